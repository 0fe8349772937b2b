/// The rows of a worksheet as the text of a table: one line a row, blank ones included, so that the lines of the text
/// are the rows of the worksheet.
package final class WorksheetText: ByteStretches {
  private let rows: any WorksheetRows
  private let row = WorksheetRow()
  private let text: ByteBuffer
  private let stretch: Int
  private var lastRow = 0
  private var isComplete = false
  /// Cells that take space in the text and none in the file.
  private var gaps = 0
  private let reading: CellReading
  private let maxGaps: Int
  /// How much text there is so far, and may be: a shared string stands in the file once, and in the text for each cell.
  private var length = 0
  private let maxBytes: Int
  package static let separator = UInt8(ascii: ";")
  /// How much text a worksheet in a file of some bytes may have: far more than honest ones, whose texts are repeated too.
  package static func maxBytes(inFile size: Int) -> Int { (128 << 20) + min(size, 1 << 40) * 256 }
  /// What stands in a table for a formula that no program has worked out, as other errors stand for themselves.
  package static let uncomputed: StaticString = "#CALC!"

  /// - Parameters:
  ///   - reading: in a table a line break in a cell is a blank: it is there for the eye, and the lines of the text stay
  ///     the rows of the worksheet.
  ///   - stretch: how many bytes are given out at a time.
  ///   - maxGaps: how many empty cells may be written out.
  package init(
    _ rows: any WorksheetRows, reading: CellReading, stretch: Int = 1 << 17, maxGaps: Int = 1 << 28,
    maxBytes: Int = .max
  ) {
    self.rows = rows
    self.reading = reading
    self.stretch = stretch
    self.maxGaps = maxGaps
    self.maxBytes = maxBytes
    text = ByteBuffer(capacity: stretch + (1 << 14))
  }

  package func next() throws(Problem) -> Bytes? {
    text.removeAll()
    while !isComplete, text.count < stretch {
      guard try rows.next(into: row) else {
        isComplete = true
        break
      }
      for _ in lastRow..<max(lastRow, row.number - 1) { text.append(UInt8(ascii: "\n")) }
      lastRow = row.number
      try appendRow()
    }
    length += text.count
    guard length <= maxBytes else {
      throw .hostileArchive(
        Text(
          fr: "le texte de ses cellules est sans proportion avec le fichier",
          en: "the text of its cells is out of all proportion to the file"))
    }
    return text.count > 0 ? text.bytes : nil
  }

  private func appendRow() throws(Problem) {
    var column = 0
    var last = -1
    // Of two cells in one place the first counts.
    for cell in row.cells where cell.column > last {
      last = cell.column
      while column < cell.column {
        text.append(WorksheetText.separator)
        column &+= 1
        gaps &+= 1
      }
      let contents = row.text(of: cell)
      if reading == .plain {
        text.append(cell: contents, separator: WorksheetText.separator)
      } else if cell.kind == .uncomputed {
        text.append(WorksheetText.uncomputed)
      } else if contents.contains(where: { $0 == 0x0A || $0 == 0x0D }) {
        Array(contents.split { $0 == 0x0A || $0 == 0x0D }.joined(separator: [0x20])).withUnsafeBufferPointer {
          text.append(cell: $0, separator: WorksheetText.separator)
        }
      } else {
        text.append(cell: contents, separator: WorksheetText.separator)
      }
    }
    text.append(UInt8(ascii: "\n"))
    guard gaps < maxGaps else {
      throw .hostileArchive(
        Text(fr: "ses cellules vides sont innombrables", en: "its empty cells are without number"))
    }
  }
}
