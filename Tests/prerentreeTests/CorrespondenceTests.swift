import Foundation
import Testing

@testable import prerentree

@Suite("Correspondences")
struct CorrespondenceTests {
  private let folder: TemporaryFolder

  init() throws { folder = try TemporaryFolder() }

  private func process(_ options: String...) throws -> Run {
    try prerentree(
      ["process", folder.path + "/stock.csv", "--out", folder.path + "/out", "--as-of", "2024-06-01"] + options)
  }

  private func row(_ changes: [String: String]) -> String {
    changes.reduce(ligierRow) { $0.replacingOccurrences(of: $1.key, with: $1.value) }
  }

  @Test("Fill in what is unknown, run again: settled")
  func roundTrip() throws {
    try folder.write(
      "stock.csv",
      [
        ligierHeader.replacingOccurrences(of: "marque;", with: "Make;").replacingOccurrences(
          of: "energie", with: "Was es säuft")
          + ";kilometrage_garanti;date_mec",
        row(["Diesel": "Bezin"]) + ";jawohl;5/14/2011", row(["Diesel": "Bezin", "SELECT": "SEL"]) + ";oui;2011-05-01",
        row(["3;": "dreie;"]) + ";non;",
      ].joined(separator: "\n"))
    let first = try process("--write-correspondences", folder.path + "/mots.csv")
    #expect(first.status == 1)
    let table = try folder.table("mots.csv")
    #expect(table.hasMark)
    #expect(
      table.text.components(separatedBy: "\r\n") == [
        "champ;valeur;correspondance;candidats", "colonne;Was es säuft;", "kilometrage_garanti;jawohl;;",
        "nombre_de_portes;dreie;;", "",
      ])

    try folder.write(
      "mots.csv",
      table.text.replacingOccurrences(of: "säuft;", with: "säuft;energie").replacingOccurrences(
        of: "jawohl;", with: "jawohl;oui"
      ).replacingOccurrences(of: "dreie;", with: "dreie;3") + "energie;Bezin;Essence\r\nfinition;SEL;SELECT\r\n")
    let second = try process("--correspondences", folder.path + "/mots.csv")
    #expect(second.status == 0, "\(second.errors)")
    let records = try folder.read("out/records.ndjson").split(separator: "\n").map {
      try json(String($0)) as? [String: Any]
    }
    let fiche = records[0]?["fiche"] as? [String: Any]
    #expect(fiche?["kilometrage_garanti"] as? Bool == true)
    #expect(fiche?["date_mec"] as? String == "2011-05-14")
    #expect((records[1]?["synthese"] as? [String: Any])?["finition"] as? String == "SELECT")
    #expect((records[2]?["synthese"] as? [String: Any])?["nombre_de_portes"] as? Int == 3)
    let provenance = records[1]?["provenance"] as? [String: String]
    #expect(provenance?["synthese.finition"] == "correspondance")
    #expect(provenance?["moteur.energie"] == "correspondance")
  }

  @Test("Unknown values are gathered once, with their count")
  func gathered() throws {
    try folder.write("stock.csv", "\(ligierHeader)\n\(row(["Diesel": "Bezin"]))\n\(row(["Diesel": "BEZIN"]))\n")
    _ = try process()
    let found = try json(folder.read("out/report.json"), "unresolvedValues") as? [[String: Any]]
    #expect(found?.count == 1)
    #expect(found?.first?["field"] as? String == "moteur.energie")
    #expect(found?.first?["value"] as? String == "Bezin")
    #expect(found?.first?["count"] as? Int == 2)
  }

  @Test(
    "A misspelt foreign word leads to the choice it means",
    arguments: [
      ("energie", "Bezin", "Essence"), ("energie", "gasoolio", "Diesel"),
      ("boite_de_vitesse", "Schaltgetribe", "Boîte manuelle"),
      ("carrosserie", "Kombbi", "Break"),
    ])
  func near(field: String, value: String, choice: String) throws {
    let section = field == "carrosserie" ? "synthese" : "moteur"
    let found = try findings("type: occasion\nmarque: RENAULT\nmodele: CLIO\n\(section):\n  \(field): \(value)\n")
    #expect(found.first { $0.code == "PR0009" }?.suggestions.first == choice)
  }

  @Test("Unknown brands and models are asked for too")
  func names() throws {
    try folder.write("stock.csv", "marque;modele\nRENAUT;CLIO\nRENAULT;CLIIO\n")
    _ = try process("--write-correspondences", folder.path + "/mots.csv", "--quiet")
    let table = try folder.table("mots.csv").text
    #expect(table.contains("marque;RENAUT;RENAULT;\r\n"))
    // Several are near: none is filled in, all stand beside it.
    #expect(table.contains("modele;CLIIO;;CLIO"))
  }

  @Test("The user's own table wins over the built-in one, and the last of two over the first")
  func priority() throws {
    try folder.write("stock.csv", "\(ligierHeader)\n\(row(["Diesel": "Benzin"]))\n")
    try folder.write("a.csv", "champ;valeur;correspondance\nÉnergie;Benzin;GPL\n")
    try folder.write("b.csv", "champ,valeur,correspondance\nmoteur.energie,Benzin,Superéthanol\n")
    let energy = { (folder: TemporaryFolder) in
      try json(folder.read("out/records.ndjson"), "moteur", "energie") as? String
    }
    _ = try process()
    #expect(try energy(folder) == "Essence")
    _ = try process("--correspondences", folder.path + "/a.csv")
    #expect(try energy(folder) == "GPL")
    _ = try process("--correspondences", folder.path + "/a.csv", "--correspondences", folder.path + "/b.csv")
    #expect(try energy(folder) == "Superéthanol")
  }

  @Test("Bad rows are named and left out")
  func badRows() throws {
    try folder.write("stock.csv", "\(ligierHeader)\n\(row(["Diesel": "Benzin"]))\n")
    try folder.write(
      "a.csv",
      "champ;valeur;correspondance\nenergi;x;Diesel\nenergie;x;Disel\nenergie;;Diesel\nenergie;libre;\nnombre_de_portes;x;99\n"
        + "colonne;x;carosserie\nenergie;Benzin;Diesel\n")
    let run = try process("--correspondences", folder.path + "/a.csv")
    #expect(run.status == 0)
    for line in [2, 3, 4, 6, 7] { #expect(run.errors.contains("a.csv:\(line): ligne écartée"), "line \(line)") }
    #expect(!run.errors.contains("a.csv:5"))
    #expect(try json(folder.read("out/records.ndjson"), "moteur", "energie") as? String == "Diesel")
  }

  @Test("A table that is none, or not there, stops the run", arguments: ["marque;modele\nx;y\n", ""])
  func noTable(text: String) throws {
    try folder.write("stock.csv", "\(ligierHeader)\n\(ligierRow)\n")
    let file = try folder.write("a.csv", text)
    let run = try process("--correspondences", file)
    #expect(run.status == 3)
    #expect(run.errors.contains("champ;valeur;correspondance"))
    #expect(try process("--correspondences", folder.path + "/none.csv").status == 3)
  }

  @Test("Writing into the table that was read keeps what was filled in")
  func sameFile() throws {
    try folder.write("stock.csv", "\(ligierHeader)\n\(row(["Diesel": "Saft"]))\n\(row(["3;": "dreie;"]))\n")
    let file = try folder.write("mots.csv", "champ;valeur;correspondance\nenergie;Saft;Diesel\n")
    _ = try process("--correspondences", file, "--write-correspondences", file, "--quiet")
    #expect(
      try folder.table("mots.csv").text
        == "champ;valeur;correspondance;candidats\r\nenergie;Saft;Diesel\r\nnombre_de_portes;dreie;;\r\n")
  }
}
