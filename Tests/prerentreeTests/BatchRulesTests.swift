import Foundation
import Testing

/// What no screen checks: one sheet against another.
@Suite struct BatchRulesTests {
  /// A line shared by two sheets, the same thing written otherwise, and the code on the second.
  @Test(arguments: [
    ("reference: A-1", "reference: A-1", "PR9001"),
    ("fiche: {numero_chassis: ZFA31200003123456}", "fiche: {numero_chassis: zfa 3120000 3123456}", "PR9002"),
    ("fiche: {immatriculation: DR-214-HN}", "fiche: {immatriculation: dr214hn}", "PR9003"),
    ("fiche: {numero_police: P-17}", "fiche: {numero_police: p 17}", "PR9004"),
  ])
  func laterSheetIsRefusedAndNamesTheFirst(_ first: String, _ second: String, _ code: String) throws {
    let folder = try TemporaryFolder()
    let a = try folder.write("a.yaml", panda(first))
    let b = try folder.write("b.yaml", "# copie\n" + panda(second))
    let run = try prerentree("validate", a, b, "--format", "json", "--quiet", "--as-of", "2024-06-01")
    #expect(run.status == 1)
    #expect(try json(run.output, "sheets", 0, "status") as? String == "accepted")
    #expect(try json(run.output, "sheets", 0, "diagnostics") as? [String] == [])
    #expect(try json(run.output, "sheets", 1, "status") as? String == "refused")
    let found = try json(run.output, "sheets", 1, "diagnostics", 0) as? [String: Any] ?? [:]
    #expect(found["code"] as? String == code)
    #expect((found["message"] as? String)?.contains("\(a):1") == true, "\(found)")
    #expect(found["line"] as? Int == 7)
    #expect(try json(run.output, "sheets", 1, "diagnostics", 0, "related", 0, "file") as? String == a)
  }

  @Test func everyFurtherSheetNamesTheFirst() throws {
    let text = Array(repeating: panda("reference: A-1"), count: 4).joined(separator: "\n---\n")
    let found = try findings(text)
    #expect(found.map(\.code) == ["PR9001", "PR9001", "PR9001"])
    #expect(found.allSatisfy { $0.message.contains("fiche.yaml:1") })
  }

  @Test func emptyValuesAreNotShared() throws {
    let text = Array(repeating: panda("fiche: {immatriculation: , numero_chassis: , numero_police: N/C}"), count: 3)
    #expect(Set(try findings(text.joined(separator: "\n---\n")).map(\.code)) == ["PR0010"])
  }

  @Test func sharedBrandIsTellOnceOnTheSecondSheetAndListed() throws {
    let folder = try TemporaryFolder()
    let text = [custom(brand: "VOLGA"), custom(brand: "LIGIER"), custom(brand: "Volga"), custom(brand: "VOLGA")]
    let file = try folder.write("lot.yaml", text.joined(separator: "\n---\n"))
    let run = try prerentree("validate", file, "--format", "json", "--quiet", "--as-of", "2024-06-01", "--strict")
    #expect(run.status == 0, "a note refuses nothing")
    let codes = try (0..<4).map { sheet in
      (try json(run.output, "sheets", sheet, "diagnostics") as? [[String: Any]] ?? []).compactMap {
        $0["code"] as? String
      }
    }
    #expect(codes == [[], [], ["PR0102"], []])
    #expect(try json(run.output, "customBrands", 0, "sheets") as? [String] == ["lot", "lot-3", "lot-4"])
    #expect(try json(run.output, "customBrands", 1, "brand") as? String == "LIGIER")
  }

  /// Which sheet is "first" depends on the input's order alone.
  @Test func jobsDoNotChangeAByte() throws {
    let folder = try TemporaryFolder()
    var sheets: [String] = []
    for i in 0..<1500 {
      sheets.append(
        i % 3 == 0
          ? custom("reference: R-\(i % 700)\nfiche: {numero_police: P\(i % 500)}", brand: "MARQUE\(i % 90)")
          : panda("reference: R-\(i % 700)\nfiche: {numero_chassis: X9912345678\(100_000 + i % 800)}"))
    }
    let stream = try folder.write("b-lot.yaml", sheets.joined(separator: "\n---\n") + "\n")
    for i in 0..<40 { try folder.write("a/fiche-\(100 + i).yaml", sheets[i * 7 % 1500]) }
    try folder.write("a/vide.yaml", "# rien\n")
    var written: [[String]] = []
    for jobs in ["1", "4"] {
      let out = folder.path + "/out" + jobs
      let run = try prerentree(
        "process", folder.path + "/a", stream, "--out", out, "--jobs", jobs, "--as-of", "2024-06-01", "--quiet")
      #expect(run.status == 3)
      written.append([
        try folder.read("out\(jobs)/records.ndjson"), try folder.read("out\(jobs)/report.json"),
      ])
    }
    #expect(written[0] == written[1])
    #expect(written[0][1].contains("PR9001") && written[0][1].contains("PR9002") && written[0][1].contains("PR0102"))
  }

  @Test func refusedLaterSheetLeavesNoRecord() throws {
    let folder = try TemporaryFolder()
    let file = try folder.write(
      "lot.yaml", [panda("reference: A"), panda("reference: A")].joined(separator: "\n---\n"))
    _ = try prerentree("process", file, "--out", folder.path + "/out", "--quiet", "--as-of", "2024-06-01")
    #expect(try folder.read("out/records.ndjson").split(separator: "\n").count == 1)
  }
}

/// References that are made for sheets which have none.
@Suite struct MadeReferenceTests {
  /// Two files of one name in two folders: the second's rows give way, in every output.
  @Test func madeReferencesDoNotCollide() throws {
    let folder = try TemporaryFolder()
    let rows = "marque;modele;version;finition\nFIAT;PANDA;1.2 8v 69 ch;Pop\nFIAT;PANDA;1.2 8v 69 ch;Pop\n"
    for name in ["in/a/stock.csv", "in/b/stock.csv", "in/c/stock.csv"] { try folder.write(name, rows) }
    let run = try prerentree("process", folder.path + "/in", "--out", folder.path + "/out", "--as-of", "2024-06-01")
    #expect(run.status == 0, "\(run.errors)")
    let expected = ["stock-1", "stock-2", "stock-1-2", "stock-2-2", "stock-1-3", "stock-2-3"]
    let records = try folder.read("out/records.ndjson").split(separator: "\n").map { try json(String($0)) }
    #expect(records.map { ($0 as? [String: Any])?["reference"] as? String } == expected)
    let table = try folder.read("out/records.csv").split(whereSeparator: \.isNewline).dropFirst()
    #expect(table.map { $0.split(separator: ";")[1] } == expected.map { Substring($0) })
    let report = try json(try folder.read("out/report.json"), "sheets") as? [[String: Any]] ?? []
    #expect(report.map { $0["reference"] as? String } == expected)
  }

  /// One that a sheet gives is taken before any that is made; the double of a given one is reported.
  @Test func aGivenReferenceStays() throws {
    let folder = try TemporaryFolder()
    let a = try folder.write("a.yaml", panda("reference: b"))
    let b = try folder.write("b.yaml", panda())
    let run = try prerentree("validate", a, b, "--format", "json", "--quiet", "--as-of", "2024-06-01")
    #expect(run.status == 0)
    #expect(try json(run.output, "sheets", 1, "reference") as? String == "b-2")
  }
}

/// What is no sheet is an error where it is named, and nothing where it was met.
@Suite struct ForeignFileTests {
  private let package = "{\"name\": \"left-pad\", \"version\": \"1.0\", \"type\": \"module\"}"

  @Test func aNamedFileWasMeant() throws {
    let folder = try TemporaryFolder()
    let file = try folder.write("package.json", package)
    let run = try prerentree("validate", file, "--format", "json", "--quiet")
    #expect(run.status == 3)
    #expect(try json(run.output, "sheets", 0, "diagnostics", 0, "code") as? String == "PR0008")
  }

  @Test(arguments: [false, true]) func oneMetInAFolderHasNoEffect(_ isHook: Bool) throws {
    let folder = try TemporaryFolder()
    let files = [try folder.write("package.json", package), try folder.write("panda.yaml", panda())]
    let named = isHook ? files + ["--skip-foreign"] : [folder.path]
    let run = try prerentree(["validate"] + named + ["--format", "json", "--quiet", "--as-of", "2024-06-01"])
    #expect(run.status == 0)
    #expect(try json(run.output, "summary", "sheets") as? Int == 1)
    #expect(try json(run.output, "sheets", 0, "status") as? String == "skipped")
    #expect(try json(run.output, "sheets", 0, "diagnostics", 0, "code") as? String == "PR0018")
  }
}
