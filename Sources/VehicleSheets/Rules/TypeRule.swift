import Documents

extension Rule {
  /// PR0401: the screen's first menu.
  static let missingType = Rule(.PR0401) { sheet, _ in
    guard isMissing(.type, sheet) else { return }
    sheet.report(
      .PR0401, .type,
      Text(fr: "le champ obligatoire « type » manque", en: "the mandatory field “type” is missing"),
      suggestions: ["occasion"], help: fillIn(.type, sheet))
  }
}

// swift-format-ignore: AlwaysUseLowerCamelCase
extension Code {
  package static let PR0401 = Code(
    "PR0401", .error, Text(fr: "type de véhicule absent", en: "vehicle type missing"),
    help: Text(fr: "Ajoutez la ligne « type: occasion ».", en: "Add the line “type: occasion”."),
    explained: Explanation(
      why: Text(
        fr:
          "Le premier menu de l'écran demande si le véhicule est neuf, de démonstration ou d'occasion ; tout en dépend.",
        en: "The screen's first menu asks whether the vehicle is new, for demonstration or used; all depends on it."),
      source: .step("4"), ExampleSheet.panda("type: occasion", ""), fixed: ExampleSheet.panda))
}
