import Documents

extension Rule {
  /// Up to these a vehicle is a new means of transport for VAT between countries of the Union.
  private static let monthsNew = 6
  private static let kilometresNew: Int64 = 6_000

  /// PR1810: VAT is due in France on a vehicle that comes from another country of the Union and is under six months old, or
  /// has been driven 6,000 km at most, whoever sells it (article 298 sexies of the French tax code).
  static let newTransport = Rule(.PR1810) { sheet, context in
    guard let today = context.today, !hasFrenchPlate(sheet) else { return }
    // A list without a column of plates says nothing of them.
    if sheet.isRow, sheet[.immatriculation].key < 0 { return }
    let kilometres = sheet.number(.kilometrage)?.whole
    let date = sheet.date(.dateMEC)
    // What is only known in part is not held against anybody.
    let isYoung = date.map { $0.first <= today && today < monthsAfter($0.first) } ?? false
    let isLittleDriven = kilometres.map { (1...kilometresNew).contains($0) } ?? false
    guard isYoung || isLittleDriven else { return }
    let why =
      isYoung
      ? Text(fr: "moins de six mois (\(date?.text.fr ?? ""))", en: "under six months old (\(date?.text.en ?? ""))")
      : Text(fr: "\(kilometres ?? 0) km, 6 000 au plus", en: "\(kilometres ?? 0) km, 6,000 at most")
    sheet.report(
      .PR1810, isYoung ? .dateMEC : .kilometrage,
      Text(
        fr:
          "sans plaque française, et \(why.fr) : moyen de transport neuf pour la TVA s'il vient de l'Union européenne",
        en: "no French plate, and \(why.en): a new means of transport for VAT if it comes from the European Union"))
  }

  private static func hasFrenchPlate(_ sheet: Sheet) -> Bool {
    guard let plate = sheet.bytes(.immatriculation) else { return false }
    if Plate.isOrdinary(plate) { return true }
    let compact = Plate.compact(plate)
    return (Plate.siv(compact) != nil || Plate.fni(compact) != nil) && !compact.starts(with: "WW".utf8)
  }

  private static func monthsAfter(_ date: CalendarDate) -> CalendarDate {
    let month = date.month + monthsNew
    let (year, rest) = month > 12 ? (date.year + 1, month - 12) : (date.year, month)
    return CalendarDate(year: year, month: rest, day: min(date.day, CalendarDate.days(of: rest, in: year))) ?? date
  }
}

// swift-format-ignore: AlwaysUseLowerCamelCase
extension Code {
  package static let PR1810 = Code(
    "PR1810", .note,
    Text(fr: "moyen de transport neuf pour la TVA", en: "a new means of transport for VAT"),
    help: Text(
      fr: "Venu d'un pays de l'Union, il est soumis à la TVA française : prévoyez le quitus fiscal.",
      en: "If it comes from another country of the Union, French VAT is due on it: ask for the tax clearance."),
    explained: Explanation(
      why: Text(
        fr:
          "Acheté dans l'Union à moins de six mois ou à 6 000 km au plus, un véhicule est neuf pour la TVA, même revendu par un "
          + "particulier : elle est due en France.",
        en:
          "Bought in the Union under six months old or with 6,000 km at most, a vehicle is new for VAT, even from a private "
          + "seller: it is due in France."),
      source: Text(
        fr: "article 298 sexies du Code général des impôts ; directive 2006/112/CE, article 2",
        en: "article 298 sexies of the French tax code; directive 2006/112/EC, article 2"),
      ExampleSheet.fiche("date_mec: 14/05/2015", "kilometrage: 4200"),
      fixed: ExampleSheet.fiche("immatriculation: DR-214-HN", "date_mec: 14/05/2015", "kilometrage: 4200")))
}
