/// The names nearest to a misspelt one, for "did you mean".
package enum NearNames {
  /// At most `limit` of `candidates`, nearest first, none farther than a typing error or two.
  ///
  /// A candidate that begins with the wanted name (or the other way round) is near too: `2008` for `2008 II`.
  package static func nearest(to wanted: String, among candidates: some Sequence<String>, limit: Int = 3) -> [String] {
    FoldedNames(candidates).nearest(to: wanted, limit: limit)
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

  fileprivate static func cost(_ a: [UInt8], _ b: [UInt8], _ tolerance: Int) -> Int? {
    if let d = distance(a, b, atMost: tolerance) { return d * 10 }
    guard min(a.count, b.count) >= 3, a[0] == b[0] else { return nil }
    if b.starts(with: a) || a.starts(with: b) { return 31 + abs(a.count - b.count) }
    return nil
  }

  /// Insertions, deletions, replacements and neighbours exchanged that turn `a` into `b`; nil above `limit`.
  package static func distance(_ a: [UInt8], _ b: [UInt8], atMost limit: Int) -> Int? {
    guard abs(a.count - b.count) <= limit else { return nil }
    if a == b { return 0 }
    let width = b.count + 1
    // Three rows of the table: this one, and the two above it.
    return withUnsafeTemporaryAllocation(of: Int.self, capacity: 3 * width) { rows in
      var (current, previous, before) = (0, width, 2 * width)
      for j in 0..<width { rows[previous + j] = j }
      for i in a.indices {
        rows[current] = i + 1
        var best = i + 1
        for j in b.indices {
          let replaced = rows[previous + j] + (a[i] == b[j] ? 0 : 1)
          var d = min(replaced, rows[previous + j + 1] + 1, rows[current + j] + 1)
          if i > 0, j > 0, a[i] == b[j - 1], a[i - 1] == b[j] { d = min(d, rows[before + j - 1] + 1) }
          rows[current + j + 1] = d
          best = min(best, d)
        }
        if best > limit { return nil }
        (current, previous, before) = (before, current, previous)
      }
      let distance = rows[previous + b.count]
      return distance <= limit ? distance : nil
    }
  }
}

/// Names folded once, for all the misspelt ones that are compared with them. Of those that fold alike the first stays.
package struct FoldedNames: Sendable {
  package private(set) var names: [String] = []
  private var folded: [[UInt8]] = []
  /// Which letters each name has: two names that have few in common need no closer look.
  private var letters: [UInt64] = []

  package init(_ candidates: some Sequence<String>) {
    var seen: Set<[UInt8]> = []
    for candidate in candidates {
      let name = Fold.bytes(candidate)
      guard !name.isEmpty, seen.insert(name).inserted else { continue }
      names.append(candidate)
      folded.append(name)
      letters.append(FoldedNames.letters(name))
    }
  }

  /// At most `limit` of the names, nearest first, as `NearNames.nearest` finds them.
  package func nearest(to wanted: String, limit: Int = 3) -> [String] {
    places(near: wanted, limit: limit).map { names[$0] }
  }

  /// Where in `names` the nearest are.
  package func places(near wanted: String, limit: Int) -> [Int] {
    let name = Fold.bytes(String(wanted.beginning(120)))
    guard !name.isEmpty else { return [] }
    let tolerance = NearNames.tolerance(name.count)
    let wantedLetters = FoldedNames.letters(name)
    var found: [(cost: Int, place: Int)] = []
    for place in folded.indices {
      let isFar = FoldedNames.differences(wantedLetters, letters[place]) > 2 * tolerance
      if let cost = NearNames.cost(name, folded[place], isFar ? -1 : tolerance) { found.append((cost, place)) }
    }
    found.sort { ($0.cost, $0.place) < ($1.cost, $1.place) }
    return found.prefix(limit).map(\.place)
  }

  /// One bit for each letter and digit.
  private static func letters(_ name: [UInt8]) -> UInt64 {
    name.reduce(0) { $0 | 1 << UInt64($1 & 63) }
  }

  /// At most twice the number of typing errors: a letter replaced takes one away and brings another.
  private static func differences(_ a: UInt64, _ b: UInt64) -> Int { (a ^ b).nonzeroBitCount }
}
