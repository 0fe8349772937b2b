import Documents

/// The codes of a type approval on a registration certificate: type-variant-version (D.2) and CNIT (D.2.1).
enum TypeCode {
  /// The longest that a code gets: type, variant and version of 15, 25 and 35 characters with marks between them.
  private static let longest = 80

  /// Whether a text is a maker's code, `5F/AHCHZBX0/FD7FD7CA016`, and no name in words, `1.5 dCi 90 Intens`.
  ///
  /// A code is capitals and figures with marks, in three parts at most, one of which mixes letters and figures over six
  /// characters or more; a word of a version that mixes them is shorter: `BVM6`, `130CH`. Some makers write a small
  /// letter into it, `906AC35/4x4KNMD2350`, but then no blank.
  static func isCode(_ text: Bytes) -> Bool {
    guard (5...longest).contains(text.count) else { return false }
    var parts = 1
    var isMixed = false
    var isSmall = false
    var (letters, digits) = (0, 0)
    for byte in text {
      switch byte {
      case UInt8(ascii: "A")...UInt8(ascii: "Z"): letters += 1
      case UInt8(ascii: "a")...UInt8(ascii: "z"):
        letters += 1
        isSmall = true
      case UInt8(ascii: "0")...UInt8(ascii: "9"): digits += 1
      case UInt8(ascii: " "):
        parts += 1
        (letters, digits) = (0, 0)
      case UInt8(ascii: "/"), UInt8(ascii: "*"), UInt8(ascii: "-"), UInt8(ascii: "("), UInt8(ascii: ")"): break
      default: return false
      }
      if letters > 0, digits > 0, letters + digits >= 6 { isMixed = true }
    }
    return isMixed && (isSmall ? parts == 1 && text.count >= 10 && digits >= 4 : parts <= 3)
  }
}
