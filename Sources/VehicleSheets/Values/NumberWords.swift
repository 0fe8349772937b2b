import Documents

/// Words around a number that change nothing of it: `env. 45000`, `45000 km garantis`, `119 g/km (WLTP)`.
enum NumberWords {
  /// The number and its unit alone; nil where there is nothing to take off.
  static func without(_ text: Bytes) -> [UInt8]? {
    guard text.count <= 60 else { return nil }
    var result: [UInt8] = []
    var i = 0
    while i < text.count {
      let start = i
      if isLetter(text[i]) {
        while i < text.count, isLetter(text[i]) { i += 1 }
        if words.find(text.slice(start, i)) == nil {
          result += text[start..<i]
        } else if i < text.count, text[i] == UInt8(ascii: ".") || text[i] == UInt8(ascii: ":") {
          i += 1
        }
      } else if text[i] == 0xC2, i + 1 < text.count, text[i + 1] == 0xB1 {
        // `± 45 000 km`
        i += 2
      } else {
        if !dropped.contains(text[i]) { result.append(text[i]) }
        i += 1
      }
    }
    // `45.000,-`
    if result.suffix(2).elementsEqual(",-".utf8) { result.removeLast(2) }
    let trimmed = result.withUnsafeBufferPointer { Array(Blanks.trimmed($0)) }
    return trimmed.count == text.count ? nil : trimmed
  }

  private static func isLetter(_ byte: UInt8) -> Bool {
    byte >= 0xC3 && byte != 0xE2 || Plate.isCapital(byte & 0xDF) || (0x80..<0xC0).contains(byte)
  }

  private static let dropped = Array("()[]~".utf8)

  private static let words = NameTable(
    """
    env environ approx approximativement près about circa ca ungefähr etwa cerca aprox około ok
    garanti garantis garantie garanties certifié certifiés réel réels réelle compteur non sur au
    guaranteed garantiert abgelesen garantizados garantiti
    fiscaux fiscal fiscale fisc adm administratifs
    WLTP NEDC CEDC UTAC mixte komb kombiniert combiné combined combinato combinado gecombineerd
    """.split { $0 == " " || $0 == "\n" }.map { (name: String($0), value: 1) })
}
