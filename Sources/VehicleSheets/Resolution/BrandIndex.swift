import Documents
import Synchronization

/// The ranges of one brand, made when a sheet of that brand first asks for more than exact words.
final class BrandIndex: @unchecked Sendable {
  let referential: Referential
  let brand: Int
  /// The brand's name in folded words.
  let words: [String]
  /// The same in one.
  let key: String

  private struct Model {
    let index: Int
    var name: RangeName
  }

  // Immutable once made.
  private var models: [Model] = []
  private var families: [String: [Int]] = [:]
  private var sorted: [String: [Int]] = [:]
  let trims: TrimWords
  /// The models' names, folded once for all that are misspelt.
  let foldedNames: FoldedNames

  /// What was asked for before; all that other threads share of it are finished values.
  private let state = Mutex(State())

  private struct State {
    var ranges: [[Int]: VehicleRange] = [:]
    var matches: [UInt64: RangeMatch?] = [:]
    var codes: [UInt64: [Int]]?
  }

  /// A dealer has a few thousand models; what is beyond is forgotten and found anew.
  private static let mostMatches = 20_000

  init(_ referential: Referential, brand: Int) {
    self.referential = referential
    self.brand = brand
    let name = referential.brands[brand].name
    words = VehicleWords.read(name).map(\.text)
    key = Fold.string(name)
    var trims: Set<String> = []
    let own = referential.brands[brand].models.map { Int($0) }
    for model in own {
      models.append(
        Model(index: model, name: RangeName(VehicleWords.read(referential.models[model].name), brand: words)))
      for entry in referential.entries(ofModel: model) {
        let trim = referential.cell(.field(.finition), of: entry)
        if !trim.isEmpty, trim.count <= 40 { trims.insert(String(trim)) }
      }
    }
    self.trims = TrimWords(trims.sorted())
    foldedNames = FoldedNames(own.map { referential.models[$0].name })
    addSisterModels()
    settleGenerations()
    for (place, model) in models.enumerated() {
      families[model.name.key, default: []].append(place)
      sorted[BrandIndex.sortedKey(model.name.base), default: []].append(place)
    }
  }

  /// `CLIO V` is a generation of the range that `CLIO IV` is one of; `SERIE 3` is none of a range `SERIE`.
  private func settleGenerations() {
    let keys = Set(models.map(\.name.key))
    for i in models.indices {
      if let plain = models[i].name.withoutGeneration(isLettered: isLettered), keys.contains(plain.key) {
        models[i].name = plain
      }
    }
  }

  /// A brand that was a range of another one: registers have `CITROEN DS5` where dealers have `DS 5`.
  private func addSisterModels() {
    guard key == "ds" || key == "citroen" else { return }
    let sister = key == "ds" ? "CITROEN" : "DS"
    guard let other = referential.brand(named: sister) else { return }
    for model in referential.brands[other].models.map({ Int($0) }) {
      let name = referential.models[model].name
      let folded = Fold.string(name)
      if key == "ds" {
        guard folded.hasPrefix("ds"), folded.dropFirst(2).first?.isNumber == true else { continue }
        models.append(Model(index: model, name: RangeName(VehicleWords.read(name), brand: ["ds"])))
      } else {
        let bare = RangeName(VehicleWords.read(name), brand: ["ds"])
        guard let first = bare.base.first, first.text.first?.isNumber == true else { continue }
        var named = bare
        named.base[0] = VehicleWord("ds" + first.text, .name)
        models.append(Model(index: model, name: named))
      }
    }
  }

  private static func sortedKey(_ words: [VehicleWord]) -> String { words.map(\.text).sorted().joined(separator: " ") }

  // MARK: Ranges

  /// The range that a model's name means; nil where none is known by it.
  func match(_ name: Bytes) -> RangeMatch? {
    let key = hash(name)
    if let known = state.withLock({ $0.matches[key] }) { return known }
    let found = find(VehicleWords.read(name))
    state.withLock { state in
      if state.matches.count >= BrandIndex.mostMatches { state.matches.removeAll() }
      state.matches[key] = .some(found)
    }
    return found
  }

  private func find(_ words: [VehicleWord]) -> RangeMatch? {
    let name = RangeName(words, brand: self.words)
    let types = RangeTypes.ranges(of: name, brand: key).filter { families[$0.key] != nil }
    if let direct = families[name.key] {
      let others = types.filter { $0.rest.isEmpty }.flatMap { families[$0.key] ?? [] }
      return match(direct + others, facts: name.facts, rest: [])
    }
    if let plain = name.withoutGeneration(isLettered: isLettered), let places = families[plain.key] {
      return match(places, facts: plain.facts, rest: [])
    }
    if let electric = electric(name) { return electric }
    if let first = types.first {
      let places = types.filter { $0.rest == first.rest }.flatMap { families[$0.key] ?? [] }
      return match(places, facts: name.facts, rest: first.rest)
    }
    if let places = sorted[BrandIndex.sortedKey(name.base)] { return match(places, facts: name.facts, rest: []) }
    for count in stride(from: name.base.count - 1, through: 1, by: -1) {
      guard let places = families[RangeName.key(name.base.prefix(count))] else { continue }
      var rest = Array(name.base.dropFirst(count))
      var facts = name.facts
      if let next = rest.first, let generation = RangeName.generation(next, isLettered: isLettered) {
        facts.append(VehicleWord(next.text, .generation(generation)))
        rest.removeFirst()
      }
      return match(places, facts: facts, rest: rest)
    }
    return tail(name)
  }

  /// `e-208`, `ë-Berlingo`, `e-Golf`: the electric ones of a range.
  private func electric(_ name: RangeName) -> RangeMatch? {
    guard let first = name.base.first, first.text.hasPrefix("e"), first.text.utf8.count > 2 else { return nil }
    var plain = name.base
    let bare = VehicleWords.read(String(first.text.dropFirst()))
    plain.replaceSubrange(0..<1, with: bare)
    guard let places = families[RangeName.key(plain)] else { return nil }
    return match(places, facts: name.facts + [VehicleWord("electrique", .energy(.electric))], rest: [])
  }

  /// `Evoque` for `RANGE ROVER EVOQUE`. Elsewhere the end of a name is another range: `Beetle` is no `NEW BEETLE`.
  private func tail(_ name: RangeName) -> RangeMatch? {
    families["rangerover" + name.key].map { match($0, facts: name.facts, rest: []) }
  }

  private var isLettered: Bool { key == "opel" || key == "vauxhall" }

  private func match(_ places: [Int], facts: [VehicleWord], rest: [VehicleWord]) -> RangeMatch {
    let places = Array(Set(places)).sorted()
    return RangeMatch(range: range(places), facts: facts, rest: rest)
  }

  private func range(_ places: [Int]) -> VehicleRange {
    if let known = state.withLock({ $0.ranges[places] }) { return known }
    let reader = EntryReader(referential: referential)
    let profiles = places.flatMap { place in
      let model = models[place]
      return referential.entries(ofModel: model.index).map {
        reader.profile(of: $0, name: model.name, brand: key, trims: trims)
      }
    }
    let range = VehicleRange(
      models: places.map { models[$0].index },
      keys: Set(places.flatMap { [models[$0].name.key, key + models[$0].name.key] } + [key]), profiles: profiles)
    state.withLock { $0.ranges[places] = range }
    return range
  }

  /// Ranges where two names stand with a slash: `Ka/Ka+` is the one or the other.
  func match(either names: [Bytes]) -> RangeMatch? {
    let found = names.compactMap { match($0) }
    guard found.count == names.count, let first = found.first else { return nil }
    let places = found.flatMap(\.range.models).compactMap { index in models.firstIndex { $0.index == index } }
    return match(places, facts: first.facts, rest: found.flatMap(\.rest))
  }

  // MARK: Type codes

  /// The entries whose certificates carry this type-variant-version or CNIT.
  func entries(code: Bytes) -> [Int] {
    let wanted = BrandIndex.codeKey(code)
    let codes = state.withLock { state in
      if let codes = state.codes { return codes }
      var codes: [UInt64: [Int]] = [:]
      for model in models {
        for entry in referential.entries(ofModel: model.index) {
          for column in [ReferentialColumn.tvv, .cnit] {
            for code in referential.codes(column, of: entry) {
              codes[BrandIndex.codeKey(code), default: []].append(entry)
            }
          }
        }
      }
      state.codes = codes
      return codes
    }
    return codes[wanted] ?? []
  }

  /// Codes are compared without their marks, which every certificate sets otherwise.
  private static func codeKey(_ code: Bytes) -> UInt64 { Fold.hash(code, seed: 7) }
}

/// The indexes of the brands that were asked for.
final class BrandIndexes: Sendable {
  private let indexes = Mutex<[Int: BrandIndex]>([:])

  func index(of brand: Int, in referential: Referential) -> BrandIndex {
    indexes.withLock { indexes in
      if let known = indexes[brand] { return known }
      let made = BrandIndex(referential, brand: brand)
      indexes[brand] = made
      return made
    }
  }
}

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

  init(models: [Int], keys: Set<String>, profiles: [EntryProfile]) {
    self.models = models
    self.keys = keys
    contradictory = profiles.filter(\.isContradictory).map(\.entry)
    var profiles = profiles.filter { !$0.isContradictory }
    VehicleRange.settleAxles(&profiles)
    VehicleRange.settleGenerations(&profiles)
    self.profiles = profiles
    var counts: [UInt64: Int] = [:]
    for profile in profiles { for word in profile.words { counts[word, default: 0] += 1 } }
    self.counts = counts
    hasPlainBody = profiles.contains { !$0.isMarkedBody }
  }

  /// Whether an entry has about this power, so that the bare number in a version may mean it.
  func hasPower(_ figure: Double) -> Bool {
    profiles.contains { profile in
      [profile.facts.power, profile.facts.otherPower].contains { $0.map { abs($0 - figure) <= 2.5 } ?? false }
    }
  }

  /// Where one entry of a range says `4x4`, those that do not have two driven wheels.
  private static func settleAxles(_ profiles: inout [EntryProfile]) {
    guard profiles.contains(where: { $0.facts.isFourWheel == true }) else { return }
    for i in profiles.indices where profiles[i].facts.isFourWheel == nil { profiles[i].facts.isFourWheel = false }
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
