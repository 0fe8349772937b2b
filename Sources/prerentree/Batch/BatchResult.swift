import Documents
import Reports
import VehicleSheets

/// One sheet done: its outcome, and what the comparison needs in order to compare it with others. See `Verdict`.
struct CheckedSheet {
  var outcome: Outcome
  var identity: Identity
  var chunk: Chunk
}

/// A batch done.
struct BatchResult {
  let batch: Batch
  /// The bytes that the sheets' chunks point into.
  let bytes: ByteBuffer
  var sheets: [CheckedSheet] = []
  /// What each output has for the sheets, and where each sheet's part ends.
  var rendered: [(bytes: ByteBuffer, ends: [Int])]
  var failure: Text?
  /// Of a spreadsheet: what its columns are.
  var columns: SpreadsheetColumns?
  /// Of a spreadsheet: what is said of it as a whole.
  var table: TableOutcome?
  /// Rows of this batch that are no vehicles.
  var leftOut: [RowKind: Int] = [:]
  /// Of a stream of outcomes: its lines about tables, each before the sheet with that number.
  var tables: [(before: Int, table: TableOutcome)] = []
  /// Of a stream of outcomes: what it says besides them.
  var stream: StreamPart?
}
