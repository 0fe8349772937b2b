import Documents
import VehicleSheets

/// Priced items in the schema of a sheet.
extension SheetSchema {
  func itemMembers(_ kind: ItemKind) -> [(key: String, value: OrderedJSON)] {
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

  private func itemProperty(_ field: ItemFieldID, _ kind: ItemKind) -> OrderedJSON {
    let step = kind.field.field.step + (kind == .equipement ? 1 : 0)
    let note: String
    switch field {
    case .libelle: note = word("Obligatoire.", "Mandatory.")
    case .categorie:
      note = kind == .sellerie ? word("Facultatif.", "Not mandatory.") : word("Obligatoire.", "Mandatory.")
    case .codeUsine: note = word("Les zéros du début sont gardés.", "Zeros at the beginning are kept.")
    case .prixHT, .prixTTC:
      note = word(
        "En euros ; l'un des deux prix est obligatoire, l'autre est calculé.",
        "In euros; one of the two prices is mandatory, the other is computed.")
    case .tva:
      note = word(
        "En pour cent : 20, 10, 8,5, 5,5, 2,1 ou 0 (régime de la marge).",
        "In percent: 20, 10, 8.5, 5.5, 2.1 or 0 (margin scheme).")
    }
    let example = field.example.isEmpty ? "" : word(", par exemple ", ", for example ") + field.example
    var members: [(key: String, value: OrderedJSON)] = [
      ("title", .string(field.label[language])),
      ("description", .string(word("Étape \(step)", "Step \(step)") + example + ". " + note)), SheetSchema.notNested,
    ]
    if field == .tva { members.append(("default", 20)) }
    return .object(members + [("examples", [.string(field.example)])])
  }

  func item(_ kind: ItemKind) -> OrderedJSON {
    let label =
      kind == .contrat
      ? word("Contrat de service", "Service contract") : word("Équipement personnalisé", "Custom equipment")
    return .object([("title", .string(label)), ("type", "object")] + itemMembers(kind))
  }
}
