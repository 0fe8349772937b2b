/// Notes for the worksheets of an Excel workbook, and what its parts become by them.
final class ExcelAnnotation: WorkbookAnnotation {
  private let archive: ZipArchive
  private let package: ExcelPackage
  private let sheets: [NotedSheet]
  private var plans: [WorksheetAnnotation] = []
  private var changed: [String: [UInt8]] = [:]

  /// A part with more bytes than this is no list of styles.
  private static let largestPart = 64 << 20

  /// Looks at everything that notes touch.
  ///
  /// - Throws: what stands against notes in this workbook.
  init(_ archive: ZipArchive, _ sheets: [NotedSheet]) throws(Problem) {
    self.archive = archive
    package = ExcelPackage(archive: archive)
    self.sheets = sheets
    let main = try package.relationships(of: "").first { $0.kind == "officeDocument" }?.part ?? "xl/workbook.xml"
    let parts = try package.relationships(of: main)
    try checkProtection(main)
    let styles = parts.first { $0.kind == "styles" }?.part
    var formats = CellFormats()
    if let styles, let contents = try contents(of: styles) { formats = try CellFormats(contents) }
    let inspections = try inspect(formats)
    let tinted = try tint(inspections, formats, styles)
    for (sheet, inspection) in zip(sheets, inspections) {
      try plan(sheet, inspection, formats: formats, tinted: tinted)
    }
    try nameFilters(main, parts)
  }

  func parts() throws(Problem) -> [AnnotatedPart] {
    var result: [AnnotatedPart] = []
    for entry in archive.entries {
      if let place = sheets.firstIndex(where: { isSame($0.worksheet.part, entry.name) }) {
        let contents = try contents(entry)
        result.append(
          .streamed(name: entry.name, AnnotatedWorksheet(contents, plans[place], sheets[place].notes)))
      } else if let bytes = changed.first(where: { isSame($0.key, entry.name) })?.value {
        result.append(.changed(name: entry.name, bytes))
      } else {
        result.append(try .copy(of: entry, in: archive))
      }
    }
    return result
  }

  private func isSame(_ part: String, _ name: String) -> Bool {
    archive.entry(named: part)?.name == name
  }

  private func contents(_ entry: ZipArchive.Entry) throws(Problem) -> ZipEntryReader {
    try ZipEntryReader(entry, of: archive, maxBytes: WorkbookLimits.worksheet)
  }

  private func contents(of part: String) throws(Problem) -> ZipEntryReader? {
    guard let entry = archive.entry(named: part) else { return nil }
    return try ZipEntryReader(entry, of: archive, maxBytes: ExcelAnnotation.largestPart)
  }

  // MARK: Worksheets

  private func inspect(_ formats: CellFormats) throws(Problem) -> [WorksheetInspection] {
    var inspections: [WorksheetInspection] = []
    for sheet in sheets {
      guard let entry = archive.entry(named: sheet.worksheet.part) else { throw .truncatedArchive }
      let inspection = try WorksheetInspection(try contents(entry), sheet.table, notes: sheet.notes, formats: formats)
      guard !inspection.isProtected else { throw .protectedWorkbook }
      inspections.append(inspection)
    }
    return inspections
  }

  private func checkProtection(_ main: String) throws(Problem) {
    guard let contents = try contents(of: main) else { throw .truncatedArchive }
    let scanner = MarkupScanner(contents)
    while let kind = try scanner.next() {
      // Some programs write the element without locking anything.
      guard kind == .start || kind == .empty, scanner.isNamed("workbookProtection") else { continue }
      for lock in ["lockStructure", "lockWindows", "lockRevision"] as [StaticString] where scanner.isTrue(lock) {
        throw .protectedWorkbook
      }
    }
  }

  private func tint(
    _ inspections: [WorksheetInspection], _ formats: CellFormats, _ part: String?
  ) throws(Problem) -> (numbers: [TintedStyle: Int], wrapped: Int?) {
    let wanted = inspections.reduce(into: Set<TintedStyle>()) { $0.formUnion($1.styles) }
    guard !wanted.isEmpty, let part, let contents = try contents(of: part),
      let styles = try TintedStyles(contents, formats, wanted), !styles.numbers.isEmpty
    else { return ([:], nil) }
    changed[part] = styles.part
    return (styles.numbers, styles.wrapped)
  }

  private func plan(
    _ sheet: NotedSheet, _ inspection: WorksheetInspection, formats: CellFormats,
    tinted: (numbers: [TintedStyle: Int], wrapped: Int?)
  ) throws(Problem) {
    let table = sheet.table
    let relationships = inspection.tables.isEmpty ? [] : try package.relationships(of: sheet.worksheet.part)
    var tables: [(part: String, inspection: WidenedTable.Inspection)] = []
    for id in inspection.tables {
      guard let part = relationships.first(where: { $0.id == id })?.part, let contents = try contents(of: part) else {
        continue
      }
      tables.append((part, try WidenedTable.Inspection(contents)))
    }
    let covering = tables.filter { $0.inspection.covers(table) }
    let edge = covering.compactMap { $0.inspection.range?.columns.upperBound }.max() ?? 0
    let added = try table.added(after: max(inspection.lastColumn, edge))
    for (part, inspection) in covering where table.noted == nil && inspection.takes(table, added: added) {
      guard let contents = try contents(of: part) else { continue }
      changed[part] = try WidenedTable(contents, inspection, titles: table.titles, added: added).part
    }
    plans.append(
      WorksheetAnnotation(
        table: table, added: added, inspection: inspection, formats: formats, tinted: tinted.numbers,
        wrapped: tinted.wrapped, addsFilter: inspection.filter == nil && covering.isEmpty))
  }

  // MARK: The workbook

  private func nameFilters(_ main: String, _ parts: [ExcelPackage.Relationship]) throws(Problem) {
    guard let contents = try contents(of: main) else { return }
    var places: [String: Int] = [:]
    var place = 0
    let scanner = MarkupScanner(contents)
    while let kind = try scanner.next() {
      guard kind == .start || kind == .empty, scanner.isNamed("sheet") else { continue }
      if let id = scanner.relationship, let part = parts.first(where: { $0.id == id })?.part {
        places[part.lowercased()] = place
      }
      place += 1
    }
    var filters: [Int: (name: String, range: CellRange)] = [:]
    for (sheet, plan) in zip(sheets, plans) {
      guard let range = plan.filter, range != plan.inspection.filter,
        let place = places[sheet.worksheet.part.lowercased()]
      else { continue }
      filters[place] = (sheet.worksheet.name, range)
    }
    guard !filters.isEmpty, let again = try self.contents(of: main) else { return }
    changed[main] = try FilterNames.part(again, filters)
  }
}
