/// Cuts the text of a spreadsheet into its rows. A quoted cell may hold line breaks; a quote that is never closed spoils
/// its own line only.
package struct RowCutter: Sendable {
  package let separator: UInt8
  /// The physical line of the next row, from 1.
  package private(set) var line: Int
  /// How many rows were cut so far, blank ones included.
  package private(set) var count = 0

  package init(separator: UInt8, line: Int = 1) {
    self.separator = separator
    self.line = line
  }

  /// The whole rows of `bytes` from `start` on, blank ones left out, and how many bytes they take.
  ///
  /// - Parameters:
  ///   - isLast: whether nothing follows `bytes`.
  ///   - limit: how many rows to look at.
  package mutating func cut(
    _ bytes: Bytes, from start: Int = 0, isLast: Bool, limit: Int = .max
  ) -> (pieces: [Piece], consumed: Int) {
    var pieces: [Piece] = []
    var scanner = Scanner(bytes, separator: separator, isLast: isLast)
    var at = start
    var rows = 0
    while at < bytes.count, rows < limit, let row = scanner.row(from: at) {
      rows += 1
      count += 1
      if row.hasContent {
        pieces.append(Piece(start: at, end: row.end, line: line, number: count))
      }
      line += row.lines
      at = row.end
    }
    return (pieces, at)
  }

  private struct Scanner {
    let bytes: Bytes
    let separator: UInt8
    let isLast: Bool
    var quotes: ByteFinder
    var closings: ClosingQuotes
    var feeds: ByteFinder
    var carriages: ByteFinder

    init(_ bytes: Bytes, separator: UInt8, isLast: Bool) {
      self.bytes = bytes
      self.separator = separator
      self.isLast = isLast
      quotes = ByteFinder(CSVSign.quote, in: bytes)
      closings = ClosingQuotes(in: bytes, separator: separator, isLast: isLast)
      feeds = ByteFinder(CSVSign.feed, in: bytes)
      carriages = ByteFinder(CSVSign.carriage, in: bytes)
    }

    /// The row that begins at `start`: where the next begins, how many lines it takes; nil where it is not whole yet.
    mutating func row(from start: Int) -> (end: Int, lines: Int, hasContent: Bool)? {
      var at = start
      var lines = 1
      while true {
        let lineEnd = min(feeds.next(from: at), carriages.next(from: at))
        let quote = quotes.next(from: at)
        guard quote < lineEnd, !isOpening(quote, start) else {
          if quote < lineEnd {
            switch closings.closing(of: quote) {
            case .unknown: return nil
            case .literal(let end): at = end
            case .never: return finish(lineEnd, start, lines)
            case .at(let close):
              if close > lineEnd { lines += RowCutter.lineEnds(bytes.slice(quote, close)) }
              at = close + 1
            }
            continue
          }
          return finish(lineEnd, start, lines)
        }
        at = quote + 1
      }
    }

    private func isOpening(_ quote: Int, _ start: Int) -> Bool {
      quote == start || bytes[quote - 1] == separator
        || (quote == start + 3 && Encoding.hasUTF8Mark(bytes.slice(start, quote)))
    }

    private func finish(_ lineEnd: Int, _ start: Int, _ lines: Int) -> (end: Int, lines: Int, hasContent: Bool)? {
      guard lineEnd < bytes.count else {
        return isLast ? (lineEnd, lines, hasContent(start, lineEnd)) : nil
      }
      guard bytes[lineEnd] == CSVSign.carriage else { return (lineEnd + 1, lines, hasContent(start, lineEnd)) }
      // A line feed may follow that has not been read yet.
      if lineEnd + 1 == bytes.count, !isLast { return nil }
      let hasFeed = lineEnd + 1 < bytes.count && bytes[lineEnd + 1] == CSVSign.feed
      return (lineEnd + (hasFeed ? 2 : 1), lines, hasContent(start, lineEnd))
    }

    private func hasContent(_ start: Int, _ end: Int) -> Bool {
      for i in start..<end where bytes[i] != 0x20 && bytes[i] != 0x09 { return true }
      return false
    }
  }

  /// How many lines end in `bytes`.
  private static func lineEnds(_ bytes: Bytes) -> Int {
    var count = 0
    for (i, byte) in bytes.enumerated() {
      if byte == CSVSign.feed || (byte == CSVSign.carriage && !(i + 1 < bytes.count && bytes[i + 1] == CSVSign.feed)) {
        count += 1
      }
    }
    return count
  }
}
