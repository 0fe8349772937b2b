import Documents

extension Explanation {
  /// What is wrong with a file before anybody asks which car it means.
  static let document: [Explanation] = [
    Explanation(
      .PR0001,
      why: Text(
        fr: "Une fiche qui ne se lit pas ne peut pas être vérifiée ; les autres fiches du fichier le sont quand même.",
        en: "A sheet that cannot be read cannot be checked; the file's other sheets are checked all the same."),
      source: Text(fr: "YAML 1.2 et JSON (RFC 8259)", en: "YAML 1.2 and JSON (RFC 8259)"),
      ExampleSheet.panda("marque: FIAT", "marque: \"FIAT"), mended: ExampleSheet.panda),
    Explanation(
      .PR0002,
      why: Text(
        fr:
          "Un caractère abîmé (un « é » devenu illisible, la moitié d'un caractère) fausserait l'annonce et la fiche.",
        en: "A damaged character (an “é” that turned unreadable, half a character) would spoil the record."),
      source: Text(fr: "Unicode, UTF-8", en: "Unicode, UTF-8"), format: .json,
      jsonPanda(color: "Blanc \\ud800"), mended: jsonPanda(color: "Blanc")),
    Explanation(
      .PR0003,
      why: Text(
        fr:
          "Une fiche de véhicule n'a jamais cent niveaux de retrait : un tel fichier est abîmé, ou fait pour bloquer.",
        en: "No vehicle sheet has a hundred levels: such a file is damaged, or made to stall the program."),
      source: Text(
        fr: "limites du programme (--max-depth, --max-bytes, --max-nodes, --max-expansion)",
        en: "the program's limits (--max-depth, --max-bytes, --max-nodes, --max-expansion)"),
      ExampleSheet.panda + "equipements: \(brackets("[", 80))\(brackets("]", 80))\n",
      mended: ExampleSheet.panda + "equipements: []\n"),
    Explanation(
      .PR0004,
      why: Text(
        fr:
          "De deux valeurs pour un même champ, personne ne sait laquelle est la bonne : rien n'est choisi à votre place.",
        en: "Of two values for one field nobody knows which is right: nothing is chosen for you."),
      source: Text(fr: "chaque champ de l'écran n'existe qu'une fois", en: "each field of the screen exists once"),
      ExampleSheet.panda("marque: FIAT", "marque: FIAT\nmarque: FORD"), mended: ExampleSheet.panda),
    Explanation(
      .PR0005,
      why: Text(
        fr: "Un champ mal orthographié serait perdu sans bruit : la fiche semblerait complète et ne le serait pas.",
        en: "A misspelt field would be lost in silence: the sheet would look complete and not be so."),
      source: Text(fr: "les écrans des étapes 4 à 19 de la FAQ 101", en: "the screens of steps 4 to 19 of FAQ 101"),
      ExampleSheet.panda("modele: ", "modelle: "), mended: ExampleSheet.panda),
    Explanation(
      .PR0006,
      why: Text(
        fr: "« equipements » attend une liste : chaque équipement a son libellé, sa catégorie et son prix.",
        en: "“equipements” takes a list: each equipment has its label, category and price."),
      source: .step("12–14"), ExampleSheet.panda + "equipements: Attelage\n",
      mended: ExampleSheet.panda + "equipements:\n  - {libelle: Attelage, categorie: Utilitaire, prix_ttc: 450}\n"),
    Explanation(
      .PR0007,
      why: Text(
        fr: "Une date qui n'existe pas ou un nombre qui n'en est pas un ne peut pas être enregistré, ni deviné.",
        en: "A date that does not exist, or a number that is none, can be neither saved nor guessed."),
      source: .certificate("B"), ExampleSheet.panda + "fiche: {date_mec: 31/02/2015}\n",
      mended: ExampleSheet.panda + "fiche: {date_mec: 28/02/2015}\n"),
    Explanation(
      .PR0008,
      why: Text(
        fr:
          "Un fichier vide est presque toujours un oubli ou une exportation manquée : il ne doit pas passer inaperçu.",
        en: "An empty file is nearly always an oversight or a failed export: it must not go unnoticed."),
      source: Text(fr: "règle du programme", en: "the program's own rule"), "# fiche à remplir\n",
      mended: ExampleSheet.panda),
    Explanation(
      .PR0009,
      why: Text(
        fr: "L'écran n'offre qu'une liste de choix : une autre valeur ne pourrait pas y être saisie.",
        en: "The screen offers a list of choices: another value could not be entered there."),
      source: .step("9, 17, 18"), ExampleSheet.panda + "moteur: {energie: Esence}\n",
      mended: ExampleSheet.panda + "moteur: {energie: Essence}\n"),
    Explanation(
      .PR0010,
      why: Text(
        fr:
          "« N/C », « null », « - » ou « ? » veulent dire que personne ne savait : ce n'est jamais la valeur du champ.",
        en: "“N/C”, “null”, “-” or “?” mean that nobody knew: that is never the field's value."),
      source: Text(
        fr: "mesuré sur des exports de stock de concessions françaises",
        en: "measured on French dealers' stock exports"),
      ExampleSheet.panda + "fiche: {numero_police: N/C}\n", mended: ExampleSheet.panda + "fiche: {numero_police: }\n"),
    Explanation(
      .PR0011,
      why: Text(
        fr:
          "Une cellule de trop décale toutes les suivantes : la couleur deviendrait le prix sans que rien ne le montre.",
        en: "One cell too many shifts all that follow: the colour would become the price and nothing would show it."),
      source: Text(fr: "CSV (RFC 4180)", en: "CSV (RFC 4180)"), format: .csv,
      csvHeader + "occasion;FIAT;PANDA;1.2 8v 69 ch;Pop;Blanc; nacré;Gris;Vernie\n",
      mended: csvHeader + "occasion;FIAT;PANDA;1.2 8v 69 ch;Pop;\"Blanc; nacré\";Gris;Vernie\n"),
    Explanation(
      .PR0012,
      why: Text(
        fr: "Une colonne sans nom ne se rattache à aucun champ : ce qu'elle contient est ignoré.",
        en: "A column without a name belongs to no field: what it holds is left aside."),
      source: Text(fr: "CSV (RFC 4180)", en: "CSV (RFC 4180)"), format: .csv,
      "type;marque;modele;version;finition;exterieure;interieure;peinture;\n"
        + "occasion;FIAT;PANDA;1.2 8v 69 ch;Pop;Blanc;Gris;Vernie;12 500\n",
      mended: "type;marque;modele;version;finition;exterieure;interieure;peinture;kilometrage\n"
        + "occasion;FIAT;PANDA;1.2 8v 69 ch;Pop;Blanc;Gris;Vernie;12 500\n"),
    Explanation(
      .PR0013,
      why: Text(
        fr:
          "Beaucoup d'annonces ne donnent que le mois ou l'année. Un jour inventé passerait pour vrai : la date reste "
          + "telle qu'elle est connue, et les règles s'en servent jusque-là.",
        en:
          "Many adverts give only the month or the year. A day made up would pass for the true one: the date stays as it "
          + "is known, and the rules use it as far as that goes."),
      source: Text(
        fr: "mesuré sur des stocks réels : plus d'une date sur deux",
        en: "measured on real stock: more than one date in two"),
      ExampleSheet.panda + "fiche: {date_mec: mai 2015}\n",
      mended: ExampleSheet.panda + "fiche: {date_mec: 14/05/2015}\n"),
  ]

  private static let csvHeader = "type;marque;modele;version;finition;exterieure;interieure;peinture\n"

  private static func brackets(_ bracket: Character, _ count: Int) -> String {
    String(repeating: bracket, count: count)
  }

  private static func jsonPanda(color: String) -> String {
    """
    {"type": "occasion", "marque": "FIAT", "modele": "PANDA",
     "synthese": {"version": "1.2 8v 69 ch", "finition": "Pop"},
     "couleurs": {"exterieure": "\(color)", "interieure": "Gris", "peinture": "Vernie"}}

    """
  }
}
