import Documents

/// What a run is told once and applies to every sheet.
public struct CheckOptions: Sendable {
  /// Today, for the rules that need it.
  public var today: CalendarDate?
  /// Whether warnings refuse a sheet.
  public var isStrict = false
  public var limits = Limits()
  /// What a garage's settings say: values for fields left empty, and how grave codes are.
  public var presets = PresetValues()
  public var levels = CodeLevels()
  public var recognition = RecognitionOptions()

  public init() {}
}

/// Takes one sheet after the other from its tree to its verdict: decoded, resolved, completed, checked.
///
/// Each worker has its own; nothing of one sheet is left when the next comes, which is what makes a custom brand
/// one-shot (FAQ step 1).
package final class SheetChecker {
  package let tree = Tree()
  package let sheet: Sheet
  private var decoder: SheetDecoder
  private let resolver: Resolver
  private let options: CheckOptions

  package init(referential: Referential, correspondences: Correspondences, options: CheckOptions) {
    sheet = Sheet(tree: tree)
    sheet.mostFindings = options.limits.findings
    decoder = SheetDecoder(
      correspondences: correspondences, today: options.today, keys: ForeignKeys(knowingLayouts: correspondences))
    resolver = Resolver(referential, options: options.recognition)
    self.options = options
  }

  /// What was decided for the columns of the table that the next sheets are rows of.
  package var table: TableReading {
    get { decoder.reader.table }
    set { decoder.reader.table = newValue }
  }

  /// Checks the sheets of the document that was read into `tree`, one after the other.
  ///
  /// - Parameters:
  ///   - reference: what a sheet is called where it does not say so itself, by its number in the document's list; nil
  ///     where the document is no list.
  ///   - body: is called with `sheet` as checked; with false where the document is no sheet, and holds none.
  package func checkAll(reference: (Int?) -> String, _ body: (_ number: Int?, _ isSheet: Bool) -> Void) {
    decoder.keys?.beginDocument()
    decoder.decode(into: sheet)
    if sheet.isRow || sheet.isSheet && (!sheet.isWrapped || decoder.keys?.layout != nil) {
      check(reference(nil))
      return body(nil, true)
    }
    guard let keys = decoder.keys else { return }
    // What is wrapped around the sheets is looked at without a layout.
    keys.beginDocument()
    let records = SheetRecords(tree, keys)
    if !records.hasSheet {
      giveReference(reference(nil))
      return body(nil, false)
    }
    keys.beginDocument()
    sheet.mayHaveEntities = SheetDecoder.hasAmpersand(tree)
    for (index, root) in records.roots.enumerated() {
      let number = records.isList ? index + 1 : nil
      decoder.decode(into: sheet, root: root, isListed: records.isList)
      check(reference(number))
      body(number, true)
    }
  }

  /// Takes the decoded sheet to its verdict.
  private func check(_ reference: @autoclosure () -> String) {
    sheet.completeRow(of: decoder.reader.table)
    guard tree.nodes.indices.contains(sheet.root), tree.nodes[sheet.root].kind == .mapping else {
      return giveReference(reference())
    }
    resolver.resolve(sheet)
    if !options.presets.isEmpty { options.presets.fill(sheet, decoder.reader) }
    for i in sheet.items.indices { sheet.items[i].complete() }
    giveReference(reference())
    let context = RuleContext(today: options.today)
    for rule in Rule.all { rule.check(sheet, context) }
    sheet.lowered = options.levels.apply(to: &sheet.findings)
    if sheet[.prixAffiches].value == nil { setDefault(.prixAffiches, .choice(0)) }
    if sheet[.sellerie].value == nil {
      let offset = tree.text.count
      tree.text.append("Sellerie de série" as StaticString)
      setDefault(.sellerie, .text(TextRange(offset, tree.text.count - offset)))
    }
  }

  /// What the sheet had in the field that is held out.
  var heldOutValue: Value? { resolver.heldOutValue }

  private func giveReference(_ name: @autoclosure () -> String) {
    guard sheet[.reference].value == nil else { return }
    let name = name()
    let offset = tree.text.count
    tree.text.append(name)
    setDefault(.reference, .text(TextRange(offset, tree.text.count - offset)))
  }

  private func setDefault(_ id: FieldID, _ value: Value) {
    sheet[id].value = value
    sheet[id].provenance = .defaut
  }

  /// Whether the sheet gets a record.
  package var isAccepted: Bool {
    !sheet.findings.contains { $0.severity == .error || (options.isStrict && $0.severity == .warning) }
  }

  /// The findings in document order, with their lines and columns.
  package func diagnostics(_ tracker: inout Chunk.PositionTracker) -> [Diagnostic] {
    sheet.findings.isEmpty ? [] : Diagnostic.located(sheet.findings, in: tree.chunk, &tracker)
  }
}

extension Diagnostic {
  /// Findings in document order with their lines and columns.
  package static func located(_ findings: [Finding], in chunk: Chunk, _ tracker: inout Chunk.PositionTracker)
    -> [Diagnostic]
  {
    let sorted = findings.enumerated().sorted { a, b in
      (a.element.span.start, a.element.code.id, a.offset) < (b.element.span.start, b.element.code.id, b.offset)
    }
    return sorted.map { _, finding in
      let (start, end, line, lineStart) = Diagnostic.place(finding.span, chunk, &tracker)
      let help = chunk.row == nil ? finding.help + hint(line, end, lineStart) : finding.helpInRow
      return Diagnostic(
        code: finding.code.id, severity: finding.severity, message: finding.message, pointer: finding.pointer,
        start: start, end: end, cell: chunk.cell(at: finding.span.start), step: finding.code.step,
        suggestions: finding.suggestions, help: help, sourceLine: line,
        sourceLineStart: lineStart,
        related: finding.related.map { related in
          let (start, end, line, lineStart) = Diagnostic.place(related.span, chunk, &tracker)
          return Related(
            file: nil, start: start, end: end, message: related.message, sourceLine: line, sourceLineStart: lineStart)
        })
    }
  }

  /// `version: 1.2 #69 ch`: what YAML takes for a comment was meant as a part of the value, having no blank behind its
  /// sign.
  private static func hint(_ line: String, _ end: Position, _ lineStart: Int) -> Text {
    guard line.utf8.contains(UInt8(ascii: "#")) else { return Text(same: "") }
    var rest = line.unicodeScalars.dropFirst(end.column - 1 - lineStart)
    if rest.first == ":" { rest = rest.dropFirst() }
    let comment = rest.drop { $0 == " " }
    guard rest.first == " ", comment.first == "#", let next = comment.dropFirst().first,
      next != " ", next != "#", next != "\t"
    else { return Text(same: "") }
    return Text(
      fr: " Après un blanc, « # » commence un commentaire : s'il fait partie de la valeur, mettez-la entre guillemets.",
      en: " Behind a blank, “#” begins a comment: if it belongs to the value, put the value between quotes.")
  }

  /// In a workbook the line is the row, and the column the cell's number; what is shown is the cell.
  private static func cellPlace(_ span: Span, _ chunk: Chunk) -> (Position, Position, String, Int) {
    let row = chunk.row ?? chunk.firstLine
    let number = max(1, chunk.cellNumber(at: span.start) ?? 1)
    let from = chunk.cells.indices.contains(number - 1) ? Int(chunk.cells[number - 1]) : 0
    let next = chunk.cells.indices.contains(number) ? Int(chunk.cells[number]) - 1 : chunk.bytes.count
    let text = chunk.bytes.slice(min(from, chunk.bytes.count), max(min(from, chunk.bytes.count), next))
    let cells = RowCells(separator: WorksheetText.separator)
    cells.split(text)
    let shown = cells.cells.first.map { RowCells.text($0, of: text) } ?? ""
    return (
      Position(line: row, column: number), Position(line: row, column: number + 1), String(shown.beginning(200)),
      number - 1
    )
  }

  /// Where something stands: its first character and the one behind its last, the line to be shown, and how many of
  /// its characters are left out at its beginning.
  package static func place(
    _ span: Span, _ chunk: Chunk, _ tracker: inout Chunk.PositionTracker
  ) -> (Position, Position, String, Int) {
    if chunk.worksheet != nil { return cellPlace(span, chunk) }
    let start = tracker.position(of: span.start)
    let end = tracker.position(of: max(span.start, span.end))
    let line = chunk.line(at: start.lineStart, around: start.offset)
    let from = chunk.bytes.baseAddress.flatMap { base in line.baseAddress.map { $0 - base } } ?? start.lineStart
    let between = chunk.bytes.slice(from, max(from, start.offset)).reduce(0) { $0 + ($1 & 0xC0 == 0x80 ? 0 : 1) }
    // A byte that is no text must not spoil the message about it.
    return (
      start.position, end.position, String(decoding: line, as: UTF8.self), max(0, start.position.column - 1 - between)
    )
  }
}
