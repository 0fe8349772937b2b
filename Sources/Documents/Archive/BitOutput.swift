/// Puts bits into bytes, the lowest bit of a byte first (RFC 1951, 3.1.1).
///
/// Whoever begins says how many bytes there will be at most; between `begin` and `end` nobody else may append.
struct BitOutput {
  private let output: ByteBuffer
  private var next: UnsafeMutableRawPointer
  private let first: UnsafeMutableRawPointer
  private var bits: UInt64 = 0
  private var count: UInt64 = 0

  /// - Parameters:
  ///   - space: how many bits will come, at most.
  ///   - pending: bits that did not fill a byte when the output was last ended.
  init(_ output: ByteBuffer, space: Int, pending: Pending) {
    self.output = output
    // Whole words are stored, of which the last may reach beyond the last bit.
    output.reserve(space / 8 + 24)
    first = UnsafeMutableRawPointer(output.end)
    next = first
    bits = pending.bits
    count = pending.count
  }

  /// Up to seven bits that wait for the rest of their byte.
  struct Pending {
    var bits: UInt64 = 0
    var count: UInt64 = 0
  }

  /// Adds the low `width` bits of a value whose other bits are zero; `store` must follow before there are more than 64.
  @inline(__always) mutating func add(_ value: UInt64, width: UInt64) {
    bits |= value &<< count
    count &+= width
  }

  /// Moves whole bytes to the output, and leaves at most seven bits.
  @inline(__always) mutating func store() {
    next.storeBytes(of: bits.littleEndian, as: UInt64.self)
    next += Int(truncatingIfNeeded: count &>> 3)
    bits &>>= count & ~7
    count &= 7
  }

  mutating func put(_ value: UInt64, width: UInt64) {
    add(value, width: width)
    store()
  }

  /// Fills the last byte with zeros.
  mutating func align() {
    if count & 7 != 0 { count = (count | 7) &+ 1 }
    store()
  }

  /// Hands the bytes to the output; what is left has not filled one.
  mutating func end() -> Pending {
    store()
    output.extend(by: next - first)
    return Pending(bits: bits, count: count)
  }
}

extension ByteBuffer {
  /// Where the next byte goes.
  fileprivate var end: UnsafeMutablePointer<UInt8> { base + length }

  /// Counts bytes in that were written after the last one, in space that was reserved.
  fileprivate func extend(by count: Int) {
    precondition(count >= 0 && count <= capacity - length)
    length += count
  }
}
