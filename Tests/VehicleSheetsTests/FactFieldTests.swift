import Testing

@testable import VehicleSheets

/// Fields that only serve to recognise a vehicle: no screen has them, no record, and they refuse no sheet.
@Suite struct FactFieldTests {
  @Test(arguments: [
    "939AXN1B52C", "5F/AHCHZBX0/FD7FD7CA016", "906AC35/4x4KNMD2350EMED65TA9", "PHANTOM FAMILYFJ215A040",
  ])
  func aMakersCodeIsNoName(_ code: String) {
    var code = code
    #expect(code.withUTF8 { TypeCode.isCode($0) })
  }

  @Test(arguments: [
    "1.5 dCi 90 Intens", "ALLURE PURETECH 130 S&S BVM6", "JS50", "2.0 TDI 150 DSG7", "BLUEHDI 130CH EAT8",
  ])
  func aNameIsNoMakersCode(_ name: String) {
    var name = name
    #expect(!name.withUTF8 { TypeCode.isCode($0) })
  }

  private static let ligier = """
    {"type": "occasion", "marque": "LIGIER", "marque_personnalisee": "oui", "modele": "JS50",
     "synthese": {"genre": "VP", "finition": "SELECT", "carrosserie": "Voiture sans permis", "nombre_de_portes": 3 VERSION},
     "moteur": {"boite_de_vitesse": "automatique", "energie": "Diesel", "puissance_fiscale": 1, "puissance": 8.5},
     "recherche": {FACTS}}
    """

  private func check(version: String, facts: String) throws -> Verdict {
    let text = Self.ligier.replacing("VERSION", with: version).replacing("FACTS", with: facts)
    return try #require(VehicleSheet.check(json: text).first)
  }

  @Test func wordsInThePlaceOfACodeAreTheVersion() throws {
    let verdict = try check(version: "", facts: #""tvv": "JS50 Sport""#)
    #expect(verdict.isAccepted)
    #expect(verdict.record?.contains(#""version":"JS50 Sport""#) == true)
    let coded = try check(version: #", "version": "JS50""#, facts: #""tvv": "L6E/JS50A1234/X""#)
    #expect(coded.isAccepted)
    #expect(coded.record?.contains("L6E") == false)
  }

  @Test func aFactThatCannotBeReadRefusesNothing() throws {
    let verdict = try check(
      version: #", "version": "JS50""#, facts: #""cylindree": "beaucoup", "roues_motrices": "trois", "places": 0"#)
    #expect(verdict.isAccepted)
    #expect(verdict.diagnostics.filter { $0.severity == .note }.map(\.code) == ["PR0007", "PR0009", "PR0010"])
  }
}
