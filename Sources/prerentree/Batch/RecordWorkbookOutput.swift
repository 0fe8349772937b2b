import Documents
import Reports
import VehicleSheets

/// `records.xlsx`: rows are kept aside until it is known how many columns the largest record needs, and are then made
/// into worksheets on all cores.
final class RecordWorkbookOutput: SheetOutput, @unchecked Sendable {
  /// Kept bytes that are made into rows at a time: about a megabyte of XML.
  private static let groupSize = 1 << 19

  // Everything is touched in order, by one thread at a time.
  private let stream: any ByteStream
  private let rows: SpoolStream
  private let packed: SpoolStream
  private let jobs: Int
  private let notices: Notices
  private let rowsOfSheet: Int
  private var width = RecordWidth()
  private var groups: [Group] = []
  private var kept = 0
  let isOfRecords = true

  /// Some rows of one worksheet.
  private struct Group {
    /// Of the rows that are kept aside.
    let start: Int
    var end: Int
    let sheet: Int
    /// The first row's number in its worksheet.
    let firstRow: Int
    var count = 0
  }

  /// - Parameters:
  ///   - packed: where compressed worksheets are kept aside.
  ///   - rowsOfSheet: the most rows that a worksheet has, the titles among them.
  init(
    _ stream: any ByteStream, rows: SpoolStream, packed: SpoolStream, jobs: Int, notices: Notices,
    rowsOfSheet: Int = WorksheetLayout.maxRows
  ) {
    self.stream = stream
    self.rows = rows
    self.packed = packed
    self.jobs = jobs
    self.notices = notices
    self.rowsOfSheet = rowsOfSheet
  }

  func render(_ outcome: Outcome, _ sheet: Sheet?, to buffer: ByteBuffer) {
    if outcome.isAccepted, let sheet { RecordWorkbook.keep(sheet, in: buffer) }
  }

  func append(_ bytes: Bytes) throws(SystemError) {
    guard bytes.count > 0 else { return }
    RecordWorkbook.forEachRow(in: bytes) { start, end, items in
      width.equipements = max(width.equipements, items.equipements)
      width.contrats = max(width.contrats, items.contrats)
      take(from: kept + start, to: kept + end)
    }
    kept += bytes.count
    try rows.write(bytes)
  }

  func rename(_ record: Bytes, from old: String, to new: String) -> ByteBuffer {
    let output = ByteBuffer(capacity: record.count + 8)
    RecordWorkbook.rename(record, to: new, in: output)
    return output
  }

  private func take(from start: Int, to end: Int) {
    let last = groups.last
    let isSheetFull = last.map { $0.firstRow + $0.count > rowsOfSheet } ?? true
    if isSheetFull || last.map({ $0.end - $0.start >= RecordWorkbookOutput.groupSize }) ?? true {
      groups.append(
        Group(
          start: start, end: end, sheet: (last?.sheet ?? 0) + (isSheetFull ? 1 : 0),
          firstRow: isSheetFull ? 2 : last.map { $0.firstRow + $0.count } ?? 2))
    }
    groups[groups.count - 1].end = end
    groups[groups.count - 1].count += 1
  }

  func finish(_ summary: Summary) throws(SystemError) {
    if summary.withholdsRecords {
      groups = []
      width = RecordWidth()
    }
    let all = RecordColumn.all(width)
    let columns = Array(all.prefix(WorksheetLayout.maxColumns))
    let workbook = WorkbookStream(stream, spool: packed)
    var losses = RecordWorkbook.Losses()
    if groups.isEmpty {
      try begin(1, columns, in: workbook)
      try workbook.end()
    } else {
      try write(columns, workbook, &losses)
    }
    try workbook.finish()
    try say(losses, leftOut: all.count - columns.count)
  }

  private func begin(_ number: Int, _ columns: [RecordColumn], in workbook: WorkbookStream) throws(SystemError) {
    let count = groups.lazy.filter { $0.sheet == number }.reduce(0) { $0 + $1.count }
    try workbook.begin(RecordWorkbook.worksheet(columns, number: number, rows: count))
    let titles = ByteBuffer(capacity: 1 << 14)
    RecordWorkbook.writeTitles(columns, to: titles)
    try workbook.write(titles.bytes)
  }

  /// A group, read again and on its way to its worksheet.
  private struct Job {
    let group: Group
    let kept: ByteBuffer
    let failure: SystemError?
  }

  /// A group as rows of its worksheet, compressed.
  private struct Packed {
    let group: Group
    let piece: PackedPiece
    let losses: RecordWorkbook.Losses
    let failure: SystemError?
  }

  private func write(
    _ columns: [RecordColumn], _ workbook: WorkbookStream, _ losses: inout RecordWorkbook.Losses
  ) throws(SystemError) {
    let rows = RecordWorkbook.Rows(columns, width)
    var next = 0
    var sheet = 0
    var failure: SystemError?
    var lost = losses
    Pipeline(jobs: jobs).run(
      next: { [groups, spool = self.rows] () -> Job? in
        guard next < groups.count else { return nil }
        defer { next += 1 }
        return RecordWorkbookOutput.read(groups[next], from: spool)
      },
      makeWorker: {
        let deflater = Deflater()
        let xml = ByteBuffer(capacity: 1 << 21)
        return { (job: Job) -> Packed in
          var losses = RecordWorkbook.Losses()
          xml.removeAll()
          rows.append(job.kept.bytes, from: job.group.firstRow, losses: &losses, to: xml)
          return Packed(
            group: job.group, piece: PackedPiece(xml.bytes, isLast: false, by: deflater), losses: losses,
            failure: job.failure)
        }
      },
      take: { packed in
        lost.texts += packed.losses.texts
        do throws(SystemError) {
          if let failure = packed.failure { throw failure }
          if packed.group.sheet != sheet {
            if sheet > 0 { try workbook.end() }
            sheet = packed.group.sheet
            try self.begin(sheet, columns, in: workbook)
          }
          try workbook.write(packed.piece)
          return true
        } catch {
          failure = error
          return false
        }
      })
    losses = lost
    if let failure { throw failure }
    try workbook.end()
  }

  private static func read(_ group: Group, from spool: SpoolStream) -> Job {
    let kept = ByteBuffer(capacity: group.end - group.start)
    do throws(SystemError) {
      try spool.read(from: group.start, upTo: group.end, into: kept)
      return Job(group: group, kept: kept, failure: nil)
    } catch {
      return Job(group: group, kept: kept, failure: error)
    }
  }

  private func say(_ losses: RecordWorkbook.Losses, leftOut columns: Int) throws(SystemError) {
    let name = OutputName.recordWorkbook.rawValue
    let whole = OutputName.recordTable.rawValue
    if columns > 0 {
      let limit = WorksheetLayout.maxColumns
      let count = Text.count(
        columns, fr: "colonne y manque", "colonnes y manquent", en: "column is missing", "columns are missing")
      try notices.say(
        Text(
          fr: "\(name) : une feuille de calcul n'a que \(limit) colonnes ; \(count.fr). \(whole) les a toutes.",
          en: "\(name): a worksheet has no more than \(limit) columns; \(count.en). \(whole) has them all."))
    }
    if losses.texts > 0 {
      let limit = ByteBuffer.longestCellText
      let count = Text.count(
        losses.texts, fr: "texte est coupé", "textes sont coupés", en: "text is cut", "texts are cut")
      try notices.say(
        Text(
          fr: "\(name) : une cellule ne tient que \(limit) caractères ; \(count.fr). \(whole) les a entiers.",
          en: "\(name): a cell holds no more than \(limit) characters; \(count.en). \(whole) has them whole."))
    }
  }
}
