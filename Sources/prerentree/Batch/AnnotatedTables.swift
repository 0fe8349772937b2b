import Documents
import Reports
import VehicleSheets

/// `NAME.annotated.csv` for each spreadsheet: the dealer's own rows as they stand, with `statut`, `erreurs` and
/// `propositions` added at the right. UTF-8 with a byte order mark, so that any Excel reads the accents. The tables of a
/// workbook are annotated in the workbook itself, where it takes notes.
final class AnnotatedTables {
  private let files: AnnotatedFiles
  private let language: Language
  private let workbooks: AnnotatedWorkbooks
  private var current: Table?
  private let buffer = ByteBuffer(capacity: 1 << 16)

  private struct Table {
    let stream: any ByteStream
    /// Of a table that is a file of its own.
    var file: SpoolStream?
    let separator: UInt8
    let lineEnd: [UInt8]
    /// How many columns there are, with those of ours that come back: they are written anew.
    let width: Int
    let noted: Range<Int>?
    /// What is written so far.
    var size = 0
    /// What of the batch is written.
    var at: Int
  }

  init(_ files: AnnotatedFiles, notices: Notices) {
    self.files = files
    language = notices.language
    workbooks = AnnotatedWorkbooks(files, notices: notices)
  }

  /// Writes what waits for its last row.
  func close() throws(SystemError) { try workbooks.end() }

  /// Writes one row; rows come in order.
  ///
  /// - Parameter whole: what is said of the table, which may refuse every row.
  func append(_ checked: CheckedSheet, _ result: BatchResult, _ whole: TableOutcome?) throws(SystemError) {
    try begin(result)
    guard var table = current, let columns = result.columns, !columns.table.isUnknown,
      let base = result.bytes.bytes.baseAddress, let start = checked.chunk.bytes.baseAddress.map({ $0 - base })
    else { return }
    copy(result.bytes.bytes, table.at, start)
    let row = checked.chunk.bytes
    let extra = writeCells(row, checked, table)
    let note = RowAnnotation(checked.outcome, whole, in: language)
    write(note, table.separator)
    // Ours stand below their titles; what the row has more than the table comes after them.
    if !extra.isEmpty {
      buffer.append(table.separator)
      buffer.append(row.slice(extra.lowerBound, extra.upperBound))
    }
    if table.file == nil { try workbooks.append(note, row: checked.outcome.source.line) }
    let ending = AnnotatedTables.lineEnd(row)
    buffer.append(ending.isEmpty ? table.lineEnd : Array(ending))
    table.at = start + row.count
    if buffer.count > 1 << 16 { try flush(&table) }
    current = table
  }

  /// Writes what is left of a batch: blank rows, and the header where no row follows it.
  func finish(_ result: BatchResult) throws(SystemError) {
    try begin(result)
    guard var table = current else { return }
    copy(result.bytes.bytes, table.at, result.bytes.count)
    table.at = 0
    try flush(&table)
    current = table
    guard result.batch.isLast else { return }
    // There may be more spreadsheets than files can be open.
    if let file = table.file { try file.close() } else { workbooks.endTable(size: table.size) }
    current = nil
  }

  private func flush(_ table: inout Table) throws(SystemError) {
    try table.stream.write(buffer.bytes)
    table.size += buffer.count
    buffer.removeAll()
  }

  // MARK: The beginning

  private func begin(_ result: BatchResult) throws(SystemError) {
    guard current == nil, let table = result.columns?.table, !table.isUnknown else { return }
    let bytes = result.bytes.bytes
    let header = bytes.slice(table.headerStart, table.headerEnd)
    let ending = AnnotatedTables.lineEnd(header)
    let input = result.batch.input
    var file: SpoolStream?
    let stream: any ByteStream
    if let worksheet = input.worksheet {
      stream = try workbooks.begin(table, worksheet, of: input)
    } else {
      let made = try files.make(for: input, ending: "csv").stream
      (file, stream) = (made, made)
    }
    let opened = Table(
      stream: stream, file: file, separator: table.separator,
      lineEnd: ending.isEmpty ? Array("\r\n".utf8) : Array(ending), width: table.names.count,
      noted: Annotation.place(in: table.names), at: table.headerEnd)
    current = opened
    buffer.append("\u{FEFF}" as StaticString)
    copy(bytes, Encoding.hasUTF8Mark(bytes) ? 3 : 0, table.headerStart)
    let cells = table.headerChunk.cells.map { Int($0) }
    let start = table.headerStart == 0 && Encoding.hasUTF8Mark(header) ? 3 : 0
    // A table without a line of titles is not given one.
    if header.isEmpty { return }
    writeOwn(header, cells, whole: start..<(header.count - ending.count), table: opened)
    for column in Annotation.columns {
      buffer.append(table.separator)
      buffer.append(column)
    }
    buffer.append(opened.lineEnd)
  }

  // MARK: Rows

  private func copy(_ bytes: Bytes, _ from: Int, _ to: Int) {
    if from < to { buffer.append(bytes.slice(from, to)) }
  }

  private static func lineEnd(_ row: Bytes) -> Bytes {
    var start = row.count
    while start > 0, row[start - 1] == UInt8(ascii: "\n") || row[start - 1] == UInt8(ascii: "\r"), row.count - start < 2
    {
      start -= 1
    }
    return row.slice(start, row.count)
  }

  /// The dealer's cells as they stand, and as many empty ones as the row is short of.
  ///
  /// - Returns: where the cells are that the row has more than the table has titles.
  private func writeCells(_ row: Bytes, _ checked: CheckedSheet, _ table: Table) -> Range<Int> {
    let cells = checked.chunk.cells.map { Int($0) }
    let end = row.count - AnnotatedTables.lineEnd(row).count
    let width = table.width - (table.noted?.count ?? 0)
    if cells.count > table.width, !RowCells.isQuotedLine(row, cells: cells) {
      writeOwn(row, Array(cells.prefix(table.width)), whole: 0..<(cells[table.width] - 1), table: table)
      return cells[table.width]..<end
    }
    // Not what came back as a cell of its own: `"""Noir;19990"`.
    let isUnclosed =
      checked.outcome.isUnreadable && checked.outcome.diagnostics.contains { $0.code == Code.PR0001.id }
      && RowCells(separator: table.separator, limit: SpreadsheetTable.maxCells).split(row) != nil
    if isUnclosed, let last = cells.last, last < end {
      // A quote left open would swallow our columns.
      buffer.append(row.slice(0, last))
      buffer.append(cell: row.slice(last, end), separator: table.separator)
    } else {
      writeOwn(row, cells, whole: 0..<end, table: table)
    }
    let ours = table.noted.map { $0.clamped(to: 0..<max($0.lowerBound, cells.count)).count } ?? 0
    for _ in 0..<max(0, width - max(1, cells.count - ours)) { buffer.append(table.separator) }
    return 0..<0
  }

  /// A row but for our own cells that come back.
  private func writeOwn(_ row: Bytes, _ cells: [Int], whole: Range<Int>, table: Table) {
    if RowCells.isQuotedLine(row, cells: cells) { return writeUnquoted(row, table) }
    guard let noted = table.noted, cells.count > noted.lowerBound else {
      return buffer.append(row.slice(whole.lowerBound, whole.upperBound))
    }
    buffer.append(row.slice(whole.lowerBound, cells[noted.lowerBound] - 1))
    if cells.count > noted.upperBound { buffer.append(row.slice(cells[noted.upperBound] - 1, whole.upperBound)) }
  }

  /// A row that was one quoted cell, as cells of its own: with ours beside it, it would be one cell for good.
  private func writeUnquoted(_ row: Bytes, _ table: Table) {
    let cells = RowCells(separator: table.separator, limit: SpreadsheetTable.maxCells)
    cells.split(row)
    for (i, cell) in cells.cells.enumerated() where !(table.noted?.contains(i) ?? false) {
      if i > 0 { buffer.append(table.separator) }
      buffer.append(cell: RowCells.text(cell, of: row), separator: table.separator)
    }
  }

  private func write(_ note: RowAnnotation, _ separator: UInt8) {
    buffer.append(separator)
    buffer.append(note.status)
    for text in [note.errors, note.suggestions] {
      buffer.append(separator)
      buffer.append(harmlessCell: text, separator: separator)
    }
  }
}
