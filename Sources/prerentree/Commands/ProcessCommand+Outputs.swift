import Documents
import Reports
import VehicleSheets

/// Where the outcomes of a run go.
extension ProcessCommand {
  func makeOutputs(_ publication: AtomicPublication) throws(SetupFailure) -> [any SheetOutput] {
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

  func makeCorrespondences(
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
}
