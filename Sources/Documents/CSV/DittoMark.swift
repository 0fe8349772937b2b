/// What people write in a cell that repeats the one above: `"`, `''`, `-"-`, `〃`, `idem`, `dito`, `do.`. It is never a value.
package enum DittoMark {
  /// - Parameter text: without blanks at its ends.
  @inline(__always) package static func matches(_ text: Bytes) -> Bool {
    guard text.count < 24, let first = text.first, begins[Int(first)] else { return false }
    return isMark(text)
  }

  private static func isMark(_ text: Bytes) -> Bool {
    if text[0] & 0xDF >= UInt8(ascii: "A"), text[0] < 0x80 || text[0] == 0xC3 { return isWord(text) }
    // Signs alone, among them one that is written twice or stands for two strokes.
    let string = String(text)
    let strokes = string.unicodeScalars.reduce(0) { $0 + (double.contains($1) ? 2 : single.contains($1) ? 1 : 0) }
    return strokes >= 2
      && string.unicodeScalars.allSatisfy { double.contains($0) || single.contains($0) || around.contains($0) }
  }

  private static func isWord(_ text: Bytes) -> Bool {
    guard words.find(text) != nil else { return false }
    // Of short ones the point is part: DO may be anything.
    return text.count > 3 || text.last == UInt8(ascii: ".") || text.last == 0xB0
  }

  private static let double: [Unicode.Scalar] = ["\"", "”", "“", "„", "″", "〃", "»", "«"]
  private static let single: [Unicode.Scalar] = ["'", "’", "´", "`", ","]
  private static let around: [Unicode.Scalar] = ["-", "–", " ", "\u{A0}"]

  /// By first byte whether a mark may begin with it: signs, and the letters of the words below.
  private nonisolated(unsafe) static let begins = Immortal.values(
    (0..<256).map { byte in
      "\"'`,-idjwcagIDJWCAG".utf8.contains(UInt8(byte)) || [0xC2, 0xC3, 0xE2, 0xE3].contains(byte)
    })

  private static let words = NameTable(
    [
      "idem", "idem ci-dessus", "ídem", "dito", "ditto", "dto.", "do.", "d°", "ibid.", "ibidem", "j.w.", "jak wyżej",
      "wie oben", "come sopra", "c.s.", "als boven", "como arriba", "igual que arriba", "comme ci-dessus",
      "comme au-dessus", "as above",
    ].map { (name: $0, value: 1) })
}
