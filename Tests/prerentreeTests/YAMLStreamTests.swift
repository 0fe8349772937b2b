import Testing

/// Cutting a stream into documents changes nothing of what libyaml says of it, and loses nothing.
@Suite struct YAMLStreamTests {
  /// Each document's number and line, and the code and line of its syntax error.
  private func documents(_ text: String) throws -> [String] {
    let folder = try TemporaryFolder()
    // With a brand each document is a sheet; the tests write one letter for it.
    let file = try folder.write("lot.yaml", text.replacing(#/\b[abcd]: /#, with: "marque: "))
    let run = try prerentree("validate", file, "--format", "json", "--quiet", "--as-of", "2024-06-01")
    let sheets = try json(run.output, "sheets") as? [[String: Any]] ?? []
    return sheets.map { sheet in
      let found = sheet["diagnostics"] as? [[String: Any]] ?? []
      let wrong = found.first { ["PR0001", "PR0002", "PR0003", "PR0008"].contains($0["code"] as? String ?? "") }
      let reported = wrong.map { " \($0["code"] ?? "")@\($0["line"] ?? 0)" } ?? ""
      return "\(sheet["document"] ?? 0):\(sheet["line"] ?? 0)\(reported)"
    }
  }

  @Test(arguments: [
    ("a: 1\n---\nb: 2\n", ["1:1", "2:3"]),
    ("%YAML 1.1\n---\na: 1\n...\n%YAML 1.1\n---\nb: 2\n", ["1:3", "2:7"]),
    // Directives belong to the sheet below them, even where nothing ends the one above.
    ("a: 1\n%YAML 1.1\n---\nb: 2\n", ["1:1", "2:4"]),
    ("a: 1\n%YAML 1.1\n---\nb: [\n---\nc: 3\n", ["1:1", "2:2 PR0001@4", "3:6"]),
    ("# rien\n---\na: 1\n# fin\n--- # suite\nb: 2\n...\n...\n# rien\n", ["1:3", "2:6"]),
    ("a: |\n  ---\n  x\n---\nb: 2\n", ["1:1", "2:5"]),
    ("a: 1\r---\rb: 2\r", ["1:1", "2:3"]), ("a: 1\r\n---\r\nb: 2\r\n", ["1:1", "2:3"]),
    // U+0085 and U+2028 end a line for libyaml, but editors do not number it.
    ("a: 1\u{85}---\u{2028}b: 2\nc: [\n---\nd: 3", ["1:1", "2:1 PR0001@2", "3:4"]),
  ])
  func documentsAreThose(_ text: String, _ expected: [String]) throws {
    #expect(try documents(text) == expected)
  }

  @Test(arguments: [
    // What stands after a sheet without belonging to it must not vanish.
    ("  a: 1\nb: 2\n", ["1:1 PR0001@2"]), ("\"a\"\nb: 2\n", ["1:1 PR0001@2"]),
    ("  a: 1\nb: 2\n---\nc: 3\n", ["1:1 PR0001@2", "2:4"]),
    ("a: 1\n}\n---\nb: 2\n", ["1:1 PR0001@2", "2:4"]),
    // A mark ends a sheet even inside quotes and brackets.
    ("a: \"x\n---\nb: 2\n", ["1:1 PR0001@1", "2:3"]), ("a: [x\n---\nb: 2\n", ["1:1 PR0001@1", "2:3"]),
    // libyaml wants a mark after `...`, and no `...` where nothing has begun.
    ("a: 1\n...\nb: 2\n", ["1:1", "2:3 PR0001@3"]), ("...\n---\na: 1\n", ["1:1 PR0001@1", "2:3"]),
    ("a: 1\n...\n\u{FEFF}---\nb: 2\n", ["1:1", "2:3 PR0001@3"]),
    ("a: 1\n---\nb: 2\n%YAML 1.1\n", ["1:1", "2:2 PR0001@4"]), ("%YAML 1.1\n", ["1:1 PR0001@1"]),
    ("%YAML 2.0\n---\na: 1\n", ["1:1 PR0001@1"]), ("a: 1\n...\n%TRUC\n---\nb: 1\n", ["1:1", "2:3 PR0001@3"]),
  ])
  func mistakesAreTold(_ text: String, _ expected: [String]) throws {
    #expect(try documents(text) == expected)
  }

  /// The same with the documents spread over several blocks of reading.
  @Test func aLongStreamIsCutAlike() throws {
    let filler = String(repeating: "# commentaire\n", count: 10_000)
    #expect(
      try documents("a: 1\n...\n" + filler + "%YAML 1.1\n---\nb: 2\n...\nc: 3\n")
        == ["1:1", "2:10005", "3:10007 PR0001@10007"])
  }
}
