import Testing

/// What is said of a vehicle that the referential does not know: the nearest names, best first, and what to do.
@Suite struct MissTests {
  private static let csv = """
    marque;modele;version;finition;carrosserie;energie;boite_de_vitesse;puissance_fiscale;puissance;nombre_de_portes;genre
    AUDI;A3;1.4 TFSI;Ambiente;Berline;Essence;Boîte manuelle;7;125;3;Véhicule particulier
    AUDI;A3 SPORTBACK;1.4 TFSI;Ambiente;Berline;Essence;Boîte manuelle;7;125;5;Véhicule particulier
    BMW;SERIE 3;318d 143;Luxe;Berline;Diesel;Boîte manuelle;8;143;4;Véhicule particulier
    BMW;SERIE 3;320d 184;Luxe;Berline;Diesel;Boîte manuelle;10;184;4;Véhicule particulier
    CITROEN;C4 PICASSO;1.6 HDi 110;Pack;Monospace;Diesel;Boîte manuelle;6;109;5;Véhicule particulier
    CITROEN;GRAND C4 PICASSO;1.6 HDi 110;Pack;Monospace;Diesel;Boîte manuelle;6;109;5;Véhicule particulier
    LAND ROVER;DISCOVERY;TDV6;HSE;SUV;Diesel;Boîte automatique;15;211;5;Véhicule particulier
    MAZDA;2;1.3 MZR 86;Elégance;Citadine;Essence;Boîte manuelle;5;86;5;Véhicule particulier
    MERCEDES-BENZ;CLASSE A;A 180 CDI BVA7;Sensation;Berline;Diesel;Boîte automatique;6;109;5;Véhicule particulier
    MERCEDES-BENZ;CLASSE B;B 180 CDI BVA7;Sensation;Monospace;Diesel;Boîte automatique;6;109;5;Véhicule particulier
    PEUGEOT;208;1.2 VTi 82;Active;Citadine;Essence;Boîte manuelle;4;82;5;Véhicule particulier
    PEUGEOT;308;1.6 HDi 92;Active;Berline;Diesel;Boîte manuelle;5;92;5;Véhicule particulier
    RENAULT;CLIO;1.2 RN;RN;Citadine;Essence;Boîte manuelle;4;58;5;Véhicule particulier
    RENAULT;CLIO IV;0.9 TCe 90;Intens;Citadine;Essence;Boîte manuelle;5;90;5;Véhicule particulier
    RENAULT;CLIO IV;1.5 dCi 90 EDC;Intens;Citadine;Diesel;Boîte robotisée;4;90;5;Véhicule particulier
    RENAULT;CLIO IV;1.5 dCi 90 Energy;Zen;Citadine;Diesel;Boîte manuelle;4;90;5;Véhicule particulier
    RENAULT;MEGANE;1.6e RT;RT;Berline;Essence;Boîte manuelle;6;90;5;Véhicule particulier
    RENAULT;MEGANE II BERLINE;1.5 dCi 105;Luxe;Berline;Diesel;Boîte manuelle;6;106;5;Véhicule particulier
    RENAULT;MEGANE III BERLINE;TCE 130 EDC E6;Intens;Berline;Essence;Boîte robotisée;7;132;5;Véhicule particulier
    RENAULT;MEGANE III ESTATE;dCi 110;Bose;Break;Diesel;Boîte manuelle;5;110;5;Véhicule particulier
    VOLKSWAGEN;GOLF;VII 1.6 TDI 105 BMT;Carat;Berline;Diesel;Boîte manuelle;5;105;5;Véhicule particulier
    VOLKSWAGEN;GOLF;VI 1.6 TDI 105;Carat;Berline;Diesel;Boîte manuelle;5;105;5;Véhicule particulier
    VOLKSWAGEN;GOLF SW;1.6 TDI 105;Carat;Break;Diesel;Boîte manuelle;5;105;5;Véhicule particulier
    VOLKSWAGEN;POLO;1.2 TSI;Life;Citadine;Essence;Boîte manuelle;5;85;5;Véhicule particulier
    """

  private struct Miss {
    let code: String
    let path: String
    let message: String
    let suggestions: [String]
    let help: String
  }

  /// The first finding of a sheet that comes from the referential, and how many there are.
  private func miss(
    _ brand: String, _ model: String, _ version: String? = nil, rest: String = "", options: [String] = []
  ) throws -> Miss {
    let folder = try TemporaryFolder()
    let referential = try folder.write("r.csv", MissTests.csv)
    let synthese = version.map { "synthese: {version: \"\($0)\"}\n" } ?? ""
    let sheet = try folder.write(
      "f.yaml", "type: occasion\nmarque: \"\(brand)\"\nmodele: \"\(model)\"\n\(synthese)\(rest)\n")
    let run = try prerentree(
      ["validate", sheet, "--referential", referential, "--format", "json", "--quiet"] + options)
    let items = try json(run.output, "sheets", 0, "diagnostics") as? [[String: Any]] ?? []
    let item = items.first { ["PR0602", "PR0603", "PR0801", "PR0802", "PR0803"].contains($0["code"] as? String ?? "") }
    return Miss(
      code: item?["code"] as? String ?? "", path: item?["path"] as? String ?? "",
      message: item?["message"] as? String ?? "", suggestions: item?["suggestions"] as? [String] ?? [],
      help: item?["help"] as? String ?? "")
  }

  // MARK: Brands

  @Test(arguments: [
    ("RENALT", "RENAULT"), ("peugot", "PEUGEOT"), ("Wolkswagen", "VOLKSWAGEN"), ("Citroêne", "CITROEN"),
    ("Mercedez", "MERCEDES-BENZ"), ("Mercedes Bens", "MERCEDES-BENZ"),
  ])
  func misspeltBrands(_ written: String, _ meant: String) throws {
    let miss = try miss(written, "GOLF")
    #expect(miss.code == "PR0602")
    #expect(miss.suggestions.first == meant)
    #expect(miss.suggestions.count <= 3)
    #expect(miss.help.contains("marque_personnalisee: oui"))
  }

  @Test func aBrandLikeNoOther() throws {
    let miss = try miss("YUGO", "45")
    #expect(miss.suggestions.isEmpty)
    #expect(miss.help.hasPrefix("Vérifiez l'orthographe"))
  }

  /// Unknown brands of importers are the very case of the custom brand, and no spelling mistakes.
  @Test(arguments: ["OMODA", "JAECOO", "UAZ", "B M X"]) func aBrandThatIsNoMistake(_ brand: String) throws {
    #expect(try miss(brand, "5").suggestions.isEmpty)
  }

  @Test func brandAndModelExchanged() throws {
    let miss = try miss("CLIO IV", "RENAULT")
    #expect(miss.code == "PR0602")
    #expect(miss.suggestions == ["RENAULT"])
    #expect(miss.help.contains("échangés : écrivez « marque: RENAULT » et « modele: CLIO IV »"))
  }

  @Test func aModelForABrand() throws {
    let miss = try miss("Discovery", "TDV6")
    #expect(miss.suggestions == ["LAND ROVER"])
    #expect(miss.help.hasPrefix("« Discovery » est un modèle de LAND ROVER"))
  }

  // MARK: Models

  @Test(arguments: [
    ("CITROEN", "C4 Picaso", ["C4 PICASSO"]), ("AUDI", "A3 Sportbak", ["A3 SPORTBACK"]),
    ("RENAULT", "Megan", ["MEGANE"]),
  ])
  func modelsNearlyRight(_ brand: String, _ model: String, _ expected: [String]) throws {
    let miss = try miss(brand, model)
    #expect(miss.code == "PR0801")
    #expect(Array(miss.suggestions.prefix(expected.count)) == expected)
    #expect(miss.suggestions.count <= 3)
  }

  @Test func anotherBrandsModel() throws {
    let miss = try miss("PEUGEOT", "C4 Picasso")
    #expect(miss.suggestions.isEmpty)
    #expect(miss.help == "« C4 Picasso » est un modèle de CITROEN : si c'est lui, écrivez « marque: CITROEN ».")
  }

  @Test func aModelLikeNoOther() throws {
    let miss = try miss("PEUGEOT", "Partner")
    #expect(miss.suggestions.isEmpty)
    #expect(miss.help.hasPrefix("Modèles connus : 208, 308. "))
  }

  @Test(arguments: [("MAZDA", "Mazda 2"), ("Mazda", "MAZDA2")])
  func aModelWithItsBrandInFront(_ brand: String, _ model: String) throws {
    let folder = try TemporaryFolder()
    let referential = try folder.write("r.csv", MissTests.csv)
    let record = try record(
      "type: occasion\nmarque: \(brand)\nmodele: \(model)\nsynthese: {version: 1.3 MZR 86}\n", "--referential",
      referential)
    #expect(record["modele"] as? String == "2")
    #expect((record["provenance"] as? [String: Any])?["modele"] as? String == "correspondance")
  }

  // MARK: Versions

  /// Without a fact nothing is taken for anything; but what comes nearest is reported.
  @Test(arguments: [
    ("RENAULT", "MEGANE III BERLINE", "TCE 130", "TCE 130 EDC E6"),
    ("VW", "Golf", "7 1.6 TDI 105", "VII 1.6 TDI 105 BMT"),
    ("MERCEDES", "Classe A", "A180 CDI", "A 180 CDI BVA7"), ("PEUGEOT", "308", "1.6 HDI 92ch FAP", "1.6 HDi 92"),
  ])
  func versionsFromAdverts(_ brand: String, _ model: String, _ version: String, _ expected: String) throws {
    let miss = try miss(brand, model, version)
    #expect(miss.code == "PR0802")
    #expect(miss.suggestions.first == expected)
    #expect(miss.suggestions.count <= 3)
  }

  /// A version with its model in front is the same version, whichever of the two the referential has.
  @Test(arguments: [("RENAULT", "CLIO IV", "Clio IV 0.9 TCe 90"), ("PEUGEOT", "208", "208 1.2 VTi 82")])
  func aVersionWithItsModelInFront(_ brand: String, _ model: String, _ version: String) throws {
    #expect(try miss(brand, model, version).code == "")
  }

  @Test func aVersionLikeNoOther() throws {
    let miss = try miss("VW", "Polo", "GTI")
    #expect(miss.suggestions.isEmpty)
    #expect(miss.help.hasPrefix("Versions connues : 1.2 TSI. "))
    #expect(miss.message.hasSuffix("(1 version possible)"))
  }

  @Test func inEnglish() throws {
    #expect(try miss("PEUGEOT", "Partner", options: ["--lang", "en"]).help.hasPrefix("Known models: 208, 308. "))
  }

  /// Whoever works in a table has columns, and would type `modele: PANDA` into the cell.
  @Test func inATableTheAdviceNamesColumns() throws {
    let table = "marque;modele;version\nDiscovery;TDV6;x\nPEUGOT;3008;y\n"
    let run = try prerentree("validate", "-", "--input-format", "csv", input: table)
    #expect(
      run.errors.contains(
        "écrivez « LAND ROVER » dans la colonne « marque » et « Discovery » dans la colonne « modele »."))
    #expect(run.errors.contains("(il faudra alors aussi : genre, finition, carrosserie, nombre_de_portes,"))
    #expect(!run.errors.contains("« marque: "))
  }
}
