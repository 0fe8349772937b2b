extension NearNames {
  /// The candidates that share most words with `wanted`, for names of several words such as models and versions; where
  /// none does, those nearest by spelling. The best comes first, and none that is far worse than it follows.
  ///
  /// - Parameter candidates: where two are equally near, the earlier one wins.
  package static func byWords(_ wanted: String, among candidates: [String], limit: Int = 3) -> [String] {
    let query = WordQuery(wanted)
    let ranked = candidates.enumerated().compactMap { order, candidate -> (score: Double, order: Int, name: String)? in
      query.score(candidate).map { ($0, order, candidate) }
    }.sorted { (-$0.score, $0.order) < (-$1.score, $1.order) }
    guard let best = ranked.first else { return nearest(to: wanted, among: candidates, limit: limit) }
    return ranked.prefix(limit).filter { $0.score * 1.5 >= best.score }.map(\.name)
  }
}

/// A name that candidates are compared with, word by word and as a whole.
private struct WordQuery {
  let folded: [UInt8]
  /// Roman numerals in digits and no blanks: `megane3`.
  let plain: [UInt8]
  let words: [[UInt8]]
  let weight: Double

  init(_ wanted: String) {
    folded = Fold.bytes(String(wanted.beginning(200)))
    words = NameWords(wanted).words
    plain = Array(words.map(NameWords.arabic).joined())
    weight = words.reduce(0) { $0 + WordQuery.weight($1) }
  }

  /// Long words tell more than short ones.
  static func weight(_ word: [UInt8]) -> Double { Double(min(word.count, 8) + 1) }

  /// How near a candidate is; nil where it has too little in common.
  func score(_ candidate: String) -> Double? {
    let others = NameWords(candidate).words
    guard !others.isEmpty, !words.isEmpty else { return nil }
    var matched = 0.0
    var used: Set<Int> = []
    // The first word tells most: `320` of `320 d 190 ch M Sport`.
    var isLed = false
    for (number, word) in words.enumerated() {
      var best = 0.0
      var at = -1
      for (i, other) in others.enumerated() where !used.contains(i) {
        let likeness = NameWords.likeness(word, other)
        if likeness > best { (best, at) = (likeness, i) }
      }
      guard at >= 0 else { continue }
      if number == 0, best >= 0.8, word.count >= 3 { isLed = true }
      used.insert(at)
      matched += best * WordQuery.weight(word)
    }
    let whole = wholeLikeness(candidate, others)
    let isContained = used.count == others.count
    guard whole > 0 || isContained || isLed || matched >= weight * 0.3 else { return nil }
    // Words that the candidate has besides make it a little less likely.
    return max(matched, whole * weight) + whole * weight - Double(others.count - used.count) * 0.8
  }

  /// The same for whole names, for those that are cut into words another way: `C4PICASSO`, `207+`.
  private func wholeLikeness(_ candidate: String, _ others: [[UInt8]]) -> Double {
    let name = Array(others.map(NameWords.arabic).joined())
    if name == plain { return 1 }
    let tolerance = NearNames.tolerance(min(name.count, plain.count))
    // Digits are no typing errors: a 208 is not a 308.
    let isSpelled = !plain.contains { NameWords.isDigit($0) }
    if isSpelled, let distance = NearNames.distance(plain, name, atMost: tolerance) {
      return 1 - Double(distance) * 0.15
    }
    if min(name.count, plain.count) >= 3, plain.starts(with: name) || name.starts(with: plain) { return 0.3 }
    return 0
  }
}
