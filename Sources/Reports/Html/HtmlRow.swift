import Documents
import VehicleSheets

/// A vehicle in the page's table: reference, brand, model, version, date, mileage, plate, status, cause.
extension HtmlReport {
  /// How many refused vehicles readers without scripts are shown.
  package static let maxPlainRows = 500

  /// Its columns after the reference, as far as the vehicle tells them.
  private static let fields: [FieldID] = [.marque, .modele, .version, .dateMEC, .kilometrage, .immatriculation]

  /// What the script asks of a vehicle, each a bit.
  private enum Flag {
    static let refused = 1
    static let error = 2
    static let warning = 4
    static let note = 8
    static let customBrand = 16
    static let new = 32
  }

  /// A row as the script takes it, a JSON array that is still open: its causes go after.
  func writeRow(_ outcome: Outcome, to output: ByteBuffer) {
    output.append(UInt8(ascii: "["))
    output.append(json: outcome.reference)
    for field in HtmlReport.fields {
      output.append(UInt8(ascii: ","))
      let value = outcome.vehicle?[field]
      if field == .kilometrage {
        output.append(value ?? "null")
      } else {
        output.append(json: value ?? "")
      }
    }
    // What is looked for, and not shown.
    let others =
      [outcome.vehicle?[.numeroChassis], outcome.vehicle?[.numeroPolice]].compactMap(\.self)
      + outcome.unresolved.map(\.value)
    output.append(UInt8(ascii: ","))
    output.append(json: others.joined(separator: " "))
    output.append(UInt8(ascii: ","))
    output.append(json: outcome.source.file)
    output.append(",\(outcome.source.line),\(flags(outcome)),[")
  }

  private func flags(_ outcome: Outcome) -> Int {
    var flags = outcome.isAccepted ? 0 : Flag.refused
    for diagnostic in outcome.diagnostics {
      switch diagnostic.severity {
      case .error: flags |= Flag.error
      case .warning: flags |= Flag.warning
      case .note: flags |= Flag.note
      }
    }
    if outcome.customBrand != nil { flags |= Flag.customBrand }
    if outcome.isNew == true { flags |= Flag.new }
    return flags
  }

  /// The row of a refused vehicle with its errors in words.
  func writePlainRow(_ outcome: Outcome, to output: ByteBuffer) {
    output.append("<tr class=ko><td class=ref>" as StaticString)
    output.append(markup: outcome.reference)
    for (field, kind) in zip(HtmlReport.fields, ["ma", "mo", "ve", "m", "m km", "pl"]) {
      output.append("<td class=\"\(kind)\">")
      output.append(markup: outcome.vehicle?[field].map { shown($0, field) } ?? "")
    }
    output.append("<td class=st><b class=s>\(word("refusée", "refused"))</b><td class=why>")
    let errors = outcome.diagnostics.filter { $0.severity == .error }
    for (i, diagnostic) in errors.prefix(3).enumerated() {
      if i > 0 { output.append("<br>" as StaticString) }
      let cell = diagnostic.cell.map { "\($0) : " } ?? ""
      output.append(markup: "\(cell)\(diagnostic.code) \(diagnostic.message[language])")
    }
    if errors.count > 3 { output.append(" +\(errors.count - 3)") }
    output.append(UInt8(ascii: "\n"))
  }

  private func shown(_ value: String, _ field: FieldID) -> String {
    switch field {
    case .dateMEC: language == .fr ? value.split(separator: "-").reversed().joined(separator: "/") : value
    case .kilometrage: Int(value).map { Decimal($0).grouped[language] } ?? value
    default: value
    }
  }

  // MARK: Around the rows

  /// The filters, which only a script can serve, the legend, and the table up to its first row.
  ///
  /// - Parameter cardsOfBlock: how many cards a block of them has.
  package func writeFilters(_ summary: Summary, cardsOfBlock: Int, to output: ByteBuffer) {
    let columns = [
      word("Référence", "Reference"), word("Marque", "Brand"), word("Modèle", "Model"), "Version",
      word("Date MEC", "Registered"), "km", word("Plaque", "Plate"), word("Statut", "Status"), "Cause",
    ]
    let compared =
      summary.comparison == nil
      ? ""
      : "<option value=\"nouveau\">\(word("nouveaux véhicules", "new vehicles"))</option>"
        + "<option value=\"connu\">\(word("véhicules connus", "known vehicles"))</option>"
    let orders = columns.enumerated().map { i, name in "<option value=\"\(i == 7 ? "" : "\(i)")\">\(name)</option>" }
    output.append(
      """
      <section id="fiches" aria-labelledby="titre-fiches"><h2 id="titre-fiches">\(word("Véhicules", "Vehicles"))</h2>
      <form id="filtres" role="search" aria-label="\(word("Filtrer les véhicules", "Filter the vehicles"))">
      <label>\(word("Statut", "Status"))<select name="statut"><option value="">\(word("tous", "all"))</option>\
      <option value="r">\(word("refusés", "refused"))</option><option value="a">\(word("acceptés", "accepted"))</option>\
      <option value="e">\(word("avec une erreur", "with an error"))</option>\
      <option value="w">\(word("avec un avertissement", "with a warning"))</option>\
      <option value="n">\(word("avec une remarque", "with a note"))</option>\
      <option value="p">\(word("avec un message", "with a message"))</option>\
      <option value="o">\(word("sans message", "without a message"))</option>\
      <option value="u">\(word("marque personnalisée", "custom brand"))</option>\(compared)</select></label>
      <label>Cause<select name="cause"><option value="">\(word("toutes", "all"))</option></select></label>
      <label>\(word("Marque", "Brand"))<select name="marque"><option value="">\(word("toutes", "all"))</option></select></label>
      <label>\(word("Trier par", "Sort by"))<select name="tri">\(orders[7])\((orders[..<7] + orders[8...]).joined())</select></label>
      <label>\(word("Texte", "Text"))<input name="texte" type="search" autocomplete="off" \
      placeholder="\(word("modèle, plaque…", "model, plate…"))"></label>
      <button type="reset">\(word("Tout afficher", "Show all"))</button>\
      <button type="button" id="plier" aria-pressed="false">\(word("Ouvrir les fiches", "Open the sheets"))</button>
      <p><span class="skip">\(word("Véhicules affichés :", "Vehicles shown:"))</span> \
      <output id="compte" aria-live="polite"></output></p></form>
      <p class="mute legend js-only"><span class="r">\(word("du référentiel", "from the referential"))</span> \
      <span class="c">\(word("calculé", "computed"))</span> <span class="d">\(word("par défaut", "by default"))</span> \
      <span class="k">\(word("par correspondance", "through a correspondence"))</span></p>
      <table class="liste"><thead><tr>
      """)
    for (i, name) in columns.enumerated() {
      output.append(
        "<th scope=\"col\"\(i == 4 || i == 5 ? " class=\"m\"" : "")><button type=\"button\" data-c=\"\(i)\">")
      output.append(name)
      output.append("</button></th>" as StaticString)
    }
    let verdicts = [word("acceptée", "accepted"), word("refusée", "refused"), word("nouveau", "new")]
    output.append(
      "</tr></thead>\n<tbody id=\"liste\" data-n=\"\(cardsOfBlock)\" data-v=\"\(verdicts.joined(separator: "|"))\">\n")
  }

  /// Everything between the last row and the blocks of data.
  ///
  /// - Parameter plainRows: how many refused vehicles stand in the table for readers without scripts.
  package func writeEnd(_ summary: Summary, plainRows: Int, to output: ByteBuffer) {
    output.append("</tbody></table>" as StaticString)
    let refused = summary.refused - plainRows
    if refused > 0 || summary.accepted > 0 {
      let parts = [
        refused > 0
          ? Text.count(refused, fr: "véhicule refusé", "véhicules refusés", en: "refused vehicle", "refused vehicles")
          : nil,
        summary.accepted > 0
          ? Text.count(
            summary.accepted, fr: "véhicule accepté", "véhicules acceptés", en: "accepted vehicle", "accepted vehicles")
          : nil,
      ].compactMap { $0?[language] }
      output.append("<p class=\"box no-js\">" as StaticString)
      output.append(
        markup: word(
          "Non montrés sans JavaScript : \(parts.joined(separator: ", ")), et le détail de chaque fiche.",
          "Not shown without JavaScript: \(parts.joined(separator: ", ")), and the details of each sheet."))
      output.append("</p>" as StaticString)
    }
    output.append(
      "<p id=\"rien\" class=\"box\" role=\"status\" hidden>\(word("Aucun véhicule ne répond à ces filtres.", "No vehicle fits these filters."))</p>"
        + "<p class=\"js-only\"><button type=\"button\" id=\"suite\" hidden>\(word("Afficher la suite", "Show more"))</button></p>"
    )
    if summary.sheets == 0 { output.append("<p>\(word("Aucune fiche n'a été lue.", "No sheet was read."))</p>") }
    output.append("</section></main>\n<footer>" as StaticString)
    output.append(
      word(
        "Le référentiel et les fiches restent sur votre poste : cette page ne charge rien et n'envoie rien.",
        "The referential and the sheets stay with you: this page loads nothing and sends nothing."))
    output.append("</footer>\n" as StaticString)
  }
}
