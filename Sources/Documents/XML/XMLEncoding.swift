/// What a document in XML is written in, and its bytes as UTF-8.
struct XMLEncoding {
  private var decoder: TextDecoder?
  private var isFirstStretch = true

  /// Whether it is not UTF-8.
  var isForeign: Bool { decoder != nil }

  /// What is not UTF-8, turned into it (XML 4.3.3 and appendix F); nil where nothing is to be done.
  mutating func decoded(_ bytes: Bytes, isLast: Bool) throws(Problem) -> ByteBuffer? {
    if isFirstStretch, !isLast {
      isFirstStretch = false
      let first = Encoding.ofFirst(bytes)
      if first != .utf8 {
        decoder = TextDecoder(encoding: first)
      } else if let name = XMLEncoding.declared(bytes) {
        guard let encoding = XMLEncoding.known[name] else {
          throw .damagedXML(
            Text(fr: "son encodage (\(name)) n'est pas connu", en: "its encoding (\(name)) is not known"))
        }
        if encoding != .utf8 { decoder = TextDecoder(encoding: encoding) }
      }
      if decoder == nil, Encoding.hasUTF8Mark(bytes) {
        let rest = ByteBuffer(capacity: bytes.count)
        rest.append(bytes.slice(3, bytes.count))
        return rest
      }
    }
    guard decoder != nil else { return nil }
    let text = ByteBuffer(capacity: bytes.count * 2 + 16)
    decoder?.decode(bytes, isLast: isLast, to: text)
    return text
  }

  /// UTF-8 and its subsets, and what old exporters write; a document in UTF-16 shows itself by its first bytes.
  private static let known: [String: Encoding] = [
    "utf-8": .utf8, "utf8": .utf8, "us-ascii": .utf8, "ascii": .utf8, "utf-16": .utf8, "iso-8859-1": .windows1252,
    "windows-1252": .windows1252, "latin1": .windows1252,
  ]

  /// The encoding that `<?xml … encoding="…"?>` names, in small letters.
  private static func declared(_ bytes: Bytes) -> String? {
    let head = String(decoding: bytes.prefix(200), as: UTF8.self)
    guard head.drop(while: { $0 == "\u{FEFF}" }).hasPrefix("<?xml"), let end = head.range(ofFirst: "?>") else {
      return nil
    }
    let declaration = head[..<end.lowerBound]
    guard let place = declaration.range(ofFirst: "encoding") else { return nil }
    let value = declaration[place.upperBound...].drop { " =\t\r\n".contains($0) }
    guard let quote = value.first, quote == "\"" || quote == "'" else { return nil }
    return value.dropFirst().prefix { $0 != quote }.lowercased()
  }
}
