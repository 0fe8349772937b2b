import Documents
import Reports
import VehicleSheets

/// What the reports of a run share.
struct ReportSettings {
  let language: Language
  /// Where the program was started, for the readers that want paths relative to it.
  let path: ReportPath
  /// How many threads there are for what is done at the end.
  let jobs: Int
  /// Whether people are told each finding by itself.
  let isVerbose: Bool
  /// Standard error, where what a report had to leave out is said; nil with `--quiet`.
  let notices: (any ByteStream)?

  func say(_ message: Text) throws(SystemError) {
    try notices?.write("prerentree: " + message[language] + "\n")
  }
}

/// SARIF: three files aside, one for each severity, of which the reader's limit is filled, errors first.
final class SarifOutput: SheetOutput, @unchecked Sendable {
  // All but `report` is touched in order, by one thread at a time.
  private let report: SarifReport
  private let settings: ReportSettings
  private let stream: any ByteStream
  private let spools: [SpoolStream]
  /// Where each result that may still be shown ends in its file.
  private var ends: [[Int]] = [[0], [0], [0]]
  private var counts = [0, 0, 0]
  private let most: Int

  init(_ stream: any ByteStream, settings: ReportSettings, most: Int = SarifReport.most) throws(SystemError) {
    report = SarifReport(language: settings.language, path: settings.path)
    self.settings = settings
    self.stream = stream
    self.most = most
    spools = [try .temporary(), try .temporary(), try .temporary()]
  }

  func render(_ outcome: Outcome, _ sheet: Sheet?, to buffer: ByteBuffer) { report.write(outcome, to: buffer) }

  func end(_ table: TableOutcome) throws(SystemError) {
    let buffer = ByteBuffer()
    render(table.asOutcome, nil, to: buffer)
    try append(buffer.bytes)
  }

  func append(_ bytes: Bytes) throws(SystemError) {
    try TaggedSegments.forEach(in: bytes) { (tag, part) throws(SystemError) in
      let rank = min(Int(tag), 2)
      counts[rank] += 1
      guard counts[rank] <= most else { return }
      try spools[rank].write(",\n")
      try spools[rank].write(part)
      ends[rank].append(ends[rank][counts[rank] - 1] + part.count + 2)
    }
  }

  func finish(_ summary: Summary) throws(SystemError) {
    let buffer = ByteBuffer()
    report.writeHead(version: Program.version, to: buffer)
    try stream.write(buffer.bytes)
    var room = most
    var cut = [0, 0, 0]
    for rank in 0..<3 {
      let shown = min(room, counts[rank])
      // The first result of all has no comma before it.
      let first = room == most ? 2 : 0
      if shown > 0 { try spools[rank].copy(to: stream, from: first, upTo: ends[rank][shown]) }
      cut[rank] = counts[rank] - shown
      room -= shown
    }
    buffer.removeAll()
    report.writeTail(summary, cut: cut, to: buffer)
    try stream.write(buffer.bytes)
    try stream.flush()
    if cut != [0, 0, 0] { try settings.say(SarifReport.cutMessage(cut)) }
  }
}

/// GitHub's annotations: the first ten of each level, by cause.
final class GitHubOutput: SheetOutput, @unchecked Sendable {
  // `causes` is touched in order, by one thread at a time.
  private let report: GitHubReport
  private let settings: ReportSettings
  private let stream: any ByteStream
  private var causes = CauseList()

  init(_ stream: any ByteStream, settings: ReportSettings) {
    report = GitHubReport(language: settings.language, path: settings.path)
    self.settings = settings
    self.stream = stream
  }

  func render(_ outcome: Outcome, _ sheet: Sheet?, to buffer: ByteBuffer) { report.write(outcome, to: buffer) }

  func end(_ table: TableOutcome) throws(SystemError) {
    let buffer = ByteBuffer()
    render(table.asOutcome, nil, to: buffer)
    try append(buffer.bytes)
  }

  func append(_ bytes: Bytes) throws(SystemError) {
    TaggedSegments.forEach(in: bytes) { _, part in causes.add(part) }
  }

  func finish(_ summary: Summary) throws(SystemError) {
    let buffer = ByteBuffer()
    var counts = [0, 0, 0]
    func keep(_ command: String, rank: Int) {
      counts[rank] += 1
      if counts[rank] <= GitHubReport.most { buffer.append(command) }
    }
    for cause in causes.shared + causes.single {
      for command in report.commands(of: cause) { keep(command, rank: cause.severity.rank) }
    }
    for failure in summary.failures where !failure.isEmptyInput {
      let command = ByteBuffer()
      report.write(failure, to: command)
      keep(command.string, rank: 0)
    }
    let cut = counts.map { max(0, $0 - GitHubReport.most) }
    report.writeTail(summary, cut: cut, to: buffer)
    try stream.write(buffer.bytes)
    try stream.flush()
    if cut != [0, 0, 0] { try settings.say(GitHubReport.cutMessage(cut)) }
  }
}

/// GitLab's Code Quality: elements go out as they come.
final class GitLabOutput: SheetOutput, @unchecked Sendable {
  // `isFirst` is touched in order, by one thread at a time.
  private let report: GitLabReport
  private let stream: any ByteStream
  private var isFirst = true

  init(_ stream: any ByteStream, settings: ReportSettings) {
    report = GitLabReport(language: settings.language, path: settings.path)
    self.stream = stream
  }

  func render(_ outcome: Outcome, _ sheet: Sheet?, to buffer: ByteBuffer) { report.write(outcome, to: buffer) }

  func end(_ table: TableOutcome) throws(SystemError) {
    let buffer = ByteBuffer()
    render(table.asOutcome, nil, to: buffer)
    try append(buffer.bytes)
  }

  func append(_ bytes: Bytes) throws(SystemError) {
    guard bytes.count > 0 else { return }
    if isFirst { try stream.write("[") }
    // Each element comes with the comma before it; the first has none.
    try stream.write(isFirst ? bytes.slice(1, bytes.count) : bytes)
    isFirst = false
  }

  func finish(_ summary: Summary) throws(SystemError) {
    for failure in summary.failures where !failure.isEmptyInput {
      let buffer = ByteBuffer()
      report.write(failure, to: buffer)
      try append(buffer.bytes)
    }
    try stream.write(isFirst ? "[]\n" : "\n]\n")
    try stream.flush()
  }
}

/// JUnit: cases are kept aside until the totals, which come first, are known.
final class JUnitOutput: SheetOutput {
  private let report: JUnitReport
  private let stream: any ByteStream
  private let spool: SpoolStream

  init(_ stream: any ByteStream, spool: SpoolStream, settings: ReportSettings) {
    report = JUnitReport(language: settings.language)
    self.stream = stream
    self.spool = spool
  }

  func render(_ outcome: Outcome, _ sheet: Sheet?, to buffer: ByteBuffer) { report.write(outcome, to: buffer) }

  func end(_ table: TableOutcome) throws(SystemError) {
    let buffer = ByteBuffer()
    report.write(table, to: buffer)
    try append(buffer.bytes)
  }

  func append(_ bytes: Bytes) throws(SystemError) { try spool.write(bytes) }

  func finish(_ summary: Summary) throws(SystemError) {
    let buffer = ByteBuffer()
    report.writeHead(summary, to: buffer)
    try stream.write(buffer.bytes)
    try spool.copy(to: stream)
    buffer.removeAll()
    report.writeTail(summary, to: buffer)
    try stream.write(buffer.bytes)
    try stream.flush()
  }
}

extension ReportFormat {
  /// What writes this format to `stream`.
  func output(
    _ stream: any ByteStream, _ settings: ReportSettings, isColoured: Bool
  ) throws(SystemError) -> any SheetOutput {
    switch self {
    case .text:
      TextOutput(stream, language: settings.language, isColoured: isColoured, isVerbose: settings.isVerbose)
    case .json: JSONReportOutput(stream, spool: try .temporary(), tables: try .temporary(), language: settings.language)
    case .sarif: try SarifOutput(stream, settings: settings)
    case .junit: JUnitOutput(stream, spool: try .temporary(), settings: settings)
    case .github: GitHubOutput(stream, settings: settings)
    case .gitlab: GitLabOutput(stream, settings: settings)
    case .html:
      try HtmlOutput(stream, settings: settings, isBesideOutputs: false) { () throws(SystemError) in try .temporary() }
    }
  }
}
