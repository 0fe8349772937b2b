/// Reads the YAML that nearly every sheet is written in, in one go over its bytes: mappings and lists by indentation, a
/// key and its value on a line, values plain or between quotes, comments.
///
/// libyaml reads everything else, and says what is wrong. For what this reader takes, both make the same tree; a third
/// of a run's time is saved. In doubt it leaves the document to libyaml.
package struct PlainYAMLReader {
  private let bytes: Bytes
  private let tree: Tree
  private let limits: Limits
  private var open: [Level] = []
  /// A key whose value has not come yet, and where an empty one would be.
  private var awaited: Mark?
  private var at = 0

  /// A mapping or a list that is not at its end.
  private struct Level {
    let isList: Bool
    let column: Int
    let index: Tree.Index
  }

  /// Reads the one document of `chunk`, whose marks count bytes.
  ///
  /// - Parameter isContinued: whether other documents of the same input stand before it: then it needs a line `---`.
  /// - Returns: false where it has to be left to libyaml; the tree is void then.
  package static func read(_ chunk: Chunk, into tree: Tree, limits: Limits, isContinued: Bool = false) -> Bool {
    tree.removeAll()
    tree.chunk = chunk
    // Scalars are what stands in the text: it is taken over as a whole.
    tree.text.append(chunk.bytes)
    var reader = PlainYAMLReader(chunk, tree, limits)
    return reader.readDocument(needsMark: isContinued)
  }

  private init(_ chunk: Chunk, _ tree: Tree, _ limits: Limits) {
    bytes = chunk.bytes
    self.tree = tree
    self.limits = limits
    open.reserveCapacity(8)
  }

  // MARK: Lines

  private mutating func readDocument(needsMark: Bool) -> Bool {
    var line = tree.chunk.firstLine
    var hasMark = false
    while at < bytes.count {
      let start = at
      skipSpaces()
      guard at < bytes.count else { break }
      let column = at - start
      switch bytes[at] {
      case UInt8(ascii: "\n"), UInt8(ascii: "\r"), UInt8(ascii: "#"):
        break
      case UInt8(ascii: "-") where column == 0 && isMark(UInt8(ascii: "-")):
        // A second mark begins a second document.
        guard tree.nodes.isEmpty, !hasMark else { return false }
        hasMark = true
        at += 3
      case UInt8(ascii: ".") where column == 0 && isMark(UInt8(ascii: ".")):
        let end = at
        at += 3
        guard endLine(), restIsBlank() else { return false }
        return close(end)
      case UInt8(ascii: "-") where isBlank(at + 1):
        guard tree.nodes.count > 0, readItem(column) else { return false }
      default:
        if tree.nodes.isEmpty { tree.rootLine = line }
        guard hasMark || !needsMark, readField(column) else { return false }
      }
      guard endLine(), tree.nodes.count <= limits.nodes else { return false }
      line += 1
    }
    return close(bytes.count)
  }

  /// `key: value` or `key:`, at a column of its own.
  private mutating func readField(_ column: Int) -> Bool {
    let start = at
    let pair = plainPair(at: start)
    guard makeSpace(forKeyAt: column) else { return false }
    if let pair { return addPair(pair, from: start) }
    return readPlain(isKey: true) && addField(from: start)
  }

  /// `key: value` as nearly every line has it, both beginning with a letter or a digit, with nothing after them on the line:
  /// where the colon and the line's end are. Nil leaves the line to be read part by part.
  @inline(__always) private func plainPair(at start: Int) -> (colon: Int, end: Int)? {
    let bytes = bytes
    guard PlainYAMLReader.isWord(bytes[start]) else { return nil }
    let colon = PlainText.end(in: bytes, from: start)
    guard colon &+ 2 < bytes.count, bytes[colon] == UInt8(ascii: ":"), bytes[colon &+ 1] == 0x20,
      bytes[colon &- 1] != 0x20, PlainYAMLReader.isWord(bytes[colon &+ 2])
    else { return nil }
    var end = PlainText.end(in: bytes, from: colon &+ 2)
    while end < bytes.count, bytes[end] >= 0x80 {
      guard let length = PlainYAMLReader.characterLength(bytes, end) else { return nil }
      end = PlainText.end(in: bytes, from: end &+ length)
    }
    guard end < bytes.count, bytes[end] == UInt8(ascii: "\n") || bytes[end] == UInt8(ascii: "\r"),
      bytes[end &- 1] != 0x20, colon &- start < PlainYAMLReader.longestKey
    else { return nil }
    return (colon, end)
  }

  private mutating func addPair(_ pair: (colon: Int, end: Int), from start: Int) -> Bool {
    add(.plain, start, pair.colon, textFrom: start, upTo: pair.colon)
    add(.plain, pair.colon &+ 2, pair.end, textFrom: pair.colon &+ 2, upTo: pair.end)
    at = pair.end
    return true
  }

  /// Longer keys are no keys to libyaml.
  private static let longestKey = 1000

  private static func isWord(_ byte: UInt8) -> Bool {
    (byte | 0x20) &- UInt8(ascii: "a") < 26 || byte &- UInt8(ascii: "0") < 10
  }

  /// The rest of a field, whose key ends here.
  private mutating func addField(from start: Int) -> Bool {
    let key = bytes.slice(start, at)
    // `<<` merges.
    guard key.count < PlainYAMLReader.longestKey, !PlainYAMLReader.isMerge(key) else { return false }
    add(.plain, start, at, textFrom: start, upTo: at)
    at += 1
    let empty = Mark(truncatingIfNeeded: at)
    skipSpaces()
    if isAtEnd { awaited = empty } else { return readValue() }
    return true
  }

  /// `- value` or `- key: value`.
  private mutating func readItem(_ column: Int) -> Bool {
    guard makeSpace(forItemAt: column) else { return false }
    let dash = at
    at += 1
    skipSpaces()
    guard !isAtEnd else { return false }
    let start = at
    guard bytes[at] != UInt8(ascii: "'"), bytes[at] != UInt8(ascii: "\"") else { return readQuoted(bytes[at]) }
    // The item is a mapping, whose column is that of its first key.
    if let pair = plainPair(at: start) {
      return enter(isList: false, column + start - dash, start) && addPair(pair, from: start)
    }
    guard readPlain(isKey: false, mayBeKey: true) else { return false }
    guard isColon else { return addPlain(from: start) }
    guard enter(isList: false, column + start - dash, start) else { return false }
    return addField(from: start)
  }

  private mutating func readValue() -> Bool {
    if bytes[at] == UInt8(ascii: "'") || bytes[at] == UInt8(ascii: "\"") { return readQuoted(bytes[at]) }
    let start = at
    return readPlain(isKey: false) && addPlain(from: start)
  }

  private mutating func addPlain(from start: Int) -> Bool {
    var end = at
    while end > start, bytes[end - 1] == 0x20 { end -= 1 }
    guard !PlainYAMLReader.isMerge(bytes.slice(start, end)) else { return false }
    add(.plain, start, end, textFrom: start, upTo: end)
    return true
  }

  private static func isMerge(_ text: Bytes) -> Bool {
    text.count == 2 && text[0] == UInt8(ascii: "<") && text[1] == UInt8(ascii: "<")
  }

  private func add(_ style: Tree.Node.Style, _ start: Int, _ end: Int, textFrom: Int, upTo: Int) {
    tree.addScalar(
      textAt: textFrom, count: upTo - textFrom, style: style, start: Mark(truncatingIfNeeded: start),
      end: Mark(truncatingIfNeeded: end))
  }

  // MARK: Indentation

  /// Closes what a key at `column` ends, and opens the mapping that it begins.
  private mutating func makeSpace(forKeyAt column: Int) -> Bool {
    // The next one of a mapping.
    if awaited == nil, let level = open.last, level.column == column, !level.isList { return true }
    if let empty = awaited {
      awaited = nil
      // The value that was awaited begins here if it stands further right.
      guard let level = open.last, column <= level.column else { return enter(isList: false, column, at) }
      tree.addScalar(textAt: 0, count: 0, style: .plain, start: empty, end: empty)
    } else if open.isEmpty {
      return tree.nodes.isEmpty && enter(isList: false, column, at)
    }
    closeLevels(right: column)
    // A list may stand right below its key.
    if let level = open.last, level.isList, level.column == column { closeLevel(at) }
    guard let level = open.last else { return false }
    return !level.isList && level.column == column
  }

  /// Closes what an item at `column` ends, and opens the list that it begins.
  private mutating func makeSpace(forItemAt column: Int) -> Bool {
    if let empty = awaited {
      awaited = nil
      guard let level = open.last, column < level.column else { return enter(isList: true, column, at) }
      tree.addScalar(textAt: 0, count: 0, style: .plain, start: empty, end: empty)
    }
    closeLevels(right: column)
    guard let level = open.last else { return false }
    return level.isList && level.column == column
  }

  private mutating func enter(isList: Bool, _ column: Int, _ start: Int) -> Bool {
    guard open.count < limits.depth else { return false }
    let index = tree.open(isList ? .list : .mapping, start: Mark(truncatingIfNeeded: start), style: .block)
    open.append(Level(isList: isList, column: column, index: index))
    return true
  }

  private mutating func closeLevels(right column: Int) {
    while let level = open.last, level.column > column { closeLevel(at) }
  }

  private mutating func closeLevel(_ end: Int) {
    if let level = open.popLast() { tree.close(level.index, end: Mark(truncatingIfNeeded: end)) }
  }

  /// Ends the document.
  private mutating func close(_ end: Int) -> Bool {
    if let empty = awaited { tree.addScalar(textAt: 0, count: 0, style: .plain, start: empty, end: empty) }
    while !open.isEmpty { closeLevel(end) }
    return !tree.nodes.isEmpty
  }

  // MARK: Scalars

  /// Goes over a text without quotes: to the colon after a key, or to the line's end or a comment.
  private mutating func readPlain(isKey: Bool, mayBeKey: Bool = false) -> Bool {
    switch bytes[at] {
    case UInt8(ascii: "-"):
      // A number below zero; whatever else begins with a dash is rare.
      guard !isKey, !isBlank(at + 1) else { return false }
    case UInt8(ascii: "?"), UInt8(ascii: ":"), UInt8(ascii: ","), UInt8(ascii: "["), UInt8(ascii: "]"),
      UInt8(ascii: "{"), UInt8(ascii: "}"), UInt8(ascii: "&"), UInt8(ascii: "*"), UInt8(ascii: "!"),
      UInt8(ascii: "|"), UInt8(ascii: ">"), UInt8(ascii: "%"), UInt8(ascii: "@"), UInt8(ascii: "`"),
      UInt8(ascii: "'"), UInt8(ascii: "\""):
      return false
    default: break
    }
    // In a register, and not written back at each step.
    var at = self.at
    defer { self.at = at }
    while true {
      at = PlainText.end(in: bytes, from: at)
      guard at < bytes.count else { return !isKey }
      switch bytes[at] {
      case UInt8(ascii: ":"):
        if isBlank(at + 1) { return (isKey || mayBeKey) && bytes[at - 1] != 0x20 }
        at += 1
      case UInt8(ascii: "#"):
        if bytes[at - 1] == 0x20 { return !isKey }
        at += 1
      case UInt8(ascii: "\n"), UInt8(ascii: "\r"):
        return !isKey
      default:
        guard let length = PlainYAMLReader.characterLength(bytes, at) else { return false }
        at += length
      }
    }
  }

  /// A text between quotes on one line, without escapes.
  private mutating func readQuoted(_ quote: UInt8) -> Bool {
    let start = at
    at += 1
    while at < bytes.count {
      let byte = bytes[at]
      switch byte {
      case quote:
        at += 1
        // Two quotes stand for one; a key between quotes has a colon after it.
        guard isAtEnd || bytes[at] == 0x20 else { return false }
        add(.quoted, start, at, textFrom: start + 1, upTo: at - 1)
        skipSpaces()
        return isAtEnd
      case UInt8(ascii: "\\"):
        guard quote == UInt8(ascii: "'") else { return false }
        at += 1
      case 0x20...0x7E:
        at += 1
      default:
        guard let length = PlainYAMLReader.characterLength(bytes, at) else { return false }
        at += length
      }
    }
    return false
  }

  /// How many bytes a character beyond ASCII takes; nil for what is no UTF-8, and for what YAML gives a meaning or
  /// does not allow: control characters, other line ends, the byte order mark.
  private static func characterLength(_ bytes: Bytes, _ at: Int) -> Int? {
    let lead = bytes[at]
    func isTail(_ offset: Int) -> Bool { at + offset < bytes.count && bytes[at + offset] & 0xC0 == 0x80 }
    switch lead {
    case 0xC2...0xDF:
      guard isTail(1), lead != 0xC2 || bytes[at + 1] >= 0xA0 else { return nil }
      return 2
    case 0xE1...0xEC, 0xEE:
      guard isTail(1), isTail(2) else { return nil }
      // U+2028 and U+2029 end lines.
      if lead == 0xE2, bytes[at + 1] == 0x80, bytes[at + 2] & 0xFE == 0xA8 { return nil }
      return 3
    default: return nil
    }
  }

  // MARK: Bytes

  private mutating func skipSpaces() { while at < bytes.count, bytes[at] == 0x20 { at += 1 } }

  /// Whether the line or a comment begins to end here. Only to be asked after spaces or a quote.
  private var isAtEnd: Bool {
    guard at < bytes.count else { return true }
    let byte = bytes[at]
    return byte == UInt8(ascii: "\n") || byte == UInt8(ascii: "\r")
      || (byte == UInt8(ascii: "#") && bytes[at - 1] == 0x20)
  }

  private var isColon: Bool { at < bytes.count && bytes[at] == UInt8(ascii: ":") }

  private func isBlank(_ at: Int) -> Bool {
    guard at < bytes.count else { return true }
    return bytes[at] == 0x20 || bytes[at] == UInt8(ascii: "\n") || bytes[at] == UInt8(ascii: "\r")
  }

  /// Whether three of `sign` stand here alone.
  private func isMark(_ sign: UInt8) -> Bool {
    at + 2 < bytes.count && bytes[at + 1] == sign && bytes[at + 2] == sign && isBlank(at + 3)
  }

  /// Goes after the end of the line; only a comment may come before it.
  private mutating func endLine() -> Bool {
    skipSpaces()
    guard at < bytes.count else { return true }
    if bytes[at] == UInt8(ascii: "#") {
      guard at == 0 || bytes[at - 1] == 0x20 || bytes[at - 1] == UInt8(ascii: "\n") else { return false }
      while at < bytes.count, bytes[at] != UInt8(ascii: "\n"), bytes[at] != UInt8(ascii: "\r") {
        if 0x20...0x7E ~= bytes[at] {
          at += 1
        } else {
          guard let length = PlainYAMLReader.characterLength(bytes, at) else { return false }
          at += length
        }
      }
      guard at < bytes.count else { return true }
    }
    if bytes[at] == UInt8(ascii: "\r") { at += 1 }
    guard at < bytes.count, bytes[at] == UInt8(ascii: "\n") else { return false }
    at += 1
    return true
  }

  private mutating func restIsBlank() -> Bool {
    while at < bytes.count {
      skipSpaces()
      guard endLine() else { return false }
    }
    return true
  }
}
