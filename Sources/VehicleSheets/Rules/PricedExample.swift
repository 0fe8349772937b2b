import Documents

/// The example of a priced item, for all that may be missing or wrong with one. The rules are the same for the three kinds.
struct PricedExample {
  /// The FAQ's step, which its codes begin with.
  let step: String
  let noun: Text
  /// Puts the lines of one item into a sheet.
  let sheet: @Sendable (_ fields: [String]) -> String
  let label: String
  let category: String?

  static let all = [
    PricedExample(
      step: "11", noun: Text(fr: "la sellerie", en: "the upholstery"),
      sheet: { fields in
        """
        type: occasion
        marque: FIAT
        modele: PANDA
        synthese: {version: 1.2 8v 69 ch, finition: Pop}
        couleurs:
          exterieure: Blanc
          interieure: Gris
          peinture: Vernie
          sellerie: {\(fields.joined(separator: ", "))}

        """
      }, label: "libelle: Cuir", category: nil),
    PricedExample(
      step: "13",
      noun: Text(fr: "l'équipement", en: "the equipment"),
      sheet: { ExampleSheet.panda + "equipements:\n  - {\($0.joined(separator: ", "))}\n" },
      label: "libelle: Attelage", category: "categorie: Utilitaire"),
    PricedExample(
      step: "15",
      noun: Text(fr: "le contrat", en: "the contract"),
      sheet: { ExampleSheet.panda + "contrats:\n  - {\($0.joined(separator: ", "))}\n" },
      label: "libelle: Garantie 12 mois", category: "categorie: Garantie"),
  ]

  static let prices = ["prix_ht: 100", "tva: 20", "prix_ttc: 120"]

  static func of(_ id: String) -> PricedExample { all.first { id.hasPrefix("PR" + $0.step) } ?? all[0] }

  /// The names of an item: its label, and its category where it has one.
  var names: [String] { [label] + (category.map { [$0] } ?? []) }

  /// A sheet in which nothing is missing or wrong.
  var good: String { sheet(names + PricedExample.prices) }
}

extension ItemKind {
  /// The code of its kind.
  func pick(_ equipement: Code, _ contrat: Code, _ sellerie: Code) -> Code {
    switch self {
    case .equipement: equipement
    case .contrat: contrat
    case .sellerie: sellerie
    }
  }
}

extension Sheet {
  /// An item's label between quotation marks, after a space; nothing where it has none.
  func quotedLabel(_ item: PricedItem) -> Text {
    item.texts.libelle.map { Text(same: " ") + Text.quoted(String(bytes($0))) } ?? Text(same: "")
  }

  /// Adds a finding about one field of a priced item, at its value, its key, or the item's beginning.
  func report(
    _ code: Code, _ item: PricedItem, field: ItemFieldID, message: Text, suggestions: [String] = [],
    help: Advice? = nil
  ) {
    let node = Int(item.node(of: field))
    let key = Int(item.key(of: field))
    let place: Span
    if node >= 0, !tree.isEmpty(node) {
      place = tree.span(of: node)
    } else if key >= 0 {
      place = tree.span(of: key)
    } else {
      place = tree.span(of: item.node)
    }
    add(
      Finding(
        code, place, pointer: item.pointer + "/" + field.key, message: message, suggestions: suggestions, help: help))
  }
}
