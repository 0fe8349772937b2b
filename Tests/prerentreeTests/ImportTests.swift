import Foundation
import Testing

/// `referential import`: made-up rows with each kind of dirt of the real files.
@Suite struct ImportTests {
  // MARK: ADEME 2014

  private static let header2014 =
    "lib_mrq;lib_mod_doss;lib_mod;dscom;cnit;tvv;cod_cbr;hybride;puiss_admin_98;puiss_max;typ_boite_nb_rapp;conso_urb;"
    + "conso_exurb;conso_mixte;co2;co_typ_1;hc;nox;hcnox;ptcl;masse_ordma_min;masse_ordma_max;champ_v9;date_maj;"
    + "Carrosserie;gamme;;;;"

  /// A row of 2014: what a test does not name is ordinary.
  private func row2014(
    brand: String = "PLOUF", family: String = "NAGE", model: String = "NAGE", version: String = "NAGE 1.4 (75ch)",
    energy: String = "ES", fiscal: String = "4", kilowatts: String = "55", gearbox: String = "M 5",
    litres: (String, String, String) = ("7", "4", "5"), co2: String = "118", mass: (String, String) = ("1000", "1000"),
    body: String = "BERLINE", v9: String = "715/2007EURO5"
  ) -> String {
    [
      brand, family, model, version, "M10ABC", "TVV", energy, "non", fiscal, kilowatts, gearbox, litres.0, litres.1,
      litres.2, co2, "0,1", "", "", "", "", mass.0, mass.1, v9, "mars-14", body, "MOY", "", "", "", "",
    ].joined(separator: ";")
  }

  private struct Import {
    let rows: [[String: String]]
    let report: String
    let status: Int32
    let csv: String
  }

  private func run(_ data: Data, _ options: String..., name: String = "source.csv") throws -> Import {
    let folder = try TemporaryFolder()
    let file = try folder.write(name, data)
    let run = try prerentree(["referential", "import", file] + options)
    let lines = run.output.split(separator: "\n").map {
      $0.split(separator: ";", omittingEmptySubsequences: false).map(String.init)
    }
    let rows = lines.dropFirst().map { Dictionary(uniqueKeysWithValues: zip(lines[0], $0)) }
    return Import(rows: rows, report: run.errors, status: run.status, csv: run.output)
  }

  private func import2014(_ rows: String..., options: [String] = []) throws -> Import {
    let text = ([ImportTests.header2014] + rows).joined(separator: "\r\n") + "\r\n"
    // One byte for each character, as ADEME wrote it.
    let data = Data(text.unicodeScalars.map { UInt8(truncatingIfNeeded: $0.value) })
    let folder = try TemporaryFolder()
    let file = try folder.write("ademe.csv", data)
    let run = try prerentree(["referential", "import", file] + options)
    let lines = run.output.split(separator: "\n").map {
      $0.split(separator: ";", omittingEmptySubsequences: false).map(String.init)
    }
    let dictionaries = lines.dropFirst().map { Dictionary(uniqueKeysWithValues: zip(lines[0], $0)) }
    return Import(rows: dictionaries, report: run.errors, status: run.status, csv: run.output)
  }

  @Test func anOrdinaryRow() throws {
    let result = try import2014(row2014())
    #expect(result.status == 0)
    let row = try #require(result.rows.first)
    let expected = [
      "marque": "PLOUF", "modele": "NAGE", "version": "NAGE 1.4 (75ch)", "finition": "", "nombre_de_portes": "",
      "genre": "Véhicule particulier", "carrosserie": "Berline", "boite_de_vitesse": "Boîte manuelle",
      "energie": "Essence", "puissance_fiscale": "4", "puissance": "75", "poids_total": "", "poids_a_vide": "1000",
      "co2": "118", "urbain": "7", "extra_urbain": "4", "mixte": "5", "debut": "2013", "fin": "2016",
      "catalogue": "base", "puissance_systeme": "", "tvv": "TVV", "cnit": "M10ABC",
    ]
    #expect(row == expected)
  }

  @Test func theReportSaysWhatWasReadWrittenAndMerged() throws {
    let result = try import2014(row2014(), row2014(), row2014(version: "NAGE 1.6"))
    #expect(result.rows.count == 2)
    for words in [
      "présentation de 2014", "3  lignes lues", "2  lignes écrites", "1  ligne réunie", "Aucune ligne écartée",
    ] {
      #expect(result.report.contains(words), "\(words)")
    }
    let english = try import2014(row2014(), row2014(), options: ["--lang", "en"])
    for words in ["2  rows read", "1  row written", "1  row merged", "No row left out"] {
      #expect(english.report.contains(words), "\(words)")
    }
  }

  @Test func twoEncodingsInOneField() throws {
    let result = try import2014(row2014(version: "NAGE Coup\u{E9} Bo\u{AF}te automatique"))
    #expect(result.rows.first?["version"] == "NAGE Coupé Boîte automatique")
    #expect(result.report.contains("« NAGE Coupé Bo¯te automatique » → « NAGE Coupé Boîte automatique »"))
  }

  @Test func floatNoise() throws {
    let result = try import2014(
      row2014(kilowatts: "559,2999878", litres: ("11,30000019", "5,800000191", "7,800000191"), co2: "182"))
    let row = try #require(result.rows.first)
    #expect([row["urbain"], row["extra_urbain"], row["mixte"]] == ["11.3", "5.8", "7.8"])
    // 559.3 kW × 1.35962 = 760.4.
    #expect(row["puissance"] == "760")
    #expect(result.report.contains("4  nombres au bruit de calcul arrondi ; ligne 2 (« 11,30000019 » → « 11,3 »)"))
  }

  @Test(arguments: [("54,5", "74"), ("55", "75"), ("172,5", "235"), ("66", "90"), ("110", "150")])
  func kilowattsAreRoundedHalfUp(_ kilowatts: String, _ horses: String) throws {
    #expect(try import2014(row2014(kilowatts: kilowatts)).rows.first?["puissance"] == horses)
  }

  @Test func quotesDoubledAndInches() throws {
    let result = try import2014(
      row2014(version: #""""NAGE (jantes 17"""" et 18"""")""""#, v9: #""""715/2007*566/2011EURO5""#))
    #expect(result.rows.first?["version"] == "NAGE (jantes 17'' et 18'')")
    #expect(!result.csv.contains("\""))
    #expect(result.report.contains("2  cellules aux guillemets redoublés"))
  }

  @Test(arguments: [
    ("B.M.W.", "BMW"), ("M.G.", "MG"), ("LAMBORGHIN", "LAMBORGHINI"), ("ROLLS ROYC", "ROLLS-ROYCE"),
    ("ALFA-ROMEO", "ALFA ROMEO"), ("CITROEN", "CITROEN"), ("P.L.F.", "PLF"), ("S.A.", "SA"),
  ])
  func brands(_ written: String, _ meant: String) throws {
    #expect(try import2014(row2014(brand: written)).rows.first?["marque"] == meant)
  }

  @Test(arguments: [
    ("GO", "Diesel"), ("EH", "Hybride essence"), ("GH", "Hybride diesel"), ("EE", "Hybride rechargeable essence"),
    ("GL", "Hybride rechargeable diesel"), ("ES/GP", "Essence GPL"), ("GP/ES", "Essence GPL"), ("GN", "GNV"),
    ("ES/GN", "Essence GNV"), ("FE", "Superéthanol"), ("EL", "Électrique"),
  ])
  func energies(_ code: String, _ label: String) throws {
    #expect(try import2014(row2014(energy: code)).rows.first?["energie"] == label)
  }

  @Test(arguments: [
    ("M 6", "Boîte manuelle"), ("A 0", "Boîte automatique"), ("D 7", "Boîte robotisée"), ("S 6", "Boîte robotisée"),
    ("V 0", "Boîte à variation continue"), ("V .", "Boîte à variation continue"), ("N 1", "Boîte automatique"),
  ])
  func gearboxes(_ code: String, _ label: String) throws {
    #expect(try import2014(row2014(gearbox: code)).rows.first?["boite_de_vitesse"] == label)
  }

  @Test(arguments: [
    ("TS TERRAINS/CHEMINS", "SUV"), ("COMBISPCACE", "Ludospace"), ("MINISPACE", "Monospace"), ("COUPE", "Coupé"),
  ])
  func bodies(_ word: String, _ label: String) throws {
    #expect(try import2014(row2014(body: word)).rows.first?["carrosserie"] == label)
  }

  @Test(arguments: [
    ("SERIE 3", "316", "SERIE 3"), ("SERIE X", "X5", "X5"), ("CLASSE A", "A 180", "CLASSE A"),
    ("A3 SPORTBACK", "A3", "A3"), ("NON RENSEIGN?", "NAGE", "NAGE"),
  ])
  func modelsAsSellersCallThem(_ family: String, _ model: String, _ meant: String) throws {
    #expect(try import2014(row2014(family: family, model: model)).rows.first?["modele"] == meant)
  }

  /// The column holds the power that an electric car can keep up for 30 minutes, not its peak.
  @Test func powerOfElectricCars() throws {
    let result = try import2014(
      row2014(version: "NAGE Zen", energy: "EL", kilowatts: "43", gearbox: "V 0", litres: ("", "", ""), co2: ""),
      row2014(version: "NAGE e (82ch)", energy: "EL", kilowatts: "60", gearbox: "N 1", litres: ("", "", ""), co2: ""))
    #expect(result.rows.map { $0["puissance"] } == ["", "82"])
    #expect(result.rows.map { $0["puissance_systeme"] } == ["58", "82"])
    #expect(result.rows.map { $0["boite_de_vitesse"] } == ["Boîte automatique", "Boîte automatique"])
    #expect(result.report.contains("1  puissances de véhicules électriques : la nominale n'est pas la maximale"))
  }

  @Test func consumptionsInEachOthersColumns() throws {
    let swapped = try import2014(row2014(litres: ("7", "5,4", "4,4"), co2: "124"))
    #expect(swapped.rows.first?["mixte"] == "5.4")
    #expect(swapped.rows.first?["extra_urbain"] == "4.4")
    let odd = try import2014(row2014(litres: ("4,5", "4,5", "4,3"), co2: "101"))
    #expect(["urbain", "extra_urbain", "mixte"].map { odd.rows.first?[$0] } == ["", "", "4.3"])
    #expect(odd.report.contains("la mixte hors des deux autres"))
    let zero = try import2014(row2014(litres: ("0", "2,8", "3")))
    #expect(zero.rows.first?["urbain"] == "")
  }

  @Test func aRangeIsNotAValue() throws {
    let result = try import2014(row2014(mass: ("1000", "1100")))
    #expect(result.rows.first?["poids_a_vide"] == "")
    #expect(result.report.contains("« poids_a_vide 1000–1100 »"))
  }

  @Test func oddValuesAreLeftOutOfTheirRowAndTold() throws {
    let result = try import2014(
      row2014(energy: "KEROSENE", fiscal: "900", kilowatts: "beaucoup", co2: "?"), row2014(energy: "KEROSENE"))
    let row = try #require(result.rows.first { $0["puissance"] == "" })
    #expect(["energie", "puissance_fiscale", "puissance", "co2"].map { row[$0] } == ["", "", "", ""])
    for words in [
      "energie « KEROSENE » : 2 fois, d'abord ligne 2", "1  valeurs hors limites", "1  valeurs illisibles", "« ? »",
    ] {
      #expect(result.report.contains(words), "\(words)\n\(result.report)")
    }
  }

  @Test func rowsLeftOutAreCountedWithTheirLines() throws {
    let result = try import2014(
      row2014(), row2014(brand: ""), row2014(family: "", model: ""), row2014() + ";;de trop", options: ["--quiet"])
    #expect(result.rows.count == 1)
    for words in [
      "1  sans marque ; ligne 3", "1  sans modèle ; ligne 4", "1  avec plus de cellules que l'en-tête ; ligne 5",
    ] {
      #expect(result.report.contains(words), "\(words)\n\(result.report)")
    }
    #expect(!result.report.contains("lignes lues"))
  }

  // MARK: ADEME 2022

  private static let header2022 =
    "\u{FEFF}Marque;\"Libellé modèle\";Modèle;Groupe;\"Description Commerciale\";Energie;Carrosserie;Cylindrée;Gamme;"
    + "\"Puissance fiscale\";\"Puissance maximale\";\"Puissance nominale électrique\";\"Type de boite\";\"Nombre rapports\";"
    + "\"Conso vitesse mixte Min\";\"Conso vitesse mixte Max\";\"CO2 vitesse mixte Min\";\"CO2 vitesse mixte Max\";"
    + "\"Masse OM Min\";\"Masse OM Max\""

  @Test func theLayoutOf2022() throws {
    let text = """
      \(ImportTests.header2022)
      B.M.W.;"SERIE 2";218;B.M.W.;"218i Active Tourer";ESSENCE;"MONOSPACE COMPACT";1499;X;7;100,000;;AUTOMATIQUE;7;6,194;6,942;;141,60;1545;1545
      M.G.;"MG5 ELECTRIC";5;AUTRES;"MG5 50kWh (jantes 17"")";ELECTRIC;BREAK;0;X;5;;75,000;"VARIATION ELECTRIQUE";0;;;;;1637;1637
      PLOUF;NAGE;NAGE;X;"\u{A0}NAGE\u{A0} (225ch)\u{A0}";"ELEC+ESSENC HR";"TS TERRAINS/CHEMINS";1;X;10;133,000;30,000;"VARIATION CONTINUE";0;1,4;1,4;28,71;40,60;1835;1900

      """
    let result = try run(Data(text.utf8), "--edition", "2022")
    #expect(result.status == 0)
    #expect(result.report.contains("présentation de 2022"))
    #expect(Set(result.rows.map { "\($0["debut"] ?? "")-\($0["fin"] ?? "")" }) == ["2021-2024"])
    let keys = [
      "marque", "modele", "version", "energie", "boite_de_vitesse", "puissance", "puissance_systeme", "co2", "mixte",
      "poids_a_vide",
    ]
    #expect(
      result.rows.map { row in keys.map { row[$0] ?? "–" } } == [
        ["BMW", "SERIE 2", "218i Active Tourer", "Essence", "Boîte automatique", "136", "", "142", "", "1545"],
        ["MG", "MG5", "MG5 50kWh (jantes 17'')", "Électrique", "Boîte automatique", "", "102", "", "", "1637"],
        // The description's 225 ch are the engine's and the motor's together; the engine alone has 133 kW.
        [
          "PLOUF", "NAGE", "NAGE (225ch)", "Hybride rechargeable essence", "Boîte à variation continue", "181",
          "225", "", "1.4", "",
        ],
      ])
  }

  @Test func anEditionIsAskedForWhereTheFileDoesNotSayIt() throws {
    let text = "\(ImportTests.header2022)\nB.M.W.;\"SERIE 2\";218;B.M.W.;\"218i\";ESSENCE\n"
    let silent = try run(Data(text.utf8))
    #expect(silent.status == 3)
    #expect(silent.report.contains("--edition ANNÉE, par exemple --edition 2022"))
    #expect(try run(Data(text.utf8), name: "car-labelling-2021.csv").rows.first?["debut"] == "2020")
    #expect(try run(Data(text.utf8), "--edition", "1789").status == 2)
    #expect(try run(Data(text.utf8), "--edition", "2021", "--edition", "2022").status == 2)
    #expect(try prerentree("referential", "export", "--edition", "2021").status == 2)
  }

  // MARK: --map

  @Test func anyFileWithItsColumnsNamed() throws {
    let text =
      "Make,Model name,kW,Fuel,Doors,From\nVW,\"Golf, Plus\",77,Benzin,5p,2010\nVW,Polo,55,gazole,5,14/05/2012\n"
    let result = try run(
      Data(text.utf8), "--map", "Make=marque", "--map", "Model name=modele", "--map", "kW=puissance_kw", "--map",
      "fuel=energie", "--map", "Doors=nombre_de_portes", "--map=From=debut")
    #expect(result.status == 0)
    let keys = ["marque", "modele", "puissance", "energie", "nombre_de_portes", "debut", "genre"]
    #expect(
      result.rows.map { row in keys.map { row[$0] ?? "–" } } == [
        // The program's own catalogue spells them so.
        ["VOLKSWAGEN", "GOLF PLUS", "105", "Essence", "5", "2010", ""],
        ["VOLKSWAGEN", "POLO", "75", "Diesel", "5", "14/05/2012", ""],
      ])
  }

  @Test func aMappingWinsOverTheLayout() throws {
    let result = try import2014(row2014(), options: ["--map", "gamme=finition", "--map", "lib_mod_doss=version"])
    #expect(result.rows.first?["finition"] == "MOY")
    #expect(result.rows.first?["version"] == "NAGE")
  }

  @Test func mappingsThatCannotBe() throws {
    let folder = try TemporaryFolder()
    let file = try folder.write("a.csv", "Make;Model\nVW;Golf\n")
    let misspelt = try prerentree("referential", "import", file, "--map", "Make=marqe")
    #expect(misspelt.status == 2)
    #expect(misspelt.errors.contains("vouliez-vous « marque »"))
    #expect(try prerentree("referential", "import", file, "--map", "Make").status == 2)
    let absent = try prerentree("referential", "import", file, "--map", "Maker=marque", "--map", "Model=modele")
    #expect(absent.status == 3)
    #expect(absent.errors.contains("vouliez-vous « Make »"))
    let unknown = try prerentree("referential", "import", file, "--lang", "en")
    #expect(unknown.status == 3)
    #expect(unknown.errors.contains("--map COLUMN=marque") && unknown.errors.contains("Make, Model"))
  }

  /// A quote that nobody closed costs its own row its shape at most, not the rows behind it.
  @Test func aQuoteThatIsNeverClosed() throws {
    let result = try run(Data("marque;modele;version\nVW;Golf;\"1.6 TDI\nVW;Polo;1.2\nVW;Fox;1.4\n".utf8))
    #expect(result.rows.map { $0["modele"] ?? "" } == ["FOX", "GOLF", "POLO"])
  }

  // MARK: The output

  @Test func importedFilesCheckCleanAndLoad() throws {
    let folder = try TemporaryFolder()
    let rows = [
      row2014(), row2014(brand: "B.M.W.", energy: "EL"), row2014(version: #""""jantes 17""""""#),
      row2014(litres: ("4,5", "4,5", "4,3")), row2014(fiscal: "900", mass: ("1", "2")),
      row2014(version: "Nage\u{E9}"), row2014(version: "NAGEE"),
    ]
    let text = ([ImportTests.header2014] + rows).joined(separator: "\n")
    let source = try folder.write("s.csv", Data(text.unicodeScalars.map { UInt8(truncatingIfNeeded: $0.value) }))
    let out = folder.path + "/r.csv"
    #expect(try prerentree("referential", "import", source, "--out", out).status == 0)
    #expect(try folder.names() == ["r.csv", "s.csv"])
    let check = try prerentree("referential", "check", out)
    #expect(check.status == 0)
    #expect(check.output.contains("rien à signaler"), "\(check.output)")
    let sheet = try folder.write("f.yaml", "type: occasion\nmarque: Plouf\nmodele: Nage\n")
    let run = try prerentree("validate", sheet, "--referential", out)
    #expect(!run.errors.contains("écartée"))
    #expect(!run.errors.contains("PR0602"))
  }

  @Test func whatIsThereStaysWhereTheImportFails() throws {
    let folder = try TemporaryFolder()
    let out = try folder.write("r.csv", "avant")
    let source = try folder.write("s.csv", "a;b\n1;2\n")
    #expect(try prerentree("referential", "import", source, "--out", out).status == 3)
    #expect(try folder.read("r.csv") == "avant")
    #expect(try prerentree("referential", "import", folder.path + "/absent.csv").status == 3)
    #expect(try prerentree("referential", "import").status == 2)
  }
}
