import Documents
import VehicleSheets

/// The JSON Schema of a sheet, made from the table of fields, for editors and for other programs' checks.
///
/// It refuses nothing that the program takes: scalars are read from their source text, so that a text, a number or a
/// word like `true` may stand for any of them, and keys match in every spelling that folds alike. Of what the program
/// refuses it says what has to do with structure: unknown keys, wrong shapes, and what is missing.
package enum SheetSchema {
  package static var schema: OrderedJSON {
    [
      "$schema": SchemaWords.dialect,
      "title": "Fiche de véhicule",
      "description": .string(
        "Une fiche de véhicule d'occasion pour la pré-rentrée. Une valeur vide est un champ laissé de côté. "
          + "Les libellés de l'écran conviennent aussi comme noms de champs."),
      "type": "object",
      "additionalProperties": false,
      "properties": .object(properties(.racine)),
      "patternProperties": .object(otherSpellings(.racine)),
      "allOf": .list(
        Field.table.filter { $0.mandatory == .always }.map { filled([SheetNames.key(of: $0)]) } + [customBrand]),
      "$defs": .object(definitions),
    ]
  }

  // MARK: Keys

  private static func properties(_ section: Section) -> [(key: String, value: OrderedJSON)] {
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

  private static func otherSpellings(_ section: Section) -> [(key: String, value: OrderedJSON)] {
    let base = section == .racine ? "properties/" : "properties/\(section.rawValue)/properties/"
    var keys = (Field.bySection[section] ?? []).map { SheetNames.key(of: $0) }
    if section == .racine { keys += Section.allCases.filter { $0 != .racine }.map { SheetNames.key(of: $0) } }
    return keys.map { ($0.otherSpellings, SchemaWords.reference(base + $0.key)) }
  }

  private static func section(_ section: Section) -> OrderedJSON {
    [
      "title": .string(section.label.fr),
      "description": .string("Rubrique « \(section.label.fr) » de l'écran."),
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
  private static let notNested: (key: String, value: OrderedJSON) = ("not", ["type": ["array", "object"]])

  private static func property(_ field: Field) -> OrderedJSON {
    var members: [(key: String, value: OrderedJSON)] = [
      ("title", .string(field.label.fr)), ("description", .string(description(field))),
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
      // The list is for completion; the second branch takes the other spellings that the program knows.
      members.append(("anyOf", [["enum": .strings(list.labels)], SchemaWords.reference("$defs/valeur")]))
    case .yesNo:
      members.append(("anyOf", [["enum": ["oui", "non"]], SchemaWords.reference("$defs/valeur")]))
    case .number(_, let range, let isWhole):
      members.append(notNested)
      // `1.500` kg are 1500: a bare number may mean a thousand times itself, so that only the upper bound is sure.
      members.append(("minimum", .integer(isWhole ? min(0, range.lowerBound) : range.lowerBound)))
      members.append(("maximum", .integer(range.upperBound)))
    case .text, .date:
      members.append(notNested)
    }
    if let standard = field.standard { members.append(("default", .string(standard))) }
    members.append(("examples", [.string(field.example)]))
    return .object(members)
  }

  private static func description(_ field: Field) -> String {
    var parts: [String] = field.step > 0 ? ["Étape \(field.step) de la FAQ."] : []
    switch field.type {
    case .number(let units, let range, let isWhole):
      let others = units.all.dropFirst().map(\.name)
      parts.append(
        "\(isWhole ? "Nombre entier" : "Nombre") en \(field.unit ?? ""), de \(range.lowerBound) à \(range.upperBound)"
          + (others.isEmpty ? "." : " ; converti depuis : \(others.joined(separator: ", "))."))
    case .date: parts.append("Date : 2024-05-14 ou 14/05/2024.")
    case .yesNo: parts.append("oui ou non.")
    case .choice(let list):
      parts.append(
        "Choix : "
          + list.choices.map { $0.recorded == $0.label ? $0.label : "\($0.label) (\($0.recorded))" }
          .joined(separator: ", ") + ".")
    case .upholstery: parts.append("Un texte, ou une sellerie personnalisée avec libellé et prix.")
    case .items: parts.append("Une liste : libellé, catégorie et prix de chaque élément.")
    case .text(.reference): parts.append("Le nom de la fiche dans le lot ; sans elle, le nom du fichier.")
    case .text: parts.append("Texte.")
    }
    switch field.mandatory {
    case .always: parts.append("Obligatoire.")
    case .specification:
      parts.append("Obligatoire pour une marque personnalisée ; sinon le référentiel peut le donner.")
    case .no: break
    }
    if let standard = field.standard { parts.append("Sans indication : \(standard).") }
    if !field.certificateCodes.isEmpty {
      parts.append("Carte grise : \(field.certificateCodes.joined(separator: " ou ")).")
    }
    return parts.joined(separator: " ")
  }

  // MARK: Priced items

  private static func itemMembers(_ kind: ItemKind) -> [(key: String, value: OrderedJSON)] {
    let base =
      kind == .sellerie
      ? "properties/couleurs/properties/sellerie" : "$defs/\(kind == .contrat ? "contrat" : "equipement")"
    let prices: [ItemFieldID] = [.prixHT, .prixTTC]
    var needed = [filled([SheetNames.key(of: .libelle)])]
    if kind != .sellerie { needed.append(filled([SheetNames.key(of: .categorie)])) }
    needed.append(filled(prices.map { SheetNames.key(of: $0) }))
    return [
      ("additionalProperties", false),
      ("properties", .object(ItemFieldID.allCases.map { ($0.key, itemProperty($0, kind)) })),
      (
        "patternProperties",
        .object(
          ItemFieldID.allCases.map { field in
            (SheetNames.key(of: field).otherSpellings, SchemaWords.reference("\(base)/properties/\(field.key)"))
          })
      ),
      ("allOf", .list(needed)),
    ]
  }

  private static func itemProperty(_ field: ItemFieldID, _ kind: ItemKind) -> OrderedJSON {
    let step = kind.field.field.step + (kind == .equipement ? 1 : 0)
    let note: String
    switch field {
    case .libelle: note = "Obligatoire."
    case .categorie: note = kind == .sellerie ? "Facultatif." : "Obligatoire."
    case .codeUsine: note = "Texte ; les zéros du début sont gardés."
    case .prixHT, .prixTTC: note = "En euros. L'un des deux prix est obligatoire, l'autre est calculé."
    case .tva: note = "En pour cent : 20, 10, 8,5, 5,5, 2,1 ou 0 (régime de la marge)."
    }
    var members: [(key: String, value: OrderedJSON)] = [
      ("title", .string(field.label.fr)), ("description", .string("Étape \(step) de la FAQ. \(note)")),
      notNested,
    ]
    if field == .tva { members.append(("default", 20)) }
    return .object(members + [("examples", [.string(field.example)])])
  }

  private static func item(_ kind: ItemKind) -> OrderedJSON {
    let label = kind == .contrat ? "Contrat de service" : "Équipement personnalisé"
    return .object([("title", .string(label)), ("type", "object")] + itemMembers(kind))
  }

  // MARK: What must be there

  /// That one of these keys stands there with a value, in whichever spelling.
  ///
  /// The plain form comes first, because an editor shows what the first branch misses.
  private static func filled(_ keys: [SheetNames.Key]) -> OrderedJSON {
    let value = SchemaWords.reference("$defs/rempli")
    let plain = keys.map { key -> OrderedJSON in
      ["required": [.string(key.key)], "properties": .object([(key.key, value)])]
    }
    let others = keys.map { key -> OrderedJSON in
      present(key, value)
    }
    return ["anyOf": .list(plain + others)]
  }

  /// That some other spelling of a key is there with such a value: not every such key has another.
  private static func present(_ key: SheetNames.Key, _ value: OrderedJSON) -> OrderedJSON {
    let none: OrderedJSON = .object([("patternProperties", .object([(key.otherSpellings, .object([("not", value)]))]))])
    return .object([("not", none)])
  }

  /// Steps 8 and 9: with a custom brand the sheet itself must give all nine fields.
  private static var customBrand: OrderedJSON {
    let key = SheetNames.key(of: FieldID.marquePersonnalisee.field)
    let yes = SchemaWords.reference("$defs/oui")
    let sections = Section.allCases.filter { section in Field.specification.contains { $0.section == section } }
    func complete(_ section: Section) -> OrderedJSON { SchemaWords.reference("$defs/\(section.rawValue)_complet") }
    return [
      "if": [
        "anyOf": [
          ["required": [.string(key.key)], "properties": .object([(key.key, yes)])],
          present(key, yes),
        ]
      ],
      "then": [
        "allOf": .list(sections.map { filled([SheetNames.key(of: $0)]) }),
        "properties": .object(sections.map { ($0.rawValue, complete($0)) }),
        "patternProperties": .object(sections.map { (SheetNames.key(of: $0).otherSpellings, complete($0)) }),
      ],
    ]
  }

  private static var definitions: [(key: String, value: OrderedJSON)] {
    let sections = Section.allCases.filter { section in Field.specification.contains { $0.section == section } }
    return [
      ("equipement", item(.equipement)), ("contrat", item(.contrat)),
      ("valeur", .object([notNested])),
      (
        "rempli",
        [
          "$comment": "Ni vide, ni un signe pour « inconnu » : N/C, N/A, null, -, ?.",
          "not": ["type": "null"],
          "pattern": .string("^(?!\(blank)*(?:\(placeholder))?\(blank)*$)"),
        ]
      ),
      (
        "oui",
        [
          "anyOf": [
            ["enum": .list([true] + SheetNames.yes.compactMap { Int($0).map { .integer($0) } })],
            ["type": "string", "pattern": .string(FoldPattern.matching(SheetNames.yes))],
          ]
        ]
      ),
    ]
      + sections.map { section in
        (
          section.rawValue + "_complet",
          [
            "allOf": .list(
              Field.specification.filter { $0.section == section }.map { filled([SheetNames.key(of: $0)]) })
          ]
        )
      }
  }

  /// As `Blanks` and `Placeholder` read them.
  private static let blank = #"[\t\n\r \u00A0\u2000-\u200A\u202F]"#
  private static let placeholder = #"-{1,4}|\?{1,4}|[Nn]/[AaCc]|[Nn]\.[AaCc]\.|[Nn][Uu][Ll][Ll]|[–—]"#
}
