import Foundation
import LanguageServer
import Testing

@testable import prerentree

/// What the server offers at the cursor; `|` marks where that stands.
@Suite struct LanguageServerFeatureTests {
  private static let panda = """
    type: occasion
    marque: FIAT
    modele: PANDA
    synthese:
      version: 1.2 8v 69 ch
      finition: Pop

    """

  // MARK: Completion

  @Test func keysThatAreMissingMandatoryOnesFirst() throws {
    let labels = try EditorClient().labels("marque: FIAT\n|")
    #expect(labels.prefix(2) == ["type", "modele"])
    #expect(!labels.contains("marque"))
    #expect(labels.contains("synthese"))
    let inner = try EditorClient().labels("synthese:\n  genre: Véhicule particulier\n  |")
    #expect(inner.first == "version")
    #expect(!inner.contains("genre") && !inner.contains("energie"))
  }

  @Test(arguments: [
    "type: occasion\nmoteur:\n  ene|", "moteur:\n  energie: Diesel\n  ene|: x\nmarque", "moteur: {ene|",
    "moteur: {puissance: 3, ene|}",
    "- - : {\nmoteur:\n  ene|",
  ])
  func aKeyInTextThatCannotBeRead(_ text: String) throws {
    #expect(try EditorClient().labels(text).contains("energie") == !text.contains("energie: Diesel"))
  }

  @Test func keysInJSON() throws {
    let items = try EditorClient().completions(#"{"marque": "FIAT", "moteur": {"ene|"#, language: "json")
    #expect(items.map { $0["label"] as? String } == ["energie"])
    let edit = items.first?["textEdit"] as? [String: Any]
    #expect(edit?["newText"] as? String == "\"energie\": ")
  }

  @Test func choicesAreFoundHoweverTheyAreWritten() throws {
    #expect(try EditorClient().labels("moteur:\n  boite_de_vitesse: AUTOM|") == ["Boîte automatique"])
    #expect(try EditorClient().labels("moteur:\n  energie:|").count > 10)
    #expect(try EditorClient().labels("type: |") == ["occasion", "neuf", "démonstration"])
    #expect(try EditorClient().labels("recherche: {etendre_catalogue: |}") == ["oui", "non"])
  }

  @Test func aValueBehindABareColonGetsItsBlank() throws {
    let edit = try EditorClient().completions("type:|").first?["textEdit"] as? [String: Any]
    #expect(edit?["newText"] as? String == " occasion")
  }

  @Test func namesOfTheReferentialNarrowedByTheSheet() throws {
    let client = try EditorClient()
    #expect(try client.labels("marque: fia|").contains("FIAT"))
    #expect(try client.labels("marque: FIAT\nmodele: pan|").contains("PANDA"))
    let all = try client.labels("marque: FIAT\nmodele: PANDA\nsynthese:\n  version: |")
    let diesel = try client.labels("moteur:\n  energie: Gazole\nmarque: FIAT\nmodele: PANDA\nsynthese:\n  version: |")
    #expect(!diesel.isEmpty && diesel.count < all.count)
    #expect(diesel.allSatisfy { $0.contains("Multijet") })
    let strong = try client.labels("moteur: {puissance: 69}\nmarque: FIAT\nmodele: PANDA\nsynthese:\n  version: |")
    #expect(strong.contains("1.2 8v 69 ch") && !strong.contains("1.2 8v 60 ch"))
    let trims = try client.labels("marque: FIAT\nmodele: PANDA\nsynthese:\n  version: 1.2 8v 69 ch\n  finition: |")
    #expect(trims.contains("Pop"))
  }

  /// By the ranges and the facts of the recogniser: another car is never offered.
  @Test func versionsOfARangeHoweverTheModelIsCalled() throws {
    let folder = try TemporaryFolder()
    try folder.write(
      "ref.csv",
      "marque;modele;version;finition;boite_de_vitesse;energie;puissance_fiscale;puissance;debut;fin\n"
        + "RENAULT;MEGANE IV;1.5 Blue dCi 115;Intens;Boîte manuelle;Diesel;6;115;2016;2023\n"
        + "RENAULT;MEGANE III;1.5 dCi 110;Bose;Boîte manuelle;Diesel;5;110;2009;2015\n"
        + "RENAULT;ZOE;R110;Zen;Boîte automatique;Électrique;3;109;2018;2022\n")
    let client = try EditorClient(folders: [folder.path], options: ["referentiels": ["ref.csv"]])
    let version = "\nsynthese:\n  version: |"
    #expect(try client.labels("marque: Renault\nmodele: MEGANE 4" + version) == ["1.5 Blue dCi 115"])
    #expect(try client.labels("marque: Renault\nmodele: MEGANE" + version).count == 2)
    #expect(
      try client.labels("fiche: {date_mec: 2012-03}\nmarque: Renault\nmodele: MEGANE" + version) == ["1.5 dCi 110"])
    #expect(
      try client.labels("moteur: {puissance: 85 kW}\nmarque: Renault\nmodele: MEGANE" + version) == ["1.5 Blue dCi 115"]
    )
    #expect(try client.labels("moteur: {energie: Électrique}\nmarque: Renault\nmodele: |") == ["ZOE"])
    #expect(try client.labels("moteur: {energie: GPL}\nmarque: REN|").isEmpty)
    // A version that nobody wrote so, but which means one.
    let text =
      "moteur: {energie: Diesel, puissance: 115}\nmarque: Renault\nmodele: MEGANE\nsynthese:\n  version: dCi 115"
    #expect(try client.labels(text + " BVM6\n  finition: |") == ["Intens"])
    #expect(try client.labels("marque;modele;version\nRENAULT;ZOE;|\n", language: "csv") == ["R110"])
    #expect(try client.labels("Marke;Modell;energie\nRENAULT;Z|;\n", language: "csv") == ["ZOE"])
  }

  @Test func sheetsOfAList() throws {
    let client = try EditorClient()
    #expect(try client.labels("- marque: FIAT\n  modele: PANDA\n- marque: SEAT\n  mod|") == ["modele"])
    #expect(
      try client.labels("[{\"marque\": \"FIAT\"}, {\"modele\": \"X\", \"marq|\"}]", language: "json").contains("marque")
    )
    let fixed = try apply("« SEAT »", to: "- marque: FIAT\n  modele: PANDA\n- marque: SEATT\n  modele: IBIZA\n")
    #expect(fixed == "- marque: FIAT\n  modele: PANDA\n- marque: SEAT\n  modele: IBIZA\n")
  }

  @Test func unitsAndDates() throws {
    #expect(try EditorClient().labels("moteur:\n  puissance: 66|").contains("66 kW"))
    #expect(try EditorClient().labels("fiche:\n  date_mec: |").first == "2024-06-01")
  }

  @Test func wholeItemsAndWholeSheets() throws {
    let client = try EditorClient(
      capabilities: ["textDocument": ["completion": ["completionItem": ["snippetSupport": true]]]])
    let item = try #require(try client.completions("equipements:\n  - |").first)
    #expect(
      (item["textEdit"] as? [String: Any])?["newText"] as? String
        == "libelle: ${1:Attelage}\n    categorie: ${2:Confort}\n    prix_ttc: ${3:120}")
    let blank = try client.completions("|").first { ($0["label"] as? String)?.contains("personnalisée") == true }
    let text = try #require((blank?["textEdit"] as? [String: Any])?["newText"] as? String)
    #expect(text == (try prerentree("new", "--custom-brand").output))
  }

  @Test func titlesAndCellsOfATable() throws {
    let client = try EditorClient()
    #expect(try client.labels("marque;modele;energie\nFIAT;PANDA;die|\n", language: "csv").contains("Diesel"))
    #expect(try client.labels("marque;modele;puis|\nFIAT;PANDA;\n", language: "csv").contains("puissance"))
  }

  // MARK: Actions

  private func apply(_ title: String, to text: String, language: String = "yaml") throws -> String {
    let actions = try EditorClient().actions(text, language: language)
    let found = try #require(actions.first { $0.key.contains(title) }, "\(actions.keys.sorted())")
    return EditorClient.apply(found.value, to: text)
  }

  @Test func aSuggestionReplacesTheValue() throws {
    #expect(
      try apply("« Essence »", to: "marque: FIAT\nmoteur:\n  energie: Essense # ?\n").contains(
        "  energie: Essence # ?\n"))
    #expect(
      try apply("« Essence »", to: #"{"marque": "FIAT", "moteur": {"energie": "Essense"}}"#, language: "json")
        == #"{"marque": "FIAT", "moteur": {"energie": "Essence"}}"#)
    #expect(try apply("« modele »", to: "marque: FIAT\nmodle: PANDA\n") == "marque: FIAT\nmodele: PANDA\n")
  }

  @Test func aKeyInTheWrongPlaceGoesWhereItBelongs() throws {
    // At the top a field's key is read as in a table; in another section it is nowhere.
    let text = "marque: FIAT\nmodele: PANDA\nsynthese:\n  energie: Diesel\nmoteur:\n  puissance: 75\n"
    #expect(try apply("moteur.energie", to: text).contains("  puissance: 75\n  energie: Diesel\n"))
  }

  @Test func theBrandIsDeclaredCustom() throws {
    #expect(
      try apply("personnalisée", to: "marque: LIGIER\nmodele: JS50\n")
        == "marque: LIGIER\nmarque_personnalisee: oui\nmodele: JS50\n")
    #expect(
      try apply("personnalisée", to: "marque: LIGIER\r\nmodele: JS50\r\n")
        == "marque: LIGIER\r\nmarque_personnalisee: oui\r\nmodele: JS50\r\n")
    #expect(
      try apply("personnalisée", to: #"{"marque": "LIGIER", "modele": "JS50"}"#, language: "json")
        == #"{"marque": "LIGIER", "marque_personnalisee": "oui", "modele": "JS50"}"#)
  }

  @Test func everyMissingFieldGetsItsLine() throws {
    let fixed = try apply(
      "qui manquent",
      to: "marque: LIGIER\nmarque_personnalisee: oui\nsynthese: {genre: VP}\nmoteur:\n  energie: Diesel\n")
    for key in [
      "type", "modele", "version", "finition", "carrosserie", "nombre_de_portes", "boite_de_vitesse",
      "puissance_fiscale", "puissance",
    ] {
      #expect(fixed.contains("\(key):"), "\(key)")
    }
    #expect(fixed.contains("\n  energie: Diesel\n  boite_de_vitesse:"))
    // What was added is in its place: nothing but empty fields is reported.
    let client = try EditorClient()
    try client.open("untitled:a", fixed)
    let codes = Set((client.shown["untitled:a"] ?? []).compactMap { $0["code"] as? String })
    #expect(codes.isDisjoint(with: ["PR0001", "PR0004", "PR0005", "PR0006"]), "\(fixed)")
  }

  @Test func everythingIsTidiedAsFixDoes() throws {
    let text =
      "type: occasion\nmarque: FIAT\nmodele: PANDA\nfiche:\n  kilometrage: 34 000 km\n  immatriculation: ab123cd\n"
    let folder = try TemporaryFolder()
    let file = try folder.write("a.yaml", text)
    _ = try prerentree("fix", file, "--write", "--quiet")
    let fixed = try folder.read("a.yaml")
    #expect(try apply("Mettre au propre", to: text) == fixed)
    let client = try EditorClient()
    try client.open("untitled:a", text)
    let edits = try client.request(
      "textDocument/formatting", ["textDocument": ["uri": "untitled:a"], "options": [String: Any]()])
    #expect(EditorClient.apply(edits as? [[String: Any]] ?? [], to: text) == fixed)
  }

  /// After every action the text must still be one that can be read.
  @Test func noActionBreaksASheet() throws {
    let samples =
      FileManager.default.enumerator(atPath: projectFolder + "/samples/codes")?.compactMap { $0 as? String } ?? []
    for name in samples.sorted() where name.hasSuffix(".yaml") || name.hasSuffix(".json") {
      guard let text = try? String(contentsOfFile: projectFolder + "/samples/codes/" + name, encoding: .utf8),
        !["PR0001", "PR0003", "PR0004"].contains(where: name.contains)
      else { continue }
      for (title, edits) in try EditorClient().actions(text, uri: "untitled:" + (name as NSString).lastPathComponent) {
        let client = try EditorClient()
        try client.open("untitled:a" + String(name.suffix(5)), EditorClient.apply(edits, to: text))
        let codes = client.shown.values.flatMap { $0 }.compactMap { $0["code"] as? String }
        #expect(!codes.contains("PR0001") && !codes.contains("PR0004"), "\(name): \(title)")
      }
    }
  }

  // MARK: Looking

  @Test func hintsTellWhatTheRecordWillHold() throws {
    let client = try EditorClient()
    try client.open("untitled:a", LanguageServerFeatureTests.panda)
    let range: [String: Any] = ["start": EditorClient.position(0, 0), "end": EditorClient.position(9, 0)]
    let hints =
      try client.request("textDocument/inlayHint", ["textDocument": ["uri": "untitled:a"], "range": range])
      as? [[String: Any]] ?? []
    let ofSection = try #require(
      hints.first { ($0["label"] as? String)?.contains("genre: Véhicule particulier") == true })
    #expect(ofSection["position"] as? [String: Int] == ["line": 3, "character": 9])
    #expect((ofSection["tooltip"] as? String)?.contains("référentiel") == true)
  }

  @Test func theRecordBesideTheSheet() throws {
    let client = try EditorClient()
    try client.open("untitled:a", LanguageServerFeatureTests.panda + "---\nmarque: FIAT\n")
    let first = try client.request("prerentree/record", ["textDocument": ["uri": "untitled:a"]]) as? [String: Any]
    #expect(first?["status"] as? String == "accepted")
    let own = try record(LanguageServerFeatureTests.panda, name: "a.yaml")
    var shown = try #require(first?["record"] as? [String: Any])
    var expected = own
    (shown["source"], expected["source"]) = (nil, nil)
    #expect(NSDictionary(dictionary: shown) == NSDictionary(dictionary: expected))
    let second = try client.request(
      "prerentree/record", ["textDocument": ["uri": "untitled:a"], "position": EditorClient.position(7, 0)])
    #expect((second as? [String: Any])?["status"] as? String == "refused")
  }

  @Test func hoverIsPlainText() throws {
    let client = try EditorClient()
    try client.open("untitled:a", "marque: \"[x](http://example.org) ![y](z)\"\nmoteur:\n  energie: Essense\n")
    for (line, character) in [(0, 2), (0, 12), (1, 2), (2, 4), (2, 13)] {
      let hover = try client.request(
        "textDocument/hover",
        ["textDocument": ["uri": "untitled:a"], "position": EditorClient.position(line, character)])
      let contents = (hover as? [String: Any])?["contents"] as? [String: Any]
      #expect(contents?["kind"] as? String == "plaintext")
      #expect((contents?["value"] as? String)?.isEmpty == false)
    }
  }

  @Test func hoverTellsWhatAVehicleWasRecognisedAs() throws {
    let client = try EditorClient()
    func hover(_ uri: String, _ line: Int, _ character: Int) throws -> String {
      let hover = try client.request(
        "textDocument/hover", ["textDocument": ["uri": uri], "position": EditorClient.position(line, character)])
      return ((hover as? [String: Any])?["contents"] as? [String: Any])?["value"] as? String ?? ""
    }
    try client.open(
      "untitled:a",
      "marque: FIAT\nmodele: Panda\nsynthese:\n  version: 1.2 69ch BVM5\nmoteur: {energie: Essence, puissance: 69}\n")
    let version = try hover("untitled:a", 3, 14)
    #expect(version.contains("Reconnu comme : FIAT PANDA") && version.contains("Concordent : "), "\(version)")
    #expect(version.contains("Énergie"))
    #expect(try hover("untitled:a", 2, 3).contains("référentiel"))
    try client.open("untitled:b.csv", "marque;modele\nFIAT;PANDA\n", language: "csv")
    #expect(try hover("untitled:b.csv", 1, 1).contains("Référentiel : "))
  }

  @Test func anEmptyQueryFindsEveryVehicle() throws {
    let client = try EditorClient()
    try client.open("untitled:a", "marque: FIAT\nreference: R-1\nfiche: {immatriculation: AB-123-CD}\n")
    let found = try client.request("workspace/symbol", ["query": ""]) as? [[String: Any]]
    #expect(found?.count == 2)
  }

  @Test func theSchemaThatASheetNamesIsALink() throws {
    let folder = try TemporaryFolder()
    try folder.write("sheet.schema.json", "{}")
    let client = try EditorClient(folders: [folder.path])
    let uri = "file://\(folder.path)/a.yaml"
    try client.open(uri, "# yaml-language-server: $schema=sheet.schema.json\nmarque: FIAT\n")
    let links = try client.request("textDocument/documentLink", ["textDocument": ["uri": uri]]) as? [[String: Any]]
    #expect(links?.map { $0["target"] as? String } == ["file://\(folder.path)/sheet.schema.json"])
  }

  @Test func sheetsOfAStreamByName() throws {
    let client = try EditorClient(
      capabilities: ["textDocument": ["documentSymbol": ["hierarchicalDocumentSymbolSupport": true]]])
    let second = "---\nreference: R-2\nmarque: SEAT\nmodele: IBIZA\nfiche:\n  immatriculation: AB-123-CD\n"
    try client.open("untitled:a", LanguageServerFeatureTests.panda + second)
    let symbols =
      try client.request("textDocument/documentSymbol", ["textDocument": ["uri": "untitled:a"]]) as? [[String: Any]]
    #expect(symbols?.map { $0["name"] as? String } == ["FIAT PANDA", "SEAT IBIZA"])
    #expect(symbols?.last?["detail"] as? String == "R-2")
    #expect((symbols?.first?["children"] as? [[String: Any]])?.count == 1)
    let found = try client.request("workspace/symbol", ["query": "ab 123"]) as? [[String: Any]]
    #expect(found?.map { $0["name"] as? String } == ["AB-123-CD"])
    let folds =
      try client.request("textDocument/foldingRange", ["textDocument": ["uri": "untitled:a"]]) as? [[String: Int]]
    #expect(folds?.contains { $0 == ["startLine": 3, "endLine": 5] } == true)
  }

  /// FAQ 101 from an empty document: the text that the completions give is accepted.
  @Test func fromAnEmptyDocumentToARecord() throws {
    let client = try EditorClient()
    let uri = "untitled:ligier.yaml"
    var text = ""
    try client.open(uri, text)
    func choose(_ label: String) throws {
      let lines = text.components(separatedBy: "\n")
      let place = EditorClient.position(lines.count - 1, lines.last?.utf16.count ?? 0)
      let list = try client.request("textDocument/completion", ["textDocument": ["uri": uri], "position": place])
      let items = (list as? [String: Any])?["items"] as? [[String: Any]] ?? []
      let item = try #require(
        items.first { $0["label"] as? String == label }, "\(label): \(items.map { $0["label"] ?? "" })")
      text = EditorClient.apply([item["textEdit"] as? [String: Any] ?? [:]], to: text)
      try client.change(uri, [["text": text]])
    }
    func write(_ more: String) throws {
      text += more
      try client.change(uri, [["text": text]])
    }
    for (key, value) in [("type", "occasion"), ("marque_personnalisee", "oui")] {
      try choose(key)
      try choose(value)
      try write("\n")
    }
    for (key, value) in [("marque", "LIGIER"), ("modele", "JS50")] {
      try choose(key)
      try write(value + "\n")
    }
    try choose("synthese")
    for (key, value) in [("version", "JS50"), ("finition", "SELECT")] {
      try choose(key)
      try write(value + "\n  ")
    }
    for (key, value) in [
      ("genre", "Véhicule particulier"), ("carrosserie", "Voiture sans permis"), ("nombre_de_portes", "3"),
    ] {
      try choose(key)
      try choose(value)
      try write("\n  ")
    }
    try write("\n")
    try choose("moteur")
    let engine = [
      ("boite_de_vitesse", "Boîte automatique"), ("energie", "Diesel"), ("puissance_fiscale", "1"),
      ("puissance", "8.5"),
    ]
    for (key, value) in engine {
      try choose(key)
      try choose(value)
      try write("\n  ")
    }
    let answer = try client.request("prerentree/record", ["textDocument": ["uri": uri]]) as? [String: Any]
    #expect(answer?["status"] as? String == "accepted", "\(text)")
  }
}
