import Testing

@testable import Documents

@Suite("Workbooks of OpenDocument")
struct OpenDocumentTests {
  private func lines(_ rows: String, as reading: CellReading = .plain) throws(Problem) -> [String] {
    try WorkbookSample.openDocument(tables: #"<table:table table:name="A">\#(rows)</table:table>"#).lines(as: reading)
  }

  private func cell(_ attributes: String, _ shown: String) -> String {
    "<table:table-cell \(attributes)><text:p>\(shown)</text:p></table:table-cell>"
  }

  @Test("Each type of cell: as it is stored, or as it is shown where that says more")
  func types() throws {
    let cells =
      cell(#"office:value-type="float" office:value="8.4000000000000004""#, "8,4")
      + cell(#"office:value-type="float" office:value="123""#, "00123")
      + cell(#"office:value-type="percentage" office:value="0.2""#, "20 %")
      + cell(#"office:value-type="currency" office:currency="EUR" office:value="1234.5""#, "1 234,50 €")
      + cell(#"office:value-type="date" office:date-value="2024-02-29""#, "29/02/24")
      + cell(#"office:value-type="date" office:date-value="2019-05-01""#, "mai 19")
      + cell(#"office:value-type="date" office:date-value="2019-01-01""#, "2019")
      + cell(#"office:value-type="time" office:time-value="PT01H30M00S""#, "1:30")
      + cell(#"office:value-type="time" office:time-value="PT288H00M00S""#, "00:00:00")
      + cell(#"office:value-type="boolean" office:boolean-value="true""#, "VRAI")
      + cell(#"office:value-type="string" calcext:value-type="error" table:formula="of:=NA()""#, "#N/A")
      + #"<table:table-cell table:formula="of:=[.A1]"/>"#
    #expect(
      try lines("<table:table-row>\(cells)</table:table-row>", as: .table) == [
        "8.4;00123;20%;1234.5;2024-02-29;2019-05;2019;1:30;288:00:00;TRUE;#N/A;#CALC!"
      ])
    #expect(
      try lines("<table:table-row>\(cells)</table:table-row>") == [
        "8.4;00123;0.2;1234.5;2024-02-29;2019-05-01;2019-01-01;1:30;288:00:00;TRUE;#N/A;"
      ])
  }

  @Test("Texts in several paragraphs, with blanks, formatted in parts, without remarks")
  func texts() throws {
    let cells = """
      <table:table-cell office:value-type="string"><office:annotation><text:p>remarque</text:p></office:annotation>\
      <text:p>Clio<text:s text:c="2"/><text:span>IV</text:span></text:p><text:p>Break<text:tab/>&lt;</text:p></table:table-cell>\
      <table:table-cell office:value-type="string" office:string-value="attribut"/>
      """
    #expect(try lines("<table:table-row>\(cells)</table:table-row>") == ["\"Clio  IV", "Break\t<\";attribut"])
  }

  @Test("Repeated rows and cells, and the million empty ones behind them")
  func repetitions() throws {
    let rows = """
      <table:table-row table:number-rows-repeated="2"><table:table-cell table:number-columns-repeated="2"/>\
      <table:table-cell table:number-columns-repeated="2" office:value-type="float" office:value="7"/>\
      <table:table-cell table:number-columns-repeated="16380"/></table:table-row>\
      <table:table-row table:number-rows-repeated="3"><table:table-cell table:number-columns-repeated="16384"/></table:table-row>\
      <table:table-row><table:table-cell office:value-type="float" office:value="1"/></table:table-row>\
      <table:table-row table:number-rows-repeated="1048570"><table:table-cell table:number-columns-repeated="16384"/></table:table-row>
      """
    #expect(try lines(rows) == [";;7;7", ";;7;7", "", "", "", "1"])
    let everywhere = """
      <table:table-row table:number-rows-repeated="1048576"><table:table-cell table:number-columns-repeated="16384" \
      office:value-type="float" office:value="1"/></table:table-row>
      """
    #expect(throws: Problem.self) { try lines(everywhere) }
  }

  @Test("A cell that reaches over rows is there in each of them")
  func coveredCells() throws {
    let rows = """
      <table:table-row><table:table-cell table:number-rows-spanned="2" table:number-columns-spanned="2" \
      office:value-type="float" office:value="1"/><table:covered-table-cell/><table:table-cell office:value-type="float" office:value="5"/></table:table-row>\
      <table:table-row><table:covered-table-cell table:number-columns-repeated="2"/><table:table-cell office:value-type="float" office:value="2"/></table:table-row>\
      <table:table-row><table:table-cell table:number-columns-repeated="2"/><table:table-cell office:value-type="float" office:value="3"/></table:table-row>
      """
    #expect(try lines(rows, as: .table) == ["1;;5", "1;;2", ";;3"])
    #expect(try lines(rows) == ["1;;5", ";;2", ";;3"])
  }

  @Test("Tables in their order, hidden ones and hidden rows told, groups of rows no matter")
  func tables() throws {
    let row = #"<table:table-row><table:table-cell office:value-type="float" office:value="1"/></table:table-row>"#
    let sample = WorkbookSample.openDocument(
      tables: """
        <table:tracked-changes><table:table-cell/></table:tracked-changes>
        <table:table table:name="A"><table:table-row-group><table:table-header-rows>\(row)</table:table-header-rows>\
        <table:table-row table:visibility="filter"/></table:table-row-group></table:table>
        <table:table table:name="B" table:style-name="caché">\(row)\(row)</table:table>
        """,
      styles: #"<style:style style:name="caché"><style:table-properties table:display="false"/></style:style>"#)
    let workbook = try sample.workbook
    #expect(workbook.worksheets.map(\.name) == ["A", "B"])
    #expect(workbook.worksheets.map(\.isHidden) == [false, true])
    #expect(try workbook.survey(of: workbook.worksheets[0]).hiddenRows == 1)
    #expect(try sample.lines(0) == ["1"])
    #expect(try sample.lines(1) == ["1", "1"])
  }
}
