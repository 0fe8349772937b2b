/// What is wrong with a JSON text, in words.
extension JSONReader {
  func notAValue(_ start: Int, _ end: Int) -> Problem {
    let span = Span(Mark(truncatingIfNeeded: start), Mark(truncatingIfNeeded: max(end, min(start + 1, bytes.count))))
    if start >= bytes.count {
      return Problem(
        .syntax, Span(span.start, span.start),
        Text(fr: "le texte s'arrête avant la fin", en: "the text stops before its end"),
        help: Text(
          fr: "Fermez les accolades et les crochets ouverts.", en: "Close the braces and brackets that are open."))
    }
    let text = String(bytes.slice(start, max(end, start)))
    if text.hasPrefix("'") { return singleQuote(span) }
    if text == "NaN" || text == "Infinity" || text == "-Infinity" || text == "undefined" {
      return Problem(
        .syntax, span, Text(fr: "« \(text) » n'est pas une valeur en JSON", en: "“\(text)” is no value in JSON"),
        help: Text(
          fr: "Le programme n'avait pas de valeur : écrivez null, ou retirez le champ.",
          en: "The program had no value: write null, or remove the field."))
    }
    if let first = text.unicodeScalars.first, first == "'" || first == "“" || first == "«" {
      return Problem(
        .syntax, span, Text(fr: "ce guillemet n'est pas celui du JSON", en: "this quote is not JSON's"),
        help: Text(fr: "Employez le guillemet droit double : \"…\".", en: "Use the straight double quote: \"…\"."))
    }
    if ["true", "false", "null"].contains(text.lowercased()) || text == "None" {
      let word = text == "None" ? "null" : text.lowercased()
      return Problem(
        .syntax, span,
        Text(fr: "« \(text) » s'écrit « \(word) » en JSON", en: "“\(text)” is written “\(word)” in JSON"),
        help: Text(fr: "Écrivez \(word), sans majuscule.", en: "Write \(word), without a capital."))
    }
    if text.hasPrefix("//") || text.hasPrefix("/*") || text.hasPrefix("#") {
      return comment(span)
    }
    if let script = script(start, end) { return script }
    return Problem(
      .syntax, span, Text(fr: "une valeur est attendue ici", en: "a value is expected here"),
      help: Text(
        fr: "Un texte se met entre guillemets : \"Diesel\". Sans guillemets : nombres, true, false, null.",
        en: "A text goes between quotes: \"Diesel\". Without quotes: numbers, true, false, null."))
  }

  /// `callback([…]);` and `var stock = […];`: what pages load is a program, and holds the JSON.
  private func script(_ start: Int, _ end: Int) -> Problem? {
    guard bytes.slice(0, start).allSatisfy({ $0 <= 0x20 || $0 >= 0x80 }) else { return nil }
    let head = bytes.slice(start, min(bytes.count, start + 200))
    guard let open = head.firstIndex(where: { $0 == UInt8(ascii: "[") || $0 == UInt8(ascii: "{") }),
      head[..<open].contains(where: { $0 == UInt8(ascii: "(") || $0 == UInt8(ascii: "=") })
        || ["export", "return"].contains(where: { head.starts(with: $0.utf8) })
    else { return nil }
    let before = String(head.slice(0, head[..<open].lastIndex { !CSVSign.isBlank($0) }.map { $0 + 1 } ?? 0))
    let sign = head[open] == UInt8(ascii: "[") ? "]" : "}"
    return Problem(
      .syntax, Span(Mark(truncatingIfNeeded: start), Mark(truncatingIfNeeded: start + open)),
      Text(
        fr: "ce fichier est un programme JavaScript (JSONP) qui contient du JSON, et non du JSON seul",
        en: "this file is a JavaScript program (JSONP) that holds JSON, not JSON alone"),
      help: Text(
        fr: "Retirez « \(before) » au début, et tout ce qui suit le dernier « \(sign) ».",
        en: "Remove “\(before)” at the beginning, and all that follows the last “\(sign)”."))
  }

  private func comment(_ span: Span) -> Problem {
    Problem(
      .syntax, span, Text(fr: "JSON n'a pas de commentaires", en: "JSON has no comments"),
      help: Text(fr: "Retirez-le, ou écrivez la fiche en YAML.", en: "Remove it, or write the sheet in YAML."))
  }

  /// `{'marque': 'FIAT', 'prix': None}`: what Python prints of its own values.
  private func singleQuote(_ span: Span) -> Problem {
    Problem(
      .syntax, span,
      Text(
        fr: "apostrophe à la place du guillemet : c'est l'écriture de Python, pas du JSON",
        en: "an apostrophe in the place of the quote: this is how Python writes, not JSON"),
      help: Text(
        fr: "Faites écrire du JSON au programme (json.dumps) : \"…\" pour les textes, null, true et false.",
        en: "Have the program write JSON (json.dumps): \"…\" for texts, null, true and false."))
  }

  func notAKey() -> Problem {
    if peek == UInt8(ascii: "'") { return singleQuote(spot) }
    if peek == UInt8(ascii: "/") || peek == UInt8(ascii: "#") { return comment(spot) }
    if peek == UInt8(ascii: "{"), at > 0, bytes[at - 1] == UInt8(ascii: "{") {
      return Problem(
        .syntax, Span(Mark(truncatingIfNeeded: at - 1), Mark(truncatingIfNeeded: at + 1)),
        Text(fr: "gabarit « {{ … }} » qui n'a pas été rempli", en: "template “{{ … }}” that was not filled in"),
        help: Text(
          fr: "Le programme qui écrit le fichier devait mettre une valeur ici : \"…\".",
          en: "The program that writes the file was to put a value here: \"…\"."))
    }
    if let last = tree.nodes.last, last.kind == .scalar, last.style == .plain, peek != UInt8(ascii: "\""),
      (UInt8(ascii: "0")...UInt8(ascii: "9")).contains(peek), Int(last.end) == at - 1
    {
      return Problem(
        .syntax, Span(last.start, Mark(truncatingIfNeeded: at + 1)),
        Text(fr: "virgule dans un nombre", en: "comma in a number"),
        help: Text(
          fr: "Écrivez 8.5 avec un point, ou mettez la valeur entre guillemets : \"8,5\".",
          en: "Write 8.5 with a point, or put the value between quotes: \"8,5\"."))
    }
    return Problem(
      .syntax, spot,
      Text(
        fr: "le nom d'un champ est attendu ici, entre guillemets", en: "a field's name is expected here, between quotes"
      ),
      help: Text(fr: "Écrivez \"marque\": \"LIGIER\".", en: "Write \"marque\": \"LIGIER\"."))
  }

  func trailingComma(_ comma: Int) -> Problem {
    Problem(
      .syntax, Span(Mark(truncatingIfNeeded: comma), Mark(truncatingIfNeeded: comma + 1)),
      Text(fr: "virgule en trop", en: "one comma too many"),
      help: Text(fr: "Retirez la virgule avant la fermeture.", en: "Remove the comma before the closing sign."))
  }

  func unclosed(_ top: Tree.Index, _ isMapping: Bool) -> Problem {
    let began = tree.nodes[top].start
    let related = (
      span: Span(began, began + 1), message: Text(fr: "ouvert ici", en: "opened here")
    )
    if at >= bytes.count {
      return Problem(
        .syntax, Span(Mark(truncatingIfNeeded: at), Mark(truncatingIfNeeded: at)),
        isMapping
          ? Text(fr: "accolade « { » jamais refermée", en: "brace “{” never closed")
          : Text(fr: "crochet « [ » jamais refermé", en: "bracket “[” never closed"),
        help: Text(
          fr: "Fermez par « \(isMapping ? "}" : "]") ».", en: "Close with “\(isMapping ? "}" : "]")”."),
        related: related)
    }
    if peek == UInt8(ascii: "}") || peek == UInt8(ascii: "]") {
      let (found, wanted, sign) = isMapping ? ("]", "}", "{") : ("}", "]", "[")
      return Problem(
        .syntax, spot,
        isMapping
          ? Text(
            fr: "crochet « \(found) » pour fermer une accolade « \(sign) »",
            en: "bracket “\(found)” closing a brace “\(sign)”")
          : Text(
            fr: "accolade « \(found) » pour fermer un crochet « \(sign) »",
            en: "brace “\(found)” closing a bracket “\(sign)”"),
        help: Text(fr: "Fermez par « \(wanted) ».", en: "Close with “\(wanted)”."), related: related)
    }
    return Problem(
      .syntax, spot, Text(fr: "il manque une virgule avant ceci", en: "a comma is missing before this"),
      help: Text(
        fr: "Séparez les champs par des virgules, ou fermez par « \(isMapping ? "}" : "]") ».",
        en: "Separate the fields with commas, or close with “\(isMapping ? "}" : "]")”."),
      related: related)
  }

  func leftOver() -> Problem {
    Problem(
      .syntax, spot, Text(fr: "du texte en trop après la fiche", en: "text left over behind the sheet"),
      help: Text(
        fr: "Un fichier .json contient une seule fiche ; pour plusieurs, une par ligne dans un fichier .ndjson.",
        en: "A .json file holds one sheet; for several, one a line in a .ndjson file."))
  }

  func unclosedString(_ start: Int) -> Problem {
    Problem(
      .syntax, Span(Mark(truncatingIfNeeded: start), Mark(truncatingIfNeeded: start + 1)),
      Text(fr: "guillemet ouvert ici et jamais refermé", en: "quote opened here and never closed"),
      help: Text(fr: "Refermez-le à la fin de la valeur.", en: "Close it at the end of the value."))
  }

  func controlInString(_ start: Int) -> Problem {
    if bytes[at] == 0x0A || bytes[at] == 0x0D { return unclosedString(start) }
    return Problem(
      .syntax, spot,
      Text(
        fr: "caractère de contrôle invisible (code \(bytes[at])) dans un texte",
        en: "invisible control character (code \(bytes[at])) in a text"),
      help: Text(
        fr: "Effacez-le ; une tabulation s'écrit \\t.", en: "Delete it; a tab is written \\t."))
  }

  func loneSurrogate(_ start: Int) -> Problem {
    Problem(
      .encoding, Span(Mark(truncatingIfNeeded: start), Mark(truncatingIfNeeded: at)),
      Text(
        fr: "la moitié d'un caractère seulement (\\uD800 à \\uDFFF)",
        en: "only half of a character (\\uD800 to \\uDFFF)"),
      help: Text(fr: "Écrivez le caractère lui-même.", en: "Write the character itself."))
  }
}
