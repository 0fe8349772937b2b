import Documents

/// Tables of which no row can be read: on their side, without titles, or none of vehicles at all.
enum TableShape {
  private static let wanted = [
    "marque", "modele", "version", "finition", "genre", "carrosserie", "nombre_de_portes", "boite_de_vitesse",
    "energie",
    "puissance_fiscale", "puissance",
  ]

  /// Fields below one another: one vehicle a column, or keys and values of one vehicle.
  static func onItsSide(_ table: SpreadsheetTable, width: Int) -> Finding {
    let isPairs = width == 2
    return Finding(
      .PR0006, whole(table), pointer: "",
      message: isPairs
        ? Text(
          fr: "ce tableau donne les champs d'un seul véhicule, l'un sous l'autre, et non un véhicule par ligne",
          en: "this table gives the fields of one vehicle below one another, not one vehicle a row")
        : Text(
          fr: "ce tableau est couché : chaque ligne est un champ et chaque colonne un véhicule",
          en: "this table lies on its side: each row is a field, and each column a vehicle"),
      help: Advice(
        fr:
          "Dans le tableur : sélectionnez tout, copiez, puis « Collage spécial » avec la case « Transposé » sur une feuille vide ; enregistrez celle-ci en CSV.",
        en:
          "In the spreadsheet program: select all, copy, then “Paste special” with “Transpose” ticked on an empty sheet; save that one as CSV."
      ))
  }

  /// More columns than are read, each of which would be compared with every known title.
  static func tooWide(_ table: SpreadsheetTable, width: Int) -> Finding {
    let limit = SpreadsheetTable.maxColumns
    let first = Chunk.columnName(limit)
    return Finding(
      .PR0003, table.headerSpan(of: limit), pointer: "",
      message: Text(
        fr: "ce tableau a \(width) colonnes : il en est lu au plus \(limit)",
        en: "this table has \(width) columns: at most \(limit) are read"),
      help: Advice(
        fr:
          "Gardez les colonnes du véhicule et supprimez les autres : tout ce qui commence à la colonne \(first) est de trop, qu'il soit rempli ou seulement intitulé.",
        en:
          "Keep the vehicle's columns and delete the others: whatever begins at column \(first) is too much, be it filled or only titled."
      ))
  }

  /// No title that anybody knows.
  static func noKnownColumn(_ table: SpreadsheetTable) -> Finding {
    let folded = Set(table.names.map { Fold.string($0) })
    if folded.isSuperset(of: ["champ", "valeur"]) {
      return Finding(
        .PR0005, whole(table), pointer: "",
        message: Text(
          fr: "ce fichier est une table de correspondances, pas un tableau de véhicules",
          en: "this file is a table of correspondences, not one of vehicles"),
        help: Advice(
          fr: "Donnez-le par l'option --correspondences.", en: "Give it with the option --correspondences."))
    }
    if let found = OtherSeparation(of: table) { return Finding(found, at: whole(table)) }
    let isData = table.names.contains { KnownBrands.isBrand($0) }
    var near: [String] = []
    for name in table.names.prefix(100) {
      guard let guess = ForeignTitles.nearest(to: name)?.field.key, !near.contains(guess) else { continue }
      near.append(guess)
    }
    return Finding(
      .PR0005, whole(table), pointer: "",
      message: isData
        ? Text(
          fr: "ce tableau n'a pas de ligne de titres : rien ne dit ce que sont les colonnes",
          en: "this table has no line of titles: nothing tells what the columns are")
        : Text(fr: "aucune colonne connue : le fichier n'est pas lu", en: "no known column: the file is not read"),
      suggestions: near.isEmpty ? wanted : near,
      help: Advice(
        fr: "La première ligne du tableau doit nommer les colonnes, par exemple \(wanted.joined(separator: " ; ")) ; "
          + "les libellés de l'écran (Marque, Boîte de vitesse…) et les codes de la carte grise (D.1, D.3, P.3…) conviennent aussi.",
        en:
          "The table's first line must name the columns, for example \(wanted.joined(separator: " ; ")); the screen's "
          + "labels (Marque, Boîte de vitesse…) and the codes of the registration certificate (D.1, D.3, P.3…) will do too."
      ))
  }

  private static func whole(_ table: SpreadsheetTable) -> Span {
    let last = table.headerSpan(of: max(0, table.names.count - 1))
    return Span(table.headerSpan(of: 0).start, last.end)
  }
}
