import Documents
import Reports
import VehicleSheets

/// One outcome a line, for engines that run the program as a step of theirs (`process - --out -`).
///
/// Besides what the contract lists, a line carries what `merge` compares and gathers: the one-shot brand and the values
/// that no list knows.
final class OutcomeOutput: SheetOutput {
  private let stream: any ByteStream
  private let report: JSONReport

  init(_ stream: any ByteStream, language: Language) {
    self.stream = stream
    report = JSONReport(language: language)
  }

  func render(_ outcome: Outcome, _ sheet: Sheet?, to buffer: ByteBuffer) {
    if outcome.isAccepted, let sheet {
      buffer.append("{\"status\":\"accepted\",\"record\":" as StaticString)
      RecordWriter.write(sheet, source: outcome.source, to: buffer)
    } else {
      buffer.append("{\"status\":\"refused\"" as StaticString)
    }
    writeRest(outcome, to: buffer)
  }

  /// Everything behind the verdict and the record.
  private func writeRest(_ outcome: Outcome, to buffer: ByteBuffer) {
    buffer.append(",\"diagnostics\":[" as StaticString)
    for (i, diagnostic) in outcome.diagnostics.enumerated() {
      if i > 0 { buffer.append(UInt8(ascii: ",")) }
      report.write(diagnostic, to: buffer)
    }
    buffer.append("]," as StaticString)
    report.writeSource(outcome, to: buffer)
    writeBatchData(outcome, to: buffer)
    buffer.append("}\n" as StaticString)
  }

  /// A row that is told of its table's header afterwards keeps its record, which stands in the line first written.
  func render(_ outcome: Outcome, replacing rendered: Bytes, to buffer: ByteBuffer) {
    var line = String(rendered)
    let opening = "{\"status\":\"accepted\",\"record\":"
    guard outcome.isAccepted, line.hasPrefix(opening) else { return render(outcome, nil, to: buffer) }
    line.removeFirst(opening.count)
    // Quotes inside the record's texts are escaped: the first such key is the outcome's own.
    let parts = line.split(separator: ",\"diagnostics\":[", maxSplits: 1, omittingEmptySubsequences: false)
    buffer.append(opening + (parts.first ?? ""))
    writeRest(outcome, to: buffer)
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
      buffer.append(UInt8(ascii: "}"))
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
      buffer.append(UInt8(ascii: "}"))
    }
    buffer.append(outcome.isUnreadable ? "],\"unreadable\":true}" as StaticString : "]}")
  }

  func append(_ bytes: Bytes) throws(SystemError) {
    guard bytes.count > 0 else { return }
    try Interruption.whole { () throws(SystemError) in
      try stream.write(bytes)
      try stream.flush()
    }
  }

  func finish(_ summary: Summary) throws(SystemError) { try stream.flush() }
}
