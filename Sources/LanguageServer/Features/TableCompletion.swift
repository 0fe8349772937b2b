import Documents
import VehicleSheets

/// The cell of a table under the cursor: the field of its column, and what that may say.
struct TableCompletion {
  private let session: Session
  private let typed: String
  /// The field that the column is named after; nil where it is none.
  let field: Field?
  /// The cell's bytes.
  let cell: Range<Int>
  private let isHeader: Bool
  private let titles: [String]
  /// The row's cells, by the fields of their columns.
  private let row: [FieldID: String]

  init?(_ session: Session, _ document: TextDocument, _ offset: Int) {
    self.session = session
    let text = document.text.bytes
    guard let opening = TableOpening(text, isLast: true, correspondences: session.run.correspondences) else {
      return nil
    }
    let table = opening.table
    let fields = opening.columns(nil).readings.map(\.id)
    let line = document.lines.range(of: document.lines.line(of: offset), in: text)
    let cells = RowCells(separator: table.separator, limit: SpreadsheetTable.maxCells)
    cells.split(text.slice(line.lowerBound, line.upperBound))
    let column = cells.cells.lastIndex { $0.start + line.lowerBound <= offset } ?? 0
    guard cells.cells.indices.contains(column) else { return nil }
    func range(_ column: Int) -> Range<Int> {
      let start = min(cells.cells[column].start + line.lowerBound, line.upperBound)
      return start..<max(start, min(cells.cells[column].end + line.lowerBound, line.upperBound))
    }
    cell = range(column)
    typed = document.string(cell)
    titles = table.names
    isHeader = line.lowerBound == table.headerStart
    field = fields.indices.contains(column) ? fields[column]?.field : nil
    var row: [FieldID: String] = [:]
    for place in cells.cells.indices where place != column && fields.indices.contains(place) {
      let text = document.string(range(place))
      if let id = fields[place], !text.isEmpty { row[id] = text }
    }
    self.row = row
  }

  /// What the row says of a field, as it is written there.
  func says(_ id: FieldID) -> String? { id == field?.id ? typed : row[id] }

  /// Which row of the table it is; nil for its titles.
  func number(in entry: Workspace.OpenDocument) -> Int? {
    let line = entry.document.lines.line(of: cell.lowerBound) + 1
    guard !isHeader else { return nil }
    return entry.documents?.last { $0.outcome.source.line <= line }?.outcome.source.document
  }

  var candidates: [Completion.Candidate] {
    if isHeader {
      let taken = Set(titles.map { Fold.string($0) })
      return Field.table.filter { !taken.contains(Fold.string($0.key)) }.map {
        Completion.Candidate(
          label: $0.key, kind: .field, detail: $0.label[session.language], names: [$0.label.fr] + $0.aliases,
          text: $0.key,
          range: cell)
      }
    }
    guard let field else { return [] }
    return KnownValues(session.run, row: row, session.language).values(of: field.id, typed: typed).map {
      Completion.Candidate(
        label: $0.text, kind: $0.isChoice ? .choice : .value, detail: $0.detail, names: $0.names, text: $0.text,
        range: cell)
    }
  }
}
