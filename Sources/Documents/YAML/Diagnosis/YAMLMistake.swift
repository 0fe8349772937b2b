/// What people who have never seen YAML get wrong, found by looking at the line that could not be read and those above
/// it: libyaml often stops a line too late.
enum YAMLMistake {
  private static let invisible: Set<Unicode.Scalar> = ["\u{FEFF}", "\u{A0}", "\u{202F}", "\u{200B}", "\u{2007}"]

  // MARK: One line by itself

  static func tab(_ source: YAMLSource, _ place: Mark) -> Problem {
    Problem(
      .syntax, source.spot(place),
      Text(fr: "tabulation en début de ligne", en: "tab at the start of the line"),
      help: Text(
        fr: "Remplacez-la par des espaces : le retrait des lignes se fait avec la barre d'espace.",
        en: "Replace it with spaces: lines are indented with the space bar."))
  }

  static func reservedSign(_ source: YAMLSource, _ sign: String, _ place: Mark) -> Problem {
    let line = source.line(at: place)
    if let bullet = YAMLLookalike.bullet(line) { return bullet }
    let value = line.field?.value ?? "\(sign)…"
    let shown = value.hasPrefix(sign) && value.count < 40 && !value.contains("\"") ? String(value) : "\(sign)…"
    return Problem(
      .syntax, source.spot(place),
      Text(fr: "une valeur ne peut pas commencer par « \(sign) »", en: "a value cannot begin with “\(sign)”"),
      help: Text(
        fr: "Mettez la valeur entre guillemets : \"\(shown)\".", en: "Put the value between quotes: \"\(shown)\"."))
  }

  private static func withoutBlanks(_ text: Substring) -> Substring {
    text.lastIndex { !$0.isWhitespace }.map { text[...$0] } ?? text
  }

  /// A line that should be `field: value` and is not, if it is one: the colon, the blank after it, or the blank after
  /// the dash is missing.
  static func malformedField(_ line: YAMLSource.Line) -> Problem? {
    let content = line.content
    if let first = content.unicodeScalars.first, invisible.contains(first) { return invisibleCharacter(line) }
    if let mistake = YAMLLookalike.bullet(line) ?? YAMLLookalike.rule(line) { return mistake }
    if content.hasPrefix("--"), !content.hasPrefix("--- ") {
      return Problem(
        .syntax, line.span, Text(fr: "un tiret de trop", en: "one dash too many"),
        help: Text(
          fr: "Un élément de liste commence par un seul tiret et un blanc : « - libelle: … ».",
          en: "An element of a list begins with a single dash and a blank: “- libelle: …”."))
    }
    if content.hasPrefix("-"), let second = content.dropFirst().first, second != " " {
      return Problem(
        .syntax, line.span, Text(fr: "il manque un blanc après le tiret", en: "the blank after the dash is missing"),
        help: Text(fr: "Écrivez « - \(content.dropFirst()) ».", en: "Write “- \(content.dropFirst())”."))
    }
    guard line.field == nil else { return nil }
    let body = content.drop { $0 == "-" || $0 == " " }
    guard let separator = body.first(where: { $0 == ":" || $0 == "=" || $0 == "：" || $0 == "\"" || $0 == "'" }),
      separator != "\"", separator != "'", let at = body.firstIndex(of: separator)
    else { return nil }
    let key = trimmed(body[..<at])
    let value = trimmed(body[body.index(after: at)...])
    guard !key.isEmpty, !value.hasPrefix("//") else { return nil }
    let help = Text(fr: "Écrivez « \(key): \(value) ».", en: "Write “\(key): \(value)”.")
    if separator == ":" {
      let next = body[body.index(after: at)...].unicodeScalars.first
      if let next, invisible.contains(next) {
        return Problem(
          .syntax, line.span,
          Text(
            fr: "le blanc après les deux-points est une espace insécable",
            en: "the blank after the colon is a no-break space"),
          help: Text(
            fr: "Effacez-le et tapez une espace ordinaire : « \(key): \(value) ».",
            en: "Delete it and type an ordinary space: “\(key): \(value)”."))
      }
      return Problem(
        .syntax, line.span,
        Text(fr: "il manque un blanc après les deux-points", en: "the blank after the colon is missing"), help: help)
    }
    return Problem(
      .syntax, line.span,
      Text(
        fr: "« \(separator) » à la place des deux-points", en: "“\(separator)” in the place of the colon"), help: help)
  }

  private static func trimmed(_ text: Substring) -> String {
    func isBlank(_ scalar: Unicode.Scalar) -> Bool { scalar == " " || scalar == "\t" || invisible.contains(scalar) }
    var scalars = text.unicodeScalars.drop(while: isBlank)
    while let last = scalars.last, isBlank(last) { scalars.removeLast() }
    return String(scalars)
  }

  private static func invisibleCharacter(_ line: YAMLSource.Line) -> Problem {
    let start = line.start + Mark(line.indent)
    return Problem(
      .syntax, Span(start, start + 1),
      Text(
        fr: "caractère invisible en début de ligne (espace insécable ou marque d'ordre)",
        en: "invisible character at the start of the line (no-break space or byte order mark)"),
      help: Text(
        fr: "Effacez le début de la ligne et retapez son retrait avec la barre d'espace.",
        en: "Delete the beginning of the line and type its indent again with the space bar."))
  }

  /// More directives than `limit`.
  static func tooManyDirectives(_ limit: Int) -> Problem {
    .limit(
      Span(0, 0), Text(fr: "directives « %… » devant une fiche", en: "directives “%…” before a sheet"), limit,
      option: "",
      help: Text(
        fr: "Retirez ces lignes : une fiche n'en a pas besoin.", en: "Remove these lines: no sheet needs them."))
  }

  /// A byte order mark between two documents: files put after one another without looking.
  static var byteOrderMark: Problem {
    Problem(
      .syntax, Span(0, 0),
      Text(
        fr: "marque d'ordre des octets (invisible) au milieu du fichier",
        en: "byte order mark (invisible) in the middle of the file"),
      help: Text(
        fr: "Effacez le début de la ligne et retapez-la.", en: "Delete the beginning of the line and type it again."))
  }

  /// A sheet after `...` that no line `---` begins.
  static func missingMark(_ source: YAMLSource, _ place: Mark) -> Problem {
    let line = source.line(at: place)
    if let first = line.content.unicodeScalars.first, invisible.contains(first) { return invisibleCharacter(line) }
    return Problem(
      .syntax, line.span,
      Text(
        fr: "il manque une ligne « --- » avant cette fiche", en: "a line “---” is missing before this sheet"),
      help: Text(
        fr: "Après « ... », une nouvelle fiche commence par une ligne « --- ».",
        en: "After “...”, a new sheet begins with a line “---”."))
  }

  /// An end of a document where none has begun.
  static func strayEnd(_ source: YAMLSource, _ place: Mark) -> Problem? {
    let line = source.line(at: place)
    guard line.text.hasPrefix("...") else { return nil }
    return Problem(
      .syntax, line.span,
      Text(fr: "« ... » termine une fiche, et aucune n'a commencé", en: "“...” ends a sheet, and none has begun"),
      help: Text(fr: "Retirez cette ligne.", en: "Remove this line."))
  }

  /// A directive that no sheet follows, or that libyaml does not know.
  static func directive(_ source: YAMLSource, _ place: Mark) -> Problem? {
    var line = source.line(at: place)
    // Of a directive that ends the text, libyaml shows the end.
    if line.text.isEmpty { line = source.lines(above: line).first { _ in true } ?? line }
    guard line.text.hasPrefix("%") else { return nil }
    return Problem(
      .syntax, line.span,
      Text(fr: "ligne « % » incomprise", en: "line with “%” not understood"),
      help: Text(
        fr: "Retirez-la : une fiche n'en a pas besoin. Un texte qui commence par « % » se met entre guillemets.",
        en: "Remove it: a sheet has no use for it. A text that begins with “%” goes between quotes."))
  }

  // MARK: The line and those above it

  /// A line after the sheet's end: most often the lines above are indented and this one is not.
  static func leftOver(_ source: YAMLSource, _ place: Mark) -> Problem? {
    let line = source.line(at: place)
    if let mistake = directive(source, place) ?? malformedField(line) { return mistake }
    guard line.field != nil,
      let above = source.lines(above: line).first(where: { $0.field != nil && $0.indent > line.indent })
    else { return nil }
    return Problem(
      .syntax, line.span,
      Text(
        fr: "cette ligne est moins en retrait que le début de la fiche",
        en: "this line is indented less than the beginning of the sheet"),
      help: Text(
        fr: "Alignez toutes les rubriques de la fiche : commencez chacune au bord gauche.",
        en: "Align all the sections of the sheet: begin each at the left margin."),
      related: (above.span, Text(fr: "la ligne au-dessus", en: "the line above")))
  }

  /// A line where `field: value` was expected and something else was found.
  static func missingColon(_ source: YAMLSource, _ began: Mark) -> Problem {
    let line = source.line(at: began)
    if let mistake = malformedField(line) { return mistake }
    return Problem(
      .syntax, line.span,
      Text(fr: "ligne sans deux-points", en: "line without a colon"),
      help: Text(
        fr: "Chaque ligne s'écrit « champ: valeur » ; une valeur sur plusieurs lignes se met entre guillemets.",
        en: "Each line is written “field: value”; a value over several lines goes between quotes."))
  }

  /// A colon that cannot stand where it does: often the line above is the one that is wrong.
  static func unexpectedColon(_ source: YAMLSource, _ place: Mark) -> Problem? {
    let line = source.line(at: place)
    if let mistake = malformedField(line) { return mistake }
    let above = source.lines(above: line).first { _ in true }
    // All lines above that are wrong in a row are one text to YAML: the first is where it began.
    var first: Problem?
    for line in source.lines(above: line) {
      guard let mistake = malformedField(line) else { break }
      first = mistake
    }
    if let first { return first }
    if let above, above.content.hasPrefix("- "), let mistake = YAMLItemLine.misaligned(source, line) { return mistake }
    if let (key, value) = line.field, Int(place - line.start) > line.indent + key.unicodeScalars.count + 1,
      value.contains(":")
    {
      let start = line.start + Mark(line.count - value.unicodeScalars.count)
      // A remark behind the value is none of it.
      let value = value.firstRange(of: " #").map { withoutBlanks(value[..<$0.lowerBound]) } ?? value
      let span = Span(start, start + Mark(value.unicodeScalars.count))
      if value.contains(";") || value.contains(",") {
        return Problem(
          .syntax, span, Text(fr: "plusieurs champs sur une ligne", en: "several fields on one line"),
          help: Text(
            fr: "Écrivez un seul champ par ligne ; si tout est une même valeur, mettez-la entre guillemets.",
            en: "Write one field a line; if all of it is one value, put it between quotes."))
      }
      return Problem(
        .syntax, span, Text(fr: "la valeur contient deux-points", en: "the value contains a colon"),
        help: Text(
          fr: "Mettez la valeur entre guillemets : « \(key): \"\(value)\" ».",
          en: "Put the value between quotes: “\(key): \"\(value)\"”."))
    }
    guard let above, line.indent > above.indent, let (key, value) = above.field, !value.isEmpty else { return nil }
    return Problem(
      .syntax, line.span,
      Text(
        fr: "cette ligne est en retrait alors que « \(key) » a déjà sa valeur",
        en: "this line is indented though “\(key)” has its value already"),
      help: Text(
        fr: "Alignez-la sur la ligne au-dessus ; seules les lignes d'une rubrique sans valeur sont en retrait.",
        en: "Align it with the line above; only the lines of a section without a value are indented."),
      related: (above.span, Text(fr: "la ligne au-dessus", en: "the line above")))
  }

  /// Something that fits neither the section nor the list that it stands in.
  static func unexpectedText(_ source: YAMLSource, _ place: Mark) -> Problem {
    let line = source.line(at: place)
    if let problem = quoteTrouble(source, line, place) { return problem }
    if let mistake = malformedField(line) { return mistake }
    if let sign = line.content.first, sign == "}" || sign == "]" || sign == "," {
      return Problem(
        .syntax, line.span, Text(fr: "« \(sign) » en trop", en: "one “\(sign)” too many"),
        help: Text(
          fr: "Retirez-le, ou ouvrez d'abord par « \(sign == "]" ? "[" : "{") ».",
          en: "Remove it, or open with “\(sign == "]" ? "[" : "{")” first."))
    }
    let above = source.lines(above: line).first { _ in true }
    let blanks = Text.count(line.indent, fr: "espace", "espaces", en: "space", "spaces")
    let others = above.map { Text.count($0.indent, fr: "espace", "espaces", en: "space", "spaces") }
    return Problem(
      .syntax, source.spot(place),
      Text(fr: "le retrait de cette ligne ne correspond à aucune autre", en: "this line's indent matches no other"),
      help: Text(
        fr: "Alignez-la exactement sur les autres lignes de sa rubrique"
          + (others.map { " : elle a \(blanks.fr) devant, celle du dessus \($0.fr)." } ?? "."),
        en: "Align it exactly with the other lines of its section"
          + (others.map { ": it has \(blanks.en) before it, the one above \($0.en)." } ?? ".")),
      related: above.map { ($0.span, Text(fr: "la ligne au-dessus", en: "the line above")) })
  }

  /// Text after a closing quote: either it belongs between the quotes, or the quote was opened lines above and never
  /// closed, and this is the next one.
  private static func quoteTrouble(_ source: YAMLSource, _ line: YAMLSource.Line, _ place: Mark) -> Problem? {
    let before = line.text.unicodeScalars.prefix(Int(place - line.start))
    guard let quote = before.last(where: { $0 == "\"" || $0 == "'" }) else { return nil }
    if before.count(where: { $0 == quote }) % 2 == 1 {
      for above in source.lines(above: line) {
        let quotes = above.text.unicodeScalars.count { $0 == quote }
        guard quotes % 2 == 1, let first = above.text.unicodeScalars.firstIndex(of: quote) else { continue }
        let start = above.start + Mark(above.text.unicodeScalars.distance(from: above.text.startIndex, to: first))
        return Problem(
          .syntax, Span(start, start + 1),
          Text(fr: "guillemet ouvert ici et jamais refermé", en: "quote opened here and never closed"),
          help: Text(
            fr: "Refermez-le à la fin de la valeur. Une apostrophe dans le texte veut des guillemets doubles autour.",
            en: "Close it at the end of the value. An apostrophe in the text wants double quotes around it."),
          related: (source.spot(place), Text(fr: "la lecture s'est arrêtée ici", en: "reading stopped here")))
      }
    }
    guard let (_, value) = line.field, let first = value.unicodeScalars.first, first == quote else { return nil }
    let inner = value.unicodeScalars.filter { $0 != "\"" }
    var text = String(String.UnicodeScalarView(inner))
    if quote == "'", text.hasPrefix("'"), text.hasSuffix("'"), text.count > 1 {
      text = String(text.dropFirst().dropLast())
    }
    return Problem(
      .syntax, source.spot(place),
      Text(fr: "du texte suit le guillemet fermant", en: "text follows the closing quote"),
      help: Text(
        fr: "Mettez toute la valeur entre guillemets doubles : \"\(text)\".",
        en: "Put the whole value between double quotes: \"\(text)\"."))
  }
}
