import Documents
import Foundation
import Testing

@testable import VehicleSheets
@testable import prerentree

/// The examples of `explain` are the project's samples, and each does what it says.
@Suite struct ExplainTests {
  @Test func everyCodeIsExplained() {
    #expect(Code.all.map(\.id) == Code.all.map(\.id).sorted())
    #expect(Set(Code.all.map(\.id)).count == Code.all.count)
    for code in Code.all {
      #expect(!code.explanation.why.fr.isEmpty && !code.explanation.source.en.isEmpty)
      #expect(code.explanation.example != code.explanation.fixed)
    }
  }

  /// A rule that is in no list would be reported by nobody, and a code in none could not be explained.
  @Test func everyCodeAndRuleOfTheSourcesIsGathered() throws {
    let folder = projectFolder + "/Sources/VehicleSheets"
    let files = FileManager.default.enumerator(atPath: folder)?.allObjects as? [String] ?? []
    var codes: Set<String> = []
    var rules = 0
    for file in files where file.hasSuffix(".swift") {
      let text = try String(contentsOfFile: folder + "/" + file, encoding: .utf8)
      for match in text.matches(of: #/static let (PR[0-9]{4}) = /#) { codes.insert(String(match.1)) }
      rules += text.matches(of: #/\bRule\(\.PR/#).count
    }
    #expect(codes == Set(Code.all.map(\.id)))
    #expect(rules == Rule.all.count)
  }

  @Test(arguments: Code.all.map(\.id)) func exampleGivesItsCodeAndMendedDoesNot(_ id: String) throws {
    let code = try #require(Code.named(id))
    let explanation = code.explanation
    let name = "fiche." + explanation.format.rawValue
    let found = try check(explanation.example, name, inFolder: code == .PR0018)
    #expect(found.codes.contains(code.id), "\(found)")
    #expect(found.errors.subtracting([code.id]).isEmpty, "unrelated errors: \(found)")
    #expect((found.refused > 0) == (code.severity == .error), "\(found)")
    let fixed = try check(explanation.fixed, name, inFolder: code == .PR0018)
    #expect(!fixed.codes.contains(code.id), "\(fixed)")
    #expect(fixed.errors.isEmpty && fixed.refused == 0 && fixed.status == 0, "\(fixed)")
  }

  /// Warnings besides the one shown would only confuse who reads the example.
  @Test(arguments: Code.all.map(\.id)) func exampleShowsNothingElse(_ id: String) throws {
    let code = try #require(Code.named(id))
    let explanation = code.explanation
    let name = "fiche." + explanation.format.rawValue
    #expect(try check(explanation.example, name, inFolder: code == .PR0018).codes == [code.id])
    #expect(try check(explanation.fixed, name, inFolder: code == .PR0018).codes.isEmpty)
  }

  private struct Verdict {
    var status: Int32
    var codes: Set<String>
    var errors: Set<String>
    var refused: Int
  }

  private func check(_ text: String, _ name: String, inFolder: Bool) throws -> Verdict {
    let folder = try TemporaryFolder()
    // As a part of a folder: a file that is named is always meant as a sheet.
    try folder.write(name, text)
    let run = try prerentree(
      "validate", inFolder ? folder.path : folder.path + "/" + name, "--format", "json", "--quiet", "--as-of",
      "2024-06-01")
    let parts = try ["tables", "sheets"].flatMap { try json(run.output, $0) as? [[String: Any]] ?? [] }
    let found = parts.flatMap { $0["diagnostics"] as? [[String: Any]] ?? [] }
    return Verdict(
      status: run.status, codes: Set(found.compactMap { $0["code"] as? String }),
      errors: Set(found.filter { $0["severity"] as? String == "error" }.compactMap { $0["code"] as? String }),
      refused: try json(run.output, "summary", "refused") as? Int ?? -1)
  }

  // MARK: samples/codes

  /// `RECORD=1 swift test --filter ExplainTests` writes the samples anew.
  @Test func samplesAreTheExamples() throws {
    let isRecording = ProcessInfo.processInfo.environment["RECORD"] == "1"
    let folder = projectFolder + "/samples/codes"
    var expected: [String: String] = [:]
    for code in Code.all {
      let explanation = code.explanation
      let ending = explanation.format.rawValue
      let wrong = code.severity == .error ? "refused" : "flagged"
      expected["\(code.id)/\(wrong).\(ending)"] = explanation.example
      expected["\(code.id)/mended.\(ending)"] = explanation.fixed
    }
    if isRecording {
      try? FileManager.default.removeItem(atPath: folder)
      for (name, text) in expected {
        let file = folder + "/" + name
        try FileManager.default.createDirectory(
          atPath: (file as NSString).deletingLastPathComponent, withIntermediateDirectories: true)
        try text.write(toFile: file, atomically: true, encoding: .utf8)
      }
    }
    let there = (FileManager.default.enumerator(atPath: folder)?.allObjects as? [String] ?? []).filter {
      !($0 as NSString).pathExtension.isEmpty
    }
    #expect(Set(there) == Set(expected.keys))
    for (name, text) in expected {
      let file = try? String(contentsOfFile: folder + "/" + name, encoding: .utf8)
      #expect(file == text, "samples/codes/\(name) differs from explain; run with RECORD=1")
    }
  }

  // MARK: The command

  @Test(arguments: ["fr", "en"]) func explainTellsAllOfACode(_ language: String) throws {
    let run = try prerentree("explain", "pr1802", "--lang", language)
    #expect(run.status == 0)
    let lines = run.output.split(separator: "\n")
    #expect(lines.first?.hasPrefix(language == "fr" ? "PR1802  erreur  " : "PR1802  error  ") == true)
    let parts =
      language == "fr"
      ? ["Pourquoi :", "Source :", "Exemple refusé :", "Le même, corrigé :", "À faire :"]
      : ["Why:", "Source:", "Refused:", "The same, mended:", "To do:"]
    for part in parts { #expect(lines.contains(Substring(part)), "\(part)") }
    #expect(run.output.contains("    marque: FIAT\n"))
  }

  @Test(arguments: ["fr", "en"]) func explainAllHasEveryCode(_ language: String) throws {
    let run = try prerentree("explain", "--all", "--lang", language)
    for code in Code.all { #expect(run.output.contains("\(code.id)  "), "\(code.id)") }
    let other: Language = language == "fr" ? .en : .fr
    for explanation in Code.all.map(\.explanation) where explanation.why.fr != explanation.why.en {
      #expect(!run.output.contains(explanation.why[other]))
    }
  }

  @Test func explainShowsTheCellOfATable() throws {
    let text = try prerentree("explain", "PR0009").output
    #expect(text.contains("Dans un tableau :\n    colonne « energie » : « Esence » → « Essence »\n"))
    #expect(try prerentree("explain", "PR0901", "--lang", "en").output.contains("column “finition”"))
    // A table shows its cells itself, and of a sheet that cannot be read there are none.
    #expect(try !prerentree("explain", "PR0014").output.contains("Dans un tableau"))
    #expect(try !prerentree("explain", "PR0001").output.contains("Dans un tableau"))
  }

  @Test func unknownCodeIsAUsageError() throws {
    let run = try prerentree("explain", "PR7777")
    #expect(run.status == 2)
    #expect(run.errors.contains("PR7777"))
  }
}
