import Documents
import Testing

@testable import VehicleSheets

/// JSON and YAML from other programs: lists, wrapped lists, flat keys, the names of columns, pairs.
@Suite struct ForeignRecordTests {
  private static let today = CalendarDate(year: 2024, month: 6, day: 1)

  private func check(json: String) -> [Verdict] {
    VehicleSheet.check(json: json, name: "stock", today: ForeignRecordTests.today)
  }

  private func check(yaml: String) -> [Verdict] {
    VehicleSheet.check(yaml: yaml, name: "stock", today: ForeignRecordTests.today)
  }

  private let colours = "\"couleur\":\"Blanc\",\"couleur intérieure\":\"Gris\",\"peinture\":\"Vernie\""

  @Test func aListOfRecordsIsReadAsRowsAre() {
    let panda =
      "{\"marque\":\"FIAT\",\"modele\":\"PANDA\",\"version\":\"1.2 8v 69 ch\",\"finition\":\"Pop\",\(colours)}"
    let found = check(json: "[\(panda),\n \(panda)]")
    #expect(found.map(\.isAccepted) == [true, true], "\(found.flatMap(\.diagnostics))")
    #expect(found.map(\.reference) == ["stock-1", "stock-2"])
    #expect(found[1].record?.contains("\"source\":{\"file\":\"stock\",\"document\":2,\"line\":2}") == true)
    #expect(found[0].record?.contains("\"type\":\"VO\"") == true)
  }

  /// A new car is none for this process, however its record says so.
  @Test(arguments: ["\"neuf\":true", "\"isNew\":1", "\"used\":false", "\"is_new\":\"yes\"", "\"demo\":true"])
  func aKeyThatAsksForNewOrUsedIsTheType(_ member: String) {
    let panda = "\"marque\":\"FIAT\",\"modele\":\"PANDA\",\"version\":\"1.2 8v 69 ch\",\"finition\":\"Pop\",\(colours)"
    let found = check(json: "[{\(panda),\(member)}]")
    #expect(found[0].diagnostics.contains { $0.code == "PR0101" }, "\(found[0].diagnostics)")
    let used = check(json: "[{\(panda),\"neuf\":false,\"used\":true}]")
    #expect(used[0].isAccepted, "\(used[0].diagnostics)")
  }

  @Test func positionsPointIntoTheFile() {
    let found = check(
      json: "[{\"marque\":\"FIAT\"},\n {\"marque\":\"FIAT\",\"modele\":\"PANDA\",\"energie\":\"charbon\"}]")
    let finding = found[1].diagnostics.first { $0.code == "PR0009" }
    #expect(finding?.start == Position(line: 2, column: 46))
  }

  @Test(arguments: [
    "{\"vehicules\":[{\"marque\":\"FIAT\",\"modele\":\"PANDA\"}],\"meta\":{\"maj\":\"2024\"}}",
    "{\"response\":{\"data\":{\"items\":[{\"make\":\"FIAT\",\"model\":\"PANDA\"}]}}}",
    "{\"1\":{\"marque\":\"FIAT\",\"modele\":\"PANDA\"},\"2\":{\"marque\":\"FIAT\",\"modele\":\"PANDA\"}}",
  ])
  func wrappedLists(_ json: String) {
    let found = check(json: json)
    #expect(found.first?.reference == "stock-1")
    #expect(
      found.allSatisfy { !$0.diagnostics.contains { ["PR0005", "PR0401", "PR0601", "PR0701"].contains($0.code) } })
  }

  @Test func aWrappedRecord() {
    let found = check(
      json: "{\"data\":{\"marque\":\"FIAT\",\"modele\":\"PANDA\",\"type\":\"VO\"},\"api-version\":\"1.0\"}")
    #expect(found.map(\.reference) == ["stock"])
    #expect(!found[0].diagnostics.contains { ["PR0005", "PR0401", "PR0601", "PR0701"].contains($0.code) })
  }

  /// Fields at the top go where they belong; a section's own word wins.
  @Test func flatKeys() {
    let flat =
      "type: VO\nMarque: FIAT\nModèle: PANDA\nVersion: 1.2 8v 69 ch\nFinition: Pop\n"
      + "couleurs: {exterieure: Blanc, interieure: Gris, peinture: Vernie}\nkilometrage: 45000 km\n"
    let found = check(yaml: flat)
    #expect(found.map(\.isAccepted) == [true], "\(found.flatMap(\.diagnostics))")
    #expect(found[0].record?.contains("\"kilometrage\":45000") == true)
    let twice = check(yaml: flat + "fiche: {kilometrage: 46000}\n")
    #expect(twice[0].diagnostics.map(\.code) == ["PR0005"])
  }

  @Test func anUnknownKeyStaysOne() {
    let found = check(yaml: "type: VO\nmarque: FIAT\nmodele: PANDA\nblabla: 3\n")
    #expect(found[0].diagnostics.contains { $0.code == "PR0005" && $0.severity == .error })
  }

  /// In a list an unknown key is reported once, and refuses nobody.
  @Test func anUnknownKeyOfAList() {
    let found = check(json: "[{\"marque\":\"FIAT\",\"blabla\":1},{\"marque\":\"FIAT\",\"blabla\":2}]")
    #expect(found.map { $0.diagnostics.filter { $0.code == "PR0005" }.map(\.severity) } == [[.warning], []])
  }

  @Test(arguments: [
    ("\"mileage\":{\"raw\":45000,\"formatted\":\"45.000 km\"}", "\"kilometrage\":45000"),
    ("\"mileage\":{\"raw\":45000,\"formatted\":\"viel\"}", "\"kilometrage\":45000"),
    ("\"mileage\":[45000]", "\"kilometrage\":45000"),
    ("\"mileage\":{\"@type\":\"QuantitativeValue\",\"value\":\"45000\",\"unitCode\":\"KMT\"}", "\"kilometrage\":45000"),
    ("\"mileage\":{\"value\":1000,\"unitCode\":\"SMI\"}", "\"kilometrage\":1609"),
    ("\"details\":{\"km\":{\"mileage\":45000}}", "\"kilometrage\":45000"),
  ])
  func pairs(_ json: String, _ read: String) {
    let found = check(
      json:
        "[{\"make\":\"FIAT\",\"model\":\"PANDA\",\"version\":\"1.2 8v 69 ch\",\"finition\":\"Pop\",\(colours),\(json)}]"
    )
    #expect(found[0].record?.contains(read) == true, "\(found[0].diagnostics)")
  }

  @Test func twoKeysForOneField() {
    func codes(_ json: String) -> [String] {
      check(json: "[{\"marque\":\"FIAT\",\"modele\":\"PANDA\",\(json)}]")[0].diagnostics.map(\.code)
    }
    #expect(!codes("\"energie\":\"Essence\",\"carburant\":\"ES\"").contains("PR0808"))
    #expect(codes("\"energie\":\"Essence\",\"carburant\":\"GO\"").contains("PR0808"))
  }

  @Test func aListInYAML() {
    let found = check(yaml: "- marque: FIAT\n  modele: PANDA\n- marque: FIAT\n  modele: PUNTO\n")
    #expect(found.map(\.reference) == ["stock-1", "stock-2"])
  }

  /// A `package.json` is no car.
  @Test(arguments: [
    "{\"name\":\"left-pad\",\"version\":\"1.0\",\"type\":\"module\",\"dependencies\":{\"a\":\"1\"}}", "{}",
    "{\"a\":[1,2]}",
    "[{\"name\":\"x\"}]",
  ])
  func whatIsNoSheet(_ json: String) {
    #expect(check(json: json).map { $0.diagnostics.map(\.code) } == [["PR0008"]])
  }

  @Test(arguments: [
    "{\"marque\":\"FIAT\"}", "{\"modele\":\"PANDA\"}", "{\"type\":\"VO\"}", "{\"moteur\":{},\"fiche\":{}}",
    "{\"marqe\":\"FIAT\"}",
  ])
  func whatIsASheet(_ json: String) {
    #expect(!check(json: json).flatMap(\.diagnostics).contains { $0.code == "PR0008" })
  }
}

/// Records of programs that are known by their keys: units and codes are the program's.
@Suite struct DocumentLayoutTests {
  private func record(_ json: String) -> (record: String, codes: [String]) {
    let found = VehicleSheet.check(
      json: "[" + json + "]", name: "a", today: CalendarDate(year: 2024, month: 6, day: 1))
    return (found.first?.record ?? "", found.flatMap { $0.diagnostics.map(\.code) })
  }

  @Test func aSellerAdvertIsInKilowatts() {
    let found = record(
      "{\"mobileAdId\":\"123\",\"vehicleClass\":\"Car\",\"category\":\"SmallCar\",\"make\":\"FIAT\",\"model\":\"PANDA\","
        + "\"modelDescription\":\"1.2 8v 69 ch\",\"trimLine\":\"Pop\",\"condition\":\"USED\",\"power\":51,"
        + "\"fuel\":\"PETROL\",\"gearbox\":\"MANUAL_GEAR\",\"firstRegistration\":\"201506\",\"price\":{\"amount\":\"7990\"}}"
    )
    #expect(found.record.contains("\"puissance\":69"), "\(found)")
    #expect(found.record.contains("\"date_mec\":\"2015-06\""))
    #expect(!found.codes.contains("PR0005"))
  }

  /// Nobody knows what a bare `power` of an unknown program is in.
  @Test func anUnclearPowerIsAskedFor() {
    let found = record("{\"make\":\"FIAT\",\"model\":\"PANDA\",\"power\":51}")
    #expect(found.codes.contains("PR0017"), "\(found)")
    #expect(found.record.isEmpty)
    let clear = record("{\"make\":\"FIAT\",\"model\":\"PANDA\",\"power\":\"51 kW\"}")
    #expect(!clear.codes.contains("PR0017"))
  }

  @Test func pricesAreToldOnce() {
    let found = record(
      "{\"marque\":\"FIAT\",\"modele\":\"PANDA\",\"prix\":1},{\"marque\":\"FIAT\",\"modele\":\"PANDA\",\"prix\":2}")
    #expect(found.codes.filter { $0 == "PR0015" }.count == 1, "\(found)")
    #expect(!found.codes.contains("PR0005"))
  }
}
