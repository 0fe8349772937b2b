/// The formats that a report can be asked for with `--format`.
package enum ReportFormat: String, CaseIterable, Sendable {
  case text, json, sarif, junit, github, gitlab, html

  package static var names: String { allCases.map(\.rawValue).joined(separator: ", ") }

  /// The report in this format; nil for the page, whose vehicles need an output of their own.
  package func report(_ settings: ReportSettings) -> (any Report)? {
    switch self {
    case .text: TextReport(settings)
    case .json: JSONReport(settings)
    case .sarif: SarifReport(settings)
    case .junit: JUnitReport(settings)
    case .github: GitHubReport(settings)
    case .gitlab: GitLabReport(settings)
    case .html: nil
    }
  }

  /// What a report is to those who carry it on: to a job's log, to a test of every format.
  package enum Content { case text, json, xml, html, commands }

  package var content: Content {
    switch self {
    case .text: .text
    case .json, .sarif, .gitlab: .json
    case .junit: .xml
    case .github: .commands
    case .html: .html
    }
  }
}
