import Documents
import Foundation
import Testing

@testable import prerentree

@Suite("Workbooks as inputs")
struct WorkbookInputTests {
  private let folder: TemporaryFolder
  private static let titles = "marque;modele;version;finition;exterieure;interieure;peinture;date_mec;kilometrage"
  private static let panda = "FIAT;PANDA;1.2 8v 69 ch;Pop;Blanc;Gris;Vernie;2015-05-14;12490"

  init() throws { folder = try TemporaryFolder() }

  private func workbook(
    _ name: String = "stock.xlsx", _ sheets: [(name: String, state: String, lines: [String])]
  ) throws -> String {
    try folder.workbook(name, sheets)
  }

  private func validate(_ arguments: String...) throws -> Run {
    try prerentree(["validate"] + arguments + ["--format", "json", "--quiet", "--as-of", "2024-06-03"])
  }

  @Test("A worksheet is a table: accepted, and named by its rows")
  func accepted() throws {
    let file = try workbook("stock.xlsx", [("Stock", "visible", [Self.titles, Self.panda, "", Self.panda])])
    let run = try validate(file)
    #expect(run.status == 0, "\(run.output)")
    #expect(try json(run.output, "sheets", 0, "reference") as? String == "stock-1")
    #expect(try json(run.output, "sheets", 1, "reference") as? String == "stock-3")
    #expect(try json(run.output, "sheets", 1, "line") as? Int == 4)
    #expect(try json(run.output, "tables", 0, "sheet") as? String == "Stock")
  }

  @Test("What is wrong stands in a cell of a worksheet: its row, its number, its name")
  func places() throws {
    let wrong = Self.panda.replacingOccurrences(of: "12490", with: "beaucoup")
    let file = try workbook("stock.xlsx", [("Stock", "visible", ["STOCK", "", Self.titles, Self.panda, wrong])])
    let run = try validate(file)
    #expect(run.status == 1)
    let found = try #require(try json(run.output, "sheets", 1, "diagnostics", 0) as? [String: Any])
    #expect(found["code"] as? String == "PR0007")
    #expect(found["cell"] as? String == "Stock!I5")
    #expect(found["line"] as? Int == 5)
    #expect(found["column"] as? Int == 9)
  }

  @Test("Every visible worksheet that is a table is read; notes, lists and hidden ones are not, and these are told")
  func severalTables() throws {
    let file = try workbook(
      "stock.xlsx",
      [
        ("Lisez-moi", "visible", ["Stock de la semaine", "à compléter"]),
        ("Stock", "visible", [Self.titles, Self.panda]),
        ("Modèle", "visible", [Self.titles]), ("Ancien", "hidden", [Self.titles, Self.panda]),
        ("Dépôt", "visible", [Self.titles, Self.panda, Self.panda]),
      ])
    let run = try validate(file)
    #expect(run.status == 0, "\(run.output)")
    let sheets = try #require(try json(run.output, "sheets") as? [[String: Any]])
    #expect(sheets.map { $0["reference"] as? String } == ["stock-1", "stock-S2-1", "stock-S2-2"])
    let tables = try #require(try json(run.output, "tables") as? [[String: Any]])
    #expect(tables.map { $0["sheet"] as? String } == ["Stock", "Dépôt"])
    let reported = try #require(try json(run.output, "tables", 0, "diagnostics") as? [[String: Any]])
    #expect(
      reported.contains { $0["code"] as? String == "PR0020" && ($0["message"] as? String ?? "").contains("Ancien") })
    let named = try validate(file, "--sheet", "ancien")
    #expect(try json(named.output, "tables", 0, "sheet") as? String == "Ancien")
    let missing = try validate(file, "--sheet", "Stok")
    #expect(missing.status == 3)
    #expect(missing.output.contains("Dépôt"))
  }

  @Test("A cell without a value of use is left out and told")
  func unusableCells() throws {
    let file = try workbook(
      "stock.xlsx",
      [("Stock", "visible", [Self.titles + ";numero_police;fiche.destination", Self.panda + ";#N/A;="])])
    let run = try validate(file)
    #expect(run.status == 0, "\(run.output)")
    let found = try #require(try json(run.output, "sheets", 0, "diagnostics") as? [[String: Any]])
    #expect(found.map { $0["code"] as? String } == ["PR0020", "PR0020"])
    #expect(found.map { $0["cell"] as? String } == ["Stock!J2", "Stock!K2"])
  }

  @Test("A workbook that cannot be read is named with what to do, and the rest goes on")
  func unreadable() throws {
    let good = try workbook("b.xlsx", [("Stock", "visible", [Self.titles, Self.panda])])
    let bytes = try Data(contentsOf: URL(fileURLWithPath: good))
    let cut = try folder.write("a.xlsx", bytes.prefix(bytes.count / 2))
    let old = try folder.write("c.xls", Data([0xD0, 0xCF, 0x11, 0xE0, 0xA1, 0xB1, 0x1A, 0xE1]))
    let page = try folder.write("d.xls", "<html><table></table></html>")
    let run = try validate(cut, good, old, page)
    #expect(run.status == 3)
    let failures = try #require(try json(run.output, "failures") as? [[String: Any]])
    let messages = failures.map { $0["message"] as? String ?? "" }
    #expect(messages.count == 3)
    #expect(messages[0].contains("coupé") && messages[1].contains(".xlsx") && messages[2].contains("HTML"))
    #expect(try json(run.output, "summary", "accepted") as? Int == 1)
  }

  @Test("A workbook comes by standard input as well, and in a folder")
  func otherWays() throws {
    let file = try workbook("stock.xlsx", [("Stock", "visible", [Self.titles, Self.panda])])
    try folder.write("~$stock.xlsx", "verrou")
    #expect(try json(try validate(folder.path).output, "summary", "sheets") as? Int == 1)
    let handle = try FileHandle(forReadingFrom: URL(fileURLWithPath: file))
    let output = MemoryStream()
    let status = Command(
      arguments: ["validate", "-", "--input-format", "csv", "--format", "json", "--quiet"],
      input: handle.fileDescriptor, output: output, errors: MemoryStream()
    ).run()
    #expect(status == 0)
    #expect(try json(output.contents.string, "sheets", 0, "reference") as? String == "stdin-1")
  }

  @Test("A referential and correspondences may be workbooks")
  func ownTables() throws {
    let referential = try workbook(
      "referentiel.xlsx",
      [
        ("Notes", "visible", ["Référentiel 2024"]),
        (
          "Véhicules", "visible",
          [
            "marque;modele;version;finition;genre;carrosserie;nombre_de_portes;boite_de_vitesse;energie;puissance_fiscale;puissance",
            "ZAZ;FORZA;1.5;SX;Véhicule particulier;Berline;5;Boîte manuelle;Essence;7;109",
          ]
        ),
      ])
    let words = try workbook(
      "mots.xlsx", [("Mots", "visible", ["champ;valeur;correspondance", "marque;Zaporojie;ZAZ"])])
    let sheet = try folder.write(
      "fiche.csv",
      "marque;modele;version;finition;exterieure;interieure;peinture\nZaporojie;FORZA;1.5;SX;Rouge;Noir;Unie\n")
    let run = try validate(sheet, "--referential", referential, "--correspondences", words)
    #expect(run.status == 0, "\(run.output)")
  }

  @Test("convert makes sheets of a workbook, and prints a worksheet or a table cell by cell")
  func convert() throws {
    let file = try workbook(
      "stock.xlsx",
      [("Notes", "visible", ["a;;b", "", "c\"d;#N/A;="]), ("Stock", "visible", [Self.titles, Self.panda])])
    let sheets = try prerentree("convert", file, "--to", "ndjson")
    #expect(sheets.output.contains("\"PANDA\""))
    #expect(try prerentree("convert", file, "--raw").output == "a;;b\n\n\"c\"\"d\";#N/A;\n")
    #expect(try prerentree("convert", file, "--raw", "--sheet", "Stock").output == "\(Self.titles)\n\(Self.panda)\n")
    #expect(try prerentree("convert", file, "--raw", "--sheet", "Stok").status == 3)
    #expect(try prerentree("convert", file, file, "--raw").status == 2)
    let table = try folder.write("t.csv", "a,b,\"c;d\"\n\n1,\"x\"\"y\",\n")
    #expect(try prerentree("convert", table, "--raw").output == "a;b;\"c;d\"\n\n1;\"x\"\"y\";\n")
  }
}
