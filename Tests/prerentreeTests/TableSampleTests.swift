import Foundation
import Testing

@testable import prerentree

@Suite("Sample tables")
struct TableSampleTests {
  private let folder: TemporaryFolder

  init() throws { folder = try TemporaryFolder() }

  private func process(_ sample: String, _ options: String...) throws -> Run {
    try prerentree(
      ["process", "\(projectFolder)/samples/\(sample)", "--out", folder.path + "/out", "--as-of", "2024-06-03"]
        + options)
  }

  @Test("Every row of the good tables is accepted", arguments: ["export-excel", "libelles-ecran"])
  func accepted(name: String) throws {
    let run = try process("tableur/\(name).csv")
    #expect(run.status == 0, "\(run.errors)")
    #expect(!run.errors.contains(" erreur ") && !run.errors.contains("avertissement PR"))
  }

  @Test("The Excel export is what Excel writes: Windows-1252, a title, a quoted line break")
  func excel() throws {
    let data = try Data(contentsOf: URL(fileURLWithPath: projectFolder + "/samples/tableur/export-excel.csv"))
    #expect(String(data: data, encoding: .utf8) == nil)
    _ = try process("tableur/export-excel.csv", "--quiet")
    let third = try folder.read("out/records.ndjson").split(separator: "\n").map(String.init)[2]
    #expect(try json(third, "couleurs", "interieure") as? String == "Tissu \"S line\"; surpiqûres grises")
    #expect(try json(third, "equipements", 0, "prix_ttc") as? Double == 1180.5)
  }

  @Test("German papers: refused on their own, accepted with their correspondences")
  func german() throws {
    #expect(try process("tableur/papiers-allemands.csv", "--quiet").status == 1)
    let run = try process(
      "tableur/papiers-allemands.csv", "--correspondences",
      projectFolder + "/samples/correspondances/papiers-allemands.csv")
    #expect(run.status == 0, "\(run.errors)")
    let records = try folder.read("out/records.ndjson").split(separator: "\n").map(String.init)
    #expect(try json(records[0], "marque") as? String == "TRABANT")
    #expect(try json(records[1], "moteur", "puissance") as? Int == 224)
  }

  @Test("The table to mend: one row in six is good, and each other one is told at its cell")
  func refused() throws {
    let run = try process("tableur-a-corriger/stock.csv")
    #expect(run.status == 1)
    for place in [
      "E2) erreur PR0009", "A3) erreur PR0602", "C4) erreur PR0001", "F5) erreur PR0007", "A6) erreur PR0701",
    ] {
      #expect(run.errors.contains("(cellule \(place)"), "\(place)")
    }
    #expect(run.errors.contains("L1: remarque PR0015"))
    #expect(run.errors.contains("6 fiches : 1 acceptée, 5 refusées"))
  }
}
