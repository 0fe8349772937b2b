/// What is written beside a row of somebody's worksheet.
package struct RowNote: Sendable {
  /// From 1.
  package var row: Int
  /// One for each of the added columns.
  package var texts: [String]
  /// Cells with a problem.
  package var problems: [Problem] = []

  package struct Problem: Sendable, Equatable {
    /// From 1.
    package var column: Int
    package var tint: CellTint

    package init(column: Int, tint: CellTint) {
      self.column = column
      self.tint = tint
    }
  }

  package init(row: Int, texts: [String], problems: [Problem] = []) {
    self.row = row
    self.texts = texts
    self.problems = problems
  }
}

/// How a cell with a problem is shown: all but in the colours that spreadsheet programs use for bad and neutral, so that
/// those that a person gave are told from ours when the workbook comes back.
package enum CellTint: Int, CaseIterable, Sendable {
  case error, warning

  /// Red, green and blue.
  var colour: String { self == .error ? "FFC7CF" : "FFEB9D" }
}

/// The notes of a worksheet, in the order of its rows; they are gone through more than once.
package protocol RowNotes: AnyObject {
  func rewind()
  func next() -> RowNote?
}

/// The table of a worksheet that notes are written beside.
package struct NotedTable {
  /// From 1; nil where the table has no titles.
  package var headerRow: Int?
  /// The columns of its titles, from 1.
  package var columns: ClosedRange<Int>
  /// Those among them that hold notes of before, which are written anew.
  package var noted: ClosedRange<Int>?
  /// The titles of the columns to add.
  package var titles: [String]

  package init(headerRow: Int?, columns: ClosedRange<Int>, noted: ClosedRange<Int>?, titles: [String]) {
    self.headerRow = headerRow
    self.columns = columns
    self.noted = noted
    self.titles = titles
  }

  /// The row of the titles, or where the first row without titles can be.
  var firstRow: Int { headerRow ?? 1 }

  /// Whether the colour of a cell is ours to change: that of a problem of before is taken away.
  func takesColours(_ row: Int, _ column: Int) -> Bool {
    noted != nil && row > firstRow && columns.contains(column)
  }

  /// Where the added columns go: in place of the old ones, or after everything.
  ///
  /// - Parameter last: the last column that is used.
  func added(after last: Int) throws(Problem) -> ClosedRange<Int> {
    if let noted, noted.count == titles.count { return noted }
    let first = max(columns.upperBound, last) + 1
    guard first + titles.count - 1 <= WorksheetLayout.maxColumns else { throw .noFreeColumn }
    return first...(first + titles.count - 1)
  }

  /// What is filtered by where nothing was before; nil where there are no titles.
  func filter(through lastColumn: Int, lastRow: Int) -> CellRange? {
    headerRow.map { CellRange(columns: columns.lowerBound...lastColumn, rows: $0...max($0, lastRow)) }
  }
}
