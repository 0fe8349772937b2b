/// Fills a tree from a row's cells as the table's plan says.
extension SpreadsheetReader {
  func fill(_ tree: Tree, _ bytes: Bytes) {
    // All keys at once: each then is a place in the text.
    keysStart = tree.text.count
    table.plan.keys.withUnsafeBufferPointer { tree.text.append($0) }
    row.cells.withUnsafeBufferPointer { cells in
      self.cells = cells
      fillByPlan(tree, bytes)
      self.cells = UnsafeBufferPointer(start: nil, count: 0)
    }
  }

  private func fillByPlan(_ tree: Tree, _ bytes: Bytes) {
    let end = Mark(truncatingIfNeeded: cells.last?.end ?? 0)
    open.removeAll(keepingCapacity: true)
    open.append(tree.open(.mapping, start: 0))
    var index = 0
    while index < steps.count {
      let step = steps[index]
      switch step.kind {
      case .field:
        add(step, tree: tree, bytes: bytes)
        index += 1
      case .labels:
        addLabels(step, tree: tree, bytes: bytes)
        index += 1
      case .section:
        key(step.key, at: step.anchor, tree)
        open.append(tree.open(.mapping, start: start(of: step.anchor)))
        index += 1
      case .list, .item, .group:
        guard let first = firstFilled(step.sources, bytes) else {
          index = step.next
          continue
        }
        if step.kind != .item { key(step.key, at: first, tree) }
        open.append(tree.open(step.kind == .list ? .list : .mapping, start: start(of: first)))
        index += 1
      case .end:
        if let top = open.popLast() { tree.close(top, end: max(tree.nodes[top].start, last(in: tree) ?? end)) }
        index += 1
      }
    }
    if let root = open.popLast() { tree.close(root, end: end) }
  }

  /// The leftmost filled column among those that a part has.
  private func firstFilled(_ numbers: Range<Int>, _ bytes: Bytes) -> Int? {
    var first: Int?
    for i in numbers {
      let column = sources[i].column
      if column < first ?? .max, isFilled(column, bytes) { first = column }
    }
    return first
  }

  private func last(in tree: Tree) -> Mark? { tree.nodes.last?.end }

  private func start(of column: Int) -> Mark {
    column < cells.count ? Mark(truncatingIfNeeded: cells[column].start) : 0
  }

  private func isFilled(_ column: Int, _ bytes: Bytes) -> Bool {
    column < cells.count && !RowCells.isBlank(cells[column], of: bytes)
  }

  private func span(of column: Int) -> Span {
    guard column < cells.count else {
      let end = cells.last?.end ?? 0
      return SpreadsheetReader.span(end, end)
    }
    return SpreadsheetReader.span(cells[column].start, cells[column].end)
  }

  private func key(_ key: Range<Int>, at column: Int, _ tree: Tree) { add(key, span(of: column), to: tree) }

  private func add(_ key: Range<Int>, _ span: Span, to tree: Tree) {
    tree.addScalar(
      textAt: keysStart + key.lowerBound, count: key.count, style: .quoted, start: span.start, end: span.end)
  }

  /// Adds a field; where several columns for it say different things, all of them, so that they are compared once they
  /// are read.
  private func add(_ step: SpreadsheetPlan.Step, tree: Tree, bytes: Bytes) {
    var chosen = step.sources.lowerBound
    if step.sources.count > 1 || step.anchor < 0 {
      guard let filled = step.sources.first(where: { isFilled(sources[$0].column, bytes) }) else {
        if step.anchor >= 0 { addCell(step.key, chosen, tree: tree, bytes: bytes) }
        return
      }
      chosen = filled
    }
    addCell(step.key, chosen, tree: tree, bytes: bytes)
    for other in step.sources where other > chosen && !sources[other].yields {
      let column = sources[other].column
      guard isFilled(column, bytes), !isSame(sources[chosen].column, column, bytes) else { continue }
      addCell(step.key, other, tree: tree, bytes: bytes)
    }
  }

  private func isSame(_ a: Int, _ b: Int, _ bytes: Bytes) -> Bool {
    first.removeAll()
    second.removeAll()
    RowCells.append(cells[a], of: bytes, to: first)
    RowCells.append(cells[b], of: bytes, to: second)
    return Fold.with(first.bytes) { a in Fold.with(second.bytes) { a.equals($0) } }
  }

  private func addCell(_ name: Range<Int>, _ number: Int, tree: Tree, bytes: Bytes) {
    let column = sources[number].column
    let span = span(of: column)
    add(name, span, to: tree)
    let offset = tree.text.count
    // Never plain: a cell that holds `null` was filled in by somebody, and that is worth a remark.
    var style = Tree.Node.Style.quoted
    if isFilled(column, bytes) {
      if sources[number].mayRepeat, RowCells.isDitto(cells[column], of: bytes) {
        if appendRepeated(column, tree, bytes) { style = .repeated }
      } else {
        RowCells.append(cells[column], of: bytes, to: tree.text)
      }
      if let list = sources[number].codeList { translate(from: offset, table.plan.codeLists[list], tree, &style) }
      if !sources[number].unit.isEmpty || sources[number].unitColumn != nil,
        let last = tree.text.bytes.last(where: { !CSVSign.isBlank($0) }),
        (UInt8(ascii: "0")...UInt8(ascii: "9")).contains(last)
      {
        addUnit(of: sources[number], tree: tree, bytes: bytes)
      }
      if let month = sources[number].monthColumn {
        addDateParts(month, sources[number].dayColumn, around: offset, tree, bytes)
      }
    } else if let brand = group, column == table.brandColumn {
      tree.text.append(brand)
    }
    tree.addScalar(textFrom: offset, style: style, start: span.start, end: span.end)
  }

  /// Writes what the mark in a cell repeats; the mark itself, and false, where nothing above says what that is.
  private func appendRepeated(_ column: Int, _ tree: Tree, _ bytes: Bytes) -> Bool {
    let found = repeated?.text(above: index, in: column) ?? (column == table.brandColumn ? group : nil)
    guard let found else {
      RowCells.append(cells[column], of: bytes, to: tree.text)
      return false
    }
    tree.text.append(found)
    return true
  }

  /// Writes the unit after a bare number: the one beside it in the row, else the column's.
  private func addUnit(of source: SpreadsheetPlan.Source, tree: Tree, bytes: Bytes) {
    guard let column = source.unitColumn, isFilled(column, bytes) else { return tree.text.append(source.unit) }
    tree.text.append(UInt8(ascii: " "))
    RowCells.append(cells[column], of: bytes, to: tree.text)
  }

  /// Writes day and month of other columns before a year: `14/5/2019`, `mai/2019`; of what is blank nothing.
  private func addDateParts(_ month: Int, _ day: Int?, around offset: Int, _ tree: Tree, _ bytes: Bytes) {
    let year = Array(tree.text[offset, tree.text.count - offset].split { CSVSign.isBlank($0) }.joined())
    guard isFilled(month, bytes), year.allSatisfy({ (UInt8(ascii: "0")...UInt8(ascii: "9")).contains($0) }) else {
      return
    }
    tree.text.truncate(to: offset)
    for column in [day, month].compactMap({ $0 }) where isFilled(column, bytes) {
      if RowCells.isDitto(cells[column], of: bytes) {
        _ = appendRepeated(column, tree, bytes)
      } else {
        RowCells.append(cells[column], of: bytes, to: tree.text)
      }
      tree.text.append(UInt8(ascii: "/"))
    }
    tree.text.append(year)
  }

  /// Puts the word of a code in the place of the code.
  private func translate(from offset: Int, _ list: CodeList, _ tree: Tree, _ style: inout Tree.Node.Style) {
    guard let word = list.word(for: tree.text[offset, tree.text.count - offset]) else { return }
    tree.text.truncate(to: offset)
    tree.text.append(word)
    if style == .quoted { style = .translated }
  }

  // MARK: Several labels in one cell

  /// `Clim, GPS | Attelage`: one element for each label.
  private func addLabels(_ step: SpreadsheetPlan.Step, tree: Tree, bytes: Bytes) {
    for i in step.sources {
      let column = sources[i].column
      guard isFilled(column, bytes) else { continue }
      first.removeAll()
      RowCells.append(cells[column], of: bytes, to: first)
      let span = span(of: column)
      for label in first.bytes.split(whereSeparator: { CSVSign.endsLabel($0) }) {
        let label = Bytes(rebasing: label)
        guard label.contains(where: { !CSVSign.isBlank($0) }) else { continue }
        let item = tree.open(.mapping, start: span.start)
        add(step.key, span, to: tree)
        tree.addScalar(label, style: .quoted, start: span.start, end: span.end)
        for (key, text) in table.plan.labelMembers {
          key.withUnsafeBufferPointer { tree.addScalar($0, style: .quoted, start: span.start, end: span.end) }
          text.withUnsafeBufferPointer { tree.addScalar($0, style: .quoted, start: span.start, end: span.end) }
        }
        tree.close(item, end: span.end)
      }
    }
  }
}
