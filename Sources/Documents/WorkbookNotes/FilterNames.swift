/// The workbook's part with the names under which Excel and LibreOffice look for the filters of its worksheets
/// (ISO/IEC 29500-1, 18.2.5: `_xlnm._FilterDatabase`).
enum FilterNames {
  /// - Parameter filters: by the place of their worksheet, from 0, with its name.
  static func part(
    _ contents: any ByteStretches, _ filters: [Int: (name: String, range: CellRange)]
  ) throws(Problem) -> [UInt8] {
    let scanner = MarkupScanner(contents)
    let output = ByteBuffer(capacity: 1 << 13)
    var rest = filters
    var isWritten = false
    var isReplacing = false
    var depth = 0
    while let kind = try scanner.next() {
      if kind == .end { depth -= 1 }
      if isReplacing {
        // The old range.
        guard kind == .end else { continue }
        isReplacing = false
      }
      if kind == .end, scanner.isNamed("definedNames") {
        write(rest, prefix: scanner.prefix, to: output)
        isWritten = true
      } else if kind != .other, !isWritten, depth == 1 || depth == 0 && kind == .end,
        after.contains(where: { scanner.isNamed($0) }) || kind == .end && scanner.isNamed("workbook")
      {
        isWritten = true
        if !rest.isEmpty {
          output.append("<\(scanner.prefix)definedNames>")
          write(rest, prefix: scanner.prefix, to: output)
          output.append("</\(scanner.prefix)definedNames>")
        }
      }
      output.append(scanner.token)
      guard kind == .start else { continue }
      depth += 1
      if scanner.isNamed("definedName"), scanner.attribute("name").map({ $0.equals("_xlnm._FilterDatabase") }) ?? false,
        let sheet = scanner.number("localSheetId"), let filter = rest.removeValue(forKey: sheet)
      {
        append(filter.name, filter.range, to: output)
        isReplacing = true
      }
    }
    return output.array
  }

  /// What stands after the names (ISO/IEC 29500-1, 18.2.27).
  private static let after: [StaticString] = [
    "calcPr", "oleSize", "customWorkbookViews", "pivotCaches", "smartTagPr", "smartTagTypes", "webPublishing",
    "fileRecoveryPr", "webPublishObjects", "extLst",
  ]

  private static func write(
    _ filters: [Int: (name: String, range: CellRange)], prefix: String, to output: ByteBuffer
  ) {
    for (sheet, filter) in filters.sorted(by: { $0.key < $1.key }) {
      output.append(
        "<\(prefix)definedName name=\"_xlnm._FilterDatabase\" localSheetId=\"\(sheet)\" hidden=\"1\">")
      append(filter.name, filter.range, to: output)
      output.append("</\(prefix)definedName>")
    }
  }

  private static func append(_ name: String, _ range: CellRange, to output: ByteBuffer) {
    output.append(markup: "'" + name.replacing("'", with: "''") + "'!", .xml)
    let first = "$\(CellName.column(range.columns.lowerBound))$\(range.rows.lowerBound)"
    output.append(first + ":$\(CellName.column(range.columns.upperBound))$\(range.rows.upperBound)")
  }
}
