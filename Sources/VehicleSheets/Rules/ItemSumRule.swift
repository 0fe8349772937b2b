import Documents

extension Rule {
  /// PR1114, PR1314, PR1514, steps 11, 13 and 15: both prices and the rate have to agree.
  static let itemSum = Rule(.PR1314, .PR1514, .PR1114) { sheet, _ in
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
  }
}

extension ItemKind {
  fileprivate var sumCode: Code { pick(.PR1314, .PR1514, .PR1114) }
}

// swift-format-ignore: AlwaysUseLowerCamelCase
extension Code {
  package static let PR1114 = itemSum("PR1114")
  package static let PR1314 = itemSum("PR1314")
  package static let PR1514 = itemSum("PR1514")

  private static func itemSum(_ id: String) -> Code {
    Code(
      id, .error,
      Text(
        fr: "prix HT, TVA et prix TTC ne s'accordent pas", en: "price before VAT, VAT and price including VAT disagree"),
      help: Text(
        fr: "Retirez l'un des deux prix : il sera calculé.", en: "Remove one of the two prices: it will be computed."),
      explained: explained(PricedExample.of(id)))
  }

  private static func explained(_ item: PricedExample) -> Explanation {
    Explanation(
      why: Text(
        fr:
          "L'écran calcule le TTC du HT et du taux : trois valeurs qui ne s'accordent pas cachent une erreur de prix.",
        en:
          "The screen computes the price including VAT from the other and the rate: three values that disagree hide "
          + "an error of price."),
      source: .step(item.step), item.sheet(item.names + ["prix_ht: 100", "tva: 20", "prix_ttc: 125"]), fixed: item.good
    )
  }
}
