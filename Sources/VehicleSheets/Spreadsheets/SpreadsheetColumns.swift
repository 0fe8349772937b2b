import Documents

/// The columns of one spreadsheet: which fields they fill, and which nobody knows.
package struct SpreadsheetColumns: Sendable {
  package let table: SpreadsheetTable
  /// What is wrong with the header itself, placed in `table.headerChunk`. Told once a file.
  package let findings: [Finding]
  /// The names that nobody knows, with the nearest known one.
  package let unknown: [(name: String, guess: String?)]
  /// Whether a column is none of the fields': neither known nor one of our own coming back.
  package let isForeign: [Bool]
  /// Whether a column says what type of vehicle it is.
  package let hasType: Bool

  /// Finds the header in the first bytes of a spreadsheet.
  ///
  /// - Returns: nil while more of it must be seen.
  package init?(_ bytes: Bytes, isLast: Bool, correspondences: Correspondences) {
    let names = correspondences.columnNames
    let found = SpreadsheetTable.header(in: bytes, isLast: isLast) { name in
      names.meaning(of: name).map { $0.target != .annotation } ?? false
    }
    guard let found else { return nil }
    let meanings = found.names.map { names.meaning(of: $0) }
    table = SpreadsheetTable(
      found, in: bytes, plan: SpreadsheetPlan(SpreadsheetColumns.parts(meanings)),
      isMandatory: meanings.map(SpreadsheetColumns.isMandatory),
      isUsed: meanings.map { $0 != nil && $0?.target != .annotation })
    isForeign = meanings.map { $0 == nil }
    hasType = meanings.contains { $0?.target == .field(.type) }
    let used = Set(meanings.compactMap { $0?.target })
    unknown = zip(found.names, meanings).filter { $0.1 == nil && !$0.0.isEmpty }.enumerated().map { number, column in
      (column.0, number < SpreadsheetColumns.mostCompared ? SpreadsheetColumns.guess(column.0, used) : nil)
    }
    findings =
      found.known == 0
      ? [SpreadsheetColumns.noKnownColumn(table)]
      : SpreadsheetColumns.unknownColumns(table, meanings)
  }

  /// Unknown names that are compared with the known ones; nobody's table has as many, and a million would take minutes.
  private static let mostCompared = 1000

  /// The column that a misspelt name is meant for; nil where that would be more than a typing error, or where another
  /// column has the field already. People run a table with our guesses as it is.
  private static func guess(_ name: String, _ used: Set<ColumnTarget>) -> String? {
    guard let near = ColumnNames.folded.nearest(to: name, most: 1).first,
      let meaning = ColumnNames().meaning(of: near), !used.contains(meaning.target)
    else { return nil }
    let folded = Fold.bytes(name)
    return NearNames.distance(folded, Fold.bytes(near), atMost: folded.count > 8 ? 2 : 1) == nil ? nil : near
  }

  /// The cells of a row that are no fields, with their columns' names.
  package func remarks(of row: Chunk) -> [(name: String, text: String)] {
    let cells = RowCells(separator: table.separator)
    cells.split(row.bytes)
    return zip(cells.cells, isForeign).enumerated().compactMap { column, pair in
      guard pair.1, !RowCells.isBlank(pair.0, of: row.bytes) else { return nil }
      let name = table.names[column]
      return (name.isEmpty ? "colonne " + Chunk.columnName(column) : name, RowCells.text(pair.0, of: row.bytes))
    }
  }

  private static func isMandatory(_ meaning: ColumnMeaning?) -> Bool {
    if case .field(let id)? = meaning?.target { return id.field.mandatory != .no }
    return false
  }

  // MARK: The plan

  private static func parts(_ meanings: [ColumnMeaning?]) -> [SpreadsheetPlan.Part] {
    var fields: [FieldID: [SpreadsheetPlan.Source]] = [:]
    var items: [ItemKind: [Int: [ItemFieldID: [SpreadsheetPlan.Source]]]] = [:]
    for (column, meaning) in meanings.enumerated() {
      guard let meaning else { continue }
      let source = SpreadsheetPlan.Source(column: column, rank: meaning.rank, unit: Array(meaning.unit.utf8))
      switch meaning.target {
      case .field(let id): fields[id, default: []].append(source)
      case .item(let kind, let number, let field):
        items[kind, default: [:]][number, default: [:]][field, default: []].append(source)
      case .annotation: break
      }
    }
    func parts(of item: [ItemFieldID: [SpreadsheetPlan.Source]]) -> [SpreadsheetPlan.Part] {
      ItemFieldID.allCases.compactMap { id in item[id].map { .field(key: id.key, sources: $0) } }
    }
    return Section.allCases.flatMap { section -> [SpreadsheetPlan.Part] in
      let own = (Field.bySection[section] ?? []).compactMap { field -> SpreadsheetPlan.Part? in
        switch field.type {
        case .items(let kind):
          let list = (items[kind] ?? [:]).sorted { $0.key < $1.key }.map { parts(of: $0.value) }
          return list.isEmpty ? nil : .list(key: field.key, items: list)
        case .upholstery:
          if let item = items[.sellerie]?[0] {
            return .group(key: field.key, parts: parts(of: item), otherwise: fields[field.id] ?? [])
          }
        default: break
        }
        return fields[field.id].map { .field(key: field.key, sources: $0) }
      }
      if section == .racine || own.isEmpty { return own }
      // What is said of a section as a whole is said of the colours only, and belongs to their columns; a field without
      // a column of its own is missed at the row's beginning.
      let anchor =
        section == .couleurs
        ? (Field.bySection[section] ?? []).flatMap { fields[$0.id] ?? [] }.map(\.column).min() : nil
      return [.section(key: section.rawValue, anchor: anchor, parts: own)]
    }
  }

  // MARK: What is said of the header

  private static func unknownColumns(_ table: SpreadsheetTable, _ meanings: [ColumnMeaning?]) -> [Finding] {
    var findings: [Finding] = []
    for (column, name) in table.names.enumerated() where meanings[column] == nil && !name.isEmpty {
      let shown = Text.quoted(name)
      findings.append(
        Finding(
          .PR0005, table.headerSpan(of: column), "",
          Text(
            fr: "colonne inconnue \(shown.fr) : elle n'est pas reprise",
            en: "unknown column \(shown.en): it is not read"),
          suggestions: findings.count < mostCompared ? ColumnNames.folded.nearest(to: name) : [],
          help: Text(
            fr: "Si elle contient un champ de la fiche, nommez-la comme lui, ou ajoutez aux correspondances la ligne "
              + "« colonne;\(name);… ».",
            en: "If it holds a field of the sheet, name it so, or add the line “colonne;\(name);…” to the "
              + "correspondences."),
          severity: .warning))
    }
    return findings
  }

  private static func noKnownColumn(_ table: SpreadsheetTable) -> Finding {
    let wanted = [
      "marque", "modele", "version", "finition", "genre", "carrosserie", "nombre_de_portes", "boite_de_vitesse",
      "energie", "puissance_fiscale", "puissance",
    ]
    let folded = Set(table.names.map { Fold.string($0) })
    let last = table.headerSpan(of: max(0, table.names.count - 1))
    if folded.isSuperset(of: ["champ", "valeur"]) {
      return Finding(
        .PR0005, Span(table.headerSpan(of: 0).start, last.end), "",
        Text(
          fr: "ce fichier est une table de correspondances, pas un tableau de véhicules",
          en: "this file is a table of correspondences, not one of vehicles"),
        help: Text(
          fr: "Donnez-le par l'option --correspondences.", en: "Give it with the option --correspondences."))
    }
    var near: [String] = []
    for name in table.names.prefix(100) {
      for guess in ColumnNames.folded.nearest(to: name, most: 1) where !near.contains(guess) {
        near.append(guess)
      }
    }
    return Finding(
      .PR0005, Span(table.headerSpan(of: 0).start, last.end), "",
      Text(
        fr: "aucune colonne connue : le fichier n'est pas lu", en: "no known column: the file is not read"),
      suggestions: near.isEmpty ? wanted : near,
      help: Text(
        fr: "La première ligne du tableau doit nommer les colonnes, par exemple \(wanted.joined(separator: " ; ")) ; "
          + "les libellés de l'écran (Marque, Boîte de vitesse…) et les codes de la carte grise (D.1, D.3, P.3…) conviennent aussi.",
        en:
          "The table's first line must name the columns, for example \(wanted.joined(separator: " ; ")); the screen's "
          + "labels (Marque, Boîte de vitesse…) and the codes of the registration certificate (D.1, D.3, P.3…) will do too."
      ))
  }
}
