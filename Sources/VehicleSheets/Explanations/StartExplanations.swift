import Documents

extension Explanation {
  /// Steps 1 to 8: the kind of vehicle, the search, brand and model.
  static let start: [Explanation] =
    [
      Explanation(
        .PR0101,
        why: Text(
          fr: "Le processus est valable uniquement pour les véhicules d'occasion. Pour un VN ou un VD, seul le service "
            + "commercial peut déclarer une nouvelle marque.",
          en:
            "The process is valid for used vehicles only. For a new or demonstration vehicle the commercial service alone "
            + "can declare a new brand."),
        source: .step("1"), ExampleSheet.panda("type: occasion", "type: neuf"), mended: ExampleSheet.panda),
      Explanation(
        .PR0102,
        why: Text(
          fr:
            "Une marque personnalisée n'est pas mémorisée : il faut la recréer à chaque fiche. Si elle revient, mieux vaut "
            + "la faire ajouter au référentiel.",
          en:
            "A custom brand is not remembered: it has to be created again for each sheet. If it comes back, have it added "
            + "to the referential."),
        source: .step("1"),
        "reference: JS50-1\n" + ExampleSheet.ligier + "---\nreference: JS50-2\n" + ExampleSheet.ligier,
        mended: "reference: JS50-1\n" + ExampleSheet.ligier + "---\nreference: PANDA-1\n" + ExampleSheet.panda),
      Explanation(
        .PR0401,
        why: Text(
          fr:
            "Le premier menu de l'écran demande si le véhicule est neuf, de démonstration ou d'occasion ; tout en dépend.",
          en: "The screen's first menu asks whether the vehicle is new, for demonstration or used; all depends on it."),
        source: .step("4"), ExampleSheet.panda("type: occasion", ""), mended: ExampleSheet.panda),
      Explanation(
        .PR0501,
        why: Text(
          fr:
            "La recherche par immatriculation ne mène qu'aux véhicules déjà connus ; ici la configuration est manuelle.",
          en: "A search by plate only leads to vehicles already known; here the configuration is manual."),
        source: .step("5"), ExampleSheet.panda + "recherche: {mode: immatriculation}\n",
        mended: ExampleSheet.panda + "recherche: {mode: manuelle}\n"),
      Explanation(
        .PR0601,
        why: Text(
          fr: "Sans marque, rien ne peut être cherché dans le référentiel ni créé.",
          en: "Without a brand nothing can be looked up in the referential, nor created."),
        source: .step("6"), ExampleSheet.panda("marque: FIAT", ""), mended: ExampleSheet.panda),
      Explanation(
        .PR0602,
        why: Text(
          fr:
            "Si aucune donnée n'est reconnue, l'écran demande d'« Ajouter la marque » : c'est un choix, pas un accident. "
            + "Une faute de frappe ne doit pas créer une marque.",
          en:
            "Where nothing is recognised the screen asks to “Ajouter la marque”: a choice, not an accident. A typing error "
            + "must not create a brand."),
        source: .step("6"), ExampleSheet.ligier("marque_personnalisee: oui", ""), mended: ExampleSheet.ligier),
      Explanation(
        .PR0603,
        why: Text(
          fr:
            "Le véhicule existe, mais hors du catalogue habituel ou à une autre date : la case « Étendre le catalogue » "
            + "le rend visible.",
          en:
            "The vehicle exists, but outside the usual catalogue or at another date: the box “Étendre le catalogue” shows "
            + "it."),
        source: .step("6"), integra, mended: integra + "recherche: {etendre_catalogue: oui}\n"),
      Explanation(
        .PR0604,
        why: Text(
          fr:
            "Une marque personnalisée à une lettre près d'une marque connue est souvent une faute de frappe, et crée un "
            + "doublon.",
          en: "A custom brand one letter away from a known one is often a typing error, and creates a double."),
        source: .step("6"), ExampleSheet.ligier("marque: LIGIER", "marque: CHATENETT"), mended: ExampleSheet.ligier),
      Explanation(
        .PR0605,
        why: Text(
          fr: "Le référentiel remplirait cette fiche sans erreur possible ; la marque personnalisée sert à ce qu'il ne "
            + "connaît pas.",
          en: "The referential would fill in this sheet without error; a custom brand is for what it does not know."),
        source: .step("6, 8"), customPanda, mended: ExampleSheet.panda),
      Explanation(
        .PR0606,
        why: Text(
          fr:
            "Avec « marque_personnalisee: auto » (ou --custom-brand auto), un véhicule que le référentiel ne reconnaît pas "
            + "devient une marque personnalisée, si les neuf champs obligatoires sont là. La note dit ce qui approchait.",
          en:
            "With “marque_personnalisee: auto” (or --custom-brand auto) a vehicle that the referential does not recognise "
            + "becomes a custom brand, where the nine mandatory fields are there. The note says what nearly fitted."),
        source: .step("6, 8"), ExampleSheet.ligier("marque_personnalisee: oui", "marque_personnalisee: auto"),
        mended: ExampleSheet.ligier),
      Explanation(
        .PR0701,
        why: Text(
          fr: "Le modèle se choisit à droite de la marque ; sans lui, ni version ni finition.",
          en: "The model is chosen right of the brand; without it there is neither version nor trim."),
        source: .step("7"), ExampleSheet.panda("modele: PANDA", ""), mended: ExampleSheet.panda),
      Explanation(
        .PR0801,
        why: Text(
          fr:
            "Sous une marque du référentiel, l'écran n'offre que ses modèles. Pour un autre, on crée la marque en double "
            + "(« marque_personnalisee: oui ») et on saisit tout librement.",
          en: "Under a brand of the referential the screen offers its models only. For another, the brand is created a "
            + "second time (“marque_personnalisee: oui”) and all is entered freely."),
        source: .step("8"), ExampleSheet.panda("modele: PANDA", "modele: PANDDA"), mended: ExampleSheet.panda),
      Explanation(
        .PR0802,
        why: Text(
          fr:
            "La version désigne le véhicule du référentiel qui remplit la fiche : approximative, elle en désignerait un "
            + "autre.",
          en: "The version names the entry that fills in the sheet: a rough one would name another."),
        source: .step("9"), ExampleSheet.panda("1.2 8v 69 ch", "Pandissima"), mended: ExampleSheet.panda),
      Explanation(
        .PR0803,
        why: Text(
          fr:
            "Plusieurs véhicules portent cette version et diffèrent par un champ obligatoire : le programme ne devine pas.",
          en: "Several entries bear this version and differ in a mandatory field: the program does not guess."),
        source: .step("9"), ExampleSheet.panda(", finition: Pop", ""), mended: ExampleSheet.panda),
      Explanation(
        .PR0804,
        why: Text(
          fr:
            "La fiche dit autre chose que le référentiel : la fiche l'emporte, mais l'un des deux se trompe peut-être.",
          en: "The sheet says something else than the referential: the sheet wins, but one of them may be wrong."),
        source: .step("9"), ExampleSheet.panda + "moteur: {puissance: 96, puissance_fiscale: 4}\n",
        mended: ExampleSheet.panda + "moteur: {puissance: 69, puissance_fiscale: 4}\n"),
    ] + recognition

  private static let integra = """
    type: occasion
    marque: ACURA
    modele: INTEGRA
    synthese: {version: 1.5 203, finition: A-Spec}
    couleurs: {exterieure: Blanc, interieure: Gris, peinture: Vernie}

    """

  private static let customPanda = """
    type: occasion
    marque: FIAT
    marque_personnalisee: oui
    modele: PANDA
    synthese:
      genre: Véhicule particulier
      version: 1.2 8v 69 ch
      finition: Pop
      carrosserie: Citadine
      nombre_de_portes: 5
    moteur: {boite_de_vitesse: Boîte manuelle, energie: Essence, puissance_fiscale: 4, puissance: 69}
    couleurs: {exterieure: Blanc, interieure: Gris, peinture: Vernie}

    """
}
