/// Cuts XML into its tags and what stands between them, byte for byte: for parts that are copied but for a few places.
///
/// It believes that the markup is sound, as somebody has read it before; what is not ends in an error, not in a trap.
final class MarkupScanner {
  enum Kind { case start, end, empty, other }

  private let source: any ByteStretches
  private let buffer = ByteBuffer(capacity: 1 << 17)
  @exclusivity(unchecked) private var tokenStart = 0
  @exclusivity(unchecked) private var tokenEnd = 0
  private var isAtEnd = false

  /// No tag of a workbook is longer.
  private static let longestTag = 1 << 22

  init(_ source: any ByteStretches) { self.source = source }

  /// The bytes of the token, until the next one.
  var token: Bytes { buffer[tokenStart, tokenEnd - tokenStart] }

  /// Steps to the next token; nil at the end.
  func next() throws(Problem) -> Kind? {
    tokenStart = tokenEnd
    guard try fill(1) else { return nil }
    let bytes = buffer.bytes
    guard bytes[tokenStart] == UInt8(ascii: "<") else {
      tokenEnd = bytes.place(of: UInt8(ascii: "<"), from: tokenStart)
      return .other
    }
    _ = try fill(2)
    // Nearly all tags are of elements.
    switch tokenStart + 1 < buffer.count ? buffer.bytes[tokenStart + 1] : 0 {
    case UInt8(ascii: "?"): return try end(with: "?>", after: 2)
    case UInt8(ascii: "!"):
      _ = try fill(9)
      if starts("<!--") { return try end(with: "-->", after: 4) }
      if starts("<![CDATA[") { return try end(with: "]]>", after: 9) }
      try findTagEnd()
      return .other
    case UInt8(ascii: "/"):
      try findTagEnd()
      return .end
    default: try findTagEnd()
    }
    return buffer.bytes[tokenEnd - 2] == UInt8(ascii: "/") ? .empty : .start
  }

  private func starts(_ text: StaticString) -> Bool {
    let bytes = buffer.bytes
    let end = tokenStart + text.utf8CodeUnitCount
    return end <= bytes.count && bytes.slice(tokenStart, end).equals(text)
  }

  /// Makes sure that so many bytes of the token are there; false where there are no more.
  private func fill(_ count: Int) throws(Problem) -> Bool {
    while buffer.count - tokenStart < count, !isAtEnd { try readMore() }
    return buffer.count - tokenStart >= count
  }

  private func readMore() throws(Problem) {
    buffer.dropFirst(tokenStart)
    tokenEnd -= tokenStart
    tokenStart = 0
    guard let stretch = try source.next() else {
      isAtEnd = true
      return
    }
    buffer.append(stretch)
  }

  private func end(with sign: StaticString, after start: Int) throws(Problem) -> Kind {
    var at = start
    let count = sign.utf8CodeUnitCount
    while true {
      guard try fill(at + count) else { throw MarkupScanner.damaged }
      let bytes = buffer.bytes
      let place = bytes.place(of: sign.utf8Start[0], from: tokenStart + at)
      at = place - tokenStart
      if place + count <= bytes.count {
        if bytes.slice(place, place + count).equals(sign) {
          tokenEnd = place + count
          return .other
        }
        at += 1
      }
      guard at < MarkupScanner.longestTag else { throw MarkupScanner.damaged }
    }
  }

  /// The `>` that is not between quotes.
  private func findTagEnd() throws(Problem) {
    var at = 1
    var quote: UInt8 = 0
    while true {
      let bytes = buffer.bytes
      while tokenStart + at < bytes.count {
        let byte = bytes[tokenStart + at]
        at += 1
        if quote != 0 {
          if byte == quote { quote = 0 }
        } else if byte == UInt8(ascii: "\"") || byte == UInt8(ascii: "'") {
          quote = byte
        } else if byte == UInt8(ascii: ">") {
          tokenEnd = tokenStart + at
          return
        }
      }
      guard at < MarkupScanner.longestTag, try fill(at + 1) else { throw MarkupScanner.damaged }
    }
  }

  private static let damaged = Problem.damagedArchive(
    Text(fr: "l'une de ses parties n'est pas du XML", en: "one of its parts is no XML"))

  // MARK: Tags

  /// The name of the tag's element without its prefix.
  var name: Bytes { Tag.name(token).local }

  func isNamed(_ name: StaticString) -> Bool { self.name.equals(name) }

  /// The prefix of the tag's element with its colon, `x:`, or nothing.
  var prefix: String { String(Tag.name(token).prefix) }

  func attribute(_ name: StaticString) -> Bytes? {
    Tag.attribute(name, of: token).map { token.slice($0.value.lowerBound, $0.value.upperBound) }
  }

  func isTrue(_ name: StaticString) -> Bool { attribute(name).map { $0.equals("1") || $0.equals("true") } ?? false }

  func number(_ name: StaticString) -> Int? { Tag.number(name, of: token) }
}

/// What stands in a tag.
enum Tag {
  static func name(_ tag: Bytes) -> (prefix: Bytes, local: Bytes) {
    var at = 1
    if at < tag.count, tag[at] == UInt8(ascii: "/") { at += 1 }
    let start = at
    var colon = start
    while at < tag.count, !isBlank(tag[at]), tag[at] != UInt8(ascii: ">"), tag[at] != UInt8(ascii: "/") {
      if tag[at] == UInt8(ascii: ":") { colon = at + 1 }
      at += 1
    }
    return (tag.slice(start, colon), tag.slice(colon, at))
  }

  /// Where an attribute stands, from the blank before its name, and its value inside the quotes. A name without prefix
  /// is meant, or the name as it is written.
  static func attribute(_ name: StaticString, of tag: Bytes) -> (whole: Range<Int>, value: Range<Int>)? {
    let (prefix, local) = Tag.name(tag)
    var at = 1 + prefix.count + local.count
    while at < tag.count {
      let start = at
      while at < tag.count, isBlank(tag[at]) { at += 1 }
      let nameStart = at
      while at < tag.count, tag[at] != UInt8(ascii: "="), !isBlank(tag[at]), tag[at] != UInt8(ascii: ">") { at += 1 }
      let nameEnd = at
      while at < tag.count, isBlank(tag[at]) || tag[at] == UInt8(ascii: "=") { at += 1 }
      guard at < tag.count, tag[at] == UInt8(ascii: "\"") || tag[at] == UInt8(ascii: "'") else { return nil }
      let end = tag.place(of: tag[at], from: at + 1)
      guard end < tag.count else { return nil }
      if tag.slice(nameStart, nameEnd).equals(name) { return (start..<(end + 1), (at + 1)..<end) }
      at = end + 1
    }
    return nil
  }

  static func number(_ name: StaticString, of tag: Bytes) -> Int? {
    guard let place = attribute(name, of: tag)?.value,
      let number = Int(String(tag.slice(place.lowerBound, place.upperBound)))
    else { return nil }
    // No workbook has more of anything; and sums of such numbers stay numbers.
    return min(max(number, 0), 1 << 32)
  }

  /// The tag with an attribute set: in its place, or after the name.
  static func setting(_ name: StaticString, to value: String, in tag: Bytes) -> [UInt8] {
    let (prefix, local) = Tag.name(tag)
    let place = attribute(name, of: tag)?.whole ?? (1 + prefix.count + local.count)..<(1 + prefix.count + local.count)
    let attribute = " \(name)=\"\(value)\""
    return Array(tag.slice(0, place.lowerBound)) + Array(attribute.utf8) + Array(tag.slice(place.upperBound, tag.count))
  }

  static func removing(_ name: StaticString, from tag: Bytes) -> [UInt8] {
    guard let place = attribute(name, of: tag)?.whole else { return Array(tag) }
    return Array(tag.slice(0, place.lowerBound)) + Array(tag.slice(place.upperBound, tag.count))
  }

  private static func isBlank(_ byte: UInt8) -> Bool { byte == 0x20 || byte == 0x0A || byte == 0x0D || byte == 0x09 }
}

/// `C14` or `C14:F20`, from 1.
struct CellRange: Equatable {
  var columns: ClosedRange<Int>
  var rows: ClosedRange<Int>

  init(columns: ClosedRange<Int>, rows: ClosedRange<Int>) {
    self.columns = columns
    self.rows = rows
  }

  init?(_ text: Bytes) {
    let parts = text.split(separator: UInt8(ascii: ":"))
    guard (1...2).contains(parts.count), let first = CellRange.cell(Bytes(rebasing: parts[0])),
      let last = CellRange.cell(Bytes(rebasing: parts[parts.count - 1])), first.column <= last.column,
      first.row <= last.row
    else { return nil }
    columns = first.column...last.column
    rows = first.row...last.row
  }

  /// The column and the row of `C14` or `$C$14`.
  static func cell(_ text: Bytes) -> (column: Int, row: Int)? {
    var (column, row) = (0, 0)
    for byte in text {
      switch byte {
      case UInt8(ascii: "A")...UInt8(ascii: "Z") where row == 0 && column < 1 << 20:
        column = column * 26 + Int(byte) - 64
      case UInt8(ascii: "a")...UInt8(ascii: "z") where row == 0 && column < 1 << 20:
        column = column * 26 + Int(byte) - 96
      case UInt8(ascii: "0")...UInt8(ascii: "9") where row < 1 << 40: row = row * 10 + Int(byte) - 48
      case UInt8(ascii: "$"): continue
      default: return nil
      }
    }
    return column > 0 && row > 0 ? (column, row) : nil
  }

  var text: String { CellName.range(columns: columns, rows: rows) }
}
