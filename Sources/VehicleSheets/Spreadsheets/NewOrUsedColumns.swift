import Documents

/// Columns that ask one question and say yes or no: `Neuf`, `Occasion`, `Démo`. A new car that is taken for a used one
/// would pass through a process that is not for it.
extension ColumnReader {
  mutating func settleNewOrUsed(_ readings: [TitleReading]) {
    for i in columns.indices.prefix(ColumnReader.mostCompared)
    where columns[i].meaning == nil && columns[i].evidence != .ignored {
      let title = Fold.string(titles[i])
      guard let answer = ColumnReader.answers.first(where: { $0.titles.contains(title) }),
        let codes = values.codes(yes: answer.yes, no: answer.no, in: i)
      else { continue }
      set(i, ColumnMeaning(target: .field(.type), rank: answer.rank, evidence: .values), .values)
      columns[i].codes = codes
    }
  }

  private struct Answer {
    let yes: String
    let no: String
    /// Of several such columns the one that says more counts first.
    let rank: Int
    let titles: Set<String>

    init(yes: String, no: String, rank: Int, _ titles: String) {
      (self.yes, self.no, self.rank) = (yes, no, rank)
      self.titles = Set(titles.split(separator: "|").map { Fold.string(String($0)) })
    }
  }

  private static let answers: [Answer] = [
    Answer(
      yes: "démonstration", no: "", rank: 1,
      "démo|démonstration|véhicule de démonstration|VD|demo|ex demo|ex-demo|Vorführwagen|Vorführfahrzeug|demonstrator|dimostrativo|demostración|demowagen|demonstracyjny"
    ),
    Answer(
      yes: "neuf", no: "occasion", rank: 2,
      "neuf|neuve|véhicule neuf|est neuf|VN|new|is new|brand new|neu|Neuwagen|Neufahrzeug|nuovo|nuova|nuevo|nueva|nieuw|nowy|novo|nova"
    ),
    Answer(
      yes: "occasion", no: "neuf", rank: 3,
      "occasion|d'occasion|véhicule d'occasion|VO|used|is used|gebraucht|Gebrauchtwagen|usato|usata|usado|usada|gebruikt|tweedehands|używany"
    ),
  ]
}
