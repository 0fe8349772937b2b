import Documents
import SheetEditing
import VehicleSheets

/// Where converted sheets go.
protocol ConversionTarget: AnyObject {
  /// Whether it has a place for what is no field.
  var keepsRemarks: Bool { get }
  /// - Parameter name: what the sheet is called: its reference, or its place in its file.
  func add(_ sheet: FlatSheet, name: String) throws(SystemError)
  func finish() throws(SystemError)
}

/// All sheets as one YAML stream.
final class YAMLStream: ConversionTarget {
  private let stream: any ByteStream
  private var isFirst = true
  let keepsRemarks = true

  init(_ stream: any ByteStream) { self.stream = stream }

  func add(_ sheet: FlatSheet, name: String) throws(SystemError) {
    if isFirst { try stream.write(YAMLWriter.schemaLine) }
    isFirst = false
    let buffer = ByteBuffer(capacity: 2048)
    YAMLWriter.write(sheet, to: buffer)
    try stream.write("---\n")
    try stream.write(buffer.bytes)
  }

  func finish() throws(SystemError) { try stream.flush() }
}

/// One sheet a line.
final class NDJSONStream: ConversionTarget {
  private let stream: any ByteStream
  let keepsRemarks = false

  init(_ stream: any ByteStream) { self.stream = stream }

  func add(_ sheet: FlatSheet, name: String) throws(SystemError) {
    let buffer = ByteBuffer(capacity: 2048)
    JSONWriter.write(sheet, isIndented: false, to: buffer)
    buffer.append("\n")
    try stream.write(buffer.bytes)
  }

  func finish() throws(SystemError) { try stream.flush() }
}

/// A single JSON sheet: a JSON file cannot hold a second one.
final class SingleJSON: ConversionTarget {
  private let stream: any ByteStream
  private let text = ByteBuffer()
  private var count = 0
  let keepsRemarks = false

  init(_ stream: any ByteStream) { self.stream = stream }

  func add(_ sheet: FlatSheet, name: String) throws(SystemError) {
    count += 1
    guard count == 1 else { return }
    JSONWriter.write(sheet, isIndented: true, to: text)
    text.append("\n")
  }

  func finish() throws(SystemError) {
    guard count < 2 else { throw .severalSheets }
    try stream.write(text.bytes)
    try stream.flush()
  }
}

/// All sheets as cars of schema.org: one JSON-LD list, a car a line.
final class SchemaOrgList: ConversionTarget {
  private let stream: any ByteStream
  private let writer = SchemaOrgWriter()
  private var isFirst = true
  let keepsRemarks = false

  init(_ stream: any ByteStream) { self.stream = stream }

  func add(_ sheet: FlatSheet, name: String) throws(SystemError) {
    let buffer = ByteBuffer(capacity: 2048)
    buffer.append(isFirst ? "[\n" : ",\n" as StaticString)
    isFirst = false
    writer.car(sheet).writeCompact(to: buffer)
    try stream.write(buffer.bytes)
  }

  func finish() throws(SystemError) {
    try stream.write(isFirst ? "[]\n" : "\n]\n")
    try stream.flush()
  }
}
