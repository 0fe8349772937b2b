/// What people write in a cell that repeats the one above: `"`, `''`, `-"-`, `〃`, `idem`, `dito`, `do.`. It is never a value.
public enum DittoMark {
  /// - Parameter text: without blanks at its ends.
  @inlinable @inline(__always) public static func matches(_ text: Bytes) -> Bool {
    shapes.mayHold(text) && text.count < 24 && isMark(text)
  }

  @usableFromInline static func isMark(_ text: Bytes) -> Bool {
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

  public static let shapes = WordShapes(spellings, signs: Array("\"'`,-".utf8) + [0xC2, 0xE2, 0xE3])

  private static let words = NameTable(spellings.map { (name: $0, value: 1) })

  private static let spellings = [
    "idem", "idem ci-dessus", "ídem", "dito", "ditto", "dto.", "do.", "d°", "ibid.", "ibidem", "j.w.", "j.w",
    "jak wyżej", "jak wyzej",
    "wie oben", "come sopra", "c.s.", "c.s", "als boven", "como arriba", "igual que arriba", "comme ci-dessus",
    "comme au-dessus", "as above",
  ]
}
