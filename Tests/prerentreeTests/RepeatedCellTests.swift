import Foundation
import Testing

@testable import prerentree

/// `idem` in a cell: the cell above, or a question, and never a value.
@Suite struct RepeatedCellTests {
  private let titles = "Marque;Modèle;Version;Finition;Couleur;Intérieur;Peinture;Immatriculation;Boîte"
  private let first = "FIAT;PANDA;1.2 8v 69 ch;Pop;Blanc;Gris;Vernie;AB-123-CD;BVM"

  private func process(
    _ rows: [String], _ options: String...
  ) throws -> (run: Run, records: [[String: Any]], report: String) {
    let folder = try TemporaryFolder()
    let file = try folder.write("stock.csv", ([titles] + rows).joined(separator: "\n") + "\n")
    let run = try prerentree(["process", file, "--out", folder.path + "/out", "--as-of", "2024-06-01"] + options)
    let lines = try folder.read("out/records.ndjson").split(separator: "\n").map(String.init)
    return (run, try lines.map { try json($0) as? [String: Any] ?? [:] }, try folder.read("out/report.json"))
  }

  private func colour(_ record: [String: Any]) -> String? {
    (record["couleurs"] as? [String: Any])?["exterieure"] as? String
  }

  @Test func marksStandForTheCellAbove() throws {
    let rows = [first, "idem;\"\"\"\";'';〃;-\"-;do.;dito;;idem", "", "idem;idem;idem;Pop;idem;idem;idem;;idem"]
    let (run, records, report) = try process(rows)
    #expect(run.status == 0, "\(run.errors)")
    #expect(records.map { $0["modele"] as? String } == ["PANDA", "PANDA", "PANDA"])
    #expect(records.map(colour) == ["Blanc", "Blanc", "Blanc"])
    #expect(report.contains("\"PR0021\"") && report.contains("Marque = FIAT"))
  }

  @Test func whatNoTwoVehiclesShareIsAskedFor() throws {
    let (run, records, report) = try process([first, first.replacingOccurrences(of: "AB-123-CD", with: "idem")])
    #expect(run.status == 1 && records.count == 1)
    #expect(report.contains("\"PR0007\"") && report.contains("ce signe renvoie à une autre ligne"))
  }

  @Test func nothingAboveSaysNothing() throws {
    let (run, records, _) = try process([
      "idem" + first.dropFirst(4), first.replacingOccurrences(of: "AB-", with: "AC-"),
    ])
    #expect(run.status == 1 && records.count == 1)
    // Nor do the cells of a row that is damaged.
    let damaged = try process([first + ";x", "FIAT;PANDA;1.2 8v 69 ch;Pop;idem;Gris;Vernie;;BVM"])
    #expect(damaged.records.isEmpty && damaged.report.contains("« idem »"))
  }

  @Test(arguments: ["1", "3"])
  func marksReachOverStretches(_ jobs: String) throws {
    let blanks = String(repeating: " ", count: 300)
    let rows = [first] + Array(repeating: "idem;idem;idem;Pop;idem;Gris;Vernie\(blanks);;idem", count: 1_600)
    let (run, records, _) = try process(rows, "--jobs", jobs, "--quiet")
    #expect(run.status == 0 && records.count == 1_601)
    #expect(records.allSatisfy { $0["modele"] as? String == "PANDA" && colour($0) == "Blanc" })
  }

  @Test func aLineBetweenQuotesIsAnnotatedAsCells() throws {
    let folder = try TemporaryFolder()
    let file = try folder.write("stock.csv", "\"\(titles)\"\n\"\(first)\"\n")
    let run = try prerentree(["process", file, "--out", folder.path + "/out", "--as-of", "2024-06-01"])
    #expect(run.status == 0, "\(run.errors)")
    let again = try prerentree(
      ["process", folder.path + "/out/stock.annotated.csv", "--out", folder.path + "/zwei", "--as-of", "2024-06-01"])
    #expect(again.status == 0, "\(again.errors)")
    #expect(try folder.table("zwei/stock.annotated.csv").text == folder.table("out/stock.annotated.csv").text)
  }

  @Test func aTextInAFolderIsTold() throws {
    let folder = try TemporaryFolder()
    try folder.write("in/stock.txt", "\(titles)\n\(first)\n")
    try folder.write("in/notes.txt", "Rappeler le client\nModèle : à revoir\n")
    let run = try prerentree(["process", folder.path + "/in", "--out", folder.path + "/out", "--as-of", "2024-06-01"])
    #expect(run.status == 0, "\(run.errors)")
    let report = try folder.read("out/report.json")
    #expect(report.contains("\"PR0018\"") && report.contains("\"accepted\":1"))
  }
}
