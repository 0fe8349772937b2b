import Documents

/// How the rows of a table fill one of its columns.
package struct ColumnFill: Sendable {
  /// Different values beyond these are not counted.
  package static let maxValues = 1_000

  /// Rows whose cell is not blank.
  package private(set) var filled = 0
  private var seen: Set<UInt64> = []
  /// Whether there are more different values than are counted.
  package private(set) var hasMore = false

  /// How many different values there are, up to `mostValues`.
  package var values: Int { counted ?? seen.count }
  /// As it was read back from a stream.
  private var counted: Int?

  package init() {}

  /// What another run counted.
  package init(filled: Int, values: Int, hasMore: Bool) {
    self.filled = filled
    self.hasMore = hasMore
    counted = values
  }

  /// - Parameter cell: without blanks at its ends.
  mutating func add(_ cell: Bytes) {
    guard !cell.isEmpty else { return }
    filled += 1
    if hasMore { return }
    let key = hash(cell, seed: 0)
    if seen.count < ColumnFill.maxValues { seen.insert(key) } else if !seen.contains(key) { hasMore = true }
  }
}
