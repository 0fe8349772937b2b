import Documents

/// What an entry of the referential is compared by: its facts and its words, read once.
///
/// A class, because the entries that may be a vehicle are told from others in several steps, and would be copied in each.
final class EntryProfile: @unchecked Sendable {
  // Made anew for each range, which settles what its entries leave open before anybody else sees them; not changed after.
  /// Its number in the referential.
  let entry: Int
  @exclusivity(unchecked) var facts: VehicleFacts
  /// The words that tell it from others of its range: its engine and its names.
  @exclusivity(unchecked) var words: [UInt64] = []
  /// Whether its words name an engine; many name a power alone, `KADJAR (115ch)`.
  @exclusivity(unchecked) var namesEngine = false
  /// Whether they say what drives it: `Hybrid`, `GPL`.
  @exclusivity(unchecked) var namesEnergy = false
  /// The trim, folded; empty where it has none.
  @exclusivity(unchecked) var trim: [UInt8] = []
  /// Whether its words name a body that is not the usual one of its range: an estate, a convertible, a coupé of an SUV.
  @exclusivity(unchecked) var isMarkedBody = false
  /// The referential that it is from.
  @exclusivity(unchecked) var file = 0
  /// The words of its version that make it another vehicle than those of its range without them: `ALLSPACE`.
  @exclusivity(unchecked) var variants: [UInt64] = []
  /// Whether its own words and columns exclude each other; such an entry serves nobody.
  @exclusivity(unchecked) var isContradictory = false

  init(entry: Int, facts: VehicleFacts) {
    self.entry = entry
    self.facts = facts
  }

  /// Takes in a word of the version that is no trim.
  func add(_ word: VehicleWord) {
    switch word.meaning {
    case .engine:
      namesEngine = true
      words.append(word.key)
    case .energy:
      namesEnergy = true
      words.append(word.key)
    case .name, .number, .type, .typePlus, .grade: if !word.isNoise { words.append(word.key) }
    default: break
    }
  }
}

/// Reads entries.
struct EntryReader {
  let referential: Referential
  let reader = ValueReader(correspondences: Correspondences())

  /// - Parameters:
  ///   - name: the entry's model taken apart.
  ///   - trims: the brand's.
  func profile(of entry: Int, name: RangeName, brand: String, trims: TrimWords) -> EntryProfile {
    let columns = columnFacts(of: entry)
    let words = VehicleWords.read(referential.cell(.version, of: entry), brand: brand)
    let own = EntryReader.withoutName(words, keys: Set(name.keys(brand: brand)))
    var said = VehicleFacts()
    said.add(name.facts)
    if let first = own.first, let generation = EntryReader.leadingGeneration(first, next: own.dropFirst().first) {
      said.generation = said.generation ?? generation
    }
    said.add(own)
    // A van's Combi carries people on more seats; an estate of that name is another thing.
    if said.bodies == .estate, columns.columnBodies == .minibus { said.bodies = .minibus }
    let profile = EntryProfile(entry: entry, facts: said)
    profile.facts.type = said.type ?? EntryReader.typeNumber(own)
    profile.facts.size = EntryReader.size(in: own)
    profile.facts.take(columns)
    profile.isContradictory = EntryReader.contradict(columns, said)
    profile.isMarkedBody = !said.bodies.isEmpty && said.bodies.isDisjoint(with: .hatchback)
    if profile.facts.isGoods == nil, !said.bodies.isEmpty {
      profile.facts.isGoods = !said.bodies.isDisjoint(with: .goods)
    }
    profile.trim = Fold.with(referential.cell(.field(.finition), of: entry)) { Array($0) }
    profile.variants = EntryReader.variants(of: words, own: own, name)
    profile.file = Int(referential.entries[entry].file)
    let (rest, trim) = trims.taken(from: own)
    if profile.trim.isEmpty { profile.trim = Fold.bytes(trim) }
    for word in rest { profile.add(word) }
    return profile
  }

  /// What an entry's columns say.
  private func columnFacts(of entry: Int) -> VehicleFacts {
    var facts = VehicleFacts()
    facts.firstDay = referential.entries[entry].debut
    facts.lastDay = referential.entries[entry].fin
    if let energy = choice(.energie, entry).flatMap({ Energy(rawValue: UInt8($0)) }) {
      facts.energies = EnergySet(energy)
    }
    facts.power = number(.field(.puissance), entry)
    facts.otherPower = number(.puissanceSysteme, entry)
    facts.fiscalPower = number(.field(.puissanceFiscale), entry).map { Int($0) }
    facts.columnDoors = number(.field(.nombreDePortes), entry).map { Int($0) }
    if let gearbox = choice(.boiteDeVitesse, entry) { facts.isManual = gearbox == 0 }
    if let body = choice(.carrosserie, entry) { facts.columnBodies = BodySet(choice: body) }
    let kind = choice(.genre, entry)
    // A utility vehicle by its kind is a van whatever its body.
    if kind == 2, facts.columnBodies.isDisjoint(with: [.van, .chassis, .pickup, .minibus]) {
      facts.columnBodies = .van
    }
    if kind == 2 || !facts.columnBodies.isDisjoint(with: .goods) {
      facts.isGoods = true
    } else if kind != nil || !facts.columnBodies.isDisjoint(with: .passenger) {
      facts.isGoods = false
    }
    return facts
  }

  /// Whether an entry's own words exclude what its columns say: nobody knows which car it is then.
  private static func contradict(_ columns: VehicleFacts, _ said: VehicleFacts) -> Bool {
    if !columns.energies.isEmpty, !said.energies.isEmpty, said.energies.withNear.isDisjoint(with: columns.energies) {
      return true
    }
    // Registers write DCT where the version says BVM6.
    if let manual = said.isManual, let column = columns.isManual, manual != column { return true }
    // `C4 X 1.2 PureTech (155ch)` with 131 ch in its column. A hybrid has two powers.
    let energies = columns.energies.isEmpty ? said.energies : columns.energies
    guard let power = said.power, let column = columns.power, energies.isDisjoint(with: [.hybrids, .electric]) else {
      return false
    }
    return abs(power - column) > max(3.5, column * 0.03)
  }

  /// The words of a version that do not repeat brand or model: `CAPTUR (140ch)`, `DS7 CROSSBACK e-tense`.
  ///
  /// - Parameter keys: the names of the range and of the brand, each in one word.
  static func withoutName(_ words: [VehicleWord], keys: Set<String>) -> [VehicleWord] {
    var words = words[...]
    while let first = words.first, first.text == "nouveau" || first.text == "nouvelle" { words = words.dropFirst() }
    var isGone = true
    while isGone {
      isGone = false
      // The longest name first, which no model has of more words.
      for count in stride(from: min(5, words.count), through: 1, by: -1)
      where keys.contains(RangeName.key(words.prefix(count))) {
        words = words.dropFirst(count)
        isGone = true
        break
      }
    }
    // What repeats the model further after names nothing either.
    return words.filter { $0.text.utf8.count <= 2 || !keys.contains($0.text) }
  }

  /// The words that make an entry another vehicle. `Grand` does before the model's name, and in `Grand Confort` it does not.
  private static func variants(of words: [VehicleWord], own: [VehicleWord], _ name: RangeName) -> [UInt64] {
    own.filter { word in
      guard WordMeanings.entryVariants.contains(word.text), !name.base.contains(where: { $0.text == word.text }) else {
        return false
      }
      guard word.text == "grand", let place = words.firstIndex(of: word) else { return true }
      return place + 1 < words.count && name.base.contains { $0.text == words[place + 1].text }
    }.map(\.key)
  }

  /// `M 1.5 BlueHDi 100`, `Long L1H1`: how long a van is, in words.
  static func size(in words: [VehicleWord]) -> Int? {
    words.lazy.compactMap { WordMeanings.sizes[$0.text] }.first
  }

  /// `VII 1.6 TDI 105`: a version that begins with its generation.
  static func leadingGeneration(_ first: VehicleWord, next: VehicleWord?) -> Int? {
    if case .generation(let number) = first.meaning { return number }
    if first.text == "v", case .displacement? = next?.meaning { return 5 }
    return nil
  }

  /// `A 180 BVA7`: the figures of a type without the engine's letter.
  static func typeNumber(_ words: [VehicleWord]) -> Int? {
    guard let first = words.first(where: { $0.text.utf8.count > 1 }) else { return nil }
    switch first.meaning {
    case .number(let number) where number >= 100 && number < 1000 && number % 5 == 0: return number
    case .type(let number, _): return number
    default: return nil
    }
  }

  private func number(_ column: ReferentialColumn, _ entry: Int) -> Double? {
    let cell = referential.cell(column, of: entry)
    return cell.isEmpty ? nil : NumberReader.plain(cell)?.double
  }

  private func choice(_ id: FieldID, _ entry: Int) -> Int? {
    let cell = referential.cell(.field(id), of: entry)
    guard !cell.isEmpty, let list = id.field.choices else { return nil }
    return reader.choice(cell, list)?.index
  }
}
