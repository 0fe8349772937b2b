/// A tag of HTML or XML: its name without prefix, and its attributes as they are written, quoted or not.
struct MarkupTag {
  let name: String
  let isEnd: Bool
  let isEmpty: Bool
  private let attributes: Bytes

  /// - Parameter text: what stands between `<` and `>`.
  init(_ text: Bytes) {
    isEnd = text.first == UInt8(ascii: "/")
    isEmpty = text.last == UInt8(ascii: "/")
    let start = isEnd ? 1 : 0
    let end = text[start...].firstIndex { MarkupTag.isBlank($0) || $0 == UInt8(ascii: "/") } ?? text.count
    let whole = text.slice(start, end)
    let colon = whole.lastIndex(of: UInt8(ascii: ":")).map { $0 + 1 } ?? 0
    name = String(whole.slice(colon, whole.count)).lowercased()
    attributes = text.slice(min(end, text.count), text.count)
  }

  /// The value of an attribute, whatever prefix it has.
  func value(of name: StaticString) -> Bytes? {
    var at = 0
    while at < attributes.count {
      while at < attributes.count, MarkupTag.isBlank(attributes[at]) || attributes[at] == UInt8(ascii: "/") { at += 1 }
      let start = at
      var local = at
      while at < attributes.count, attributes[at] != UInt8(ascii: "="), !MarkupTag.isBlank(attributes[at]) {
        if attributes[at] == UInt8(ascii: ":") { local = at + 1 }
        at += 1
      }
      let isWanted = at > start && MarkupTag.isSame(attributes.slice(local, at), name)
      while at < attributes.count, MarkupTag.isBlank(attributes[at]) { at += 1 }
      guard at < attributes.count, attributes[at] == UInt8(ascii: "=") else { continue }
      at += 1
      while at < attributes.count, MarkupTag.isBlank(attributes[at]) { at += 1 }
      let value = valueEnd(from: at)
      if isWanted { return attributes.slice(value.start, value.end) }
      at = value.next
    }
    return nil
  }

  func number(of name: StaticString) -> Int? {
    value(of: name).flatMap { Int(String($0)) }.map { min(max($0, 0), WorkbookLimits.rows) }
  }

  private func valueEnd(from start: Int) -> (start: Int, end: Int, next: Int) {
    guard start < attributes.count else { return (start, start, start) }
    let sign = attributes[start]
    if sign == UInt8(ascii: "\"") || sign == UInt8(ascii: "'") {
      let end = attributes.place(of: sign, from: start + 1)
      return (start + 1, end, min(end + 1, attributes.count))
    }
    let end = attributes[start...].firstIndex(where: MarkupTag.isBlank) ?? attributes.count
    return (start, end, end)
  }

  private static func isSame(_ text: Bytes, _ name: StaticString) -> Bool {
    text.count == name.utf8CodeUnitCount
      && text.indices.allSatisfy { text[$0] | 0x20 == name.utf8Start[$0] | 0x20 }
  }

  static func isBlank(_ byte: UInt8) -> Bool { byte == 0x20 || byte == 0x0A || byte == 0x0D || byte == 0x09 }
  static func isLetter(_ byte: UInt8) -> Bool { (UInt8(ascii: "a")...UInt8(ascii: "z")).contains(byte | 0x20) }
}
