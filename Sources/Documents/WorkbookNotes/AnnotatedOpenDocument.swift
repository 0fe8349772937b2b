/// The contents of an OpenDocument spreadsheet with notes: what stays comes byte for byte as it was.
final class AnnotatedOpenDocument: ByteStretches {
  /// Notes for one of its tables.
  struct Plan {
    let table: NotedTable
    let name: String
    /// Where the added columns are, from 1.
    let added: ClosedRange<Int>
    let inspection: OpenDocumentInspection.Table
    let notes: any RowNotes

    /// What is filtered where nothing was before.
    var filter: CellRange? { table.filter(through: added.upperBound, lastRow: inspection.lastRow) }
  }

  private let scanner: MarkupScanner
  private let plans: [Int: Plan]
  private let styles: OpenDocumentTints
  private let output = ByteBuffer(capacity: 1 << 17)
  private var isFinished = false
  private var tables = 0
  private var plan: Plan?
  private var note: RowNote?
  private var nextRow = 1
  /// Tables whose filter is still to be written.
  private var unfiltered: [Int: Plan]

  init(_ contents: any ByteStretches, _ plans: [Int: Plan], _ styles: OpenDocumentTints) {
    scanner = MarkupScanner(contents)
    self.plans = plans
    self.styles = styles
    unfiltered = plans
  }

  func next() throws(Problem) -> Bytes? {
    output.removeAll()
    while !isFinished, output.count < 1 << 16 { try step() }
    return output.count > 0 ? output.bytes : nil
  }

  private func step() throws(Problem) {
    guard let kind = try scanner.next() else {
      isFinished = true
      return
    }
    guard kind != .other else { return output.append(scanner.token) }
    let name = scanner.qualifiedName
    if name.equals("table:table-row"), kind != .end, let plan { return try writeRow(kind, plan) }
    if name.equals("table:table") {
      if kind == .end { plan = nil } else { beginTable() }
    } else if name.equals("office:automatic-styles"), kind != .start {
      return writeStyles(kind)
    } else if name.equals("table:database-range"), kind != .end, extend() {
      return
    } else if name.equals("table:database-ranges"), kind == .end {
      writeRanges()
    } else if OpenDocumentRanges.after.contains(where: { name.equals($0) }),
      name.equals("office:spreadsheet") == (kind == .end)
    {
      if unfiltered.contains(where: { $0.value.filter != nil }) {
        output.append("<table:database-ranges>" as StaticString)
        writeRanges()
        output.append("</table:database-ranges>" as StaticString)
      }
    }
    output.append(scanner.token)
  }

  private func beginTable() {
    plan = plans[tables]
    tables += 1
    nextRow = 1
    plan?.notes.rewind()
    note = plan?.notes.next()
  }

  /// The styles of cells with problems, after those of the document.
  private func writeStyles(_ kind: MarkupScanner.Kind) {
    if kind == .empty { output.append("<office:automatic-styles>" as StaticString) }
    output.append(styles.definitions)
    output.append("</office:automatic-styles>" as StaticString)
  }

  // MARK: Rows

  private struct Cell {
    let tag: [UInt8]
    /// Its contents and its end.
    var rest: [UInt8]
    let count: Int
  }

  private func writeRow(_ kind: MarkupScanner.Kind, _ plan: Plan) throws(Problem) {
    let count = scanner.repeated("table:number-rows-repeated")
    let rows = nextRow..<(nextRow + count)
    nextRow += count
    while let waiting = note, waiting.row < rows.lowerBound { note = plan.notes.next() }
    let isChanged = [note?.row, plan.table.headerRow].contains { $0.map(rows.contains) ?? false }
    // Blank rows to the end of the world stay together.
    let isOld = plan.table.noted != nil && rows.lowerBound >= plan.table.firstRow && count == 1
    guard kind == .start, count <= 1 << 20, isChanged || isOld else {
      return output.append(scanner.token)
    }
    let tag = Tag.removing("table:number-rows-repeated", from: scanner.token)
    let rowStyle = scanner.attribute("table:default-cell-style-name").map { String($0) }
    let cells = try readCells()
    for row in rows {
      while let waiting = note, waiting.row < row { note = plan.notes.next() }
      output.append(tag)
      write(cells, row, rowStyle: rowStyle, plan: plan)
      output.append("</table:table-row>" as StaticString)
    }
  }

  /// The cells of a row, up to its end.
  private func readCells() throws(Problem) -> [Cell] {
    var cells: [Cell] = []
    var depth = 0
    while let kind = try scanner.next() {
      if kind == .end, depth == 0 { return cells }
      if depth == 0, kind != .other {
        cells.append(
          Cell(tag: Array(scanner.token), rest: [], count: scanner.repeated("table:number-columns-repeated")))
      } else if !cells.isEmpty {
        cells[cells.count - 1].rest += Array(scanner.token)
      }
      if kind == .start { depth += 1 }
      if kind == .end { depth -= 1 }
    }
    return cells
  }

  private func write(_ cells: [Cell], _ row: Int, rowStyle: String?, plan: Plan) {
    let problems = note?.row == row ? note?.problems ?? [] : []
    let columns = Set(problems.map(\.column)).filter { !plan.added.contains($0) }.sorted()
    var column = 1
    var titleStyle: String?
    /// What the cell before looks like without our colours.
    var last: String?
    let width = cells.reduce(0) { $0 + $1.count }
    let missing = Cell(
      tag: Array("<table:table-cell/>".utf8), rest: [], count: max(0, plan.added.upperBound - width))
    for cell in missing.count > 0 ? cells + [missing] : cells {
      let end = column + cell.count
      var at = column
      while at < end {
        if plan.added.contains(at) {
          if at == plan.added.lowerBound { writeAdded(row, titleStyle, plan) }
          at += 1
          continue
        }
        let isTinted = columns.contains(at)
        let isOurs = !isTinted && plan.table.takesColours(row, at)
        let stop =
          isTinted
          ? at + 1
          : min(end, columns.first { $0 > at } ?? end, at < plan.added.lowerBound ? plan.added.lowerBound : end)
        let look = Look(
          tint: isTinted ? note?.tint(of: at) : nil, isOurs: isOurs, beside: last,
          inherited: rowStyle ?? plan.inspection.columnStyles.first { $0.columns.contains(at) }?.style)
        last = write(cell, count: stop - at, look)
        if at < plan.added.lowerBound { titleStyle = style(of: cell) ?? titleStyle }
        at = stop
      }
      column = end
    }
  }

  private func style(of cell: Cell) -> String? {
    cell.tag.withUnsafeBufferPointer { tag in
      Tag.attribute("table:style-name", of: tag).map { String(tag.slice($0.value.lowerBound, $0.value.upperBound)) }
    }
  }

  /// What a cell is to look like.
  private struct Look {
    var tint: CellTint?
    /// Whether a colour of ours is taken away.
    var isOurs: Bool
    /// The style of the cell before.
    var beside: String?
    /// The style of cells that have none.
    var inherited: String?
  }

  /// - Returns: the style without our colours.
  private func write(_ cell: Cell, count: Int, _ look: Look) -> String? {
    let written = style(of: cell)
    let plain = written.map { styles.plain($0, beside: look.beside) } ?? look.inherited
    var tag = cell.tag.withUnsafeBufferPointer { tag in
      count == 1
        ? Tag.removing("table:number-columns-repeated", from: tag)
        : Tag.setting("table:number-columns-repeated", to: "\(count)", in: tag)
    }
    let name = look.tint.map { styles.name(of: plain ?? "Default", $0) } ?? (look.isOurs ? plain : nil)
    if let name, name != written, look.tint != nil || written != nil {
      tag = tag.withUnsafeBufferPointer { Tag.setting("table:style-name", to: name, in: $0) }
    }
    output.append(tag)
    output.append(cell.rest)
    return plain
  }

  private func writeAdded(_ row: Int, _ titleStyle: String?, _ plan: Plan) {
    let isHeader = row == plan.table.headerRow
    let texts = isHeader ? plan.table.titles : note?.row == row ? note?.texts ?? [] : []
    for index in 0..<plan.added.count {
      let text = index < texts.count ? texts[index] : ""
      guard !text.isEmpty else {
        output.append("<table:table-cell/>" as StaticString)
        continue
      }
      let style = isHeader ? titleStyle.map { " table:style-name=\"\($0)\"" } ?? "" : ""
      output.append("<table:table-cell\(style) office:value-type=\"string\"><text:p>")
      output.append(markup: text, .xml)
      output.append("</text:p></table:table-cell>" as StaticString)
    }
  }

  // MARK: Filters

  /// Widens a range that stands over the titles; false where it does not.
  private func extend() -> Bool {
    guard let target = scanner.attribute("table:target-range-address").map({ String($0) }),
      let (index, plan, range) = OpenDocumentRanges.noted(target, unfiltered)
    else { return false }
    unfiltered[index] = nil
    let last = max(range.columns.upperBound, plan.added.upperBound)
    let wide = CellRange(columns: range.columns.lowerBound...last, rows: range.rows)
    output.append(
      Tag.setting("table:target-range-address", to: OpenDocumentRanges.address(wide, plan.name), in: scanner.token))
    return true
  }

  private func writeRanges() {
    for (index, plan) in unfiltered.sorted(by: { $0.key < $1.key }) {
      guard let filter = plan.filter else { continue }
      output.append("<table:database-range table:name=\"__Anonymous_Sheet_DB__\(index)\"")
      output.append(" table:target-range-address=\"\(OpenDocumentRanges.address(filter, plan.name))\"")
      output.append(" table:display-filter-buttons=\"true\"/>" as StaticString)
    }
    unfiltered = [:]
  }
}
