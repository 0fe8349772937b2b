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
  private(set) var trims = TrimWords.ofManyBrands
  /// The models' names, folded once for all that are misspelt.
  let foldedNames: FoldedNames

  /// What was asked for before; all that other threads share of it are finished values.
  private let state = Mutex(State())

  private struct State {
    var ranges: [[Int]: VehicleRange] = [:]
    var matches: [UInt64: RangeMatch?] = [:]
    var shorter: [UInt64: [RangeMatch]] = [:]
    var codes: [UInt64: [Int]]?
  }

  /// A dealer has a few thousand models; what is beyond is forgotten and found anew.
  private static let maxMatches = 20_000

  init(_ referential: Referential, brand: Int) {
    self.referential = referential
    self.brand = brand
    let name = referential.brands[brand].name
    words = VehicleWords.read(name).map(\.text)
    key = Fold.string(name)
    let own = referential.brands[brand].models.map { Int($0) }
    foldedNames = FoldedNames(own.map { referential.models[$0].name })
    for model in own { models.append(Model(index: model, name: rangeName(of: referential.models[model].name))) }
    addSisterModels()
    trims = BrandIndex.trims(of: models.map(\.index), referential, brand: key)
    settleGenerations()
    for (place, model) in models.enumerated() {
      families[model.name.key, default: []].append(place)
      sorted[BrandIndex.sortedKey(model.name.base), default: []].append(place)
    }
  }

  private func rangeName(of model: String) -> RangeName {
    var model = model
    return RangeName(model.withUTF8 { read($0) }, brand: words)
  }

  /// Whether its vehicles are called by types of figures and a letter: `M135i`, `C 220 d`.
  var hasLetteredTypes: Bool { key == "bmw" || key.hasPrefix("mercedes") }

  /// The words of a text as this brand means them.
  func read(_ text: Bytes) -> [VehicleWord] { VehicleWords.read(text, brand: key) }

  /// A MINI's engine, `Cooper`, `One D`, stands in registers as a trim, and is none.
  private static func trims(of models: [Int], _ referential: Referential, brand: String) -> TrimWords {
    var trims: Set<String> = []
    for model in models {
      for entry in referential.entries(ofModel: model) {
        let trim = referential.cell(.field(.finition), of: entry)
        if !trim.isEmpty, trim.count <= 40 { trims.insert(String(trim)) }
      }
    }
    if brand == "mini" { trims = trims.filter { !$0.hasPrefix("Cooper") && !$0.hasPrefix("One") } }
    return TrimWords(trims.sorted())
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
    let found = find(ModelCodes.without(name, brand: self.key) { read($0) })
    state.withLock { state in
      if state.matches.count >= BrandIndex.maxMatches { state.matches.removeAll() }
      state.matches[key] = .some(found)
    }
    return found
  }

  /// The range that a model and words of its version name together, and the words that are left: `C3` and
  /// `Aircross 1.2 PureTech`, `SERIE 2` and `218d Active Tourer`. The longest known name wins; nil where the model's own
  /// is the longest.
  func match(
    _ model: Bytes, continuedBy words: [VehicleWord], isElectric: Bool
  ) -> (match: RangeMatch, rest: [VehicleWord])? {
    // Most words after a model are no name: a look at them saves reading the model's.
    let mayContinue = words.first.map(BrandIndex.mayContinue) == true || isElectric && words.first?.text == "etech"
    let variant = words.firstIndex { WordMeanings.variants.contains($0.text) }
    guard mayContinue || variant != nil else { return nil }
    let name = RangeName(read(model), brand: self.words)
    for count in stride(from: mayContinue ? min(3, words.count) : 0, to: 0, by: -1) {
      let front = words.prefix(count)
      // `MEGANE E-TECH` is the electric one, and `E-TECH 140` a hybrid of any range.
      let isName = front.allSatisfy { BrandIndex.mayContinue($0) || isElectric && $0.text == "etech" }
      guard isName, isElectric || front.last?.text != "etech" else { continue }
      if let match = match(name, with: front) { return (match, Array(words.dropFirst(count))) }
    }
    guard let variant, let match = match(name, with: words[variant...variant]) else { return nil }
    var rest = words
    rest.remove(at: variant)
    return (match, rest)
  }

  /// The range that a model's name and more words make.
  private func match(_ name: RangeName, with words: ArraySlice<VehicleWord>) -> RangeMatch? {
    let base = name.base + words
    for key in [RangeName.key(base)] + RangeTypes.variants(of: base, brand: key) {
      if let places = families[key] { return match(places, facts: name.facts, rest: []) }
    }
    if let places = sorted[BrandIndex.sortedKey(base)] { return match(places, facts: name.facts, rest: []) }
    // `218d` and `Active Tourer`; of other words a type's letters would make anything: `S 63` and `L`.
    guard let first = words.first, WordMeanings.variants.contains(first.text) else { return nil }
    for type in RangeTypes.ranges(of: name, brand: key) {
      if let places = families[type.key + RangeName.key(words)] {
        return match(places, facts: name.facts, rest: type.rest)
      }
    }
    return nil
  }

  /// A displacement, a body or an engine is no part of a name.
  private static func mayContinue(_ word: VehicleWord) -> Bool {
    switch word.meaning {
    case .name, .number, .grade: true
    default: false
    }
  }

  /// The range whose name the words begin with, in as many words as it has; nil where none is known.
  func range(beginning words: [VehicleWord]) -> String? {
    for count in stride(from: min(4, words.count), through: 1, by: -1) {
      let front = Array(words.prefix(count))
      let name = RangeName(front, brand: self.words)
      let isKnown =
        families[name.key] != nil
        || RangeTypes.ranges(of: name, brand: key).contains { families[$0.key] != nil && front.count == 1 }
      // A number of one figure is anything.
      if isKnown, name.key.utf8.count > 1 { return front.map(\.text).joined(separator: " ").uppercased() }
    }
    return nil
  }

  private func find(_ words: [VehicleWord]) -> RangeMatch? {
    let name = RangeName(words, brand: self.words)
    let types = RangeTypes.ranges(of: name, brand: key).filter { families[$0.key] != nil }
    if key.hasPrefix("mercedes"), let saloon = fourDoorCoupe(name) { return saloon }
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
    return grand(name) ?? tail(name)
  }

  /// The ranges whose names are the beginning of a model's, the longest first: TRANSIT of `TRANSIT CUSTOM`, and SCENIC of
  /// `GRAND SCENIC`.
  func shorter(_ model: Bytes) -> [RangeMatch] {
    let key = hash(model)
    if let known = state.withLock({ $0.shorter[key] }) { return known }
    let found = beginnings(of: model)
    state.withLock { state in
      if state.shorter.count >= BrandIndex.maxMatches { state.shorter.removeAll() }
      state.shorter[key] = found
    }
    return found
  }

  private func beginnings(of model: Bytes) -> [RangeMatch] {
    let name = RangeName(ModelCodes.without(model, brand: key) { read($0) }, brand: words)
    let beginnings = stride(from: name.base.count - 1, to: 0, by: -1).compactMap { count -> RangeMatch? in
      families[RangeName.key(name.base.prefix(count))].map {
        match($0, facts: name.facts, rest: Array(name.base.dropFirst(count)))
      }
    }
    return beginnings + (grand(name).map { [$0] } ?? [])
  }

  /// `GRAND SCENIC`, where a register has `Grand SCENIC` among the versions of SCENIC.
  private func grand(_ name: RangeName) -> RangeMatch? {
    guard let first = name.base.first, first.text == "grand", name.base.count > 1,
      let places = families[RangeName.key(name.base.dropFirst())]
    else { return nil }
    return match(places, facts: name.facts, rest: [first])
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

  /// `CLA Coupé` is what the maker calls the saloon.
  private func fourDoorCoupe(_ name: RangeName) -> RangeMatch? {
    guard name.facts.contains(where: { $0.meaning == .body(.coupe) }),
      let range = name.base.first(where: { !RangeName.generic.contains($0.text) }),
      ["cla", "cls"].contains(range.text.prefix { $0.isLetter })
    else { return nil }
    var plain = name
    plain.facts.removeAll { $0.meaning == .body(.coupe) }
    return find(plain.base + plain.facts)
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
      keys: Set(places.flatMap { models[$0].name.keys(brand: key) } + [key]), profiles: profiles,
      isAlwaysFourWheel: FourWheelRanges.contains(places.map { models[$0].name.key }, brand: key))
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
