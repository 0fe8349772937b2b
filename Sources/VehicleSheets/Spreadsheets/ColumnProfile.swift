import Documents

/// What the cells of one column hold, seen before the first row is checked.
package struct ColumnProfile: Sendable {
  /// Cells that say something: neither blank nor a word for "left out".
  package private(set) var filled = 0
  /// Cells that hold a bare number, and the least and the greatest of them.
  package private(set) var numbers = 0
  package private(set) var least = Decimal(0)
  package private(set) var greatest = Decimal(0)
  /// Numbers of at most 20: puissances fiscales as cars have them.
  package private(set) var small = 0
  /// Numbers with decimals.
  package private(set) var fractions = 0
  /// Dates that can only be day first, and only month first.
  package private(set) var dayFirst = 0
  package private(set) var monthFirst = 0
  /// Whether there are dates whose order has to be found out.
  package private(set) var hasSlashedDates = false
  /// The different texts, in the order in which they come, with how often each is there.
  package private(set) var samples: [(text: String, count: Int)] = []
  /// Whether there are more different texts than are kept.
  package private(set) var hasMore = false
  /// The hashes of the samples, and where each text's place among them is found by its own: a table has millions of cells.
  private var keys: [UInt64] = []
  private var places = [Int8](repeating: -1, count: ColumnProfile.slots)

  /// Enough to tell what a column is about; words of a list are all among them.
  static let maxSamples = 60
  /// A power of two, twice as many as samples.
  private static let slots = 128
  /// Bytes of a text that is kept: what is longer is a remark.
  private static let longest = 160

  init() {}

  /// - Parameter text: without blanks at its ends, and not empty.
  mutating func add(_ text: Bytes) {
    if Placeholder.matches(text) || DittoMark.matches(text) { return }
    filled += 1
    if let number = NumberReader.plain(text) {
      least = numbers == 0 ? number : min(least, number)
      greatest = numbers == 0 ? number : max(greatest, number)
      numbers += 1
      if number <= Decimal(20) { small += 1 }
      if number.whole == nil { fractions += 1 }
    } else if let date = SlashedDate(text) {
      hasSlashedDates = true
      if date.isDayFirst { dayFirst += 1 }
      if date.isMonthFirst { monthFirst += 1 }
    }
    keep(text)
  }

  private mutating func keep(_ text: Bytes) {
    let key = hash(text)
    var slot = Int(truncatingIfNeeded: key) & (ColumnProfile.slots - 1)
    while places[slot] >= 0, keys[Int(places[slot])] != key { slot = (slot + 1) & (ColumnProfile.slots - 1) }
    if places[slot] >= 0 {
      samples[Int(places[slot])].count += 1
    } else if samples.count < ColumnProfile.maxSamples {
      places[slot] = Int8(samples.count)
      keys.append(key)
      samples.append((String(decoding: text.prefix(ColumnProfile.longest), as: UTF8.self), 1))
    } else {
      hasMore = true
    }
  }

  /// Of the texts kept, the share that `isFit` takes, each counted as often as it is there; 0 for an empty column.
  func share(_ isFit: (String) -> Bool) -> Double {
    var (fit, all) = (0, 0)
    for sample in samples {
      all += sample.count
      if isFit(sample.text) { fit += sample.count }
    }
    return all == 0 ? 0 : Double(fit) / Double(all)
  }

  /// Whether most cells are bare numbers.
  var isNumeric: Bool { filled > 0 && numbers * 10 >= filled * 9 }

  /// Whether no text is there twice.
  var isDistinct: Bool { samples.allSatisfy { $0.count == 1 } }
}

/// What the columns of a table hold, seen before its first row is checked: of a file all rows, of standard input the
/// first thousand.
package struct TableProfile: Sendable {
  package private(set) var columns: [ColumnProfile]
  /// Which columns are looked at.
  private let isWanted: [Bool]
  /// The first rows' cells, to hold columns against one another.
  private(set) var rows: [[String]] = []
  /// How many rows were looked at.
  package private(set) var count = 0

  /// Whether rows are kept, which only columns held against one another need.
  private var keepsRows: Bool { !isWanted.contains(false) }

  /// Rows of standard input that are waited for.
  package static let maxRows = 1000
  /// Columns beyond these are known by their titles alone.
  private static let maxColumns = 512
  private static let keptRows = 200
  private static let longestCell = 120

  package init(columns isWanted: [Bool]) {
    self.isWanted = isWanted
    columns = Array(repeating: ColumnProfile(), count: min(isWanted.count, TableProfile.maxColumns))
  }

  /// Whether no column is looked at.
  package var isIdle: Bool { !isWanted.contains(true) }

  /// Takes rows into account: whole ones, as a cutter gives them.
  ///
  /// - Parameter table: what tells a vehicle's row from a total.
  package mutating func add(
    _ pieces: some Sequence<Piece>, of bytes: Bytes, in table: SpreadsheetTable, limits: Limits
  ) {
    let row = RowCells(separator: table.separator, limit: SpreadsheetTable.maxCells)
    let unquoted = ByteBuffer(capacity: 256)
    for piece in pieces where piece.end - piece.start <= limits.bytes {
      let line = bytes.slice(piece.start, piece.end)
      // A quote that is never closed makes cells of what are none.
      guard row.split(line) == nil, table.kind(of: row, line) == .vehicle else { continue }
      count += 1
      var kept: [String] = []
      for (column, cell) in row.cells.enumerated() where column < columns.count {
        if !isWanted[column] { continue }
        unquoted.removeAll()
        RowCells.append(cell, of: line, to: unquoted)
        let text = Blanks.trimmed(unquoted.bytes)
        if !text.isEmpty { columns[column].add(text) }
        if keepsRows, rows.count < TableProfile.keptRows {
          kept.append(String(decoding: text.prefix(TableProfile.longestCell), as: UTF8.self))
        }
      }
      if keepsRows, rows.count < TableProfile.keptRows { rows.append(kept) }
    }
  }
}
