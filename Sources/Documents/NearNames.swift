/// The names nearest to a misspelt one, for "did you mean".
package enum NearNames {
  /// At most `most` of `candidates`, nearest first, none farther than a typing error or two.
  ///
  /// A candidate that begins with the wanted name (or the other way round) is near too: `2008` for `2008 II`.
  package static func nearest(to wanted: String, among candidates: some Sequence<String>, most: Int = 3) -> [String] {
    let name = Fold.bytes(String(wanted.prefix(120)))
    guard !name.isEmpty else { return [] }
    let reach = tolerance(name.count)
    var found: [(cost: Int, order: Int, name: String)] = []
    var seen: Set<[UInt8]> = []
    for (order, candidate) in candidates.enumerated() {
      let folded = Fold.bytes(candidate)
      guard !folded.isEmpty, seen.insert(folded).inserted else { continue }
      if let cost = cost(name, folded, reach) { found.append((cost, order, candidate)) }
    }
    found.sort { ($0.cost, $0.order) < ($1.cost, $1.order) }
    return found.prefix(most).map(\.name)
  }

  /// How many typing errors a name of `count` letters may hold and still be recognised.
  package static func tolerance(_ count: Int) -> Int {
    switch count {
    case ...2: 0
    case ...4: 1
    case ...8: 2
    default: 3
    }
  }

  private static func cost(_ a: [UInt8], _ b: [UInt8], _ reach: Int) -> Int? {
    if let d = distance(a, b, atMost: reach) { return d * 10 }
    guard min(a.count, b.count) >= 3 else { return nil }
    if b.starts(with: a) || a.starts(with: b) { return 31 + abs(a.count - b.count) }
    return nil
  }

  /// Insertions, deletions, replacements and neighbours exchanged that turn `a` into `b`; nil above `limit`.
  package static func distance(_ a: [UInt8], _ b: [UInt8], atMost limit: Int) -> Int? {
    guard abs(a.count - b.count) <= limit else { return nil }
    if a == b { return 0 }
    var before: [Int] = []
    var previous = Array(0...b.count)
    var current = previous
    for i in 0..<a.count {
      current[0] = i + 1
      var best = current[0]
      for j in 0..<b.count {
        var d = min(previous[j] + (a[i] == b[j] ? 0 : 1), previous[j + 1] + 1, current[j] + 1)
        if i > 0, j > 0, a[i] == b[j - 1], a[i - 1] == b[j] { d = min(d, before[j - 1] + 1) }
        current[j + 1] = d
        best = min(best, d)
      }
      if best > limit { return nil }
      (before, previous, current) = (previous, current, before.isEmpty ? previous : before)
    }
    return previous[b.count] <= limit ? previous[b.count] : nil
  }
}

extension NearNames {
  /// The candidates that share most words with `wanted`, for names of several words such as versions; where none does,
  /// those nearest by spelling.
  package static func byWords(_ wanted: String, among candidates: [String], most: Int = 3) -> [String] {
    let words = words(wanted)
    let ranked = candidates.enumerated().compactMap { order, candidate -> (score: Int, order: Int, name: String)? in
      let others = self.words(candidate)
      var score = 0
      for word in words {
        if others.contains(word) {
          score += 3 + word.count
        } else if word.count >= 3,
          others.contains(where: { distance(word, $0, atMost: 1) != nil || $0.starts(with: word) })
        {
          score += 2
        }
      }
      return score > 0 ? (score * 20 - abs(others.count - words.count), order, candidate) : nil
    }
    let best = ranked.sorted { (-$0.score, $0.order) < (-$1.score, $1.order) }.prefix(most).map(\.name)
    return best.isEmpty ? nearest(to: wanted, among: candidates, most: most) : best
  }

  private static func words(_ text: String) -> [[UInt8]] {
    String(text.prefix(200)).split { !$0.isLetter && !$0.isNumber && $0 != "." }.map { Fold.bytes(String($0)) }
      .filter { !$0.isEmpty }
  }
}
