import CYAML

/// libyaml's errors, told to people who have never seen YAML: what was likely meant, and where it began.
enum YAMLProblem {
  static func explain(_ parser: yaml_parser_t, _ chunk: Chunk) -> Problem {
    let problem = parser.problem.map { String(cString: $0) } ?? ""
    let context = parser.context.map { String(cString: $0) } ?? ""
    if parser.error == YAML_READER_ERROR { return readerProblem(problem, parser, chunk) }
    let place = Mark(truncatingIfNeeded: parser.problem_mark.index)
    let began = Mark(truncatingIfNeeded: parser.context_mark.index)
    let source = Source(chunk)
    return told(problem, context, source, place, began)
      ?? Problem(
        .syntax, source.spot(place),
        Text(fr: "l'écriture n'est plus lisible à cet endroit", en: "the text cannot be understood from here on"),
        help: Text(
          fr: "Vérifiez le retrait de la ligne, le blanc après les deux-points et les guillemets.",
          en: "Check the line's indent, the blank after the colon, and the quotes."))
  }

  private static func told(
    _ problem: String, _ context: String, _ source: Source, _ place: Mark, _ began: Mark
  ) -> Problem? {
    let here = source.spot(place)
    switch (problem, context) {
    case (_, "while scanning a quoted scalar"):
      if problem.hasPrefix("found unknown escape") {
        return Problem(
          .syntax, here, Text(fr: "barre oblique inverse mal placée", en: "misplaced backslash"),
          help: Text(
            fr: "Entre guillemets doubles, écrivez \\\\ pour une barre, ou employez des guillemets simples.",
            en: "Between double quotes write \\\\ for a backslash, or use single quotes."))
      }
      return Problem(
        .syntax, Span(began, began + 1),
        Text(fr: "guillemet ouvert ici et jamais refermé", en: "quote opened here and never closed"),
        help: Text(
          fr: "Refermez-le à la fin de la valeur. Une apostrophe dans le texte veut des guillemets doubles autour.",
          en: "Close it at the end of the value. An apostrophe in the text wants double quotes around it."))
    case ("found character that cannot start any token", _):
      return cannotStart(source, place)
    case ("mapping values are not allowed in this context", _):
      return Problem(
        .syntax, here,
        Text(fr: "deux-points inattendus dans cette ligne", en: "unexpected colon in this line"),
        help: Text(
          fr: "Si la valeur contient « : », mettez-la entre guillemets ; sinon alignez la ligne sur ses voisines.",
          en: "If the value contains “: ”, put it between quotes; otherwise align the line with its neighbours."))
    case ("could not find expected ':'", _):
      return missingColon(source, began)
    case (_, "while parsing a flow sequence"), (_, "while parsing a flow mapping"):
      let list = context.hasSuffix("sequence")
      return Problem(
        .syntax, Span(began, began + 1),
        list
          ? Text(fr: "crochet « [ » ouvert ici et mal refermé", en: "bracket “[” opened here and not closed properly")
          : Text(fr: "accolade « { » ouverte ici et mal refermée", en: "brace “{” opened here and not closed properly"),
        help: Text(
          fr: "Séparez les éléments par des virgules et fermez par « \(list ? "]" : "}") » ; un texte qui commence par "
            + "« \(list ? "[" : "{") » se met entre guillemets.",
          en: "Separate the elements with commas and close with “\(list ? "]" : "}")”; a text that begins with "
            + "“\(list ? "[" : "{")” goes between quotes."),
        related: (here, Text(fr: "la lecture s'est arrêtée ici", en: "reading stopped here")))
    case ("did not find expected '-' indicator", _):
      return Problem(
        .syntax, here,
        Text(
          fr: "cette ligne n'appartient ni à la liste ni à la rubrique", en: "this line belongs to no list or section"),
        help: Text(
          fr: "Chaque élément de la liste commence par « - », tous au même retrait.",
          en: "Each element of the list begins with “- ”, all at the same indent."))
    case ("did not find expected key", _):
      return wrongIndent(source, place, began)
    case ("block sequence entries are not allowed in this context", _):
      return Problem(
        .syntax, here,
        Text(fr: "un tiret de liste n'est pas attendu ici", en: "a list dash is not expected here"),
        help: Text(
          fr: "Mettez le tiret au début d'une nouvelle ligne, ou la valeur entre guillemets.",
          en: "Put the dash at the start of a new line, or the value between quotes."))
    case ("did not find expected <document start>", _):
      return Problem(
        .syntax, here,
        Text(fr: "du texte en trop après la fiche", en: "text left over behind the sheet"),
        help: Text(
          fr: "Une nouvelle fiche commence par une ligne « --- ».", en: "A new sheet begins with a line “---”."))
    case ("did not find expected alphabetic or numeric character", _):
      return Problem(
        .syntax, here,
        Text(fr: "« * » ou « & » sans nom", en: "“*” or “&” without a name"),
        help: Text(
          fr: "Un texte qui commence par ce signe se met entre guillemets.",
          en: "A text that begins with this sign goes between quotes."))
    default:
      return nil
    }
  }

  private static func cannotStart(_ source: Source, _ place: Mark) -> Problem {
    let sign = source.scalar(at: place).map { String($0) } ?? ""
    if sign == "\t" {
      return Problem(
        .syntax, source.spot(place),
        Text(fr: "tabulation en début de ligne", en: "tab at the start of the line"),
        help: Text(
          fr: "Remplacez-la par des espaces : le retrait des lignes se fait avec la barre d'espace.",
          en: "Replace it with spaces: lines are indented with the space bar."))
    }
    return Problem(
      .syntax, source.spot(place),
      Text(fr: "une valeur ne peut pas commencer par « \(sign) »", en: "a value cannot begin with “\(sign)”"),
      help: Text(
        fr: "Mettez la valeur entre guillemets : \"\(sign)…\".", en: "Put the value between quotes: \"\(sign)…\"."))
  }

  private static func missingColon(_ source: Source, _ began: Mark) -> Problem {
    let line = source.line(of: began)
    let span = Span(began, began + Mark(max(1, source.rest(from: began).count)))
    if let colon = line.firstIndex(of: ":"), line.index(after: colon) < line.endIndex {
      let key = String(line[..<colon].drop { $0 == " " || $0 == "-" })
      let value = String(line[line.index(after: colon)...])
      return Problem(
        .syntax, span,
        Text(fr: "il manque un blanc après les deux-points", en: "the blank after the colon is missing"),
        help: Text(fr: "Écrivez « \(key): \(value) ».", en: "Write “\(key): \(value)”."))
    }
    return Problem(
      .syntax, span,
      Text(fr: "ligne sans deux-points", en: "line without a colon"),
      help: Text(
        fr: "Chaque ligne s'écrit « champ: valeur » ; une valeur sur plusieurs lignes se met entre guillemets.",
        en: "Each line is written “field: value”; a value over several lines goes between quotes."))
  }

  private static func wrongIndent(_ source: Source, _ place: Mark, _ began: Mark) -> Problem {
    let line = source.line(of: place)
    let quotes = line.filter { $0 == "'" || $0 == "\"" }.count
    if quotes >= 2, source.line(of: place).contains(":") {
      return Problem(
        .syntax, source.spot(place),
        Text(fr: "du texte suit le guillemet fermant", en: "text follows the closing quote"),
        help: Text(
          fr: "Mettez toute la valeur entre guillemets doubles : \"l'air conditionné\".",
          en: "Put the whole value between double quotes: \"l'air conditionné\"."))
    }
    return Problem(
      .syntax, source.spot(place),
      Text(fr: "le retrait de cette ligne ne correspond à aucune autre", en: "this line's indent matches no other"),
      help: Text(
        fr: "Alignez-la exactement sur les autres lignes de sa rubrique.",
        en: "Align it exactly with the other lines of its section."),
      related: (Span(began, began + 1), Text(fr: "la rubrique commence ici", en: "the section begins here")))
  }

  private static func readerProblem(_ problem: String, _ parser: yaml_parser_t, _ chunk: Chunk) -> Problem {
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

  /// The chunk's text, asked by mark. Used once for each error.
  private struct Source {
    let text: String.UnicodeScalarView

    init(_ chunk: Chunk) {
      let start = Encoding.hasUTF8Mark(chunk.bytes) ? 3 : 0
      text = String(chunk.bytes.slice(start, chunk.bytes.count)).unicodeScalars
    }

    private func index(_ mark: Mark) -> String.Index {
      text.index(text.startIndex, offsetBy: Int(mark), limitedBy: text.endIndex) ?? text.endIndex
    }

    func scalar(at mark: Mark) -> Unicode.Scalar? {
      let i = index(mark)
      return i < text.endIndex ? text[i] : nil
    }

    func spot(_ mark: Mark) -> Span { Span(mark, scalar(at: mark) == nil ? mark : mark + 1) }

    func rest(from mark: Mark) -> String.UnicodeScalarView.SubSequence {
      text[index(mark)...].prefix { $0 != "\n" && $0 != "\r" }
    }

    func line(of mark: Mark) -> Substring {
      let middle = index(mark)
      let before = text[..<middle].lastIndex { $0 == "\n" || $0 == "\r" }
      let start = before.map { text.index(after: $0) } ?? text.startIndex
      return Substring(text[start...].prefix { $0 != "\n" && $0 != "\r" })
    }
  }
}

extension Problem {
  static func encoding(_ span: Span, _ byte: UInt8) -> Problem {
    let shown = Encoding.windows1252Scalar(byte)
    let code = "0x" + String(byte, radix: 16, uppercase: true)
    return Problem(
      .encoding, span,
      Text(
        fr: "ce texte n'est pas de l'UTF-8 : octet \(code)" + (byte > 0xA0 ? ", sans doute « \(shown) »" : ""),
        en: "this text is not UTF-8: byte \(code)" + (byte > 0xA0 ? ", probably “\(shown)”" : "")),
      help: Text(
        fr: "Enregistrez le fichier en UTF-8 : dans l'éditeur, « Enregistrer sous », encodage UTF-8.",
        en: "Save the file as UTF-8: in the editor, “Save as”, encoding UTF-8."))
  }
}
