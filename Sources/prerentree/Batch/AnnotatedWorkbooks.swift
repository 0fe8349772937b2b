import Documents
import Reports
import VehicleSheets

/// `NAME.annotated.xlsx` or `.ods` for each workbook: the dealer's own file with notes beside the rows of its tables.
///
/// Notes are kept aside until the workbook's last table is done, and so is each table as CSV: where the workbook cannot
/// take notes that is written instead, and it is said why.
final class AnnotatedWorkbooks {
  private let files: AnnotatedFiles
  private let notices: Notices
  private var current: Current?

  /// The workbook under way.
  private struct Current {
    let input: InputFile
    let bytes: any RandomBytes
    /// The notes of all tables, and all tables as CSV, one after the other: there may be more tables than files can be
    /// open.
    let notes: SpoolStream
    let texts: SpoolStream
    var tables: [Table] = []
    var textSize = 0
  }

  private struct Table {
    let worksheet: Worksheet
    let table: NotedTable
    let notes: KeptNotes
    /// Where its text is.
    var text: Range<Int>
  }

  init(_ files: AnnotatedFiles, notices: Notices) {
    self.files = files
    self.notices = notices
  }

  /// A table begins; the first of another workbook ends the one before.
  ///
  /// - Returns: what takes the table as CSV.
  func begin(_ table: SpreadsheetTable, _ worksheet: WorkbookText, of input: InputFile) throws(SystemError)
    -> any ByteStream
  {
    if let last = current, last.bytes !== worksheet.workbook { try end() }
    var workbook: Current
    if let current {
      workbook = current
    } else {
      // Not the table itself: its text is not wanted any more when the next one is read.
      workbook = Current(
        input: input.workbook, bytes: worksheet.workbook, notes: try files.spool(), texts: try files.spool())
    }
    let notes = KeptNotes(in: workbook.notes, from: workbook.tables.last?.notes.end ?? 0)
    workbook.tables.append(
      Table(
        worksheet: worksheet.source, table: NotedTable(table), notes: notes,
        text: workbook.textSize..<workbook.textSize))
    current = workbook
    return workbook.texts
  }

  func append(_ note: RowAnnotation, row: Int) throws(SystemError) {
    try current?.tables.last?.notes.add(
      RowNote(row: row, texts: [note.status, note.errors, note.suggestions], problems: note.problems))
  }

  /// A table is done.
  ///
  /// - Parameter size: how many bytes of CSV it has.
  func endTable(size: Int) {
    guard var workbook = current, let last = workbook.tables.indices.last else { return }
    workbook.tables[last].text = workbook.textSize..<(workbook.textSize + size)
    workbook.textSize += size
    current = workbook
  }

  /// Writes the workbook whose tables are done.
  func end() throws(SystemError) {
    guard let workbook = current else { return }
    current = nil
    guard let problem = try write(workbook) else { return }
    // What can be read at one time and not at another is no fault of the workbook: this run is not whole.
    if problem.isOfSystem {
      throw SystemError(words: Text(fr: "\(workbook.input.path) : ", en: "\(workbook.input.path): ") + problem.message)
    }
    try notices.say(
      Text(fr: "\(workbook.input.path) : ", en: "\(workbook.input.path): ") + problem.message
        + Text(fr: " ; ses lignes sont annotées en CSV", en: "; its rows are annotated as CSV"))
    for table in workbook.tables {
      let file = try files.make(for: workbook.input, ending: "csv")
      try workbook.texts.copy(to: file.stream, from: table.text.lowerBound, upTo: table.text.upperBound)
      try file.stream.close()
    }
  }

  private static let noWorkbook = Problem(
    .syntax, Span(0, 1),
    Text(
      fr: "ce fichier est une page HTML ou un XML sous le nom d'un classeur",
      en: "this file is an HTML page, or XML, under the name of a workbook"))

  /// - Returns: why the workbook takes no notes.
  private func write(_ workbook: Current) throws(SystemError) -> Problem? {
    let annotation: any WorkbookAnnotation
    let ending: String
    guard WorkbookFile.takesNotes(workbook.bytes) else { return AnnotatedWorkbooks.noWorkbook }
    do throws(Problem) {
      let archive = try ZipArchive(workbook.bytes)
      annotation = try WorkbookAnnotations.make(
        archive, workbook.tables.map { NotedSheet($0.worksheet, $0.table, $0.notes) })
      ending = WorkbookFile.ending(of: workbook.input.location, archive)
    } catch {
      return error
    }
    let file = try files.make(for: workbook.input, ending: ending)
    let problem = try AnnotatedWorkbook.write(annotation, to: file.stream)
    if let failure = workbook.tables.lazy.compactMap(\.notes.failure).first { throw failure }
    if problem == nil { try file.stream.close() } else { files.withdraw(file.name) }
    return problem
  }
}

extension NotedTable {
  /// The place of a table in its worksheet, whose columns the text of the worksheet keeps.
  init(_ table: SpreadsheetTable) {
    let first = table.names.firstIndex { !$0.isEmpty } ?? 0
    let last = max(first, table.names.lastIndex { !$0.isEmpty } ?? 0)
    self.init(
      headerRow: table.hasHeader ? table.headerLine : nil, columns: (first + 1)...(last + 1),
      noted: Annotation.place(in: table.names).map { ($0.lowerBound + 1)...$0.upperBound }, titles: Annotation.columns)
  }
}
