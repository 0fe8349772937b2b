import Documents
import VehicleSheets

/// Where the lines of a text begin; turns places of the protocol and of the program's findings into bytes and back.
///
/// A line ends with a line feed, a carriage return, or both: as the protocol has it, and as findings count.
struct LineTable {
  private(set) var starts: [Int] = [0]

  init(_ text: Bytes) {
    var at = 0
    while at < text.count {
      let byte = text[at]
      at &+= 1
      if byte > 0x0D { continue }
      if byte == 0x0A || (byte == 0x0D && !(at < text.count && text[at] == 0x0A)) { starts.append(at) }
    }
  }

  var count: Int { starts.count }

  /// The line, from 0, that a byte stands in.
  func line(of offset: Int) -> Int {
    var low = 0
    var high = starts.count
    while low < high {
      let middle = (low + high) / 2
      if starts[middle] <= offset { low = middle + 1 } else { high = middle }
    }
    return max(0, low - 1)
  }

  /// The bytes of a line, its end left out.
  func range(of line: Int, in text: Bytes) -> Range<Int> {
    guard starts.indices.contains(line) else { return text.count..<text.count }
    var end = line + 1 < starts.count ? starts[line + 1] : text.count
    let start = starts[line]
    if end > start, line + 1 < starts.count {
      end -= 1
      if end > start, text[end] == 0x0A, text[end - 1] == 0x0D { end -= 1 }
    }
    return start..<end
  }

  /// The byte at a place; what lies outside the text counts as its nearest end.
  func offset(of position: TextPosition, in text: Bytes, _ encoding: PositionEncoding) -> Int {
    guard position.line < starts.count else { return text.count }
    let line = range(of: position.line, in: text)
    var at = line.lowerBound
    var left = position.character
    while at < line.upperBound, left > 0 {
      let lead = text[at]
      // Half a character is none of it.
      guard encoding.width(of: lead) <= left else { break }
      left -= encoding.width(of: lead)
      at += PositionEncoding.utf8.width(of: lead)
    }
    return min(at, line.upperBound)
  }

  func position(of offset: Int, in text: Bytes, _ encoding: PositionEncoding) -> TextPosition {
    let line = line(of: offset)
    var at = starts[line]
    var character = 0
    while at < min(offset, text.count) {
      character += encoding.width(of: text[at])
      at += PositionEncoding.utf8.width(of: text[at])
    }
    return TextPosition(line: line, character: character)
  }

  /// The byte at a finding's place, whose columns are characters.
  func offset(of position: Position, in text: Bytes) -> Int {
    guard position.line <= starts.count else { return text.count }
    let line = range(of: max(0, position.line - 1), in: text)
    var at = line.lowerBound
    // The mark of the encoding is no column.
    if at == 0, Encoding.hasUTF8Mark(text) { at = min(3, line.upperBound) }
    var column = 1
    while at < line.upperBound, column < position.column {
      at += PositionEncoding.utf8.width(of: text[at])
      column += 1
    }
    return min(at, line.upperBound)
  }

  func position(of position: Position, in text: Bytes, _ encoding: PositionEncoding) -> TextPosition {
    self.position(of: offset(of: position, in: text), in: text, encoding)
  }
}
