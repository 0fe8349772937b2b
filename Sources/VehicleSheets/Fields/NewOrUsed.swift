import Documents

/// Titles and keys that ask one question and are answered with yes or no: `Neuf`, `Occasion`, `isNew`. A new car that is
/// taken for a used one would pass through a process that is not for it.
struct NewOrUsed {
  /// What yes and no stand for, as choices of `type`; an empty word says nothing.
  let yes: String
  let no: String
  /// Of several such columns the one that says more counts first.
  let rank: Int
  private let titles: Set<String>

  private init(yes: String, no: String, rank: Int, _ titles: String) {
    (self.yes, self.no, self.rank) = (yes, no, rank)
    self.titles = Set(titles.split(separator: "|").map { Fold.string(String($0)) })
  }

  /// The question that a title asks; nil where it asks none.
  static func question(_ title: String) -> NewOrUsed? {
    let folded = Fold.string(title)
    return questions.first { $0.titles.contains(folded) }
  }

  /// The choices in the place of the answers.
  var codes: CodeList { YesNo.codes(yes: yes, no: no) }

  private static let questions: [NewOrUsed] = [
    NewOrUsed(
      yes: "démonstration", no: "", rank: 1,
      "démo|démonstration|véhicule de démonstration|VD|demo|ex demo|ex-demo|Vorführwagen|Vorführfahrzeug|demonstrator|dimostrativo|demostración|demowagen|demonstracyjny"
    ),
    NewOrUsed(
      yes: "neuf", no: "occasion", rank: 2,
      "neuf|neuve|véhicule neuf|est neuf|VN|new|is new|brand new|neu|Neuwagen|Neufahrzeug|nuovo|nuova|nuevo|nueva|nieuw|nowy|novo|nova"
    ),
    NewOrUsed(
      yes: "occasion", no: "neuf", rank: 3,
      "occasion|d'occasion|véhicule d'occasion|VO|used|is used|gebraucht|Gebrauchtwagen|usato|usata|usado|usada|gebruikt|tweedehands|używany"
    ),
  ]
}

/// Yes and no in the languages of the titles, and as people tick boxes.
enum YesNo {
  static let yes: Set<String> = ["oui", "true", "vrai", "yes", "ja", "si", "tak", "sim", "x", "1", "o", "y"]
  static let no: Set<String> = ["non", "false", "faux", "no", "nein", "nee", "nie", "nao", "0", "n"]

  static func isEither(_ text: String) -> Bool {
    let folded = Fold.string(text)
    return yes.contains(folded) || no.contains(folded)
  }

  /// A tick or a cross from a list of signs, which has no letters to be compared by: `✓`, `✗`.
  static func tick(_ text: Bytes) -> Bool? {
    guard text.count <= 8 else { return nil }
    let signs = String(text).unicodeScalars.filter { $0 != "\u{FE0F}" }
    guard signs.count == 1, let sign = signs.first else { return nil }
    if "✓✔☑✅".unicodeScalars.contains(sign) { return true }
    return "✗✘☐❌".unicodeScalars.contains(sign) ? false : nil
  }

  /// What yes and no stand for in one column.
  static func codes(yes meant: String, no other: String) -> CodeList {
    CodeList(
      Dictionary(yes.map { ($0, meant) } + no.map { ($0, other) }, uniquingKeysWith: { first, _ in first }))
  }
}
