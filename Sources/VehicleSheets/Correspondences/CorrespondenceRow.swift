/// One line of a table of correspondences.
package struct CorrespondenceRow: Sendable {
  /// The key of a field, or `colonne` where the name of a spreadsheet's column is meant.
  package var field: String
  package var value: String
  package var meaning: String
  package var line: Int

  /// What stands for a field in rows about the names of columns.
  package static let column = "colonne"
}
