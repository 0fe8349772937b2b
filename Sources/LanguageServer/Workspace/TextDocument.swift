import Documents
import VehicleSheets

/// One document that is open in the editor, with its text as the client last told it.
final class TextDocument {
  let location: DocumentLocation
  /// As the client spells it: it gets its own words back.
  let uri: String
  let format: DocumentFormat
  private(set) var version: Int?
  /// The text. A new one for each edit: what is under way with the old one is not disturbed.
  private(set) var text: ByteBuffer
  private(set) var lines: LineTable
  /// Counts the edits.
  private(set) var revision = 0

  init(_ location: DocumentLocation, uri: String, format: DocumentFormat, version: Int?, text: Bytes) {
    self.location = location
    self.uri = uri
    self.format = format
    self.version = version
    self.text = ByteBuffer(capacity: text.count + 64)
    self.text.append(text)
    lines = LineTable(self.text.bytes)
  }

  /// One edit: a stretch of the text, or all of it, is replaced.
  func replace(_ range: PositionRange?, by new: Bytes, _ encoding: PositionEncoding) {
    let old = text.bytes
    var start = 0
    var end = old.count
    if let range {
      start = lines.offset(of: range.start, in: old, encoding)
      end = max(start, lines.offset(of: range.end, in: old, encoding))
    }
    let edited = ByteBuffer(capacity: old.count - (end - start) + new.count + 64)
    edited.append(old.slice(0, start))
    edited.append(new)
    edited.append(old.slice(end, old.count))
    text = edited
    lines = LineTable(edited.bytes)
  }

  func finishEdit(version: Int?) {
    self.version = version
    revision += 1
  }

  // MARK: Places

  func offset(of position: TextPosition, _ encoding: PositionEncoding) -> Int {
    lines.offset(of: position, in: text.bytes, encoding)
  }

  func range(_ bytes: Range<Int>, _ encoding: PositionEncoding) -> PositionRange {
    PositionRange(
      lines.position(of: bytes.lowerBound, in: text.bytes, encoding),
      lines.position(of: bytes.upperBound, in: text.bytes, encoding))
  }

  func range(_ start: Position, _ end: Position, _ encoding: PositionEncoding) -> PositionRange {
    PositionRange(
      lines.position(of: start, in: text.bytes, encoding), lines.position(of: end, in: text.bytes, encoding))
  }

  func bytes(_ start: Position, _ end: Position) -> Range<Int> {
    let from = lines.offset(of: start, in: text.bytes)
    return from..<max(from, lines.offset(of: end, in: text.bytes))
  }

  func string(_ range: Range<Int>) -> String { String(text.bytes.slice(range.lowerBound, range.upperBound)) }
}
