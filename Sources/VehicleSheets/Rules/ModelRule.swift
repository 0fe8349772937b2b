import Documents

extension Rule {
  /// PR0701: step 7 is the model.
  static let missingModel = Rule(.PR0701) { sheet, _ in
    guard isMissing(.modele, sheet) else { return }
    sheet.report(
      .PR0701, .modele,
      Text(fr: "le champ obligatoire « modele » manque", en: "the mandatory field “modele” is missing"),
      help: fillIn(.modele, sheet))
  }
}

// swift-format-ignore: AlwaysUseLowerCamelCase
extension Code {
  package static let PR0701 = Code(
    "PR0701", .error, Text(fr: "modèle absent", en: "model missing"),
    help: Text(fr: "Ajoutez la ligne « modele: … ».", en: "Add the line “modele: …”."),
    explained: Explanation(
      why: Text(
        fr: "Le modèle se choisit à droite de la marque ; sans lui, ni version ni finition.",
        en: "The model is chosen right of the brand; without it there is neither version nor trim."),
      source: .step("7"), ExampleSheet.panda("modele: PANDA", ""), fixed: ExampleSheet.panda))
}
