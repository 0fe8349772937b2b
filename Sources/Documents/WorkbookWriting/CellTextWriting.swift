extension ByteBuffer {
  /// The most that a cell of a workbook holds, in units of UTF-16 (ISO/IEC 29500-1 leaves it to the program; Excel's
  /// specification gives 32,767).
  package static let longestCellText = 32_767

  /// A text of a worksheet (ISO/IEC 29500-1, 18.3.1.96 `v` and 22.9.2.19 `ST_Xstring`): what XML cannot say is written
  /// `_x000B_`, and a text that looks like it `_x005F_x000B_`.
  ///
  /// - Returns: false where the text was too long for a cell, and cut.
  @discardableResult
  package func append(cellText text: Bytes) -> Bool {
    guard text.count <= ByteBuffer.longestCellText else {
      let cut = ByteBuffer.cut(text)
      appendCell(text.slice(0, cut))
      guard cut < text.count else { return true }
      append("…" as StaticString)
      return false
    }
    appendCell(text)
    return true
  }

  private func appendCell(_ text: Bytes) {
    var run = 0
    var i = 0
    while i < text.count {
      let byte = text[i]
      // What begins neither markup, nor an escape, nor a character that is none.
      if byte >= 0x20, byte != UInt8(ascii: "&"), byte != UInt8(ascii: "<"), byte != UInt8(ascii: ">"),
        byte != UInt8(ascii: "_"), byte != 0xEF
      {
        i &+= 1
        continue
      }
      let escape: StaticString
      var width = 1
      switch byte {
      case UInt8(ascii: "&"): escape = "&amp;"
      case UInt8(ascii: "<"): escape = "&lt;"
      case UInt8(ascii: ">"): escape = "&gt;"
      case UInt8(ascii: "_") where ByteBuffer.isEscape(text, i): escape = "_x005F_"
      case 0xEF where i + 2 < text.count && text[i + 1] == 0xBF && text[i + 2] >= 0xBE:
        escape = text[i + 2] == 0xBE ? "_xFFFE_" : "_xFFFF_"
        width = 3
      case 0..<0x20 where byte != 0x09 && byte != 0x0A:
        append(text.slice(run, i))
        append(control: byte)
        i += 1
        run = i
        continue
      default:
        i += 1
        continue
      }
      append(text.slice(run, i))
      append(escape)
      i += width
      run = i
    }
    append(text.slice(run, text.count))
  }

  private func append(control byte: UInt8) {
    let digits: StaticString = "0123456789ABCDEF"
    append("_x00" as StaticString)
    append(digits.utf8Start[Int(byte >> 4)])
    append(digits.utf8Start[Int(byte & 15)])
    append(UInt8(ascii: "_"))
  }

  /// Whether `_x` and four hexadecimal digits and `_` stand there.
  private static func isEscape(_ text: Bytes, _ at: Int) -> Bool {
    guard at + 6 < text.count, text[at + 1] == UInt8(ascii: "x"), text[at + 6] == UInt8(ascii: "_") else {
      return false
    }
    return text.slice(at + 2, at + 6).allSatisfy { byte in
      switch byte {
      case UInt8(ascii: "0")...UInt8(ascii: "9"), UInt8(ascii: "a")...UInt8(ascii: "f"),
        UInt8(ascii: "A")...UInt8(ascii: "F"):
        true
      default: false
      }
    }
  }

  /// How many bytes of a text fill a cell, with space for the sign that there is more.
  private static func cut(_ text: Bytes) -> Int {
    var units = 0
    var lastFit = 0
    for i in text.indices where text[i] & 0xC0 != 0x80 {
      if units < longestCellText { lastFit = i }
      units += text[i] >= 0xF0 ? 2 : 1
    }
    return units <= longestCellText ? text.count : lastFit
  }

  /// Whether blanks or line breaks of a text need `xml:space="preserve"` to be kept.
  package static func hasOuterSpace(_ text: Bytes) -> Bool {
    guard let first = text.first, let last = text.last else { return false }
    return first <= 0x20 || last <= 0x20 || text.contains(0x0A) || text.contains(0x09)
  }
}
