import CBytes

/// The signs by which spreadsheets know a formula.
enum FormulaSign {
  /// Whether a text may have a formula in it, for a program that splits cells anywhere.
  static func isIn(_ text: Bytes) -> Bool {
    let signs = signs
    for i in 0..<text.count where signs[Int(text[i])] {
      if text[i] != 0xEF || isWide(at: i, text) { return true }
    }
    return false
  }

  /// Whether a text stands in a cell as it is, without quotes or a guard: what nearly every cell holds.
  static func isPlain(_ text: Bytes, separator: UInt8) -> Bool {
    guard let first = text.first, let last = text.last else { return true }
    guard first != 0x20, last != 0x20 else { return false }
    // A formula's sign means something at a cell's beginning alone, and there is no other where nothing ends one.
    switch first {
    case UInt8(ascii: "="), UInt8(ascii: "+"), UInt8(ascii: "-"), UInt8(ascii: "@"): return false
    default:
      return !bytes_hold_control_or(
        text.baseAddress, text.count, CSVSign.quote, separator, UInt8(ascii: ";"), UInt8(ascii: ","),
        UInt8(ascii: "|"), 0xEF, 0xEF, 0xEF)
    }
  }

  /// By byte: whether a formula may begin with it.
  private nonisolated(unsafe) static let signs = Immortal.values(
    (0..<256).map { "=+-@\t\r".utf8.contains(UInt8($0)) || $0 == 0xEF })

  /// Whether a formula begins here, where a cell does. Behind the cell's own beginning a minus or a plus with nothing
  /// but figures is an amount (`99,- €`), and none.
  static func begins(at place: Int, _ text: Bytes) -> Bool {
    switch text[place] {
    case UInt8(ascii: "="), UInt8(ascii: "@"): return true
    case 0x09, 0x0D: return place == 0
    case UInt8(ascii: "+"), UInt8(ascii: "-"):
      guard place > 0 else { return true }
      for byte in text.slice(place + 1, text.count) {
        if endsCell(byte) { return false }
        if isWord(byte) { return true }
      }
      return false
    case 0xEF: return isWide(at: place, text)
    default: return false
    }
  }

  /// Signs that other programs, or the same one elsewhere, split cells at.
  static func endsCell(_ byte: UInt8) -> Bool {
    switch byte {
    case UInt8(ascii: ","), UInt8(ascii: ";"), 0x09, UInt8(ascii: "|"), 0x0A, 0x0D: true
    default: false
    }
  }

  /// What may stand between a cell's beginning and its formula.
  static func isPassedOver(_ byte: UInt8) -> Bool { byte == 0x20 || byte == UInt8(ascii: "\"") }

  private static func isWord(_ byte: UInt8) -> Bool {
    (UInt8(ascii: "A")...UInt8(ascii: "Z")).contains(byte & 0xDF) || byte == UInt8(ascii: "(")
      || byte == UInt8(ascii: "!") || byte == UInt8(ascii: "=") || byte == UInt8(ascii: "@")
  }

  /// `＝`, `＋`, `－` and `＠`, which an East Asian spreadsheet takes for the same.
  private static func isWide(at place: Int, _ text: Bytes) -> Bool {
    guard place + 2 < text.count, text[place + 1] == 0xBC else { return false }
    return [0x8B, 0x8D, 0x9D, 0xA0].contains(text[place + 2])
  }
}
