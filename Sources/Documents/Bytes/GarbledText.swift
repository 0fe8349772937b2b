/// Text whose UTF-8 was taken for Windows-1252 once, and written as UTF-8 again: `CitroÃ«n`.
enum GarbledText {
  /// Whether the character at `i`, of two bytes, is the first half of a garbled one: `Ã` or `Â` with what cannot follow
  /// it in a word.
  static func isHalf(_ bytes: Bytes, at i: Int) -> Bool {
    guard i + 2 < bytes.count, bytes[i] == 0xC3, (0x82...0x85).contains(bytes[i + 1]) else { return false }
    // What a byte from 0x80 to 0xBF became: U+0080 to U+00BF, or one of the signs of Windows-1252.
    return bytes[i + 2] == 0xC2 || bytes[i + 2] == 0xC5 || bytes[i + 2] == 0xCB || bytes[i + 2] == 0xE2
      || bytes[i + 2] == 0xC6
  }

  /// Appends `bytes` with each run of foreign letters turned back, where that gives letters.
  static func append(_ bytes: Bytes, to output: ByteBuffer) {
    var at = Encoding.hasUTF8Mark(bytes) ? 3 : 0
    while at < bytes.count {
      var end = at
      while end < bytes.count, bytes[end] < 0x80 { end += 1 }
      output.append(bytes.slice(at, end))
      at = end
      while end < bytes.count, bytes[end] >= 0x80 { end += 1 }
      guard end > at else { return }
      let run = bytes.slice(at, end)
      // What was taken for Windows-1252 twice is turned back twice.
      var fixed = fixed(run)
      for _ in 0..<2 {
        guard let again = fixed?.withUnsafeBufferPointer(GarbledText.fixed) else { break }
        fixed = again
      }
      if let fixed { output.append(fixed) } else { output.append(run) }
      at = end
    }
  }

  private static func fixed(_ run: Bytes) -> [UInt8]? {
    guard let text = String(validating: run, as: UTF8.self) else { return nil }
    var inner: [UInt8] = []
    for scalar in text.unicodeScalars {
      guard let byte = Encoding.windows1252Byte(scalar) else { return nil }
      inner.append(byte)
    }
    return inner.withUnsafeBufferPointer { Encoding.firstInvalidUTF8($0) } == nil ? inner : nil
  }
}
