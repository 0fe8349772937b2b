import Testing

@testable import Documents

@Suite("Notes in somebody's workbook")
struct WorkbookNotesTests {
  private final class Notes: RowNotes {
    private let notes: [RowNote]
    private var place = 0

    init(_ notes: [RowNote]) { self.notes = notes }
    func rewind() { place = 0 }

    func next() -> RowNote? {
      defer { place += 1 }
      return place < notes.count ? notes[place] : nil
    }
  }

  private static let titles = ["statut", "erreurs", "propositions"]

  private static let rows = """
    <row r="1" spans="1:2"><c r="A1" s="1" t="inlineStr"><is><t>Marque</t></is></c><c r="B1" s="1" t="inlineStr"><is><t>Énergie\
    </t></is></c></row><row r="2"><c r="A2" t="inlineStr"><is><t>FIAT</t></is></c><c r="B2" t="inlineStr"><is><t>Bezin</t></is>\
    </c></row><row r="3"/><row r="4"><c r="A4"><f>1+1</f><v>2</v></c></row>
    """

  private static let styles = """
    <fills count="2"><fill><patternFill/></fill><fill><patternFill/></fill></fills><cellXfs count="2"><xf numFmtId="0"/>\
    <xf numFmtId="14" fillId="1"><alignment wrapText="1"/></xf></cellXfs>
    """

  private static let notes = [
    RowNote(
      row: 2, texts: ["refusée", "B2 : PR0009 « Bezin » & <x>", "Essence"],
      problems: [.init(column: 2, tint: .warning), .init(column: 2, tint: .error)]),
    RowNote(row: 4, texts: ["acceptée", "", ""], problems: [.init(column: 2, tint: .warning)]),
  ]

  private func annotate(
    _ sample: WorkbookSample, columns: ClosedRange<Int> = 1...2, noted: ClosedRange<Int>? = nil,
    _ notes: [RowNote] = notes
  ) throws(Problem) -> WorkbookSample {
    let archive = try ZipArchive(MemoryBytes(sample.archive))
    let workbook = try sample.workbook
    guard let worksheet = workbook.worksheets.first else { throw .truncatedArchive }
    let table = NotedTable(headerRow: 1, columns: columns, noted: noted, titles: WorkbookNotesTests.titles)
    let annotation = try WorkbookAnnotations.make(
      archive, [NotedSheet(worksheet, table, Notes(notes))])
    var result = WorkbookSample()
    for part in try annotation.parts() {
      switch part {
      case .copied(let part, let contents):
        let packed = ByteBuffer()
        while let stretch = try contents.next() { packed.append(stretch) }
        let bytes = part.isDeflated ? PlainInflater.inflate(packed.array) ?? [] : packed.array
        #expect(part.size == UInt64(bytes.count))
        result.parts.append((part.name, String(decoding: bytes, as: UTF8.self)))
      case .changed(let name, let bytes): result.parts.append((name, String(decoding: bytes, as: UTF8.self)))
      case .streamed(let name, let contents):
        let bytes = ByteBuffer()
        while let stretch = try contents.next() { bytes.append(stretch) }
        result.parts.append((name, bytes.string))
      }
    }
    return result
  }

  private func text(_ name: String, of sample: WorkbookSample) -> String {
    sample.parts.first { $0.name == name }?.text ?? ""
  }

  private let sheet = "xl/worksheets/sheet0.xml"

  @Test("Three columns at the right, problems in colour, a filter; all else as it was")
  func excel() throws {
    let sample = WorkbookSample.excel(
      rows: WorkbookNotesTests.rows, after: "<pageMargins left=\"1\"/>", styles: WorkbookNotesTests.styles,
      sheets: [("Autre", "visible", "<row r=\"1\"><c r=\"A1\"><v>1</v></c></row>")])
    let noted = try annotate(sample)
    #expect(noted.parts.map(\.name) == sample.parts.map(\.name))
    let changed = zip(sample.parts, noted.parts).filter { $0.text != $1.text }.map(\.0.name)
    #expect(Set(changed) == ["xl/workbook.xml", "xl/styles.xml", sheet])
    #expect(
      try noted.lines() == [
        "Marque;Énergie;statut;erreurs;propositions", "FIAT;Bezin;refusée;B2 : PR0009 « Bezin » & <x>;Essence", "",
        "2;;acceptée",
      ])
    let xml = text(sheet, of: noted)
    #expect(xml.contains("<cols><col min=\"3\" max=\"3\" width=\"12\" customWidth=\"1\"/>"))
    // The error's colour wins; an empty cell is there to have one. Titles look like the last one.
    #expect(
      xml.contains("<c s=\"2\" r=\"B2\"") || xml.contains("<c r=\"B2\" s=\"2\"") || xml.contains("s=\"2\" r=\"B2\""))
    #expect(xml.contains("<c r=\"B4\" s=\"3\"/>"))
    #expect(xml.contains("<c r=\"C1\" s=\"1\" t=\"inlineStr\">"))
    #expect(xml.contains("<row r=\"3\"/>"))
    #expect(xml.contains("<f>1+1</f><v>2</v>"))
    #expect(xml.hasSuffix("</sheetData><autoFilter ref=\"A1:E4\"/><pageMargins left=\"1\"/></worksheet>"))
    let styles = text("xl/styles.xml", of: noted)
    #expect(styles.contains("<fills count=\"4\">") && styles.contains("<cellXfs count=\"5\">"))
    // Long notes are broken where their column ends.
    #expect(styles.contains("wrapText=\"1\"/></xf></cellXfs>") && xml.contains("<c r=\"D2\" s=\"4\" t=\"inlineStr\">"))
    #expect(styles.contains("rgb=\"FFFFC7CF\"") && styles.contains("rgb=\"FFFFEB9D\""))
    #expect(
      text("xl/workbook.xml", of: noted).contains(
        "<definedName name=\"_xlnm._FilterDatabase\" localSheetId=\"0\" hidden=\"1\">&#39;Stock&#39;!$A$1:$E$4</definedName>"
      ))
  }

  @Test("Given back, its notes are written anew, and nothing else changes")
  func again() throws {
    let sample = WorkbookSample.excel(rows: WorkbookNotesTests.rows, styles: WorkbookNotesTests.styles)
    let first = try annotate(sample)
    let plain = WorkbookNotesTests.notes.map { RowNote(row: $0.row, texts: ["acceptée", "", ""]) }
    let second = try annotate(first, columns: 1...5, noted: 3...5, plain)
    #expect(
      try second.lines() == [
        "Marque;Énergie;statut;erreurs;propositions", "FIAT;Bezin;acceptée", "", "2;;acceptée",
      ])
    let changed = zip(first.parts, second.parts).filter { $0.text != $1.text }.map(\.0.name)
    #expect(changed == [sheet])
    #expect(text(sheet, of: second).components("<autoFilter") == 1)
    #expect(text(sheet, of: second).components("<cols>") == 1)
  }

  @Test("Colours of problems that are mended are taken away, under whatever numbers a program has saved them")
  func colours() throws {
    let sample = WorkbookSample.excel(rows: WorkbookNotesTests.rows, styles: WorkbookNotesTests.styles)
    let noted = try annotate(sample, WorkbookNotesTests.notes + [])
    // A1 and B2 in our colours; A1's look is that of the titles, B2's that of no other format.
    let saved = """
      <fills count="3"><fill><patternFill/></fill><fill><patternFill patternType="solid"><fgColor rgb="FFffc7cf"/></patternFill></fill>\
      <fill><patternFill/></fill></fills><cellXfs count="3"><xf numFmtId="0"/><xf applyFill="1" fillId="1" numFmtId="14"><alignment/></xf>\
      <xf fillId="2" numFmtId="14"><alignment/></xf><xf fillId="1" numFmtId="9"/></cellXfs>
      """
    let rows = text(sheet, of: noted).replacing("<c r=\"B2\" s=\"2\"", with: "<c s=\"3\" r=\"B2\"")
      .replacing("<c s=\"2\" r=\"B2\"", with: "<c s=\"3\" r=\"B2\"").replacing(
        "<c r=\"A2\"", with: "<c r=\"A2\" s=\"1\"")
    let styles = text("xl/styles.xml", of: noted)
    let start = try #require(styles.firstRange(of: "<fills"))
    let end = try #require(styles.firstRange(of: "</cellXfs>"))
    let other = styles.replacingCharacters(in: start.lowerBound..<end.upperBound, with: saved)
    let back = noted.replacing(sheet, by: rows).replacing("xl/styles.xml", by: other)
    let again = try annotate(back, columns: 1...5, noted: 3...5, [RowNote(row: 2, texts: ["acceptée", "", ""])])
    let xml = text(sheet, of: again)
    #expect(xml.contains("<c s=\"2\" r=\"A2\"") || xml.contains("<c r=\"A2\" s=\"2\""))
    #expect(xml.contains("<c s=\"4\" r=\"B2\""))
    #expect(text("xl/styles.xml", of: again).contains("<xf applyFill=\"1\" fillId=\"0\" numFmtId=\"9\"/>"))
  }

  @Test("A filter that is there is widened")
  func filter() throws {
    let sample = WorkbookSample.excel(
      rows: WorkbookNotesTests.rows,
      after: "<sheetProtection sheet=\"0\"/><autoFilter ref=\"A1:B4\"><filterColumn colId=\"0\"/></autoFilter>")
    let xml = text(sheet, of: try annotate(sample))
    #expect(xml.components("<autoFilter") == 1)
    #expect(xml.contains("<autoFilter ref=\"A1:E4\"><filterColumn colId=\"0\"/></autoFilter>"))
  }

  @Test("A table of Excel's is widened, and gets no second filter")
  func table() throws {
    var sample = WorkbookSample.excel(
      rows: WorkbookNotesTests.rows, after: "<tableParts count=\"1\"><tablePart r:id=\"rId1\"/></tableParts>")
    sample.parts.append(
      (
        "xl/worksheets/_rels/sheet0.xml.rels",
        #"<Relationships xmlns="http://schemas.openxmlformats.org/package/2006/relationships">"#
          + #"<Relationship Id="rId1" Type="x/table" Target="../tables/table1.xml"/></Relationships>"#
      ))
    sample.parts.append(
      (
        "xl/tables/table1.xml",
        #"<table ref="A1:B4"><autoFilter ref="A1:B4"/><tableColumns count="2"><tableColumn id="1" name="Marque"/>"#
          + #"<tableColumn id="7" name="Énergie"/></tableColumns></table>"#
      ))
    let noted = try annotate(sample)
    #expect(!text(sheet, of: noted).contains("<autoFilter"))
    #expect(
      text("xl/tables/table1.xml", of: noted)
        == #"<table ref="A1:E4"><autoFilter ref="A1:E4"/><tableColumns count="5"><tableColumn id="1" name="Marque"/>"#
        + #"<tableColumn id="7" name="Énergie"/><tableColumn id="8" name="statut"/><tableColumn id="9" name="erreurs"/>"#
        + #"<tableColumn id="10" name="propositions"/></tableColumns></table>"#)
  }

  @Test("Columns keep their widths and styles around the added ones")
  func columns() throws {
    let sample = WorkbookSample.excel(rows: WorkbookNotesTests.rows)
    let xml = text(sheet, of: sample).replacing(
      "<sheetData>",
      with: "<dimension ref=\"A1:B4\"/><cols><col min=\"1\" max=\"16384\" width=\"9\" style=\"1\"/></cols><sheetData>")
    let noted = text(sheet, of: try annotate(sample.replacing(sheet, by: xml)))
    #expect(noted.contains("<dimension ref=\"A1:E4\"/>"))
    #expect(
      noted.contains("<cols><col min=\"1\" max=\"2\" width=\"9\" style=\"1\"/><col min=\"3\" max=\"3\" width=\"12\""))
    #expect(noted.contains("<col min=\"6\" max=\"16384\" width=\"9\" style=\"1\"/></cols>"))
  }

  @Test(
    "Signed and protected workbooks are left alone",
    arguments: [
      "signed", "sheet", "workbook",
    ])
  func obstacles(_ kind: String) throws {
    var sample = WorkbookSample.excel(
      rows: WorkbookNotesTests.rows, after: kind == "sheet" ? "<sheetProtection sheet=\"1\"/>" : "",
      properties: kind == "workbook" ? "<workbookProtection lockStructure=\"1\"/>" : "")
    if kind == "signed" { sample.parts.append(("_xmlsignatures/sig1.xml", "<x/>")) }
    #expect(throws: Problem.self) { try annotate(sample) }
  }

  @Test("OpenDocument: repeated rows and cells are taken apart where notes stand")
  func openDocument() throws {
    let text = "<table:table-cell office:value-type=\"string\"><text:p>"
    let end = "</text:p></table:table-cell>"
    let blank = "<table:table-cell table:number-columns-repeated=\"1022\"/>"
    let tables =
      "<table:table table:name=\"Stock\"><table:table-column table:number-columns-repeated=\"1024\"/>"
      + "<table:table-row>\(text)Marque\(end)\(text)Énergie\(end)\(blank)</table:table-row>"
      + "<table:table-row table:number-rows-repeated=\"3\">\(text)FIAT\(end)<table:table-cell table:number-columns-repeated=\"1023\"/></table:table-row>"
      + "<table:table-row table:number-rows-repeated=\"1048572\"><table:table-cell table:number-columns-repeated=\"1024\"/></table:table-row></table:table>"
    let sample = WorkbookSample.openDocument(tables: tables)
    let content = self.text("content.xml", of: sample).replacing(
      " xmlns:calcext", with: " xmlns:fo=\"urn:oasis:names:tc:opendocument:xmlns:xsl-fo-compatible:1.0\" xmlns:calcext")
    let noted = try annotate(sample.replacing("content.xml", by: content))
    #expect(
      try noted.lines() == [
        "Marque;Énergie;statut;erreurs;propositions", "FIAT;;refusée;B2 : PR0009 « Bezin » & <x>;Essence", "FIAT",
        "FIAT;;acceptée",
      ])
    let xml = self.text("content.xml", of: noted)
    #expect(xml.contains("fo:background-color=\"#FFC7CF\""))
    #expect(
      xml.contains(
        "<table:database-ranges><table:database-range table:name=\"__Anonymous_Sheet_DB__0\" "
          + "table:target-range-address=\"&#39;Stock&#39;.A1:&#39;Stock&#39;.E4\" table:display-filter-buttons=\"true\"/>"
          + "</table:database-ranges></office:spreadsheet>"))
    #expect(noted.parts.first?.name == "mimetype")
    // Given back: the filter is there, the notes are replaced.
    let again = try annotate(noted, columns: 1...5, noted: 3...5, [RowNote(row: 3, texts: ["acceptée", "", ""])])
    #expect(try again.lines() == ["Marque;Énergie;statut;erreurs;propositions", "FIAT", "FIAT;;acceptée", "FIAT"])
    let last = self.text("content.xml", of: again)
    #expect(last.components("<table:database-range ") == 1)
    // Styles in our colours are there already, and no cell has one any more.
    #expect(last.components("<style:style ") == xml.components("<style:style "))
    #expect(!last.components(separatedBy: "<table:table ")[1].contains("style-name=\"prerentree2"))
  }

  @Test("Damaged worksheets end in an error or in a workbook, never in a trap", arguments: 0..<(isLong ? 60 : 20))
  func damaged(_ seed: Int) throws {
    let sample = WorkbookSample.excel(
      rows: WorkbookNotesTests.rows, after: "<autoFilter ref=\"A1:B4\"/>", styles: WorkbookNotesTests.styles)
    var state = UInt64(seed) &* 0x9E37_79B9_7F4A_7C15 &+ 1
    func roll(_ limit: Int) -> Int {
      state = state &* 6_364_136_223_846_793_005 &+ 1_442_695_040_888_963_407
      return Int(state >> 33) % limit
    }
    for name in [sheet, "xl/styles.xml", "xl/workbook.xml"] {
      var bytes = Array(text(name, of: sample).utf8)
      for _ in 0..<(1 + roll(4)) {
        let place = roll(bytes.count)
        switch roll(4) {
        case 0: bytes.removeSubrange(place..<min(bytes.count, place + 1 + roll(20)))
        case 1: bytes[place] = Array("<>\"/ =c1".utf8)[roll(8)]
        case 2: bytes.insert(contentsOf: bytes[place..<min(bytes.count, place + 30)], at: place)
        default: bytes = Array(bytes.prefix(place + 1))
        }
      }
      let damaged = sample.replacing(name, by: String(decoding: bytes, as: UTF8.self))
      _ = try? annotate(damaged)
    }
  }
}

extension String {
  /// How often a text occurs.
  fileprivate func components(_ text: String) -> Int { ranges(of: text).count }
}
