/// Where elements begin and end.
extension XMLReader {
  func readEndTag() throws(Problem) -> Event? {
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

  func close() {
    guard let last = open.popLast() else { return }
    name = last.name
    bindings.leave(open.count)
  }

  func readStartTag() throws(Problem) -> Event? {
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
      guard attributes.count < XMLReader.maxAttributes else {
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
}
