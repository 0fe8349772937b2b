import Documents
import SheetEditing
import VehicleSheets

/// What `explain` prints of one code.
enum Explain {
  static func text(_ code: Code, _ language: Language) -> String {
    let severity =
      switch code.severity {
      case .error: Text(fr: "erreur", en: "error")
      case .warning: Text(fr: "avertissement", en: "warning")
      case .note: Text(fr: "remarque", en: "note")
      }
    var lines = ["\(code.id)  \(severity[language])  \(code.title[language])", ""]
    let indent = "    "
    func add(_ heading: Text, _ body: String) {
      lines.append(heading[language])
      // The blank lines of an example stay blank, so that it can be copied as it stands.
      for line in body.split(separator: "\n", omittingEmptySubsequences: false) {
        lines.append(line.isEmpty ? "" : indent + line)
      }
      if lines.last?.isEmpty == false { lines.append("") }
    }
    let explanation = code.explanation
    add(Text(fr: "Pourquoi :", en: "Why:"), explanation.why[language])
    add(Text(fr: "Source :", en: "Source:"), explanation.source[language])
    let format = explanation.format == .yaml ? "" : " (\(explanation.format.rawValue.uppercased()))"
    let wrong =
      code.severity == .error ? Text(fr: "Exemple refusé", en: "Refused") : Text(fr: "Exemple signalé", en: "Flagged")
    add(Text(fr: "\(wrong.fr)\(format) :", en: "\(wrong.en)\(format):"), explanation.example)
    add(Text(fr: "Le même, corrigé :", en: "The same, mended:"), explanation.fixed)
    let cells = cells(of: explanation, language)
    if !cells.isEmpty { add(Text(fr: "Dans un tableau :", en: "In a table:"), cells) }
    add(Text(fr: "À faire :", en: "To do:"), code.help[language])
    if lines.last?.isEmpty == true { lines.removeLast() }
    return lines.joined(separator: "\n") + "\n"
  }

  /// The same example as cells, for somebody who works in a spreadsheet; empty where it is a table already, or where
  /// nothing about it is a value's matter.
  private static func cells(of explanation: Explanation, _ language: Language) -> String {
    guard explanation.format != .csv else { return "" }
    let changes = CellChanges(from: explanation.example, to: explanation.fixed, explanation.format).changes
    func quoted(_ text: String?) -> String {
      text.map { Text.quoted($0)[language] } ?? Text(fr: "(vide)", en: "(empty)")[language]
    }
    // A blank sheet that is filled in changes all cells, and shows none.
    guard changes.count <= 6 else { return "" }
    return changes.map { change in
      let column = Text(fr: "colonne", en: "column")[language] + " " + quoted(change.column)
      let label = change.label.map { $0[language] } ?? change.column
      let name = Fold.string(label) == Fold.string(change.column) ? column : column + " (\(label))"
      return name + (language == .fr ? " : " : ": ") + quoted(change.before) + " → " + quoted(change.after)
    }.joined(separator: "\n")
  }
}
