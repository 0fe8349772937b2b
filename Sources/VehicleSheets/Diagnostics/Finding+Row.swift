import Documents

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
          .exchanging("(recherche: etendre_catalogue: oui)", for: "(« oui » dans une colonne « etendre_catalogue »)")
          .namingColumns("« ", " »") { "« \($1) » dans la colonne « \($0) »" },
        en: help.en
          .exchanging("with “marque_personnalisee: oui”", for: "by putting “oui” into a column “marque_personnalisee”")
          .exchanging("(recherche: etendre_catalogue: oui)", for: "(“oui” in a column “etendre_catalogue”)")
          .namingColumns("“", "”") { "“\($1)” into the column “\($0)”" })
    default:
      return help
    }
  }
}

extension String {
  /// The text with what is to be written in a sheet, `« modele: CLASSE A »`, as it goes into a table, and with fields
  /// called by the names of their columns.
  fileprivate func namingColumns(
    _ opening: String, _ closing: String, _ phrase: (_ column: String, _ value: String) -> String
  ) -> String {
    var text = self
    // By whole paths: a sentence may end with a section's name.
    for field in Field.table where field.section != .racine { text = text.exchanging(field.path, for: field.key) }
    for field in [FieldID.marque, .modele, .version, .finition] {
      let start = opening + field.field.key + ": "
      var parts = text.components(from: start)
      for i in parts.indices.dropFirst() {
        let value = parts[i].prefix { !closing.contains($0) || $0 == " " }
        let rest = parts[i].dropFirst(value.count)
        guard let end = rest.first, closing.contains(end) else {
          parts[i] = start + parts[i]
          continue
        }
        let trimmed = value.last == " " ? value.dropLast() : value
        parts[i] = phrase(field.field.key, String(trimmed)) + rest.dropFirst()
      }
      text = parts.joined()
    }
    return text
  }

  /// What stands before, between and behind each `separator`.
  private func components(from separator: String) -> [String] {
    var parts = [""]
    var rest = self[...]
    while let first = rest.first {
      if rest.hasPrefix(separator) {
        parts.append("")
        rest = rest.dropFirst(separator.count)
      } else {
        parts[parts.count - 1].append(first)
        rest = rest.dropFirst()
      }
    }
    return parts
  }
}
