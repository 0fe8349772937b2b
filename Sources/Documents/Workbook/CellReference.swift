/// Names of cells as a spreadsheet writes them: `C14`, `$A$1`, `B2:D9` (ECMA-376-1, 18.18.62).
enum CellReference {
  /// Row and column of a cell, from 0; nil where the text names none.
  @inline(__always) static func cell(_ text: Bytes) -> (row: Int, column: Int)? {
    var column = 0
    var row = 0
    var at = 0
    while at < text.count {
      let letter = text[at] & 0xDF
      if (65...90).contains(letter) {
        column = column &* 26 &+ Int(letter &- 64)
        guard column <= WorkbookLimits.columns else { return nil }
      } else if text[at] != UInt8(ascii: "$") {
        break
      }
      at &+= 1
    }
    let firstDigit = at
    while at < text.count, (48...57).contains(text[at]) {
      row = row &* 10 &+ Int(text[at] &- 48)
      guard row <= WorkbookLimits.rows else { return nil }
      at &+= 1
    }
    guard at == text.count, at > firstDigit, row > 0, column > 0 else { return nil }
    return (row &- 1, column &- 1)
  }

  /// Two corners, or one cell.
  static func range(_ text: Bytes) -> MergedCells? {
    let middle = text.place(of: UInt8(ascii: ":"), from: 0)
    guard let first = cell(text.slice(0, middle)) else { return nil }
    guard middle < text.count else {
      return MergedCells(rows: first.row...first.row, columns: first.column...first.column)
    }
    guard let last = cell(text.slice(middle + 1, text.count)), last.row >= first.row, last.column >= first.column else {
      return nil
    }
    return MergedCells(rows: first.row...last.row, columns: first.column...last.column)
  }
}
