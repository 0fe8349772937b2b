import Testing

/// Documents, their places, and errors that stay where they are.
@Suite struct DocumentTests {
  @Test func aSyntaxErrorRefusesItsDocumentAlone() throws {
    let folder = try TemporaryFolder()
    let file = try folder.write(
      "lot.yaml",
      customSheet() + "\n---\nmarque: [LIGIER\n---\n" + customSheet().replacingOccurrences(of: "A-1", with: "A-3"))
    let run = try prerentree("process", file, "--out", folder.path + "/out", "--format", "json", "--quiet")
    #expect(run.status == 1)
    #expect(try json(run.output, "summary", "accepted") as? Int == 2)
    #expect(try json(run.output, "sheets", 1, "diagnostics", 0, "code") as? String == "PR0001")
    #expect(try json(run.output, "sheets", 1, "diagnostics", 0, "line") as? Int == 12)
    #expect(try json(run.output, "sheets", 2, "document") as? Int == 3)
    #expect(try folder.read("out/records.ndjson").split(separator: "\n").count == 2)
  }

  @Test func anErrorInTheMiddleOfAFileKeepsLinesAndNumbers() throws {
    var text = ""
    for number in 1...50 {
      let sheet = customSheet().replacingOccurrences(of: "A-1", with: "A-\(number)")
      text += "---\n" + (number == 20 ? "a: 'b\n" : sheet + "\n")
    }
    let folder = try TemporaryFolder()
    let run = try prerentree("validate", try folder.write("lot.yaml", text), "--format", "json", "--quiet")
    #expect(try json(run.output, "summary", "accepted") as? Int == 49)
    #expect(try json(run.output, "sheets", 19, "status") as? String == "refused")
    #expect(try json(run.output, "sheets", 49, "reference") as? String == "A-50")
    #expect(try json(run.output, "sheets", 49, "document") as? Int == 50)
    // 48 whole sheets of 10 lines and one of a single line stand before, each with its mark.
    #expect(try json(run.output, "sheets", 49, "line") as? Int == 48 * 11 + 2 + 2)
  }

  @Test func anchorsAliasesAndMergeKeys() throws {
    let sheet = customSheet(
      """
      equipements:
        - &radio {libelle: Autoradio, categorie: Multimédia, prix_ht: 100}
        - *radio
        - {<<: *radio, libelle: GPS}
      """)
    let items = try record(sheet)["equipements"] as? [[String: Any]]
    #expect(items?.compactMap { $0["libelle"] as? String } == ["Autoradio", "Autoradio", "GPS"])
    #expect(items?.compactMap { $0["prix_ttc"] as? Double } == [120, 120, 120])
  }

  @Test func aMergedMistakePointsAtWhatWasWritten() throws {
    let found = try findings(
      customSheet(
        """
        equipements:
          - &radio {libelle: Autoradio, categorie: Multimédia, prix_ht: cher}
          - {<<: *radio, libelle: GPS}
        """))
    #expect(found.map(\.code) == ["PR0007", "PR0007"])
    #expect(found.allSatisfy { $0.line == 11 })
  }

  @Test func explicitKeysWinOverMergedOnesWithoutBeingDoubles() throws {
    let sheet = customSheet("fiche:\n  <<: {kilometrage: 10000}\n  kilometrage: 20000")
    #expect(try findings(sheet).isEmpty)
    #expect((try record(sheet)["fiche"] as? [String: Any])?["kilometrage"] as? Int == 20000)
  }

  @Test func columnsCountUnicodeScalars() throws {
    let found = try findings(customSheet("fiche: {destination: 'é😀é', kilometrage: x}"))
    #expect(found.map(\.column) == [22, 42])
    #expect(found.first?.endColumn == 27)
  }

  @Test func referencesComeFromTheFileName() throws {
    let folder = try TemporaryFolder()
    let bare = customSheet().replacingOccurrences(of: "reference: A-1\n", with: "")
    let file = try folder.write("Stock été n°1.yaml", "\(bare)\n---\n\(bare)\n")
    let run = try prerentree("validate", file, "--format", "json", "--quiet")
    #expect(try json(run.output, "sheets", 0, "reference") as? String == "Stock-ete-n-1")
    #expect(try json(run.output, "sheets", 1, "reference") as? String == "Stock-ete-n-1-2")
  }

  @Test func ndjsonTakesALineASheet() throws {
    let folder = try TemporaryFolder()
    let file = try folder.write("lot.ndjson", "{\"type\":\"VO\"}\n\n{\"type\":\nx\n")
    let run = try prerentree("validate", file, "--format", "json", "--quiet")
    #expect(try json(run.output, "sheets", 0, "reference") as? String == "lot-1")
    #expect(try json(run.output, "sheets", 1, "reference") as? String == "lot-3")
    #expect(try json(run.output, "sheets", 1, "line") as? Int == 3)
    #expect(try json(run.output, "sheets", 2, "diagnostics", 0, "code") as? String == "PR0001")
  }

  @Test(arguments: ["", "# rien\n", "---\n", "---\n---\n...\n", "\u{FEFF}"])
  func aFileWithoutASheet(_ text: String) throws {
    let folder = try TemporaryFolder()
    let run = try prerentree("validate", try folder.write("vide.yaml", text), "--format", "json", "--quiet")
    #expect(run.status == 3)
    #expect(try json(run.output, "sheets", 0, "diagnostics", 0, "code") as? String == "PR0008")
    #expect(try json(run.output, "failures", 0, "file") as? String == folder.path + "/vide.yaml")
  }

  @Test func bytesThatAreNoText() throws {
    let folder = try TemporaryFolder()
    var data = Array(customSheet().utf8) + Array("\n---\nmarque: Citro".utf8)
    data += [0xEB] + Array("n\n---\n".utf8) + Array(customSheet().replacingOccurrences(of: "A-1", with: "A-3").utf8)
    let file = try folder.write("lot.yaml", .init(data))
    let run = try prerentree("validate", file, "--format", "json", "--quiet")
    #expect(try json(run.output, "summary", "accepted") as? Int == 2)
    let finding = try json(run.output, "sheets", 1, "diagnostics", 0) as? [String: Any]
    #expect(finding?["code"] as? String == "PR0002")
    #expect(finding?["line"] as? Int == 12)
    #expect(finding?["column"] as? Int == 14)
  }

  /// With a byte order mark and without, in a file that is read at once, in one read block by block, and from a pipe.
  @Test(arguments: [String.Encoding.utf16LittleEndian, .utf16BigEndian, .utf32LittleEndian, .utf32BigEndian])
  func utf16AndUTF32AreRead(_ encoding: String.Encoding) throws {
    let folder = try TemporaryFolder()
    let long = (1...700).map { "---\n" + customSheet().replacingOccurrences(of: "A-1", with: "A-\($0)") }
    for text in [customSheet(), "\u{FEFF}" + customSheet(), "\u{FEFF}" + long.joined(separator: "\n")] {
      let data = try #require(text.data(using: encoding))
      let file = try folder.write("a.yaml", data)
      #expect(try prerentree("validate", file, "--quiet").status == 0)
      let piped = try Program.run(["validate", "-", "--input-format", "yaml", "--quiet"], redirected: "<\"\(file)\"")
      #expect(piped.status == 0, "\(piped.errors.prefix(300))")
    }
  }

  /// Half a surrogate pair, and a file that ends within a character.
  @Test(arguments: ["json", "yaml", "ndjson"])
  func halfACharacterOfUTF16IsTold(_ format: String) throws {
    let folder = try TemporaryFolder()
    let text = "{\"type\": \"occasion\",\"marque\": \"FI?AT\"}"
    for half in [0xD800, 0xDC00] as [UInt16] {
      let units = text.utf16.map { $0 == 0x3F ? half : $0 }
      let data = units.flatMap { [UInt8($0 & 0xFF), UInt8($0 >> 8)] }
      let file = try folder.write("a." + format, .init(data))
      let run = try prerentree("validate", file, "--format", "json", "--quiet")
      #expect(try json(run.output, "sheets", 0, "diagnostics", 0, "code") as? String == "PR0002")
      #expect(try json(run.output, "sheets", 0, "diagnostics", 0, "column") as? Int == 34)
    }
  }

  @Test func aliasBombsAreRefusedAtOnce() throws {
    var text = "a0: &a0 [x,x,x,x,x,x,x,x,x,x]\n"
    for i in 1...9 {
      text += "a\(i): &a\(i) [" + Array(repeating: "*a\(i - 1)", count: 10).joined(separator: ",") + "]\n"
    }
    #expect(try findings(text).map(\.code) == ["PR0003"])
  }

  @Test func deepNestingIsRefusedAtOnce() throws {
    let deep = String(repeating: "[", count: 100_000)
    #expect(try findings(deep).map(\.code) == ["PR0003"])
    #expect(try findings(deep, name: "a.json").map(\.code) == ["PR0003"])
  }
}
