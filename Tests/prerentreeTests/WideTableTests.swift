import Foundation
import Testing

/// A table of more columns than anybody has is refused as a whole, in one sentence, and costs no memory for each column.
@Suite(.timeLimit(.minutes(10))) struct WideTableTests {
  private static func line(_ beginning: String, _ cells: Int, _ cell: (Int) -> String) -> String {
    beginning + (0..<cells).map { ";" + cell($0) }.joined() + "\n"
  }

  private func diagnostics(_ table: String, name: String = "stock.csv", _ options: String...) throws -> (
    codes: [String], cells: [String], report: String
  ) {
    let folder = try TemporaryFolder()
    let file = try folder.write(name, table)
    let run = try prerentree(
      ["validate", file, "--format", "json", "--quiet", "--as-of", "2024-06-01"] + options)
    #expect(run.status == 1)
    let parts = try ["tables", "sheets"].flatMap { try json(run.output, $0) as? [[String: Any]] ?? [] }
    let all = parts.flatMap { $0["diagnostics"] as? [[String: Any]] ?? [] }
    return (
      all.map { $0["code"] as? String ?? "" }, all.map { $0["cell"] as? String ?? "" }, run.output
    )
  }

  @Test func oneSentenceForTwentyThousandColumns() throws {
    let table =
      WideTableTests.line("marque;modele", 20_000) { "une colonne au titre inconnu \($0)" }
      + WideTableTests.line("Fiat;Panda", 20_000) { _ in "1" }
    let found = try diagnostics(table)
    #expect(found.codes == ["PR0003"])
    // The first column that is too many: the 4,097th.
    #expect(found.cells == ["FAO1"])
    #expect(found.report.contains("20002 colonnes"))
    // What is said grows with what is read, not with what is left out.
    #expect(found.report.utf8.count < 1_000_000)
  }

  @Test func theSameInAWorkbook() throws {
    let folder = try TemporaryFolder()
    let file = try folder.workbook(
      "stock.xlsx",
      [
        (
          "Stock", "visible",
          [
            WideTableTests.line("marque;modele", 5000) { "c\($0)" },
            WideTableTests.line("Fiat;Panda", 5000) { _ in "1" },
          ]
        )
      ])
    let run = try prerentree("validate", file, "--format", "json", "--quiet", "--as-of", "2024-06-01")
    #expect(run.status == 1)
    #expect(try json(run.output, "sheets", 0, "diagnostics", 0, "code") as? String == "PR0003")
    #expect(try json(run.output, "sheets", 0, "diagnostics", 0, "cell") as? String == "Stock!FAO1")
    #expect(try (json(run.output, "summary", "errors") as? Int) == 1)
  }

  /// In a folder as well: a table of vehicles was meant to be read.
  @Test func inAFolderItIsNoForeignFile() throws {
    let folder = try TemporaryFolder()
    try folder.write("stock.csv", WideTableTests.line("marque;modele", 5000) { "c\($0)" })
    let run = try prerentree("validate", folder.path, "--format", "json", "--quiet")
    #expect(run.status == 1)
    #expect(run.output.contains("PR0003") && !run.output.contains("PR0018"))
  }

  /// Spreadsheet programs write empty cells up to their last column where one of them was coloured once.
  @Test func emptyColumnsDoNotCount() throws {
    let blanks = String(repeating: ";", count: 16_382)
    let found = try diagnostics("marque;modele\(blanks)\nFIAT;PANDA\(blanks)\n")
    #expect(!found.codes.contains("PR0003"))
    #expect(found.codes.contains("PR0807"))
  }

  @Test func aRowOfMoreCellsThanSpreadsheetsHave() throws {
    let found = try diagnostics(
      "marque;modele\nFIAT;PANDA\(String(repeating: ";", count: 20_000))x\nFIAT;PUNTO\n")
    #expect(found.codes.count { $0 == "PR0003" } == 1)
    #expect(found.cells.contains("XFD2"))
    // The row after it is read.
    #expect(found.cells.contains("B3"))
  }

  @Test func noMoreFindingsOfATableThanAskedFor() throws {
    let table =
      WideTableTests.line("marque;modele;version", 60) { "Puissance \($0)" }
      + WideTableTests.line("Fiat;Panda;1.2", 60) { "\(70 + $0)" }
    let all = try diagnostics(table).codes
    let some = try diagnostics(table, "--max-findings", "3").codes
    try #require(all.count > 10)
    // Three, what tells that there are more, and those of the one row.
    #expect(some.count { $0 == "PR0003" } == 1)
    #expect(some.count <= 3 + 1 + 2, "\(some)")
  }
}
