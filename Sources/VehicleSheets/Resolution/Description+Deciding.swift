import Documents

/// Which of the entries left a description means, and what keeps it from being sure.
extension Description {
  var isAnyFactGiven: Bool {
    let given = query.facts
    return !given.energies.isEmpty || given.power != nil || given.isManual != nil || given.fiscalPower != nil
      || query.heldOut != nil
  }

  /// What must be known before anything is accepted that was not named word for word.
  func missing(_ left: [EntryProfile]) -> [Fact] {
    var missing: [Fact] = []
    if facts.energies.isEmpty, query.heldOut != .energy { missing.append(.energy) }
    if facts.power == nil, query.heldOut != .power { missing.append(.power) }
    // An electric car has no gearbox to speak of.
    let isElectric = left.allSatisfy { $0.facts.energies == .electric }
    if facts.isManual == nil, query.heldOut != .gearbox, !isElectric { missing.append(.gearbox) }
    return missing
  }

  /// Whether a hybrid is held against entries that burn fuel alone though its range was sold as a hybrid at its date. A
  /// mild hybrid is called by its fuel alone in one list of two; the full hybrid of that range is another car, whatever
  /// power they share. An engine that both name makes it the mild one.
  func isRatherHybrid(_ left: [EntryProfile], _ range: VehicleRange, isReached: (Int) -> Bool) -> Bool {
    guard !facts.energies.isEmpty, facts.energies.isSubset(of: .hybrids),
      left.allSatisfy({ !$0.facts.energies.isEmpty && $0.facts.energies.isDisjoint(with: .hybrids) })
    else { return false }
    if words.contains(where: { word in word.isEngine && left.contains { $0.words.contains(word.key) } }) {
      return false
    }
    return range.profiles.contains { profile in
      !profile.facts.energies.isDisjoint(with: .hybrids) && isReached(profile.entry)
        && FactRule.years.compare(facts, profile.facts) != .contradicts
    }
  }

  /// `unknown` is what must be said before anything is taken.
  enum BodyVerdict: Equatable {
    case settled, ruledOut
    case unknown(Fact)
  }

  /// A sheet that names no body means the usual one. Ruled out where only others are left.
  func settleBody(_ left: inout [EntryProfile], _ range: VehicleRange) -> BodyVerdict {
    guard facts.bodies.isEmpty else { return .settled }
    let kind = settleKind(&left, range)
    guard kind == .settled else { return kind }
    // A column that says estate or convertible says it of a car that is one; for a saloon there are too many words.
    if !facts.columnBodies.isDisjoint(with: [.estate, .convertible]) {
      let named = left.filter { $0.isMarkedBody && !facts.columnBodies.isDisjoint(with: $0.facts.bodies) }
      if !named.isEmpty {
        left = named
        return .settled
      }
    }
    let plain = left.filter { !$0.isMarkedBody }
    if !plain.isEmpty {
      left = plain
      return .settled
    }
    guard range.hasPlainBody else { return .settled }
    let stated = left.filter { !facts.columnBodies.isDisjoint(with: $0.facts.bodies) }
    if stated.isEmpty { return .ruledOut }
    left = stated
    return .settled
  }

  /// Whether it carries people or goods: one name is both at many makers, `BERLINGO`, `CADDY`, and kind, weights and CO2
  /// hang on it. A saloon's word in a column means little, a van's or a people carrier's says it.
  private func settleKind(_ left: inout [EntryProfile], _ range: VehicleRange) -> BodyVerdict {
    let bodies = facts.columnBodies
    let isGoods: Bool? =
      query.facts.isGoods
      ?? (!bodies.isDisjoint(with: .goods) ? true : !bodies.isDisjoint(with: .passenger) ? false : nil)
    if isGoods == nil {
      let passengers = left.filter { $0.facts.isGoods != true && !$0.isMarkedBody }
      if passengers.isEmpty, range.hasPassengers { return .unknown(.body) }
      if !passengers.isEmpty { left = passengers }
      return settleSize(&left)
    }
    let fitting = left.filter { $0.facts.isGoods == nil || $0.facts.isGoods == isGoods }
    if fitting.isEmpty {
      let isSure =
        isGoods == true || query.facts.isGoods != nil || range.hasPassengers || bodies == .mpv || bodies == .minibus
      return isSure ? .ruledOut : .settled
    }
    left = fitting
    return settleSize(&left)
  }

  /// A van that names no length is the standard one; of the others none is taken for it.
  private func settleSize(_ left: inout [EntryProfile]) -> BodyVerdict {
    guard facts.size == nil, facts.length == nil, left.contains(where: { $0.facts.size != nil }) else {
      return .settled
    }
    let standard = left.filter { ($0.facts.size ?? 2) == 2 }
    if standard.isEmpty { return .unknown(.length) }
    left = standard
    return .settled
  }

  /// Leaves out what only a word makes that the sheet does not have: a `TIGUAN ALLSPACE` is no `TIGUAN`. False where
  /// nothing else is left.
  func settleVariants(_ left: inout [EntryProfile], _ range: VehicleRange) -> Bool {
    guard left.contains(where: { !$0.variants.isEmpty }) else { return true }
    // People drive the `JUMPY Multispace` alone, and `JUMPY` is a van: to them it is the plain one.
    let kinds = left.map(\.facts.isGoods)
    let isAnyPlain = range.profiles.contains { $0.variants.isEmpty && kinds.contains($0.facts.isGoods) }
    guard isAnyPlain else { return true }
    let own = words.map(\.key) + VehicleWords.read(query.model).map(\.key)
    let plain = left.filter { $0.variants.allSatisfy(own.contains) }
    if plain.isEmpty { return false }
    left = plain
    return true
  }

  /// Whether only four driven wheels are left of a range that is built with two as well, and nobody says so. Nobody
  /// forgets them of a car for sale; an electric one's power tells them.
  func isAxleOpen(_ left: [EntryProfile], _ range: VehicleRange) -> Bool {
    facts.isFourWheel == nil && query.facts.isFourWheel == nil && query.version != nil
      && left.allSatisfy { $0.facts.isFourWheel == true && $0.facts.energies != .electric }
      && range.profiles.contains { $0.facts.isFourWheel != true }
  }

  /// Keeps the entries that agree, where some do.
  func narrow(_ left: inout [EntryProfile]) {
    keep(&left) { entry in !modelWords.isEmpty && modelWords.allSatisfy(entry.words.contains) }
    keep(&left) { facts.energies.only != nil && $0.facts.energies == facts.energies }
    // Sellers write GPL whether there is a petrol tank beside it or not.
    keep(&left) {
      !facts.energies.isEmpty && facts.energies.isSubset(of: .gases) && !$0.facts.energies.isDisjoint(with: .gases)
    }
    keep(&left) { facts.fiscalPower != nil && $0.facts.fiscalPower == facts.fiscalPower }
    let columns = query.facts
    keep(&left) { entry in columns.displacement.map { abs($0 - (entry.facts.displacement ?? 0)) < 75 } ?? false }
    if let axle = columns.isFourWheel {
      keep(&left) { $0.facts.isFourWheel == axle }
    } else if facts.isFourWheel == nil, query.version != nil {
      // Nobody forgets the four driven wheels of a car for sale.
      keep(&left) { $0.facts.isFourWheel != true }
    }
    keep(&left) { facts.generation != nil && $0.facts.generation == facts.generation }
  }

  private func keep(_ left: inout [EntryProfile], _ agrees: (EntryProfile) -> Bool) {
    guard left.count > 1 else { return }
    let agreeing = left.filter(agrees)
    if !agreeing.isEmpty { left = agreeing }
  }

  /// The entries close to the best, and the facts in which they differ.
  func decide(_ ranking: WordRanking) -> (close: [EntryProfile], differing: [Fact]) {
    var close = ranking.close
    // The column's trim, or else the one in the words.
    for wanted in [query.trim, Fold.bytes(trim)] where !wanted.isEmpty && close.contains(where: { $0.trim == wanted }) {
      keep(&close) { $0.trim == wanted }
      break
    }
    let columns = query.facts
    keep(&close) { columns.seats != nil && $0.facts.seats == columns.seats }
    keep(&close) { !facts.columnBodies.isDisjoint(with: $0.facts.columnBodies) }
    keep(&close) { columns.columnDoors != nil && ($0.facts.columnDoors ?? $0.facts.doors) == columns.columnDoors }
    var differing = differences(close)
    guard !differing.isEmpty, query.version != nil else { return (close, differing) }
    // Gears and words that the sheet does not have tell apart what else does not.
    keep(&close) { facts.gears > 0 && $0.facts.gears == facts.gears }
    keep(&close) { !nominal.isDisjoint(with: $0.words) }
    differing = differences(close)
    guard !differing.isEmpty else { return (close, []) }
    let fewest = close.map { ranking.extraWords($0) }.min() ?? 0
    keep(&close) { ranking.extraWords($0) == fewest }
    return (close, differences(close))
  }

  /// Of puissance fiscale, power, energy and gearbox those that entries differ in.
  private func differences(_ entries: [EntryProfile]) -> [Fact] {
    guard entries.count > 1 else { return [] }
    var differing: [Fact] = []
    if Set(entries.compactMap(\.facts.fiscalPower)).count > 1, facts.fiscalPower == nil {
      differing.append(.fiscalPower)
    }
    let powers = entries.compactMap(\.facts.power)
    // The sheet's power is within reach of each; without it the entries must be of one engine.
    if let low = powers.min(), let high = powers.max(), high - low > (facts.power == nil ? 1.5 : 3) {
      differing.append(.power)
    }
    if Set(entries.map(\.facts.energies)).count > 1 { differing.append(.energy) }
    if Set(entries.compactMap { $0.facts.energies == .electric ? nil : $0.facts.isManual }).count > 1 {
      differing.append(.gearbox)
    }
    return differing
  }
}
