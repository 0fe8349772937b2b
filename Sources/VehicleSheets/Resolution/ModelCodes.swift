import Documents

/// What stands after a model's name and is no part of it: a chassis code, a phase or a generation, mostly in brackets.
///
/// `SERIE 1 (F40)`, `CLASSE A W177`, `308 (2E GENERATION)`, `CLIO 4 (2)`.
enum ModelCodes {
  /// The words of a model without such codes; a generation in words stays as one.
  static func without(_ model: Bytes, brand: String, read: (Bytes) -> [VehicleWord]) -> [VehicleWord] {
    var words: [VehicleWord] = []
    var rest = model
    while let open = rest.firstIndex(of: UInt8(ascii: "(")) {
      words += read(rest.slice(0, open))
      let close = rest[open...].firstIndex(of: UInt8(ascii: ")")) ?? rest.count
      words += outOfBrackets(read(rest.slice(open + 1, close)))
      rest = rest.slice(min(close + 1, rest.count), rest.count)
    }
    words += read(rest)
    guard words.count > 1 else { return words }
    return words.enumerated().filter { $0.offset == 0 || !isChassisCode($0.element.text, of: brand) }.map(\.element)
  }

  /// What brackets hold: a code is nothing, a generation is one, other words are words.
  private static func outOfBrackets(_ words: [VehicleWord]) -> [VehicleWord] {
    if let ordinal = words.first, words.count > 1, words[1].text.hasPrefix("gen"),
      let number = Int(ordinal.text.prefix { $0.isNumber }), (1...12).contains(number)
    {
      return [VehicleWord(ordinal.text, .generation(number))]
    }
    return words.filter { word in
      if case .generation = word.meaning { return true }
      return word.text.utf8.count > 4 || !word.text.contains(where: \.isNumber)
    }
  }

  /// The letters that makers' chassis codes begin with, and how many figures follow.
  private static let codes: [String: (letters: Set<String>, figures: ClosedRange<Int>)] = [
    "bmw": (["e", "f", "g", "u"], 2...2),
    "mini": (["r", "f", "u"], 2...2),
    "mercedes": (["w", "s", "c", "x", "h", "v", "a", "r"], 3...3),
    "mercedesbenz": (["w", "s", "c", "x", "h", "v", "a", "r"], 3...3),
    "renault": (["x", "b", "k"], 2...3),
    "nissan": (["j", "k", "f", "t"], 2...2),
  ]

  static func isChassisCode(_ word: String, of brand: String) -> Bool {
    guard let code = codes[brand] else { return false }
    let letters = String(word.prefix { $0.isLetter })
    let figures = word.dropFirst(letters.count)
    return code.letters.contains(letters) && code.figures.contains(figures.count) && figures.allSatisfy(\.isNumber)
  }
}
