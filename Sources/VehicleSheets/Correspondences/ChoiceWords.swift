import Documents

/// Words of a choice among figures and what these count.
enum ChoiceWords {
  /// `Manuelle à 6 rapports` without its gears, `5 DOOR HATCHBACK` without its doors, `0001 Benzin` without its code; nil
  /// where there is no figure, or nothing else.
  static func withoutCounts(_ text: Bytes) -> [UInt8]? {
    guard text.count <= 60, text.contains(where: { Plate.isDigit($0) }) else { return nil }
    var result: [UInt8] = []
    var i = 0
    while i < text.count {
      let start = i
      if Plate.isDigit(text[i]) {
        i += 1
      } else if text[i] >= 0x80 || Plate.isCapital(text[i] & 0xDF) {
        while i < text.count, text[i] >= 0x80 || Plate.isCapital(text[i] & 0xDF) { i += 1 }
        if counted.find(text.slice(start, i)) == nil { result += text[start..<i] }
      } else {
        result.append(text[i])
        i += 1
      }
    }
    return result.contains { $0 >= 0x80 || Plate.isCapital($0 & 0xDF) } ? result : nil
  }

  /// `AA Berline`, `VP BREAK`: the words after a code of the certificate; nil where there is none.
  static func withoutCode(_ text: Bytes) -> Bytes? {
    guard let blank = text.firstIndex(of: 0x20), codes.find(text.slice(0, blank)) != nil else { return nil }
    return Blanks.trimmed(text.slice(blank, text.count))
  }

  /// `Kleinwagen, Gebrauchtfahrzeug`: of parts each of which some list has, the one of this list; nil where there is none,
  /// or more than one.
  static func part(of text: Bytes, _ list: ChoiceList, _ known: (Bytes, ChoiceList) -> Int?) -> Int? {
    let parts = text.split(separator: UInt8(ascii: ",")).map { Blanks.trimmed(Bytes(rebasing: $0)) }
    guard (2...4).contains(parts.count), text.count <= 120 else { return nil }
    var found: Int?
    for part in parts {
      if let index = known(part, list) {
        guard found == nil || found == index else { return nil }
        found = index
      } else if ![ChoiceList.type, .carrosserie, .genre].contains(where: {
        $0.name != list.name && known(part, $0) != nil
      }) {
        return nil
      }
    }
    return found
  }

  /// `CI (conduite intérieure)`: the words before the brackets, or those inside, where they do not say two things.
  static func bracketed(_ text: Bytes, _ known: (Bytes) -> Int?) -> Int? {
    guard text.last == UInt8(ascii: ")"), text.count <= 80, let open = text.firstIndex(of: UInt8(ascii: "(")), open > 0
    else { return nil }
    let outside = known(Blanks.trimmed(text.slice(0, open)))
    let inside = known(Blanks.trimmed(text.slice(open + 1, text.count - 1)))
    guard let outside, let inside else { return outside ?? inside }
    return outside == inside ? outside : nil
  }

  private static let codes = NameTable(
    "AA AB AC AD AE AF BA BB VP CTTE DERIV-VP VASP".split(separator: " ").map { (name: String($0), value: 1) })

  private static let counted = NameTable(
    """
    p à a rapports rapport vitesses vitesse vit portes porte de Gang Gänge Gaenge Stufen speed speeds gears gear
    rapporti marce marcia velocidades vel marchas versnellingen biegi biegów biegowa doors door türig puertas porte
    deurs drzwi portas
    """.split { $0 == " " || $0 == "\n" }.map { (name: String($0), value: 1) })
}
