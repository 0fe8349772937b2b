/// A JSON value whose keys keep their order, for what is generated once and read by people: schemas.
///
/// Records and reports are written straight into a buffer instead, which costs no tree.
package indirect enum OrderedJSON: Sendable {
  case string(String)
  case integer(Int)
  /// A number as it is written.
  case number(String)
  case bool(Bool)
  case null
  case list([OrderedJSON])
  case object([(key: String, value: OrderedJSON)])

  /// The value at a key of an object.
  package subscript(_ key: String) -> OrderedJSON? {
    if case .object(let members) = self { members.first { $0.key == key }?.value } else { nil }
  }

  /// The value as text: short lists and objects on one line, the others indented; ends with a line end.
  package var pretty: String {
    let output = ByteBuffer(capacity: 1 << 16)
    write(to: output, indent: 0)
    output.append(UInt8(ascii: "\n"))
    return output.string
  }

  /// What a line may hold before a list or an object is spread over several.
  private static let lineWidth = 100

  private func write(to output: ByteBuffer, indent: Int) {
    let start = output.count
    writeCompact(to: output)
    guard output.count - start > OrderedJSON.lineWidth - indent else { return }
    switch self {
    case .list(let values) where !values.isEmpty:
      output.truncate(to: start)
      spread(values.map { (nil, $0) }, "[", close: "]", to: output, indent: indent)
    case .object(let members) where !members.isEmpty:
      output.truncate(to: start)
      spread(members.map { ($0.key, $0.value) }, "{", close: "}", to: output, indent: indent)
    default: break
    }
  }

  private func spread(
    _ members: [(key: String?, value: OrderedJSON)], _ open: StaticString, close: StaticString,
    to output: ByteBuffer, indent: Int
  ) {
    func newLine(_ indent: Int) {
      output.append(UInt8(ascii: "\n"))
      for _ in 0..<indent { output.append(UInt8(ascii: " ")) }
    }
    output.append(open)
    for (i, member) in members.enumerated() {
      if i > 0 { output.append(UInt8(ascii: ",")) }
      newLine(indent + 2)
      if let key = member.key {
        output.append(json: key)
        output.append(": " as StaticString)
      }
      member.value.write(to: output, indent: indent + 2)
    }
    newLine(indent)
    output.append(close)
  }

  /// The value on one line.
  package func writeCompact(to output: ByteBuffer) {
    switch self {
    case .string(let text): output.append(json: text)
    case .integer(let number): output.append(integer: Int64(number))
    case .number(let text): output.append(text)
    case .bool(let yes): output.append(yes ? "true" as StaticString : "false")
    case .null: output.append("null" as StaticString)
    case .list(let values):
      output.append(UInt8(ascii: "["))
      for (i, value) in values.enumerated() {
        if i > 0 { output.append(", " as StaticString) }
        value.writeCompact(to: output)
      }
      output.append(UInt8(ascii: "]"))
    case .object(let members):
      output.append(UInt8(ascii: "{"))
      for (i, member) in members.enumerated() {
        if i > 0 { output.append(", " as StaticString) }
        output.append(json: member.key)
        output.append(": " as StaticString)
        member.value.writeCompact(to: output)
      }
      output.append(UInt8(ascii: "}"))
    }
  }
}

extension OrderedJSON: ExpressibleByStringLiteral, ExpressibleByIntegerLiteral, ExpressibleByBooleanLiteral,
  ExpressibleByArrayLiteral, ExpressibleByDictionaryLiteral
{
  package init(stringLiteral value: String) { self = .string(value) }
  package init(integerLiteral value: Int) { self = .integer(value) }
  package init(booleanLiteral value: Bool) { self = .bool(value) }
  package init(arrayLiteral elements: OrderedJSON...) { self = .list(elements) }
  package init(dictionaryLiteral elements: (String, OrderedJSON)...) {
    self = .object(elements.map { (key: $0.0, value: $0.1) })
  }

  package static func strings(_ values: some Sequence<String>) -> OrderedJSON { .list(values.map { .string($0) }) }

  /// Members of two objects, one after the other.
  package static func + (first: OrderedJSON, second: OrderedJSON) -> OrderedJSON {
    guard case .object(let a) = first, case .object(let b) = second else { return first }
    return .object(a + b)
  }
}
