import Documents

extension Explanation {
  /// What is told of a table as a whole.
  static let table: [Explanation] = [
    Explanation(
      .PR0014,
      why: Text(
        fr: "Un export de garage se termine souvent par un total ou un décompte : ce n'est pas un véhicule à saisir.",
        en: "A garage's export often ends with a total or a count: that is no vehicle to be entered."),
      source: Text(fr: "mesuré sur des exports de garages", en: "measured on garages' exports"), format: .csv,
      pandas + "TOTAL;;;;;;;24 980\n", mended: pandas),
    Explanation(
      .PR0015,
      why: Text(
        fr:
          "Prix, dates de stock et remarques ne se saisissent pas en pré-rentrée ; que rien ne se perde sans bruit, ils sont nommés une fois.",
        en:
          "Prices, stock dates and remarks are not entered in a pré-rentrée; so that nothing is lost in silence, they are named once."
      ),
      source: .step("4–19"), format: .csv,
      "marque;modele;version;finition;exterieure;interieure;peinture;Prix de vente\n"
        + "FIAT;PANDA;1.2 8v 69 ch;Pop;Blanc;Gris;Vernie;6990\n",
      mended: "marque;modele;version;finition;exterieure;interieure;peinture\n"
        + "FIAT;PANDA;1.2 8v 69 ch;Pop;Blanc;Gris;Vernie\n"),
    Explanation(
      .PR0016,
      why: Text(
        fr:
          "« Désignation » ou « Marque / Modèle » donnent plusieurs champs de l'écran à la fois : ce qui a été pris pour quoi doit pouvoir être vérifié.",
        en:
          "“Désignation” or “Marque / Modèle” give several of the screen's fields at once: what was taken for what must be open to a check."
      ),
      source: .step("6, 7"), format: .csv,
      "marque;modele;version;finition;exterieure;interieure;peinture;Désignation\n"
        + "FIAT;PANDA;1.2 8v 69 ch;Pop;Blanc;Gris;Vernie;FIAT PANDA 1.2 8v 69 ch\n",
      mended: "marque;modele;version;finition;exterieure;interieure;peinture\n"
        + "FIAT;PANDA;1.2 8v 69 ch;Pop;Blanc;Gris;Vernie\n"),
    Explanation(
      .PR0017,
      why: Text(
        fr: "80 kW font 109 ch : un chiffre lu dans la mauvaise unité désigne un autre moteur. Rien n'est deviné.",
        en: "80 kW are 109 ch: a figure read in the wrong unit means another engine. Nothing is guessed."),
      source: .certificate("P.2"), format: .csv,
      "marque;modele;version;finition;Leistung;exterieure;interieure;peinture\n"
        + "FIAT;PANDA;1.2 8v 69 ch;Pop;80;Blanc;Gris;Vernie\n",
      mended: "marque;modele;version;finition;Leistung (PS);exterieure;interieure;peinture\n"
        + "FIAT;PANDA;1.2 8v 69 ch;Pop;69;Blanc;Gris;Vernie\n"),
    Explanation(
      .PR0018,
      why: Text(
        fr:
          "Un dossier, ou un crochet de Git, contient aussi d'autres fichiers : un « package.json » n'est pas une voiture.",
        en: "A folder, or a Git hook, has other files too: a “package.json” is no car."),
      source: Text(fr: "règle du programme", en: "the program's own rule"),
      "name: chantier\nversion: 1.0\n", mended: ExampleSheet.panda),
    Explanation(
      .PR0019,
      why: Text(
        fr:
          "Des kilowatts ou des miles deviennent les ch et les km de l'écran : le chiffre enregistré n'est plus celui du tableau.",
        en: "Kilowatts or miles become the screen's ch and km: the figure recorded is no longer the table's."),
      source: Text(fr: "1 kW = 1,35962 ch ; 1 mile = 1,609344 km", en: "1 kW = 1.35962 ch; 1 mile = 1.609344 km"),
      format: .csv,
      "marque;modele;version;finition;Power (kW);exterieure;interieure;peinture\n"
        + "FIAT;PANDA;1.2 8v 69 ch;Pop;51;Blanc;Gris;Vernie\n",
      mended: "marque;modele;version;finition;puissance;exterieure;interieure;peinture\n"
        + "FIAT;PANDA;1.2 8v 69 ch;Pop;69;Blanc;Gris;Vernie\n"),
    Explanation(
      .PR0020,
      why: Text(
        fr:
          "« #N/A » et « #REF! » disent qu'une formule n'a pas de résultat, jamais que le véhicule est ainsi ; et ce qui est masqué dans un classeur peut l'être par mégarde.",
        en:
          "“#N/A” and “#REF!” say that a formula has no result, never that the vehicle is so; and what is hidden in a workbook may be so by mistake."
      ),
      source: Text(fr: "ECMA-376, partie 1, 18.18.11", en: "ECMA-376 part 1, 18.18.11"), format: .csv,
      "marque;modele;version;finition;exterieure;interieure;peinture;numero_police\n"
        + "FIAT;PANDA;1.2 8v 69 ch;Pop;Blanc;Gris;Vernie;#N/A\n",
      mended: "marque;modele;version;finition;exterieure;interieure;peinture;numero_police\n"
        + "FIAT;PANDA;1.2 8v 69 ch;Pop;Blanc;Gris;Vernie;\n"),
  ]

  private static let pandas =
    "marque;modele;version;finition;exterieure;interieure;peinture;kilometrage\n"
    + "FIAT;PANDA;1.2 8v 69 ch;Pop;Blanc;Gris;Vernie;12 490\n"
    + "FIAT;PANDA;1.2 8v 69 ch;Lounge;Bleu;Gris;Vernie;12 490\n"
}
