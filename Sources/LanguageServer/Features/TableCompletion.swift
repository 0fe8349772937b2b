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

  init?(_ session: Session, _ document: TextDocument, _ offset: Int) {
    self.session = session
    let text = document.text.bytes
    guard let table = TableOpening(text, isLast: true, correspondences: session.run.correspondences)?.table else {
      return nil
    }
    let row = document.lines.range(of: document.lines.line(of: offset), in: text)
    let cells = RowCells(separator: table.separator, most: SpreadsheetTable.mostCells)
    cells.split(text.slice(row.lowerBound, row.upperBound))
    let column = cells.cells.lastIndex { $0.start + row.lowerBound <= offset } ?? 0
    guard cells.cells.indices.contains(column) else { return nil }
    let found = cells.cells[column]
    let start = min(found.start + row.lowerBound, row.upperBound)
    cell = start..<max(start, min(found.end + row.lowerBound, row.upperBound))
    typed = document.string(cell)
    titles = table.names
    isHeader = row.lowerBound == table.headerStart
    var title = table.names.indices.contains(column) ? table.names[column] : ""
    field = title.withUTF8 { FieldNames.anywhere.find($0) }.flatMap { FieldID(rawValue: UInt8($0))?.field }
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
    return KnownValues(session.run, nil, session.language).values(of: field.id, typed: typed).map {
      Completion.Candidate(
        label: $0.text, kind: $0.isChoice ? .choice : .value, detail: $0.detail, names: $0.names, text: $0.text,
        range: cell)
    }
  }
}
