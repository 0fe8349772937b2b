import Documents
import Reports
import VehicleSheets

/// Something that is written of a run: the records, a report. Sheets are rendered by the workers and appended in order.
protocol SheetOutput: AnyObject, Sendable {
  /// Renders one sheet; called by many threads at once. `sheet` is there where the document could be read.
  func render(_ outcome: Outcome, _ sheet: Sheet?, to buffer: ByteBuffer)
  /// Renders again a sheet whose outcome has changed since; its own contents can be taken from what was rendered.
  func render(_ outcome: Outcome, replacing rendered: Bytes, to buffer: ByteBuffer)
  /// Takes what was rendered of one or more sheets, in input order.
  func append(_ bytes: Bytes) throws(SystemError)
  /// A table begins, before its first row: what its columns were taken for, and what is wrong with it as a whole.
  func begin(_ table: TableOutcome) throws(SystemError)
  /// A table has ended: how many of its rows are no vehicles is known now.
  func end(_ table: TableOutcome) throws(SystemError)
  /// Whether it holds the sheets themselves, which what is found later does not change.
  var isOfRecords: Bool { get }
  /// What it rendered of an accepted sheet, under another reference.
  func rename(_ record: Bytes, from old: String, to new: String) -> ByteBuffer
  /// Completes the output.
  func finish(_ summary: Summary) throws(SystemError)
}

extension SheetOutput {
  var isOfRecords: Bool { false }

  func rename(_ record: Bytes, from old: String, to new: String) -> ByteBuffer {
    RenamedRecord.bytes(record, from: old, to: new)
  }

  func begin(_ table: TableOutcome) throws(SystemError) {}
  func end(_ table: TableOutcome) throws(SystemError) {}

  func render(_ outcome: Outcome, replacing rendered: Bytes, to buffer: ByteBuffer) {
    render(outcome, nil, to: buffer)
  }
}

/// `records.ndjson`: one record a line.
final class RecordsOutput: SheetOutput {
  private let stream: any ByteStream
  let isOfRecords = true

  init(_ stream: any ByteStream) { self.stream = stream }

  func render(_ outcome: Outcome, _ sheet: Sheet?, to buffer: ByteBuffer) {
    guard outcome.isAccepted else { return }
    if let record = outcome.record {
      buffer.append(record)
    } else if let sheet {
      RecordWriter.write(sheet, source: outcome.source, to: buffer)
    } else {
      return
    }
    buffer.append(UInt8(ascii: "\n"))
  }

  func append(_ bytes: Bytes) throws(SystemError) { try stream.write(bytes) }

  func finish(_ summary: Summary) throws(SystemError) {
    if summary.withholdsRecords, let spool = stream as? SpoolStream { try spool.discard() }
    try stream.flush()
  }
}

/// `report.json`: the sheets are kept aside until the totals, which come first, are known.
final class JSONReportOutput: SheetOutput, @unchecked Sendable {
  // `isFirst` and the spool are touched in order, by one thread at a time.
  private let report: JSONReport
  private let stream: any ByteStream
  private let spool: SpoolStream
  private let tables: SpoolStream
  private var isFirst = true
  private var isFirstTable = true

  init(_ stream: any ByteStream, spool: SpoolStream, tables: SpoolStream, language: Language) {
    report = JSONReport(language: language)
    self.stream = stream
    self.spool = spool
    self.tables = tables
  }

  func render(_ outcome: Outcome, _ sheet: Sheet?, to buffer: ByteBuffer) {
    buffer.append(",\n" as StaticString)
    report.write(outcome, to: buffer)
  }

  func append(_ bytes: Bytes) throws(SystemError) {
    guard bytes.count > 0 else { return }
    // Each sheet comes with the comma before it; the first has none.
    try spool.write(isFirst ? bytes.slice(1, bytes.count) : bytes)
    isFirst = false
  }

  func end(_ table: TableOutcome) throws(SystemError) {
    let buffer = ByteBuffer()
    buffer.append(isFirstTable ? "\n" as StaticString : ",\n")
    isFirstTable = false
    report.write(table, to: buffer)
    try tables.write(buffer.bytes)
  }

  func finish(_ summary: Summary) throws(SystemError) {
    let buffer = ByteBuffer()
    report.writeHead(summary, version: Program.version, to: buffer)
    try stream.write(buffer.bytes)
    try tables.copy(to: stream)
    buffer.removeAll()
    if !isFirstTable { buffer.append(UInt8(ascii: "\n")) }
    buffer.append("],\"sheets\":[" as StaticString)
    try stream.write(buffer.bytes)
    try spool.copy(to: stream)
    buffer.removeAll()
    if !isFirst { buffer.append(UInt8(ascii: "\n")) }
    report.writeTail(summary, to: buffer)
    try stream.write(buffer.bytes)
    try stream.flush()
  }
}

/// Findings for people: by cause at the end of the run, or one by one as they come.
final class TextOutput: SheetOutput, @unchecked Sendable {
  // `causes` is touched in order, by one thread at a time.
  private let report: TextReport
  private let stream: any ByteStream
  private let isVerbose: Bool
  private var causes = CauseList()

  init(_ stream: any ByteStream, language: Language, isColoured: Bool, isVerbose: Bool) {
    report = TextReport(language: language, isColoured: isColoured)
    self.stream = stream
    self.isVerbose = isVerbose
  }

  func render(_ outcome: Outcome, _ sheet: Sheet?, to buffer: ByteBuffer) {
    guard !outcome.diagnostics.isEmpty else { return }
    if isVerbose { report.write(outcome, to: buffer) } else { report.writeParts(outcome, to: buffer) }
  }

  func append(_ bytes: Bytes) throws(SystemError) {
    guard bytes.count > 0 else { return }
    guard isVerbose else { return TaggedSegments.forEach(in: bytes) { _, part in causes.add(part) } }
    try stream.write(bytes)
    try stream.flush()
  }

  func begin(_ table: TableOutcome) throws(SystemError) { try write { report.write(table, to: $0) } }

  func end(_ table: TableOutcome) throws(SystemError) { try write { report.writeEnd(table, to: $0) } }

  private func write(_ body: (ByteBuffer) -> Void) throws(SystemError) {
    let buffer = ByteBuffer()
    body(buffer)
    guard buffer.count > 0 else { return }
    try stream.write(buffer.bytes)
    try stream.flush()
  }

  func finish(_ summary: Summary) throws(SystemError) {
    let buffer = ByteBuffer()
    report.write(causes, to: buffer)
    // That an input is empty was told as a finding.
    for failure in summary.failures where !failure.isEmptyInput { report.write(failure, to: buffer) }
    report.write(summary, to: buffer)
    try stream.write(buffer.bytes)
    try stream.flush()
  }
}
