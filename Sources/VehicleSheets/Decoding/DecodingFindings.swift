import Documents

/// What the decoder says of keys and values that it cannot use.
extension SheetDecoder {
  static func noun(_ tree: Tree, _ node: Tree.Index) -> Text {
    switch tree.nodes[node].kind {
    case .list: Text(fr: "une liste", en: "a list")
    case .mapping: Text(fr: "une rubrique", en: "a section")
    default: Text(fr: "une valeur seule", en: "a single value")
    }
  }

  func wrongShape(
    _ node: Tree.Index, _ pointer: String, expected: Text, help: Advice? = nil, _ sheet: Sheet,
    severity: Severity? = nil
  ) {
    let found = SheetDecoder.noun(sheet.tree, node)
    sheet.add(
      Finding(
        .PR0006, sheet.tree.span(of: node), pointer: pointer,
        message: Text(fr: "\(found.fr) là où l'on attend \(expected.fr)", en: "\(found.en) in place of \(expected.en)"),
        help: help, severity: severity))
  }

  func duplicate(
    _ key: Tree.Index, _ first: Tree.Index, pointer: String, sheet: Sheet, severity: Severity? = nil
  ) {
    let shown = Text.quoted(String(sheet.tree.scalarText(sheet.tree.resolved(key))))
    if sheet.isRow {
      return sheet.add(
        Finding(
          .PR0004, sheet.tree.span(of: key), pointer: pointer,
          message: Text(
            fr: "deux colonnes donnent \(shown.fr), et elles ne disent pas la même chose",
            en: "two columns give \(shown.en), and they do not say the same"),
          related: [(sheet.tree.span(of: first), Text(fr: "l'autre colonne", en: "the other column"))],
          severity: severity))
    }
    sheet.add(
      Finding(
        .PR0004, sheet.tree.span(of: key), pointer: pointer,
        message: Text(fr: "\(shown.fr) est déjà écrit plus haut", en: "\(shown.en) is already written above"),
        related: [(sheet.tree.span(of: first), Text(fr: "écrit ici d'abord", en: "first written here"))]))
  }

  /// Says of a value what was made of it, where a reader would not see that: only a month or a year is known, or the
  /// figure is in another unit now.
  func tellReading(
    of text: Bytes, _ node: Tree.Index, _ id: FieldID, reading: ValueReader.Reading, sheet: Sheet
  ) {
    if case .date(let date) = reading.value, date.precision != .day {
      tell(.PR0013, text, node: node, id: id, sheet: sheet, reading: SheetDecoder.partial(date))
    }
    guard let conversion = reading.conversion else { return }
    let value = sheet.shown(id, withUnit: true)
    switch conversion {
    case .disagreeingPowers:
      tell(
        .PR0808, text, node: node, id: id, sheet: sheet,
        reading: Text(
          fr: "les kW et les ch ne font pas la même puissance ; les ch sont gardés, \(value.fr)",
          en: "the kW and the ch are not the same power; the ch are kept, \(value.en)"))
    case .eitherNumberOfDoors: break
    case .kilowatts, .miles, .kilometresPerLitre, .thousandKilometres, .tonnes, .rounded, .instant, .spreadsheetDay:
      tell(
        .PR0019, text, node: node, id: id, sheet: sheet,
        reading: Text(fr: "lu comme \(value.fr)", en: "read as \(value.en)"))
    }
  }

  /// Notes a cell that repeats the one above it; reported of all such cells of a row at once.
  func tellRepeated(_ id: FieldID, _ node: Tree.Index, _ sheet: Sheet) {
    if sheet.repeated.isEmpty { sheet.firstRepeated = node }
    sheet.repeated.append(id)
  }

  /// Adds a note about how a value was read, unless its column has said so already.
  private func tell(
    _ code: Code, _ text: Bytes, node: Tree.Index, id: FieldID, sheet: Sheet, reading: @autoclosure () -> Text
  ) {
    guard !reader.table.reportedOnce.contains(id) else { return }
    let (shown, reading) = (Text.quoted(String(text)), reading())
    sheet.add(
      Finding(
        code, sheet.tree.span(of: node), pointer: id.field.pointer,
        message: Text(fr: "\(shown.fr) : \(reading.fr)", en: "\(shown.en): \(reading.en)")))
  }

  private static func partial(_ date: PartialDate) -> Text {
    date.precision == .month
      ? Text(
        fr: "le jour n'est pas donné, la date reste « \(date) »", en: "the day is not given, the date stays “\(date)”")
      : Text(
        fr: "seule l'année est donnée, la date reste « \(date) »",
        en: "only the year is given, the date stays “\(date)”")
  }

  /// Notes a value that a correspondence could settle; what to suggest for it.
  func gather(_ text: Bytes, _ field: Field, suggestions: [String], sheet: Sheet) -> [String] {
    let value = String(text)
    switch field.type {
    case .yesNo:
      let near = guesses.choices(near: value, in: .yesNo, reader.correspondences)
      sheet.unresolved.append(UnresolvedValue(field: field.id, value: value, guess: near.guess))
      return near.labels.isEmpty ? suggestions : near.labels
    case .number, .date:
      sheet.unresolved.append(UnresolvedValue(field: field.id, value: value, guess: suggestions.first))
    default: break
    }
    return suggestions
  }

  func unreadable(
    _ text: Bytes, _ node: Tree.Index, pointer: String, expected: Text, suggestions: [String], sheet: Sheet,
    severity: Severity? = nil
  ) {
    let shown = Text.quoted(String(text))
    sheet.add(
      Finding(
        .PR0007, sheet.tree.span(of: node), pointer: pointer,
        message: Text(
          fr: "\(shown.fr) ne se lit pas : on attend \(expected.fr)",
          en: "\(shown.en) cannot be read: \(expected.en) is expected"),
        suggestions: suggestions, severity: severity))
  }

  /// Whether a mapping is what YAML reads in `{{ modele }}`.
  func isTemplate(_ node: Tree.Index, _ sheet: Sheet) -> Bool {
    let (first, end) = sheet.tree.inside(node)
    return sheet.tree.nodes[node].kind == .mapping && sheet.tree.nodes[node].style != .block && first < end
      && sheet.tree.nodes[first].kind == .mapping
  }

  /// A place that a program was to fill in: `{{ modele }}`.
  func unfilled(_ node: Tree.Index, _ id: FieldID, _ sheet: Sheet) {
    sheet.add(
      Finding(
        .PR0007, sheet.tree.span(of: node), pointer: id.field.pointer,
        message: Text(
          fr: "\(id.field.label.fr) : ce gabarit n'a pas été rempli, il n'y a pas de valeur",
          en: "\(id.field.label.en): this template was not filled in, there is no value"),
        help: Advice(
          fr: "Le programme qui écrit la fiche devait y mettre la valeur ; écrivez-la, ou relancez ce programme.",
          en: "The program that writes the sheet was to put the value here; write it, or run that program again.")))
  }

  func unknownChoice(_ text: String, _ node: Tree.Index, field: Field, sheet: Sheet) {
    guard let list = field.choices else { return }
    let isKind = list.name == ChoiceList.carrosserie.name && reader.isGenre(text)
    let near: (labels: [String], guess: String?) =
      isKind
      ? (["Fourgonnette", "Fourgon", "Commerciale"], nil)
      : guesses.choices(near: text, in: list, reader.correspondences)
    sheet.unresolved.append(UnresolvedValue(field: field.id, value: text, guess: near.guess))
    let shown = Text.quoted(text)
    let all = list.labels.joined(separator: ", ")
    sheet.add(
      Finding(
        .PR0009, sheet.tree.span(of: node), pointer: field.pointer,
        message: isKind
          ? Text(
            fr: "\(field.label.fr) : \(shown.fr) est un genre de véhicule, pas une carrosserie",
            en: "\(field.label.en): \(shown.en) is a kind of vehicle, not a body")
          : Text(
            fr: "\(field.label.fr) : \(shown.fr) n'est pas un choix de la liste",
            en: "\(field.label.en): \(shown.en) is not one of the choices"),
        suggestions: near.labels, help: Advice(fr: "Choix possibles : \(all).", en: "Possible choices: \(all)."),
        severity: SheetDecoder.severity(of: field.id)))
  }

  /// A key that the section does not have: misspelt, or at home in another section.
  func unknown(
    _ key: Tree.Index, _ name: Bytes, section: Section, sheet: Sheet, severity: Severity
  ) {
    // Looking for near names is what costs.
    if sheet.isFull { return }
    let written = String(name)
    let place = sheet.tree.span(of: key)
    let pointer = (section == .racine ? "" : "/" + section.rawValue) + "/" + pointerToken(written)
    let shown = Text.quoted(written)
    if let first = written.unicodeScalars.first, first.properties.isWhitespace || first == "\u{200B}" {
      markMentioned(written.filter { !$0.isWhitespace && $0 != "\u{200B}" }, sheet)
      return sheet.add(
        Finding(
          .PR0005, place, pointer: pointer,
          message: Text(
            fr: "espace insécable ou invisible en début de ligne",
            en: "no-break or invisible space at the start of the line"),
          help: Advice(
            fr: "Effacez le début de la ligne et retapez son retrait avec la barre d'espace.",
            en: "Delete the beginning of the line and type its indent again with the space bar.")))
    }
    if let raw = FieldNames.anywhere.find(name), let id = FieldID(rawValue: UInt8(raw)) {
      sheet.mentioned.insert(id)
      let home = id.field.section
      let direction =
        home == .racine
        ? Text(fr: "au début de la fiche, hors de toute rubrique", en: "at the start of the sheet, outside any section")
        : Text(fr: "sous « \(home.rawValue): »", en: "under “\(home.rawValue):”")
      return sheet.add(
        Finding(
          .PR0005, place, pointer: pointer,
          message: Text(
            fr: "\(shown.fr) n'est pas à sa place : ce champ va \(direction.fr)",
            en: "\(shown.en) is in the wrong place: this field goes \(direction.en)"),
          suggestions: [id.field.path],
          help: Advice(fr: "Déplacez la ligne \(direction.fr).", en: "Move the line \(direction.en)."),
          severity: severity
        ))
    }
    let near = nearKeys(written, section)
    // What was meant by a misspelt name is not missing besides.
    for name in near { markMentioned(name, sheet) }
    let here =
      section == .racine ? Text(same: "") : Text(fr: " dans « \(section.rawValue): »", en: " in “\(section.rawValue):”")
    sheet.add(
      Finding(
        .PR0005, place, pointer: pointer,
        message: Text(fr: "champ inconnu \(shown.fr)\(here.fr)", en: "unknown key \(shown.en)\(here.en)"),
        suggestions: near, help: helpWithComma(written), severity: severity))
  }

  private func nearKeys(_ written: String, _ section: Section) -> [String] {
    let here = NearNames.nearest(to: written, among: FieldNames.inside(section).known)
    if !here.isEmpty { return here }
    let elsewhere = FieldNames.keys.nearest(to: written, limit: 2).flatMap { key in
      Field.table.filter { $0.key == key }.map(\.path)
    }
    if !elsewhere.isEmpty { return elsewhere }
    return FieldNames.labels.nearest(to: written, limit: 2).compactMap { name in
      Field.table.first { $0.label.fr == name }?.path
    }
  }

  private func markMentioned(_ name: String, _ sheet: Sheet) {
    if let section = Section(rawValue: name), section != .racine {
      for field in Field.bySection[section] ?? [] { sheet.mentioned.insert(field.id) }
    }
    for field in Field.table where field.key == name || field.path == name { sheet.mentioned.insert(field.id) }
  }

  /// `{prix_ht: 1 200,00 €}`: between braces a comma ends the value, and what follows looks like a key.
  private func helpWithComma(_ written: String) -> Advice? {
    guard written.utf8.first.map({ Plate.isDigit($0) }) == true, written.utf8.count < 20 else { return nil }
    return Advice(
      fr: "Entre accolades la virgule sépare les champs : mettez le nombre entre guillemets, \"…,\(written)\".",
      en: "Between braces a comma separates the fields: put the number between quotes, \"…,\(written)\".")
  }

  func unknownItemKey(_ key: Tree.Index, _ name: Bytes, item: PricedItem, sheet: Sheet) {
    if sheet.isFull { return }
    let written = String(name)
    let shown = Text.quoted(written)
    sheet.add(
      Finding(
        .PR0005, sheet.tree.span(of: key), pointer: item.pointer + "/" + pointerToken(written),
        message: Text(
          fr: "champ inconnu \(shown.fr) dans \(item.kind.noun.fr)",
          en: "unknown key \(shown.en) in \(item.kind.noun.en)"),
        suggestions: NearNames.nearest(to: written, among: ItemFieldID.allCases.map(\.key)),
        help: helpWithComma(written)))
  }

  /// A name as a part of a JSON Pointer (RFC 6901).
  private func pointerToken(_ name: String) -> String {
    String(
      name.beginning(120).flatMap { character -> [Character] in
        switch character {
        case "~": ["~", "0"]
        case "/": ["~", "1"]
        default: [character]
        }
      })
  }
}
