import Foundation
import Testing

@testable import VehicleSheets

@Suite struct FiscalPowerTests {
  @Test func powerOf8Over5IsExact() {
    for i in 1...3000 {
      let x = Double(i) / 40
      #expect(abs(FiscalPower.power8over5(x) - pow(x, 1.6)) < 1e-9 * pow(x, 1.6))
    }
    #expect(FiscalPower.power8over5(0) == 0)
  }

  @Test(arguments: [(182, 147.0, 12), (120, 51.0, 4), (516, 1103.0, 213), (119, 51.0, 4), (99, 66.0, 4)])
  func formulaOf1998(_ co2: Int, _ kilowatts: Double, _ cv: Int) {
    #expect(FiscalPower.byEmission(co2: Double(co2), kilowatts: kilowatts) == cv)
  }

  @Test(arguments: [(96.0, 7), (80.9, 6), (110.0, 8)]) func formulaOf2020(_ kilowatts: Double, _ cv: Int) {
    #expect(FiscalPower.byPower(kilowatts: kilowatts) == cv)
  }

  /// One stream of cars whose figures agree by either formula, within one, with power as dealers round it.
  @Test func figuresThatAgreeNeverWarn() throws {
    var sheets: [String] = []
    for kilowatts in stride(from: 30, through: 560, by: 7) {
      for co2 in stride(from: 90, through: 400, by: 31) {
        let first = FiscalPower.byEmission(co2: Double(co2), kilowatts: Double(kilowatts))
        let second = FiscalPower.byPower(kilowatts: Double(kilowatts))
        let ch = Int((Double(kilowatts) * 1.35962).rounded())
        for (cv, power) in [(first, "\(ch)"), (second, "\(ch + 1)"), (first, "\(kilowatts) kW")] where cv >= 1 {
          sheets.append(custom("consommations: {co2: \(co2)}", cv: "\(cv)", power: power))
        }
      }
    }
    #expect(sheets.count > 2000)
    #expect(
      try findings(sheets.joined(separator: "\n---\n")).filter { !["PR0102", "PR0019"].contains($0.code) }.isEmpty)
  }

  /// 110 ch and 160 g/km make 7 CV by the formula of 1998, 6 by that of 2020.
  @Test(arguments: [(4, true), (5, false), (6, false), (7, false), (8, false), (9, true), (17, true)])
  func twoAwayFromBothWarns(_ cv: Int, _ warns: Bool) throws {
    let found = try findings(custom("consommations: {co2: 160}", cv: "\(cv)"))
    #expect(found.map(\.code) == (warns ? ["PR0903"] : []), "\(found)")
    if warns { #expect(found.first?.suggestions == ["7", "6"]) }
  }

  @Test(arguments: ["", "consommations: {co2: 0}", "consommations: {co2: 160}\nfiche: {date_mec: 1996-05-01}"])
  func nothingIsSaidWhereItCannotBeKnown(_ lines: String) throws {
    #expect(try findings(custom(lines, cv: "17")).isEmpty)
  }

  @Test(arguments: [
    ("Électrique", 17, false), ("Hybride rechargeable essence", 17, false), ("GPL", 17, false),
    // A hybrid's power may include its motor: too low is no wonder, too high is one.
    ("Hybride essence", 3, false), ("Hybride essence", 17, true), ("Diesel", 3, true), ("Superéthanol", 17, true),
  ])
  func energies(_ energy: String, _ cv: Int, _ warns: Bool) throws {
    let found = try findings(custom("consommations: {co2: 160}", energy: energy, cv: "\(cv)"))
    #expect(found.contains { $0.code == "PR0903" } == warns, "\(found)")
  }

  /// What the referential says is not the writer's to fix.
  @Test func referentialValuesAreNotJudged() throws {
    // CO2 of the two measuring methods does not compare: no contradiction either.
    #expect(try findings(panda("consommations: {co2: 400}")).isEmpty)
  }
}
