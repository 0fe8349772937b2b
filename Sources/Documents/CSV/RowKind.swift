/// What a row of a table is: a vehicle, or something that people put between vehicles.
package enum RowKind: String, Sendable, CaseIterable {
  case vehicle
  /// Nothing but empty cells.
  case blank
  /// Sums and counts: `TOTAL`, `Nombre de véhicules : 2`.
  case total
  /// The titles once more, as on each page of a printed list.
  case header
  /// A brand alone, above the rows of its models.
  case group
  /// One cell of text: a remark, a footer; and the example that a blank table has as its first row.
  case remark
}

/// A cell that a row is known by.
package struct RowMark: Sendable {
  let column: Int
  let text: [UInt8]

  package init(column: Int, text: String) {
    self.column = column
    self.text = Array(text.utf8)
  }
}
