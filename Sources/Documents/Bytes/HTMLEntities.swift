/// Characters written as a web page writes them: `Citro&euml;n`, `CEE&#039;D`.
package enum HTMLEntities {
  /// `text` with its entities as the characters that they stand for; nil where it has none. One that nobody knows stays
  /// as it is.
  package static func decoded(_ text: Bytes) -> [UInt8]? {
    var output: [UInt8] = []
    var hasEntity = false
    var i = 0
    while i < text.count {
      if text[i] == UInt8(ascii: "&"), let (scalar, end) = entity(text, i) {
        output += Array(String(scalar).utf8)
        hasEntity = true
        i = end
      } else {
        output.append(text[i])
        i += 1
      }
    }
    return hasEntity ? output : nil
  }

  /// The character of the entity that begins at `start`, and where what follows it begins.
  private static func entity(_ text: Bytes, _ start: Int) -> (Unicode.Scalar, Int)? {
    guard let semicolon = text[start...].prefix(12).firstIndex(of: UInt8(ascii: ";")), semicolon > start + 2 else {
      return nil
    }
    let name = String(text.slice(start + 1, semicolon))
    if name.hasPrefix("#") {
      let digits = name.dropFirst()
      let number = digits.first == "x" || digits.first == "X" ? UInt32(digits.dropFirst(), radix: 16) : UInt32(digits)
      guard let number, number >= 0x20, number != 0x7F, let scalar = Unicode.Scalar(number) else { return nil }
      return (scalar, semicolon + 1)
    }
    return names[name].map { ($0, semicolon + 1) }
  }

  private static let names: [String: Unicode.Scalar] = {
    var names: [String: Unicode.Scalar] = [
      "amp": "&", "lt": "<", "gt": ">", "quot": "\"", "apos": "'", "OElig": "Œ", "oelig": "œ", "euro": "€",
      "ndash": "–", "mdash": "—", "lsquo": "‘", "rsquo": "’", "ldquo": "“", "rdquo": "”", "hellip": "…", "trade": "™",
    ]
    for (index, name) in latin.split(whereSeparator: { $0 == " " || $0 == "\n" }).enumerated() {
      names[String(name)] = Unicode.Scalar(UInt32(0xA0 + index))
    }
    return names
  }()

  /// U+00A0 to U+00FF, in their order (HTML 4).
  private static let latin = """
    nbsp iexcl cent pound curren yen brvbar sect uml copy ordf laquo not shy reg macr
    deg plusmn sup2 sup3 acute micro para middot cedil sup1 ordm raquo frac14 frac12 frac34 iquest
    Agrave Aacute Acirc Atilde Auml Aring AElig Ccedil Egrave Eacute Ecirc Euml Igrave Iacute Icirc Iuml
    ETH Ntilde Ograve Oacute Ocirc Otilde Ouml times Oslash Ugrave Uacute Ucirc Uuml Yacute THORN szlig
    agrave aacute acirc atilde auml aring aelig ccedil egrave eacute ecirc euml igrave iacute icirc iuml
    eth ntilde ograve oacute ocirc otilde ouml divide oslash ugrave uacute ucirc uuml yacute thorn yuml
    """
}
