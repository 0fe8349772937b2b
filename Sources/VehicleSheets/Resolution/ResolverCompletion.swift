import Documents

/// How a sheet is completed from the entries that it means.
extension Resolver {
  /// What is not filled in where a fact that it hangs on is contradicted.
  private static let figures: [FieldID] = [
    .co2, .urbain, .extraUrbain, .mixte, .puissanceFiscale, .poidsTotal, .poidsAVide,
  ]
  /// What another energy changes.
  static let consumptions: [FieldID] = [.co2, .urbain, .extraUrbain, .mixte]
  static let weights: [FieldID] = [.poidsTotal, .poidsAVide]

  /// Keeps the entries that agree with what else the sheet says, field by field; a field that none agrees with does not
  /// narrow.
  func narrow(_ candidates: [Int], by sheet: Sheet) -> [Int] {
    guard candidates.count > 1 else { return candidates }
    var left = candidates
    for id in Resolver.narrowing where sheet.has(id) {
      let agreeing = left.filter { agrees($0, id, sheet) == true }
      let silent = agreeing.isEmpty ? left.filter { agrees($0, id, sheet) != false } : agreeing
      if !silent.isEmpty { left = silent }
      if left.count == 1 { break }
    }
    return left
  }

  /// CO2 and consumptions are measured by two methods that do not compare, and tell no two entries apart.
  private static let narrowing: [FieldID] = [
    .energie, .puissance, .boiteDeVitesse, .puissanceFiscale, .finition, .genre, .carrosserie, .nombreDePortes,
  ]

  /// Completes from entries that brand, model and version name word for word.
  func complete(_ sheet: Sheet, fromExact entries: [Int], _ search: Search) {
    settlePower(sheet, entries)
    var contradicted: [FieldID] = []
    var blocked: [FieldID] = []
    for id in [FieldID.puissanceFiscale, .puissance, .carrosserie, .nombreDePortes, .genre, .finition]
    where sheet.has(id) {
      guard entries.allSatisfy({ agrees($0, id, sheet) == false }) else { continue }
      reportContradiction(sheet, id, cell(id, of: entries[0]))
      if id != .genre, id != .finition { contradicted.append(id) }
    }
    if search.isExtended, let date = sheet.date(.dateMEC) ?? search.date,
      entries.allSatisfy({ !referential.entries[$0].isSold(on: date) })
    {
      reportYears(sheet, date, entries)
      // The box was ticked for this very vehicle (step 6): its puissance fiscale is the engine's, whatever the year.
      blocked = Resolver.figures.filter { $0 != .puissanceFiscale }
    }
    if !contradicted.isEmpty { blocked = Resolver.figures }
    fill(sheet, entries, without: blocked, provenance: .referentiel, hasTrim: true)
  }

  /// Fills in what the entries agree on; a cell that one of them lacks says nothing.
  ///
  /// - Parameters:
  ///   - isPlugIn: whether its words say that it is charged at a socket, whatever its energy says.
  ///   - hasTrim: whether the entries' trim is the sheet's: words that are not the same may mean another.
  func fill(
    _ sheet: Sheet, _ entries: [Int], without blocked: [FieldID], provenance: Provenance,
    isPlugIn saysPlugIn: Bool = false,
    hasTrim: Bool
  ) {
    var blocked = blocked
    if let own = sheet.energie, entries.contains(where: { isOtherEnergy($0, own) }) {
      blocked += Resolver.consumptions
      // A plug-in and the hybrid without a socket share neither weight nor puissance fiscale.
      let isPluggedIn = saysPlugIn || EnergySet.plugIns.contains(EnergySet(own))
      if entries.contains(where: { isPlugIn($0) != isPluggedIn }) {
        blocked += Resolver.weights + [.puissanceFiscale]
      }
    }
    var differing: [FieldID] = []
    for (id, isSpecification) in Resolver.fillable {
      guard !sheet.has(id), !sheet.mentioned.contains(id), !blocked.contains(id) else { continue }
      if id == .finition, !hasTrim { continue }
      var agreed: Value?
      var isAgreed = true
      for entry in entries {
        let cell = cell(id, of: entry)
        guard !cell.isEmpty, let value = value(cell, id, sheet.tree) else { continue }
        if let first = agreed {
          if !isSame(first, value, sheet) {
            isAgreed = false
            break
          }
        } else {
          agreed = value
        }
      }
      if isAgreed, let agreed {
        // A row that has an electric car emit CO2 contradicts itself.
        if Resolver.consumptions.contains(id), sheet.energie?.isWithoutCombustion == true,
          case .number(let number) = agreed, number > Decimal(0)
        {
          continue
        }
        sheet[id].value = agreed
        sheet[id].provenance = provenance
      } else if !isAgreed, isSpecification {
        differing.append(id)
      }
    }
    if !differing.isEmpty { reportAmbiguity(sheet, differing, entries) }
  }

  /// The fields that entries fill in, and whether each is one of the nine without which no vehicle is entered.
  private nonisolated(unsafe) static let fillable = Immortal.values(
    Field.inReferential.map { (id: $0.id, isSpecification: $0.mandatory == .specification) })

  private func isOtherEnergy(_ entry: Int, _ own: Energy) -> Bool {
    let cell = cell(.energie, of: entry)
    guard !cell.isEmpty, let index = reader.choice(cell, .energie)?.index else { return false }
    return index != Int(own.rawValue)
  }

  private func isPlugIn(_ entry: Int) -> Bool {
    let index = reader.choice(cell(.energie, of: entry), .energie)?.index
    return index.flatMap { Energy(rawValue: UInt8($0)) }.map { EnergySet.plugIns.contains(EnergySet($0)) } ?? false
  }

  private func isSame(_ a: Value, _ b: Value, _ sheet: Sheet) -> Bool {
    if case .text(let first) = a, case .text(let second) = b {
      return Fold.with(sheet.bytes(first)) { x in Fold.with(sheet.bytes(second)) { x.equals($0) } }
    }
    return a == b
  }

  /// A power converted from kW is the entry's where they are within one ch, else whole ch; below 25 ch it keeps a decimal.
  func settlePower(_ sheet: Sheet, _ entries: [Int]) {
    guard sheet[.puissance].provenance == .calcul, let own = sheet.number(.puissance) else { return }
    for column in [ReferentialColumn.field(.puissance), .puissanceSysteme] {
      let figures = Set(entries.map { String(referential.cell(column, of: $0)) })
      guard figures.count == 1, let entry = entries.first,
        case .number(let theirs)? = value(referential.cell(column, of: entry), .puissance, sheet.tree),
        abs(theirs.double - own.double) <= 1
      else { continue }
      sheet[.puissance].value = .number(theirs)
      sheet[.puissance].provenance = .referentiel
      return
    }
    sheet[.puissance].value = .number(own.rounded(places: own < Decimal(25) ? 1 : 0))
  }
}
