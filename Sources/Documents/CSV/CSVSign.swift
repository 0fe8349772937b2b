/// Signs of a spreadsheet's text.
enum CSVSign {
  static let quote = UInt8(ascii: "\"")
  static let feed = UInt8(ascii: "\n")
  static let carriage = UInt8(ascii: "\r")

  static func isLineEnd(_ byte: UInt8) -> Bool { byte == feed || byte == carriage }
  static func isBlank(_ byte: UInt8) -> Bool { byte == 0x20 || byte == 0x09 }
  /// What stands between the labels of one cell.
  static func endsLabel(_ byte: UInt8) -> Bool {
    byte == UInt8(ascii: ",") || byte == UInt8(ascii: ";") || byte == UInt8(ascii: "|") || isLineEnd(byte)
  }
}
