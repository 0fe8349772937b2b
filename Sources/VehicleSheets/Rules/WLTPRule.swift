import Documents

extension Rule {
  private static let wltpPairs: [(min: FieldID, max: FieldID)] = [
    (.classeCO2Min, .classeCO2Max), (.urbainWLTPMin, .urbainWLTPMax), (.extraUrbainWLTPMin, .extraUrbainWLTPMax),
    (.mixteWLTPMin, .mixteWLTPMax),
  ]

  /// PR1901: step 19, the least and the greatest figure of each cycle.
  static let wltpOrder = Rule(.PR1901) { sheet, _ in
    for (min, max) in wltpPairs {
      switch (sheet[min].value, sheet[max].value) {
      case (.number(let low)?, .number(let high)?) where low > high && high > Decimal(0): break
      case (.choice(let low)?, .choice(let high)?) where low > high: break
      default: continue
      }
      let unit = min.field.unit.map { " " + $0 } ?? ""
      let low = sheet.number(min)?.text ?? Text(same: sheet.shown(min))
      let high = sheet.number(max)?.text ?? Text(same: sheet.shown(max))
      sheet.report(
        .PR1901, min,
        Text(
          fr: "\(min.field.label.fr) (\(low.fr)\(unit)) au-dessus du maximum (\(high.fr)\(unit))",
          en: "\(min.field.label.en) (\(low.en)\(unit)) above the maximum (\(high.en)\(unit))"),
        suggestions: [sheet.shown(max)],
        related: [(sheet.place(of: max), Text(fr: "le maximum est ici", en: "the maximum is here"))])
    }
  }
}

// swift-format-ignore: AlwaysUseLowerCamelCase
extension Code {
  package static let PR1901 = Code(
    "PR1901", .warning, Text(fr: "minimum WLTP au-dessus du maximum", en: "WLTP minimum above maximum"),
    help: Text(fr: "Les deux valeurs sont peut-être inversées.", en: "The two values may be exchanged."),
    explained: Explanation(
      why: Text(
        fr: "Le cycle WLTP donne une plage : son minimum n'est jamais au-dessus de son maximum.",
        en: "The WLTP cycle gives a range: its minimum is never above its maximum."),
      source: .step("19"),
      ExampleSheet.panda + "caracteristiques: {mixte_wltp_min: 5.9, mixte_wltp_max: 5.2}\n",
      fixed: ExampleSheet.panda + "caracteristiques: {mixte_wltp_min: 5.2, mixte_wltp_max: 5.9}\n"))
}
