import Documents
import VehicleSheets

/// JUnit XML: a case for each sheet. GitLab shows a failure's content, Jenkins its `message`: both are there.
package struct JUnitReport: Report {
  private let language: Language
  private let text: TextReport

  package let order = PartOrder.afterTotals

  package init(_ settings: ReportSettings) {
    language = settings.language
    text = TextReport(language: language, isColoured: false)
  }

  /// One case: empty for an accepted sheet. What an empty input would be called is left to its failure.
  package func write(_ outcome: Outcome, _ sheet: Sheet?, to output: ByteBuffer) {
    guard !outcome.isEmptyInput, !outcome.isSkipped else { return }
    open(file: outcome.source.file, name: outcome.distinctName, line: outcome.source.line, output)
    guard !outcome.isAccepted else { return output.append("/>\n" as StaticString) }
    let worst = outcome.diagnostics.min { $0.severity < $1.severity }
    output.append("><failure type=\"" as StaticString)
    output.append(markup: worst?.code ?? "", .xml)
    output.append("\" message=\"" as StaticString)
    output.append(markup: message(outcome, worst), .xml)
    output.append("\">" as StaticString)
    let content = ByteBuffer(capacity: 1 << 10)
    text.write(outcome, to: content)
    for (i, line) in content.bytes.split(separator: 0x0A, omittingEmptySubsequences: false).enumerated() {
      // Line ends of the content are its own; `append(markup:)` would write them as in an attribute.
      if i > 0 { output.append(UInt8(ascii: "\n")) }
      output.append(markup: Bytes(rebasing: line), .xml)
    }
    output.append("</failure></testcase>\n" as StaticString)
  }

  /// The case of a table as a whole.
  package func end(_ table: TableOutcome, to output: ByteBuffer) {
    var outcome = table.asOutcome
    outcome.reference = "(\(outcome.reference))"
    write(outcome, nil, to: output)
  }

  /// `PR0901, ligne 7 : … (et 2 autres)`.
  private func message(_ outcome: Outcome, _ worst: Diagnostic?) -> String {
    guard let worst else {
      return Text(fr: "refusée avec son tableau", en: "refused with its table")[language]
    }
    let place = Text(fr: "ligne \(worst.start.line) : ", en: "line \(worst.start.line): ")
    let more = outcome.diagnostics.count - 1
    let others =
      more == 0
      ? Text(same: "")
      : Text(fr: " (et ", en: " (and ") + Text.count(more, fr: "autre", "autres", en: "more", "more") + Text(same: ")")
    return Printable.lines("\(worst.code), \(place[language])\(worst.sentence(language))\(others[language])")
  }

  private func open(file: String, name: String, line: Int, _ output: ByteBuffer) {
    output.append("<testcase classname=\"" as StaticString)
    output.append(markup: file, .xml)
    output.append("\" name=\"" as StaticString)
    output.append(markup: name, .xml)
    output.append("\" file=\"" as StaticString)
    output.append(markup: file, .xml)
    output.append("\" line=\"" as StaticString)
    output.append(integer: Int64(line))
    output.append(UInt8(ascii: "\""))
  }

  // MARK: Around the sheets

  package func writeHead(_ summary: Summary, to output: ByteBuffer) {
    let empty = summary.failures.count { $0.isEmptyInput }
    let cases = summary.sheets - empty + summary.tables + summary.failures.count
    output.append("<?xml version=\"1.0\" encoding=\"UTF-8\"?>\n" as StaticString)
    for element: StaticString in ["<testsuites", "<testsuite"] {
      output.append(element)
      output.append(
        " name=\"prerentree\" tests=\"\(cases)\" failures=\"\(summary.refused - empty + summary.refusedTables)\" "
          + "errors=\"\(summary.failures.count)\">\n")
    }
  }

  package func writeTail(_ summary: Summary, _ parts: ReportParts, to output: ByteBuffer) {
    var seen: [String: Int] = [:]
    for failure in summary.failures {
      let count = seen[failure.file, default: 0] + 1
      seen[failure.file] = count
      let name = Text(fr: "lecture", en: "reading")[language]
      open(file: failure.file, name: count == 1 ? "(\(name))" : "(\(name) \(count))", line: 1, output)
      let message = Printable.text(failure.message[language])
      output.append("><error type=\"failure\" message=\"" as StaticString)
      output.append(markup: message, .xml)
      output.append("\">" as StaticString)
      output.append(markup: Printable.text(failure.file) + ": " + message, .xml)
      output.append("</error></testcase>\n" as StaticString)
    }
    output.append("</testsuite>\n</testsuites>\n" as StaticString)
  }
}
