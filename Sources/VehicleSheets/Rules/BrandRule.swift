import Documents

extension Rule {
  /// PR0601: step 6 is the brand.
  static let missingBrand = Rule(.PR0601) { sheet, _ in
    guard isMissing(.marque, sheet) else { return }
    sheet.report(
      .PR0601, .marque,
      Text(fr: "le champ obligatoire « marque » manque", en: "the mandatory field “marque” is missing"),
      suggestions: brandOfChassisNumber(sheet), help: fillIn(.marque, sheet))
  }

  /// The brand that the chassis number's maker is known by, where it is one alone: `VF3` is Peugeot.
  private static func brandOfChassisNumber(_ sheet: Sheet) -> [String] {
    guard let vin = sheet.bytes(.numeroChassis), vin.count == 17, let maker = Maker.of(vin), !maker.name.contains(" ")
    else { return [] }
    return [maker.name.uppercased()]
  }
}

// swift-format-ignore: AlwaysUseLowerCamelCase
extension Code {
  package static let PR0601 = Code(
    "PR0601", .error, Text(fr: "marque absente", en: "brand missing"),
    help: Text(fr: "Ajoutez la ligne « marque: … ».", en: "Add the line “marque: …”."),
    explained: Explanation(
      why: Text(
        fr: "Sans marque, rien ne peut être cherché dans le référentiel ni créé.",
        en: "Without a brand nothing can be looked up in the referential, nor created."),
      source: .step("6"), ExampleSheet.panda("marque: FIAT", ""), fixed: ExampleSheet.panda))
}
