@testable import Documents

/// A workbook made in memory, part by part.
struct WorkbookSample {
  var parts: [(name: String, text: String)] = []

  static let main = "http://schemas.openxmlformats.org/spreadsheetml/2006/main"
  private static let references = "http://schemas.openxmlformats.org/officeDocument/2006/relationships"
  private static let packages = "http://schemas.openxmlformats.org/package/2006/relationships"

  /// An Excel workbook with one worksheet.
  ///
  /// - Parameters:
  ///   - rows: what stands within `sheetData`.
  ///   - after: what stands after it.
  ///   - strings: the contents of `sst`.
  ///   - styles: what stands within `styleSheet`.
  static func excel(
    rows: String, after: String = "", strings: String = "", styles: String = "", properties: String = "",
    sheets: [(name: String, state: String, rows: String)] = []
  ) -> WorkbookSample {
    let all = [(name: "Stock", state: "visible", rows: rows)] + sheets
    var sample = WorkbookSample()
    sample.parts.append(
      (
        "_rels/.rels", relationships([("rId1", "officeDocument", "xl/workbook.xml")])
      ))
    let tabs = all.enumerated().map {
      #"<sheet name="\#($1.name)" sheetId="\#($0 + 1)" state="\#($1.state)" r:id="s\#($0)"/>"#
    }.joined()
    sample.parts.append(
      (
        "xl/workbook.xml",
        #"<workbook xmlns="\#(main)" xmlns:r="\#(references)">\#(properties)<sheets>\#(tabs)</sheets></workbook>"#
      ))
    sample.parts.append(
      (
        "xl/_rels/workbook.xml.rels",
        relationships(
          all.indices.map { ("s\($0)", "worksheet", "worksheets/sheet\($0).xml") }
            + [("rA", "sharedStrings", "sharedStrings.xml"), ("rB", "styles", "/xl/styles.xml")])
      ))
    sample.parts.append(("xl/sharedStrings.xml", #"<sst xmlns="\#(main)">\#(strings)</sst>"#))
    sample.parts.append(("xl/styles.xml", #"<styleSheet xmlns="\#(main)">\#(styles)</styleSheet>"#))
    for (number, sheet) in all.enumerated() {
      sample.parts.append(
        (
          "xl/worksheets/sheet\(number).xml",
          #"<worksheet xmlns="\#(main)"><sheetData>\#(sheet.rows)</sheetData>\#(number == 0 ? after : "")</worksheet>"#
        ))
    }
    return sample
  }

  private static func relationships(_ all: [(id: String, kind: String, target: String)]) -> String {
    #"<Relationships xmlns="\#(packages)">"#
      + all.map { #"<Relationship Id="\#($0.id)" Type="\#(references)/\#($0.kind)" Target="\#($0.target)"/>"# }.joined()
      + "</Relationships>"
  }

  /// An OpenDocument spreadsheet; `tables` stands within `office:spreadsheet`, `styles` before it.
  static func openDocument(tables: String, styles: String = "") -> WorkbookSample {
    let names = ["office", "table", "text", "style"].map {
      #" xmlns:\#($0)="urn:oasis:names:tc:opendocument:xmlns:\#($0):1.0""#
    }.joined()
    let calcext = #" xmlns:calcext="urn:org:documentfoundation:names:experimental:calc:xmlns:calcext:1.0""#
    return WorkbookSample(parts: [
      ("mimetype", "application/vnd.oasis.opendocument.spreadsheet"),
      (
        "content.xml",
        "<office:document-content\(names)\(calcext)><office:automatic-styles>\(styles)</office:automatic-styles>"
          + "<office:body><office:spreadsheet>\(tables)</office:spreadsheet></office:body></office:document-content>"
      ),
    ])
  }

  /// The workbook with one of its parts replaced.
  func replacing(_ name: String, by text: String) -> WorkbookSample {
    var sample = self
    sample.parts.removeAll { $0.name == name }
    sample.parts.append((name, text))
    return sample
  }

  var archive: ByteBuffer {
    let output = ByteBuffer()
    var writer = ZipWriter()
    for part in parts { Array(part.text.utf8).withUnsafeBufferPointer { writer.append(part.name, $0, to: output) } }
    writer.end(to: output)
    return output
  }

  var workbook: any Workbook { get throws(Problem) { try WorkbookFile.open(MemoryBytes(archive)) } }

  /// The rows of a worksheet as the lines of a table.
  func lines(_ number: Int = 0, as reading: CellReading = .plain) throws(Problem) -> [String] {
    let workbook = try self.workbook
    let worksheet = workbook.worksheets[number]
    let rows = try workbook.rows(of: worksheet, try workbook.survey(of: worksheet), as: reading)
    let text = WorksheetText(rows, reading: reading)
    let output = ByteBuffer()
    while let bytes = try text.next() { output.append(bytes) }
    return output.bytes.split(separator: 0x0A, omittingEmptySubsequences: false).dropLast().map {
      String(decoding: $0, as: UTF8.self)
    }
  }
}
