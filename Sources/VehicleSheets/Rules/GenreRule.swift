import Documents

extension Rule {
  /// Bodies that a utility vehicle never has, and bodies that only a utility vehicle has.
  private static let carBodies: Set<String> = ["Berline", "Coupé", "Cabriolet", "Monospace"]
  private static let vanBodies: Set<String> = ["Fourgon", "Châssis-cabine", "Plateau", "Benne"]

  /// PR1809: the sheet's own genre against its own body. What the referential filled in is not the writer's to mend.
  static let genre = Rule(.PR1809) { sheet, _ in
    guard let genre = sheet.choice(.genre), let body = sheet.choice(.carrosserie), isOwn(.genre, sheet),
      isOwn(.carrosserie, sheet)
    else { return }
    let (kind, shape) = (ChoiceList.genre.labels[genre], ChoiceList.carrosserie.labels[body])
    let isUtility = kind == "Véhicule utilitaire"
    let isRefuted =
      isUtility
      ? carBodies.contains(shape) || (sheet.number(.nombreDePortes)?.whole ?? 0) == 5 && shape == "Berline"
      : vanBodies.contains(shape)
    guard isRefuted else { return }
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
      ExampleSheet.ligier("carrosserie: Voiture sans permis", "carrosserie: Fourgon"), mended: ExampleSheet.ligier))
}
