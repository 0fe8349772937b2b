import Documents
import VehicleSheets

/// The text of a whole run, by cause: what many vehicles share first, then single findings, each as long as the run
/// leaves space for. `--verbose` tells one after the other instead.
extension TextReport {
  /// So many lines a first round of forty vehicles may take; beyond, single findings take shorter forms.
  private static let roomyLines = 55

  /// Appends a sheet's findings as `CauseList` takes them: in full, in two lines, and in one.
  package func writeParts(_ outcome: Outcome, to output: ByteBuffer) {
    let file = outcome.source.file
    for diagnostic in CauseList.findings(of: outcome) {
      CauseList.write(
        diagnostic, of: outcome, in: language,
        forms: [
          { write(diagnostic, file: file, to: $0) },
          { writeBrief(diagnostic, file: file, to: $0) },
          { writeLine(diagnostic, file: file, to: $0) },
        ], to: output)
    }
  }

  package func write(_ causes: CauseList, to output: ByteBuffer) {
    let shared = ByteBuffer()
    for cause in causes.shared { write(cause, to: shared) }
    let space = TextReport.roomyLines - TextReport.lines(shared.string)
    let single = causes.single.flatMap(\.texts)
    let forms = single.map(\.count).min() ?? 0
    let form = (0..<forms).first { form in
      single.reduce(0) { $0 + TextReport.lines($1[form]) } <= space
    }
    output.append(shared.bytes)
    for text in single { output.append(text[form ?? max(0, forms - 1)]) }
    if form == forms - 1 || form == nil, !single.isEmpty { output.append(UInt8(ascii: "\n")) }
  }

  /// A message of a cause, cut where a list of it would fill the screen.
  private static func shortened(_ text: String) -> String {
    text.isLonger(than: 220) ? text.beginning(219) + "…" : text
  }

  private static func lines(_ text: String) -> Int { text.utf8.reduce(0) { $0 + ($1 == 0x0A ? 1 : 0) } }

  /// One cause that many vehicles share.
  private func write(_ cause: CauseList.Cause, to output: ByteBuffer) {
    let isOneMessage = cause.messages.count == 1
    let what = isOneMessage ? cause.messages[0].text : cause.title[language]
    output.append(
      bold(cause.howMany[language]) + (language == .fr ? " : " : ": ")
        + coloured(cause.severity.noun[language] + " \(cause.code)", cause.severity) + " "
        + Printable.text(TextReport.shortened(what)) + " — " + Printable.text(cause.placesShown) + "\n")
    if !isOneMessage {
      for message in cause.commonMessages {
        output.append("  " + Printable.text(TextReport.shortened(message.listed(in: language))) + "\n")
      }
    }
    output.append("  = " + Text(fr: "à faire : ", en: "to do: ")[language] + Printable.text(cause.advice) + "\n\n")
  }

  /// A finding without its source line.
  private func writeBrief(_ diagnostic: Diagnostic, file: String, to output: ByteBuffer) {
    output.append(headline(diagnostic, file: file) + "\n")
    let advice = diagnostic.suggestion(language) ?? diagnostic.help[language]
    output.append("  = " + Printable.text(advice) + "\n")
  }

  private func writeLine(_ diagnostic: Diagnostic, file: String, to output: ByteBuffer) {
    let suggestion = diagnostic.suggestion(language).map { " (" + Printable.text($0) + ")" } ?? ""
    output.append(headline(diagnostic, file: file) + suggestion + "\n")
  }
}
