/// Reads the rows of one spreadsheet into trees. Each thread has its own.
package final class SpreadsheetReader {
  private let table: SpreadsheetTable
  private let row: RowCells
  private let following: RowCells
  private let limits: Limits
  // The table's plan, out of its arrays: a source that is taken out of one would be retained for each cell.
  private let steps: UnsafeBufferPointer<SpreadsheetPlan.Step>
  private let sources: UnsafeBufferPointer<SpreadsheetPlan.Source>
  /// The cells of the row that a tree is filled from.
  @exclusivity(unchecked) private var cells = UnsafeBufferPointer<CSVCell>(start: nil, count: 0)
  /// Where the plan's keys begin in the tree's text.
  @exclusivity(unchecked) private var keysStart = 0
  private let first = ByteBuffer()
  private let second = ByteBuffer()
  @exclusivity(unchecked) private var open: [Tree.Index] = []
  /// The brand that stands once above the rows of its models.
  @exclusivity(unchecked) private var group: [UInt8]?
  /// The row that repeats the titles in another order, until one has them in the first.
  @exclusivity(unchecked) private var movedTitles: Int?
  /// Looks up what `idem` stands for; nil where rows are read without those around them.
  @exclusivity(unchecked) private var repeated: RepeatedCells?
  /// Which of the stretch's rows is read.
  @exclusivity(unchecked) private var index = 0

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
    if kind == .header, table.mayBeTitles(bytes) {
      movedTitles = table.movesTitles(row, bytes) ? table.headerRow + piece.number : nil
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

  // MARK: What is wrong with a row

  private static func span(_ start: Int, _ end: Int) -> Span {
    Span(Mark(truncatingIfNeeded: start), Mark(truncatingIfNeeded: end))
  }

  /// A vehicle below titles that the table's columns do not fit.
  private static func otherTable(_ row: Int, _ bytes: Bytes) -> Problem {
    Problem(
      .shape, span(0, bytes.count),
      Text(
        fr: "la ligne \(row) répète les titres dans un autre ordre : ce véhicule serait lu de travers",
        en: "row \(row) repeats the titles in another order: this vehicle would be misread"),
      help: Text(
        fr: "Mettez ce second tableau, avec ses titres, dans un fichier ou une feuille à part.",
        en: "Put this second table, with its titles, into a file or a worksheet of its own."))
  }

  /// A cell whose text begins with a quote that nothing in it closes: what was left open comes back like this from a program
  /// that took the rest of the row for its text.
  private func lonelyQuote(_ bytes: Bytes) -> Int? {
    row.cells.first { cell in
      guard cell.hasDoubledQuotes, bytes[cell.from] == CSVSign.quote else { return false }
      let text = bytes.slice(cell.from, cell.to)
      return text.count > 2 && text[1] == CSVSign.quote
        && text.slice(2, text.count).place(of: CSVSign.quote, from: 0) == text.count - 2
    }?.start
  }

  private func unclosed(_ quote: Int) -> Problem {
    Problem(
      .syntax, SpreadsheetReader.span(quote, quote + 1),
      Text(fr: "guillemet ouvert ici et jamais refermé", en: "quote opened here and never closed"),
      help: Text(
        fr: "Refermez-le à la fin de la cellule, ou retirez-le. Un guillemet dans un texte s'écrit deux fois : \"\".",
        en: "Close it at the end of the cell, or remove it. A quote inside a text is written twice: \"\"."))
  }

  /// Spreadsheets leave out empty cells at a row's end, so that too few are none at all.
  private func checkCount(_ bytes: Bytes) throws(Problem) {
    let columns = table.names.count
    let count = row.cells.count
    if columns > 2, let only = row.cells.first(where: { !RowCells.isBlank($0, of: bytes) }),
      row.cells.count(where: { !RowCells.isBlank($0, of: bytes) }) == 1,
      let sign = RowClassifier.otherSeparator(in: bytes.slice(only.from, only.to), columns: columns)
    {
      throw squeezed(only, sign)
    }
    // In a worksheet a remark beside the table moves no cell.
    guard table.worksheet == nil, count > columns,
      let extra = row.cells[columns...].first(where: { !RowCells.isBlank($0, of: bytes) })
    else {
      return
    }
    throw Problem(
      .cells, SpreadsheetReader.span(extra.start, extra.end),
      Text(
        fr: "\(count) cellules pour \(columns) colonnes : celle-ci est de trop",
        en: "\(count) cells for \(columns) columns: this one is too many"),
      help: decimalsApart(bytes))
  }

  /// A row whose values stand between another sign than the table's.
  private func squeezed(_ cell: CSVCell, _ sign: UInt8) -> Problem {
    func shown(_ sign: UInt8) -> Text {
      sign == 0x09 ? Text(fr: "une tabulation", en: "a tab") : Text.quoted(String(UnicodeScalar(sign)))
    }
    let (own, other) = (shown(table.separator), shown(sign))
    return Problem(
      .cells, SpreadsheetReader.span(cell.start, cell.end),
      Text(
        fr:
          "tout le véhicule est dans une seule cellule : ses valeurs sont séparées par \(other.fr), celles du tableau "
          + "par \(own.fr)",
        en:
          "the whole vehicle is in one cell: its values stand between \(other.en), those of the table between \(own.en)"
      ),
      help: Text(
        fr: "Répartissez ces valeurs dans leurs colonnes.", en: "Put these values into their columns."))
  }

  /// `8,5` without quotes is two cells where the comma separates.
  private func decimalsApart(_ bytes: Bytes) -> Text? {
    guard table.separator == UInt8(ascii: ",") else { return nil }
    func digits(_ cell: CSVCell) -> Int? {
      let text = bytes.slice(cell.from, cell.to)
      return !text.isEmpty && text.allSatisfy { UInt8(ascii: "0")...UInt8(ascii: "9") ~= $0 } ? text.count : nil
    }
    let pairs = row.cells.indices.dropLast().filter { i in
      guard let whole = digits(row.cells[i]), let decimals = digits(row.cells[i + 1]) else { return false }
      return whole <= 6 && decimals <= 2
    }
    guard let first = pairs.first else { return nil }
    // Of several the row does not tell which was one number.
    let number = String(bytes.slice(row.cells[first].from, row.cells[first + 1].to))
    let example = pairs.count == 1 ? "\"\(number)\"" : "\"6,4\""
    return Text(
      fr:
        "La virgule sépare ici les colonnes : mettez le nombre à virgule entre guillemets (\(example)), ou écrivez-le avec un point ; mieux, exportez le tableau avec le point-virgule comme séparateur.",
      en:
        "Here the comma separates columns: put the number with a comma between quotes (\(example)) or write it with a point; better, export the table with semicolons."
    )
  }

  // MARK: Filling the tree

  private func fill(_ tree: Tree, _ bytes: Bytes) {
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
