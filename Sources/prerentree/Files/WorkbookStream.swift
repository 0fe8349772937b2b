import Documents

/// Writes a workbook whose worksheets need not be in memory: they are compressed as they come and kept aside, since the
/// archive says of each part first how long it is.
final class WorkbookStream {
  /// As much as is compressed at a time.
  private static let pieceSize = 1 << 20

  private let stream: any ByteStream
  private let spool: SpoolStream
  private let deflater = Deflater()
  private let pending = ByteBuffer(capacity: pieceSize + (1 << 16))
  private var sheets: [WorksheetLayout] = []
  private var parts: [ZipPart] = []

  init(_ stream: any ByteStream, spool: SpoolStream) {
    self.stream = stream
    self.spool = spool
  }

  func begin(_ sheet: WorksheetLayout) throws(SystemError) {
    sheets.append(sheet)
    parts.append(ZipPart(name: WorkbookParts.sheet(sheets.count)))
    sheet.writeHead(isFirst: sheets.count == 1, to: pending)
  }

  /// Rows, as `ByteBuffer.beginRow` and its neighbours make them.
  func write(_ rows: Bytes) throws(SystemError) {
    pending.append(rows)
    if pending.count >= WorkbookStream.pieceSize { try pack(isLast: false) }
  }

  /// Rows that were compressed elsewhere.
  func write(_ piece: PackedPiece) throws(SystemError) {
    if pending.count > 0 { try pack(isLast: false) }
    try add(piece)
  }

  /// Ends the worksheet; what stands after its rows may have come to light since it began.
  func end(_ sheet: WorksheetLayout? = nil) throws(SystemError) {
    if let sheet { sheets[sheets.count - 1] = sheet }
    sheets[sheets.count - 1].writeTail(to: pending)
    try pack(isLast: true)
  }

  private func pack(isLast: Bool) throws(SystemError) {
    let piece = PackedPiece(pending.bytes, isLast: isLast, by: deflater)
    pending.removeAll()
    try add(piece)
  }

  private func add(_ piece: PackedPiece) throws(SystemError) {
    parts[parts.count - 1].add(piece)
    try spool.write(piece.bytes.bytes)
  }

  /// Writes the workbook.
  func finish() throws(SystemError) {
    var archive = ZipWriter()
    let buffer = ByteBuffer(capacity: 1 << 14)
    for (name, text) in WorkbookParts.all(sheets) { archive.append(name, text.bytes, to: buffer) }
    var from = 0
    for part in parts {
      archive.begin(part, to: buffer)
      try stream.write(buffer.bytes)
      buffer.removeAll()
      let end = from + Int(part.packedSize)
      try spool.copy(to: stream, from: from, upTo: end)
      from = end
    }
    archive.end(to: buffer)
    try stream.write(buffer.bytes)
    try stream.flush()
  }
}
