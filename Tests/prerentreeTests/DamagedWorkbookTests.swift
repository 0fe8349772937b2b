import Documents
import Foundation
import Testing

/// Workbooks that are cut short or made to cost more than they are worth, through the whole program: each is reported in a
/// sentence, ends with 3, and nothing that lies in the output folder is touched by half.
@Suite(.timeLimit(.minutes(5))) struct DamagedWorkbookTests {
  private let folder: TemporaryFolder

  init() throws { folder = try TemporaryFolder() }

  /// The parts of a small workbook, so that any of them can be changed.
  private static func parts(of name: String) throws -> [(name: String, bytes: [UInt8])] {
    let data = try Data(contentsOf: URL(fileURLWithPath: projectFolder + "/Tests/Fuzzing/seeds/" + name))
    let buffer = ByteBuffer()
    buffer.append(Array(data))
    let archive = try ZipArchive(MemoryBytes(buffer))
    return try archive.entries.map {
      ($0.name, try ZipEntryReader.all(of: $0, in: archive, maxBytes: 1 << 20).array)
    }
  }

  private static func archive(_ parts: [(name: String, bytes: [UInt8])]) -> Data {
    let output = ByteBuffer()
    var writer = ZipWriter()
    for part in parts { part.bytes.withUnsafeBufferPointer { writer.append(part.name, $0, to: output) } }
    writer.end(to: output)
    return Data(output.array)
  }

  private func run(_ data: Data, _ name: String) throws -> Run {
    let file = try folder.write(name, data)
    return try prerentree("convert", file, "--raw", "--lang", "en")
  }

  @Test("A file that is cut short anywhere is told", arguments: ["classeur.xlsx", "classeur.ods"])
  func cutShort(_ name: String) throws {
    let whole = try Data(contentsOf: URL(fileURLWithPath: projectFolder + "/Tests/Fuzzing/seeds/" + name))
    #expect(try run(whole, name).status == 0)
    for count in stride(from: 0, to: whole.count, by: isLong ? 3 : 17) {
      let run = try run(whole.prefix(count), name)
      #expect(run.status == 3 && run.output.isEmpty && !run.errors.isEmpty, "\(count): \(run.status) \(run.errors)")
    }
  }

  /// The archive is whole, and one of its parts ends early: read as far as it says something, or refused.
  @Test("A part that ends early is told, and nothing traps", arguments: ["classeur.xlsx", "classeur.ods"])
  func partsCutShort(_ name: String) throws {
    let parts = try DamagedWorkbookTests.parts(of: name)
    for (number, part) in parts.enumerated() {
      for count in stride(from: 0, to: part.bytes.count, by: isLong ? 7 : 29) {
        var changed = parts
        changed[number].bytes = Array(part.bytes.prefix(count))
        let run = try run(DamagedWorkbookTests.archive(changed), name)
        #expect([0, 3].contains(run.status), "\(part.name) \(count): \(run.status)")
        #expect(run.status == 0 || !run.errors.isEmpty, "\(part.name) \(count)")
        // The cells themselves are all there or not shown at all.
        if part.name == "xl/s.xml" || part.name == "content.xml" {
          #expect(run.status == 3, "\(part.name) \(count): \(run.output)")
        }
      }
    }
  }

  /// What grows out of little: each ends soon, with a sentence.
  @Test("Bombs of each kind are refused in a sentence")
  func bombs() throws {
    let main = "http://schemas.openxmlformats.org/spreadsheetml/2006/main"
    let sheet = "xl/s.xml"
    func workbook(_ xml: String) throws -> Data {
      var parts = try DamagedWorkbookTests.parts(of: "classeur.xlsx")
      let place = try #require(parts.firstIndex { $0.name == sheet })
      parts[place].bytes = Array(xml.utf8)
      return DamagedWorkbookTests.archive(parts)
    }
    func rows(_ text: String) -> String { #"<worksheet xmlns="\#(main)"><sheetData>\#(text)</sheetData></worksheet>"# }
    let many = String(repeating: " ", count: 40 << 20)
    let bombs: [(String, String)] = [
      ("blanks that pack well", rows(many)),
      ("entities", #"<!DOCTYPE a [<!ENTITY b "&b;&b;">]>"# + rows("<row><c><v>&b;</v></c></row>")),
      ("nesting", rows(String(repeating: "<a>", count: 100_000))),
      ("one endless tag", rows("<row " + String(repeating: "a", count: 5 << 20) + "=''/>")),
      ("a row beyond all rows", rows(#"<row r="99999999999999999999"><c><v>1</v></c></row>"#)),
      ("a cell beyond all columns", rows(#"<row r="1"><c r="ZZZZZZ1"><v>1</v></c></row>"#)),
    ]
    for (what, xml) in bombs {
      let data = try workbook(xml)
      let run = try run(data, "bombe.xlsx")
      #expect(run.status == 3 && !run.errors.isEmpty, "\(what): \(run.status) \(run.errors)")
      // The other sheets are checked all the same.
      let good = try folder.write("a.yaml", customSheet())
      let out = folder.path + "/out"
      let process = try prerentree(
        "process", good, folder.path + "/bombe.xlsx", "--out", out, "--quiet", "--as-of", "2024-06-01")
      #expect(process.status == 3, "\(what)")
      let report = try String(contentsOfFile: out + "/report.json", encoding: .utf8)
      #expect(try (json(report, "summary", "accepted") as? Int) == 1, "\(what)")
      #expect(try (json(report, "failures") as? [Any])?.isEmpty == false, "\(what)")
    }
  }

  /// A layout that has no line of titles is given back with its notes, and with no line that it did not have.
  @Test("A table without titles gets its notes beside its rows")
  func withoutTitles() throws {
    func row(_ model: String) -> String {
      var cells = Array(repeating: "0", count: 129)
      // As mobile.de writes its stock: category, brand, model, kilowatts, first registration, kilometres.
      cells.replaceSubrange(2...9, with: ["Limousine", "FIAT", model, "51", "12.2013", "12.2013", "12.2012", "78000"])
      cells[14] = "ZFA31200000010000"
      return cells.joined(separator: ";")
    }
    let file = try folder.workbook("stock.xlsx", [("Bestand", "visible", [row("PANDA"), row("PUNTO")])])
    let out = folder.path + "/out"
    let run = try prerentree("process", file, "--out", out, "--quiet", "--lang", "fr", "--as-of", "2024-06-01")
    #expect(run.status == 1, "\(run.errors)")
    let before = try prerentree("convert", file, "--raw").output.split(separator: "\n")
    let after = try prerentree("convert", out + "/stock.annotated.xlsx", "--raw").output.split(separator: "\n")
    try #require(before.count == 2 && after.count == 2)
    for (old, new) in zip(before, after) {
      #expect(new.hasPrefix(old + ";refusée;"), "\(new)")
    }
  }
}
