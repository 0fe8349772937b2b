/// A piece of a part, compressed for itself, so that several can be made at a time.
package struct PackedPiece {
  package let bytes: ByteBuffer
  let crc32: UInt32
  let size: Int

  /// - Parameter isLast: whether the part ends with it.
  package init(_ piece: Bytes, isLast: Bool, by deflater: Deflater) {
    bytes = ByteBuffer(capacity: piece.count / 8 + 64)
    deflater.append(piece, isLast: isLast, to: bytes)
    crc32 = CRC32.of(piece)
    size = piece.count
  }
}

extension ZipPart {
  /// Takes note of a piece that follows those before it.
  package mutating func add(_ piece: PackedPiece) {
    crc32 = CRC32.joining(crc32, piece.crc32, ofBytes: piece.size)
    size += UInt64(piece.size)
    packedSize += UInt64(piece.bytes.count)
  }
}
