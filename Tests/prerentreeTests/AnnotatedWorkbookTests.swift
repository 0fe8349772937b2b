import Foundation
import Testing

@testable import Documents
@testable import prerentree

@Suite("Workbooks given back")
struct AnnotatedWorkbookTests {
  private let folder: TemporaryFolder
  private static let titles = "marque;modele;version;finition;exterieure;interieure;peinture;date_mec;kilometrage"
  private static let panda = "FIAT;PANDA;1.2 8v 69 ch;Pop;Blanc;Gris;Vernie;2015-05-14;12490"
  private static let wrong = panda.replacingOccurrences(of: "12490", with: "beaucoup")

  init() throws { folder = try TemporaryFolder() }

  private func process(_ inputs: String...) throws -> Run {
    try prerentree(["process"] + inputs + ["--out", folder.path + "/out", "--as-of", "2024-06-03"])
  }

  private func lines(_ name: String, sheet: String = "Stock") throws -> [String] {
    let run = try prerentree("convert", folder.path + "/out/" + name, "--raw", "--sheet", sheet)
    return run.output.split(separator: "\n", omittingEmptySubsequences: false).map { String($0) }
  }

  private func parts(_ path: String) throws -> [(name: String, bytes: [UInt8])] {
    let archive = try ZipArchive(try FileBytes.open(path))
    return try archive.entries.map {
      ($0.name, try ZipEntryReader.all(of: $0, in: archive, maxBytes: 1 << 24).array)
    }
  }

  private func names() throws -> [String] {
    try FileManager.default.contentsOfDirectory(atPath: folder.path + "/out").sorted()
  }

  @Test("A workbook gets its notes in itself: in all its tables, and nothing else of it changes")
  func annotated() throws {
    let file = try folder.workbook(
      "stock.xlsm",
      [
        ("Notes", "visible", ["à faire"]), ("Stock", "visible", ["STOCK", "", Self.titles, Self.panda, Self.wrong]),
        ("Dépôt", "visible", [Self.titles, Self.wrong]),
      ], parts: [("xl/vbaProject.bin", "macros")])
    #expect(try process(file).status == 1)
    #expect(try names().filter { $0.contains("annotated") } == ["stock.annotated.xlsm"])
    let stock = try lines("stock.annotated.xlsm")
    #expect(stock[2] == Self.titles + ";statut;erreurs;propositions")
    #expect(stock[3] == Self.panda + ";acceptée")
    #expect(
      stock[4].hasPrefix(Self.wrong + ";refusée;\"I5 : PR0007 ")
        || stock[4].hasPrefix(Self.wrong + ";refusée;I5 : PR0007 "))
    #expect(try lines("stock.annotated.xlsm", sheet: "Dépôt")[1].contains("I2 : PR0007"))
    let (before, after) = (try parts(file), try parts(folder.path + "/out/stock.annotated.xlsm"))
    #expect(before.map(\.name) == after.map(\.name))
    let changed = zip(before, after).filter { $0.bytes != $1.bytes }.map(\.0.name)
    #expect(changed == ["xl/workbook.xml", "xl/s1.xml", "xl/s2.xml"])
  }

  @Test("Given back, its notes are replaced, and what was given is kept once")
  func again() throws {
    let file = try folder.workbook("stock.xlsx", [("Stock", "visible", [Self.titles, Self.wrong])])
    #expect(try process(file).status == 1)
    let noted = folder.path + "/out/stock.annotated.xlsx"
    let first = try parts(noted)
    let kept = try Data(contentsOf: URL(fileURLWithPath: noted))
    #expect(try process(noted).status == 1)
    #expect(try parts(noted).map(\.bytes) == first.map(\.bytes))
    #expect(try names().filter { $0.contains("stock") } == ["stock.annotated.xlsx", "stock.before.xlsx"])
    let before = URL(fileURLWithPath: folder.path + "/out/stock.before.xlsx")
    #expect(try Data(contentsOf: before) == kept)
    // Mended, with a column of the dealer's own after ours.
    try folder.workbook(
      "out/stock.annotated.xlsx",
      [("Stock", "visible", [Self.titles + ";statut;erreurs;propositions;Prix", Self.panda + ";refusée;x;y;9000"])])
    #expect(try process(noted).status == 0)
    #expect(
      try lines("stock.annotated.xlsx") == [
        Self.titles + ";statut;erreurs;propositions;Prix", Self.panda + ";acceptée;;;9000", "",
      ])
    #expect(try Data(contentsOf: before) == kept)
    // Neither is an input of the folder that they are in; a file of that name that no run made is one.
    try folder.workbook("in/parc.before.xlsx", [("Stock", "visible", [Self.titles, Self.panda])])
    for name in ["stock.annotated.xlsx", "stock.before.xlsx"] {
      try FileManager.default.copyItem(atPath: folder.path + "/out/" + name, toPath: folder.path + "/in/" + name)
    }
    let walked = try prerentree("validate", folder.path + "/in", "--format", "json", "--as-of", "2024-06-03")
    #expect(try json(walked.output, "summary", "sheets") as? Int == 1)
    #expect(try json(walked.output, "sheets", 0, "reference") as? String == "parc.before-1")
  }

  @Test("A signed or protected workbook gets its notes as CSV, and it is said", arguments: ["signed", "protected"])
  func obstacles(_ kind: String) throws {
    let file = try folder.workbook(
      "stock.xlsx", [("Stock", "visible", [Self.titles, Self.wrong]), ("B", "visible", [Self.titles, Self.panda])],
      after: kind == "protected" ? "<sheetProtection sheet=\"1\"/>" : "",
      parts: kind == "signed" ? [("_xmlsignatures/sig1.xml", "<x/>")] : [])
    let run = try process(file)
    #expect(run.status == 1)
    #expect(run.errors.contains("stock.xlsx : ce classeur est ") && run.errors.contains("annotées en CSV"))
    #expect(try names().filter { $0.contains("annotated") } == ["stock-2.annotated.csv", "stock.annotated.csv"])
    #expect(try folder.read("out/stock.annotated.csv").contains("I2 : PR0007"))
    #expect(try folder.read("out/stock-2.annotated.csv").contains(Self.panda + ";acceptée;;"))
  }

  @Test("A table and a workbook of one name, and a workbook by standard input, have each their own")
  func ownNames() throws {
    let file = try folder.workbook("stock.xlsx", [("Stock", "visible", [Self.titles, Self.panda])])
    let table = try folder.write("stock.csv", Self.titles + "\n" + Self.panda + "\n")
    #expect(try process(table, file).status == 0)
    #expect(try names().filter { $0.contains("stock") } == ["stock.annotated.csv", "stock.annotated.xlsx"])
    let handle = try FileHandle(forReadingFrom: URL(fileURLWithPath: file))
    let status = Command(
      arguments: ["process", "-", "--input-format", "csv", "--out", folder.path + "/out", "--quiet"],
      input: handle.fileDescriptor, output: MemoryStream(), errors: MemoryStream()
    ).run()
    #expect(status == 0)
    #expect(try lines("stdin.annotated.xlsx")[1] == Self.panda + ";acceptée")
  }
}
