/// A field of a list's element that does not stand under the element's first one.
enum YAMLItemLine {
  /// What is wrong with `line`, where a dash is above it and nothing between them stands farther to the left.
  static func misaligned(_ source: YAMLSource, _ line: YAMLSource.Line) -> Problem? {
    guard let (key, _) = line.field, !line.content.hasPrefix("-") else { return nil }
    for above in source.lines(above: line) {
      guard above.content.hasPrefix("- "), let first = above.field else {
        // Other fields of the same element, which may be as far out.
        if above.field != nil, !above.content.hasPrefix("-"), above.indent > 0 { continue }
        return nil
      }
      let wanted = above.indent + above.content.unicodeScalars.prefix { $0 == "-" || $0 == " " }.count
      guard line.indent >= above.indent, line.indent != wanted else { return nil }
      return Problem(
        .syntax, line.span,
        Text(
          fr: "« \(key) » n'est pas aligné sur « \(first.key) », le premier champ de cet élément",
          en: "“\(key)” is not aligned with “\(first.key)”, the first field of this element"),
        help: Text(
          fr: "Mettez exactement \(wanted) blancs devant « \(key) », pour qu'il commence sous « \(first.key) ».",
          en: "Put exactly \(wanted) blanks before “\(key)”, so that it begins below “\(first.key)”."),
        related: (
          Span(above.start + Mark(wanted), above.start + Mark(wanted + first.key.unicodeScalars.count)),
          Text(fr: "l'élément commence ici", en: "the element begins here")
        ))
    }
    return nil
  }
}
