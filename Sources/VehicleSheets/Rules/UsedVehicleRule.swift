import Documents

extension Rule {
  /// PR0101: used vehicles only.
  static let usedVehicle = Rule(.PR0101) { sheet, _ in
    guard let type = sheet.choice(.type), type != 0 else { return }
    let label = ChoiceList.type.choices[type]
    if sheet.isYes(.marquePersonnalisee) {
      sheet.report(
        .PR0101, .type,
        Text(
          fr: "une marque personnalisée ne se crée que pour un véhicule d'occasion, pas pour un \(label.recorded)",
          en: "a custom brand can be created for a used vehicle only, not for a \(label.recorded)"),
        help: Advice(
          fr: "Pour un VN ou un VD, contactez le service commercial : lui seul déclare une nouvelle marque.",
          en: "For a new or demonstration vehicle contact the commercial service, which alone declares a new brand."))
    } else {
      sheet.report(
        .PR0101, .type,
        Text(
          fr: "ce processus est valable uniquement pour les véhicules d'occasion, pas pour un \(label.recorded)",
          en: "this process is for used vehicles only, not for a \(label.recorded)"),
        suggestions: ["occasion"],
        help: Advice(
          fr: "S'il s'agit d'un véhicule d'occasion, écrivez « type: occasion » ; sinon configurez-le dans OpenFlex.",
          en: "If it is a used vehicle write “type: occasion”; otherwise configure it in OpenFlex."))
    }
  }
}

// swift-format-ignore: AlwaysUseLowerCamelCase
extension Code {
  package static let PR0101 = Code(
    "PR0101", .error, Text(fr: "pas un véhicule d'occasion", en: "not a used vehicle"),
    help: Text(
      fr: "Ce processus est valable uniquement pour les véhicules d'occasion.",
      en: "This process is for used vehicles only."),
    explained: Explanation(
      why: Text(
        fr: "Le processus est valable uniquement pour les véhicules d'occasion. Pour un VN ou un VD, seul le service "
          + "commercial peut déclarer une nouvelle marque.",
        en:
          "The process is valid for used vehicles only. For a new or demonstration vehicle the commercial service alone "
          + "can declare a new brand."),
      source: .step("1"), ExampleSheet.panda("type: occasion", "type: neuf"), fixed: ExampleSheet.panda))
}
