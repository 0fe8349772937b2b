/// Numbers of a header, lowest byte first (APPNOTE 4.4.1.1), by their distance from its beginning.
struct LittleEndianFields {
  private let bytes: [UInt8]
  private let start: Int

  init(_ bytes: [UInt8], _ start: Int = 0) {
    self.bytes = bytes
    self.start = start
  }

  /// 0 after the end of the bytes; a number of eight bytes that no `Int` holds is the largest one.
  subscript(offset: Int, width: Int) -> Int {
    let first = start + offset
    guard first >= 0, first + width <= bytes.count else { return 0 }
    let value = bytes[first..<(first + width)].reversed().reduce(UInt64(0)) { $0 << 8 | UInt64($1) }
    return Int(clamping: value)
  }
}
