import Documents

extension Explanation {
  /// Steps 11, 13 and 15: upholstery, equipment, contracts. The rules are the same for the three.
  static let items: [Explanation] = PricedExample.all.flatMap { $0.explanations }

  private struct PricedExample {
    let codes: [Code]
    let step: String
    let noun: Text
    /// Puts the lines of one item into a sheet.
    let sheet: @Sendable (_ fields: [String]) -> String
    let label: String
    let category: String?

    static let all = [
      PricedExample(
        codes: [.PR1111, .PR1113, .PR1114, .PR1115], step: "11", noun: Text(fr: "la sellerie", en: "the upholstery"),
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
        codes: [.PR1311, .PR1312, .PR1313, .PR1314, .PR1315], step: "13",
        noun: Text(fr: "l'équipement", en: "the equipment"),
        sheet: { ExampleSheet.panda + "equipements:\n  - {\($0.joined(separator: ", "))}\n" },
        label: "libelle: Attelage", category: "categorie: Utilitaire"),
      PricedExample(
        codes: [.PR1511, .PR1512, .PR1513, .PR1514, .PR1515], step: "15",
        noun: Text(fr: "le contrat", en: "the contract"),
        sheet: { ExampleSheet.panda + "contrats:\n  - {\($0.joined(separator: ", "))}\n" },
        label: "libelle: Garantie 12 mois", category: "categorie: Garantie"),
    ]

    private static let prices = ["prix_ht: 100", "tva: 20", "prix_ttc: 120"]

    var explanations: [Explanation] { codes.map(explanation) }

    private func explanation(_ code: Code) -> Explanation {
      let names = [label] + (category.map { [$0] } ?? [])
      let good = sheet(names + PricedExample.prices)
      switch code.id.suffix(1) {
      case "1":
        return Explanation(
          code,
          why: Text(
            fr: "Le libellé est ce que le client lit sur le devis : l'écran n'enregistre pas \(noun.fr) sans lui.",
            en: "The label is what the customer reads on the offer: the screen does not save \(noun.en) without it."),
          source: .step(step), sheet((category.map { [$0] } ?? []) + PricedExample.prices), mended: good)
      case "2":
        return Explanation(
          code,
          why: Text(
            fr: "La catégorie range \(noun.fr) dans les options du véhicule ; l'écran la demande.",
            en: "The category puts \(noun.en) in its place among the options; the screen asks for it."),
          source: .step(step), sheet([label] + PricedExample.prices), mended: good)
      case "3":
        return Explanation(
          code,
          why: Text(
            fr: "Il faut au moins un des deux prix : l'autre se calcule. Un cadeau s'écrit 0, pas rien.",
            en: "One of the two prices is needed: the other is computed. A gift is written 0, not nothing."),
          source: .step(step), sheet(names), mended: sheet(names + ["prix_ttc: 120"]))
      case "4":
        return Explanation(
          code,
          why: Text(
            fr:
              "L'écran calcule le TTC du HT et du taux : trois valeurs qui ne s'accordent pas cachent une erreur de prix.",
            en:
              "The screen computes the price including VAT from the other and the rate: three values that disagree hide "
              + "an error of price."),
          source: .step(step), sheet(names + ["prix_ht: 100", "tva: 20", "prix_ttc: 125"]), mended: good)
      default:
        return Explanation(
          code,
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
}
