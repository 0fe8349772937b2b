/// What `convert` and `new` write.
enum TargetFormat: String, CaseIterable {
  case yaml, json, ndjson, csv, xlsx
  /// Cars of schema.org, as JSON-LD.
  case schemaOrg = "schema-org"

  /// Whether all sheets go into one file, the name of which `--out` may give.
  var isOneFile: Bool {
    switch self {
    case .ndjson, .csv, .xlsx, .schemaOrg: true
    case .yaml, .json: false
    }
  }

  /// How its files' names end, without the point.
  var fileExtension: String { self == .schemaOrg ? TargetFormat.json.rawValue : rawValue }

  /// Whether a blank sheet or table can be written so.
  var isForBlanks: Bool { self != .ndjson && self != .schemaOrg }

  /// As the help names them.
  static var names: String { allCases.map(\.rawValue).joined(separator: "|") }
  static var blankNames: String { allCases.filter(\.isForBlanks).map(\.rawValue).joined(separator: "|") }
}
