import Documents

/// Writes a workbook with notes: parts that stay are copied as they are packed.
enum AnnotatedWorkbook {
  /// As much as is compressed at a time.
  private static let pieceSize = 1 << 20

  /// - Returns: what in the workbook itself stood against it; the stream then holds nothing of use.
  static func write(_ annotation: any WorkbookAnnotation, to stream: any ByteStream) throws(SystemError) -> Problem? {
    var archive = ZipWriter()
    let buffer = ByteBuffer(capacity: 1 << 16)
    let parts: [AnnotatedPart]
    do throws(Problem) { parts = try annotation.parts() } catch { return error }
    for part in parts {
      var problem: Problem?
      switch part {
      case .copied(let part, let contents):
        archive.begin(part, to: buffer)
        problem = try copy(contents, to: stream, through: buffer)
      case .changed(let name, let bytes):
        bytes.withUnsafeBufferPointer { archive.append(name, $0, to: buffer) }
      case .streamed(let name, let contents):
        // How long it is stands before it.
        let spool = try SpoolStream.temporary()
        var part = ZipPart(name: name)
        problem = try pack(contents, &part, to: spool)
        archive.begin(part, to: buffer)
        try flush(buffer, to: stream)
        try spool.copy(to: stream)
      }
      if let problem { return problem }
      try flush(buffer, to: stream)
    }
    archive.end(to: buffer)
    try flush(buffer, to: stream)
    try stream.flush()
    return nil
  }

  private static func flush(_ buffer: ByteBuffer, to stream: any ByteStream) throws(SystemError) {
    try stream.write(buffer.bytes)
    buffer.removeAll()
  }

  private static func copy(
    _ contents: any ByteStretches, to stream: any ByteStream, through buffer: ByteBuffer
  ) throws(SystemError) -> Problem? {
    try flush(buffer, to: stream)
    while true {
      let stretch: Bytes?
      do throws(Problem) { stretch = try contents.next() } catch { return error }
      guard let stretch else { return nil }
      try stream.write(stretch)
    }
  }

  private static func pack(
    _ contents: any ByteStretches, _ part: inout ZipPart, to spool: SpoolStream
  ) throws(SystemError) -> Problem? {
    let deflater = Deflater()
    let pending = ByteBuffer(capacity: pieceSize + (1 << 17))
    var isAtEnd = false
    while !isAtEnd {
      do throws(Problem) {
        if let stretch = try contents.next() { pending.append(stretch) } else { isAtEnd = true }
      } catch {
        return error
      }
      guard isAtEnd || pending.count >= pieceSize else { continue }
      let piece = PackedPiece(pending.bytes, isLast: isAtEnd, by: deflater)
      pending.removeAll()
      part.add(piece)
      try spool.write(piece.bytes.bytes)
    }
    return nil
  }
}
