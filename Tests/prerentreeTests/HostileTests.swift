import Testing

/// Inputs made to stall the program: each takes time in proportion to its size, where its square would take minutes.
@Suite(.timeLimit(.minutes(5))) struct HostileTests {
  struct Attack: Sendable, CustomTestStringConvertible {
    let testDescription: String
    let file: String
    let codes: Set<String>
    let text: @Sendable () -> String

    init(_ what: String, _ file: String, _ codes: Set<String>, _ text: @escaping @Sendable () -> String) {
      testDescription = what
      self.file = file
      self.codes = codes
      self.text = text
    }
  }

  private static func many(_ text: String, _ count: Int) -> String { String(repeating: text, count: count) }

  static let attacks: [Attack] = [
    Attack("directives", "a.yaml", ["PR0003"]) {
      (0..<20_000).map { "%TAG !a\($0)! b\n" }.joined() + "---\na: b\n"
    },
    Attack("documents of one word", "a.yaml", ["PR0006"]) { many("---\na\n", 8000) },
    Attack("a brand of many words", "a.yaml", ["PR0602"]) { "marque: " + many("FIAT ", 50_000) + "\nmodele: x\n" },
    Attack("a model of many words", "a.yaml", ["PR0807"]) { "marque: FIAT\nmodele: " + many("PANDA ", 50_000) },
    Attack("a version of many words", "a.yaml", ["PR0802"]) {
      "marque: FIAT\nmodele: PANDA\nsynthese: {version: " + many("1.2 ", 50_000) + "}\n"
    },
    Attack("a reference of hyphens", "a.yaml", ["PR0007"]) { "marque: FIAT\nreference: x " + many("-", 250_000) },
    Attack("a reference of points", "a.yaml", ["PR0007"]) { "marque: FIAT\nreference: \"" + many(".", 250_000) + "\"" },
    Attack("one letter of many accents", "a.yaml", ["PR0602"]) { "marque: a" + many("\u{301}", 100_000) },
    Attack("half a flag, many times", "a.yaml", ["PR0602"]) { "marque: " + many("\u{1F1EB}", 50_000) },
    Attack("a long plate", "a.yaml", ["PR1801"]) {
      "marque: FIAT\nfiche: {immatriculation: " + many("A-", 100_000) + "}\n"
    },
    Attack("a long number", "a.json", ["PR0902"]) {
      "{\"marque\": \"FIAT\", \"moteur\": {\"puissance\": " + many("9", 500_000) + "}}"
    },
    Attack("more keys than nodes are allowed", "a.yaml", ["PR0003"]) { (0..<101_000).map { "k\($0): 1\n" }.joined() },
    Attack("merge keys that multiply", "a.yaml", ["PR0003"]) {
      "a0: &a0 {x: 1}\n" + (1..<60).map { "a\($0): &a\($0) {<<: [*a\($0 - 1), *a\($0 - 1)]}\n" }.joined()
    },
    Attack("nesting in block style", "a.yaml", ["PR0003"]) { many("- ", 100_000) },
    Attack("nesting of keys", "a.yaml", ["PR0003"]) { many("? ", 100_000) },
    Attack("nesting in flow style", "a.yaml", ["PR0003"]) { many("{a: ", 100_000) },
    Attack("nesting in JSON", "a.json", ["PR0003"]) { many("{\"a\":", 100_000) },
    Attack("an open quote", "a.yaml", ["PR0001"]) { "a: \"" + many("x\n", 100_000) },
    Attack("a header without end", "a.csv", ["PR0005"]) { many("x", 500_000) },
    Attack("twenty thousand columns", "a.csv", ["PR0005"]) {
      (0..<20_000).map { "c\($0)" }.joined(separator: ";") + "\n1\n"
    },
    Attack("an open quote in each row", "a.csv", ["PR0001"]) { "marque;modele\n" + many("\"x;y\n", 5_000) },
  ]

  @Test(arguments: attacks) func isRefusedInTime(_ attack: Attack) throws {
    let folder = try TemporaryFolder()
    let file = try folder.write(attack.file, attack.text())
    let run = try prerentree("validate", file, "--format", "json", "--quiet", "--as-of", "2024-06-01")
    let sheets = try json(run.output, "sheets") as? [[String: Any]] ?? []
    let found = sheets.flatMap { $0["diagnostics"] as? [[String: Any]] ?? [] }
    #expect(run.status == 1)
    #expect(attack.codes.isSubset(of: Set(found.compactMap { $0["code"] as? String })))
    // What is reported of a text of megabytes is a line or two.
    #expect(found.allSatisfy { ($0["message"] as? String ?? "").utf8.count < 2_000 })
  }

  /// A line that is too long is refused without being kept, whatever stands after it; the next sheet has its place.
  @Test(arguments: ["yaml", "ndjson", "csv", "json"])
  func aLineWithoutEnd(_ format: String) throws {
    let folder = try TemporaryFolder()
    let long = HostileTests.many("x", 3_000_000)
    let texts = [
      "yaml": "a: \(long)\n---\n" + customSheet(), "ndjson": "\"\(long)\"\n{\"type\": \"neuf\"}\n",
      "csv": "marque;modele\n\(long)\nFIAT;PANDA\n", "json": "\"\(long)\"\n",
    ]
    let text = try #require(texts[format])
    let file = try folder.write("a." + format, text)
    for input in [file, "-"] {
      let run = try prerentree(
        "validate", input, "--input-format", format, "--format", "json", "--quiet", "--max-bytes", "100000",
        input: text)
      let sheets = try json(run.output, "sheets") as? [[String: Any]] ?? []
      #expect(sheets.count == (format == "json" ? 1 : 2))
      #expect(try json(run.output, "sheets", 0, "diagnostics", 0, "code") as? String == "PR0003")
      #expect(format == "json" || sheets.last?["line"] as? Int == (format == "ndjson" ? 2 : 3))
    }
  }
}
