import Testing

@testable import prerentree

/// What a secretary who has never seen YAML gets wrong, where it is shown, and a word of what is said.
@Suite struct SyntaxMessageTests {
  struct Mistake: Sendable, CustomTestStringConvertible {
    let text: String
    let place: String
    let words: String
    let code: String
    var testDescription: String { text.debugDescription }

    init(_ text: String, _ place: String, _ words: String, code: String = "PR0001") {
      self.code = code
      self.text = text
      self.place = place
      self.words = words
    }
  }

  static let yaml: [Mistake] = [
    Mistake("type: occasion\nsynthese:\n\tgenre: x\n", "3:1", "tabulation"),
    Mistake("type: occasion\nmarque:\tLIGIER\n\tmodele: x\n", "3:1", "tabulation"),
    Mistake("marque:LIGIER\nmodele: x\n", "1:1", "blanc après les deux-points"),
    Mistake("type: occasion\nmarque:LIGIER\nmodele: x\n", "2:1", "blanc après les deux-points"),
    Mistake("type: occasion\r\nmarque:LIGIER\r\nmodele: x\r\n", "2:1", "blanc après les deux-points"),
    Mistake("type: occasion\nmarque :LIGIER\nmodele: x\n", "2:1", "blanc après les deux-points"),
    Mistake("type: occasion\nmarque:\u{A0}LIGIER\nmodele: x\n", "2:1", "insécable"),
    Mistake("type: occasion\nmarque: \"LIGIER\nmodele: x\n", "2:9", "jamais refermé"),
    Mistake("type: occasion\nfinition: 'Select\nmodele: x\n", "2:11", "jamais refermé"),
    Mistake("type: occasion\nmarque: \"LIGIER\nmodele: x\n\"y\": z\n", "2:9", "jamais refermé"),
    Mistake("type: occasion\nmarque: 'l'air'\nmodele: x\n", "2:12", "suit le guillemet"),
    Mistake("type: occasion\nmodele: \"JS50\" sport\n", "2:16", "suit le guillemet"),
    Mistake("type: occasion\nequipements: [a, b\nmodele: x\n", "2:14", "crochet"),
    Mistake("type: occasion\nsynthese: {genre: x, version: y\nmodele: z\n", "2:11", "accolade"),
    Mistake("type: occasion\nsynthese: {genre: x version: y}\n", "2:21", "virgule avant « version »"),
    Mistake("type: occasion\nequipements:\n  • libelle: x\n    prix_ht: 1\n", "3:3", "« • » à la place du tiret"),
    Mistake("type: occasion\nequipements:\n  – libelle: x\n    prix_ht: 1\n", "3:3", "« – » à la place du tiret"),
    Mistake("type: occasion\nequipements:\n  * libelle: x\n    prix_ht: 1\n", "3:3", "« * » à la place du tiret"),
    Mistake("type: occasion\nmarque: x\n--\ntype: occasion\n", "3:1", "exactement « --- »"),
    Mistake("type: occasion\nmarque: x\n----\ntype: occasion\n", "3:1", "exactement « --- »"),
    Mistake("type = occasion\nmarque = LIGIER\nsynthese:\n  genre: x\n", "1:1", "« = »"),
    Mistake("type: occasion\nmodele: ,x\n", "2:9", "« , »"),
    Mistake("type: occasion\nmodele: ]x\n", "2:9", "« ] »"),
    Mistake("PK\u{3}\u{4}\u{14}\0\u{6}\0", "1:1", "classeur Excel"),
    Mistake("type: occasion\n}\nmarque: x\n", "2:1", "en trop"),
    Mistake("type: occasion\nsynthese:\n    genre: x\n  version: y\n", "4:3", "retrait"),
    Mistake("type: occasion\n marque: x\n", "2:2", "a déjà sa valeur"),
    Mistake("type: occasion\nequipements:\n- libelle: x\n prix_ht: 1\n", "4:2", "retrait"),
    Mistake("type: occasion\nequipements:\n  - libelle: x\n    prix_ht: 1\n   - libelle: y\n", "5:4", "liste"),
    Mistake("type: occasion\nequipements:\n-- libelle: x\n   prix_ht: 1\n", "3:1", "tiret de trop"),
    Mistake("type: occasion\nmodele: - JS50\n", "2:9", "tiret"),
    Mistake("type: occasion\nmodele: Clio: la belle\n", "2:9", "contient deux-points"),
    Mistake("type: occasion; marque: LIGIER\n", "1:7", "plusieurs champs"),
    Mistake("type: occasion\nmarque LIGIER\nmodele: x\n", "2:1", "sans deux-points"),
    Mistake("type: occasion\nmarque: x\nmodele\n", "3:1", "sans deux-points"),
    Mistake("type = occasion\nmarque = LIGIER\n", "1:1", "« = »", code: "PR0006"),
    Mistake("type: occasion\nmarque = LIGIER\nmodele: x\n", "2:1", "« = »"),
    Mistake("type： occasion\nmarque： x\n", "1:1", "« ： »", code: "PR0006"),
    Mistake("type: occasion\nmodele: %abc\n", "2:9", "« % »"),
    Mistake("type: occasion\nmodele: @abc\n", "2:9", "« @ »"),
    Mistake("type: occasion\nmodele: `abc`\n", "2:9", "« ` »"),
    Mistake("type: occasion\nmodele: * abc\n", "2:9", "« * »"),
    Mistake("type: occasion\nmodele: *abc\n", "2:9", "*abc"),
    Mistake("type: occasion\nmodele: & co\n", "2:9", "« & »"),
    Mistake("type: occasion\nmodele: &co\n", "2:9", "« & »", code: "PR0007"),
    Mistake("type: occasion\nmodele: !abc\n", "2:9", "« ! »", code: "PR0007"),
    Mistake("type: occasion\nmodele: > x\n", "2:9", "« > »"),
    Mistake("type: occasion\nmodele: \"C:\\dossier\"\n", "2:12", "barre oblique"),
    Mistake("type: occasion\n\u{FEFF}marque: x\nmodele: y\n", "2:1", "invisible"),
    Mistake("type: occasion\nmarque: a\u{1}b\n", "2:10", "contrôle"),
  ]

  @Test(arguments: yaml) func saysWhatWasMeant(_ mistake: Mistake) throws {
    let found = try #require(try findings(mistake.text).first)
    #expect(found.code == mistake.code)
    #expect("\(found.line):\(found.column)" == mistake.place, "\(found)")
    #expect((found.message + found.help).contains(mistake.words), "\(found)")
  }

  /// What YAML takes, though somebody else meant something else by it.
  static let readable: [Mistake] = [
    Mistake("type: occasion\nsynthese:\n  genre: x\n\u{A0}\u{A0}finition: x\n", "4:1", "insécable"),
    Mistake("type: occasion\nequipements:\n  libelle: x\n", "3:3", "« - libelle: … »"),
    Mistake("type: occasion\nmarque:\n", "2:1", "Complétez la ligne : « marque: … »"),
    Mistake("type: occasion\nmarque: FIATT #500\n", "2:9", "commence un commentaire"),
    Mistake(
      "type: occasion\nequipements:\n  - {libelle: x, prix_ht: 1 200,50 €}\n", "3:33", "entre guillemets, \"…,50 €\""),
  ]

  @Test(arguments: readable) func saysWhatWasMeantWhereYAMLIsContent(_ mistake: Mistake) throws {
    let found = try findings(mistake.text).first { "\($0.line):\($0.column)" == mistake.place }
    #expect(found.map { $0.message + $0.help }?.contains(mistake.words) == true)
  }

  static let json: [Mistake] = [
    Mistake("{\"type\": \"occasion\",}", "1:20", "virgule"),
    Mistake("{\"type\": \"occasion\"\n \"marque\": \"x\"}", "2:2", "virgule"),
    Mistake("{\"type\" \"occasion\"}", "1:9", "« : »"),
    Mistake("{type: \"occasion\"}", "1:2", "guillemets"),
    Mistake("{\"type\": occasion}", "1:10", "valeur"),
    Mistake("{\"type\": 'occasion'}", "1:10", "guillemet"),
    Mistake("{\"type\": “occasion”}", "1:10", "guillemet"),
    Mistake("{\"type\": \"occasion}", "1:10", "jamais refermé"),
    Mistake("{\"type\": \"occasion\"", "1:20", "jamais refermée"),
    Mistake("{\"equipements\": [1, 2}", "1:22", "crochet"),
    Mistake("{\"type\": \"occasion\"} x", "1:22", "en trop"),
    Mistake("{\"puissance\": 8,5}", "1:15", "virgule"),
    Mistake("{\"puissance\": 08}", "1:15", "nombre"),
    Mistake("{\"type\": \"C:\\dossier\"}", "1:13", "barre oblique"),
    Mistake("{\"type\": // ici\n \"x\"}", "1:10", "commentaires"),
    Mistake("{\"type\": True}", "1:10", "true"),
    Mistake("{\"type\": \"a\tb\"}", "1:12", "contrôle"),
  ]

  @Test(arguments: json) func saysWhatWasMeantInJSON(_ mistake: Mistake) throws {
    let found = try #require(try findings(mistake.text, name: "fiche.json").first)
    #expect(found.code == "PR0001")
    #expect("\(found.line):\(found.column)" == mistake.place, "\(found)")
    #expect((found.message + found.help).contains(mistake.words), "\(found)")
  }

  @Test func tagsAndAnchorsOfYAMLItselfStillWork() throws {
    let sheet = """
      modeles: &m {marque: X}
      type: !!str occasion
      marque: &a LIGIER
      modele: *a
      """
    #expect(try !findings(sheet).contains { $0.code == "PR0001" })
  }

  /// What the message says must end it: a beginner follows it to the letter.
  @Test(arguments: [1, 2, 3, 5, 6]) func aFieldOfAnElementIsLedUnderItsFirst(_ blanks: Int) throws {
    func sheet(_ blanks: Int) -> String {
      customSheet(
        "equipements:\n  - libelle: Attelage\n" + String(repeating: " ", count: blanks)
          + "categorie: Utilitaire\n    prix_ttc: 450")
    }
    let run = try prerentree("validate", "-", "--input-format", "yaml", input: sheet(blanks))
    if blanks > 1 {
      #expect(run.errors.contains("« categorie » n'est pas aligné sur « libelle »"))
      #expect(run.errors.contains("Mettez exactement 4 blancs devant « categorie »"))
    }
    #expect(run.status == 1)
    #expect(try prerentree("validate", "-", "--input-format", "yaml", input: sheet(4)).status == 0)
  }
}
