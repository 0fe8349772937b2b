import Documents

/// What a sheet says of its vehicle, from columns and words together.
struct Description {
  let query: VehicleQuery
  private(set) var facts: VehicleFacts
  /// The words that name something: engines, variants, names that only the referential knows.
  private(set) var words: [VehicleWord] = []
  /// The numbers in the words that are its power as sellers call it: 82 of a car of 83 ch.
  private(set) var nominal: Set<UInt64> = []
  /// Those of the model that entries of the range carry: they name one of its vehicles, `GRAND` of `GRAND SCENIC`.
  private(set) var modelWords: [UInt64] = []
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
    // How long a car is nobody says in words, but for ranges that are built in several lengths.
    if match.range.hasSizes { said.size = EntryReader.size(in: modelTrim.rest + own) }
    takeNumbers(modelTrim.rest, isModel: true, &said, match.range)
    takeNumbers(versionTrim.rest, isModel: false, &said, match.range)
    combine(said)
    holdOut()
  }

  /// A word that makes another range, where neither this range nor an entry of it carries it.
  /// `Life` and `Cross` are trims of the brands that list them.
  private mutating func findVariants(_ words: [VehicleWord], _ range: VehicleRange, _ trims: TrimWords) {
    for (place, word) in words.enumerated() {
      let isLeading = place == 0 && WordMeanings.leadingVariants.contains(word.text)
      guard WordMeanings.variants.contains(word.text) || isLeading, trims.taken(from: [word]).trim.isEmpty,
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
          hasTellingWords = hasTellingWords || !isModel
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
      case .type, .typePlus: if range.counts[word.key] != nil { words.append(word) }
      case .grade: name(word, isModel, range)
      default: break
      }
    }
  }

  private mutating func name(_ word: VehicleWord, _ isModel: Bool, _ range: VehicleRange) {
    if word.isNoise, !isModel { return }
    if isModel, range.counts[word.key] != nil { modelWords.append(word.key) }
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
    facts.length = said.length ?? facts.length
    facts.size = said.size ?? facts.size
    facts.height = said.height ?? facts.height
    facts.generation = said.generation ?? facts.generation
    facts.type = said.type
    facts.hasTypePlus = said.hasTypePlus
    facts.grade = said.grade
    facts.battery = said.battery
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
}

extension VehicleWord {
  var isEngine: Bool {
    switch meaning {
    case .engine, .energy: true
    default: false
    }
  }
}
