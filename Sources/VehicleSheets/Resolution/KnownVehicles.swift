import Documents

/// What the referential has to offer somebody who is filling in a sheet: never a vehicle that the sheet rules out, by the
/// same ranges and facts by which it will be recognised.
extension Referential {
  /// What a sheet says so far of the car; what it leaves open rules nothing out.
  package struct KnownFacts {
    package var energy: Energy?
    /// In ch.
    package var power: Decimal?
    /// In CV.
    package var fiscalPower: Int?
    package var isManual: Bool?
    /// `recherche.date`, else `date_mec`: what the search reaches goes by it.
    package var searchDate: PartialDate?
    /// `date_mec`, else `recherche.date`: the years of sale are held against it.
    package var date: PartialDate?
    package var version: String?
    /// Whether the extended catalogue is ticked.
    package var isExtended = false

    package init() {}

    /// The same as the recogniser takes it.
    var vehicle: VehicleFacts {
      var facts = VehicleFacts()
      // `Autre` says nothing.
      if let energy, energy != .autre { facts.energies = EnergySet(energy) }
      facts.power = power?.double
      facts.fiscalPower = fiscalPower
      facts.isManual = isManual
      if let date {
        facts.firstDay = date.first.packed
        facts.lastDay = date.last.packed
      }
      return facts
    }
  }

  /// One version of a model, with what tells it from others.
  package struct KnownVersion {
    package let version: String
    package let finition: String
    /// `69 ch · Essence · Boîte manuelle`.
    package let facts: String
    /// Whether the search reaches it as the sheet stands.
    package let isInReach: Bool
  }

  private func brandIndex(_ name: String) -> Int? {
    var name = name
    return name.withUTF8 { brand(brandKey($0).key) }
  }

  // MARK: Brands and models

  /// The brands that have a vehicle left.
  package func brandNames(_ facts: KnownFacts) -> [String] {
    guard let rules = RowRules(facts, self) else { return brandNames }
    return brands.filter { brand in brand.models.contains { hasVehicle(Int($0), rules) } }.map(\.name)
  }

  /// The models of a brand that have a vehicle left; none where nobody knows the brand.
  package func modelNames(ofBrand name: String, _ facts: KnownFacts = KnownFacts()) -> [String] {
    guard let brand = brandIndex(name) else { return [] }
    guard let rules = RowRules(facts, self) else { return brands[brand].models.map { models[Int($0)].name } }
    return brands[brand].models.filter { hasVehicle(Int($0), rules) }.map { models[Int($0)].name }
  }

  private func hasVehicle(_ model: Int, _ rules: RowRules) -> Bool {
    entries(ofModel: model).contains { rules.leave($0, of: self) }
  }

  /// What the columns of each entry say, read once: they are asked of tens of thousands of entries at each keystroke.
  private struct StatedFacts: Sendable {
    struct Row {
      var energies = EnergySet()
      var power: Double?
      var otherPower: Double?
    }

    let rows: [Row]

    init(_ referential: Referential) {
      let labels = Energy.allCases.map { Array($0.label.utf8) }
      rows = referential.entries.indices.map { entry in
        let energy = referential.cell(.field(.energie), of: entry)
        let place = labels.firstIndex { $0.elementsEqual(energy) }
        return Row(
          energies: place.map { EnergySet(Energy.allCases[$0]) } ?? EnergySet(),
          power: NumberReader.plain(referential.cell(.field(.puissance), of: entry))?.double,
          otherPower: NumberReader.plain(referential.cell(.puissanceSysteme, of: entry))?.double)
      }
    }
  }

  /// The facts that columns alone decide, which is all that can be asked at each keystroke.
  private struct RowRules {
    private let facts: VehicleFacts
    private let stated: StatedFacts

    /// Nil where nothing is known that a column could contradict.
    init?(_ facts: KnownFacts, _ referential: Referential) {
      self.facts = facts.vehicle
      if self.facts.energies.isEmpty, self.facts.power == nil, !self.facts.hasDate { return nil }
      stated = referential.derived.value { StatedFacts(referential) }
    }

    func leave(_ entry: Int, of referential: Referential) -> Bool {
      let row = stated.rows[entry]
      var own = VehicleFacts()
      own.energies = row.energies
      if !facts.energies.isEmpty, !own.energies.isEmpty, FactRule.energy.compare(facts, own) == .contradicts {
        return false
      }
      own.firstDay = referential.entries[entry].debut
      own.lastDay = referential.entries[entry].fin
      if FactRule.years.compare(facts, own) == .contradicts { return false }
      (own.power, own.otherPower) = (row.power, row.otherPower)
      return facts.power == nil || FactRule.power.compare(facts, own) != .contradicts
    }
  }

  // MARK: Versions

  /// The entries of the range that a model's name means which nothing of `facts` rules out, each version and trim once;
  /// those that the search reaches come first.
  package func versions(ofBrand brandName: String, model modelName: String, _ facts: KnownFacts) -> [KnownVersion] {
    guard let (range, left) = fitting(brandName, modelName, facts) else { return [] }
    var entries = left.map(\.entry)
    if let version = facts.version {
      let wanted = Fold.bytes(version)
      let named = entries.filter { Fold.bytes(text(.version, $0)) == wanted }
      entries = named.isEmpty ? recognised(range, modelName, version: version, facts: facts, among: entries) : named
    }
    var seen: Set<String> = []
    let found = entries.compactMap { entry -> KnownVersion? in
      let known = KnownVersion(
        version: text(.version, entry), finition: text(.field(.finition), entry), facts: summary(of: entry),
        isInReach: isInReach(entry, facts))
      return seen.insert("\(known.version)\u{0}\(known.finition)\u{0}\(known.facts)").inserted ? known : nil
    }
    return found.filter(\.isInReach) + found.filter { !$0.isInReach }
  }

  private func fitting(
    _ brandName: String, _ modelName: String, _ facts: KnownFacts
  ) -> (index: BrandIndex, left: [EntryProfile])? {
    guard let brand = brandIndex(brandName) else { return nil }
    let index = index(of: brand)
    var name = modelName
    return name.withUTF8 { model in
      guard let match = index.match(model) else { return nil }
      var query = VehicleQuery(model: model) { _ in true }
      query.facts = facts.vehicle
      let described = Description(query, match, words: [], index: index)
      var left = match.range.profiles.filter { FactRule.veto(described.facts, $0.facts) == nil }
      if !described.facts.energies.isEmpty { described.narrow(&left) }
      return (index, left)
    }
  }

  /// The entries that a version means which none has word for word.
  private func recognised(
    _ index: BrandIndex, _ modelName: String, version: String, facts: KnownFacts, among left: [Int]
  ) -> [Int] {
    var (modelName, version) = (modelName, version)
    let recognition = modelName.withUTF8 { model in
      version.withUTF8 { version in
        var query = VehicleQuery(model: model, version: version) { _ in true }
        query.facts = facts.vehicle
        return Recogniser(index: index).recognise(query)
      }
    }
    let allowed = Set(left)
    return recognition.entries.filter { allowed.contains($0) }
  }

  private func text(_ column: ReferentialColumn, _ entry: Int) -> String { String(cell(column, of: entry)) }

  private func isInReach(_ entry: Int, _ facts: KnownFacts) -> Bool {
    facts.isExtended || (!entries[entry].isExtended && entries[entry].isSold(on: facts.searchDate))
  }

  private func summary(of entry: Int) -> String {
    [FieldID.puissance, .energie, .boiteDeVitesse, .puissanceFiscale].compactMap { id in
      let cell = text(.field(id), entry)
      return cell.isEmpty ? nil : id.field.unit.map { "\(cell) \($0)" } ?? cell
    }.joined(separator: " · ")
  }
}
