import Documents

/// One word of a model or a version, with what it says of the vehicle.
struct VehicleWord: Equatable, Sendable {
  enum Meaning: Equatable, Sendable {
    /// ch, with its unit: `130ch`, `96 kW`.
    case power(Double)
    /// `6cv`.
    case fiscalPower(Int)
    /// cm³; `1.5` is 1500.
    case displacement(Int)
    /// A number without unit: a power, a part of a model's name, or anything else.
    case number(Int)
    /// `gears` is 0 where the word does not say.
    case gearbox(isManual: Bool, gears: Int)
    case engine(EnergySet)
    case energy(EnergySet)
    case body(BodySet)
    case axle(isFourWheel: Bool)
    /// `L2`, `H1`.
    case length(Int)
    case height(Int)
    case generation(Int)
    case doors(Int)
    case seats(Int)
    /// A maker's type of figures with the engine's letter: `320d`, `118i`.
    case type(Int, EnergySet)
    /// It names no vehicle.
    case ignored
    case name
  }

  /// Folded: small letters without accents, and of several spellings the usual one.
  let text: String
  let meaning: Meaning
  /// What equal words share.
  let key: UInt64

  init(_ text: String, _ meaning: Meaning) {
    self.text = text
    self.meaning = meaning
    var text = text
    key = text.withUTF8 { hash($0) }
  }
}

extension VehicleWord {
  /// Whether it tells no vehicle apart: sizes of wheels, and the codes that price lists add.
  var isNoise: Bool {
    if case .number(let number) = meaning { return number < 30 }
    return false
  }

  /// Whether it names a vehicle so plainly that an entry without it is another one: `allroad`, `GTI`, `RS6`.
  var isTelling: Bool {
    isEngine || text.utf8.count >= 3 && text.utf8.allSatisfy { !VehicleWords.isDigit($0) }
  }
}

/// Reads the words of a text.
///
/// Bounded: a text of ten thousand words is no version, and only its beginning is read.
enum VehicleWords {
  private static let longestText = 400
  private static let maxWords = 60

  static func read(_ text: Bytes) -> [VehicleWord] {
    var reader = WordReader(parts: split(text.count > longestText ? text.slice(0, longestText) : text))
    return reader.read()
  }

  static func read(_ text: String) -> [VehicleWord] {
    var text = text
    return text.withUTF8 { read($0) }
  }

  /// The words as a brand means them.
  ///
  /// - Parameter brand: its folded name.
  static func read(_ text: Bytes, brand: String) -> [VehicleWord] {
    let words = read(text)
    guard let own = WordMeanings.ofBrand[brand] else { return words }
    return words.map { own[$0.text] ?? $0 }
  }

  /// The folded parts between blanks and signs. A point or comma between figures stays, as does `&`; a hyphen after a
  /// single letter joins: `R-Line`, `T-Roc`.
  private static func split(_ text: Bytes) -> [String] {
    var parts: [String] = []
    parts.reserveCapacity(8)
    var part: [UInt8] = []
    part.reserveCapacity(16)
    func end() {
      if !part.isEmpty, parts.count < maxWords { parts.append(String(decoding: part, as: UTF8.self)) }
      part.removeAll(keepingCapacity: true)
    }
    var i = 0
    while i < text.count {
      let byte = text[i]
      if byte >= 0x80 {
        var next = i + 1
        while next < text.count, text[next] & 0xC0 == 0x80 { next += 1 }
        let folded = Fold.with(text.slice(i, next)) { Array($0) }
        if folded.isEmpty { end() } else { part += folded }
        i = next
        continue
      }
      let isBetweenDigits = i > 0 && i + 1 < text.count && isDigit(text[i - 1]) && isDigit(text[i + 1])
      switch byte {
      case UInt8(ascii: "A")...UInt8(ascii: "Z"): part.append(byte | 0x20)
      case UInt8(ascii: "a")...UInt8(ascii: "z"), UInt8(ascii: "0")...UInt8(ascii: "9"): part.append(byte)
      case UInt8(ascii: "."), UInt8(ascii: ","):
        if isBetweenDigits { part.append(UInt8(ascii: ".")) } else { end() }
      case UInt8(ascii: "&"):
        end()
        part.append(byte)
        end()
      case UInt8(ascii: "-"):
        // `e-Golf`, `T-Roc`, but `C-Max` and `X-Trail` too: one letter is no word of its own.
        // `e-208` likewise.
        let isJoined =
          part.count == 1 && !isDigit(part[0]) && i + 1 < text.count
          && (isLetter(text[i + 1]) || part[0] == UInt8(ascii: "e") && isDigit(text[i + 1]))
        if !isJoined { end() }
      case UInt8(ascii: "'"):
        // `cee'd`; an inch after figures ends the word.
        if i + 1 >= text.count || !isLetter(text[i + 1]) { end() }
      case UInt8(ascii: "+"):
        // `Ka+` is another car than `Ka`.
        if part.isEmpty || i + 1 < text.count && (isLetter(text[i + 1]) || isDigit(text[i + 1])) {
          end()
        } else {
          part.append(byte)
          end()
        }
      default: end()
      }
      i += 1
    }
    end()
    return parts
  }

  /// The value of digits with one point among them at most. Up to fifteen digits both the figures and the power of ten
  /// that divides them are exact, so that the quotient is what any reader of numbers gives.
  static func number(_ figures: ArraySlice<UInt8>) -> Double? {
    guard figures.count <= 16 else { return Double(String(decoding: figures, as: UTF8.self)) }
    var (whole, divisor, isBehindPoint) = (Int64(0), Int64(1), false)
    for byte in figures {
      if byte == UInt8(ascii: ".") {
        if isBehindPoint { return nil }
        isBehindPoint = true
      } else {
        whole = whole * 10 + Int64(byte - UInt8(ascii: "0"))
        if isBehindPoint { divisor *= 10 }
      }
    }
    return Double(whole) / Double(divisor)
  }

  static func isDigit(_ byte: UInt8) -> Bool { byte >= UInt8(ascii: "0") && byte <= UInt8(ascii: "9") }
  private static func isLetter(_ byte: UInt8) -> Bool {
    byte >= 0x80 || (byte | 0x20) >= UInt8(ascii: "a") && (byte | 0x20) <= UInt8(ascii: "z")
  }
}

/// Gives parts their meanings, joining what is written apart and taking apart what is written as one.
private struct WordReader {
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

  private mutating func add(_ part: String) {
    // `phase 2` is a facelift, and no second generation.
    if part == "phase" || part == "ph", at < parts.count, parts[at].utf8.count <= 2 {
      at += 1
      return append("phase", .ignored)
    }
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

  private mutating func append(_ text: String, _ meaning: VehicleWord.Meaning) {
    words.append(VehicleWord(text, meaning))
  }

  /// `BVA 8`: the gears may stand apart.
  private mutating func numbered(_ meaning: VehicleWord.Meaning) -> VehicleWord.Meaning {
    guard case .gearbox(let isManual, _) = meaning, at < parts.count, let gears = Int(parts[at]),
      (4...10).contains(gears)
    else { return meaning }
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
    if letters == "v", number.map({ $0 > 1 && $0 <= 12 }) == true { return append(part, .name) }
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
    var isApart = false
    if unit.isEmpty, at < parts.count, WordReader.units.contains(parts[at]) {
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
      if figures.count == 2 || figures.count == 3, at < parts.count, let fuels = WordReader.typeLetters[parts[at]] {
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
    if isWhole, figures.count == 2 || figures.count == 3, let fuels = WordReader.typeLetters[unit] {
      return append(part, .type(Int(value), fuels))
    }
    // `2.0d`, `3.0i`.
    if !isWhole, (0.3...8.5).contains(value), let fuels = WordReader.typeLetters[unit] {
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

  /// The letters that BMW, Mercedes and others put after a type's figures.
  private static let typeLetters: WordTable<EnergySet> = [
    "d": .diesels, "i": .petrols, "h": .hybrids, "e": [.plugIns, .electric], "cdi": .diesels,
    "de": EnergySet(.rechargeableDiesel),
    "td": .diesels, "sd": .diesels, "is": .petrols, "ci": .petrols, "bluetec": .diesels, "kompressor": .petrols,
    "tdi": .diesels,
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
    case "kwh", "v", "t", "km": return .ignored
    default: return nil
    }
  }
}
