import Documents

extension Rule {
  /// Bodies that a utility vehicle never has, and bodies that only a utility vehicle has.
  private static let carBodies = places(of: ["Berline", "Coupé", "Cabriolet", "Monospace"], in: .carrosserie)
  private static let vanBodies = places(of: ["Fourgon", "Châssis-cabine", "Plateau", "Benne"], in: .carrosserie)
  private static let saloon = places(of: ["Berline"], in: .carrosserie)
  private static let utility = places(of: ["Véhicule utilitaire"], in: .genre)

  /// Where choices stand in their list, which is what a sheet has of them.
  private static func places(of names: [String], in list: ChoiceList) -> [Int] {
    names.compactMap { name in list.choices.firstIndex { $0.label == name } }
  }

  /// PR1809: the sheet's own genre against its own body. What the referential filled in is not the writer's to fix.
  static let genre = Rule(.PR1809) { sheet, _ in
    guard let genre = sheet.choice(.genre), let body = sheet.choice(.carrosserie), isOwn(.genre, sheet),
      isOwn(.carrosserie, sheet)
    else { return }
    let isUtility = utility.contains(genre)
    let isRefuted =
      isUtility
      ? carBodies.contains(body) || (sheet.number(.nombreDePortes)?.whole ?? 0) == 5 && saloon.contains(body)
      : vanBodies.contains(body)
    guard isRefuted else { return }
    let (kind, shape) = (ChoiceList.genre.labels[genre], ChoiceList.carrosserie.labels[body])
    sheet.report(
      .PR1809, .genre,
      Text(
        fr: "« \(kind) » ne va pas avec la carrosserie « \(shape) »",
        en: "“\(kind)” does not go with the body “\(shape)”"),
      suggestions: [isUtility ? "Véhicule particulier" : "Véhicule utilitaire"])
  }
}

// swift-format-ignore: AlwaysUseLowerCamelCase
extension Code {
  package static let PR1809 = Code(
    "PR1809", .warning, Text(fr: "genre et carrosserie ne vont pas ensemble", en: "genre against body"),
    help: Text(
      fr: "Vérifiez les rubriques J.1 et J.2 de la carte grise.",
      en: "Check J.1 and J.2 of the registration certificate."),
    explained: Explanation(
      why: Text(
        fr:
          "Un utilitaire déclaré en berline, ou un fourgon en véhicule particulier, change la TVA, la taxe et l'assurance.",
        en: "A utility vehicle declared as a saloon, or a van as a passenger car, changes VAT, tax and insurance."),
      source: .certificate("J.1"),
      ExampleSheet.ligier("carrosserie: Voiture sans permis", "carrosserie: Fourgon"), fixed: ExampleSheet.ligier))
}
