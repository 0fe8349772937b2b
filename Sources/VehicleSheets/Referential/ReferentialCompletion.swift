import Documents

/// What the referential has to offer somebody who is filling in a sheet.
extension Referential {
  /// What a sheet says so far of the car; what it leaves open rules nothing out.
  package struct KnownFacts {
    /// The label of the energy.
    package var energy: String?
    /// In ch.
    package var power: Decimal?
    package var date: PartialDate?
    package var version: String?
    /// Whether the extended catalogue is ticked.
    package var isExtended = false

    package init() {}
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

  /// The models of a brand; none where nobody knows it.
  package func modelNames(ofBrand name: String) -> [String] {
    guard let brand = brandIndex(name) else { return [] }
    return brands[brand].models.map { models[Int($0)].name }
  }

  /// The entries of a model that nothing of `facts` rules out, each version and trim once.
  package func versions(ofBrand brandName: String, model modelName: String, _ facts: KnownFacts) -> [KnownVersion] {
    guard let brand = brandIndex(brandName) else { return [] }
    let wanted = Fold.bytes(modelName)
    guard let model = brands[brand].models.first(where: { Fold.bytes(models[Int($0)].name) == wanted }) else {
      return []
    }
    var seen: Set<String> = []
    return entries(ofModel: Int(model)).compactMap { entry in
      guard isLeft(entry, facts) else { return nil }
      let known = KnownVersion(
        version: text(.version, entry), finition: text(.field(.finition), entry), facts: summary(of: entry),
        isInReach: isInReach(entry, facts))
      return seen.insert("\(known.version)\u{0}\(known.finition)\u{0}\(known.facts)").inserted ? known : nil
    }
  }

  private func text(_ column: ReferentialColumn, _ entry: Int) -> String { String(cell(column, of: entry)) }

  private func isLeft(_ entry: Int, _ facts: KnownFacts) -> Bool {
    let energy = text(.field(.energie), entry)
    if let wanted = facts.energy, !energy.isEmpty, Fold.bytes(wanted) != Fold.bytes(energy) { return false }
    if let power = facts.power,
      case .number(let own, _) = NumberReader.read(
        cell(.field(.puissance), of: entry), units: [Unit(name: "ch"), .kilowatt], isWhole: false)
    {
      // As in recognition: 2.5 ch on either side.
      if abs(own.millionths - power.millionths) > Decimal.unit * 5 / 2 { return false }
    }
    if let version = facts.version, Fold.bytes(version) != Fold.bytes(text(.version, entry)) { return false }
    return true
  }

  private func isInReach(_ entry: Int, _ facts: KnownFacts) -> Bool {
    facts.isExtended || (!entries[entry].isExtended && entries[entry].isSold(on: facts.date))
  }

  private func summary(of entry: Int) -> String {
    [FieldID.puissance, .energie, .boiteDeVitesse, .puissanceFiscale].compactMap { id in
      let cell = text(.field(id), entry)
      return cell.isEmpty ? nil : id.field.unit.map { "\(cell) \($0)" } ?? cell
    }.joined(separator: " · ")
  }
}
