import Documents

/// Something that a sheet has wrong, at a place in its document.
package struct Finding: Sendable {
  package var code: Code
  package var severity: Severity
  package var span: Span
  /// JSON Pointer of the field: `/synthese/genre`.
  package var pointer: String
  package var message: Text
  package var suggestions: [String]
  package var help: Advice
  /// Places that explain this one, in the same document.
  package var related: [(span: Span, message: Text)]

  package init(
    _ code: Code, _ span: Span, pointer: String, message: Text, suggestions: [String] = [], help: Advice? = nil,
    related: [(span: Span, message: Text)] = [], severity: Severity? = nil
  ) {
    self.code = code
    self.severity = severity ?? code.severity
    self.span = span
    self.pointer = pointer
    self.message = message
    self.suggestions = suggestions
    self.help = help ?? code.advice
    self.related = related
  }
}

/// A finding as people and programs are reported it: with its line and column, independent of the document.
public struct Diagnostic: Sendable {
  public var code: String
  public var severity: Severity
  public var message: Text
  /// JSON Pointer of the field; empty for the whole document.
  public var pointer: String
  public var start: Position
  /// Just after the last character.
  public var end: Position
  /// The cell as a spreadsheet names it, `C14`, where the sheet is a row of one.
  public var cell: String?
  /// The FAQ's step, 0 where the finding is about the document itself.
  public var step: Int
  public var suggestions: [String]
  public var help: Text
  /// The text of the first line, of a long one what stands around the spot, for the caret; not part of `report.json`.
  public var sourceLine: String?
  /// How many characters of the line stand before `sourceLine`.
  public var sourceLineStart: Int
  public var related: [Related]
  /// Whether an earlier report, where the run is held against one, does not have it.
  public var isNew: Bool?

  package init(
    code: String, severity: Severity, message: Text, pointer: String, start: Position, end: Position,
    cell: String? = nil, step: Int, suggestions: [String] = [], help: Text, sourceLine: String? = nil,
    sourceLineStart: Int = 0, related: [Related] = []
  ) {
    self.code = code
    self.severity = severity
    self.message = message
    self.pointer = pointer
    self.start = start
    self.end = end
    self.cell = cell
    self.step = step
    self.suggestions = suggestions
    self.help = help
    self.sourceLine = sourceLine
    self.sourceLineStart = sourceLineStart
    self.related = related
  }

  /// A place that explains a finding: "first used here".
  public struct Related: Sendable {
    /// Nil: the same file.
    public var file: String?
    public var start: Position
    public var end: Position
    public var message: Text
    public var sourceLine: String?
    public var sourceLineStart: Int

    package init(
      file: String? = nil, start: Position, end: Position, message: Text, sourceLine: String? = nil,
      sourceLineStart: Int = 0
    ) {
      self.file = file
      self.start = start
      self.end = end
      self.message = message
      self.sourceLine = sourceLine
      self.sourceLineStart = sourceLineStart
    }
  }
}

extension Finding {
  static let noSheet = Text(
    fr: "ce document n'est pas une fiche : il n'a ni marque, ni modèle",
    en: "this document is no sheet: it has neither brand nor model")

  /// What was met in a folder and is no sheet.
  package static func metNoSheet(_ span: Span) -> Finding {
    Finding(
      .PR0018, span, pointer: "", message: noSheet + Text(fr: " ; il est laissé de côté", en: "; it is left aside"))
  }
}
