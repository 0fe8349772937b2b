import Documents
import Reports
import VehicleSheets

/// `NAME.annotated.csv` for each spreadsheet: the dealer's own rows as they stand, with `statut`, `erreurs` and
/// `propositions` added at the right. UTF-8 with a byte order mark, so that any Excel reads the accents.
final class AnnotatedTables {
  private let publication: AtomicPublication
  private let language: Language
  private var names = UniqueNames()
  private var current: Table?
  private let buffer = ByteBuffer(capacity: 1 << 16)

  private struct Table {
    let stream: SpoolStream
    let separator: UInt8
    let lineEnd: [UInt8]
    /// How many of the dealer's own columns there are: annotations that come back are written anew.
    let width: Int
    let isAnnotated: Bool
    /// What of the batch is written.
    var at: Int
  }

  init(_ publication: AtomicPublication, language: Language) {
    self.publication = publication
    self.language = language
  }

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
    writeCells(row, checked, table)
    writeAnnotation(checked.outcome, whole, table.separator)
    let ending = AnnotatedTables.lineEnd(row)
    buffer.append(ending.isEmpty ? table.lineEnd : Array(ending))
    table.at = start + row.count
    current = table
    if buffer.count > 1 << 16 { try flush(table.stream) }
  }

  /// Writes what is left of a batch: blank rows, and the header where no row follows it.
  func finish(_ result: BatchResult) throws(SystemError) {
    try begin(result)
    guard var table = current else { return }
    copy(result.bytes.bytes, table.at, result.bytes.count)
    table.at = 0
    current = table
    try flush(table.stream)
    guard result.batch.isLast else { return }
    // There may be more spreadsheets than files can be open.
    try table.stream.close()
    current = nil
  }

  private func flush(_ stream: SpoolStream) throws(SystemError) {
    try stream.write(buffer.bytes)
    buffer.removeAll()
  }

  // MARK: The beginning

  private func begin(_ result: BatchResult) throws(SystemError) {
    guard current == nil, let table = result.columns?.table, !table.isUnknown else { return }
    let bytes = result.bytes.bytes
    let header = bytes.slice(table.headerStart, table.headerEnd)
    let ending = AnnotatedTables.lineEnd(header)
    let names = table.names.map { Fold.string($0) }
    let isAnnotated = names.count > 3 && Array(names.suffix(3)) == Annotation.columns
    let opened = Table(
      stream: try publication.file(named: name(for: result.batch.input)), separator: table.separator,
      lineEnd: ending.isEmpty ? Array("\r\n".utf8) : Array(ending), width: names.count - (isAnnotated ? 3 : 0),
      isAnnotated: isAnnotated, at: table.headerEnd)
    current = opened
    buffer.append("\u{FEFF}" as StaticString)
    copy(bytes, Encoding.hasUTF8Mark(bytes) ? 3 : 0, table.headerStart)
    let cells = table.headerChunk.cells.map { Int($0) }
    let start = table.headerStart == 0 && Encoding.hasUTF8Mark(header) ? 3 : 0
    let end = isAnnotated ? cells[opened.width] - 1 : header.count - ending.count
    // A table without a line of titles is not given one.
    if header.isEmpty { return }
    buffer.append(header.slice(start, end))
    for column in Annotation.columns {
      buffer.append(table.separator)
      buffer.append(column)
    }
    buffer.append(opened.lineEnd)
  }

  /// A name that no other spreadsheet of the run has, though two folders hold a `stock.csv`.
  private func name(for input: InputFile) -> String {
    var stem = input.stem
    // No file system takes names of more than 255 bytes.
    while stem.utf8.count > 220 { stem.removeLast() }
    return names.unique(stem) + ".annotated.csv"
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
  private func writeCells(_ row: Bytes, _ checked: CheckedSheet, _ table: Table) {
    let cells = checked.chunk.cells.map { Int($0) }
    var end = row.count - AnnotatedTables.lineEnd(row).count
    if table.isAnnotated, cells.count > table.width { end = cells[table.width] - 1 }
    let isUnclosed = checked.outcome.isUnreadable && checked.outcome.diagnostics.contains { $0.code == Code.PR0001.id }
    if isUnclosed, let last = cells.last, last < end {
      // A quote left open would swallow our columns.
      buffer.append(row.slice(0, last))
      buffer.append(cell: row.slice(last, end), separator: table.separator)
    } else {
      buffer.append(row.slice(0, end))
    }
    for _ in 0..<max(0, table.width - max(1, cells.count)) { buffer.append(table.separator) }
  }

  private func writeAnnotation(_ outcome: Outcome, _ whole: TableOutcome?, _ separator: UInt8) {
    buffer.append(separator)
    let status =
      outcome.isAccepted ? Text(fr: "acceptée", en: "accepted") : Text(fr: "refusée", en: "refused")
    buffer.append(status[language])
    var errors: [String] = []
    var suggestions: [String] = []
    // What refuses the table as a whole refuses a row that has nothing wrong itself.
    if !outcome.isAccepted, !outcome.diagnostics.contains(where: { $0.severity == .error }) {
      let cause =
        whole?.diagnostics.first { $0.severity == .error } ?? whole?.diagnostics.first { $0.severity == .warning }
      if let cause {
        errors.append(Text(fr: "tableau : ", en: "table: ")[language] + cause.code + " " + cause.message[language])
      }
    }
    for diagnostic in outcome.diagnostics {
      let place = diagnostic.cell.map { "\($0) : " } ?? ""
      if diagnostic.severity != .note {
        let isWarning = diagnostic.severity == .warning
        let kind = isWarning ? Text(fr: "avertissement ", en: "warning ")[language] : ""
        errors.append(place + kind + diagnostic.code + " " + diagnostic.message[language])
      }
      if !diagnostic.suggestions.isEmpty { suggestions.append(place + diagnostic.suggestions.joined(separator: ", ")) }
    }
    for texts in [errors, suggestions] {
      buffer.append(separator)
      buffer.append(harmlessCell: texts.joined(separator: " | "), separator: separator)
    }
  }
}
