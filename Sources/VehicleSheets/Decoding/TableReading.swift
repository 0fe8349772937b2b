/// What was decided for the columns of one table as wholes, before its first row was read.
package struct TableReading: Sendable {
  /// The fields whose column writes the month first: 5/14/2019.
  package var monthFirst = FieldSet()
  /// The fields whose conversions and partial dates are told once for the whole column (PR0013, PR0019), and not again
  /// by each row.
  package var toldOnce = FieldSet()

  package init() {}
}
