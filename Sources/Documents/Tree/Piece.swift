/// One document within a stretch of an input.
package struct Piece: Sendable {
  /// Where it lies in the stretch, in bytes.
  package var start: Int
  package var end: Int
  /// The line of its first byte, from 1 at the beginning of the input.
  package var line: Int
  /// Which document of the input it is, from 1; of a spreadsheet or NDJSON, the row or line.
  package var number: Int

  package init(start: Int, end: Int, line: Int, number: Int) {
    self.start = start
    self.end = end
    self.line = line
    self.number = number
  }
}
