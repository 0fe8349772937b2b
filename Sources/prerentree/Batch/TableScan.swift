import Documents
import VehicleSheets

/// Looks at the columns of a whole table before its first row is checked.
struct TableScan {
  let opening: TableOpening
  let limits: Limits
  private(set) var profile: TableProfile

  init(_ opening: TableOpening, limits: Limits) {
    self.opening = opening
    self.limits = limits
    profile = opening.profile
  }

  /// The columns of a table that is at hand as a whole.
  static func columns(of bytes: Bytes, _ opening: TableOpening, limits: Limits) -> SpreadsheetColumns {
    var scan = TableScan(opening, limits: limits)
    guard !scan.profile.isIdle, !opening.table.isUnknown else { return opening.columns(nil) }
    var cutter = DocumentCutter(opening.table)
    scan.add(cutter.cut(bytes, isLast: true).pieces, of: bytes)
    return opening.columns(scan.profile)
  }

  private mutating func add(_ pieces: some Sequence<Piece>, of bytes: Bytes) {
    profile.add(pieces, of: bytes, in: opening.table, limits: limits)
  }

  /// The columns of a table of which a beginning is at hand; nil while more rows must be seen.
  ///
  /// Rows are counted, not bytes, so that it is no matter how a pipe gives them.
  ///
  /// - Parameters:
  ///   - isLast: whether the table ends there.
  ///   - whole: looks through the whole table where the beginning does not settle everything; nil where it can be read
  ///     only once.
  static func columns(
    ofBeginning bytes: Bytes, isLast: Bool, _ opening: TableOpening, limits: Limits,
    whole: (() throws(SystemError) -> SpreadsheetColumns)?
  ) throws(SystemError) -> SpreadsheetColumns? {
    var scan = TableScan(opening, limits: limits)
    if scan.profile.isIdle || opening.table.isUnknown { return opening.columns(nil) }
    if !opening.areOwn, let whole, !isLast { return try whole() }
    var cutter = DocumentCutter(opening.table)
    let pieces = cutter.cut(bytes, isLast: isLast).pieces
    for piece in pieces {
      scan.add(CollectionOfOne(piece), of: bytes)
      if opening.isSettled(by: scan.profile) { return opening.columns(scan.profile) }
      if whole == nil, scan.profile.count == TableProfile.maxRows { return opening.columns(scan.profile) }
    }
    if isLast { return opening.columns(scan.profile) }
    // Dates whose order is open: the whole table may prove it.
    if let whole, scan.profile.count > 0 { return try whole() }
    return nil
  }

  /// The columns of a file that is read through for that, a stretch at a time.
  static func columns(
    of input: InputFile, encoding: Encoding?, _ opening: TableOpening, limits: Limits
  ) throws(SystemError) -> SpreadsheetColumns {
    let descriptor = try input.open()
    var scan = TableScan(opening, limits: limits)
    var cutter = DocumentCutter(opening.table)
    var decoder = TextDecoder(encoding: encoding)
    var pending = ByteBuffer(capacity: TableScan.block * 2)
    var isAtEnd = false
    while !isAtEnd {
      let block = ByteBuffer(capacity: TableScan.block)
      isAtEnd = try !descriptor.read(into: block, limit: TableScan.block)
      decoder.decode(block.bytes, isLast: isAtEnd, to: pending)
      let (pieces, consumed, _) = cutter.cut(pending.bytes, isLast: isAtEnd)
      scan.add(pieces, of: pending.bytes)
      if consumed > 0 {
        let rest = ByteBuffer(capacity: TableScan.block * 2)
        rest.append(pending[consumed, pending.count - consumed])
        pending = rest
      } else if pending.count > limits.bytes {
        // A line that is longer than any row may be is refused later on; nothing is learned from it.
        break
      }
    }
    return opening.columns(scan.profile)
  }

  /// Whether a file that is called like a workbook is the text of a table: what programs write that call it `.xls`
  /// because Excel opens it.
  static func isText(_ path: String, _ correspondences: Correspondences) throws(SystemError) -> Bool {
    let descriptor = try InputDescriptor(path: path)
    let beginning = ByteBuffer(capacity: 1 << 15)
    beginning.append(try descriptor.peek(1 << 15))
    guard !WorkbookFile.isWorkbook(beginning.bytes), ForeignFile.problem(beginning.bytes) == nil else { return false }
    let text = ByteBuffer(capacity: 1 << 16)
    Encoding.ofTable(beginning.bytes, correspondences).append(beginning.bytes, to: text)
    return TableOpening.knownTitles(in: text.bytes, correspondences) >= 2
  }

  private static let block = 1 << 18
}
