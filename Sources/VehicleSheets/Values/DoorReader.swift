import Documents

/// Reads a number of doors as adverts give it: `4/5`, `4 portes avec hayon`, `5-türig`, `FOUR_OR_FIVE`.
enum DoorReader {
  /// The number, tailgate included, and whether one less may be meant as well.
  static func read(_ text: Bytes) -> (doors: Int, isEither: Bool)? {
    guard text.count <= 40 else { return nil }
    var numbers: [Int] = []
    var hasTailgate = false
    var isSum = false
    var i = 0
    while i < text.count {
      let start = i
      if Plate.isDigit(text[i]) {
        numbers.append(Int(text[i] - UInt8(ascii: "0")))
        i += 1
        guard i == text.count || !Plate.isDigit(text[i]) else { return nil }
      } else if text[i] >= 0x80 || Plate.isCapital(text[i] & 0xDF) {
        while i < text.count, text[i] >= 0x80 || Plate.isCapital(text[i] & 0xDF) { i += 1 }
        switch words.find(text.slice(start, i)) {
        case let number? where (1...9).contains(number): numbers.append(number)
        case tailgate: hasTailgate = true
        case filler: break
        default: return nil
        }
      } else {
        guard separators.contains(text[i]) else { return nil }
        if text[i] == UInt8(ascii: "+") { isSum = true }
        i += 1
      }
    }
    switch numbers.count {
    case 1:
      // A tailgate counts as a door: the saloon's four and the coupé's two are five and three with it.
      return (numbers[0] + (hasTailgate && numbers[0] % 2 == 0 ? 1 : 0), false)
    // `4+1`: the tailgate is the fifth.
    case 2 where isSum && numbers[1] == 1: return (numbers[0] + 1, false)
    case 2 where abs(numbers[0] - numbers[1]) == 1: return (max(numbers[0], numbers[1]), !hasTailgate)
    default: return nil
    }
  }

  private static let tailgate = 10
  private static let filler = 11
  private static let separators = Array(" \t/-_.+&()".utf8)

  private static let words: NameTable = {
    var table = NameTable()
    for (index, name) in ["one", "two", "three", "four", "five", "six", "seven"].enumerated() {
      table.add(name, index + 1)
    }
    for names in [
      "deux zwei due dos twee dois", "trois drei tre tres drie três", "quatre vier quattro cuatro quatro",
      "cinq fünf cinque cinco vijf",
    ].enumerated() {
      for name in names.element.split(separator: " ") { table.add(String(name), names.offset + 2) }
    }
    for name in ["hayon", "Heckklappe", "tailgate", "hatch", "portellone", "portón", "achterklep", "klapa", "portão"] {
      table.add(name, tailgate)
    }
    for name in [
      "porte", "portes", "p", "pte", "ptes", "door", "doors", "dr", "drs", "d", "Tür", "Türen", "Tuer", "Tueren",
      "Türer",
      "türig", "tuerig", "trg", "T", "porta", "porte", "puerta", "puertas", "ptas", "pta", "deur", "deuren", "deurs",
      "drzwi",
      "drzwiowy", "drzwiowa", "portas", "avec", "mit", "with", "con", "met", "com", "et", "dont", "inclus", "compris",
      "y",
      "OR", "ou", "oder", "o", "of", "lub", "hatchback",
    ] { table.add(name, filler) }
    return table
  }()
}
