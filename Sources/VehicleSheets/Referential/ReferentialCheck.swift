import Documents

/// Checks a referential as a document: each column, each cell and each row, with positions and codes.
///
/// Loading a referential for a run is made for speed and says the first thing wrong with a row; this says everything.
package final class ReferentialCheck {
  package private(set) var diagnostics: [Diagnostic] = []
  package private(set) var rows = 0
  /// Rows that a run would leave out.
  package private(set) var skippedRows = 0
  package private(set) var brands = 0
  package private(set) var models = 0
  /// Whether the file is no referential at all: a run would stop at it.
  package private(set) var isUnusable = false

  package func count(_ severity: Severity) -> Int { diagnostics.count { $0.severity == severity } }

  private let bytes: Bytes
  private let text: ByteBuffer
  private let reader = ValueReader(correspondences: Correspondences())
  private let scratch = Tree()
  /// For each column what it is, and its name in the header.
  private var columns: [(meaning: ReferentialColumn?, name: String)] = []
  /// Where each row was first seen, by all that its cells say.
  private var seen: [[UInt8]: Place] = [:]
  private var brandKeys: Set<UInt64> = []
  private var modelKeys: Set<UInt64> = []

  private struct Place {
    let start: Position
    let end: Position
  }

  /// - Parameter text: the file's bytes; they are kept.
  package init(text: ByteBuffer) {
    self.text = text
    bytes = text.bytes
    run()
    diagnostics.sort { ($0.start, $0.code) < ($1.start, $1.code) }
  }

  private func run() {
    if let wrong = Encoding.firstInvalidUTF8(bytes) {
      let row = ReferentialRows.position(of: wrong, in: bytes)
      isUnusable = true
      return add(
        .PR0002, row.start, end: Position(line: row.start.line, column: row.start.column + 1), line: row.line,
        message: Text(fr: "le référentiel n'est pas en UTF-8", en: "the referential is not UTF-8"))
    }
    var reader = ReferentialRows(bytes)
    guard let header = reader.next(), readHeader(header) else {
      if columns.isEmpty {
        isUnusable = true
        let first = Position(line: 1, column: 1)
        add(
          .PR0001, first, end: first, line: nil,
          message: Text(fr: "le référentiel est vide", en: "the referential is empty"),
          help: Text(
            fr: "Sa première ligne nomme les colonnes ; « referential export » en montre un.",
            en: "Its first line names the columns; “referential export” shows one."))
      }
      return
    }
    while let row = reader.next() {
      rows += 1
      let before = diagnostics.count
      check(row)
      if diagnostics[before...].contains(where: { $0.severity == .error && $0.code != Code.PR0004.id }) {
        skippedRows += 1
      }
    }
    brands = brandKeys.count
    models = modelKeys.count
  }

  // MARK: The header

  private func readHeader(_ row: ReferentialRows.Row) -> Bool {
    for cell in row.cells {
      let name = cell.text
      let meaning = ReferentialColumn.names.find(name).map { ReferentialColumn.all[$0] }
      defer { columns.append((meaning, name)) }
      if name.isEmpty {
        report(.PR0012, cell, row: row, message: Text(fr: "colonne sans nom", en: "column without a name"))
      } else if let meaning, columns.contains(where: { $0.meaning == meaning }) {
        isUnusable = true
        report(
          .PR0004, cell, row: row,
          message: Text(fr: "deux colonnes « \(meaning.name) »", en: "two columns “\(meaning.name)”"),
          help: Text(fr: "Gardez une seule des deux colonnes.", en: "Keep only one of the two columns."))
      } else if meaning == nil {
        let names = ReferentialColumn.all.map(\.name)
        report(
          .PR0005, cell, row: row,
          message: Text(
            fr: "colonne inconnue \(Text.quoted(name).fr) : elle est ignorée",
            en: "unknown column \(Text.quoted(name).en): it is not used"),
          suggestions: NearNames.nearest(to: name, among: names), severity: .warning,
          help: Text(
            fr: "Colonnes possibles : \(names.joined(separator: ", ")).",
            en: "Possible columns: \(names.joined(separator: ", "))."))
      }
    }
    for (needed, code) in [(ReferentialColumn.marque, Code.PR0601), (.modele, .PR0701)]
    where !columns.contains(where: { $0.meaning == needed }) {
      isUnusable = true
      guard let first = row.cells.first else { continue }
      report(
        code, first, row: row,
        message: Text(
          fr: "le référentiel n'a pas de colonne « \(needed.name) »",
          en: "the referential has no column “\(needed.name)”"),
        help: Text(
          fr:
            "Nommez-la dans la première ligne ; les colonnes se séparent par « ; ». Un fichier d'ailleurs se convertit "
            + "avec « referential import ».",
          en: "Name it in the first line; columns are separated by “;”. A file from elsewhere is converted with "
            + "“referential import”."))
    }
    return !isUnusable
  }

  // MARK: Rows

  private func check(_ row: ReferentialRows.Row) {
    if row.isQuoteOpen {
      // The rows after it are lost in one cell: a run stops at such a file.
      isUnusable = true
      report(
        .PR0001, row.cells[row.cells.count - 1], row: row,
        message: Text(fr: "guillemet ouvert et jamais refermé", en: "quote opened and never closed"),
        help: Text(
          fr: "Refermez-le ; un guillemet dans une cellule s'écrit deux fois.",
          en: "Close it; a quote inside a cell is written twice."))
    }
    if row.cells.count != columns.count {
      let count = Text.count(row.cells.count, fr: "cellule", "cellules", en: "cell", "cells")
      let limit = Text.count(columns.count, fr: "colonne", "colonnes", en: "column", "columns")
      // Cells missing at the end are empty ones; cells too many mean that all after a stray separator are shifted.
      let isShort = row.cells.count < columns.count
      let place = row.cells[isShort ? row.cells.count - 1 : columns.count]
      report(
        .PR0011, place, row: row, message: count + Text(fr: " pour ", en: " for ") + limit,
        severity: isShort ? .warning : .error)
    }
    var values: [ReferentialColumn: Value] = [:]
    var key: [UInt8] = []
    for (number, column) in columns.enumerated() {
      let cell = number < row.cells.count ? row.cells[number] : nil
      guard let meaning = column.meaning else { continue }
      key += keyPart(cell?.text ?? "", meaning) + [0x01]
      if let value = cell.flatMap({ value(of: $0, meaning, row) }) { values[meaning] = value }
    }
    for (needed, code) in [(ReferentialColumn.marque, Code.PR0601), (.modele, .PR0701)] {
      guard let index = columns.firstIndex(where: { $0.meaning == needed }) else { continue }
      guard index >= row.cells.count || row.cells[index].text.isEmpty else { continue }
      report(
        code, row.cells[min(index, row.cells.count - 1)], row: row,
        message: Text(fr: "« \(needed.name) » est vide", en: "“\(needed.name)” is empty"),
        help: Text(fr: "Remplissez la cellule, ou supprimez la ligne.", en: "Fill in the cell, or delete the row."))
    }
    countNames(row)
    checkFigures(values, row)
    let place = Place(start: row.start, end: row.end)
    if let first = seen.updateValue(place, forKey: key) {
      seen[key] = first
      add(
        .PR0004, row.start, end: row.end, line: row.line,
        message: Text(
          fr: "cette ligne dit la même chose que la ligne \(first.start.line)",
          en: "this row says the same as line \(first.start.line)"),
        help: Text(fr: "Supprimez l'une des deux lignes.", en: "Delete one of the two rows."))
    }
  }

  private func keyPart(_ text: String, _ column: ReferentialColumn) -> [UInt8] {
    if column == .marque { return withUnsafeBytes(of: bytesKey(text)) { Array($0) } }
    if case .field(let id) = column, case .text = id.field.type { return Fold.bytes(text) }
    if column == .catalogue, text.isEmpty { return Array("base".utf8) }
    return Array(text.utf8)
  }

  private func bytesKey(_ brand: String) -> UInt64 {
    var brand = brand
    return brand.withUTF8 { BrandAliases.shared.key(of: $0).key }
  }

  private func countNames(_ row: ReferentialRows.Row) {
    func text(_ column: ReferentialColumn) -> String {
      columns.firstIndex { $0.meaning == column }.flatMap { $0 < row.cells.count ? row.cells[$0].text : nil } ?? ""
    }
    var model = text(.modele)
    guard !text(.marque).isEmpty, !model.isEmpty else { return }
    var brand = text(.marque)
    let key = bytesKey(brand)
    let place = model.withUTF8 { model in
      brand.withUTF8 { ReferentialKey.model(model, ofBrand: $0, key: key) }
    }
    brandKeys.insert(place.brand)
    modelKeys.insert(place.model)
  }

  /// What a cell says; nil, with a finding, where it cannot be read.
  private func value(of cell: ReferentialRows.Cell, _ meaning: ReferentialColumn, _ row: ReferentialRows.Row) -> Value?
  {
    var text = cell.text
    guard !text.isEmpty else { return nil }
    switch meaning {
    case .catalogue:
      let folded = Fold.string(text)
      if folded != "base", folded != "etendu" {
        report(
          .PR0009, cell, row: row,
          message: Text(
            fr: "catalogue : \(Text.quoted(text).fr) n'est ni « base » ni « etendu »",
            en: "catalogue: \(Text.quoted(text).en) is neither “base” nor “etendu”"),
          suggestions: NearNames.nearest(to: text, among: ["base", "etendu"], limit: 1))
      }
      return nil
    case .debut, .fin:
      if let day = text.withUTF8({ ReferentialDate.day($0, isEnd: meaning == .fin) }) {
        return .number(Decimal(Int(day)))
      }
      report(
        .PR0007, cell, row: row,
        message: Text(
          fr: "\(meaning.name) : \(Text.quoted(text).fr) ne se lit pas, on attend une date ou une année",
          en: "\(meaning.name): \(Text.quoted(text).en) cannot be read, a date or a year is expected"))
      return nil
    case .field, .puissanceSysteme, .tvv, .cnit:
      return meaning.field.flatMap { value(text, $0.field, name: meaning.name, cell: cell, row: row) }
    }
  }

  private func value(
    _ written: String, _ field: Field, name: String, cell: ReferentialRows.Cell, row: ReferentialRows.Row
  ) -> Value? {
    var text = written
    scratch.removeAll()
    let shown = Text.quoted(written)
    switch text.withUTF8({ reader.read($0, as: field.id, into: scratch) }) {
    case .value(let reading): return reading.value
    case .leftOut: return nil
    case .unreadable(let expected, let suggestions):
      report(
        .PR0007, cell, row: row,
        message: Text(
          fr: "\(name) : \(shown.fr) ne se lit pas, on attend \(expected.fr)",
          en: "\(name): \(shown.en) cannot be read, \(expected.en) is expected"),
        suggestions: suggestions)
    case .outOfRange(let range):
      report(
        .PR0902, cell, row: row,
        message: Text(
          fr: "\(name) : \(shown.fr) est hors limites (\(range.fr))",
          en: "\(name): \(shown.en) is out of its range (\(range.en))"))
    case .unknownChoice:
      let labels = field.choices?.labels ?? []
      let all = labels.joined(separator: ", ")
      report(
        .PR0009, cell, row: row,
        message: Text(
          fr: "\(name) : \(shown.fr) n'est pas un choix de la liste",
          en: "\(name): \(shown.en) is not one of the choices"),
        suggestions: NearNames.nearest(to: written, among: labels),
        help: Text(fr: "Choix possibles : \(all).", en: "Possible choices: \(all)."))
    }
    return nil
  }

  // MARK: Figures that belong together

  private func checkFigures(_ values: [ReferentialColumn: Value], _ row: ReferentialRows.Row) {
    func number(_ column: ReferentialColumn) -> Decimal? {
      if case .number(let number)? = values[column] { number } else { nil }
    }
    func cell(_ column: ReferentialColumn) -> ReferentialRows.Cell {
      let index = columns.firstIndex { $0.meaning == column } ?? 0
      return row.cells[min(index, row.cells.count - 1)]
    }
    if let from = number(.debut), let to = number(.fin), from > to {
      report(
        .PR0902, cell(.fin), row: row,
        message: Text(
          fr: "fin (\(cell(.fin).text)) est avant debut (\(cell(.debut).text))",
          en: "fin (\(cell(.fin).text)) is before debut (\(cell(.debut).text))"),
        help: Text(fr: "Les deux dates sont peut-être inversées.", en: "The two dates may be exchanged."))
    }
    let figures = CheckedFigures(values: values)
    let isBeforeReform = number(.debut).map { $0 < Decimal(Int(FiscalPower.reform?.packed ?? 0)) } ?? false
    let conflicts = FigureConflict.all(in: figures)
    let fiscal = conflicts.isEmpty ? FiscalPower.conflict(figures, isBeforeReform: isBeforeReform) : nil
    for conflict in conflicts + [fiscal].compactMap({ $0 }) {
      report(
        conflict.code, cell(.field(conflict.fields[0])), row: row, message: conflict.message,
        suggestions: conflict.suggestions)
    }
  }

  /// The figures of a row, for the rules that judge sheets too.
  private struct CheckedFigures: VehicleFigures {
    let values: [ReferentialColumn: Value]

    var energie: Energy? {
      if case .choice(let index)? = values[.field(.energie)] { Energy(rawValue: index) } else { nil }
    }

    func number(_ id: FieldID) -> Decimal? {
      if case .number(let number)? = values[.field(id)] { number } else { nil }
    }
  }

  // MARK: Findings

  private func report(
    _ code: Code, _ cell: ReferentialRows.Cell, row: ReferentialRows.Row, message: Text, suggestions: [String] = [],
    severity: Severity? = nil, help: Text? = nil
  ) {
    let name = columns.count > cell.number ? columns[cell.number].name : ""
    add(
      code, cell.start, end: cell.end, line: row.line, message: message, suggestions: suggestions, severity: severity,
      help: help,
      cell: Chunk.columnName(cell.number) + String(cell.start.line), pointer: name.isEmpty ? "" : "/" + name)
  }

  private func add(
    _ code: Code, _ start: Position, end: Position, line: String?, message: Text, suggestions: [String] = [],
    severity: Severity? = nil, help: Text? = nil, cell: String? = nil, pointer: String = ""
  ) {
    diagnostics.append(
      Diagnostic(
        code: code.id, severity: severity ?? code.severity, message: message, pointer: pointer, start: start, end: end,
        cell: cell, step: code.step, suggestions: suggestions, help: help ?? code.help, sourceLine: line))
  }
}
