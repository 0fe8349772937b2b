/// What was decided for the columns of one table as wholes, before its first row was read.
package struct TableReading: Sendable {
  /// The fields whose column writes the month first: 5/14/2019.
  package var monthFirst = FieldSet()
  /// The fields whose column shows that its figures are thousands without their zeros: 45.12 for 45120.
  package var thousands = FieldSet()
  /// The fields whose conversions and partial dates are reported once for the whole column (PR0013, PR0019), and not again
  /// by each row.
  package var reportedOnce = FieldSet()
  /// The fields that a column fills: of the others no row can say anything, and the table as a whole is reported so.
  package var columns: FieldSet?
  /// Fields whose column is there and not read, because its unit is unclear: no row is asked for them besides.
  package var unsettled = FieldSet()
  /// Whether a row that does not say so is a used vehicle though there is a column of types: one of codes, which name the
  /// new ones only.
  package var assumesUsed = false

  package init() {}
}
