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

/// A single JSON sheet: a JSON file has no room for a second one.
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

/// One file a sheet, named by its reference.
final class SheetFiles: ConversionTarget {
  private let publication: AtomicPublication
  private let format: DocumentFormat
  private var names = UniqueNames()
  var keepsRemarks: Bool { format == .yaml }

  init(_ publication: AtomicPublication, _ format: DocumentFormat) {
    self.publication = publication
    self.format = format
  }

  func add(_ sheet: FlatSheet, name: String) throws(SystemError) {
    let buffer = ByteBuffer(capacity: 2048)
    if format == .yaml {
      let text = ByteBuffer(capacity: 2048)
      YAMLWriter.write(sheet, to: text)
      buffer.append(YAMLWriter.schemaLine)
      buffer.append(text.bytes)
    } else {
      JSONWriter.write(sheet, isIndented: true, to: buffer)
      buffer.append("\n")
    }
    let unique = names.unique(FlatSheet.fileName(for: name))
    let file = try publication.file(named: "\(unique).\(format.rawValue)")
    try file.write(buffer.bytes)
    // There may be more sheets than files can be open.
    try file.close()
  }

  func finish() throws(SystemError) {}
}

/// All sheets as one spreadsheet.
final class CSVTarget: ConversionTarget {
  private let stream: any ByteStream
  private let spool: SpoolStream
  private var writer = CSVWriter()
  let keepsRemarks = true

  init(_ stream: any ByteStream, spool: SpoolStream) {
    self.stream = stream
    self.spool = spool
  }

  func add(_ sheet: FlatSheet, name: String) throws(SystemError) {
    let buffer = ByteBuffer(capacity: 2048)
    writer.keep(sheet, in: buffer)
    try spool.write(buffer.bytes)
  }

  func finish() throws(SystemError) {
    let header = ByteBuffer()
    let rows = writer.table(header: header)
    try stream.write(header.bytes)
    try spool.copy(to: RowStream(stream, rows))
    try stream.flush()
  }

  private final class RowStream: ByteStream, @unchecked Sendable {
    // Used by one thread at a time.
    private let stream: any ByteStream
    private var rows: CSVWriter.Rows
    private let buffer = ByteBuffer(capacity: 1 << 17)
    let isTerminal = false

    init(_ stream: any ByteStream, _ rows: CSVWriter.Rows) {
      self.stream = stream
      self.rows = rows
    }

    func write(_ bytes: Bytes) throws(SystemError) {
      buffer.removeAll()
      rows.append(bytes, to: buffer)
      try stream.write(buffer.bytes)
    }

    func flush() throws(SystemError) { try stream.flush() }
  }
}
