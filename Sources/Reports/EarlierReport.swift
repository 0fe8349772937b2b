import Documents
import VehicleSheets

/// `report.json` of an earlier run (`--since`): its vehicles and what was wrong with each, to hold this run's against.
package final class EarlierReport: Sendable {
  /// A vehicle of it.
  struct Vehicle: Sendable {
    let source: SheetSource
    let reference: String
    let isAccepted: Bool
    let identity: VehicleIdentity?
    /// The code and the field of each problem.
    let problems: [String]
  }

  package struct Unreadable: Error {
    package let message: Text
  }

  /// As it was named.
  package let path: String
  let vehicles: [Vehicle]
  /// The problems of its tables, which have no lasting name: their code, and what was said in the language of the report.
  let tableProblems: [String]
  let language: Language?

  /// By field, the vehicles of each key.
  private let byKey: [FieldID: [String: [Int]]]
  private let byDescription: [String: [Int]]
  /// Sheets of their own files, which stay where they are: by file and document.
  private let byPlace: [String: Int]

  package init(_ text: ByteBuffer, path: String) throws(Unreadable) {
    self.path = path
    let tree = Tree()
    var limits = Limits()
    (limits.nodes, limits.expandedNodes) = (.max, .max)
    do throws(Problem) {
      _ = try JSONReader.read(Chunk(bytes: text.bytes, firstLine: 1, unit: .bytes), into: tree, limits: limits)
    } catch {
      throw EarlierReport.noReport(error)
    }
    guard tree.integer("schemaVersion", of: 0) == 2, let sheets = tree.member("sheets", of: 0),
      tree.nodes[sheets].kind == .list
    else { throw EarlierReport.noReport(nil) }
    let tables = tree.elements(of: tree.member("tables", of: 0))
    language = tree.string("lang", of: 0).flatMap { Language(rawValue: $0) }
    tableProblems = tables.flatMap { table in
      tree.elements(of: tree.member("diagnostics", of: table)).map {
        EarlierReport.key(ofTable: tree.string("code", of: $0) ?? "", tree.string("message", of: $0) ?? "")
      }
    }
    vehicles = tree.elements(of: sheets).compactMap { EarlierReport.vehicle($0, tree) }
    let tableFiles = Set(tables.compactMap { tree.string("file", of: $0) })
    var byKey: [FieldID: [String: [Int]]] = [:]
    var byDescription: [String: [Int]] = [:]
    var byPlace: [String: Int] = [:]
    for (number, vehicle) in vehicles.enumerated() {
      for (field, key) in vehicle.identity?.keys ?? [] { byKey[field, default: [:]][key, default: []].append(number) }
      for key in vehicle.identity?.descriptions ?? [] { byDescription[key, default: []].append(number) }
      if !tableFiles.contains(vehicle.source.file) { byPlace[EarlierReport.place(vehicle.source)] = number }
    }
    (self.byKey, self.byDescription, self.byPlace) = (byKey, byDescription, byPlace)
  }

  private static func vehicle(_ sheet: Tree.Index, _ tree: Tree) -> Vehicle? {
    guard let status = tree.string("status", of: sheet), status != "skipped" else { return nil }
    return Vehicle(
      source: SheetSource(
        file: tree.string("file", of: sheet) ?? "", document: tree.integer("document", of: sheet) ?? 1,
        line: tree.integer("line", of: sheet) ?? 1), reference: tree.string("reference", of: sheet) ?? "",
      isAccepted: status == "accepted",
      identity: tree.member("vehicle", of: sheet).map { VehicleIdentity($0, of: tree) },
      problems: tree.elements(of: tree.member("diagnostics", of: sheet)).map {
        key(of: tree.string("code", of: $0) ?? "", tree.string("path", of: $0) ?? "")
      })
  }

  private static func noReport(_ problem: Problem?) -> Unreadable {
    let why = problem.map { Text(fr: " : ", en: ": ") + $0.message } ?? Text(same: "")
    return Unreadable(
      message: Text(fr: "ce n'est pas un report.json de prerentree", en: "this is no report.json of prerentree") + why)
  }

  // MARK: Keys

  static func key(of code: String, _ pointer: String) -> String { code + pointer }

  static func key(ofTable code: String, _ message: String) -> String { code + " " + message }

  private static func place(_ source: SheetSource) -> String { "\(source.file)#\(source.document)" }

  // MARK: Finding

  /// The vehicle that a sheet is about; nil where it was not there.
  ///
  /// - Parameters:
  ///   - isRow: whether it is a row of a table, whose number tells nothing.
  ///   - isTaken: whether a vehicle without any number was found already: of two alike each is found once.
  func find(_ outcome: Outcome, isRow: Bool, isTaken: (Int) -> Bool) -> Int? {
    if let vehicle = outcome.vehicle, !vehicle.isEmpty {
      for (field, key) in vehicle.keys {
        let numbers = byKey[field]?[key] ?? []
        if field == .numeroChassis, let first = numbers.first { return first }
        if let number = numbers.first(where: { !isContradicted($0, vehicle) }) { return number }
      }
      for key in vehicle.descriptions {
        let numbers = byDescription[key] ?? []
        let isOther = { (number: Int) in self.vehicles[number].identity?.isOther(than: vehicle) ?? false }
        if let number = numbers.first(where: { !isTaken($0) && !isOther($0) }) { return number }
      }
    }
    guard !isRow, let number = byPlace[EarlierReport.place(outcome.source)], !isTaken(number) else { return nil }
    guard let vehicle = outcome.vehicle, let other = vehicles[number].identity else { return number }
    return !vehicle.contradicts(other) && vehicle.mayBeOfBrand(of: other) ? number : nil
  }

  private func isContradicted(_ number: Int, _ vehicle: VehicleIdentity) -> Bool {
    vehicles[number].identity?.contradicts(vehicle) ?? false
  }
}
