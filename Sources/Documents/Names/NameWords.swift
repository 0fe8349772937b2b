/// The words of a name, folded, for finding names that are nearly the same: `Mégane III Berline`, `MEGANE 3`.
package struct NameWords {
  package private(set) var words: [[UInt8]] = []

  package init(_ text: String) {
    var text = String(text.beginning(200))
    text.withUTF8 { add($0) }
  }

  package init(_ text: Bytes) { add(text.count > 600 ? text.slice(0, 600) : text) }

  /// Words end at whatever is neither letter nor digit; a point or a comma between two digits is part of a number.
  private mutating func add(_ text: Bytes) {
    var start = 0
    var i = 0
    while i <= text.count {
      if i < text.count, isPart(text, i) {
        i += 1
        continue
      }
      if i > start {
        let buffer = ByteBuffer(capacity: (i - start) * 2)
        for part in split(text.slice(start, i)) {
          Fold.append(part, to: buffer)
          if part.count < i - start { buffer.append(UInt8(ascii: ".")) }
        }
        if buffer.bytes.last == UInt8(ascii: ".") { buffer.truncate(to: buffer.count - 1) }
        if buffer.count > 0 { words.append(buffer.array) }
      }
      i += 1
      start = i
    }
  }

  private func isPart(_ text: Bytes, _ i: Int) -> Bool {
    let byte = text[i]
    if byte >= 0x80 || Fold.ascii[Int(byte)] != 0 { return true }
    return isDecimalMark(text, i)
  }

  private func isDecimalMark(_ text: Bytes, _ i: Int) -> Bool {
    (text[i] == UInt8(ascii: ".") || text[i] == UInt8(ascii: ",")) && i > 0 && i + 1 < text.count
      && NameWords.isDigit(text[i - 1]) && NameWords.isDigit(text[i + 1])
  }

  /// The parts of a number around its decimal mark, which folding would drop: 1.5 is not 15.
  private func split(_ word: Bytes) -> [Bytes] {
    guard let mark = word.indices.first(where: { isDecimalMark(word, $0) }) else { return [word] }
    return [word.slice(0, mark), word.slice(mark + 1, word.count)]
  }

  package static func isDigit(_ byte: UInt8) -> Bool {
    byte >= UInt8(ascii: "0") && byte <= UInt8(ascii: "9")
  }

  /// Roman numerals as a generation of a model is numbered; `I` and `X` are rather letters.
  private static let numerals: [[UInt8]: [UInt8]] = Dictionary(
    uniqueKeysWithValues: [
      ("ii", "2"), ("iii", "3"), ("iv", "4"), ("v", "5"), ("vi", "6"), ("vii", "7"), ("viii", "8"), ("ix", "9"),
    ].map { (Array($0.0.utf8), Array($0.1.utf8)) })

  /// A word with a roman numeral in arabic digits.
  package static func arabic(_ word: [UInt8]) -> [UInt8] {
    word.count <= 4 ? numerals[word] ?? word : word
  }

  private static func isNumber(_ word: [UInt8]) -> Bool {
    word.allSatisfy { isDigit($0) || $0 == UInt8(ascii: ".") }
  }

  /// Whether one is a number of two digits or more and the other the same with a letter or two: `180` and `A180`.
  private static func isNumbered(_ word: [UInt8], _ number: [UInt8]) -> Bool {
    guard number.count >= 2, word.count > number.count, word.count - number.count <= 2, isNumber(number) else {
      return false
    }
    let (front, back) = (word.prefix(number.count), word.suffix(number.count))
    return (front == number[...] && !isDigit(word[number.count]))
      || (back == number[...] && !isDigit(word[word.count - number.count - 1]))
  }

  /// The number of `90ch`, `90cv` or `90`.
  private static func power(_ word: [UInt8]) -> ArraySlice<UInt8>? {
    let digits = word.prefix { isDigit($0) }
    guard digits.count >= 2 else { return nil }
    let unit = word[digits.count...]
    return unit.isEmpty || unit == Array("ch".utf8)[...] || unit == Array("cv".utf8)[...] ? digits : nil
  }

  /// How well two words agree, from 0 to 1: the same, one the beginning of the other, or a typing error apart.
  package static func likeness(_ a: [UInt8], _ b: [UInt8]) -> Double {
    if a == b { return 1 }
    if arabic(a) == arabic(b) { return 0.95 }
    if let power = power(a), power == self.power(b) { return 0.95 }
    let shorter = min(a.count, b.count)
    // Numbers that differ are different numbers.
    if isNumbered(a, b) || isNumbered(b, a) { return 0.8 }
    if isNumber(a) || isNumber(b) || power(a) != nil || power(b) != nil { return 0 }
    // The more of the longer one the better: `golff` is rather GOLF than GOL.
    if shorter >= 3, a.starts(with: b) || b.starts(with: a) {
      return 0.7 + 0.04 * Double(shorter) / Double(max(a.count, b.count))
    }
    let tolerance = shorter < 4 ? 0 : (shorter < 8 ? 1 : 2)
    guard tolerance > 0, let distance = NearNames.distance(a, b, atMost: tolerance) else { return 0 }
    return distance == 1 ? 0.75 : 0.6
  }
}
