import Documents
import VehicleSheets

/// A batch with its text: read, if nobody has read it yet, turned into UTF-8 and cut.
struct LoadedBatch {
  var bytes: ByteBuffer
  var pieces: [Piece]
  /// Of a spreadsheet: what its columns are, and what its text is encoded in.
  var columns: SpreadsheetColumns?
  var encoding: Encoding
  var failure: Text?

  init(_ batch: Batch, _ correspondences: Correspondences, _ limits: Limits) {
    // A file of JSON is one document: of one that is too large no more is read than shows it, in the widest encoding.
    let limit = batch.input.format == .json ? limits.bytes * 4 + 16 : .max
    bytes = batch.bytes ?? ByteBuffer(capacity: min(max(0, batch.input.size), limit) + 1)
    pieces = batch.pieces
    columns = batch.columns
    encoding = batch.encoding ?? .utf8
    failure = batch.failure
    guard batch.bytes == nil else { return }
    do throws(SystemError) {
      try batch.input.open().readAll(into: bytes, limit: limit)
      if batch.input.format == .csv {
        let isWorksheet = batch.input.worksheet != nil
        cutRows(
          correspondences, limits, forced: isWorksheet ? .utf8 : batch.encoding, batch.input.worksheet?.worksheet)
      } else {
        bytes = LoadedBatch.asUTF8(bytes)
        var cutter = DocumentCutter(batch.input.format)
        pieces = cutter.cut(bytes.bytes, isLast: true).pieces
      }
    } catch {
      failure = error.message
    }
  }

  private mutating func cutRows(
    _ correspondences: Correspondences, _ limits: Limits, forced: Encoding?, _ worksheet: String?
  ) {
    encoding = forced ?? Encoding.ofTable(bytes.bytes, correspondences)
    bytes = LoadedBatch.decoded(bytes, encoding)
    guard
      let opening = TableOpening(
        bytes.bytes, isLast: true, correspondences: correspondences, worksheet: worksheet)
    else { return }
    let columns = TableScan.columns(of: bytes.bytes, opening, limits: limits)
    self.columns = columns
    guard !columns.table.isUnknown else { return }
    var cutter = DocumentCutter(columns.table)
    pieces = cutter.cut(bytes.bytes, isLast: true).pieces
  }

  /// Text that says by its first bytes that it is UTF-16 or UTF-32 is turned into UTF-8.
  static func asUTF8(_ bytes: ByteBuffer) -> ByteBuffer { decoded(bytes, Encoding.ofFirst(bytes.bytes)) }

  private static func decoded(_ bytes: ByteBuffer, _ encoding: Encoding) -> ByteBuffer {
    guard encoding != .utf8 else { return bytes }
    let output = ByteBuffer(capacity: bytes.count + bytes.count / 8)
    encoding.append(bytes.bytes, to: output)
    return output
  }
}
