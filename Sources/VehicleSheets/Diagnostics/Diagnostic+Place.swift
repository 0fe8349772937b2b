import Documents

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
      let isRow = chunk.row != nil
      let help = finding.help.text(inRow: isRow) + (isRow ? Text(same: "") : hint(line, end, lineStart))
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

  /// `version: 1.2 #69 ch`: what YAML takes for a comment was meant as a part of the value, having no blank after its
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

  /// Where something stands: its first character and the one after its last, the line to be shown, and how many of
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
