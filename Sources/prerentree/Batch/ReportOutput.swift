import Documents
import Reports
import VehicleSheets

/// Writes a report in any format: keeps its parts in the order that it asks for, whatever the size of the batch.
final class ReportOutput: SheetOutput, @unchecked Sendable {
  // All but `report` is touched in order, by one thread at a time.
  private let report: any Report
  private let stream: any ByteStream
  private let notices: Notices
  private let body: PartStore
  private let tables: SpoolStream?
  private var parts = ReportParts()
  private var isOpen = false
  let isOfRun: Bool

  /// - Parameters:
  ///   - isOfRun: whether it is the report of the output folder, which tells what the other files are.
  ///   - spool: makes a file that keeps parts aside.
  init(
    _ report: any Report, _ settings: ReportSettings, to stream: any ByteStream, notices: Notices, isOfRun: Bool,
    spool: () throws(SystemError) -> SpoolStream
  ) throws(SystemError) {
    self.report = report
    self.isOfRun = isOfRun
    self.stream = stream
    self.notices = notices
    switch report.order {
    case .asTheyCome: body = .stream
    case .byCause: body = .causes
    case .afterTotals: body = .spool(try spool())
    case .gravestFirst(let limit): body = .ranked(RankedParts([try spool(), try spool(), try spool()], limit: limit))
    }
    tables = if case .apart = report.tablePlace { try spool() } else { nil }
  }

  /// Where the parts are until the end.
  private enum PartStore {
    case stream, causes
    case spool(SpoolStream)
    case ranked(RankedParts)
  }

  // MARK: Sheets

  func render(_ outcome: Outcome, _ sheet: Sheet?, to buffer: ByteBuffer) {
    report.write(outcome, sheet, to: buffer)
  }

  func append(_ bytes: Bytes) throws(SystemError) {
    guard bytes.count > 0 else { return }
    switch body {
    case .stream:
      try open()
      try stream.write(afterComma(bytes, isFirst: parts.isEmpty))
      if isReadAlong { try stream.flush() }
    case .causes: TaggedSegments.forEach(in: bytes) { _, part in parts.causes.add(part) }
    case .spool(let spool): try spool.write(afterComma(bytes, isFirst: parts.isEmpty))
    case .ranked(let ranked): try ranked.append(bytes)
    }
    parts.isEmpty = false
  }

  private func afterComma(_ bytes: Bytes, isFirst: Bool) -> Bytes {
    report.isList && isFirst ? bytes.slice(1, bytes.count) : bytes
  }

  private func open() throws(SystemError) {
    guard !isOpen else { return }
    isOpen = true
    if report.opening.utf8CodeUnitCount > 0 { try stream.write("\(report.opening)") }
  }

  // MARK: Tables

  private var isReadAlong: Bool { if case .atOnce = report.tablePlace { true } else { false } }

  func begin(_ table: TableOutcome) throws(SystemError) {
    let buffer = ByteBuffer()
    report.begin(table, to: buffer)
    try place(buffer.bytes)
  }

  func end(_ table: TableOutcome) throws(SystemError) {
    let buffer = ByteBuffer()
    report.end(table, to: buffer)
    try place(buffer.bytes)
  }

  private func place(_ bytes: Bytes) throws(SystemError) {
    guard bytes.count > 0 else { return }
    if let tables {
      try tables.write(afterComma(bytes, isFirst: !parts.hasTables))
      parts.hasTables = true
    } else if isReadAlong {
      try open()
      try stream.write(bytes)
      try stream.flush()
    } else {
      try append(bytes)
    }
  }

  // MARK: The end

  func finish(_ summary: Summary) throws(SystemError) {
    let buffer = ByteBuffer()
    try open()
    report.writeHead(summary, to: buffer)
    try hand(over: buffer)
    try tables?.copy(to: stream)
    report.writeMiddle(summary, parts, to: buffer)
    try hand(over: buffer)
    switch body {
    case .stream, .causes: break
    case .spool(let spool): try spool.copy(to: stream)
    case .ranked(let ranked): parts.cut = try ranked.copy(to: stream, isList: report.isList)
    }
    report.writeTail(summary, parts, to: buffer)
    try hand(over: buffer)
    try stream.flush()
    if let notice = report.notice(summary, parts) { try notices.say(notice) }
  }

  private func hand(over buffer: ByteBuffer) throws(SystemError) {
    if buffer.count > 0 { try stream.write(buffer.bytes) }
    buffer.removeAll()
  }
}

extension ReportFormat {
  /// What writes this format to `stream`.
  ///
  /// - Parameters:
  ///   - isBesideOutputs: whether it lies beside the other files of the run.
  ///   - spool: makes a file for the time of the run.
  func output(
    _ stream: any ByteStream, _ settings: ReportSettings, notices: Notices, isBesideOutputs: Bool,
    spool: () throws(SystemError) -> SpoolStream
  ) throws(SystemError) -> any SheetOutput {
    guard let report = report(settings) else {
      return try HtmlOutput(stream, settings: settings, isBesideOutputs: isBesideOutputs, spool: spool)
    }
    return try ReportOutput(
      report, settings, to: stream, notices: notices, isOfRun: isBesideOutputs, spool: spool)
  }
}

/// Parts by severity: a file aside for each, of which as many are taken as the reader has space for, the gravest first.
private final class RankedParts {
  private let spools: [SpoolStream]
  private let limit: Int
  /// Where each part that may still be shown ends in its file.
  private var ends: [[Int]] = [[0], [0], [0]]
  private var counts = [0, 0, 0]

  init(_ spools: [SpoolStream], limit: Int) {
    self.spools = spools
    self.limit = limit
  }

  func append(_ bytes: Bytes) throws(SystemError) {
    try TaggedSegments.forEach(in: bytes) { (tag, part) throws(SystemError) in
      let rank = min(Int(tag), 2)
      counts[rank] += 1
      guard counts[rank] <= limit else { return }
      try spools[rank].write(part)
      ends[rank].append(ends[rank][counts[rank] - 1] + part.count)
    }
  }

  /// Writes those that there is space for; how many of each rank are left out.
  func copy(to stream: any ByteStream, isList: Bool) throws(SystemError) -> [Int] {
    var space = limit
    var cut = [0, 0, 0]
    for rank in 0..<3 {
      let shown = min(space, counts[rank])
      let first = isList && space == limit ? 1 : 0
      if shown > 0 { try spools[rank].copy(to: stream, from: first, upTo: ends[rank][shown]) }
      cut[rank] = counts[rank] - shown
      space -= shown
    }
    return cut
  }
}
