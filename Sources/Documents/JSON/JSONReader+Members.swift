import CBytes

/// The short way for what nearly every member of a record is; the reader itself knows all that JSON allows.
extension JSONReader {
  /// Reads members from the key that stands here on, for as long as they are plain; then the key of the next one. Whether the
  /// last member's value was read too.
  mutating func members() throws(Problem) -> Bool {
    while plainMember() {
      // Another key, as programs write it.
      if at &+ 2 < bytes.count, bytes[at] == UInt8(ascii: ","), bytes[at &+ 1] == 0x20,
        bytes[at &+ 2] == UInt8(ascii: "\"")
      {
        at &+= 2
      } else {
        return true
      }
    }
    try key()
    return false
  }

  /// `"key": "value"` or `"key": 12.5` as nearly every member is, without escapes and letters beyond ASCII: it is read in
  /// one step. False leaves it to be read part by part.
  private mutating func plainMember() -> Bool {
    let bytes = bytes
    guard at < bytes.count, bytes[at] == UInt8(ascii: "\""), let keyEnd = JSONReader.plainEnd(in: bytes, from: at &+ 1),
      keyEnd &+ 4 < bytes.count, bytes[keyEnd &+ 1] == UInt8(ascii: ":")
    else { return false }
    let value = bytes[keyEnd &+ 2] == 0x20 ? keyEnd &+ 3 : keyEnd &+ 2
    let isQuoted = bytes[value] == UInt8(ascii: "\"")
    let start = isQuoted ? value &+ 1 : value
    guard
      let end = isQuoted ? JSONReader.plainEnd(in: bytes, from: start) : JSONReader.numberEnd(in: bytes, from: start)
    else { return false }
    let next = isQuoted ? end &+ 1 : end
    guard next < bytes.count, bytes[next] == UInt8(ascii: ",") || bytes[next] == UInt8(ascii: "}"),
      tree.nodes.count &+ 2 <= limits.nodes
    else { return false }
    add(.quoted, at &+ 1, keyEnd, at, keyEnd &+ 1)
    add(isQuoted ? .quoted : .plain, start, end, value, next)
    at = next
    return true
  }

  /// Where the quote stands that ends a string without escapes and letters beyond ASCII; nil where there is no such.
  @inline(__always) private static func plainEnd(in bytes: Bytes, from start: Int) -> Int? {
    guard let base = UnsafeRawPointer(bytes.baseAddress) else { return nil }
    var place = start
    while place &+ 16 <= bytes.count {
      let marks = bytes_odd_or_like(base + place, UInt8(ascii: "\""), UInt8(ascii: "\\"), UInt8(ascii: "\\"))
      if marks != 0 {
        place &+= marks.trailingZeroBitCount
        return bytes[place] == UInt8(ascii: "\"") ? place : nil
      }
      place &+= 16
    }
    return nil
  }

  /// Where digits end, with a point among them at most; nil where no such number begins.
  @inline(__always) private static func numberEnd(in bytes: Bytes, from start: Int) -> Int? {
    var at = start
    @inline(__always) func digits() {
      while at < bytes.count, bytes[at] &- UInt8(ascii: "0") < 10 { at &+= 1 }
    }
    digits()
    // No number begins with a zero that is not all of it.
    guard at > start, bytes[start] != UInt8(ascii: "0") || at == start &+ 1 else { return nil }
    guard at < bytes.count, bytes[at] == UInt8(ascii: ".") else { return at }
    let point = at
    at &+= 1
    digits()
    return at > point &+ 1 ? at : nil
  }

  @inline(__always) private func add(
    _ style: Tree.Node.Style, _ textStart: Int, _ textEnd: Int, _ start: Int, _ end: Int
  ) {
    tree.addScalar(
      textAt: textStart, count: textEnd &- textStart, style: style, start: Mark(truncatingIfNeeded: start),
      end: Mark(truncatingIfNeeded: end))
  }
}
