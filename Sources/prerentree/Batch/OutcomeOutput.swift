import Documents
import Reports
import VehicleSheets

/// One outcome a line, for engines that run the program as a step of theirs (`process - --out -`).
///
/// Besides what the contract lists, a line carries what `merge` compares and gathers, the one-shot brand and the values
/// that no list knows, and what a page shows of a refused sheet. The last line says how many there were.
final class OutcomeOutput: SheetOutput {
  private let stream: any ByteStream
  private let report: JSONReport
  private let language: Language

  init(_ stream: any ByteStream, language: Language) {
    self.stream = stream
    self.language = language
    report = JSONReport(language: language)
  }

  /// A line is in frames: what the sheet holds, and, of the outcome, what stands around it.
  private enum Part {
    static let outcome: UInt8 = 0
    static let record: UInt8 = 1
    /// What a page calls a vehicle that has no record.
    static let heading: UInt8 = 2
  }

  func render(_ outcome: Outcome, _ sheet: Sheet?, to buffer: ByteBuffer) {
    write(outcome, to: buffer) { part, buffer in
      guard let sheet else { return }
      if part == Part.heading { return RecordWriter.writeHeading(sheet, to: buffer) }
      RecordWriter.write(sheet, source: outcome.source, to: buffer)
    }
  }

  /// A row that is reported of its table's header afterwards keeps what was written of its sheet.
  func render(_ outcome: Outcome, replacing rendered: Bytes, to buffer: ByteBuffer) {
    var parts: [UInt8: Bytes] = [:]
    TaggedSegments.forEach(in: rendered) { tag, part in parts[tag] = part }
    write(outcome, to: buffer) { part, buffer in if let bytes = parts[part] { buffer.append(bytes) } }
  }

  private func write(_ outcome: Outcome, to buffer: ByteBuffer, _ sheetPart: (UInt8, ByteBuffer) -> Void) {
    TaggedSegments.write(Part.outcome, to: buffer) {
      $0.append(
        outcome.isAccepted
          ? "{\"status\":\"accepted\",\"record\":" as StaticString
          : outcome.isSkipped ? "{\"status\":\"skipped\"" : "{\"status\":\"refused\"")
    }
    if outcome.isAccepted { TaggedSegments.write(Part.record, to: buffer) { sheetPart(Part.record, $0) } }
    TaggedSegments.write(Part.outcome, to: buffer) { writeRest(outcome, to: $0) }
    if !outcome.isAccepted, !outcome.isUnreadable {
      TaggedSegments.write(Part.outcome, to: buffer) { $0.append(",\"sheet\":" as StaticString) }
      TaggedSegments.write(Part.heading, to: buffer) { sheetPart(Part.heading, $0) }
    }
    TaggedSegments.write(Part.outcome, to: buffer) { $0.append("}}\n" as StaticString) }
  }

  /// Everything after the verdict and the record, up to what a refused sheet is called.
  private func writeRest(_ outcome: Outcome, to buffer: ByteBuffer) {
    buffer.append(",\"diagnostics\":[" as StaticString)
    for (i, diagnostic) in outcome.diagnostics.enumerated() {
      if i > 0 { buffer.append(UInt8(ascii: ",")) }
      report.write(diagnostic, to: buffer)
    }
    buffer.append("]," as StaticString)
    report.writeSource(outcome, to: buffer)
    writeBatchData(outcome, to: buffer)
  }

  /// What `merge` needs besides, under `batch`.
  private func writeBatchData(_ outcome: Outcome, to buffer: ByteBuffer) {
    buffer.append(",\"batch\":{\"values\":[" as StaticString)
    for (i, mention) in outcome.mentions.enumerated() {
      buffer.append(i == 0 ? "{\"field\":" as StaticString : ",{\"field\":")
      buffer.append(json: mention.field.field.path)
      buffer.append(",\"value\":" as StaticString)
      buffer.append(json: mention.value)
      report.writePlace(mention.start, mention.end, to: buffer)
      if let cell = mention.cell {
        buffer.append(",\"cell\":" as StaticString)
        buffer.append(json: cell)
      }
      buffer.append(",\"text\":" as StaticString)
      buffer.append(json: mention.line)
      buffer.append(",\"start\":" as StaticString)
      buffer.append(integer: Int64(mention.lineStart))
      buffer.append(mention.isKnown ? ",\"known\":true}" as StaticString : "}")
    }
    buffer.append("],\"unresolved\":[" as StaticString)
    for (i, value) in outcome.unresolved.enumerated() {
      buffer.append(i == 0 ? "{\"field\":" as StaticString : ",{\"field\":")
      buffer.append(json: value.field.field.path)
      buffer.append(",\"value\":" as StaticString)
      buffer.append(json: value.value)
      if let guess = value.guess {
        buffer.append(",\"guess\":" as StaticString)
        buffer.append(json: guess)
      }
      for (j, candidate) in value.candidates.enumerated() {
        buffer.append(j == 0 ? ",\"candidates\":[" as StaticString : ",")
        buffer.append(json: candidate)
        if j == value.candidates.count - 1 { buffer.append(UInt8(ascii: "]")) }
      }
      buffer.append(UInt8(ascii: "}"))
    }
    buffer.append(UInt8(ascii: "]"))
    if !outcome.diagnostics.isEmpty {
      buffer.append(UInt8(ascii: ","))
      writeLines(outcome.diagnostics, to: buffer)
    }
    if !outcome.lowered.isEmpty {
      buffer.append(",\"lowered\":[" as StaticString)
      for (i, code) in outcome.lowered.enumerated() {
        if i > 0 { buffer.append(UInt8(ascii: ",")) }
        buffer.append(json: code)
      }
      buffer.append(UInt8(ascii: "]"))
    }
    if outcome.isUnreadable { buffer.append(",\"unreadable\":true" as StaticString) }
  }

  /// The lines that a page shows beside what was found, in the order of the places reported; null where there is none.
  private func writeLines(_ diagnostics: [Diagnostic], to buffer: ByteBuffer) {
    buffer.append("\"lines\":[" as StaticString)
    let lines = diagnostics.flatMap { diagnostic in
      [(diagnostic.sourceLine, diagnostic.sourceLineStart)]
        + diagnostic.related.map { ($0.sourceLine, $0.sourceLineStart) }
    }
    for (i, (text, start)) in lines.enumerated() {
      if i > 0 { buffer.append(UInt8(ascii: ",")) }
      guard let text else {
        buffer.append("null" as StaticString)
        continue
      }
      buffer.append("{\"text\":" as StaticString)
      buffer.append(json: text)
      buffer.append(",\"start\":" as StaticString)
      buffer.append(integer: Int64(start))
      buffer.append(UInt8(ascii: "}"))
    }
    buffer.append(UInt8(ascii: "]"))
  }

  func begin(_ table: TableOutcome) throws(SystemError) { try write(table) }

  /// How many rows there are, how they fill the columns, and which are no vehicles, is known at the table's end: its last
  /// line then says what its first could not.
  func end(_ table: TableOutcome) throws(SystemError) {
    if table.rows > 0 || !table.leftOut.isEmpty { try write(table) }
  }

  private func write(_ table: TableOutcome) throws(SystemError) {
    let buffer = ByteBuffer()
    TaggedSegments.write(Part.outcome, to: buffer) { output in
      output.append("{\"status\":\"table\",\"table\":" as StaticString)
      report.write(table, to: output)
      if !table.diagnostics.isEmpty || table.rows > 0 {
        output.append(",\"batch\":{" as StaticString)
        writeLines(table.diagnostics, to: output)
        if table.rows > 0 { writeFill(table, to: output) }
        output.append(UInt8(ascii: "}"))
      }
      output.append("}\n" as StaticString)
    }
    try append(buffer.bytes)
  }

  private func writeFill(_ table: TableOutcome, to output: ByteBuffer) {
    output.append(",\"rows\":" as StaticString)
    output.append(integer: Int64(table.rows))
    output.append(",\"fill\":[" as StaticString)
    for i in table.columns.indices {
      let fill = table.fill(of: i)
      output.append(i == 0 ? "{\"filled\":" as StaticString : ",{\"filled\":")
      output.append(integer: Int64(fill.filled))
      output.append(",\"values\":" as StaticString)
      output.append(integer: Int64(fill.values))
      if fill.hasMore { output.append(",\"more\":true" as StaticString) }
      output.append(UInt8(ascii: "}"))
    }
    output.append(UInt8(ascii: "]"))
  }

  func append(_ bytes: Bytes) throws(SystemError) {
    guard bytes.count > 0 else { return }
    try Interruption.whole { () throws(SystemError) in
      try TaggedSegments.forEach(in: bytes) { (_, part) throws(SystemError) in try stream.write(part) }
      try stream.flush()
    }
  }

  private func writeTexts(_ texts: [String], to buffer: ByteBuffer) {
    buffer.append(UInt8(ascii: "["))
    for (i, text) in texts.enumerated() {
      if i > 0 { buffer.append(UInt8(ascii: ",")) }
      buffer.append(json: text)
    }
    buffer.append(UInt8(ascii: "]"))
  }

  /// The closing line: how many outcomes there were, and what could not be read. A stream without it was cut short.
  func finish(_ summary: Summary) throws(SystemError) {
    let buffer = ByteBuffer()
    buffer.append("{\"status\":\"end\",\"outcomes\":" as StaticString)
    buffer.append(integer: Int64(summary.sheets))
    buffer.append(",\"failures\":[" as StaticString)
    for (i, failure) in summary.failures.filter({ !$0.isIdleWorker }).enumerated() {
      buffer.append(i == 0 ? "{\"file\":" as StaticString : ",{\"file\":")
      buffer.append(json: failure.file)
      buffer.append(",\"message\":" as StaticString)
      buffer.append(json: failure.message[language])
      buffer.append(UInt8(ascii: "}"))
    }
    buffer.append("],\"inputs\":" as StaticString)
    writeTexts(summary.origin.inputs, to: buffer)
    buffer.append(",\"referentials\":" as StaticString)
    writeTexts(summary.origin.referentials, to: buffer)
    buffer.append("}\n" as StaticString)
    try Interruption.whole { () throws(SystemError) in
      try stream.write(buffer.bytes)
      try stream.flush()
    }
  }
}
