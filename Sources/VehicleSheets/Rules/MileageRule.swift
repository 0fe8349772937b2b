import Documents

extension Rule {
  /// Hardly any car does more than this a day all year round; the allowance at first is for taxis, couriers and demonstrators.
  /// Measured on dealers' stock: beyond both, a digit too many.
  private static let maxKilometresADay = 250
  private static let maxAtFirst = 50_000

  /// PR1807: step 18, more than the vehicle's age allows.
  static let mileage = Rule(.PR1807) { sheet, context in
    // Where the day is not known, the earliest one is what the vehicle is given the benefit of.
    guard let date = sheet.date(.dateMEC), let today = context.today, date.first <= today,
      let kilometres = sheet.number(.kilometrage)?.whole
    else { return }
    let days = today.dayNumber - date.first.dayNumber
    guard kilometres > Int64(maxAtFirst + days * maxKilometresADay) else { return }
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
}

// swift-format-ignore: AlwaysUseLowerCamelCase
extension Code {
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
      fixed: ExampleSheet.fiche("date_mec: 14/05/2017", "kilometrage: 199000")))
}
