import Documents
import Foundation
import Testing
import VehicleSheets

@testable import prerentree

/// `prerentree.yaml`: where it counts, what it may say, and what a run tells of it.
@Suite struct SettingsTests {
  private let folder: TemporaryFolder

  init() throws {
    folder = try TemporaryFolder()
    try folder.write(
      "a.yaml", "type: occasion\nmarque: FIAT\nmodele: PANDA\nsynthese: {version: 1.2 8V 69 ch, finition: Pop}\n")
  }

  private func run(_ settings: String, _ arguments: String...) throws -> Run {
    let file = try folder.write("reglages.yaml", settings)
    return try prerentree(
      ["process", folder.path + "/a.yaml", "--out", folder.path + "/out", "--config", file, "--as-of", "2026-01-01"]
        + arguments)
  }

  private func record() throws -> String { try folder.read("out/records.ndjson") }

  // MARK: What settings do

  @Test func aValueFillsInWhatTheSheetLeavesOut() throws {
    #expect(try run("valeurs: {destination: Professionnel, interieure: Noir, co2: 120}").status == 0)
    #expect(try json(self.record(), "fiche", "destination") as? String == "Professionnel")
    #expect(try json(self.record(), "couleurs", "interieure") as? String == "Noir")
    #expect(try json(self.record(), "provenance", "fiche.destination") as? String == "reglage")
  }

  @Test func theSheetsOwnValueWins() throws {
    try folder.write(
      "a.yaml",
      "type: occasion\nmarque: FIAT\nmodele: PANDA\nsynthese: {version: 1.2 8V 69 ch, finition: Pop}\n"
        + "fiche: {destination: Particulier}\n")
    #expect(try run("valeurs: {destination: Casse}").status == 0)
    #expect(try json(record(), "fiche", "destination") as? String == "Particulier")
  }

  @Test func aCodeIsLoweredAndThatIsTold() throws {
    let reported = try run("codes: {PR1101: remarque}", "--strict")
    #expect(reported.status == 0)
    #expect(reported.errors.contains("remarque PR1101"))
    #expect(reported.errors.contains("codes abaissés (PR1101 × 1)"))
    let report = try folder.read("out/report.json")
    #expect(try json(report, "settings", "lowered", 0, "code") as? String == "PR1101")
    #expect(try json(report, "settings", "lowered", 0, "count") as? Int == 1)
  }

  @Test func aCodeIsLeftOut() throws {
    #expect(try !run("codes: {PR1101: ignorer}").errors.contains("avertissement PR"))
    #expect(try json(folder.read("out/report.json"), "summary", "warnings") as? Int == 0)
  }

  @Test func theCommandLineWins() throws {
    #expect(try run("langue: en").errors.contains("1 sheet"))
    #expect(try run("langue: en", "--lang", "fr").errors.contains("1 fiche"))
    #expect(try run("langue: en", "--no-config").errors.contains("1 fiche"))
  }

  @Test func outputsAreChosen() throws {
    #expect(try run("sorties: [records.ndjson]").status == 0)
    #expect(try folder.names().contains("out"))
    #expect(try FileManager.default.contentsOfDirectory(atPath: folder.path + "/out") == ["records.ndjson"])
  }

  // MARK: What is wrong with them

  @Test(arguments: [
    ("referentiel: x\n", "PR0005", "« referentiels »"), ("langue: de\n", "PR0009", "fr, en"),
    ("valeurs: {immatriculation: AA-123-AA}\n", "PR0009", "chaque véhicule a le sien"),
    ("valeurs: {co2: beaucoup}\n", "PR0007", "un nombre entier"), ("codes: {PR0602: remarque}\n", "PR0009", "PR1802"),
    ("codes: {PR9999: remarque}\n", "PR0005", "explain --all"), ("colonnes: {Prix: prx}\n", "PR0005", "champ inconnu"),
    ("langue: fr\nlangue: fr\n", "PR0004", "deux fois"), ("codes: [a]\n", "PR0006", "nom: valeur"),
    ("sorties: [records.zip]\n", "PR0009", "records.ndjson"), ("langue: [\n", "PR0001", "crochet"),
  ])
  func aFaultEndsTheRunBeforeItBegins(_ settings: String, _ code: String, _ words: String) throws {
    let reported = try run(settings)
    #expect(reported.status == 2)
    #expect(reported.errors.contains(code) && reported.errors.contains(words), "\(reported.errors)")
    #expect(reported.errors.contains("reglages.yaml:1:") || reported.errors.contains("reglages.yaml:2:"))
    #expect(try !folder.names().contains("out"))
  }

  // MARK: Where they lie

  @Test func theyAreFoundWhereTheProgramIsStartedAndAtTheCheckout() throws {
    try FileManager.default.createDirectory(atPath: folder.path + "/depot/.git", withIntermediateDirectories: true)
    try FileManager.default.createDirectory(
      atPath: folder.path + "/depot/fiches/mai", withIntermediateDirectories: true)
    func found(_ start: String) -> String? { SettingsFile.path(from: folder.path + start, home: "/nowhere") }
    #expect(found("/depot/fiches/mai") == nil)
    try folder.write("depot/prerentree.yaml", "")
    #expect(found("/depot/fiches/mai") == folder.path + "/depot/prerentree.yaml")
    #expect(found("/depot") == folder.path + "/depot/prerentree.yaml")
    try folder.write("depot/fiches/mai/prerentree.yaml", "")
    #expect(found("/depot/fiches/mai") == folder.path + "/depot/fiches/mai/prerentree.yaml")
  }

  @Test func nobodyElsesSettingsCount() throws {
    try folder.write("prerentree.yaml", "")
    #expect(SettingsFile.path(from: folder.path, home: "/nowhere") != nil)
    #expect(SettingsFile.path(from: folder.path, home: "/nowhere", user: 4_242_424) == nil)
    #expect(SettingsFile.path(from: folder.path, home: folder.path + "/marie") == nil, "above the home")
    try FileManager.default.setAttributes([.posixPermissions: 0o777], ofItemAtPath: folder.path)
    #expect(SettingsFile.path(from: folder.path, home: "/nowhere") == nil, "a folder for everybody")
  }

  // MARK: Making them

  @Test(arguments: Language.allCases) func aNewOneIsInOrderLineByLine(_ language: Language) throws {
    let text = try prerentree("new", "--settings", "--lang", language.rawValue).output
    let lines = text.split(separator: "\n").filter {
      $0.hasPrefix("#") && $0.dropFirst().first.map { $0 != " " } == true
    }
    #expect(lines.count >= SettingKey.allCases.count)
    try folder.write("referentiel.csv", "marque;modele\nFIAT;PANDA\n")
    try folder.write("mots.csv", "champ;valeur;correspondance\n")
    let uncommented = lines.map { String($0.dropFirst()) }.joined(separator: "\n") + "\n"
    let reported = try run(uncommented)
    #expect(reported.status != 2, "\(reported.errors)")
  }
}
