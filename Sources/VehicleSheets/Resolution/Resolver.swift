import Documents

/// Resolves a sheet against the referential (FAQ steps 6 to 9): finds its brand, model and version, and fills in what
/// the sheet leaves out. What it cannot find it explains.
///
/// Exact words go by the referential's own keys and cost no more than that. Only where they lead nowhere the vehicle is
/// recognised by its range, its facts and its words.
final class Resolver {
  let referential: Referential
  let reader = ValueReader(correspondences: Correspondences())
  let options: RecognitionOptions
  /// The indexes of the brands that were asked for.
  private var indexes: [Int: BrandIndex] = [:]
  /// Known brands near a custom one, by its key: a batch repeats few brands many times.
  var nearBrands: [UInt64: [String]] = [:]
  /// What the versions of custom brands say.
  var sayings: [UInt64: (words: [VehicleWord], facts: VehicleFacts)] = [:]
  /// What is known of brands that nobody knows, by their words.
  var missedBrands: [String: MissedBrand] = [:]

  init(_ referential: Referential, options: RecognitionOptions = RecognitionOptions()) {
    self.referential = referential
    self.options = options
  }

  func index(of brand: Int) -> BrandIndex {
    if let known = indexes[brand] { return known }
    let index = referential.index(of: brand)
    indexes[brand] = index
    return index
  }

  /// What the field had that is held out, to be compared with what is filled in for it.
  private(set) var heldOutValue: Value?

  /// The figure of it.
  var heldOutFigure: Double? {
    if case .number(let number)? = heldOutValue { number.double } else { nil }
  }

  func resolve(_ sheet: Sheet) {
    if let field = options.heldOut {
      heldOutValue = sheet[field].value
      sheet[field].value = nil
    }
    splitTitle(sheet)
    find(sheet)
    if options.fillsFiscalPower { _ = fillFiscalPower(sheet) }
  }

  /// Finds the vehicle, or says why it was not found.
  private func find(_ sheet: Sheet) {
    if sheet.isYes(.marquePersonnalisee) { return checkCustomBrand(sheet) }
    let isExtended = sheet.isYes(.etendreCatalogue)
    guard let refusal = attempt(sheet, isExtended: isExtended) else { return }
    if isAutomatic(sheet), refusal.isReplaceable {
      if !isExtended, attempt(sheet, isExtended: true) == nil { return }
      if becomesCustom(sheet, insteadOf: refusal) { return }
    }
    sheet.isUnresolved = true
    refusal.report()
  }

  /// Why a sheet was not resolved, to be reported unless something else serves it.
  struct Refusal {
    let code: Code?
    /// Whether a custom brand may stand in for it: not for what is missing, nor for a typing error.
    var isReplaceable = true
    /// What nearly fitted, in a few words.
    var nearly: Text?
    let report: () -> Void
  }

  /// Resolves the sheet; nil where that went well.
  private func attempt(_ sheet: Sheet, isExtended: Bool) -> Refusal? {
    guard let brandName = sheet.bytes(.marque) else {
      // Without a brand nothing can be looked up, and so nothing but the brand is known to be missing.
      return Refusal(code: nil, isReplaceable: false) {}
    }
    var brandKey = referential.brandKey(brandName)
    var modelName = sheet.bytes(.modele)
    var brand = referential.brand(brandKey.key)
    if brand == nil, let (known, model) = brandInWords(sheet) {
      brand = known
      brandKey = (referential.brandKey(named: referential.brands[known].name), true)
      modelName = model ?? modelName
    }
    guard let brand else { return unknownBrand(sheet) }
    guard let modelName else { return Refusal(code: nil, isReplaceable: false) {} }
    let search = Search(sheet, isExtended: isExtended)
    let exact = exactEntries(sheet, brand, brandKey: brandKey.key, modelName: modelName, search: search)
    if !exact.entries.isEmpty {
      if let other = otherBody(sheet, brand, modelName: modelName, search: search, exact: exact.entries) {
        apply(other, to: sheet, search)
        return nil
      }
      // A DS 5 was a CITROEN once: the model says which brand it belongs to.
      let owner = Int(referential.models[referential.model(of: exact.entries[0])].brand)
      adoptSpelling(sheet, .marque, referential.brands[owner].name, isAlias: brandKey.isAlias || owner != brand)
      adoptSpelling(sheet, .modele, referential.modelName(of: exact.entries[0]), isAlias: exact.isModelBeside)
      complete(sheet, fromExact: narrow(exact.entries, by: sheet), search)
      return nil
    }
    return recognise(sheet, brand, modelName: modelName, search: search, exact: exact)
  }

  /// What "in reach" means for one sheet: the search date, and whether the extended catalogue counts.
  struct Search {
    let date: PartialDate?
    let isExtended: Bool

    init(_ sheet: Sheet, isExtended: Bool) {
      date = sheet.date(.dateRecherche) ?? sheet.date(.dateMEC)
      self.isExtended = isExtended
    }

    func reaches(_ entry: ReferentialEntry) -> Bool {
      isExtended || (!entry.isExtended && entry.isSold(on: date))
    }
  }

  // MARK: The same words

  /// What brand, model and version name word for word.
  struct ExactEntries {
    /// Those in reach that energy and gearbox do not rule out.
    var entries: [Int] = []
    /// Named, but out of reach.
    var outOfReach: [Int] = []
    /// The model's name has the brand in front on one side.
    var isModelBeside = false
  }

  private func exactEntries(
    _ sheet: Sheet, _ brand: Int, brandKey: UInt64, modelName: Bytes, search: Search
  ) -> ExactEntries {
    var exact = ExactEntries()
    if let code = sheet.bytes(.tvv) ?? sheet.bytes(.cnit) {
      exact.entries = coded(sheet, brand, code: code, search: search)
    }
    if !exact.entries.isEmpty { return exact }
    guard let version = sheet.bytes(.version) else { return exact }
    guard let model = referential.model(brandKey, modelName) else { return exact }
    exact.isModelBeside = !referential.isNamed(model, modelName)
    let key = referential.modelKey(model, under: brandKey)
    var named = referential.entries(version: version, under: key)
    if named.isEmpty { named = referential.entriesBesideModel(version, model, key) }
    guard !named.isEmpty else { return exact }
    let reached = named.filter { search.reaches(referential.entries[$0]) }
    exact.entries = reached.filter { !isRuledOut($0, sheet) }
    if reached.isEmpty { exact.outOfReach = named }
    return exact
  }

  /// The entries of a type code, unless energy or power contradict: certificates are copied wrong too.
  private func coded(_ sheet: Sheet, _ brand: Int, code: Bytes, search: Search) -> [Int] {
    var entries = index(of: brand).entries(code: code)
    if entries.isEmpty, let cnit = sheet.bytes(.cnit) { entries = index(of: brand).entries(code: cnit) }
    return entries.filter { entry in
      search.reaches(referential.entries[entry]) && !isRuledOut(entry, sheet)
        && agrees(entry, .puissance, sheet) != false
    }
  }

  /// Whether energy or gearbox rule out an entry that the sheet names word for word.
  private func isRuledOut(_ entry: Int, _ sheet: Sheet) -> Bool {
    if let own = sheet.energie, case .choice(let theirs)? = value(of: entry, .energie, sheet),
      let energy = Energy(rawValue: theirs), !EnergySet(own).withNear.contains(EnergySet(energy)), own != energy
    {
      return true
    }
    guard let own = sheet.choice(.boiteDeVitesse), case .choice(let theirs)? = value(of: entry, .boiteDeVitesse, sheet)
    else { return false }
    return (own == 0) != (theirs == 0) && sheet.energie != .electrique
  }

  // MARK: Spelling

  func adoptSpelling(_ sheet: Sheet, _ id: FieldID, _ name: String, isAlias: Bool) {
    guard let written = sheet.bytes(id) else { return }
    var name = name
    let isSame = name.withUTF8 { $0.equals(written) }
    guard !isSame else { return }
    setText(sheet, id, text: name, provenance: isAlias ? .correspondance : .referentiel)
  }

  func setText(_ sheet: Sheet, _ id: FieldID, text: String, provenance: Provenance) {
    let offset = sheet.tree.text.count
    sheet.tree.text.append(text)
    sheet[id].value = .text(TextRange(offset, sheet.tree.text.count - offset))
    sheet[id].provenance = provenance
  }

  // MARK: Cells

  /// The cells of the entries last looked at, by field: a row is gone through once for all that is asked of it.
  @exclusivity(unchecked) private var cachedEntries = [Int](repeating: -1, count: Resolver.cacheSize)
  @exclusivity(unchecked) private var cachedCells = [Bytes](
    repeating: Bytes(start: nil, count: 0), count: Resolver.cacheSize * Resolver.fieldCount)
  private static let cacheSize = 8
  private static let fieldCount = FieldID.allCases.count

  /// What an entry has for a field; empty where it has nothing.
  func cell(_ id: FieldID, of entry: Int) -> Bytes {
    let slot = entry & (Resolver.cacheSize - 1)
    let first = slot * Resolver.fieldCount
    if cachedEntries[slot] != entry {
      for i in first..<first + Resolver.fieldCount { cachedCells[i] = Bytes(start: nil, count: 0) }
      let place = referential.entries[entry]
      referential.files[Int(place.file)].forEachField(of: place) { id, cell in
        cachedCells[first + Int(id.rawValue)] = cell
      }
      cachedEntries[slot] = entry
    }
    return cachedCells[first + Int(id.rawValue)]
  }

  /// Whether an entry says the same as the sheet; nil where it says nothing.
  func agrees(_ entry: Int, _ id: FieldID, _ sheet: Sheet) -> Bool? {
    let cell = cell(id, of: entry)
    guard !cell.isEmpty, let own = sheet[id].value else { return nil }
    if id == .puissance, let power = sheet.number(id),
      let other = value(referential.cell(.puissanceSysteme, of: entry), id, sheet.tree),
      case .number(let theirs) = other, abs(power.double - theirs.double) <= FactRule.tolerance(of: power.double)
    {
      return true
    }
    return agrees(cell, own, id: id, sheet: sheet)
  }

  func agrees(_ cell: Bytes, _ own: Value, id: FieldID, sheet: Sheet) -> Bool? {
    if case .text(let range) = own {
      return Fold.with(cell) { a in Fold.with(sheet.bytes(range)) { a.equals($0) } }
    }
    guard let value = value(cell, id, sheet.tree) else { return nil }
    switch (own, value) {
    case (.choice(let a), .choice(let b)):
      if id == .energie, let own = Energy(rawValue: a), let theirs = Energy(rawValue: b), own != theirs {
        return EnergySet(own).withNear.contains(EnergySet(theirs)) ? nil : false
      }
      return id.field.choices?.agree(Int(a), Int(b)) ?? (a == b)
    case (.number(let a), .number(let b)):
      return id == .puissance ? abs(a.double - b.double) <= FactRule.tolerance(of: a.double) + 0.005 : a == b
    default: return own == value
    }
  }

  private func value(of entry: Int, _ id: FieldID, _ sheet: Sheet) -> Value? {
    let cell = cell(id, of: entry)
    return cell.isEmpty ? nil : value(cell, id, sheet.tree)
  }

  func value(_ cell: Bytes, _ id: FieldID, _ tree: Tree) -> Value? {
    guard !cell.isEmpty else { return nil }
    if case .text = id.type {
      let offset = tree.text.count
      tree.text.append(cell)
      return .text(TextRange(offset, cell.count))
    }
    if let value = reader.plainFact(cell, as: id) { return value }
    if case .value(let reading) = reader.read(cell, as: id, into: tree) { return reading.value }
    return nil
  }
}

/// What a run says of recognising vehicles.
public struct RecognitionOptions: Sendable {
  /// What becomes of a vehicle that is not recognised (FAQ step 8).
  public enum CustomBrand: Sendable {
    /// As its sheet says.
    case asTheSheetSays
    /// A one-shot custom brand, where the sheet gives all that it needs.
    case automatic
    /// It is refused; a sheet that declares its brand custom itself is not asked.
    case never
  }

  public var customBrand = CustomBrand.asTheSheetSays
  /// Whether a missing puissance fiscale is filled in by its formula where the engine's power is known.
  public var fillsFiscalPower = false
  /// A field that is taken away to see whether the recognition gives it back.
  package var heldOut: FieldID?

  public init() {}
}

extension Referential {
  /// The ranges of a brand.
  func index(of brand: Int) -> BrandIndex {
    derived.value { BrandIndexes() }.index(of: brand, in: self)
  }

  func brandKey(named name: String) -> UInt64 {
    var name = name
    return name.withUTF8 { brandKey($0).key }
  }

  func modelName(of entry: Int) -> String { String(cell(.modele, of: entry)) }
}
