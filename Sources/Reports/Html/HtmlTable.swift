import Documents
import VehicleSheets

/// « Le tableau »: what was read from which column, how that is known, and what is wrong with the table as a whole.
extension HtmlReport {
  package func write(_ table: TableOutcome, to output: ByteBuffer) {
    let title = word("Le tableau", "The table")
    output.append("<section aria-label=\"\(title)\"><h2>\(title) ")
    output.append(markup: table.name)
    output.append("</h2><div class=\"box\"><p class=\"mute\">" as StaticString)
    output.append(markup: form(table))
    output.append("</p>" as StaticString)
    writeFindings(table, output)
    output.append(
      "<details><summary>\(word("Ce qui a été lu de chaque colonne", "What was read of each column"))</summary>"
        + "<div class=\"scroll\" tabindex=\"0\" role=\"region\" aria-label=\"\(title)\"><table><thead><tr>")
    for name in [word("Colonne", "Column"), word("Champ", "Field"), word("Connu par", "Known by")] {
      output.append("<th scope=\"col\">\(name)</th>")
    }
    if table.rows > 0 {
      for name in [word("Remplie", "Filled"), word("Valeurs", "Values")] {
        output.append("<th scope=\"col\" class=\"m\">\(name)</th>")
      }
    }
    output.append("</tr></thead><tbody>" as StaticString)
    for (number, column) in table.columns.enumerated() {
      output.append("<tr><td>" as StaticString)
      output.append(markup: column.title)
      output.append("</td><td>" as StaticString)
      output.append(markup: column.field ?? "–")
      output.append("</td><td>" as StaticString)
      output.append(markup: column.evidence.label[language])
      if table.rows > 0 { write(table.fill(of: number), of: table.rows, output) }
      output.append("</td></tr>" as StaticString)
    }
    output.append("</tbody></table></div></details></div></section>\n" as StaticString)
  }

  /// How many rows fill a column, and how many different values they have.
  private func write(_ fill: ColumnFill, of rows: Int, _ output: ByteBuffer) {
    let share = language == .fr ? "\(fill.filled * 100 / rows)\u{A0}%" : "\(fill.filled * 100 / rows)%"
    output.append("</td><td class=\"m\">\(share)</td><td class=\"m\">")
    output.append(fill.hasMore ? "> \(ColumnFill.maxValues)" : "\(fill.values)")
  }

  private func form(_ table: TableOutcome) -> String {
    [
      table.layout, table.encoding,
      table.separator.map { word("séparateur ", "separator ") + ($0 == "\t" ? "tab" : "« \($0) »") },
      table.titlePlace[language],
    ].compactMap(\.self).joined(separator: " · ")
  }

  private func writeFindings(_ table: TableOutcome, _ output: ByteBuffer) {
    // What has to be done stands among the causes.
    let notes = table.diagnostics.filter { $0.severity == .note }
    guard !notes.isEmpty else { return }
    output.append("<ul>" as StaticString)
    for diagnostic in notes {
      output.append("<li class=\"\(diagnostic.severity.letter)\"><b>\(diagnostic.code)</b> ")
      if let cell = diagnostic.cell { output.append(markup: cell + " ") }
      output.append(markup: diagnostic.sentence(language))
      output.append("<br><span class=\"mute\">" as StaticString)
      output.append(markup: diagnostic.help[language])
      output.append("</span></li>" as StaticString)
    }
    output.append("</ul>" as StaticString)
  }
}

extension ColumnEvidence {
  /// How people are told what a column is known by.
  package var label: Text {
    switch self {
    case .key: Text(fr: "la clé du champ", en: "the field's key")
    case .label: Text(fr: "le libellé de l'écran", en: "the screen's label")
    case .certificate: Text(fr: "le code de la carte grise", en: "the certificate's code")
    case .name: Text(fr: "le titre", en: "the title")
    case .correspondence: Text(fr: "vos correspondances", en: "your correspondences")
    case .layout: Text(fr: "le modèle de tableau", en: "the table's layout")
    case .values: Text(fr: "le titre et les valeurs", en: "the title and the values")
    case .unit: Text(fr: "l'unité d'une autre colonne", en: "another column's unit")
    case .datePart: Text(fr: "le mois ou le jour d'une autre colonne", en: "month or day of another column")
    case .ignored: Text(fr: "ignorée à votre demande", en: "ignored as you asked")
    case .unrelated: Text(fr: "hors d'une pré-rentrée", en: "no part of a pré-rentrée")
    case .unclear: Text(fr: "unité incertaine", en: "unit unclear")
    case .unknown: Text(fr: "inconnue", en: "unknown")
    }
  }
}
