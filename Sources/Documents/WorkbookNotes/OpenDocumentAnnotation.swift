/// Notes for the tables of an OpenDocument spreadsheet, all of which stand in one part.
final class OpenDocumentAnnotation: WorkbookAnnotation {
  private static let contents = "content.xml"

  private let archive: ZipArchive
  private let entry: ZipArchive.Entry
  private var plans: [Int: AnnotatedOpenDocument.Plan] = [:]
  private let styles: OpenDocumentTints

  init(_ archive: ZipArchive, _ sheets: [NotedSheet]) throws(Problem) {
    guard let entry = archive.entry(named: OpenDocumentAnnotation.contents) else { throw .truncatedArchive }
    self.archive = archive
    self.entry = entry
    let rows = sheets.map { ($0.worksheet.number, $0.table.firstRow) }
    let inspection = try OpenDocumentInspection(
      try ZipEntryReader(entry, of: archive, maxBytes: WorkbookLimits.worksheet),
      firstRows: Dictionary(rows) { first, _ in first })
    guard inspection.hasUsualPrefixes else {
      throw .obstacle(
        Text(fr: "ce classeur est écrit d'une façon inhabituelle", en: "this workbook is written in an unusual way"))
    }
    for sheet in sheets {
      guard inspection.tables.indices.contains(sheet.worksheet.number) else { throw .truncatedArchive }
      let inspected = inspection.tables[sheet.worksheet.number]
      guard !inspected.isProtected else { throw .protectedWorkbook }
      plans[sheet.worksheet.number] = AnnotatedOpenDocument.Plan(
        table: sheet.table, name: sheet.worksheet.name, added: try sheet.table.added(after: inspected.lastColumn),
        inspection: inspected,
        notes: sheet.notes)
    }
    styles = OpenDocumentTints(inspection, Array(plans.values))
  }

  func parts() throws(Problem) -> [AnnotatedPart] {
    var result: [AnnotatedPart] = []
    for part in archive.entries {
      guard part.name == entry.name else {
        result.append(try .copy(of: part, in: archive))
        continue
      }
      let contents = try ZipEntryReader(entry, of: archive, maxBytes: WorkbookLimits.worksheet)
      result.append(.streamed(name: entry.name, AnnotatedOpenDocument(contents, plans, styles)))
    }
    return result
  }
}
