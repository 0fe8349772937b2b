import Testing

@testable import VehicleSheets

/// Steps 18 and 19. The tests' day is 1 June 2024.
@Suite struct RecordRulesTests {
  /// What is found, but that a young car without a French plate is new for VAT, which has a test of its own.
  private func codes(_ text: String) throws -> [String] { try findings(text).map(\.code).filter { $0 != "PR1810" } }

  @Test(arguments: [
    ("2024-06-01", false), ("2024-06-02", true), ("2062-05-14", true), ("1886-01-29", false), ("1885-12-31", true),
    ("0024-05-14", true),
  ])
  func firstRegistration(_ date: String, _ isWrong: Bool) throws {
    #expect(try codes(custom("fiche: {date_mec: \(date)}")) == (isWrong ? ["PR1805"] : []))
  }

  // MARK: Crit'Air

  /// Energy, year, class, and whether it can be.
  @Test(arguments: [
    ("Essence", 2015, "1", true), ("Essence", 2015, "2", true), ("Essence", 2015, "3", false),
    ("Essence", 2008, "2", true), ("Essence", 2008, "1", true), ("Essence", 2008, "3", true),
    ("Essence", 2000, "1", false), ("Essence", 2000, "Non classé", true), ("Essence", 1990, "2", false),
    ("Essence", 1990, "Non classé", true), ("Essence", 2015, "0", false), ("Essence", 2015, "4", false),
    ("Diesel", 2015, "2", true), ("Diesel", 2015, "3", true), ("Diesel", 2015, "1", false),
    ("Diesel", 2015, "4", false), ("Diesel", 2008, "3", true), ("Diesel", 2003, "4", true),
    ("Diesel", 2003, "2", false), ("Diesel", 1998, "5", true), ("Diesel", 1998, "3", false),
    ("Diesel", 1990, "Non classé", true), ("Diesel", 1990, "4", false), ("Diesel", 2015, "0", false),
    ("Électrique", 2020, "0", true), ("Électrique", 2020, "1", false), ("Hydrogène", 2020, "0", true),
    ("GPL", 2015, "1", true), ("GPL", 2015, "0", false), ("GPL", 2003, "4", false), ("Essence GNV", 2015, "1", true),
    ("Hybride rechargeable essence", 2020, "1", true), ("Hybride rechargeable diesel", 2020, "1", true),
    ("Hybride rechargeable essence", 2020, "0", false), ("Hybride essence", 2020, "1", true),
    ("Hybride diesel", 2015, "2", true), ("Hybride diesel", 2015, "1", false), ("Autre", 2015, "5", true),
  ])
  func sticker(_ energy: String, _ year: Int, _ given: String, _ isPossible: Bool) throws {
    let found = try codes(
      custom("fiche: {vignette_environnementale: \(given), date_mec: \(year)-05-14}", energy: energy))
    #expect(found == (isPossible ? [] : ["PR1806"]))
  }

  @Test func stickerWithoutADateIsJudgedByEnergyAlone() throws {
    #expect(try codes(custom("fiche: {vignette_environnementale: 3}")).isEmpty)
    #expect(try codes(custom("fiche: {vignette_environnementale: 5}")) == ["PR1806"])
  }

  @Test func otherTablesAreLeftAlone() throws {
    let light = "fiche: {vignette_environnementale: 1, date_mec: 2020-05-14}"
    #expect(try codes(custom(light, energy: "Diesel", body: "Voiture sans permis")).isEmpty)
    #expect(try codes(custom("dimensions: {poids_total: 12000}\n" + light, energy: "Diesel")).isEmpty)
  }

  // MARK: Mileage

  @Test(arguments: [
    ("2024-05-14", 49_999, false), ("2024-05-14", 1_450_000, true), ("2014-05-14", 950_000, false),
    ("2023-06-01", 141_000, false), ("2023-06-01", 142_000, true), ("1990-05-14", 2_000_000, false),
  ])
  func mileage(_ date: String, _ kilometres: Int, _ isAbsurd: Bool) throws {
    #expect(
      try codes(custom("fiche: {date_mec: \(date), kilometrage: \(kilometres)}")) == (isAbsurd ? ["PR1807"] : []))
  }

  // MARK: What an importer is glad to be reported

  @Test(arguments: [
    ("date_mec: 2024-01-02", true), ("date_mec: 2023-12-01", false), ("date_mec: 2023-11-30", false),
    ("date_mec: 2015-01-02, kilometrage: 6000", true), ("date_mec: 2015-01-02, kilometrage: 6001", false),
    ("date_mec: 2024-01-02, immatriculation: DR-214-HN", false),
    ("date_mec: 2024-01-02, immatriculation: B-WR 902E", true),
    ("date_mec: 2015-01-02, kilometrage: 0", false),
  ])
  func newTransportForVAT(_ fields: String, _ isReported: Bool) throws {
    #expect(try findings(custom("fiche: {\(fields)}")).contains { $0.code == "PR1810" } == isReported)
  }

  @Test(arguments: [
    ("WVWZZZAUZJW123456", 2015, true), ("WVWZZZAUZJW123456", 2017, false), ("WVWZZZAUZJW123456", 2018, false),
    ("VF3ZZZAUZJW123456", 2015, false), ("WVWZZZAUZ0W123456", 2015, false), ("WVWZZZ1JZXW123456", 1999, false),
  ])
  func modelYear(_ vin: String, _ year: Int, _ isReported: Bool) throws {
    let text = custom("fiche: {numero_chassis: \(vin), date_mec: \(year)-05-14}")
    #expect(try codes(text).contains("PR1808") == isReported)
  }

  @Test(arguments: [
    ("Véhicule utilitaire", "Berline", true), ("Véhicule utilitaire", "Fourgon", false),
    ("Véhicule utilitaire", "Commerciale", false), ("Véhicule utilitaire", "Break", false),
    ("Véhicule particulier", "Fourgon", true), ("Véhicule particulier", "Ludospace", false),
  ])
  func genreAgainstBody(_ genre: String, _ body: String, _ isReported: Bool) throws {
    let text = custom("", body: body).replacing("genre: Véhicule particulier", with: "genre: \(genre)")
    #expect(try codes(text).contains("PR1809") == isReported)
  }

  @Test func daysAreCounted() throws {
    func day(_ y: Int, _ m: Int, _ d: Int) throws -> Int {
      try #require(CalendarDate(year: y, month: m, day: d)).dayNumber
    }
    #expect(try day(2024, 3, 1) - day(2024, 2, 28) == 2)
    #expect(try day(2023, 3, 1) - day(2023, 2, 28) == 1)
    #expect(try day(2024, 1, 1) - day(1900, 1, 1) == 45290)
  }

  // MARK: WLTP

  @Test(arguments: [
    ("mixte_wltp_min: 5.9, mixte_wltp_max: 5.2", 1), ("mixte_wltp_min: 5.2, mixte_wltp_max: 5.2", 0),
    ("urbain_wltp_min: 9, urbain_wltp_max: 8.9", 1), ("extra_urbain_wltp_min: 9", 0),
    ("classe_co2_wltp_min: C, classe_co2_wltp_max: B", 1), ("classe_co2_wltp_min: A, classe_co2_wltp_max: G", 0),
    ("mixte_wltp_min: 5.9, mixte_wltp_max: 5.2, urbain_wltp_min: 9, urbain_wltp_max: 8", 2),
    ("mixte_wltp_min: 5.9, mixte_wltp_max: 0", 0),
  ])
  func wltpOrder(_ fields: String, _ count: Int) throws {
    #expect(try codes(custom("caracteristiques: {\(fields)}")) == Array(repeating: "PR1901", count: count))
  }
}
