/// Signs that look like the one that was meant.
enum YAMLLookalike {
  private static let bullets: Set<Unicode.Scalar> = ["•", "·", "‣", "▪", "◦", "–", "—", "−", "*", "+"]

  /// `• libelle: …`: word processors make bullets of dashes.
  static func bullet(_ line: YAMLSource.Line) -> Problem? {
    let content = line.content
    guard let sign = content.unicodeScalars.first, bullets.contains(sign), content.dropFirst().first == " " else {
      return nil
    }
    let start = line.start + Mark(line.indent)
    let rest = content.dropFirst().drop { $0 == " " }
    return Problem(
      .syntax, Span(start, start + 1),
      Text(fr: "« \(sign) » à la place du tiret", en: "“\(sign)” in the place of the dash"),
      help: Text(
        fr: "Un élément de liste commence par un tiret et un blanc : « - \(rest) ».",
        en: "An element of a list begins with a dash and a blank: “- \(rest)”."))
  }

  /// `--` or `----`: what was meant is the line between two sheets.
  static func rule(_ line: YAMLSource.Line) -> Problem? {
    guard line.content.count > 1, line.content.allSatisfy({ $0 == "-" || $0 == " " }) else { return nil }
    return Problem(
      .syntax, line.span,
      Text(fr: "une ligne de tirets sépare deux fiches", en: "a line of dashes separates two sheets"),
      help: Text(fr: "Écrivez exactement « --- », au bord gauche.", en: "Write exactly “---”, at the left margin."))
  }

  /// The word that a comma is missing before, where reading inside brackets stopped at its colon.
  static func missingComma(_ source: YAMLSource, _ began: Mark, _ place: Mark) -> Problem? {
    let line = source.line(at: place)
    guard source.scalar(at: place) == ":", began >= line.start else { return nil }
    let before = line.text.unicodeScalars.prefix(Int(place - line.start))
    let name = before.reversed().prefix { $0 != " " && $0 != "," && $0 != "{" && $0 != "[" }
    guard !name.isEmpty, name.count < before.count, before.dropLast(name.count).last == " " else { return nil }
    let word = String(String.UnicodeScalarView(name.reversed()))
    return Problem(
      .syntax, Span(place - Mark(name.count), place),
      Text(fr: "il manque une virgule avant « \(word) »", en: "a comma is missing before “\(word)”"),
      help: Text(
        fr: "Entre accolades, une virgule sépare les champs : « …, \(word): … » ; un texte qui contient « : » se met "
          + "entre guillemets.",
        en:
          "Between braces a comma separates the fields: “…, \(word): …”; a text that contains “: ” goes between quotes."
      ),
      related: (Span(began, began + 1), Text(fr: "ouvert ici", en: "opened here")))
  }
}
