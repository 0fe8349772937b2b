import Documents

extension VIN {
  /// Makers known to put the model year into the tenth character in Europe too, by the beginnings of their numbers:
  /// Volkswagen, Audi, Seat, Škoda, Porsche; Hyundai and Kia; Volvo; Jaguar and Land Rover; Tesla; and all of North America.
  private static let makersWithYear: [StaticString] = [
    "WVW", "WVG", "WV1", "WV2", "WAU", "WUA", "TRU", "VSS", "TMB", "WP0", "WP1", "KMH", "KNA", "KNE", "TMA", "U5Y",
    "U6Y", "YV1",
    "YV4", "SAL", "SAJ", "5YJ", "LRW", "XP7", "1", "2", "3", "4", "5",
  ]

  /// The letters and digits of model years, 1980 to 2009; they begin anew every thirty years.
  private static let yearCodes = Array("ABCDEFGHJKLMNPRSTVWXY123456789".utf8)

  /// The model year that a number tells, the latest that is not after `year` + 1; nil where its maker does not use it.
  ///
  /// Z, 0, U, I, O and Q stand for no year.
  static func modelYear(_ vin: Bytes, notAfter year: Int) -> Int? {
    guard vin.count == 17, let code = yearCodes.firstIndex(of: vin[9]) else { return nil }
    let isUsed = makersWithYear.contains { maker in
      vin[0] == maker.utf8Start[0] && vin.slice(0, maker.utf8CodeUnitCount).equals(maker)
    }
    guard isUsed else { return nil }
    return [2040, 2010, 1980].map { $0 + code }.first { $0 <= year + 1 }
  }
}

extension Rule {
  /// PR1808: a car is not registered two years before its model year begins.
  static let modelYear = Rule(.PR1808) { sheet, context in
    guard let vin = sheet.bytes(.numeroChassis), let date = sheet.date(.dateMEC), let today = context.today,
      let year = VIN.modelYear(vin, notAfter: today.year), year >= date.last.year + 2
    else { return }
    let code = String(UnicodeScalar(vin[9]))
    sheet.report(
      .PR1808, .numeroChassis,
      Text(
        fr: "le 10e caractère (\(code)) dit l'année-modèle \(year) ; la date MEC est \(date.text.fr)",
        en: "the 10th character (\(code)) says model year \(year); the first registration is \(date.text.en)"))
  }
}

// swift-format-ignore: AlwaysUseLowerCamelCase
extension Code {
  package static let PR1808 = Code(
    "PR1808", .warning,
    Text(fr: "année-modèle après la première immatriculation", en: "model year after the first registration"),
    help: Text(
      fr: "Vérifiez la date MEC et le 10e caractère du numéro de châssis.",
      en: "Check the first registration and the 10th character of the chassis number."),
    explained: Explanation(
      why: Text(
        fr:
          "Là où le constructeur y met l'année-modèle, le 10e caractère date le véhicule : une première immatriculation deux "
          + "ans plus tôt est celle d'un autre, ou mal recopiée.",
        en:
          "Where the maker puts the model year there, the 10th character dates the vehicle: a first registration two years "
          + "earlier is another car's, or miscopied."),
      source: Text(
        fr: "ISO 3779, caractère 10 ; groupe Volkswagen, Hyundai, Kia, Volvo, JLR, Tesla, Amérique du Nord",
        en: "ISO 3779, character 10; Volkswagen group, Hyundai, Kia, Volvo, JLR, Tesla, North America"),
      ExampleSheet.volkswagen("numero_chassis: WVWZZZAUZJW123456", "date_mec: 14/05/2015"),
      fixed: ExampleSheet.volkswagen("numero_chassis: WVWZZZAUZJW123456", "date_mec: 14/05/2018")))
}
