/// The parts of a workbook besides its worksheets (ISO/IEC 29500, Office Open XML; transitional, as every program reads).
package enum WorkbookParts {
  private static let relationships = "http://schemas.openxmlformats.org/officeDocument/2006/relationships"
  private static let packages = "http://schemas.openxmlformats.org/package/2006"

  /// Where the worksheet of a number, from 1, stands.
  package static func sheet(_ number: Int) -> String { "xl/worksheets/sheet\(number).xml" }

  /// The small parts, in the order in which they are written.
  package static func all(_ sheets: [WorksheetLayout]) -> [(name: String, text: ByteBuffer)] {
    [
      ("[Content_Types].xml", contentTypes(sheets.count)), ("_rels/.rels", packageRelationships),
      ("xl/workbook.xml", workbook(sheets)), ("xl/_rels/workbook.xml.rels", workbookRelationships(sheets.count)),
      ("xl/styles.xml", styles),
    ]
  }

  private static func part(_ lines: [String]) -> ByteBuffer {
    let buffer = ByteBuffer(capacity: 2048)
    buffer.append(OfficeMarkup.declaration)
    for line in lines { buffer.append(line) }
    return buffer
  }

  private static func contentTypes(_ sheets: Int) -> ByteBuffer {
    let spreadsheet = "application/vnd.openxmlformats-officedocument.spreadsheetml"
    return part(
      [
        "<Types xmlns=\"\(packages)/content-types\">",
        "<Default Extension=\"rels\" ContentType=\"application/vnd.openxmlformats-package.relationships+xml\"/>",
        "<Default Extension=\"xml\" ContentType=\"application/xml\"/>",
        "<Override PartName=\"/xl/workbook.xml\" ContentType=\"\(spreadsheet).sheet.main+xml\"/>",
      ]
        + (1...max(1, sheets)).map {
          "<Override PartName=\"/\(sheet($0))\" ContentType=\"\(spreadsheet).worksheet+xml\"/>"
        } + ["<Override PartName=\"/xl/styles.xml\" ContentType=\"\(spreadsheet).styles+xml\"/></Types>"])
  }

  private static var packageRelationships: ByteBuffer {
    part([
      "<Relationships xmlns=\"\(packages)/relationships\">",
      "<Relationship Id=\"rId1\" Type=\"\(relationships)/officeDocument\" Target=\"xl/workbook.xml\"/></Relationships>",
    ])
  }

  private static func workbookRelationships(_ sheets: Int) -> ByteBuffer {
    part(
      ["<Relationships xmlns=\"\(packages)/relationships\">"]
        + (1...max(1, sheets)).map {
          "<Relationship Id=\"rId\($0)\" Type=\"\(relationships)/worksheet\" Target=\"worksheets/sheet\($0).xml\"/>"
        } + [
          "<Relationship Id=\"rId\(sheets + 1)\" Type=\"\(relationships)/styles\" Target=\"styles.xml\"/></Relationships>"
        ])
  }

  private static func workbook(_ sheets: [WorksheetLayout]) -> ByteBuffer {
    func escaped(_ text: String) -> String {
      let buffer = ByteBuffer()
      buffer.append(markup: text, .xml)
      return buffer.string
    }
    var lines = [
      "<workbook xmlns=\"\(OfficeMarkup.main)\" xmlns:r=\"\(relationships)\">",
      "<bookViews><workbookView xWindow=\"0\" yWindow=\"0\" windowWidth=\"24000\" windowHeight=\"12000\"/></bookViews>",
      "<sheets>",
    ]
    for (index, sheet) in sheets.enumerated() {
      lines.append("<sheet name=\"\(escaped(sheet.name))\" sheetId=\"\(index + 1)\" r:id=\"rId\(index + 1)\"/>")
    }
    lines.append("</sheets>")
    let filters = sheets.enumerated().compactMap { index, sheet in
      sheet.filter.map { (index, sheet.name, absolute($0)) }
    }
    if !filters.isEmpty {
      // Excel keeps a name for each filter, and misses it where there is none.
      lines.append("<definedNames>")
      for (index, name, range) in filters {
        let quoted = escaped("'" + name.replacing("'", with: "''") + "'!" + range)
        lines.append(
          "<definedName name=\"_xlnm._FilterDatabase\" localSheetId=\"\(index)\" hidden=\"1\">\(quoted)</definedName>")
      }
      lines.append("</definedNames>")
    }
    return part(lines + ["</workbook>"])
  }

  /// `$A$1:$C$7` of `A1:C7`.
  private static func absolute(_ range: String) -> String {
    range.split(separator: ":").map { cell in
      let letters = cell.prefix { $0.isLetter }
      return "$\(letters)$\(cell.dropFirst(letters.count))"
    }.joined(separator: ":")
  }

  /// One format for each case of `CellFormat`, in its order.
  private static var styles: ByteBuffer {
    func font(_ inside: String) -> String {
      "<font>\(inside)<sz val=\"11\"/><name val=\"Calibri\"/><family val=\"2\"/></font>"
    }
    func fill(_ colour: String) -> String {
      "<fill><patternFill patternType=\"solid\"><fgColor rgb=\"FF\(colour)\"/><bgColor indexed=\"64\"/></patternFill></fill>"
    }
    func format(_ number: Int = 0, font: Int = 0, fill: Int = 0, alignment: String = "") -> String {
      "<xf numFmtId=\"\(number)\" fontId=\"\(font)\" fillId=\"\(fill)\" borderId=\"0\" xfId=\"0\""
        + (number > 0 ? " applyNumberFormat=\"1\"" : "") + (font > 0 ? " applyFont=\"1\"" : "")
        + (fill > 0 ? " applyFill=\"1\"" : "")
        + (alignment.isEmpty ? "/>" : " applyAlignment=\"1\"><alignment \(alignment)/></xf>")
    }
    let title = "vertical=\"center\" wrapText=\"1\""
    return part([
      "<styleSheet xmlns=\"\(OfficeMarkup.main)\">",
      "<numFmts count=\"2\"><numFmt numFmtId=\"164\" formatCode=\"#,##0.00\\ &quot;€&quot;\"/>",
      "<numFmt numFmtId=\"165\" formatCode=\"dd/mm/yyyy\"/></numFmts>",
      "<fonts count=\"3\">", font(""), font("<b/>"), font("<i/>"), "</fonts>",
      "<fills count=\"4\"><fill><patternFill patternType=\"none\"/></fill>",
      "<fill><patternFill patternType=\"gray125\"/></fill>", fill("D9E2EC"), fill("FCE4B0"), "</fills>",
      "<borders count=\"1\"><border><left/><right/><top/><bottom/><diagonal/></border></borders>",
      "<cellStyleXfs count=\"1\"><xf numFmtId=\"0\" fontId=\"0\" fillId=\"0\" borderId=\"0\"/></cellStyleXfs>",
      "<cellXfs count=\"10\">",
      format(), format(49), format(3), format(164), format(165), format(font: 1, fill: 2, alignment: title),
      format(font: 1, fill: 3, alignment: title), format(font: 1), format(49, font: 2),
      format(alignment: "vertical=\"top\" wrapText=\"1\""),
      "</cellXfs>",
      "<cellStyles count=\"1\"><cellStyle name=\"Normal\" xfId=\"0\" builtinId=\"0\"/></cellStyles>",
      "</styleSheet>",
    ])
  }
}
