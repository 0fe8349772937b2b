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

/// How a cell with a problem is shown: in the colours that spreadsheet programs use for good and bad.
package enum CellTint: Int, CaseIterable, Sendable {
  case error, warning

  /// Red, green and blue.
  var colour: String { self == .error ? "FFC7CE" : "FFEB9C" }
}

/// The notes of a worksheet, in the order of its rows; they are gone through more than once.
package protocol RowNotes: AnyObject {
  func rewind()
  func next() -> RowNote?
}

/// The table of a worksheet that notes are written beside.
package struct NotedTable {
  /// From 1.
  package var headerRow: Int
  /// The columns of its titles, from 1.
  package var columns: ClosedRange<Int>
  /// Whether the last of them are notes that were written before, and are written anew.
  package var isNoted: Bool
  /// The titles of the columns to add.
  package var titles: [String]

  package init(headerRow: Int, columns: ClosedRange<Int>, isNoted: Bool, titles: [String]) {
    self.headerRow = headerRow
    self.columns = columns
    self.isNoted = isNoted
    self.titles = titles
  }
}
