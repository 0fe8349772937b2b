/// A place in a chunk, as its reader counted it; only `Chunk` can turn it into a line and a column.
///
/// Lines and columns cost a walk over the text. A mark costs nothing, and most sheets have nothing wrong.
public typealias Mark = UInt32

/// From the first character of something to just after its last.
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
  /// For a row of a workbook: the name of its worksheet.
  package var worksheet: String?

  package init(bytes: Bytes, firstLine: Int, unit: Unit) {
    self.bytes = bytes
    self.firstLine = firstLine
    self.unit = unit
  }

  /// The cell that `mark` lies in, as a spreadsheet names it: `C14`, in a workbook `Stock!C14`.
  package func cell(at mark: Mark) -> String? {
    guard let row, let column = cellNumber(at: mark) else { return nil }
    let cell = Chunk.columnName(column - 1) + String(row)
    return worksheet.map { "\($0)!\(cell)" } ?? cell
  }

  /// Which cell of its row `mark` lies in, from 1.
  package func cellNumber(at mark: Mark) -> Int? {
    var low = 0
    var high = cells.count
    while low < high {
      let middle = (low + high) / 2
      if cells[middle] <= mark { low = middle + 1 } else { high = middle }
    }
    return low > 0 ? low : nil
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

  /// Walks over the chunk. It remembers places on its way, so that going back costs no second walk.
  package struct PositionTracker {
    private let chunk: Chunk
    private var here: Place
    /// Places passed, about one every `stride` bytes.
    private var passed: [Place] = []

    private static let stride = 4096

    private struct Place {
      var offset = 0
      var scalars = 0
      var line: Int
      var lineStart = 0
      var lineStartScalars = 0

      func mark(_ unit: Unit) -> Int { unit == .bytes ? offset : scalars }
    }

    package init(_ chunk: Chunk) {
      self.chunk = chunk
      here = Place(line: chunk.firstLine)
      if Encoding.hasUTF8Mark(chunk.bytes) {
        here.offset = 3
        here.lineStart = 3
      }
    }

    /// A mark's place: its line and column, the byte where its line begins, and its own byte.
    package typealias Found = (position: Position, lineStart: Int, offset: Int)

    package mutating func position(of mark: Mark) -> Found {
      let bytes = chunk.bytes
      let target = Int(mark)
      let isKnown = passed.last.map { $0.mark(chunk.unit) > here.mark(chunk.unit) } ?? false
      if isKnown || here.mark(chunk.unit) > target { jump(to: target) }
      while here.offset < bytes.count, here.mark(chunk.unit) < target {
        if here.offset - (passed.last?.offset ?? 0) >= PositionTracker.stride { passed.append(here) }
        let byte = bytes[here.offset]
        here.offset += 1
        while here.offset < bytes.count, bytes[here.offset] & 0xC0 == 0x80 { here.offset += 1 }
        here.scalars += 1
        let isEnd =
          byte == UInt8(ascii: "\n")
          || (byte == UInt8(ascii: "\r") && !(here.offset < bytes.count && bytes[here.offset] == UInt8(ascii: "\n")))
        if isEnd {
          here.line += 1
          here.lineStart = here.offset
          here.lineStartScalars = here.scalars
        }
      }
      let column = here.scalars - here.lineStartScalars + 1
      return (Position(line: here.line, column: column), here.lineStart, here.offset)
    }

    /// Goes to the last known place before `target`, unless it is nearer already.
    private mutating func jump(to target: Int) {
      var low = 0
      var high = passed.count
      while low < high {
        let middle = (low + high) / 2
        if passed[middle].mark(chunk.unit) <= target { low = middle + 1 } else { high = middle }
      }
      let known = low > 0 ? passed[low - 1] : PositionTracker(chunk).here
      if here.mark(chunk.unit) > target || known.offset > here.offset { here = known }
    }
  }

  /// The bytes of the line that begins at `start`, without its end; of a long line only those around `spot`.
  package func line(at start: Int, around spot: Int) -> Bytes {
    var from = max(start, spot - Chunk.lineLimit)
    while from > start, bytes[from] & 0xC0 == 0x80 { from -= 1 }
    let limit = min(bytes.count, spot + Chunk.lineLimit)
    var end = from
    while end < bytes.count, bytes[end] != UInt8(ascii: "\n"), bytes[end] != UInt8(ascii: "\r"),
      end < limit || bytes[end] & 0xC0 == 0x80
    { end += 1 }
    return bytes.slice(from, end)
  }

  /// Of the line that begins at `start` only what a report shows around `spot`, and a character more on either side by
  /// which it sees that there is more; and how many characters of it stand before the spot.
  package func excerpt(at start: Int, around spot: Int) -> (text: Bytes, before: Int) {
    let whole = line(at: start, around: spot)
    guard let base = bytes.baseAddress, let first = whole.baseAddress.map({ $0 - base }) else { return (whole, 0) }
    var to = spot
    var after = 0
    let end = first + whole.count
    while to < end, after < 102 {
      to += 1
      if to == end || bytes[to] & 0xC0 != 0x80 { after += 1 }
    }
    // Near the line's end more is shown of what stands before.
    let limit = max(31, 102 - after)
    var from = spot
    var before = 0
    while from > first, before < limit {
      from -= 1
      if bytes[from] & 0xC0 != 0x80 { before += 1 }
    }
    return (bytes.slice(from, max(from, to)), before)
  }

  /// More than a report shows on either side of a spot: an excerpt of a line of megabytes must cost no megabytes.
  private static let lineLimit = 600
}
