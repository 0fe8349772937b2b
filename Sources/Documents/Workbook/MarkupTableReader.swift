/// Collects the tables of a text of markup: `table`, `tr`, `td` and `th` of HTML; `Worksheet`, `Row`, `Cell` and `Data` of
/// XML Spreadsheet 2003 (Microsoft's « XML Spreadsheet Reference »).
struct MarkupTableReader {
  private let text: Bytes
  private var at = 0
  private var done: [MarkupTable] = []
  /// Tables that are open, the innermost last: pages are laid out with tables inside tables.
  private var open: [MarkupTable] = []
  /// Whether characters are a cell's.
  private var isInCell = false
  /// Names of worksheets, which their tables take.
  private var worksheet: String?
  private var cells = 0

  /// Cells of all tables: more than any honest page has.
  private static let maxCells = 1 << 24
  private static let deepest = 64

  init(_ text: Bytes) { self.text = text }

  mutating func tables() throws(Problem) -> [MarkupTable] {
    while at < text.count {
      let next = text.place(of: UInt8(ascii: "<"), from: at)
      if isInCell { appendCharacters(text.slice(at, next)) }
      at = next
      if at < text.count { try readMarkup() }
    }
    while !open.isEmpty { closeTable() }
    return done
  }

  // MARK: Markup

  private mutating func readMarkup() throws(Problem) {
    if skip("<!--", to: "-->") { return }
    if let inside = section() {
      if isInCell { append(Array(inside)) }
      return
    }
    guard at + 1 < text.count, isTagBeginning(text[at + 1]) else {
      // A `<` that begins no tag is a character.
      if isInCell { append([UInt8(ascii: "<")]) }
      at += 1
      return
    }
    let tag = MarkupTag(text.slice(at + 1, tagEnd))
    at = min(tagEnd + 1, text.count)
    if tag.isEnd { return close(tag.name) }
    if ["script", "style", "comment", "documentproperties", "styles"].contains(tag.name), !tag.isEmpty {
      return skipElement(tag.name)
    }
    try begin(tag)
  }

  private func isTagBeginning(_ byte: UInt8) -> Bool {
    MarkupTag.isLetter(byte) || byte == UInt8(ascii: "/") || byte == UInt8(ascii: "!") || byte == UInt8(ascii: "?")
  }

  /// The `>` that is not between quotes; where quotes are not closed, the first one.
  private var tagEnd: Int {
    var quote: UInt8 = 0
    var place = at + 1
    while place < min(text.count, at + (1 << 16)) {
      let byte = text[place]
      if quote != 0 {
        if byte == quote { quote = 0 }
      } else if (byte == UInt8(ascii: "\"") || byte == UInt8(ascii: "'")) && text[place - 1] == UInt8(ascii: "=") {
        quote = byte
      } else if byte == UInt8(ascii: ">") {
        return place
      }
      place += 1
    }
    return text.place(of: UInt8(ascii: ">"), from: at)
  }

  private mutating func skip(_ beginning: StaticString, to end: StaticString) -> Bool {
    guard starts(beginning, at: at) else { return false }
    at = place(of: end, from: at + beginning.utf8CodeUnitCount) + end.utf8CodeUnitCount
    at = min(at, text.count)
    return true
  }

  /// The characters of `<![CDATA[…]]>`.
  private mutating func section() -> Bytes? {
    guard starts("<![CDATA[", at: at) else { return nil }
    let start = at + 9
    let end = place(of: "]]>", from: start)
    at = min(end + 3, text.count)
    return text.slice(min(start, text.count), end)
  }

  private func starts(_ sign: StaticString, at place: Int) -> Bool {
    place + sign.utf8CodeUnitCount <= text.count && text.slice(place, place + sign.utf8CodeUnitCount).equals(sign)
  }

  private func place(of sign: StaticString, from start: Int) -> Int {
    var place = text.place(of: sign.utf8Start[0], from: min(start, text.count))
    while place < text.count, !starts(sign, at: place) { place = text.place(of: sign.utf8Start[0], from: place + 1) }
    return place
  }

  private mutating func skipElement(_ name: String) {
    while at < text.count {
      at = place(of: "</", from: at)
      guard at < text.count else { return }
      let end = text.place(of: UInt8(ascii: ">"), from: at)
      let tag = MarkupTag(text.slice(at + 1, end))
      at = min(end + 1, text.count)
      if tag.name == name { return }
    }
  }

  // MARK: Tables

  private mutating func begin(_ tag: MarkupTag) throws(Problem) {
    switch tag.name {
    case "worksheet": worksheet = tag.value(of: "name").map { decoded($0) }
    case "table": beginTable()
    case "tr", "row":
      endCell()
      beginRow(tag)
    case "td", "th", "cell":
      endCell()
      try beginCell(tag)
    case "data": beginData(tag)
    case "br", "p", "div", "li": if isInCell { append([0x20]) }
    default: break
    }
    if tag.isEmpty { close(tag.name) }
  }

  private mutating func beginTable() {
    endCell()
    guard open.count < MarkupTableReader.deepest else { return }
    let number = done.count + open.count + 1
    open.append(MarkupTable(name: worksheet ?? (number == 1 ? "Tableau" : "Tableau \(number)")))
  }

  private mutating func closeTable() {
    endCell()
    guard let table = open.popLast() else { return }
    if table.rows.contains(where: { $0.cells.contains { !$0.text.isEmpty } }) { done.append(table) }
  }

  private mutating func beginRow(_ tag: MarkupTag) {
    guard let table = open.indices.last else { return }
    let next = (open[table].rows.last?.number ?? 0) + 1
    let number = max(next, min(tag.number(of: "index") ?? next, next + (1 << 20)))
    open[table].rows.append(MarkupTable.Row(number: number))
    if tag.value(of: "hidden")?.equals("1") ?? false { open[table].hiddenRows += 1 }
  }

  private mutating func beginCell(_ tag: MarkupTag) throws(Problem) {
    guard let table = open.indices.last else { return }
    if open[table].rows.isEmpty { beginRow(tag) }
    let row = open[table].rows.count - 1
    cells += 1
    guard cells <= MarkupTableReader.maxCells else {
      throw .hostileArchive(Text(fr: "ses cellules sont innombrables", en: "its cells are without number"))
    }
    var column = open[table].rows[row].cells.last.map { $0.column + $0.width } ?? 0
    // In HTML a cell that reaches down moves those of the rows below aside.
    if tag.name != "cell" { column = free(column, above: row, in: open[table]) }
    if let index = tag.number(of: "index"), tag.name == "cell" { column = max(column, index - 1) }
    guard column < WorkbookLimits.columns else {
      isInCell = false
      return
    }
    var cell = MarkupTable.Cell(column: column)
    cell.width = max(1, tag.number(of: "colspan") ?? tag.number(of: "mergeacross").map { $0 + 1 } ?? 1)
    cell.height = max(1, tag.number(of: "rowspan") ?? tag.number(of: "mergedown").map { $0 + 1 } ?? 1)
    open[table].rows[row].cells.append(cell)
    isInCell = tag.name != "cell"
  }

  /// The first column from `column` on that no cell of the rows above reaches into.
  private func free(_ column: Int, above row: Int, in table: MarkupTable) -> Int {
    var column = column
    // Cells reach over few rows, and what reaches over more is no list of vehicles.
    let above = table.rows[max(0, row - 64)..<row]
    var isMoved = true
    while isMoved {
      isMoved = false
      for other in above {
        for cell in other.cells
        where cell.height > 1 && other.number + cell.height > table.rows[row].number
          && (cell.column..<(cell.column + cell.width)).contains(column)
        {
          column = cell.column + cell.width
          isMoved = true
        }
      }
    }
    return column
  }

  /// The value of a cell of XML Spreadsheet, with its type.
  private mutating func beginData(_ tag: MarkupTag) {
    guard let table = open.indices.last, let row = open[table].rows.indices.last,
      let cell = open[table].rows[row].cells.indices.last
    else { return }
    isInCell = true
    guard let type = tag.value(of: "type") else { return }
    if type.equals("Number") { open[table].rows[row].cells[cell].kind = .number }
    if type.equals("DateTime") { open[table].rows[row].cells[cell].kind = .date }
    if type.equals("Error") { open[table].rows[row].cells[cell].kind = .error }
  }

  private mutating func close(_ name: String) {
    switch name {
    case "table": closeTable()
    case "td", "th", "cell", "tr", "row", "data":
      endCell()
    case "worksheet": worksheet = nil
    default: break
    }
  }

  // MARK: Characters

  private mutating func append(_ bytes: [UInt8]) {
    guard let table = open.indices.last, let row = open[table].rows.indices.last,
      let cell = open[table].rows[row].cells.indices.last
    else { return }
    open[table].rows[row].cells[cell].text += bytes
  }

  /// Runs of blanks and line ends are one blank, as browsers show them.
  private mutating func appendCharacters(_ written: Bytes) {
    guard !written.isEmpty else { return }
    var plain: [UInt8] = []
    for byte in HTMLEntities.decoded(written) ?? Array(written) {
      let isBlank = MarkupTag.isBlank(byte)
      if isBlank, plain.last == 0x20 { continue }
      plain.append(isBlank ? 0x20 : byte)
    }
    append(plain)
  }

  /// The cell at hand has ended, whether a tag says so or the next one begins.
  private mutating func endCell() {
    defer { isInCell = false }
    guard isInCell, let table = open.indices.last, let row = open[table].rows.indices.last,
      let cell = open[table].rows[row].cells.indices.last
    else { return }
    var text = open[table].rows[row].cells[cell].text[...]
    while let first = text.first, first == 0x20 { text.removeFirst() }
    while let last = text.last, last == 0x20 { text.removeLast() }
    // A no-break blank alone stands in cells that are empty.
    if text.elementsEqual([0xC2, 0xA0]) { text = [] }
    open[table].rows[row].cells[cell].text = Array(text)
  }

  private func decoded(_ bytes: Bytes) -> String {
    String(decoding: HTMLEntities.decoded(bytes) ?? Array(bytes), as: UTF8.self)
  }
}
