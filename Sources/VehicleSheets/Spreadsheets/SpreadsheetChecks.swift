import Documents

/// What is different where a sheet is a row of a spreadsheet.
extension Sheet {
  /// Settles what only a spreadsheet leaves open, once the row is decoded.
  func completeRow(of table: TableReading) {
    columns = isRow ? table.columns : nil
    guard isRow || isListed else { return }
    if !repeated.isEmpty { addRepeated() }
    if isRow { mentioned.formUnion(table.unsettled) }
    // A garage's stock list is of used vehicles; the column is asked for where it is there.
    if self[.type].key < 0 || (table.assumesUsed && self[.type].value == nil && !mentioned.contains(.type)) {
      self[.type].value = .choice(0)
      self[.type].provenance = .defaut
    }
  }

  /// Tells which fields were taken from the row above, because a mark like `idem` stands in their cells (PR0021).
  private func addRepeated() {
    let taken = repeated.map { id in (label: id.field.label, value: shown(id, withUnit: true)) }
    add(
      Finding(
        .PR0021, tree.span(of: firstRepeated), pointer: repeated[0].field.pointer,
        message: Text(
          fr: "repris de la ligne du dessus : "
            + taken.map { "\($0.label.fr) = \($0.value.fr)" }.joined(separator: ", "),
          en: "taken from the row above: "
            + taken.map { "\($0.label.en) = \($0.value.en)" }.joined(separator: ", "))))
  }
}
