import Documents
import VehicleSheets

/// One sheet in `report.html`: its verdict, what was found, and the vehicle as the Synthèse screen shows it.
///
/// A page has many thousands of these, so what they share is put together once and elements are few.
struct HtmlCard: Sendable {
  private let language: Language
  private let text: TextReport
  /// `<dt>Genre<dd` for each field.
  private let labels: [[UInt8]]
  /// `<div><h4>Moteur</h4><dl>` for each group.
  private let groupOpenings: [[UInt8]]
  private let itemsOpening: (options: [UInt8], contracts: [UInt8])
  private let newBadge: [UInt8]
  private let verdicts: (accepted: [UInt8], refused: [UInt8], custom: [UInt8], total: [UInt8])

  /// What the card's title says of the vehicle: no group repeats it.
  private static let inTitle: Set<FieldID> = [.reference, .marque, .marquePersonnalisee, .modele, .version, .finition]

  /// The groups of the card, as the Synthèse screen and its second tab have them.
  private static let groups: [(title: Text, fields: [FieldID])] = [
    (Section.synthese.label, onSynthese),
    (Section.moteur.label, fields(of: .moteur)),
    (Section.couleurs.label, fields(of: .couleurs)),
    (Section.fiche.label, fields(of: .fiche).filter { $0 != .destination }),
    (
      Section.caracteristiques.label,
      fields(of: .dimensions) + fields(of: .consommations) + fields(of: .caracteristiques)
    ),
  ]

  /// The Synthèse screen's first group has the destination after the genre, and ends with what the first screen asks.
  private static var onSynthese: [FieldID] {
    var ids = fields(of: .synthese)
    ids.insert(.destination, at: min(1, ids.count))
    return ids + fields(of: .racine).filter { !isList($0) }
  }

  private static func isList(_ id: FieldID) -> Bool { if case .items = id.type { true } else { false } }

  private static func fields(of section: Section) -> [FieldID] {
    Field.table.map(\.id).filter { $0.field.section == section && !inTitle.contains($0) }
  }

  init(language: Language) {
    self.language = language
    text = TextReport(language: language, isColoured: false)
    labels = Field.table.map { field in
      let buffer = ByteBuffer()
      buffer.append("<dt>" as StaticString)
      buffer.append(markup: field.label[language])
      buffer.append("<dd" as StaticString)
      return buffer.array
    }
    groupOpenings = HtmlCard.groups.map { Array("<div><h4>\($0.title[language])</h4><dl>".utf8) }
    func opening(_ title: Text) -> [UInt8] {
      let columns = [ItemFieldID.libelle, .categorie, .codeUsine].map { "<th scope=col>\($0.label[language])" }
      let prices = [ItemFieldID.prixHT, .tva, .prixTTC].map { "<th scope=col class=m>\($0.label[language])" }
      return Array("<table><caption>\(title[language])<tr>\((columns + prices).joined())".utf8)
    }
    itemsOpening = (
      opening(Text(fr: "Options", en: "Options")), opening(Text(fr: "Contrats de service", en: "Service contracts"))
    )
    newBadge = Array("<b class=\"s u\">\(Text(fr: "nouveau", en: "new")[language])</b> ".utf8)
    func badge(_ text: Text) -> [UInt8] { Array("<b class=s>\(text[language])</b>".utf8) }
    verdicts = (
      badge(Text(fr: "Acceptée", en: "Accepted")), badge(Text(fr: "Refusée", en: "Refused")),
      Array(" <b class=\"s u\">\(Text(fr: "marque personnalisée", en: "custom brand")[language])</b>".utf8),
      Array("<tr><th scope=row colspan=3>\(Text(fr: "Total", en: "Total")[language])<td class=m>".utf8)
    )
  }

  // MARK: What the outcome tells

  func writeOpening(_ outcome: Outcome, to output: ByteBuffer) {
    output.append(outcome.isAccepted ? "<article class=ok>" as StaticString : "<article class=ko>")
    output.append(outcome.isAccepted ? verdicts.accepted : verdicts.refused)
    output.append("<h3>" as StaticString)
  }

  func writeProblems(_ outcome: Outcome, to output: ByteBuffer) {
    output.append("</h3>" as StaticString)
    if !outcome.diagnostics.isEmpty {
      let counts = Severity.allCases.map { severity in outcome.diagnostics.count { $0.severity == severity } }
      output.append(" <b class=\"s q\">" as StaticString)
      output.append(Text.findings(counts)[language])
      output.append("</b>" as StaticString)
    }
    output.append("<small>" as StaticString)
    output.append(markup: outcome.reference)
    output.append(" · " as StaticString)
    output.append(markup: outcome.source.file)
    output.append(UInt8(ascii: ":"))
    output.append(integer: Int64(outcome.source.line))
    output.append("</small>" as StaticString)
    guard !outcome.diagnostics.isEmpty else { return }
    output.append("<ol class=p>" as StaticString)
    for diagnostic in outcome.diagnostics { write(diagnostic, outcome.source.file, output) }
    output.append("</ol>" as StaticString)
  }

  private func write(_ diagnostic: Diagnostic, _ file: String, _ output: ByteBuffer) {
    output.append("<li class=\(diagnostic.severity.letter)><p><b>\(diagnostic.severity.noun[language]) ")
    output.append(markup: diagnostic.code)
    output.append("</b> " as StaticString)
    if diagnostic.isNew == true { output.append(newBadge) }
    prose(diagnostic.message[language], output)
    output.append(" <small>" as StaticString)
    let place = Text(fr: "ligne \(diagnostic.start.line)", en: "line \(diagnostic.start.line)")[language]
    output.append(place)
    if let cell = diagnostic.cell {
      output.append(Text(fr: ", cellule ", en: ", cell ")[language])
      output.append(markup: cell)
    }
    output.append("</small>" as StaticString)
    excerpt(
      diagnostic.sourceLine, diagnostic.sourceLineStart, start: diagnostic.start, end: diagnostic.end, output: output)
    if let suggestion = diagnostic.suggestion(language) {
      output.append("<p class=g>" as StaticString)
      prose(suggestion, output)
    }
    output.append("<p class=h>" as StaticString)
    prose(Text(fr: "à faire : ", en: "to do: ")[language] + diagnostic.help[language], output)
    for related in diagnostic.related {
      output.append("<div class=x><p>" as StaticString)
      prose("\(related.file ?? file):\(related.start.line): \(related.message[language])", output)
      excerpt(related.sourceLine, related.sourceLineStart, start: related.start, end: related.end, output: output)
      output.append("</div>" as StaticString)
    }
  }

  /// A message, whose blanks beside quotation marks and before `:` and `;` keep together what French keeps together.
  private func prose(_ text: String, _ output: ByteBuffer) {
    guard language == .fr else { return output.append(markup: text) }
    var text = text
    text.withUTF8 { bytes in
      var run = 0
      for i in bytes.indices.dropFirst(2) where bytes[i] == UInt8(ascii: " ") && i + 1 < bytes.count {
        let isAfterQuote = bytes[i - 2] == 0xC2 && bytes[i - 1] == 0xAB
        let isBeforeQuote = bytes[i + 1] == 0xC2 && i + 2 < bytes.count && bytes[i + 2] == 0xBB
        let isBeforeMark = ":;?!".utf8.contains(bytes[i + 1])
        guard isAfterQuote || isBeforeQuote || isBeforeMark else { continue }
        output.append(markup: bytes.slice(run, i))
        output.append("\u{A0}" as StaticString)
        run = i + 1
      }
      output.append(markup: bytes.slice(run, bytes.count))
    }
  }

  private func excerpt(_ line: String?, _ lineStart: Int, start: Position, end: Position, output: ByteBuffer) {
    guard let line, !line.isEmpty else { return }
    let spot = Excerpt(
      line, from: start.column - lineStart, to: end.line == start.line ? end.column - lineStart : Int.max)
    output.append("<pre><i>\(start.line) │ </i>")
    output.append(markup: spot.before)
    output.append("<mark>" as StaticString)
    // Where something is missing there is nothing to mark but the place.
    output.append(markup: spot.spot.isEmpty ? " " : spot.spot)
    output.append("</mark>" as StaticString)
    output.append(markup: spot.after)
    output.append("</pre>" as StaticString)
  }

  // MARK: What the sheet holds

  /// Where there is no sheet: it could not be read, or an outcome stream tells of its refusal only.
  func writeTitle(_ outcome: Outcome, to output: ByteBuffer) {
    guard outcome.isUnreadable else { return output.append(markup: outcome.reference) }
    output.append(Text(fr: "Fiche illisible", en: "Sheet that cannot be read")[language])
  }

  /// Brand and model, then version and trim, as the screen's heading has them. A heading is never empty.
  func writeTitle(_ sheet: Sheet, to output: ByteBuffer) {
    let brand = sheet.bytes(.marque)
    if let brand { output.append(markup: brand) }
    if brand == nil, sheet.bytes(.modele) == nil {
      output.append(Text(fr: "Véhicule sans marque ni modèle", en: "Vehicle without brand and model")[language])
    }
    if let model = sheet.bytes(.modele) {
      output.append(UInt8(ascii: " "))
      output.append(markup: model)
    }
    output.append("<i>" as StaticString)
    for id in [FieldID.version, .finition] {
      guard let text = sheet.bytes(id) else { continue }
      let isGiven = sheet[id].provenance == .referentiel
      output.append(isGiven ? " <span class=r>" as StaticString : " ")
      output.append(markup: text)
      if isGiven { output.append("</span>" as StaticString) }
    }
    output.append("</i>" as StaticString)
    if sheet.isYes(.marquePersonnalisee) { output.append(verdicts.custom) }
  }

  func writeBody(_ sheet: Sheet, to output: ByteBuffer) {
    output.append("<div class=v>" as StaticString)
    for (group, opening) in zip(HtmlCard.groups, groupOpenings) {
      var isOpen = false
      for id in group.fields where sheet[id].value != nil {
        if !isOpen { output.append(opening) }
        isOpen = true
        output.append(labels[Int(id.rawValue)])
        output.append(mark(sheet[id].provenance))
        sheet.appendShown(id, in: language, to: output) { $1.append(markup: $0) }
      }
      if isOpen { output.append("</dl></div>" as StaticString) }
    }
    output.append("</div>" as StaticString)
    writeItems(sheet, isContract: false, output)
    writeItems(sheet, isContract: true, output)
  }

  /// The end of an opening tag, with where the value comes from.
  private func mark(_ provenance: Provenance) -> StaticString {
    switch provenance {
    case .sheet: ">"
    case .referentiel, .rapprochement: " class=r>"
    case .calcul, .deduction: " class=c>"
    case .defaut, .reglage: " class=d>"
    case .correspondance: " class=k>"
    }
  }

  private func writeItems(_ sheet: Sheet, isContract: Bool, _ output: ByteBuffer) {
    var isOpen = false
    for item in sheet.pricedItems(isContract: isContract) {
      if !isOpen { output.append(isContract ? itemsOpening.contracts : itemsOpening.options) }
      isOpen = true
      output.append("<tr>" as StaticString)
      for range in [item.labelText, item.categoryText, item.factoryCodeText] {
        output.append("<td>" as StaticString)
        if let range { output.append(markup: sheet.bytes(range)) }
      }
      money(item.beforeVAT, output)
      output.append("<td class=m><span" as StaticString)
      output.append(mark(item.rate.provenance))
      if let rate = item.rate.percent {
        output.append(grouped: rate, in: language)
        output.append(language == .fr ? "\u{A0}%" as StaticString : "%")
      }
      output.append("</span>" as StaticString)
      money(item.includingVAT, output)
    }
    guard isOpen else { return }
    let total = sheet.total(isContract: isContract)
    output.append(verdicts.total)
    output.append(money: total.ht, in: language)
    output.append("<td><td class=m>" as StaticString)
    output.append(money: total.ttc, in: language)
    output.append("</table>" as StaticString)
  }

  private func money(_ price: (money: Money?, provenance: Provenance), _ output: ByteBuffer) {
    output.append("<td class=m><span" as StaticString)
    output.append(mark(price.provenance))
    if let money = price.money { output.append(money: money, in: language) }
    output.append("</span>" as StaticString)
  }
}
