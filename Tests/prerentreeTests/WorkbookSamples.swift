import Documents
import Foundation

extension TemporaryFolder {
  /// Writes a workbook of texts, each worksheet given by its lines.
  ///
  /// - Parameters:
  ///   - after: what stands after the rows of each worksheet.
  ///   - parts: other parts, in front of the others.
  @discardableResult
  func workbook(
    _ name: String, _ sheets: [(name: String, state: String, lines: [String])], after: String = "",
    parts others: [(String, String)] = []
  ) throws -> String {
    let main = "http://schemas.openxmlformats.org/spreadsheetml/2006/main"
    let references = "http://schemas.openxmlformats.org/officeDocument/2006/relationships"
    let package = "http://schemas.openxmlformats.org/package/2006/relationships"
    let tabs = sheets.indices.map {
      #"<sheet name="\#(sheets[$0].name)" state="\#(sheets[$0].state)" r:id="s\#($0)"/>"#
    }
    let relations = sheets.indices.map {
      #"<Relationship Id="s\#($0)" Type="\#(references)/worksheet" Target="s\#($0).xml"/>"#
    }
    var parts =
      others + [
        (
          "xl/workbook.xml",
          #"<workbook xmlns="\#(main)" xmlns:r="\#(references)"><sheets>\#(tabs.joined())</sheets></workbook>"#
        ),
        ("xl/_rels/workbook.xml.rels", #"<Relationships xmlns="\#(package)">\#(relations.joined())</Relationships>"#),
      ]
    for (number, sheet) in sheets.enumerated() {
      let rows = sheet.lines.enumerated().map { row, line in
        let cells = line.split(separator: ";", omittingEmptySubsequences: false).map { text in
          text.isEmpty
            ? "<c/>" : text == "=" ? "<c><f>1</f></c>" : #"<c t="inlineStr"><is><t>\#(text)</t></is></c>"#
        }
        return line.isEmpty ? "" : #"<row r="\#(row + 1)">\#(cells.joined())</row>"#
      }
      parts.append(
        (
          "xl/s\(number).xml",
          #"<worksheet xmlns="\#(main)"><sheetData>\#(rows.joined())</sheetData>\#(after)</worksheet>"#
        ))
    }
    return try archive(name, parts)
  }

  /// Writes an archive of texts.
  @discardableResult
  func archive(_ name: String, _ parts: [(String, String)]) throws -> String {
    let output = ByteBuffer()
    var writer = ZipWriter()
    for (name, text) in parts { Array(text.utf8).withUnsafeBufferPointer { writer.append(name, $0, to: output) } }
    writer.end(to: output)
    return try write(name, Data(output.array))
  }
}
