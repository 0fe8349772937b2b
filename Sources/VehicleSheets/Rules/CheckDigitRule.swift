import Documents

extension Rule {
  /// PR1803: the ninth character of North American numbers.
  static let checkDigit = Rule(.PR1803) { sheet, _ in
    guard let vin = sheet.bytes(.numeroChassis), vin.count == 17, VIN.isNorthAmerican(vin),
      // A Z there is what European numbers have, and no check digit that was misread.
      let expected = VIN.checkDigit(vin), expected != vin[8], vin[8] != UInt8(ascii: "Z")
    else { return }
    let (found, wanted) = (String(UnicodeScalar(vin[8])), String(UnicodeScalar(expected)))
    let suggestions = VIN.fixed(Array(vin))
    let help = Advice(
      fr: "Deux caractères inversés ou un caractère mal lu ? Comparez avec la rubrique E de la carte grise.",
      en: "Two characters exchanged, or one misread? Compare with E of the registration certificate.")
    sheet.report(
      .PR1803, .numeroChassis,
      Text(
        fr: "la clé de ce numéro nord-américain est fausse : le 9e caractère est \(found), le calcul donne \(wanted)",
        en: "wrong check digit for a North American number: the 9th character is \(found), the sum gives \(wanted)"),
      suggestions: suggestions, help: suggestions.isEmpty ? nil : help)
  }
}

// swift-format-ignore: AlwaysUseLowerCamelCase
extension Code {
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
      fixed: ExampleSheet.fiche("numero_chassis: 3C3CFFAR5DT543210")))
}
