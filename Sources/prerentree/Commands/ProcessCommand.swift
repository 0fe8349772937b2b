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
  ) -> () -> ([Batch]) -> [BatchResult] {
    var options = invocation.check
    options.today = options.today ?? .today
    let isStreaming = isStreaming
    let isSilent = outputs.isEmpty && invocation.isQuiet && invocation.since == nil
    return { [options] in
      guard let referential else {
        let reader = OutcomeReader(outputs: outputs, limits: options.limits)
        return { $0.map(reader.run) }
      }
      let worker = Worker(
        referential: referential, correspondences: correspondences, options: options, outputs: outputs,
        isStreaming: isStreaming, isSilent: isSilent)
      return { worker.run($0) }
    }
  }

  // MARK: Where to

  var writesAnnotated: Bool { writesFolder && invocation.outputs.contains(.annotated) }

  /// Whether outcomes go to standard output as they come, for a `pipe` step of an engine.
  var isStreaming: Bool { invocation.out == "-" }

  var writesFolder: Bool { invocation.out != nil && !isStreaming }

  var jobs: Int { invocation.jobs ?? FileSystem.processorCount }

  /// Where what an output had to leave out is said.
  var notices: Notices { Notices(language: invocation.language, stream: invocation.isQuiet ? nil : errors) }

  func complain(_ file: String, _ message: Text) -> Int32 {
    let buffer = ByteBuffer()
    textReport.write(Failure(file: file, message: message), to: buffer)
    try? errors.write(buffer.bytes)
    return ExitStatus.failure
  }

  private var textReport: TextReport { TextReport(language: invocation.language, isColoured: isColoured(errors)) }

  func isColoured(_ stream: any ByteStream) -> Bool {
    switch invocation.colour {
    case .always: true
    case .never: false
    case .auto: stream.isTerminal && (getenv("NO_COLOR").map { $0.pointee == 0 } ?? true)
    }
  }
}
