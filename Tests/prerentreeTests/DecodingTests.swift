import Testing

/// A custom-brand sheet with all that is mandatory; `lines` are added at its end.
func customSheet(_ lines: String = "", fiche: String = "") -> String {
  """
  reference: A-1
  type: occasion
  marque: LIGIER
  marque_personnalisee: oui
  modele: JS50
  synthese: {genre: Véhicule particulier, version: JS50, finition: SELECT, carrosserie: Voiture sans permis, nombre_de_portes: 3}
  moteur: {boite_de_vitesse: Boîte automatique, energie: Diesel, puissance_fiscale: 1, puissance: 8.5}
  couleurs: {exterieure: Blanc, interieure: Beige, peinture: Vernie}
  \(fiche.isEmpty ? "" : "fiche: {\(fiche)}")
  \(lines)
  """
}

/// How keys and values are read, whatever a person writes.
@Suite struct DecodingTests {
  @Test func aCompleteSheetHasNoFinding() throws {
    #expect(try findings(customSheet()).isEmpty)
  }

  @Test(arguments: [
    ("NO", "NO"), ("3008", "3008"), ("012", "012"), ("1:30", "1:30"), ("007", "007"), ("true", "true"),
    ("1e3", "1e3"), ("\"null\"", nil), ("' C 4 '", "C 4"), ("0x1F", "0x1F"), ("2024-05-14", "2024-05-14"),
  ])
  func textsKeepTheirSource(_ written: String, _ read: String?) throws {
    let sheet = customSheet().replacingOccurrences(of: "modele: JS50", with: "modele: \(written)")
    #expect(try record(sheet)["modele"] as? String == read)
  }

  @Test func jsonNumbersAreTextsWhereTextIsExpected() throws {
    let sheet = """
      {"reference": "A-1", "type": "VO", "marque": "LIGIER", "marque_personnalisee": true, "modele": 3008,
       "synthese": {"genre": "Véhicule particulier", "version": 1.20, "finition": false, "carrosserie": "SUV",
        "nombre_de_portes": "5"},
       "moteur": {"boite_de_vitesse": "Boîte manuelle", "energie": "Essence", "puissance_fiscale": 7, "puissance": 131}}
      """
    let record = try record(sheet, name: "a.json")
    #expect(record["modele"] as? String == "3008")
    let synthese = record["synthese"] as? [String: Any]
    #expect(synthese?["version"] as? String == "1.20")
    #expect(synthese?["finition"] as? String == "false")
    #expect(synthese?["nombre_de_portes"] as? Int == 5)
  }

  @Test(arguments: [
    ("kilometrage: 34000", 34000), ("kilometrage: 34 000", 34000), ("kilometrage: 34\u{00A0}000 km", 34000),
    ("kilometrage: 34\u{202F}000km", 34000), ("kilometrage: 34.000 km", 34000), ("kilometrage: '34,000'", 34000),
    ("kilometrage: \"12'500\"", 12500), ("Kilométrage: 5.0", 5), ("KM: 1e3", 1000), ("kilometrage: 0", 0),
  ])
  func wholeNumbersAsPeopleWriteThem(_ line: String, _ read: Int) throws {
    let fiche = try record(customSheet("fiche:\n  \(line)"))["fiche"] as? [String: Any]
    #expect(fiche?["kilometrage"] as? Int == read)
  }

  @Test(arguments: [
    ("8,5", 8.5), ("8.5 ch", 8.5), ("66 kW", 90), ("66kw", 90), ("6 kW", 8.2), ("1 200,5 CV", 1200.5), ("90 PS", 90.0),
  ])
  func powerInEitherUnit(_ written: String, _ read: Double) throws {
    let sheet = customSheet().replacingOccurrences(of: "puissance: 8.5", with: "puissance: \"\(written)\"")
    let moteur = try record(sheet)["moteur"] as? [String: Any]
    #expect(moteur?["puissance"] as? Double == read)
  }

  @Test(arguments: [
    "kilometrage: beaucoup", "kilometrage: 12,5", "kilometrage: 34 00", "kilometrage: 12 lieues",
    "date_mec: 2024-02-30",
    "date_mec: 5/14/2024", "date_mec: hier", "date_mec: 14/05", "kilometrage_garanti: peut-être",
    "kilometrage: 1_000", "kilometrage: 0x10", "kilometrage: +", "kilometrage: 1e", "date_mec: 2024-05-14T25:30:00",
  ])
  func unreadableValuesPointAtTheValue(_ line: String) throws {
    let found = try findings(customSheet("fiche:\n  \(line)"))
    #expect(found.map(\.code) == ["PR0007"])
    #expect(found.first?.line == 11)
    #expect(found.first?.column == (line.firstIndex(of: ":")?.utf16Offset(in: line) ?? 0) + 5)
  }

  @Test(arguments: [
    "kilometrage: -5", "kilometrage: 99999999999999999999", "kilometrage: 1e999999999", "kilometrage: 2000001",
  ])
  func numbersOutOfRange(_ line: String) throws {
    #expect(try findings(customSheet("fiche:\n  \(line)")).map(\.code) == ["PR0902"])
  }

  @Test(arguments: [
    "14/05/2024", "2024-05-14", "14.05.2024", "14-05-2024", "2024/05/14", "2024-05-14T00:00:00", "14/5/2024",
    "14/05/24", "14 mai 2024", "20240514", "2024-05-14T12:30:00",
  ])
  func datesAsPeopleWriteThem(_ written: String) throws {
    let fiche = try record(customSheet(fiche: "date_mec: \(written)"))["fiche"] as? [String: Any]
    #expect(fiche?["date_mec"] as? String == "2024-05-14")
  }

  /// A month or a year is recorded as far as it is known, and reported.
  @Test(arguments: [("05/2019", "2019-05"), ("mai-19", "2019-05"), ("2019", "2019")])
  func partialDatesStayPartial(_ written: String, _ read: String) throws {
    let sheet = customSheet(fiche: "date_mec: \(written)")
    #expect((try record(sheet)["fiche"] as? [String: Any])?["date_mec"] as? String == read)
    #expect(try findings(sheet).map(\.code) == ["PR0013"])
  }

  @Test(arguments: ["0000-00-00", "00/00/0000", "1900-01-01", "0001-01-01T00:00:00"])
  func aDateThatIsNoneIsLeftOut(_ written: String) throws {
    #expect(try findings(customSheet(fiche: "date_mec: \(written)")).map(\.code) == ["PR0010"])
  }

  @Test(arguments: [
    ("oui", true), ("NON", false), ("true", true), ("Faux", false), ("yes", true), ("no", false), ("ja", true),
  ])
  func yesAndNo(_ written: String, _ read: Bool) throws {
    let fiche = try record(customSheet(fiche: "kilometrage_garanti: \(written)"))["fiche"] as? [String: Any]
    #expect(fiche?["kilometrage_garanti"] as? Bool == read)
  }

  @Test(arguments: ["2", "Crit'Air 2", "crit’air - 2", "CRITAIR 2", "Crit'air - 2"])
  func stickers(_ written: String) throws {
    let fiche = try record(customSheet(fiche: "vignette_environnementale: \"\(written)\""))["fiche"] as? [String: Any]
    #expect(fiche?["vignette_environnementale"] as? String == "Crit'air - 2")
  }

  @Test func screenLabelsAreKeys() throws {
    let sheet = """
      Configurer un véhicule: d'occasion
      Sélectionner une marque: LIGIER
      Ajouter la marque: oui
      Nom du modèle: JS50
      Synthèse:
        GENRE: véhicule particulier
        Version: JS50
        Finition: SELECT
        Carrosserie: voiture sans permis
        Nombre de portes: 3
      Moteur:
        Boîte de vitesse: automatique
        Énergie: gazole
        Puissance fiscale: 1 CV
        Puissance: 8,5 ch
      Couleurs:
        Couleur extérieure: Blanc
        Couleur intérieure: Beige
        Peinture: Vernie
      """
    #expect(try findings(sheet).isEmpty)
    let record = try record(sheet)
    #expect((record["moteur"] as? [String: Any])?["energie"] as? String == "Diesel")
    #expect((record["provenance"] as? [String: Any])?["moteur.energie"] as? String == "correspondance")
    #expect((record["provenance"] as? [String: Any])?["synthese.genre"] == nil)
  }

  @Test(arguments: ["N/C", "-", "?", "null", "n/a", "—"])
  func placeholdersAreLeftOutWithANote(_ written: String) throws {
    let found = try findings(customSheet(fiche: "numero_police: \"\(written)\""))
    #expect(found.map(\.code) == ["PR0010"])
    let fiche = try record(customSheet(fiche: "numero_police: \"\(written)\""))["fiche"]
    #expect(fiche == nil)
  }

  @Test func doubledKeysAreFoundAfterFolding() throws {
    let found = try findings(customSheet("Modèle: autre"))
    #expect(found.map(\.code) == ["PR0004"])
    #expect(found.first?.line == 10)
    #expect(found.first?.path == "/modele")
  }

  @Test func aKeyInTheWrongSectionIsToldWhereItBelongs() throws {
    let found = try findings(customSheet("genre: Véhicule particulier"))
    #expect(found.map(\.code) == ["PR0005"])
    #expect(found.first?.suggestions == ["synthese.genre"])
  }

  @Test func aMisspeltKeyIsOneProblemNotTwo() throws {
    let found = try findings(customSheet().replacingOccurrences(of: "finition:", with: "finitoin:"))
    #expect(found.map(\.code) == ["PR0005"])
    #expect(found.first?.suggestions == ["finition"])
  }

  @Test(arguments: [
    ("equipements: Autoradio", "/equipements"), ("equipements: [Autoradio]", "/equipements/0"),
    ("fiche: oui", "/fiche"), ("fiche: {kilometrage: [1]}", "/fiche/kilometrage"),
    ("contrats: {libelle: x}", "/contrats"),
  ])
  func wrongShapes(_ line: String, _ path: String) throws {
    let found = try findings(customSheet(line))
    #expect(found.map(\.code) == ["PR0006"])
    #expect(found.first?.path == path)
  }

  @Test func aSheetThatIsAList() throws {
    #expect(try findings("- a\n- b\n").map(\.code) == ["PR0006"])
    #expect(try findings("[\"a\"]", name: "a.json").map(\.code) == ["PR0006"])
    #expect(try findings("bonjour\n").map(\.code) == ["PR0006"])
  }
}
