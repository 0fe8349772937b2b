import Foundation
import Testing

@testable import prerentree

/// Files that are something else than their names say: read where they are tables, named where they are not.
@Suite struct DisguisedFileTests {
  private let table =
    "Marque;Modèle;Version;Finition;Couleur;Intérieur;Peinture\nFIAT;PANDA;1.2 8v 69 ch;Pop;Blanc;Gris;Vernie\n"

  private var page: String {
    let rows = table.split(separator: "\n").map { row in
      "<tr>" + row.split(separator: ";").map { "<td>\($0)</td>" }.joined() + "</tr>"
    }
    return "<html><body><table>\(rows.joined())</table></body></html>"
  }

  private func process(_ name: String, _ data: Data) throws -> (run: Run, folder: TemporaryFolder) {
    let folder = try TemporaryFolder()
    let file = try folder.write(name, data)
    return (try prerentree("process", file, "--out", folder.path + "/out", "--as-of", "2024-06-01"), folder)
  }

  @Test(arguments: ["stock.xls", "stock.xlsx", "stock.html", "stock.HTM"]) func pagesAreRead(_ name: String) throws {
    let (run, folder) = try process(name, Data(page.utf8))
    #expect(run.status == 0, "\(run.errors)")
    #expect(run.errors.contains("page HTML"))
    #expect(try folder.read("out/records.ndjson").contains("\"PANDA\""))
    #expect(try folder.table("out/stock.annotated.csv").text.contains("FIAT;PANDA"))
  }

  @Test(arguments: [String.Encoding.utf8, .windowsCP1252, .utf16]) func tablesOfTextAreRead(_ encoding: String.Encoding)
    throws
  {
    let (run, folder) = try process(
      "stock.xls", try #require(table.replacingOccurrences(of: ";", with: "\t").data(using: encoding)))
    #expect(run.status == 0, "\(run.errors)")
    #expect(try folder.read("out/records.ndjson").contains("\"PANDA\""))
  }

  @Test(arguments: [
    ("stock.xml", "<stock><vehicule/></stock>", "XML"), ("stock.pdf", "%PDF-1.4", "PDF"), ("stock.php", "<?php", "PHP"),
    ("stock.xls", "bonjour", "porte le nom d'un classeur"), ("stock.html", "<html></html>", "HTML"),
  ])
  func othersAreNamed(_ name: String, _ text: String, _ word: String) throws {
    let (run, _) = try process(name, Data(text.utf8))
    #expect(run.status == 3 && run.errors.contains(word), "\(run.errors)")
  }

  @Test(arguments: [
    ("stock.csv", "PK\u{3}\u{4}"), ("stock.csv", "{\\rtf1"), ("stock.json", "callback([{}]);"),
    ("stock.yaml", "<?xml version=\"1.0\"?>\n<a>x: y</a>\n"),
  ])
  func othersAreRefusedBySheet(_ name: String, _ text: String) throws {
    let (run, _) = try process(name, Data(text.utf8))
    #expect(run.status == 1 && run.errors.contains("ce fichier est"), "\(run.errors)")
  }

  @Test func anXlsInAFolderIsAnInputUnlessItWasSavedAnew() throws {
    let folder = try TemporaryFolder()
    try folder.write("in/a.csv", table)
    try folder.write("in/b.xls", page)
    try folder.write("in/c.xls", "vieux")
    try folder.write("in/c.csv", table.replacingOccurrences(of: "Blanc", with: "Bleu"))
    let run = try prerentree("process", folder.path + "/in", "--out", folder.path + "/out", "--as-of", "2024-06-01")
    #expect(run.status == 0, "\(run.errors)")
    #expect(try folder.read("out/records.ndjson").split(separator: "\n").count == 3)
  }

  @Test func keysThatWereSeenAreNamed() throws {
    let (run, _) = try process("a.json", Data("{\"foo\":1,\"toto\":{\"x\":2}}".utf8))
    #expect(run.errors.contains("PR0008") && run.errors.contains("clés vues : foo, toto"))
  }
}
