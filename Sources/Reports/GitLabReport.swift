import Documents
import VehicleSheets

/// GitLab's Code Quality report: an array, each element with a fingerprint that no other has and that stays the same
/// when lines move.
package struct GitLabReport: Report {
  private let language: Language
  private let path: ReportPath

  package let order = PartOrder.asTheyCome
  package let isList = true
  package let opening: StaticString = "["

  package init(_ settings: ReportSettings) {
    language = settings.language
    path = settings.path
  }

  /// The sheet's findings, each with a comma and a line end before it.
  package func write(_ outcome: Outcome, _ sheet: Sheet?, to output: ByteBuffer) {
    guard !outcome.diagnostics.isEmpty else { return }
    let file = path.relative(outcome.source.file)
    var fingerprints = Fingerprints(outcome, file: file)
    for diagnostic in outcome.diagnostics {
      let severity: StaticString =
        switch diagnostic.severity {
        case .error: "major"
        case .warning: "minor"
        case .note: "info"
        }
      // The widget hides `check_name`.
      element(
        "\(diagnostic.code) \(outcome.reference): \(diagnostic.sentence(language))", diagnostic.code,
        fingerprint: fingerprints.next(diagnostic), severity: severity, file: file, line: diagnostic.start.line,
        output: output)
    }
  }

  /// Something that could not be read or written.
  private func write(_ failure: Failure, to output: ByteBuffer) {
    let file = path.relative(failure.file)
    element(
      failure.message[language], "failure", fingerprint: Fingerprints.of(failure, file: file), severity: "blocker",
      file: file, line: 1, output: output)
  }

  package func writeTail(_ summary: Summary, _ parts: ReportParts, to output: ByteBuffer) {
    let elements = ByteBuffer()
    for failure in summary.failures where !failure.isEmptyInput { write(failure, to: elements) }
    if parts.isEmpty, elements.count == 0 { return output.append("]\n" as StaticString) }
    output.append(parts.isEmpty ? elements.bytes.slice(1, elements.count) : elements.bytes)
    output.append("\n]\n" as StaticString)
  }

  private func element(
    _ description: String, _ check: String, fingerprint: String, severity: StaticString, file: String,
    line: Int, output: ByteBuffer
  ) {
    output.append(",\n{\"description\":" as StaticString)
    output.append(json: description)
    output.append(",\"check_name\":" as StaticString)
    output.append(json: check)
    output.append(",\"fingerprint\":\"" as StaticString)
    output.append(fingerprint)
    output.append("\",\"severity\":\"" as StaticString)
    output.append(severity)
    output.append("\",\"location\":{\"path\":" as StaticString)
    output.append(json: file)
    output.append(",\"lines\":{\"begin\":" as StaticString)
    output.append(integer: Int64(line))
    output.append("}}}" as StaticString)
  }
}
