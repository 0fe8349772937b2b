import Documents

extension Rule {
  /// Step 18: a wrong chassis number costs a registration, a false alarm costs trust.
  static let chassisRules: [Rule] = [
    Rule(.PR1802) { sheet, _ in
      guard let number = sheet.bytes(.numeroChassis) else { return }
      if number.count == 17, number.allSatisfy(VIN.isAllowed) { return }
      reportChassis(String(number), sheet)
    },
    Rule(.PR1803) { sheet, _ in
      guard let vin = sheet.bytes(.numeroChassis), vin.count == 17, VIN.isNorthAmerican(vin),
        // A Z there is what European numbers have, and no check digit that was misread.
        let expected = VIN.checkDigit(vin), expected != vin[8], vin[8] != UInt8(ascii: "Z")
      else { return }
      let (found, wanted) = (String(UnicodeScalar(vin[8])), String(UnicodeScalar(expected)))
      let suggestions = VIN.mended(Array(vin))
      let help = Advice(
        fr: "Deux caractères inversés ou un caractère mal lu ? Comparez avec la rubrique E de la carte grise.",
        en: "Two characters exchanged, or one misread? Compare with E of the registration certificate.")
      sheet.report(
        .PR1803, .numeroChassis,
        Text(
          fr: "la clé de ce numéro nord-américain est fausse : le 9e caractère est \(found), le calcul donne \(wanted)",
          en: "wrong check digit for a North American number: the 9th character is \(found), the sum gives \(wanted)"),
        suggestions: suggestions, help: suggestions.isEmpty ? nil : help)
    },
    Rule(.PR1804) { sheet, _ in
      guard let vin = sheet.bytes(.numeroChassis), vin.count == 17, let maker = Maker.of(vin),
        let brand = sheet.bytes(.marque), let accepted = Maker.families(ofBrand: brand),
        !accepted.contains(maker.family)
      else { return }
      let code = String(vin.slice(0, 3))
      let written = String(brand)
      sheet.report(
        .PR1804, .numeroChassis,
        Text(
          fr: "ce numéro de châssis commence par \(code), le code de \(maker.name) ; la fiche dit \(written)",
          en: "this chassis number begins with \(code), the code of \(maker.name); the sheet says \(written)"))
    },
  ]

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
      mended: ExampleSheet.fiche("numero_chassis: ZFA3120000J654320")))

  package static let PR1803 = Code(
    "PR1803", .warning, Text(fr: "clé du numéro de châssis fausse", en: "wrong check digit in the chassis number"),
    help: Text(
      fr: "Sur un véhicule nord-américain le 9e caractère est une clé : relisez le numéro.",
      en: "On a North American vehicle the 9th character is a check digit: read the number again."),
    explained: Explanation(
      why: Text(
        fr:
          "En Amérique du Nord le 9e caractère se calcule à partir des autres : s'il est faux, un caractère a été mal "
          + "recopié. En Europe il est libre, et rien n'est dit.",
        en:
          "In North America the 9th character is computed from the others: if it is wrong, one was miscopied. In Europe "
          + "it is free, and nothing is said."),
      source: Text(
        fr: "49 CFR 565 ; juste sur 99,8 % de 5 184 numéros nord-américains",
        en: "49 CFR 565; right on 99.8% of 5,184 North American numbers"),
      ExampleSheet.fiche("numero_chassis: 3C3CFFAR5DT542310"),
      mended: ExampleSheet.fiche("numero_chassis: 3C3CFFAR5DT543210")))

  package static let PR1804 = Code(
    "PR1804", .warning,
    Text(fr: "le numéro de châssis est d'un autre constructeur", en: "the chassis number is another maker's"),
    help: Text(fr: "Vérifiez la marque et le numéro de châssis.", en: "Check the brand and the chassis number."),
    explained: Explanation(
      why: Text(
        fr: "Les trois premiers caractères nomment le constructeur (VF3 est Peugeot). Un autre constructeur trahit un "
          + "numéro pris sur une autre fiche ; les groupes et les modèles cousins sont connus.",
        en: "The first three characters name the maker (VF3 is Peugeot). Another maker betrays a number taken from "
          + "another sheet; groups and sister models are known."),
      source: Text(fr: "ISO 3780 (codes WMI)", en: "ISO 3780 (WMI codes)"),
      ExampleSheet.fiche("numero_chassis: VF1BZBR0A51234567"),
      mended: ExampleSheet.fiche("numero_chassis: ZFA31200003123456")))
}
