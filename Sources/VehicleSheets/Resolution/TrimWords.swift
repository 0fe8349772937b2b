import Documents

/// The trims of one brand, as the referentials write them, for finding them in the words of a version.
struct TrimWords: Sendable {
  /// Folded phrases without blanks, with the usual spelling.
  private var spellings: [String: String] = [:]
  /// The most words that a phrase has.
  private var longest = 1
  /// Long phrases by their first letter, for those that are spelled near: `Confortline`.
  private var long: [UInt8: [[UInt8]]] = [:]

  /// Trims that many brands have, beside those of the referentials: what dealers' systems put in front of a version.
  private static let common = [
    "Business", "Active", "Allure", "Premium", "Style", "Sport", "Luxury", "Executive", "Limited", "Confort", "Comfort",
    "Elegance", "Exclusive", "Dynamic", "Design", "Edition", "Classic", "Prestige", "Access", "Trend", "Titanium",
    "Pack",
    "First Edition", "Black Edition", "Business Edition",
  ]

  /// For brands that no referential knows.
  static let ofManyBrands = TrimWords([])

  init(_ trims: some Sequence<String>) {
    for trim in trims { add(trim) }
    for trim in TrimWords.common { add(trim) }
  }

  private mutating func add(_ trim: String) {
    let words = VehicleWords.read(trim)
    guard !words.isEmpty, words.count <= 5, words.contains(where: { TrimWords.isTrimWord($0) }) else { return }
    let key = RangeName.key(words)
    guard key.utf8.count >= 2, !key.utf8.allSatisfy({ VehicleWords.isDigit($0) }), spellings[key] == nil else { return }
    spellings[key] = trim
    longest = max(longest, words.count)
    if key.utf8.count >= 8, let first = key.utf8.first { long[first, default: []].append(Array(key.utf8)) }
  }

  /// A body, an engine or a gearbox is no trim, though a referential may list it as one.
  private static func isTrimWord(_ word: VehicleWord) -> Bool {
    switch word.meaning {
    case .name, .grade: word.text.utf8.count >= 2
    default: false
    }
  }

  /// The words without trims, and the trims as the referential spells them; several are one after the other.
  func taken(from words: [VehicleWord]) -> (rest: [VehicleWord], trim: String) {
    var rest: [VehicleWord] = []
    var trims: [String] = []
    var at = 0
    while at < words.count {
      if words[at].text == "finition", at + 1 < words.count {
        // What stands after the word is the trim, known or not.
        at += 1
        guard trim(in: words, at: at) == nil, TrimWords.isTrimWord(words[at]) else { continue }
        trims.append(words[at].text.prefix(1).uppercased() + words[at].text.dropFirst())
        at += 1
      } else if let (trim, count) = trim(in: words, at: at) {
        // `Premium Pack` and `Pack` are one pack.
        let isSaid = trims.contains { said in said == trim || Fold.string(said).hasSuffix(Fold.string(trim)) }
        if !isSaid { trims.append(trim) }
        at += count
      } else {
        rest.append(words[at])
        at += 1
      }
    }
    return (rest, trims.joined(separator: " "))
  }

  /// The trim that begins at a word, and how many words it has; the longest counts, `GT Line` before `GT`.
  private func trim(in words: [VehicleWord], at place: Int) -> (String, Int)? {
    for count in stride(from: min(longest, words.count - place), through: 1, by: -1) {
      let part = words[place..<place + count]
      guard part.contains(where: { TrimWords.isTrimWord($0) }) else { continue }
      let key = RangeName.key(part)
      if let known = spellings[key] ?? near(key) { return (known, count) }
    }
    return nil
  }

  /// A long trim with one letter wrong.
  private func near(_ key: String) -> String? {
    let bytes = Array(key.utf8)
    guard bytes.count >= 8, let candidates = long[bytes[0]] else { return nil }
    for candidate in candidates where NearNames.distance(bytes, candidate, atMost: 1) != nil {
      return spellings[String(decoding: candidate, as: UTF8.self)]
    }
    return nil
  }

  var isEmpty: Bool { spellings.isEmpty }
}
