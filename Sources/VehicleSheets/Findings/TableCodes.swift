import Documents

// swift-format-ignore: AlwaysUseLowerCamelCase
extension Code {
  package static let PR0011 = Code(
    "PR0011", .error,
    Text(fr: "nombre de cellules différent de l'en-tête", en: "the row has not as many cells as the header"),
    help: Text(
      fr: "Un séparateur dans une valeur veut des guillemets autour de la cellule.",
      en: "A separator inside a value wants quotes around the cell."),
    explained: Explanation(
      why: Text(
        fr:
          "Une cellule de trop décale toutes les suivantes : la couleur deviendrait le prix sans que rien ne le montre.",
        en: "One cell too many shifts all that follow: the colour would become the price and nothing would show it."),
      source: Text(fr: "CSV (RFC 4180)", en: "CSV (RFC 4180)"), format: .csv,
      ExampleSheet.csvHeader + "occasion;FIAT;PANDA;1.2 8v 69 ch;Pop;Blanc; nacré;Gris;Vernie\n",
      fixed: ExampleSheet.csvHeader + "occasion;FIAT;PANDA;1.2 8v 69 ch;Pop;\"Blanc; nacré\";Gris;Vernie\n"))

  package static let PR0012 = Code(
    "PR0012", .warning, Text(fr: "en-tête vide", en: "empty header"),
    help: Text(fr: "Donnez un nom à la colonne, ou supprimez-la.", en: "Name the column, or delete it."),
    explained: Explanation(
      why: Text(
        fr: "Une colonne sans nom ne se rattache à aucun champ : ce qu'elle contient est ignoré.",
        en: "A column without a name belongs to no field: what it holds is left aside."),
      source: Text(fr: "CSV (RFC 4180)", en: "CSV (RFC 4180)"), format: .csv,
      "type;marque;modele;version;finition;exterieure;interieure;peinture;\n"
        + "occasion;FIAT;PANDA;1.2 8v 69 ch;Pop;Blanc;Gris;Vernie;12 500\n",
      fixed: "type;marque;modele;version;finition;exterieure;interieure;peinture;kilometrage\n"
        + "occasion;FIAT;PANDA;1.2 8v 69 ch;Pop;Blanc;Gris;Vernie;12 500\n"))

  package static let PR0013 = Code(
    "PR0013", .note,
    Text(fr: "date connue au mois ou à l'année près", en: "a date of which only the month or year is known"),
    help: Text(
      fr: "Complétez-la d'après la carte grise (rubrique B) si vous l'avez ; sinon elle reste ainsi.",
      en: "Complete it from the registration certificate (B) if you have it; otherwise it stays so."),
    explained: Explanation(
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
      fixed: ExampleSheet.panda + "fiche: {date_mec: 14/05/2015}\n"))

  package static let PR0014 = Code(
    "PR0014", .note, Text(fr: "lignes qui ne sont pas des véhicules", en: "rows that are no vehicles"),
    help: Text(
      fr: "Il n'y a rien à faire : totaux, titres répétés et têtes de groupe sont laissés de côté.",
      en: "There is nothing to do: totals, repeated titles and heads of groups are left aside."),
    explained: Explanation(
      why: Text(
        fr: "Un export de garage se termine souvent par un total ou un décompte : ce n'est pas un véhicule à saisir.",
        en: "A garage's export often ends with a total or a count: that is no vehicle to be entered."),
      source: Text(fr: "mesuré sur des exports de garages", en: "measured on garages' exports"), format: .csv,
      ExampleSheet.pandas + "TOTAL;;;;;;;24 980\n", fixed: ExampleSheet.pandas))

  package static let PR0015 = Code(
    "PR0015", .note,
    Text(fr: "colonnes hors d'une pré-rentrée", en: "columns that are no part of a pré-rentrée"),
    help: Text(
      fr:
        "Il n'y a rien à faire. Si l'une d'elles donne un champ, ajoutez aux correspondances « colonne;TITRE;champ ».",
      en: "There is nothing to do. If one of them gives a field, add “colonne;TITLE;field” to the correspondences."),
    explained: Explanation(
      why: Text(
        fr:
          "Prix, dates de stock et remarques ne se saisissent pas en pré-rentrée ; que rien ne se perde sans bruit, ils sont nommés une fois.",
        en:
          "Prices, stock dates and remarks are not entered in a pré-rentrée; so that nothing is lost in silence, they are named once."
      ),
      source: .step("4–19"), format: .csv,
      "marque;modele;version;finition;exterieure;interieure;peinture;Prix de vente\n"
        + "FIAT;PANDA;1.2 8v 69 ch;Pop;Blanc;Gris;Vernie;6990\n",
      fixed: "marque;modele;version;finition;exterieure;interieure;peinture\n"
        + "FIAT;PANDA;1.2 8v 69 ch;Pop;Blanc;Gris;Vernie\n"))

  package static let PR0016 = Code(
    "PR0016", .note, Text(fr: "une colonne pour plusieurs champs", en: "one column for several fields"),
    help: Text(
      fr: "Vérifiez sur quelques lignes que la marque et le modèle sont les bons.",
      en: "Check on a few rows that brand and model are right."),
    explained: Explanation(
      why: Text(
        fr:
          "« Désignation » ou « Marque / Modèle » donnent plusieurs champs de l'écran à la fois : ce qui a été pris pour quoi doit pouvoir être vérifié.",
        en:
          "“Désignation” or “Marque / Modèle” give several of the screen's fields at once: what was taken for what must be open to a check."
      ),
      source: .step("6, 7"), format: .csv,
      "marque;modele;version;finition;exterieure;interieure;peinture;Désignation\n"
        + "FIAT;PANDA;1.2 8v 69 ch;Pop;Blanc;Gris;Vernie;FIAT PANDA 1.2 8v 69 ch\n",
      fixed: "marque;modele;version;finition;exterieure;interieure;peinture\n"
        + "FIAT;PANDA;1.2 8v 69 ch;Pop;Blanc;Gris;Vernie\n"))

  package static let PR0017 = Code(
    "PR0017", .error, Text(fr: "unité d'une colonne incertaine", en: "a column whose unit is unclear"),
    help: Text(
      fr: "Ajoutez l'unité au titre de la colonne, ou une ligne « colonne;TITRE;champ » aux correspondances.",
      en: "Add the unit to the column's title, or a line “colonne;TITLE;field” to the correspondences."),
    explained: Explanation(
      why: Text(
        fr: "80 kW font 109 ch : un chiffre lu dans la mauvaise unité désigne un autre moteur. Rien n'est deviné.",
        en: "80 kW are 109 ch: a figure read in the wrong unit means another engine. Nothing is guessed."),
      source: .certificate("P.2"), format: .csv,
      "marque;modele;version;finition;Leistung;exterieure;interieure;peinture\n"
        + "FIAT;PANDA;1.2 8v 69 ch;Pop;80;Blanc;Gris;Vernie\n",
      fixed: "marque;modele;version;finition;Leistung (PS);exterieure;interieure;peinture\n"
        + "FIAT;PANDA;1.2 8v 69 ch;Pop;69;Blanc;Gris;Vernie\n"))

  package static let PR0019 = Code(
    "PR0019", .note, Text(fr: "valeur convertie", en: "a converted value"),
    help: Text(
      fr: "Il n'y a rien à faire si la valeur lue est la bonne ; sinon écrivez-la dans l'unité du champ.",
      en: "There is nothing to do if the value read is right; otherwise write it in the field's unit."),
    explained: Explanation(
      why: Text(
        fr:
          "Des kilowatts ou des miles deviennent les ch et les km de l'écran : le chiffre enregistré n'est plus celui du tableau.",
        en: "Kilowatts or miles become the screen's ch and km: the figure recorded is no longer the table's."),
      source: Text(fr: "1 kW = 1,35962 ch ; 1 mile = 1,609344 km", en: "1 kW = 1.35962 ch; 1 mile = 1.609344 km"),
      format: .csv,
      "marque;modele;version;finition;Power (kW);exterieure;interieure;peinture\n"
        + "FIAT;PANDA;1.2 8v 69 ch;Pop;51;Blanc;Gris;Vernie\n",
      fixed: "marque;modele;version;finition;puissance;exterieure;interieure;peinture\n"
        + "FIAT;PANDA;1.2 8v 69 ch;Pop;69;Blanc;Gris;Vernie\n"))

  package static let PR0020 = Code(
    "PR0020", .note,
    Text(fr: "un classeur sans valeur ici, ou caché", en: "a workbook without a value here, or hidden"),
    help: Text(
      fr: "Ouvrez le classeur dans le tableur : corrigez la formule, ou affichez ce qui est masqué, et enregistrez-le.",
      en: "Open the workbook in the spreadsheet program: mend the formula, or show what is hidden, and save it."),
    explained: Explanation(
      why: Text(
        fr:
          "« #N/A » et « #REF! » disent qu'une formule n'a pas de résultat, jamais que le véhicule est ainsi ; et ce qui est masqué dans un classeur peut l'être par mégarde.",
        en:
          "“#N/A” and “#REF!” say that a formula has no result, never that the vehicle is so; and what is hidden in a workbook may be so by mistake."
      ),
      source: Text(fr: "ECMA-376, partie 1, 18.18.11", en: "ECMA-376 part 1, 18.18.11"), format: .csv,
      "marque;modele;version;finition;exterieure;interieure;peinture;numero_police\n"
        + "FIAT;PANDA;1.2 8v 69 ch;Pop;Blanc;Gris;Vernie;#N/A\n",
      fixed: "marque;modele;version;finition;exterieure;interieure;peinture;numero_police\n"
        + "FIAT;PANDA;1.2 8v 69 ch;Pop;Blanc;Gris;Vernie;\n"))

  package static let PR0021 = Code(
    "PR0021", .note, Text(fr: "valeurs reprises de la ligne du dessus", en: "values taken from the row above"),
    help: Text(
      fr: "Il n'y a rien à faire si c'est bien ce que la ligne du dessus dit ; sinon écrivez la valeur elle-même.",
      en: "There is nothing to do if that is what the row above says; otherwise write the value itself."),
    explained: Explanation(
      why: Text(
        fr:
          "« idem », « \" » ou « -\"- » ne sont jamais une valeur : ils renvoient à la cellule du dessus. Une plaque, un numéro de châssis ou de police ne se répètent pas et sont demandés.",
        en:
          "“idem”, “\"” or “-\"-” are never a value: they mean the cell above. A plate, a chassis or a police number is never repeated, and asked for."
      ),
      source: Text(fr: "usage des listes tenues à la main", en: "usage of lists kept by hand"), format: .csv,
      "marque;modele;version;finition;exterieure;interieure;peinture;kilometrage\n"
        + "FIAT;PANDA;1.2 8v 69 ch;Pop;Blanc;Gris;Vernie;12 490\n"
        + "idem;idem;idem;Lounge;Bleu;Gris;Vernie;12 490\n",
      fixed: ExampleSheet.pandas))

  /// What may be reported of a table, its columns and its cells.
  static let ofTables: [Code] = [PR0011, PR0012, PR0013, PR0014, PR0015, PR0016, PR0017, PR0019, PR0020, PR0021]
}
