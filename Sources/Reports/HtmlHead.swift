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
    output.append("<ul class=\"totals\" aria-label=\"\(word("Totaux", "Totals"))\">")
    let items: [(kind: String, count: Int, noun: Text)] = [
      ("", summary.sheets, .plural(summary.sheets, fr: "fiche", "fiches", en: "sheet", "sheets")),
      ("a", summary.accepted, .plural(summary.accepted, fr: "acceptée", "acceptées", en: "accepted", "accepted")),
      ("r", summary.refused, .plural(summary.refused, fr: "refusée", "refusées", en: "refused", "refused")),
      ("e", summary.errors, .plural(summary.errors, fr: "erreur", "erreurs", en: "error", "errors")),
      (
        "w", summary.warnings,
        .plural(summary.warnings, fr: "avertissement", "avertissements", en: "warning", "warnings")
      ),
      ("n", summary.notes, .plural(summary.notes, fr: "remarque", "remarques", en: "note", "notes")),
      (
        "", summary.customBrands.count,
        .plural(
          summary.customBrands.count, fr: "marque personnalisée", "marques personnalisées", en: "custom brand",
          "custom brands")
      ),
    ]
    for item in items {
      // A zero is no alarm.
      let kind = item.count > 0 ? item.kind : ""
      output.append("<li class=\"\(kind)\"><b>\(item.count)</b>\(item.noun[language])</li>")
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
        + "<th scope=\"col\" class=\"m\">\(word("Nombre", "Count"))</th><td class=\"c\"></td></tr></thead><tbody>")
    for (code, count) in codes {
      let width = max(1, count * 100 / most)
      output.append("<tr><td><a href=\"#code=\(code.id)\">\(code.id)</a></td><td>" as String)
      output.append(markup: code.title[language])
      output.append(
        "</td><td class=\"m\">\(count)</td><td class=\"c \(code.severity.letter)\">"
          + "<svg aria-hidden=\"true\"><rect width=\"\(width)%\" height=\"100%\" rx=\"3\"/></svg></td></tr>")
    }
    output.append("</tbody></table></section>\n" as StaticString)
  }

  func writeBrands(_ summary: Summary, _ output: ByteBuffer) {
    guard !summary.customBrands.isEmpty else { return }
    let title = word("Marques personnalisées", "Custom brands")
    output.append(
      "<details class=\"box\"><summary>\(title) (\(summary.customBrands.count))</summary><p class=\"mute\">"
        + word(
          "Chacune ne vaut que pour sa fiche ; celles qui reviennent sont à demander au référentiel.",
          "Each counts for its own sheet only; those that come again are worth asking for in the referential.")
        + "</p><table><thead><tr><th scope=\"col\">\(word("Marque", "Brand"))</th>"
        + "<th scope=\"col\" class=\"m\">\(word("Fiches", "Sheets"))</th>"
        + "<th scope=\"col\">\(word("Références", "References"))</th></tr></thead><tbody>")
    let most = 20
    for brand in summary.customBrands {
      output.append("<tr><td>" as StaticString)
      output.append(markup: brand.brand)
      output.append("</td><td class=\"m\">\(brand.sheets.count)</td><td>")
      output.append(markup: brand.sheets.prefix(most).joined(separator: ", "))
      if brand.sheets.count > most { output.append("…" as StaticString) }
      output.append("</td></tr>" as StaticString)
    }
    output.append("</tbody></table></details>\n" as StaticString)
  }

  func writeUnresolved(_ summary: Summary, _ output: ByteBuffer) {
    guard !summary.unresolved.isEmpty else { return }
    let title = word("Valeurs qu'aucune liste ne connaît", "Values that no list knows")
    output.append(
      "<details class=\"box\"><summary>\(title) (\(summary.unresolved.count))</summary><p class=\"mute\">"
        + word(
          "Corrigez la fiche, ou ajoutez une ligne au fichier de correspondances.",
          "Mend the sheet, or add a line to the correspondences file.")
        + "</p><table><thead><tr><th scope=\"col\">\(word("Champ", "Field"))</th>"
        + "<th scope=\"col\">\(word("Valeur", "Value"))</th>"
        + "<th scope=\"col\" class=\"m\">\(word("Nombre", "Count"))</th></tr></thead><tbody>")
    for value in summary.unresolved {
      output.append("<tr><td>" as StaticString)
      output.append(markup: value.field.field.label[language])
      output.append("</td><td>" as StaticString)
      output.append(markup: value.value)
      output.append("</td><td class=\"m\">\(value.count)</td></tr>")
    }
    output.append("</tbody></table></details>\n" as StaticString)
  }

  /// The filters, which only a script can serve, and the legend.
  func writeFilters(_ summary: Summary, _ output: ByteBuffer) {
    let all = word("tous", "all")
    output.append(
      """
      <section id="fiches" aria-labelledby="titre-fiches"><h2 id="titre-fiches">\(word("Fiches", "Sheets"))</h2>
      <p class="mute"><span class="r">\(word("du référentiel", "from the referential"))</span> · \
      <span class="c">\(word("calculé", "computed"))</span> · <span class="d">\(word("par défaut", "by default"))</span> · \
      <span class="k">\(word("par correspondance", "through a correspondence"))</span></p>
      <form id="filtres" role="search" aria-label="\(word("Filtrer les fiches", "Filter the sheets"))">
      <label>\(word("Statut", "Status"))<select name="statut"><option value="">\(all)</option>\
      <option value="a">\(word("acceptées", "accepted"))</option><option value="r">\(word("refusées", "refused"))</option>\
      <option value="p">\(word("avec un message", "with a message"))</option></select></label>
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
      <p>\(word("Fiches affichées :", "Sheets shown:")) <output id="compte" aria-live="polite"></output></p></form>

      """)
  }
}

extension Severity {
  /// What the style calls it.
  var letter: String { self == .error ? "e" : self == .warning ? "w" : "n" }
}
