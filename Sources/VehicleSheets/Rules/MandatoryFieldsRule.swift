import Documents

extension Rule {
  /// PR0901, steps 8 and 9: the nine fields, from the sheet or from the referential. While brand, model or version cannot be
  /// found, what the referential would have given is not known, and nothing is said to be missing.
  static let mandatoryFields = Rule(.PR0901) { sheet, _ in
    guard !sheet.isUnresolved else { return }
    for field in Field.specification where isMissing(field.id, sheet) {
      if sheet.isSilent {
        sheet.report(.PR0901, field.id, Text(same: ""))
        continue
      }
      let custom = sheet.isYes(.marquePersonnalisee)
      sheet.report(
        .PR0901, field.id,
        Text(
          fr: "le champ obligatoire « \(field.label.fr) » manque"
            + (custom ? "" : " et le référentiel ne le donne pas"),
          en: "the mandatory field “\(field.label.fr)” is missing"
            + (custom ? "" : " and the referential does not give it")),
        suggestions: field.id == .puissanceFiscale ? FiscalPower.formula(of: sheet).map { ["\($0)"] } ?? [] : [],
        help: fillIn(field.id, sheet))
    }
  }
}

// swift-format-ignore: AlwaysUseLowerCamelCase
extension Code {
  package static let PR0901 = Code(
    "PR0901", .error, Text(fr: "champ obligatoire absent", en: "mandatory field missing"),
    help: Text(fr: "Ajoutez le champ.", en: "Add the field."),
    explained: Explanation(
      why: Text(
        fr: "Pour une marque personnalisée toutes les données se saisissent à la main : genre, version, finition, "
          + "carrosserie, nombre de portes, boîte, énergie, puissance fiscale et puissance sont impératives.",
        en:
          "For a custom brand all is entered by hand: kind, version, trim, body, doors, gearbox, energy, fiscal power "
          + "and power are mandatory."),
      source: .step("9"), ExampleSheet.ligier("finition: SELECT", ""), fixed: ExampleSheet.ligier))
}
