import Testing

/// Referentials as files: several of them, bad rows, and files that are none.
@Suite struct ReferentialFileTests {
  private static let rest = """
    synthese: {version: '1.2', finition: Pop, genre: VP, carrosserie: Berline, nombre_de_portes: 5}
    moteur: {boite_de_vitesse: manuelle, energie: Essence, puissance_fiscale: 5}
    couleurs: {exterieure: Blanc, interieure: Noir, peinture: Unie}

    """

  private func power(_ files: [String], brand: String = "FIAT", model: String = "PANDA") throws -> Double? {
    let folder = try TemporaryFolder()
    let sheet = try folder.write(
      "f.yaml", "type: occasion\nmarque: \(brand)\nmodele: \(model)\n" + ReferentialFileTests.rest)
    let options = try files.enumerated().flatMap { ["--referential", try folder.write("r\($0).csv", $1)] }
    _ = try prerentree(["process", sheet, "--out", folder.path + "/out", "--quiet"] + options)
    let line = try folder.read("out/records.ndjson")
    return line.isEmpty ? nil : try json(line, "moteur", "puissance") as? Double
  }

  @Test func aLaterFileWinsOnTheSameBrandModelAndVersion() throws {
    let first = "marque;modele;version;puissance\nFIAT;PANDA;1.2;60\nFIAT;TIPO;1.2;95\n"
    let second = "modele;puissance;marque;version\nPanda;69;Fiat;1.2\n"
    #expect(try power([first, second]) == 69)
    #expect(try power([second, first]) == 60)
    // What only one of them has stays.
    #expect(try power([first, second], model: "TIPO") == 95)
    #expect(try power([second, first], model: "TIPO") == 95)
  }

  /// A later file that spells a brand by its other name speaks of the same vehicle.
  @Test func aliasesMeetAcrossFiles() throws {
    let first = "marque;modele;version;puissance\nVOLKSWAGEN;POLO;1.2;60\n"
    let second = "marque;modele;version;puissance\nVW;POLO;1.2;70\n"
    #expect(try power([first, second], brand: "Volkswagen", model: "Polo") == 70)
  }

  @Test(arguments: [
    ("brand;modele\nFIAT;PANDA\n", "r.csv:1: échec : le référentiel n'a pas de colonne « marque »"),
    ("marque;model\nFIAT;PANDA\n", "r.csv:1: échec : le référentiel n'a pas de colonne « modele »"),
    ("marque;modele;Modele\nFIAT;PANDA;x\n", "r.csv:1: échec : deux colonnes « modele »"),
    ("marque;modele\nFIAT;PANDA\nFIAT;\"TIPO\n", "r.csv:3: échec : guillemet ouvert et jamais refermé"),
    ("", "r.csv:1: échec : le référentiel n'a pas de colonne « marque »"),
  ])
  func aFileThatIsNoReferentialStopsTheRun(_ text: String, _ message: String) throws {
    let folder = try TemporaryFolder()
    let file = try folder.write("r.csv", text)
    let sheet = try folder.write("f.yaml", "type: occasion\nmarque: FIAT\n")
    let run = try prerentree("validate", sheet, "--referential", file, "--format", "json")
    #expect(run.status == 3)
    #expect(run.output.isEmpty)
    #expect(run.errors.contains(message), "\(run.errors)")
    #expect(!run.errors.contains("PR0"))
    let absent = try prerentree("validate", sheet, "--referential", folder.path + "/absent.csv", "--lang", "en")
    #expect(absent.status == 3)
    #expect(absent.errors.contains("absent.csv: failure: this file does not exist"))
  }

  @Test func badRowsAreNamedAndCounted() throws {
    let folder = try TemporaryFolder()
    let file = try folder.write(
      "r.csv", "marque;modele;version;puissance\nFIAT;PANDA;1.2;beaucoup\nFIAT;\"PAN\nDA\";1.2;69\nFIAT;;1.2;69\n")
    let sheet = try folder.write("f.yaml", "type: occasion\nmarque: FIAT\nmodele: PANDA\n" + ReferentialFileTests.rest)
    let french = try prerentree("validate", sheet, "--referential", file)
    #expect(french.status == 0, "\(french.errors)")
    // The line is the file's own, line breaks inside cells counted.
    #expect(french.errors.contains("r.csv:2: ligne écartée : puissance : « beaucoup » ne se lit pas"))
    #expect(french.errors.contains("r.csv:5: ligne écartée : « modele » est vide"))
    #expect(french.errors.contains("2 lignes du référentiel écartées"))
    let english = try prerentree("validate", sheet, "--referential", file, "--lang", "en")
    #expect(english.errors.contains("r.csv:5: row left out: “modele” is empty"))
    #expect(english.errors.contains("2 referential rows left out"))
  }

  @Test func aContradictionSaysBothValuesAndKeepsTheSheets() throws {
    let folder = try TemporaryFolder()
    let file = try folder.write("r.csv", "marque;modele;version;puissance;nombre_de_portes\nFIAT;PANDA;1.2;69;3\n")
    let sheet =
      "type: occasion\nmarque: FIAT\nmodele: PANDA\n"
      + ReferentialFileTests.rest
      .replacing("puissance_fiscale: 5", with: "puissance_fiscale: 5, puissance: 85")
    let found = try findings(sheet, "--referential", file).filter { $0.code == "PR0804" }
    #expect(
      found.map(\.message) == [
        "Nombre de portes : la fiche dit « 5 », le référentiel « 3 » ; la fiche l\'emporte",
        "Puissance : la fiche dit « 85 ch », le référentiel « 69 ch » ; la fiche l'emporte",
      ])
    let record = try record(sheet, "--referential", file)
    #expect((record["moteur"] as? [String: Any])?["puissance"] as? Int == 85)
    #expect((record["moteur"] as? [String: Any])?["energie"] as? String == "Essence")
  }
}
