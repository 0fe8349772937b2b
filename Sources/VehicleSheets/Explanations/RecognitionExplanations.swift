import Documents

extension Explanation {
  /// Step 9: how a vehicle is recognised whose words are not the referential's.
  static let recognition: [Explanation] = [
    Explanation(
      .PR0805,
      why: Text(
        fr:
          "Les vendeurs n'écrivent pas une version comme le référentiel. Le véhicule est alors reconnu en trois temps : sa "
          + "gamme (« 308 BUSINESS » est la 308, « C 220 » une CLASSE C) ; ses caractéristiques, qui excluent (énergie, "
          + "puissance à 2,5 ch près, boîte, années, puissance fiscale, et ce que disent les mots : carrosserie, génération, "
          + "roues motrices, cylindrée) ; les mots de la version, qui classent ce qui reste. Il n'est accepté que si tous les "
          + "véhicules proches du meilleur ont mêmes puissance fiscale, puissance, énergie et boîte. La note dit ce qui a "
          + "concordé, et le garde dans « rapprochement ».",
        en:
          "Sellers do not write a version as the referential does. The vehicle is then recognised in three steps: its range "
          + "(“308 BUSINESS” is the 308, “C 220” a CLASSE C); its facts, which rule out (energy, power within 2.5 ch, gearbox, "
          + "years, puissance fiscale, and what words say: body, generation, driven wheels, displacement); the version's words, "
          + "which rank what is left. It is accepted only where all entries close to the best have the same puissance fiscale, "
          + "power, energy and gearbox. The note says what agreed, and the record keeps it under “rapprochement”."),
      source: .step("7, 9"), peugeot("PureTech 130ch S&S Allure"),
      mended: peugeot("1.2 PureTech 130 BVM6, finition: Allure")),
    Explanation(
      .PR0806,
      why: Text(
        fr:
          "La marque et le modèle sont connus, mais aucun véhicule du référentiel n'a ces caractéristiques : en remplir un "
          + "autre donnerait au véhicule les chiffres d'un voisin.",
        en: "Brand and model are known, but no entry has these facts: filling in another would give the vehicle a "
          + "neighbour's figures."),
      source: .step("8, 9"), peugeot("PureTech 230", "230"), mended: peugeot("1.2 PureTech 130 BVM6, finition: Allure")),
    Explanation(
      .PR0807,
      why: Text(
        fr:
          "Sans version exacte, l'énergie, la puissance et la boîte doivent être connues, par leur colonne ou par les mots de "
          + "la version : sans la boîte, un véhicule sur huit serait pris pour un autre.",
        en:
          "Without an exact version, energy, power and gearbox must be known, from their columns or from the version's "
          + "words: without the gearbox one vehicle in eight would be taken for another."),
      source: Text(
        fr: "mesuré sur le stock d'un garage, boîte retirée : 189 justes sur 215",
        en: "measured on a dealer's stock with the gearbox taken away: 189 right of 215"),
      peugeot("PureTech 130ch Allure").replacing("boite_de_vitesse: manuelle, ", with: ""),
      mended: peugeot("1.2 PureTech 130 BVM6, finition: Allure")),
    Explanation(
      .PR0808,
      why: Text(
        fr:
          "« manuelle » dans une colonne et « DSG7 » dans la version ne vont pas ensemble : la colonne est gardée, mais rien "
          + "de ce qui se contredit ne sert à reconnaître le véhicule.",
        en: "“manuelle” in a column and “DSG7” in the version exclude each other: the column is kept, but nothing that "
          + "contradicts itself serves to recognise the vehicle."),
      source: .step("9"), ExampleSheet.ligier("version: JS50", "version: JS50 BVM5"), mended: ExampleSheet.ligier),
  ]

  private static func peugeot(_ version: String, _ power: String = "130") -> String {
    """
    type: occasion
    marque: PEUGEOT
    modele: 3008
    synthese: {version: \(version)}
    moteur: {energie: Essence, boite_de_vitesse: manuelle, puissance: \(power)}
    fiche: {date_mec: 2020-05-14}
    couleurs: {exterieure: Blanc, interieure: Gris, peinture: Vernie}

    """
  }
}
