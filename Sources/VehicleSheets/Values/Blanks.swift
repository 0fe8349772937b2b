import Documents

/// Stray blanks, which real stock is full of: `"Gris Artense "`, two blanks in a row, no-break spaces.
package enum Blanks {
  /// `text` without blanks and line breaks at its ends.
  @inline(__always) package static func trimmed(_ text: Bytes) -> Bytes { isBare(text) ? text : cut(text) }

  private static func cut(_ text: Bytes) -> Bytes {
    var start = 0
    var end = text.count
    while start < end {
      let width = width(text, start)
      if width == 0 { break }
      start += width
    }
    while end > start {
      if isSmall(text[end - 1]) {
        end -= 1
      } else if end - start >= 2, text[end - 2] == 0xC2, text[end - 1] == 0xA0 {
        end -= 2
      } else if end - start >= 3, NumberReader.blank(text, end - 3) == 3 {
        end -= 3
      } else {
        break
      }
    }
    return text.slice(start, end)
  }

  /// Whether a text begins and ends with a visible ASCII character, as nearly every one does.
  @inline(__always) private static func isBare(_ text: Bytes) -> Bool {
    guard let first = text.first, let last = text.last else { return true }
    return first &- 0x21 < 0x5E && last &- 0x21 < 0x5E
  }

  /// Whether a text holds neither control characters, nor blanks other than single ordinary ones inside it, nor what may
  /// stand for a lost letter. It is asked eight bytes at a time; what it does not settle is looked at letter by letter.
  static func isPlain(_ text: Bytes) -> Bool {
    guard isBare(text) else { return false }
    let raw = UnsafeRawBufferPointer(text)
    var isAfterBlank: UInt64 = 0
    if raw.count >= 8 {
      var at = 0
      while at &+ 8 <= raw.count {
        guard isPlain(raw.loadUnaligned(fromByteOffset: at, as: UInt64.self), &isAfterBlank) else { return false }
        at &+= 8
      }
      guard at < raw.count else { return true }
      // The last step overlaps the one before, and so sees what stands at their border.
      isAfterBlank = 0
      return isPlain(raw.loadUnaligned(fromByteOffset: raw.count &- 8, as: UInt64.self), &isAfterBlank)
    }
    if raw.count >= 4 {
      let (first, last) = (
        raw.loadUnaligned(fromByteOffset: 0, as: UInt32.self),
        raw.loadUnaligned(fromByteOffset: raw.count &- 4, as: UInt32.self)
      )
      return isPlain(UInt64(first) | UInt64(last) << 32, &isAfterBlank)
    }
    for byte in raw where !isPlain(UInt64(byte) | 0x2D2D_2D2D_2D2D_2D00, &isAfterBlank) { return false }
    return true
  }

  /// The same of eight bytes; whether the ones before end with a blank goes in, and whether these do comes out.
  @inline(__always) private static func isPlain(_ bytes: UInt64, _ isAfterBlank: inout UInt64) -> Bool {
    let word = UInt64(littleEndian: bytes)
    let ones: UInt64 = 0x0101_0101_0101_0101
    let low = ones &* 0x7F
    // The highest bit of each byte that is zero.
    func zeros(_ x: UInt64) -> UInt64 { ~(((x & low) &+ low) | x | low) }
    let blanks = zeros(word ^ (ones &* 0x20))
    let doubled = blanks & (blanks << 8 | isAfterBlank)
    isAfterBlank = blanks >> 56
    // Below a blank, U+007F, a question mark, and the first bytes of all foreign blanks, control and replacement characters.
    let odd =
      zeros(word & (ones &* 0xE0)) | zeros(word ^ low) | zeros(word ^ (ones &* 0xC2)) | zeros(word ^ (ones &* 0xE2))
      | zeros(word ^ (ones &* 0x3F)) | zeros(word ^ (ones &* 0xEF))
    return (odd | doubled) == 0
  }

  private static func isSmall(_ byte: UInt8) -> Bool { byte == 0x20 || byte == 0x0A || byte == 0x0D || byte == 0x09 }

  private static func width(_ text: Bytes, _ i: Int) -> Int {
    isSmall(text[i]) ? 1 : NumberReader.blank(text, i)
  }

  /// Whether a trimmed text already has only single ordinary blanks, as nearly every text does.
  static func isClean(_ text: Bytes) -> Bool {
    var last: UInt8 = 0
    for (i, byte) in text.enumerated() {
      if byte < 0x20 || (byte == 0x20 && last == 0x20) { return false }
      if byte == 0xC2 || byte == 0xE2, NumberReader.blank(text, i) > 0 { return false }
      last = byte
    }
    return true
  }

  /// Appends `text` with each run of blanks and line breaks as one blank.
  package static func appendClean(_ text: Bytes, to output: ByteBuffer) {
    var i = 0
    var isPending = false
    while i < text.count {
      let width = width(text, i)
      if width > 0 {
        isPending = true
        i += width
        continue
      }
      if isPending { output.append(0x20) }
      isPending = false
      output.append(text[i])
      i += 1
    }
  }
}
