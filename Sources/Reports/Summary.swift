import Documents
import VehicleSheets

/// What a run is made of, as its names are reported.
package struct RunOrigin: Sendable {
  package var inputs: [String] = []
  /// None: the program's own.
  package var referentials: [String] = []
  /// The files written beside a report, by their names.
  package var outputs: [String] = []
  /// The same as they were written, for the next run to know them by.
  package var stamps: [OutputStamp] = []

  package init() {}
}

/// What a whole run came to. All counting and every plural is here.
package struct Summary: Sendable {
  package var sheets = 0
  package var accepted = 0
  package var refused = 0
  package var errors = 0
  package var warnings = 0
  package var notes = 0
  /// Tables of rows, and those of which no row can be accepted.
  package private(set) var tables = 0
  package private(set) var refusedTables = 0
  /// The settings that counted, as their path was reported, and how often each code was less grave by them.
  package var settingsFile: String?
  package private(set) var lowered: [String: Int] = [:]
  /// What the run is made of.
  package var origin = RunOrigin()
  /// What came of holding the run against an earlier report.
  package var comparison: Comparison?
  /// Inputs of which reading stopped before their end.
  package var stoppedInputs = 0
  package var failures: [Failure] = []
  /// Columns of spreadsheets that nobody knows, once each.
  package private(set) var unknownColumns: [(name: String, guess: String?)] = []
  private var columnIndex: Set<[UInt8]> = []

  package mutating func add(unknownColumns columns: [(name: String, guess: String?)]) {
    for column in columns where columnIndex.insert(Fold.bytes(column.name)).inserted { unknownColumns.append(column) }
  }

  /// Why the report does not tell everything, where it does not: a limit was passed, or reading could not go on.
  package var partialCause: Text? {
    let limits = codes[Code.PR0003.id] ?? 0
    let causes = [
      limits == 0
        ? nil
        : Text.count(
          limits, fr: "limite dépassée (PR0003)", "limites dépassées (PR0003)", en: "limit passed (PR0003)",
          "limits passed (PR0003)"),
      stoppedInputs == 0
        ? nil
        : Text.count(
          stoppedInputs, fr: "fichier non lu jusqu'au bout", "fichiers non lus jusqu'au bout",
          en: "file not read to its end", "files not read to their end"),
    ].compactMap(\.self)
    guard let first = causes.first else { return nil }
    return causes.dropFirst().reduce(first) { $0 + Text(fr: " ; ", en: "; ") + $1 }
  }

  /// Whether one refused sheet keeps every record back (`--all-or-nothing`).
  package var withholdsRecords = false

  /// Referential rows left out because they could not be read.
  package var skippedRows = 0

  /// How many findings there are of each code.
  package private(set) var codes: [String: Int] = [:]
  /// The gravest of each: an unknown column is a warning, an unknown field of a sheet an error.
  package private(set) var gravest: [String: Severity] = [:]
  /// One-shot brands in the order of their first sheets, with the references of all.
  package private(set) var customBrands: [(brand: String, sheets: [String])] = []
  private var brandIndex: [[UInt8]: Int] = [:]
  /// The same by brands as they are written: a batch repeats few brands many times.
  private var spelledBrands: [String: Int] = [:]
  /// Values that no list knows, in the order of their first use.
  package var unresolved: [(field: FieldID, value: String, count: Int)] {
    questions.filter(\.value.isOfList).map { ($0.value.field, $0.value.value, $0.count) }
  }
  /// The same, with guesses, and with the numbers and dates that could not be read: what `--write-correspondences` asks.
  package private(set) var questions: [(value: UnresolvedValue, count: Int)] = []
  private var questionIndex: [String: Int] = [:]

  /// Whether brands and unresolved values are gathered; a stream without end must not.
  package var keepsNames = true

  package init() {}

  package mutating func add(_ outcome: Outcome) {
    if !outcome.isSkipped {
      sheets += 1
      if outcome.isAccepted { accepted += 1 } else { refused += 1 }
    }
    count(outcome.diagnostics)
    for code in outcome.lowered { lowered[code, default: 0] += 1 }
    guard keepsNames else { return }
    if let brand = outcome.customBrand { addBrand(brand, outcome.reference) }
    for value in outcome.unresolved { addQuestion(value) }
  }

  /// What is said of a table as a whole counts as what is said of a sheet does.
  package mutating func add(_ table: TableOutcome) {
    tables += 1
    if !table.asOutcome.isAccepted { refusedTables += 1 }
    count(table.diagnostics)
    for code in table.lowered { lowered[code, default: 0] += 1 }
  }

  private mutating func count(_ diagnostics: [Diagnostic]) {
    for diagnostic in diagnostics {
      codes[diagnostic.code, default: 0] += 1
      if gravest[diagnostic.code].map({ $0.rank > diagnostic.severity.rank }) ?? true {
        gravest[diagnostic.code] = diagnostic.severity
      }
      switch diagnostic.severity {
      case .error: errors += 1
      case .warning: warnings += 1
      case .note: notes += 1
      }
    }
  }

  private mutating func addQuestion(_ value: UnresolvedValue) {
    let folded = Fold.bytes(value.value)
    // Words of signs alone, as `???`, have nothing left once folded.
    let key = "\(value.field.rawValue)/" + (folded.isEmpty ? value.value : String(decoding: folded, as: UTF8.self))
    if let index = questionIndex[key] {
      questions[index].count += 1
    } else {
      questionIndex[key] = questions.count
      questions.append((value, 1))
    }
  }

  private mutating func addBrand(_ brand: String, _ reference: String) {
    if let index = spelledBrands[brand] { return customBrands[index].sheets.append(reference) }
    let index = brandIndex[Fold.bytes(brand), default: customBrands.count]
    if index == customBrands.count {
      brandIndex[Fold.bytes(brand)] = index
      customBrands.append((brand, []))
    }
    spelledBrands[brand] = index
    customBrands[index].sheets.append(reference)
  }

  /// `réglages : prerentree.yaml (PR1101 abaissé 3 fois)`; nil where none counted.
  package var settingsLine: Text? {
    guard let settingsFile else { return nil }
    let codes = lowered.sorted { $0.key < $1.key }
    let list = codes.isEmpty ? "" : " (" + codes.map { "\($0.key) × \($0.value)" }.joined(separator: ", ") + ")"
    return Text(
      fr: "réglages : \(settingsFile)" + (list.isEmpty ? "" : ", codes abaissés" + list),
      en: "settings: \(settingsFile)" + (list.isEmpty ? "" : ", codes lowered" + list))
  }

  /// `3 fiches : 2 acceptées, 1 refusée ; 1 erreur, 2 avertissements, 0 remarque`.
  package var line: Text {
    let verdicts =
      Text.count(sheets, fr: "fiche", "fiches", en: "sheet", "sheets") + Text(fr: " : ", en: ": ")
      + Text.count(accepted, fr: "acceptée", "acceptées", en: "accepted", "accepted") + Text(same: ", ")
      + Text.count(refused, fr: "refusée", "refusées", en: "refused", "refused")
    let findings =
      Text.count(errors, fr: "erreur", "erreurs", en: "error", "errors") + Text(same: ", ")
      + Text.count(warnings, fr: "avertissement", "avertissements", en: "warning", "warnings") + Text(same: ", ")
      + Text.count(notes, fr: "remarque", "remarques", en: "note", "notes")
    var line = verdicts + Text(fr: " ; ", en: "; ") + findings
    if !failures.isEmpty {
      line =
        line + Text(fr: " ; ", en: "; ")
        + Text.count(
          failures.count, fr: "échec de lecture ou d'écriture", "échecs de lecture ou d'écriture",
          en: "failure to read or write", "failures to read or write")
    }
    if withholdsRecords {
      line =
        line
        + Text(
          fr: " ; aucune fiche n'est écrite, puisque l'une est refusée (--all-or-nothing)",
          en: "; no record is written, since a sheet is refused (--all-or-nothing)")
    }
    if skippedRows > 0 {
      line =
        line + Text(fr: " ; ", en: "; ")
        + Text.count(
          skippedRows, fr: "ligne du référentiel écartée", "lignes du référentiel écartées",
          en: "referential row left out", "referential rows left out")
    }
    return line
  }
}
