/// What `convert` and `new` write.
enum TargetFormat: String, CaseIterable {
  case yaml, json, ndjson, csv, xlsx

  /// Whether all sheets go into one file.
  var isTable: Bool { self == .csv || self == .xlsx }
}
