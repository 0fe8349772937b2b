import Documents

// swift-format-ignore: AlwaysUseLowerCamelCase
extension Code {
  package static let PR0604 = Code(
    "PR0604", .warning,
    Text(fr: "marque personnalisée proche d'une marque connue", en: "custom brand that looks like a known one"),
    help: Text(
      fr: "S'il s'agit d'une faute de frappe, corrigez la marque et retirez « marque_personnalisee ».",
      en: "If it is a typing error, mend the brand and remove “marque_personnalisee”."),
    explained: Explanation(
      why: Text(
        fr:
          "Une marque personnalisée à une lettre près d'une marque connue est souvent une faute de frappe, et crée un "
          + "doublon.",
        en: "A custom brand one letter away from a known one is often a typing error, and creates a double."),
      source: .step("6"), ExampleSheet.ligier("marque: LIGIER", "marque: CHATENETT"), fixed: ExampleSheet.ligier))

  package static let PR0605 = Code(
    "PR0605", .warning,
    Text(fr: "véhicule connu déclaré en marque personnalisée", en: "declared custom though the referential knows it"),
    help: Text(
      fr: "Retirez « marque_personnalisee » : le référentiel remplira la fiche.",
      en: "Remove “marque_personnalisee”: the referential will fill in the sheet."),
    explained: Explanation(
      why: Text(
        fr: "Le référentiel remplirait cette fiche sans erreur possible ; la marque personnalisée sert à ce qu'il ne "
          + "connaît pas.",
        en: "The referential would fill in this sheet without error; a custom brand is for what it does not know."),
      source: .step("6, 8"), ExampleSheet.customPanda, fixed: ExampleSheet.panda))

  package static let PR0606 = Code(
    "PR0606", .note,
    Text(fr: "non reconnu : marque personnalisée appliquée", en: "not recognised: custom brand applied"),
    help: Text(
      fr: "Si le référentiel devait connaître ce véhicule, corrigez la fiche ; sinon il n'y a rien à faire.",
      en: "If the referential should know this vehicle mend the sheet; otherwise there is nothing to do."),
    explained: Explanation(
      why: Text(
        fr:
          "Avec « marque_personnalisee: auto » (ou --custom-brand auto), un véhicule que le référentiel ne reconnaît pas "
          + "devient une marque personnalisée, si les neuf champs obligatoires sont là. La note dit ce qui approchait.",
        en:
          "With “marque_personnalisee: auto” (or --custom-brand auto) a vehicle that the referential does not recognise "
          + "becomes a custom brand, where the nine mandatory fields are there. The note says what nearly fitted."),
      source: .step("6, 8"), ExampleSheet.ligier("marque_personnalisee: oui", "marque_personnalisee: auto"),
      fixed: ExampleSheet.ligier))

  /// What custom brands may tell.
  static let ofCustomBrands: [Code] = [PR0604, PR0605, PR0606]
}
