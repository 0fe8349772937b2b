import Documents
import VehicleSheets

/// A table as a run read it: what was found of its form, what each column was taken for, what is wrong with it as a whole.
package struct TableOutcome: Sendable {
  package struct Column: Sendable {
    package var title: String
    /// The path of the field that it fills; nil where it is not read.
    package var field: String?
    /// How that is known.
    package var evidence: ColumnEvidence

    package init(title: String, field: String?, evidence: ColumnEvidence) {
      self.title = title
      self.field = field
      self.evidence = evidence
    }
  }

  package var file: String
  /// The worksheet of a workbook.
  package var worksheet: String?
  /// What the text is encoded in; nil in a workbook.
  package var encoding: String?
  package var separator: String?
  /// The line of the titles; 0 where the table has none.
  package var headerLine: Int
  /// The program or register whose table it is.
  package var layout: String?
  package var columns: [Column]
  /// How many rows of vehicles were read, and how they fill each column.
  package private(set) var rows = 0
  private var fills: [ColumnFill] = []
  /// Rows that are no vehicles, by what they are.
  package var leftOut: [RowKind: Int] = [:]
  /// The rows of texts among them, as the spreadsheet counts, so that one that was meant as a vehicle is found.
  package var textRows: [Int] = []
  /// How many of them are named.
  package static let maxTextRows = 5
  package var diagnostics: [Diagnostic]
  /// Codes that the settings made less grave here, or left out.
  package var lowered: [String] = []

  package init(
    file: String, worksheet: String?, encoding: String?, separator: String?, headerLine: Int, layout: String?,
    columns: [Column], diagnostics: [Diagnostic]
  ) {
    self.file = file
    self.worksheet = worksheet
    self.encoding = encoding
    self.separator = separator
    self.headerLine = headerLine
    self.layout = layout
    self.columns = columns
    self.diagnostics = diagnostics
  }

  /// The table that `columns` are of.
  package init(_ columns: SpreadsheetColumns, file: String, encoding: String?, maxFindings: Int) {
    let table = columns.table
    let chunk = table.headerChunk
    var tracker = Chunk.PositionTracker(chunk)
    self.init(
      file: file, worksheet: table.worksheet, encoding: encoding,
      separator: encoding == nil ? nil : String(UnicodeScalar(table.separator)),
      headerLine: table.hasHeader ? table.headerLine : 0,
      layout: columns.layout,
      columns: columns.readings.map { Column(title: $0.title, field: $0.field, evidence: $0.evidence) },
      diagnostics: table.isUnknown ? [] : Diagnostic.located(columns.findings(limit: maxFindings), in: chunk, &tracker))
  }

  /// Takes over what another run counted.
  package mutating func takeOver(rows: Int, fills: [ColumnFill]) {
    self.rows = rows
    self.fills = fills
  }

  /// How its rows fill a column.
  package func fill(of column: Int) -> ColumnFill { fills.indices.contains(column) ? fills[column] : ColumnFill() }

  /// Takes a vehicle's row into account.
  package mutating func add(row: Chunk) {
    rows += 1
    let cells = row.cells
    while fills.count < min(cells.count, columns.count) { fills.append(ColumnFill()) }
    for (i, start) in cells.prefix(fills.count).enumerated() {
      // The separator after a cell is no part of it.
      let end = i + 1 < cells.count ? Int(cells[i + 1]) - 1 : row.bytes.count
      fills[i].add(Blanks.trimmed(row.bytes.slice(Int(start), max(Int(start), end))))
    }
  }

  /// What the table is called: its file, and its worksheet.
  package var name: String { worksheet.map { "\(file) (\($0))" } ?? file }

  /// Where its titles are.
  var titlePlace: Text {
    headerLine == 0
      ? Text(fr: "sans ligne de titres", en: "without a line of titles")
      : Text(fr: "titres ligne \(headerLine)", en: "titles on line \(headerLine)")
  }

  /// Whether no row of it can be accepted.
  package func refusesRows(isStrict: Bool) -> Bool {
    diagnostics.contains { $0.severity == .error || (isStrict && $0.severity == .warning) }
  }

  /// Adds what is known once the last row was read: how many rows are no vehicles (PR0014).
  package mutating func close() {
    let kinds: [(RowKind, Text)] = [
      (.total, Text(fr: "totaux ou décomptes", en: "totals or counts")),
      (.header, Text(fr: "titres répétés", en: "repeated titles")),
      (.group, Text(fr: "marques en tête de groupe", en: "brands above their models")),
      (.remark, Text(fr: "textes", en: "texts")),
    ]
    let parts = kinds.compactMap { kind, noun in leftOut[kind].map { ($0, noun) } }
    let count = parts.reduce(0) { $0 + $1.0 }
    guard count > 0 else { return }
    let named = textRows.prefix(TableOutcome.maxTextRows).map(String.init).joined(separator: ", ")
    let isMore = textRows.count > TableOutcome.maxTextRows || (leftOut[.remark] ?? 0) > textRows.count
    let rows =
      named.isEmpty
      ? Text(same: "")
      : Text(
        fr: " (ligne\(textRows.count > 1 ? "s" : "") \(named)\(isMore ? "…" : ""))",
        en: " (row\(textRows.count > 1 ? "s" : "") \(named)\(isMore ? "…" : ""))")
    // Texts are the last of the kinds.
    let list = parts.map { Text(fr: "\($1.fr) : \($0)", en: "\($1.en): \($0)") }
    let place = Position(line: max(1, headerLine), column: 1)
    diagnostics.append(
      Diagnostic(
        code: Code.PR0014.id, severity: .note,
        message: Text.count(
          count, fr: "ligne n'est pas un véhicule et n'est pas lue : ",
          "lignes ne sont pas des véhicules et ne sont pas lues : ", en: "row is no vehicle and is not read: ",
          "rows are no vehicles and are not read: ")
          + Text(fr: list.map(\.fr).joined(separator: ", "), en: list.map(\.en).joined(separator: ", ")) + rows,
        pointer: "", start: place, end: place, step: 0, help: Code.PR0014.help))
  }

  /// The same table as an outcome, for reports that list what is wrong with each sheet.
  package var asOutcome: Outcome {
    Outcome(
      source: SheetSource(file: file, document: 1, line: max(1, headerLine)),
      reference: Text(fr: "tableau", en: "table").fr + (worksheet.map { " " + $0 } ?? ""),
      isAccepted: !diagnostics.contains { $0.severity == .error }, diagnostics: diagnostics)
  }
}
