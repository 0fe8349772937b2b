import Testing

@testable import Documents

@Suite("Workbooks, writing")
struct WorkbookWritingTests {
  private func cell(_ text: String, _ format: CellFormat = .general) -> String {
    let buffer = ByteBuffer()
    buffer.cell(text: text, format)
    return buffer.string
  }

  @Test("Texts keep what XML would take away from them")
  func texts() {
    #expect(cell("Boîte & <x>") == "<c t=\"str\"><v>Boîte &amp; &lt;x&gt;</v></c>")
    #expect(cell("007", .text) == "<c s=\"1\" t=\"str\"><v>007</v></c>")
    #expect(cell(" a\nb") == "<c t=\"inlineStr\"><is><t xml:space=\"preserve\"> a\nb</t></is></c>")
    #expect(cell("a\r\u{1}b") == "<c t=\"str\"><v>a_x000D__x0001_b</v></c>")
    // What looks like an escape is none.
    #expect(cell("_x000D_ _x00ZZ_ _x") == "<c t=\"str\"><v>_x005F_x000D_ _x00ZZ_ _x</v></c>")
    #expect(cell("\u{FFFE}é\u{FFFF}") == "<c t=\"str\"><v>_xFFFE_é_xFFFF_</v></c>")
  }

  @Test("A cell holds 32,767 units of UTF-16, and says when it was cut")
  func longTexts() {
    func write(_ text: String) -> (isWhole: Bool, text: String) {
      let buffer = ByteBuffer()
      let isWhole = Array(text.utf8).withUnsafeBufferPointer { buffer.append(cellText: $0) }
      return (isWhole, buffer.string)
    }
    for scalar in ["a", "é", "😀"] {
      let limit = 32_767 / scalar.utf16.count
      let fits = String(repeating: scalar, count: limit)
      #expect(write(fits) == (true, fits))
      let cut = write(fits + "ab")
      #expect(!cut.isWhole)
      #expect(cut.text.utf16.count <= 32_767 && cut.text.hasSuffix("…") && fits.hasPrefix(cut.text.dropLast()))
    }
  }

  @Test("Columns have letters")
  func columnNames() {
    let names = [1: "A", 26: "Z", 27: "AA", 52: "AZ", 702: "ZZ", 703: "AAA", 16_384: "XFD"]
    for (number, name) in names { #expect(CellName.column(number) == name) }
    #expect(CellName.range(columns: 1...28, rows: 2...9) == "A2:AB9")
  }

  @Test("Each format has its place among the styles")
  func styles() throws {
    let parts = WorkbookParts.all([WorksheetLayout(name: "A & 'B'", columns: [.init(width: 9)], filteredRows: 5)])
    let styles = try #require(parts.first { $0.name == "xl/styles.xml" }).text.string
    let formats = try #require(styles.components("<cellXfs count=\"10\">", "</cellXfs>"))
    #expect(formats.split(separator: "<xf ").count == CellFormat.wrapped.rawValue + 1)
    let workbook = try #require(parts.first { $0.name == "xl/workbook.xml" }).text.string
    #expect(workbook.contains("<sheet name=\"A &amp; &#39;B&#39;\" sheetId=\"1\" r:id=\"rId1\"/>"))
    #expect(
      workbook.contains(
        "localSheetId=\"0\" hidden=\"1\">&#39;A &amp; &#39;&#39;B&#39;&#39;&#39;!$A$1:$A$5</definedName>"))
  }
}

extension String {
  /// What stands between two texts.
  fileprivate func components(_ first: String, _ last: String) -> Substring? {
    guard let start = firstRange(of: first)?.upperBound, let end = self[start...].firstRange(of: last)?.lowerBound
    else {
      return nil
    }
    return self[start..<end]
  }
}
