import Documents

extension Rule {
  /// Steps 11, 13 and 15: upholstery, equipment and contracts each need a label, a category and a price that adds up.
  static let itemRules: [Rule] = [
    Rule(.PR1311, .PR1511, .PR1111) { sheet, _ in
      for item in sheet.items where item.texts.libelle == nil && !item.isUnread(.libelle) {
        sheet.report(
          item.kind.labelCode, item, field: .libelle,
          message: Text(
            fr: "le libellé \(item.kind.ofNoun.fr) manque", en: "the label \(item.kind.ofNoun.en) is missing"))
      }
    },
    Rule(.PR1312, .PR1512) { sheet, _ in
      for item in sheet.items
      where item.kind != .sellerie && item.texts.categorie == nil && !item.isUnread(.categorie) {
        sheet.report(
          item.kind.categoryCode, item, field: .categorie,
          message: Text(
            fr: "la catégorie \(item.kind.ofNoun.fr)\(sheet.quotedLabel(item).fr) manque",
            en: "the category \(item.kind.ofNoun.en)\(sheet.quotedLabel(item).en) is missing"))
      }
    },
    Rule(.PR1313, .PR1513, .PR1113) { sheet, _ in
      for item in sheet.items
      where item.prixHT == nil && item.prixTTC == nil && !item.isUnread(.prixHT) && !item.isUnread(.prixTTC) {
        sheet.report(
          item.kind.priceCode, item, field: .prixHT,
          message: Text(
            fr: "le prix \(item.kind.ofNoun.fr)\(sheet.quotedLabel(item).fr) manque",
            en: "the price \(item.kind.ofNoun.en)\(sheet.quotedLabel(item).en) is missing"))
      }
    },
    Rule(.PR1315, .PR1515, .PR1115) { sheet, _ in
      for item in sheet.items {
        guard let rate = item.tva, !PricedItem.vatRates.contains(rate.millionths) else { continue }
        sheet.report(
          item.kind.rateCode, item, field: .tva,
          message: Text(
            fr: "\(rate.text.fr) % n'est pas un taux de TVA français", en: "\(rate.text.en)% is not a French VAT rate"),
          suggestions: near(rate))
      }
    },
    Rule(.PR1314, .PR1514, .PR1114) { sheet, _ in
      for item in sheet.items where item.provenanceHT == .sheet && item.provenanceTTC == .sheet {
        guard let ht = item.prixHT, let ttc = item.prixTTC, let rate = item.validRate else { continue }
        let expected = ht.addingVAT(rate)
        guard abs(expected.centimes - ttc.centimes) > 1 else { continue }
        let fitting = PricedItem.vatRates.filter {
          abs(ht.addingVAT(Decimal(millionths: $0)).centimes - ttc.centimes) <= 1
        }
        let percent = rate.text
        sheet.report(
          item.kind.sumCode, item, field: .prixTTC,
          message: Text(
            fr: "\(ht.text.fr) HT avec \(percent.fr) % de TVA font \(expected.text.fr) TTC, pas \(ttc.text.fr)",
            en: "\(ht.text.en) before VAT at \(percent.en)% make \(expected.text.en), not \(ttc.text.en)"),
          suggestions: [expected.description],
          help: fitting.first.map {
            let rate = Decimal(millionths: $0).text
            return Advice(
              fr: "Ces deux prix vont avec « tva: \(rate.fr) » ; sinon retirez l'un des deux, il sera calculé.",
              en: "These two prices go with “tva: \(rate.en)”; otherwise remove one of them, it will be computed.")
          })
      }
    },
  ]

  private static func near(_ rate: Decimal) -> [String] {
    let nearest = PricedItem.vatRates.min { abs($0 - rate.millionths) < abs($1 - rate.millionths) }
    return nearest.map { [Decimal(millionths: $0).description] } ?? []
  }
}

extension Sheet {
  fileprivate func quotedLabel(_ item: PricedItem) -> Text {
    item.texts.libelle.map { Text(same: " ") + Text.quoted(String(bytes($0))) } ?? Text(same: "")
  }

  /// Adds a finding about one field of a priced item, at its value, its key, or the item's beginning.
  fileprivate func report(
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
