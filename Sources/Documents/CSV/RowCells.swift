/// One cell of a row: where it lies, quotes included, and where its text does.
package struct CSVCell: Sendable {
  package var start: Int
  /// Just after it, where the separator or the row's end is.
  package var end: Int
  var from: Int
  var to: Int
  /// Whether its text has doubled quotes that stand for one.
  var hasDoubledQuotes = false

  package var isEmpty: Bool { from == to }
}

/// Splits rows into cells. Made to be refilled.
package final class RowCells {
  @exclusivity(unchecked) package private(set) var cells: ContiguousArray<CSVCell> = []
  /// How many cells the row has, kept or not.
  @exclusivity(unchecked) package private(set) var count = 0
  let separator: UInt8
  private let limit: Int

  /// - Parameter limit: cells that are kept of a row; those after them are counted only.
  package init(separator: UInt8, limit: Int = .max) {
    self.separator = separator
    self.limit = limit
  }

  private func add(_ cell: CSVCell) {
    count += 1
    if count <= limit { cells.append(cell) }
  }

  /// Splits a row, its line end included or not.
  ///
  /// - Returns: the place of a quote that is never closed. The cell then reaches to the row's end as it stands.
  @discardableResult
  package func split(_ row: Bytes) -> Int? {
    cells.removeAll(keepingCapacity: true)
    count = 0
    var last = row.count
    if last > 0, row[last - 1] == CSVSign.feed { last -= 1 }
    if last > 0, row[last - 1] == CSVSign.carriage { last -= 1 }
    let line = row.slice(0, last)
    var at = Encoding.hasUTF8Mark(line) ? 3 : 0
    var closings = ClosingQuotes(in: line, separator: separator, isLast: true)
    while true {
      if at < last, line[at] == CSVSign.quote {
        let closing = closings.closing(of: at)
        if case .literal(let end) = closing {
          add(CSVCell(start: at, end: end, from: at, to: end))
          if end == last { return nil }
          at = end + 1
          continue
        }
        guard case .at(let close) = closing else {
          add(CSVCell(start: at, end: last, from: at, to: last))
          return at
        }
        let end = line.place(of: separator, from: close + 1)
        var cell = CSVCell(start: at, end: end, from: at + 1, to: close)
        cell.hasDoubledQuotes = line.slice(at + 1, close).place(of: CSVSign.quote, from: 0) < close - at - 1
        add(cell)
        at = end
      } else {
        let end = line.place(of: separator, from: at)
        add(CSVCell(start: at, end: end, from: at, to: end))
        at = end
      }
      if at == last {
        if count == 1, let only = cells.first, only.from > only.start { splitQuotedLine(only, of: line) }
        return nil
      }
      at += 1
    }
  }

  /// A row that is one quoted cell, `"FIAT;PANDA;""1.2; 8v"""`: what a spreadsheet program writes that took the text for
  /// one column. Its cells are those inside, where there are several.
  private func splitQuotedLine(_ whole: CSVCell, of line: Bytes) {
    var inner: ContiguousArray<CSVCell> = []
    var at = whole.from
    while true {
      var cell = innerQuoted(at, whole.to, line)
      if cell == nil {
        let end = min(line.place(of: separator, from: at), whole.to)
        cell = CSVCell(start: at, end: end, from: at, to: end)
      }
      guard var cell else { return }
      cell.hasDoubledQuotes = line.slice(cell.from, cell.to).place(of: CSVSign.quote, from: 0) < cell.to - cell.from
      inner.append(cell)
      if cell.end >= whole.to { break }
      at = cell.end + 1
    }
    guard inner.count >= RowCells.fewestInner else { return }
    count = inner.count
    cells = inner.count <= limit ? inner : ContiguousArray(inner.prefix(limit))
  }

  /// Fewer may be a text with a comma in it.
  private static let fewestInner = 3

  /// A cell whose quotes are doubled; nil where none begins at `start`.
  private func innerQuoted(_ start: Int, _ end: Int, _ line: Bytes) -> CSVCell? {
    func isQuote(_ place: Int) -> Bool {
      place + 1 < end && line[place] == CSVSign.quote && line[place + 1] == CSVSign.quote
    }
    guard isQuote(start) else { return nil }
    var at = start + 2
    while at < end {
      if isQuote(at) {
        if at + 2 == end || line[at + 2] == separator {
          return CSVCell(start: start, end: at + 2, from: start + 2, to: at)
        }
        at += 2
      } else {
        at += 1
      }
    }
    return nil
  }

  /// Whether a row is one quoted cell that holds all of its cells, given where these begin: the first after the quote.
  package static func isQuotedLine(_ row: Bytes, cells: [Int]) -> Bool {
    let start = Encoding.hasUTF8Mark(row) ? 3 : 0
    return cells.count >= fewestInner && cells[0] == start + 1 && row[start] == CSVSign.quote
  }

  /// Appends the text of a cell, quotes undone.
  package static func append(_ cell: CSVCell, of row: Bytes, to output: ByteBuffer) {
    let text = row.slice(cell.from, cell.to)
    guard cell.hasDoubledQuotes else { return output.append(text) }
    var i = 0
    while i < text.count {
      output.append(text[i])
      i += text[i] == CSVSign.quote && i + 1 < text.count && text[i + 1] == CSVSign.quote ? 2 : 1
    }
  }

  /// The text of a cell, quotes undone.
  package static func text(_ cell: CSVCell, of row: Bytes) -> String {
    let buffer = ByteBuffer(capacity: cell.to - cell.from + 1)
    append(cell, of: row, to: buffer)
    return buffer.string
  }

  /// Whether a cell says nothing: empty, or only blanks.
  package static func isBlank(_ cell: CSVCell, of row: Bytes) -> Bool {
    for i in cell.from..<cell.to where !CSVSign.isBlank(row[i]) && !CSVSign.isLineEnd(row[i]) { return false }
    return true
  }

  /// Whether a cell only repeats the one above.
  @inline(__always) static func isDitto(_ cell: CSVCell, of row: Bytes) -> Bool {
    guard cell.to - cell.from < 32 else { return false }
    var (from, to) = (cell.from, cell.to)
    while from < to, CSVSign.isBlank(row[from]) { from += 1 }
    while to > from, CSVSign.isBlank(row[to - 1]) { to -= 1 }
    return DittoMark.matches(row.slice(from, to))
  }
}

extension ByteBuffer {
  /// A cell as a spreadsheet reads it back: between quotes where it must be.
  package func append(cell text: Bytes, separator: UInt8) {
    var needsQuotes = false
    for byte in text where byte == separator || byte == CSVSign.quote || byte < 0x20 { needsQuotes = true }
    if let first = text.first, let last = text.last, first == 0x20 || last == 0x20 { needsQuotes = true }
    guard needsQuotes else { return append(text) }
    append(CSVSign.quote)
    var run = 0
    for i in 0..<text.count where text[i] == CSVSign.quote {
      append(text.slice(run, i + 1))
      append(CSVSign.quote)
      run = i + 1
    }
    append(text.slice(run, text.count))
    append(CSVSign.quote)
  }

  package func append(cell text: String, separator: UInt8) {
    var text = text
    text.withUTF8 { append(cell: $0, separator: separator) }
  }

  /// A cell of a column that we write ourselves: a text that a spreadsheet would run as a formula gets an apostrophe
  /// before it, which the spreadsheet hides. So does what would begin a cell for a program that splits at another sign
  /// than ours.
  package func append(harmlessCell text: Bytes, separator: UInt8) {
    if FormulaSign.isPlain(text, separator: separator) { return append(text) }
    guard FormulaSign.isIn(text) else { return append(cell: text, separator: separator) }
    let guarded = ByteBuffer(capacity: text.count + 8)
    var isAtStart = true
    for (i, byte) in text.enumerated() {
      if isAtStart, FormulaSign.begins(at: i, text) { guarded.append(UInt8(ascii: "'")) }
      guarded.append(byte)
      isAtStart = FormulaSign.endsCell(byte) || (isAtStart && FormulaSign.isPassedOver(byte))
    }
    append(cell: guarded.bytes, separator: separator)
  }

  package func append(harmlessCell text: String, separator: UInt8) {
    var text = text
    text.withUTF8 { append(harmlessCell: $0, separator: separator) }
  }
}
