import CYAML

/// libyaml's errors, reported to people who have never seen YAML: what was likely meant, and where it began.
enum YAMLProblem {
  static func explain(_ parser: yaml_parser_t, _ chunk: Chunk) -> Problem {
    let problem = parser.problem.map { String(cString: $0) } ?? ""
    let context = parser.context.map { String(cString: $0) } ?? ""
    if parser.error == YAML_READER_ERROR { return readerProblem(problem, parser, chunk) }
    let place = Mark(truncatingIfNeeded: parser.problem_mark.index)
    let began = Mark(truncatingIfNeeded: parser.context_mark.index)
    let source = YAMLSource(chunk)
    return reported(problem, context, source: source, place: place, began: began)
      ?? Problem(
        .syntax, source.spot(place),
        Text(fr: "l'écriture n'est plus lisible à cet endroit", en: "the text cannot be understood from here on"),
        help: Text(
          fr: "Vérifiez le retrait de la ligne, le blanc après les deux-points et les guillemets.",
          en: "Check the line's indent, the blank after the colon, and the quotes."))
  }

  private static func reported(
    _ problem: String, _ context: String, source: YAMLSource, place: Mark, began: Mark
  ) -> Problem? {
    let here = source.spot(place)
    switch (problem, context) {
    case _ where problem.hasPrefix("found unknown escape"):
      return Problem(
        .syntax, here, Text(fr: "barre oblique inverse mal placée", en: "misplaced backslash"),
        help: Text(
          fr: "Entre guillemets doubles, écrivez \\\\ pour une barre, ou employez des guillemets simples.",
          en: "Between double quotes write \\\\ for a backslash, or use single quotes."))
    case _ where problem.hasPrefix("found a tab character"):
      return YAMLMistake.tab(source, place)
    case (_, "while scanning a block scalar"):
      return YAMLMistake.reservedSign(source, source.line(of: began).contains(">") ? ">" : "|", began)
    case (_, "while scanning a quoted scalar"):
      return Problem(
        .syntax, Span(began, began + 1),
        Text(fr: "guillemet ouvert ici et jamais refermé", en: "quote opened here and never closed"),
        help: Text(
          fr: "Refermez-le à la fin de la valeur. Une apostrophe dans le texte veut des guillemets doubles autour.",
          en: "Close it at the end of the value. An apostrophe in the text wants double quotes around it."))
    case ("found character that cannot start any token", _):
      return cannotStart(source, place)
    case ("mapping values are not allowed in this context", _):
      if let mistake = YAMLMistake.unexpectedColon(source, place) { return mistake }
      return Problem(
        .syntax, here,
        Text(fr: "deux-points inattendus dans cette ligne", en: "unexpected colon in this line"),
        help: Text(
          fr: "Si la valeur contient « : », mettez-la entre guillemets ; sinon alignez la ligne sur ses voisines.",
          en: "If the value contains “: ”, put it between quotes; otherwise align the line with its neighbours."))
    case ("could not find expected ':'", _):
      return YAMLMistake.missingColon(source, began)
    case (_, "while parsing a flow sequence"), (_, "while parsing a flow mapping"):
      if let mistake = YAMLLookalike.missingComma(source, began, place) { return mistake }
      return unclosed(context.hasSuffix("sequence"), began, stoppedAt: here)
    case (_, "while parsing a flow node") where source.scalar(at: place) == nil:
      guard let (mark, sign) = source.openBracket else { return nil }
      return unclosed(sign == "[", mark, stoppedAt: here)
    case ("did not find expected '-' indicator", _):
      if let mistake = YAMLItemLine.misaligned(source, source.line(at: place)) { return mistake }
      return Problem(
        .syntax, here,
        Text(
          fr: "cette ligne n'appartient ni à la liste ni à la rubrique", en: "this line belongs to no list or section"),
        help: Text(
          fr: "Chaque élément de la liste commence par « - », tous au même retrait.",
          en: "Each element of the list begins with “- ”, all at the same indent."))
    case ("did not find expected key", _):
      return YAMLMistake.unexpectedText(source, place)
    case ("block sequence entries are not allowed in this context", _):
      return Problem(
        .syntax, here,
        Text(fr: "un tiret de liste n'est pas attendu ici", en: "a list dash is not expected here"),
        help: Text(
          fr: "Mettez le tiret au début d'une nouvelle ligne, ou la valeur entre guillemets.",
          en: "Put the dash at the start of a new line, or the value between quotes."))
    case (_, "while scanning a directive"), (_, "while scanning a %YAML directive"),
      (_, "while scanning a %TAG directive"), ("found incompatible YAML document", _),
      ("found duplicate %YAML directive", _), ("found duplicate %TAG directive", _):
      return YAMLMistake.directive(source, place) ?? YAMLMistake.directive(source, began)
    case ("did not find expected node content", _) where YAMLMistake.strayEnd(source, place) != nil:
      return YAMLMistake.strayEnd(source, place)
    case ("did not find expected node content", "while parsing a block node"),
      ("did not find expected node content", "while parsing a flow node"):
      guard let sign = source.scalar(at: place), ",]}".unicodeScalars.contains(sign) else { return nil }
      return YAMLMistake.reservedSign(source, String(sign), place)
    case ("did not find expected <document start>", _):
      if let mistake = YAMLMistake.leftOver(source, place) { return mistake }
      return Problem(
        .syntax, here,
        Text(fr: "du texte en trop après la fiche", en: "text left over behind the sheet"),
        help: Text(
          fr: "Une nouvelle fiche commence par une ligne « --- ».", en: "A new sheet begins with a line “---”."))
    case ("did not find expected alphabetic or numeric character", _):
      return YAMLMistake.reservedSign(source, context.hasSuffix("alias") ? "*" : "&", began)
    default:
      return nil
    }
  }

  private static func unclosed(_ isList: Bool, _ began: Mark, stoppedAt here: Span) -> Problem {
    Problem(
      .syntax, Span(began, began + 1),
      isList
        ? Text(fr: "crochet « [ » ouvert ici et mal refermé", en: "bracket “[” opened here and not closed properly")
        : Text(fr: "accolade « { » ouverte ici et mal refermée", en: "brace “{” opened here and not closed properly"),
      help: Text(
        fr: "Séparez les éléments par des virgules et fermez par « \(isList ? "]" : "}") » ; un texte qui commence par "
          + "« \(isList ? "[" : "{") » se met entre guillemets.",
        en: "Separate the elements with commas and close with “\(isList ? "]" : "}")”; a text that begins with "
          + "“\(isList ? "[" : "{")” goes between quotes."),
      related: (here, Text(fr: "la lecture s'est arrêtée ici", en: "reading stopped here")))
  }

  private static func cannotStart(_ source: YAMLSource, _ place: Mark) -> Problem {
    guard let sign = source.scalar(at: place), sign != "\t" else { return YAMLMistake.tab(source, place) }
    return YAMLMistake.reservedSign(source, String(sign), place)
  }

  private static func readerProblem(_ problem: String, _ parser: yaml_parser_t, _ chunk: Chunk) -> Problem {
    if let file = ForeignFile.problem(chunk.bytes) { return file }
    if let offset = Encoding.firstInvalidUTF8(chunk.bytes) {
      return .encoding(Span(scalars(chunk.bytes, offset), scalars(chunk.bytes, offset) + 1), chunk.bytes[offset])
    }
    let at = controlCharacter(chunk.bytes) ?? 0
    let mark = scalars(chunk.bytes, at)
    return Problem(
      .syntax, Span(mark, mark + 1),
      Text(
        fr: "caractère de contrôle invisible (code \(chunk.bytes.isEmpty ? 0 : Int(chunk.bytes[at])))",
        en: "invisible control character (code \(chunk.bytes.isEmpty ? 0 : Int(chunk.bytes[at])))"),
      help: Text(
        fr: "Effacez-le : placez-vous juste avant et retapez le texte.",
        en: "Delete it: go just before it and type the text again."))
  }

  /// The mark, in scalars, of the byte at `offset`.
  private static func scalars(_ bytes: Bytes, _ offset: Int) -> Mark {
    let start = Encoding.hasUTF8Mark(bytes) ? 3 : 0
    return Mark(bytes[min(start, offset)..<offset].reduce(0) { $0 + ($1 & 0xC0 == 0x80 ? 0 : 1) })
  }

  /// The first character that libyaml's reader refuses.
  private static func controlCharacter(_ bytes: Bytes) -> Int? {
    var i = 0
    while i < bytes.count {
      switch bytes[i] {
      case 0x09, 0x0A, 0x0D, 0x20...0x7E: break
      case 0...0x7F: return i
      case 0xC2 where i + 1 < bytes.count && bytes[i + 1] < 0xA0 && bytes[i + 1] != 0x85: return i
      case 0xEF where i > 0 && i + 2 < bytes.count:
        if bytes[i + 1] == 0xBB && bytes[i + 2] == 0xBF { return i }
        if bytes[i + 1] == 0xBF && bytes[i + 2] >= 0xBE { return i }
      default: break
      }
      i += 1
    }
    return nil
  }
}

extension Problem {
  static func encoding(_ span: Span, _ byte: UInt8) -> Problem {
    let shown = Encoding.windows1252Scalar(byte)
    // 0xFF is what half a character of UTF-16 becomes.
    let isLetter = byte > 0xA0 && byte < 0xFF
    let code = "0x" + String(byte, radix: 16, uppercase: true)
    return Problem(
      .encoding, span,
      Text(
        fr: "ce texte n'est pas de l'UTF-8 : octet \(code)" + (isLetter ? ", sans doute « \(shown) »" : ""),
        en: "this text is not UTF-8: byte \(code)" + (isLetter ? ", probably “\(shown)”" : "")),
      help: Text(
        fr: "Enregistrez le fichier en UTF-8 : dans l'éditeur, « Enregistrer sous », encodage UTF-8.",
        en: "Save the file as UTF-8: in the editor, “Save as”, encoding UTF-8."))
  }
}
