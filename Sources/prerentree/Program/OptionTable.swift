import Documents
import Reports
import VehicleSheets

/// One option: the row that feeds the parser and the help.
struct Option {
  let name: String
  /// What its argument is called; nil for a switch.
  let argument: Text?
  let help: Text
  /// The values that a switch may have behind it.
  let values: [String]
  let apply: (inout Invocation, String) throws(UsageError) -> Void

  init(
    _ name: String, _ argument: Text? = nil, _ help: Text, values: [String] = [],
    apply: @escaping (inout Invocation, String) throws(UsageError) -> Void
  ) {
    self.name = name
    self.argument = argument
    self.help = help
    self.values = values
    self.apply = apply
  }

  static func file(_ fr: String = "FICHIER", _ en: String = "FILE") -> Text { Text(fr: fr, en: en) }

  /// Every option, in the order of the help.
  static var table: [Option] {
    [
      Option(
        "out", file("DOSSIER", "DIR"),
        Text(fr: "où écrire les fiches et le rapport", en: "where to write records and report")
      ) {
        (i, v) throws(UsageError) in i.out = v
      },
      Option(
        "outputs", Text(fr: "LISTE", en: "LIST"),
        Text(
          fr:
            "lesquels écrire, séparés par des virgules : \(OutputName.allCases.map(\.rawValue).joined(separator: ","))",
          en: "which to write, separated by commas: \(OutputName.allCases.map(\.rawValue).joined(separator: ","))")
      ) { (i, v) throws(UsageError) in i.outputs = try outputs(v) },
      Option(
        "referential", file(),
        Text(
          fr: "référentiel à employer au lieu de celui du programme (répétable)",
          en: "referential to use instead of the built-in one (repeatable)")
      ) { (i, v) throws(UsageError) in i.referentials.append(v) },
      Option(
        "correspondences", file(),
        Text(
          fr: "table champ;valeur;correspondance : ce que veulent dire les mots étrangers ou abrégés (répétable)",
          en: "table champ;valeur;correspondance: what foreign or abbreviated words mean (repeatable)")
      ) { (i, v) throws(UsageError) in i.correspondences.append(v) },
      Option(
        "write-correspondences", file(),
        Text(
          fr: "où écrire la table des valeurs inconnues, à compléter et à redonner par --correspondences",
          en: "where to write the table of unknown values, to fill in and give back with --correspondences")
      ) { (i, v) throws(UsageError) in i.writeCorrespondences = v },
      Option(
        "map", Text(fr: "COLONNE=CHAMP", en: "COLUMN=FIELD"),
        Text(
          fr: "referential import : une colonne du fichier et le champ qu'elle donne (répétable)",
          en: "referential import: a column of the file and the field that it gives (repeatable)")
      ) { (i, v) throws(UsageError) in i.maps.append(v) },
      Option(
        "edition", Text(fr: "ANNÉE", en: "YEAR"),
        Text(
          fr: "referential import : l'année dont est le fichier (répétable : une par fichier, dans leur ordre)",
          en: "referential import: the year that the file is of (repeatable: one a file, in their order)")
      ) { (i, v) throws(UsageError) in i.editions.append(try number(v, "edition", 1990...2100)) },
      Option(
        "to", Text(fr: "FORMAT", en: "FORMAT"),
        Text(
          fr: "convert : yaml, json, ndjson, csv ou xlsx (un tableau devient yaml, des fiches csv) ; "
            + "new : yaml, json, csv, xlsx",
          en: "convert: yaml, json, ndjson, csv or xlsx (a table becomes yaml, sheets csv); new: yaml, json, csv, xlsx")
      ) { (i, v) throws(UsageError) in i.target = try choice(v, "to") },
      Option(
        "input-format", Text(fr: "FORMAT", en: "FORMAT"),
        Text(
          fr: "format de l'entrée standard : yaml, json, ndjson, csv",
          en: "format of standard input: yaml, json, ndjson, csv")
      ) { (i, v) throws(UsageError) in i.inputFormat = try choice(v, "input-format") },
      Option(
        "encoding", Text(fr: "NOM", en: "NAME"),
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
        "sheet", Text(fr: "NOM", en: "NAME"),
        Text(
          fr: "la feuille d'un classeur à lire, au lieu de toutes celles qui sont des tableaux de véhicules",
          en: "the worksheet of a workbook to read, instead of all that are tables of vehicles")
      ) { (i, v) throws(UsageError) in i.worksheet = v },
      Option(
        "raw", nil,
        Text(
          fr: "convert : une feuille ou un tableau cellule par cellule, en CSV, quoi qu'il contienne",
          en: "convert: a worksheet or a table cell by cell, as CSV, whatever it holds")
      ) { (i, _) throws(UsageError) in i.isRaw = true },
      Option(
        "format", Text(fr: "FORMAT[=FICHIER]", en: "FORMAT[=FILE]"),
        Text(
          fr: "rapport à écrire en plus (répétable) : \(ReportFormat.names)",
          en: "report to write besides (repeatable): \(ReportFormat.names)")
      ) { (i, v) throws(UsageError) in
        // A table is what « referential match » writes, and no report.
        if v == "csv", i.command == .referential {
          i.wantsCSV = true
          return
        }
        let parts = v.split(separator: "=", maxSplits: 1, omittingEmptySubsequences: false).map(String.init)
        let format: ReportFormat = try choice(parts[0], "format")
        if parts.count > 1, parts[1].isEmpty { throw missing("format") }
        i.formats.append((format, parts.count > 1 ? parts[1] : nil))
      },
      Option(
        "config", file(),
        Text(
          fr: "réglages à employer, au lieu de prerentree.yaml du dossier",
          en: "settings to use instead of the folder's prerentree.yaml")
      ) { (i, v) throws(UsageError) in i.config = v },
      Option("no-config", nil, Text(fr: "sans réglages", en: "without settings")) { (i, _) throws(UsageError) in
        i.usesSettings = false
      },
      Option(
        "settings", nil, Text(fr: "new : un fichier de réglages à compléter", en: "new: a file of settings to fill in")
      ) { (i, _) throws(UsageError) in i.wantsSettings = true },
      Option("lang", Text(same: "fr|en"), Text(fr: "langue des messages (fr)", en: "language of the messages (fr)")) {
        (i, v) throws(UsageError) in i.language = try choice(v, "lang")
      },
      Option("strict", nil, Text(fr: "les avertissements refusent aussi", en: "warnings refuse too")) {
        (i, _) throws(UsageError) in i.check.isStrict = true
      },
      Option(
        "all-or-nothing", nil,
        Text(fr: "aucune fiche de pré-rentrée si une seule est refusée", en: "no record at all if one sheet is refused")
      ) { (i, _) throws(UsageError) in i.isAllOrNothing = true },
      Option(
        "since", Text(same: "report.json"),
        Text(
          fr: "le rapport d'un passage précédent : dit ce qui est nouveau, connu, résolu ou parti",
          en: "the report of an earlier run: tells what is new, known, solved or gone")
      ) { (i, v) throws(UsageError) in i.since = v },
      Option(
        "only-new", nil,
        Text(
          fr: "avec --since : sans les fiches de pré-rentrée des véhicules déjà acceptés alors",
          en: "with --since: without the records of vehicles that were accepted then")
      ) { (i, _) throws(UsageError) in i.wantsOnlyNew = true },
      Option(
        "fail-on", Text(same: "new|any"),
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
        "skip-foreign", nil,
        Text(
          fr: "ce qui n'est pas une fiche est laissé de côté, même nommé (pour un crochet de Git)",
          en: "what is no sheet is left aside, though it is named (for a Git hook)")
      ) { (i, _) throws(UsageError) in i.skipsForeign = true },
      Option(
        "as-of", Text(fr: "DATE", en: "DATE"),
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
      Option("jobs", Text(same: "N"), Text(fr: "nombre de tâches en parallèle", en: "number of jobs side by side")) {
        (i, v) throws(UsageError) in i.jobs = try number(v, "jobs", 1...256)
      },
      Option(
        "max-bytes", Text(same: "N"),
        Text(fr: "octets d'une fiche, au plus (16777216)", en: "bytes of a sheet, at most (16777216)")
      ) {
        (i, v) throws(UsageError) in i.check.limits.bytes = try number(v, "max-bytes", 1...(1 << 30))
      },
      Option(
        "max-depth", Text(same: "N"),
        Text(fr: "rubriques imbriquées, au plus (64)", en: "nested sections, at most (64)")
      ) {
        (i, v) throws(UsageError) in i.check.limits.depth = try number(v, "max-depth", 1...10_000)
      },
      Option(
        "max-nodes", Text(same: "N"),
        Text(fr: "éléments d'une fiche, au plus (200000)", en: "elements of a sheet, at most (200000)")
      ) {
        (i, v) throws(UsageError) in i.check.limits.nodes = try number(v, "max-nodes", 1...100_000_000)
      },
      Option(
        "max-expansion", Text(same: "N"),
        Text(
          fr: "éléments une fois les alias développés, au plus (1000000)",
          en: "elements once aliases are expanded, at most (1000000)")
      ) {
        (i, v) throws(UsageError) in i.check.limits.expandedNodes = try number(v, "max-expansion", 1...100_000_000)
      },
      Option(
        "max-findings", Text(same: "N"),
        Text(fr: "problèmes montrés d'une fiche, au plus (1000)", en: "problems told of a sheet, at most (1000)")
      ) {
        (i, v) throws(UsageError) in i.check.limits.findings = try number(v, "max-findings", 1...10_000_000)
      },
      Option(
        "color", Text(same: "auto|always|never"),
        Text(fr: "couleurs dans le terminal (auto)", en: "colours in the terminal (auto)")
      ) {
        (i, v) throws(UsageError) in i.colour = try choice(v, "color")
      },
      Option(
        "quiet", nil, Text(fr: "rien sur la sortie d'erreur, hors échecs", en: "nothing on standard error but failures")
      ) {
        (i, _) throws(UsageError) in i.isQuiet = true
      },
      Option(
        "verbose", nil,
        Text(fr: "chaque problème à part, au lieu de par cause", en: "each finding by itself, instead of by cause")
      ) { (i, _) throws(UsageError) in i.isVerbose = true },
      Option("no-progress", nil, Text(fr: "pas d'avancement dans le terminal", en: "no progress in the terminal")) {
        (i, _) throws(UsageError) in i.showsProgress = false
      },
      Option(
        "custom-brand", nil,
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
        "hold-out", Text(fr: "CHAMP", en: "FIELD"),
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
        "from-referential", Text(fr: "VÉHICULE", en: "VEHICLE"),
        Text(
          fr: "new : remplie de ce que le référentiel sait d'un véhicule, \"FIAT PANDA 1.2\"",
          en: "new: filled in with what the referential knows of a vehicle, \"FIAT PANDA 1.2\"")
      ) { (i, v) throws(UsageError) in i.fromReferential = v },
      Option(
        "diff", nil,
        Text(
          fr: "fix : montre les changements ; sans --write, rien n'est écrit",
          en: "fix: show the changes; without --write nothing is written")
      ) { (i, _) throws(UsageError) in i.showsDifferences = true },
      Option("write", nil, Text(fr: "fix : change les fichiers", en: "fix: change the files")) {
        (i, _) throws(UsageError) in i.writesFixes = true
      },
      Option("all", nil, Text(fr: "explain : tous les codes", en: "explain: every code")) {
        (i, _) throws(UsageError) in i.explainsAll = true
      },
      Option("help", nil, Text(fr: "cette aide", en: "this help")) { (i, _) throws(UsageError) in i.wantsHelp = true },
      Option("version", nil, Text(fr: "la version du programme", en: "the program's version")) {
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

  /// - Parameter settled: what counts where the arguments say nothing.
  static func parse(_ arguments: [String], onto settled: Invocation = Invocation()) throws(UsageError) -> Invocation {
    var invocation = settled
    var rest = arguments[...]
    var isEnded = false
    var hasCommand = false
    while let argument = rest.popFirst() {
      if !isEnded, argument == "--" {
        isEnded = true
      } else if !isEnded, argument == "-h" {
        invocation.wantsHelp = true
      } else if !isEnded, argument.hasPrefix("--") {
        try apply(argument, &rest, &invocation)
      } else if !isEnded, argument.hasPrefix("-"), argument != "-" {
        throw unknown(argument)
      } else if !hasCommand {
        guard let command = CommandName(rawValue: argument) else { throw unknownCommand(argument) }
        invocation.command = command
        hasCommand = true
      } else {
        invocation.operands.append(argument)
      }
    }
    if !hasCommand { invocation.wantsHelp = invocation.wantsHelp || !invocation.wantsVersion }
    return invocation
  }

  private static func apply(
    _ argument: String, _ rest: inout ArraySlice<String>, _ invocation: inout Invocation
  ) throws(UsageError) {
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
        return try option.apply(&invocation, value)
      }
      guard parts.count == 1 else {
        throw UsageError(message: Text(fr: "--\(name) ne prend pas de valeur", en: "--\(name) takes no value"))
      }
      return try option.apply(&invocation, "")
    }
    guard let value = parts.count > 1 ? String(parts[1]) : rest.popFirst(), !value.isEmpty else { throw missing(name) }
    try option.apply(&invocation, value)
  }

  private static func unknown(_ argument: String) -> UsageError {
    let near = NearNames.nearest(to: argument, among: table.map { "--" + $0.name }, most: 1)
    let shown = argument.asShown
    let hint =
      (try? FileSystem.exists(argument)) == true
      ? Text(fr: " ; si c'est le fichier, écrivez ./\(shown)", en: "; if the file is meant, write ./\(shown)")
      : near.first.map { Text(fr: " ; vouliez-vous \($0) ?", en: "; did you mean \($0)?") } ?? Text(same: "")
    return UsageError(message: Text(fr: "option inconnue \(argument)", en: "unknown option \(argument)") + hint)
  }

  private static func unknownCommand(_ argument: String) -> UsageError {
    let near = NearNames.nearest(to: argument, among: CommandName.allCases.map(\.rawValue), most: 1)
    let hint =
      near.first.map { Text(fr: " ; vouliez-vous « \($0) » ?", en: "; did you mean “\($0)”?") }
      ?? Text(fr: " ; « prerentree help » les montre toutes", en: "; “prerentree help” shows them all")
    return UsageError(
      message: Text(fr: "commande inconnue « \(argument) »", en: "unknown command “\(argument)”") + hint)
  }
}
