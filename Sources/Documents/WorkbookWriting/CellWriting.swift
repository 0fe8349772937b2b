/// How a cell shows what it holds; the number is that of its format in `WorkbookParts.styles`.
package enum CellFormat: Int, Sendable {
  case general, text, whole, money, date, title, mandatoryTitle, heading, example, wrapped
}

/// Writes rows of a worksheet (ISO/IEC 29500-1, 18.3.1.73 and 18.3.1.4).
///
/// Cells follow one another without saying where they stand, which `r` may leave out; that halves the size of the file.
/// Texts stand in their cells: a table of shared ones would have to be kept until the end.
extension ByteBuffer {
  /// - Parameter row: its number, from 1.
  package func beginRow(_ row: Int) {
    append("<row r=\"" as StaticString)
    append(integer: Int64(row))
    append("\">" as StaticString)
  }

  package func endRow() { append("</row>" as StaticString) }

  package func emptyCells(_ count: Int) {
    for _ in 0..<count { append("<c/>" as StaticString) }
  }

  /// - Returns: false where the text was too long for a cell, and cut.
  @discardableResult
  package func cell(text: Bytes, _ format: CellFormat = .general) -> Bool {
    append("<c" as StaticString)
    appendFormat(format)
    guard ByteBuffer.hasOuterSpace(text) else {
      append(" t=\"str\"><v>" as StaticString)
      let isWhole = append(cellText: text)
      append("</v></c>" as StaticString)
      return isWhole
    }
    append(" t=\"inlineStr\"><is><t xml:space=\"preserve\">" as StaticString)
    let isWhole = append(cellText: text)
    append("</t></is></c>" as StaticString)
    return isWhole
  }

  package func cell(text: String, _ format: CellFormat = .general) {
    var text = text
    text.withUTF8 { _ = cell(text: $0, format) }
  }

  /// - Parameter number: plain, with a point: `8.5`.
  package func cell(number: Bytes, _ format: CellFormat) {
    append("<c" as StaticString)
    appendFormat(format)
    append("><v>" as StaticString)
    append(number)
    append("</v></c>" as StaticString)
  }

  private func appendFormat(_ format: CellFormat) {
    guard format != .general else { return }
    append(" s=\"" as StaticString)
    append(integer: Int64(format.rawValue))
    append(UInt8(ascii: "\""))
  }
}

/// Names of places in a worksheet.
package enum CellName {
  /// The letters of a column, from 1: `A`, `Z`, `AA`.
  package static func column(_ number: Int) -> String {
    var letters = ""
    var rest = number
    while rest > 0 {
      letters = String(UnicodeScalar(UInt8(65 + (rest - 1) % 26))) + letters
      rest = (rest - 1) / 26
    }
    return letters
  }

  /// `A1:C7`.
  package static func range(columns: ClosedRange<Int>, rows: ClosedRange<Int>) -> String {
    "\(column(columns.lowerBound))\(rows.lowerBound):\(column(columns.upperBound))\(rows.upperBound)"
  }
}
