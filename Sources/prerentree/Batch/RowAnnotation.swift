import Documents
import Reports
import VehicleSheets

/// What is written beside a row of somebody's table.
struct RowAnnotation {
  let status: String
  let errors: String
  let suggestions: String
  /// The cells that have something wrong, as far as they stand in the row itself.
  let problems: [RowNote.Problem]

  /// - Parameter whole: what is said of the table, which may refuse every row.
  init(_ outcome: Outcome, _ whole: TableOutcome?, in language: Language) {
    status = (outcome.isAccepted ? Text(fr: "acceptée", en: "accepted") : Text(fr: "refusée", en: "refused"))[language]
    var errors: [String] = []
    var suggestions: [String] = []
    var advices: [String] = []
    var problems: [RowNote.Problem] = []
    // What refuses the table as a whole refuses a row that has nothing wrong itself.
    if !outcome.isAccepted, !outcome.diagnostics.contains(where: { $0.severity == .error }) {
      let cause =
        whole?.diagnostics.first { $0.severity == .error } ?? whole?.diagnostics.first { $0.severity == .warning }
      if let cause {
        errors.append(Text(fr: "tableau : ", en: "table: ")[language] + cause.code + " " + cause.message[language])
      }
    }
    for diagnostic in outcome.diagnostics {
      let (place, own) = RowAnnotation.place(of: diagnostic, whole?.columns ?? [], in: language)
      if diagnostic.severity != .note {
        let isWarning = diagnostic.severity == .warning
        let kind = isWarning ? Text(fr: "avertissement ", en: "warning ")[language] : ""
        errors.append(place + kind + diagnostic.code + " " + diagnostic.message[language])
        if let own, diagnostic.start.line == outcome.source.line {
          problems.append(RowNote.Problem(column: own, tint: isWarning ? .warning : .error))
        }
      }
      if !diagnostic.suggestions.isEmpty {
        suggestions.append(place + diagnostic.suggestions.joined(separator: ", "))
      } else if diagnostic.severity == .error {
        // Without a value to write there is still something to do.
        let advice = diagnostic.help[language]
        if !advice.isEmpty, !advices.contains(advice) { advices.append(advice) }
      }
    }
    self.errors = errors.joined(separator: " | ")
    self.suggestions = (suggestions + advices).joined(separator: " | ")
    self.problems = problems
  }

  /// What stands before a finding: its cell, or the column that is missing where no cell of the row is its field's. What
  /// is to be written there must not be written over another field's value.
  ///
  /// - Returns: with it the number of the column, from 1, whose cell is to be shown as wrong; nil where it has none.
  private static func place(
    of diagnostic: Diagnostic, _ columns: [TableOutcome.Column], in language: Language
  ) -> (text: String, column: Int?) {
    guard let cell = diagnostic.cell.map(withoutWorksheet) else { return ("", nil) }
    let path = String(diagnostic.pointer.dropFirst().replacing("/", with: "."))
    let letters = cell.prefix { !$0.isNumber }
    let number = letters.utf8.reduce(0) { $0 * 26 + Int($1) - 64 } - 1
    // A cell that the row has too many is moved behind ours.
    if number >= columns.count, !columns.isEmpty {
      let isNoted = Annotation.place(in: columns.map(\.title)) != nil
      let place = isNoted ? number : number + Annotation.columns.count
      return ("\(columnName(place))\(cell.dropFirst(letters.count)) : ", nil)
    }
    let written = ("\(cell) : ", number + 1)
    guard FieldID.allCases.contains(where: { $0.field.path == path }), columns.indices.contains(number) else {
      return written
    }
    // A title or a version may hold what has no column of its own.
    let sources = [path, FieldID.titre.field.path, FieldID.version.field.path]
    if let field = columns[number].field, sources.contains(field) { return written }
    if let own = columns.firstIndex(where: { $0.field == path }) {
      return ("\(columnName(own))\(cell.dropFirst(letters.count)) : ", own + 1)
    }
    let name = path.split(separator: ".").last ?? path[...]
    return (Text(fr: "colonne « \(name) » : ", en: "column “\(name)”: ")[language], nil)
  }

  /// `A`, `Z`, `AA`.
  private static func columnName(_ index: Int) -> String {
    var (rest, name) = (index + 1, "")
    while rest > 0 {
      name = String(UnicodeScalar(UInt8(65 + (rest - 1) % 26))) + name
      rest = (rest - 1) / 26
    }
    return name
  }

  /// `C14` of `Stock!C14`: the note stands in that worksheet.
  private static func withoutWorksheet(_ cell: String) -> Substring {
    cell.lastIndex(of: "!").map { cell[cell.index(after: $0)...] } ?? cell[...]
  }
}
