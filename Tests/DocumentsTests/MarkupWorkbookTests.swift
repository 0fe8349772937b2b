import Testing

@testable import Documents

/// Tables of HTML pages and of XML Spreadsheet 2003, which programs call `.xls`.
@Suite struct MarkupWorkbookTests {
  private func tables(_ text: String, as reading: CellReading = .table) throws -> [String: [String]] {
    let buffer = ByteBuffer()
    buffer.append(text)
    guard let workbook = try MarkupWorkbook(MemoryBytes(buffer)) else { return [:] }
    var found: [String: [String]] = [:]
    for worksheet in workbook.worksheets {
      let rows = try workbook.rows(of: worksheet, WorksheetSurvey(), as: reading)
      let text = WorksheetText(rows, reading: reading)
      var all = ""
      while let stretch = try text.next() { all += String(stretch) }
      found[worksheet.name] = all.split(separator: "\n", omittingEmptySubsequences: false).dropLast().map(String.init)
    }
    return found
  }

  private func html(_ body: String) throws -> [String] {
    try #require(try tables("<html><body><table>\(body)</table></body></html>")["Tableau"])
  }

  // MARK: HTML

  @Test func rowsAndCells() throws {
    #expect(
      try html("<tr><th>Marque</th><th>Mod&egrave;le</th></tr><tr><td>FIAT</td><td> PANDA\n </td></tr>")
        == ["Marque;Modèle", "FIAT;PANDA"])
  }

  @Test func sloppyPagesAreRead() throws {
    // No end tags, no quotes, capitals, a comment, a script, a `<` that is none, and an empty cell.
    let rows = try html(
      "<TR height=20><TD class=xl65 colspan=2>a<TD>b<tr><!-- <td>x --><td>1 < 2<td>&nbsp;<script>'<td>'</script><td>c")
    #expect(rows == ["a;;b", "1 < 2;;c"])
  }

  @Test func quotesAndSignsAreKept() throws {
    #expect(
      try html("<tr><td>17\" &amp; <b>alu</b><br>noir</td><td title='a>b'>a;b</td></tr>")
        == ["\"17\"\" & alu noir\";\"a;b\""])
  }

  @Test func cellsThatReachDownStandForAllTheirRows() throws {
    let rows =
      "<tr><td rowspan=2>FIAT</td><td>PANDA</td></tr><tr><td>PUNTO</td></tr><tr><td>RENAULT</td><td>CLIO</td></tr>"
    #expect(try html(rows) == ["FIAT;PANDA", "FIAT;PUNTO", "RENAULT;CLIO"])
    let plain = try tables("<table>\(rows)</table>", as: .plain)["Tableau"]
    #expect(plain == ["FIAT;PANDA", ";PUNTO", "RENAULT;CLIO"])
  }

  @Test func tablesInsideTablesAreTheirOwn() throws {
    let found = try tables("<table><tr><td>Menu</td><td><table><tr><td>FIAT</td></tr></table></td></tr></table>")
    #expect(found.values.contains(["FIAT"]) && found.values.contains { $0.first?.hasPrefix("Menu") ?? false })
  }

  @Test(arguments: ["", "<html></html>", "<table></table>", "Marque;Modèle", "{\"a\":\"<table>\"}", "< 3", "<stock/>"])
  func otherTextsAreNone(_ text: String) throws { #expect(try tables(text).isEmpty) }

  @Test func windowsLettersAreRead() throws {
    let buffer = ByteBuffer()
    buffer.append("<table><tr><td>Mod" as StaticString)
    buffer.append(0xE8)
    buffer.append("le</td></tr></table>" as StaticString)
    let workbook = try #require(try MarkupWorkbook(MemoryBytes(buffer)))
    let text = WorksheetText(
      try workbook.rows(of: workbook.worksheets[0], WorksheetSurvey(), as: .table), reading: .table)
    #expect(try text.next().map { String($0) } == "Modèle\n")
  }

  // MARK: XML Spreadsheet 2003

  private func workbook(_ rows: String) -> String {
    "<?xml version=\"1.0\"?><?mso-application progid=\"Excel.Sheet\"?>"
      + "<Workbook xmlns=\"urn:schemas-microsoft-com:office:spreadsheet\" xmlns:ss=\"urn:schemas-microsoft-com:office:spreadsheet\">"
      + "<DocumentProperties><Author>x</Author></DocumentProperties><Styles><Style ss:ID=\"s1\"/></Styles>"
      + "<Worksheet ss:Name=\"Stock &amp; co\"><Table>\(rows)</Table></Worksheet></Workbook>"
  }

  @Test func typesIndexesAndDates() throws {
    let rows =
      "<Row><Cell><Data ss:Type=\"String\">Marque</Data></Cell><Cell ss:Index=\"3\"><Data ss:Type=\"String\">MEC</Data></Cell></Row>"
      + "<Row ss:Index=\"4\"><Cell><Data ss:Type=\"String\">CITRO&#203;N</Data><Comment><Data>à voir</Data></Comment></Cell>"
      + "<Cell><Data ss:Type=\"Number\">38000</Data></Cell><Cell><Data ss:Type=\"DateTime\">2019-05-14T00:00:00.000</Data></Cell></Row>"
      + "<Row><Cell/><Cell><Data ss:Type=\"Error\">#N/A</Data></Cell></Row>"
    #expect(try tables(workbook(rows)) == ["Stock & co": ["Marque;;MEC", "", "", "CITROËN;38000;2019-05-14", ";#N/A"]])
  }

  // MARK: Hostile texts

  @Test func cellsWithoutNumberAreRefused() throws {
    let wide = "<table>" + String(repeating: "<tr><td colspan=99999999><td>x", count: 2_000)
    #expect(try tables(wide).count <= 1)
    let deep = String(repeating: "<table><tr><td>", count: 5_000)
    #expect(try tables(deep).isEmpty)
    let open = "<table><tr><td title=\"" + String(repeating: "<td>", count: 10_000)
    #expect(try tables(open).count <= 1)
    let far = "<table><Row ss:Index=\"999999999999\"><Cell ss:Index=\"-5\"><Data>x</Data></Cell></Row></table>"
    _ = try tables(far)
  }
}
