import Documents
import VehicleSheets

/// `report.html`: one file with everything in it. What is said of a vehicle is rendered as sheets come; the head, which
/// has the totals, goes before it at the end.
package struct HtmlReport: Sendable {
  let language: Language
  private let card: HtmlCard

  package init(language: Language) {
    self.language = language
    card = HtmlCard(language: language)
  }

  func word(_ fr: String, _ en: String) -> String { language == .fr ? fr : en }

  /// What is rendered of a vehicle comes in segments.
  package enum Part {
    /// Of its card: what its outcome tells, and what the sheet holds, by turns.
    package static let outcome: UInt8 = 0
    package static let sheet: UInt8 = 1
    /// A finding, as `CauseList` takes it.
    package static let finding: UInt8 = 2
    /// Of a refused vehicle: its row for readers without scripts.
    package static let plainRow: UInt8 = 3
    /// Its row of the table, without the causes; the last part of a vehicle.
    package static let row: UInt8 = 4
  }

  package func write(_ outcome: Outcome, _ sheet: Sheet?, to output: ByteBuffer) {
    // The page is of vehicles.
    if outcome.isSkipped { return }
    write(outcome, to: output) { place, output in
      if place == 0 {
        if let sheet { card.writeTitle(sheet, to: output) } else { card.writeTitle(outcome, to: output) }
      } else if let sheet, outcome.isAccepted {
        card.writeBody(sheet, to: output)
      }
    }
  }

  /// Writes a vehicle whose outcome has changed since, with the sheet's own parts as they were.
  package func write(_ outcome: Outcome, replacing rendered: Bytes, to output: ByteBuffer) {
    if outcome.isSkipped { return }
    var parts: [Bytes] = []
    TaggedSegments.forEach(in: rendered) { tag, part in if tag == Part.sheet { parts.append(part) } }
    write(outcome, to: output) { place, output in
      // A vehicle that is refused after all shows what is wrong instead of its fields.
      if place < parts.count, place == 0 || outcome.isAccepted { output.append(parts[place]) }
    }
  }

  private func write(_ outcome: Outcome, to output: ByteBuffer, _ sheetPart: (Int, ByteBuffer) -> Void) {
    TaggedSegments.write(Part.outcome, to: output) { card.writeOpening(outcome, to: $0) }
    TaggedSegments.write(Part.sheet, to: output) { sheetPart(0, $0) }
    TaggedSegments.write(Part.outcome, to: output) { card.writeProblems(outcome, to: $0) }
    TaggedSegments.write(Part.sheet, to: output) { sheetPart(1, $0) }
    TaggedSegments.write(Part.outcome, to: output) { $0.append("</article>" as StaticString) }
    for diagnostic in CauseList.findings(of: outcome) {
      TaggedSegments.write(Part.finding, to: output) { output in
        CauseList.write(diagnostic, of: outcome, in: language, forms: [], to: output)
      }
    }
    if !outcome.isAccepted { TaggedSegments.write(Part.plainRow, to: output) { writePlainRow(outcome, to: $0) } }
    TaggedSegments.write(Part.row, to: output) { writeRow(outcome, to: $0) }
  }

  // MARK: Around the vehicles

  /// Everything before the tables.
  package func writeHead(_ summary: Summary, version: String, to output: ByteBuffer) {
    let title = word("Rapport de pré-rentrée", "Pré-rentrée report")
    output.append(
      """
      <!doctype html>
      <html lang="\(language.rawValue)"><head><meta charset="utf-8"><title>\(title)</title>
      <meta http-equiv="Content-Security-Policy" content="default-src 'none'; img-src data:; base-uri 'none'; \
      form-action 'none'; style-src 'sha256-\(HtmlStyle.digest)'; script-src 'sha256-\(HtmlScript.digest)'">
      <meta name="viewport" content="width=device-width,initial-scale=1"><meta name="referrer" content="no-referrer">
      <meta name="generator" content="prerentree \(version)"><link rel="icon" href="data:,">
      <style>
      """)
    output.append(HtmlStyle.text)
    output.append(
      "</style></head><body><a class=\"skip\" href=\"#fiches\">\(word("Aller aux fiches", "Go to the sheets"))</a>\n"
        + "<header><h1>\(title)</h1><p class=\"mute\">")
    output.append(markup: summary.line[language])
    output.append("</p>" as StaticString)
    writeOrigin(summary, version: version, output)
    output.append("</header>\n<main>" as StaticString)
    writePartial(summary, output)
    writeTotals(summary, output)
    writeFailures(summary, output)
  }

  /// Everything after the last row: blocks of data come before it.
  package func writeTail(to output: ByteBuffer) {
    output.append("<script>" as StaticString)
    output.append(HtmlScript.text)
    output.append("</script></body></html>\n" as StaticString)
  }

  /// What separates the cards of a block: no text holds it, control characters are shown by their pictures.
  package static let cardEnd = UInt8(0x1E)

  /// A block of data, compressed: rows of the table, or the cards of the vehicles that follow the last block's.
  package func writeBlock(_ packed: Bytes, cardsNumber number: Int?, to output: ByteBuffer) {
    output.append("<script type=\"text/plain\" " as StaticString)
    output.append(number.map { "id=\"c\($0)\">" } ?? "data-l>")
    output.append(base64: packed)
    output.append("</script>\n" as StaticString)
  }
}
