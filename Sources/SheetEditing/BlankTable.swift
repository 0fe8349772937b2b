import Documents
import VehicleSheets

/// A table to fill in, one row a vehicle: the screen's labels as titles, and in a workbook the lists to choose from.
package struct BlankTable {
  package var language: Language
  package var isCustomBrand: Bool
  /// What the first row holds instead of the example.
  package var known: ReferentialTemplate?

  package init(language: Language, isCustomBrand: Bool, known: ReferentialTemplate? = nil) {
    self.language = language
    self.isCustomBrand = isCustomBrand
    self.known = known
  }

  /// How many equipments and contracts a row has space for; the reader takes as many as there are columns.
  private static let equipements = 3
  private static let contrats = 2

  private enum Column {
    case field(Field)
    case item(ItemKind, Int, ItemFieldID)

    var title: String {
      switch self {
      // On the screen a heading says which date is meant.
      case .field(let field): field.id == .dateRecherche ? "Date de recherche" : field.label.fr
      case .item(let kind, let number, let field): RecordColumn.itemTitle(kind, number, field).fr
      }
    }
  }

  private static let columns: [Column] = Field.table.filter { !$0.id.isFact }.flatMap { field -> [Column] in
    func items(_ kind: ItemKind, _ numbers: ClosedRange<Int>, _ fields: [ItemFieldID]) -> [Column] {
      numbers.flatMap { number in fields.map { Column.item(kind, number, $0) } }
    }
    switch field.type {
    case .items(.equipement): return items(.equipement, 1...equipements, ItemFieldID.allCases)
    case .items(let kind): return items(kind, 1...contrats, ItemFieldID.allCases)
    case .upholstery: return [.field(field)] + items(.sellerie, 0...0, [.codeUsine, .prixHT, .tva, .prixTTC])
    default: return [.field(field)]
    }
  }

  /// The titles, in the order of the screens.
  package static var titles: [String] { columns.map(\.title) }

  /// What each column stands for, as a column's name says it: `synthese.genre`, `equipement_1_libelle`.
  static var keys: [String] {
    columns.map { column in
      switch column {
      case .field(let field): field.path
      case .item(let kind, let number, let field): RecordColumn.item(kind, number, field).key
      }
    }
  }

  // MARK: As a workbook

  package var layout: WorksheetLayout {
    var layout = WorksheetLayout(
      name: Text(fr: "Véhicules", en: "Vehicles")[language],
      columns: BlankTable.columns.map { WorksheetLayout.Column(width: width($0), format: format($0)) },
      filteredRows: 2)
    layout.validations = BlankTable.columns.enumerated().map { number, column in
      let place = CellName.range(columns: (number + 1)...(number + 1), rows: 2...WorksheetLayout.maxRows)
      return validation(column, at: place)
    }
    return layout
  }

  /// The titles and a first row: an example, or what the referential knows.
  package func writeRows(to output: ByteBuffer) {
    output.beginRow(1)
    for column in BlankTable.columns {
      output.cell(text: column.title, isMandatory(column) ? .mandatoryTitle : .title)
    }
    output.endRow()
    output.beginRow(2)
    for column in BlankTable.columns {
      let value = value(column)
      if value.isEmpty { output.emptyCells(1) } else { write(value, in: column, to: output) }
    }
    output.endRow()
  }

  private func write(_ value: String, in column: Column, to output: ByteBuffer) {
    var text = value
    if case .field(let field) = column, case .date = field.type,
      let day = text.withUTF8({ CalendarDate(reading: $0) })?.spreadsheetDay
    {
      return "\(day)".withUTF8Bytes { output.cell(number: $0, .date) }
    }
    if isNumber(column) { return value.withUTF8Bytes { output.cell(number: $0, format(column)) } }
    output.cell(text: value, known == nil ? .example : format(column))
  }

  private func value(_ column: Column) -> String {
    switch column {
    case .field(let field):
      if let known { return known.values[field.id] ?? (field.id == .type ? field.example : "") }
      return field.id == .reference ? ExampleRow.reference : field.example
    case .item(.sellerie, _, _): return ""
    case .item(let kind, 1, let field):
      return known == nil && kind == .equipement && field != .prixTTC ? field.example : ""
    case .item: return ""
    }
  }

  // MARK: Columns

  private func isMandatory(_ column: Column) -> Bool {
    guard case .field(let field) = column else { return false }
    return field.mandatory != .no || isCustomBrand && field.id == .marquePersonnalisee
  }

  private func isNumber(_ column: Column) -> Bool {
    switch column {
    case .field(let field): if case .number = field.type { true } else { false }
    case .item(_, _, let field): field == .prixHT || field == .prixTTC || field == .tva
    }
  }

  /// Texts are texts even before they are typed: of a `9-3` a spreadsheet program would make the ninth of March.
  private func format(_ column: Column) -> CellFormat {
    switch column {
    case .field(let field):
      switch field.type {
      case .text, .upholstery: .text
      default: RecordColumn.field(field.id).format
      }
    case .item(let kind, let number, let field):
      isNumber(column) ? RecordColumn.item(kind, number, field).format : .text
    }
  }

  private func width(_ column: Column) -> Double {
    switch column {
    case .field(let field): RecordColumn.field(field.id).width
    case .item(let kind, let number, let field): RecordColumn.item(kind, number, field).width
    }
  }

  // MARK: What is let in

  private func validation(_ column: Column, at place: String) -> CellValidation {
    let (rule, words) = rule(column)
    let title = String(column.title.prefix(32))
    var prompt = words[language]
    switch column {
    case .field(let field):
      if isMandatory(column) {
        let always = isCustomBrand || field.mandatory == .always
        let mandatory =
          always
          ? Text(fr: "Obligatoire. ", en: "Mandatory. ")
          : Text(
            fr: "Obligatoire, sauf si le référentiel le donne. ", en: "Mandatory, unless the referential gives it. ")
        prompt = mandatory[language] + prompt
      }
      if let standard = field.standard {
        prompt += Text(fr: " Sans indication : \(standard).", en: " By default: \(standard).")[language]
      }
    case .item(_, _, .libelle), .item(_, _, .categorie):
      prompt =
        Text(
          fr: "Obligatoire pour chaque équipement ou contrat. ", en: "Mandatory for each equipment or contract. ")[
          language] + prompt
    case .item: break
    }
    let isAdvice = if case .date = rule { true } else { false }
    return CellValidation(
      rule, place: place, title: title, prompt: String(prompt.prefix(255)),
      message: String(words[language].prefix(225)),
      isAdvice: isAdvice)
  }

  private func rule(_ column: Column) -> (CellValidation.Rule, Text) {
    switch column {
    case .item(_, _, .prixHT), .item(_, _, .prixTTC):
      return (
        .decimal(0...10_000_000),
        Text(
          fr: "Un montant en euros. HT ou TTC : l'un des deux suffit, l'autre est calculé.",
          en: "An amount in euros. Before or including VAT: one of them is enough, the other is computed.")
      )
    case .item(_, _, .tva):
      return (
        .decimal(0...100),
        Text(fr: "Le taux de TVA en pour cent. Sans indication : 20.", en: "The VAT rate in percent. By default: 20.")
      )
    case .item: return (.any, Text(fr: "Un texte.", en: "A text."))
    case .field(let field): return rule(field)
    }
  }

  private func rule(_ field: Field) -> (CellValidation.Rule, Text) {
    switch field.type {
    case .choice(let list):
      return (.list(list.labels), Text(fr: "Choisissez dans la liste.", en: "Choose from the list."))
    case .yesNo: return (.list(["oui", "non"]), Text(fr: "oui ou non.", en: "oui (yes) or non (no)."))
    case .date:
      // From 1 January 1900, before which the format has no day, to the end of the century.
      return (
        .date(1...73_050),
        Text(
          fr: "Une date, 14/05/2024 ; à défaut, un mois (05/2024) ou une année.",
          en: "A date, 2024-05-14; failing that a month (05/2024) or a year.")
      )
    case .number(_, let range, let isWhole):
      let unit = field.unit.map { " \($0)" } ?? ""
      let (first, last) = (range.lowerBound, range.upperBound)
      let words =
        isWhole
        ? Text(
          fr: "Un nombre entier de \(first) à \(last)\(unit).", en: "A whole number from \(first) to \(last)\(unit).")
        : Text(fr: "Un nombre de \(first) à \(last)\(unit).", en: "A number from \(first) to \(last)\(unit).")
      return (isWhole ? .whole(range) : .decimal(range), words)
    case .text(.reference):
      return (
        .any,
        Text(
          fr: "Votre référence, sans espaces. Sans elle : le nom du fichier et la ligne.",
          en: "Your reference, without blanks. Without it: the file's name and the row.")
      )
    case .text(.plate): return (.any, Text(fr: "La plaque, AA-123-AA.", en: "The plate, AA-123-AA."))
    case .text(.chassisNumber):
      return (.any, Text(fr: "Les 17 caractères de la carte grise.", en: "The certificate's 17 characters."))
    case .text, .upholstery, .items: return (.any, Text(fr: "Un texte.", en: "A text."))
    }
  }

  // MARK: How to fill it in

  package var instructionsLayout: WorksheetLayout {
    WorksheetLayout(
      name: Text(fr: "Mode d'emploi", en: "How to fill it in")[language],
      columns: [WorksheetLayout.Column(width: 110, format: .wrapped)], frozenRows: 0)
  }

  package func writeInstructions(to output: ByteBuffer) {
    for (number, line) in instructions.enumerated() {
      output.beginRow(number + 1)
      output.cell(text: "\(number + 1). " + line[language], .wrapped)
      output.endRow()
    }
  }

  private var instructions: [Text] {
    [
      Text(
        fr: "Une ligne par véhicule d'occasion dans la première feuille, sous les titres ; ne changez pas les titres.",
        en: "One row for each used vehicle on the first sheet, below the titles; leave the titles as they are."),
      isCustomBrand
        ? Text(
          fr: "Les colonnes orange sont obligatoires : la marque n'est pas au référentiel, la fiche donne tout.",
          en: "Orange columns are mandatory: the brand is not in the referential, the sheet gives all.")
        : Text(
          fr: "Les colonnes orange sont obligatoires ; ce que le référentiel sait du modèle peut rester vide.",
          en: "Orange columns are mandatory; what the referential knows of the model may stay empty."),
      Text(
        fr: "Une flèche à droite de la cellule ouvre la liste des choix.",
        en: "An arrow at the right of a cell opens the list of choices."),
      Text(
        fr: "Dates : 14/05/2024. Si le jour n'est pas connu, 05/2024 ou 2024 suffit.",
        en: "Dates: 14/05/2024. Where the day is not known, 05/2024 or 2024 will do."),
      Text(
        fr: "Nombres : sans unité. Les plaques et numéros de châssis comme sur la carte grise.",
        en: "Numbers: without a unit. Plates and chassis numbers as on the registration certificate."),
      Text(
        fr: "Prix : HT ou TTC, l'autre est calculé ; TVA à 20 % sans autre indication.",
        en: "Prices: before or including VAT, the other is computed; VAT is 20 % unless you say otherwise."),
      Text(
        fr: "Plus de \(BlankTable.equipements) équipements : ajoutez à droite « Équipement 4 libellé », "
          + "« Équipement 4 catégorie », « Équipement 4 prix HT ».",
        en: "More than \(BlankTable.equipements) equipments: add “Équipement 4 libellé”, “Équipement 4 catégorie”, "
          + "“Équipement 4 prix HT” at the right."),
      Text(
        fr: "Ce qui n'est pas connu reste vide : rien n'est inventé, ce qui manque est demandé.",
        en: "What is not known stays empty: nothing is made up, what is missing is asked for."),
      Text(
        fr: "La ligne d'exemple (référence \(ExampleRow.reference)) n'est pas lue : remplacez-la ou laissez-la.",
        en: "The example's row (reference \(ExampleRow.reference)) is not read: replace it or leave it."),
      Text(
        fr: "Vérifier : prerentree validate FICHIER.xlsx. Traiter : prerentree process FICHIER.xlsx --out sortie.",
        en: "To check: prerentree validate FILE.xlsx. To process: prerentree process FILE.xlsx --out results."),
    ]
  }
}

extension String {
  fileprivate func withUTF8Bytes(_ body: (Bytes) -> Void) {
    var text = self
    text.withUTF8(body)
  }
}
