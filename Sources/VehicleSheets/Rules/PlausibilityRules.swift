import Documents

extension Rule {
  /// Steps 9 and 10: figures that cannot all be true of one vehicle.
  static let plausibilityRules: [Rule] = [
    Rule(.PR1001) { sheet, _ in
      if let conflict = FigureConflict.weights(sheet) { report(conflict, sheet) }
    },
    Rule(.PR1002) { sheet, _ in
      for conflict in FigureConflict.emissions(sheet) { report(conflict, sheet) }
    },
    Rule(.PR1002) { sheet, _ in
      if let conflict = FigureConflict.mixed(sheet) { report(conflict, sheet) }
    },
  ]

  /// Tells of figures at odds that are the sheet's own: what the referential filled in raises no warning.
  private static func report(_ conflict: FigureConflict, _ sheet: Sheet) {
    guard let id = conflict.fields.first, conflict.fields.allSatisfy({ isOwn($0, sheet) }) else { return }
    sheet.report(conflict.code, id, conflict.message, suggestions: conflict.suggestions)
  }

  /// Whether a value is the sheet's: what the referential says is not the writer's to mend.
  static func isOwn(_ id: FieldID, _ sheet: Sheet) -> Bool {
    let slot = sheet[id]
    return slot.value != nil && slot.provenance != .referentiel && slot.provenance != .rapprochement
  }
}

// swift-format-ignore: AlwaysUseLowerCamelCase
extension Code {
  package static let PR1001 = Code(
    "PR1001", .warning, Text(fr: "poids à vide au-dessus du poids total", en: "kerb weight above gross weight"),
    help: Text(
      fr: "Les deux poids sont peut-être inversés : poids total F.2, poids à vide G.",
      en: "The two weights may be exchanged: gross weight F.2, kerb weight G."),
    explained: Explanation(
      why: Text(
        fr: "Le poids total comprend le véhicule et sa charge : à vide, il pèse toujours moins.",
        en: "The gross weight is the vehicle and its load: empty, it always weighs less."),
      source: .certificate("F.2, G"),
      ExampleSheet.ligier + "dimensions: {poids_total: 425, poids_a_vide: 700}\n",
      mended: ExampleSheet.ligier + "dimensions: {poids_total: 700, poids_a_vide: 425}\n"))

  package static let PR1002 = Code(
    "PR1002", .warning, Text(fr: "consommation ou CO2 impossible", en: "consumption or CO2 that cannot be"),
    help: Text(
      fr: "Vérifiez l'énergie, le CO2 et les consommations.", en: "Check the energy, the CO2 and the consumptions."),
    explained: Explanation(
      why: Text(
        fr:
          "La consommation mixte est une moyenne de l'urbaine et de l'extra-urbaine, et un véhicule électrique n'émet "
          + "pas de CO2 en roulant.",
        en:
          "The combined consumption is a mean of urban and extra-urban, and an electric vehicle emits no CO2 when driven."
      ),
      source: .step("10"),
      ExampleSheet.ligier + "consommations: {urbain: 3.4, extra_urbain: 2.8, mixte: 31}\n",
      mended: ExampleSheet.ligier + "consommations: {urbain: 3.4, extra_urbain: 2.8, mixte: 3.1}\n"))
}
