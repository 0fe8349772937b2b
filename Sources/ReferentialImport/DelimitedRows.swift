import Documents
import VehicleSheets

/// The rows of somebody else's CSV: any separator, quotes or none, line ends of all kinds, and quotes that were never
/// closed.
///
/// Cells are views of the file's own bytes, quotes included, because most of them are never looked at.
struct DelimitedRows {
  private let bytes: Bytes
  private let separator: UInt8
  private var at: Int
  /// The line of the row that `next` gave last, from 1.
  private(set) var line = 0
  private var nextLine = 1
  /// How many cells a row should have; what tells a stray quote from one that holds a line break.
  var expected: Int?

  init(_ bytes: Bytes, from start: Int, separator: UInt8) {
    self.bytes = bytes
    self.separator = separator
    at = start
  }

  /// The separator that the first line has most of, outside quotes.
  static func separator(of bytes: Bytes, from start: Int) -> UInt8 {
    var counts: [UInt8: Int] = [:]
    var isQuoted = false
    for byte in bytes[start...] {
      if byte == quote { isQuoted.toggle() }
      if byte == newline || byte == 0x0D { break }
      if !isQuoted, [UInt8(ascii: ";"), UInt8(ascii: ","), 0x09].contains(byte) { counts[byte, default: 0] += 1 }
    }
    // The semicolon of French spreadsheets wins a tie.
    let best = counts.max { ($0.value, $0.key == semicolon ? 1 : 0) < ($1.value, $1.key == semicolon ? 1 : 0) }
    return best?.key ?? semicolon
  }

  /// Reads the next row that is not blank; false at the end.
  mutating func next(into cells: inout [Bytes]) -> Bool {
    while at < bytes.count {
      line = nextLine
      let start = at
      let (end, lines, isOpen) = read(into: &cells, honouringQuotes: true)
      if isOpen || lines > 1 && expected.map({ cells.count != $0 }) ?? false {
        // A quote that is never closed, or closed rows later, was no quote.
        at = read(into: &cells, honouringQuotes: false).end
        nextLine += 1
        return true
      }
      at = end
      nextLine += lines
      if !isBlank(start, end) { return true }
    }
    return false
  }

  private func isBlank(_ start: Int, _ end: Int) -> Bool {
    bytes[start..<end].allSatisfy { $0 == 0x20 || $0 == 0x0A || $0 == 0x0D || $0 == 0x09 }
  }

  /// Where the row ends, its line end included, how many lines it takes, and whether a quote is still open there.
  private func read(into cells: inout [Bytes], honouringQuotes: Bool) -> (end: Int, lines: Int, isOpen: Bool) {
    cells.removeAll(keepingCapacity: true)
    var lines = 1
    var isOpen = false
    var i = at
    var start = at
    while true {
      if honouringQuotes, i == start, i < bytes.count, bytes[i] == DelimitedRows.quote {
        i += 1
        while i < bytes.count {
          if bytes[i] == DelimitedRows.quote {
            guard i + 1 < bytes.count, bytes[i + 1] == DelimitedRows.quote else { break }
            i += 1
          } else if bytes[i] == DelimitedRows.newline {
            lines += 1
          }
          i += 1
        }
        isOpen = i >= bytes.count
        i = min(i + 1, bytes.count)
      }
      while i < bytes.count, bytes[i] != separator, bytes[i] != DelimitedRows.newline { i &+= 1 }
      var cell = bytes.slice(start, min(i, bytes.count))
      guard i < bytes.count, bytes[i] == separator else {
        if cell.last == 0x0D { cell = cell.slice(0, cell.count - 1) }
        cells.append(cell)
        return (min(i + 1, bytes.count), lines, isOpen)
      }
      cells.append(cell)
      i += 1
      start = i
    }
  }

  /// A cell without its quotes, and whether it had been quoted twice.
  static func unquoted(_ cell: Bytes) -> (text: [UInt8], isDoubled: Bool) {
    var text = once(cell)
    var isDoubled = false
    if text.first == quote {
      isDoubled = true
      let again = text.withUnsafeBufferPointer { once($0) }
      // `""715/2007` was cut in the middle: one leading quote is left, which no text wants.
      text = again.first == quote ? Array(again.dropFirst()) : again
    }
    return (text, isDoubled)
  }

  private static func once(_ cell: Bytes) -> [UInt8] {
    guard cell.first == quote else { return Array(cell) }
    var text: [UInt8] = []
    text.reserveCapacity(cell.count)
    var i = 1
    while i < cell.count {
      if cell[i] == quote {
        if i + 1 < cell.count, cell[i + 1] == quote {
          text.append(quote)
          i += 1
        }
      } else {
        text.append(cell[i])
      }
      i += 1
    }
    return text
  }

  private static let quote = UInt8(ascii: "\"")
  private static let newline = UInt8(ascii: "\n")
  private static let semicolon = UInt8(ascii: ";")
}
