/// What a model's name leads to.
struct RangeMatch: Sendable {
  let range: VehicleRange
  /// The words of the name that say something of the vehicle: body, generation, engine.
  let facts: [VehicleWord]
  /// The words that neither the range nor a table explains; the range's entries may.
  let rest: [VehicleWord]
}

/// The entries of one range, under whatever names the referentials have it.
final class VehicleRange: Sendable {
  /// Its models.
  let models: [Int]
  /// Its names and its brand's, each in one word.
  let keys: Set<String>
  let profiles: [EntryProfile]
  /// The entries whose own words and columns exclude each other, and which serve nobody.
  let contradictory: [Int]
  /// How many entries carry each word.
  let counts: [UInt64: Int]
  /// Whether some entries name no special body, so that silence means the usual one.
  let hasPlainBody: Bool

  /// Whether some entries carry people, and some goods.
  let hasPassengers: Bool
  let hasGoods: Bool
  /// Whether how long a vehicle is may be said in words: of vans, and of what is built in several lengths.
  let hasSizes: Bool

  init(models: [Int], keys: Set<String>, profiles: [EntryProfile], isAlwaysFourWheel: Bool) {
    self.models = models
    self.keys = keys
    contradictory = profiles.filter(\.isContradictory).map(\.entry)
    var profiles = profiles.filter { !$0.isContradictory }
    if !isAlwaysFourWheel { VehicleRange.settleAxles(&profiles) }
    VehicleRange.settleSizes(profiles)
    VehicleRange.settleBodies(&profiles)
    VehicleRange.settleGenerations(&profiles)
    self.profiles = profiles
    var counts: [UInt64: Int] = [:]
    for profile in profiles { for word in profile.words { counts[word, default: 0] += 1 } }
    self.counts = counts
    hasPlainBody = profiles.contains { !$0.isMarkedBody }
    hasPassengers = profiles.contains { $0.facts.isGoods == false }
    hasGoods = profiles.contains { $0.facts.isGoods == true }
    hasSizes = hasGoods || profiles.contains { $0.facts.size != nil && $0.facts.isLengthTold }
  }

  /// Whether an entry has about this power, so that the bare number in a version may mean it.
  func hasPower(_ figure: Double) -> Bool {
    profiles.contains { profile in
      [profile.facts.power, profile.facts.otherPower].contains { $0.map { abs($0 - figure) <= 2.5 } ?? false }
    }
  }

  /// An entry that does not say `4x4` has two driven wheels, unless nothing else is built. Of plug-in hybrids nobody
  /// knows: a range's may all have four that no list mentions, `T8 Twin Engine`.
  private static func settleAxles(_ profiles: inout [EntryProfile]) {
    let isMentioned = profiles.contains {
      $0.facts.isFourWheel == true && !$0.facts.energies.isDisjoint(with: .plugIns)
    }
    for i in profiles.indices where profiles[i].facts.isFourWheel == nil {
      if isMentioned || profiles[i].facts.energies.isDisjoint(with: .plugIns) { profiles[i].facts.isFourWheel = false }
    }
  }

  /// Which of a range's lengths its entries are. One that says none is the standard one, where its referential says those of
  /// others; and `L1`, `L2` count the lengths that there are, from the shortest on. `M` is a length of vans alone.
  private static func settleSizes(_ profiles: [EntryProfile]) {
    for file in Set(profiles.map(\.file)) {
      let own = profiles.filter { $0.file == file }
      for profile in own where !profile.facts.isLengthTold { profile.facts.size = nil }
      guard own.contains(where: { $0.facts.size != nil }) else { continue }
      for profile in own where profile.facts.isLengthTold && profile.facts.size == nil && profile.facts.length == nil {
        profile.facts.size = 2
      }
      let sizes = Set(own.compactMap(\.facts.size)).sorted()
      guard sizes.count > 1 else { continue }
      for profile in own where profile.facts.length == nil {
        guard let size = profile.facts.size, let place = sizes.firstIndex(of: size) else { continue }
        profile.facts.length = max(place + 1, size > 2 ? 2 : 1)
      }
    }
  }

  /// Where an SUV's coupé or Sportback says so, the entry that says nothing is the SUV; and where a range has none but
  /// an SUV's, a word for another body means another vehicle.
  private static func settleBodies(_ profiles: inout [EntryProfile]) {
    guard profiles.contains(where: { $0.facts.bodies.isEmpty && $0.facts.columnBodies == .suv }) else { return }
    for i in profiles.indices {
      if profiles[i].facts.bodies.isEmpty {
        if profiles[i].facts.columnBodies == .suv { profiles[i].facts.bodies = .suv }
      } else if !profiles[i].facts.bodies.isDisjoint(with: [.hatchback, .coupe]) {
        profiles[i].isMarkedBody = true
      }
    }
  }

  /// A register's edition names no generation. It is a picture of one year, and where the other referentials have one
  /// generation alone in that year, it is that one.
  private static func settleGenerations(_ profiles: inout [EntryProfile]) {
    var spans: [Int: (first: Int32, last: Int32)] = [:]
    for profile in profiles {
      guard let generation = profile.facts.generation, profile.facts.firstDay > 0 else { continue }
      let known = spans[generation] ?? (.max, 0)
      spans[generation] = (min(known.first, profile.facts.firstDay), max(known.last, profile.facts.lastDay))
    }
    guard !spans.isEmpty else { return }
    for i in profiles.indices where profiles[i].facts.generation == nil {
      let (first, last) = (profiles[i].facts.firstDay / 10000, profiles[i].facts.lastDay / 10000)
      guard first > 0, last - first <= 4 else { continue }
      // An edition serves from the year before it.
      let year = first + 1
      let sold = spans.filter { $0.value.first / 10000 <= year && year <= $0.value.last / 10000 }
      if sold.count == 1, let generation = sold.first?.key { profiles[i].facts.generation = generation }
    }
  }
}
