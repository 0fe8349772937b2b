import Documents
import Reports
import VehicleSheets

/// One option: the row that feeds the parser, the help, the completions and the manual.
struct Option {
  let name: String
  /// Nil for a switch.
  let argument: OptionArgument?
  /// The commands that use it; others refuse it.
  let commands: [CommandName]
  /// What of `referential` uses it.
  let referentialActions: [ReferentialAction]
  let help: Text
  /// The values that a switch may have after it.
  let values: [String]
  let apply: (inout Invocation, String) throws(UsageError) -> Void

  init(
    _ name: String, _ argument: OptionArgument? = nil, for commands: [CommandName],
    referential actions: [ReferentialAction] = [], _ help: Text, values: [String] = [],
    apply: @escaping (inout Invocation, String) throws(UsageError) -> Void
  ) {
    self.name = name
    self.argument = argument
    self.commands = commands + (actions.isEmpty ? [] : [.referential])
    referentialActions = commands.contains(.referential) ? ReferentialAction.allCases : actions
    self.help = help
    self.values = values
    self.apply = apply
  }

  /// Whether every command takes it.
  var isForAll: Bool { CommandName.allCases.allSatisfy { commands.contains($0) } }

  /// Whether a command line uses it.
  func isUsed(by command: CommandName, _ action: ReferentialAction?) -> Bool {
    guard command == .referential, let action else { return commands.contains(command) }
    return referentialActions.contains(action)
  }

  /// Every option, in the order of the help.
  static var table: [Option] {
    [
      Option(
        "out", .folder, for: [.process, .merge, .convert, .new], referential: [.import, .export],
        Text(fr: "où écrire les fiches et le rapport", en: "where to write records and report")
      ) {
        (i, v) throws(UsageError) in i.out = v
      },
      Option(
        "outputs", .list(of: OutputName.allCases.map(\.rawValue)), for: [.process, .merge],
        Text(
          fr:
            "lesquels écrire, séparés par des virgules : \(OutputName.allCases.map(\.rawValue).joined(separator: ","))",
          en: "which to write, separated by commas: \(OutputName.allCases.map(\.rawValue).joined(separator: ","))")
      ) { (i, v) throws(UsageError) in i.outputs = try outputs(v) },
      Option(
        "referential", .file, for: [.process, .validate, .new, .fix, .lsp], referential: [.search, .match],
        Text(
          fr: "référentiel à employer au lieu de celui du programme (répétable)",
          en: "referential to use instead of the built-in one (repeatable)")
      ) { (i, v) throws(UsageError) in i.referentials.append(v) },
      Option(
        "correspondences", .file, for: [.process, .validate, .merge, .fix, .schema, .lsp], referential: [.match],
        Text(
          fr: "table champ;valeur;correspondance : ce que veulent dire les mots étrangers ou abrégés (répétable)",
          en: "table champ;valeur;correspondance: what foreign or abbreviated words mean (repeatable)")
      ) { (i, v) throws(UsageError) in i.correspondences.append(v) },
      Option(
        "write-correspondences", .file, for: [.process, .validate, .merge],
        Text(
          fr: "où écrire la table des valeurs inconnues, à compléter et à redonner par --correspondences",
          en: "where to write the table of unknown values, to fill in and give back with --correspondences")
      ) { (i, v) throws(UsageError) in i.writeCorrespondences = v },
      Option(
        "map", .word("COLONNE=CHAMP", "COLUMN=FIELD"), for: [], referential: [.import],
        Text(
          fr: "referential import : une colonne du fichier et le champ qu'elle donne (répétable)",
          en: "referential import: a column of the file and the field that it gives (repeatable)")
      ) { (i, v) throws(UsageError) in i.maps.append(v) },
      Option(
        "edition", .word("ANNÉE", "YEAR"), for: [], referential: [.import],
        Text(
          fr: "referential import : l'année dont est le fichier (répétable : une par fichier, dans leur ordre)",
          en: "referential import: the year that the file is of (repeatable: one a file, in their order)")
      ) { (i, v) throws(UsageError) in i.editions.append(try number(v, "edition", 1990...2100)) },
      Option(
        "to", .word("FORMAT", "FORMAT", TargetFormat.allCases.map(\.rawValue)), for: [.convert, .new],
        Text(
          fr:
            "convert : \(TargetFormat.names) (un tableau devient yaml, des fiches csv) ; new : \(TargetFormat.blankNames)",
          en: "convert: \(TargetFormat.names) (a table becomes yaml, sheets csv); new: \(TargetFormat.blankNames)")
      ) { (i, v) throws(UsageError) in i.target = try choice(v, "to") },
      Option(
        "input-format", .word("FORMAT", "FORMAT", DocumentFormat.allCases.map(\.rawValue)),
        for: [.process, .validate, .convert], referential: [.match],
        Text(
          fr: "format de l'entrée standard : yaml, json, ndjson, csv",
          en: "format of standard input: yaml, json, ndjson, csv")
      ) { (i, v) throws(UsageError) in i.inputFormat = try choice(v, "input-format") },
      Option(
        "encoding", .word("NOM", "NAME", Encoding.allCases.map(\.name)), for: [.process, .validate, .convert],
        Text(
          fr: "encodage des tableaux, s'il est mal deviné : utf-8, windows-1252, ibm850, macintosh…",
          en: "encoding of tables, where it is guessed wrong: utf-8, windows-1252, ibm850, macintosh…")
      ) { (i, v) throws(UsageError) in
        guard let encoding = Encoding(named: v) else {
          let known = Encoding.allCases.map(\.name).joined(separator: ", ")
          throw UsageError(
            message: Text(
              fr: "--encoding : encodage inconnu « \(v) » ; connus : \(known)",
              en: "--encoding: unknown encoding “\(v)”; known: \(known)"))
        }
        i.encoding = encoding
      },
      Option(
        "sheet", .word("NOM", "NAME"), for: [.process, .validate, .convert],
        Text(
          fr: "la feuille d'un classeur à lire, au lieu de toutes celles qui sont des tableaux de véhicules",
          en: "the worksheet of a workbook to read, instead of all that are tables of vehicles")
      ) { (i, v) throws(UsageError) in i.worksheet = v },
      Option(
        "raw", for: [.convert],
        Text(
          fr: "convert : une feuille ou un tableau cellule par cellule, en CSV, quoi qu'il contienne",
          en: "convert: a worksheet or a table cell by cell, as CSV, whatever it holds")
      ) { (i, _) throws(UsageError) in i.isRaw = true },
      Option(
        "format", .word("FORMAT[=FICHIER]", "FORMAT[=FILE]", ReportFormat.allCases.map(\.rawValue)),
        for: [.process, .validate, .merge], referential: [.search, .check, .match],
        Text(
          fr:
            "rapport à écrire en plus (répétable) : \(ReportFormat.names) ; referential : text, json, et csv pour match",
          en: "report to write besides (repeatable): \(ReportFormat.names); referential: text, json, and csv for match")
      ) { (i, v) throws(UsageError) in
        if i.command == .referential {
          i.answerFormat = try choice(v, "format")
          return
        }
        let parts = v.split(separator: "=", maxSplits: 1, omittingEmptySubsequences: false).map(String.init)
        let format: ReportFormat = try choice(parts[0], "format")
        if parts.count > 1, parts[1].isEmpty { throw missing("format") }
        i.formats.append((format, parts.count > 1 ? parts[1] : nil))
      },
      Option(
        "config", .file, for: .every,
        Text(
          fr: "réglages à employer, au lieu de prerentree.yaml du dossier",
          en: "settings to use instead of the folder's prerentree.yaml")
      ) { (i, v) throws(UsageError) in i.config = v },
      Option("no-config", for: .every, Text(fr: "sans réglages", en: "without settings")) { (i, _) throws(UsageError) in
        i.usesSettings = false
      },
      Option(
        "settings", for: [.new],
        Text(fr: "new : un fichier de réglages à compléter", en: "new: a file of settings to fill in")
      ) { (i, _) throws(UsageError) in i.wantsSettings = true },
      Option(
        "lang", .choice(["fr", "en"]), for: .every,
        Text(fr: "langue des messages (fr)", en: "language of the messages (fr)")
      ) {
        (i, v) throws(UsageError) in i.language = try choice(v, "lang")
      },
      Option(
        "strict", for: [.process, .validate], referential: [.check],
        Text(fr: "les avertissements refusent aussi", en: "warnings refuse too")
      ) {
        (i, _) throws(UsageError) in i.check.isStrict = true
      },
      Option(
        "all-or-nothing", for: [.process, .merge],
        Text(fr: "aucune fiche de pré-rentrée si une seule est refusée", en: "no record at all if one sheet is refused")
      ) { (i, _) throws(UsageError) in i.isAllOrNothing = true },
      Option(
        "force", for: [.convert],
        Text(
          fr: "remplace aussi les fichiers modifiés depuis qu'ils ont été écrits",
          en: "overwrites files too that were edited since they were written")
      ) { (i, _) throws(UsageError) in i.overwrites = true },
      Option(
        "limit", .word("N", "N"), for: [], referential: [.search],
        Text(fr: "véhicules montrés, au plus (20)", en: "vehicles shown, at most (20)")
      ) { (i, v) throws(UsageError) in i.limit = try number(v, "limit", 1...1_000_000) },
      Option(
        "since", .file("report.json"), for: [.process, .validate, .merge],
        Text(
          fr: "le rapport d'un passage précédent : dit ce qui est nouveau, connu, résolu ou parti",
          en: "the report of an earlier run: tells what is new, known, solved or gone")
      ) { (i, v) throws(UsageError) in i.since = v },
      Option(
        "only-new", for: [.process, .merge],
        Text(
          fr: "avec --since : sans les fiches de pré-rentrée des véhicules déjà acceptés alors",
          en: "with --since: without the records of vehicles that were accepted then")
      ) { (i, _) throws(UsageError) in i.wantsOnlyNew = true },
      Option(
        "fail-on", .choice(["new", "any"]), for: [.process, .validate, .merge],
        Text(
          fr: "avec --since, new : code de sortie 1 seulement si un problème nouveau refuse une fiche",
          en: "with --since, new: exit status 1 only where a new problem refuses a sheet")
      ) { (i, v) throws(UsageError) in
        guard v == "new" || v == "any" else {
          throw UsageError(
            message: Text(
              fr: "--fail-on : « \(v) » est inconnu ; choisissez new ou any",
              en: "--fail-on: “\(v)” is unknown; choose new or any"))
        }
        i.failsOnNewOnly = v == "new"
      },
      Option(
        "skip-foreign", for: [.process, .validate, .fix],
        Text(
          fr: "ce qui n'est pas une fiche est laissé de côté, même nommé (pour un crochet de Git)",
          en: "what is no sheet is left aside, though it is named (for a Git hook)")
      ) { (i, _) throws(UsageError) in i.skipsForeign = true },
      Option(
        "as-of", .word("DATE", "DATE"), for: [.process, .validate, .fix, .lsp], referential: [.match],
        Text(fr: "la date du jour pour les règles, 2024-05-14", en: "today's date for the rules, 2024-05-14")
      ) { (i, v) throws(UsageError) in
        var text = v
        guard let date = text.withUTF8({ CalendarDate(reading: $0) }) else {
          throw UsageError(
            message: Text(
              fr: "--as-of : « \(v) » n'est pas une date ; écrivez 2024-05-14",
              en: "--as-of: “\(v)” is no date; write 2024-05-14"))
        }
        i.check.today = date
      },
      Option(
        "jobs", .number, for: [.process, .validate, .merge, .new], referential: [.search, .match],
        Text(fr: "nombre de tâches en parallèle", en: "number of jobs side by side")
      ) {
        (i, v) throws(UsageError) in i.jobs = try number(v, "jobs", 1...256)
      },
      Option(
        "max-bytes", .number, for: .reading, referential: [.match],
        Text(fr: "octets d'une fiche, au plus (16777216)", en: "bytes of a sheet, at most (16777216)")
      ) {
        (i, v) throws(UsageError) in i.check.limits.bytes = try number(v, "max-bytes", 1...(1 << 30))
      },
      Option(
        "max-depth", .number, for: .reading, referential: [.match],
        Text(fr: "rubriques imbriquées, au plus (64)", en: "nested sections, at most (64)")
      ) {
        (i, v) throws(UsageError) in i.check.limits.depth = try number(v, "max-depth", 1...10_000)
      },
      Option(
        "max-nodes", .number, for: .reading, referential: [.match],
        Text(fr: "éléments d'une fiche, au plus (200000)", en: "elements of a sheet, at most (200000)")
      ) {
        (i, v) throws(UsageError) in i.check.limits.nodes = try number(v, "max-nodes", 1...100_000_000)
      },
      Option(
        "max-expansion", .number, for: .reading, referential: [.match],
        Text(
          fr: "éléments une fois les alias développés, au plus (1000000)",
          en: "elements once aliases are expanded, at most (1000000)")
      ) {
        (i, v) throws(UsageError) in i.check.limits.expandedNodes = try number(v, "max-expansion", 1...100_000_000)
      },
      Option(
        "max-findings", .number, for: .reading, referential: [.match],
        Text(fr: "problèmes montrés d'une fiche, au plus (1000)", en: "problems told of a sheet, at most (1000)")
      ) {
        (i, v) throws(UsageError) in i.check.limits.findings = try number(v, "max-findings", 1...10_000_000)
      },
      Option(
        "color", .choice(["auto", "always", "never"]), for: .every,
        Text(fr: "couleurs dans le terminal (auto)", en: "colours in the terminal (auto)")
      ) {
        (i, v) throws(UsageError) in i.colour = try choice(v, "color")
      },
      Option(
        "quiet", for: .every,
        Text(fr: "rien sur la sortie d'erreur, hors échecs", en: "nothing on standard error but failures")
      ) {
        (i, _) throws(UsageError) in i.isQuiet = true
      },
      Option(
        "verbose", for: [.process, .validate, .merge],
        Text(fr: "chaque problème à part, au lieu de par cause", en: "each finding by itself, instead of by cause")
      ) { (i, _) throws(UsageError) in i.isVerbose = true },
      Option(
        "no-progress", for: .every, Text(fr: "pas d'avancement dans le terminal", en: "no progress in the terminal")
      ) {
        (i, _) throws(UsageError) in i.showsProgress = false
      },
      Option(
        "custom-brand", for: [.process, .validate, .new, .lsp], referential: [.match],
        Text(
          fr:
            "auto : ce qui n'est pas reconnu devient une marque personnalisée ; never : c'est refusé ; seul, avec new : une "
            + "fiche pour une marque personnalisée",
          en:
            "auto: what is not recognised becomes a custom brand; never: it is refused; alone, with new: a sheet for a "
            + "custom brand"), values: ["auto", "never"]
      ) { (i, v) throws(UsageError) in
        i.isCustomBrand = v.isEmpty
        if !v.isEmpty { i.check.recognition.customBrand = v == "auto" ? .automatic : .never }
      },
      Option(
        "hold-out", .word("CHAMP", "FIELD", RecognitionTrial.fields.map(\.field.key)), for: [], referential: [.match],
        Text(
          fr: "referential match : retire ce champ et ses mots, et compare avec ce qui est rempli",
          en: "referential match: takes this field and its words away, and compares with what is filled in")
      ) { (i, v) throws(UsageError) in
        guard let field = RecognitionTrial.fields.first(where: { $0.field.key == v }) else {
          let known = Text.alternatives(RecognitionTrial.fields.map(\.field.key))
          throw UsageError(
            message: Text(
              fr: "--hold-out : « \(v) » ne se retire pas ; choisissez \(known.fr)",
              en: "--hold-out: “\(v)” cannot be held out; choose \(known.en)"))
        }
        i.heldOut = field
      },
      Option(
        "from-referential", .word("VÉHICULE", "VEHICLE"), for: [.new],
        Text(
          fr: "new : remplie de ce que le référentiel sait d'un véhicule, \"FIAT PANDA 1.2\"",
          en: "new: filled in with what the referential knows of a vehicle, \"FIAT PANDA 1.2\"")
      ) { (i, v) throws(UsageError) in i.fromReferential = v },
      Option(
        "diff", for: [.fix],
        Text(
          fr: "fix : montre les changements ; sans --write, rien n'est écrit",
          en: "fix: show the changes; without --write nothing is written")
      ) { (i, _) throws(UsageError) in i.showsDifferences = true },
      Option("write", for: [.fix], Text(fr: "fix : change les fichiers", en: "fix: change the files")) {
        (i, _) throws(UsageError) in i.writesFixes = true
      },
      Option("all", for: [.explain], Text(fr: "explain : tous les codes", en: "explain: every code")) {
        (i, _) throws(UsageError) in i.explainsAll = true
      },
      Option("help", for: .every, Text(fr: "cette aide", en: "this help")) { (i, _) throws(UsageError) in
        i.wantsHelp = true
      },
      Option("version", for: .every, Text(fr: "la version du programme", en: "the program's version")) {
        (i, _) throws(UsageError) in i.wantsVersion = true
      },
    ]
  }

  // MARK: Arguments

  private static func missing(_ name: String) -> UsageError {
    UsageError(message: Text(fr: "--\(name) demande une valeur", en: "--\(name) takes a value"))
  }

  private static func choice<Choice: RawRepresentable & CaseIterable>(
    _ value: String, _ name: String
  ) throws(UsageError) -> Choice where Choice.RawValue == String {
    if let choice = Choice(rawValue: value) { return choice }
    let names = Choice.allCases.map(\.rawValue)
    let known = Text.alternatives(names)
    throw UsageError(
      message: Text(
        fr: "--\(name) : « \(value) » est inconnu ; choisissez \(known.fr)",
        en: "--\(name): “\(value)” is unknown; choose \(known.en)"))
  }

  private static func number(_ value: String, _ name: String, _ range: ClosedRange<Int>) throws(UsageError) -> Int {
    if let number = Int(value), range.contains(number), value.utf8.allSatisfy({ (48...57).contains($0) }) {
      return number
    }
    throw UsageError(
      message: Text(
        fr: "--\(name) demande un nombre de \(range.lowerBound) à \(range.upperBound)",
        en: "--\(name) takes a number from \(range.lowerBound) to \(range.upperBound)"))
  }

  private static func outputs(_ value: String) throws(UsageError) -> Set<OutputName> {
    var names: Set<OutputName> = []
    for part in value.split(separator: ",") { names.insert(try choice(String(part), "outputs")) }
    guard !names.isEmpty else { throw missing("outputs") }
    return names
  }

  // MARK: Parsing

  /// An option as it was given, with its value; empty for a switch.
  private typealias Given = (option: Option, value: String)

  /// - Parameter settled: what counts where the arguments say nothing.
  static func parse(_ arguments: [String], onto settled: Invocation = Invocation()) throws(UsageError) -> Invocation {
    var invocation = settled
    var rest = arguments[...]
    var isEnded = false
    var hasCommand = false
    var given: [Given] = []
    while let argument = rest.popFirst() {
      if !isEnded, argument == "--" {
        isEnded = true
      } else if !isEnded, argument == "-h" {
        invocation.wantsHelp = true
      } else if !isEnded, argument.hasPrefix("--") {
        given.append(try read(argument, &rest))
      } else if !isEnded, argument.hasPrefix("-"), argument != "-" {
        throw unknown(argument)
      } else if !hasCommand {
        invocation.command = try command(named: argument)
        hasCommand = true
      } else {
        invocation.operands.append(argument)
      }
    }
    for (option, value) in given { try option.apply(&invocation, value) }
    if !hasCommand { invocation.wantsHelp = invocation.wantsHelp || !invocation.wantsVersion }
    if hasCommand, !invocation.wantsHelp { for option in given { try checkUse(of: option, in: invocation) } }
    return invocation
  }

  /// The option that an argument names, with its value from there or from what follows.
  private static func read(_ argument: String, _ rest: inout ArraySlice<String>) throws(UsageError) -> Given {
    let parts = argument.dropFirst(2).split(separator: "=", maxSplits: 1, omittingEmptySubsequences: false)
    let name = String(parts[0])
    guard let option = table.first(where: { $0.name == name }) else { throw unknown("--" + name) }
    guard option.argument != nil else {
      if !option.values.isEmpty, let value = parts.count > 1 ? String(parts[1]) : rest.first,
        parts.count > 1 || option.values.contains(value)
      {
        guard option.values.contains(value) else {
          let known = Text.alternatives(option.values)
          throw UsageError(
            message: Text(
              fr: "--\(name) : « \(value) » est inconnu ; choisissez \(known.fr)",
              en: "--\(name): “\(value)” is unknown; choose \(known.en)"))
        }
        if parts.count == 1 { rest.removeFirst() }
        return (option, value)
      }
      guard parts.count == 1 else {
        throw UsageError(message: Text(fr: "--\(name) ne prend pas de valeur", en: "--\(name) takes no value"))
      }
      return (option, "")
    }
    guard let value = parts.count > 1 ? String(parts[1]) : rest.popFirst(), !value.isEmpty else { throw missing(name) }
    return (option, value)
  }

  /// An option that would change nothing is refused: whoever gave it expects something of it.
  private static func checkUse(of given: Given, in invocation: Invocation) throws(UsageError) {
    let (option, command) = (given.option, invocation.command)
    let action = command == .referential ? invocation.operands.first.flatMap(ReferentialAction.init) : nil
    guard option.isUsed(by: command, action) else {
      let name = command.rawValue + (action.map { " " + $0.rawValue } ?? "")
      let users = option.users.joined(separator: ", ")
      throw UsageError(
        message: Text(
          fr: "« \(name) » n'emploie pas --\(option.name), qui va avec : \(users)",
          en: "“\(name)” does not use --\(option.name), which goes with: \(users)"))
    }
    // What stands alone for one command says which way for the others.
    guard !option.values.isEmpty, (command == .new) != given.value.isEmpty else { return }
    if command == .new {
      throw UsageError(
        message: Text(
          fr: "avec « new », --\(option.name) ne prend pas de valeur",
          en: "with “new” --\(option.name) takes no value"))
    }
    let known = Text.alternatives(option.values)
    throw UsageError(
      message: Text(
        fr: "--\(option.name) demande \(known.fr) ; seul, il va avec « new »",
        en: "--\(option.name) takes \(known.en); alone it goes with “new”"))
  }

  /// The commands that use the option, as they are typed.
  var users: [String] {
    commands.flatMap { command in
      command == .referential ? referentialActions.map { "referential \($0.rawValue)" } : [command.rawValue]
    }
  }

  private static func unknown(_ argument: String) -> UsageError {
    let near = NearNames.nearest(to: argument, among: table.map { "--" + $0.name }, limit: 1)
    let shown = argument.asShown
    let hint =
      (try? FileSystem.exists(argument)) == true
      ? Text(fr: " ; si c'est le fichier, écrivez ./\(shown)", en: "; if the file is meant, write ./\(shown)")
      : near.first.map { Text(fr: " ; vouliez-vous \($0) ?", en: "; did you mean \($0)?") } ?? Text(same: "")
    return UsageError(message: Text(fr: "option inconnue \(argument)", en: "unknown option \(argument)") + hint)
  }

  static func command(named argument: String) throws(UsageError) -> CommandName {
    if let command = CommandName(rawValue: argument) { return command }
    let near = NearNames.nearest(to: argument, among: CommandName.allCases.map(\.rawValue), limit: 1)
    let hint =
      near.first.map { Text(fr: " ; vouliez-vous « \($0) » ?", en: "; did you mean “\($0)”?") }
      ?? Text(fr: " ; « prerentree help » les montre toutes", en: "; “prerentree help” shows them all")
    throw UsageError(
      message: Text(fr: "commande inconnue « \(argument) »", en: "unknown command “\(argument)”") + hint)
  }
}
