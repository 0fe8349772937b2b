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
  /// The first line after the header.
  package let firstLine: Int
  /// Whether there is no column that anybody knows, or more than any table has: then there is no row to read.
  package let isUnknown: Bool
  /// Whether a column fills a field.
  package let isUsed: [Bool]
  /// The worksheet of a workbook; nil for a text.
  package let worksheet: String?
  /// The column of brands, from which a group of rows may take its own.
  package var brandColumn: Int? { classifier.brandColumn }
  private let header: ByteBuffer
  private let cells: RowCells
  private let classifier: RowClassifier

  /// Where the header was found.
  package struct Header: Sendable {
    package let separator: UInt8
    package let piece: Piece
    /// What the columns are called: as they are titled, with the unit that a row below the titles gives them.
    package var names: [String]
    /// The cells of the header row, without stray blanks.
    package let titles: [String]
    package let firstLine: Int
    /// How many of its cells are known names.
    package let known: Int
    /// The cells of a second line of titles below them, which complete some; none where there is no such line.
    package var subtitles: [String] = []
    /// The line itself; empty where the table has none.
    package let line: [UInt8]
    /// How many cells the line has, up to the last one that says something.
    package let width: Int
    /// Lines above that a spreadsheet program does not show, and does not count: `sep=;`.
    package var hiddenRows = 0
    /// How many known names stand below one another in the first column, and how many cells those rows have at most: a
    /// table on its side, or a list of keys and values.
    package var knownBelow = 0
    package var widthBelow = 0

    /// Whether it has more columns than are read; `names` are then the first of them.
    package var isTooWide: Bool { width > SpreadsheetTable.maxColumns }

    /// Whether the first column has the names, and not a row.
    package var isOnItsSide: Bool { knownBelow >= 3 && knownBelow > known }

    /// A table without a header, whose columns are named by what they hold.
    package init(separator: UInt8, names: [String]) {
      self.separator = separator
      self.names = names
      titles = names
      piece = Piece(start: 0, end: 0, line: 1, number: 0)
      firstLine = 1
      known = names.count
      width = names.count
      line = []
    }

    init(
      separator: UInt8, piece: Piece, names: [String], width: Int, firstLine: Int, known: Int, line: [UInt8]
    ) {
      self.separator = separator
      self.piece = piece
      self.names = names
      self.width = width
      titles = names
      self.firstLine = firstLine
      self.known = known
      self.line = line
    }
  }

  /// What tells a vehicle's row from a total: columns by what they name.
  package struct Landmarks: Sendable {
    package var brand: Int?
    package var model: Int?
    /// Columns that name a vehicle otherwise: version, chassis number, plate.
    package var identities: [Int] = []
    /// Brands by which a group of rows is known.
    package var brands: NameTable?
    /// Units by which a row of units below the titles is known.
    package var units: NameTable?

    /// The cells by which the example of a blank table is known.
    package var example: [RowMark]

    package init(
      brand: Int? = nil, model: Int? = nil, identities: [Int] = [], brands: NameTable? = nil, units: NameTable? = nil,
      example: [RowMark] = []
    ) {
      self.brand = brand
      self.model = model
      self.identities = identities
      self.brands = brands
      self.units = units
      self.example = example
    }
  }

  package init(
    _ found: Header, plan: SpreadsheetPlan, isUsed: [Bool], landmarks: Landmarks, isUnknown: Bool,
    worksheet: String? = nil
  ) {
    separator = found.separator
    names = found.names
    self.plan = plan
    self.isUsed = isUsed
    self.worksheet = worksheet
    self.isUnknown = isUnknown
    headerRow = found.piece.number - found.hiddenRows
    headerLine = found.piece.line
    headerStart = found.piece.start
    headerEnd = found.piece.end
    firstLine = found.firstLine
    header = ByteBuffer(capacity: found.line.count + 1)
    header.append(found.line)
    cells = RowCells(separator: separator, limit: SpreadsheetTable.maxCells)
    cells.split(header.bytes)
    classifier = RowClassifier(
      brandColumn: landmarks.brand, modelColumn: landmarks.model, identityColumns: landmarks.identities,
      brands: landmarks.brands, units: landmarks.units, example: landmarks.example,
      titles: found.line.isEmpty ? [] : found.titles, subtitles: found.subtitles)
  }

  /// Whether it has a line of titles.
  package var hasHeader: Bool { header.count > 0 }

  /// The row, as the spreadsheet counts, that repeats the titles in another order and nothing after it in this one; nil
  /// where the columns still hold at the end of `pieces`.
  ///
  /// - Parameter before: the same of what stands above.
  func movedTitles(after pieces: [Piece], of bytes: Bytes, _ before: Int?) -> Int? {
    let row = RowCells(separator: separator, limit: SpreadsheetTable.maxCells)
    for piece in pieces.reversed() {
      let line = bytes.slice(piece.start, piece.end)
      guard mayBeTitles(line) else { continue }
      row.split(line)
      if kind(of: row, line) == .header, let moves = movesTitles(row, line) {
        return moves ? headerRow + piece.number : nil
      }
    }
    return before
  }

  /// Whether a row may be one of titles, by a look at its first cell.
  func mayBeTitles(_ bytes: Bytes) -> Bool { classifier.mayBeTitles(bytes, separator: separator) }

  /// Whether a row of titles has them in other places than the header; nil where it has none that name a vehicle.
  func movesTitles(_ row: RowCells, _ bytes: Bytes) -> Bool? { classifier.movesTitles(row, bytes) }

  /// What kind of row the cells of `bytes` are.
  package func kind(of row: RowCells, _ bytes: Bytes) -> RowKind { classifier.kind(of: row, bytes) }

  /// The cutter of the rows after the header.
  package var cutter: RowCutter { RowCutter(separator: separator, line: firstLine) }

  /// The header as a chunk, for what is to be said of it.
  package var headerChunk: Chunk {
    var chunk = Chunk(bytes: header.bytes, firstLine: headerLine, unit: .bytes)
    // A table without titles is reported at its first row.
    chunk.row = max(1, headerRow)
    chunk.worksheet = worksheet
    chunk.cells = cells.cells.map { Mark(truncatingIfNeeded: $0.start) }
    return chunk
  }

  /// Where a header cell stands in `headerChunk`.
  package func headerSpan(of column: Int) -> Span {
    guard cells.cells.indices.contains(column) else { return Span(0, 0) }
    let cell = cells.cells[column]
    return Span(Mark(truncatingIfNeeded: cell.start), Mark(truncatingIfNeeded: cell.end))
  }

  // MARK: How wide a table may be

  /// Columns with a title. The widest lists that people keep have some hundreds; a table of a hundred thousand is an
  /// accident, or made to fill memory, and each column costs a comparison with every known title.
  package static let maxColumns = 4096
  /// Cells of a row, empty ones included: as many as spreadsheet programs have columns, which some export to the last.
  package static let maxCells = 1 << 14

  /// Cells up to the last one that says something; all of them where they are more than a spreadsheet has.
  private static func width(of row: RowCells, _ bytes: Bytes) -> Int {
    if row.count > maxCells { return row.count }
    return (row.cells.lastIndex { !RowCells.isBlank($0, of: bytes) } ?? -1) + 1
  }

  static func tooManyCells(_ row: RowCells) -> Problem {
    let last = row.cells.last.map { Span(Mark(truncatingIfNeeded: $0.start), Mark(truncatingIfNeeded: $0.end)) }
    return Problem(
      .limit, last ?? Span(0, 0),
      Text(
        fr: "cette ligne a \(row.count) cellules, et un tableur n'en a que \(maxCells)",
        en: "this row has \(row.count) cells, and spreadsheet programs have \(maxCells) only"),
      help: Text(
        fr: "Retirez ce qui suit la dernière colonne du tableau.", en: "Remove what follows the table's last column."))
  }

  // MARK: Finding the header

  /// Separators in the order in which French spreadsheets use them.
  private static let separators: [UInt8] = [
    UInt8(ascii: ";"), UInt8(ascii: ","), UInt8(ascii: "\t"), UInt8(ascii: "|"),
  ]
  /// Those of older programs, looked for where none of the others separates anything.
  private static let rareSeparators: [UInt8] = [UInt8(ascii: "^"), UInt8(ascii: "~"), UInt8(ascii: "#")]

  /// How many rows may hold the header: dealers put a title and a date above it.
  private static let rows = 30
  private static let bytes = 1 << 16

  /// Finds the separator and the header: the row with most known names.
  ///
  /// - Parameter isKnown: whether a name is one that a sheet's field goes by.
  /// - Returns: nil while more of the file must be seen.
  package static func header(in bytes: Bytes, isLast: Bool, isKnown isTitle: (String) -> Bool) -> Header? {
    // Rows repeat their values, and each that is no title costs a long search.
    var answers: [String: Bool] = [:]
    func isKnown(_ name: String) -> Bool {
      if let known = answers[name] { return known }
      let known = isTitle(name)
      answers[name] = known
      return known
    }
    var best: Header?
    var isExhausted = isLast || bytes.count >= SpreadsheetTable.bytes
    let named = namedSeparator(bytes)
    for separator in named.map({ [$0] }) ?? separators + rareSeparators {
      if rareSeparators.contains(separator), named == nil, let best, best.known > 1 || best.width > 2 { break }
      var cutter = RowCutter(separator: separator)
      let cells = RowCells(separator: separator, limit: SpreadsheetTable.maxCells)
      var at = 0
      var below: Set<String> = []
      var widthBelow = 0
      for number in 0..<rows {
        let (pieces, consumed) = cutter.cut(bytes, from: at, isLast: isLast, limit: 1)
        guard consumed > at else { break }
        at = consumed
        guard let piece = pieces.first, named == nil || number > 0 else { continue }
        let row = bytes.slice(piece.start, piece.end)
        cells.split(row)
        let width = width(of: cells, row)
        let names = cells.cells.prefix(width > maxColumns ? maxColumns : .max).map { name($0, row) }
        let known = count(of: names, moreThan: best?.known ?? -1, isKnown)
        if let first = names.first, names.count > 1, isKnown(first) {
          below.insert(first)
          widthBelow = max(widthBelow, names.count)
        }
        // While no name is known, the separator that cuts the first row most is the likeliest.
        let isLikelier = best.map { known > $0.known || isFirst(piece, names, like: $0, known) } ?? true
        if isLikelier {
          best = Header(
            separator: separator, piece: piece, names: names, width: width, firstLine: cutter.line, known: known,
            line: Array(row))
        }
      }
      if cutter.count >= rows { isExhausted = true }
      if best?.separator == separator {
        best?.knownBelow = below.count
        best?.widthBelow = widthBelow
      }
    }
    guard var found = best else { return nil }
    if named != nil { found.hiddenRows = 1 }
    // Titles are not looked for in what is no text.
    if found.known < 3, ForeignFile.problem(bytes) != nil {
      return Header(
        separator: found.separator, piece: found.piece, names: [""], width: 0, firstLine: found.firstLine, known: 0,
        line: found.line)
    }
    return isExhausted || found.known >= 2 ? found : nil
  }

  /// How many different names of a row are known. Where they cannot be more than `limit`, no more are looked up than show it.
  private static func count(of names: [String], moreThan limit: Int, _ isKnown: (String) -> Bool) -> Int {
    var seen: Set<String> = []
    var open = names.count { !$0.isEmpty }
    for name in names where !name.isEmpty {
      guard seen.count + open > limit else { break }
      open -= 1
      if isKnown(name) { seen.insert(name) }
    }
    return seen.count
  }

  /// The cells of the row below a header, without stray blanks, none where the table ends there; nil while more of the
  /// file must be seen.
  package static func cells(below header: Header, in bytes: Bytes, isLast: Bool) -> [String]? {
    guard !header.line.isEmpty else { return [] }
    var cutter = RowCutter(separator: header.separator, line: header.firstLine)
    let (pieces, consumed) = cutter.cut(bytes, from: header.piece.end, isLast: isLast, limit: 1)
    guard consumed > header.piece.end else { return isLast || bytes.count >= SpreadsheetTable.bytes ? [] : nil }
    guard let piece = pieces.first, piece.end - piece.start <= SpreadsheetTable.bytes else { return [] }
    let cells = RowCells(separator: header.separator)
    let row = bytes.slice(piece.start, piece.end)
    cells.split(row)
    return cells.cells.prefix(header.titles.count).map { name($0, row) }
  }

  /// The same of the row above a header: what groups its columns. None where it is the first.
  package static func cells(above header: Header, in bytes: Bytes) -> [String] {
    guard header.piece.number > 1, header.piece.start <= bytes.count else { return [] }
    var cutter = RowCutter(separator: header.separator)
    let (pieces, _) = cutter.cut(bytes.slice(0, header.piece.start), from: 0, isLast: true, limit: rows)
    guard let piece = pieces.last, piece.number == header.piece.number - 1 else { return [] }
    let cells = RowCells(separator: header.separator)
    let row = bytes.slice(piece.start, piece.end)
    cells.split(row)
    return cells.cells.prefix(header.titles.count).map { name($0, row) }
  }

  /// What the first line `sep=;` says: Excel writes and obeys it, whatever it names.
  private static func namedSeparator(_ bytes: Bytes) -> UInt8? {
    let start = Encoding.hasUTF8Mark(bytes) ? 3 : 0
    guard bytes.count > start + 4 else { return nil }
    let word = bytes.slice(start, start + 4)
    guard word.equals("sep=") || word.equals("SEP=") || word.equals("Sep=") else { return nil }
    let sign = bytes[start + 4]
    let isAlone = bytes.count == start + 5 || CSVSign.isLineEnd(bytes[start + 5])
    return isAlone && sign < 0x80 && !CSVSign.isLineEnd(sign) && sign != CSVSign.quote ? sign : nil
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
