import Foundation
import Testing

@testable import prerentree

/// `convert --out` never loses work: what was edited since it was written stays.
@Suite struct KeptFilesTests {
  private static let stock = "reference;marque;modele\nA;FIAT;PANDA\nB;FIAT;500\n"

  @Test func anEditedSheetIsKept() throws {
    let folder = try TemporaryFolder()
    let (table, out) = (try folder.write("stock.csv", Self.stock), folder.path + "/fiches")
    #expect(try prerentree("convert", table, "--out", out).status == 0)
    let first = try folder.read("fiches/A.yaml")
    // What nobody touched follows its table.
    try folder.write("stock.csv", Self.stock.replacing("500", with: "TIPO"))
    #expect(try prerentree("convert", table, "--out", out).status == 0)
    #expect(try folder.read("fiches/B.yaml").contains("TIPO"))
    try folder.write("fiches/A.yaml", first + "# vérifiée\n")
    let run = try prerentree("convert", table, "--out", out)
    #expect(run.status == 1 && run.errors.contains("1 fichier modifié depuis est gardé tel quel : A.yaml"))
    #expect(try folder.read("fiches/A.yaml").hasSuffix("# vérifiée\n"))
    #expect(try prerentree("convert", table, "--out", out, "--force").status == 0)
    #expect(try folder.read("fiches/A.yaml") == first)
  }

  @Test func theSchemaLiesBesideItsSheetsAndIsNone() throws {
    let folder = try TemporaryFolder()
    let (table, out) = (try folder.write("stock.csv", Self.stock), folder.path + "/fiches")
    _ = try prerentree("convert", table, "--out", out)
    #expect(try folder.read("fiches/sheet.schema.json") == prerentree("schema", "sheet").output)
    let run = try prerentree("validate", out, "--format", "json", "--quiet")
    #expect(try json(run.output, "summary", "sheets") as? Int == 2)
  }

  @Test func anEditedTableIsKeptToo() throws {
    let folder = try TemporaryFolder()
    let sheet = try folder.write("a.yaml", "marque: FIAT\nmodele: PANDA\n")
    let out = folder.path + "/b.csv"
    for _ in 0..<2 { #expect(try prerentree("convert", sheet, "--out", out).status == 0) }
    let text = try folder.read("b.csv")
    try folder.write("b.csv", text + "fin\r\n")
    #expect(try prerentree("convert", sheet, "--out", out).status == 1)
    #expect(try folder.read("b.csv").hasSuffix("fin\r\n"))
    #expect(try prerentree("convert", sheet, "--out", out, "--force").status == 0)
    #expect(try folder.read("b.csv") == text)
  }
}
