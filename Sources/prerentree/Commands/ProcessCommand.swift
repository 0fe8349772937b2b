import Documents
import Reports
import VehicleSheets

#if canImport(Glibc)
  import Glibc
#elseif canImport(Darwin)
  import Darwin
#endif

/// `process`, `validate` and `merge`: the main job.
struct ProcessCommand {
  let invocation: Invocation
  let input: Int32
  let output: any ByteStream
  let errors: any ByteStream

  func run() throws(UsageError) -> Int32 {
    try checkUsage()
    guard let progress = ProgressLine.wanted(by: invocation, output: output, errors: errors) else { return run(nil) }
    return ProcessCommand(invocation: invocation, input: input, output: output, errors: progress).run(progress)
  }

  private func run(_ progress: ProgressLine?) -> Int32 {
    let tables: [CorrespondenceFile]
    var summary = Summary()
    let referential: Referential?
    do throws(SetupFailure) {
      referential = invocation.command == .merge ? nil : try loadReferential(&summary)
      tables = try loadCorrespondences()
      // Before anything is written: it may be in the folder that this run writes into.
      summary.comparison = try loadEarlierReport()
    } catch {
      return complain(error.file, error.message)
    }
    let inputs = Inputs(
      invocation.operands, format: invocation.command == .merge ? .ndjson : invocation.inputFormat,
      leavingOut: invocation.referentials + invocation.correspondences
        + (invocation.writeCorrespondences.map { [$0] } ?? []) + (invocation.out.map { [$0] } ?? [])
        + [invocation.settingsPath ?? SettingsFile.name] + (invocation.since.map { [$0] } ?? []),
      skipsForeign: invocation.skipsForeign)
    let publication: AtomicPublication
    var outputs: [any SheetOutput] = []
    do throws(SetupFailure) {
      let folder = isStreaming ? nil : invocation.out
      publication = try creating(folder ?? "") { () throws(SystemError) in
        // The earlier report was read to its end: this run's may take its place.
        let since = try invocation.since.flatMap { path throws(SystemError) in try FileSystem.statusIfThere(path) }
        return try AtomicPublication(out: folder, inputs: inputs.seen.subtracting(since.map { [$0.identity] } ?? []))
      }
      outputs = try makeOutputs(publication)
      if let output = try makeCorrespondences(tables, publication) { outputs.append(output) }
    } catch {
      return complain(error.file, error.message)
    }
    let annotated = AnnotatedFiles(
      publication, earlier: writesFolder ? invocation.out.map(EarlierOutputs.init) : nil)
    let run = BatchRun(
      invocation: invocation, inputs: inputs, input: input, correspondences: Correspondences(files: tables),
      outputs: outputs,
      annotated: writesAnnotated ? AnnotatedTables(annotated, notices: notices) : nil,
      makeWorker: makeWorker(referential, Correspondences(files: tables), outputs))
    run.progress = progress
    summary.settingsFile = invocation.settingsPath
    // A merged run was given what the runs before it were.
    summary.origin.inputs = invocation.command == .merge ? [] : invocation.operands
    summary.origin.referentials = invocation.referentials
    run.go(&summary)
    summary.withholdsRecords = writesFolder && invocation.isAllOrNothing && summary.refused > 0
    progress?.erase()
    return close(outputs, publication, annotated, summary: summary, failure: run.failure)
  }

  /// Sheets are checked; outcomes of other runs are only read back.
  private func makeWorker(
    _ referential: Referential?, _ correspondences: Correspondences, _ outputs: [any SheetOutput]
  ) -> () -> (Batch) -> BatchResult {
    var options = invocation.check
    options.today = options.today ?? .today
    let isStreaming = isStreaming
    let isSilent = outputs.isEmpty && invocation.isQuiet && invocation.since == nil
    return { [options] in
      guard let referential else {
        let reader = OutcomeReader(outputs: outputs, limits: options.limits)
        return { reader.run($0) }
      }
      let worker = Worker(
        referential: referential, correspondences: correspondences, options: options, outputs: outputs,
        isStreaming: isStreaming, isSilent: isSilent)
      return { worker.run($0) }
    }
  }

  private func checkUsage() throws(UsageError) {
    if invocation.operands.isEmpty {
      throw UsageError(
        message: Text(
          fr: "indiquez les fiches à lire : un fichier, un dossier ou -",
          en: "name the sheets to read: a file, a folder or -"))
    }
    if invocation.command != .validate, invocation.out == nil {
      throw UsageError(message: Text(fr: "indiquez où écrire : --out DOSSIER", en: "say where to write: --out DIR"))
    }
    if let out = invocation.out, let folder = try? FileSystem.status(out), folder.kind == .folder,
      invocation.operands.contains(where: { (try? FileSystem.status($0).identity) == folder.identity })
    {
      throw UsageError(
        message: Text(
          fr: "les fiches sont dans ce dossier ; donnez-en un autre aux résultats, par exemple --out sortie",
          en: "the sheets are in this folder; give the results another one, for example --out results"))
    }
    if invocation.operands.contains("-"), invocation.inputFormat == nil, invocation.command != .merge {
      throw UsageError(
        message: Text(
          fr: "pour l'entrée standard indiquez --input-format yaml, json, ndjson ou csv",
          en: "for standard input give --input-format yaml, json, ndjson or csv"))
    }
    try checkComparison()
    try checkReports()
  }

  private func checkComparison() throws(UsageError) {
    if invocation.since == nil, invocation.wantsOnlyNew || invocation.failsOnNewOnly {
      let option = invocation.wantsOnlyNew ? "--only-new" : "--fail-on new"
      throw UsageError(
        message: Text(
          fr: "\(option) compare avec un rapport : ajoutez --since report.json",
          en: "\(option) compares with a report: add --since report.json"))
    }
    if invocation.since != nil, isStreaming {
      throw UsageError(
        message: Text(
          fr: "--since compare un lot entier : laissez-le à « merge », qui réunit les flux",
          en: "--since compares a whole batch: leave it to “merge”, which joins the streams"))
    }
    if invocation.wantsOnlyNew, !writesFolder {
      throw UsageError(
        message: Text(
          fr: "--only-new choisit les fiches à écrire : employez-le avec « process --out »",
          en: "--only-new chooses the records to write: use it with “process --out”"))
    }
  }

  /// No two reports may go to one place.
  private func checkReports() throws(UsageError) {
    let files = invocation.formats.compactMap(\.file) + (invocation.writeCorrespondences.map { [$0] } ?? [])
    if let file = files.first(where: { file in files.count { $0 == file } > 1 }) {
      throw UsageError(
        message: Text(
          fr: "deux résultats iraient dans le même fichier, « \(file) » : donnez à chacun le sien",
          en: "two results would go to one file, “\(file)”: give each its own"))
    }
    let toOutput = invocation.formats.filter { $0.file == nil && $0.format != .text }.count
    if isStreaming, invocation.formats.contains(where: { $0.file == nil }) || invocation.isAllOrNothing {
      throw UsageError(
        message: Text(
          fr:
            "avec --out - la sortie standard porte les résultats : donnez un fichier aux rapports, et pas --all-or-nothing",
          en: "with --out - standard output carries the outcomes: give reports a file, and no --all-or-nothing"))
    }
    if toOutput > 1 {
      throw UsageError(
        message: Text(
          fr:
            "un seul rapport peut aller sur la sortie standard ; donnez un fichier aux autres : --format sarif=FICHIER",
          en: "only one report can go to standard output; give the others a file: --format sarif=FILE"))
    }
  }

  // MARK: Setting up

  /// Something without which no sheet can be checked: the run stops before the first.
  private struct SetupFailure: Error {
    let file: String
    let message: Text
  }

  private func opening<Result>(_ path: String, _ body: () throws(SystemError) -> Result) throws(SetupFailure) -> Result
  {
    do throws(SystemError) { return try body() } catch { throw SetupFailure(file: path, message: error.message) }
  }

  /// As `beginning`, for what is to be written: "does not exist" would be no help there.
  private func creating<Result>(
    _ path: String, _ body: () throws(SystemError) -> Result
  ) throws(SetupFailure) -> Result {
    do throws(SystemError) { return try body() } catch {
      let why =
        error.code == ENOENT ? Text(fr: "le dossier n'existe pas", en: "the folder does not exist") : error.message
      throw SetupFailure(
        file: path, message: Text(fr: "impossible d'écrire ici : ", en: "cannot write here: ") + why)
    }
  }

  private func complain(_ file: String, _ message: Text) -> Int32 {
    let buffer = ByteBuffer()
    textReport.write(Failure(file: file, message: message), to: buffer)
    try? errors.write(buffer.bytes)
    return ExitStatus.failure
  }

  private var textReport: TextReport { TextReport(language: invocation.language, isColoured: isColoured(errors)) }

  private func isColoured(_ stream: any ByteStream) -> Bool {
    switch invocation.colour {
    case .always: true
    case .never: false
    case .auto: stream.isTerminal && (getenv("NO_COLOR").map { $0.pointee == 0 } ?? true)
    }
  }

  private func loadReferential(_ summary: inout Summary) throws(SetupFailure) -> Referential {
    do throws(ReferentialLoader.Failure) {
      let (referential, skippedRows) = try ReferentialLoader(invocation: invocation, errors: errors).load()
      summary.skippedRows += skippedRows
      return referential
    } catch {
      throw SetupFailure(file: error.file, message: error.message)
    }
  }

  private func loadEarlierReport() throws(SetupFailure) -> Comparison? {
    guard let path = invocation.since else { return nil }
    let text = try opening(path) { () throws(SystemError) in try FileSystem.read(path) }
    do throws(EarlierReport.Unreadable) {
      return Comparison(try EarlierReport(text, path: path), language: invocation.language)
    } catch {
      throw SetupFailure(file: path, message: error.message)
    }
  }

  private func loadCorrespondences() throws(SetupFailure) -> [CorrespondenceFile] {
    var files: [CorrespondenceFile] = []
    if !invocation.columns.isEmpty {
      files.append(CorrespondenceFile(name: invocation.settingsPath ?? "", rows: invocation.columns))
    }
    for path in invocation.correspondences {
      let text = try opening(path) { () throws(SystemError) in
        try FileSystem.readTable(path, known: TableTitles.ofCorrespondences)
      }
      do throws(CorrespondenceFile.Failure) {
        let file = try CorrespondenceFile(name: path, text: text)
        files.append(file)
        reportSkipped(file.problems.map { ($0.line, $0.message) }, of: path)
      } catch {
        throw SetupFailure(file: "\(path):\(error.line)", message: error.message)
      }
    }
    return files
  }

  /// Rows of a table of correspondences that could not be used are named and left out.
  private func reportSkipped(_ problems: [(line: Int, message: Text)], of path: String) {
    guard !invocation.isQuiet else { return }
    let left = Text(fr: "ligne écartée : ", en: "row left out: ")
    for problem in problems {
      let line = "\(path):\(problem.line): " + (left + problem.message)[invocation.language]
      try? errors.write(Printable.text(line) + "\n")
    }
  }

  private func makeCorrespondences(
    _ tables: [CorrespondenceFile], _ publication: AtomicPublication
  ) throws(SetupFailure) -> CorrespondencesOutput? {
    guard let path = invocation.writeCorrespondences else { return nil }
    return try creating(path) { () throws(SystemError) in
      let identity = try FileSystem.statusIfThere(path)?.identity
      var kept: [CorrespondenceFile.Row] = []
      for table in tables where identity != nil {
        if try FileSystem.statusIfThere(table.name)?.identity == identity { kept += table.rows }
      }
      return CorrespondencesOutput(try publication.file(at: path, isUpdate: true), kept: kept)
    }
  }

  private var writesAnnotated: Bool { writesFolder && invocation.outputs.contains(.annotated) }

  /// Whether outcomes go to standard output as they come, for a `pipe` step of an engine.
  private var isStreaming: Bool { invocation.out == "-" }

  private var writesFolder: Bool { invocation.out != nil && !isStreaming }

  private func makeOutputs(_ publication: AtomicPublication) throws(SetupFailure) -> [any SheetOutput] {
    var outputs: [any SheetOutput] = []
    if isStreaming { outputs.append(OutcomeOutput(output, language: invocation.language)) }
    if writesFolder {
      for name in OutputName.allCases where invocation.outputs.contains(name) {
        let output = try creating("\(invocation.out ?? "")/\(name.rawValue)") { () throws(SystemError) in
          try make(name, publication)
        }
        if let output { outputs.append(output) }
      }
    }
    // A stream carries its diagnostics with it; standard error is left to failures.
    var isTextWanted = !invocation.isQuiet && !isStreaming
    let writesFiles = writesFolder || invocation.formats.contains { $0.file != nil }
    let output = writesFiles && !isStreaming ? WaitingStream(output) : output
    for (format, file) in invocation.formats {
      let stream: any ByteStream =
        try file.map { path throws(SetupFailure) in
          try creating(path) { () throws(SystemError) in try publication.file(at: path) }
        } ?? output
      if format == .text, file == nil { isTextWanted = false }
      outputs.append(
        try opening("/tmp") { () throws(SystemError) in
          try report(format, to: stream) { () throws(SystemError) in try .temporary() }
        })
    }
    if isTextWanted {
      outputs.append(
        try opening("/tmp") { () throws(SystemError) in
          try report(.text, to: errors) { () throws(SystemError) in try .temporary() }
        })
    }
    return outputs
  }

  private func report(
    _ format: ReportFormat, to stream: any ByteStream, isBesideOutputs: Bool = false,
    spool: () throws(SystemError) -> SpoolStream
  ) throws(SystemError) -> any SheetOutput {
    var settings = ReportSettings(
      language: invocation.language, path: ReportPath(folder: FileSystem.currentFolder), version: Program.version,
      jobs: jobs, isVerbose: invocation.isVerbose)
    settings.isColoured = isColoured(stream)
    return try format.output(stream, settings, notices: notices, isBesideOutputs: isBesideOutputs, spool: spool)
  }

  private var jobs: Int { invocation.jobs ?? FileSystem.processorCount }

  /// Where what an output had to leave out is said.
  private var notices: Notices { Notices(language: invocation.language, stream: invocation.isQuiet ? nil : errors) }

  private func make(_ name: OutputName, _ publication: AtomicPublication) throws(SystemError) -> (any SheetOutput)? {
    switch name {
    case .records:
      return RecordsOutput(try publication.file(named: name.rawValue))
    case .recordTable:
      return RecordTableOutput(
        try publication.file(named: name.rawValue), spool: try publication.spool())
    case .recordWorkbook:
      return RecordWorkbookOutput(
        try publication.file(named: name.rawValue), rows: try publication.spool(),
        packed: try publication.spool(),
        jobs: jobs, notices: notices)
    case .report:
      return try report(.json, to: try publication.file(named: name.rawValue), isBesideOutputs: true) {
        () throws(SystemError) in try publication.spool()
      }
    case .page:
      return try report(.html, to: try publication.file(named: name.rawValue), isBesideOutputs: true) {
        () throws(SystemError) in try publication.spool()
      }
    // One file for each spreadsheet, opened when it comes.
    case .annotated: return nil
    }
  }

  // MARK: Ending

  /// What is named where the outputs could not be written.
  private var outputPlace: String {
    (writesFolder ? invocation.out : invocation.formats.lazy.compactMap(\.file).first) ?? "-"
  }

  /// The files of the output folder but the report, as they are now.
  private func stamps(_ publication: AtomicPublication) throws(SystemError) -> [OutputStamp] {
    var stamps: [OutputStamp] = []
    for name in publication.names where name != OutputName.report.rawValue {
      if let draft = publication.draft(named: name) { stamps.append(try OutputStamp(name, fileAt: draft)) }
    }
    return stamps
  }

  /// Whether no input could be read though the folder has the results of an earlier run: a misspelt name is no reason to
  /// empty them.
  private func isWithoutInput(_ summary: Summary, _ earlier: EarlierOutputs?) -> Bool {
    !summary.failures.isEmpty && summary.accepted + summary.refused == 0 && earlier?.isEmpty == false
  }

  private func close(
    _ outputs: [any SheetOutput], _ publication: AtomicPublication, _ annotated: AnnotatedFiles, summary: Summary,
    failure: SystemError?
  ) -> Int32 {
    if failure == nil, isWithoutInput(summary, annotated.earlier) {
      for failure in summary.failures { _ = complain(failure.file, failure.message) }
      try? notices.say(
        Text(
          fr: "rien n'a pu être lu : les résultats du passage précédent restent en place",
          en: "nothing could be read: the results of the run before stay in place"))
      return ExitStatus.failure
    }
    var summary = summary
    summary.origin.outputs = publication.names.filter { $0 != OutputName.page.rawValue }
    do throws(SystemError) {
      if let failure { throw failure }
      // The report comes last: it tells what the other files are.
      for output in outputs where !output.isOfRun { try output.finish(summary) }
      if outputs.contains(where: \.isOfRun) { summary.origin.stamps = try stamps(publication) }
      for output in outputs where output.isOfRun { try output.finish(summary) }
    } catch {
      // Nobody reads any more: that is the reader's choice, not a failure.
      if error.code == EPIPE { return ExitStatus.accepted }
      return complain(outputPlace, AtomicPublication.Failure(error: error, progress: .notBegun).message)
    }
    let earlier = outputs.contains(where: \.isOfRun) ? annotated.earlier : nil
    let names = publication.names
    var unsettled: AtomicPublication.Failure?
    do throws(AtomicPublication.Failure) { try publication.publish() } catch {
      // Where the new report is in place already, the next run would not know any more what an earlier one wrote.
      guard error.progress == .shown else { return complain(outputPlace, error.message) }
      unsettled = error
    }
    let removal = earlier?.removeStale(besides: names)
    do throws(SystemError) {
      for (name, copy) in annotated.kept {
        try notices.say(
          Text(
            fr: "« \(name) » avait été modifié depuis : ce qu'il contenait est gardé sous « \(copy) »",
            en: "“\(name)” had been edited since: what it held is kept as “\(copy)”"))
      }
      if let told = removal?.told { try notices.say(told) }
    } catch {
      return complain(outputPlace, error.message)
    }
    if let failure = unsettled?.message ?? removal?.failure { return complain(outputPlace, failure) }
    if !summary.failures.isEmpty {
      if isStreaming || invocation.isQuiet {
        for failure in summary.failures { _ = complain(failure.file, failure.message) }
      }
      return ExitStatus.failure
    }
    let isRefused =
      invocation.failsOnNewOnly ? summary.comparison?.hasNewRefusals ?? true : summary.refused > 0
    return isRefused ? ExitStatus.refused : ExitStatus.accepted
  }
}
