import Documents

/// What is different where a sheet is a row of a spreadsheet.
extension Sheet {
  var isRow: Bool { tree.chunk.row != nil }

  /// Settles what only a spreadsheet leaves open, once the row is decoded.
  func completeRow() {
    guard isRow else { return }
    // A garage's stock list is of used vehicles; the column is asked for where it is there.
    if self[.type].key < 0 {
      self[.type].value = .choice(0)
      self[.type].provenance = .defaut
    }
    guard tree.chunk.missingCells > 0 else { return }
    let end = tree.nodes.first?.end ?? 0
    let missing = Text.count(
      tree.chunk.missingCells, fr: "cellule manque", "cellules manquent", en: "cell is missing", "cells are missing")
    add(
      Finding(
        .PR0011, Span(end, end), "",
        Text(
          fr: "\(missing.fr) au bout de la ligne : lues comme vides",
          en: "\(missing.en) at the row's end: read as empty"),
        help: Text(
          fr: "Si la ligne a été coupée, complétez-la ; sinon il n'y a rien à faire.",
          en: "If the row was cut, complete it; otherwise there is nothing to do."),
        severity: .warning))
  }
}

extension Finding {
  /// How to mend it in a spreadsheet, where the words for a YAML sheet would not help.
  package var helpInRow: Text {
    guard help == code.help || code == .PR0901 || code == .PR0602 || code == .PR0603 else { return help }
    func column(_ key: String, _ value: String) -> Text {
      Text(
        fr: "mettez « \(value) » dans une colonne « \(key) »", en: "put “\(value)” into a column “\(key)”")
    }
    let custom = column("marque_personnalisee", "oui")
    switch code {
    case .PR0004:
      return Text(
        fr: "Gardez une seule des deux colonnes, ou la même valeur dans les deux.",
        en: "Keep only one of the two columns, or the same value in both.")
    case .PR0401, .PR0601, .PR0701, .PR0901:
      guard let field = Field.table.first(where: { $0.pointer == pointer }) else { return help }
      let choices = field.choices.map { " (\($0.labels.prefix(4).joined(separator: ", "))…)" } ?? ""
      return Text(
        fr: "Remplissez la colonne « \(field.key) »\(choices) ; ajoutez-la si elle n'y est pas.",
        en: "Fill in the column “\(field.key)”\(choices); add it where it is not there.")
    case .PR0602, .PR0801:
      return Text(
        fr: "Corrigez l'orthographe, ajoutez une correspondance, ou \(custom.fr).",
        en: "Mend the spelling, add a correspondence, or \(custom.en).")
    case .PR0802:
      return Text(
        fr: "Prenez une version du référentiel, ou \(custom.fr).",
        en: "Take a version of the referential, or \(custom.en).")
    case .PR0603:
      let extended = column("etendre_catalogue", "oui")
      return Text(
        fr: "Cochez « Étendre le catalogue » : \(extended.fr) ; ou vérifiez la date.",
        en: "Tick “Étendre le catalogue”: \(extended.en); or check the date.")
    default:
      return help
    }
  }
}
