import Documents

extension Rule {
  /// PR1804: the maker that the number names against the brand.
  static let maker = Rule(.PR1804) { sheet, _ in
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
  }
}

// swift-format-ignore: AlwaysUseLowerCamelCase
extension Code {
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
      fixed: ExampleSheet.fiche("numero_chassis: ZFA31200003123456")))
}
