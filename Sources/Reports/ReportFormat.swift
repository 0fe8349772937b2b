/// The formats that a report can be asked for with `--format`.
package enum ReportFormat: String, CaseIterable, Sendable {
  case text, json, sarif, junit, github, gitlab, html

  package static var names: String { allCases.map(\.rawValue).joined(separator: ", ") }
}
