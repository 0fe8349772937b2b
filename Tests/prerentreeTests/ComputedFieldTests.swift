import Foundation
import Testing

/// What the record computes, and that it says so; nothing that would be a guess.
@Suite struct ComputedFieldTests {
  private let equipped = panda(
    """
    equipements:
      - {libelle: Attelage, categorie: Utilitaire, prix_ht: 100}
      - {libelle: Toit, categorie: Confort, prix_ttc: 999.99}
      - {libelle: Tapis, categorie: Confort, prix_ht: 10, tva: 8.5, prix_ttc: 10.85}
    contrats:
      - {libelle: Garantie, categorie: Garantie, prix_ttc: 0}
    """)

  @Test func missingPriceIsComputedAndTold() throws {
    let record = try record(equipped)
    let items = try #require(record["equipements"] as? [[String: Any]])
    #expect(items.map { $0["prix_ht"] as? Double } == [100, 833.33, 10])
    #expect(items.map { $0["prix_ttc"] as? Double } == [120, 999.99, 10.85])
    let provenance = try #require(record["provenance"] as? [String: String])
    #expect(provenance["equipements.0.prix_ttc"] == "calcul")
    #expect(provenance["equipements.0.prix_ht"] == nil)
    #expect(provenance["equipements.0.tva"] == "defaut")
    #expect(provenance["equipements.1.prix_ht"] == "calcul")
    #expect(!provenance.keys.contains { $0.hasPrefix("equipements.2") })
    #expect(provenance["contrats.0.prix_ht"] == "calcul")
  }

  @Test func totalsAddUp() throws {
    let totals = try #require(try record(equipped)["totaux"] as? [String: Double])
    #expect(totals == ["options_ht": 943.33, "options_ttc": 1130.84, "contrats_ht": 0, "contrats_ttc": 0])
  }

  @Test func customUpholsteryIsAnOption() throws {
    let text = panda().replacingOccurrences(
      of: "peinture: Vernie", with: "peinture: Vernie, sellerie: {libelle: Cuir, prix_ttc: 120}")
    let record = try record(text)
    #expect((record["totaux"] as? [String: Double])?["options_ht"] == 100)
    #expect((record["provenance"] as? [String: String])?["couleurs.sellerie.prix_ht"] == "calcul")
  }

  @Test func everySourceIsNamed() throws {
    let record = try record(
      custom("fiche: {kilometrage_garanti: ja}", energy: "Benzin", power: "66 kW"), "--lang", "fr")
    let provenance = try #require(record["provenance"] as? [String: String])
    #expect(provenance["moteur.puissance"] == "calcul")
    #expect(provenance["moteur.energie"] == "correspondance")
    #expect(provenance["couleurs.sellerie"] == "defaut")
    #expect(provenance["reference"] == "defaut")
    #expect((record["moteur"] as? [String: Any])?["puissance"] as? Int == 90)
  }

  @Test func referentialIsNamed() throws {
    let provenance = try #require(try record(panda())["provenance"] as? [String: String])
    #expect(provenance["moteur.puissance"] == "referentiel")
    #expect(provenance["synthese.version"] == nil)
  }

  /// Neither a sticker, nor a colour, nor a consumption is made up.
  @Test func nothingIsGuessed() throws {
    let record = try record(custom("consommations: {urbain: 6, extra_urbain: 4}\nfiche: {date_mec: 2015-05-14}"))
    #expect((record["consommations"] as? [String: Double]) == ["urbain": 6, "extra_urbain": 4])
    #expect((record["fiche"] as? [String: String]) == ["date_mec": "2015-05-14"])
    #expect(record["dimensions"] == nil && record["caracteristiques"] == nil)
  }
}
