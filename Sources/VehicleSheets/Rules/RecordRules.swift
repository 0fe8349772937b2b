import Documents

extension Rule {
  /// Steps 18 and 19: dates, sticker, mileage and the WLTP figures.
  static let recordRules: [Rule] = [firstRegistration, sticker, mileage, wltpOrder]

  /// The first motor car was patented on 29 January 1886.
  private static let firstMotorYear = 1886

  private static let firstRegistration = Rule(.PR1805) { sheet, context in
    guard let date = sheet.date(.dateMEC) else { return }
    if date.year < firstMotorYear {
      sheet.report(
        .PR1805, .dateMEC,
        Text(
          fr: "la date MEC \(date.text.fr) est d'avant la première automobile (\(firstMotorYear))",
          en: "the first registration \(date.text.en) is before the first motor car (\(firstMotorYear))"))
    } else if let today = context.today, date.first > today {
      sheet.report(
        .PR1805, .dateMEC,
        Text(
          fr: "la date MEC \(date.text.fr) est dans le futur (nous sommes le \(today.text.fr))",
          en: "the first registration \(date.text.en) is in the future (today is \(today.text.en))"))
    }
  }

  /// Hardly any car does more than this a day all year round; the allowance at first is for taxis, couriers and demonstrators.
  /// Measured on dealers' stock: beyond both, a digit too many.
  private static let mostKilometresADay = 250
  private static let mostAtFirst = 50_000

  private static let mileage = Rule(.PR1807) { sheet, context in
    // Where the day is not known, the earliest one is what the vehicle is given the benefit of.
    guard let date = sheet.date(.dateMEC), let today = context.today, date.first <= today,
      let kilometres = sheet.number(.kilometrage)?.whole
    else { return }
    let days = today.dayNumber - date.first.dayNumber
    guard kilometres > Int64(mostAtFirst + days * mostKilometresADay) else { return }
    let shown = Decimal(Int(kilometres)).grouped
    sheet.report(
      .PR1807, .kilometrage,
      Text(
        fr:
          "\(shown.fr) km depuis \(date.precision == .day ? "le " : "")\(date.text.fr) : c'est trop pour son âge",
        en: "\(shown.en) km since \(date.text.en): too much for its age"),
      help: Advice(
        fr: "Un chiffre de trop ? Vérifiez le kilométrage et la date MEC.",
        en: "A digit too many? Check the mileage and the first registration."))
  }

  // MARK: WLTP

  private static let wltpPairs: [(min: FieldID, max: FieldID)] = [
    (.classeCO2Min, .classeCO2Max), (.urbainWLTPMin, .urbainWLTPMax), (.extraUrbainWLTPMin, .extraUrbainWLTPMax),
    (.mixteWLTPMin, .mixteWLTPMax),
  ]

  private static let wltpOrder = Rule(.PR1901) { sheet, _ in
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
  package static let PR1805 = Code(
    "PR1805", .error, Text(fr: "date MEC impossible", en: "impossible first registration date"),
    help: Text(fr: "Recopiez la rubrique B de la carte grise.", en: "Copy B of the registration certificate."),
    explained: Explanation(
      why: Text(
        fr: "Un véhicule d'occasion a déjà roulé : sa première mise en circulation n'est ni à venir, ni d'avant "
          + "l'automobile.",
        en: "A used vehicle has been driven: its first registration lies neither ahead nor before the motor car."),
      source: .certificate("B"), ExampleSheet.fiche("date_mec: 14/05/2105", search: "14/05/2015"),
      mended: ExampleSheet.fiche("date_mec: 14/05/2015", search: "14/05/2015")))

  package static let PR1807 = Code(
    "PR1807", .warning, Text(fr: "kilométrage improbable pour l'âge", en: "mileage unlikely for the age"),
    help: Text(fr: "Vérifiez le kilométrage et la date MEC.", en: "Check the mileage and the first registration."),
    explained: Explanation(
      why: Text(
        fr:
          "Plus de 50 000 km au départ et 250 km par jour toute l'année : c'est un chiffre de trop, ou la date d'un autre. Le "
          + "kilométrage est une mention de la vente ; faux, il l'annule.",
        en:
          "More than 50,000 km at first and 250 km a day all year round: a digit too many, or another car's date. The mileage is "
          + "part of the sale; wrong, it voids it."),
      source: .step("18"), ExampleSheet.fiche("date_mec: 14/05/2017", "kilometrage: 1990000"),
      mended: ExampleSheet.fiche("date_mec: 14/05/2017", "kilometrage: 199000")))

  package static let PR1901 = Code(
    "PR1901", .warning, Text(fr: "minimum WLTP au-dessus du maximum", en: "WLTP minimum above maximum"),
    help: Text(fr: "Les deux valeurs sont peut-être inversées.", en: "The two values may be exchanged."),
    explained: Explanation(
      why: Text(
        fr: "Le cycle WLTP donne une plage : son minimum n'est jamais au-dessus de son maximum.",
        en: "The WLTP cycle gives a range: its minimum is never above its maximum."),
      source: .step("19"),
      ExampleSheet.panda + "caracteristiques: {mixte_wltp_min: 5.9, mixte_wltp_max: 5.2}\n",
      mended: ExampleSheet.panda + "caracteristiques: {mixte_wltp_min: 5.2, mixte_wltp_max: 5.9}\n"))
}
