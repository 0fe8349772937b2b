import Documents

extension Rule {
  /// PR1312, PR1512, steps 13 and 15: equipment and contracts each need a category.
  static let itemCategory = Rule(.PR1312, .PR1512) { sheet, _ in
    for item in sheet.items
    where item.kind != .sellerie && item.texts.categorie == nil && !item.isUnread(.categorie) {
      sheet.report(
        item.kind.categoryCode, item, field: .categorie,
        message: Text(
          fr: "la catégorie \(item.kind.ofNoun.fr)\(sheet.quotedLabel(item).fr) manque",
          en: "the category \(item.kind.ofNoun.en)\(sheet.quotedLabel(item).en) is missing"))
    }
  }
}

extension ItemKind {
  /// An upholstery is asked for no category; its label's code is never used for one.
  fileprivate var categoryCode: Code { pick(.PR1312, .PR1512, .PR1111) }
}

// swift-format-ignore: AlwaysUseLowerCamelCase
extension Code {
  package static let PR1312 = itemCategory("PR1312")
  package static let PR1512 = itemCategory("PR1512")

  private static func itemCategory(_ id: String) -> Code {
    Code(
      id, .error, Text(fr: "catégorie absente", en: "category missing"),
      help: Text(fr: "Ajoutez « categorie: … ».", en: "Add “categorie: …”."),
      explained: explained(PricedExample.of(id)))
  }

  private static func explained(_ item: PricedExample) -> Explanation {
    Explanation(
      why: Text(
        fr: "La catégorie range \(item.noun.fr) dans les options du véhicule ; l'écran la demande.",
        en: "The category puts \(item.noun.en) in its place among the options; the screen asks for it."),
      source: .step(item.step), item.sheet([item.label] + PricedExample.prices), fixed: item.good)
  }
}
