import Foundation
import Reports
import Testing

/// Reports for machines: what their readers require, and wicked strings that must stay strings.
@Suite struct ReportTests {
  /// What a hostile sheet may say in a text field.
  private static let wicked =
    "\u{1B}[31m</script><script>alert(1)</script>]]>&\"'\u{202E}\u{2028}\n::error::x%0A=1+2"

  private func report(_ format: String, _ text: String) throws -> String {
    let folder = try TemporaryFolder()
    let file = try folder.write("fiches.yaml", text)
    return try prerentree("validate", file, "--format", format, "--quiet", "--as-of", "2024-06-01").output
  }

  private var hostile: String {
    let escaped = ReportTests.wicked.unicodeScalars.map { scalar in
      scalar.value < 0x20 || scalar == "\"" || scalar.value > 0x7E
        ? "\\U" + String(repeating: "0", count: 8 - String(scalar.value, radix: 16).count)
          + String(scalar.value, radix: 16)
        : String(scalar)
    }.joined()
    return customSheet("equipements:\n  - {libelle: \"\(escaped)\", categorie: \"\(escaped)\"}")
      .replacingOccurrences(of: "finition: SELECT", with: "finition: \"</td><img src=x onerror=alert(1)>\"")
  }

  private let several = "type: neuf\n---\nmarque: FIAT\nmarque: FIAT\n---\n" + customSheet() + "\n---\na: [\n"

  @Test func sarif() throws {
    let text = try report("sarif", several)
    #expect(try json(text, "version") as? String == "2.1.0")
    #expect(try json(text, "$schema") as? String != nil)
    let run = try json(text, "runs", 0) as? [String: Any] ?? [:]
    #expect(run["columnKind"] as? String == "unicodeCodePoints")
    let rules = try json(text, "runs", 0, "tool", "driver", "rules") as? [[String: Any]] ?? []
    for rule in rules {
      for key in ["shortDescription", "fullDescription", "help"] {
        let words = (rule[key] as? [String: Any])?["text"] as? String ?? ""
        #expect(!words.isEmpty && words.count <= 1024)
      }
    }
    let results = run["results"] as? [[String: Any]] ?? []
    #expect(results.count > 4)
    for result in results {
      #expect(["error", "warning", "note"].contains(result["level"] as? String ?? ""))
      let prints = result["partialFingerprints"] as? [String: Any]
      #expect(prints?["primaryLocationLineHash"] != nil)
      let locations = result["locations"] as? [[String: Any]] ?? []
      let place = locations.first?["physicalLocation"] as? [String: Any]
      let region = place?["region"] as? [String: Int] ?? [:]
      #expect(Set(region.keys) == ["startLine", "startColumn", "endLine", "endColumn"])
    }
  }

  @Test func gitlabFingerprintsAreUniqueAndStayWhenLinesMove() throws {
    let folder = try TemporaryFolder()
    func prints(_ text: String) throws -> [String] {
      // The path counts: it is the same file each time.
      let file = try folder.write("fiches.yaml", text)
      let run = try prerentree("validate", file, "--format", "gitlab", "--quiet", "--as-of", "2024-06-01")
      let list = try json(run.output) as? [[String: Any]] ?? []
      #expect(list.allSatisfy { ($0["description"] as? String)?.hasPrefix("PR") == true })
      return list.compactMap { $0["fingerprint"] as? String }
    }
    let sheet = "type: occasion\nmarque: LIGIER\nmarque_personnalisee: oui\nmodele: x\n"
    let first = try prints(sheet + "---\nreference: b\n" + sheet)
    #expect(Set(first).count == first.count && first.count > 16)
    #expect(try prints("# one line more\n\n" + sheet + "# and one\n---\n# here\nreference: b\n" + sheet) == first)
  }

  @Test func gitHubShowsErrorsFirstAndSaysHowManyMore() throws {
    var text = ""
    // Each sheet has a cause of its own: what they share is one annotation.
    for i in 0..<15 { text += "---\ntype: neuf\nmarque: X\nmodele: Y\ncle\(i): z\n" }
    let lines = try report("github", text).split(separator: "\n")
    #expect(lines.count { $0.hasPrefix("::error") } <= 11)
    #expect(lines.allSatisfy { $0.hasPrefix("::") || $0.hasPrefix("prerentree: ") })
    #expect(lines.contains { $0.contains("7 erreurs") }, "\(lines.suffix(3))")
    #expect(lines.first?.hasPrefix("::error ") == true)
  }

  @Test func junitHasACaseForEachSheet() throws {
    let text = try report("junit", several)
    let cases = text.split(separator: "\n").filter { $0.hasPrefix("<testcase ") }
    #expect(cases.count == 4)
    let names = cases.map { $0.components(separatedBy: " file=")[0] }
    #expect(Set(names).count == 4, "cases of the same class and name are dropped")
    #expect(
      text.components(separatedBy: "<failure ").count - 1 + text.components(separatedBy: "<error ").count - 1 == 3)
    #expect(XMLWellFormedness.isWellFormed(text))
  }

  /// What a limit or a reading that stopped has left out is said where programs and people look.
  @Test func isPartialWhereALimitStoppedSomething() throws {
    let folder = try TemporaryFolder()
    let file = try folder.write("fiches.yaml", "type: occasion\nmarque: {a: {b: c}}\n")
    func run(_ options: String...) throws -> Run {
      try prerentree(
        ["validate", file, "--quiet", "--format", "json", "--format", "html=\(folder.path)/r.html"] + options)
    }
    #expect(try json(run().output, "summary", "partial") as? Bool == false)
    #expect(try !folder.read("r.html").contains("Rapport partiel"))
    for limit in [["--max-depth", "2"], ["--max-bytes", "10"], ["--max-findings", "2"]] {
      let output = try run(limit[0], limit[1]).output
      #expect(try json(output, "summary", "partial") as? Bool == true)
      #expect(try json(output, "summary", "partialCause") as? String == "1 limite dépassée (PR0003)")
      #expect(try folder.read("r.html").contains("Rapport partiel"))
    }
  }

  @Test func writesSeveralFormatsInOneRun() throws {
    let folder = try TemporaryFolder()
    let file = try folder.write("fiches.yaml", several)
    let formats = ReportFormat.allCases.map(\.rawValue)
    let run = try prerentree(
      ["validate", file, "--quiet"] + formats.flatMap { ["--format", "\($0)=\(folder.path)/r.\($0)"] })
    #expect(run.output.isEmpty)
    for format in formats {
      // Each is what it would be if it were asked for alone.
      let alone = try prerentree("validate", file, "--quiet", "--format", format).output
      #expect(try folder.read("r." + format) == alone, "\(format)")
    }
  }

  @Test(arguments: ReportFormat.allCases) func wickedStringsStayStrings(_ format: ReportFormat) throws {
    let text = try report(format.rawValue, hostile)
    #expect(!text.isEmpty)
    #expect(!text.unicodeScalars.contains { $0 == "\u{1B}" || $0 == "\u{9B}" || $0 == "\u{0}" })
    #expect(text.unicodeScalars.allSatisfy { $0 != "\u{2028}" } || format.mayHoldLineSeparators)
    switch format.content {
    case .commands:
      // Each line is a message or a plain word of ours; none is the hostile sheet's own.
      let starts = ["::error file=", "::warning file=", "::notice file=", "prerentree: "]
      #expect(text.split(separator: "\n").allSatisfy { line in starts.contains { line.hasPrefix($0) } })
    case .xml: #expect(XMLWellFormedness.isWellFormed(text))
    case .html:
      #expect(!text.contains("<script>alert"))
      #expect(!text.contains("<img"))
      #expect(text.contains("Content-Security-Policy"))
    case .json: #expect(try json(text) != nil)
    case .text: #expect(!text.contains("\u{202E}"))
    }
  }
}

extension ReportFormat {
  /// Whether its readers take U+2028 for a character like any other: people, XML and HTML do.
  fileprivate var mayHoldLineSeparators: Bool {
    switch content {
    case .text, .xml, .html: true
    case .json, .commands: false
    }
  }
}

/// As much of XML as tells whether a text is well formed: tags that nest, and no character that XML forbids.
enum XMLWellFormedness {
  static func isWellFormed(_ text: String) -> Bool {
    var open: [Substring] = []
    let isAllowed = text.unicodeScalars.allSatisfy {
      $0.value >= 0x20 && $0.value != 0xFFFE && $0.value != 0xFFFF || $0 == "\n" || $0 == "\r" || $0 == "\t"
    }
    guard isAllowed else { return false }
    for part in text.split(separator: "<").dropFirst(text.hasPrefix("<") ? 0 : 1) {
      guard let end = part.firstIndex(of: ">") else { return false }
      let tag = part[..<end]
      if tag.hasPrefix("?") || tag.hasPrefix("!") || tag.hasSuffix("/") { continue }
      let name = tag.drop { $0 == "/" }.prefix { !$0.isWhitespace }
      if tag.hasPrefix("/") {
        guard open.popLast() == name else { return false }
      } else {
        open.append(name)
      }
    }
    return open.isEmpty
  }
}
