import Documents

/// What spreadsheets and web pages put around a text, and what a spreadsheet destroys.
enum TextGuard {
  /// A text without the guard that keeps a spreadsheet from reading it as a number: `="00123"`, `'00123`.
  @inline(__always) static func bare(_ text: Bytes) -> Bytes {
    switch text.first {
    case UInt8(ascii: "="), UInt8(ascii: "'"): stripped(text)
    case 0xE2, 0xC2: withoutQuotes(text)
    default: text
    }
  }

  /// A text without the typographic quotes that a word processor put around it: `“Feel”`, `« Feel »`, `„Feel“`.
  private static func withoutQuotes(_ text: Bytes) -> Bytes {
    for (opening, closing) in quotes where text.starts(with: opening.utf8) {
      guard text.count > opening.utf8.count + closing.utf8.count,
        text.suffix(closing.utf8.count).elementsEqual(closing.utf8)
      else { continue }
      let inside = text.slice(opening.utf8.count, text.count - closing.utf8.count)
      // Two quotations of one text stay as they are.
      let isOne = !String(inside).contains { opening.contains($0) || closing.contains($0) }
      return isOne ? Blanks.trimmed(inside) : text
    }
    return text
  }

  private static let quotes = [("“", "”"), ("„", "“"), ("„", "”"), ("«", "»"), ("‘", "’"), ("”", "”"), ("’", "’")]

  private static func stripped(_ text: Bytes) -> Bytes {
    if text.count >= 3, text[1] == UInt8(ascii: "\""), text[0] == UInt8(ascii: "="),
      text[text.count - 1] == UInt8(ascii: "\"")
    {
      return Blanks.trimmed(text.slice(2, text.count - 1))
    }
    // A quotation mark at both ends, or before a small letter, belongs to the text: 's-Hertogenbosch.
    guard text[0] == UInt8(ascii: "'"), text.count >= 2, text[text.count - 1] != UInt8(ascii: "'"),
      !(UInt8(ascii: "a")...UInt8(ascii: "z")).contains(text[1])
    else { return text }
    return Blanks.trimmed(text.slice(1, text.count))
  }

  /// Whether a text is the place that a program was to fill in: `{{ modele }}`, `${modele}`, `<%= modele %>`.
  @inline(__always) static func isTemplate(_ text: Bytes) -> Bool {
    switch text.first {
    case UInt8(ascii: "{"), UInt8(ascii: "$"), UInt8(ascii: "<"): isPlaceToFill(text)
    default: false
    }
  }

  private static func isPlaceToFill(_ text: Bytes) -> Bool {
    [("{{", "}}"), ("{%", "%}"), ("${", "}"), ("<%", "%>")].contains { opening, closing in
      text.count > opening.utf8.count + closing.utf8.count && text.starts(with: opening.utf8)
        && text.suffix(closing.utf8.count).elementsEqual(closing.utf8)
    }
  }

  /// `5,35E+16`: what a spreadsheet leaves of a long number. Its last figures are lost.
  static func isScientific(_ text: Bytes) -> Bool {
    guard let e = text.firstIndex(where: { $0 | 0x20 == UInt8(ascii: "e") }), e > 0, e + 2 < text.count,
      text.count <= 24,
      text[e + 1] == UInt8(ascii: "+")
    else { return false }
    let isMantissa = text[..<e].allSatisfy { Plate.isDigit($0) || $0 == UInt8(ascii: ",") || $0 == UInt8(ascii: ".") }
    return isMantissa && Plate.isDigit(text[0]) && text[(e + 2)...].allSatisfy(Plate.isDigit)
  }
}
