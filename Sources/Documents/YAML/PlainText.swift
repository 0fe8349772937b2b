import CBytes

/// Plain text of YAML as far as it needs no second look.
enum PlainText {
  /// The place at or after `start` of the first byte that may mean something in a text without quotes: a colon, a
  /// `#`, what is no printable ASCII. The number of bytes where there is none.
  ///
  /// Sixteen bytes at a time, then eight; texts are short, so that the step that finds one also says which byte it is.
  @inline(__always) static func end(in bytes: Bytes, from start: Int) -> Int {
    let raw = UnsafeRawBufferPointer(bytes)
    var at = start
    guard let base = raw.baseAddress else { return at }
    while at &+ 16 <= raw.count {
      let marks = bytes_odd_or_like(base + at, UInt8(ascii: ":"), UInt8(ascii: "#"), 0x7F)
      if marks != 0 { return at &+ marks.trailingZeroBitCount }
      at &+= 16
    }
    while at &+ 8 <= raw.count {
      let found = PlainText.marks(UInt64(littleEndian: raw.loadUnaligned(fromByteOffset: at, as: UInt64.self)))
      if found != 0 { return at &+ found.trailingZeroBitCount >> 3 }
      at &+= 8
    }
    while at < raw.count, PlainText.marks(UInt64(raw[at]) | 0x6161_6161_6161_6100) == 0 { at &+= 1 }
    return at
  }

  /// The high bit of each byte that may mean something, right up to the first of them: what borrows do after it is of
  /// no interest.
  @inline(__always) private static func marks(_ word: UInt64) -> UInt64 {
    let ones: UInt64 = 0x0101_0101_0101_0101
    let colon = word ^ (ones &* UInt64(UInt8(ascii: ":")))
    let sharp = word ^ (ones &* UInt64(UInt8(ascii: "#")))
    let delete = word ^ (ones &* 0x7F)
    var found = (colon &- ones) & ~colon
    found |= (sharp &- ones) & ~sharp
    found |= (delete &- ones) & ~delete
    found |= (word &- ones &* 0x20) & ~word
    return (found | word) & 0x8080_8080_8080_8080
  }
}
