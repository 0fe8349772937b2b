import Documents

/// Finds out which field a column is meant for: by key, screen label, path, another usual name, or the code of the EU
/// registration certificate; with its unit after it or not.
package struct ColumnNames: Sendable {
  /// The user's own names, from the correspondences' `colonne` rows; nil for a column to be ignored.
  private let own: [[UInt8]: ColumnMeaning?]

  /// The word that leaves a column out without a remark: `colonne;Prix de vente;ignorer`.
  package static let ignored = "ignorer"

  /// - Parameter own: names of columns, and the keys that they stand for.
  package init(own: [(name: String, key: String)] = []) {
    var meanings: [[UInt8]: ColumnMeaning?] = [:]
    for (name, key) in own {
      if Fold.string(key) == ColumnNames.ignored {
        meanings[Fold.bytes(name)] = .some(nil)
      } else if var meaning = ColumnNames.target(named: key) {
        meaning.evidence = .correspondence
        meanings[Fold.bytes(name)] = meaning
      }
    }
    self.own = meanings
  }

  /// What a name stands for on the right of a line of correspondences; nil where it is no field.
  package static func target(named key: String) -> ColumnMeaning? {
    if ["equipements", "equipement"].contains(Fold.string(key)) { return ColumnMeaning(target: .equipmentLabels) }
    return ColumnNames().meaning(of: key)
  }

  /// What a name means for sure, or as good as; nil where the values of a column would have to decide.
  package func meaning(of name: String) -> ColumnMeaning? {
    switch reading(of: name) {
    case .known(let meaning): meaning
    case .ambiguous(let fields, true): fields.first.map { ColumnMeaning(target: .field($0)) }
    default: nil
    }
  }

  /// Whether a name is one that columns of vehicles have.
  func isTelling(_ name: String) -> Bool {
    switch reading(of: name) {
    case .known(let meaning): meaning.target != .annotation
    case .ambiguous, .power, .horsepowerOrFiscal, .compound: true
    case .unit, .ignored, .unrelated, .unknown: false
    }
  }

  /// Whether the user has said himself what a name stands for.
  func isOwn(_ name: String) -> Bool { !own.isEmpty && own[Fold.bytes(name)] != nil }

  func reading(of name: String) -> TitleReading {
    guard !name.isEmpty, name.utf8.count <= Fold.longestName else { return .unknown }
    if !own.isEmpty, let found = own[Fold.bytes(name)] { return found.map { .known($0) } ?? .ignored }
    return ColumnNames.builtIn(name)
  }

  private static func builtIn(_ name: String) -> TitleReading {
    // Figures and dates are no title of ours, and many when a table's titles are looked for.
    if name.utf8.allSatisfy({ 0x2B...0x3A ~= $0 || $0 == 0x20 }) { return .unknown }
    if let meaning = certificate(name) ?? plain(name) { return .known(meaning) }
    let foreign = ForeignTitles.reading(of: name)
    if case .unknown = foreign {} else { return foreign }
    if let subject = UnitTitles.subject(of: name), let reading = unit(of: subject) { return reading }
    if let reading = bracketed(name) { return reading }
    if let (bare, unit) = withoutUnit(name), let reading = measured(bare, unit) { return reading }
    return (coded(name) ?? codedAtEnd(name)).map { .known($0) } ?? .unknown
  }

  /// What a column of units is about; nil where its other words name no figures.
  private static func unit(of subject: String) -> TitleReading? {
    if subject.isEmpty { return .unit(nil) }
    switch ForeignTitles.reading(of: subject) {
    case .known(let meaning):
      guard let id = meaning.field, case .number = id.field.type else { return nil }
      return .unit(id)
    case .power, .horsepowerOrFiscal: return .unit(.puissance)
    default: return nil
    }
  }

  /// `PV (G.1)`, `Aandrijving (brandstof)`: what stands in brackets settles which of several things is meant.
  private static func bracketed(_ name: String) -> TitleReading? {
    guard name.hasSuffix(")"), let start = name.lastIndex(of: "("), start != name.startIndex else { return nil }
    let inside = String(name[name.index(after: start)...].dropLast())
    let bare = String(name[..<start])
    // `(G)`: a letter alone may be anything.
    if inside.count > 1, let meaning = certificate(inside) { return .known(meaning) }
    guard case .ambiguous(let fields, _) = ForeignTitles.reading(of: bare) else { return nil }
    guard let field = ColumnNames.meaning(ofPlain: inside)?.field, fields.contains(field) else { return nil }
    return .known(ColumnMeaning(target: .field(field)))
  }

  private static func meaning(ofPlain name: String) -> ColumnMeaning? {
    if let meaning = plain(name) { return meaning }
    if case .known(let meaning) = ForeignTitles.reading(of: name) { return meaning }
    return nil
  }

  private static func measured(_ bare: String, _ unit: String) -> TitleReading? {
    // `CV` after a French word is fiscal as often as not; after a Spanish one it is horsepower.
    if Fold.string(unit) == "cv", Fold.string(bare).hasPrefix("puiss"), plain(bare)?.field != .puissanceFiscale {
      if case .known(let meaning) = ForeignTitles.reading(of: bare), meaning.field == .puissanceFiscale {
        return .known(meaning)
      }
      return .horsepowerOrFiscal
    }
    if let meaning = certificate(bare) ?? plain(bare) { return measured(meaning, unit).map { .known($0) } }
    switch ForeignTitles.reading(of: bare) {
    case .known(let meaning): return measured(meaning, unit).map { .known($0) }
    case .power: return measured(ColumnMeaning(target: .field(.puissance)), unit).map { .known($0) }
    // `Engine (kg)` is no fuel: a unit is of figures.
    case .ambiguous(let fields, _):
      let isMeasure = fields.first.map { if case .number = $0.field.type { true } else { false } } ?? false
      guard isMeasure || !ColumnNames.isUnit(unit) else { return nil }
      return fields.first.flatMap { measured(ColumnMeaning(target: .field($0)), unit) }.map { .known($0) }
    case .horsepowerOrFiscal: return .horsepowerOrFiscal
    // `Prix (€)` is money, whatever is after it.
    case .unrelated: return .unrelated
    case .compound, .ignored, .unit, .unknown: return nil
    }
  }

  private static func isUnit(_ text: String) -> Bool {
    let small = text.lowercased()
    return units.contains(small) || UnitTitles.table.find(text) != nil
  }

  /// The names to suggest for a misspelt one.
  static let known: [String] =
    Field.table.filter { if case .items = $0.type { false } else { true } }.map(\.key)
    + [
      "equipement_1_libelle", "equipement_1_categorie", "equipement_1_prix_ht", "contrat_1_libelle",
      "contrat_1_prix_ht",
    ]

  /// The same, to find the nearest among them.
  static let folded = FoldedNames(known)

  // MARK: Names

  private static let names: [[UInt8]: FieldID] = {
    var names: [[UInt8]: FieldID] = [:]
    func add(_ name: String, _ id: FieldID) {
      if case .items = id.field.type { return }
      let folded = Fold.bytes(name)
      if names[folded] == nil { names[folded] = id }
    }
    for field in Field.table { add(field.key, field.id) }
    for field in Field.table { add(field.path, field.id) }
    for field in Field.table {
      for name in [field.label.fr] + field.aliases { add(name, field.id) }
    }
    return names
  }()

  private static let annotations: Set<[UInt8]> = Set(Annotation.columns.map { Fold.bytes($0) })

  private static func plain(_ name: String) -> ColumnMeaning? {
    let folded = Fold.bytes(name)
    if let id = names[folded] {
      let isKey = folded == Fold.bytes(id.field.key) || folded == Fold.bytes(id.field.path)
      return ColumnMeaning(target: .field(id), evidence: isKey ? .key : .label)
    }
    if annotations.contains(folded) { return ColumnMeaning(target: .annotation, evidence: .key) }
    return item(folded).map { ColumnMeaning(target: $0, evidence: .key) }
  }

  private static let itemWords: [(word: [UInt8], kind: ItemKind)] = itemNames.map { (Array($0.0.utf8), $0.1) }

  private static let itemNames: [(String, ItemKind)] = [
    ("equipementpersonnalise", .equipement), ("equipements", .equipement), ("equipement", .equipement),
    ("contratsdeservice", .contrat), ("contratdeservice", .contrat), ("contrats", .contrat), ("contrat", .contrat),
    ("couleurssellerie", .sellerie), ("sellerie", .sellerie),
  ]

  /// `equipement_1_libelle`, `Équipement 1 libellé`, `sellerie_prix_ht`.
  private static func item(_ folded: [UInt8]) -> ColumnTarget? {
    for (word, kind) in itemWords where folded.starts(with: word) {
      var rest = folded[word.count...]
      let digits = rest.prefix { (48...57).contains($0) }
      rest = rest.dropFirst(digits.count)
      let number = digits.count <= 4 ? digits.reduce(0) { $0 * 10 + Int($1 - 48) } : 0
      guard (kind == .sellerie) == digits.isEmpty, kind == .sellerie || number > 0 else { continue }
      let found = Array(rest).withUnsafeBufferPointer { FieldNames.item.find($0) }
      if let field = found.flatMap({ ItemFieldID(rawValue: UInt8($0)) }) { return .item(kind, number, field) }
    }
    return nil
  }

  // MARK: Codes of the registration certificate

  private static let codes: [String: ColumnMeaning] = {
    var codes: [String: ColumnMeaning] = [:]
    for field in Field.table {
      for (order, code) in field.certificateCodes.enumerated() {
        // On the certificate the power is in kilowatts.
        codes[code] = ColumnMeaning(
          target: .field(field.id), rank: 10 + order, unit: code == "P.2" ? " kW" : "", evidence: .certificate)
      }
    }
    return codes
  }()

  /// A code alone: `P.3`, `p3`, `(D.1)`. The codes of one letter only as that capital letter.
  private static func certificate(_ name: String) -> ColumnMeaning? {
    let bare = name.filter { !"()[] ".contains($0) }
    if bare.count == 1 { return codes[bare] }
    if let meaning = codes[bare.uppercased()] { return meaning }
    guard bare.count == 2, let letter = bare.first, let digit = bare.last, digit.isNumber else { return nil }
    return codes["\(letter.uppercased()).\(digit)"]
  }

  /// A code with words after it: `D.1 Marque`, `B - Date de première immatriculation`, `(E) N° VIN`.
  private static func coded(_ name: String) -> ColumnMeaning? {
    let trimmed = name.drop { "([ ".contains($0) }
    let code = trimmed.prefix { $0.isLetter && $0.isASCII || $0.isNumber || $0 == "." }
    let rest = trimmed.dropFirst(code.count)
    let sign = rest.first
    guard let sign, " )]:-–".contains(sign) else { return nil }
    let words = rest.drop { " )]:-–.".contains($0) }
    var bare = String(code)
    while bare.hasSuffix(".") { bare.removeLast() }
    if bare.count > 1 {
      let plainWords = withoutUnit(String(words))
      guard let meaning = codes[bare.uppercased()] else { return nil }
      // `P.6 Puissance (kW)` contradicts itself, and is no help.
      if let unit = plainWords?.unit, measured(meaning, unit) == nil { return nil }
      return meaning
    }
    // A letter before words is a code only where the words say the same.
    guard let meaning = codes[bare], let field = meaning.field else { return nil }
    if let said = plain(String(words)) { return said.field == field ? meaning : nil }
    switch ForeignTitles.reading(of: String(words)) {
    case .known(let said): return said.field == field ? meaning : nil
    case .ambiguous(let fields, _): return fields.contains(field) ? meaning : nil
    default: return nil
    }
  }

  /// A code after the words, which say the same: `PTAC F2`, `Genre J.1`.
  private static func codedAtEnd(_ name: String) -> ColumnMeaning? {
    guard let blank = name.lastIndex(of: " "), let meaning = certificate(String(name[name.index(after: blank)...])),
      let field = meaning.field, ColumnNames.meaning(ofPlain: String(name[..<blank]))?.field == field
    else { return nil }
    return meaning
  }

  // MARK: Units

  /// Units that stand after a name without brackets, the longer ones first.
  private static let units = [
    "g co2/km", "l/100 km", "l/100km", "miles", "g/km", "ch din", "kms", "kw", "ch", "km", "kg", "cv", "ps", "hp",
    "bhp",
    "pk", "mi", "%", "€", "eur", "cm3", "ccm", "cc",
  ]

  /// `Puissance (kW)`, `Kilométrage [km]`, `Puissance kW`: the name and the unit after it.
  private static func withoutUnit(_ name: String) -> (name: String, unit: String)? {
    for (open, close) in [("(", ")"), ("[", "]")] where name.hasSuffix(close) {
      guard let start = name.lastIndex(of: Character(open)) else { continue }
      let unit = name[name.index(after: start)...].dropLast()
      return (String(name[..<start]), String(unit))
    }
    let small = name.lowercased()
    for unit in units where small.hasSuffix(unit) {
      let rest = name.dropLast(unit.count)
      if rest.isEmpty { return unit == "kw" ? ("puissance", "kW") : nil }
      // `powerKw` has a capital for a blank.
      let isApart = rest.last.map { " _-/.".contains($0) } ?? false
      let isCamel = name.dropFirst(rest.count).first?.isUppercase == true && rest.last?.isLowercase == true
      guard isApart || isCamel else { continue }
      return (String(rest.reversed().drop { " _-/.".contains($0) }.reversed()), unit)
    }
    return nil
  }

  /// Other spellings of horsepower: the same in every language but for `CV`, which is fiscal in France.
  private static let horsepower: Set<String> = ["hp", "bhp", "ps", "pk", "km", "chdin", "chevaux", "cavalli", "konie"]

  /// The meaning with its unit seen to; nil where the field has no such unit.
  static func measured(_ meaning: ColumnMeaning, _ unit: String) -> ColumnMeaning? {
    var meaning = meaning
    let written = Fold.bytes(unit)
    func isSame(_ name: String) -> Bool { Fold.bytes(name) == written }
    switch meaning.target {
    case .field(let id):
      guard case .number(let units, _, _) = id.field.type else { return meaning }
      if id == .puissance, horsepower.contains(Fold.string(unit)) { return meaning }
      if id == .kilometrage,
        ["milliers", "milliersdekm", "tsd", "tsdkm", "x1000", "1000km", "000"].contains(Fold.string(unit))
      {
        meaning.unit = " tkm"
        meaning.rank += 1
        return meaning
      }
      if id == .kilometrage, ["mi", "miles", "mile"].contains(Fold.string(unit)) {
        meaning.unit = " miles"
        meaning.rank += 1
        return meaning
      }
      guard let unit = units.all.first(where: { isSame($0.name) || $0.aliases.contains(where: isSame) }) else {
        return nil
      }
      if unit.factor != Decimal(1) {
        meaning.unit = " " + unit.name
        meaning.rank += 1
      }
      return meaning
    case .item(_, _, .tva), .item(_, _, .prixHT), .item(_, _, .prixTTC):
      return written.isEmpty || ["eur", "euro", "euros"].contains(where: isSame) ? meaning : nil
    default:
      return meaning
    }
  }
}

/// The columns that `process` adds to a dealer's own rows.
package enum Annotation {
  package static let columns = ["statut", "erreurs", "propositions"]

  /// Where they stand among the titles of a table that comes back.
  package static func place(in titles: [String]) -> Range<Int>? {
    guard titles.count > columns.count else { return nil }
    let folded = titles.map { Fold.string($0) }
    return (1...(titles.count - columns.count)).map { $0..<($0 + columns.count) }.last { Array(folded[$0]) == columns }
  }
}
