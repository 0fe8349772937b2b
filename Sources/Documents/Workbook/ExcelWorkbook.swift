/// A workbook in SpreadsheetML (ECMA-376-1, 18): `.xlsx` and `.xlsm`, transitional or strict.
final class ExcelWorkbook: Workbook {
  let worksheets: [Worksheet]
  private let package: ExcelPackage
  private let is1904: Bool
  private let strings: SharedStrings
  private let formats: [NumberFormat]

  init(_ archive: ZipArchive) throws(Problem) {
    package = ExcelPackage(archive: archive)
    let main =
      try package.relationships(of: "").first { $0.kind == "officeDocument" }?.part ?? "xl/workbook.xml"
    guard let reader = try package.reader(main) else {
      throw .archive(
        Text(fr: "c'est une archive, pas un classeur", en: "this is an archive, not a workbook"),
        help: Text(
          fr: "Décompressez-la, et donnez ce qu'elle contient.", en: "Unpack it, and give what it holds."))
    }
    let relationships = try package.relationships(of: main)
    let contents = try ExcelWorkbook.contents(reader, relationships)
    (worksheets, is1904) = (contents.worksheets, contents.is1904)
    func part(_ kind: String) -> String { relationships.first { $0.kind == kind }?.part ?? "" }
    strings = try SharedStrings(
      try package.reader(part("sharedStrings"), maxBytes: WorkbookLimits.sharedStrings))
    formats = try ExcelStyles.formats(try package.reader(part("styles")))
  }

  /// 18.2.27: the worksheets in the order of their tabs, and the epoch of their dates.
  private static func contents(
    _ reader: XMLReader, _ relationships: [ExcelPackage.Relationship]
  ) throws(Problem) -> (worksheets: [Worksheet], is1904: Bool) {
    let (sheet, properties) = (XMLName(.sheet, "sheet"), XMLName(.sheet, "workbookPr"))
    var worksheets: [Worksheet] = []
    var is1904 = false
    while true {
      switch try reader.next() {
      case .finished: return (worksheets, is1904)
      case .start where reader.name == properties:
        is1904 = reader.rawAttribute(XMLName(.none, "date1904")).map(ExcelPackage.isTrue) ?? false
      case .start where reader.name == sheet:
        guard worksheets.count < WorkbookLimits.worksheets else { return (worksheets, is1904) }
        let id = try reader.attribute(XMLName(.reference, "id"))
        // A chart's own sheet has no cells.
        guard let part = relationships.first(where: { $0.id == id }), part.kind == "worksheet" else { continue }
        let state = try reader.attribute(XMLName(.none, "state")) ?? "visible"
        worksheets.append(
          Worksheet(
            name: try reader.attribute(XMLName(.none, "name")) ?? "", isHidden: state != "visible", part: part.part,
            number: worksheets.count))
      default: break
      }
    }
  }

  private func contents(of worksheet: Worksheet) throws(Problem) -> ZipEntryReader {
    guard let entry = package.archive.entry(named: worksheet.part) else {
      throw .damagedArchive(
        Text(fr: "la feuille « \(worksheet.name) » y manque", en: "the worksheet “\(worksheet.name)” is missing"))
    }
    return try ZipEntryReader(entry, of: package.archive, maxBytes: WorkbookLimits.worksheet)
  }

  func survey(of worksheet: Worksheet) throws(Problem) -> WorksheetSurvey {
    let frame = WorksheetFrame(try contents(of: worksheet))
    let reader = XMLReader(frame)
    let element = XMLName(.sheet, "mergeCell")
    var survey = WorksheetSurvey()
    reading: while true {
      switch try reader.next() {
      case .finished: break reading
      case .start where reader.name == element:
        if let written = reader.rawAttribute(XMLName(.none, "ref")),
          let range = CellReference.range(written),
          survey.merges.count < WorkbookLimits.merges
        {
          survey.merges.append(range)
        }
      default: break
      }
    }
    survey.hiddenRows = frame.hiddenRows
    return survey
  }

  func rows(
    of worksheet: Worksheet, _ survey: WorksheetSurvey, as reading: CellReading
  ) throws(Problem) -> any WorksheetRows {
    let rows = ExcelRows(
      XMLReader(try contents(of: worksheet)), strings: strings, formats: formats, is1904: is1904, reading)
    return reading == .table && !survey.merges.isEmpty ? MergedRows(rows, survey.merges) : rows
  }
}
