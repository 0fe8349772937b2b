import Testing

@testable import Documents

@Suite("Workbooks of Excel")
struct ExcelWorkbookTests {
  private func lines(
    _ cells: String, strings: String = "", styles: String = "", properties: String = "", after: String = "",
    as reading: CellReading = .plain
  ) throws(Problem) -> [String] {
    try WorkbookSample.excel(
      rows: cells, after: after, strings: strings, styles: styles, properties: properties
    ).lines(as: reading)
  }

  /// One row of numbers, each with its format.
  private func shown(
    _ numbers: [(value: String, format: String)], is1904: Bool = false, as reading: CellReading = .table
  ) throws(Problem) -> String {
    let formats = numbers.enumerated().map {
      #"<numFmt numFmtId="\#(200 + $0)" formatCode='\#($1.format)'/>"#
    }.joined()
    let styles = numbers.indices.map { #"<xf numFmtId="\#(200 + $0)"/>"# }.joined()
    let cells = numbers.enumerated().map { #"<c s="\#($0)"><v>\#($1.value)</v></c>"# }.joined()
    return try lines(
      "<row>\(cells)</row>", styles: "<numFmts>\(formats)</numFmts><cellXfs>\(styles)</cellXfs>",
      properties: is1904 ? #"<workbookPr date1904="1"/>"# : "", as: reading)[0]
  }

  @Test("Shared, inline and formula texts; formatted in parts, without what says how to pronounce them")
  func texts() throws {
    let strings = """
      <si><t>Renault</t></si>
      <si><r><rPr><b/></rPr><t xml:space="preserve">Clio </t></r><r><t>IV</t></r><rPh sb="0" eb="1"><t>kurio</t></rPh></si>
      <si><t>a_x000D_&#10;b _x005F_x000D_ _xZZZZ_ &lt;&amp;&gt;</t></si><si><t/></si>
      """
    let cells = """
      <row r="1"><c r="A1" t="s"><v>0</v></c><c r="B1" t="s"><v>1</v></c><c r="C1" t="s"><v>2</v></c><c t="s"><v>3</v></c>
      <c r="E1" t="inlineStr"><is><t>en ligne</t></is></c><c t="str"><f>A1</f><v>a;"b"</v></c></row>
      """
    #expect(
      try lines(cells, strings: strings) == [
        "Renault;Clio IV;\"a\r", "b _x000D_ _xZZZZ_ <&>\";;en ligne;\"a;\"\"b\"\"\"",
      ])
  }

  @Test("Numbers are what was entered, not what a binary fraction makes of it")
  func numbers() throws {
    let values = [
      "0.30000000000000004", "1E-3", "12.50", "-0", "1.23456789012345E+17", "12345678901234567", "007", "4.1E2",
      "0.1", "1E+25", "8.4000000000000004", "1234567.8900000001", "99999999999999994E-2",
    ]
    let cells = values.map { "<c><v>\($0)</v></c>" }.joined()
    #expect(
      try lines("<row>\(cells)</row>") == [
        "0.3;0.001;12.5;0;123456789012345000;12345678901234567;7;410;0.1;1E+25;8.4;1234567.89;1000000000000000"
      ])
  }

  @Test("A number is a date where its format says so, and a time where it shows no day")
  func dates() throws {
    #expect(
      try shown([
        ("45351", "dd/mm/yyyy"), ("45351.75", #"d\-mmm\-yy h:mm"#), ("43586", "mmm-yy"), ("43600", "mmm-yy"),
        ("43466", "yyyy"), ("45351", "[$-40C]d mmmm yyyy;@"), ("0.0625", "h:mm"), ("1.52", "[h]:mm:ss"),
        ("0.5629", "h:mm AM/PM"), ("0.00078125", "mm:ss.0"), ("45351.5", "h:mm"), ("0", "dd/mm/yyyy"),
        ("60", "yyyy-mm-dd"),
      ]) == "2024-02-29;2024-02-29T18:00:00;2019-05;2019-05-15;2019;2024-02-29;1:30;36:28:48;1:30 PM;01:07.5;"
        + "2024-02-29T12:00:00;0000-00-00;1900-02-29")
    #expect(
      try shown([("43586", "mmm-yy"), ("0", "dd/mm/yyyy")], as: .plain) == "2019-05-01;00:00:00",
      "cell by cell nothing is taken away")
    #expect(try shown([("43889", "yyyy/mm/dd")], is1904: true) == "2024-02-29")
    #expect(
      try lines(#"<row><c t="d"><v>2024-02-29T00:00:00</v></c><c t="d"><v>2024-02-29T08:30:00</v></c></row>"#) == [
        "2024-02-29;2024-02-29T08:30:00"
      ])
  }

  @Test("What is no date: colours, texts and exponents in formats, and numbers that no day has")
  func noDates() throws {
    #expect(
      try shown([
        ("12", "[Red]0"), ("12", #"0" jours""#), ("12", "0.00E+00"), ("12", "General"), ("-5", "dd/mm/yyyy"),
        ("99999999", "dd/mm/yyyy"), ("12", #"#,##0\ \d"#), ("12", "@"), ("12", #"_-* #,##0.00\ "€"_-"#),
      ]) == "12;12 jours;12;12;-5;99999999;12 d;12;12")
    #expect(try shown([("38000", #"#,##0" mi""#), ("96", #"0" kW""#), ("38", #"#,##0," k""#)]) == "38000 mi;96 kW;38")
  }

  @Test("Zeros before a number are shown, and so is a percentage in a table")
  func zerosAndPercentages() throws {
    #expect(
      try shown([("7", "00000"), ("123456", "00000"), ("612345678", #"00" "00" "00" "00" "00"#), ("1.5", "00000")])
        == "00007;123456;06 12 34 56 78;1.5")
    #expect(try shown([("0.2", "0%"), ("5.5E-2", "0.0%"), ("0.2", "0.00")]) == "20%;5.5%;0.2")
    #expect(try shown([("0.2", "0%")], as: .plain) == "0.2")
  }

  @Test("Formats that are known by their number")
  func builtInFormats() throws {
    let styles = [0, 14, 17, 20, 22, 9, 49, 46].map { #"<xf numFmtId="\#($0)"/>"# }.joined()
    let values = ["1", "45351", "43586", "0.0625", "45351.25", "0.2", "3008", "1.5"]
    let cells = values.enumerated().map { #"<c s="\#($0)"><v>\#($1)</v></c>"# }.joined()
    #expect(
      try lines("<row>\(cells)</row>", styles: "<cellXfs>\(styles)</cellXfs>", as: .table) == [
        "1;2024-02-29;2019-05;1:30;2024-02-29T06:00:00;20%;3008;36:00:00"
      ])
  }

  @Test("Truth values, errors, and formulas that nobody worked out")
  func otherCells() throws {
    let cells = """
      <row r="2"><c r="B2" t="b"><v>1</v></c><c r="C2" t="b"><v>0</v></c><c r="D2" t="e"><v>#N/A</v></c>\
      <c r="E2"><f>SUM(A1)</f></c><c r="F2"><f>1+1</f><v>2</v></c></row>
      """
    #expect(try lines(cells) == ["", ";TRUE;FALSE;#N/A;;2"])
    #expect(try lines(cells, as: .table) == ["", ";TRUE;FALSE;#N/A;#CALC!;2"])
  }

  @Test("Rows and cells stand where they say, or behind the one before")
  func places() throws {
    let cells = """
      <row r="2"><c r="C2"><v>1</v></c><c r="A2"><v>2</v></c></row><row><c><v>3</v></c></row>\
      <row r="6" hidden="true"><c r="AA6"><v>4</v></c></row>
      """
    #expect(try lines(cells) == ["", "2;;1", "3", "", "", String(repeating: ";", count: 26) + "4"])
    let workbook = try WorkbookSample.excel(rows: cells).workbook
    #expect(try workbook.survey(of: workbook.worksheets[0]).hiddenRows == 1)
    #expect(throws: Problem.self) { try lines(#"<row r="3"><c><v>1</v></c></row><row r="2"><c><v>1</v></c></row>"#) }
  }

  @Test("In a table a line break in a cell is a blank, so that its lines are the rows of the worksheet")
  func lineBreaks() throws {
    let cells = #"<row><c t="inlineStr"><is><t>Date de&#10;mise&#13;&#10;en circulation</t></is></c></row>"#
    #expect(try lines(cells, as: .table) == ["Date de mise en circulation"])
    #expect(try lines(cells) == ["\"Date de", "mise\r", "en circulation\""])
  }

  @Test("A cell that reaches over rows is there in each of them, cell by cell only where it stands")
  func mergedCells() throws {
    let cells = """
      <row r="1"><c r="A1"><v>1</v></c><c r="C1"><v>9</v></c></row><row r="2"><c r="B2"><v>2</v></c></row>\
      <row r="3"><c r="B3"><v>3</v></c></row><row r="4"><c r="B4"><v>4</v></c></row>
      """
    let merges = #"<mergeCells><mergeCell ref="A1:A3"/><mergeCell ref="C1:D1"/></mergeCells>"#
    #expect(try lines(cells, after: merges, as: .table) == ["1;;9", "1;2", "1;3", ";4"])
    #expect(try lines(cells, after: merges) == ["1;;9", ";2", ";3", ";4"])
  }

  @Test("Worksheets that are hidden are named as that; a chart's own sheet is none")
  func worksheets() throws {
    let sample = WorkbookSample.excel(
      rows: "", sheets: [("Listes", "hidden", ""), ("&#233;t&#233;", "veryHidden", ""), ("Bilan", "visible", "")])
    let sheets = try sample.workbook.worksheets
    #expect(sheets.map(\.name) == ["Stock", "Listes", "été", "Bilan"])
    #expect(sheets.map(\.isHidden) == [false, true, true, false])
  }

  @Test("Strict files, prefixes, other capitals, absolute and climbing part names")
  func namespacesAndNames() throws {
    let strict = "http://purl.oclc.org/ooxml/spreadsheetml/main"
    let references = "http://purl.oclc.org/ooxml/officeDocument/relationships"
    let package = "http://schemas.openxmlformats.org/package/2006/relationships"
    let sample = WorkbookSample(parts: [
      (
        "_rels/.rels",
        #"<p:Relationships xmlns:p="\#(package)"><p:Relationship Id="a" Type="\#(references)/officeDocument" Target="/XL/Book.xml"/></p:Relationships>"#
      ),
      (
        "xl/book.xml",
        #"<x:workbook xmlns:x="\#(strict)" xmlns:q="\#(references)"><x:sheets><x:sheet name="A" q:id="b"/></x:sheets></x:workbook>"#
      ),
      (
        "xl/_rels/Book.xml.rels",
        #"<Relationships xmlns="\#(package)"><Relationship Id="b" Type="\#(references)/worksheet" Target="../sheets/1.xml"/></Relationships>"#
      ),
      (
        "sheets/1.xml",
        #"<x:worksheet xmlns:x="\#(strict)"><x:sheetData><x:row><x:c><x:v>5</x:v></x:c></x:row></x:sheetData></x:worksheet>"#
      ),
    ])
    #expect(try sample.lines() == ["5"])
  }

  @Test("Rows without end, cells beyond the last column and columns of nothing cost little")
  func bounds() throws {
    #expect(throws: Problem.self) { try lines(#"<row r="99999999"><c><v>1</v></c></row>"#) }
    #expect(throws: Problem.self) { try lines(#"<row r="1"><c r="XFE1"><v>1</v></c></row>"#) }
    let wide = (1...9).map { #"<row r="\#($0)"><c r="XFD\#($0)"><v>1</v></c></row>"# }.joined()
    let workbook = try WorkbookSample.excel(rows: wide).workbook
    let text = WorksheetText(
      try workbook.rows(of: workbook.worksheets[0], WorksheetSurvey(), as: .plain), reading: .table,
      maxGaps: 100_000)
    #expect(throws: Problem.self) { while try text.next() != nil {} }
    // A text that stands in the file once may stand in a row many times.
    let cells = (0..<70).map { _ in #"<c t="s"><v>0</v></c>"# }.joined()
    let repeated = WorkbookSample.excel(
      rows: "<row r=\"1\">\(cells)</row>", strings: "<si><t>" + String(repeating: "x", count: 1 << 20) + "</t></si>")
    let problem = #expect(throws: Problem.self) { try repeated.lines() }
    #expect(problem?.message.fr.contains("la ligne 1 ") ?? false)
    let long = WorksheetText(
      try workbook.rows(of: workbook.worksheets[0], WorksheetSurvey(), as: .plain), reading: .table,
      maxBytes: 100_000)
    #expect(throws: Problem.self) { while try long.next() != nil {} }
  }
}
