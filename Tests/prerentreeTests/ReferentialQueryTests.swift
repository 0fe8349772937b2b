import Testing

/// `referential search`, `referential check`, `referential export`.
@Suite struct ReferentialQueryTests {
  private static let csv = """
    marque;modele;version;finition;energie;boite_de_vitesse;puissance_fiscale;puissance;debut;fin;catalogue
    CITROEN;C4 PICASSO;1.6 HDi 110;Pack;Diesel;Boîte manuelle;6;109;2006;2013;
    RENAULT;MEGANE III BERLINE;dCi 110;Bose;Diesel;Boîte manuelle;5;110;2009;2015;
    RENAULT;MEGANE III BERLINE;dCi 110;Life;Diesel;Boîte robotisée;5;110;2009;2015;
    RENAULT;MEGANE II BERLINE;1.5 dCi 105;Luxe;Diesel;Boîte manuelle;6;106;2005;2008;
    VOLKSWAGEN;GOLF;VII 1.6 TDI 105;Carat;Diesel;Boîte manuelle;5;105;2012;2015;
    VOLKSWAGEN;GOLF;VI 1.2 TSI;Life;Essence;Boîte manuelle;5;85;2009;2012;
    ACURA;TLX;2.4;Tech;Essence;Boîte automatique;13;206;;;etendu
    """

  private func search(_ words: String..., csv: String = csv) throws -> Run {
    let folder = try TemporaryFolder()
    let file = try folder.write("r.csv", csv)
    return try prerentree(["referential", "search", "--referential", file] + words)
  }

  /// The first line of the table after its head.
  private func first(_ run: Run) -> String {
    run.output.split(separator: "\n").dropFirst().first.map(String.init) ?? ""
  }

  @Test(arguments: [
    ("megane 3", "RENAULT"), ("Mégane III dci", "MEGANE III BERLINE"), ("golf 7", "VII 1.6 TDI 105"),
    ("vw tdi", "VII 1.6 TDI 105"), ("renalt 105", "MEGANE II BERLINE"), ("c4picasso", "C4 PICASSO"),
    ("picaso diesel", "C4 PICASSO"), ("tlx", "étendu"), ("MEGANE ii", "MEGANE II BERLINE"),
  ])
  func bestFirst(_ words: String, _ expected: String) throws {
    let run = try search(words)
    #expect(run.status == 0)
    #expect(first(run).contains(expected), "\(run.output)")
  }

  @Test func aTableInColumns() throws {
    let run = try search("megane", "3")
    #expect(
      run.output == """
        MARQUE   MODÈLE              VERSION  FINITION    ÉNERGIE  BOÎTE                            CV   ch  ANNÉES
        RENAULT  MEGANE III BERLINE  dCi 110  Bose, Life  Diesel   Boîte manuelle, Boîte robotisée   5  110  2009–2015

        """)
  }

  @Test func noMoreThanTwentyLines() throws {
    let rows = (1...25).map { "VOLVO;V\($0);2.0 D\($0);;Diesel;;;;;;" }
    let run = try search(
      "volvo", csv: "marque;modele;version;finition;energie;a;b;c;d;e;f\n" + rows.joined(separator: "\n"))
    #expect(run.output.split(separator: "\n").count == 22)
    #expect(run.output.hasSuffix("5 autres versions ; ajoutez un mot pour préciser.\n"))
  }

  @Test func whereNoEntryAnswersEveryWord() throws {
    let run = try search("golf", "cabriolet")
    #expect(run.status == 0)
    #expect(run.output.hasPrefix("Aucun véhicule ne répond aux 2 mots ; voici ceux qui répondent à 1."))
    let none = try search("zzz", "--lang", "en")
    #expect(none.status == 1)
    #expect(none.output.isEmpty)
    #expect(none.errors == "No vehicle of the referential answers “zzz”.\n")
    #expect(try prerentree("referential", "search").status == 2)
  }

  @Test func asJSON() throws {
    let run = try search("golf", "tdi", "--format", "json")
    #expect(try json(run.output, "count") as? Int == 1)
    #expect(try json(run.output, "results", 0, "version") as? String == "VII 1.6 TDI 105")
    #expect(try json(run.output, "results", 0, "line") as? Int == 6)
    #expect(try search("golf", "--format", "json=x").status == 2)
  }

  @Test func theStarterServesWithoutAnother() throws {
    #expect(first(try prerentree("referential", "search", "aixam")).hasPrefix("AIXAM"))
  }

  // MARK: Check

  private func check(_ text: String, _ options: String...) throws -> (status: Int32, found: [String]) {
    let folder = try TemporaryFolder()
    let file = try folder.write("r.csv", text)
    let run = try prerentree(["referential", "check", file, "--format", "json"] + options)
    let items = try json(run.output, "files", 0, "diagnostics") as? [[String: Any]] ?? []
    return (
      run.status,
      items.map { item in
        "\(item["code"] as? String ?? "") \(item["line"] as? Int ?? 0):\(item["column"] as? Int ?? 0)"
          + "-\(item["endLine"] as? Int ?? 0):\(item["endColumn"] as? Int ?? 0) \(item["cell"] as? String ?? "")"
      }
    )
  }

  @Test(arguments: [
    ("marque;modele\nVW;Golf", 0, []),
    ("marque;modele;couleur\nVW;Golf;bleu", 0, ["PR0005 1:15-1:22 C1"]),
    ("marque;modele;\nVW;Golf;", 0, ["PR0012 1:15-1:15 C1"]),
    ("marque;modele\nVW;Golf\nVolkswagen;GOLF", 1, ["PR0004 3:1-3:16 "]),
    ("marque;modele\nVW;Golf;x", 1, ["PR0011 2:9-2:10 C2"]),
    ("marque;modele;version\nVW;Golf", 0, ["PR0011 2:4-2:8 B2"]),
    ("marque;modele;energie\nVW;Golf;Bezin", 1, ["PR0009 2:9-2:14 C2"]),
    ("marque;modele;energie\nVW;Golf;Benzin", 0, []),
    ("marque;modele;catalogue\nVW;Golf;etend", 1, ["PR0009 2:9-2:14 C2"]),
    ("marque;modele;puissance\nCitroën;C4;beaucoup", 1, ["PR0007 2:12-2:20 C2"]),
    ("marque;modele;puissance\nVW;Golf;9000", 1, ["PR0902 2:9-2:13 C2"]),
    ("marque;modele;puissance_systeme;tvv\nFord;Kuga;beaucoup;WA6 B7*C", 1, ["PR0007 2:11-2:19 C2"]),
    ("marque;modele;puissance_systeme;cnit\nFord;Kuga;225 ch;M10FRDVP000A000", 0, []),
    ("marque;modele;debut\nVW;Golf;20x0", 1, ["PR0007 2:9-2:13 C2"]),
    ("marque;modele;debut;fin\nVW;Golf;2012;2010", 1, ["PR0902 2:14-2:18 D2"]),
    ("marque;modele\n;Golf\nVW;", 1, ["PR0601 2:1-2:1 A2", "PR0701 3:4-3:4 B3"]),
    ("marque;modele;poids_total;poids_a_vide\nVW;Golf;1500;1600", 0, ["PR1001 2:14-2:18 D2"]),
    ("marque;modele;energie;co2\nVW;Golf;Électrique;120", 0, ["PR1002 2:20-2:23 D2"]),
    ("marque;modele;urbain;extra_urbain;mixte\nVW;Golf;7;4;8", 0, ["PR1002 2:13-2:14 E2"]),
    ("marque;modele;energie;mixte\nHyundai;Nexo;Hydrogène;3,4", 0, ["PR1002 2:24-2:27 D2"]),
    ("marque;modele;urbain;extra_urbain;mixte\nVW;Golf;0;0;5", 0, []),
    (
      "marque;modele;energie;puissance_fiscale;puissance;co2;debut\nVW;Golf;Diesel;14;105;110;2010", 0,
      ["PR0903 2:16-2:18 D2"]
    ),
    ("marque;modele;energie;puissance_fiscale;puissance;co2;debut\nVW;Golf;Diesel;14;105;110;1990", 0, []),
    ("marque;modele;version\nVW;\"Golf\nPlus\";9\nVW;;1", 1, ["PR0701 4:4-4:4 B4"]),
    ("marque;modele\nVW;\"Golf", 3, ["PR0001 2:4-2:9 B2"]),
    ("modele;version\nGolf;1", 3, ["PR0601 1:1-1:7 A1"]),
    ("marque;modele;Modèle\nVW;Golf;x", 3, ["PR0004 1:15-1:21 C1"]),
    ("", 3, ["PR0001 1:1-1:1 "]),
  ])
  func findingsWithTheirPlaces(_ text: String, _ status: Int, _ expected: [String]) throws {
    let (found, list) = try check(text)
    #expect(list == expected)
    #expect(found == Int32(status))
  }

  @Test func warningsRefuseWithStrict() throws {
    #expect(try check("marque;modele;couleur\nVW;Golf;bleu", "--strict").status == 1)
  }

  @Test func inWords() throws {
    let folder = try TemporaryFolder()
    let file = try folder.write("r.csv", "marque;modele;energie;carosserie\nVW;Golf;Desel;SUV\nVW;Polo;Diesel;SUV\n")
    let run = try prerentree("referential", "check", file, folder.path + "/absent.csv")
    #expect(run.status == 3)
    for words in [
      "r.csv:2:9: (cellule C2) erreur PR0009 energie : « Desel » n'est pas un choix de la liste",
      "2 | VW;Golf;Desel;SUV\n  |         ^~~~~", "proposition : « Diesel »", "proposition : « carrosserie »",
      "2 lignes, 1 marque, 2 modèles ; 1 erreur, 1 avertissement ; 1 ligne serait écartée",
    ] {
      #expect(run.output.contains(words), "\(words)\n\(run.output)")
    }
    #expect(run.errors.contains("absent.csv: échec : ce fichier n'existe pas"))
    let english = try prerentree("referential", "check", file, "--lang", "en")
    #expect(english.status == 1)
    #expect(english.output.contains("2 rows, 1 brand, 2 models; 1 error, 1 warning; 1 row would be left out"))
  }

  /// What a check calls an error of a row, a run leaves out, and the other way round.
  @Test func checkAndLoadAgree() throws {
    let folder = try TemporaryFolder()
    let text = """
      marque;modele;energie;puissance;debut;catalogue
      VW;Golf;Bezin;;;
      VW;;;;;
      VW;Golf;;9000;;
      VW;Golf;;;20x0;
      VW;Golf;;;;autre
      VW;Golf;;;;;x
      VW;Golf;Diesel;105;2010;base
      """
    let file = try folder.write("r.csv", text)
    let run = try prerentree("referential", "check", file, "--format", "json")
    #expect(try json(run.output, "files", 0, "skippedRows") as? Int == 6)
    let sheet = try folder.write("f.yaml", "type: occasion\nmarque: VW\nmodele: Golf\n")
    let errors = try prerentree("validate", sheet, "--referential", file).errors
    #expect(errors.contains("6 lignes du référentiel écartées"))
  }

  // MARK: Export

  @Test func exportPrintsTheStarter() throws {
    let run = try prerentree("referential", "export")
    #expect(run.status == 0)
    let folder = try TemporaryFolder()
    let out = folder.path + "/r.csv"
    #expect(try prerentree("referential", "export", "--out", out).status == 0)
    #expect(try folder.read("r.csv") == run.output)
    #expect(try prerentree("referential", "check", out).output.contains("rien à signaler"))
  }

  @Test func commandLinesThatCannotBe() throws {
    #expect(try prerentree("referential").status == 2)
    let misspelt = try prerentree("referential", "serch", "golf")
    #expect(misspelt.status == 2)
    #expect(misspelt.errors.contains("vouliez-vous « search »"))
    #expect(try prerentree("referential", "check").status == 2)
    #expect(try prerentree("referential", "search", "golf", "--map", "a=marque").status == 2)
    #expect(try prerentree("referential", "export", "x").status == 2)
  }

  @Test func aSearchSaysWhatWordsWereTakenFor() throws {
    let run = try prerentree("referential", "search", "vw", "poloo", "--limit", "1")
    #expect(run.output.hasSuffix("lu : « vw » → VOLKSWAGEN, « poloo » → POLO\n"))
    #expect(run.output.contains("\nVOLKSWAGEN  POLO"))
    // The words, the titles, one vehicle, and how many more there are.
    #expect(run.output.split(separator: "\n").count == 4)
    let answer = try prerentree("referential", "search", "vw", "golf", "--limit", "1", "--format", "json").output
    #expect(try json(answer, "taken", 0, "name") as? String == "VOLKSWAGEN")
    #expect((try json(answer, "results") as? [Any])?.count == 1)
    #expect(try json(answer, "count") as? Int ?? 0 > 1)
  }
}
