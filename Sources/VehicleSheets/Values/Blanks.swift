import CBytes
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
  /// stand for a lost letter. It is asked sixteen bytes at a time; what that does not settle is looked at letter by letter.
  static func isPlain(_ text: Bytes) -> Bool {
    // A question mark, and the first bytes of all foreign blanks, control and replacement characters.
    isBare(text)
      && bytes_are_ordinary(text.baseAddress, text.count, 0x7F, UInt8(ascii: "?"), 0xC2, 0xE2, 0xEF)
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
