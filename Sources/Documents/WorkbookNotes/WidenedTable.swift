/// A table of Excel's with the added columns (ISO/IEC 29500-1, 18.5.1.2).
struct WidenedTable {
  /// The part as it is written.
  let part: [UInt8]

  /// What has to be known of a table's part.
  struct Inspection {
    private(set) var range: CellRange?
    private(set) var names: Set<String> = []
    private(set) var lastID = 0
    /// Whether its columns come from elsewhere: a query would not know ours.
    private(set) var isFed = false
    private(set) var hasTitles = true

    init(_ contents: any ByteStretches) throws(Problem) {
      let scanner = MarkupScanner(contents)
      while let kind = try scanner.next() {
        guard kind == .start || kind == .empty else { continue }
        if scanner.isNamed("table") {
          range = scanner.attribute("ref").flatMap { CellRange($0) }
          hasTitles = scanner.number("headerRowCount") != 0
          isFed = scanner.attribute("tableType").map { !$0.equals("worksheet") } ?? false
        } else if scanner.isNamed("tableColumn") {
          lastID = max(lastID, scanner.number("id") ?? 0)
          if let name = scanner.attribute("name") { names.insert(String(name).lowercased()) }
        }
      }
    }

    /// Whether the titles of a table are this one's, and the added columns can stand right beside them.
    func takes(_ table: NotedTable, added: ClosedRange<Int>) -> Bool {
      guard let range, hasTitles, !isFed, range.rows.lowerBound == table.headerRow,
        range.columns.upperBound + 1 == added.lowerBound
      else { return false }
      return table.titles.allSatisfy { !names.contains($0.lowercased()) }
    }

    /// Whether it stands over the titles, widened or not: its filter is theirs.
    func covers(_ table: NotedTable) -> Bool {
      guard let range else { return false }
      return range.rows.contains(table.firstRow) && range.columns.overlaps(table.columns)
    }
  }

  init(_ contents: any ByteStretches, _ inspection: Inspection, titles: [String], added: ClosedRange<Int>)
    throws(Problem)
  {
    let scanner = MarkupScanner(contents)
    let output = ByteBuffer(capacity: 1 << 12)
    while let kind = try scanner.next() {
      if kind == .other {
        output.append(scanner.token)
      } else if kind == .end {
        if scanner.isNamed("tableColumns") {
          for (number, title) in titles.enumerated() {
            output.append("<\(scanner.prefix)tableColumn id=\"\(inspection.lastID + number + 1)\" name=\"")
            output.append(markup: title, .xml)
            output.append("\"/>" as StaticString)
          }
        }
        output.append(scanner.token)
      } else if scanner.isNamed("table") || scanner.isNamed("autoFilter"),
        let range = scanner.attribute("ref").flatMap({ CellRange($0) })
      {
        let columns = range.columns.lowerBound...max(range.columns.upperBound, added.upperBound)
        output.append(Tag.setting("ref", to: CellRange(columns: columns, rows: range.rows).text, in: scanner.token))
      } else if scanner.isNamed("tableColumns"), let count = scanner.number("count") {
        output.append(Tag.setting("count", to: "\(count + titles.count)", in: scanner.token))
      } else {
        output.append(scanner.token)
      }
    }
    part = output.array
  }
}
