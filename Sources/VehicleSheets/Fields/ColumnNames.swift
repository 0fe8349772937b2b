import Documents

/// What a column of a spreadsheet is about.
enum ColumnTarget: Hashable, Sendable {
  case field(FieldID)
  /// The field of a priced item; the number as in the header, 0 for the upholstery.
  case item(ItemKind, Int, ItemFieldID)
  /// One of the columns that `process` adds to a dealer's own, come back with it.
  case annotation
}

/// What a header says of its column.
package struct ColumnMeaning: Sendable {
  var target: ColumnTarget
  /// Of several columns for one field the lowest counts first: names before the codes of a certificate, the field's own
  /// unit before another one.
  var rank = 0
  /// What a bare number is followed by: ` kW`.
  var unit = ""
}

/// Finds out which field a column is meant for: by key, screen label, path, another usual name, or the code of the EU
/// registration certificate; with its unit behind it or not.
package struct ColumnNames: Sendable {
  /// The user's own names, from the correspondences' `colonne` rows.
  private let own: [[UInt8]: ColumnMeaning]

  /// - Parameter own: names of columns, and the keys that they stand for.
  package init(own: [(name: String, key: String)] = []) {
    var meanings: [[UInt8]: ColumnMeaning] = [:]
    for (name, key) in own {
      guard let meaning = ColumnNames.builtIn(key) else { continue }
      meanings[Fold.bytes(name)] = meaning
    }
    self.own = meanings
  }

  package func meaning(of name: String) -> ColumnMeaning? {
    guard !name.isEmpty, name.utf8.count <= Fold.longestName else { return nil }
    if !own.isEmpty, let meaning = own[Fold.bytes(name)] { return meaning }
    return ColumnNames.builtIn(name)
  }

  private static func builtIn(_ name: String) -> ColumnMeaning? {
    if let meaning = certificate(name) ?? plain(name) { return meaning }
    if let (bare, unit) = withoutUnit(name), let meaning = measured(certificate(bare) ?? plain(bare), unit) {
      return meaning
    }
    return coded(name)
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
    for (name, id) in ColumnAliases.table { add(name, id) }
    return names
  }()

  private static let annotations: Set<[UInt8]> = Set(Annotation.columns.map { Fold.bytes($0) })

  private static func plain(_ name: String) -> ColumnMeaning? {
    let folded = Fold.bytes(name)
    if let id = names[folded] { return ColumnMeaning(target: .field(id)) }
    if annotations.contains(folded) { return ColumnMeaning(target: .annotation) }
    return item(folded).map { ColumnMeaning(target: $0) }
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
          target: .field(field.id), rank: 10 + order, unit: code == "P.2" ? " kW" : "")
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

  /// A code with words behind it: `D.1 Marque`, `B - Date de première immatriculation`, `(E) N° VIN`.
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
    guard let meaning = codes[bare], let said = plain(String(words)), said.target == meaning.target else { return nil }
    return meaning
  }

  // MARK: Units

  /// `Puissance (kW)`, `Kilométrage [km]`, `Puissance kW`: the name and the unit behind it.
  private static func withoutUnit(_ name: String) -> (name: String, unit: String)? {
    for (open, close) in [("(", ")"), ("[", "]")] where name.hasSuffix(close) {
      guard let start = name.lastIndex(of: Character(open)) else { continue }
      let unit = name[name.index(after: start)...].dropLast()
      return (String(name[..<start]), String(unit))
    }
    guard let cut = name.lastIndex(where: { " _-/".contains($0) }) else {
      return name == "kW" || name == "KW" ? ("puissance", "kW") : nil
    }
    let unit = name[name.index(after: cut)...]
    let usual = ["kw", "ch", "km", "kg", "cv", "ps", "hp", "g/km", "%", "€", "eur"]
    guard usual.contains(unit.lowercased()) else { return nil }
    return (String(name[..<cut]), String(unit))
  }

  /// The meaning with its unit seen to; nil where the field has no such unit.
  private static func measured(_ meaning: ColumnMeaning?, _ unit: String) -> ColumnMeaning? {
    guard var meaning else { return nil }
    let written = Fold.bytes(unit)
    func isSame(_ name: String) -> Bool { Fold.bytes(name) == written }
    switch meaning.target {
    case .field(let id):
      guard case .number(let units, _, _) = id.field.type else { return meaning }
      if id == .puissance, ["hp", "chdin", "chevaux"].contains(where: isSame) { return meaning }
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
}
