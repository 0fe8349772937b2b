import Documents

/// What is asked of the recogniser: a sheet's names, and what its columns say of the vehicle.
struct VehicleQuery {
  var model: Bytes
  var version: Bytes?
  /// From columns. The date is in it.
  var facts = VehicleFacts()
  /// The trim of a column, folded.
  var trim: [UInt8] = []
  /// Whether an entry may serve at all (FAQ step 6).
  var reaches: (ReferentialEntry) -> Bool
  /// A fact that is taken away to see whether it is filled in rightly: nothing is demanded of it.
  var heldOut: Fact?
  /// The figure that it had, so that its number in the words is taken away too.
  var heldOutFigure: Double?
}

/// What was recognised, or why nothing was: the contract's list, the first that holds.
struct Recognition {
  enum Verdict {
    case recognised
    /// The model is none, or these words of it are.
    case unknownRange([String])
    case outOfReach
    /// The nearest entry, and what rules it out; nothing of the sheet where it contradicts itself.
    case noneLeft(nearest: Int, [Fact])
    /// No word of the version is known; or this one names another vehicle of the range.
    case unknownVersion(String?)
    case notEnough([Fact])
    case several([Fact])
  }

  var verdict: Verdict
  /// What was recognised, or what is left that nothing on the sheet contradicts, best first.
  var entries: [Int] = []
  /// What columns and words say together.
  var facts = VehicleFacts()
  /// The facts on which the best entry and the sheet agree.
  var agreed: [Fact] = []
  /// The words that the best entry has too, and those that nobody knows.
  var sharedWords: [String] = []
  var unknownWords: [String] = []
  /// The trim in the words, as the referential spells it.
  var trim = ""
  /// Facts of which column and words say different things.
  var conflicts: [Fact] = []
  /// What the nearest entry of those that are ruled out says.
  var nearest = VehicleFacts()
  var models: [Int] = []
}

/// Recognises vehicles of one brand. Range first, then facts that rule out, then words that rank, then the decision.
struct Recogniser {
  let index: BrandIndex

  func recognise(_ query: VehicleQuery) -> Recognition {
    guard let (match, words) = named(query) else { return Recognition(verdict: .unknownRange([])) }
    let recognition = recognise(query, match, words)
    // Of several referentials one may have `TRANSIT CUSTOM` in other years, and the next the same car under TRANSIT.
    switch recognition.verdict {
    case .outOfReach, .noneLeft: break
    default: return recognition
    }
    for (other, words) in shorter(query, than: match) {
      let found = recognise(query, other, words)
      guard carry(other.rest, found.entries, of: other.range) else { continue }
      switch (found.verdict, recognition.verdict) {
      case (.recognised, _), (.several, .outOfReach), (.notEnough, .outOfReach): return found
      default: break
      }
    }
    return recognition
  }

  /// The ranges whose names are the beginning of what model and version name together, with the words of the version: what
  /// the name has more is left to the range's entries to carry.
  private func shorter(_ query: VehicleQuery, than match: RangeMatch) -> [(RangeMatch, [VehicleWord])] {
    let beginnings = index.shorter(query.model).filter { $0.range.models != match.range.models }
    let plain = index.match(query.model).flatMap { $0.range.models == match.range.models ? nil : $0 }
    // Nearly every model is one word, and the version names none.
    guard !beginnings.isEmpty || plain != nil else { return [] }
    let read = query.version.map { index.read($0) } ?? []
    var found = beginnings.map { ($0, EntryReader.withoutName(read, keys: $0.range.keys)) }
    if let plain {
      let own = EntryReader.withoutName(read, keys: plain.range.keys)
      let isElectric = query.facts.energies == .electric
      if let (_, rest) = index.match(query.model, continuedBy: own, isElectric: isElectric) {
        // `500` and `L 1.3 MultiJet`: a 500 that is an L, or none.
        let name = own.filter { !rest.contains($0) }
        found.insert((RangeMatch(range: plain.range, facts: plain.facts, rest: plain.rest + name), rest), at: 0)
      }
    }
    return found
  }

  /// Whether all of these entries carry the words of a longer name: without them they are another car.
  private func carry(_ name: [VehicleWord], _ entries: [Int], of range: VehicleRange) -> Bool {
    let wanted = name.filter { word in
      switch word.meaning {
      case .name, .number, .grade, .energy, .engine: true
      default: false
      }
    }
    return range.profiles.allSatisfy { profile in
      !entries.contains(profile.entry) || wanted.allSatisfy { profile.words.contains($0.key) }
    }
  }

  private func recognise(_ query: VehicleQuery, _ match: RangeMatch, _ words: [VehicleWord]) -> Recognition {
    let described = Description(query, match, words: words, index: index)
    var recognition = Recognition(verdict: .recognised)
    recognition.models = match.range.models
    recognition.trim = described.trim
    recognition.conflicts = described.conflicts
    recognition.facts = described.facts
    guard described.unexplained.isEmpty else {
      recognition.verdict = .unknownRange(described.unexplained)
      return recognition
    }
    let left: [EntryProfile]
    switch fitting(query, match.range, described) {
    case .none(let verdict, let left):
      recognition.verdict = verdict
      recognition.entries = left.map(\.entry)
      if case .noneLeft(let entry, _) = verdict, let profile = match.range.profiles.first(where: { $0.entry == entry })
      {
        recognition.nearest = profile.facts
      }
      return recognition
    case .some(let entries): left = entries
    }
    let ranking = WordRanking(described, match.range, left)
    recognition.sharedWords = ranking.shared
    recognition.unknownWords = ranking.unknown
    recognition.entries = ranking.ranked.map(\.entry)
    if let verdict = undecided(query, described, ranking, left: left) {
      recognition.verdict = verdict
      return recognition
    }
    let (close, differing) = described.decide(ranking)
    recognition.entries = close.map(\.entry)
    guard differing.isEmpty else {
      recognition.verdict = .several(differing)
      return recognition
    }
    if let best = close.first { recognition.agreed = FactRule.agreements(described.facts, best.facts) }
    return recognition
  }

  /// The entries that no fact rules out, or why there are none.
  private enum Fitting {
    case some([EntryProfile])
    case none(Recognition.Verdict, left: [EntryProfile] = [])
  }

  private func fitting(_ query: VehicleQuery, _ range: VehicleRange, _ described: Description) -> Fitting {
    let referential = index.referential
    // One pass over what may be hundreds of entries; only what is left is copied.
    let profiles = range.profiles
    var isAnyReached = false
    var left: [EntryProfile] = []
    for i in profiles.indices where query.reaches(referential.entries[profiles[i].entry]) {
      isAnyReached = true
      if FactRule.veto(described.facts, profiles[i].facts) == nil { left.append(profiles[i]) }
    }
    guard isAnyReached else {
      let odd = range.contradictory.first { query.reaches(referential.entries[$0]) }
      return .none(odd.map { .noneLeft(nearest: $0, []) } ?? .outOfReach)
    }
    guard let first = left.first else { return .none(nearest(range, query, described)) }
    guard !described.isRatherHybrid(left, range, isReached: { query.reaches(referential.entries[$0]) }) else {
      return .none(.noneLeft(nearest: first.entry, [.energy]))
    }
    switch described.settleBody(&left, range) {
    case .settled: break
    case .ruledOut: return .none(.noneLeft(nearest: first.entry, [.body]))
    case .unknown(let fact): return .none(.notEnough([fact]), left: left)
    }
    guard described.settleVariants(&left, range) else {
      return .none(.noneLeft(nearest: left.first?.entry ?? first.entry, [.type]))
    }
    described.narrow(&left)
    if described.isAxleOpen(left, range) { return .none(.notEnough([.axle]), left: left) }
    return .some(left)
  }

  /// Why nothing can be taken for the vehicle, however many entries are left; nil where the words may decide.
  private func undecided(
    _ query: VehicleQuery, _ described: Description, _ ranking: WordRanking, left: [EntryProfile]
  ) -> Recognition.Verdict? {
    if query.version != nil, !described.isAnyFactGiven || (!ranking.isAnyWordKnown && !described.words.isEmpty) {
      return .unknownVersion(nil)
    }
    let missing = described.missing(left)
    if !missing.isEmpty { return .notEnough(missing) }
    return ranking.forbidding.map { .unknownVersion($0) }
  }

  /// The range, and the words of the version that are not its name.
  private func named(_ query: VehicleQuery) -> (RangeMatch, [VehicleWord])? {
    var read = query.version.map { index.read($0) } ?? []
    // `M135` and `i xDrive`: a type cut before its letter.
    if let letter = read.first?.text, index.hasLetteredTypes, VehicleWords.typeLetters[letter] != nil,
      query.model.last.map(VehicleWords.isDigit) == true
    {
      let whole = Array(query.model) + Array(letter.utf8)
      if let match = whole.withUnsafeBufferPointer({ index.match($0) }) {
        read.removeFirst()
        return (match, EntryReader.withoutName(read, keys: match.range.keys))
      }
    }
    let plain = matchEither(query.model) ?? index.match(query.model)
    let own = EntryReader.withoutName(read, keys: plain?.range.keys ?? [index.key])
    let isElectric = query.facts.energies == .electric
    if let (match, rest) = index.match(query.model, continuedBy: own, isElectric: isElectric),
      match.range.models != plain?.range.models
    {
      return (match, EntryReader.withoutName(rest, keys: match.range.keys))
    }
    return plain.map { ($0, own) }
  }

  private func matchEither(_ model: Bytes) -> RangeMatch? {
    guard model.contains(UInt8(ascii: "/")), model.count < 100 else { return nil }
    let names = model.split(separator: UInt8(ascii: "/")).map { Blanks.trimmed(Bytes(rebasing: $0)) }
    return names.count > 1 ? index.match(either: names) : nil
  }

  /// The entry that the fewest facts rule out; years may be what does.
  private func nearest(
    _ range: VehicleRange, _ query: VehicleQuery, _ described: Description
  ) -> Recognition.Verdict {
    var best: (place: Int, count: Int, isOutOfTime: Bool, distance: Double)?
    // A version has few words: a set would cost more to make than it saves.
    let own = described.words.map(\.key)
    for i in range.profiles.indices {
      let entry = index.referential.entries[range.profiles[i].entry]
      guard !entry.isExtended || query.reaches(entry) else { continue }
      let limit = best?.count ?? .max
      let count = FactRule.contradictionCount(
        described.facts, range.profiles[i].facts, below: limit == .max ? limit : limit + 1)
      guard count <= limit else { continue }
      // Of two as near, the one that is the car itself, sold in other years, tells more.
      let profile = range.profiles[i]
      let isOutOfTime = FactRule.years.compare(described.facts, profile.facts) == .contradicts
      // Else the one that shares more words and whose power is nearer.
      let apart = described.facts.power.flatMap { own in profile.facts.power.map { abs($0 - own) } } ?? 1000
      let distance = apart / 1000 - Double(profile.words.count { own.contains($0) })
      let isNearer = best.map { isOutOfTime == $0.isOutOfTime ? distance < $0.distance : isOutOfTime } ?? true
      if count < limit || isNearer { best = (i, count, isOutOfTime, distance) }
    }
    // What nothing rules out is out of reach by the date of the search.
    guard let best, best.count > 0 else { return .outOfReach }
    let profile = range.profiles[best.place]
    return .noneLeft(nearest: profile.entry, FactRule.contradictions(described.facts, profile.facts))
  }
}
