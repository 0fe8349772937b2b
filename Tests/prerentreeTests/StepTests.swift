import Testing

/// The FAQ's steps 1 to 15 as rules: each mistake gives its code at its place, and its neighbour nothing.
@Suite struct StepTests {
  private func with(_ old: String, _ new: String, _ lines: String = "") throws -> [Finding] {
    try findings(customSheet(lines).replacingOccurrences(of: old, with: new))
  }

  @Test(arguments: [
    ("type: occasion\n", "", "PR0401", "/type", 1), ("type: occasion", "type:", "PR0401", "/type", 2),
    ("type: occasion", "type: neuf", "PR0101", "/type", 2), ("type: occasion", "type: VD", "PR0101", "/type", 2),
    ("type: occasion", "type: d'ocasion", "PR0009", "/type", 2), ("marque: LIGIER\n", "", "PR0601", "/marque", 1),
    ("modele: JS50\n", "", "PR0701", "/modele", 1), ("version: JS50, ", "", "PR0901", "/synthese/version", 6),
    ("energie: Diesel, ", "", "PR0901", "/moteur/energie", 7),
    ("nombre_de_portes: 3", "nombre_de_portes: 8", "PR0902", "/synthese/nombre_de_portes", 6),
    ("puissance_fiscale: 1", "puissance_fiscale: 1.5", "PR0007", "/moteur/puissance_fiscale", 7),
    ("peinture: Vernie", "peinture: ", "PR1101", "/couleurs/peinture", 8),
  ])
  func oneMistakeOneCode(_ old: String, _ new: String, _ code: String, _ path: String, _ line: Int) throws {
    let found = try with(old, new)
    #expect(found.map(\.code) == [code])
    #expect(found.first?.path == path)
    #expect(found.first?.line == line)
  }

  @Test func theNineMandatoryFieldsAreAllToldAtOnce() throws {
    let found = try findings(
      "type: occasion\nmarque: LIGIER\nmarque_personnalisee: oui\nmodele: JS50\nsynthese:\n  genre:\n")
    let missing = found.filter { $0.code == "PR0901" }
    #expect(missing.count == 9)
    // At the key that is there, at the section's key, or at the sheet's first key.
    #expect(Set(missing.map(\.line)) == [1, 5, 6])
  }

  /// FAQ step 1: a new brand on a VN or VD is the commercial service's business.
  @Test func aNewVehicleHasTwoMessages() throws {
    let custom = try findings(customSheet().replacingOccurrences(of: "occasion", with: "neuf"))
    #expect(custom.first?.message.contains("marque personnalisée") == true)
    let plain = try findings(
      "type: neuf\nmarque: FIAT\nmodele: PANDA\nsynthese: {version: 1.2 8v 69 ch, finition: Pop}\n")
    #expect(plain.first { $0.code == "PR0101" }?.message.contains("uniquement pour les véhicules d'occasion") == true)
  }

  @Test func searchByPlate() throws {
    let found = try findings(customSheet("recherche: {mode: immatriculation}"))
    #expect(found.map(\.code) == ["PR0501"])
    #expect(found.first?.suggestions == ["manuelle"])
    #expect(try findings(customSheet("recherche: {mode: manuelle}")).isEmpty)
  }

  // MARK: Priced items

  @Test(arguments: [
    ("libelle: Radio, categorie: Audio, prix_ht: 100", ""), ("libelle: Radio, categorie: Audio, prix_ttc: 100", ""),
    ("libelle: Radio, categorie: Audio, prix_ht: 100, prix_ttc: 120.01", ""),
    ("libelle: Radio, categorie: Audio, prix_ht: 100, prix_ttc: 119.99", ""),
    ("libelle: Radio, categorie: Audio, prix_ht: 0", ""),
    ("libelle: Radio, categorie: Audio, prix_ht: 100, tva: 8.5, prix_ttc: 108.50", ""),
    ("libelle: Radio, categorie: Audio, prix_ht: 100, tva: 0 %, prix_ttc: 100 €", ""),
    ("categorie: Audio, prix_ht: 100", "11"), ("libelle: Radio, prix_ht: 100", "12"),
    ("libelle: Radio, categorie: Audio", "13"), ("libelle: Radio, categorie: Audio, prix_ht: ''", "13"),
    ("libelle: Radio, categorie: Audio, prix_ht: 100, prix_ttc: 120.02", "14"),
    ("libelle: Radio, categorie: Audio, prix_ht: 100, tva: 19.6", "15"),
    ("libelle: Radio, categorie: Audio, prix_ht: 100, tva: -20", "15"),
  ])
  func equipmentAndContracts(_ item: String, _ suffix: String) throws {
    for (list, step) in [("equipements", "PR13"), ("contrats", "PR15")] {
      let found = try findings(customSheet("\(list):\n  - {\(item)}"))
      #expect(found.map(\.code) == (suffix.isEmpty ? [] : [step + suffix]))
      #expect(found.allSatisfy { $0.line == 11 && $0.path.hasPrefix("/\(list)/0/") })
    }
  }

  @Test(arguments: [
    ("libelle: Cuir, prix_ttc: 1200", []), ("prix_ttc: 1200", ["PR1111"]), ("libelle: Cuir", ["PR1113"]),
    ("libelle: Cuir, prix_ht: 1, prix_ttc: 2", ["PR1114"]), ("libelle: Cuir, prix_ht: 1, tva: 7", ["PR1115"]),
  ])
  func upholstery(_ item: String, _ codes: [String]) throws {
    let text = customSheet().replacingOccurrences(of: "peinture: Vernie", with: "peinture: Vernie, sellerie: {\(item)}")
    #expect(try findings(text).map(\.code) == codes)
  }

  @Test(arguments: ["12.345", "1.234", "cher", "1,2,3"]) func pricesAreNeverGuessed(_ price: String) throws {
    let found = try findings(customSheet("equipements:\n  - {libelle: R, categorie: A, prix_ht: '\(price)'}"))
    #expect(found.map(\.code) == ["PR0007"])
  }

  @Test func thePriceThatIsLeftOutIsComputed() throws {
    let record = try record(
      customSheet(
        """
        equipements:
          - {libelle: R, categorie: A, prix_ht: "1 234,56 €"}
          - {libelle: S, categorie: A, prix_ttc: 0.10, tva: 5.5}
        contrats: [{libelle: G, categorie: A, prix_ht: 10, tva: 0}]
        """))
    let items = record["equipements"] as? [[String: Any]] ?? []
    #expect(items.map { $0["prix_ttc"] as? Double } == [1481.47, 0.10])
    #expect(items.map { $0["prix_ht"] as? Double } == [1234.56, 0.09])
    let totals = record["totaux"] as? [String: Double]
    #expect(totals == ["options_ht": 1234.65, "options_ttc": 1481.57, "contrats_ht": 10, "contrats_ttc": 10])
    let provenance = record["provenance"] as? [String: String]
    #expect(provenance?["equipements.0.prix_ttc"] == "calcul")
    #expect(provenance?["equipements.1.prix_ht"] == "calcul")
    #expect(provenance?["equipements.0.tva"] == "defaut")
  }

  // MARK: Figures

  @Test(arguments: [
    ("dimensions: {poids_total: 1000, poids_a_vide: 1200}", ["PR1001"]),
    ("dimensions: {poids_total: 1200, poids_a_vide: 1200}", []),
    ("consommations: {urbain: 8, extra_urbain: 5, mixte: 9}", ["PR1002"]),
    ("consommations: {urbain: 8, extra_urbain: 5, mixte: 8}", []),
    ("consommations: {urbain: 0, extra_urbain: 0, mixte: 5}", []),
  ])
  func figuresThatCannotBe(_ line: String, _ codes: [String]) throws {
    #expect(try findings(customSheet(line)).map(\.code) == codes)
  }

  @Test func anElectricCarHasNoCO2() throws {
    let electric = customSheet("consommations: {co2: 120}").replacingOccurrences(of: "Diesel", with: "Électrique")
    #expect(try findings(electric).map(\.code) == ["PR1002"])
    let zero = customSheet("consommations: {co2: 0}").replacingOccurrences(of: "Diesel", with: "Électrique")
    #expect(try findings(zero).isEmpty)
  }
}
