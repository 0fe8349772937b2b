/// A spreadsheet in OpenDocument (ODF 1.3 part 3, 9): `.ods`.
final class OpenDocumentWorkbook: Workbook {
  let worksheets: [Worksheet]
  private let archive: ZipArchive

  private static let contents = "content.xml"

  init(_ archive: ZipArchive) throws(Problem) {
    self.archive = archive
    // Part 2, 3.4.2: an encrypted entry is named in the manifest; a newer way packs the whole of the document once more.
    if let entry = archive.entry(named: "META-INF/manifest.xml") {
      let manifest = try ZipEntryReader.all(of: entry, in: archive, maxBytes: WorkbookLimits.part)
      if manifest.string.range(ofFirst: "encryption-data") != nil { throw .encryptedWorkbook }
    }
    if archive.entry(named: "encrypted-package") != nil { throw .encryptedWorkbook }
    worksheets = try OpenDocumentWorkbook.tables(try OpenDocumentWorkbook.reader(archive))
  }

  private static func reader(_ archive: ZipArchive) throws(Problem) -> XMLReader {
    guard let entry = archive.entry(named: contents) else {
      throw .damagedArchive(Text(fr: "son contenu manque", en: "its contents are missing"))
    }
    return XMLReader(try ZipEntryReader(entry, of: archive, maxBytes: WorkbookLimits.worksheet))
  }

  /// The tables of the document, hidden where their style says so (16.14, `table:display`).
  private static func tables(_ reader: XMLReader) throws(Problem) -> [Worksheet] {
    let (table, style) = (XMLName(.table, "table"), XMLName(.style, "style"))
    let properties = XMLName(.style, "table-properties")
    var hiddenStyles: Set<String> = []
    var styleName = ""
    var tables: [Worksheet] = []
    while true {
      switch try reader.next() {
      case .finished: return tables
      case .start where reader.name == style: styleName = try reader.attribute(XMLName(.style, "name")) ?? ""
      case .start where reader.name == properties:
        if reader.rawAttribute(XMLName(.table, "display"))?.equals("false") ?? false { hiddenStyles.insert(styleName) }
      case .start where reader.name == table:
        guard tables.count < WorkbookLimits.worksheets else { return tables }
        let isHidden = try reader.attribute(XMLName(.table, "style-name")).map { hiddenStyles.contains($0) } ?? false
        tables.append(
          Worksheet(
            name: try reader.attribute(XMLName(.table, "name")) ?? "", isHidden: isHidden, part: contents,
            number: tables.count))
        try reader.skip()
      default: break
      }
    }
  }

  func survey(of worksheet: Worksheet) throws(Problem) -> WorksheetSurvey {
    var survey = WorksheetSurvey()
    let reader = try OpenDocumentWorkbook.reader(archive)
    guard try OpenDocumentWorkbook.find(worksheet, reader) else { return survey }
    let (row, visibility) = (XMLName(.table, "table-row"), XMLName(.table, "visibility"))
    let cell = XMLName(.table, "table-cell")
    let depth = reader.depth
    while reader.depth >= depth {
      guard case .start = try reader.next() else { continue }
      if reader.name == row, let visibility = reader.rawAttribute(visibility), !visibility.equals("visible") {
        let count = reader.rawAttribute(XMLName(.table, "number-rows-repeated")).flatMap(ExcelRows.integer) ?? 1
        // The rows after the last one with cells are hidden in their hundred thousands.
        if count < 10_000 { survey.hiddenRows += count }
      } else if reader.name == cell {
        try reader.skip()
      }
    }
    return survey
  }

  /// Goes to the beginning of a table.
  private static func find(_ worksheet: Worksheet, _ reader: XMLReader) throws(Problem) -> Bool {
    let table = XMLName(.table, "table")
    var number = 0
    while true {
      switch try reader.next() {
      case .finished: return false
      case .start where reader.name == table:
        if number == worksheet.number { return true }
        number += 1
        try reader.skip()
      default: break
      }
    }
  }

  func rows(
    of worksheet: Worksheet, _ survey: WorksheetSurvey, as reading: CellReading
  ) throws(Problem) -> any WorksheetRows {
    let reader = try OpenDocumentWorkbook.reader(archive)
    guard try OpenDocumentWorkbook.find(worksheet, reader) else {
      throw .damagedArchive(
        Text(fr: "la feuille « \(worksheet.name) » y manque", en: "the worksheet “\(worksheet.name)” is missing"))
    }
    return OpenDocumentRows(reader, reading)
  }
}
