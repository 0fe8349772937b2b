import Documents

extension Rule {
  /// The first motor car was patented on 29 January 1886.
  private static let firstMotorYear = 1886

  /// PR1805: step 18, a day that cannot be.
  static let firstRegistration = Rule(.PR1805) { sheet, context in
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
      fixed: ExampleSheet.fiche("date_mec: 14/05/2015", search: "14/05/2015")))
}
