/// Writes ZIP archives (PKWARE APPNOTE 6.3.10): the headers before the parts, and the directory after them.
///
/// What a part holds is the caller's to write, so that it need not be in memory. Sizes are known before: parts are
/// compressed first, and no reader has to do with data descriptors. The date is always 1 January 1980: the same parts
/// make the same bytes.
package struct ZipWriter {
  private var directory: [(part: ZipPart, offset: UInt64)] = []
  private var offset: UInt64 = 0

  package init() {}

  /// 1 January 1980, midnight (4.4.6: MS-DOS date and time).
  private static let date: UInt64 = 1 << 5 | 1
  /// What fields of four and of two bytes say where a ZIP64 record says it better.
  private static let tooLarge: UInt64 = 0xFFFF_FFFF
  private static let tooMany: UInt64 = 0xFFFF

  /// Writes what stands before a part. Its `packedSize` bytes are to follow.
  package mutating func begin(_ part: ZipPart, to output: ByteBuffer) {
    directory.append((part, offset))
    let isLarge = max(part.size, part.packedSize) >= ZipWriter.tooLarge
    let start = output.count
    output.append(little: 0x0403_4B50, bytes: 4)
    ZipWriter.append(part, isLarge: isLarge, sizesAreElsewhere: isLarge, to: output)
    output.append(little: isLarge ? 20 : 0, bytes: 2)
    output.append(part.name)
    if isLarge {
      output.append(little: 0x0001, bytes: 2)
      output.append(little: 16, bytes: 2)
      output.append(little: part.size, bytes: 8)
      output.append(little: part.packedSize, bytes: 8)
    }
    offset += UInt64(output.count - start) + part.packedSize
  }

  /// Writes a part whole, compressed where that makes it smaller.
  package mutating func append(_ name: String, _ bytes: Bytes, to output: ByteBuffer) {
    let packed = ByteBuffer(capacity: bytes.count / 2 + 64)
    Deflater().append(bytes, isLast: true, to: packed)
    let isSmaller = packed.count < bytes.count
    let contents = isSmaller ? packed.bytes : bytes
    begin(
      ZipPart(
        name: name, isDeflated: isSmaller, crc32: CRC32.of(bytes), size: UInt64(bytes.count),
        packedSize: UInt64(contents.count)), to: output)
    output.append(contents)
  }

  /// Writes the directory, with which the archive ends.
  package func end(to output: ByteBuffer) {
    let start = output.count
    for (part, offset) in directory { ZipWriter.append(part, at: offset, to: output) }
    let size = UInt64(output.count - start)
    let count = UInt64(directory.count)
    if count >= ZipWriter.tooMany || max(size, offset) >= ZipWriter.tooLarge {
      // 4.3.14: the end of the directory in wide fields; 4.3.15: where it stands.
      output.append(little: 0x0606_4B50, bytes: 4)
      output.append(little: 44, bytes: 8)
      output.append(little: 45 | 45 << 16, bytes: 4)
      output.append(little: 0, bytes: 8)
      for value in [count, count, size, offset] { output.append(little: value, bytes: 8) }
      output.append(little: 0x0706_4B50, bytes: 4)
      output.append(little: 0, bytes: 4)
      output.append(little: offset + size, bytes: 8)
      output.append(little: 1, bytes: 4)
    }
    output.append(little: 0x0605_4B50, bytes: 4)
    output.append(little: 0, bytes: 4)
    output.append(little: min(count, ZipWriter.tooMany), bytes: 2)
    output.append(little: min(count, ZipWriter.tooMany), bytes: 2)
    output.append(little: min(size, ZipWriter.tooLarge), bytes: 4)
    output.append(little: min(offset, ZipWriter.tooLarge), bytes: 4)
    output.append(little: 0, bytes: 2)
  }

  /// A part's line in the directory (4.3.12).
  private static func append(_ part: ZipPart, at offset: UInt64, to output: ByteBuffer) {
    let wide = [part.size, part.packedSize, offset].filter { $0 >= tooLarge }
    output.append(little: 0x0201_4B50, bytes: 4)
    output.append(little: wide.isEmpty ? 20 : 45, bytes: 2)
    append(part, isLarge: !wide.isEmpty, sizesAreElsewhere: false, to: output)
    output.append(little: wide.isEmpty ? 0 : UInt64(4 + 8 * wide.count), bytes: 2)
    // Comment, disk and attributes: none.
    output.append(little: 0, bytes: 4)
    output.append(little: 0, bytes: 6)
    output.append(little: min(offset, tooLarge), bytes: 4)
    output.append(part.name)
    guard !wide.isEmpty else { return }
    output.append(little: 0x0001, bytes: 2)
    output.append(little: UInt64(8 * wide.count), bytes: 2)
    for value in wide { output.append(little: value, bytes: 8) }
  }

  /// What both headers say: version, flags, method, date, checksum, sizes and the length of the name.
  private static func append(
    _ part: ZipPart, isLarge: Bool, sizesAreElsewhere: Bool, to output: ByteBuffer
  ) {
    output.append(little: isLarge ? 45 : part.isDeflated ? 20 : 10, bytes: 2)
    // Bit 11: the name is UTF-8 (4.4.4).
    output.append(little: part.name.utf8.allSatisfy { $0 < 0x80 } ? 0 : 1 << 11, bytes: 2)
    output.append(little: part.isDeflated ? 8 : 0, bytes: 2)
    output.append(little: date << 16, bytes: 4)
    output.append(little: UInt64(part.crc32), bytes: 4)
    for size in [part.packedSize, part.size] {
      output.append(little: sizesAreElsewhere ? tooLarge : min(size, tooLarge), bytes: 4)
    }
    output.append(little: UInt64(part.name.utf8.count), bytes: 2)
  }
}

/// A part of an archive: what its headers say of it.
package struct ZipPart: Sendable {
  package var name: String
  /// Compressed by DEFLATE, or stored as it is.
  package var isDeflated: Bool
  package var crc32: UInt32
  /// How many bytes it has, and how many they are in the archive.
  package var size: UInt64
  package var packedSize: UInt64

  package init(name: String, isDeflated: Bool = true, crc32: UInt32 = 0, size: UInt64 = 0, packedSize: UInt64 = 0) {
    self.name = name
    self.isDeflated = isDeflated
    self.crc32 = crc32
    self.size = size
    self.packedSize = packedSize
  }
}

extension ByteBuffer {
  /// A number of some bytes, the lowest first.
  fileprivate func append(little value: UInt64, bytes count: Int) {
    for place in 0..<count { append(UInt8(truncatingIfNeeded: value >> UInt64(8 * place))) }
  }
}
