import Documents
import VehicleSheets

/// What stands before the vehicles: what the run was made of, totals, failures, brands and unknown values.
extension HtmlReport {
  /// What went in, what it was held against, and what was written beside the page.
  func writeOrigin(_ summary: Summary, version: String, _ output: ByteBuffer) {
    let origin = summary.origin
    output.append("<dl class=\"origin\">" as StaticString)
    func item(_ name: String, _ values: [String]) {
      guard !values.isEmpty else { return }
      output.append("<div><dt>\(name)</dt><dd>")
      output.append(markup: values.prefix(HtmlReport.maxNames).joined(separator: ", "))
      if values.count > HtmlReport.maxNames { output.append(" … (\(values.count))") }
      output.append("</dd></div>" as StaticString)
    }
    item(word("Entrées", "Inputs"), origin.inputs)
    item(
      word("Référentiel", "Referential"),
      origin.referentials.isEmpty ? [word("celui du programme", "the program's own")] : origin.referentials)
    if let settings = summary.settingsLine { item(word("Réglages", "Settings"), [settings[language]]) }
    if let comparison = summary.comparison { item(word("Comparaison", "Comparison"), [comparison.line[language]]) }
    item(word("Programme", "Program"), ["prerentree \(version)"])
    if !origin.outputs.isEmpty {
      output.append("<div><dt>\(word("Fichiers", "Files"))</dt><dd>")
      for (i, name) in origin.outputs.enumerated() {
        output.append(i == 0 ? "<a href=\"" as StaticString : ", <a href=\"")
        output.append(ReportPath.encoded(name))
        output.append("\">" as StaticString)
        output.append(markup: name)
        output.append("</a>" as StaticString)
      }
      output.append("</dd></div>" as StaticString)
    }
    output.append("</dl>" as StaticString)
  }

  /// So many inputs are named in the head.
  private static let maxNames = 4

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
    // What a click on it shows stands after the kind.
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

  /// One-shot brands, and values that no list knows.
  package func writeNames(_ summary: Summary, to output: ByteBuffer) {
    guard !summary.customBrands.isEmpty || !summary.unresolved.isEmpty else { return }
    output.append("<div class=\"board\">" as StaticString)
    writeBrands(summary, output)
    writeUnresolved(summary, output)
    output.append("</div>\n" as StaticString)
  }

  private func openTable(_ title: String, _ count: Int, advice: String, columns: [String], output: ByteBuffer) {
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
      advice: word(
        "Chacune ne vaut que pour sa fiche ; celles qui reviennent sont à demander au référentiel.",
        "Each counts for its own sheet only; those that come again are worth asking for in the referential."),
      columns: [word("Marque", "Brand"), word("Fiches", "Sheets"), word("Références", "References")], output: output)
    let limit = 20
    for brand in summary.customBrands {
      output.append("<tr><td>" as StaticString)
      filterLink("marque", brand.brand, output)
      output.append("</td><td class=\"m\">\(brand.sheets.count)</td><td>")
      output.append(markup: brand.sheets.prefix(limit).joined(separator: ", "))
      if brand.sheets.count > limit { output.append("…" as StaticString) }
      output.append("</td></tr>" as StaticString)
    }
    closeTable(output)
  }

  private func writeUnresolved(_ summary: Summary, _ output: ByteBuffer) {
    guard !summary.unresolved.isEmpty else { return }
    openTable(
      word("Valeurs qu'aucune liste ne connaît", "Values that no list knows"), summary.unresolved.count,
      advice: word(
        "Corrigez la fiche, ou ajoutez une ligne au fichier de correspondances.",
        "Mend the sheet, or add a line to the correspondences file."),
      columns: [word("Valeur", "Value"), word("Fois", "Times"), word("Champ", "Field")], output: output)
    for value in summary.unresolved {
      output.append("<tr><td>" as StaticString)
      filterLink("texte", value.value, output)
      output.append("</td><td class=\"m\">\(value.count)</td><td>")
      output.append(markup: value.field.field.label[language])
      output.append("</td></tr>" as StaticString)
    }
    closeTable(output)
  }
}

extension Severity {
  /// What the style calls it.
  var letter: String { self == .error ? "e" : self == .warning ? "w" : "n" }
}
