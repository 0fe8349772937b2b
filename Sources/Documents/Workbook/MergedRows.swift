/// Rows in which a cell that reaches over several of them is there in each.
final class MergedRows: WorksheetRows {
  private let rows: any WorksheetRows
  /// In the order of their first rows, those of one row left out.
  private let merges: [MergedCells]
  private var next = 0
  private var open: [(cells: MergedCells, kind: WorksheetCell.Kind, text: [UInt8])] = []

  /// Merged cells side by side: nobody's table has as many columns.
  private static let limit = 1000

  init(_ rows: any WorksheetRows, _ merges: [MergedCells]) {
    self.rows = rows
    self.merges = merges.filter { $0.rows.count > 1 }.sorted { $0.rows.lowerBound < $1.rows.lowerBound }
  }

  func next(into row: WorksheetRow) throws(Problem) -> Bool {
    guard try rows.next(into: row) else { return false }
    let number = row.number - 1
    open.removeAll { $0.cells.rows.upperBound < number }
    for merged in open {
      let column = merged.cells.columns.lowerBound
      let (index, isThere) = row.place(of: column)
      guard !isThere else { continue }
      let start = row.text.count
      row.text.append(merged.text)
      try row.checkSize()
      row.cells.insert(
        WorksheetCell(column: column, kind: merged.kind, start: start, end: row.text.count), at: index)
    }
    while next < merges.count, merges[next].rows.lowerBound <= number {
      let merge = merges[next]
      next += 1
      guard merge.rows.lowerBound == number, open.count < MergedRows.limit else { continue }
      let (index, isThere) = row.place(of: merge.columns.lowerBound)
      guard isThere else { continue }
      let cell = row.cells[index]
      open.append((merge, cell.kind, Array(row.text(of: cell))))
    }
    return true
  }
}
