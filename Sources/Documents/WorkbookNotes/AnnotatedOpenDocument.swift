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
    var filter: CellRange {
      CellRange(
        columns: table.columns.lowerBound...added.upperBound,
        rows: table.headerRow...max(table.headerRow, inspection.lastRow))
    }
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
    } else if OpenDocumentTints.behindRanges.contains(where: { name.equals($0) }),
      name.equals("office:spreadsheet") == (kind == .end)
    {
      if !unfiltered.isEmpty {
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

  /// The styles of cells with problems, behind those of the document.
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
    let isNoted = note.map { rows.contains($0.row) } ?? false
    // Blank rows to the end of the world stay together.
    let isOld = plan.table.isNoted && rows.lowerBound > plan.table.headerRow && count == 1
    guard kind == .start, count <= 1 << 20, isNoted || isOld || rows.contains(plan.table.headerRow) else {
      return output.append(scanner.token)
    }
    let tag = Tag.removing("table:number-rows-repeated", from: scanner.token)
    let rowStyle = scanner.attribute("table:default-cell-style-name").map { String($0) }
    let cells = try readCells()
    for row in rows {
      while let waiting = note, waiting.row < row { note = plan.notes.next() }
      output.append(tag)
      write(cells, row, rowStyle, plan)
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

  private func write(_ cells: [Cell], _ row: Int, _ rowStyle: String?, _ plan: Plan) {
    let problems = note?.row == row ? note?.problems ?? [] : []
    let columns = Set(problems.map(\.column)).filter { $0 < plan.added.lowerBound }.sorted()
    var column = 1
    var titleStyle: String?
    for cell in cells {
      let end = column + cell.count
      var at = column
      while at < end {
        if plan.added.contains(at) {
          if at == plan.added.lowerBound { writeAdded(row, titleStyle, plan) }
          at += 1
          continue
        }
        let isTinted = columns.contains(at)
        let stop =
          isTinted
          ? at + 1
          : min(end, columns.first { $0 > at } ?? end, at < plan.added.lowerBound ? plan.added.lowerBound : end)
        write(cell, count: stop - at, tint: isTinted ? note?.tint(of: at) : nil, at: at, rowStyle, plan)
        if at < plan.added.lowerBound { titleStyle = style(of: cell) ?? titleStyle }
        at = stop
      }
      column = end
    }
    guard column <= plan.added.lowerBound else { return }
    if column < plan.added.lowerBound {
      let blank = Cell(tag: Array("<table:table-cell/>".utf8), rest: [], count: 1)
      write(blank, count: plan.added.lowerBound - column, tint: nil, at: column, rowStyle, plan)
    }
    writeAdded(row, titleStyle, plan)
  }

  private func style(of cell: Cell) -> String? {
    cell.tag.withUnsafeBufferPointer { tag in
      Tag.attribute("table:style-name", of: tag).map { String(tag.slice($0.value.lowerBound, $0.value.upperBound)) }
    }
  }

  private func write(_ cell: Cell, count: Int, tint: CellTint?, at column: Int, _ rowStyle: String?, _ plan: Plan) {
    var tag = cell.tag.withUnsafeBufferPointer { tag in
      count == 1
        ? Tag.removing("table:number-columns-repeated", from: tag)
        : Tag.setting("table:number-columns-repeated", to: "\(count)", in: tag)
    }
    if let tint {
      let inherited = rowStyle ?? plan.inspection.columnStyles.first { $0.columns.contains(column) }?.style
      let name = styles.name(of: style(of: cell) ?? inherited ?? "Default", tint)
      tag = tag.withUnsafeBufferPointer { Tag.setting("table:style-name", to: name, in: $0) }
    }
    output.append(tag)
    output.append(cell.rest)
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
      let (index, plan, range) = OpenDocumentTints.noted(target, unfiltered)
    else { return false }
    unfiltered[index] = nil
    let last = max(range.columns.upperBound, plan.added.upperBound)
    let wide = CellRange(columns: range.columns.lowerBound...last, rows: range.rows)
    output.append(
      Tag.setting("table:target-range-address", to: OpenDocumentTints.address(wide, plan.name), in: scanner.token))
    return true
  }

  private func writeRanges() {
    for (index, plan) in unfiltered.sorted(by: { $0.key < $1.key }) {
      output.append("<table:database-range table:name=\"__Anonymous_Sheet_DB__\(index)\"")
      output.append(" table:target-range-address=\"\(OpenDocumentTints.address(plan.filter, plan.name))\"")
      output.append(" table:display-filter-buttons=\"true\"/>" as StaticString)
    }
    unfiltered = [:]
  }
}

/// The styles of cells with problems, and addresses as OpenDocument writes them.
struct OpenDocumentTints {
  private var names: [String: String] = [:]
  private(set) var definitions: [UInt8] = []

  /// What stands behind the ranges with filters (OpenDocument 1.3, part 3, 3.7), and the end of the spreadsheet.
  static let behindRanges: [StaticString] = [
    "table:data-pilot-tables", "table:consolidation", "table:dde-links", "office:spreadsheet",
  ]

  init(_ inspection: OpenDocumentInspection, _ plans: [AnnotatedOpenDocument.Plan]) {
    for style in inspection.styles.keys.sorted() + ["Default"] where names["\(style)/0"] == nil {
      for tint in CellTint.allCases { add(style, tint, inspection.styles[style]) }
    }
    for style in Set(plans.flatMap { $0.inspection.columnStyles.map(\.style) }).sorted()
    where names["\(style)/0"] == nil {
      for tint in CellTint.allCases { add(style, tint, nil) }
    }
  }

  func name(of style: String, _ tint: CellTint) -> String {
    names["\(style)/\(tint.rawValue)"] ?? names["Default/\(tint.rawValue)"] ?? style
  }

  private mutating func add(_ style: String, _ tint: CellTint, _ definition: [UInt8]?) {
    let name = "prerentree\(names.count + 1)"
    names["\(style)/\(tint.rawValue)"] = name
    guard let definition else {
      definitions += Array(
        ("<style:style style:name=\"\(name)\" style:family=\"table-cell\" style:parent-style-name=\"\(style)\">"
          + "<style:table-cell-properties fo:background-color=\"#\(tint.colour)\"/></style:style>").utf8)
      return
    }
    let end = definition.withUnsafeBufferPointer { $0.place(of: UInt8(ascii: ">"), from: 0) }
    var tag = Array(definition[...min(end, definition.count - 1)])
    var rest = Array(definition[min(end + 1, definition.count)...])
    tag = tag.withUnsafeBufferPointer { Tag.setting("style:name", to: name, in: $0) }
    if tag[tag.count - 2] == UInt8(ascii: "/") {
      tag.remove(at: tag.count - 2)
      rest = Array("</style:style>".utf8)
    }
    definitions += tag + OpenDocumentTints.coloured(rest, tint)
  }

  /// A style's properties in another colour.
  private static func coloured(_ properties: [UInt8], _ tint: CellTint) -> [UInt8] {
    let text = String(decoding: properties, as: UTF8.self)
    let sign = "<style:table-cell-properties"
    guard let start = text.firstRange(of: sign)?.lowerBound, let end = text[start...].firstIndex(of: ">") else {
      return Array((sign + " fo:background-color=\"#\(tint.colour)\"/>").utf8) + properties
    }
    let tag = Array(text[start...end].utf8).withUnsafeBufferPointer {
      Tag.setting("fo:background-color", to: "#\(tint.colour)", in: $0)
    }
    return Array(text[..<start].utf8) + tag + Array(text[text.index(after: end)...].utf8)
  }

  // MARK: Addresses

  /// `'Stock d''été'.A1:'Stock d''été'.E13`, as an attribute.
  static func address(_ range: CellRange, _ name: String) -> String {
    let quoted = "'" + name.replacing("'", with: "''") + "'."
    let corners = range.text.split(separator: ":")
    let buffer = ByteBuffer()
    buffer.append(markup: corners.map { quoted + $0 }.joined(separator: ":"), .xml)
    return buffer.string
  }

  /// The table whose titles a range has at its top.
  static func noted(
    _ target: String, _ plans: [Int: AnnotatedOpenDocument.Plan]
  ) -> (index: Int, plan: AnnotatedOpenDocument.Plan, range: CellRange)? {
    // What stands behind the last full stop of each half is the cell.
    let plain = target.replacing("&apos;", with: "'").replacing("&#39;", with: "'").replacing("&amp;", with: "&")
    guard let dot = plain.lastIndex(of: "."), let colon = plain[..<dot].lastIndex(of: ":"),
      let first = plain[..<colon].lastIndex(of: ".")
    else { return nil }
    var text = plain[plain.index(after: first)..<colon] + ":" + plain[plain.index(after: dot)...]
    guard let range = text.withUTF8({ CellRange($0) }) else { return nil }
    var name = String(plain[..<first])
    if name.hasPrefix("$") { name.removeFirst() }
    if name.hasPrefix("'"), name.hasSuffix("'"), name.count > 1 {
      name = String(name.dropFirst().dropLast()).replacing("''", with: "'")
    }
    return plans.sorted { $0.key < $1.key }.first {
      $0.value.name == name && $0.value.table.headerRow == range.rows.lowerBound
        && range.columns.upperBound + 1 >= $0.value.added.lowerBound
    }.map { ($0.key, $0.value, range) }
  }
}
