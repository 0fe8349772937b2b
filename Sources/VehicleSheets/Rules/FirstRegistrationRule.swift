import Documents

extension Rule {
  /// The first motor car was patented on 29 January 1886.
  private static let firstMotorYear = 1886

  /// The year that somebody typed into a spreadsheet's cell of dates, which took it for the number of a day in 1905.
  private static func yearAsDay(_ date: PartialDate) -> Int? {
    guard let day = date.day, date.year == 1905, let epoch = CalendarDate(year: 1899, month: 12, day: 30) else {
      return nil
    }
    let number = day.dayNumber - epoch.dayNumber
    return (1950...2035).contains(number) ? number : nil
  }

  /// PR1805: step 18, a day that cannot be.
  static let firstRegistration = Rule(.PR1805) { sheet, context in
    guard let date = sheet.date(.dateMEC) else { return }
    if let year = yearAsDay(date) {
      sheet.report(
        .PR1805, .dateMEC,
        Text(
          fr: "la date MEC \(date.text.fr) est ce que montre une cellule de dates où l'on a tapé l'année \(year)",
          en: "the first registration \(date.text.en) is what a cell of dates shows where the year \(year) was typed"),
        suggestions: ["\(year)"])
    } else if date.year < firstMotorYear {
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
