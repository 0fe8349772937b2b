/// Reads XML (1.0, fifth edition) element by element out of stretches of bytes, of which it keeps no more than the tag
/// at hand.
///
/// It reads what the parts of workbooks are written in: no document type and no entities of one's own, which are
/// refused, because they serve nothing but attacks there (ECMA-376-2, 6.2.5 forbids them).
package final class XMLReader {
  package enum Event {
    case start, end
    /// Characters of the element at hand; there may be more of them before the next tag.
    case text
    case finished
  }

  private let source: any ByteStretches
  private var encoding = XMLEncoding()
  private(set) var isComplete = false

  /// The text at hand, with a zero after it, at which every search ends.
  @exclusivity(unchecked) var base: UnsafeMutablePointer<UInt8>
  @exclusivity(unchecked) private var capacity = 1 << 17
  @exclusivity(unchecked) var at = 0
  @exclusivity(unchecked) var end = 0

  /// The name of the element that began or ended.
  @exclusivity(unchecked) package internal(set) var name = XMLName(.none, "")
  @exclusivity(unchecked) var isEmptyElement = false
  @exclusivity(unchecked) var attributes: ContiguousArray<Attribute> = []
  /// Of the elements that are open: their names as they are written, to be closed again.
  @exclusivity(unchecked) var open: ContiguousArray<(written: UInt64, name: XMLName)> = []
  @exclusivity(unchecked) var bindings = XMLBindings()
  var hasRoot = false

  /// Where the characters of the last text lie, and whether they are to be taken literally.
  @exclusivity(unchecked) var textStart = 0
  @exclusivity(unchecked) var textEnd = 0
  @exclusivity(unchecked) var textIsLiteral = false

  struct Attribute {
    var prefix: UInt64
    var local: UInt64
    var start: Int
    var end: Int

    /// `xmlns="…"` or `xmlns:prefix="…"`.
    var isDeclaration: Bool {
      prefix == XMLReader.declaration || (prefix == XMLName.start && local == XMLReader.declaration)
    }
  }

  /// Elements inside one another.
  static let deepest = 200
  /// Bytes of one tag.
  private static let longestTag = 4 << 20
  static let maxAttributes = 1000

  package init(_ source: any ByteStretches) {
    self.source = source
    base = .allocate(capacity: capacity)
    base[0] = 0
  }

  deinit { base.deallocate() }

  /// How many elements are open, the one that began included and the one that ended not.
  package var depth: Int { open.count }

  /// Goes on to the next tag or text.
  package func next() throws(Problem) -> Event {
    if isEmptyElement {
      isEmptyElement = false
      close()
      return .end
    }
    while true {
      if at == end {
        guard try fill() else { return try finish() }
      }
      if base[at] == UInt8(ascii: "<") {
        if let event = try readMarkup() { return event }
      } else if try readText() {
        return .text
      }
    }
  }

  /// Goes to after the end of the element that began last.
  package func skip() throws(Problem) {
    let outside = depth - 1
    while depth > outside {
      if case .finished = try next() { return }
    }
  }

  private func finish() throws(Problem) -> Event {
    guard open.isEmpty, hasRoot else { throw .damagedXML(Text(fr: "sa fin manque", en: "its end is missing")) }
    return .finished
  }

  // MARK: Input

  /// Reads on after what is not dealt with yet; false at the end.
  private func fill() throws(Problem) -> Bool {
    guard !isComplete else { return false }
    base.update(from: base + at, count: end - at)
    end -= at
    at = 0
    guard end <= XMLReader.longestTag else {
      throw .hostileArchive(Text(fr: "une balise XML y est démesurée", en: "an XML tag in it is out of all proportion"))
    }
    guard let bytes = try source.next() else {
      isComplete = true
      if let last = try encoding.decoded(Bytes(start: nil, count: 0), isLast: true) { append(last.bytes) }
      base[end] = 0
      return end > 0 && encoding.isForeign
    }
    if let text = try encoding.decoded(bytes, isLast: false) { append(text.bytes) } else { append(bytes) }
    return true
  }

  private func append(_ bytes: Bytes) {
    if end + bytes.count >= capacity {
      let larger = max(capacity * 2, end + bytes.count + 1)
      let moved = UnsafeMutablePointer<UInt8>.allocate(capacity: larger)
      moved.update(from: base, count: end)
      base.deallocate()
      base = moved
      capacity = larger
    }
    if let start = bytes.baseAddress { (base + end).update(from: start, count: bytes.count) }
    end += bytes.count
    base[end] = 0
  }

  // MARK: Text

  /// Takes the characters up to the next tag, or those at hand; false where there are none to be given out.
  private func readText() throws(Problem) -> Bool {
    var to = at
    var reference: Int?
    while base[to] != UInt8(ascii: "<") {
      if base[to] == 0, to == end { break }
      if base[to] == UInt8(ascii: "&") { reference = to }
      if base[to] == UInt8(ascii: ";") { reference = nil }
      to += 1
    }
    if to == end, !isComplete {
      // A reference or a line's end that may go on after the text at hand stays whole.
      if let reference, to - reference < 16 { to = reference }
      if to > at, base[to - 1] == 0x0D { to -= 1 }
      if to == at {
        _ = try fill()
        return false
      }
    }
    (textStart, textEnd, textIsLiteral) = (at, to, false)
    at = to
    guard open.isEmpty else { return true }
    for i in textStart..<textEnd where !XMLReader.isBlank(base[i]) {
      throw .damagedXML(Text(fr: "il y a du texte hors des balises", en: "there is text outside of its tags"))
    }
    return false
  }

  /// Appends the characters of the text at hand to `buffer`.
  package func appendText(to buffer: ByteBuffer) throws(Problem) {
    let text = Bytes(start: base + textStart, count: textEnd - textStart)
    if textIsLiteral { XMLText.appendLines(of: text, to: buffer) } else { try XMLText.append(text, to: buffer) }
  }

  // MARK: Tags

  static func isBlank(_ byte: UInt8) -> Bool { byte == 0x20 || byte == 0x0A || byte == 0x0D || byte == 0x09 }

  /// Reads what begins with `<`; nil for what says nothing, or where more has to be read first.
  private func readMarkup() throws(Problem) -> Event? {
    switch base[at + 1] {
    case UInt8(ascii: "/"): return try readEndTag()
    case UInt8(ascii: "!"): return try readDeclaration()
    case UInt8(ascii: "?"):
      try skip(to: "?>", from: 2)
      return nil
    case 0 where at + 1 == end:
      try needMore()
      return nil
    default: return try readStartTag()
    }
  }

  /// Reads on until there is twice as much: what is at hand is then read again from its beginning, and so, however long
  /// it is, about twice in all.
  func needMore() throws(Problem) {
    let enough = 2 * (end - at)
    guard try fill() else { throw .damagedXML(Text(fr: "sa fin manque", en: "its end is missing")) }
    while end < enough {
      guard try fill() else { return }
    }
  }
}
