import Foundation
import Testing

@testable import prerentree

/// Two runs into one folder: what the second does not write is not left there as if it were its own.
@Suite struct TwoWeeksTests {
  private let folder: TemporaryFolder

  init() throws { folder = try TemporaryFolder() }

  private func run(_ name: String, _ options: String...) throws -> Run {
    let file = try folder.write(name, "marque;modele;version\nFIAT;PANDA;1.2 8V 69 ch\n")
    return try prerentree(["process", file, "--out", folder.path + "/out", "--as-of", "2026-01-01"] + options)
  }

  private func names() throws -> [String] {
    try FileManager.default.contentsOfDirectory(atPath: folder.path + "/out").sorted()
  }

  @Test func whatNobodyChangedIsTakenAway() throws {
    _ = try run("semaine1.csv")
    #expect(try names().contains("semaine1.annotated.csv"))
    let second = try run("semaine2.csv", "--outputs", "report.json,annotated.csv")
    #expect(try names() == ["report.json", "semaine2.annotated.csv"])
    #expect(second.errors.contains("retirés, ils étaient d'un passage précédent : "))
    #expect(second.errors.contains("semaine1.annotated.csv"))
  }

  @Test func whatWasEditedStaysAndIsTold() throws {
    _ = try run("semaine1.csv")
    let edited = try folder.read("out/semaine1.annotated.csv") + "\n"
    try folder.write("out/semaine1.annotated.csv", edited)
    let second = try run("semaine2.csv")
    #expect(try folder.read("out/semaine1.annotated.csv") == edited)
    #expect(second.errors.contains("gardés parce que modifiés depuis : semaine1.annotated.csv"))
    // It is no longer the last run's: the third says nothing of it, and leaves it.
    let third = try run("semaine2.csv")
    #expect(!third.errors.contains("semaine1"))
    #expect(try names().contains("semaine1.annotated.csv"))
  }

  @Test func correctionsThatTheRunWasNotGivenAreKept() throws {
    _ = try run("stock.csv")
    for (number, copy) in [(1, "stock.before.csv"), (2, "stock.before-2.csv")] {
      let edited = try folder.read("out/stock.annotated.csv") + "correction \(number)\n"
      try folder.write("out/stock.annotated.csv", edited)
      let again = try run("stock.csv")
      #expect(try folder.read("out/" + copy) == edited)
      #expect(again.errors.contains("« stock.annotated.csv » avait été modifié depuis"))
      #expect(again.errors.contains("« \(copy) »"))
    }
    // Given back, its corrections are in what is written anew.
    let kept = try names()
    _ = try prerentree(
      ["process", folder.path + "/out/stock.annotated.csv", "--out", folder.path + "/out", "--as-of", "2026-01-01"])
    #expect(try names() == kept)
  }

  @Test func aMisspeltNameEmptiesNoResults() throws {
    _ = try run("stock.csv")
    let (before, report) = (try names(), try folder.read("out/report.json"))
    let wrong = try prerentree(["process", folder.path + "/stokc.csv", "--out", folder.path + "/out"])
    #expect(wrong.status == 3)
    #expect(wrong.errors.contains("les résultats du passage précédent restent en place"))
    #expect(try names() == before)
    #expect(try folder.read("out/report.json") == report)
  }

  @Test func whatIsToBeWrittenNamesItsOwnPlace() throws {
    let file = try folder.write(
      "parc.csv",
      """
      N° stock;Marque / Modèle;Version;Energie;Puissance DIN;Boîte
      1;Peugoet 3008;1.5 BlueHDi 130;Diesel;131;BVA8
      2;FIAT PANDA;1.2 8V 69 ch;Essence;69;BVM5

      """)
    _ = try prerentree(["process", file, "--out", folder.path + "/out", "--as-of", "2026-01-01", "--quiet"])
    let lines = try folder.read("out/parc.annotated.csv").split(separator: "\n")
    // A misspelt brand in a title: the whole cell as it should be.
    #expect(lines[1].contains("B2 : PR0602") && lines[1].contains("B2 : PEUGEOT 3008"))
    // No other field's cell is named for a column that is not there.
    #expect(lines[2].hasSuffix("colonne « finition » : Easy, Lounge, Pop") && !lines[2].contains("A3 : "))
  }

  @Test func aFileThatNoRunWroteIsLeftAlone() throws {
    _ = try run("semaine1.csv")
    try folder.write("out/notes.txt", "à rappeler")
    try folder.write("out/report.json", "{\"outputs\":[{\"name\":\"notes.txt\",\"size\":1,\"crc32\":\"0\"}]}")
    _ = try run("semaine2.csv", "--quiet")
    #expect(try folder.read("out/notes.txt") == "à rappeler")
  }

  @Test func theReportTellsWhatEachFileWas() throws {
    _ = try run("a.csv", "--quiet")
    let outputs = try json(try folder.read("out/report.json"), "outputs") as? [[String: Any]] ?? []
    #expect(outputs.count == 5)
    for output in outputs {
      let name = output["name"] as? String ?? ""
      let size = try FileManager.default.attributesOfItem(atPath: folder.path + "/out/" + name)[.size] as? Int
      #expect(size == output["size"] as? Int, "\(name)")
    }
  }
}
