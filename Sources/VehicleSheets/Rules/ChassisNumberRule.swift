import Documents

extension Rule {
  /// PR1802, step 18: a wrong chassis number costs a registration, a false alarm costs trust.
  static let chassisNumber = Rule(.PR1802) { sheet, _ in
    guard let number = sheet.bytes(.numeroChassis) else { return }
    if number.count == 17, number.allSatisfy(VIN.isAllowed) { return }
    reportChassis(String(number), sheet)
  }

  /// Until 1981 each maker numbered its chassis as it liked.
  private static let standardised = CalendarDate(year: 1981, month: 1, day: 1)

  private static func reportChassis(_ number: String, _ sheet: Sheet) {
    let shown = Text.quoted(number)
    let count = number.unicodeScalars.count
    if count < 17, let date = sheet.date(.dateMEC), let standardised, date.first < standardised {
      let length = Text.count(count, fr: "caractère", "caractères", en: "character", "characters")
      return sheet.report(
        .PR1802, .numeroChassis,
        Text(
          fr: "numéro de châssis d'avant 1981, de \(length.fr) : il n'est pas vérifiable",
          en: "chassis number from before 1981, of \(length.en): it cannot be verified"),
        help: Advice(
          fr: "Relisez-le sur la carte grise (rubrique E) ; il est accepté tel quel.",
          en: "Read it again on the registration certificate (E); it is accepted as it is."), severity: .warning)
    }
    let strange = number.unicodeScalars.filter { !$0.isASCII || !VIN.isAllowed(UInt8(truncatingIfNeeded: $0.value)) }
    let suggestions = VIN.cleaned(number).map { [$0] } ?? []
    if let first = strange.first, count == 17 || !suggestions.isEmpty {
      return sheet.report(
        .PR1802, .numeroChassis,
        Text(
          fr: "\(shown.fr) : un numéro de châssis n'a jamais le caractère « \(Character(first)) »",
          en: "\(shown.en): a chassis number never has the character “\(Character(first))”"),
        suggestions: suggestions)
    }
    sheet.report(
      .PR1802, .numeroChassis,
      Text(
        fr: "\(shown.fr) a \(count) caractères ; un numéro de châssis en a 17",
        en: "\(shown.en) has \(count) characters; a chassis number has 17"),
      suggestions: suggestions, help: shortHelp(count, sheet))
  }

  private static func shortHelp(_ count: Int, _ sheet: Sheet) -> Advice? {
    guard count < 17, sheet.date(.dateMEC) == nil else { return nil }
    return Advice(
      fr: "Recopiez la rubrique E de la carte grise. Pour un véhicule d'avant 1981, ajoutez sa « date_mec ».",
      en: "Copy E of the registration certificate. For a vehicle from before 1981 add its “date_mec”.")
  }
}

// swift-format-ignore: AlwaysUseLowerCamelCase
extension Code {
  package static let PR1802 = Code(
    "PR1802", .error, Text(fr: "numéro de châssis invalide", en: "not a chassis number"),
    help: Text(
      fr: "Recopiez la rubrique E de la carte grise : 17 caractères, sans I, O ni Q.",
      en: "Copy E of the registration certificate: 17 characters without I, O or Q."),
    explained: Explanation(
      why: Text(
        fr:
          "Un numéro de châssis faux coûte une immatriculation. Il a 17 caractères, jamais I, O ni Q, qu'on confondrait "
          + "avec 1 et 0. Avant 1981 chacun numérotait à sa façon : un numéro court n'est alors qu'un avertissement.",
        en:
          "A wrong chassis number costs a registration. It has 17 characters, never I, O or Q, which look like 1 and 0. "
          + "Before 1981 each maker numbered its own way: a short number is then a warning only."),
      source: Text(fr: "ISO 3779 ; rubrique E du certificat", en: "ISO 3779; code E of the certificate"),
      ExampleSheet.fiche("numero_chassis: ZFA3120000J65432O"),
      fixed: ExampleSheet.fiche("numero_chassis: ZFA3120000J654320")))
}
