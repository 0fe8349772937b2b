import Documents

extension Rule {
  /// PR1113, PR1313, PR1513, steps 11, 13 and 15: one of the two prices is needed.
  static let itemPrice = Rule(.PR1313, .PR1513, .PR1113) { sheet, _ in
    for item in sheet.items
    where item.prixHT == nil && item.prixTTC == nil && !item.isUnread(.prixHT) && !item.isUnread(.prixTTC) {
      sheet.report(
        item.kind.priceCode, item, field: .prixHT,
        message: Text(
          fr: "le prix \(item.kind.ofNoun.fr)\(sheet.quotedLabel(item).fr) manque",
          en: "the price \(item.kind.ofNoun.en)\(sheet.quotedLabel(item).en) is missing"))
    }
  }
}

extension ItemKind {
  fileprivate var priceCode: Code { pick(.PR1313, .PR1513, .PR1113) }
}

// swift-format-ignore: AlwaysUseLowerCamelCase
extension Code {
  package static let PR1113 = itemPrice("PR1113")
  package static let PR1313 = itemPrice("PR1313")
  package static let PR1513 = itemPrice("PR1513")

  private static func itemPrice(_ id: String) -> Code {
    Code(
      id, .error, Text(fr: "prix absent", en: "no price"),
      help: Text(
        fr: "Ajoutez « prix_ht: … » ou « prix_ttc: … » ; l'autre est calculé. Un cadeau s'écrit 0.",
        en: "Add “prix_ht: …” or “prix_ttc: …”; the other is computed. A gift is written 0."),
      explained: explained(PricedExample.of(id)))
  }

  private static func explained(_ item: PricedExample) -> Explanation {
    Explanation(
      why: Text(
        fr: "Il faut au moins un des deux prix : l'autre se calcule. Un cadeau s'écrit 0, pas rien.",
        en: "One of the two prices is needed: the other is computed. A gift is written 0, not nothing."),
      source: .step(item.step), item.sheet(item.names), fixed: item.sheet(item.names + ["prix_ttc: 120"]))
  }
}
