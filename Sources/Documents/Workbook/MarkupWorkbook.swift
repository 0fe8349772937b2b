/// A workbook that is one text of markup: the tables of an HTML page, or an « XML Spreadsheet 2003 ». Many programs write
/// either under the name `.xls`, because Excel opens it.
///
/// The markup of pages is seldom sound, so that it is read as browsers do: what cannot be understood is passed over.
final class MarkupWorkbook: Workbook {
  let worksheets: [Worksheet]
  private let tables: [MarkupTable]

  /// Bytes of such a file, which is read as a whole.
  private static let limit = 256 << 20

  /// Nil where the bytes are no such text, or hold no table.
  init?(_ bytes: any RandomBytes) throws(Problem) {
    let head = try bytes.bytes(at: 0, count: min(bytes.count, 1 << 12))
    guard head.withUnsafeBufferPointer({ MarkupWorkbook.isMarkup($0) }) else { return nil }
    guard bytes.count <= MarkupWorkbook.limit else {
      throw .hostileArchive(Text(fr: "il a plus de 256 Mo", en: "it has more than 256 MB"))
    }
    let all = try bytes.bytes(at: 0, count: bytes.count)
    let text = ByteBuffer(capacity: all.count + all.count / 8)
    all.withUnsafeBufferPointer { MarkupWorkbook.encoding(of: $0).append($0, to: text) }
    var reader = MarkupTableReader(text.bytes)
    tables = try reader.tables()
    guard !tables.isEmpty else { return nil }
    worksheets = tables.enumerated().map { number, table in
      Worksheet(name: table.name, isHidden: false, part: "", number: number)
    }
  }

  /// Whether a text begins as a page, as a part of one, or as a document of XML.
  private static func isMarkup(_ head: Bytes) -> Bool {
    let text = ByteBuffer(capacity: head.count * 2)
    encoding(of: head).append(head, to: text)
    let bytes = text.bytes
    var at = Encoding.hasUTF8Mark(bytes) ? 3 : 0
    while at < bytes.count, bytes[at] <= 0x20 { at += 1 }
    return at + 1 < bytes.count && bytes[at] == UInt8(ascii: "<")
      && (bytes[at + 1] == UInt8(ascii: "!") || bytes[at + 1] == UInt8(ascii: "?")
        || MarkupTag.isLetter(bytes[at + 1]))
  }

  /// What the bytes say themselves, whatever a tag claims.
  private static func encoding(of bytes: Bytes) -> Encoding {
    let first = Encoding.ofFirst(bytes)
    guard first == .utf8 else { return first }
    var census = EncodingDetector()
    census.count(bytes)
    census.finish()
    return census.encoding ?? .utf8
  }

  func survey(of worksheet: Worksheet) throws(Problem) -> WorksheetSurvey {
    var survey = WorksheetSurvey()
    if tables.indices.contains(worksheet.number) { survey.hiddenRows = tables[worksheet.number].hiddenRows }
    return survey
  }

  func rows(of worksheet: Worksheet, _ survey: WorksheetSurvey, as reading: CellReading) throws(Problem)
    -> any WorksheetRows
  {
    MarkupRows(tables.indices.contains(worksheet.number) ? tables[worksheet.number].rows : [], reading)
  }
}

/// A table of such a text.
struct MarkupTable {
  struct Cell {
    /// From 0.
    var column: Int
    var kind = WorksheetCell.Kind.text
    var text: [UInt8] = []
    /// How many rows and columns it stands for.
    var height = 1
    var width = 1
  }

  struct Row {
    /// From 1.
    var number: Int
    var cells: [Cell] = []
  }

  var name: String
  var rows: [Row] = []
  var hiddenRows = 0
}

/// Gives the rows out; a cell that reaches down stands for all of its rows in a table that is read.
private final class MarkupRows: WorksheetRows {
  private let rows: [MarkupTable.Row]
  private let reading: CellReading
  private var next = 0
  private var spans: [Int: (last: Int, cell: MarkupTable.Cell)] = [:]

  init(_ rows: [MarkupTable.Row], _ reading: CellReading) {
    self.rows = rows
    self.reading = reading
  }

  func next(into row: WorksheetRow) throws(Problem) -> Bool {
    guard next < rows.count else { return false }
    let source = rows[next]
    next += 1
    row.begin(source.number)
    for cell in source.cells { add(cell, row) }
    if reading == .table, !spans.isEmpty {
      for (column, span) in spans.sorted(by: { $0.key < $1.key })
      where span.last >= source.number && !row.place(of: column).isThere {
        add(span.cell, row)
        row.sortCells()
      }
    }
    for cell in source.cells where cell.height > 1 && spans.count < 1_000 {
      spans[cell.column] = (source.number + cell.height - 1, cell)
    }
    try row.checkSize()
    return true
  }

  private func add(_ cell: MarkupTable.Cell, _ row: WorksheetRow) {
    let start = row.text.count
    if cell.kind == .date {
      cell.text.withUnsafeBufferPointer { CellText.append(isoDate: $0, to: row.text) }
    } else {
      row.text.append(cell.text)
    }
    row.add(cell.kind, column: cell.column, from: start)
  }
}
