import Testing

@testable import Documents

/// Marks of repetition, rows that are one quoted cell, rare separators, and files that are something else.
@Suite struct CellFormTests {
  private func with<Result>(_ text: String, _ body: (Bytes) -> Result) -> Result {
    var text = text
    return text.withUTF8(body)
  }

  // MARK: Marks of repetition

  @Test(arguments: [
    "\"", "''", "\"\"", "”", "„", "″", "〃", "-\"-", "- \" -", "--\"--", "´´", "idem", "Idem", "IDEM.", "ídem", "dito",
    "Ditto", "do.", "dto.", "d°", "ibid.", "j.w.", "wie oben", "come sopra", "idem ci-dessus", ",,",
  ])
  func marksOfRepetition(_ text: String) { #expect(with(text, DittoMark.matches)) }

  @Test(arguments: [
    "", "-", "'", "do", "DO", "ID.3", "ID.", "i", "IDEA", "DIESEL", "Djebel", "17\"", "\"Feel\"", "C3", "as", "JW", "d",
    "...", "--", "CS", "9-3", "i10",
  ])
  func valuesAreNone(_ text: String) { #expect(!with(text, DittoMark.matches)) }

  // MARK: Quoted lines

  private func cells(_ row: String, _ separator: Character) -> [String] {
    with(row) { bytes in
      let cells = RowCells(separator: separator.asciiValue ?? 0)
      cells.split(bytes)
      return cells.cells.map { RowCells.text($0, of: bytes) }
    }
  }

  @Test func aLineBetweenQuotesIsItsCells() {
    #expect(cells("\"FIAT;PANDA;1.2\"\r\n", ";") == ["FIAT", "PANDA", "1.2"])
    #expect(cells("\"FIAT,PANDA,\"\"1.2, 8v\"\",\"", ",") == ["FIAT", "PANDA", "1.2, 8v", ""])
    #expect(cells("\"\"\"FIAT\"\",\"\"PANDA\"\",\"\"1.2\"\"\"", ",") == ["FIAT", "PANDA", "1.2"])
    // Two may be a text with a comma in it, and beside others a cell is a cell.
    #expect(cells("\"Blanc, nacré\"", ",") == ["Blanc, nacré"])
    #expect(cells("\"a;b;c\";d", ";") == ["a;b;c", "d"])
  }

  // MARK: Separators

  @Test(arguments: ["^", "~", "#", ";", "|"])
  func rareSeparatorsAreFound(_ sign: String) throws {
    let text = ["Marque", "Modèle", "Version"].joined(separator: sign) + "\nFIAT\(sign)PANDA\(sign)1.2\n"
    let known: Set<String> = ["Marque", "Modèle", "Version"]
    let header = with(text) { SpreadsheetTable.header(in: $0, isLast: true, isKnown: known.contains) }
    #expect(header?.separator == sign.utf8.first && header?.known == 3)
  }

  // MARK: Files that are something else

  @Test(arguments: [
    ("PK\u{3}\u{4}xx", "ZIP"), ("%PDF-1.7", "PDF"), ("{\\rtf1\\ansi", "RTF"), ("<?php return [", "PHP"),
    ("<html><body>", "HTML"), ("<table><tr>", "HTML"), ("<?xml version=\"1.0\"?><a/>", "XML"), ("<stock>\n", "XML"),
    ("SQLite format 3\u{0}", "SQLite"), ("MIME-Version: 1.0", "eml"), ("\u{FEFF}<html>", "HTML"),
  ])
  func otherFilesAreNamed(_ text: String, _ word: String) throws {
    let problem = try #require(with(text) { ForeignFile.problem($0) })
    #expect(problem.message.fr.contains(word) && problem.help?.fr.isEmpty == false)
  }

  @Test(arguments: ["Marque;Modèle", "marque: FIAT", "{\"marque\":1}", "<3 ans;Modèle", "PK;Km", ""])
  func sheetsAreNone(_ text: String) { #expect(with(text) { ForeignFile.problem($0) } == nil) }
}
