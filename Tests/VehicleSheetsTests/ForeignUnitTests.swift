import Documents
import Testing

@testable import VehicleSheets

/// Figures, dates and lists as other programs' records have them.
@Suite struct ForeignUnitTests {
  private func check(json: String) -> [Verdict] {
    VehicleSheet.check(json: json, name: "stock", today: CalendarDate(year: 2024, month: 6, day: 1))
  }

  private let colours = "\"couleur\":\"Blanc\",\"couleur intérieure\":\"Gris\",\"peinture\":\"Vernie\""

  // MARK: Units and dates as programs write them

  private func record(_ members: String) -> (text: String, codes: [String]) {
    let found = check(
      json:
        "[{\"marque\":\"FIAT\",\"modele\":\"PANDA\",\"version\":\"1.2 8v 69 ch\",\"finition\":\"Pop\",\(colours),\(members)}]"
    )
    return (found[0].record ?? "", found[0].diagnostics.map(\.code))
  }

  @Test(arguments: [
    "\"mileage\":{\"value\":38000,\"unit\":\"mi\"}", "\"mileage\":38000,\"mileageUnit\":\"miles\"",
    "\"mileage\":{\"value\":38000,\"unitCode\":\"SMI\"}",
  ])
  func aUnitBesideTheFigure(_ members: String) {
    #expect(record(members).text.contains("\"kilometrage\":61155"), "\(members)")
  }

  @Test func aUnitThatNobodyKnowsIsNeverPassedOver() {
    let found = record("\"mileage\":{\"value\":38000,\"unit\":\"verst\"}")
    #expect(found.codes.contains("PR0007") && !found.text.contains("38000"))
  }

  @Test(arguments: [
    ("{\"$date\":\"2014-03-12T00:00:00Z\"}", "2014-03-12"),
    ("{\"date\":\"2014-03-12 00:00:00\",\"timezone_type\":3}", "2014-03-12"), ("[2014,3,12]", "2014-03-12"),
    ("{\"year\":2014,\"month\":3}", "2014-03"),
  ])
  func datesOfPrograms(_ value: String, _ date: String) {
    #expect(record("\"first_registration\":\(value)").text.contains("\"date_mec\":\"\(date)\""))
  }

  @Test func aListOfKeysAndValues() {
    let found = check(
      json:
        "{\"ads\":[{\"list_id\":1,\"attributes\":[{\"key\":\"brand\",\"value_label\":\"Fiat\"},{\"key\":\"model\",\"value\":\"PANDA\"},{\"key\":\"fuel\",\"value\":\"1\",\"value_label\":\"Essence\"},{\"key\":\"horse_power_din\",\"value\":\"69\"},{\"key\":\"horsepower\",\"value\":\"4\"}]}]}"
    )
    #expect(!found[0].diagnostics.contains { ["PR0008", "PR0601", "PR0701", "PR0017", "PR0808"].contains($0.code) })
  }

  @Test(arguments: [
    "[{\"id\":\"a1\",\"vehicle\":{\"make\":\"FIAT\",\"model\":\"PANDA\"}}]",
    "{\"data\":{\"AWN_marque\":\"FIAT\",\"AWN_modele\":\"PANDA\",\"AWN_immat\":\"AB-123-CD\",\"AWN_nbr_portes\":\"5\",\"AWN_energie\":\"ES\"}}",
  ])
  func wrappedInOtherWays(_ json: String) {
    #expect(!check(json: json)[0].diagnostics.contains { ["PR0008", "PR0601", "PR0701"].contains($0.code) })
  }
}
