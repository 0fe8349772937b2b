import Documents

/// What a sheet says of its vehicle, from columns and words together.
struct Description {
  let query: VehicleQuery
  private(set) var facts: VehicleFacts
  /// The words that name something: engines, variants, names that only the referential knows.
  private(set) var words: [VehicleWord] = []
  /// The numbers in the words that are its power as sellers call it: 82 of a car of 83 ch.
  private var nominal: Set<UInt64> = []
  private(set) var trim = ""
  private(set) var conflicts: [Fact] = []
  /// Words of the model that nothing explains.
  private(set) var unexplained: [String] = []
  /// Whether words of the version said something by themselves: a power, a gearbox, a trim.
  private(set) var hasTellingWords = false

  /// - Parameter words: those of the version that are not the range's name.
  init(_ query: VehicleQuery, _ match: RangeMatch, words: [VehicleWord], index: BrandIndex) {
    self.query = query
    facts = query.facts
    var own = words
    var said = VehicleFacts()
    said.add(match.facts)
    if let first = own.first, let generation = EntryReader.leadingGeneration(first, next: own.dropFirst().first) {
      said.generation = said.generation ?? generation
      own.removeFirst()
    }
    findVariants(own, match.range, index.trims)
    let versionTrim = index.trims.taken(from: own)
    let modelTrim = index.trims.taken(from: match.rest)
    let suffixTrim = index.trims.taken(from: match.facts)
    trim = [versionTrim.trim, modelTrim.trim, suffixTrim.trim].first { !$0.isEmpty } ?? ""
    said.add(modelTrim.rest)
    let before = said
    said.add(versionTrim.rest)
    hasTellingWords =
      !versionTrim.trim.isEmpty || said.power != before.power || said.isManual != before.isManual
      || said.displacement != before.displacement || said.energies != before.energies || said.bodies != before.bodies
    // How long a car is nobody says in words.
    if match.range.hasGoods { said.size = EntryReader.size(in: modelTrim.rest + own) }
    takeNumbers(modelTrim.rest, isModel: true, &said, match.range)
    takeNumbers(versionTrim.rest, isModel: false, &said, match.range)
    combine(said)
    holdOut()
  }

  /// A word that makes another range, where neither this range nor an entry of it carries it.
  /// `Life` and `Cross` are trims of the brands that list them.
  private mutating func findVariants(_ words: [VehicleWord], _ range: VehicleRange, _ trims: TrimWords) {
    for (place, word) in words.enumerated() {
      let isLeading =
        place == 0 && WordMeanings.leadingVariants.contains(word.text) && trims.taken(from: [word]).trim.isEmpty
      guard WordMeanings.variants.contains(word.text) || isLeading,
        range.counts[word.key] == nil, !range.keys.contains(where: { $0.hasSuffix(word.text) })
      else { continue }
      unexplained.append(word.text)
    }
  }

  /// Sorts out bare numbers: a power, a maker's type, or a name that the range's entries must know.
  private mutating func takeNumbers(
    _ rest: [VehicleWord], isModel: Bool, _ said: inout VehicleFacts, _ range: VehicleRange
  ) {
    for (place, word) in rest.enumerated() {
      switch word.meaning {
      case .number(let number):
        let figure = Double(number)
        if said.type == number {
          // `330` and `330e`: the type is said twice.
        } else if isPower(figure) {
          hasTellingWords = hasTellingWords || !isModel
          nominal.insert(word.key)
        } else if said.type == nil, number >= 100, number < 1000,
          range.profiles.contains(where: { $0.facts.type == number })
        {
          said.type = number
        } else if query.facts.power == nil, query.heldOut != .power, said.power == nil, (40...800).contains(number),
          (place > 0 && rest[place - 1].isEngine) || range.hasPower(figure)
        {
          said.power = figure
        } else if place > 0, rest[place - 1].isEngine, said.power == nil, isOtherEngine(figure, range) {
          // It contradicts the column, and then neither counts.
          said.power = figure
        } else {
          name(word, isModel, range)
        }
      case .name: name(word, isModel, range)
      case .engine, .energy: words.append(word)
      case .type: if range.counts[word.key] != nil { words.append(word) }
      default: break
      }
    }
  }

  private mutating func name(_ word: VehicleWord, _ isModel: Bool, _ range: VehicleRange) {
    if word.isNoise, !isModel { return }
    if isModel, range.counts[word.key] == nil, !range.keys.contains(word.text) { unexplained.append(word.text) }
    words.append(word)
  }

  private func isPower(_ figure: Double) -> Bool {
    guard let power = query.facts.power ?? (query.heldOut == .power ? query.heldOutFigure : nil) else { return false }
    return abs(power - figure) <= Description.nominalTolerance
  }

  /// Whether a number behind an engine's name is the power of another engine of the range than the column's: `PureTech 82`
  /// beside 110 ch. Kilowatts are none (rounded, as the column's ch are, they differ by 1.2 at most), nor are the two powers
  /// of a hybrid.
  private func isOtherEngine(_ figure: Double, _ range: VehicleRange) -> Bool {
    guard let power = query.facts.power, (40...800).contains(figure),
      query.facts.energies.isDisjoint(with: [.hybrids, .electric]),
      abs(figure * 1.35962 - power) > 1.3
    else { return false }
    return range.hasPower(figure)
  }

  /// ch that a number in the words may be away from the power of the column and still mean it.
  private static let nominalTolerance = 3.5

  /// The facts of which columns and words say different things.
  static func conflicts(_ columns: VehicleFacts, _ said: VehicleFacts) -> [Fact] {
    var conflicts: [Fact] = []
    if !columns.energies.isEmpty, !said.energies.isEmpty, said.energies.withNear.isDisjoint(with: columns.energies) {
      conflicts.append(.energy)
    }
    if let column = columns.isManual, let manual = said.isManual, column != manual { conflicts.append(.gearbox) }
    // A hybrid and an electric car have two powers, and an advert one of them in each place.
    let isSingle = columns.energies.isDisjoint(with: [.hybrids, .electric])
    if let column = columns.power, let power = said.power, isSingle,
      abs(column - power) > max(nominalTolerance, column * 0.03)
    {
      conflicts.append(.power)
    }
    return conflicts
  }

  /// Columns and words together. Where they say different things of one fact, neither counts.
  private mutating func combine(_ said: VehicleFacts) {
    conflicts = Description.conflicts(facts, said)
    if conflicts.contains(.energy) {
      facts.energies = []
    } else if facts.energies.isEmpty {
      facts.energies = said.energies
    } else if said.isPlugIn, facts.energies.isSubset(of: .hybrids) {
      // `PLUG-IN` beside a column that knows hybrids alone.
      facts.energies = said.energies
    }
    facts.isPlugIn = said.isPlugIn && !conflicts.contains(.energy)
    if conflicts.contains(.gearbox) {
      facts.isManual = nil
    } else if let manual = said.isManual {
      facts.isManual = manual
      facts.gears = said.gears
    }
    facts.power = conflicts.contains(.power) ? nil : facts.power ?? said.power
    facts.fiscalPower = facts.fiscalPower ?? said.fiscalPower
    facts.bodies = said.bodies
    facts.doors = said.doors
    facts.displacement = said.displacement
    facts.isFourWheel = said.isFourWheel
    facts.seats = said.seats
    facts.length = said.length
    facts.size = said.size
    facts.height = said.height
    facts.generation = said.generation ?? facts.generation
    facts.type = said.type
  }

  private mutating func holdOut() {
    switch query.heldOut {
    case .fiscalPower: facts.fiscalPower = nil
    case .power: facts.power = nil
    case .energy: facts.energies = []
    case .gearbox:
      facts.isManual = nil
      facts.gears = 0
    case .years:
      facts.firstDay = 0
      facts.lastDay = .max
    default: break
    }
  }

  // MARK: Deciding

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
    guard facts.size == nil, facts.length == nil, left.contains(where: { $0.facts.isGoods == true }) else {
      return .settled
    }
    let standard = left.filter { ($0.facts.size ?? 2) == 2 }
    if standard.isEmpty { return .unknown(.length) }
    left = standard
    return .settled
  }

  /// Keeps the entries that agree, where some do.
  func narrow(_ left: inout [EntryProfile]) {
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
    let wanted = query.trim.isEmpty ? Fold.bytes(trim) : query.trim
    keep(&close) { !wanted.isEmpty && $0.trim == wanted }
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

extension VehicleWord {
  var isEngine: Bool {
    switch meaning {
    case .engine, .energy: true
    default: false
    }
  }
}
