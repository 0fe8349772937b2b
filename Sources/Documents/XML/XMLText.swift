/// Characters between tags and in attributes.
enum XMLText {
  /// Appends text with its references replaced (XML 4.1 and 4.6) and its line ends made line feeds (2.11).
  static func append(_ text: Bytes, to buffer: ByteBuffer) throws(Problem) {
    let amp = text.place(of: UInt8(ascii: "&"), from: 0)
    guard amp < text.count else { return appendLines(of: text, to: buffer) }
    var run = 0
    var at = amp
    while at < text.count {
      appendLines(of: text.slice(run, at), to: buffer)
      let end = text.place(of: UInt8(ascii: ";"), from: at)
      guard end < text.count, let scalar = scalar(text.slice(at + 1, end)) else {
        throw .damagedXML(Text(fr: "une entité « &…; » n'est pas connue", en: "an entity “&…;” is not known"))
      }
      buffer.append(scalar)
      run = end + 1
      at = text.place(of: UInt8(ascii: "&"), from: run)
    }
    appendLines(of: text.slice(run, text.count), to: buffer)
  }

  static func appendLines(of text: Bytes, to buffer: ByteBuffer) {
    var at = text.place(of: 0x0D, from: 0)
    guard at < text.count else { return buffer.append(text) }
    var run = 0
    while at < text.count {
      buffer.append(text.slice(run, at))
      buffer.append(0x0A)
      run = at + 1 < text.count && text[at + 1] == 0x0A ? at + 2 : at + 1
      at = text.place(of: 0x0D, from: run)
    }
    buffer.append(text.slice(run, text.count))
  }

  /// The character that stands between `&` and `;`.
  private static func scalar(_ name: Bytes) -> Unicode.Scalar? {
    if name.first == UInt8(ascii: "#") {
      let isHexadecimal = name.count > 1 && (name[1] == UInt8(ascii: "x") || name[1] == UInt8(ascii: "X"))
      let digits = name.slice(isHexadecimal ? 2 : 1, name.count)
      guard (1...8).contains(digits.count), digits.allSatisfy({ $0 != UInt8(ascii: "+") && $0 != UInt8(ascii: "-") }),
        let value = UInt32(String(digits), radix: isHexadecimal ? 16 : 10)
      else { return nil }
      return Unicode.Scalar(value)
    }
    for (known, scalar) in known where name.equals(known) { return scalar }
    return nil
  }

  private static let known: [(StaticString, Unicode.Scalar)] = [
    ("amp", "&"), ("lt", "<"), ("gt", ">"), ("quot", "\""), ("apos", "'"),
  ]
}

extension Problem {
  static func damagedXML(_ what: Text) -> Problem { damagedArchive(what) }
}

extension StringProtocol {
  /// Where `text` occurs first.
  func range(ofFirst text: String) -> Range<Index>? {
    var start = startIndex
    while start < endIndex {
      if self[start...].hasPrefix(text) { return start..<index(start, offsetBy: text.count) }
      start = index(after: start)
    }
    return nil
  }
}
