import Documents
import VehicleSheets

/// Prints a worksheet, or a table of text, cell by cell as CSV, whatever it holds.
struct TableCells {
  /// The worksheet that is wanted; nil for the first in sight.
  let worksheet: String?
  let encoding: Encoding?

  func write(_ path: String, standardInput: Int32, to stream: any ByteStream) throws(SystemError) {
    let descriptor =
      path == "-" ? InputDescriptor(descriptor: standardInput) : try InputDescriptor(path: path)
    if WorkbookFile.isWorkbook(try descriptor.peek(8)) || path != "-" && WorkbookFile.isNamedWorkbook(path) {
      let kind = path == "-" ? .pipe : try FileSystem.status(path).kind
      let bytes = kind == .file ? try FileBytes.open(path) : try FileBytes.all(of: descriptor)
      return try writeWorksheet(bytes, to: stream)
    }
    let text = ByteBuffer(capacity: 1 << 18)
    try descriptor.readAll(into: text)
    try writeRows(of: text, to: stream)
  }

  private func writeWorksheet(_ bytes: any RandomBytes, to stream: any ByteStream) throws(SystemError) {
    var failure: SystemError?
    do throws(Problem) {
      let workbook = try WorkbookFile.open(bytes)
      guard
        let worksheet = try worksheet.map({ name throws(Problem) in try workbook.worksheet(named: name) })
          ?? workbook.worksheets.first(where: { !$0.isHidden }) ?? workbook.worksheets.first
      else { return }
      // Whether all of it can be read is found out before the first row is printed.
      let survey = try workbook.survey(of: worksheet)
      let text = WorksheetText(try workbook.rows(of: worksheet, survey, as: .plain), reading: .plain)
      while failure == nil, let bytes = try text.next() {
        do throws(SystemError) { try stream.write(bytes) } catch let error { failure = error }
      }
    } catch {
      failure = SystemError(error)
    }
    if let failure { throw failure }
  }

  private func writeRows(of text: ByteBuffer, to stream: any ByteStream) throws(SystemError) {
    let encoding = encoding ?? Encoding.ofTable(text.bytes, Correspondences())
    let plain = ByteBuffer(capacity: text.count + text.count / 8)
    encoding.append(text.bytes, to: plain)
    let separator = TableOpening(plain.bytes, isLast: true, correspondences: Correspondences())?.table.separator
    var cutter = RowCutter(separator: separator ?? WorksheetText.separator)
    let row = RowCells(separator: cutter.separator)
    let output = ByteBuffer(capacity: 1 << 17)
    let cell = ByteBuffer()
    var line = 1
    for piece in cutter.cut(plain.bytes, isLast: true).pieces {
      // Blank rows are rows as well.
      while line < piece.number {
        output.append(UInt8(ascii: "\n"))
        line += 1
      }
      line += 1
      let bytes = plain[piece.start, piece.end - piece.start]
      row.split(bytes)
      for (number, found) in row.cells.enumerated() {
        if number > 0 { output.append(WorksheetText.separator) }
        cell.removeAll()
        RowCells.append(found, of: bytes, to: cell)
        output.append(cell: cell.bytes, separator: WorksheetText.separator)
      }
      output.append(UInt8(ascii: "\n"))
      if output.count > 1 << 16 {
        try stream.write(output.bytes)
        output.removeAll()
      }
    }
    try stream.write(output.bytes)
  }
}
