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
  var writeCorrespondences: String?
  /// `--config`, and whether `--no-config` leaves settings aside.
  var config: String?
  var usesSettings = true
  /// The settings that counted, as their path is reported, and what they name where the command line names nothing.
  var settingsPath: String?
  var presetReferentials: [String] = []
  var presetCorrespondences: [String] = []
  /// What the settings say of columns.
  var columns: [CorrespondenceRow] = []
  /// `new --settings`.
  var wantsSettings = false
  var inputFormat: DocumentFormat?
  /// What the text of tables is encoded in, where the user says so.
  var encoding: Encoding?
  /// The worksheet of a workbook that is wanted.
  var worksheet: String?
  /// Whether `convert` prints a table cell by cell.
  var isRaw = false
  /// `convert --force`: what was edited since it was written is lost.
  var overwrites = false
  /// `referential search --limit`: how many vehicles are shown.
  var limit: Int?
  /// What `convert` and `new` write.
  var target: TargetFormat?
  var language = Language.fr
  var check = CheckOptions()
  var isAllOrNothing = false
  /// `--since`: the earlier report, whether records of what was accepted then are left out, and whether only new problems
  /// make the exit status 1.
  var since: String?
  var wantsOnlyNew = false
  var failsOnNewOnly = false
  /// Whether a file that is no sheet is left aside though it is named.
  var skipsForeign = false
  var jobs: Int?
  var formats: [(format: ReportFormat, file: String?)] = []
  var colour = Colour.auto
  var isQuiet = false
  /// `--verbose`: findings one by one instead of by cause.
  var isVerbose = false
  var showsProgress = true
  var wantsHelp = false
  var wantsVersion = false
  var explainsAll = false
  /// `--map`: columns of an imported file and the fields that they give.
  var maps: [String] = []
  /// `--edition`: the years of the imported files.
  var editions: [Int] = []
  var isCustomBrand = false
  var fromReferential: String?
  /// `referential match`: the field that is taken away to see whether it is filled in rightly.
  var heldOut: FieldID?
  /// `referential`: how it answers.
  var answerFormat = AnswerFormat.text
  var showsDifferences = false
  var writesFixes = false

  enum Colour: String, CaseIterable { case auto, always, never }
}

extension Invocation {
  /// What counts where the command line names no referential or no correspondences of its own.
  mutating func takePresets() {
    if referentials.isEmpty { referentials = presetReferentials }
    if correspondences.isEmpty { correspondences = presetCorrespondences }
  }
}

/// What is done with a referential, in the order of the help.
enum ReferentialAction: String, CaseIterable {
  case `import`, search, check, export, match

  /// The formats that it answers in.
  var formats: [AnswerFormat] {
    switch self {
    case .import, .export: []
    case .search, .check: [.text, .json]
    case .match: AnswerFormat.allCases
    }
  }
}

extension [CommandName] {
  static let every = CommandName.allCases
  /// Those that read documents, whose size has limits.
  static let reading: [CommandName] = [.process, .validate, .convert, .merge, .fix, .lsp]
}

/// The commands, in the order of the help.
enum CommandName: String, CaseIterable {
  case process, validate, convert, merge, new, fix, referential, schema, explain, lsp, completions, man, help

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
    case .convert:
      Text(
        fr: "un tableau en fiches, ou des fiches en tableau, mot pour mot",
        en: "a spreadsheet into sheets, or sheets into a spreadsheet, word for word")
    case .merge:
      Text(
        fr: "réunit les résultats de plusieurs machines (process --out -)",
        en: "joins the outcome streams of several machines (process --out -)")
    case .new:
      Text(
        fr: "une fiche vierge commentée, ou un tableau vierge avec ses listes (xlsx)",
        en: "a commented blank sheet, or a blank table with its lists (xlsx)")
    case .fix:
      Text(
        fr: "met au propre l'écriture des fiches, sans toucher à ce qu'elles disent",
        en: "mends how sheets are written, not what they say")
    case .schema:
      Text(
        fr: "le schéma JSON, pour les éditeurs et d'autres programmes", en: "the JSON Schema, for editors and programs")
    case .completions:
      Text(fr: "ce qui complète les commandes dans le terminal", en: "what completes commands in the shell")
    case .man: Text(fr: "la page de manuel, à donner à « man -l - »", en: "the manual page, for “man -l -”")
    case .referential:
      Text(
        fr: "import : données ouvertes vers un référentiel ; search : cherche un véhicule ; check : vérifie un "
          + "référentiel ; export : imprime celui du programme ; match : ce que chaque ligne d'un stock y est",
        en: "import: open data to a referential; search: find a vehicle; check: validate a referential; "
          + "export: print the built-in one; match: what each row of a stock list is in it")
    case .explain:
      Text(fr: "ce que veut dire un code, et comment corriger", en: "what a code means and how to mend it")
    case .lsp:
      Text(
        fr: "le serveur de langage : vérifie, complète et corrige les fiches dans un éditeur",
        en: "the language server: checks, completes and mends sheets in an editor")
    case .help: Text(fr: "cette aide", en: "this help")
    }
  }

  /// Whether what a garage has settled counts: where sheets or the referential are read.
  var usesSettings: Bool {
    switch self {
    case .process, .validate, .convert, .new, .fix, .referential, .lsp: true
    case .merge, .schema, .explain, .completions, .man, .help: false
    }
  }

  /// What follows the command's name.
  var operands: Text {
    switch self {
    case .process: Text(fr: "FICHIER… --out DOSSIER", en: "INPUT… --out DIR")
    case .validate: Text(fr: "FICHIER…", en: "INPUT…")
    case .convert:
      Text(
        fr: "FICHIER… [--to \(TargetFormat.names)] [--out DOSSIER] | FICHIER --raw [--sheet NOM]",
        en: "INPUT… [--to \(TargetFormat.names)] [--out DIR] | FILE --raw [--sheet NAME]")
    case .merge: Text(fr: "RÉSULTATS… --out DOSSIER", en: "OUTCOMES… --out DIR")
    case .referential:
      Text(
        fr: "import FICHIER… | search MOTS… | check FICHIER… | export | match FICHIER",
        en: "import FILE… | search WORDS… | check FILE… | export | match FILE")
    case .explain: Text(same: "CODE | --all")
    case .new:
      Text(
        fr:
          "[--custom-brand] [--from-referential \"FIAT PANDA 1.2\"] [--to \(TargetFormat.blankNames)] [--out FICHIER]",
        en: "[--custom-brand] [--from-referential \"FIAT PANDA 1.2\"] [--to \(TargetFormat.blankNames)] [--out FILE]")
    case .fix: Text(fr: "FICHIER… [--diff | --write]", en: "INPUT… [--diff | --write]")
    case .schema: Text(same: SchemaName.allCases.map(\.rawValue).joined(separator: "|"))
    case .completions: Text(same: Shell.allCases.map(\.rawValue).joined(separator: "|"))
    case .man, .lsp: Text(same: "")
    case .help: Text(fr: "[COMMANDE]", en: "[COMMAND]")
    }
  }
}
