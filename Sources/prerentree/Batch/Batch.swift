import Documents
import VehicleSheets

/// A stretch of one input, cut into whole documents: what a worker does at a time. An object: each file is one.
final class Batch {
  let input: InputFile
  /// Null: the worker reads the file itself, and it is the whole of its input.
  let bytes: ByteBuffer?
  let pieces: [Piece]
  let firstLine: Int
  /// Whether the input ends with this batch.
  let isLast: Bool
  /// Why the input could not be read any further.
  let failure: Text?
  /// Of a spreadsheet that was read in part: what its columns are.
  let columns: SpreadsheetColumns?
  /// What the text of a table is encoded in; nil where nobody has found out yet.
  let encoding: Encoding?
  /// What stands above the first rows of a table.
  let above: RowsAbove

  init(
    input: InputFile, bytes: ByteBuffer?, pieces: [Piece], firstLine: Int, isLast: Bool, failure: Text? = nil,
    columns: SpreadsheetColumns? = nil, encoding: Encoding? = nil, above: RowsAbove = RowsAbove()
  ) {
    self.input = input
    self.bytes = bytes
    self.pieces = pieces
    self.firstLine = firstLine
    self.isLast = isLast
    self.failure = failure
    self.columns = columns
    self.encoding = encoding
    self.above = above
  }
}

/// Cuts the inputs into batches, one after the other. Small files are left to the workers to read.
final class BatchSource {
  /// Bytes of a batch: large enough to forget what handing it over costs, small enough to keep both cores busy.
  private static let size = 1 << 17

  private let inputs: [InputFile]
  private let standardInput: InputDescriptor
  private let limits: Limits
  private let correspondences: Correspondences
  /// The encoding that the user says all tables have.
  private let encoding: Encoding?
  /// The worksheet that the user wants of every workbook; nil for all that are tables.
  private let worksheet: String?
  private var index = 0
  private var current: Current?
  /// The tables of the workbook under way.
  private var tables: WorkbookTables?

  private struct Current {
    let input: InputFile
    let descriptor: InputDescriptor
    var cutter: DocumentCutter
    var pending: ByteBuffer
    var isAtEnd = false
    /// What turns blocks into UTF-8: of a spreadsheet, and of any text that begins as UTF-16 or UTF-32.
    var decoder: TextDecoder?
    private var isFirst = true
    /// How much of what is pending was looked at, and where its last line begins.
    private var looked = 0
    private var lineStart = 0
    /// Of a spreadsheet: its titles, and what its columns are.
    var opening: TableOpening?
    var columns: SpreadsheetColumns?
    /// What stands above the rows of a table that are to come.
    var above = RowsAbove()
    /// Whether it can be read twice.
    var isSeekable: Bool { !input.isStandardInput && input.size >= 0 }

    init(_ input: InputFile, _ descriptor: InputDescriptor) {
      self.input = input
      self.descriptor = descriptor
      cutter = DocumentCutter(input.format)
      pending = ByteBuffer(capacity: BatchSource.size * 2)
    }

    mutating func read(_ limit: Int) throws(SystemError) {
      if isFirst, decoder == nil { return try readFirst(limit) }
      guard decoder != nil else {
        isAtEnd = try !descriptor.read(into: pending, limit: limit)
        return
      }
      let block = ByteBuffer(capacity: limit)
      isAtEnd = try !descriptor.read(into: block, limit: limit)
      decoder?.decode(block.bytes, isLast: isAtEnd, to: pending)
    }

    /// Keeps what a cut has left.
    mutating func keep(_ rest: ByteBuffer) {
      pending = rest
      looked = 0
      lineStart = 0
    }

    /// Lets go of the middle of a line that is longer than any document may be: it will be refused, and what is left of
    /// it says so, but a line of gigabytes is not to be kept until its end comes.
    mutating func forgetLongLine(_ limits: Limits) {
      let kept = limits.bytes + 1
      let end = pending.count - 8
      guard end > kept else { return }
      let middle = pending[kept, end - kept]
      // Whatever may end a line or a cell has to stay, and so has what begins U+0085 and U+2028.
      let telling: [UInt8] = input.format == .json ? [] : [0x0A, 0x0D, 0x22, 0xC2, 0xE2]
      guard telling.allSatisfy({ middle.place(of: $0, from: 0) == middle.count }) else { return }
      let last = Array(pending[end, 8])
      pending.truncate(to: kept)
      pending.append(last)
    }

    /// Whether what came since the last call may complete a document: a line end, in YAML of a line that is a mark. What
    /// a slow sender has sent so far is looked at for that only, and cut but once.
    mutating func mayEndDocument() -> Bool {
      let bytes = pending.bytes
      let from = min(looked, bytes.count)
      looked = bytes.count
      let isLineEnd = { (byte: UInt8) in byte == 0x0A || byte == 0x0D }
      guard let last = bytes[from...].lastIndex(where: isLineEnd) else { return false }
      guard input.format == .yaml else { return input.format != .json }
      var at = lineStart
      lineStart = last + 1
      while at <= last {
        if DocumentCutter.mayBeMark(bytes, at) { return true }
        at = (bytes[at...].firstIndex(where: isLineEnd) ?? last) + 1
      }
      return false
    }

    /// The first four bytes tell the encoding; a pipe may give them one by one.
    private mutating func readFirst(_ limit: Int) throws(SystemError) {
      isFirst = false
      let block = ByteBuffer(capacity: limit)
      while !isAtEnd, block.count < 4 { isAtEnd = try !descriptor.read(into: block, limit: limit) }
      let encoding = Encoding.ofFirst(block.bytes)
      if encoding == .utf8 { return pending.append(block.bytes) }
      decoder = TextDecoder(encoding: encoding)
      decoder?.decode(block.bytes, isLast: isAtEnd, to: pending)
    }
  }

  init(
    _ inputs: [InputFile], standardInput: Int32, limits: Limits, correspondences: Correspondences,
    encoding: Encoding? = nil, worksheet: String? = nil
  ) {
    self.worksheet = worksheet
    self.correspondences = correspondences
    self.encoding = encoding
    self.inputs = inputs
    self.standardInput = InputDescriptor(descriptor: standardInput)
    self.limits = limits
  }

  /// What a worker does in one go: a stretch of an input, or as many small files as make one. Nobody waits for more
  /// than there is: what is not a small file is asked for by itself.
  func nextGroup() -> [Batch]? {
    guard let first = next() else { return nil }
    var group = [first]
    var bytes = first.bytes == nil ? first.input.size : BatchSource.size
    while bytes < BatchSource.size, current == nil, tables == nil, index < inputs.count, isSmall(inputs[index]),
      let batch = next()
    {
      group.append(batch)
      bytes += batch.input.size + BatchSource.perFile
    }
    return group
  }

  /// What opening a file costs, in bytes that could be read instead.
  private static let perFile = 1 << 11

  private func isSmall(_ input: InputFile) -> Bool {
    !input.isStandardInput && !input.isWorkbook && (0...BatchSource.size).contains(input.size)
  }

  func next() -> Batch? {
    while true {
      if let batch = cut() { return batch }
      guard tables != nil || index < inputs.count else { return nil }
      let input: InputFile
      do throws(SystemError) {
        guard let table = try nextTable() else { continue }
        input = table
      } catch {
        if tables?.isEmpty ?? true { tables = nil }
        return Batch(
          input: inputs[index - 1], bytes: ByteBuffer(), pieces: [], firstLine: 1, isLast: true, failure: error.message)
      }
      if isSmall(input) || (!input.isStandardInput && input.format == .json) {
        return Batch(input: input, bytes: nil, pieces: [], firstLine: 1, isLast: true, encoding: encoding)
      }
      do throws(SystemError) {
        let descriptor = input.isStandardInput ? standardInput : try input.open()
        var opened = Current(input, descriptor)
        if input.format == .csv {
          // Standard input cannot be read twice: its encoding is known from the first foreign letter on.
          var found = input.worksheet == nil ? encoding : .utf8
          if found == nil, opened.isSeekable { found = try .ofTable(at: input.location, correspondences) }
          opened.decoder = TextDecoder(encoding: found)
        }
        current = opened
      } catch {
        return Batch(
          input: input, bytes: ByteBuffer(), pieces: [], firstLine: 1, isLast: true, failure: error.message)
      }
    }
  }

  /// The next input; of a workbook its next table. Nil where the next one has to be asked for again.
  private func nextTable() throws(SystemError) -> InputFile? {
    if let table = try tables?.next() {
      if tables?.isEmpty ?? true { tables = nil }
      return table
    }
    tables = nil
    guard index < inputs.count else { return nil }
    let input = inputs[index]
    index += 1
    guard let bytes = try workbook(input) else { return input }
    do throws(Problem) {
      tables = try WorkbookTables(input, bytes, named: worksheet, correspondences)
    } catch {
      throw SystemError(error)
    }
    return nil
  }

  /// The bytes of a workbook, which a pipe gives as well; nil of any other input.
  private func workbook(_ input: InputFile) throws(SystemError) -> (any RandomBytes)? {
    if input.isWorkbook {
      return try TableScan.isText(input.location, correspondences) ? nil : FileBytes.open(input.location)
    }
    guard input.isStandardInput, input.format == .csv else { return nil }
    return WorkbookFile.isWorkbook(try standardInput.peek(8)) ? try FileBytes.all(of: standardInput) : nil
  }

  /// The next batch of the input under way; nil when it has ended.
  private func cut() -> Batch? {
    guard var current else { return nil }
    self.current = nil
    var wanted = BatchSource.size
    while true {
      var failure: Text?
      // A terminal or a pipe gives what it has: that is taken, so that outcomes leave before the input ends.
      while !current.isAtEnd, current.pending.count < wanted {
        do throws(SystemError) {
          try current.read(BatchSource.size)
        } catch {
          failure = error.message
          current.isAtEnd = true
        }
        if current.input.isStandardInput, !current.descriptor.hasMore, current.mayEndDocument() { break }
      }
      if current.input.format == .csv, current.columns == nil {
        do throws(SystemError) {
          try look(at: &current)
        } catch {
          failure = failure ?? error.message
          current.isAtEnd = true
        }
        if let table = current.columns?.table, !table.isUnknown {
          current.cutter = DocumentCutter(table)
        } else if current.columns != nil || current.isAtEnd {
          // Without a header there are no rows.
          return batch(of: current, current.pending, [], firstLine: 1, isLast: true, failure)
        } else {
          wanted = max(BatchSource.size, current.pending.count * 2)
          continue
        }
      }
      let (pieces, consumed, firstLine) = current.cutter.cut(current.pending.bytes, isLast: current.isAtEnd)
      if current.isAtEnd {
        return batch(of: current, current.pending, pieces, firstLine: firstLine, isLast: true, failure)
      }
      if consumed > 0 {
        let rest = ByteBuffer(capacity: BatchSource.size * 2)
        rest.append(current.pending[consumed, current.pending.count - consumed])
        let whole = current.pending
        whole.truncate(to: consumed)
        current.keep(rest)
        let cut = batch(of: current, whole, pieces, firstLine: firstLine, isLast: false, failure)
        if let table = current.columns?.table {
          current.above = SpreadsheetReader.rows(above: pieces, of: whole.bytes, in: table, current.above)
        }
        self.current = current
        return cut
      }
      current.forgetLongLine(limits)
      wanted = max(BatchSource.size, current.pending.count * 2)
    }
  }

  private func batch(
    of current: Current, _ bytes: ByteBuffer, _ pieces: [Piece], firstLine: Int, isLast: Bool, _ failure: Text?
  ) -> Batch {
    Batch(
      input: current.input, bytes: bytes, pieces: pieces, firstLine: firstLine, isLast: isLast, failure: failure,
      columns: current.columns, encoding: current.decoder?.encoding ?? .utf8, above: current.above)
  }

  /// Finds a table's titles, and what its columns are, as far as what was read tells.
  private func look(at current: inout Current) throws(SystemError) {
    // A header longer than any row may be is none.
    let isWhole = current.isAtEnd || current.pending.count > limits.bytes
    if current.opening == nil {
      current.opening = TableOpening(
        current.pending.bytes, isLast: isWhole, correspondences: correspondences,
        worksheet: current.input.worksheet?.worksheet)
    }
    guard let opening = current.opening else { return }
    let (input, encoding) = (current.input, current.decoder?.encoding)
    let whole: (() throws(SystemError) -> SpreadsheetColumns)? =
      current.isSeekable
      ? { () throws(SystemError) in try TableScan.columns(of: input, encoding: encoding, opening, limits: self.limits) }
      : nil
    current.columns = try TableScan.columns(
      ofBeginning: current.pending.bytes, isLast: isWhole, opening, limits: limits, whole: whole)
  }
}
