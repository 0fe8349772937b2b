import Documents
import Reports
import VehicleSheets

/// One sheet done: its outcome, and what the comparison needs in order to compare it with others. See `Verdict`.
struct CheckedSheet {
  var outcome: Outcome
  var identity: Identity
  var chunk: Chunk
}

/// A batch done: filled by one thread, and taken by another when its turn comes.
final class BatchResult {
  let batch: Batch
  /// The bytes that the sheets' chunks point into.
  let bytes: ByteBuffer
  @exclusivity(unchecked) var sheets: [CheckedSheet] = []
  /// What each output has for the sheets, and where each sheet's part ends.
  @exclusivity(unchecked) var rendered: [(bytes: ByteBuffer, ends: [Int])]
  @exclusivity(unchecked) var failure: Text?
  /// Of a spreadsheet: what its columns are.
  @exclusivity(unchecked) var columns: SpreadsheetColumns?
  /// Of a spreadsheet: what is said of it as a whole.
  @exclusivity(unchecked) var table: TableOutcome?
  /// Rows of this batch that are no vehicles.
  @exclusivity(unchecked) var leftOut: [RowKind: Int] = [:]
  /// The rows of texts among them, as the spreadsheet counts; the first few.
  @exclusivity(unchecked) var textRows: [Int] = []
  /// Of a stream of outcomes: its lines about tables, each before the sheet with that number.
  @exclusivity(unchecked) var tables: [(before: Int, table: TableOutcome)] = []
  /// Of a stream of outcomes: what it says besides them.
  @exclusivity(unchecked) var stream: StreamPart?

  /// - Parameter capacity: of each output how many bytes it may take.
  init(
    batch: Batch, bytes: ByteBuffer, capacities: [Int], failure: Text? = nil, columns: SpreadsheetColumns? = nil
  ) {
    self.batch = batch
    self.bytes = bytes
    self.failure = failure
    self.columns = columns
    rendered = capacities.map { (ByteBuffer(capacity: $0), []) }
  }
}
