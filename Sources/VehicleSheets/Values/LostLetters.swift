import Documents

/// Texts in which a program has put a question mark, or `�`, in the place of a letter that it could not write: `CITRO?N`,
/// `Bo?te`, `nacr�`. Which letter it was nobody can say for sure, so that the text is no value.
enum LostLetters {
  /// - Parameter text: without blanks at its ends.
  @inline(__always) static func matches(_ text: Bytes) -> Bool {
    mayHave(text) && (areLost(text) || hasReplacement(text))
  }

  /// Whether a question mark, or the first byte of U+FFFD, is among the bytes, eight of which are looked at together.
  @inline(__always) private static func mayHave(_ text: Bytes) -> Bool {
    let raw = UnsafeRawBufferPointer(text)
    let ones: UInt64 = 0x0101_0101_0101_0101
    func zeros(_ x: UInt64) -> UInt64 { (x &- ones) & ~x & (ones &* 0x80) }
    var found: UInt64 = 0
    var at = 0
    while at &+ 8 <= raw.count {
      let word = raw.loadUnaligned(fromByteOffset: at, as: UInt64.self)
      found |= zeros(word ^ (ones &* 0x3F)) | zeros(word ^ (ones &* 0xEF))
      at &+= 8
    }
    while at < raw.count {
      if raw[at] == 0x3F || raw[at] == 0xEF { return true }
      at &+= 1
    }
    return found != 0
  }

  /// Whether a question mark stands between letters, or begins a word; after one it may be a doubt: `Rouge ?`, `gris?`.
  private static func areLost(_ text: Bytes) -> Bool {
    text.indices.contains { i in
      text[i] == UInt8(ascii: "?") && i + 1 < text.count && isLetter(text[i + 1])
        && (i == 0 || text[i - 1] == 0x20 || isLetter(text[i - 1]))
    }
  }

  private static func isLetter(_ byte: UInt8) -> Bool { byte >= 0x80 || Plate.isCapital(byte & 0xDF) }

  /// U+FFFD.
  private static func hasReplacement(_ text: Bytes) -> Bool {
    text.indices.contains {
      $0 + 2 < text.count && text[$0] == 0xEF && text[$0 + 1] == 0xBF && text[$0 + 2] == 0xBD
    }
  }

  /// The texts that one with lost letters may have been: each lost one tried as every letter that carries an accent.
  static func candidates(for text: String) -> [String] {
    var found = [""]
    for scalar in text.unicodeScalars.prefix(60) {
      let isLost = scalar == "?" || scalar == "\u{FFFD}"
      found = isLost ? found.flatMap { start in letters.map { start + $0 } } : found.map { $0 + String(scalar) }
      // Two lost letters are tried, a text of many is reported as it is.
      if found.count > letters.count * letters.count { return [] }
    }
    return found
  }

  private static let letters = ["e", "a", "o", "u", "i", "c", "n"]

  static let expected = Text(
    fr:
      "un texte dont toutes les lettres sont là : une lettre accentuée y est perdue. Retapez-la, ou exportez le tableau en .xlsx ou en « CSV UTF-8 »",
    en:
      "a text with all of its letters: one with an accent is lost in it. Type it again, or export the table as .xlsx or “CSV UTF-8”"
  )
}
