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
      let place = diagnostic.cell.map { "\(RowAnnotation.withoutWorksheet($0)) : " } ?? ""
      if diagnostic.severity != .note {
        let isWarning = diagnostic.severity == .warning
        let kind = isWarning ? Text(fr: "avertissement ", en: "warning ")[language] : ""
        errors.append(place + kind + diagnostic.code + " " + diagnostic.message[language])
        if diagnostic.cell != nil, diagnostic.start.line == outcome.source.line {
          // In a worksheet a column is the number of a cell.
          problems.append(RowNote.Problem(column: diagnostic.start.column, tint: isWarning ? .warning : .error))
        }
      }
      if !diagnostic.suggestions.isEmpty { suggestions.append(place + diagnostic.suggestions.joined(separator: ", ")) }
    }
    self.errors = errors.joined(separator: " | ")
    self.suggestions = suggestions.joined(separator: " | ")
    self.problems = problems
  }

  /// `C14` of `Stock!C14`: the note stands in that worksheet.
  private static func withoutWorksheet(_ cell: String) -> Substring {
    cell.lastIndex(of: "!").map { cell[cell.index(after: $0)...] } ?? cell[...]
  }
}
