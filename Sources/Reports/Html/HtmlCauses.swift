import Documents
import VehicleSheets

/// What to do next: what many vehicles share first, the gravest and most frequent before the others.
extension HtmlReport {
  /// So many causes are in view; those beyond are folded away.
  private static let maxOpen = 20

  /// - Parameter tables: what is wrong with tables as a whole, rendered by `writeCauses(of:)`.
  package func writeCauses(_ causes: CauseList, tables: Bytes, to output: ByteBuffer) {
    let ranked = causes.ranked
    guard !ranked.isEmpty || tables.count > 0 else { return }
    let title = word("Que faire maintenant", "What to do now")
    output.append("<section aria-label=\"\(title)\"><h2>\(title)</h2><ol class=\"causes\">")
    output.append(tables)
    for (place, (number, cause)) in ranked.enumerated() {
      if place == HtmlReport.maxOpen {
        let more = Text.count(
          ranked.count - place, fr: "autre cause", "autres causes", en: "more cause", "more causes")[language]
        output.append("</ol><details class=\"box\"><summary>\(more)</summary><ol class=\"causes\">")
      }
      write(cause, number, at: place, output)
    }
    output.append(
      ranked.count > HtmlReport.maxOpen ? "</ol></details></section>\n" as StaticString : "</ol></section>\n")
  }

  private func write(_ cause: CauseList.Cause, _ number: Int, at place: Int, _ output: ByteBuffer) {
    let isOneMessage = cause.messages.count == 1
    output.append(
      "<li class=\"\(cause.severity.letter)\" data-g=\"\(cause.severity.letter)\" data-i=\"\(number)\" data-n=\"\(cause.vehicles)\" data-cause=\""
    )
    output.append(markup: cause.key)
    output.append("\" data-t=\"" as StaticString)
    output.append(markup: "\(cause.code) \(cause.title[language])")
    output.append("\"><p><b>\(cause.howMany[language])</b> <span class=\"code\">\(cause.severity.noun[language]) ")
    output.append(markup: cause.code)
    output.append("</span> " as StaticString)
    output.append(markup: typeset(isOneMessage ? cause.messages[0].text : cause.title[language]))
    output.append("</p>" as StaticString)
    if !isOneMessage { writeMessages(cause, isOnPaper: place < HtmlReport.maxOpen, output) }
    output.append("<p class=\"h\">" as StaticString)
    output.append(markup: typeset(word("à faire : ", "to do: ") + cause.advice))
    output.append("</p><p class=\"mute\"><span class=\"lieux\">" as StaticString)
    writePlaces(cause, isOnPaper: place < HtmlReport.maxOpen, output)
    output.append("</span> <a data-k=\"cause\" data-v=\"" as StaticString)
    output.append(markup: cause.key)
    output.append("\">" as StaticString)
    if cause.vehicles > 1 {
      output.append(word("voir ces \(cause.howMany.fr)", "see these \(cause.howMany.en)"))
    } else {
      output.append(word("voir la fiche", "see the sheet"))
    }
    output.append("</a></p></li>\n" as StaticString)
  }

  /// The first places, and on paper, where nobody can go to the others, these too.
  private func writePlaces(_ cause: CauseList.Cause, isOnPaper: Bool, _ output: ByteBuffer) {
    guard isOnPaper, !cause.placesBeyond.isEmpty else { return output.append(markup: cause.placesShown) }
    output.append(markup: cause.firstPlaces)
    output.append("<span class=\"screen\"> …</span><span class=\"paper\">" as StaticString)
    output.append(markup: cause.placesBeyond)
    output.append("</span>" as StaticString)
  }

  /// - Parameter isOnPaper: whether what a screen leaves out is printed.
  private func writeMessages(_ cause: CauseList.Cause, isOnPaper: Bool, _ output: ByteBuffer) {
    output.append("<ul>" as StaticString)
    for message in cause.commonMessages {
      output.append("<li>" as StaticString)
      output.append(markup: typeset(message.listed(in: language)))
      output.append("</li>" as StaticString)
    }
    let others = cause.messages.count - cause.commonMessages.count
    if others > 0 {
      let more = Text.count(others, fr: "autre", "autres", en: "other", "others")
      if isOnPaper {
        for message in cause.rareMessages {
          output.append("<li class=\"paper\">" as StaticString)
          output.append(markup: typeset(message.listed(in: language)))
          output.append("</li>" as StaticString)
        }
      }
      output.append("<li class=\"mute\(isOnPaper ? " screen" : "")\">… \(word("et", "and")) \(more[language])</li>")
    }
    output.append("</ul>" as StaticString)
  }

  /// What is wrong with a table as a whole: it comes before everything, since it may refuse every row.
  package func writeCauses(of table: TableOutcome, to output: ByteBuffer) {
    for diagnostic in table.diagnostics where diagnostic.severity != .note {
      output.append("<li class=\"\(diagnostic.severity.letter)\"><p><b>\(word("le tableau", "the table"))</b> ")
      output.append("<span class=\"code\">\(diagnostic.severity.noun[language]) ")
      output.append(markup: diagnostic.code)
      output.append("</span> " as StaticString)
      output.append(markup: typeset(diagnostic.sentence(language)))
      output.append("</p><p class=\"h\">" as StaticString)
      output.append(markup: typeset(word("à faire : ", "to do: ") + diagnostic.help[language]))
      output.append("</p><p class=\"mute\"><span class=\"lieux\">" as StaticString)
      output.append(markup: table.name + (diagnostic.cell.map { " · \($0)" } ?? ""))
      output.append("</span></p></li>\n" as StaticString)
    }
  }

  /// A message whose blanks beside quotation marks and before `:` and `;` keep together what French keeps together.
  func typeset(_ text: String) -> String {
    guard language == .fr else { return text }
    var output = ""
    var previous: Unicode.Scalar = " "
    let scalars = Array(text.unicodeScalars)
    for (i, scalar) in scalars.enumerated() {
      let next = i + 1 < scalars.count ? scalars[i + 1] : " "
      let isKept = scalar == " " && (previous == "«" || next == "»" || ":;?!".unicodeScalars.contains(next))
      output.unicodeScalars.append(isKept ? "\u{A0}" : scalar)
      previous = scalar
    }
    return output
  }
}
