import Documents

/// A worksheet as the text of a table, in a file without a name: it can be read more than once, and takes no memory.
final class WorkbookText: Sendable {
  /// The workbook's own bytes, and the worksheet in it.
  let workbook: any RandomBytes
  let source: Worksheet
  /// What the worksheet is called.
  var worksheet: String { source.name }
  /// Which of the workbook's tables it is, from 1.
  let number: Int
  let size: Int
  let hiddenRows: Int
  /// Worksheets that were passed over because they are hidden.
  let hiddenWorksheets: [String]
  private let spool: SpoolStream

  init(
    _ worksheet: Worksheet, of workbook: any Workbook, in bytes: any RandomBytes, number: Int,
    hiddenWorksheets: [String]
  ) throws(SystemError) {
    self.workbook = bytes
    source = worksheet
    self.number = number
    self.hiddenWorksheets = hiddenWorksheets
    spool = try SpoolStream.temporary()
    var size = 0
    var failure: SystemError?
    var hiddenRows = 0
    do throws(Problem) {
      let survey = try workbook.survey(of: worksheet)
      let text = WorksheetText(
        try workbook.rows(of: worksheet, survey, as: .table), reading: .table,
        maxBytes: WorksheetText.maxBytes(inFile: bytes.count))
      while failure == nil, let bytes = try text.next() {
        size += bytes.count
        do throws(SystemError) { try spool.write(bytes) } catch let error { failure = error }
      }
      hiddenRows = survey.hiddenRows
    } catch {
      failure = SystemError(error)
    }
    if let failure { throw failure }
    self.size = size
    self.hiddenRows = hiddenRows
  }

  func open() throws(SystemError) -> InputDescriptor { try spool.reader() }
}

extension FileSystem {
  /// The text of a file that holds a table of ours, a referential or correspondences: its own, or that of the worksheet
  /// that looks most like one.
  ///
  /// - Parameter known: how many titles of a text are those that are wanted.
  static func readTable(
    _ path: String, parts: Int = 1, known: (Bytes) -> Int
  ) throws(SystemError) -> ByteBuffer {
    let first = ByteBuffer(capacity: 16)
    let descriptor = try InputDescriptor(path: path)
    first.append(try descriptor.peek(8))
    guard WorkbookFile.isWorkbook(first.bytes) else {
      guard try status(path).kind == .file else {
        let buffer = ByteBuffer(capacity: 1 << 18)
        try descriptor.readAll(into: buffer)
        return buffer
      }
      return try read(path, parts: parts)
    }
    do throws(Problem) {
      let bytes = try allBytes(path, descriptor)
      let workbook = try WorkbookFile.open(bytes)
      let output = ByteBuffer(capacity: 1 << 18)
      var best: (count: Int, worksheet: Worksheet)?
      for worksheet in workbook.worksheets where !worksheet.isHidden {
        let count = try worksheet.beginning(in: workbook).map { known($0.bytes) } ?? -1
        if count > best?.count ?? -1 { best = (count, worksheet) }
      }
      guard let worksheet = best?.worksheet else { return output }
      let survey = try workbook.survey(of: worksheet)
      let text = WorksheetText(
        try workbook.rows(of: worksheet, survey, as: .table), reading: .table,
        maxBytes: WorksheetText.maxBytes(inFile: bytes.count))
      while let stretch = try text.next() { output.append(stretch) }
      return output
    } catch {
      throw SystemError(error)
    }
  }

  private static func allBytes(_ path: String, _ descriptor: InputDescriptor) throws(Problem) -> any RandomBytes {
    do throws(SystemError) {
      return try status(path).kind == .file ? FileBytes.open(path) : FileBytes.all(of: descriptor)
    } catch {
      throw Problem(.syntax, Span(0, 1), error.message)
    }
  }
}

extension Worksheet {
  /// The text of the first rows; nil where there are none.
  func beginning(in workbook: any Workbook) throws(Problem) -> ByteBuffer? {
    let text = WorksheetText(
      try workbook.rows(of: self, WorksheetSurvey(), as: .table), reading: .table, stretch: 1 << 15)
    guard let bytes = try text.next() else { return nil }
    let copy = ByteBuffer(capacity: bytes.count + 1)
    copy.append(bytes)
    return copy
  }
}
