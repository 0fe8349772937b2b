import Documents

/// The rows of a referential with the places of their cells, for checking it.
struct ReferentialRows {
  struct Cell {
    /// Its place in the row, from 0.
    let number: Int
    /// Without quotes and stray blanks.
    let text: String
    let start: Position
    /// Just after its last character.
    let end: Position
  }

  struct Row {
    var cells: [Cell] = []
    /// Whether a quote was opened and never closed.
    let isQuoteOpen: Bool
    let start: Position
    let end: Position
    /// Its first line as it stands in the file.
    let line: String
  }

  private let bytes: Bytes
  private var cutter = RowCutter(separator: UInt8(ascii: ";"))
  private let splitter = RowCells(separator: UInt8(ascii: ";"))
  private var at = 0

  init(_ bytes: Bytes) { self.bytes = bytes }

  /// The next row that is not blank.
  mutating func next() -> Row? {
    while at < bytes.count {
      let (pieces, consumed) = cutter.cut(bytes, from: at, isLast: true, limit: 1)
      guard consumed > at else { return nil }
      at = consumed
      if let piece = pieces.first { return row(piece) }
    }
    return nil
  }

  private func row(_ piece: Piece) -> Row {
    let row = bytes.slice(piece.start, piece.end)
    let isQuoteOpen = splitter.split(row) != nil
    var place = Place(line: piece.line)
    var cells: [Cell] = []
    for (number, cell) in splitter.cells.enumerated() {
      var text = RowCells.text(cell, of: row)
      let start = place.moved(to: cell.start, in: row)
      let end = place.moved(to: cell.end, in: row)
      cells.append(
        Cell(number: number, text: text.withUTF8 { String(Blanks.trimmed($0)) }, start: start, end: end))
    }
    let start = Position(line: piece.line, column: 1)
    return Row(
      cells: cells, isQuoteOpen: isQuoteOpen, start: start, end: cells.last?.end ?? start,
      line: ReferentialRows.text(bytes.slice(piece.start, ReferentialRows.lineEnd(bytes, piece.start))))
  }

  /// A place that goes forward through a row, counted in lines and characters.
  private struct Place {
    var offset = 0
    var line: Int
    var column = 1

    mutating func moved(to end: Int, in row: Bytes) -> Position {
      while offset < end {
        if row[offset] == UInt8(ascii: "\n") {
          line += 1
          column = 1
        } else if row[offset] & 0xC0 != 0x80, !(offset < 3 && Encoding.hasUTF8Mark(row)) {
          column += 1
        }
        offset += 1
      }
      return Position(line: line, column: column)
    }
  }

  /// Where a byte stands, and the text of its line.
  static func position(of offset: Int, in bytes: Bytes) -> (start: Position, line: String) {
    let before = bytes[..<offset]
    let number = 1 + before.count { $0 == UInt8(ascii: "\n") }
    let first = (before.lastIndex(of: UInt8(ascii: "\n")) ?? -1) + 1
    let column = 1 + bytes[first..<offset].count { $0 & 0xC0 != 0x80 }
    return (Position(line: number, column: column), text(bytes.slice(first, lineEnd(bytes, first))))
  }

  private static func lineEnd(_ bytes: Bytes, _ start: Int) -> Int {
    bytes[start...].firstIndex { $0 == UInt8(ascii: "\n") || $0 == 0x0D } ?? bytes.count
  }

  private static func text(_ line: Bytes) -> String { String(decoding: line, as: UTF8.self) }
}
