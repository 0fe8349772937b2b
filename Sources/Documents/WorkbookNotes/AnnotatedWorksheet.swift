/// Somebody's worksheet with notes: three columns at the right of its table, colours under the cells that have problems,
/// a filter. All else comes byte for byte as it was.
final class AnnotatedWorksheet: ByteStretches {
  private let plan: WorksheetAnnotation
  private let scanner: MarkupScanner
  private let notes: any RowNotes
  private let output = ByteBuffer(capacity: 1 << 17)
  private var cursor = CellCursor()
  private var note: RowNote?
  private var isFinished = false
  /// Of the row under way: whether its cells may change, what is still to be written of it.
  private var isChanged = false
  private var isAddedWritten = false
  private var missing: [RowNote.Problem] = []
  /// What the last title looks like: the added ones look the same.
  private var titleStyle: Int?
  /// What the cell before in the row looked like without our colours.
  private var lastStyle: Int?
  private var hasColumns = false
  /// Behind the rows: how deep in other elements; nil before.
  private var depthAfter: Int?
  private var isFilterWritten = false

  init(_ contents: any ByteStretches, _ plan: WorksheetAnnotation, _ notes: any RowNotes) {
    self.plan = plan
    self.notes = notes
    scanner = MarkupScanner(contents)
    notes.rewind()
    note = notes.next()
  }

  func next() throws(Problem) -> Bytes? {
    output.removeAll()
    while !isFinished, output.count < 1 << 16 { try step() }
    return output.count > 0 ? output.bytes : nil
  }

  private func copy() { output.append(scanner.token) }

  private func step() throws(Problem) {
    guard let kind = try scanner.next() else {
      isFinished = true
      return
    }
    guard kind != .other else { return copy() }
    let name = scanner.name
    if depthAfter != nil { return writeAfter(kind, name) }
    switch kind {
    case .end:
      if name.equals("row") {
        endRow()
      } else if name.equals("sheetData") {
        depthAfter = 0
      }
      copy()
    case .start, .empty: try begin(name, kind)
    case .other: copy()
    }
  }

  private func begin(_ name: Bytes, _ kind: MarkupScanner.Kind) throws(Problem) {
    if name.equals("c") {
      try writeCell(kind)
    } else if name.equals("row") {
      beginRow(kind)
    } else if name.equals("dimension"), let range = scanner.attribute("ref").flatMap({ CellRange($0) }) {
      let columns = range.columns.lowerBound...max(range.columns.upperBound, plan.added.upperBound)
      output.append(Tag.setting("ref", to: CellRange(columns: columns, rows: range.rows).text, in: scanner.token))
    } else if name.equals("cols"), plan.table.noted == nil {
      try writeColumns(kind)
    } else if name.equals("sheetData") {
      if !hasColumns, plan.table.noted == nil { writeColumns([], prefix: scanner.prefix) }
      if kind == .empty { depthAfter = 0 }
      copy()
    } else {
      copy()
    }
  }

  // MARK: Columns

  /// The columns' widths, with those of the added ones in their place.
  private func writeColumns(_ kind: MarkupScanner.Kind) throws(Problem) {
    let prefix = scanner.prefix
    var tags: [[UInt8]] = []
    if kind == .start {
      while let kind = try scanner.next() {
        if kind == .end, scanner.isNamed("cols") { break }
        if kind != .end, scanner.isNamed("col") { tags.append(Array(scanner.token)) }
      }
    }
    writeColumns(tags, prefix: prefix)
  }

  private func writeColumns(_ tags: [[UInt8]], prefix: String) {
    hasColumns = true
    var columns: [(first: Int, tag: [UInt8])] = plan.added.enumerated().map { index, column in
      let width = WorksheetAnnotation.widths[min(index, WorksheetAnnotation.widths.count - 1)]
      let tag = "<\(prefix)col min=\"\(column)\" max=\"\(column)\" width=\"\(width)\" customWidth=\"1\"/>"
      return (column, Array(tag.utf8))
    }
    for tag in tags {
      tag.withUnsafeBufferPointer { tag in
        // Of an element with a beginning and an end only the beginning is here.
        let (first, last) = (Tag.number("min", of: tag), Tag.number("max", of: tag))
        guard let first, let last, first <= last else { return }
        let isOpen = tag.count > 2 && tag[tag.count - 2] != UInt8(ascii: "/")
        func add(_ range: ClosedRange<Int>) {
          var part = Tag.setting("min", to: "\(range.lowerBound)", in: tag)
          part = part.withUnsafeBufferPointer { Tag.setting("max", to: "\(range.upperBound)", in: $0) }
          if isOpen { part.insert(UInt8(ascii: "/"), at: part.count - 1) }
          columns.append((range.lowerBound, part))
        }
        if first < plan.added.lowerBound { add(first...min(last, plan.added.lowerBound - 1)) }
        if last > plan.added.upperBound { add(max(first, plan.added.upperBound + 1)...last) }
      }
    }
    output.append("<\(prefix)cols>")
    for column in columns.sorted(by: { $0.first < $1.first }) { output.append(column.tag) }
    output.append("</\(prefix)cols>")
  }

  // MARK: Rows

  private func beginRow(_ kind: MarkupScanner.Kind) {
    cursor.begin(scanner)
    while let waiting = note, waiting.row < cursor.row { note = notes.next() }
    isChanged = cursor.row == plan.table.headerRow || note?.row == cursor.row
    isAddedWritten = false
    lastStyle = nil
    missing = note?.row == cursor.row ? (note?.problems ?? []).sorted { $0.column < $1.column } : []
    guard isChanged else { return copy() }
    // How many columns the row spans is a hint that is no longer true.
    var tag = Tag.removing("spans", from: scanner.token)
    guard kind == .empty else { return output.append(tag) }
    tag.remove(at: tag.count - 2)
    output.append(tag)
    endRow()
    output.append("</\(scanner.prefix)row>")
  }

  private func endRow() {
    guard isChanged else { return }
    writeAll(before: .max)
    isChanged = false
  }

  private func writeCell(_ kind: MarkupScanner.Kind) throws(Problem) {
    let column = cursor.cell(scanner)
    let isOfTable = cursor.row >= plan.table.firstRow
    if isOfTable, plan.added.contains(column) { return try drop(kind) }
    if isChanged {
      writeAll(before: column)
    }
    let written = scanner.number("s") ?? 0
    let style = plan.formats.plain(written, beside: lastStyle)
    lastStyle = style
    if cursor.row == plan.table.headerRow, column < plan.added.lowerBound { titleStyle = style }
    var changed: Int?
    if let problem = missing.first, problem.column == column {
      missing.removeAll { $0.column == column }
      changed = plan.tinted[TintedStyle(style: style, tint: note?.tint(of: column) ?? problem.tint)]
    } else if written != style || plan.formats.tinted.contains(style), plan.table.takesColours(cursor.row, column) {
      changed = plan.formats.tinted.contains(style) ? plan.tinted[TintedStyle(style: style, tint: nil)] : style
    }
    // A cell may say nothing of its place; after cells that go or come it would stand in another.
    let isMoved = isChanged || isOfTable && plan.table.noted != nil
    let isPlaced = !isMoved || scanner.attribute("r") != nil
    guard changed.map({ $0 != written }) ?? false || !isPlaced else { return copy() }
    var tag = Array(scanner.token)
    if let changed { tag = tag.withUnsafeBufferPointer { Tag.setting("s", to: "\(changed)", in: $0) } }
    if !isPlaced {
      let place = CellName.column(column) + "\(cursor.row)"
      tag = tag.withUnsafeBufferPointer { Tag.setting("r", to: place, in: $0) }
    }
    output.append(tag)
  }

  /// A cell that stands where ours go.
  private func drop(_ kind: MarkupScanner.Kind) throws(Problem) {
    guard kind == .start else { return }
    while let kind = try scanner.next() {
      if kind == .end, scanner.isNamed("c") { return }
    }
  }

  /// What the row does not have of what stands before a column: empty cells with a problem, and ours.
  private func writeAll(before column: Int) {
    writeMissing(before: min(column, plan.added.lowerBound))
    guard column > plan.added.upperBound else { return }
    writeAdded()
    writeMissing(before: column)
  }

  private func writeMissing(before column: Int) {
    while let problem = missing.first, problem.column < column {
      missing.removeAll { $0.column == problem.column }
      if plan.added.contains(problem.column) { continue }
      let style = cursor.rowStyle ?? plan.inspection.style(of: problem.column)
      let tint = note?.tint(of: problem.column) ?? problem.tint
      guard let tinted = plan.tinted[TintedStyle(style: style, tint: tint)] else { continue }
      output.append("<\(plan.prefix)c r=\"\(CellName.column(problem.column))\(cursor.row)\" s=\"\(tinted)\"/>")
    }
  }

  private func writeAdded() {
    guard !isAddedWritten else { return }
    isAddedWritten = true
    let isHeader = cursor.row == plan.table.headerRow
    let texts = isHeader ? plan.table.titles : note?.texts ?? []
    for (column, text) in zip(plan.added, texts) where !text.isEmpty {
      let prefix = plan.prefix
      let style = (isHeader ? titleStyle : plan.wrapped).map { " s=\"\($0)\"" } ?? ""
      output.append("<\(prefix)c r=\"\(CellName.column(column))\(cursor.row)\"\(style) t=\"inlineStr\">")
      output.append("<\(prefix)is><\(prefix)t xml:space=\"preserve\">")
      var text = text
      text.withUTF8 { _ = output.append(cellText: $0) }
      output.append("</\(prefix)t></\(prefix)is></\(prefix)c>")
    }
  }

  // MARK: Behind the rows

  /// What may stand between the rows and the filter (ISO/IEC 29500-1, 18.3.1.99).
  private static let beforeFilter: [StaticString] = [
    "sheetCalcPr", "sheetProtection", "protectedRanges", "scenarios",
  ]

  private func writeAfter(_ kind: MarkupScanner.Kind, _ name: Bytes) {
    let depth = depthAfter ?? 0
    if depth == 0, !isFilterWritten {
      if name.equals("autoFilter"), kind != .end {
        isFilterWritten = true
        if let filter = plan.filter {
          output.append(Tag.setting("ref", to: filter.text, in: scanner.token))
          if kind == .start { depthAfter = 1 }
          return
        }
      } else if !AnnotatedWorksheet.beforeFilter.contains(where: { name.equals($0) }) {
        isFilterWritten = true
        if plan.addsFilter, let filter = plan.filter {
          output.append("<\(plan.prefix)autoFilter ref=\"\(filter.text)\"/>")
        }
      }
    }
    if kind == .start { depthAfter = depth + 1 }
    if kind == .end { depthAfter = depth - 1 }
    copy()
  }
}

/// How notes are written into a worksheet.
struct WorksheetAnnotation {
  let table: NotedTable
  /// Where the added columns are, from 1.
  let added: ClosedRange<Int>
  let inspection: WorksheetInspection
  let formats: CellFormats
  /// Which style is a style in another colour.
  let tinted: [TintedStyle: Int]
  /// The format of notes, whose lines are broken where the column ends; nil where the workbook's formats stay as they are.
  let wrapped: Int?
  /// Whether the worksheet gets a filter of its own: it has none, and none of Excel's tables is there.
  let addsFilter: Bool

  var prefix: String { inspection.prefix }

  /// Widths of the added columns, in characters.
  static let widths = [12, 60, 40]

  /// What the worksheet's filter is in the end; nil where it has none, or one that is not the table's.
  var filter: CellRange? {
    if let filter = inspection.filter {
      guard filter.rows.lowerBound == table.headerRow, filter.columns.upperBound + 1 >= added.lowerBound else {
        return nil
      }
      let last = max(filter.columns.upperBound, added.upperBound)
      return CellRange(columns: filter.columns.lowerBound...last, rows: filter.rows)
    }
    return addsFilter ? table.filter(through: added.upperBound, lastRow: inspection.lastRow) : nil
  }
}
