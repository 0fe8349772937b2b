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
  private var isComplete = false

  /// The text at hand, with a zero behind it, at which every search ends.
  @exclusivity(unchecked) private var base: UnsafeMutablePointer<UInt8>
  @exclusivity(unchecked) private var capacity = 1 << 17
  @exclusivity(unchecked) private var at = 0
  @exclusivity(unchecked) private var end = 0

  /// The name of the element that began or ended.
  @exclusivity(unchecked) package private(set) var name = XMLName(.none, "")
  @exclusivity(unchecked) private var isEmptyElement = false
  @exclusivity(unchecked) private var attributes: ContiguousArray<Attribute> = []
  /// Of the elements that are open: their names as they are written, to be closed again.
  @exclusivity(unchecked) private var open: ContiguousArray<(written: UInt64, name: XMLName)> = []
  @exclusivity(unchecked) private var bindings = XMLBindings()
  private var hasRoot = false

  /// Where the characters of the last text lie, and whether they are to be taken literally.
  @exclusivity(unchecked) private var textStart = 0
  @exclusivity(unchecked) private var textEnd = 0
  @exclusivity(unchecked) private var textIsLiteral = false

  private struct Attribute {
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
  private static let deepest = 200
  /// Bytes of one tag.
  private static let longestTag = 4 << 20
  private static let mostAttributes = 1000

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

  /// Goes behind the end of the element that began last.
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

  /// Reads on behind what is not dealt with yet; false at the end.
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
      // A reference or a line's end that may go on behind the text at hand stays whole.
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
  private func needMore() throws(Problem) {
    let enough = 2 * (end - at)
    guard try fill() else { throw .damagedXML(Text(fr: "sa fin manque", en: "its end is missing")) }
    while end < enough {
      guard try fill() else { return }
    }
  }

  /// Leaves out a comment or an instruction, however long.
  private func skip(to closing: StaticString, from start: Int) throws(Problem) {
    at += min(start, end - at)
    let count = closing.utf8CodeUnitCount
    while true {
      while at + count <= end {
        let next = Bytes(start: base, count: end).place(of: closing.utf8Start[0], from: at)
        at = min(next, end)
        guard at + count <= end else { break }
        if Bytes(start: base + at, count: count).equals(closing) {
          at += count
          return
        }
        at += 1
      }
      try needMore()
    }
  }

  private func begins(_ text: StaticString) -> Bool {
    at + text.utf8CodeUnitCount <= end && Bytes(start: base + at, count: text.utf8CodeUnitCount).equals(text)
  }

  private func readDeclaration() throws(Problem) -> Event? {
    if end - at < 9, !isComplete {
      try needMore()
      return nil
    }
    if begins("<!--") {
      try skip(to: "-->", from: 4)
      return nil
    }
    if begins("<![CDATA[") { return try readLiteral() }
    if begins("<!DOCTYPE") {
      throw .hostileArchive(
        Text(
          fr: "il déclare un type de document ou des entités, ce qu'aucun classeur ne fait",
          en: "it declares a document type or entities, which no workbook does"))
    }
    throw .damagedXML(Text(fr: "une balise ne se lit pas", en: "a tag cannot be read"))
  }

  /// XML 2.7: characters that are no markup. They are given out as a whole, which cells never are too long for.
  private func readLiteral() throws(Problem) -> Event? {
    let text = Bytes(start: base, count: end)
    var to = at + 9
    while true {
      to = text.place(of: UInt8(ascii: "]"), from: to)
      guard to + 3 <= end else {
        try needMore()
        return nil
      }
      if text[to + 1] == UInt8(ascii: "]"), text[to + 2] == UInt8(ascii: ">") { break }
      to += 1
    }
    (textStart, textEnd, textIsLiteral) = (at + 9, to, true)
    at = to + 3
    return .text
  }

  private func readEndTag() throws(Problem) -> Event? {
    var i = at + 2
    var written = XMLName.start
    while base[i] != UInt8(ascii: ">"), !XMLReader.isBlank(base[i]) {
      if base[i] == 0, i == end {
        try needMore()
        return nil
      }
      written = XMLName.hash(written, base[i])
      i += 1
    }
    while XMLReader.isBlank(base[i]) { i += 1 }
    guard base[i] == UInt8(ascii: ">") else {
      if i < end { throw .damagedXML(Text(fr: "une balise ne se lit pas", en: "a tag cannot be read")) }
      try needMore()
      return nil
    }
    guard let last = open.last, last.written == written else {
      throw .damagedXML(
        Text(fr: "une balise fermée n'a pas été ouverte", en: "a tag is closed that was not opened"))
    }
    at = i + 1
    close()
    return .end
  }

  private func close() {
    guard let last = open.popLast() else { return }
    name = last.name
    bindings.leave(open.count)
  }

  private func readStartTag() throws(Problem) -> Event? {
    var i = at + 1
    var written = XMLName.start
    var prefix = XMLName.start
    var local = XMLName.start
    attributes.removeAll(keepingCapacity: true)
    name: while true {
      let byte = base[i]
      switch byte {
      case UInt8(ascii: ">"), UInt8(ascii: "/"), 0x20, 0x0A, 0x0D, 0x09: break name
      case 0 where i == end:
        try needMore()
        return nil
      case UInt8(ascii: ":"):
        prefix = local
        local = XMLName.start
      default: local = XMLName.hash(local, byte)
      }
      written = XMLName.hash(written, byte)
      i &+= 1
    }
    guard i > at + 1 else { throw .damagedXML(Text(fr: "une balise ne se lit pas", en: "a tag cannot be read")) }
    var declares = false
    while true {
      while XMLReader.isBlank(base[i]) { i &+= 1 }
      let byte = base[i]
      if byte == UInt8(ascii: ">") { break }
      if byte == UInt8(ascii: "/") {
        if base[i + 1] == UInt8(ascii: ">") { break }
        if i + 1 < end { throw .damagedXML(Text(fr: "une balise ne se lit pas", en: "a tag cannot be read")) }
      }
      guard let attribute = try readAttribute(&i) else {
        try needMore()
        return nil
      }
      guard attributes.count < XMLReader.mostAttributes else {
        throw .hostileArchive(
          Text(fr: "une balise XML y est démesurée", en: "an XML tag in it is out of all proportion"))
      }
      attributes.append(attribute)
      if attribute.isDeclaration { declares = true }
    }
    isEmptyElement = base[i] == UInt8(ascii: "/")
    guard open.count < XMLReader.deepest else {
      throw .hostileArchive(
        Text(fr: "ses balises XML sont imbriquées sans fin", en: "its XML tags are nested without end"))
    }
    if declares { try declare() }
    name = XMLName(local: local, bindings.namespace(of: prefix))
    open.append((written, name))
    hasRoot = true
    at = i + (isEmptyElement ? 2 : 1)
    return .start
  }

  /// An attribute and its value between quotes; nil where the text at hand ends before it does.
  private func readAttribute(_ i: inout Int) throws(Problem) -> Attribute? {
    var attribute = Attribute(prefix: XMLName.start, local: XMLName.start, start: 0, end: 0)
    let first = i
    while base[i] != UInt8(ascii: "=") {
      switch base[i] {
      case UInt8(ascii: ">"), UInt8(ascii: "<"), UInt8(ascii: "\""), UInt8(ascii: "'"):
        throw .damagedXML(Text(fr: "un attribut ne se lit pas", en: "an attribute cannot be read"))
      case 0 where i == end: return nil
      case UInt8(ascii: ":"):
        attribute.prefix = attribute.local
        attribute.local = XMLName.start
      case 0x20, 0x0A, 0x0D, 0x09: break
      default: attribute.local = XMLName.hash(attribute.local, base[i])
      }
      i &+= 1
    }
    guard i > first else { throw .damagedXML(Text(fr: "un attribut ne se lit pas", en: "an attribute cannot be read")) }
    i &+= 1
    while XMLReader.isBlank(base[i]) { i &+= 1 }
    let quote = base[i]
    if quote == 0, i == end { return nil }
    guard quote == UInt8(ascii: "\"") || quote == UInt8(ascii: "'") else {
      throw .damagedXML(Text(fr: "un attribut ne se lit pas", en: "an attribute cannot be read"))
    }
    i &+= 1
    attribute.start = i
    while base[i] != quote {
      if base[i] == 0, i == end { return nil }
      i &+= 1
    }
    attribute.end = i
    i &+= 1
    return attribute
  }

  // MARK: Attributes

  /// Takes the namespaces that the tag at hand declares (Namespaces in XML 1.0, 3).
  private func declare() throws(Problem) {
    for attribute in attributes where attribute.isDeclaration {
      let uri = ByteBuffer(capacity: 64)
      try XMLText.append(raw(attribute), to: uri)
      let prefix = attribute.prefix == XMLName.start ? XMLName.start : attribute.local
      bindings.add(prefix, XMLNamespace(uri: uri.bytes), depth: open.count)
    }
  }

  private func raw(_ attribute: Attribute) -> Bytes {
    Bytes(start: base + attribute.start, count: attribute.end - attribute.start)
  }

  /// The value of an attribute of the element that began, as it is written; nil where it is not there.
  @inline(__always) package func rawAttribute(_ name: XMLName) -> Bytes? {
    for attribute in attributes {
      let namespace = attribute.prefix == XMLName.start ? XMLNamespace.none : bindings.namespace(of: attribute.prefix)
      if XMLName(local: attribute.local, namespace) == name { return raw(attribute) }
    }
    return nil
  }

  /// The value of an attribute as a text.
  package func attribute(_ name: XMLName) throws(Problem) -> String? {
    guard let raw = rawAttribute(name) else { return nil }
    let text = ByteBuffer(capacity: raw.count + 1)
    try XMLText.append(raw, to: text)
    return text.string
  }
}

extension XMLReader {
  fileprivate static let declaration = "xmlns".utf8.reduce(XMLName.start) { XMLName.hash($0, $1) }
}
