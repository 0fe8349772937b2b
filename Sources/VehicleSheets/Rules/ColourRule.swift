import Documents

extension Rule {
  /// PR1101, step 11.
  static let colours = Rule(.PR1101) { sheet, _ in
    // What a table has no column for is reported of the table.
    let missing = [FieldID.couleurExterieure, .couleurInterieure, .peinture].filter {
      isMissing($0, sheet) && sheet.columns?.contains($0) ?? true
    }
    guard let first = missing.first else { return }
    let names = missing.map(\.field.label)
    let key = sheet.sectionKeys[Section.allCases.firstIndex(of: .couleurs) ?? 0]
    sheet.add(
      Finding(
        .PR1101, key >= 0 ? sheet.tree.span(of: Int(key)) : sheet.firstKey,
        pointer: missing.count == 1 ? first.field.pointer : "/couleurs",
        message: Text(
          fr: "non renseigné : " + names.map(\.fr).joined(separator: ", "),
          en: "left out: " + names.map(\.en).joined(separator: ", "))))
  }
}

// swift-format-ignore: AlwaysUseLowerCamelCase
extension Code {
  package static let PR1101 = Code(
    "PR1101", .warning, Text(fr: "couleurs ou peinture absentes", en: "colours or paint left out"),
    help: Text(
      fr: "Ajoutez les couleurs extérieure et intérieure et la peinture.",
      en: "Add the exterior and interior colours and the paint."),
    explained: Explanation(
      why: Text(
        fr: "L'écran demande les couleurs et la peinture avant « Suivant » ; une annonce sans couleur se vend mal.",
        en: "The screen asks for colours and paint before “Suivant”; an advertisement without a colour sells badly."),
      source: .step("11"),
      ExampleSheet.panda(", peinture: Vernie", ""), fixed: ExampleSheet.panda))
}
