extension CRC32 {
  /// The sum of two runs of bytes, one after the other, from the sum of each.
  ///
  /// A sum is a polynomial over GF(2), reduced by the one that CRC-32 stands for; that more bytes follow multiplies it
  /// by x to the power of their bits.
  package static func joining(_ first: UInt32, _ second: UInt32, ofBytes count: Int) -> UInt32 {
    product(first, power(ofX: UInt64(count) * 8)) ^ second
  }

  /// Bits stand the wrong way round, as everywhere in this sum: the highest is the coefficient of 1.
  private static func product(_ a: UInt32, _ b: UInt32) -> UInt32 {
    var result: UInt32 = 0
    var b = b
    for bit in stride(from: 31, through: 0, by: -1) {
      if a >> UInt32(bit) & 1 == 1 { result ^= b }
      b = b & 1 == 1 ? b >> 1 ^ 0xEDB8_8320 : b >> 1
    }
    return result
  }

  private static func power(ofX exponent: UInt64) -> UInt32 {
    var result: UInt32 = 1 << 31
    var square: UInt32 = 1 << 30
    var rest = exponent
    while rest > 0 {
      if rest & 1 == 1 { result = product(square, result) }
      square = product(square, square)
      rest >>= 1
    }
    return result
  }
}
