import Documents

extension Rule {
  /// PR1111, PR1311, PR1511, steps 11, 13 and 15: upholstery, equipment and contracts each need a label.
  static let itemLabel = Rule(.PR1311, .PR1511, .PR1111) { sheet, _ in
    for item in sheet.items where item.texts.libelle == nil && !item.isUnread(.libelle) {
      sheet.report(
        item.kind.labelCode, item, field: .libelle,
        message: Text(
          fr: "le libellé \(item.kind.ofNoun.fr) manque", en: "the label \(item.kind.ofNoun.en) is missing"))
    }
  }
}

extension ItemKind {
  fileprivate var labelCode: Code { pick(.PR1311, .PR1511, .PR1111) }
}

// swift-format-ignore: AlwaysUseLowerCamelCase
extension Code {
  package static let PR1111 = itemLabel("PR1111")
  package static let PR1311 = itemLabel("PR1311")
  package static let PR1511 = itemLabel("PR1511")

  private static func itemLabel(_ id: String) -> Code {
    Code(
      id, .error, Text(fr: "libellé absent", en: "label missing"),
      help: Text(fr: "Ajoutez « libelle: … ».", en: "Add “libelle: …”."),
      explained: explained(PricedExample.of(id)))
  }

  private static func explained(_ item: PricedExample) -> Explanation {
    Explanation(
      why: Text(
        fr: "Le libellé est ce que le client lit sur le devis : l'écran n'enregistre pas \(item.noun.fr) sans lui.",
        en: "The label is what the customer reads on the offer: the screen does not save \(item.noun.en) without it."),
      source: .step(item.step), item.sheet((item.category.map { [$0] } ?? []) + PricedExample.prices), fixed: item.good
    )
  }
}
