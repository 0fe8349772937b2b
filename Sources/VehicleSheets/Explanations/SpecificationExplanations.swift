import Documents

extension Explanation {
  /// Steps 9 to 11: the mandatory fields, weights, consumptions, colours.
  static let specification: [Explanation] = [
    Explanation(
      .PR0901,
      why: Text(
        fr: "Pour une marque personnalisée toutes les données se saisissent à la main : genre, version, finition, "
          + "carrosserie, nombre de portes, boîte, énergie, puissance fiscale et puissance sont impératives.",
        en:
          "For a custom brand all is entered by hand: kind, version, trim, body, doors, gearbox, energy, fiscal power "
          + "and power are mandatory."),
      source: .step("9"), ExampleSheet.ligier("finition: SELECT", ""), mended: ExampleSheet.ligier),
    Explanation(
      .PR0902,
      why: Text(
        fr:
          "Aucun véhicule n'a une telle valeur : un chiffre de trop, ou une autre unité. Les vraies exceptions passent "
          + "(1 600 ch, 44 t, un million de kilomètres).",
        en: "No vehicle has such a value: a digit too many, or another unit. Real exceptions pass (1,600 ch, 44 t, a "
          + "million kilometres)."),
      source: Text(
        fr: "bornes du programme, plus larges que tout véhicule connu",
        en: "the program's bounds, wider than any vehicle"
      ),
      ExampleSheet.ligier("nombre_de_portes: 3", "nombre_de_portes: 33"), mended: ExampleSheet.ligier),
    Explanation(
      .PR0903,
      why: Text(
        fr:
          "La puissance fiscale se calcule : CO2/45 + (kW/40)^1,6 depuis juillet 1998, ou depuis 2020 par la puissance "
          + "seule. Une valeur à plus d'un cheval des deux est presque toujours une erreur de saisie.",
        en: "The fiscal power is computed: CO2/45 + (kW/40)^1.6 since July 1998, or since 2020 from the power alone. A "
          + "value more than one away from both is nearly always a typing error."),
      source: Text(
        fr: "vérifié sur 54 480 véhicules essence et diesel de l'ADEME (2014), sans une exception",
        en: "verified on ADEME's 54,480 petrol and diesel vehicles of 2014, without one exception"),
      berline(cv: "17"), mended: berline(cv: "7")),
    Explanation(
      .PR1001,
      why: Text(
        fr: "Le poids total comprend le véhicule et sa charge : à vide, il pèse toujours moins.",
        en: "The gross weight is the vehicle and its load: empty, it always weighs less."),
      source: .certificate("F.2, G"),
      ExampleSheet.ligier + "dimensions: {poids_total: 425, poids_a_vide: 700}\n",
      mended: ExampleSheet.ligier + "dimensions: {poids_total: 700, poids_a_vide: 425}\n"),
    Explanation(
      .PR1002,
      why: Text(
        fr:
          "La consommation mixte est une moyenne de l'urbaine et de l'extra-urbaine, et un véhicule électrique n'émet "
          + "pas de CO2 en roulant.",
        en:
          "The combined consumption is a mean of urban and extra-urban, and an electric vehicle emits no CO2 when driven."
      ),
      source: .step("10"),
      ExampleSheet.ligier + "consommations: {urbain: 3.4, extra_urbain: 2.8, mixte: 31}\n",
      mended: ExampleSheet.ligier + "consommations: {urbain: 3.4, extra_urbain: 2.8, mixte: 3.1}\n"),
    Explanation(
      .PR1101,
      why: Text(
        fr: "L'écran demande les couleurs et la peinture avant « Suivant » ; une annonce sans couleur se vend mal.",
        en: "The screen asks for colours and paint before “Suivant”; an advertisement without a colour sells badly."),
      source: .step("11"),
      ExampleSheet.panda(", peinture: Vernie", ""), mended: ExampleSheet.panda),
  ]

  private static func berline(cv: String) -> String {
    """
    type: occasion
    marque: VOLGA
    marque_personnalisee: oui
    modele: SIBER
    synthese: {genre: Véhicule particulier, version: 2.0, finition: LUXE, carrosserie: Berline, nombre_de_portes: 4}
    moteur: {boite_de_vitesse: Boîte manuelle, energie: Essence, puissance_fiscale: \(cv), puissance: 110}
    consommations: {co2: 160}
    couleurs: {exterieure: Noir, interieure: Gris, peinture: Vernie}

    """
  }
}
