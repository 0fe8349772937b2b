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
    /// A maker's type of figures with the engine's letter: `320d`, `118i`; `250+`, and Audi's `40` before `TFSI`.
    case type(Int, EnergySet)
    /// `250+`, which is another car than the `250`.
    case typePlus(Int)
    /// A maker's letter with a number that ranks an engine among its like: `B4`, `T8`, `R135`, `V6`.
    case grade(letter: UInt8, Int)
    /// kWh.
    case battery(Double)
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
    isEngine || text.utf8.first == UInt8(ascii: "+")
      || text.utf8.count >= 3 && text.utf8.allSatisfy { !VehicleWords.isDigit($0) }
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
    if brand == "audi" { return withClasses(words) }
    // Tesla's `100D` has two motors, and no diesel.
    if brand == "tesla" {
      return words.map { word in
        if case .type(let number, _) = word.meaning { return VehicleWord(word.text, .type(number, [])) }
        return word
      }
    }
    guard let own = WordMeanings.ofBrand[brand] else { return words }
    return words.map { own[$0.text] ?? $0 }
  }

  /// Audi's classes of power, `40 TFSI`, `35 TDI`, `Q4 40 e-tron`: of two the one is no version of the other.
  private static func withClasses(_ words: [VehicleWord]) -> [VehicleWord] {
    words.indices.map { i in
      guard i + 1 < words.count, case .number(let number) = words[i].meaning, (25...70).contains(number),
        number % 5 == 0, words[i + 1].isEngine || words[i + 1].text == "etron"
      else { return words[i] }
      return VehicleWord(words[i].text, .type(number, []))
    }
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
        // `Ka+` is another car than `Ka`, and `QASHQAI+2` than `QASHQAI`; `+2 clés` names none.
        let isName = i == 0 || isLetter(text[i - 1]) || i + 2 == text.count
        if isName, i + 1 < text.count, isDigit(text[i + 1]), i + 2 == text.count || !isPartOfWord(text[i + 2]) {
          end()
          part.append(byte)
        } else if part.isEmpty || i + 1 < text.count && (isLetter(text[i + 1]) || isDigit(text[i + 1])) {
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

  private static func isPartOfWord(_ byte: UInt8) -> Bool {
    isLetter(byte) || isDigit(byte) || byte == UInt8(ascii: ".") || byte == UInt8(ascii: ",")
  }

  /// The letters that BMW, Mercedes and others put after a type's figures.
  static let typeLetters: WordTable<EnergySet> = [
    "d": .diesels, "i": .petrols, "h": .hybrids, "e": [.plugIns, .electric], "cdi": .diesels,
    "de": EnergySet(.rechargeableDiesel),
    "td": .diesels, "sd": .diesels, "is": .petrols, "ci": .petrols, "bluetec": .diesels, "kompressor": .petrols,
    "tdi": .diesels, "ti": .petrols,
  ]

  static func isDigit(_ byte: UInt8) -> Bool { byte >= UInt8(ascii: "0") && byte <= UInt8(ascii: "9") }
  private static func isLetter(_ byte: UInt8) -> Bool {
    byte >= 0x80 || (byte | 0x20) >= UInt8(ascii: "a") && (byte | 0x20) <= UInt8(ascii: "z")
  }
}
