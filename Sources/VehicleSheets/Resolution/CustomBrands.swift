import Documents

/// Custom brands (FAQ steps 6, 8, 9): declared by the sheet, or applied where nothing was recognised and the run says so.
extension Resolver {
  func isAutomatic(_ sheet: Sheet) -> Bool {
    switch options.customBrand {
    case .automatic: sheet[.marquePersonnalisee].value == nil || sheet.choice(.marquePersonnalisee) == 2
    case .asTheSheetSays: sheet.choice(.marquePersonnalisee) == 2
    case .never: false
    }
  }

  /// Applies the one-shot custom brand where the sheet gives all that a vehicle needs; false where it does not.
  func becomesCustom(_ sheet: Sheet, insteadOf refusal: Refusal) -> Bool {
    let before = sheet[.finition]
    if let version = sheet.bytes(.version) {
      deduceTrim(
        sheet, of: sheet.text(.marque).flatMap { referential.brand(named: $0) }, from: saying(of: version).words)
    }
    let fiscal = fillFiscalPower(sheet)
    let isComplete = Field.specification.allSatisfy { sheet.has($0.id) }
    guard isComplete, sheet.has(.modele) else {
      sheet[.finition] = before
      if fiscal {
        sheet[.puissanceFiscale] = Slot(key: sheet[.puissanceFiscale].key, node: sheet[.puissanceFiscale].node)
      }
      return false
    }
    if let version = sheet.bytes(.version) {
      reportConflicts(sheet, Description.conflicts(columnFacts(sheet), saying(of: version).facts))
    }
    settlePower(sheet, [])
    sheet[.marquePersonnalisee].value = .choice(1)
    spellBrand(sheet)
    let title = refusal.code?.title ?? Text(same: "")
    let nearly =
      refusal.nearly.map { Text(fr: " ; le plus proche : \($0.fr)", en: "; the nearest: \($0.en)") } ?? Text(same: "")
    let formula =
      fiscal
      ? Text(
        fr: " ; puissance fiscale calculée : \(sheet.shown(.puissanceFiscale)) CV",
        en: "; puissance fiscale computed: \(sheet.shown(.puissanceFiscale)) CV") : Text(same: "")
    sheet.report(
      .PR0606, .marque,
      Text(
        fr: "non reconnu (\(refusal.code?.id ?? "") \(title.fr)\(nearly.fr)) : la marque personnalisée est appliquée, "
          + "pour cette fiche seulement\(formula.fr)",
        en:
          "not recognised (\(refusal.code?.id ?? "") \(title.en)\(nearly.en)): the custom brand is applied, for this sheet "
          + "only\(formula.en)"))
    return true
  }

  /// Fills in the formula's value where an engine's power is known; a hybrid's and an electric car's are not on an advert.
  func fillFiscalPower(_ sheet: Sheet) -> Bool {
    guard !sheet.has(.puissanceFiscale), !sheet.mentioned.contains(.puissanceFiscale),
      let value = FiscalPower.formula(of: sheet)
    else { return false }
    sheet[.puissanceFiscale].value = .number(Decimal(value))
    sheet[.puissanceFiscale].provenance = .calcul
    return true
  }

  /// Step 8 makes a double of a known brand: it has the known one's spelling.
  private func spellBrand(_ sheet: Sheet) {
    guard let name = sheet.text(.marque), let brand = referential.brand(named: name) else { return }
    sheet.isBrandKnown = true
    adoptSpelling(
      sheet, .marque, referential.brands[brand].name, isAlias: Fold.bytes(name) != referential.brands[brand].folded)
  }

  private func nearBrands(_ name: @autoclosure () -> String, _ key: UInt64) -> [String] {
    if let known = nearBrands[key] { return known }
    if nearBrands.count > 10_000 { nearBrands.removeAll() }
    let near = referential.nearBrands(name())
    nearBrands[key] = near
    return near
  }

  /// What a version says; a batch repeats few versions many times.
  private func saying(of version: Bytes) -> (words: [VehicleWord], facts: VehicleFacts) {
    let key = hash(version)
    if let known = sayings[key] { return known }
    if sayings.count > 10_000 { sayings.removeAll() }
    let words = VehicleWords.read(version)
    var facts = VehicleFacts()
    facts.add(words)
    sayings[key] = (words, facts)
    return (words, facts)
  }

  /// The trim among a version's words, as the brand's are called, or as many brands call theirs.
  private func deduceTrim(_ sheet: Sheet, of brand: Int?, from words: [VehicleWord]) {
    let trims = brand.map { index(of: $0).trims } ?? TrimWords.ofManyBrands
    deduceTrim(sheet, trims.taken(from: words).trim)
  }

  /// A custom brand takes nothing from the referential; but a typing error, or a needless declaration, is reported.
  func checkCustomBrand(_ sheet: Sheet) {
    guard let name = sheet.bytes(.marque) else { return }
    let key = referential.brandKey(name).key
    let said = sheet.bytes(.version).map { saying(of: $0) }
    if let said { reportConflicts(sheet, Description.conflicts(columnFacts(sheet), said.facts)) }
    settlePower(sheet, [])
    if let said, !sheet.has(.finition) { deduceTrim(sheet, of: referential.brand(key), from: said.words) }
    guard let brand = referential.brand(key) else {
      let near = nearBrands(sheet.text(.marque) ?? "", key)
      guard let nearest = near.first else { return }
      let written = sheet.text(.marque) ?? ""
      return sheet.report(
        .PR0604, .marque,
        Text(
          fr: "la marque personnalisée « \(written) » ressemble à « \(nearest) », que le référentiel connaît",
          en: "the custom brand “\(written)” looks like “\(nearest)”, which the referential knows"),
        suggestions: near)
    }
    if let model = sheet.bytes(.modele), let version = sheet.bytes(.version),
      !referential.entries(version: version, under: ReferentialKey.name(model, under: key)).isEmpty
    {
      let vehicle = "\(referential.brands[brand].name) \(String(model)) \(String(version))"
      sheet.report(
        .PR0605, .marquePersonnalisee,
        Text(fr: "le référentiel connaît déjà \(vehicle)", en: "the referential already knows \(vehicle)"))
    }
    spellBrand(sheet)
  }
}
