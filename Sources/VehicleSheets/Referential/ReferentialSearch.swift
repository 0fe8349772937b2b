import Documents

/// One entry of a referential that answers a search.
package struct SearchHit: Sendable {
  package let file: String
  package let line: Int
  /// Its number in the referential.
  let entry: Int
  /// Every column that the entry fills, in the contract's order.
  package let values: [(column: String, value: String)]
  /// How many of the words it answers.
  package let matched: Int

  package func value(_ column: String) -> String { values.first { $0.column == column }?.value ?? "" }
}

/// Finds entries by words: in the brand, the model and the version first, in trim, energy, gearbox and body besides.
/// Case, accents and punctuation do not count, small typing errors are forgiven, and `Golf 7` finds `GOLF VII`.
package struct ReferentialSearch {
  private let referential: Referential
  private let words: [[UInt8]]
  /// For each word the brand that it is another name of: `VW`.
  private let aliases: [Int?]

  package init(_ query: String, in referential: Referential) {
    self.referential = referential
    words = NameWords(query).words
    aliases = words.map { word in
      word.withUnsafeBufferPointer { referential.brand(referential.brandKey($0).key) }
    }
  }

  package var wordCount: Int { words.count }

  /// From here on two words are the same, differently written: `7` and `VII`.
  private static let sure = 0.95

  /// Whether the query names one model, in words that are not misspelt.
  package func isSure(of hits: [SearchHit]) -> Bool {
    guard let best = hits.first, best.matched == wordCount else { return false }
    let isOneModel = hits.allSatisfy {
      $0.value("marque") == best.value("marque") && $0.value("modele") == best.value("modele")
    }
    return isOneModel && taken(in: hits).allSatisfy(\.isAlias)
  }

  /// What a word of the query was taken for, where an entry does not have it as it was typed.
  package struct Taken: Sendable {
    package let word: String
    package let name: String
    /// Whether it is another name of the brand, and no typing error.
    fileprivate var isAlias = false
  }

  /// What the words were taken for in the best of the hits: `VW` for VOLKSWAGEN, `golff` for GOLF.
  package func taken(in hits: [SearchHit]) -> [Taken] {
    guard let best = hits.first else { return [] }
    let columns = ["marque", "modele", "version", "finition", "energie", "boite_de_vitesse", "carrosserie"]
    let names = columns.flatMap { NameWords(best.value($0)).words }
    return words.enumerated().compactMap { number, word in
      if names.contains(word) { return nil }
      let shown = String(decoding: word, as: UTF8.self)
      if let alias = aliases[number], Fold.string(referential.brands[alias].name) == Fold.string(best.value("marque")) {
        return Taken(word: shown, name: best.value("marque"), isAlias: true)
      }
      let near = names.map { ($0, NameWords.likeness(word, $0)) }.max { $0.1 < $1.1 }
      // A generation in figures and in numerals is the same word.
      guard let near, near.1 > 0, near.1 < ReferentialSearch.sure else { return nil }
      return Taken(word: shown, name: String(decoding: near.0, as: UTF8.self).uppercased())
    }
  }

  /// The entries that answer most words, best first.
  package func hits() -> [SearchHit] {
    guard !words.isEmpty else { return [] }
    var memory = Memory(words: words)
    var found: [(score: Double, matched: Int, entry: Int)] = []
    for (number, brand) in referential.brands.enumerated() {
      var brandScores = memory.scores(of: Array(brand.name.utf8), weight: 4)
      for (i, alias) in aliases.enumerated() where alias == number { brandScores[i] = 4 }
      for model in brand.models {
        let name = referential.models[Int(model)].name
        let modelScores = memory.scores(of: Array(name.utf8), weight: 4)
        for entry in referential.entries(ofModel: Int(model)) {
          var scores = zip(brandScores, modelScores).map { max($0, $1) }
          raise(&scores, entry, column: .version, weight: 3, memory: &memory)
          for id in [FieldID.finition, .energie, .boiteDeVitesse, .carrosserie] where scores.contains(0) {
            raise(&scores, entry, column: .field(id), weight: 1.5, memory: &memory)
          }
          let matched = scores.count { $0 > 0 }
          guard matched > 0 else { continue }
          // A model of that very name comes before longer ones.
          let extra = Double(NameWords(name).words.count) * 0.1
          found.append((scores.reduce(0, +) - extra, matched, entry))
        }
      }
    }
    let limit = found.map(\.matched).max() ?? 0
    return found.filter { $0.matched == limit }
      .sorted { (-$0.score, $0.entry) < (-$1.score, $1.entry) }
      .map { hit($0.entry, matched: limit) }
  }

  private func raise(
    _ scores: inout [Double], _ entry: Int, column: ReferentialColumn, weight: Double, memory: inout Memory
  ) {
    let cell = referential.cell(column, of: entry)
    guard !cell.isEmpty else { return }
    let others = memory.scores(of: Array(cell), weight: weight)
    for i in scores.indices where others[i] > scores[i] { scores[i] = others[i] }
  }

  private func hit(_ entry: Int, matched: Int) -> SearchHit {
    let place = referential.entries[entry]
    let values = ReferentialColumn.all.compactMap { column -> (String, String)? in
      let cell = referential.cell(column, of: entry)
      return cell.isEmpty ? nil : (column.name, String(cell))
    }
    return SearchHit(
      file: referential.files[Int(place.file)].name, line: Int(place.line), entry: entry, values: values,
      matched: matched)
  }

  /// Scores of texts already seen: a referential says the same words thousands of times.
  private struct Memory {
    let words: [[UInt8]]
    private var texts: [[UInt8]: [Double]] = [:]
    private var likenesses: [[UInt8]: [Double]] = [:]

    init(words: [[UInt8]]) { self.words = words }

    /// For each word of the query how well the text answers it.
    mutating func scores(of text: [UInt8], weight: Double) -> [Double] {
      let plain = texts[text] ?? plainScores(of: text)
      return plain.map { $0 * weight }
    }

    private mutating func plainScores(of text: [UInt8]) -> [Double] {
      let others = text.withUnsafeBufferPointer { NameWords($0).words }
      var scores = [Double](repeating: 0, count: words.count)
      for other in others {
        let likeness = likenesses[other] ?? words.map { NameWords.likeness($0, other) }
        likenesses[other] = likeness
        for i in scores.indices { scores[i] = max(scores[i], likeness[i]) }
      }
      // `C4PICASSO` for `C4 PICASSO`, `alfaromeo` for `ALFA ROMEO`.
      let whole = Array(others.joined())
      for (i, word) in words.enumerated() where scores[i] < 0.9 && word.count >= 4 && whole == word { scores[i] = 0.9 }
      texts[text] = scores
      return scores
    }
  }
}
