import Testing

@testable import VehicleSheets

@Suite struct ChassisTests {
  private func codes(_ chassis: String, brand: String = "VOLGA", mec: String = "") throws -> [Finding] {
    let date = mec.isEmpty ? "" : ", date_mec: \(mec)"
    return try findings(custom("fiche: {numero_chassis: \"\(chassis)\"\(date)}", brand: brand))
      .filter { $0.code.hasPrefix("PR18") }
  }

  // MARK: PR1802

  @Test(arguments: ["CFR12563278623369", "cfr12563278623369", "CFR 1256 3278 623369", "CFR-12563278623369"])
  func seventeenCharactersPass(_ chassis: String) throws { #expect(try codes(chassis).isEmpty) }

  @Test(arguments: ["X9912345O78901234", "X991234I678901234", "X99123456Q8901234"])
  func misreadLettersAreSuggested(_ chassis: String) throws {
    let found = try codes(chassis)
    #expect(found.map(\.code) == ["PR1802"])
    let meant = chassis.map { ["O": "0", "Q": "0", "I": "1"][$0] ?? String($0) }.joined()
    #expect(found.first?.suggestions == [meant])
  }

  @Test func cyrillicLettersAreSuggestedToo() throws {
    #expect(try codes("Х9912345678901234").first?.suggestions == ["X9912345678901234"])
  }

  @Test(arguments: [
    ("AB1234567", "9 caractères"), ("CFR1256327862336", "16 caractères"), ("CFR125632786233691", "18 "),
  ])
  func otherLengthsAreErrors(_ chassis: String, _ says: String) throws {
    for mec in ["", "2010-05-01", "1981-01-01"] {
      let found = try codes(chassis, mec: mec)
      #expect(found.map(\.code) == ["PR1802"])
      #expect(found.first?.message.contains(says) == true, "\(found)")
      #expect(try record(custom("fiche: {numero_chassis: \"\(chassis)\"}")).isEmpty, "refused")
    }
  }

  @Test(arguments: ["AB1234567", "123", "1E/12345", "OI1234567"])
  func shortNumbersPassBefore1981(_ chassis: String) throws {
    #expect(try codes(chassis, mec: "1980-12-31").map(\.code) == ["PR1802"])
    #expect(try record(custom("fiche: {numero_chassis: \"\(chassis)\", date_mec: 1962-05-01}"))["marque"] != nil)
    #expect(
      try record(custom("fiche: {numero_chassis: \"\(chassis)\", date_mec: 1962-05-01}"), "--strict").isEmpty)
  }

  @Test func longNumbersDoNotPassBefore1981() throws {
    #expect(try record(custom("fiche: {numero_chassis: CFR125632786233691, date_mec: 1962-05-01}")).isEmpty)
  }

  // MARK: PR1803

  /// The worked examples of 49 CFR 565 and of public descriptions of the check digit.
  @Test(arguments: ["1M8GDM9AXKP042788", "11111111111111111", "5GZCZ43D13S812715", "1HGCM82633A004352"])
  func rightCheckDigitsPass(_ vin: String) throws {
    #expect(VIN.isCheckDigitRight(Array(vin.utf8)))
    #expect(try codes(vin).isEmpty)
  }

  /// Every exchange of two neighbours that the sum can see is reported, and the right number is among the suggestions.
  @Test func exchangedNeighboursAreFoundAndMended() throws {
    let vin = Array("1HGCM82633A004352".utf8)
    for i in 0..<16 where vin[i] != vin[i + 1] && i != 8 && i != 7 {
      var other = vin
      other.swapAt(i, i + 1)
      guard VIN.isNorthAmerican(other), !VIN.isCheckDigitRight(other) else { continue }
      let found = try codes(String(decoding: other, as: UTF8.self))
      #expect(found.map(\.code) == ["PR1803"])
      #expect(found.first?.suggestions.contains("1HGCM82633A004352") == true, "\(i): \(found)")
    }
  }

  @Test func misreadCharacterIsMended() throws {
    #expect(try codes("1M8GDM9AXKP042Z88").first?.suggestions.isEmpty == true)
    #expect(try codes("1MBGDM9AXKP042788").first?.suggestions.contains("1M8GDM9AXKP042788") == true)
  }

  @Test(arguments: ["VF1BZBR0A51234567", "WVWZZZ1KZAW123456", "JTDKB20U093456789", "KMHDU41BP8U123456"])
  func otherContinentsHaveNoCheckDigit(_ vin: String) throws { #expect(try codes(vin).isEmpty) }

  // MARK: PR1804

  @Test(arguments: [
    ("PEUGEOT", "WVWZZZ1KZAW123456", "Volkswagen"), ("RENAULT", "VF3BZBR0A51234567", "Peugeot"),
    ("BMW", "WDB2030081A123456", "Mercedes"), ("VW", "VF1BZBR0A51234567", "Renault"),
    ("mercedes", "WBA3A5C50DF123456", "BMW"), ("TOYOTA", "VSSZZZ5FZAR123456", "Seat"),
    ("ALFA-ROMEO", "KMHDU41BP8U123456", "Hyundai"), ("B.M.W.", "UU1BSDAAA12345678", "Dacia"),
  ])
  func anotherMakerIsTold(_ brand: String, _ vin: String, _ maker: String) throws {
    let found = try codes(vin, brand: brand)
    #expect(found.map(\.code) == ["PR1804"], "\(found)")
    #expect(found.first?.message.contains(maker) == true)
  }

  /// Groups, plants and sister models: each of these is a car that exists.
  @Test(arguments: [
    ("DACIA", "VF1BZBR0A51234567"), ("DACIA", "UU1BSDAAA12345678"), ("OPEL", "VXKUPHNEKM1234567"),
    ("OPEL", "W0LPE6EA0B1123456"), ("VAUXHALL", "VR3UPHNEKM1234567"), ("SEAT", "WVWZZZ1KZAW123456"),
    ("AUDI", "VSSZZZ8UZCR123456"), ("CUPRA", "VSSZZZKMZMR123456"), ("SKODA", "WVWZZZ1KZAW123456"),
    ("PORSCHE", "WVGZZZ9PZAL123456"), ("TOYOTA", "JF1ZNA1B1D1234567"), ("SUBARU", "JTDKB20U093456789"),
    ("LEXUS", "JTHBH5C2001234567"), ("NISSAN", "VNVK1400000123456"), ("INFINITI", "SJKCH5FA1U1234567"),
    ("MERCEDES", "VSA63970313123456"), ("SMART", "WDB2030081A123456"), ("MINI", "WMWMF3C50TT123456"),
    ("DS", "VF7NX5FS9EY123456"), ("DS", "VR1UJZKWZLW123456"), ("ABARTH", "ZFA31200003123456"),
    ("JEEP", "1C4BU0000FPB12345"), ("FIAT", "3C4PFBCY0FT123456"), ("ALPINE", "VFADA1B0012345678"),
    ("KIA", "U5YPG81ABKL123456"), ("HYUNDAI", "TMAH3513AKJ123456"), ("LAND ROVER", "SALVA2BG0CH123456"),
    ("VOLVO", "XLBVS1234561234567".prefix17), ("CHEVROLET", "KL1SF695J8B123456"), ("MG", "LSJW74090NZ123456"),
    ("FORD", "WF0AXXGCDA8C12345"), ("MAZDA", "WF0AXXGCDA8C12345"), ("ROLLS ROYC", "SCA664S05DUX12345"),
    ("TESLA", "LRWYGCFS0MC123456"), ("LANCIA", "ZFA31200003123456"), ("CITROEN", "VR3UPHNEKM1234567"),
  ])
  func groupsAndSisterModelsPass(_ brand: String, _ vin: String) throws {
    #expect(try codes(vin, brand: brand).filter { $0.code == "PR1804" }.isEmpty)
  }

  @Test(arguments: [
    ("PEUGEOT", "ZZZ12345678901234"), ("LIGIER", "VF1BZBR0A51234567"), ("PEUGEOT", "CFR12563278623369"),
  ])
  func whatIsNotKnownSaysNothing(_ brand: String, _ vin: String) throws {
    #expect(try codes(vin, brand: brand).isEmpty)
  }

  /// The table names no identifier twice and no brand twice.
  @Test func makerTableIsConsistent() {
    let identifiers = MakerTable.makers.flatMap { $0.identifiers.split(separator: " ") }
    #expect(Set(identifiers).count == identifiers.count)
    #expect(identifiers.allSatisfy { (2...3).contains($0.utf8.count) && $0.utf8.allSatisfy(VIN.isAllowed) })
    let brands = MakerTable.brands.flatMap { $0.names.split(separator: ",") }
    #expect(Set(brands).count == brands.count)
  }
}

extension String {
  fileprivate var prefix17: String { String(prefix(17)) }
}
