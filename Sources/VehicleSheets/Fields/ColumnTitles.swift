/// A language that titles of columns are written in.
enum TitleLanguage: UInt8, CaseIterable, Sendable {
  case fr, de, en, it, es, nl, pl, pt
}

/// What dealers' systems, adverts and registers call their columns, beside the sheet's own keys and labels, in eight
/// languages. Each field has them in its row.
///
/// Only names that can hardly mean anything else: what may be one thing or another stands in `AmbiguousTitles`, and the
/// values decide. Titles are compared by their words (`TitleWords`): abbreviations, articles, numbers and the word for
/// vehicle are no matter, so that one spelling of each name will do.
struct ColumnTitles: Sendable {
  private let fr, de, en, it, es, nl, pl, pt: String

  init(
    fr: String = "", de: String = "", en: String = "", it: String = "", es: String = "", nl: String = "",
    pl: String = "", pt: String = ""
  ) {
    (self.fr, self.de, self.en, self.it) = (fr, de, en, it)
    (self.es, self.nl, self.pl, self.pt) = (es, nl, pl, pt)
  }

  /// Several are separated by `|`.
  func names(in language: TitleLanguage) -> [Substring] {
    let names =
      switch language {
      case .fr: fr
      case .de: de
      case .en: en
      case .it: it
      case .es: es
      case .nl: nl
      case .pl: pl
      case .pt: pt
      }
    return names.split(separator: "|")
  }
}
