import Testing

/// PR0902 refuses nonsense and lets real odd cars pass.
@Suite struct BoundsTests {
  /// Real vehicles at the edges of what exists.
  @Test(arguments: [
    (
      "hypercar of 1,600 ch",
      custom("consommations: {co2: 516, urbain: 43.3, extra_urbain: 15.2, mixte: 25.2}", cv: "213", power: "1500")
    ),
    ("hypercar of 2,011 ch", custom(energy: "Électrique", cv: "20", power: "2011")),
    ("coupé of 1962", custom("fiche: {date_mec: 1962-05-14}", doors: "2")),
    ("van of 3.5 t", custom("dimensions: {poids_total: 3500, poids_a_vide: 2.1 t}", body: "Fourgon", doors: "5")),
    (
      "pickup of six wheels",
      custom(
        "dimensions: {poids_total: 6350, poids_a_vide: 3600}\nconsommations: {co2: 600, mixte: 26}", cv: "38",
        power: "405", body: "Pick-up")
    ),
    ("lorry of 44 t", custom("dimensions: {poids_total: 44000, poids_a_vide: 15000}")),
    ("Peel P50", custom("dimensions: {poids_total: 130, poids_a_vide: 59}", cv: "1", power: "4.2", doors: "1")),
    ("microcar of 4 kW", custom(cv: "1", power: "4 kW", body: "Voiture sans permis", doors: "2")),
    ("taxi of a million kilometres", custom("fiche: {date_mec: 2005-01-01, kilometrage: 1 200 000 km}")),
    ("minibus of seven doors", custom(doors: "7")),
    ("car of 0 km", custom("fiche: {kilometrage: 0}")),
    ("car of 0 g/km", custom("consommations: {co2: 0}", energy: "Électrique")),
  ])
  func realOddCarsPass(_ what: String, _ sheet: String) throws {
    // That another unit was converted is reported, and is no complaint.
    #expect(try findings(sheet).filter { !["PR0019", "PR1809"].contains($0.code) }.isEmpty, "\(what)")
  }

  @Test(arguments: [
    ("nombre_de_portes", custom(doors: "55")), ("puissance_fiscale", custom(cv: "1100")),
    ("puissance", custom(power: "11000")), ("puissance", custom(power: "-5")),
    ("poids_total", custom("dimensions: {poids_total: 150000}")),
    ("poids_a_vide", custom("dimensions: {poids_a_vide: 12}")),
    ("co2", custom("consommations: {co2: 1600}")), ("mixte", custom("consommations: {mixte: 560}")),
    ("kilometrage", custom("fiche: {kilometrage: 34000000}")), ("kilometrage", custom("fiche: {kilometrage: -1}")),
    ("mixte_wltp_min", custom("caracteristiques: {mixte_wltp_min: 101}")),
  ])
  func nonsenseIsRefused(_ field: String, _ sheet: String) throws {
    let found = try findings(sheet)
    #expect(found.map(\.code) == ["PR0902"], "\(found)")
    #expect(found.first?.path.hasSuffix("/" + field) == true)
  }
}
