import Documents

// swift-format-ignore: AlwaysUseLowerCamelCase
extension Code {
  package static let PR1111 = itemLabel("PR1111")
  package static let PR1113 = itemPrice("PR1113")
  package static let PR1114 = itemSum("PR1114")
  package static let PR1115 = itemRate("PR1115")
  package static let PR1311 = itemLabel("PR1311")
  package static let PR1312 = itemCategory("PR1312")
  package static let PR1313 = itemPrice("PR1313")
  package static let PR1314 = itemSum("PR1314")
  package static let PR1315 = itemRate("PR1315")
  package static let PR1511 = itemLabel("PR1511")
  package static let PR1512 = itemCategory("PR1512")
  package static let PR1513 = itemPrice("PR1513")
  package static let PR1514 = itemSum("PR1514")
  package static let PR1515 = itemRate("PR1515")

  private static func itemLabel(_ id: String) -> Code {
    Code(
      id, .error, Text(fr: "libellé absent", en: "label missing"),
      help: Text(fr: "Ajoutez « libelle: … ».", en: "Add “libelle: …”."),
      explained: PricedExample.of(id).explanation(of: id))
  }

  private static func itemCategory(_ id: String) -> Code {
    Code(
      id, .error, Text(fr: "catégorie absente", en: "category missing"),
      help: Text(fr: "Ajoutez « categorie: … ».", en: "Add “categorie: …”."),
      explained: PricedExample.of(id).explanation(of: id))
  }

  private static func itemPrice(_ id: String) -> Code {
    Code(
      id, .error, Text(fr: "prix absent", en: "no price"),
      help: Text(
        fr: "Ajoutez « prix_ht: … » ou « prix_ttc: … » ; l'autre est calculé. Un cadeau s'écrit 0.",
        en: "Add “prix_ht: …” or “prix_ttc: …”; the other is computed. A gift is written 0."),
      explained: PricedExample.of(id).explanation(of: id))
  }

  private static func itemSum(_ id: String) -> Code {
    Code(
      id, .error,
      Text(
        fr: "prix HT, TVA et prix TTC ne s'accordent pas", en: "price before VAT, VAT and price including VAT disagree"),
      help: Text(
        fr: "Retirez l'un des deux prix : il sera calculé.", en: "Remove one of the two prices: it will be computed."),
      explained: PricedExample.of(id).explanation(of: id))
  }

  private static func itemRate(_ id: String) -> Code {
    Code(
      id, .error, Text(fr: "pas un taux de TVA français", en: "not a French VAT rate"),
      help: Text(
        fr: "Taux possibles : 20, 10, 8,5, 5,5, 2,1 ou 0 (régime de la marge).",
        en: "Possible rates: 20, 10, 8.5, 5.5, 2.1 or 0 (margin scheme)."),
      explained: PricedExample.of(id).explanation(of: id))
  }
}

/// The codes of a priced item, by what is missing or wrong.
extension ItemKind {
  var labelCode: Code { pick(.PR1311, .PR1511, .PR1111) }
  /// An upholstery is asked for no category; its label's code is never used for one.
  var categoryCode: Code { pick(.PR1312, .PR1512, .PR1111) }
  var priceCode: Code { pick(.PR1313, .PR1513, .PR1113) }
  var sumCode: Code { pick(.PR1314, .PR1514, .PR1114) }
  var rateCode: Code { pick(.PR1315, .PR1515, .PR1115) }

  private func pick(_ equipement: Code, _ contrat: Code, _ sellerie: Code) -> Code {
    switch self {
    case .equipement: equipement
    case .contrat: contrat
    case .sellerie: sellerie
    }
  }
}

/// The example of a priced item, for all that may be missing or wrong with one. The rules are the same for the three kinds.
private struct PricedExample {
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

  private static let prices = ["prix_ht: 100", "tva: 20", "prix_ttc: 120"]

  static func of(_ id: String) -> PricedExample { all.first { id.hasPrefix("PR" + $0.step) } ?? all[0] }

  func explanation(of id: String) -> Explanation {
    let names = [label] + (category.map { [$0] } ?? [])
    let good = sheet(names + PricedExample.prices)
    switch id.suffix(1) {
    case "1":
      return Explanation(
        why: Text(
          fr: "Le libellé est ce que le client lit sur le devis : l'écran n'enregistre pas \(noun.fr) sans lui.",
          en: "The label is what the customer reads on the offer: the screen does not save \(noun.en) without it."),
        source: .step(step), sheet((category.map { [$0] } ?? []) + PricedExample.prices), mended: good)
    case "2":
      return Explanation(
        why: Text(
          fr: "La catégorie range \(noun.fr) dans les options du véhicule ; l'écran la demande.",
          en: "The category puts \(noun.en) in its place among the options; the screen asks for it."),
        source: .step(step), sheet([label] + PricedExample.prices), mended: good)
    case "3":
      return Explanation(
        why: Text(
          fr: "Il faut au moins un des deux prix : l'autre se calcule. Un cadeau s'écrit 0, pas rien.",
          en: "One of the two prices is needed: the other is computed. A gift is written 0, not nothing."),
        source: .step(step), sheet(names), mended: sheet(names + ["prix_ttc: 120"]))
    case "4":
      return Explanation(
        why: Text(
          fr:
            "L'écran calcule le TTC du HT et du taux : trois valeurs qui ne s'accordent pas cachent une erreur de prix.",
          en:
            "The screen computes the price including VAT from the other and the rate: three values that disagree hide "
            + "an error of price."),
        source: .step(step), sheet(names + ["prix_ht: 100", "tva: 20", "prix_ttc: 125"]), mended: good)
    default:
      return Explanation(
        why: Text(
          fr:
            "Seuls six taux existent : 20, 10, 5,5 et 2,1 % en métropole, 8,5 et 2,1 % outre-mer, 0 sous le régime de "
            + "la marge.",
          en: "There are six rates only: 20, 10, 5.5 and 2.1% in mainland France, 8.5 and 2.1% overseas, 0 under the "
            + "margin scheme."),
        source: Text(
          fr: "Code général des impôts, articles 278 à 281 nonies, 296 et 297 A",
          en: "French tax code, articles 278 to 281 nonies, 296 and 297 A"),
        sheet(names + ["prix_ht: 100", "tva: 19.6"]), mended: good)
    }
  }
}
