import Documents
import VehicleSheets

/// What stands before the cards: totals, failures, the chart, brands, unknown values and the filters.
extension HtmlReport {
  private func word(_ fr: String, _ en: String) -> String { language == .fr ? fr : en }

  func writePartial(_ summary: Summary, _ output: ByteBuffer) {
    guard let cause = summary.partialCause else { return }
    output.append("<p class=\"box e\" role=\"alert\"><b>\(word("Rapport partiel", "Partial report"))</b> — ")
    output.append(markup: cause[language])
    output.append("</p>" as StaticString)
  }

  func writeTotals(_ summary: Summary, _ output: ByteBuffer) {
    if summary.sheets > 0 {
      let share = Double(summary.accepted * 100) / Double(summary.sheets)
      output.append(
        "<svg class=\"ratio\" aria-hidden=\"true\"><g class=\"a\"><rect width=\"\(share)%\" height=\"100%\"/></g>"
          + "<g class=\"r\"><rect x=\"\(share)%\" width=\"\(100 - share)%\" height=\"100%\"/></g></svg>")
    }
    output.append("<ul class=\"totals\" aria-label=\"\(word("Totaux", "Totals"))\">")
    // What a click on it shows stands behind the kind.
    let items: [(kind: String, filter: String, count: Int, noun: Text)] = [
      ("", "", summary.sheets, .plural(summary.sheets, fr: "fiche", "fiches", en: "sheet", "sheets")),
      ("a", "a", summary.accepted, .plural(summary.accepted, fr: "acceptée", "acceptées", en: "accepted", "accepted")),
      ("r", "r", summary.refused, .plural(summary.refused, fr: "refusée", "refusées", en: "refused", "refused")),
      ("e", "e", summary.errors, .plural(summary.errors, fr: "erreur", "erreurs", en: "error", "errors")),
      (
        "w", "w", summary.warnings,
        .plural(summary.warnings, fr: "avertissement", "avertissements", en: "warning", "warnings")
      ),
      ("n", "n", summary.notes, .plural(summary.notes, fr: "remarque", "remarques", en: "note", "notes")),
      (
        "", "u", summary.customBrands.count,
        .plural(
          summary.customBrands.count, fr: "marque personnalisée", "marques personnalisées", en: "custom brand",
          "custom brands")
      ),
    ]
    for item in items {
      // A zero is no alarm, and leads nowhere.
      output.append(
        item.count > 0 ? "<li class=\"\(item.kind)\"><a data-k=\"statut\" data-v=\"\(item.filter)\">" : "<li><a>")
      output.append("<b>\(item.count)</b>\(item.noun[language])</a></li>")
    }
    output.append("</ul>\n" as StaticString)
  }

  func writeFailures(_ summary: Summary, _ output: ByteBuffer) {
    guard !summary.failures.isEmpty else { return }
    let title = word("Ce qui n'a pu être lu ou écrit", "What could not be read or written")
    output.append("<section class=\"box e\" aria-label=\"\(title)\"><h2>\(title)</h2><ul>")
    for failure in summary.failures {
      output.append("<li><b>" as StaticString)
      output.append(markup: failure.file)
      output.append("</b> — " as StaticString)
      output.append(markup: failure.message[language])
      output.append("</li>" as StaticString)
    }
    output.append("</ul></section>\n" as StaticString)
  }

  /// The most frequent codes first.
  private func ranked(_ summary: Summary) -> [(code: Code, count: Int)] {
    Code.all.compactMap { code in summary.codes[code.id].map { (code, $0) } }
      .enumerated().sorted { a, b in (-a.element.count, a.offset) < (-b.element.count, b.offset) }.map(\.element)
  }

  func writeChart(_ summary: Summary, _ output: ByteBuffer) {
    let codes = ranked(summary).prefix(12)
    guard let most = codes.first?.count else { return }
    let title = word("Ce qui revient le plus", "What comes up most")
    output.append(
      "<section aria-label=\"\(title)\"><h2>\(title)</h2><table class=\"chart box\"><thead><tr>"
        + "<th scope=\"col\">Code</th><th scope=\"col\">\(word("Signification", "Meaning"))</th>"
        + "<th scope=\"col\" class=\"m\">\(word("Nombre", "Count"))</th><th class=\"c\" aria-hidden=\"true\"></th></tr></thead><tbody>"
    )
    for (code, count) in codes {
      let width = max(1, count * 100 / most)
      let colour = (summary.gravest[code.id] ?? code.severity).letter
      output.append("<tr><td><a data-k=\"code\" data-v=\"\(code.id)\">\(code.id)</a></td><td>" as String)
      output.append(markup: code.title[language])
      output.append(
        "</td><td class=\"m\">\(count)</td><td class=\"c\">"
          + "<svg class=\"\(colour)\" aria-hidden=\"true\"><rect width=\"\(width)%\" height=\"100%\" rx=\"3\"/></svg></td></tr>"
      )
    }
    output.append("</tbody></table></section>\n" as StaticString)
  }

  /// One-shot brands, and values that no list knows.
  func writeNames(_ summary: Summary, _ output: ByteBuffer) {
    guard !summary.customBrands.isEmpty || !summary.unresolved.isEmpty else { return }
    output.append("<div>" as StaticString)
    writeBrands(summary, output)
    writeUnresolved(summary, output)
    output.append("</div>\n" as StaticString)
  }

  private func openTable(_ title: String, _ count: Int, _ advice: String, _ columns: [String], _ output: ByteBuffer) {
    output.append(
      "<section aria-label=\"\(title)\"><h2>\(title) (\(count))</h2><div class=\"box\"><p class=\"mute\">\(advice)</p>"
        + "<div class=\"scroll\" tabindex=\"0\" role=\"region\" aria-label=\"\(title)\"><table><thead><tr>")
    for (i, column) in columns.enumerated() {
      output.append(i == 1 ? "<th scope=\"col\" class=\"m\">" as StaticString : "<th scope=\"col\">")
      output.append(column)
    }
    output.append("</tr></thead><tbody>" as StaticString)
  }

  private func closeTable(_ output: ByteBuffer) {
    output.append("</tbody></table></div></div></section>" as StaticString)
  }

  private func filterLink(_ key: StaticString, _ value: String, _ output: ByteBuffer) {
    output.append("<a data-k=\"" as StaticString)
    output.append(key)
    output.append("\" data-v=\"" as StaticString)
    output.append(markup: value)
    output.append("\">" as StaticString)
    output.append(markup: value)
    output.append("</a>" as StaticString)
  }

  private func writeBrands(_ summary: Summary, _ output: ByteBuffer) {
    guard !summary.customBrands.isEmpty else { return }
    openTable(
      word("Marques personnalisées", "Custom brands"), summary.customBrands.count,
      word(
        "Chacune ne vaut que pour sa fiche ; celles qui reviennent sont à demander au référentiel.",
        "Each counts for its own sheet only; those that come again are worth asking for in the referential."),
      [word("Marque", "Brand"), word("Fiches", "Sheets"), word("Références", "References")], output)
    let most = 20
    for brand in summary.customBrands {
      output.append("<tr><td>" as StaticString)
      filterLink("marque", brand.brand, output)
      output.append("</td><td class=\"m\">\(brand.sheets.count)</td><td>")
      output.append(markup: brand.sheets.prefix(most).joined(separator: ", "))
      if brand.sheets.count > most { output.append("…" as StaticString) }
      output.append("</td></tr>" as StaticString)
    }
    closeTable(output)
  }

  private func writeUnresolved(_ summary: Summary, _ output: ByteBuffer) {
    guard !summary.unresolved.isEmpty else { return }
    openTable(
      word("Valeurs qu'aucune liste ne connaît", "Values that no list knows"), summary.unresolved.count,
      word(
        "Corrigez la fiche, ou ajoutez une ligne au fichier de correspondances.",
        "Mend the sheet, or add a line to the correspondences file."),
      [word("Valeur", "Value"), word("Fois", "Times"), word("Champ", "Field")], output)
    for value in summary.unresolved {
      output.append("<tr><td>" as StaticString)
      filterLink("texte", value.value, output)
      output.append("</td><td class=\"m\">\(value.count)</td><td>")
      output.append(markup: value.field.field.label[language])
      output.append("</td></tr>" as StaticString)
    }
    closeTable(output)
  }

  /// The filters, which only a script can serve, and the legend.
  package func writeFilters(_ summary: Summary, to output: ByteBuffer) {
    let all = word("tous", "all")
    output.append(
      """
      <section id="fiches" aria-labelledby="titre-fiches"><h2 id="titre-fiches">\(word("Fiches", "Sheets"))</h2>
      <p class="mute legend"><span class="r">\(word("du référentiel", "from the referential"))</span> \
      <span class="c">\(word("calculé", "computed"))</span> <span class="d">\(word("par défaut", "by default"))</span> \
      <span class="k">\(word("par correspondance", "through a correspondence"))</span></p>
      <form id="filtres" role="search" aria-label="\(word("Filtrer les fiches", "Filter the sheets"))">
      <label>\(word("Statut", "Status"))<select name="statut"><option value="">\(all)</option>\
      <option value="a">\(word("acceptées", "accepted"))</option><option value="r">\(word("refusées", "refused"))</option>\
      <option value="p">\(word("avec un message", "with a message"))</option>\
      <option value="o">\(word("sans message", "without a message"))</option>\
      <option value="e">\(word("avec une erreur", "with an error"))</option>\
      <option value="w">\(word("avec un avertissement", "with a warning"))</option>\
      <option value="n">\(word("avec une remarque", "with a note"))</option>\
      <option value="u">\(word("marque personnalisée", "custom brand"))</option></select></label>
      <label>Code<select name="code"><option value="">\(all)</option>
      """)
    for (code, count) in ranked(summary) {
      output.append("<option value=\"\(code.id)\">\(code.id) (\(count)) ")
      output.append(markup: code.title[language])
      output.append("</option>" as StaticString)
    }
    output.append(
      """
      </select></label>
      <label>\(word("Marque", "Brand"))<select name="marque"><option value="">\(word("toutes", "all"))</option></select></label>
      <label>\(word("Texte", "Text"))<input name="texte" type="search" autocomplete="off" \
      placeholder="\(word("modèle, plaque, référence…", "model, plate, reference…"))"></label>
      <button type="reset">\(word("Tout afficher", "Show all"))</button>\
      <button type="button" id="plier" aria-pressed="false">\(word("Replier les fiches", "Fold the sheets"))</button>
      <p><span class="skip">\(word("Fiches affichées :", "Sheets shown:"))</span> \
      <output id="compte" aria-live="polite"></output></p></form>
      <p id="rien" class="box" role="status" hidden>\(word("Aucune fiche ne répond à ces filtres.", "No sheet fits these filters."))</p>

      """)
  }
}

extension Severity {
  /// What the style calls it.
  var letter: String { self == .error ? "e" : self == .warning ? "w" : "n" }
}
