/// Reads the rows of one spreadsheet into trees. Each thread has its own.
package final class SpreadsheetReader {
  let table: SpreadsheetTable
  let row: RowCells
  let following: RowCells
  let limits: Limits
  // The table's plan, out of its arrays: a source that is taken out of one would be retained for each cell.
  let steps: UnsafeBufferPointer<SpreadsheetPlan.Step>
  let sources: UnsafeBufferPointer<SpreadsheetPlan.Source>
  /// The cells of the row that a tree is filled from.
  @exclusivity(unchecked) var cells = UnsafeBufferPointer<CSVCell>(start: nil, count: 0)
  /// Where the plan's keys begin in the tree's text.
  @exclusivity(unchecked) var keysStart = 0
  let first = ByteBuffer()
  let second = ByteBuffer()
  @exclusivity(unchecked) var open: [Tree.Index] = []
  /// The brand that stands once above the rows of its models.
  @exclusivity(unchecked) var group: [UInt8]?
  /// The row that repeats the titles in another order, until one has them in the first.
  @exclusivity(unchecked) var movedTitles: Int?
  /// Looks up what `idem` stands for; nil where rows are read without those around them.
  @exclusivity(unchecked) var repeated: RepeatedCells?
  /// Which of the stretch's rows is read.
  @exclusivity(unchecked) var index = 0

  package init(_ table: SpreadsheetTable, limits: Limits) {
    self.table = table
    self.limits = limits
    row = RowCells(separator: table.separator, limit: SpreadsheetTable.maxCells)
    following = RowCells(separator: table.separator, limit: SpreadsheetTable.maxCells)
    steps = SpreadsheetReader.copy(table.plan.steps)
    sources = SpreadsheetReader.copy(table.plan.sources)
  }

  deinit {
    UnsafeMutableBufferPointer(mutating: steps).deinitialize().deallocate()
    UnsafeMutableBufferPointer(mutating: sources).deinitialize().deallocate()
  }

  private static func copy<Element>(_ values: [Element]) -> UnsafeBufferPointer<Element> {
    let space = UnsafeMutableBufferPointer<Element>.allocate(capacity: values.count)
    _ = space.initialize(from: values)
    return UnsafeBufferPointer(space)
  }

  /// Takes over what stands above the rows of a stretch.
  package func begin(_ bytes: Bytes, _ pieces: [Piece], below above: RowsAbove) {
    group = above.brand
    movedTitles = above.movedTitles
    repeated = RepeatedCells(table, bytes, pieces, carried: above)
  }

  /// Reads a row into `tree`; what kind of row it is.
  ///
  /// - Parameters:
  ///   - index: which of the stretch's rows it is.
  ///   - next: the row after it; nil where that is not at hand.
  package func read(
    _ bytes: Bytes, _ piece: Piece, at index: Int, next: Bytes?, into tree: Tree
  ) throws(Problem) -> RowKind {
    self.index = index
    tree.removeAll()
    var chunk = Chunk(bytes: bytes, firstLine: piece.line, unit: .bytes)
    chunk.row = table.headerRow + piece.number
    chunk.worksheet = table.worksheet
    tree.rootLine = piece.line
    tree.chunk = chunk
    if bytes.count > limits.bytes {
      throw .limit(Span(0, 1), Text(fr: "octets", en: "bytes"), limits.bytes, option: "--max-bytes")
    }
    let quote = row.split(bytes)
    chunk.cells = row.cells.map { Mark(truncatingIfNeeded: $0.start) }
    tree.chunk = chunk
    if row.count > SpreadsheetTable.maxCells { throw SpreadsheetTable.tooManyCells(row) }
    // The sign by which old programs end a file, and zeros that fill it up, say nothing either.
    if row.cells.allSatisfy({ RowCells.isBlank($0, of: bytes) }) || bytes.allSatisfy({ $0 <= 0x20 }) { return .blank }
    var kind = table.kind(of: row, bytes)
    // A brand alone heads a group only where rows without a brand follow; else it is a vehicle of which nothing is reported.
    if kind == .group, let next, !isMember(next) { kind = .vehicle }
    settleGroup(kind, bytes)
    if kind == .header, let moves = table.movesTitles(row, bytes) {
      movedTitles = moves ? table.headerRow + piece.number : nil
    }
    if kind != .vehicle { return kind }
    if let movedTitles { throw SpreadsheetReader.otherTable(movedTitles, bytes) }
    if let wrong = Encoding.firstInvalidUTF8(bytes) {
      throw Problem(
        .encoding, SpreadsheetReader.span(wrong, wrong + 1),
        Text(
          fr: "cette cellule n'est pas du texte UTF-8, comme le reste du fichier",
          en: "this cell is not UTF-8 text, as the rest of the file is"),
        help: Text(fr: "Retapez la cellule.", en: "Type the cell again."))
    }
    if let quote = quote ?? lonelyQuote(bytes) { throw unclosed(quote) }
    try checkCount(bytes)
    fill(tree, bytes)
    return .vehicle
  }

  /// What the rows of `pieces` leave to those after them, given what stands above themselves: looked for from the last
  /// row backwards, which in most tables is one step.
  package static func rows(
    above pieces: [Piece], of bytes: Bytes, in table: SpreadsheetTable, _ before: RowsAbove
  ) -> RowsAbove {
    var found = RowsAbove()
    found.brand = brand(after: pieces, of: bytes, in: table, before.brand)
    found.movedTitles = table.movedTitles(after: pieces, of: bytes, before.movedTitles)
    var repeated = RepeatedCells(table, bytes, pieces, carried: before)
    found.cells = repeated.below()
    return found
  }

  /// The brand under which the rows after `pieces` stand, given the one under which they begin.
  private static func brand(
    after pieces: [Piece], of bytes: Bytes, in table: SpreadsheetTable, _ before: [UInt8]?
  ) -> [UInt8]? {
    guard let column = table.brandColumn else { return nil }
    let row = RowCells(separator: table.separator, limit: SpreadsheetTable.maxCells)
    for piece in pieces.reversed() {
      let line = bytes.slice(piece.start, piece.end)
      row.split(line)
      guard column < row.cells.count, !RowCells.isBlank(row.cells[column], of: line) else { continue }
      switch table.kind(of: row, line) {
      case .group: return Array(RowClassifier.groupName(row.cells[column], line))
      case .vehicle: return nil
      case .blank, .total, .header, .remark: continue
      }
    }
    return before
  }

  /// Whether a row says something, and no brand.
  private func isMember(_ bytes: Bytes) -> Bool {
    guard let column = table.brandColumn else { return false }
    following.split(bytes)
    let cells = following.cells
    func isFilled(_ i: Int) -> Bool { i < cells.count && !RowCells.isBlank(cells[i], of: bytes) }
    return !isFilled(column) && cells.indices.contains { isFilled($0) }
  }

  /// A brand above its models counts until a row has a brand of its own.
  private func settleGroup(_ kind: RowKind, _ bytes: Bytes) {
    guard let column = table.brandColumn else { return }
    if kind == .group {
      group = Array(RowClassifier.groupName(row.cells[column], bytes))
    } else if kind == .vehicle, column < row.cells.count, !RowCells.isBlank(row.cells[column], of: bytes) {
      group = nil
    }
  }
}
