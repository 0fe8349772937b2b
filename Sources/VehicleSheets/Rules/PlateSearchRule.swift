import Documents

extension Rule {
  /// PR0501: step 5 is the configuration by hand.
  static let plateSearch = Rule(.PR0501) { sheet, _ in
    guard sheet.choice(.mode) == 1 else { return }
    sheet.report(
      .PR0501, .mode,
      Text(
        fr:
          "la recherche par immatriculation ne permet pas d'ajouter une marque : choisissez la configuration manuelle",
        en: "a search by plate cannot add a brand: choose the manual configuration"),
      suggestions: ["manuelle"])
  }
}

// swift-format-ignore: AlwaysUseLowerCamelCase
extension Code {
  package static let PR0501 = Code(
    "PR0501", .error, Text(fr: "recherche par immatriculation", en: "search by plate"),
    help: Text(
      fr: "Choisissez la configuration manuelle : « mode: manuelle ».",
      en: "Choose the manual configuration: “mode: manuelle”."),
    explained: Explanation(
      why: Text(
        fr:
          "La recherche par immatriculation ne mène qu'aux véhicules déjà connus ; ici la configuration est manuelle.",
        en: "A search by plate only leads to vehicles already known; here the configuration is manual."),
      source: .step("5"), ExampleSheet.panda + "recherche: {mode: immatriculation}\n",
      fixed: ExampleSheet.panda + "recherche: {mode: manuelle}\n"))
}
