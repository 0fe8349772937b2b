import Documents
import Testing

@testable import VehicleSheets

/// A referential is read in parts side by side; into how many must not show.
@Suite struct ReferentialFileTests {
  private func text(_ lines: [String], mark: String = "", end: String = "\n", isClosed: Bool = true) -> ByteBuffer {
    let buffer = ByteBuffer()
    buffer.append(mark + lines.joined(separator: end) + (isClosed ? end : ""))
    return buffer
  }

  private var lines: [String] {
    ["marque;modele;version;nombre_de_portes;energie"]
      + (0..<57).map { i in
        switch i % 9 {
        case 3: ""
        case 5: "FIAT;PANDA;\(i);neuf;Essence"
        case 7: "FIAT;;\(i);5;Essence"
        default: "MARQUE \(i % 4); Modèle \(i % 3) ;\(i) 1.2 é;\(i % 5 + 1);Diesel"
        }
      }
  }

  private func summary(_ text: ByteBuffer, parts: Int) throws -> [String] {
    let file = try ReferentialFile(name: "r.csv", text: text, parts: parts)
    let problems = file.problems.map { "\($0.line):\($0.column) \($0.message.en)" }
    let referential = Referential(files: [file])
    let entries = referential.entries.map { entry in
      "\(entry.line) "
        + [ReferentialColumn.marque, .modele, .version].map { file.text($0, of: entry) }.joined(separator: "|")
    }
    return problems + entries + ["\(referential.count)"] + referential.brandNames
  }

  @Test(arguments: [2, 3, 7, 12, 200]) func partsDoNotShow(_ parts: Int) throws {
    for (mark, end, isClosed) in [("", "\n", true), ("\u{FEFF}", "\r\n", true), ("", "\n", false)] {
      let text = text(lines, mark: mark, end: end, isClosed: isClosed)
      #expect(try summary(text, parts: parts) == summary(text, parts: 1))
    }
  }

  @Test func linesAreThoseOfTheFile() throws {
    let found = try summary(text(lines), parts: 4)
    #expect(found.first == "7:4 nombre_de_portes: “neuf” cannot be read, a whole number, for example 3 is expected")
    #expect(found.contains("2 MARQUE 0|Modèle 0|0 1.2 é"))
    #expect(found.contains("58 MARQUE 0|Modèle 2|56 1.2 é"))
  }

  @Test(arguments: [1, 2, 5]) func theFirstByteThatIsNoTextIsTold(_ parts: Int) throws {
    let text = text(lines)
    text.append(0xE9)
    text.append(UInt8(ascii: "\n"))
    let failure = #expect(throws: ReferentialFile.Failure.self) {
      try ReferentialFile(name: "r.csv", text: text, parts: parts)
    }
    #expect(failure?.line == 59)
  }

  @Test(arguments: ["marque;modele", "marque;modele\n", "\u{FEFF}marque;modele\r\n"], [1, 3])
  func aHeaderAloneHasNoRows(_ text: String, _ parts: Int) throws {
    let buffer = ByteBuffer()
    buffer.append(text)
    #expect(try Referential(files: [ReferentialFile(name: "", text: buffer, parts: parts)]).count == 0)
  }

  /// A hybrid's two powers, and the codes of the certificates that an entry serves.
  @Test func columnsThatNoSheetHas() throws {
    let file = try ReferentialFile(
      name: "r.csv",
      text: text([
        "marque;modele;puissance;puissance_systeme;tvv;cnit", "FORD;KUGA;152;225;WA6B7C  WA6B8C ;M10FRDVP000A000",
        "FORD;KA;69;;;", "FORD;PUMA;125;beaucoup;;",
      ]))
    #expect(file.problems.map { "\($0.line):\($0.column)" } == ["4:4"])
    let referential = Referential(files: [file])
    #expect(String(referential.cell(.puissanceSysteme, of: 0)) == "225")
    #expect(referential.codes(.tvv, of: 0).map { String($0) } == ["WA6B7C", "WA6B8C"])
    #expect(referential.codes(.cnit, of: 0).map { String($0) } == ["M10FRDVP000A000"])
    #expect(referential.codes(.tvv, of: 1).isEmpty)
  }

  /// A row that contradicts itself is reported, and serves without the figures at odds.
  @Test(arguments: [
    ("Électrique;1500;1200;120;;;", ["co2"]), ("Hydrogène;;;0;;;3.4", ["mixte"]),
    ("Diesel;1500;1600;120;;;", ["poids_total", "poids_a_vide"]),
    ("Diesel;;;120;7;4;8", ["urbain", "extra_urbain", "mixte"]),
    ("Essence;1600;1200;120;7;4;5", []), ("Électrique;;;0;;;", []),
  ])
  func contradictingFiguresAreNotUsed(_ cells: String, _ unused: [String]) throws {
    let header = "energie;poids_total;poids_a_vide;co2;urbain;extra_urbain;mixte"
    let file = try ReferentialFile(name: "r.csv", text: text(["marque;modele;\(header)", "FIAT;PANDA;\(cells)"]))
    #expect(file.problems.count == (unused.isEmpty ? 0 : 1))
    #expect(file.problems.allSatisfy { $0.line == 2 && !$0.isSkippedRow })
    let referential = Referential(files: [file])
    #expect(referential.count == 1)
    for (name, cell) in zip(header.split(separator: ";"), cells.split(separator: ";", omittingEmptySubsequences: false))
    {
      let column = try #require(ReferentialColumn.all.first { $0.name == name })
      #expect(String(referential.cell(column, of: 0)) == (unused.contains(column.name) ? "" : String(cell)), "\(name)")
    }
  }

  /// 0 for what burns fuel means that nobody knows.
  @Test func zeroIsNoConsumption() throws {
    let file = try ReferentialFile(
      name: "r.csv",
      text: text(["marque;modele;energie;co2;mixte", "FIAT;PANDA;Essence;0;0", "FIAT;500;Électrique;0;0"]))
    #expect(file.problems.isEmpty)
    let referential = Referential(files: [file])
    #expect([0, 1].map { String(referential.cell(.field(.co2), of: $0)) } == ["", "0"])
  }
}
