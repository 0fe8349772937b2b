import Documents
import VehicleSheets

/// `report.html`: one file with everything in it. Cards can be rendered as sheets come; the head, which has the totals,
/// goes before them at the end.
package struct HtmlReport: Sendable {
  let language: Language
  private let card: HtmlCard

  package init(language: Language) {
    self.language = language
    card = HtmlCard(language: language)
  }

  /// A card is in frames: what its outcome tells, and what the sheet holds, by turns.
  private enum Part {
    static let outcome: UInt8 = 0
    static let sheet: UInt8 = 1
  }

  package func write(_ outcome: Outcome, _ sheet: Sheet?, to output: ByteBuffer) {
    // The page is of vehicles.
    if outcome.isSkipped { return }
    write(outcome, to: output) { place, output in
      switch place {
      case 0: if let sheet { card.writeBrand(sheet, to: output) }
      case 1: if let sheet { card.writeTitle(sheet, to: output) } else { card.writeTitle(outcome, to: output) }
      default: if let sheet, outcome.isAccepted { card.writeBody(sheet, to: output) }
      }
    }
  }

  /// Writes a card whose outcome has changed since, with the sheet's own parts as they were.
  package func write(_ outcome: Outcome, replacing rendered: Bytes, to output: ByteBuffer) {
    var parts: [Bytes] = []
    TaggedSegments.forEach(in: rendered) { tag, part in if tag == Part.sheet { parts.append(part) } }
    write(outcome, to: output) { place, output in
      if place < parts.count { output.append(parts[place]) }
    }
  }

  private func write(_ outcome: Outcome, to output: ByteBuffer, _ sheetPart: (Int, ByteBuffer) -> Void) {
    TaggedSegments.write(Part.outcome, to: output) { card.writeOpening(outcome, to: $0) }
    TaggedSegments.write(Part.sheet, to: output) { sheetPart(0, $0) }
    TaggedSegments.write(Part.outcome, to: output) { card.writeStatus(outcome, to: $0) }
    TaggedSegments.write(Part.sheet, to: output) { sheetPart(1, $0) }
    TaggedSegments.write(Part.outcome, to: output) { card.writeProblems(outcome, to: $0) }
    TaggedSegments.write(Part.sheet, to: output) { sheetPart(2, $0) }
    TaggedSegments.write(Part.outcome, to: output) { $0.append("</details></article>\n" as StaticString) }
  }

  // MARK: Around the cards

  /// Everything before the first card.
  package func writeHead(_ summary: Summary, version: String, to output: ByteBuffer) {
    let title = Text(fr: "Rapport de pré-rentrée", en: "Pré-rentrée report")[language]
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
    let skip = Text(fr: "Aller aux fiches", en: "Go to the sheets")[language]
    output.append("</style></head><body><a class=\"skip\" href=\"#fiches\">\(skip)</a>\n<header><h1>\(title)</h1>")
    output.append("<p class=\"mute\">" as StaticString)
    output.append(markup: summary.line[language])
    output.append("</p></header>\n<main>" as StaticString)
    writePartial(summary, output)
    writeTotals(summary, output)
    writeFailures(summary, output)
    output.append("<div class=\"board\">" as StaticString)
    writeChart(summary, output)
    writeNames(summary, output)
    output.append("</div>" as StaticString)
  }

  /// Everything behind the last card.
  package func writeTail(_ summary: Summary, to output: ByteBuffer) {
    if summary.sheets == 0 {
      output.append("<p>\(Text(fr: "Aucune fiche n'a été lue.", en: "No sheet was read.")[language])</p>")
    }
    output.append("</section></main>\n<footer>" as StaticString)
    output.append(
      Text(
        fr: "Le référentiel et les fiches restent sur votre poste : cette page ne charge rien et n'envoie rien.",
        en: "The referential and the sheets stay with you: this page loads nothing and sends nothing.")[language])
    output.append("</footer><script>" as StaticString)
    output.append(HtmlScript.text)
    output.append("</script></body></html>\n" as StaticString)
  }
}
