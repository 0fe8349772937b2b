import Testing

@Suite struct PlateTests {
  @Test func faqVehicleHasNoFinding() throws { #expect(try findings(faqLigier).isEmpty) }

  @Test(arguments: [
    "DR-214-HN", "dr214hn", "DR 214 HN", "AA-001-AA", "ZZ-999-ZZ", "1 A 75", "123 AB 45", "1234 AB 45", "123 ABC 75",
    "123 AB 2A", "123ab2b", "12 AB 971", "12 AB 976", "AS-123-SA", "A-123-BB", "AB–123–CD", "AB‑123‑CD",
  ])
  func frenchPlatesPass(_ plate: String) throws {
    #expect(try findings(panda("fiche: {immatriculation: \"\(plate)\"}")).isEmpty)
  }

  /// Plates and what the message must say of them.
  @Test(arguments: [
    ("AI-123-AA", "lettre I"), ("AA-123-OA", "lettre O"), ("AU-123-AA", "lettre U"), ("SS-123-AA", "série SS"),
    ("AA-123-SS", "série SS"), ("AA-000-AA", "001 à 999"), ("AA-123-WW", "WW"), ("WW-123-AA", "provisoire"),
    ("W-123-AA", "garage"), ("123 WW 45", "provisoire"), ("123 AB 99", "pas une immatriculation française"),
    ("0 AB 75", "commence à 1"), ("1234 BCD", "espagnole"), ("M-1234-AB", "espagnole"), ("AB-12-34", "portugaise"),
    ("AA-12-BB", "portugaise ou néerlandaise"), ("AB 12 345", "danoise"), ("AB12345", "danoise"),
    ("B-AB 1234", "allemande"), ("HH-AB 12E", "allemande"), ("M AB 1234", "allemande"), ("1-ABC-234", "belge"),
    ("GE 123456", "suisse"), ("AB12 CDE", "britannique"), ("CJ 12 ABC", "roumaine"), ("131-D-12345", "irlandaise"),
    ("12-ABC-3", "néerlandaise"), ("1A2 3456", "tchèque"), ("ABC 123", "pas une immatriculation française"),
    ("Ελ-123", "pas une immatriculation française"),
  ])
  func othersAreAWarning(_ plate: String, _ says: String) throws {
    let found = try findings(panda("fiche: {immatriculation: \"\(plate)\"}"))
    #expect(found.map(\.code) == ["PR1801"], "\(found)")
    #expect(found.first?.message.contains(says) == true, "\(found)")
    #expect(found.first?.path == "/fiche/immatriculation")
    #expect(try record(panda("fiche: {immatriculation: \"\(plate)\"}"))["marque"] != nil, "a warning accepts")
  }

  @Test(arguments: [("AB-12O-CD", "AB-120-CD"), ("A8-123-CD", "AB-123-CD"), ("AB I23 CD", "AB-123-CD")])
  func misreadCharacterIsSuggested(_ plate: String, _ meant: String) throws {
    #expect(try findings(panda("fiche: {immatriculation: \(plate)}")).first?.suggestions == [meant])
  }

  @Test(arguments: ["3123456", "03123456", "ZFA31200003123456"])
  func tailOfTheChassisNumberIsTold(_ tail: String) throws {
    let found = try findings(
      panda("fiche: {immatriculation: \"\(tail)\", numero_chassis: ZFA31200003123456}"))
    #expect(found.map(\.code) == ["PR1801"])
    #expect(found.first?.message.contains("fin du numéro de châssis") == true, "\(found)")
  }

  /// No vehicle of 2015 got a plate of the old system; with blanks it is left alone all the same.
  @Test func portugueseWayOfWritingIsToldOnRecentCarsOnly() throws {
    #expect(try findings(panda("fiche: {immatriculation: 12-AB-34, date_mec: 2015-05-01}")).map(\.code) == ["PR1801"])
    #expect(try findings(panda("fiche: {immatriculation: 12 AB 34, date_mec: 2015-05-01}")).isEmpty)
    #expect(try findings(panda("fiche: {immatriculation: 12-AB-34}")).isEmpty)
  }

  @Test(arguments: [
    ("dr214hn", "DR-214-HN"), ("1234ab75", "1234 AB 75"), ("12 ab 2a", "12 AB 2A"), ("ww123aa", "WW-123-AA"),
    ("w123aa", "W-123-AA"), ("m-ab  1234", "M-AB 1234"),
  ])
  func platesAreWrittenBackOfficially(_ written: String, _ official: String) throws {
    let fiche = try record(panda("fiche: {immatriculation: \"\(written)\"}"))["fiche"] as? [String: Any]
    #expect(fiche?["immatriculation"] as? String == official)
  }
}
