/// Ranks the entries that no fact rules out by the words that they share with a version.
struct WordRanking {
  /// The entries, best first.
  private(set) var ranked: [EntryProfile] = []
  /// Those that share as much as the best.
  private(set) var close: [EntryProfile] = []
  private(set) var shared: [String] = []
  /// Words that no entry of the range carries.
  private(set) var unknown: [String] = []
  /// A word that another entry of the range carries and none of the close ones: it names another vehicle.
  private(set) var forbidding: String?
  private(set) var isAnyWordKnown = false

  private let own: [UInt64]

  init(_ described: Description, _ range: VehicleRange, _ left: [EntryProfile]) {
    let words = described.words
    own = words.map(\.key)
    isAnyWordKnown = described.hasTellingWords || words.contains { range.counts[$0.key] != nil || $0.isEngine }
    guard !words.isEmpty else {
      ranked = left
      close = left
      return
    }
    let weights = words.map { WordRanking.weight(range.counts[$0.key] ?? 0, of: range.profiles.count) }
    let scored = left.map { profile in
      (score: zip(words, weights).reduce(0) { $0 + (profile.words.contains($1.0.key) ? $1.1 : 0) }, profile: profile)
    }
    let best = scored.map(\.score).max() ?? 0
    ranked = scored.enumerated().sorted { (-$0.element.score, $0.offset) < (-$1.element.score, $1.offset) }
      .map(\.element.profile)
    close = scored.filter { $0.score == best }.map(\.profile)
    // What names another engine is farther than what names none: `HDi` than `(115ch)` for a `BlueHDi`.
    for word in words where word.isEngine && !close.contains(where: { $0.words.contains(word.key) }) {
      let unnamed = close.filter { !$0.namesEngine }
      if !unnamed.isEmpty { close = unnamed }
    }
    for word in words {
      if close.contains(where: { $0.words.contains(word.key) }) {
        if !shared.contains(word.text) { shared.append(word.text) }
      } else if range.counts[word.key] == nil {
        if !word.isEngine, !unknown.contains(word.text) { unknown.append(word.text) }
      } else if forbidding == nil, word.isTelling, isExclusive(word) {
        forbidding = word.text
      }
    }
  }

  /// Whether the close entries would carry the word if they were meant. An engine's family says so where they name
  /// another; what drives the car where they name either.
  private func isExclusive(_ word: VehicleWord) -> Bool {
    switch word.meaning {
    case .engine: close.allSatisfy(\.namesEngine)
    case .energy(let fuels):
      // What they are is no other vehicle, whatever word they say it with: `Hybrid` beside `mHEV`.
      close.allSatisfy { ($0.namesEngine || $0.namesEnergy) && fuels.isDisjoint(with: $0.facts.energies) }
    default: true
    }
  }

  /// Rare words tell more than those that half the range carries.
  private static func weight(_ count: Int, of all: Int) -> Int { count * 4 <= all ? 2 : 1 }

  /// How many of an entry's words the sheet does not have.
  func extraWords(_ profile: EntryProfile) -> Int { profile.words.count { !own.contains($0) } }
}
