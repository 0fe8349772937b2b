/// A place in a chunk, as its reader counted it; only `Chunk` can turn it into a line and a column.
///
/// Lines and columns cost a walk over the text. A mark costs nothing, and most sheets have nothing wrong.
@usableFromInline package typealias Mark = UInt32

/// From the first character of something to just behind its last.
package struct Span: Sendable, Equatable {
  package var start: Mark
  package var end: Mark

  package init(_ start: Mark, _ end: Mark) {
    self.start = start
    self.end = end
  }
}

/// A line and a column as people count them: from 1, columns in Unicode scalars.
public struct Position: Sendable, Equatable, Comparable {
  public var line: Int
  public var column: Int

  public init(line: Int, column: Int) {
    self.line = line
    self.column = column
  }

  public static func < (a: Position, b: Position) -> Bool { (a.line, a.column) < (b.line, b.column) }
}

/// A stretch of an input that starts at the beginning of a line: one or more whole documents.
package struct Chunk {
  package enum Unit { case bytes, scalars }

  package let bytes: Bytes
  /// The number that the chunk's first line has in its input.
  package let firstLine: Int
  /// What the marks of this chunk count: libyaml counts scalars, our own readers count bytes.
  package let unit: Unit

  /// For a row of a spreadsheet: its number, and the mark where each of its cells begins.
  package var row: Int?
  package var cells: [Mark] = []
  /// How many cells of known columns the row is short of at its end.
  package var missingCells = 0
  /// The first cell with content whose column has no name.
  package var unnamedCell: Span?

  package init(bytes: Bytes, firstLine: Int, unit: Unit) {
    self.bytes = bytes
    self.firstLine = firstLine
    self.unit = unit
  }

  /// The cell that `mark` lies in, as a spreadsheet names it: `C14`.
  package func cell(at mark: Mark) -> String? {
    guard let row, let column = cells.lastIndex(where: { $0 <= mark }) else { return nil }
    return Chunk.columnName(column) + String(row)
  }

  /// The letters of the column at `index`, from 0: `A`, `Z`, `AA`.
  package static func columnName(_ index: Int) -> String {
    var name = ""
    var rest = index + 1
    while rest > 0 {
      name = String(UnicodeScalar(UInt8(ascii: "A") + UInt8((rest - 1) % 26))) + name
      rest = (rest - 1) / 26
    }
    return name
  }

  /// Walks over the chunk; asks in ascending order cost one walk in all.
  package struct Walker {
    private let chunk: Chunk
    private var offset = 0
    private var scalars = 0
    private var line: Int
    private var lineStart = 0
    private var lineStartScalars = 0

    package init(_ chunk: Chunk) {
      self.chunk = chunk
      line = chunk.firstLine
      if Encoding.hasUTF8Mark(chunk.bytes) {
        offset = 3
        lineStart = 3
      }
    }

    /// The line and column of `mark`, and the byte where its line begins.
    package mutating func position(of mark: Mark) -> (position: Position, lineStart: Int) {
      let bytes = chunk.bytes
      let target = Int(mark)
      if (chunk.unit == .bytes ? offset : scalars) > target { self = Walker(chunk) }
      while offset < bytes.count, (chunk.unit == .bytes ? offset : scalars) < target {
        let byte = bytes[offset]
        offset += 1
        while offset < bytes.count, bytes[offset] & 0xC0 == 0x80 { offset += 1 }
        scalars += 1
        let isEnd =
          byte == UInt8(ascii: "\n")
          || (byte == UInt8(ascii: "\r") && !(offset < bytes.count && bytes[offset] == UInt8(ascii: "\n")))
        if isEnd {
          line += 1
          lineStart = offset
          lineStartScalars = scalars
        }
      }
      return (Position(line: line, column: scalars - lineStartScalars + 1), lineStart)
    }
  }

  /// The bytes of the line that begins at `start`, without its end.
  package func line(at start: Int) -> Bytes {
    var end = start
    while end < bytes.count, bytes[end] != UInt8(ascii: "\n"), bytes[end] != UInt8(ascii: "\r") { end += 1 }
    return bytes.slice(start, end)
  }
}
