import Documents

/// The quotes around a cell of somebody else's CSV.
enum QuotedCell {
  private static let quote = UInt8(ascii: "\"")

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
}
