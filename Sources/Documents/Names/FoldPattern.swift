/// Regular expressions for names that fold alike, in the dialect that JSON Schema shares with Python and JavaScript.
///
/// A schema's reader cannot fold; so that it takes `Boîte de vitesse` for `boite_de_vitesse` as the program does, the
/// pattern spells out what folding does: case, accents, and any blanks and signs around words. Signs inside a word
/// (`mar-que`), which folding drops too, are left out: the pattern would be three times as long for nobody's sake.
package enum FoldPattern {
  /// Matches a whole text that folds like one of `names`, except those spelled exactly as one of `excluded`.
  package static func matching(_ names: some Sequence<String>, except excluded: [String] = []) -> String {
    var order: [[UInt8]] = []
    var breaks: [[UInt8]: Set<Int>] = [:]
    for name in names {
      let words = name.unicodeScalars.split { Fold.bytes(String($0)).isEmpty }.map { Fold.bytes(String($0)) }
      let folded = words.flatMap { $0 }
      guard !folded.isEmpty else { continue }
      if breaks[folded] == nil {
        order.append(folded)
        breaks[folded] = []
      }
      var at = 0
      for word in words.dropLast() {
        at += word.count
        breaks[folded, default: []].insert(at)
      }
    }
    let ahead = excluded.isEmpty ? "" : "(?!(?:" + excluded.map(literal).joined(separator: "|") + ")$)"
    let alternatives = order.map { letters($0, breaks[$0] ?? []) }
    return "^" + ahead + dropped + "(?:" + alternatives.joined(separator: "|") + ")" + dropped + "$"
  }

  /// What folding drops: everything but Latin letters, digits and the letters of other scripts.
  private static let dropped = "[^0-9A-Za-z²³À-˿Ͱ-῿Ⰰ-￼]*"
  /// An accent that stands after its letter as a character of its own, as some keyboards write it.
  private static let accent = #"[\u0300-\u036F]?"#

  private static func letters(_ folded: [UInt8], _ breaks: Set<Int>) -> String {
    let text = String(decoding: folded, as: UTF8.self).map { String($0) }
    var pattern = ""
    var i = 0
    while i < text.count {
      let pair = i + 1 < text.count && !breaks.contains(i + 1) ? Fold.spellings(of: text[i] + text[i + 1]) : []
      if pair.isEmpty {
        pattern += one(text[i])
        i += 1
      } else {
        pattern += "(?:" + one(text[i]) + one(text[i + 1]) + "|" + set(pair) + ")"
        i += 2
      }
      if breaks.contains(i) { pattern += dropped }
    }
    return pattern
  }

  /// One folded letter, in every way to write it.
  private static func one(_ letter: String) -> String {
    let plain = (letter + letter.uppercased()).unicodeScalars
    // Letters that French writes with an accent.
    let mayBeAccented = ["a", "c", "e", "i", "o", "u"].contains(letter)
    return set(Array(Set(plain)).sorted() + Fold.spellings(of: letter)) + (mayBeAccented ? accent : "")
  }

  /// A character class, with neighbours written as ranges.
  private static func set(_ scalars: [Unicode.Scalar]) -> String {
    guard scalars.count > 1 else { return scalars.map { literal(String($0)) }.joined() }
    var ranges: [(Unicode.Scalar, Unicode.Scalar)] = []
    for scalar in scalars.sorted() {
      if let last = ranges.last, last.1.value + 1 == scalar.value {
        ranges[ranges.count - 1].1 = scalar
      } else {
        ranges.append((scalar, scalar))
      }
    }
    return "["
      + ranges.map { a, b in
        a == b ? "\(a)" : a.value + 1 == b.value ? "\(a)\(b)" : "\(a)-\(b)"
      }.joined() + "]"
  }

  private static func literal(_ text: String) -> String {
    text.map { #"\^$.|?*+()[]{}/"#.contains($0) ? "\\\($0)" : String($0) }.joined()
  }
}
