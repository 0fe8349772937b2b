import Documents

/// What is different where a sheet is a row of a spreadsheet.
extension Sheet {
  /// Settles what only a spreadsheet leaves open, once the row is decoded.
  func completeRow(of table: TableReading) {
    columns = isRow ? table.columns : nil
    guard isRow || isListed else { return }
    if isRow { mentioned.formUnion(table.unsettled) }
    // A garage's stock list is of used vehicles; the column is asked for where it is there.
    if self[.type].key < 0 || (table.assumesUsed && self[.type].value == nil && !mentioned.contains(.type)) {
      self[.type].value = .choice(0)
      self[.type].provenance = .defaut
    }
  }
}
