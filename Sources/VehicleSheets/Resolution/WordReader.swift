/// Gives parts their meanings, joining what is written apart and taking apart what is written as one.
struct WordReader {
  let parts: [String]
  private var words: [VehicleWord] = []
  private var at = 0

  init(parts: [String]) {
    self.parts = parts
    words.reserveCapacity(parts.count + 2)
  }

  mutating func read() -> [VehicleWord] {
    while at < parts.count {
      if let (joined, count) = phrase() {
        add(joined)
        at += count
        continue
      }
      let part = parts[at]
      at += 1
      add(part)
    }
    return words
  }

  private static let phrasesByFirst = WordTable(Dictionary(grouping: WordMeanings.phrases, by: { $0.0[0] }))

  private func phrase() -> (String, Int)? {
    guard let candidates = WordReader.phrasesByFirst[parts[at]] else { return nil }
    for (words, joined) in candidates
    where at + words.count <= parts.count && Array(parts[at..<at + words.count]) == words {
      return (joined, words.count)
    }
    return nil
  }

  /// The phrase that a word and the parts behind it make; they are read then.
  private mutating func phrase(behind word: String) -> String? {
    guard let candidates = WordReader.phrasesByFirst[word] else { return nil }
    for (words, joined) in candidates
    where at + words.count - 1 <= parts.count && Array(parts[at..<at + words.count - 1]) == Array(words.dropFirst()) {
      at += words.count - 1
      return joined
    }
    return nil
  }

  private mutating func add(_ part: String) {
    // `phase 2` is a facelift, and no second generation.
    if part == "phase" || part == "ph", at < parts.count, parts[at].utf8.count <= 2 {
      at += 1
      return append("phase", .ignored)
    }
    // `3.5 L H2`: no litres.
    if let size = WordMeanings.sizesBeforeHeight[part], isHeight(at) { return append(size, .name) }
    let part = WordMeanings.synonyms[part] ?? part
    if let meaning = WordMeanings.meaning(of: part) {
      return append(part, numbered(meaning))
    }
    let bytes = Array(part.utf8)
    if VehicleWords.isDigit(bytes[0]) { return addNumber(part, bytes) }
    guard let digit = bytes.firstIndex(where: { VehicleWords.isDigit($0) }) else {
      if part != "&" { words.append(VehicleWord(part, .name)) }
      return
    }
    addLettersWithDigits(
      part, String(decoding: bytes[..<digit], as: UTF8.self), String(decoding: bytes[digit...], as: UTF8.self))
  }

  private func isHeight(_ place: Int) -> Bool {
    place < parts.count && ["h1", "h2", "h3"].contains(parts[place])
  }

  private mutating func append(_ text: String, _ meaning: VehicleWord.Meaning) {
    words.append(VehicleWord(text, meaning))
  }

  /// `BVA 8`: the gears may stand apart.
  private mutating func numbered(_ meaning: VehicleWord.Meaning) -> VehicleWord.Meaning {
    guard case .gearbox(let isManual, _) = meaning, at < parts.count, let gears = Int(parts[at]),
      (4...10).contains(gears)
    else { return meaning }
    // `Geartronic 7 pl`: seats.
    if at + 1 < parts.count, ["pl", "pls", "places", "p", "portes"].contains(parts[at + 1]) { return meaning }
    at += 1
    return .gearbox(isManual: isManual, gears: gears)
  }

  /// `BVM6`, `EAT8`, `L2H1`, `puretech130`, `E6c`, `my20`.
  private mutating func addLettersWithDigits(_ part: String, _ letters: String, _ rest: String) {
    let number = Int(rest)
    if let number, (3...10).contains(number) {
      if case .gearbox(let isManual, _)? = WordMeanings.meaning(of: letters) {
        return append((isManual ? "bvm" : "bva") + String(number), .gearbox(isManual: isManual, gears: number))
      }
    }
    if letters == "l", let number, (1...4).contains(number) { return append(part, .length(number)) }
    if letters == "h", let number, (1...3).contains(number) { return append(part, .height(number)) }
    if letters == "l", part.utf8.count == 4, let length = Int(part.dropFirst().prefix(1)),
      part.dropFirst(2).first == "h",
      let height = Int(part.suffix(1))
    {
      append("l\(length)", .length(length))
      return append("h\(height)", .height(height))
    }
    if letters == "my" || letters == "am" || letters == "euro" || letters == "eu" || letters == "ph" {
      return append(part, .ignored)
    }
    if letters == "e", rest.first == "5" || rest.first == "6", rest.utf8.count <= 4 { return append(part, .ignored) }
    // `MH2`, `LH2`: a van's length in a letter, its height behind it.
    if letters.hasSuffix("h"), let number, (1...3).contains(number),
      let size = WordMeanings.sizesBeforeHeight[String(letters.dropLast())]
    {
      append(size, .name)
      return append("h\(number)", .height(number))
    }
    if let letter = letters.utf8.first, letters.utf8.count == 1, let number,
      WordMeanings.grades[letters]?.contains(where: { $0.contains(number) }) == true
    {
      return append(part, .grade(letter: letter, number))
    }
    // `EV60`: kilowatt-hours to Renault.
    if letters == "ev", let number, (20...120).contains(number) {
      append("ev", .energy(.electric))
      return append(rest + "kwh", .battery(Double(number)))
    }
    // `PureTech130`, `tce90`, `hdi110ch`.
    let engine = WordMeanings.synonyms[letters] ?? letters
    if let meaning = WordMeanings.meaning(of: engine), rest.utf8.count >= 2 {
      switch meaning {
      case .engine, .energy, .gearbox, .axle:
        append(engine, meaning)
        return addNumber(rest, Array(rest.utf8))
      case .ignored where letters == "start" || letters == "stop" || letters == "stopstart":
        return append("stopstart", .ignored)
      default: break
      }
    }
    if letters == "sdrive" || letters == "xdrive" {
      append(letters, .axle(isFourWheel: letters == "xdrive"))
      return addNumber(rest, Array(rest.utf8))
    }
    append(part, .name)
  }

  /// A part that begins with figures: with a unit, an engine's letter, or alone.
  private mutating func addNumber(_ part: String, _ bytes: [UInt8]) {
    let figures = bytes.prefix { VehicleWords.isDigit($0) || $0 == UInt8(ascii: ".") }
    let text = String(decoding: figures, as: UTF8.self)
    var unit = String(decoding: bytes[figures.count...], as: UTF8.self)
    let isWhole = !figures.contains(UInt8(ascii: "."))
    guard let value = VehicleWords.number(figures) else { return append(part, .name) }
    // `1.6T-GDi`, `1.5T GDi`: the unit begins a name of several words.
    if !unit.isEmpty, let joined = phrase(behind: unit) {
      addNumber(text, Array(text.utf8))
      return add(joined)
    }
    var isApart = false
    if unit.isEmpty, at < parts.count, WordReader.units.contains(parts[at]), !isHeight(at + 1) {
      unit = parts[at]
      isApart = true
    }
    if let meaning = measured(value, unit, isWhole: isWhole) {
      if isApart { at += 1 }
      return append(text + unit, meaning)
    }
    if isApart { unit = "" }
    if unit.isEmpty {
      if !isWhole {
        // Makers round the displacement to a tenth of a litre.
        return append(text, (0.3...8.5).contains(value) ? .displacement(Int((value * 1000).rounded())) : .name)
      }
      // `320 d`: the engine's letter may stand apart.
      if figures.count == 2 || figures.count == 3, at < parts.count, let fuels = VehicleWords.typeLetters[parts[at]] {
        let letter = parts[at]
        at += 1
        return append(text + letter, .type(Int(value), fuels))
      }
      // `2000 TDCi`: Ford writes cubic centimetres without their unit.
      // Behind a van's size they are the kilograms that it carries: `L1H1 1000 dCi`.
      if (900...6600).contains(value), at < parts.count, !isBehindSize,
        case .engine? = WordMeanings.meaning(of: WordMeanings.synonyms[parts[at]] ?? parts[at])
      {
        return append(text, .displacement(Int(value)))
      }
      if isYear(value) { return append(text, .ignored) }
      return append(text, Int(exactly: value).map { .number($0) } ?? .name)
    }
    if isWhole, figures.count == 2 || figures.count == 3, let fuels = VehicleWords.typeLetters[unit] {
      return append(part, .type(Int(value), fuels))
    }
    // `EQA 250+`.
    if isWhole, figures.count == 3, unit == "+" { return append(part, .typePlus(Int(value))) }
    // `2.0d`, `3.0i`.
    if !isWhole, (0.3...8.5).contains(value), let fuels = VehicleWords.typeLetters[unit] {
      append(text, .displacement(Int((value * 1000).rounded())))
      return append(unit, .engine(fuels))
    }
    // `21N`: the year of a price list.
    if isWhole, figures.count == 2, unit == "n" || unit == "my" { return append(part, .ignored) }
    let engine = WordMeanings.synonyms[unit] ?? unit
    if let meaning = WordMeanings.meaning(of: engine) {
      switch meaning {
      case .engine, .energy:
        addNumber(text, Array(text.utf8))
        return append(engine, meaning)
      case .gearbox(let isManual, _) where isWhole && (4...10).contains(value):
        return append((isManual ? "bvm" : "bva") + text, .gearbox(isManual: isManual, gears: Int(value)))
      default: break
      }
    }
    append(part, .name)
  }

  private var isBehindSize: Bool {
    switch words.last?.meaning {
    case .length, .height: true
    default: false
    }
  }

  private func isYear(_ value: Double) -> Bool { (1985...2035).contains(value) && !words.isEmpty }

  private static let units: Set<String> = [
    "ch", "cv", "kw", "ps", "pk", "hp", "cm3", "cc", "ccm", "l", "portes", "porte", "p", "doors", "turer", "places",
    "pl",
    "kwh", "chdin", "v", "t", "e", "km",
  ]

  /// What figures with a unit say; nil where the unit is none of those that vehicles are described in.
  private func measured(_ value: Double, _ unit: String, isWhole: Bool) -> VehicleWord.Meaning? {
    switch unit {
    case "ch", "chdin", "ps", "pk", "hp": return value > 0 ? .power(value) : .ignored
    // French dealers write `cv` for both; no car has a fiscal power of 41 CV and a power below it.
    case "cv": return value <= 0 ? .ignored : value < 41 && isWhole ? .fiscalPower(Int(value)) : .power(value)
    case "kw": return value > 0 ? .power(value * 1.35962) : .ignored
    // `207 CC` is a convertible.
    case "cm3", "cc", "ccm": return value >= 400 ? .displacement(Int(value)) : nil
    case "l": return value < 10 ? .displacement(Int((value * 1000).rounded())) : nil
    case "portes", "porte", "p", "doors", "turer":
      return isWhole && (2...6).contains(value) ? .doors(Int(value)) : nil
    case "places", "pl", "pls": return isWhole && (1...9).contains(value) ? .seats(Int(value)) : nil
    case "kwh": return (5...200).contains(value) ? .battery(value) : .ignored
    case "v", "t", "km": return .ignored
    default: return nil
    }
  }
}
