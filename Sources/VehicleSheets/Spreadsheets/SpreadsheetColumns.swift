import Documents

/// The columns of one table: which fields they fill, how that is known, and what is to be said of them.
package struct SpreadsheetColumns: Sendable {
  package let table: SpreadsheetTable
  /// What each column was taken for, in their order.
  package let readings: [ColumnReading]
  /// The known program or register whose table this is.
  package let layout: String?
  /// What is wrong with the table itself, placed in `table.headerChunk`. Told once, and no fault of any row.
  package let findings: [Finding]
  /// What is wrong with the table, as much of it as is shown of one thing.
  package func findings(limit: Int) -> [Finding] {
    guard findings.count > limit else { return findings }
    let what = Text(fr: "problèmes dans un tableau", en: "problems in one table")
    return findings.prefix(limit) + [.tooMany(what, at: findings[limit].span, limit: limit)]
  }

  /// The names that nobody knows, with the nearest known one.
  package var unknown: [(name: String, guess: String?)] {
    readings.filter { $0.evidence == .unknown }.map { ($0.title, $0.guess?.field.key) }
  }
  /// Columns whose unit is unclear, with what they may be.
  package var unclear: [(name: String, choices: [String])] {
    readings.filter { $0.evidence == .unclear }.map { ($0.title, $0.choices) }
  }
  /// Whether a column is none of the fields': neither known nor one of our own coming back.
  package var isForeign: [Bool] { readings.map { $0.meaning == nil && $0.evidence != .ignored } }
  /// Whether a column says what type of vehicle it is.
  package let hasType: Bool
  /// Whether it is a table of vehicles that has more columns than are read.
  package let isTooWide: Bool
  /// What was decided for columns as wholes, by which their cells are read.
  package let reading: TableReading

  init(
    _ header: SpreadsheetTable.Header, _ readings: [ColumnReading], layout: Layout?, profile: TableProfile?,
    worksheet: String?, correspondences: Correspondences
  ) {
    let isUnknown =
      header.isOnItsSide || header.isTooWide
      || !readings.contains { $0.meaning.map { $0.target != .annotation } ?? ($0.evidence == .unclear) }
    self.readings = readings
    isTooWide = header.isTooWide && header.known > 0
    self.layout = layout?.name
    let plan = ColumnPlan(readings)
    table = SpreadsheetTable(
      header, plan: SpreadsheetPlan(plan.parts),
      isUsed: readings.map { $0.meaning != nil && $0.meaning?.target != .annotation },
      landmarks: SpreadsheetColumns.landmarks(readings), isUnknown: isUnknown, worksheet: worksheet)
    hasType = readings.contains { $0.id == .type || $0.second == .type }
    var filled = FieldSet()
    for reading in readings { for id in [reading.id, reading.second].compactMap({ $0 }) { filled.insert(id) } }
    let report = TableFindings(
      table, header, readings, isTooWide: isTooWide, profile: profile, correspondences: correspondences)
    findings = report.findings
    var reading = TableReading()
    reading.reportedOnce = report.reportedOnce
    reading.columns = filled
    for column in readings where column.areThousands { if let id = column.id { reading.thousands.insert(id) } }
    for column in readings where column.isMonthFirst { if let id = column.id { reading.monthFirst.insert(id) } }
    for column in readings where column.evidence == .unclear && !column.isMileage {
      for id in [FieldID.puissance, .puissanceFiscale] { reading.unsettled.insert(id) }
    }
    reading.assumesUsed = !readings.contains {
      $0.id == .type && ($0.evidence.isOwn || $0.evidence == .name) && $0.codes == nil
    }
    self.reading = reading
  }

  /// The cells of a row that are no fields, with their columns' names.
  package func remarks(of row: Chunk) -> [(name: String, text: String)] {
    let cells = RowCells(separator: table.separator, limit: SpreadsheetTable.maxCells)
    cells.split(row.bytes)
    return zip(cells.cells, isForeign).enumerated().compactMap { column, pair in
      guard pair.1, !RowCells.isBlank(pair.0, of: row.bytes) else { return nil }
      let name = table.names[column]
      return (name.isEmpty ? "colonne " + Chunk.columnName(column) : name, RowCells.text(pair.0, of: row.bytes))
    }
  }

  /// What tells a vehicle's row from what people put between vehicles.
  static func landmarks(_ readings: [ColumnReading]) -> SpreadsheetTable.Landmarks {
    func place(_ id: FieldID) -> Int? { readings.firstIndex { $0.id == id } }
    let identities: [FieldID] = [.version, .numeroChassis, .immatriculation, .titre, .reference, .tvv, .cnit]
    let marks = ExampleRow.marks.compactMap { id, text in place(id).map { RowMark(column: $0, text: text) } }
    return SpreadsheetTable.Landmarks(
      brand: place(.marque), model: place(.modele), identities: identities.compactMap(place), brands: KnownBrands.names,
      units: UnitTitles.table, example: marks.count == ExampleRow.marks.count ? marks : [])
  }
}

/// The first lines of a table: its titles are found, what its columns hold is not looked at yet.
package struct TableOpening: Sendable {
  private let header: SpreadsheetTable.Header
  private let names: ColumnNames
  private let layout: Layout?
  private let correspondences: Correspondences
  private let worksheet: String?
  /// The table as its titles alone would have it: enough to cut its rows.
  package let table: SpreadsheetTable

  /// Finds the header in the first bytes of a table.
  ///
  /// - Parameter worksheet: the name of the worksheet, where it is one of a workbook.
  /// - Returns: nil while more of it must be seen.
  package init?(_ bytes: Bytes, isLast: Bool, correspondences: Correspondences, worksheet: String? = nil) {
    let names = correspondences.columnNames
    guard var header = SpreadsheetTable.header(in: bytes, isLast: isLast, isKnown: names.isTelling) else { return nil }
    guard let below = SpreadsheetTable.cells(below: header, in: bytes, isLast: isLast) else { return nil }
    header.names = TableOpening.named(header.titles, withUnits: below)
    if let completed = TableOpening.completed(header.titles, by: below, isKnown: names.isTelling) {
      header.names = completed
      header.subtitles = below
    }
    let above = SpreadsheetTable.cells(above: header, in: bytes)
    header.names = TableOpening.completed(header.names, under: above, isKnown: names.isTelling)
    if header.known == 0, let layout = Layout.headerless(header.names) {
      header = SpreadsheetTable.Header(
        separator: header.separator, names: Array(layout.titles.prefix(max(header.names.count, 1))))
      self.layout = layout
    } else {
      layout = Layout.known(by: header.names)
    }
    self.header = header
    self.names = names
    self.correspondences = correspondences
    self.worksheet = worksheet
    let readings = ColumnReader(
      header.names, names: names, profile: nil, layout: layout, correspondences: correspondences
    ).columns
    let areOwn = layout == nil && ColumnReader.areOwn(header.names, header.names.map { names.reading(of: $0) })
    self.areOwn = areOwn
    isWanted = readings.map { !areOwn || $0.id?.type.isDate ?? false || $0.id == .kilometrage }
    table = SpreadsheetTable(
      header, plan: SpreadsheetPlan([]), isUsed: [], landmarks: SpreadsheetColumns.landmarks(readings),
      isUnknown: header.known == 0 || header.isOnItsSide || header.isTooWide, worksheet: worksheet)
  }

  /// The titles with the units that a row below gives them: `Puissance` and `(kW)` are `Puissance (kW)`. A row that holds
  /// anything else is a vehicle's.
  private static func named(_ titles: [String], withUnits cells: [String]) -> [String] {
    func unit(_ cell: String) -> String? {
      let bare = String(cell.drop { $0 == "(" || $0 == "[" }.reversed().drop { $0 == ")" || $0 == "]" }.reversed())
      return UnitTitles.table.find(bare) == nil ? nil : bare
    }
    let filled = cells.filter { !$0.isEmpty }
    guard !filled.isEmpty, filled.allSatisfy({ unit($0) != nil }) else { return titles }
    return titles.enumerated().map { i, title in
      guard i < cells.count, !title.isEmpty, let unit = unit(cells[i]), !unit.contains("/aa"), !unit.contains("/yy")
      else {
        return title
      }
      return "\(title) (\(unit))"
    }
  }

  /// Titles that a second line completes, as where cells were merged: `Puissance` above `fiscale` and `DIN`. Nil where the line
  /// below is none of titles: each of its cells must be one, with what stands above it or by itself.
  private static func completed(
    _ titles: [String], by cells: [String], isKnown: (String) -> Bool
  ) -> [String]? {
    // A title in a cell that reaches over both lines is there in each.
    let cells = cells.enumerated().map { i, cell in i < titles.count && cell == titles[i] ? "" : cell }
    let filled = cells.filter { !$0.isEmpty }
    guard !filled.isEmpty, filled.count * 2 <= titles.count, filled.allSatisfy({ $0.utf8.count <= 30 }),
      !filled.contains(where: { $0.contains(where: \.isNumber) })
    else { return nil }
    var names = titles
    var isAnyCompleted = false
    for (i, cell) in cells.enumerated() where !cell.isEmpty {
      let whole = "\(group(titles, over: i)) \(cell)"
      if isKnown(whole) {
        names[i] = whole
        isAnyCompleted = true
      } else if isKnown(cell), titles[i].isEmpty {
        names[i] = cell
      } else {
        return nil
      }
    }
    return isAnyCompleted ? names : nil
  }

  /// Titles that nobody knows alone, with what groups them in the line above: `réelle` under `Puissances`.
  private static func completed(
    _ titles: [String], under groups: [String], isKnown: (String) -> Bool
  ) -> [String] {
    guard groups.contains(where: { !$0.isEmpty }) else { return titles }
    return titles.enumerated().map { i, title in
      guard !title.isEmpty, i < groups.count, !isKnown(title) else { return title }
      let whole = "\(group(groups, over: i)) \(title)"
      return isKnown(whole) ? whole : title
    }
  }

  /// The title over a column: its own, or that of the merged cells which it belongs to.
  private static func group(_ titles: [String], over column: Int) -> String {
    titles[...column].last { !$0.isEmpty } ?? ""
  }

  /// How many titles of a table are known ones: what tells one code page from another.
  package static func knownTitles(in bytes: Bytes, _ correspondences: Correspondences) -> Int {
    SpreadsheetTable.header(in: bytes, isLast: true, isKnown: correspondences.columnNames.isTelling)?.known ?? 0
  }

  /// Whether titles alone tell what the columns are: then only the order of day and month has to be seen.
  package let areOwn: Bool
  private let isWanted: [Bool]

  /// An empty profile, to be filled with the table's rows.
  package var profile: TableProfile { TableProfile(columns: isWanted) }

  /// Whether no more rows have to be seen: of a table of our own titles the first dates tell whether their order is open, and
  /// the first mileage of a thousand that none has lost its zeros.
  package func isSettled(by profile: TableProfile) -> Bool {
    guard areOwn, !profile.isIdle else { return areOwn }
    guard profile.columns.contains(where: { $0.filled > 0 }), !profile.columns.contains(where: \.hasSlashedDates) else {
      return false
    }
    guard let mileage = table.names.firstIndex(where: { names.reading(of: $0).isMileage }),
      mileage < profile.columns.count
    else { return true }
    let column = profile.columns[mileage]
    return column.filled == 0 ? profile.count >= TableProfile.maxRows : column.greatest >= Decimal(1000)
  }

  /// What the columns are, once their cells were looked at.
  package func columns(_ profile: TableProfile?) -> SpreadsheetColumns {
    let readings = ColumnReader(
      header.names, names: names, profile: profile, layout: layout, correspondences: correspondences
    ).columns
    return SpreadsheetColumns(
      header, readings, layout: layout, profile: areOwn ? nil : profile, worksheet: worksheet,
      correspondences: correspondences)
  }
}

/// Turns what the columns are into the plan by which rows are filled in.
struct ColumnPlan {
  private var fields: [FieldID: [SpreadsheetPlan.Source]] = [:]
  private var items: [ItemKind: [Int: [ItemFieldID: [SpreadsheetPlan.Source]]]] = [:]
  private var labels: [SpreadsheetPlan.Source] = []

  init(_ readings: [ColumnReading]) {
    for (column, reading) in readings.enumerated() {
      guard let meaning = reading.meaning else { continue }
      let source = SpreadsheetPlan.Source(
        column: column, rank: meaning.rank, unit: Array(meaning.unit.utf8), codes: reading.codes,
        unitColumn: reading.unitColumn, monthColumn: reading.dateParts?.month, dayColumn: reading.dateParts?.day,
        mayRepeat: !(meaning.field.map { ColumnPlan.ofOneVehicle.contains($0) } ?? false), yields: reading.yields)
      switch meaning.target {
      case .field(let id):
        fields[id, default: []].append(source)
        if let second = reading.second { fields[second, default: []].append(source) }
      case .item(let kind, let number, let field):
        items[kind, default: [:]][number, default: [:]][field, default: []].append(source)
      case .equipmentLabels: labels.append(source)
      case .annotation: break
      }
    }
  }

  var parts: [SpreadsheetPlan.Part] {
    Section.allCases.flatMap { section -> [SpreadsheetPlan.Part] in
      let own = (Field.bySection[section] ?? []).compactMap(part)
      if section == .racine || own.isEmpty { return own }
      // What is said of a section as a whole is said of the colours only, and belongs to their columns; a field without
      // a column of its own is missed at the row's beginning.
      let anchor =
        section == .couleurs
        ? (Field.bySection[section] ?? []).flatMap { fields[$0.id] ?? [] }.map(\.column).min() : nil
      return [.section(key: section.rawValue, anchor: anchor, parts: own)]
    }
  }

  /// What no two vehicles share, so that no cell can mean the one above.
  private static let ofOneVehicle: Set<FieldID> = [.reference, .immatriculation, .numeroChassis, .numeroPolice]

  private func part(_ field: Field) -> SpreadsheetPlan.Part? {
    switch field.type {
    case .items(let kind):
      let list = (items[kind] ?? [:]).sorted { $0.key < $1.key }.map { parts(of: $0.value) }
      let labels = kind == .equipement ? self.labels : []
      return list.isEmpty && labels.isEmpty
        ? nil : .list(key: field.key, items: list, labels: labels.isEmpty ? nil : ColumnPlan.included(labels))
    case .upholstery:
      if let item = items[.sellerie]?[0] {
        return .group(key: field.key, parts: parts(of: item), otherwise: fields[field.id] ?? [])
      }
    default: break
    }
    return fields[field.id].map { .field(key: field.key, sources: $0) }
  }

  private func parts(of item: [ItemFieldID: [SpreadsheetPlan.Source]]) -> [SpreadsheetPlan.Part] {
    ItemFieldID.allCases.compactMap { id in item[id].map { .field(key: id.key, sources: $0) } }
  }

  /// Options of a stock list are in the price of the car: what is written of each besides its label.
  private static func included(_ sources: [SpreadsheetPlan.Source]) -> SpreadsheetPlan.Labels {
    SpreadsheetPlan.Labels(
      sources: sources, key: ItemFieldID.libelle.key,
      others: [(ItemFieldID.categorie.key, "Équipement"), (ItemFieldID.prixTTC.key, "0")])
  }
}

extension TitleReading {
  /// Whether it is the mileage.
  fileprivate var isMileage: Bool {
    if case .known(let meaning) = self { meaning.field == .kilometrage } else { false }
  }
}
