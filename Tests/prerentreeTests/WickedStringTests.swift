import Foundation
import Testing

/// What a hostile sheet says stays a text in every file that is written: the reports' own tests are in `ReportTests`.
@Suite struct WickedStringTests {
  /// Formulas, terminal escapes, commands of a CI, markup, line separators, ways out of a folder.
  static let strings = [
    "=HYPERLINK(\"http://x\")", "+1+2", "-1+2", "@SUM(A1)", "\tx", "\u{1B}]0;x\u{7}", "::error::x", "%0A::warning::",
    "</script><img src=x onerror=alert(1)>", "]]>", "\u{2028}\u{2029}", "\u{202E}abc", "a\nb\r\nc", "\"; x", "../../x",
    "/etc/x", "-rf", "\u{FFFE}\u{FFFF}", "\u{0}", "\u{7F}\u{85}\u{9B}31m",
    "\u{61C}abc", "x\u{85}y", "x,=1+1", "x, =cmd|' /C calc'!A0", "x\t@SUM(A1)", "x;\"+A1", "\u{FF1D}1+1",
    "x,\u{FF20}SUM(A1)",
    "##[stop-commands]x", "12,- \u{20AC}",
  ]

  /// Whether a spreadsheet would run a cell, were the file split at this sign.
  private func runs(_ cell: String, at separator: Character) -> Bool {
    cell.split(separator: separator).dropFirst().contains { part in
      let text = part.drop { $0 == " " || $0 == "\"" }
      guard let first = text.unicodeScalars.first else { return false }
      if "=@\u{FF1D}\u{FF0B}\u{FF0D}\u{FF20}".unicodeScalars.contains(first) { return true }
      return (first == "+" || first == "-") && text.contains { $0.isASCII && $0.isLetter }
    }
  }

  /// A sheet in JSON, where everything can be written, with a string wherever a text may stand.
  private func sheet(_ text: String) throws -> String {
    let item: [String: Any] = ["libelle": text, "categorie": text, "prix_ht": 1]
    let sheet: [String: Any] = [
      "type": "occasion", "marque": "FIAT", "modele": "PANDA",
      "synthese": ["version": "1.2 8V 69 ch", "finition": "Lounge"],
      "couleurs": ["exterieure": text, "interieure": text, "peinture": text], "equipements": [item],
    ]
    return String(decoding: try JSONSerialization.data(withJSONObject: sheet), as: UTF8.self)
  }

  private func cells(_ csv: String) -> [[String]] {
    var rows: [[String]] = [[""]]
    var isQuoted = false
    for scalar in csv.unicodeScalars {
      switch scalar {
      case "\"": isQuoted.toggle()
      case ";" where !isQuoted: rows[rows.count - 1].append("")
      case "\n" where !isQuoted: rows.append([""])
      case "\r" where !isQuoted: break
      default: rows[rows.count - 1][rows[rows.count - 1].count - 1].unicodeScalars.append(scalar)
      }
    }
    return rows
  }

  @Test(arguments: strings) func theRecordsOfASheet(_ text: String) throws {
    let folder = try TemporaryFolder()
    let file = try folder.write("a.json", try sheet(text))
    _ = try prerentree("process", file, "--out", folder.path + "/out", "--quiet", "--as-of", "2024-06-01")
    // One record a line, whatever line ends are in it.
    let records = try folder.read("out/records.ndjson")
    #expect(
      records.unicodeScalars.allSatisfy { $0 == "\n" || ($0.value >= 0x20 && $0.value != 0x2028 && $0.value != 0x85) })
    for line in records.split(separator: "\n") { #expect(try json(String(line)) is [String: Any]) }
    // A table that is opened in a spreadsheet runs nothing.
    let rows = cells(try folder.read("out/records.csv")).filter { $0.count > 1 }
    #expect(Set(rows.map(\.count)).count == 1)
    for cell in rows.joined() {
      let isFormula = ["=", "+", "-", "@", "\t", "\r"].contains { cell.unicodeScalars.first == $0.unicodeScalars.first }
      #expect(!isFormula || Double(cell.replacingOccurrences(of: ",", with: ".")) != nil, "\(cell.debugDescription)")
      for separator: Character in [",", "\t"] { #expect(!runs(cell, at: separator), "\(cell.debugDescription)") }
    }
    #expect(try json(try folder.read("out/report.json")) is [String: Any])
    let page = try folder.read("out/report.html")
    #expect(!page.contains("<img src") && !page.contains("</script><img"))
    #expect(try folder.names() == ["a.json", "out"])
  }

  @Test(arguments: strings) func theTablesThatComeBack(_ text: String) throws {
    guard !text.contains("\0") else { return }
    let folder = try TemporaryFolder()
    let cell = "\"" + text.replacingOccurrences(of: "\"", with: "\"\"") + "\""
    let file = try folder.write("a.csv", "marque;modele;energie;\(cell)\n\(cell);PANDA;\(cell);x\n")
    _ = try prerentree(
      "process", file, "--out", folder.path + "/out", "--quiet", "--write-correspondences", folder.path + "/mots.csv")
    // The dealer's own cells stay as they are; what is written beside them, and of our own, runs nothing.
    for row in cells(try folder.read("mots.csv")) where row.count > 1 {
      #expect(!["=", "+", "-", "@"].contains { row[1].hasPrefix($0) }, "\(row)")
    }
    let annotated = cells(try folder.read("out/a.annotated.csv")).filter { $0.count > 3 }
    #expect(Set(annotated.map(\.count)).count == 1)
    for row in annotated {
      for cell in row.suffix(3) { #expect(!["=", "+", "-", "@"].contains { cell.hasPrefix($0) }, "\(row)") }
    }
  }

  @Test(arguments: strings) func whatIsConverted(_ text: String) throws {
    let folder = try TemporaryFolder()
    let file = try folder.write("a.json", try sheet(text))
    for format in ["yaml", "ndjson"] {
      let converted = try prerentree("convert", file, "--to", format, "--quiet")
      let again = try folder.write("again." + format, converted.output)
      let back = try prerentree("convert", again, "--to", "ndjson", "--quiet")
      let first = try prerentree("convert", file, "--to", "ndjson", "--quiet")
      #expect(back.output == first.output, "\(format): word for word")
    }
  }

  @Test(arguments: strings) func whatAPersonReads(_ text: String) throws {
    let folder = try TemporaryFolder()
    let file = try folder.write("a.json", try sheet(text).replacingOccurrences(of: "\"FIAT\"", with: "[]"))
    let run = try prerentree("validate", file, "--color", "never")
    let reported = try prerentree(
      "validate", folder.path + "/" + text.replacingOccurrences(of: "\0", with: "") + ".gone")
    for scalar in (run.errors + reported.errors).unicodeScalars where scalar != "\n" {
      #expect(
        scalar.value >= 0x20 && !(0x7F...0x9F).contains(scalar.value) && scalar != "\u{202E}" && scalar != "\u{61C}")
    }
  }

  @Test func noSheetChoosesWhereItsOutputGoes() throws {
    let folder = try TemporaryFolder()
    for reference in ["../x", "/etc/x", "a/b", ".x", "-x", "..", "a\nb"] {
      let file = try folder.write("a.csv", "reference;marque;modele\n\"\(reference)\";FIAT;PANDA\n")
      _ = try prerentree("convert", file, "--out", folder.path + "/out", "--quiet")
      #expect(try folder.names() == ["a.csv", "out"])
    }
  }
}
