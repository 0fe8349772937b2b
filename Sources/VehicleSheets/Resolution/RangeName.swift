import Documents

/// A model's name taken apart: the range's own words, and what stands with them as a fact.
///
/// `MEGANE IV ESTATE` is the range `megane` with generation 4 and an estate's body; `308 BUSINESS` the range `308`. Names
/// of sheets and of referentials are taken apart alike, which is how `CLA` meets `CLASSE CLA` and `GOLF SW` `Golf Variant`.
struct RangeName: Sendable {
  /// The words that make the range's name.
  var base: [VehicleWord] = []
  /// The words that say something of the vehicle: body, generation, engine, power.
  var facts: [VehicleWord] = []

  /// What ranges are found by: `C-HR`, `CHR` and `C HR` are one.
  var key: String { RangeName.key(base) }

  /// What a version may begin with that is no more than the name again: `CLASSE C` is `C` there.
  func keys(brand: String) -> [String] {
    let bare = base.first?.text == "classe" && base.count > 1 ? [RangeName.key(base.dropFirst())] : []
    return [brand, key, brand + key] + bare
  }

  static func key(_ words: some Sequence<VehicleWord>) -> String { words.reduce(into: "") { $0 += $1.text } }

  /// - Parameters:
  ///   - words: the model's.
  ///   - brand: the brand's words, which some names repeat: `MAZDA 2`, `DS 7 CROSSBACK`.
  init(_ words: [VehicleWord], brand: [String]) {
    var words = words[...]
    if words.count > brand.count, zip(words, brand).allSatisfy({ $0.text == $1 }) {
      words = words.dropFirst(brand.count)
    }
    // A brand cut at its first word leaves the others to the model: `Land` and `Rover Defender`.
    if words.count >= brand.count, brand.count > 1, zip(words, brand.dropFirst()).allSatisfy({ $0.text == $1 }) {
      words = words.dropFirst(brand.count - 1)
    }
    // `MAZDA2`, `DS3`.
    if let first = words.first, brand.count == 1, first.text.count > brand[0].count, first.text.hasPrefix(brand[0]),
      first.text.dropFirst(brand[0].count).first?.isNumber == true
    {
      words = words.dropFirst()
      base += VehicleWords.read(String(first.text.dropFirst(brand[0].count)))
    }
    if words.count > 1, let first = words.first, RangeName.isGenerationInFront(first.text) {
      facts.append(VehicleWord(first.text, .ignored))
      words = words.dropFirst()
    }
    for (place, word) in words.enumerated() {
      if RangeName.isFact(word, isFirst: base.isEmpty, isFront: place == 0) {
        facts.append(word)
      } else {
        base.append(word)
      }
    }
    // `CABRIO`, `ROADSTER`, `KOMBI`: names of ranges though they are words for bodies.
    if base.isEmpty {
      base = facts.filter { !WordMeanings.suffixes.contains($0.text) }
      facts.removeAll { !WordMeanings.suffixes.contains($0.text) }
    }
  }

  /// Whether a word says something of a vehicle wherever it stands. A number is part of a name.
  private static func isFact(_ word: VehicleWord, isFirst: Bool, isFront: Bool) -> Bool {
    switch word.meaning {
    case .name: !isFront && WordMeanings.suffixes.contains(word.text)
    case .number, .type, .typePlus, .grade: false
    case .generation: !isFirst
    // `DS4 Crossback` and `Mustang Mach-E` are names, `E-TECH` is none; `SERIE 3` begins with what is a suffix elsewhere.
    default: !(isFirst && word.text == "serie")
    }
  }

  /// The range and the generation where the last word numbers one, `MEGANE 4`, `GOLF V`, `CORSA F`; nil where it does not.
  /// Only to be asked where the two together are no range: `SERIE 3` is one.
  func withoutGeneration(isLettered: Bool) -> RangeName? {
    guard base.count >= 2, let last = base.last,
      let number = RangeName.generation(last, isLettered: isLettered)
    else { return nil }
    let rest = base.dropLast()
    guard let first = rest.first, !RangeName.generic.contains(first.text) || rest.count > 1 else { return nil }
    var other = self
    other.base.removeLast()
    other.facts.append(VehicleWord(last.text, .generation(number)))
    return other
  }

  /// - Parameter isLettered: whether the brand letters its generations, as Opel does: `Corsa F`, `Astra K`.
  static func generation(_ word: VehicleWord, isLettered: Bool) -> Int? {
    switch word.meaning {
    case .number(let number) where (2...9).contains(number): return number
    case .generation(let number): return number
    case .name where word.text == "v": return 5
    case .name where isLettered && word.text.utf8.count == 1:
      return word.text.utf8.first.flatMap { (UInt8(ascii: "a")...UInt8(ascii: "l")).contains($0) ? Int($0) - 96 : nil }
    default: return nil
    }
  }

  /// Words that are no range without what follows.
  static let generic: Set<String> = [
    "classe", "klasse", "class", "clase", "serie", "series", "model", "modele", "modell", "id", "grand", "gran",
    "range",
    "new", "super", "santa", "land", "space", "c", "e", "s", "x", "ds", "cx", "mx", "type", "proace",
  ]

  /// `T6 Transporter`: Volkswagen's buses carry their generation in front.
  private static func isGenerationInFront(_ word: String) -> Bool {
    word == "t3" || word == "t4" || word == "t5" || word == "t6" || word == "t6.1" || word == "t7"
  }
}

/// How the types that sellers write lead to the ranges that referentials have: `320` to SERIE 3, `C 220` to CLASSE C.
enum RangeTypes {
  /// The other names that a range of this brand may have, likeliest first, with the words that stay in the version.
  ///
  static func ranges(of name: RangeName, brand: String) -> [(key: String, rest: [VehicleWord])] {
    let base = name.base
    guard let first = base.first else { return [] }
    let rest = Array(base.dropFirst())
    switch brand {
    case "bmw": return bmw(base, first, rest, name.facts)
    case "mercedes", "mercedesbenz": return mercedes(base, first, rest)
    case "mini": return mini(name)
    case "audi": return audi(first, rest)
    case "lexus", "infiniti":
      // `IS 300h`, `NX300`: the range is the letters.
      let letters = String(first.text.prefix { $0.isLetter })
      let type = String(first.text.dropFirst(letters.count))
      return letters.count >= 2 && !type.isEmpty ? [(letters, VehicleWords.read(type) + rest)] : []
    case "fiat", "abarth":
      // The convertible is a range of its own.
      let isOpen = name.facts.contains { $0.meaning == .body(.convertible) }
      // And an entry of the other where a register knows one range.
      if first.text == "500c" { return [("500", base)] }
      return first.text == "500" && isOpen ? [("500c", rest)] : []
    default: return renamed(name.key, brand: brand)
    }
  }

  /// The other names of a range that a model and the words after it make together: `SERIE 3` and `GT`.
  static func variants(of base: [VehicleWord], brand: String) -> [String] {
    guard brand == "bmw", base.count == 3, base[0].text.hasPrefix("serie") else { return [] }
    return ["serie" + base[1].text + base[2].text]
  }

  /// Ranges that were given another name while they were sold: one car, two names, and the date tells which is meant.
  private static func renamed(_ key: String, brand: String) -> [(String, [VehicleWord])] {
    guard let pairs = renamings[brand] else { return [] }
    return pairs.compactMap { old, new in key == old ? (new, []) : key == new ? (old, []) : nil }
  }

  private static let renamings: [String: [(String, String)]] = [
    // With the facelift of 2022.
    "ds": [("7crossback", "7")],
    // The people carriers, in 2018.
    "citroen": [("c4picasso", "c4spacetourer"), ("grandc4picasso", "grandc4spacetourer")],
    // With the facelifts of 2020 and 2021.
    "opel": [("crosslandx", "crossland"), ("grandlandx", "grandland"), ("mokkax", "mokka")],
    // `E-Tech électrique` since 2022.
    "renault": [("zoe", "zoeetech")],
  ]

  /// `320`, `318d`, `M135i`, `3er`, `3 Series`; X, Z, i and M models are ranges of their own.
  private static func bmw(
    _ base: [VehicleWord], _ first: VehicleWord, _ rest: [VehicleWord], _ facts: [VehicleWord]
  ) -> [(String, [VehicleWord])] {
    var figures = first.text
    if figures.hasPrefix("m"), figures.count >= 4 { figures.removeFirst() }
    let digits = figures.prefix { $0.isNumber }
    let letters = figures.dropFirst(digits.count)
    if digits.count == 3, letters.count <= 3, let series = digits.first {
      return [("serie\(series)", base)]
    }
    if digits.count == 1, letters == "er" { return [("serie\(digits)", rest)] }
    if digits.count == 1, letters.isEmpty,
      rest.first.map({ ["series", "serie", "er", "reihe"].contains($0.text) }) == true
    {
      return [("serie\(digits)", Array(rest.dropFirst()))]
    }
    // `3-serie`: behind a number it reads as a word that many names end with.
    if digits.count == 1, letters.isEmpty, rest.isEmpty, facts.contains(where: { $0.text == "serie" }) {
      return [("serie\(digits)", [])]
    }
    // `M340i` in its range, `M3` in the third series where no range is called so.
    if first.text.count == 2, first.text.hasPrefix("m"), let series = first.text.last, series.isNumber {
      return [("serie\(series)", base)]
    }
    if first.text == "series" || first.text == "seria", let number = rest.first {
      return [("serie\(number.text)", Array(rest.dropFirst()))]
    }
    return []
  }

  /// `C 220`, `A180`, `CLA 200`, `A-Klasse`, `ML 320`, `AMG GT`.
  private static func mercedes(
    _ base: [VehicleWord], _ first: VehicleWord, _ rest: [VehicleWord]
  ) -> [(String, [VehicleWord])] {
    let classWords: Set<String> = ["klasse", "class", "clase", "classe", "klass", "klase", "klasa"]
    var letters = first.text
    var others = rest
    if letters.hasSuffix("klasse") || letters.hasSuffix("class") || letters.hasSuffix("classe")
      || letters.hasSuffix("clase")
    {
      for ending in ["klasse", "classe", "class", "clase"] where letters.hasSuffix(ending) && letters != ending {
        letters = String(letters.dropLast(ending.count))
        break
      }
    }
    if classWords.contains(letters), let second = rest.first {
      letters = second.text
      others = Array(rest.dropFirst())
    } else if let second = rest.first, classWords.contains(second.text) {
      others = Array(rest.dropFirst())
    }
    let name = String(letters.prefix { $0.isLetter })
    let figures = String(letters.dropFirst(name.count))
    guard classes.contains(name) else { return [] }
    if !figures.isEmpty { others = VehicleWords.read(figures) + others }
    var keys = ["classe" + name, name]
    // The ML was the M-Klasse to registers; GLK, GL and ML were renamed.
    if name == "ml" { keys = ["ml", "classem", "classeml"] }
    if name == "m" { keys = ["classem", "ml"] }
    // `E 350 CDI T` is the estate, and `BE` stands for BlueEfficiency.
    others = others.map { word in
      switch word.text {
      case "t": VehicleWord("t", .body(.estate))
      case "be": VehicleWord("be", .ignored)
      default: word
      }
    }
    return keys.map { ($0, others) }
  }

  private static let classes: Set<String> = [
    "a", "b", "c", "e", "g", "m", "r", "s", "t", "v", "x", "cl", "cla", "clc", "clk", "cls", "gl", "gla", "glb", "glc",
    "gle",
    "glk", "gls", "ml", "sl", "slc", "slk", "sls", "slr", "eqa", "eqb", "eqc", "eqe", "eqs", "eqv",
  ]

  /// A MINI is named by its engine, `Cooper S`, `One D`, and by its body where it is not the hatchback.
  private static func mini(_ name: RangeName) -> [(String, [VehicleWord])] {
    let base = name.base
    let ranges = ["countryman", "clubman", "paceman", "aceman"]
    for range in ranges where base.contains(where: { $0.text == range }) {
      return [(range, base.filter { $0.text != range })]
    }
    for body in ["coupe", "roadster", "cabrio"] where name.facts.contains(where: { $0.text == body }) {
      return [(body, base)]
    }
    guard ["cooper", "one", "john", "jcw", "hatch", "mini", "r50", "r53", "r56"].contains(base[0].text) else {
      return []
    }
    let rest = base.filter { $0.text != "hatch" && $0.text != "mini" }
    return [("mini", rest), ("hatch", rest), ("hatch3", rest), ("hatch5", rest)]
  }

  /// `S3`, `RS4`, `SQ5`, `RSQ3`: the sporting ones in the range they come from.
  private static func audi(_ first: VehicleWord, _ rest: [VehicleWord]) -> [(String, [VehicleWord])] {
    let name = first.text
    for prefix in ["rsq", "sq", "rs", "s"] where name.hasPrefix(prefix) {
      let figure = name.dropFirst(prefix.count)
      guard figure.count == 1, figure.first?.isNumber == true else { continue }
      return [((prefix.hasSuffix("q") ? "q" : "a") + figure, [first] + rest)]
    }
    return []
  }
}
