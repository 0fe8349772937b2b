import Documents
import VehicleSheets

/// A scalar in its source text, where it is simple enough to be replaced: on one line, plain or in quotes.
struct SourceScalar {
  enum Style { case plain, single, double, json }

  let range: Range<Int>
  let style: Style

  /// Nil where the source holds more than the scalar's text: line breaks, escapes, blocks.
  init?(_ source: Bytes, _ range: Range<Int>, text: Bytes, isJSON: Bool) {
    var start = range.lowerBound
    let end = range.upperBound
    guard start < end, end <= source.count else { return nil }
    if !isJSON { start = SourceScalar.afterProperties(source, start, end) }
    let written = source.slice(start, end)
    guard let first = written.first, !written.contains(where: { $0 == 0x0A || $0 == 0x0D }) else { return nil }
    self.range = start..<end
    let isQuoted = written.count >= 2 && written.last == first
    switch first {
    case UInt8(ascii: "\"") where isQuoted:
      guard written.slice(1, written.count - 1).equals(text) else { return nil }
      style = isJSON ? .json : .double
    case UInt8(ascii: "'") where isQuoted && !isJSON:
      let inner = written.slice(1, written.count - 1)
      let quotes = SourceScalar.single(text).dropFirst().dropLast()
      guard inner.elementsEqual(quotes) else { return nil }
      style = .single
    default:
      guard written.equals(text) else { return nil }
      style = .plain
    }
  }

  /// An anchor and a tag stand before the scalar and belong to it, for libyaml.
  private static func afterProperties(_ source: Bytes, _ start: Int, _ end: Int) -> Int {
    var at = start
    while at < end, source[at] == UInt8(ascii: "&") || source[at] == UInt8(ascii: "!") {
      while at < end, source[at] != 0x20, source[at] != 0x09 { at += 1 }
      while at < end, source[at] == 0x20 || source[at] == 0x09 { at += 1 }
    }
    return at
  }

  /// `text` as it is to stand here, in the quotes that the user chose.
  func replacement(_ text: String, isNumber: Bool, isInFlow: Bool, isJSON: Bool) -> [UInt8] {
    let bytes = Array(text.utf8)
    switch style {
    case .single: return bytes.withUnsafeBufferPointer { SourceScalar.single($0) }
    case .plain where isJSON ? isNumber : PlainScalar.isSafe(text, inFlow: isInFlow): return bytes
    case .plain, .double, .json:
      // What JSON writes between quotes YAML reads alike.
      let buffer = ByteBuffer(capacity: bytes.count + 2)
      buffer.append(json: text)
      return buffer.array
    }
  }

  private static func single(_ text: Bytes) -> [UInt8] {
    let quote = UInt8(ascii: "'")
    return [quote] + text.flatMap { $0 == quote ? [quote, quote] : [$0] } + [quote]
  }
}
