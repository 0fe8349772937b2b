/// Reads the rows of one table of an OpenDocument spreadsheet (ODF 1.3 part 3, 9.1) one after the other.
///
/// Rows and cells that are the same are written once with a count; those without content at the end of a table, of
/// which there are a million, are never given out.
final class OpenDocumentRows: WorksheetRows {
  private let reader: XMLReader
  private let reading: CellReading
  private let texts = OpenDocumentText()
  /// What the cell shows.
  private let shown = ByteBuffer(capacity: 256)
  /// The number of the last row that was read.
  private var lastRow = 0
  private let depth: Int
  /// How often the row at hand is still to be given out.
  private var repeats = 0
  /// Cells that were repeated so far.
  private var repeatedCells = 0
  private let names = Names()
  /// Cells that reach down into the rows below: their last row, and what they say.
  private var spans: [Int: (last: Int, kind: WorksheetCell.Kind, text: [UInt8])] = [:]

  private static let maxRepeatedCells = 1 << 22
  private static let maxSpans = 1000

  private struct Names {
    let row = XMLName(.table, "table-row")
    let cell = XMLName(.table, "table-cell")
    let covered = XMLName(.table, "covered-table-cell")
    let table = XMLName(.table, "table")
    let rowsRepeated = XMLName(.table, "number-rows-repeated")
    let columnsRepeated = XMLName(.table, "number-columns-repeated")
    let rowsSpanned = XMLName(.table, "number-rows-spanned")
    let formula = XMLName(.table, "formula")
    let type = XMLName(.office, "value-type")
    let calcType = XMLName(.calcext, "value-type")
    let value = XMLName(.office, "value")
    let date = XMLName(.office, "date-value")
    let time = XMLName(.office, "time-value")
    let boolean = XMLName(.office, "boolean-value")
    let string = XMLName(.office, "string-value")
  }

  /// - Parameter reader: stands after the table's start tag.
  init(_ reader: XMLReader, _ reading: CellReading) {
    self.reader = reader
    self.reading = reading
    depth = reader.depth
  }

  func next(into row: WorksheetRow) throws(Problem) -> Bool {
    if repeats > 0 {
      repeats -= 1
      row.number += 1
      lastRow = row.number
      try count(row.cells.count)
      return true
    }
    while reader.depth >= depth {
      guard case .start = try reader.next() else { continue }
      if reader.name == names.row {
        let count = max(1, reader.rawAttribute(names.rowsRepeated).flatMap(ExcelRows.integer) ?? 1)
        row.begin(lastRow + 1)
        try readRow(row)
        guard lastRow + count <= WorkbookLimits.rows else { throw OpenDocumentRows.tooLarge }
        if row.cells.isEmpty {
          lastRow += count
          continue
        }
        repeats = count - 1
        lastRow += 1
        return true
      } else if reader.name == names.table {
        try reader.skip()
      }
    }
    return false
  }

  private static let tooLarge = Problem.hostileArchive(
    Text(fr: "ses lignes ou ses cellules sont innombrables", en: "its rows or cells are without number"))

  private func count(_ more: Int) throws(Problem) {
    repeatedCells += more
    guard repeatedCells < OpenDocumentRows.maxRepeatedCells else { throw OpenDocumentRows.tooLarge }
  }

  private func readRow(_ row: WorksheetRow) throws(Problem) {
    let depth = reader.depth
    var column = 0
    while reader.depth >= depth {
      guard case .start = try reader.next() else { continue }
      guard reader.name == names.cell || reader.name == names.covered else {
        try reader.skip()
        continue
      }
      let count = max(1, reader.rawAttribute(names.columnsRepeated).flatMap(ExcelRows.integer) ?? 1)
      let isCovered = reader.name == names.covered
      let spanned = reader.rawAttribute(names.rowsSpanned).flatMap(ExcelRows.integer) ?? 1
      let before = row.cells.count
      if isCovered {
        try reader.skip()
        if reading == .table { fill(row, column..<min(column + count, WorkbookLimits.columns)) }
        try row.checkSize()
      } else {
        try readCell(row, column)
        try row.checkSize()
        if reading == .table, spanned > 1, row.cells.count > before, let cell = row.cells.last,
          spans.count < OpenDocumentRows.maxSpans
        {
          spans[column] = (row.number + spanned - 1, cell.kind, Array(row.text(of: cell)))
        }
        try repeatLast(row, from: before, column, count)
      }
      column = min(column + count, WorkbookLimits.columns)
    }
  }

  /// A covered cell below one that reaches over several rows says the same; one beside it says nothing.
  private func fill(_ row: WorksheetRow, _ columns: Range<Int>) {
    guard !spans.isEmpty else { return }
    for column in spans.keys.sorted() where columns.contains(column) {
      guard let span = spans[column] else { continue }
      if span.last < row.number {
        spans[column] = nil
        continue
      }
      let start = row.text.count
      row.text.append(span.text)
      row.add(span.kind, column: column, from: start)
    }
  }

  private func repeatLast(_ row: WorksheetRow, from before: Int, _ column: Int, _ count: Int) throws(Problem) {
    guard count > 1, row.cells.count > before, var cell = row.cells.last else { return }
    let last = min(column + count, WorkbookLimits.columns)
    try self.count(last - column)
    for next in (column + 1)..<max(column + 1, last) {
      cell.column = next
      row.cells.append(cell)
    }
  }

  // MARK: Cells

  /// 19.385, `office:value-type`, and the attributes that go with each type.
  private func readCell(_ row: WorksheetRow, _ column: Int) throws(Problem) {
    guard column < WorkbookLimits.columns else { return try reader.skip() }
    let isError = reader.rawAttribute(names.calcType)?.equals("error") ?? false
    let hasFormula = reader.rawAttribute(names.formula) != nil
    let type = reader.rawAttribute(names.type).map(CellType.init)
    let start = row.text.count
    let output = row.text
    var stored = (start: start, end: start)
    if let type, let value = reader.rawAttribute(name(of: type)) {
      try XMLText.append(value, to: output)
      stored.end = output.count
    }
    let hasStored = stored.end > stored.start
    shown.removeAll()
    try texts.append(reader, to: shown)
    let value = Array(output[start, stored.end - start])
    output.truncate(to: start)
    let kind = value.withUnsafeBufferPointer { value in
      append(type ?? .text, hasStored ? value : nil, hasFormula: hasFormula, isError: isError, to: output)
    }
    if type == nil, shown.count == 0 {
      if hasFormula { row.add(.uncomputed, column: column, from: start) }
      return
    }
    row.add(kind, column: column, from: start)
  }

  private enum CellType {
    case number, percentage, date, time, boolean, text

    init(_ name: Bytes) {
      switch name.first {
      case UInt8(ascii: "f"), UInt8(ascii: "c"): self = .number
      case UInt8(ascii: "p"): self = .percentage
      case UInt8(ascii: "d"): self = .date
      case UInt8(ascii: "t"): self = .time
      case UInt8(ascii: "b"): self = .boolean
      default: self = .text
      }
    }
  }

  private func name(of type: CellType) -> XMLName {
    switch type {
    case .number, .percentage: names.value
    case .date: names.date
    case .time: names.time
    case .boolean: names.boolean
    case .text: names.string
    }
  }

  private func append(
    _ type: CellType, _ value: Bytes?, hasFormula: Bool, isError: Bool, to output: ByteBuffer
  ) -> WorksheetCell.Kind {
    let shown = self.shown.bytes
    // What older versions write of a formula that failed.
    let isFailed = hasFormula && type == .text && (shown.first == UInt8(ascii: "#") || shown.starts(with: "Err:".utf8))
    if isError || isFailed {
      output.append(shown)
      return .error
    }
    guard let value else {
      output.append(shown)
      return .text
    }
    switch type {
    case .text:
      // The paragraphs are what a person sees; the attribute stands for them where there are none.
      output.append(shown.count > 0 ? shown : value)
      return .text
    case .boolean:
      output.append(value.equals("true") ? "TRUE" as StaticString : "FALSE")
      return .boolean
    case .date:
      appendDate(value, to: output)
      return .date
    case .time:
      OpenDocumentText.append(duration: value, shown: shown, to: output)
      return .date
    case .percentage:
      if reading == .table, CellText.append(percentage: value, to: output) { return .number }
    case .number:
      if OpenDocumentText.showsZeros(shown) {
        output.append(shown)
        return .number
      }
    }
    if !NumberText.append(value, to: output) { output.append(value) }
    return .number
  }

  private func appendDate(_ value: Bytes, to output: ByteBuffer) {
    let start = output.count
    CellText.append(isoDate: value, to: output)
    guard reading == .table, output.count - start == 10, output[start + 8, 2].equals("01"),
      OpenDocumentText.showsNoDay(shown.bytes)
    else { return }
    let isYear = shown.count == 4 && output[start + 5, 2].equals("01")
    output.truncate(to: start + (isYear ? 4 : 7))
  }
}
