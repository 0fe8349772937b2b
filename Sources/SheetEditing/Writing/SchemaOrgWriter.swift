import Documents
import VehicleSheets

/// Writes a sheet as a `Car` of schema.org (JSON-LD), as pages carry it for search engines. What a sheet does not hold,
/// an offer and its price, is left out.
///
/// Each car names its context, so that it can be taken out of a file and put into a page as it is.
package struct SchemaOrgWriter {
  private let reader = ValueReader(correspondences: Correspondences())
  private let scratch = Tree()

  private static let context = "https://schema.org"

  package init() {}

  package func car(_ sheet: FlatSheet) -> OrderedJSON {
    let car = Node()
    car.put("@context", .string(SchemaOrgWriter.context))
    car.put("@type", .string("Car"))
    let name = [FieldID.marque, .modele, .version].compactMap { sheet.text(of: $0) }.joined(separator: " ")
    if !name.isEmpty { car.put("name", .string(name)) }
    for property in SchemaOrg.properties {
      guard let text = sheet.text(of: property.field), let value = value(text, property) else { continue }
      car.put(property.path, value)
      if let unit = property.unitCode {
        car.put(property.path.exchangingLast(".value", for: "unitCode"), .string(unit))
      }
    }
    return car.json
  }

  private func value(_ text: String, _ property: SchemaOrg.Property) -> OrderedJSON? {
    scratch.removeAll()
    scratch.text.append(text)
    guard case .value(let reading) = reader.read(scratch.text.bytes, as: property.field, into: scratch) else {
      return property.unitCode == nil ? .string(text) : nil
    }
    switch reading.value {
    case .number(let number): return .number(number.description)
    case .date(let date): return .string(date.description)
    case .choice(let index):
      let label = property.field.field.choices?.choices[Int(index)].label ?? text
      // Of the spellings of a condition the address is the one to write.
      let address = property.codes.filter { $0.value == label && $0.key.hasPrefix("https:") }.map(\.key).min()
      return property.codes.isEmpty ? .string(label) : address.map { .string($0) }
    default: return .string(text)
    }
  }

  /// An object under way; those inside it say their type.
  private final class Node {
    private var members: [(key: String, value: OrderedJSON?, inner: Node?)] = []

    func put(_ path: String, _ value: OrderedJSON) {
      let first = String(path.prefix { $0 != "." })
      guard first.utf8.count < path.utf8.count else { return members.append((first, value, nil)) }
      let rest = String(path.dropFirst(first.count + 1))
      if let inner = members.first(where: { $0.key == first })?.inner { return inner.put(rest, value) }
      let inner = Node()
      if let type = Node.types[first] { inner.put("@type", .string(type)) }
      inner.put(rest, value)
      members.append((first, nil, inner))
    }

    var json: OrderedJSON { .object(members.map { ($0.key, $0.value ?? $0.inner?.json ?? .null) }) }

    private static let types = [
      "brand": "Brand", "vehicleEngine": "EngineSpecification", "enginePower": "QuantitativeValue",
      "mileageFromOdometer": "QuantitativeValue", "weightTotal": "QuantitativeValue",
    ]
  }
}

extension String {
  /// The path with its last part exchanged.
  fileprivate func exchangingLast(_ ending: String, for other: String) -> String {
    hasSuffix(ending) ? String(dropLast(ending.count)) + "." + other : self
  }
}
