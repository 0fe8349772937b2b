/// A message in both languages of the program, written side by side so that neither can be forgotten.
public struct Text: Sendable, Equatable {
  public let fr: String
  public let en: String

  public init(fr: String, en: String) {
    self.fr = fr
    self.en = en
  }

  /// A name or a value that is the same in every language.
  public init(same: String) { self.init(fr: same, en: same) }

  public subscript(_ language: Language) -> String { language == .fr ? fr : en }

  /// Both languages of two messages, one after the other.
  public static func + (first: Text, second: Text) -> Text {
    Text(fr: first.fr + second.fr, en: first.en + second.en)
  }
}

/// A language of the messages. Sheet keys, record keys and choice labels are French in both.
public enum Language: String, Sendable, CaseIterable {
  case fr, en
}

extension Text {
  /// A count with its noun: `0 fiche`, `1 fiche`, `2 fiches` in French; `0 sheets`, `1 sheet`, `2 sheets` in English.
  /// In French zero takes the singular.
  public static func count(_ n: Int, fr one: String, _ many: String, en enOne: String, _ enMany: String) -> Text {
    Text(fr: "\(n) \(n < 2 ? one : many)", en: "\(n) \(n == 1 ? enOne : enMany)")
  }

  /// `a`, `b` or `c`, each between the language's own quotation marks.
  public static func alternatives(_ values: [String]) -> Text {
    func join(_ quoted: [String], _ or: String) -> String {
      guard let last = quoted.last, quoted.count > 1 else { return quoted.first ?? "" }
      return quoted.dropLast().joined(separator: ", ") + " \(or) " + last
    }
    return Text(fr: join(values.map { "« \($0) »" }, "ou"), en: join(values.map { "“\($0)”" }, "or"))
  }

  /// One value between quotation marks, cut where it is too long to read.
  public static func quoted(_ value: String) -> Text {
    alternatives([value.isLonger(than: 60) ? value.beginning(57) + "…" : value])
  }
}
