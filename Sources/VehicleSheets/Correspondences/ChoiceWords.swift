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

  /// `AA Berline`, `VP BREAK`: the words behind a code of the certificate; nil where there is none.
  static func withoutCode(_ text: Bytes) -> Bytes? {
    guard let blank = text.firstIndex(of: 0x20), codes.find(text.slice(0, blank)) != nil else { return nil }
    return Blanks.trimmed(text.slice(blank, text.count))
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
