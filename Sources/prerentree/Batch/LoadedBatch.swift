import Documents
import VehicleSheets

/// A batch with its text: read, if nobody has read it yet, turned into UTF-8 and cut.
struct LoadedBatch {
  var bytes: ByteBuffer
  var pieces: [Piece]
  /// Of a spreadsheet: what its header says.
  var columns: SpreadsheetColumns?
  var failure: Text?

  init(_ batch: Batch, _ correspondences: Correspondences, _ limits: Limits) {
    // A file of JSON is one document: of one that is too large no more is read than shows it, in the widest encoding.
    let most = batch.input.format == .json ? limits.bytes * 4 + 16 : .max
    bytes = batch.bytes ?? ByteBuffer(capacity: min(max(0, batch.input.size), most) + 1)
    pieces = batch.pieces
    columns = batch.columns
    failure = batch.failure
    guard batch.bytes == nil else { return }
    do throws(SystemError) {
      try InputDescriptor(path: batch.input.location).readAll(into: bytes, most: most)
      if batch.input.format == .csv {
        cutRows(correspondences)
      } else {
        bytes = LoadedBatch.asUTF8(bytes)
        var cutter = DocumentCutter(batch.input.format)
        pieces = cutter.cut(bytes.bytes, isLast: true).pieces
      }
    } catch {
      failure = error.message
    }
  }

  private mutating func cutRows(_ correspondences: Correspondences) {
    var census = EncodingDetector()
    census.count(bytes.bytes)
    census.finish()
    let first = Encoding.ofFirst(bytes.bytes)
    bytes = LoadedBatch.decoded(bytes, first == .utf8 ? census.encoding ?? .utf8 : first)
    columns = SpreadsheetColumns(bytes.bytes, isLast: true, correspondences: correspondences)
    guard let table = columns?.table, !table.isUnknown else { return }
    var cutter = DocumentCutter(table)
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

extension Encoding {
  /// The encoding of a whole spreadsheet file; nil where it is plain ASCII.
  static func ofSpreadsheet(_ path: String) throws(SystemError) -> Encoding? {
    let descriptor = try InputDescriptor(path: path)
    let block = ByteBuffer(capacity: 1 << 18)
    var census = EncodingDetector()
    var isFirst = true
    while try descriptor.read(into: block, most: 1 << 18) {
      if isFirst, Encoding.ofFirst(block.bytes) != .utf8 { return Encoding.ofFirst(block.bytes) }
      isFirst = false
      census.count(block.bytes)
      if census.isSettled { break }
      block.removeAll()
    }
    census.finish()
    return census.encoding
  }
}
