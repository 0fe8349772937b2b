import Documents
import VehicleSheets

/// GitHub's workflow commands, which become annotations. Ten of each level are shown, so errors go first, what
/// many vehicles share is one annotation at its first place, and the rest is counted.
package struct GitHubReport: Report {
  private static let limit = 10

  private let language: Language
  private let path: ReportPath

  package let order = PartOrder.byCause

  package init(_ settings: ReportSettings) {
    language = settings.language
    path = settings.path
  }

  /// Appends a sheet's findings as `CauseList` takes them: each as a command, and the beginning of one that stands for more.
  package func write(_ outcome: Outcome, _ sheet: Sheet?, to output: ByteBuffer) {
    for diagnostic in CauseList.findings(of: outcome) {
      CauseList.write(
        diagnostic, of: outcome, in: language,
        forms: [
          { output in
            head(diagnostic, file: outcome.source.file, to: output)
            escape(" · \(outcome.reference)", isProperty: true, output)
            output.append("::" as StaticString)
            escape(diagnostic.paragraph(language), isProperty: false, output)
            output.append(UInt8(ascii: "\n"))
          },
          { output in head(diagnostic, file: outcome.source.file, to: output) },
        ], to: output)
    }
  }

  /// The command up to the code that its title begins with.
  private func head(_ diagnostic: Diagnostic, file: String, to output: ByteBuffer) {
    let command: StaticString =
      switch diagnostic.severity {
      case .error: "::error file="
      case .warning: "::warning file="
      case .note: "::notice file="
      }
    output.append(command)
    escape(path.relative(file), isProperty: true, output)
    let (start, end) = (diagnostic.start, diagnostic.end)
    output.append(",line=\(start.line),endLine=\(end.line)")
    // The runner drops a column range that spans lines, and the annotation with it.
    if start.line == end.line {
      output.append(",col=\(start.column),endColumn=\(max(end.column, start.column + 1))")
    }
    output.append(",title=" as StaticString)
    escape(diagnostic.code, isProperty: true, output)
  }

  /// The commands of a cause: one for each of its few vehicles, or one for all.
  private func commands(of cause: CauseList.Cause) -> [String] {
    if cause.isReportedSingly { return cause.texts.compactMap(\.first) }
    guard cause.first.count > 1 else { return [] }
    let output = ByteBuffer()
    output.append(cause.first[1])
    escape(" · " + cause.howMany[language], isProperty: true, output)
    output.append("::" as StaticString)
    let what = cause.messages.count == 1 ? [] : [cause.title[language]]
    let lines =
      what + cause.commonMessages.map(\.text) + [cause.placesShown] + [cause.advice]
    escape(lines.joined(separator: "\n"), isProperty: false, output)
    output.append(UInt8(ascii: "\n"))
    return [output.string]
  }

  /// Something that could not be read or written.
  private func write(_ failure: Failure, to output: ByteBuffer) {
    output.append("::error file=" as StaticString)
    escape(path.relative(failure.file), isProperty: true, output)
    output.append(",title=" as StaticString)
    escape(Text(fr: "échec", en: "failure")[language], isProperty: true, output)
    output.append("::" as StaticString)
    escape(failure.message[language], isProperty: false, output)
    output.append(UInt8(ascii: "\n"))
  }

  /// The commands that are shown, those of errors first, and how many of each severity are not.
  private func shown(_ summary: Summary, _ causes: CauseList) -> (commands: [String], cut: [Int]) {
    var commands: [String] = []
    var counts = [0, 0, 0]
    func keep(_ command: String, rank: Int) {
      counts[rank] += 1
      if counts[rank] <= GitHubReport.limit { commands.append(command) }
    }
    for cause in causes.shared + causes.single {
      for command in self.commands(of: cause) { keep(command, rank: cause.severity.rank) }
    }
    for failure in summary.failures where !failure.isEmptyInput {
      let command = ByteBuffer()
      write(failure, to: command)
      keep(command.string, rank: 0)
    }
    return (commands, counts.map { max(0, $0 - GitHubReport.limit) })
  }

  /// The commands, one line that says how many more there are, and what the run came to.
  package func writeTail(_ summary: Summary, _ parts: ReportParts, to output: ByteBuffer) {
    for command in shown(summary, parts.causes).commands { output.append(command) }
    if let notice = notice(summary, parts) { output.append("prerentree: " + notice[language] + "\n") }
    output.append("prerentree: " + summary.line[language] + "\n")
  }

  package func notice(_ summary: Summary, _ parts: ReportParts) -> Text? {
    let cut = shown(summary, parts.causes).cut
    guard cut != [0, 0, 0] else { return nil }
    let left = Text.findings(cut)
    return Text(
      fr: "GitHub montre \(GitHubReport.limit) messages de chaque sorte ; il y a encore : \(left.fr)",
      en: "GitHub shows \(GitHubReport.limit) messages of each kind; there are \(left.en) more")
  }

  /// `%` first, or the escapes of the others would be escaped again.
  private func escape(_ text: String, isProperty: Bool, _ output: ByteBuffer) {
    for byte in WorkflowLog.harmless(Printable.lines(text)).utf8 {
      switch byte {
      case UInt8(ascii: "%"): output.append("%25" as StaticString)
      case 0x0D: output.append("%0D" as StaticString)
      case 0x0A: output.append("%0A" as StaticString)
      case UInt8(ascii: ":") where isProperty: output.append("%3A" as StaticString)
      case UInt8(ascii: ",") where isProperty: output.append("%2C" as StaticString)
      default: output.append(byte)
      }
    }
  }
}

extension Printable {
  /// Text of several lines, each made harmless for a terminal or a log.
  static func lines(_ text: String) -> String {
    guard text.utf8.contains(0x0A) else { return Printable.text(text) }
    return text.split(separator: "\n", omittingEmptySubsequences: false).map { Printable.text(String($0)) }
      .joined(separator: "\n")
  }
}
