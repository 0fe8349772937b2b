import Documents
import VehicleSheets

extension Severity {
  /// What it is called.
  package var noun: Text {
    switch self {
    case .error: Text(fr: "erreur", en: "error")
    case .warning: Text(fr: "avertissement", en: "warning")
    case .note: Text(fr: "remarque", en: "note")
    }
  }

  /// Its place in `allCases`, which is what reports sort by: errors first.
  package var rank: Int { self == .error ? 0 : self == .warning ? 1 : 2 }
}

extension Diagnostic {
  /// `proposition : « a », « b » ou « c »`, in the list's order, nearest first; nil where there is none.
  package func suggestion(_ language: Language) -> String? {
    guard !suggestions.isEmpty else { return nil }
    let label = Text.plural(suggestions.count, fr: "proposition", "propositions", en: "suggestion", "suggestions")
    return (label + Text(fr: " : ", en: ": ") + Text.alternatives(suggestions))[language]
  }

  /// The message, and what could stand there instead, as one sentence for formats with space for one.
  package func sentence(_ language: Language) -> String {
    let suggestion = suggestion(language).map { " (\($0))" } ?? ""
    return message[language] + suggestion
  }

  /// The message, what could stand there instead and how to fix it, one a line.
  package func paragraph(_ language: Language) -> String {
    var text = sentence(language) + "\n" + help[language]
    if let cell { text += "\n" + Text(fr: "Cellule ", en: "Cell ")[language] + cell }
    return text
  }
}

extension Text {
  /// The noun for a count, without the count. In French zero takes the singular.
  static func plural(_ n: Int, fr one: String, _ many: String, en enOne: String, _ enMany: String) -> Text {
    Text(fr: n < 2 ? one : many, en: n == 1 ? enOne : enMany)
  }

  /// `3 erreurs, 1 avertissement`: what there is of each severity, nothing said of those that there are none of.
  package static func findings(_ counts: [Int]) -> Text {
    let parts = zip(Severity.allCases, counts).filter { $1 > 0 }.map { severity, n in
      Text.count(
        n, fr: severity.noun.fr, severity.noun.fr + "s", en: severity.noun.en, severity.noun.en + "s")
    }
    return Text(fr: parts.map(\.fr).joined(separator: ", "), en: parts.map(\.en).joined(separator: ", "))
  }
}

/// What tells one finding from every other of a run, and stays the same when lines are added above it.
struct Fingerprints {
  private let file: String
  private let sheet: String
  private var seen: [String: Int] = [:]

  init(_ outcome: Outcome, file: String) {
    self.file = file
    sheet = outcome.distinctName
  }

  /// Of the next finding of the sheet: the file, the sheet, the code, the field and the words, and how many of the same
  /// came before.
  mutating func next(_ diagnostic: Diagnostic) -> String {
    let words = [file, sheet, diagnostic.code, diagnostic.pointer, Fingerprints.unplaced(diagnostic.message.fr)]
    let key = words.joined(separator: "\0")
    let count = seen[key, default: 0]
    seen[key] = count + 1
    return SHA256.fingerprint(key + "\0\(count)")
  }

  /// Of something that could not be read or written.
  static func of(_ failure: Failure, file: String) -> String {
    SHA256.fingerprint(["failure", file, failure.message.fr].joined(separator: "\0"))
  }

  /// A message without the line numbers in it (`a.yaml:12`), which move.
  private static func unplaced(_ message: String) -> String {
    var output = ""
    var isAfterColon = false
    for scalar in message.unicodeScalars {
      if isAfterColon, ("0"..."9").contains(scalar) { continue }
      isAfterColon = scalar == ":"
      output.unicodeScalars.append(scalar)
    }
    return output
  }
}

extension Outcome {
  /// The sheet's name, told apart from others of its file: one whose reference is taken already, or that could not even
  /// be read, is named by its number in the file too.
  var distinctName: String {
    let isDouble = isUnreadable || diagnostics.contains { $0.code == "PR9001" }
    return isDouble ? "\(reference) (document \(source.document))" : reference
  }

  /// Whether this stands for an input without any sheet.
  package var isEmptyInput: Bool { isUnreadable && diagnostics.first?.code == "PR0008" }
}
