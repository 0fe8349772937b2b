import Documents

/// How a vehicle that no exact words name is recognised, and what becomes of its sheet.
extension Resolver {
  /// Nil where the vehicle was recognised and the sheet completed.
  func recognise(
    _ sheet: Sheet, _ brand: Int, modelName: Bytes, search: Search, exact: ExactEntries
  ) -> Refusal? {
    let recognition = recognition(of: sheet, brand, modelName: modelName, search: search)
    if case .recognised = recognition.verdict {
      apply(recognition, to: sheet, search)
      return nil
    }
    return refusal(recognition, sheet, brand: brand, search: search, exact: exact)
  }

  /// An estate or a convertible by its column, where the words are those of the saloon: what the range has of it, if it has.
  func otherBody(
    _ sheet: Sheet, _ brand: Int, modelName: Bytes, search: Search, exact: [Int]
  ) -> Recognition? {
    guard let own = sheet.choice(.carrosserie), !BodySet(choice: own).isDisjoint(with: [.estate, .convertible]),
      exact.allSatisfy({ agrees($0, .carrosserie, sheet) == false })
    else { return nil }
    let recognition = recognition(of: sheet, brand, modelName: modelName, search: search)
    guard case .recognised = recognition.verdict, let best = recognition.entries.first,
      agrees(best, .carrosserie, sheet) == true
    else { return nil }
    return recognition
  }

  private func recognition(of sheet: Sheet, _ brand: Int, modelName: Bytes, search: Search) -> Recognition {
    let index = index(of: brand)
    var query = VehicleQuery(model: modelName, version: sheet.bytes(.version)) { search.reaches($0) }
    query.facts = columnFacts(sheet)
    query.trim = sheet.bytes(.finition).map { Fold.with($0) { Array($0) } } ?? []
    query.heldOut = options.heldOut.flatMap { field in Fact.allCases.first { $0.field == field } }
    query.heldOutFigure = heldOutFigure
    return Recogniser(index: index).recognise(query)
  }

  /// What the sheet's columns say.
  func columnFacts(_ sheet: Sheet) -> VehicleFacts {
    var facts = VehicleFacts()
    if let energy = sheet.energie, energy != .autre { facts.energies = EnergySet(energy) }
    facts.power = sheet.number(.puissance)?.double
    facts.isManual = sheet.choice(.boiteDeVitesse).map { $0 == 0 }
    facts.fiscalPower = sheet.number(.puissanceFiscale)?.whole.map { Int($0) }
    facts.columnBodies = sheet.choice(.carrosserie).map { BodySet(choice: $0) } ?? []
    if let kind = sheet.choice(.genre) { facts.isGoods = kind == 2 }
    facts.columnDoors = sheet.number(.nombreDePortes)?.whole.map { Int($0) }
    facts.seats = sheet.number(.places)?.whole.map { Int($0) }
    // `1.6` is litres, `1598` cubic centimetres.
    facts.displacement = sheet.number(.cylindree).map { Int(($0.double < 10 ? $0.double * 1000 : $0.double).rounded()) }
    if let axle = sheet.choice(.rouesMotrices) { facts.isFourWheel = axle == ChoiceList.rouesMotrices.labels.count - 1 }
    if let length = sheet.bytes(.longueur) {
      let words = VehicleWords.read(length)
      facts.size = EntryReader.size(in: words)
      for case .length(let number) in words.map(\.meaning) { facts.length = facts.length ?? number }
    }
    for case .height(let number) in sheet.bytes(.hauteur).map({ VehicleWords.read($0).map(\.meaning) }) ?? [] {
      facts.height = facts.height ?? number
    }
    if let generation = sheet.bytes(.generation) {
      facts.generation =
        VehicleWords.read(generation).lazy.compactMap { RangeName.generation($0, isLettered: false) }.first
    }
    if let date = sheet.date(.dateMEC) ?? sheet.date(.dateRecherche) {
      facts.firstDay = date.first.packed
      facts.lastDay = date.last.packed
    }
    return facts
  }

  // MARK: Recognised

  func apply(_ recognition: Recognition, to sheet: Sheet, _ search: Search) {
    guard let best = recognition.entries.first else { return }
    var note = RecognitionNote(facts: recognition.agreed.map(\.field))
    let place = Int(referential.models[referential.model(of: best)].brand)
    for (id, name) in [
      (FieldID.marque, referential.brands[place].name), (.modele, referential.modelName(of: best)),
      (.version, String(referential.cell(.version, of: best))),
    ] where sheet.has(id) && !name.isEmpty {
      let written = sheet.text(id) ?? ""
      if Fold.bytes(written) == Fold.bytes(name) {
        adoptSpelling(sheet, id, name, isAlias: false)
      } else if id == .marque, referential.brandKey(named: written) == referential.brandKey(named: name) {
        adoptSpelling(sheet, id, name, isAlias: true)
      } else {
        note.written.append((id, written))
        setText(sheet, id, text: name, provenance: .rapprochement)
      }
    }
    deduceTrim(sheet, recognition.trim)
    deduceTrim(sheet, ofEntries: recognition.entries, in: note.written.first { $0.0 == .version }?.1 ?? "")
    settlePower(sheet, recognition.entries)
    var blocked: [FieldID] = []
    for id in [FieldID.carrosserie, .nombreDePortes] where sheet.has(id) {
      let verdicts = recognition.entries.map { agrees($0, id, sheet) }
      guard verdicts.allSatisfy({ $0 == false }) else { continue }
      reportContradiction(sheet, id, referential.cell(.field(id), of: best))
      // An estate is heavier than the saloon; what a register calls an SUV many lists call a saloon.
      if id == .carrosserie, !recognition.facts.columnBodies.isDisjoint(with: [.estate, .convertible, .van]) {
        blocked = Resolver.weights + Resolver.consumptions
      }
    }
    reportConflicts(sheet, recognition.conflicts)
    reportRecognised(sheet, recognition, note: note, search: search)
    sheet.recognised = note
    fill(
      sheet, recognition.entries, without: blocked, provenance: .rapprochement, isPlugIn: recognition.facts.isPlugIn,
      hasTrim: false)
  }

  /// The trim stands in the version's words, and its own column is empty for most dealers' systems.
  func deduceTrim(_ sheet: Sheet, _ trim: String) {
    guard !trim.isEmpty, !sheet.has(.finition), !sheet.mentioned.contains(.finition) else { return }
    setText(sheet, .finition, text: trim, provenance: .deduction)
  }

  /// `GTE`, `Long Range`: a trim that reads like an engine's word, where it is the entries' own and the sheet says it.
  private func deduceTrim(_ sheet: Sheet, ofEntries entries: [Int], in version: String) {
    let trims = distinct(entries, .field(.finition))
    guard trims.count == 1, let trim = trims.first, !version.isEmpty else { return }
    let own = VehicleWords.read(version).map(\.text)
    let words = VehicleWords.read(trim).map(\.text)
    if !words.isEmpty, words.allSatisfy(own.contains) { deduceTrim(sheet, trim) }
  }

  // MARK: Refused

  private func refusal(
    _ recognition: Recognition, _ sheet: Sheet, brand: Int, search: Search, exact: ExactEntries
  ) -> Refusal {
    // Only asked for where a custom brand stands in for it.
    let nearly = isAutomatic(sheet) ? recognition.entries.first.map { referential.name(of: $0) } : nil
    if !exact.outOfReach.isEmpty {
      return Refusal(code: .PR0603, nearly: nearly) { [self] in
        reportOutOfReach(.version, sheet, search: search, entries: exact.outOfReach)
      }
    }
    switch recognition.verdict {
    case .recognised: return Refusal(code: nil) {}
    case .unknownRange(let words):
      if !isAnyInReach(ofBrand: brand, search) {
        return Refusal(code: .PR0603) { [self] in
          reportOutOfReach(.marque, sheet, search: search, entries: entries(ofBrand: brand))
        }
      }
      // A typing error must not make a model.
      let isNearlyKnown = words.isEmpty && isOneLetterAway(sheet, brand)
      return Refusal(code: .PR0801, isReplaceable: !isNearlyKnown) { [self] in
        reportUnknownModel(sheet, brand, words: words, recognition: recognition)
      }
    case .outOfReach:
      let level: FieldID = isAnyInReach(ofBrand: brand, search) ? .modele : .marque
      return Refusal(code: .PR0603) { [self] in
        reportOutOfReach(
          level, sheet, search: search, entries: recognition.models.flatMap { referential.entries(ofModel: $0) })
      }
    case .noneLeft(let nearest, let facts):
      return Refusal(code: .PR0806, nearly: isAutomatic(sheet) ? referential.name(of: nearest) : nil) { [self] in
        reportConflicts(sheet, recognition.conflicts)
        reportNoneLeft(sheet, nearest, facts: facts, recognition: recognition)
      }
    case .unknownVersion(let word):
      return Refusal(code: .PR0802, nearly: nearly) { [self] in
        reportConflicts(sheet, recognition.conflicts)
        reportUnknownVersion(sheet, word, recognition)
      }
    case .notEnough(let missing):
      return Refusal(code: .PR0807, nearly: nearly) { [self] in
        reportConflicts(sheet, recognition.conflicts)
        reportNotEnough(sheet, missing, recognition)
      }
    case .several(let differing):
      return Refusal(code: .PR0803, nearly: nearly) { [self] in
        reportConflicts(sheet, recognition.conflicts)
        reportSeveral(sheet, differing, recognition)
      }
    }
  }

  func entries(ofBrand brand: Int) -> [Int] {
    referential.brands[brand].models.flatMap { referential.entries(ofModel: Int($0)) }
  }

  private func isAnyInReach(ofBrand brand: Int, _ search: Search) -> Bool {
    referential.brands[brand].models.contains { model in
      referential.entries(ofModel: Int(model)).contains { search.reaches(referential.entries[$0]) }
    }
  }
}
