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
  /// Whether it is the report of the output folder, which tells what the other files are.
  var isOfRun: Bool { get }
  /// Whether it holds the sheets themselves, which what is found later does not change.
  var isOfRecords: Bool { get }
  /// What it rendered of an accepted sheet, under another reference.
  func rename(_ record: Bytes, from old: String, to new: String) -> ByteBuffer
  /// Completes the output.
  func finish(_ summary: Summary) throws(SystemError)
}

extension SheetOutput {
  var isOfRecords: Bool { false }
  var isOfRun: Bool { false }

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
