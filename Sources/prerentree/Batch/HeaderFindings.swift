import Documents
import Reports
import VehicleSheets

/// What is said of a spreadsheet's header once a file: columns that nobody knows (PR0005), cells under no name (PR0012).
///
/// It goes with the first row that it concerns, and refuses it only where warnings do.
struct HeaderFindings {
  private let isStrict: Bool
  private var isBegun = false
  private var isColumnTold = false
  private var isUnnamedTold = false

  init(isStrict: Bool) { self.isStrict = isStrict }

  /// Takes note of a spreadsheet before its first row.
  mutating func begin(_ columns: SpreadsheetColumns, _ summary: inout Summary) {
    guard !isBegun else { return }
    isBegun = true
    isColumnTold = columns.table.isUnknown
    summary.add(unknownColumns: columns.unknown)
  }

  /// Adds to a row what is not said yet; whether there was anything.
  mutating func add(_ columns: SpreadsheetColumns, to checked: inout CheckedSheet) -> Bool {
    var told: [Diagnostic] = []
    if !isColumnTold {
      isColumnTold = true
      let chunk = columns.table.headerChunk
      var tracker = Chunk.PositionTracker(chunk)
      told = Diagnostic.located(columns.findings, in: chunk, &tracker)
    }
    if !isUnnamedTold, let cell = checked.chunk.unnamedCell {
      isUnnamedTold = true
      var tracker = Chunk.PositionTracker(checked.chunk)
      let finding = Finding(
        .PR0012, cell, "",
        Text(
          fr: "cette cellule est dans une colonne sans nom : elle n'est pas reprise",
          en: "this cell is in a column without a name: it is not read"))
      told += Diagnostic.located([finding], in: checked.chunk, &tracker)
    }
    guard !told.isEmpty else { return false }
    if isStrict, told.contains(where: { $0.severity == .warning }) { checked.outcome.isAccepted = false }
    checked.outcome.diagnostics = (told + checked.outcome.diagnostics).enumerated().sorted {
      ($0.element.start, $0.offset) < ($1.element.start, $1.offset)
    }.map(\.element)
    return true
  }
}
