import Documents
import Reports
import VehicleSheets

/// `report.html`: what is said of vehicles is kept aside until the totals, which come first, are known, and is then
/// compressed on all cores, in blocks that do not depend on how many there are.
final class HtmlOutput: SheetOutput, @unchecked Sendable {
  /// Vehicles whose cards make a block: enough to compress well, few enough to unpack at a click.
  private static let cardsOfBlock = 64
  /// Rows of the table that make a block.
  private static let rowsOfBlock = 4_096

  // Everything is touched in order, by one thread at a time.
  private let report: HtmlReport
  private let stream: any ByteStream
  private let cards: Kept
  private let rows: Kept
  private let settings: ReportSettings
  /// Whether the page lies beside the other files of the run, so that it can lead to them.
  private let isBesideOutputs: Bool
  private var causes = CauseList()
  private var causesOfVehicle: [Int] = []
  private var vehicles = 0
  private let plainRows = ByteBuffer()
  private var plainRowCount = 0
  /// What was read of tables, and what is wrong with them as a whole.
  private let tables: SpoolStream
  private let tableCauses = ByteBuffer()

  /// Something kept aside, and where its blocks end.
  private final class Kept {
    let spool: SpoolStream
    var count = 0
    var ends: [Int] = []

    init(_ spool: SpoolStream) { self.spool = spool }

    func write(_ bytes: Bytes) throws(SystemError) {
      try spool.write(bytes)
      count += bytes.count
    }

    func endBlock() { if ends.last ?? 0 < count { ends.append(count) } }
  }

  /// - Parameter spool: makes a file for the time of the run.
  init(
    _ stream: any ByteStream, settings: ReportSettings, isBesideOutputs: Bool,
    spool: () throws(SystemError) -> SpoolStream
  ) throws(SystemError) {
    report = HtmlReport(language: settings.language)
    self.stream = stream
    self.settings = settings
    self.isBesideOutputs = isBesideOutputs
    cards = Kept(try spool())
    rows = Kept(try spool())
    tables = try spool()
  }

  func render(_ outcome: Outcome, _ sheet: Sheet?, to buffer: ByteBuffer) { report.write(outcome, sheet, to: buffer) }

  func render(_ outcome: Outcome, replacing rendered: Bytes, to buffer: ByteBuffer) {
    report.write(outcome, replacing: rendered, to: buffer)
  }

  func end(_ table: TableOutcome) throws(SystemError) {
    let buffer = ByteBuffer()
    report.write(table, to: buffer)
    try tables.write(buffer.bytes)
    report.writeCauses(of: table, to: tableCauses)
  }

  func append(_ bytes: Bytes) throws(SystemError) {
    try TaggedSegments.forEach(in: bytes) { (tag, part) throws(SystemError) in
      switch tag {
      case HtmlReport.Part.finding:
        TaggedSegments.forEach(in: part) { _, finding in
          if let cause = causes.add(finding), !causesOfVehicle.contains(cause) { causesOfVehicle.append(cause) }
        }
      case HtmlReport.Part.plainRow:
        if plainRowCount < HtmlReport.maxPlainRows { plainRows.append(part) }
        plainRowCount += 1
      case HtmlReport.Part.row: try endVehicle(part)
      default: try cards.write(part)
      }
    }
  }

  /// - Parameter row: its row of the table, up to the causes.
  private func endVehicle(_ row: Bytes) throws(SystemError) {
    let buffer = ByteBuffer(capacity: row.count + 16)
    if rows.ends.last ?? 0 < rows.count { buffer.append(",\n" as StaticString) }
    buffer.append(row)
    buffer.append(causesOfVehicle.map(String.init).joined(separator: ",") + "]]")
    causesOfVehicle.removeAll()
    try rows.write(buffer.bytes)
    buffer.removeAll()
    buffer.append(HtmlReport.cardEnd)
    try cards.write(buffer.bytes)
    vehicles += 1
    if vehicles % HtmlOutput.cardsOfBlock == 0 { cards.endBlock() }
    if vehicles % HtmlOutput.rowsOfBlock == 0 { rows.endBlock() }
  }

  func finish(_ summary: Summary) throws(SystemError) {
    var summary = summary
    if !isBesideOutputs { summary.origin.outputs = [] }
    cards.endBlock()
    rows.endBlock()
    let shown = min(plainRowCount, HtmlReport.maxPlainRows)
    try write { report.writeHead(summary, version: Program.version, to: $0) }
    try write { report.writeCauses(causes, tables: tableCauses.bytes, to: $0) }
    try tables.copy(to: stream)
    try write { output in
      report.writeNames(summary, to: output)
      report.writeFilters(summary, cardsOfBlock: HtmlOutput.cardsOfBlock, to: output)
      output.append(plainRows.bytes)
      report.writeEnd(summary, plainRows: shown, to: output)
    }
    try writeBlocks(rows, areCards: false)
    try writeBlocks(cards, areCards: true)
    try write { report.writeTail(to: $0) }
    try stream.flush()
  }

  private func write(_ body: (ByteBuffer) -> Void) throws(SystemError) {
    let buffer = ByteBuffer(capacity: 1 << 16)
    body(buffer)
    try stream.write(buffer.bytes)
  }

  // MARK: Blocks

  /// A block read again, and one that is ready to be written.
  private struct Block {
    let number: Int
    let bytes: ByteBuffer
    let failure: SystemError?
  }

  private func writeBlocks(_ kept: Kept, areCards: Bool) throws(SystemError) {
    var next = 0
    var failure: SystemError?
    Pipeline(jobs: settings.jobs).run(
      next: { () -> Block? in
        guard next < kept.ends.count else { return nil }
        defer { next += 1 }
        return HtmlOutput.read(kept, next)
      },
      makeWorker: { [report] in
        let deflater = Deflater()
        return { (block: Block) -> Block in
          let packed = ByteBuffer(capacity: block.bytes.count / 4 + 64)
          deflater.append(block.bytes.bytes, isLast: true, to: packed)
          let output = ByteBuffer(capacity: packed.count * 4 / 3 + 64)
          report.writeBlock(packed.bytes, cardsNumber: areCards ? block.number : nil, to: output)
          return Block(number: block.number, bytes: output, failure: block.failure)
        }
      },
      take: { [stream] block in
        do throws(SystemError) {
          if let failure = block.failure { throw failure }
          try stream.write(block.bytes.bytes)
          return true
        } catch {
          failure = error
          return false
        }
      })
    if let failure { throw failure }
  }

  private static func read(_ kept: Kept, _ number: Int) -> Block {
    let start = number == 0 ? 0 : kept.ends[number - 1]
    let bytes = ByteBuffer(capacity: kept.ends[number] - start)
    do throws(SystemError) {
      try kept.spool.read(from: start, upTo: kept.ends[number], into: bytes)
      return Block(number: number, bytes: bytes, failure: nil)
    } catch {
      return Block(number: number, bytes: bytes, failure: error)
    }
  }
}
