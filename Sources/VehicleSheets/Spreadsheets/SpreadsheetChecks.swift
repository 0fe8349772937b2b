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
    case .PR0803:
      guard let field = Field.table.first(where: { $0.pointer == pointer }) else { return help }
      return Text(
        fr: "Mettez l'une de ces valeurs dans une colonne « \(field.key) ».",
        en: "Put one of these values into a column “\(field.key)”.")
    case .PR0602, .PR0603, .PR0801, .PR0802:
      return Text(
        fr: help.fr
          .exchanging(
            "avec « marque_personnalisee: oui »", for: "en mettant « oui » dans une colonne « marque_personnalisee »"
          )
          .exchanging("(recherche: etendre_catalogue: oui)", for: "(« oui » dans une colonne « etendre_catalogue »)"),
        en: help.en
          .exchanging("with “marque_personnalisee: oui”", for: "by putting “oui” into a column “marque_personnalisee”")
          .exchanging("(recherche: etendre_catalogue: oui)", for: "(“oui” in a column “etendre_catalogue”)"))
    default:
      return help
    }
  }
}

extension String {
  /// The text with each `old` replaced.
  fileprivate func exchanging(_ old: String, for new: String) -> String {
    var result = ""
    var rest = self[...]
    while let first = rest.first {
      if rest.hasPrefix(old) {
        result += new
        rest = rest.dropFirst(old.count)
      } else {
        result.append(first)
        rest = rest.dropFirst()
      }
    }
    return result
  }
}
