import Testing

/// Steps 6 to 9: the referential, and what is said when it does not know the vehicle.
@Suite struct ResolutionTests {
  private static let csv = """
    marque;modele;version;finition;genre;carrosserie;nombre_de_portes;boite_de_vitesse;energie;puissance_fiscale;puissance;poids_total;poids_a_vide;co2;urbain;extra_urbain;mixte;debut;fin;catalogue
    FIAT;PANDA;1.2 8V;Pop;Véhicule particulier;Citadine;5;Boîte manuelle;Essence;4;69;1420;1015;120;6.7;4.3;5.2;2012;2017;base
    FIAT;PANDA;1.2 8V;Lounge;Véhicule particulier;Citadine;5;Boîte manuelle;Essence;4;69;1420;1015;120;6.7;4.3;5.2;2012;2017;base
    FIAT;PANDA;1.3 Multijet;Pop;Véhicule particulier;Citadine;5;Boîte manuelle;Diesel;4;75;1500;1100;104;;;3.9;2012;2016;base
    FIAT;TORO;2.0 Diesel;Volcano;Véhicule utilitaire;Pick-up;4;Boîte automatique;Diesel;11;170;;;;;;;2016;;etendu
    VOLKSWAGEN;GOLF;1.6 TDI;Life;Véhicule particulier;Berline;5;Boîte manuelle;Diesel;5;105;;;114;;;;2009;2012;base
    ACURA;TLX;2.4;Tech;Véhicule particulier;Berline;4;Boîte automatique;Essence;13;206;;;;;;;;;etendu
    ALFA ROMEO;GIULIA;2.2;;;;;;;;;;;;;;;2016;;base
    """

  private func run(_ sheet: String) throws -> (found: [Finding], record: [String: Any]) {
    let folder = try TemporaryFolder()
    let file = try folder.write("referentiel.csv", ResolutionTests.csv)
    let colours = "\ncouleurs: {exterieure: Blanc, interieure: Noir, peinture: Unie}\n"
    return (
      try findings(sheet + colours, "--referential", file), try record(sheet + colours, "--referential", file)
    )
  }

  private func sheet(
    _ brand: String, _ model: String, version: String? = nil, synthese: String = "", rest: String = ""
  ) -> String {
    let fields = [version.map { "version: '\($0)'" } ?? "", synthese].filter { !$0.isEmpty }.joined(separator: ", ")
    return "type: occasion\nmarque: \(brand)\nmodele: \(model)\nsynthese: {\(fields)}\n\(rest)"
  }

  @Test(arguments: [("fiat", "Panda"), ("F.I.A.T.", "PANDA"), ("Fiat", "panda")])
  func brandsAndModelsMatchFolded(_ brand: String, _ model: String) throws {
    let (found, record) = try run(sheet(brand, model, version: "1.2 8v", synthese: "finition: Pop"))
    #expect(found.isEmpty)
    #expect(record["marque"] as? String == "FIAT")
    #expect(record["modele"] as? String == "PANDA")
    #expect(record["origine_marque"] as? String == "referentiel")
    #expect((record["synthese"] as? [String: Any])?["nombre_de_portes"] as? Int == 5)
    let provenance = record["provenance"] as? [String: Any]
    #expect(provenance?["moteur.puissance"] as? String == "referentiel")
    #expect(provenance?["synthese.finition"] == nil)
  }

  @Test func aliasesOfBrands() throws {
    let (found, record) = try run(sheet("VW", "Golf", version: "1.6 TDI"))
    #expect(found.isEmpty)
    #expect(record["marque"] as? String == "VOLKSWAGEN")
    #expect((record["provenance"] as? [String: Any])?["marque"] as? String == "correspondance")
  }

  @Test func otherFieldsNarrowTheChoice() throws {
    let (found, record) = try run(
      sheet(
        "FIAT", "PANDA", synthese: "finition: Pop",
        rest: "moteur: {energie: Diesel, boite_de_vitesse: manuelle, puissance: 75}"))
    #expect(found.map(\.code) == ["PR0805"])
    #expect((record["synthese"] as? [String: Any])?["version"] as? String == "1.3 Multijet")
    #expect((record["provenance"] as? [String: Any])?["synthese.version"] as? String == "rapprochement")
  }

  @Test func withoutEnergyPowerAndGearboxNothingIsTakenForAnything() throws {
    let (found, _) = try run(sheet("FIAT", "PANDA", rest: "moteur: {energie: Diesel}"))
    #expect(found.map(\.code) == ["PR0807"])
    #expect(found.first?.suggestions == ["1.3 Multijet"])
  }

  @Test func severalEntriesThatDiffer() throws {
    let (found, _) = try run(sheet("FIAT", "PANDA", version: "1.2 8V"))
    #expect(found.map(\.code) == ["PR0803"])
    #expect(found.first?.suggestions == ["Pop", "Lounge"])
    #expect(found.first?.path == "/synthese/finition")
  }

  @Test func theSheetWinsOverTheReferential() throws {
    let (found, record) = try run(
      sheet(
        "FIAT", "PANDA", version: "1.3 Multijet", rest: "moteur: {puissance: 95, puissance_fiscale: 4, energie: Diesel}"
      ))
    #expect(found.map(\.code) == ["PR0804"])
    #expect(found.first?.path == "/moteur/puissance")
    #expect((record["moteur"] as? [String: Any])?["puissance"] as? Int == 95)
    // What hangs on the power is not the other engine's.
    #expect(record["consommations"] == nil && record["dimensions"] == nil)
  }

  @Test func oneHorsepowerIsNoContradiction() throws {
    let (found, _) = try run(sheet("FIAT", "PANDA", version: "1.3 Multijet", rest: "moteur: {puissance: 76}"))
    #expect(found.isEmpty)
  }

  @Test(arguments: [
    ("FAIT", "PANDA", "PR0602", "/marque", ["FIAT"]), ("LIGIER", "JS50", "PR0602", "/marque", []),
    ("FIAT", "PNADA", "PR0801", "/modele", ["PANDA"]),
    ("ACURA", "TLX", "PR0603", "/marque", []), ("FIAT", "TORO", "PR0603", "/modele", []),
  ])
  func whatIsNotFound(_ brand: String, _ model: String, _ code: String, _ path: String, _ near: [String]) throws {
    let (found, record) = try run(sheet(brand, model, version: "1.2 8V"))
    #expect(found.map(\.code) == [code])
    #expect(found.first?.path == path)
    #expect(found.first?.suggestions == near)
    #expect(record.isEmpty)
  }

  @Test func anUnknownVersion() throws {
    let (found, _) = try run(sheet("FIAT", "PANDA", version: "1.2 8W"))
    #expect(found.map(\.code) == ["PR0802"])
    #expect(found.first?.suggestions.first == "1.2 8V")
  }

  @Test func theSearchDateDecidesWhatIsInReach() throws {
    let inTime = try run(sheet("VW", "GOLF", version: "1.6 TDI", rest: "recherche: {date: 31/12/2012}"))
    #expect(inTime.found.isEmpty)
    let late = try run(sheet("VW", "GOLF", version: "1.6 TDI", rest: "recherche: {date: 01/01/2013}"))
    #expect(late.found.map(\.code) == ["PR0603"])
    let byRegistration = try run(sheet("VW", "GOLF", version: "1.6 TDI", rest: "fiche: {date_mec: 2013-01-01}"))
    #expect(byRegistration.found.map(\.code) == ["PR0603"])
    let extended = try run(
      sheet("VW", "GOLF", version: "1.6 TDI", rest: "recherche: {date: 01/01/2013, etendre_catalogue: oui}"))
    #expect(extended.found.map(\.code) == ["PR0804"])
  }

  @Test func whatTheReferentialLacksTheSheetMustGive() throws {
    let (found, _) = try run(sheet("Alfa-Romeo", "Giulia", version: "2.2"))
    #expect(found.map(\.code) == Array(repeating: "PR0901", count: 8))
    #expect(found.allSatisfy { $0.line == 4 || $0.line == 1 })
  }

  // MARK: Custom brands

  @Test func aCustomBrandTakesNothingFromTheReferential() throws {
    let (found, _) = try run(sheet("FIAT", "PANDA", version: "Cross", rest: "marque_personnalisee: oui"))
    #expect(found.map(\.code) == Array(repeating: "PR0901", count: 8))
  }

  @Test func aCustomBrandThatLooksLikeAKnownOne() throws {
    let text = customSheet().replacingOccurrences(of: "LIGIER", with: "VOLKSWAGON")
    #expect(try findings(text).map(\.code) == ["PR0604"])
  }

  @Test func aCustomBrandForAKnownVehicle() throws {
    let text = customSheet().replacingOccurrences(of: "marque: LIGIER", with: "marque: FIAT")
      .replacingOccurrences(of: "modele: JS50", with: "modele: PANDA")
      .replacingOccurrences(of: "version: JS50", with: "version: 1.2 8v 69 ch")
      .replacingOccurrences(of: "puissance: 8.5", with: "puissance: 69").replacingOccurrences(
        of: "Diesel", with: "Essence")
    #expect(try findings(text).map(\.code) == ["PR0605"])
  }

  /// FAQ step 1: a custom brand is valid once, and not remembered. Neither order of the sheets makes a difference.
  @Test func aCustomBrandIsOneShot() throws {
    let custom = customSheet()
    let bare = customSheet().replacingOccurrences(of: "marque_personnalisee: oui\n", with: "")
      .replacingOccurrences(of: "A-1", with: "B-1")
    for (first, second) in [(custom, bare), (bare, custom)] {
      let found = try findings("---\n\(first)\n---\n\(second)\n")
      #expect(found.map(\.code) == ["PR0602"])
    }
  }

  // MARK: Files

  @Test func aReferentialWithoutItsColumnsStopsTheRun() throws {
    let folder = try TemporaryFolder()
    let sheet = try folder.write("a.yaml", customSheet())
    for (text, word) in [("nom;modele\nx;y\n", "marque"), ("", "marque"), ("marque;version\n", "modele")] {
      let file = try folder.write("r.csv", text)
      let run = try prerentree("process", sheet, "--out", folder.path + "/out", "--referential", file)
      #expect(run.status == 3)
      #expect(run.errors.contains("r.csv:1") && run.errors.contains("« \(word) »"))
    }
    #expect(try prerentree("validate", sheet, "--referential", folder.path + "/rien.csv").status == 3)
  }

  @Test func aBadRowIsNamedAndLeftOut() throws {
    let folder = try TemporaryFolder()
    let sheet = try folder.write("a.yaml", customSheet())
    let file = try folder.write("r.csv", "marque;modele;nombre_de_portes\nFIAT;PANDA;beaucoup\n;X;3\nFIAT;TIPO;5\n")
    let run = try prerentree("validate", sheet, "--referential", file, "--format", "json")
    #expect(run.status == 0)
    #expect(run.errors.contains("r.csv:2:") && run.errors.contains("r.csv:3:"))
    #expect(try json(run.output, "summary", "skippedReferentialRows") as? Int == 2)
  }

  @Test func aLaterReferentialWins() throws {
    let folder = try TemporaryFolder()
    let sheet = try folder.write(
      "a.yaml", "type: occasion\nmarque: FIAT\nmodele: PANDA\nsynthese: {version: 1.2 8V, finition: Pop}\n")
    let first = try folder.write("1.csv", ResolutionTests.csv)
    let second = try folder.write(
      "2.csv", ResolutionTests.csv.replacingOccurrences(of: ";4;69;", with: ";5;70;"))
    let out = folder.path + "/out"
    _ = try prerentree("process", sheet, "--out", out, "--referential", first, "--referential", second, "--quiet")
    #expect(try folder.read("out/records.ndjson").contains("\"puissance_fiscale\":5,\"puissance\":70"))
  }

  /// A figure in ch, typed into a column of kW, would become another one.
  @Test func aSuggestionForAColumnInKilowattsHasItsUnit() throws {
    let table = "marque;modele;version;finition;Puissance (kW)\nFIAT;PANDA;1.2 8V 69 ch;Lounge;"
    func suggestions(_ power: String) throws -> String {
      try prerentree("validate", "-", "--input-format", "csv", "--format", "json", input: table + power + "\n").output
    }
    #expect(try suggestions("66").contains("\"suggestions\":[\"69 ch\"]"))
    #expect(try !suggestions("69 ch").contains("PR0804"))
  }
}
