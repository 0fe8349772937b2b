import Documents
import VehicleSheets

/// The JSON Schema of a sheet, made from the table of fields, for editors and for other programs' checks.
///
/// Scalars are read from their source text, so that a text, a number or a word like `true` may stand for any of them, and
/// keys match in every spelling that folds alike. It says what is wrong with the structure: unknown keys, wrong shapes,
/// what is missing; and of values what is none of a field's choices, no date, no number. Choices stand as a list first,
/// for an editor to propose and to name in its message, then as one pattern of every other way to write them.
package struct SheetSchema {
  let language: Language
  /// What a garage's own words mean.
  let rows: [CorrespondenceRow]

  package init(language: Language = .fr, correspondences rows: [CorrespondenceRow] = []) {
    self.language = language
    self.rows = rows
  }

  func word(_ fr: String, _ en: String) -> String { language == .fr ? fr : en }

  package var schema: OrderedJSON {
    [
      "$schema": SchemaWords.dialect,
      "title": .string(word("Fiche de véhicule", "Vehicle sheet")),
      "description": .string(
        word(
          "Une fiche de véhicule d'occasion pour la pré-rentrée ; une valeur vide est un champ laissé de côté. "
            + "Les libellés de l'écran conviennent aussi comme noms de champs.",
          "A used vehicle's sheet for the pré-rentrée; an empty value is a field left out. "
            + "The screen's labels serve as keys too.")),
      "type": "object",
      "additionalProperties": false,
      "properties": .object(properties(.racine)),
      "patternProperties": .object(otherSpellings(.racine)),
      "allOf": .list(
        Field.table.filter { $0.mandatory == .always }.map { field in
          let needed = filled([SheetNames.key(of: field)])
          // A title says brand and model too.
          return field.id == .type ? needed : SheetSchema.or(needed, SheetSchema.hasTitle)
        } + [customBrand]),
      "$defs": .object(definitions),
    ]
  }

  // MARK: Keys

  func properties(_ section: Section) -> [(key: String, value: OrderedJSON)] {
    var members: [(key: String, value: OrderedJSON)] = []
    var placed: Set<Section> = [.racine]
    for field in Field.table where section == .racine || field.section == section {
      if field.section == section {
        members.append((field.key, property(field)))
      } else if placed.insert(field.section).inserted {
        members.append((field.section.rawValue, self.section(field.section)))
      }
    }
    return members
  }

  func otherSpellings(_ section: Section) -> [(key: String, value: OrderedJSON)] {
    let base = section == .racine ? "properties/" : "properties/\(section.rawValue)/properties/"
    var keys = (Field.bySection[section] ?? []).map { SheetNames.key(of: $0) }
    if section == .racine { keys += Section.allCases.filter { $0 != .racine }.map { SheetNames.key(of: $0) } }
    return keys.map { ($0.otherSpellings, SchemaWords.reference(base + $0.key)) }
  }

  func section(_ section: Section) -> OrderedJSON {
    [
      "title": .string(section.label[language]),
      "description": .string(
        word("Rubrique « \(section.label.fr) » de l'écran.", "Section “\(section.label.en)” of the screen.")),
      "type": ["object", "null", "string"],
      "maxLength": 0,
      "additionalProperties": false,
      "properties": .object(properties(section)),
      "patternProperties": .object(otherSpellings(section)),
    ]
  }

  // MARK: Fields

  /// Any one value. Said by what it is not: an editor proposes `true`, `false` and `null` wherever a list of types
  /// names them.
  static let notNested: (key: String, value: OrderedJSON) = ("not", ["type": ["array", "object"]])

  private func property(_ field: Field) -> OrderedJSON {
    var members: [(key: String, value: OrderedJSON)] = [
      ("title", .string(field.label[language])), ("description", .string(description(field))),
    ]
    switch field.type {
    case .items(let kind):
      members.append(("type", ["array", "null", "string"]))
      members.append(("maxLength", 0))
      members.append(("items", SchemaWords.reference("$defs/\(kind == .contrat ? "contrat" : "equipement")")))
      return .object(members)
    case .upholstery:
      members.append(("not", ["type": "array"]))
      members += itemMembers(.sellerie)
    case .choice(let list):
      // A choice between yes, no and more takes every yes and no.
      let isMoreThanYesNo = Set(ChoiceList.yesNo.labels).isSubset(of: list.labels)
      let yesNo = isMoreThanYesNo ? [["enum": [true, false, 1, 0]]] + otherSpellings(of: .yesNo) : []
      members.append(("anyOf", .list([["enum": .strings(offered(list))]] + otherSpellings(of: list) + yesNo)))
    case .yesNo:
      let others = otherSpellings(of: .yesNo)
      members.append(("anyOf", .list([["enum": ["oui", "non"]], ["enum": [true, false, 1, 0]]] + others)))
    case .number(_, let range, let isWhole):
      members.append(SheetSchema.notNested)
      members.append(("pattern", .string("[0-9]|\(SheetSchema.leftOut)")))
      // `1.500` kg are 1500: a bare number may mean a thousand times itself, so that only the upper bound is sure.
      members.append(("minimum", .integer(isWhole ? min(0, range.lowerBound) : range.lowerBound)))
      members.append(("maximum", .integer(range.upperBound)))
    case .date:
      members.append(SheetSchema.notNested)
      members.append(("pattern", .string("\(SheetSchema.date)|\(SheetSchema.leftOut)")))
    case .text:
      members.append(SheetSchema.notNested)
    }
    if let standard = field.standard { members.append(("default", .string(standard))) }
    members.append(("examples", [.string(field.example)]))
    return .object(members)
  }

  /// The labels that an editor proposes. New vehicles are another process (PR0101).
  private func offered(_ list: ChoiceList) -> [String] {
    list.name == ChoiceList.type.name ? [list.labels[0]] : list.labels
  }

  /// Every other way to write a choice: case and accents, other names, built-in correspondences and the garage's own.
  func otherSpellings(of list: ChoiceList) -> [OrderedJSON] {
    let offered = Set(offered(list))
    let own = list.choices.filter { offered.contains($0.label) }.flatMap { [$0.label, $0.recorded] + $0.aliases }
    let builtIn = Correspondences.rows.filter { $0.field == list.name && offered.contains($0.meaning) }.map(\.value)
    let garage = rows.filter { $0.field == list.name }.map(\.value)
    let names = own + builtIn + garage
    let numbers = names.compactMap { Int($0) }
    return [
      ["type": "string", "pattern": .string("\(FoldPattern.matching(names))|\(SheetSchema.leftOut)")], ["type": "null"],
    ]
      + (numbers.isEmpty ? [] : [["enum": .list(numbers.map { .integer($0) })]])
  }

  /// Two sentences: what is written there, with an example; and whether it must be.
  func description(_ field: Field) -> String {
    var what: String
    switch field.type {
    case .number(let units, let range, let isWhole):
      let others = units.all.dropFirst().map(\.name)
      what = word(isWhole ? "Nombre entier" : "Nombre", isWhole ? "Whole number" : "Number")
      if let unit = field.unit { what += word(" en ", " in ") + unit }
      what += word(" de \(range.lowerBound) à \(range.upperBound)", " from \(range.lowerBound) to \(range.upperBound)")
      if !others.isEmpty { what += word(" (ou en ", " (or in ") + others.joined(separator: ", ") + ")" }
    case .date: what = word("Date, 2024-05-14 ou 14/05/2024", "Date, 2024-05-14 or 14/05/2024")
    case .yesNo: what = word("oui ou non", "oui (yes) or non (no)")
    case .choice(let list):
      let shown = offered(list).prefix(4).joined(separator: ", ")
      what = word("Un choix de la liste : ", "One of the list: ") + shown + (list.labels.count > 4 ? "…" : "")
    case .upholstery:
      what = word(
        "Un texte, ou une sellerie personnalisée avec libellé et prix",
        "A text, or a custom upholstery with label and price")
    case .items:
      what = word(
        "Une liste : libellé, catégorie et prix de chaque élément", "A list: label, category and price of each")
    case .text(.reference):
      what = word(
        "Le nom de la fiche dans le lot ; sans elle, le nom du fichier",
        "The sheet's name in the batch; without it the file's name")
    case .text: what = word("Texte", "Text")
    }
    var sources: [String] = []
    if !field.certificateCodes.isEmpty {
      sources.append(
        word("carte grise ", "certificate ") + field.certificateCodes.joined(separator: word(" ou ", " or ")))
    }
    if field.step > 0 { sources.append(word("étape \(field.step)", "step \(field.step)")) }
    if !sources.isEmpty { what += " (" + sources.joined(separator: ", ") + ")" }
    // A figure stands in the bounds by chance.
    if !field.example.isEmpty, Double(field.example) != nil || !what.contains(field.example) {
      what += word(", par exemple ", ", for example ") + field.example
    }
    return ([what + "."] + [need(of: field)].compactMap(\.self)).joined(separator: " ")
  }

  private func need(of field: Field) -> String? {
    let standard = field.standard.map { word("sans indication : \($0)", "left out: \($0)") }
    switch field.mandatory {
    case .always: return word("Obligatoire", "Mandatory") + (standard.map { " (\($0))" } ?? "") + "."
    case .specification:
      return word(
        "Obligatoire pour une marque personnalisée ; sinon le référentiel peut le donner.",
        "Mandatory for a custom brand; otherwise the referential may give it.")
    case .no: return standard.map { word("Facultatif ; ", "Not mandatory; ") + $0 + "." }
    }
  }
}
