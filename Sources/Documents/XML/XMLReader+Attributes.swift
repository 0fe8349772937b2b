/// What the tag at hand says besides its name.
extension XMLReader {
  static let declaration = "xmlns".utf8.reduce(XMLName.start) { XMLName.hash($0, $1) }

  /// Takes the namespaces that the tag at hand declares (Namespaces in XML 1.0, 3).
  func declare() throws(Problem) {
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
