import Documents

/// Stray blanks, which real stock is full of: `"Gris Artense "`, two blanks in a row, no-break spaces.
enum Blanks {
  /// `text` without blanks and line breaks at its ends.
  static func trimmed(_ text: Bytes) -> Bytes {
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
  static func appendClean(_ text: Bytes, to output: ByteBuffer) {
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
