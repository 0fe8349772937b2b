import Foundation
import LanguageServer
import Testing

@testable import prerentree

/// What the editor shows is what a run says: the server's diagnostics against `validate`'s.
@Suite struct LanguageServerDiagnosticsTests {
  /// A finding as both sides tell it: the server counts lines from 0 and UTF-16 units, a report lines from 1 and
  /// characters.
  private static func reported(_ shown: [[String: Any]], _ text: String) -> [String] {
    let lines = text.replacingOccurrences(of: "\r\n", with: "\n").components(
      separatedBy: CharacterSet(charactersIn: "\n\r"))
    // The mark of the encoding is a character to an editor, and none to a report.
    let mark = text.unicodeScalars.first == "\u{FEFF}" ? 1 : 0
    func column(_ place: [String: Int]?) -> String {
      let line = place?["line"] ?? 0
      let units = lines.indices.contains(line) ? Array(lines[line].utf16.prefix(place?["character"] ?? 0)) : []
      let count = String(decoding: units, as: UTF16.self).unicodeScalars.count
      return "\(line + 1):\(count + 1 - (line == 0 ? mark : 0))"
    }
    return shown.map { item in
      let range = item["range"] as? [String: [String: Int]] ?? [:]
      let severity = ["", "error", "warning", "note"][item["severity"] as? Int ?? 0]
      return
        "\(column(range["start"]))-\(column(range["end"])) \(item["code"] ?? "") \(severity) \(item["message"] ?? "")"
    }
  }

  private static func reported(_ report: String) throws -> [String] {
    let tables = try json(report, "tables") as? [[String: Any]] ?? []
    let sheets = try json(report, "sheets") as? [[String: Any]] ?? []
    return (tables + sheets).flatMap { $0["diagnostics"] as? [[String: Any]] ?? [] }.map { item in
      "\(item["line"] ?? 0):\(item["column"] ?? 0)-\(item["endLine"] ?? 0):\(item["endColumn"] ?? 0) \(item["code"] ?? "") "
        + "\(item["severity"] ?? "") \(item["message"] ?? "")"
    }
  }

  private static func validate(_ text: String, _ name: String) throws -> [String] {
    let folder = try TemporaryFolder()
    let file = try folder.write(name, text)
    let run = try prerentree("validate", file, "--format", "json", "--quiet", "--as-of", "2024-06-01")
    return try reported(run.output.replacingOccurrences(of: folder.path + "/", with: ""))
  }

  /// The samples that are text in UTF-8: what an editor can open.
  private static func samples() throws -> [(name: String, text: String)] {
    let root = projectFolder + "/samples"
    let names = FileManager.default.enumerator(atPath: root)?.compactMap { $0 as? String } ?? []
    return names.sorted().compactMap { name in
      let ending = (name as NSString).pathExtension
      guard ["yaml", "yml", "json", "ndjson", "csv"].contains(ending), !name.hasPrefix("correspondances"),
        let text = try? String(contentsOfFile: root + "/" + name, encoding: .utf8)
      else { return nil }
      return (name, text)
    }
  }

  /// - Parameter wasSheet: whether an earlier text of the document was one.
  /// - Returns: whether it is a sheet by now.
  @discardableResult
  private static func compare(
    _ client: EditorClient, _ text: String, _ name: String, _ uri: String, wasSheet: Bool = false
  ) throws -> Bool {
    let base = (name as NSString).lastPathComponent
    let expected = try validate(text, base)
    let shown = reported(client.shown[uri] ?? [], text)
    // What never was a sheet is left alone in an editor; named to the command, it is told that it is none, or that it
    // cannot be read. Of what was a sheet once everything is reported.
    let isNone = expected.allSatisfy { [" PR0008 ", " PR0001 ", " PR0006 "].contains(where: $0.contains) }
    if !wasSheet, isNone, shown.isEmpty { return false }
    #expect(shown == expected, "\(name)")
    return wasSheet || !isNone
  }

  @Test func everySample() throws {
    let samples = try LanguageServerDiagnosticsTests.samples()
    #expect(samples.count > 100)
    for (name, text) in samples {
      let client = try EditorClient(folders: ["/nirgends"])
      let uri = "file:///nirgends/" + ((name as NSString).lastPathComponent)
      try client.open(uri, text)
      try LanguageServerDiagnosticsTests.compare(client, text, name, uri)
    }
  }

  /// The samples as other programs write them: other line ends, the mark of the encoding, tabs, a stream of sheets, astral
  /// characters; and what the samples do not have.
  @Test func whatOtherProgramsWrite() throws {
    func lineEnds(_ end: String) -> (String) -> String {
      { $0.replacingOccurrences(of: "\r\n", with: "\n").replacingOccurrences(of: "\n", with: end) }
    }
    let ways: [(String) -> String] = [
      lineEnds("\r\n"), lineEnds("\r"), { "\u{FEFF}" + $0 }, { $0.replacingOccurrences(of: ": ", with: ":\t") },
      { $0.replacingOccurrences(of: "FIAT", with: "F\u{1F600}AT") },
      { $0.hasPrefix("{") || $0.contains(";") ? $0 : $0 + "---\n" + $0 + "...\n---\n# rien\n---\n" + $0 },
    ]
    for (number, (name, text)) in try LanguageServerDiagnosticsTests.samples().enumerated()
    where isLong || number % 5 == 0 {
      let client = try EditorClient()
      let base = (name as NSString).lastPathComponent
      let other = ways[number % ways.count](text)
      try client.open("untitled:" + base, other)
      try LanguageServerDiagnosticsTests.compare(client, other, base, "untitled:" + base)
    }
    for (name, text) in [
      ("liste.yaml", "- marque: FIAT\n  modele: PANDA\n- marque: SEATT\n  modele: IBIZA\n"),
      ("liste.json", "[{\"marque\": \"FIAT\"}, {\"modele\": \"😀\", \"type\": 3}]"),
      ("lignes.ndjson", "{\"marque\": \"FIAT\"}\n{\"marque\": }\n\n{\"marque\": \"SEAT\"}\n"),
      ("stock.csv", "marque;modele;energie\nFIAT;PANDA;Essense\n\"SEAT\nLEON\";;x;y\n"),
      ("titres.csv", "marque;modele;inconnu\n"),
      ("ancres.yaml", "a: &x {energie: Bezin}\nmarque: FIAT\nmoteur: *x\n"),
    ] {
      let client = try EditorClient()
      try client.open("untitled:" + name, text)
      #expect(client.shown["untitled:" + name]?.isEmpty == false, "\(name)")
      try LanguageServerDiagnosticsTests.compare(client, text, name, "untitled:" + name)
    }
  }

  /// After each edit of a random script, with the edits sent as an editor sends them: a stretch and its new text.
  @Test(arguments: [1, 2, 3]) func everyEditOfARandomScript(seed: UInt64) throws {
    var random = SheetGenerator(seed: seed)
    let samples = try LanguageServerDiagnosticsTests.samples().filter { !$0.name.hasSuffix(".csv") }
    let pieces = ["\n", ": ", "  ", "é", "😀", "\"", "{", "}", "- ", "oui", "12", "marque", "#", "---\n", "\r\n", "\t"]
    for _ in 0..<4 {
      let sample = samples[Int.random(in: 0..<samples.count, using: &random)]
      let client = try EditorClient(folders: ["/nirgends"])
      let uri = "file:///nirgends/" + ((sample.name as NSString).lastPathComponent)
      var text = sample.text
      try client.open(uri, text)
      var isSheet = false
      for _ in 0..<12 {
        let units = Array(text.utf16)
        let start = EditorScript.boundary(Int.random(in: 0...units.count, using: &random), units)
        let end = EditorScript.boundary(min(units.count, start + Int.random(in: 0...6, using: &random)), units)
        let new =
          Int.random(in: 0..<4, using: &random) == 0 ? "" : pieces[Int.random(in: 0..<pieces.count, using: &random)]
        let change = EditorScript.change(units, start..<end, new)
        text = EditorScript.replace(units, start..<end, new)
        try client.change(uri, [change])
        try client.settle()
        isSheet = try LanguageServerDiagnosticsTests.compare(client, text, sample.name, uri, wasSheet: isSheet)
      }
    }
  }

  @Test func whatIsNoSheetIsLeftAlone() throws {
    let client = try EditorClient()
    try client.open("untitled:compose.yaml", "services:\n  web:\n    image: nginx\n    ports: [80]\n")
    try client.open(
      "file:///nirgends/package.json", "{\"name\": \"x\", \"version\": \"1.0.0\", \"type\": \"module\"}",
      language: "json")
    try client.open("file:///nirgends/budget.csv", "poste;montant\nloyer;900\n", language: "csv")
    #expect(client.shown.isEmpty)
  }

  @Test func aSheetThatIsBeingWrittenStaysOne() throws {
    let client = try EditorClient()
    try client.open("untitled:a", "marque: FIAT\nmodele: PANDA\n")
    try client.change("untitled:a", [["text": "mar"]])
    try client.settle()
    #expect(client.shown["untitled:a"]?.isEmpty == false)
    #expect(client.shownVersions["untitled:a"] == 2)
  }

  // MARK: Sheets beside one another

  @Test func theLaterSheetIsToldOfTheFirst() throws {
    let folder = try TemporaryFolder()
    let sheet = "marque: FIAT\nmodele: PANDA\nreference: %\nfiche: {immatriculation: AB-123-CD}\n"
    try folder.write("b/un.yaml", sheet.replacingOccurrences(of: "%", with: "R-1"))
    let later = sheet.replacingOccurrences(of: "%", with: "R-2")
    try folder.write("c.yaml", later)
    let client = try EditorClient(folders: [folder.path])
    let uri = "file://\(folder.path)/c.yaml"
    try client.open(uri, later)
    let reported = try #require(client.shown[uri]?.first { $0["code"] as? String == "PR9003" })
    #expect((reported["message"] as? String)?.contains("b/un.yaml:1") == true)
    let related = try #require((reported["relatedInformation"] as? [[String: Any]])?.first)
    #expect((related["location"] as? [String: Any])?["uri"] as? String == "file://\(folder.path)/b/un.yaml")
    // The first one is opened and changes its plate: nothing is shared any more.
    let first = "file://\(folder.path)/b/un.yaml"
    try client.open(first, sheet.replacingOccurrences(of: "%", with: "R-1"))
    try client.change(first, [["text": sheet.replacingOccurrences(of: "AB-123", with: "AB-124")]])
    try client.settle()
    #expect(client.shown[uri]?.contains { $0["code"] as? String == "PR9003" } == false)
    // Closed without being saved, it counts again as it lies on the disk.
    try client.close(first)
    #expect(client.shown[uri]?.contains { $0["code"] as? String == "PR9003" } == true)
  }

  @Test func aFolderIsComparedAsValidateDoes() throws {
    let folder = try TemporaryFolder()
    for (name, text) in try LanguageServerDiagnosticsTests.samples() where name.hasPrefix("garage/") {
      try folder.write(name, text)
      try folder.write("zweit/" + name, text)
    }
    let run = try prerentree("validate", folder.path, "--format", "json", "--quiet", "--as-of", "2024-06-01")
    let sheets = try json(run.output, "sheets") as? [[String: Any]] ?? []
    let expected = sheets.reduce(into: [String: [String]]()) { found, sheet in
      let codes = (sheet["diagnostics"] as? [[String: Any]] ?? []).compactMap { $0["code"] as? String }
      found[sheet["file"] as? String ?? "", default: []] += codes.filter { $0.hasPrefix("PR90") || $0 == "PR0102" }
    }.filter { !$0.value.isEmpty }
    #expect(!expected.isEmpty)
    let client = try EditorClient(folders: [folder.path])
    try client.settle()
    let shown = client.shown.filter { !$0.value.isEmpty }.map { uri, found in
      (String(uri.dropFirst("file://".count)), found.compactMap { $0["code"] as? String })
    }
    #expect(Dictionary(uniqueKeysWithValues: shown) == expected)
  }

  // MARK: Settings and tables

  @Test func aReferentialThatChangesIsReadAgain() throws {
    let folder = try TemporaryFolder()
    let header =
      "marque;modele;version;finition;genre;carrosserie;nombre_de_portes;boite_de_vitesse;energie;puissance_fiscale;puissance\n"
    let row = "OMODA;5;1.6;Base;Véhicule particulier;SUV;5;Boîte automatique;Essence;8;147\n"
    try folder.write("ref.csv", header + row.replacingOccurrences(of: "OMODA", with: "JAECOO"))
    let client = try EditorClient(folders: [folder.path], options: ["referentiels": ["ref.csv"]])
    let uri = "file://\(folder.path)/fiche.yaml"
    try client.open(uri, "type: occasion\nmarque: OMODA\nmodele: 5\nsynthese: {version: '1.6', finition: Base}\n")
    #expect(client.shown[uri]?.contains { $0["code"] as? String == "PR0602" } == true)
    try folder.write("ref.csv", header + row + row.replacingOccurrences(of: "OMODA", with: "JAECOO"))
    try client.notify("textDocument/didSave", ["textDocument": ["uri": uri]])
    try client.settle()
    #expect(client.shown[uri]?.contains { $0["code"] as? String == "PR0602" } == false)
  }

  @Test func settingsStayInsideTheWorkspaceAndAreToldOnce() throws {
    let folder = try TemporaryFolder()
    let client = try EditorClient(folders: [folder.path], options: ["referentiels": ["/etc/passwd", "../ref.csv"]])
    let options: [String: Any] = ["settings": ["prerentree": ["referentiels": ["/etc/passwd"], "langue": "en"]]]
    try client.notify("workspace/didChangeConfiguration", options)
    try client.notify("workspace/didChangeConfiguration", options)
    let reported = client.notices.filter { $0["method"] as? String == "window/showMessage" }
    #expect(reported.count == 3)
    try client.open("untitled:a", "marque: FIATO\n")
    #expect(client.shown["untitled:a"]?.contains { ($0["message"] as? String)?.contains("mandatory") == true } == true)
  }

  @Test func severitiesAreSetAsInTheSettingsFile() throws {
    let client = try EditorClient()
    try client.open("untitled:a", "marque: FIAT\nmodele: PANDA\n")
    func severity(_ code: String) -> Int? {
      client.shown["untitled:a"]?.first { $0["code"] as? String == code }?["severity"] as? Int
    }
    #expect(severity("PR1101") == 2)
    func set(_ settings: [String: Any]) throws {
      try client.notify("workspace/didChangeConfiguration", ["settings": ["prerentree": settings]])
      try client.settle()
    }
    try set(["codes": ["PR1101": "remarque"]])
    #expect(severity("PR1101") == 3)
    // What is not named stays, and what cannot be is reported.
    try set(["codes": ["PR1101": "ignorer", "PR0401": "remarque"], "language": "fr"])
    #expect(severity("PR1101") == nil)
    #expect(severity("PR0401") == 1)
    let reported = client.notices.compactMap { ($0["params"] as? [String: Any])?["message"] as? String }
    #expect(reported.contains { $0.contains("PR0401") } && reported.contains { $0.contains("language") })
    try set(["codes": NSNull()])
    #expect(severity("PR1101") == 2)
  }

  @Test func theSettingsFileOfTheWorkspaceCounts() throws {
    let folder = try TemporaryFolder()
    try folder.write("prerentree.yaml", "codes: {PR1101: erreur}\n")
    let client = try EditorClient(folders: [folder.path])
    let uri = "file://\(folder.path)/a.yaml"
    try client.open(uri, "marque: FIAT\nmodele: PANDA\n")
    func severity() -> Int? { client.shown[uri]?.first { $0["code"] as? String == "PR1101" }?["severity"] as? Int }
    #expect(severity() == 1)
    try folder.write("prerentree.yaml", "codes: {PR1101: remarque} # et plus\n")
    client.server.lookAround()
    try client.settle()
    #expect(severity() == 3)
    // A fault in it is reported, and what it said before goes on counting.
    try folder.write("prerentree.yaml", "codes: {PR1101: peut-être}\n")
    client.server.lookAround()
    try client.settle()
    #expect(severity() == 3)
    #expect(
      client.notices.contains {
        (($0["params"] as? [String: Any])?["message"] as? String)?.contains("prerentree.yaml:1:") == true
      })
  }

  @Test func aFolderThatALinkLeadsToIsThatFolder() throws {
    let folder = try TemporaryFolder()
    let text = "marque: FIAT\nmodele: PANDA\nreference: R-1\n"
    try folder.write("stock/a.yaml", text)
    try folder.write("stock/b.yaml", text)
    let link = folder.path + "/lien"
    try FileManager.default.createSymbolicLink(atPath: link, withDestinationPath: folder.path + "/stock")
    let client = try EditorClient(folders: [link])
    // Opened by the other way: one document all the same.
    let uri = "file://\(folder.path)/stock/a.yaml"
    try client.open(uri, text)
    #expect(client.shown[uri]?.contains { $0["code"] as? String == "PR9001" } == false)
    let later = client.shown["file://\(link)/b.yaml"] ?? []
    #expect(later.map { $0["code"] as? String } == ["PR9001"])
    // A link out of the folder is no way to read other files.
    try folder.write("ailleurs.csv", "marque;modele\n")
    try FileManager.default.createSymbolicLink(
      atPath: folder.path + "/stock/ref.csv", withDestinationPath: folder.path + "/ailleurs.csv")
    try client.notify("workspace/didChangeConfiguration", ["settings": ["referentiels": ["ref.csv"]]])
    #expect(
      client.notices.contains {
        (($0["params"] as? [String: Any])?["message"] as? String)?.contains("hors du dossier") == true
      })
  }

  /// Nobody waits for who would fill a pipe.
  @Test func aPipeIsNoTable() throws {
    let folder = try TemporaryFolder()
    #expect(mkfifo(folder.path + "/ref.csv", 0o600) == 0)
    let start = ContinuousClock.now
    let client = try EditorClient(
      folders: [folder.path], options: ["referentiels": ["ref.csv"], "correspondances": ["ref.csv"]])
    #expect(ContinuousClock.now - start < .seconds(30))
    let reported = client.notices.filter { $0["method"] as? String == "window/showMessage" }
    #expect(reported.count == 1)
    try client.open("untitled:a", "marque: FIATO\n")
    #expect(client.shown["untitled:a"]?.contains { $0["code"] as? String == "PR0602" } == true)
  }

  @Test func whatOtherProgramsChangeIsSeenWhenADocumentIsSaved() throws {
    let folder = try TemporaryFolder()
    let text = "marque: FIAT\nmodele: PANDA\nreference: R-1\n"
    let client = try EditorClient(folders: [folder.path])
    let uri = "file://\(folder.path)/b.yaml"
    try client.open(uri, text)
    try folder.write("a.yaml", text)
    try client.notify("textDocument/didSave", ["textDocument": ["uri": uri]])
    try client.settle()
    #expect(client.shown[uri]?.contains { $0["code"] as? String == "PR9001" } == true)
  }
}

/// Edits as an editor sends them.
enum EditorScript {
  /// The nearest place to the left that is not within a character.
  static func boundary(_ offset: Int, _ units: [UInt16]) -> Int {
    let isInside = offset > 0 && offset < units.count && UTF16.isTrailSurrogate(units[offset])
    // Between a carriage return and its line feed no line ends: no editor puts its cursor there.
    let isInBreak = offset > 0 && offset < units.count && units[offset] == 0x0A && units[offset - 1] == 0x0D
    return isInside || isInBreak ? offset - 1 : offset
  }

  static func position(_ offset: Int, _ units: [UInt16]) -> [String: Any] {
    var line = 0
    var start = 0
    for i in 0..<offset {
      let isEnd = units[i] == 0x0A || (units[i] == 0x0D && !(i + 1 < units.count && units[i + 1] == 0x0A))
      if isEnd { (line, start) = (line + 1, i + 1) }
    }
    return ["line": line, "character": offset - start]
  }

  static func change(_ units: [UInt16], _ range: Range<Int>, _ new: String) -> [String: Any] {
    ["range": ["start": position(range.lowerBound, units), "end": position(range.upperBound, units)], "text": new]
  }

  static func replace(_ units: [UInt16], _ range: Range<Int>, _ new: String) -> String {
    var units = units
    units.replaceSubrange(range, with: Array(new.utf16))
    return String(decoding: units, as: UTF16.self)
  }
}
