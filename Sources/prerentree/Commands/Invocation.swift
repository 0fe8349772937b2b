import Documents
import Reports
import VehicleSheets

/// What the command line asks for, resolved. Reading it never touches the disk.
struct Invocation {
  var command = CommandName.help
  /// Everything that is no option.
  var operands: [String] = []
  var out: String?
  var outputs: Set<OutputName> = Set(OutputName.allCases)
  var referentials: [String] = []
  var correspondences: [String] = []
  var inputFormat: DocumentFormat?
  var language = Language.fr
  var check = CheckOptions()
  var isAllOrNothing = false
  var jobs: Int?
  var formats: [(format: ReportFormat, file: String?)] = []
  var colour = Colour.auto
  var isQuiet = false
  var showsProgress = true
  var wantsHelp = false
  var wantsVersion = false
  var explainsAll = false

  enum Colour: String, CaseIterable { case auto, always, never }
}

/// The commands, in the order of the help.
enum CommandName: String, CaseIterable {
  case process, validate, referential, explain, help

  var summary: Text {
    switch self {
    case .process:
      Text(
        fr: "vérifie, complète, écrit fiches de pré-rentrée et rapport",
        en: "validate, resolve, write records and report")
    case .validate:
      Text(
        fr: "les mêmes vérifications, sans rien écrire d'autre que les rapports demandés",
        en: "the same checks, nothing written but the reports asked for")
    case .referential:
      Text(fr: "« export » imprime le référentiel intégré", en: "“export” prints the built-in referential")
    case .explain:
      Text(fr: "ce que veut dire un code, et comment corriger", en: "what a code means and how to mend it")
    case .help: Text(fr: "cette aide", en: "this help")
    }
  }

  /// What follows the command's name.
  var operands: Text {
    switch self {
    case .process: Text(fr: "FICHIER… --out DOSSIER", en: "INPUT… --out DIR")
    case .validate: Text(fr: "FICHIER…", en: "INPUT…")
    case .referential: Text(same: "export")
    case .explain: Text(same: "CODE | --all")
    case .help: Text(same: "")
    }
  }
}

/// The files that `process` writes.
enum OutputName: String, CaseIterable {
  case records = "records.ndjson"
  case report = "report.json"
  case page = "report.html"
}

/// A command line that cannot be understood: exit status 2.
struct UsageError: Error {
  let message: Text
}
