/// How bad a finding is. Errors refuse the sheet; warnings do so with `--strict`.
public enum Severity: String, Sendable, CaseIterable, Comparable {
  case error, warning, note

  public static func < (a: Severity, b: Severity) -> Bool {
    guard let i = allCases.firstIndex(of: a), let j = allCases.firstIndex(of: b) else { return false }
    return i < j
  }
}
