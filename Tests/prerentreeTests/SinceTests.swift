import Documents
import Foundation
import Testing

@testable import Reports
@testable import VehicleSheets
@testable import prerentree

/// A run held against the report of an earlier one: vehicles and problems that are new, known, solved or gone.
@Suite struct SinceTests {
  private static let titles =
    "reference;marque;modele;version;finition;immatriculation;numero_chassis;numero_police;date_mec;kilometrage;"
    + "exterieure;interieure;peinture\n"

  private static func row(
    _ reference: String = "", model: String = "PANDA", plate: String = "", chassis: String = "", police: String = "",
    date: String = "2017-03-01", mileage: Int = 41_000, paint: String = "Vernie"
  ) -> String {
    "\(reference);FIAT;\(model);1.2 8V 69 ch;Pop;\(plate);\(chassis);\(police);\(date);\(mileage);Blanc;Gris;\(paint)\n"
  }

  private let folder: TemporaryFolder

  init() throws { folder = try TemporaryFolder() }

  @discardableResult
  private func run(_ rows: [String], _ options: String...) throws -> Run {
    let file = try folder.write("stock.csv", SinceTests.titles + rows.joined())
    return try prerentree(
      ["process", file, "--out", folder.path + "/out", "--as-of", "2026-01-01"] + options)
  }

  private var report: String { folder.path + "/out/report.json" }

  private func counts(_ name: String) throws -> [String: Int] {
    try json(try folder.read("out/report.json"), "summary", name) as? [String: Int] ?? [:]
  }

  @Test func vehiclesAreKnownByWhatTheSheetSaysOfThem() throws {
    try run([
      Self.row(plate: "DR-214-HN", chassis: "ZFA31200003123456"), Self.row(plate: "DR-215-HN"),
      Self.row(police: "P 17"), Self.row("A-4"), Self.row(mileage: 52_000), Self.row(plate: "DR-216-HN"),
    ])
    // The plate was corrected, the chassis number came, the row moved, one is gone and one came.
    let second = try run(
      [
        Self.row(mileage: 52_000), Self.row("A-4", mileage: 41_500), Self.row(police: "p17"),
        Self.row(plate: "DR-215-HN", chassis: "ZFA31200003999999"),
        Self.row(plate: "DR-999-HN", chassis: "ZFA31200003123456"), Self.row(plate: "DR-217-HN"),
      ], "--since", report)
    #expect(try counts("vehicles") == ["new": 1, "known": 5, "gone": 1])
    #expect(second.errors.contains("1 véhicule nouveau, 5 connus, 1 parti"))
    #expect(second.errors.contains("stock-6 FIAT PANDA DR-216-HN"))
    let sheets = try json(try folder.read("out/report.json"), "sheets") as? [[String: Any]] ?? []
    #expect(sheets.map { $0["since"] as? String } == ["known", "known", "known", "known", "known", "new"])
    let gone = try json(try folder.read("out/report.json"), "goneVehicles", 0, "vehicle", "immatriculation")
    #expect(gone as? String == "DR-216-HN")
  }

  @Test func ofAlikeVehiclesEachIsFoundOnce() throws {
    try run([Self.row(), Self.row()])
    try run([Self.row(), Self.row(), Self.row()], "--since", report)
    #expect(try counts("vehicles") == ["new": 1, "known": 2, "gone": 0])
  }

  /// A reference that counts rows names another car the week after.
  @Test func aWeakKeyIsNoMatchAgainstAStrongOne() throws {
    try run([Self.row("1", chassis: "ZFA31200003123456"), Self.row("2", chassis: "ZFA31200004567890")])
    try run([Self.row("1", chassis: "ZFA31200004567890")], "--since", report)
    #expect(try counts("vehicles") == ["new": 0, "known": 1, "gone": 1])
    try run([Self.row("1", chassis: "ZFA16900000777777")], "--since", report)
    #expect(try counts("vehicles") == ["new": 1, "known": 0, "gone": 1])
    // One letter read wrongly is no other car.
    try run([Self.row("1", chassis: "ZFA16900000777717")], "--since", report)
    #expect(try counts("vehicles") == ["new": 0, "known": 1, "gone": 0])
  }

  @Test func problemsAreNewKnownAndSolved() throws {
    try run([Self.row("A", model: "PANDO"), Self.row("B", date: "2030-01-01"), Self.row("C", paint: "")])
    let before = try json(try folder.read("out/report.json"), "summary") as? [String: Any]
    #expect(before?["errors"] as? Int == 3 && before?["warnings"] as? Int == 1)
    let second = try run(
      [Self.row("A", model: "PANDU"), Self.row("B"), Self.row("C", paint: ""), Self.row("D", model: "PANDO")],
      "--since", report)
    #expect(try counts("problems") == ["new": 1, "known": 2, "solved": 2])
    #expect(second.status == 1)
    let new = try json(try folder.read("out/report.json"), "sheets", 3, "diagnostics", 0, "since")
    #expect(new as? String == "new")
    let known = try json(try folder.read("out/report.json"), "sheets", 0, "diagnostics", 0, "since")
    #expect(known as? String == "known")
  }

  @Test func onlyANewRefusalFails() throws {
    let rows = [Self.row("A", model: "PANDO"), Self.row("B")]
    try run(rows)
    #expect(try run(rows, "--since", report).status == 1)
    #expect(try run(rows, "--since", report, "--fail-on", "new").status == 0)
    #expect(try run(rows + [Self.row("C", model: "PANDO")], "--since", report, "--fail-on", "new").status == 1)
    // What a vehicle was refused for last time refuses another one anew.
    #expect(try run([Self.row("C", model: "PANDO")], "--since", report, "--fail-on", "new").status == 0)
    #expect(try run([Self.row("D", model: "PANDO")], "--since", report, "--fail-on", "new").status == 1)
  }

  /// A vehicle that could not be accepted last time has no record yet.
  @Test func recordsOfNewVehiclesAndOfThoseAcceptedSince() throws {
    try run([Self.row("A"), Self.row("B", model: "PANDO")])
    try run([Self.row("A"), Self.row("B"), Self.row("C")], "--since", report, "--only-new")
    let records = try folder.read("out/records.ndjson").split(separator: "\n")
    #expect(try records.map { try json(String($0), "reference") as? String } == ["B", "C"])
    #expect(try folder.read("out/records.csv").split(whereSeparator: \.isNewline).count == 3)
  }

  @Test func aSheetOfItsOwnFileIsKnownByIt() throws {
    let sheet = "type: occasion\nmarque: FIAT\nmodele: PANDA\nsynthese: {version: \"1.2 8V 69 ch\", finition: Pop}\n"
    let file = try folder.write("fiches/a.yaml", sheet)
    let out = folder.path + "/out"
    _ = try prerentree("process", file, "--out", out, "--quiet")
    try folder.write("fiches/a.yaml", sheet.replacing("PANDA", with: "PANDO"))
    _ = try prerentree("process", file, "--out", out, "--quiet", "--since", report)
    #expect(try counts("vehicles") == ["new": 0, "known": 1, "gone": 0])
  }

  @Test func whatIsNoReportIsSaid() throws {
    let other = try folder.write("autre.json", "{\"sheets\": []}")
    let file = try folder.write("a.csv", SinceTests.titles + Self.row("A"))
    let run = try prerentree("validate", file, "--since", other)
    #expect(run.status == 3 && run.errors.contains("ce n'est pas un report.json"))
    #expect(try prerentree("validate", file, "--since", folder.path + "/absent.json").status == 3)
    #expect(try prerentree("validate", file, "--fail-on", "new").status == 2)
    #expect(try prerentree("validate", file, "--since", other, "--only-new").status == 2)
  }

  @Test func streamsCarryWhatVehiclesAreKnownBy() throws {
    let rows = [Self.row(plate: "DR-214-HN"), Self.row("B", model: "PANDO")]
    try run(rows)
    let stream = try prerentree(
      "process", "-", "--input-format", "csv", "--out", "-", "--as-of", "2026-01-01",
      input: SinceTests.titles + rows.joined())
    let file = try folder.write("flux.ndjson", stream.output)
    _ = try prerentree("merge", file, "--out", folder.path + "/joined", "--since", report, "--quiet")
    let merged = try json(try folder.read("joined/report.json"), "summary", "vehicles") as? [String: Int]
    #expect(merged == ["new": 0, "known": 2, "gone": 0])
  }

  @Test(arguments: [
    ("ZFA31200003123456", "ZFA31200003123465", false), ("ZFA31200003123456", "03123456", false),
    ("ZFA31200003123456", "ZFA31200009999456", true),
  ]) func aMisreadNumberContradictsNothing(_ one: String, _ other: String, _ isAnother: Bool) throws {
    func identity(_ chassis: String) throws -> VehicleIdentity {
      let tree = Tree()
      let text = ByteBuffer()
      text.append("{\"numero_chassis\":\"\(chassis)\"}")
      _ = try JSONReader.read(Chunk(bytes: text.bytes, firstLine: 1, unit: .bytes), into: tree, limits: Limits())
      return VehicleIdentity(0, of: tree)
    }
    #expect(try identity(one).contradicts(identity(other)) == isAnother)
  }
}
