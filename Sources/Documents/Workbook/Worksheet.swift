/// One worksheet of a workbook.
package struct Worksheet: Sendable {
  package let name: String
  /// Whether the workbook keeps it out of sight.
  package let isHidden: Bool
  /// Where its cells are: the name of its part, or its place among the tables of the one part that holds all.
  let part: String
  let number: Int
}

/// How the cells of a worksheet are to be read.
package enum CellReading: Sendable {
  /// Each cell by itself, numbers and dates as they are stored.
  case plain
  /// As the table that a person sees: a merged cell stands for all its rows, 20 % is no 0.2, and of a date that is shown
  /// as a month the day is not known.
  case table
}

/// A cell of a row.
package struct WorksheetCell: Sendable {
  package enum Kind: Sendable {
    case text, number, date, boolean
    /// `#N/A` and the like.
    case error
    /// A formula that no program has worked out.
    case uncomputed
  }

  /// From 0.
  package var column: Int
  package var kind: Kind
  /// Where its text lies in the row's.
  package var start: Int
  package var end: Int
}

/// A row of a worksheet, refilled for each.
package final class WorksheetRow {
  /// As the spreadsheet program counts, from 1.
  @exclusivity(unchecked) package var number = 0
  /// In the order of their columns; those without content are left out.
  @exclusivity(unchecked) package var cells: ContiguousArray<WorksheetCell> = []
  package let text = ByteBuffer(capacity: 1 << 12)

  package init() {}

  package func text(of cell: WorksheetCell) -> Bytes { text[cell.start, cell.end - cell.start] }

  /// Sees that the texts of the row do not grow without end.
  func checkSize() throws(Problem) {
    guard text.count <= WorkbookLimits.rowText else {
      throw .hostileArchive(
        Text(fr: "la ligne \(number) y est démesurée", en: "row \(number) in it is out of all proportion"))
    }
  }

  func begin(_ number: Int) {
    self.number = number
    cells.removeAll(keepingCapacity: true)
    text.removeAll()
  }

  /// Takes what was appended to `text` from `start` on as a cell; nothing is no cell.
  func add(_ kind: WorksheetCell.Kind, column: Int, from start: Int) {
    guard text.count > start || kind == .uncomputed || kind == .error else { return }
    cells.append(WorksheetCell(column: column, kind: kind, start: start, end: text.count))
  }

  /// Puts cells that were written in another order into that of their columns.
  func sortCells() {
    for i in cells.indices.dropFirst() where cells[i].column <= cells[i - 1].column {
      cells.sort { $0.column < $1.column }
      return
    }
  }

  /// The cell of a column, or where it would stand.
  func place(of column: Int) -> (index: Int, isThere: Bool) {
    let index = cells.firstIndex { $0.column >= column } ?? cells.count
    return (index, index < cells.count && cells[index].column == column)
  }
}

/// The rows of a worksheet that have cells, from the first to the last.
package protocol WorksheetRows: AnyObject {
  /// Reads the next row; false at the end.
  func next(into row: WorksheetRow) throws(Problem) -> Bool
}

/// What is to be known of a worksheet before its rows are read.
package struct WorksheetSurvey: Sendable {
  /// Rows that the spreadsheet program does not show, filtered ones included.
  package var hiddenRows = 0
  /// Cells that reach over several rows.
  var merges: [MergedCells] = []

  package init() {}
}

/// A cell that stands in place of several, rows and columns from 0.
struct MergedCells: Sendable {
  var rows: ClosedRange<Int>
  var columns: ClosedRange<Int>
}

/// A workbook: its worksheets, and their rows.
package protocol Workbook: AnyObject {
  var worksheets: [Worksheet] { get }
  /// Goes over a worksheet once before it is read, and sees that none of it is damaged.
  func survey(of worksheet: Worksheet) throws(Problem) -> WorksheetSurvey
  func rows(of worksheet: Worksheet, _ survey: WorksheetSurvey, as reading: CellReading) throws(Problem)
    -> any WorksheetRows
}

/// Limits of the formats themselves, and what no honest workbook comes near.
enum WorkbookLimits {
  /// Rows of a worksheet in the widest setting of LibreOffice; Excel has 1,048,576.
  static let rows = 1 << 24
  static let columns = SpreadsheetTable.maxCells
  /// Bytes of one worksheet's part, unpacked.
  static let worksheet = 4 << 30
  static let sharedStrings = 1 << 30
  /// Bytes of any other part.
  static let part = 64 << 20
  static let worksheets = 10_000
  static let formats = 1 << 17
  /// Bytes of the texts of one row: cells may all show one long text that stands in the file once.
  static let rowText = 64 << 20
  static let merges = 1 << 18
}
