import Documents

extension Rule {
  /// PR1115, PR1315, PR1515, steps 11, 13 and 15: only the rates of French VAT.
  static let itemRate = Rule(.PR1315, .PR1515, .PR1115) { sheet, _ in
    for item in sheet.items {
      guard let rate = item.tva, !PricedItem.vatRates.contains(rate.millionths) else { continue }
      sheet.report(
        item.kind.rateCode, item, field: .tva,
        message: Text(
          fr: "\(rate.text.fr) % n'est pas un taux de TVA français", en: "\(rate.text.en)% is not a French VAT rate"),
        suggestions: near(rate))
    }
  }

  private static func near(_ rate: Decimal) -> [String] {
    let nearest = PricedItem.vatRates.min { abs($0 - rate.millionths) < abs($1 - rate.millionths) }
    return nearest.map { [Decimal(millionths: $0).description] } ?? []
  }
}

extension ItemKind {
  fileprivate var rateCode: Code { pick(.PR1315, .PR1515, .PR1115) }
}

// swift-format-ignore: AlwaysUseLowerCamelCase
extension Code {
  package static let PR1115 = itemRate("PR1115")
  package static let PR1315 = itemRate("PR1315")
  package static let PR1515 = itemRate("PR1515")

  private static func itemRate(_ id: String) -> Code {
    Code(
      id, .error, Text(fr: "pas un taux de TVA français", en: "not a French VAT rate"),
      help: Text(
        fr: "Taux possibles : 20, 10, 8,5, 5,5, 2,1 ou 0 (régime de la marge).",
        en: "Possible rates: 20, 10, 8.5, 5.5, 2.1 or 0 (margin scheme)."),
      explained: explained(PricedExample.of(id)))
  }

  private static func explained(_ item: PricedExample) -> Explanation {
    Explanation(
      why: Text(
        fr:
          "Seuls six taux existent : 20, 10, 5,5 et 2,1 % en métropole, 8,5 et 2,1 % outre-mer, 0 sous le régime de "
          + "la marge.",
        en: "There are six rates only: 20, 10, 5.5 and 2.1% in mainland France, 8.5 and 2.1% overseas, 0 under the "
          + "margin scheme."),
      source: Text(
        fr: "Code général des impôts, articles 278 à 281 nonies, 296 et 297 A",
        en: "French tax code, articles 278 to 281 nonies, 296 and 297 A"),
      item.sheet(item.names + ["prix_ht: 100", "tva: 19.6"]), fixed: item.good)
  }
}
