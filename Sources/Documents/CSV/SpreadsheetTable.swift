/// What is known of a spreadsheet once its header is read; the same for all its rows, and shared by all who read them.
package final class SpreadsheetTable: @unchecked Sendable {
  // Written by `init` only; the header's bytes stay where they are as long as the table lives.
  package let separator: UInt8
  /// The header's cells, without stray blanks.
  package let names: [String]
  package let plan: SpreadsheetPlan
  /// The header row as the spreadsheet counts rows, from 1, and the physical line that it begins on.
  package let headerRow: Int
  package let headerLine: Int
  /// Where the header lies in the file, in bytes of UTF-8; titles stand before it.
  package let headerStart: Int
  package let headerEnd: Int
  /// The first line behind the header.
  package let firstLine: Int
  /// Whether there is no column that anybody knows: then there is no row to read.
  package let isUnknown: Bool
  /// What a sheet cannot do without, by column.
  package let isMandatory: [Bool]
  /// Whether a column fills a field.
  package let isUsed: [Bool]
  private let header: ByteBuffer
  private let cells: RowCells

  /// Where the header was found.
  package struct Header: Sendable {
    package let separator: UInt8
    package let piece: Piece
    package let names: [String]
    package let firstLine: Int
    /// How many of its cells are known names.
    package let known: Int
  }

  package init(
    _ found: Header, in bytes: Bytes, plan: SpreadsheetPlan, isMandatory: [Bool], isUsed: [Bool]
  ) {
    separator = found.separator
    names = found.names
    self.plan = plan
    self.isMandatory = isMandatory
    self.isUsed = isUsed
    isUnknown = found.known == 0
    headerRow = found.piece.number
    headerLine = found.piece.line
    headerStart = found.piece.start
    headerEnd = found.piece.end
    firstLine = found.firstLine
    header = ByteBuffer(capacity: found.piece.end - found.piece.start + 1)
    header.append(bytes.slice(found.piece.start, found.piece.end))
    cells = RowCells(separator: separator)
    cells.split(header.bytes)
  }

  /// The cutter of the rows behind the header.
  package var cutter: RowCutter { RowCutter(separator: separator, line: firstLine) }

  /// The header as a chunk, for what is to be said of it.
  package var headerChunk: Chunk {
    var chunk = Chunk(bytes: header.bytes, firstLine: headerLine, unit: .bytes)
    chunk.row = headerRow
    chunk.cells = cells.cells.map { Mark(truncatingIfNeeded: $0.start) }
    return chunk
  }

  /// Where a header cell stands in `headerChunk`.
  package func headerSpan(of column: Int) -> Span {
    guard cells.cells.indices.contains(column) else { return Span(0, 0) }
    let cell = cells.cells[column]
    return Span(Mark(truncatingIfNeeded: cell.start), Mark(truncatingIfNeeded: cell.end))
  }

  // MARK: Finding the header

  /// Separators in the order in which French spreadsheets use them.
  private static let separators: [UInt8] = [
    UInt8(ascii: ";"), UInt8(ascii: ","), UInt8(ascii: "\t"), UInt8(ascii: "|"),
  ]

  /// How many rows may hold the header: dealers put a title and a date above it.
  private static let rows = 30
  private static let bytes = 1 << 16

  /// Finds the separator and the header: the row with most known names.
  ///
  /// - Parameter isKnown: whether a name is one that a sheet's field goes by.
  /// - Returns: nil while more of the file must be seen.
  package static func header(in bytes: Bytes, isLast: Bool, isKnown: (String) -> Bool) -> Header? {
    var best: Header?
    var isExhausted = isLast || bytes.count >= SpreadsheetTable.bytes
    for separator in separators {
      var cutter = RowCutter(separator: separator)
      let cells = RowCells(separator: separator)
      var at = 0
      for _ in 0..<rows {
        let (pieces, consumed) = cutter.cut(bytes, from: at, isLast: isLast, most: 1)
        guard consumed > at else { break }
        at = consumed
        guard let piece = pieces.first else { continue }
        let row = bytes.slice(piece.start, piece.end)
        cells.split(row)
        let names = cells.cells.map { name($0, row) }
        var seen: Set<String> = []
        let known = names.count { !$0.isEmpty && isKnown($0) && seen.insert($0).inserted }
        // While no name is known, the separator that cuts the first row most is the likeliest.
        let isLikelier = best.map { known > $0.known || isFirst(piece, names, like: $0, known) } ?? true
        if isLikelier {
          best = Header(separator: separator, piece: piece, names: names, firstLine: cutter.line, known: known)
        }
      }
      if cutter.count >= rows { isExhausted = true }
    }
    guard let best else { return nil }
    return isExhausted || best.known >= 2 ? best : nil
  }

  private static func isFirst(_ piece: Piece, _ names: [String], like best: Header, _ known: Int) -> Bool {
    known == 0 && best.known == 0 && piece.number == best.piece.number && names.count > best.names.count
  }

  /// Bytes that a column's name is read from: what is longer is no name, and must not cost as if it were one.
  private static let longestName = 1000

  private static func name(_ cell: CSVCell, _ row: Bytes) -> String {
    var cell = cell
    cell.to = min(cell.to, cell.from + longestName)
    let text = RowCells.text(cell, of: row)
    let words = text.split(whereSeparator: { $0.isWhitespace || $0 == "\u{FEFF}" })
    return words.joined(separator: " ")
  }
}
