import Documents
import SheetEditing
import VehicleSheets

/// All sheets as one table, kept aside until its columns are known.
final class TableTarget: ConversionTarget {
  private let spool: SpoolStream
  private let output: any TableOutput
  private var table = SheetTable()
  let keepsRemarks = true

  init(_ output: any TableOutput, spool: SpoolStream) {
    self.output = output
    self.spool = spool
  }

  func add(_ sheet: FlatSheet, name: String) throws(SystemError) {
    let buffer = ByteBuffer(capacity: 2048)
    table.keep(sheet, in: buffer)
    try spool.write(buffer.bytes)
  }

  func finish() throws(SystemError) {
    try output.begin(table.titles)
    try spool.copy(to: RowStream(output, table.rows))
    try output.end()
  }

  private final class RowStream: ByteStream, @unchecked Sendable {
    // Used by one thread at a time.
    private let output: any TableOutput
    private var rows: SheetTable.Rows
    let isTerminal = false

    init(_ output: any TableOutput, _ rows: SheetTable.Rows) {
      self.output = output
      self.rows = rows
    }

    func write(_ bytes: Bytes) throws(SystemError) {
      var failure: SystemError?
      rows.forEach(in: bytes) { cells in
        do throws(SystemError) {
          if failure == nil { try output.add(cells) }
        } catch {
          failure = error
        }
      }
      if let failure { throw failure }
    }

    func flush() throws(SystemError) {}
  }
}

/// A file of one table, whose cells are texts.
protocol TableOutput: AnyObject {
  func begin(_ titles: [String]) throws(SystemError)
  /// - Parameter cells: nil for an empty one.
  func add(_ cells: [Bytes?]) throws(SystemError)
  func end() throws(SystemError)
}

/// A table as CSV: `;`, UTF-8 with a byte order mark.
final class CSVOutput: TableOutput {
  private let stream: any ByteStream
  private let buffer = ByteBuffer(capacity: 1 << 17)

  init(_ stream: any ByteStream) { self.stream = stream }

  func begin(_ titles: [String]) throws(SystemError) {
    buffer.append("\u{FEFF}" as StaticString)
    for (place, title) in titles.enumerated() {
      if place > 0 { buffer.append(UInt8(ascii: ";")) }
      buffer.append(cell: title, separator: UInt8(ascii: ";"))
    }
    buffer.append("\r\n" as StaticString)
  }

  func add(_ cells: [Bytes?]) throws(SystemError) {
    for (place, cell) in cells.enumerated() {
      if place > 0 { buffer.append(UInt8(ascii: ";")) }
      if let cell { buffer.append(cell: cell, separator: UInt8(ascii: ";")) }
    }
    buffer.append("\r\n" as StaticString)
    guard buffer.count > 1 << 16 else { return }
    try stream.write(buffer.bytes)
    buffer.removeAll()
  }

  func end() throws(SystemError) {
    try stream.write(buffer.bytes)
    try stream.flush()
  }
}

/// A table as a workbook, word for word: every cell is a text, so that neither zeros nor formulas come to life.
final class WorkbookOutput: TableOutput {
  private let workbook: WorkbookStream
  private let buffer = ByteBuffer(capacity: 1 << 17)
  private let name: String
  private let rowsOfSheet: Int
  private var titles: [String] = []
  private var sheets = 0
  private var rows = 0

  /// - Parameters:
  ///   - name: of the worksheet; a second one is called the same with a number.
  ///   - rowsOfSheet: the most rows that a worksheet has, the titles among them.
  init(
    _ stream: any ByteStream, spool: SpoolStream, name: String, rowsOfSheet: Int = WorksheetLayout.maxRows
  ) {
    workbook = WorkbookStream(stream, spool: spool)
    self.name = name
    self.rowsOfSheet = rowsOfSheet
  }

  func begin(_ titles: [String]) throws(SystemError) {
    guard titles.count <= WorksheetLayout.maxColumns else { throw .tooLargeForWorkbook }
    self.titles = titles
    try beginSheet()
  }

  private var layout: WorksheetLayout {
    let columns = titles.map { title in
      WorksheetLayout.Column(width: Double(min(max(title.count + 3, 12), 24)), format: .text)
    }
    return WorksheetLayout(name: sheets < 2 ? name : "\(name) \(sheets)", columns: columns, filteredRows: rows)
  }

  private func beginSheet() throws(SystemError) {
    sheets += 1
    rows = 1
    try workbook.begin(layout)
    buffer.beginRow(1)
    for title in titles { buffer.cell(text: title, .title) }
    buffer.endRow()
  }

  func add(_ cells: [Bytes?]) throws(SystemError) {
    if rows == rowsOfSheet {
      try endSheet()
      try beginSheet()
    }
    rows += 1
    buffer.beginRow(rows)
    for cell in cells {
      if let cell, !cell.isEmpty {
        guard buffer.cell(text: cell, .text) else { throw .tooLargeForWorkbook }
      } else {
        buffer.emptyCells(1)
      }
    }
    buffer.endRow()
    guard buffer.count > 1 << 16 else { return }
    try workbook.write(buffer.bytes)
    buffer.removeAll()
  }

  private func endSheet() throws(SystemError) {
    try workbook.write(buffer.bytes)
    buffer.removeAll()
    try workbook.end(layout)
  }

  func end() throws(SystemError) {
    try endSheet()
    try workbook.finish()
  }
}
