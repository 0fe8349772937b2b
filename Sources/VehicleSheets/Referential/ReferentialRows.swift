import Documents

/// The rows of a referential with the places of their cells, for checking it.
struct ReferentialRows {
  struct Cell {
    /// Its place in the row, from 0.
    let number: Int
    /// Without quotes and stray blanks.
    let text: String
    let start: Position
    /// Just behind its last character.
    let end: Position
  }

  struct Row {
    var cells: [Cell] = []
    var isQuoteOpen = false
    let start: Position
    var end: Position
    /// Its first line as it stands in the file.
    let line: String
  }

  private let bytes: Bytes
  private var at: Int
  private var line = 1

  init(_ bytes: Bytes) {
    self.bytes = bytes
    at = Encoding.hasUTF8Mark(bytes) ? 3 : 0
  }

  /// The next row that is not blank.
  mutating func next() -> Row? {
    while at < bytes.count {
      let (row, isBlank) = read()
      if !isBlank { return row }
    }
    return nil
  }

  private mutating func read() -> (Row, isBlank: Bool) {
    let lineStart = at
    var row = Row(
      start: Position(line: line, column: 1), end: Position(line: line, column: 1),
      line: ReferentialRows.text(bytes.slice(at, ReferentialRows.lineEnd(bytes, at))))
    var column = 1
    var isBlank = true
    while true {
      let start = Position(line: line, column: column)
      var content: [UInt8] = []
      var isQuoted = false
      if at < bytes.count, bytes[at] == UInt8(ascii: "\"") {
        isQuoted = true
        at += 1
        column += 1
      }
      var end = start
      while at < bytes.count {
        let byte = bytes[at]
        if isQuoted, byte == UInt8(ascii: "\"") {
          if at + 1 < bytes.count, bytes[at + 1] == byte {
            content.append(byte)
            at += 2
            column += 2
            continue
          }
          isQuoted = false
          at += 1
          column += 1
          continue
        }
        if !isQuoted, byte == UInt8(ascii: ";") || byte == UInt8(ascii: "\n") { break }
        if byte & 0xC0 != 0x80 { column += 1 }
        content.append(byte)
        at += 1
        if byte == UInt8(ascii: "\n") {
          line += 1
          column = 1
        }
      }
      if content.last == 0x0D, at >= bytes.count || bytes[at] == UInt8(ascii: "\n") {
        content.removeLast()
        column -= 1
      }
      end = Position(line: line, column: column)
      let text = content.withUnsafeBufferPointer { String(Blanks.trimmed($0)) }
      row.cells.append(Cell(number: row.cells.count, text: text, start: start, end: end))
      row.end = end
      row.isQuoteOpen = isQuoted
      if !text.isEmpty { isBlank = false }
      guard at < bytes.count, bytes[at] == UInt8(ascii: ";") else { break }
      at += 1
      column += 1
      isBlank = false
    }
    if at < bytes.count { at += 1 }
    line += 1
    return (row, isBlank && at > lineStart)
  }

  /// Where a byte stands, and the text of its line.
  static func position(of offset: Int, in bytes: Bytes) -> (start: Position, line: String) {
    let before = bytes[..<offset]
    let number = 1 + before.count { $0 == UInt8(ascii: "\n") }
    let first = (before.lastIndex(of: UInt8(ascii: "\n")) ?? -1) + 1
    let column = 1 + bytes[first..<offset].count { $0 & 0xC0 != 0x80 }
    return (Position(line: number, column: column), text(bytes.slice(first, lineEnd(bytes, first))))
  }

  private static func lineEnd(_ bytes: Bytes, _ start: Int) -> Int {
    bytes[start...].firstIndex { $0 == UInt8(ascii: "\n") || $0 == 0x0D } ?? bytes.count
  }

  private static func text(_ line: Bytes) -> String { String(decoding: line, as: UTF8.self) }
}
