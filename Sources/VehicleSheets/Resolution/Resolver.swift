import Documents

/// Resolves a sheet against the referential (FAQ steps 6 to 9): finds its brand, model and version, and fills in what
/// the sheet leaves out. What it cannot find it explains.
final class Resolver {
  let referential: Referential
  let reader: ValueReader

  /// Known brands near a custom one, by its key: a batch repeats few brands many times.
  private var nearBrands: [UInt64: [String]] = [:]

  init(_ referential: Referential) {
    self.referential = referential
    reader = ValueReader(correspondences: Correspondences())
  }

  func resolve(_ sheet: Sheet) {
    if sheet.isYes(.marquePersonnalisee) { return checkCustomBrand(sheet) }
    guard let brandName = sheet.bytes(.marque) else {
      // Without a brand nothing can be looked up, and so nothing but the brand is known to be missing.
      sheet.isUnresolved = true
      return
    }
    let brandKey = referential.brandKey(brandName)
    guard let brand = referential.brand(brandKey.key) else {
      sheet.isUnresolved = true
      return reportUnknownBrand(sheet)
    }
    guard let modelName = sheet.bytes(.modele) else {
      sheet.isUnresolved = true
      return
    }
    let search = Search(sheet)
    guard let model = referential.model(brandKey.key, modelName) else {
      sheet.isUnresolved = true
      if !isAnyInReach(ofBrand: brand, search) {
        return reportOutOfReach(.marque, sheet, search, entries(ofBrand: brand))
      }
      return reportUnknownModel(sheet, brand, search)
    }
    guard let candidates = candidates(sheet, brand, model, brandKey.key, search) else {
      sheet.isUnresolved = true
      return
    }
    // A DS 5 was a CITROEN once: the model says which brand it belongs to.
    let owner = Int(referential.models[model].brand)
    adoptSpelling(sheet, .marque, referential.brands[owner].name, isAlias: brandKey.isAlias || owner != brand)
    adoptSpelling(sheet, .modele, referential.models[model].name, isAlias: !referential.isNamed(model, modelName))
    sheet.isResolvedByReferential = true
    complete(sheet, from: narrow(candidates, by: sheet))
  }

  /// What "in reach" means for one sheet: the search date, and whether the extended catalogue counts.
  struct Search {
    let date: PartialDate?
    let isExtended: Bool

    init(_ sheet: Sheet) {
      date = sheet.date(.dateRecherche) ?? sheet.date(.dateMEC)
      isExtended = sheet.isYes(.etendreCatalogue)
    }

    func reaches(_ entry: ReferentialEntry) -> Bool {
      isExtended || (!entry.isExtended && entry.isSold(on: date))
    }
  }

  /// The entries that the version picks, in reach; nil, with a finding, where there is none.
  private func candidates(_ sheet: Sheet, _ brand: Int, _ model: Int, _ brandKey: UInt64, _ search: Search) -> [Int]? {
    let version = sheet.bytes(.version)
    if let version {
      let key = referential.modelKey(model, under: brandKey)
      var named = referential.entries(version: version, under: key)
      if named.isEmpty { named = referential.entriesBesideModel(version, model, key) }
      let reached = named.filter { search.reaches(referential.entries[$0]) }
      if !reached.isEmpty { return reached }
      if !named.isEmpty {
        reportOutOfReach(.version, sheet, search, named)
        return nil
      }
    }
    let all = referential.entries(ofModel: model)
    let reached = all.filter { search.reaches(referential.entries[$0]) }
    guard !reached.isEmpty else {
      let level: FieldID = isAnyInReach(ofBrand: brand, search) ? .modele : .marque
      reportOutOfReach(level, sheet, search, all)
      return nil
    }
    // A version that was written and could not be read was complained of already.
    guard version != nil else { return reached }
    // Entries that name no version fit every one.
    let open = reached.filter { referential.cell(.version, of: $0).isEmpty }
    if open.isEmpty { reportUnknownVersion(sheet, reached) }
    return open.isEmpty ? nil : open
  }

  private func entries(ofBrand brand: Int) -> [Int] {
    referential.brands[brand].models.flatMap { referential.entries(ofModel: Int($0)) }
  }

  private func isAnyInReach(ofBrand brand: Int, _ search: Search) -> Bool {
    referential.brands[brand].models.contains { model in
      referential.entries(ofModel: Int(model)).contains { search.reaches(referential.entries[$0]) }
    }
  }

  private func adoptSpelling(_ sheet: Sheet, _ id: FieldID, _ name: String, isAlias: Bool) {
    guard let written = sheet.bytes(id) else { return }
    var name = name
    let isSame = name.withUTF8 { $0.equals(written) }
    guard !isSame else { return }
    let offset = sheet.tree.text.count
    sheet.tree.text.append(name)
    sheet[id].value = .text(TextRange(offset, sheet.tree.text.count - offset))
    sheet[id].provenance = isAlias ? .correspondance : .referentiel
  }

  // MARK: Narrowing and completing

  /// Keeps the entries that agree with what else the sheet says, field by field; a field that none agrees with does not
  /// narrow.
  private func narrow(_ candidates: [Int], by sheet: Sheet) -> [Int] {
    guard candidates.count > 1 else { return candidates }
    var left = candidates
    for field in Field.inReferential where field.id != .version && sheet.has(field.id) {
      let agreeing = left.filter { agrees($0, field.id, sheet) != false }
      if !agreeing.isEmpty { left = agreeing }
      if left.count == 1 { break }
    }
    return left
  }

  /// Whether an entry says the same as the sheet; nil where it says nothing.
  func agrees(_ entry: Int, _ id: FieldID, _ sheet: Sheet) -> Bool? {
    let cell = referential.cell(.field(id), of: entry)
    guard !cell.isEmpty, let own = sheet[id].value else { return nil }
    return agrees(cell, own, id, sheet)
  }

  private func agrees(_ cell: Bytes, _ own: Value, _ id: FieldID, _ sheet: Sheet) -> Bool? {
    if case .text(let range) = own {
      return Fold.with(cell) { a in Fold.with(sheet.bytes(range)) { a.equals($0) } }
    }
    guard let value = value(cell, id, sheet.tree) else { return nil }
    switch (own, value) {
    case (.choice(let a), .choice(let b)): return id.field.choices?.agree(Int(a), Int(b)) ?? (a == b)
    case (.number(let a), .number(let b)):
      // 0 g/km means unknown on one combustion car in six; ch and rounded kW differ by one on two good cars in three.
      if id == .co2, a == Decimal(0) || b == Decimal(0) { return a == b ? true : nil }
      return id == .puissance ? abs(a.millionths - b.millionths) <= Decimal.unit : a == b
    default: return own == value
    }
  }

  private func value(_ cell: Bytes, _ id: FieldID, _ tree: Tree) -> Value? {
    if case .text = id.type {
      let offset = tree.text.count
      tree.text.append(cell)
      return .text(TextRange(offset, cell.count))
    }
    if case .value(let reading) = reader.read(cell, as: id, into: tree) { return reading.value }
    return nil
  }

  private func complete(_ sheet: Sheet, from entries: [Int]) {
    if entries.count == 1 {
      let entry = referential.entries[entries[0]]
      referential.files[Int(entry.file)].forEachField(of: entry) { id, cell in
        guard !cell.isEmpty, id.field.isInReferential else { return }
        if let own = sheet[id].value {
          if id != .version, agrees(cell, own, id, sheet) == false { reportContradiction(sheet, id, cell) }
        } else if !sheet.mentioned.contains(id), let value = value(cell, id, sheet.tree) {
          sheet[id].value = value
          sheet[id].provenance = .referentiel
        }
      }
      return
    }
    var differing: [FieldID] = []
    for field in Field.inReferential where !sheet.mentioned.contains(field.id) {
      let cells = entries.map { referential.cell(.field(field.id), of: $0) }
      if let own = sheet[field.id].value {
        if field.id != .version, cells.allSatisfy({ !$0.isEmpty && agrees($0, own, field.id, sheet) == false }) {
          reportContradiction(sheet, field.id, cells[0])
        }
        continue
      }
      let first = cells[0]
      let isAgreed = cells.dropFirst().allSatisfy { cell in
        cell.equals(first) || value(cell, field.id, sheet.tree).map { isSame($0, first, field.id, sheet) } ?? false
      }
      if isAgreed {
        guard !first.isEmpty, let value = value(first, field.id, sheet.tree) else { continue }
        sheet[field.id].value = value
        sheet[field.id].provenance = .referentiel
      } else if field.mandatory == .specification {
        differing.append(field.id)
      }
    }
    if !differing.isEmpty { reportAmbiguity(sheet, differing, entries) }
  }

  private func isSame(_ value: Value, _ cell: Bytes, _ id: FieldID, _ sheet: Sheet) -> Bool {
    if case .text(let range) = value { return Fold.with(cell) { a in Fold.with(sheet.bytes(range)) { a.equals($0) } } }
    return self.value(cell, id, sheet.tree) == value
  }

  // MARK: Custom brands

  private func nearBrands(_ name: @autoclosure () -> String, _ key: UInt64) -> [String] {
    if let known = nearBrands[key] { return known }
    if nearBrands.count > 10_000 { nearBrands.removeAll() }
    let near = referential.nearBrands(name())
    nearBrands[key] = near
    return near
  }

  /// A custom brand takes nothing from the referential; but a typing error, or a needless declaration, is told.
  private func checkCustomBrand(_ sheet: Sheet) {
    guard let name = sheet.bytes(.marque) else { return }
    let key = referential.brandKey(name).key
    guard let brand = referential.brand(key) else {
      let near = nearBrands(String(name), key)
      guard let nearest = near.first else { return }
      let written = String(name)
      return sheet.report(
        .PR0604, .marque,
        Text(
          fr: "la marque personnalisée « \(written) » ressemble à « \(nearest) », que le référentiel connaît",
          en: "the custom brand “\(written)” looks like “\(nearest)”, which the referential knows"),
        suggestions: near)
    }
    guard let model = sheet.bytes(.modele), let version = sheet.bytes(.version) else { return }
    let found = referential.entries(version: version, under: referential.modelKey(named: model, ofBrand: key))
    guard !found.isEmpty else { return }
    sheet.report(
      .PR0605, .marquePersonnalisee,
      Text(
        fr: "le référentiel connaît déjà \(referential.brands[brand].name) \(String(model)) \(String(version))",
        en: "the referential already knows \(referential.brands[brand].name) \(String(model)) \(String(version))"))
  }
}
