/// Reads the rows of one spreadsheet into trees. Each thread has its own.
package final class SpreadsheetReader {
  private let table: SpreadsheetTable
  private let row: RowCells
  private let limits: Limits
  private let first = ByteBuffer()
  private let second = ByteBuffer()
  @exclusivity(unchecked) private var open: [Tree.Index] = []

  package init(_ table: SpreadsheetTable, limits: Limits) {
    self.table = table
    self.limits = limits
    row = RowCells(separator: table.separator)
  }

  /// Reads a row into `tree`; false where it has nothing but empty cells.
  package func read(_ bytes: Bytes, _ piece: Piece, into tree: Tree) throws(Problem) -> Bool {
    tree.removeAll()
    var chunk = Chunk(bytes: bytes, firstLine: piece.line, unit: .bytes)
    chunk.row = table.headerRow + piece.number
    tree.rootLine = piece.line
    tree.chunk = chunk
    if bytes.count > limits.bytes {
      throw .limit(Span(0, 1), Text(fr: "octets", en: "bytes"), limits.bytes, option: "--max-bytes")
    }
    let quote = row.split(bytes)
    chunk.cells = row.cells.map { Mark(truncatingIfNeeded: $0.start) }
    tree.chunk = chunk
    if row.cells.allSatisfy({ RowCells.isBlank($0, of: bytes) }) { return false }
    if let wrong = Encoding.firstInvalidUTF8(bytes) {
      throw Problem(
        .encoding, SpreadsheetReader.span(wrong, wrong + 1),
        Text(
          fr: "cette cellule n'est pas du texte UTF-8, comme le reste du fichier",
          en: "this cell is not UTF-8 text, as the rest of the file is"),
        help: Text(fr: "Retapez la cellule.", en: "Type the cell again."))
    }
    if let quote { throw unclosed(quote) }
    try checkCount(bytes, &chunk)
    tree.chunk = chunk
    fill(tree, bytes)
    return true
  }

  // MARK: What is wrong with a row

  private static func span(_ start: Int, _ end: Int) -> Span {
    Span(Mark(truncatingIfNeeded: start), Mark(truncatingIfNeeded: end))
  }

  private func unclosed(_ quote: Int) -> Problem {
    Problem(
      .syntax, SpreadsheetReader.span(quote, quote + 1),
      Text(fr: "guillemet ouvert ici et jamais refermé", en: "quote opened here and never closed"),
      help: Text(
        fr: "Refermez-le à la fin de la cellule, ou retirez-le. Un guillemet dans un texte s'écrit deux fois : \"\".",
        en: "Close it at the end of the cell, or remove it. A quote inside a text is written twice: \"\"."))
  }

  private func checkCount(_ bytes: Bytes, _ chunk: inout Chunk) throws(Problem) {
    let columns = table.names.count
    let count = row.cells.count
    if count > columns, let extra = row.cells[columns...].first(where: { !RowCells.isBlank($0, of: bytes) }) {
      throw Problem(
        .cells, SpreadsheetReader.span(extra.start, extra.end),
        Text(
          fr: "\(count) cellules pour \(columns) colonnes : celle-ci est de trop",
          en: "\(count) cells for \(columns) columns: this one is too many"))
    }
    if count < columns {
      let end = row.cells.last?.end ?? 0
      let shown = Text.count(count, fr: "cellule", "cellules", en: "cell", "cells")
      if let missing = (count..<columns).first(where: { table.isMandatory[$0] }) {
        throw Problem(
          .cells, SpreadsheetReader.span(end, end),
          Text(
            fr: "\(shown.fr) pour \(columns) colonnes : il manque « \(table.names[missing]) »",
            en: "\(shown.en) for \(columns) columns: “\(table.names[missing])” is missing"),
          help: Text(
            fr: "Complétez la ligne : chaque colonne veut une cellule, même vide.",
            en: "Complete the row: each column wants a cell, even an empty one."))
      }
      // Spreadsheets leave out empty cells at a row's end; still, the row may have been cut.
      if (count..<columns).contains(where: { table.isUsed[$0] }) { chunk.missingCells = columns - count }
    }
    for (column, cell) in row.cells.prefix(columns).enumerated() where table.names[column].isEmpty {
      guard !RowCells.isBlank(cell, of: bytes) else { continue }
      chunk.unnamedCell = SpreadsheetReader.span(cell.start, cell.end)
      break
    }
  }

  // MARK: Filling the tree

  private func fill(_ tree: Tree, _ bytes: Bytes) {
    table.plan.keys.withUnsafeBufferPointer { keys in
      table.plan.steps.withUnsafeBufferPointer { fill(tree, bytes, $0, keys) }
    }
  }

  private func fill(_ tree: Tree, _ bytes: Bytes, _ steps: UnsafeBufferPointer<SpreadsheetPlan.Step>, _ keys: Bytes) {
    let end = Mark(truncatingIfNeeded: row.cells.last?.end ?? 0)
    open.removeAll(keepingCapacity: true)
    open.append(tree.open(.mapping, start: 0))
    var index = 0
    while index < steps.count {
      let step = steps[index]
      switch step.kind {
      case .field:
        add(step, keys, tree, bytes)
        index += 1
      case .section:
        key(keys.slice(step.key), at: step.anchor, tree)
        open.append(tree.open(.mapping, start: start(of: step.anchor)))
        index += 1
      case .list, .item, .group:
        guard let first = firstFilled(step.sources, bytes) else {
          index = step.next
          continue
        }
        if step.kind != .item { key(keys.slice(step.key), at: first, tree) }
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
  private func firstFilled(_ sources: Range<Int>, _ bytes: Bytes) -> Int? {
    var first: Int?
    for i in sources {
      let column = table.plan.sources[i].column
      if column < first ?? .max, isFilled(column, bytes) { first = column }
    }
    return first
  }

  private func last(in tree: Tree) -> Mark? { tree.nodes.last?.end }

  private func start(of column: Int) -> Mark {
    column < row.cells.count ? Mark(truncatingIfNeeded: row.cells[column].start) : 0
  }

  private func isFilled(_ column: Int, _ bytes: Bytes) -> Bool {
    column < row.cells.count && !RowCells.isBlank(row.cells[column], of: bytes)
  }

  private func span(of column: Int) -> Span {
    guard column < row.cells.count else {
      let end = row.cells.last?.end ?? 0
      return SpreadsheetReader.span(end, end)
    }
    return SpreadsheetReader.span(row.cells[column].start, row.cells[column].end)
  }

  private func key(_ key: Bytes, at column: Int, _ tree: Tree) {
    let span = span(of: column)
    tree.addScalar(key, style: .quoted, start: span.start, end: span.end)
  }

  /// Adds a field; where two columns of the same rank say different things, both, so that the contradiction is found.
  private func add(_ step: SpreadsheetPlan.Step, _ keys: Bytes, _ tree: Tree, _ bytes: Bytes) {
    var chosen = step.sources.lowerBound
    if step.sources.count > 1 || step.anchor < 0 {
      guard let filled = step.sources.first(where: { isFilled(table.plan.sources[$0].column, bytes) }) else {
        if step.anchor >= 0 { addCell(keys.slice(step.key), table.plan.sources[chosen], tree, bytes) }
        return
      }
      chosen = filled
    }
    addCell(keys.slice(step.key), table.plan.sources[chosen], tree, bytes)
    for other in step.sources where other > chosen && table.plan.sources[other].rank == table.plan.sources[chosen].rank
    {
      let column = table.plan.sources[other].column
      guard isFilled(column, bytes), !isSame(table.plan.sources[chosen].column, column, bytes) else { continue }
      addCell(keys.slice(step.key), table.plan.sources[other], tree, bytes)
    }
  }

  private func isSame(_ a: Int, _ b: Int, _ bytes: Bytes) -> Bool {
    first.removeAll()
    second.removeAll()
    RowCells.append(row.cells[a], of: bytes, to: first)
    RowCells.append(row.cells[b], of: bytes, to: second)
    return Fold.with(first.bytes) { a in Fold.with(second.bytes) { a.equals($0) } }
  }

  private func addCell(
    _ name: Bytes, _ source: SpreadsheetPlan.Source, _ tree: Tree, _ bytes: Bytes
  ) {
    key(name, at: source.column, tree)
    let span = span(of: source.column)
    let offset = tree.text.count
    if isFilled(source.column, bytes) {
      RowCells.append(row.cells[source.column], of: bytes, to: tree.text)
      if !source.unit.isEmpty, let last = tree.text.bytes.last(where: { !CSVSign.isBlank($0) }),
        (UInt8(ascii: "0")...UInt8(ascii: "9")).contains(last)
      {
        tree.text.append(source.unit)
      }
    }
    // Never plain: a cell that holds `null` was filled in by somebody, and that is worth a remark.
    tree.addScalar(textFrom: offset, style: .quoted, start: span.start, end: span.end)
  }
}

extension Bytes {
  fileprivate func slice(_ range: Range<Int>) -> Bytes { slice(range.lowerBound, range.upperBound) }
}
