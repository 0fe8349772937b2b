/// Where a quoted cell ends.
enum QuotedCellEnd {
  /// The place of the closing quote.
  case at(Int)
  /// The quotes are around its first words alone, `"RAS" sauf pare-choc`, and part of its text: where that ends.
  case literal(Int)
  /// Nothing closes it: it must be a quote too many.
  case never
  /// The text at hand does not tell.
  case unknown
}

/// Finds the quotes that close cells, for opening quotes that only go forward.
///
/// A closing quote is one before a separator or a line's end, and not half of a doubled one. A quote before anything else
/// stands for itself, as in `"17" alu"`; but where the cell has gone over a line by then, it is the opening quote of a
/// later row, and ours was never closed.
///
/// However many quotes are opened and never closed, no stretch of text is looked at for each of them: after the first
/// line end of a cell its fate is that of the next run of quotes with an odd number, which is found once for all.
struct ClosingQuotes {
  private let bytes: Bytes
  private let separator: UInt8
  private let isLast: Bool
  /// The last quote of the first odd run at or after `oddFrom`; the number of bytes where there is none.
  private var odd = -1
  private var oddFrom = 0

  /// The longest quoted cell that may hold line breaks. A quote that is never closed must not swallow a whole file, nor
  /// make us keep it in memory.
  static let longestCell = 1 << 20

  init(in bytes: Bytes, separator: UInt8, isLast: Bool) {
    self.bytes = bytes
    self.separator = separator
    self.isLast = isLast
  }

  /// What closes the quote at `open`.
  mutating func closing(of open: Int) -> QuotedCellEnd {
    // The run that begins with the opening quote has one less to count.
    var end = endOfRun(open + 1)
    var quote = (end - open) % 2 == 0 ? end - 1 : oddQuote(from: end)
    var at = open + 1
    while true {
      if quote - open > ClosingQuotes.longestCell { return .never }
      if quote == bytes.count { return isLast ? .never : .unknown }
      end = quote + 1
      while end < bytes.count, bytes[end] != separator, CSVSign.isBlank(bytes[end]) { end += 1 }
      if end == bytes.count { return isLast ? .at(quote) : .unknown }
      if bytes[end] == separator || CSVSign.isLineEnd(bytes[end]) { return .at(quote) }
      if at == open + 1, let literal = literalEnd(open) { return literal }
      if bytes[at..<quote].contains(where: CSVSign.isLineEnd) { return .never }
      at = quote + 1
      quote = oddQuote(from: at)
    }
  }

  /// Where a cell ends whose first quote is closed within it, with words behind; nil where it is another.
  private func literalEnd(_ open: Int) -> QuotedCellEnd? {
    var end = open
    var quotes = 0
    while end < bytes.count, bytes[end] != separator, !CSVSign.isLineEnd(bytes[end]) {
      if bytes[end] == CSVSign.quote { quotes += 1 }
      end += 1
    }
    guard quotes.isMultiple(of: 2) else { return nil }
    return end < bytes.count || isLast ? .literal(end) : .unknown
  }

  /// The last quote of the first run with an odd number of them at or after `start`, where no run is cut in two.
  private mutating func oddQuote(from start: Int) -> Int {
    if oddFrom <= start, start <= odd { return odd }
    oddFrom = start
    var at = start
    while true {
      let first = bytes.place(of: CSVSign.quote, from: at)
      at = endOfRun(first)
      if first == bytes.count || (at - first) % 2 == 1 {
        odd = first == bytes.count ? first : at - 1
        return odd
      }
    }
  }

  /// The first place at or after `start` that is no quote.
  private func endOfRun(_ start: Int) -> Int {
    var end = start
    while end < bytes.count, bytes[end] == CSVSign.quote { end += 1 }
    return end
  }
}
