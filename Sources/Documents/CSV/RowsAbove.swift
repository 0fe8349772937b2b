/// What the rows before a stretch of a table leave to those in it: the brand that heads their group, the last vehicle's
/// cells, which marks like `idem` repeat, and whether other titles have come.
package struct RowsAbove: Sendable {
  package var brand: [UInt8]?
  /// The row that repeats the titles in another order: the columns do not hold for what is below it.
  var movedTitles: Int?
  /// By column; nil where the last vehicle says nothing.
  var cells: [[UInt8]?] = []

  package init() {}
}

/// Looks for what a mark of repetition stands for in the rows above: of a stretch the rows before it, then what was
/// carried into it.
struct RepeatedCells {
  private let table: SpreadsheetTable
  private let bytes: Bytes
  private let pieces: [Piece]
  private let carried: RowsAbove
  private let row: RowCells
  /// By column the last row whose mark was looked up, and what it stands for: a column full of marks costs one look each.
  private var known: [Int: (row: Int, text: [UInt8]?)] = [:]

  init(_ table: SpreadsheetTable, _ bytes: Bytes, _ pieces: [Piece], carried: RowsAbove) {
    self.table = table
    self.bytes = bytes
    self.pieces = pieces
    self.carried = carried
    row = RowCells(separator: table.separator, limit: SpreadsheetTable.maxCells)
  }

  /// What the nearest vehicle above row `index` has in a column, nil where it says nothing; a mark there is followed up.
  mutating func text(above index: Int, in column: Int) -> [UInt8]? {
    let found = search(above: index, in: column)
    known[column] = (index, found)
    return found
  }

  private func search(above index: Int, in column: Int) -> [UInt8]? {
    var at = index - 1
    while at >= 0 {
      if let known = known[column], known.row == at { return known.text }
      let line = bytes.slice(pieces[at].start, pieces[at].end)
      let quote = row.split(line)
      at -= 1
      guard table.kind(of: row, line) == .vehicle else { continue }
      // Cells of a row that is damaged may have moved.
      guard quote == nil, row.count <= table.names.count else { return nil }
      guard let text = RepeatedCells.text(of: column, row, line) else { return nil }
      if text.withUnsafeBufferPointer({ !DittoMark.matches($0) }) { return text }
    }
    return carried.cells.indices.contains(column) ? carried.cells[column] : nil
  }

  /// What the rows of the stretch leave to those after it.
  mutating func below() -> [[UInt8]?] {
    for index in pieces.indices.reversed() {
      let line = bytes.slice(pieces[index].start, pieces[index].end)
      let quote = row.split(line)
      guard table.kind(of: row, line) == .vehicle else { continue }
      guard quote == nil, row.count <= table.names.count else { return [] }
      let cells = row.cells.indices.prefix(table.names.count).map { RepeatedCells.text(of: $0, row, line) }
      return cells.enumerated().map { column, text in
        guard let text, text.withUnsafeBufferPointer({ DittoMark.matches($0) }) else { return text }
        return self.text(above: index, in: column)
      }
    }
    return carried.cells
  }

  private static func text(of column: Int, _ row: RowCells, _ line: Bytes) -> [UInt8]? {
    guard column < row.cells.count, !RowCells.isBlank(row.cells[column], of: line) else { return nil }
    let text = Array(RowCells.text(row.cells[column], of: line).utf8)
    let start = text.firstIndex { !CSVSign.isBlank($0) } ?? 0
    let end = text.lastIndex { !CSVSign.isBlank($0) } ?? text.count - 1
    return Array(text[start...end])
  }
}
