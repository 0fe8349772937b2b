/// Sixteen bytes that are looked at in one step.
///
/// Marks of its bytes are two words of eight bytes each, in which the highest bit of a byte says whether it is meant. They
/// are joined as words: of the vector operations the compiler makes `.==` and `&-` one instruction each, but of `.|` and
/// `.<` a loop (seen in the assembly, and fifty times dearer).
public struct ByteBlock {
  @usableFromInline let bytes: SIMD16<UInt8>

  @inlinable @inline(__always) public init(_ raw: UnsafeRawBufferPointer, at place: Int) {
    bytes = raw.loadUnaligned(fromByteOffset: place, as: SIMD16<UInt8>.self)
  }

  /// Marks the bytes that are `value`.
  @inlinable @inline(__always) public func marks(of value: UInt8) -> SIMD2<UInt64> {
    unsafeBitCast(bytes .== SIMD16(repeating: value), to: SIMD2<UInt64>.self)
  }

  /// Marks control characters and what lies beyond ASCII.
  @inlinable @inline(__always) public var marksOfOddBytes: SIMD2<UInt64> {
    // What is below a blank wraps around, and so gets its highest bit.
    unsafeBitCast(bytes &- SIMD16(repeating: 0x20), to: SIMD2<UInt64>.self)
      | unsafeBitCast(bytes, to: SIMD2<UInt64>.self)
  }

  /// One of the two words of marks, with the highest bits alone.
  @inlinable @inline(__always) public static func word(_ number: Int, of marks: SIMD2<UInt64>) -> UInt64 {
    UInt64(littleEndian: marks[number]) & 0x8080_8080_8080_8080
  }

  /// The place of the first byte that is marked.
  @inlinable @inline(__always) public static func first(in marks: SIMD2<UInt64>) -> Int? {
    let low = word(0, of: marks)
    if low != 0 { return low.trailingZeroBitCount >> 3 }
    let high = word(1, of: marks)
    return high == 0 ? nil : 8 &+ high.trailingZeroBitCount >> 3
  }
}
