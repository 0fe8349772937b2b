import Documents

// swift-format-ignore: AlwaysUseLowerCamelCase
extension Code {
  package static let PR0001 = Code(
    "PR0001", .error, Text(fr: "erreur d'écriture", en: "syntax error"),
    help: Text(
      fr: "Corrigez la ligne signalée ; les autres fiches ne sont pas touchées.",
      en: "Mend the line named; the other sheets are not affected."),
    explained: Explanation(
      why: Text(
        fr: "Une fiche qui ne se lit pas ne peut pas être vérifiée ; les autres fiches du fichier le sont quand même.",
        en: "A sheet that cannot be read cannot be checked; the file's other sheets are checked all the same."),
      source: Text(fr: "YAML 1.2 et JSON (RFC 8259)", en: "YAML 1.2 and JSON (RFC 8259)"),
      ExampleSheet.panda("marque: FIAT", "marque: \"FIAT"), fixed: ExampleSheet.panda))

  package static let PR0002 = Code(
    "PR0002", .error, Text(fr: "texte illisible dans son encodage", en: "not valid text in its encoding"),
    help: Text(fr: "Enregistrez le fichier en UTF-8.", en: "Save the file as UTF-8."),
    explained: Explanation(
      why: Text(
        fr:
          "Un caractère abîmé (un « é » devenu illisible, la moitié d'un caractère) fausserait l'annonce et la fiche.",
        en: "A damaged character (an “é” that turned unreadable, half a character) would spoil the record."),
      source: Text(fr: "Unicode, UTF-8", en: "Unicode, UTF-8"), format: .json,
      ExampleSheet.jsonPanda(color: "Blanc \\ud800"), fixed: ExampleSheet.jsonPanda(color: "Blanc")))

  package static let PR0003 = Code(
    "PR0003", .error, Text(fr: "limite dépassée", en: "a limit is passed"),
    help: Text(fr: "Découpez le fichier en fiches plus petites.", en: "Split the file into smaller sheets."),
    explained: Explanation(
      why: Text(
        fr:
          "Une fiche de véhicule n'a jamais cent niveaux de retrait : un tel fichier est abîmé, ou fait pour bloquer.",
        en: "No vehicle sheet has a hundred levels: such a file is damaged, or made to stall the program."),
      source: Text(
        fr: "limites du programme (--max-depth, --max-bytes, --max-nodes, --max-expansion)",
        en: "the program's limits (--max-depth, --max-bytes, --max-nodes, --max-expansion)"),
      ExampleSheet.panda + "equipements: \(ExampleSheet.brackets("[", 80))\(ExampleSheet.brackets("]", 80))\n",
      fixed: ExampleSheet.panda + "equipements: []\n"))

  package static let PR0004 = Code(
    "PR0004", .error, Text(fr: "champ écrit deux fois", en: "the same key twice"),
    help: Advice(
      inSheet: Text(fr: "Gardez une seule des deux lignes.", en: "Keep only one of the two lines."),
      inRow: Text(
        fr: "Gardez une seule des deux colonnes, ou la même valeur dans les deux.",
        en: "Keep only one of the two columns, or the same value in both.")),
    explained: Explanation(
      why: Text(
        fr:
          "De deux valeurs pour un même champ, personne ne sait laquelle est la bonne : rien n'est choisi à votre place.",
        en: "Of two values for one field nobody knows which is right: nothing is chosen for you."),
      source: Text(fr: "chaque champ de l'écran n'existe qu'une fois", en: "each field of the screen exists once"),
      ExampleSheet.panda("marque: FIAT", "marque: FIAT\nmarque: FORD"), fixed: ExampleSheet.panda))

  package static let PR0005 = Code(
    "PR0005", .error, Text(fr: "champ inconnu", en: "unknown key"),
    help: Text(
      fr: "Corrigez le nom du champ, ou retirez la ligne. « prerentree new » montre tous les champs.",
      en: "Mend the field's name, or remove the line. “prerentree new” shows all fields."),
    explained: Explanation(
      why: Text(
        fr: "Un champ mal orthographié serait perdu sans bruit : la fiche semblerait complète et ne le serait pas.",
        en: "A misspelt field would be lost in silence: the sheet would look complete and not be so."),
      source: Text(fr: "les écrans des étapes 4 à 19 de la FAQ 101", en: "the screens of steps 4 to 19 of FAQ 101"),
      ExampleSheet.panda("modele: ", "modelle: "), fixed: ExampleSheet.panda))

  package static let PR0006 = Code(
    "PR0006", .error, Text(fr: "mauvaise forme", en: "wrong shape"),
    help: Text(
      fr: "Un champ reçoit une valeur, une rubrique reçoit des champs, une liste reçoit des éléments.",
      en: "A field takes a value, a section takes fields, a list takes elements."),
    explained: Explanation(
      why: Text(
        fr: "« equipements » attend une liste : chaque équipement a son libellé, sa catégorie et son prix.",
        en: "“equipements” takes a list: each equipment has its label, category and price."),
      source: .step("12–14"), ExampleSheet.panda + "equipements: Attelage\n",
      fixed: ExampleSheet.panda + "equipements:\n  - {libelle: Attelage, categorie: Utilitaire, prix_ttc: 450}\n"))

  package static let PR0007 = Code(
    "PR0007", .error, Text(fr: "valeur illisible", en: "the value cannot be read"),
    help: Text(fr: "Écrivez la valeur sous la forme attendue.", en: "Write the value in the form expected."),
    explained: Explanation(
      why: Text(
        fr: "Une date qui n'existe pas ou un nombre qui n'en est pas un ne peut pas être enregistré, ni deviné.",
        en: "A date that does not exist, or a number that is none, can be neither saved nor guessed."),
      source: .certificate("B"), ExampleSheet.panda + "fiche: {date_mec: 31/02/2015}\n",
      fixed: ExampleSheet.panda + "fiche: {date_mec: 28/02/2015}\n"))

  package static let PR0008 = Code(
    "PR0008", .error, Text(fr: "aucune fiche dans le fichier", en: "no sheet in the file"),
    help: Text(
      fr: "Écrivez une fiche ; « prerentree new » en donne une vierge.",
      en: "Write a sheet; “prerentree new” gives a blank one."),
    explained: Explanation(
      why: Text(
        fr:
          "Un fichier vide est presque toujours un oubli ou une exportation manquée : il ne doit pas passer inaperçu.",
        en: "An empty file is nearly always an oversight or a failed export: it must not go unnoticed."),
      source: Text(fr: "règle du programme", en: "the program's own rule"), "# fiche à remplir\n",
      fixed: ExampleSheet.panda))

  package static let PR0009 = Code(
    "PR0009", .error, Text(fr: "choix inconnu", en: "not one of the choices"),
    help: Text(
      fr: "Prenez l'un des choix de la liste, ou ajoutez une correspondance.",
      en: "Take one of the list's choices, or add a correspondence."),
    explained: Explanation(
      why: Text(
        fr: "L'écran n'offre qu'une liste de choix : une autre valeur ne pourrait pas y être saisie.",
        en: "The screen offers a list of choices: another value could not be entered there."),
      source: .step("9, 17, 18"), ExampleSheet.panda + "moteur: {energie: Esence}\n",
      fixed: ExampleSheet.panda + "moteur: {energie: Essence}\n"))

  package static let PR0010 = Code(
    "PR0010", .note, Text(fr: "valeur lue comme absente", en: "value read as left out"),
    help: Text(
      fr: "Écrivez la valeur si vous la connaissez, sinon laissez le champ vide.",
      en: "Write the value if you know it, otherwise leave the field empty."),
    explained: Explanation(
      why: Text(
        fr:
          "« N/C », « null », « - » ou « ? » veulent dire que personne ne savait : ce n'est jamais la valeur du champ.",
        en: "“N/C”, “null”, “-” or “?” mean that nobody knew: that is never the field's value."),
      source: Text(
        fr: "mesuré sur des exports de stock de concessions françaises",
        en: "measured on French dealers' stock exports"),
      ExampleSheet.panda + "fiche: {numero_police: N/C}\n", fixed: ExampleSheet.panda + "fiche: {numero_police: }\n"))

  package static let PR0018 = Code(
    "PR0018", .note, Text(fr: "document qui n'est pas une fiche", en: "a document that is no sheet"),
    help: Text(
      fr: "Il n'y a rien à faire si ce n'est pas un véhicule ; sinon donnez-lui « marque » et « modele ».",
      en: "There is nothing to do if it is no vehicle; otherwise give it “marque” and “modele”."),
    explained: Explanation(
      why: Text(
        fr:
          "Un dossier, ou un crochet de Git, contient aussi d'autres fichiers : un « package.json » n'est pas une voiture.",
        en: "A folder, or a Git hook, has other files too: a “package.json” is no car."),
      source: Text(fr: "règle du programme", en: "the program's own rule"),
      "name: chantier\nversion: 1.0\n", fixed: ExampleSheet.panda))

  package static let PR0902 = Code(
    "PR0902", .error, Text(fr: "nombre hors limites", en: "number out of its range"),
    help: Text(fr: "Vérifiez la valeur et son unité.", en: "Check the value and its unit."),
    explained: Explanation(
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
      ExampleSheet.ligier("nombre_de_portes: 3", "nombre_de_portes: 33"), fixed: ExampleSheet.ligier))

  /// What may be wrong with a document, a key or a value, whatever the field.
  static let ofDocuments: [Code] = [
    PR0001, PR0002, PR0003, PR0004, PR0005, PR0006, PR0007, PR0008, PR0009, PR0010, PR0018, PR0902,
  ]
}
