import Documents
import VehicleSheets

/// SARIF 2.1.0, for code scanning. Each finding is a frame tagged with its severity's rank, since the reader takes
/// 25,000 results and errors must be among them.
package struct SarifReport: Report {
  private static let limit = 25_000

  private let language: Language
  private let path: ReportPath

  private let version: String

  package let order = PartOrder.gravestFirst(limit: limit)
  package let isList = true

  package init(_ settings: ReportSettings) {
    language = settings.language
    path = settings.path
    version = settings.version
  }

  package func write(_ outcome: Outcome, _ sheet: Sheet?, to output: ByteBuffer) {
    guard !outcome.diagnostics.isEmpty else { return }
    let file = path.relative(outcome.source.file)
    var fingerprints = Fingerprints(outcome, file: file)
    // Found out once: it takes a look at all findings.
    let name = outcome.distinctName
    for diagnostic in outcome.diagnostics {
      let fingerprint = fingerprints.next(diagnostic)
      TaggedSegments.write(UInt8(diagnostic.severity.rank), to: output) { output in
        write(diagnostic, outcome, name: name, fingerprint: fingerprint, to: output)
      }
    }
  }

  private func write(
    _ diagnostic: Diagnostic, _ outcome: Outcome, name: String, fingerprint: String, to output: ByteBuffer
  ) {
    output.append(",\n{\"ruleId\":" as StaticString)
    output.append(json: diagnostic.code)
    if let index = SarifReport.ruleIndex[diagnostic.code] {
      output.append(",\"ruleIndex\":" as StaticString)
      output.append(integer: Int64(index))
    }
    output.append(",\"level\":" as StaticString)
    output.append(json: diagnostic.severity.rawValue)
    if let isNew = diagnostic.isNew {
      output.append(isNew ? ",\"baselineState\":\"new\"" as StaticString : ",\"baselineState\":\"unchanged\"")
    }
    output.append(",\"message\":{\"text\":" as StaticString)
    output.append(json: diagnostic.paragraph(language))
    output.append("},\"locations\":[{" as StaticString)
    location(outcome.source.file, diagnostic.start, end: diagnostic.end, output: output)
    output.append(",\"logicalLocations\":[{\"name\":" as StaticString)
    output.append(json: outcome.reference.isEmpty ? "-" : outcome.reference)
    output.append(",\"fullyQualifiedName\":" as StaticString)
    output.append(json: name + diagnostic.pointer)
    output.append("}]}]" as StaticString)
    for (i, related) in diagnostic.related.enumerated() {
      output.append(i == 0 ? ",\"relatedLocations\":[{" as StaticString : ",{")
      output.append("\"id\":" as StaticString)
      output.append(integer: Int64(i + 1))
      output.append(UInt8(ascii: ","))
      location(related.file ?? outcome.source.file, related.start, end: related.end, output: output)
      output.append(",\"message\":{\"text\":" as StaticString)
      output.append(json: related.message[language])
      output.append("}}" as StaticString)
    }
    if !diagnostic.related.isEmpty { output.append(UInt8(ascii: "]")) }
    output.append(",\"partialFingerprints\":{\"primaryLocationLineHash\":" as StaticString)
    output.append(json: fingerprint + ":1")
    output.append("}}" as StaticString)
  }

  private func location(_ file: String, _ start: Position, end: Position, output: ByteBuffer) {
    output.append("\"physicalLocation\":{\"artifactLocation\":{\"uri\":" as StaticString)
    output.append(json: path.uri(file))
    output.append("},\"region\":{\"startLine\":" as StaticString)
    output.append(integer: Int64(start.line))
    output.append(",\"startColumn\":" as StaticString)
    output.append(integer: Int64(start.column))
    output.append(",\"endLine\":" as StaticString)
    output.append(integer: Int64(end.line))
    output.append(",\"endColumn\":" as StaticString)
    output.append(integer: Int64(end.line == start.line ? max(end.column, start.column + 1) : end.column))
    output.append("}}" as StaticString)
  }

  // MARK: Around the results

  private static let ruleIndex: [String: Int] = Dictionary(
    Code.all.enumerated().map { ($1.id, $0) }, uniquingKeysWith: { first, _ in first })

  /// Everything before the first result.
  package func writeHead(_ summary: Summary, to output: ByteBuffer) {
    output.append(
      "{\"$schema\":\"https://json.schemastore.org/sarif-2.1.0.json\",\"version\":\"2.1.0\"," as StaticString)
    output.append("\"runs\":[{\"tool\":{\"driver\":{\"name\":\"prerentree\",\"version\":" as StaticString)
    output.append(json: version)
    output.append(",\"semanticVersion\":" as StaticString)
    output.append(json: version)
    output.append(",\"language\":" as StaticString)
    output.append(json: language.rawValue)
    output.append(",\"rules\":[" as StaticString)
    for (i, code) in Code.all.enumerated() {
      output.append(i == 0 ? "{\"id\":" as StaticString : ",\n{\"id\":")
      output.append(json: code.id)
      output.append(",\"shortDescription\":{\"text\":" as StaticString)
      output.append(json: code.title[language])
      output.append("},\"fullDescription\":{\"text\":" as StaticString)
      let full = code.title[language] + ". " + code.help[language]
      output.append(json: String(full.unicodeScalars.prefix(1024)))
      output.append("},\"help\":{\"text\":" as StaticString)
      output.append(json: code.help[language])
      output.append("},\"defaultConfiguration\":{\"level\":" as StaticString)
      output.append(json: code.severity.rawValue)
      output.append("}}" as StaticString)
    }
    output.append("]}},\"columnKind\":\"unicodeCodePoints\",\"results\":[" as StaticString)
  }

  /// Everything after the last result: what could not be read, and what was cut.
  package func writeTail(_ summary: Summary, _ parts: ReportParts, to output: ByteBuffer) {
    output.append(parts.isEmpty ? "\n\n" as StaticString : "\n")
    output.append("],\"invocations\":[{\"executionSuccessful\":" as StaticString)
    output.append(summary.failures.isEmpty ? "true" as StaticString : "false")
    output.append(",\"toolExecutionNotifications\":[" as StaticString)
    var isFirst = true
    func notify(_ level: StaticString, _ message: Text, _ file: String?) {
      output.append(isFirst ? "{\"level\":\"" as StaticString : ",{\"level\":\"")
      isFirst = false
      output.append(level)
      output.append("\",\"message\":{\"text\":" as StaticString)
      output.append(json: message[language])
      output.append(UInt8(ascii: "}"))
      if let file {
        output.append(",\"locations\":[{\"physicalLocation\":{\"artifactLocation\":{\"uri\":" as StaticString)
        output.append(json: path.uri(file))
        output.append("}}}]" as StaticString)
      }
      output.append(UInt8(ascii: "}"))
    }
    if let cause = summary.partialCause { notify("warning", cause, nil) }
    for failure in summary.failures { notify("error", failure.message, failure.file) }
    if let notice = notice(summary, parts) { notify("warning", notice, nil) }
    output.append("]}]}]}\n" as StaticString)
  }

  /// What the report does not show.
  package func notice(_ summary: Summary, _ parts: ReportParts) -> Text? {
    guard parts.cut != [0, 0, 0] else { return nil }
    let left = Text.findings(parts.cut)
    return Text(
      fr: "SARIF : au plus \(SarifReport.limit) résultats ; non montrés : \(left.fr)",
      en: "SARIF: at most \(SarifReport.limit) results; not shown: \(left.en)")
  }
}
