import Documents

/// What words mean, found by their bytes: one hash and one comparison, a tenth of what a dictionary of strings takes.
///
/// A table is made once and kept for the life of the program.
struct WordTable<Value: Sendable>: Sendable {
  private var names = NameTable()
  private var values: [Value] = []

  /// - Parameter words: folded; of two that are the same the last counts.
  init(_ words: some Sequence<(key: String, value: Value)>) {
    for (word, value) in words {
      if let place = place(of: word) {
        values[place] = value
      } else if names.insert(Array(word.utf8), values.count) {
        values.append(value)
      }
    }
  }

  subscript(word: String) -> Value? { place(of: word).map { values[$0] } }

  private func place(of word: String) -> Int? {
    var word = word
    return word.withUTF8 { names.probe($0) }
  }
}

extension WordTable: ExpressibleByDictionaryLiteral {
  init(dictionaryLiteral words: (String, Value)...) { self.init(words.lazy.map { (key: $0.0, value: $0.1) }) }
}
