import Documents

extension ReferentialFile {
  /// Quoted cells are rare: a file that has them is rewritten with a separator that no text holds.
  ///
  /// A line break inside a cell becomes a blank; where it stood is kept, so that lines are still counted as in the file.
  static func unquoted(
    _ text: ByteBuffer
  ) throws(Failure) -> (text: ByteBuffer, separator: UInt8, breaks: [Int]) {
    let bytes = text.bytes
    let output = ByteBuffer(capacity: text.count)
    var breaks: [Int] = []
    var cutter = RowCutter(separator: UInt8(ascii: ";"))
    let cells = RowCells(separator: UInt8(ascii: ";"))
    let cell = ByteBuffer()
    // Blank rows keep their lines.
    var line = 1
    for piece in cutter.cut(bytes, isLast: true).pieces {
      while line < piece.line {
        output.append(UInt8(ascii: "\n"))
        line += 1
      }
      let row = bytes.slice(piece.start, piece.end)
      guard cells.split(row) == nil else {
        throw Failure(
          line: piece.line,
          message: Text(
            fr: "guillemet ouvert et jamais refermé ; un guillemet dans une cellule s'écrit deux fois",
            en: "quote opened and never closed; a quote inside a cell is written twice"))
      }
      for (number, place) in cells.cells.enumerated() {
        if number > 0 { output.append(0x1F) }
        cell.removeAll()
        RowCells.append(place, of: row, to: cell)
        for byte in cell.bytes {
          if byte == UInt8(ascii: "\n") {
            breaks.append(output.count)
            line += 1
          }
          output.append(byte == UInt8(ascii: "\n") || byte == UInt8(ascii: "\r") ? 0x20 : byte)
        }
      }
      output.append(UInt8(ascii: "\n"))
      line += 1
    }
    return (output, 0x1F, breaks)
  }
}
