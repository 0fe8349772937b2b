/// Regular expressions for names that fold alike, in the dialect that JSON Schema shares with Python and JavaScript.
///
/// A schema's reader cannot fold; so that it takes `Boîte de vitesse` for `boite_de_vitesse` as the program does, the
/// pattern spells out what folding does.
package enum FoldPattern {
  /// Matches a whole text that folds like one of `names`, except those spelled exactly as one of `excluded`.
  package static func matching(_ names: some Sequence<String>, except excluded: [String] = []) -> String {
    var seen: Set<[UInt8]> = []
    var alternatives: [String] = []
    for name in names {
      let folded = Fold.bytes(name)
      if !folded.isEmpty, seen.insert(folded).inserted { alternatives.append(letters(folded)) }
    }
    let ahead = excluded.isEmpty ? "" : "(?!(?:" + excluded.map(literal).joined(separator: "|") + ")$)"
    return "^" + ahead + dropped + "(?:" + alternatives.joined(separator: "|") + ")$"
  }

  /// What folding drops: everything but Latin letters, digits and the letters of other scripts. (Some signs that no
  /// keyboard here has, of Chinese and Japanese writing, are left out for shortness.)
  private static let dropped = "[^0-9A-Za-z²³À-˿Ͱ-῿Ⰰ-￼]*"

  private static func letters(_ folded: [UInt8]) -> String {
    let text = String(decoding: folded, as: UTF8.self).map { String($0) }
    var pattern = ""
    var i = 0
    while i < text.count {
      let pair = i + 1 < text.count ? Fold.spellings(of: text[i] + text[i + 1]) : []
      if pair.isEmpty {
        pattern += one(text[i]) + dropped
        i += 1
      } else {
        pattern += "(?:" + one(text[i]) + dropped + one(text[i + 1]) + "|" + set(pair) + ")" + dropped
        i += 2
      }
    }
    return pattern
  }

  /// One folded letter, in every way to write it.
  private static func one(_ letter: String) -> String {
    let plain = (letter + letter.uppercased()).unicodeScalars
    return set(Array(Set(plain)).sorted() + Fold.spellings(of: letter))
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
