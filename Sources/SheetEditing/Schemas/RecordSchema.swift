import Documents
import VehicleSheets

/// The JSON Schema of a record (the contract's section 5), made from the table of fields.
package enum RecordSchema {
  package static var schema: OrderedJSON {
    [
      "$schema": SchemaWords.dialect, "title": "Fiche de pré-rentrée",
      "description": "Une fiche acceptée, complétée et prête pour la pré-rentrée : une ligne de records.ndjson.",
    ] + body
  }

  /// The schema without its head, to be part of another.
  package static var body: OrderedJSON {
    let sections = [Section.synthese, .moteur, .dimensions, .consommations, .couleurs].map {
      ($0.rawValue, section($0))
    }
    let tabs = [Section.fiche, .caracteristiques].map { ($0.rawValue, section($0)) }
    var members: [(key: String, value: OrderedJSON)] = [
      ("schemaVersion", ["const": 2]), ("statut", ["const": "Pré-rentrée"]),
    ]
    // Only used vehicles get a record.
    members += [("reference", value(FieldID.reference.field)), ("type", ["const": "VO", "title": "Type de véhicule"])]
    members += [FieldID.prixAffiches, .marque].map { ($0.field.key, value($0.field)) }
    members.append(("origine_marque", ["enum": ["referentiel", "personnalisee"]]))
    members.append(("modele", value(FieldID.modele.field)))
    members += sections.map { (key: $0.0, value: $0.1) }
    members += [("equipements", SchemaWords.list(item(.equipement))), ("contrats", SchemaWords.list(item(.contrat)))]
    members += tabs.map { (key: $0.0, value: $0.1) }
    members += [("totaux", totals), ("provenance", provenance), ("rapprochement", recognition), ("source", source)]
    return SchemaWords.object(
      members,
      required: [
        "schemaVersion", "statut", "reference", "type", "prix_affiches", "marque", "origine_marque", "modele",
        "synthese", "moteur", "couleurs", "equipements", "contrats", "totaux", "provenance", "source",
      ])
  }

  private static func section(_ section: Section) -> OrderedJSON {
    let fields = Field.bySection[section] ?? []
    var required = fields.filter { $0.mandatory == .specification }.map(\.key)
    if section == .couleurs { required.append(FieldID.sellerie.field.key) }
    return .object([("title", .string(section.label.fr))])
      + SchemaWords.object(fields.map { ($0.key, value($0)) }, required: required)
  }

  private static func value(_ field: Field) -> OrderedJSON {
    let title: OrderedJSON = .object([("title", .string(title(field)))])
    switch field.type {
    case .text(.reference): return title + ["type": "string", "pattern": "^[A-Za-z0-9_][A-Za-z0-9._-]{0,63}$"]
    case .text: return title + SchemaWords.filledText
    case .choice(let list): return title + ["enum": .strings(list.choices.map(\.recorded))]
    case .number(_, let range, let isWhole):
      return title + [
        "type": isWhole ? "integer" : "number", "minimum": .integer(range.lowerBound),
        "maximum": .integer(range.upperBound),
      ]
    case .date: return title + ["type": "string", "pattern": "^[0-9]{4}(-[0-9]{2}(-[0-9]{2})?)?$"]
    case .yesNo: return title + ["type": "boolean"]
    case .upholstery: return title + ["anyOf": [SchemaWords.filledText, item(.sellerie)]]
    case .items(let kind): return title + SchemaWords.list(item(kind))
    }
  }

  private static func title(_ field: Field) -> String { field.label.fr + (field.unit.map { " (\($0))" } ?? "") }

  private static let euros: OrderedJSON = ["type": "number", "minimum": 0, "description": "Euros, au centime."]

  private static func item(_ kind: ItemKind) -> OrderedJSON {
    let members = ItemFieldID.allCases.map { field -> (key: String, value: OrderedJSON) in
      switch field {
      case .libelle, .categorie, .codeUsine: (field.key, SchemaWords.filledText)
      case .prixHT, .prixTTC: (field.key, euros)
      case .tva: (field.key, ["type": "number", "enum": [20, 10, .number("8.5"), .number("5.5"), .number("2.1"), 0]])
      }
    }
    return SchemaWords.object(
      members, required: (kind == .sellerie ? ["libelle"] : ["libelle", "categorie"]) + ["prix_ht", "tva", "prix_ttc"])
  }

  private static var totals: OrderedJSON {
    let names = ["options_ht", "options_ttc", "contrats_ht", "contrats_ttc"]
    return SchemaWords.object(names.map { ($0, euros) }, required: names)
  }

  private static var provenance: OrderedJSON {
    [
      "type": "object",
      "description": "D'où vient chaque champ qui n'est pas écrit ainsi dans la fiche.",
      "additionalProperties": [
        "enum": [
          "referentiel", "rapprochement", "calcul", "defaut", "correspondance", "deduction", "reglage",
        ]
      ],
    ]
  }

  private static var recognition: OrderedJSON {
    let names = [FieldID.marque, .modele, .version].map { ($0.field.key, SchemaWords.filledText) }
    return [
      "description": "Comment le véhicule a été reconnu, là où il n'était pas nommé mot pour mot."
    ]
      + SchemaWords.object(
        [("saisi", SchemaWords.object(names, required: [])), ("faits", SchemaWords.list(SchemaWords.filledText))],
        required: ["saisi", "faits"])
  }

  private static var source: OrderedJSON {
    SchemaWords.object(
      [("file", SchemaWords.text), ("document", SchemaWords.ordinal), ("line", SchemaWords.ordinal)],
      required: ["file", "document", "line"])
  }
}
