/// What is wrong with a document before anybody asks what it means.
package struct Problem: Error {
  package enum Kind: Sendable {
    case syntax, encoding, limit, cells
    /// What a reader of YAML takes, and a sheet cannot: one text where fields are expected, a value with a tag.
    case shape, value
  }

  package var kind: Kind
  package var span: Span
  package var message: Text
  package var help: Text?
  /// A place that explains the first one: where the open quote began.
  package var related: (span: Span, message: Text)?
  /// Whether the disk is at fault, and not the document.
  package var isOfSystem = false

  package init(
    _ kind: Kind, _ span: Span, _ message: Text, help: Text? = nil, related: (span: Span, message: Text)? = nil
  ) {
    self.kind = kind
    self.span = span
    self.message = message
    self.help = help
    self.related = related
  }

  /// The same words for what is no error of syntax.
  func asKind(_ kind: Kind) -> Problem {
    var problem = self
    problem.kind = kind
    return problem
  }

  package static func limit(
    _ span: Span, _ what: Text, _ limit: Int, option: String, help: Text? = nil
  ) -> Problem {
    Problem(
      .limit, span,
      Text(fr: "limite dépassée : ", en: "limit passed: ") + what
        + Text(fr: " (au plus \(limit))", en: " (at most \(limit))"),
      help: help
        ?? Text(
          fr: "Découpez ce document, ou relevez la limite avec \(option).",
          en: "Split this document, or raise the limit with \(option)."))
  }
}
