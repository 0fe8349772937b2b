import Documents
import VehicleSheets

/// Findings as people read them in a terminal: where, what, the source line with the spot underlined, how to fix it.
package struct TextReport: Sendable {
  package let language: Language
  package let isColoured: Bool

  /// Whether each finding is reported by itself as it comes, instead of by cause at the end.
  private let isVerbose: Bool

  package init(language: Language, isColoured: Bool) {
    self.language = language
    self.isColoured = isColoured
    isVerbose = true
  }

  package init(_ settings: ReportSettings) {
    language = settings.language
    isColoured = settings.isColoured
    isVerbose = settings.isVerbose
  }

  package func write(_ outcome: Outcome, to output: ByteBuffer) {
    for diagnostic in outcome.diagnostics { write(diagnostic, file: outcome.source.file, to: output) }
  }

  /// What is wrong with a table as a whole, a line or two each: the titles are known to whoever wrote them.
  package func write(_ table: TableOutcome, to output: ByteBuffer) {
    guard !table.diagnostics.isEmpty else { return }
    let read = table.columns.count { $0.field != nil }
    let form = [
      table.layout, table.encoding, table.separator.map { "« \($0 == "\t" ? "tab" : $0) »" },
      table.titlePlace[language],
      Text(
        fr: "\(read) colonnes lues sur \(table.columns.count)", en: "\(read) of \(table.columns.count) columns read")[
          language],
    ].compactMap(\.self).joined(separator: ", ")
    output.append(
      bold(Printable.text(table.name) + ":") + " " + word(Text(fr: "le tableau", en: "the table"))
        + Printable.text(" (\(form))") + "\n")
    var reported: [String: Int] = [:]
    for diagnostic in table.diagnostics {
      reported[diagnostic.code, default: 0] += 1
      if reported[diagnostic.code, default: 0] <= TextReport.maxOfTable { write(diagnostic, ofTable: output) }
    }
    for (code, count) in reported.sorted(by: { $0.key < $1.key }) where count > TextReport.maxOfTable {
      let more = count - TextReport.maxOfTable
      output.append(
        "  "
          + Text.count(more, fr: "autre \(code)", "autres \(code)", en: "more \(code)", "more \(code)")[language] + "\n"
      )
    }
    output.append(UInt8(ascii: "\n"))
  }

  /// Findings of one code that are reported of a table; how many more there are is said.
  private static let maxOfTable = 3

  /// What was found while the rows were read.
  package func writeEnd(_ table: TableOutcome, to output: ByteBuffer) {
    for diagnostic in table.diagnostics where diagnostic.code == Code.PR0014.id {
      output.append(bold(Printable.text(table.name) + ":") + " ")
      write(diagnostic, ofTable: output, indent: "")
      output.append(UInt8(ascii: "\n"))
    }
  }

  private func write(_ diagnostic: Diagnostic, ofTable output: ByteBuffer, indent: String = "  ") {
    let cell = diagnostic.cell.map { "\($0): " } ?? ""
    let suggestion = diagnostic.suggestion(language).map { " (\($0))" } ?? ""
    output.append(
      indent + cell + coloured(diagnostic.severity.noun[language] + " \(diagnostic.code)", diagnostic.severity) + " "
        + Printable.text(diagnostic.message[language] + suggestion) + "\n")
    guard diagnostic.severity != .note else { return }
    output.append(
      "  = " + (Text(fr: "à faire : ", en: "to do: "))[language] + Printable.text(diagnostic.help[language]) + "\n")
  }

  package func write(_ diagnostic: Diagnostic, file: String, to output: ByteBuffer) {
    output.append(headline(diagnostic, file: file) + "\n")
    excerpt(
      diagnostic.sourceLine, diagnostic.sourceLineStart, start: diagnostic.start, end: diagnostic.end,
      severity: diagnostic.severity, output: output)
    if let suggestion = diagnostic.suggestion(language) {
      output.append("  = " + Printable.text(suggestion) + "\n")
    }
    output.append(
      "  = " + (Text(fr: "à faire : ", en: "to do: "))[language] + Printable.text(diagnostic.help[language]) + "\n")
    for related in diagnostic.related {
      let place = "\(Printable.text(related.file ?? file)):\(related.start.line):\(related.start.column)"
      output.append("  = \(place): " + Printable.text(related.message[language]) + "\n")
      excerpt(
        related.sourceLine, related.sourceLineStart, start: related.start, end: related.end, severity: .note,
        output: output)
    }
    output.append(UInt8(ascii: "\n"))
  }

  /// Where, how grave, and what: the one line that every form of a finding begins with.
  func headline(_ diagnostic: Diagnostic, file: String) -> String {
    let cell = diagnostic.cell.map { " (\(word(Text(fr: "cellule", en: "cell"))) \($0))" } ?? ""
    return bold("\(Printable.text(file)):\(diagnostic.start.line):\(diagnostic.start.column):") + cell + " "
      + coloured(diagnostic.severity.noun[language] + " \(diagnostic.code)", diagnostic.severity) + " "
      + Printable.text(diagnostic.message[language])
  }

  package func write(_ failure: Failure, to output: ByteBuffer) {
    output.append(
      bold(Printable.text(failure.file) + ":") + " " + coloured(word(Text(fr: "échec :", en: "failure:")), .error) + " "
        + Printable.text(failure.message[language]) + "\n")
  }

  package func write(_ summary: Summary, to output: ByteBuffer) {
    if let settings = summary.settingsLine { output.append(dim(Printable.text(settings[language])) + "\n") }
    if let comparison = summary.comparison {
      output.append(Printable.text(comparison.line[language]) + "\n")
      let gone = comparison.gone(atMost: TextReport.maxGone)
      if !gone.isEmpty {
        let more = comparison.goneVehicles > gone.count ? " …" : ""
        let label = Text(fr: "partis : ", en: "gone: ")[language]
        output.append("  " + label + Printable.text(gone.joined(separator: " · ") + more) + "\n")
      }
    }
    output.append(bold(summary.line[language]) + "\n")
  }

  /// So many vehicles that are gone are named.
  private static let maxGone = 5

  private func word(_ text: Text) -> String { text[language] }

  // MARK: The source line

  private func excerpt(
    _ line: String?, _ lineStart: Int, start: Position, end: Position, severity: Severity, output: ByteBuffer
  ) {
    guard let line, !line.isEmpty else { return }
    let last = end.line == start.line ? end.column - lineStart : Int.max
    let window = Excerpt(line, from: start.column - lineStart, to: last)
    let number = String(start.line)
    let margin = String(repeating: " ", count: number.count)
    output.append("\(dim("\(number) |")) \(window.text)\n")
    output.append("\(dim("\(margin) |")) \(window.indent)" + coloured(window.underline, severity) + "\n")
  }

  // MARK: Colour

  func bold(_ text: String) -> String { isColoured ? "\u{1B}[1m\(text)\u{1B}[0m" : text }
  private func dim(_ text: String) -> String { isColoured ? "\u{1B}[2m\(text)\u{1B}[0m" : text }

  func coloured(_ text: String, _ severity: Severity) -> String {
    guard isColoured else { return text }
    let code =
      switch severity {
      case .error: "31"
      case .warning: "33"
      case .note: "36"
      }
    return "\u{1B}[1;\(code)m\(text)\u{1B}[0m"
  }
}

/// A source line cut to what a terminal shows, with the spot underlined.
struct Excerpt {
  /// What stands before the spot, the spot, and what stands after it.
  let before: String
  let spot: String
  let after: String
  let indent: String
  let underline: String

  var text: String { before + spot + after }

  /// How many scalars of a long line are shown.
  private static let width = 100

  /// - Parameters:
  ///   - from: the first scalar of the spot, from 1.
  ///   - to: just after its last.
  init(_ line: String, from: Int, to: Int) {
    let scalars = Array(line.unicodeScalars)
    let first = min(max(from - 1, 0), scalars.count)
    let last = min(max(to - 1, first), scalars.count)
    let start = scalars.count > Excerpt.width ? max(0, min(first - 30, scalars.count - Excerpt.width)) : 0
    let end = min(scalars.count, start + Excerpt.width)
    func show(_ range: Range<Int>) -> String { range.map { Printable.scalar(scalars[$0]) }.joined() }
    let (from, to) = (min(max(start, first), end), min(max(start, first, last), end))
    before = (start > 0 ? "…" : "") + show(start..<from)
    spot = show(from..<max(from, to))
    after = show(max(from, to)..<end) + (end < scalars.count ? "…" : "")
    indent = String(repeating: " ", count: Printable.width(before))
    underline = "^" + String(repeating: "~", count: max(0, Printable.width(spot) - 1))
  }
}

/// Text from outside made harmless for a terminal: no escape sequence, no change of direction, no line of its own.
package enum Printable {
  package static func text(_ text: String) -> String {
    let isPlain = text.utf8.allSatisfy { $0 >= 0x20 && $0 < 0x7F }
    return isPlain ? text : text.unicodeScalars.map(scalar).joined()
  }

  /// One scalar as it is shown: control characters by their pictures, invisible ones by their code.
  static func scalar(_ scalar: Unicode.Scalar) -> String {
    switch scalar.value {
    case 0x09: return "    "
    case 0..<0x20: return Unicode.Scalar(0x2400 + scalar.value).map { String($0) } ?? "?"
    case 0x7F: return "␡"
    case 0x80..<0xA0, 0x061C, 0x200B...0x200F, 0x2028...0x202E, 0x2060...0x206F, 0xFEFF, 0xFFF9...0xFFFB:
      return "<U+" + String(scalar.value, radix: 16, uppercase: true) + ">"
    default: return String(scalar)
    }
  }

  /// How many columns a text takes in a terminal.
  package static func width(_ text: String) -> Int {
    text.unicodeScalars.reduce(0) { $0 + width($1) }
  }

  private static func width(_ scalar: Unicode.Scalar) -> Int {
    switch scalar.value {
    case 0x300...0x36F, 0x1AB0...0x1AFF, 0x20D0...0x20FF, 0xFE00...0xFE0F, 0xFE20...0xFE2F: 0
    case 0x1100...0x115F, 0x2E80...0x303E, 0x3041...0xA4CF, 0xAC00...0xD7A3, 0xF900...0xFAFF, 0xFE30...0xFE6F,
      0xFF00...0xFF60, 0xFFE0...0xFFE6, 0x1F300...0x1F64F, 0x1F680...0x1F6FF, 0x1F900...0x1F9FF, 0x20000...0x3FFFD:
      2
    default: 1
    }
  }
}

extension TextReport: Report {
  package var order: PartOrder { isVerbose ? .asTheyCome : .byCause }
  package var tablePlace: TablePlace { .atOnce }

  package func write(_ outcome: Outcome, _ sheet: Sheet?, to output: ByteBuffer) {
    guard !outcome.diagnostics.isEmpty else { return }
    if isVerbose { write(outcome, to: output) } else { writeParts(outcome, to: output) }
  }

  package func begin(_ table: TableOutcome, to output: ByteBuffer) { write(table, to: output) }
  package func end(_ table: TableOutcome, to output: ByteBuffer) { writeEnd(table, to: output) }

  package func writeTail(_ summary: Summary, _ parts: ReportParts, to output: ByteBuffer) {
    write(parts.causes, to: output)
    // That an input is empty was reported as a finding.
    for failure in summary.failures where !failure.isEmptyInput { write(failure, to: output) }
    write(summary, to: output)
  }
}
