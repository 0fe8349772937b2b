import Documents

/// How grave a garage wants codes to be. Warnings and notes may go up, down or away; of the errors only those that a
/// garage can know better (an old chassis number, rounded prices, a number used twice on purpose) may go down.
public struct CodeLevels: Sendable {
  /// What a code becomes; nil where it is not reported at all.
  private var levels: [String: Severity?] = [:]

  public init() {}

  public var isEmpty: Bool { levels.isEmpty }

  /// The words that settings say it with.
  static let words: [(word: String, severity: Severity?)] = [
    ("erreur", .error), ("avertissement", .warning), ("remarque", .note), ("ignorer", nil),
  ]

  /// Errors that may go down: chassis number, prices and their rates, plate and police number used twice.
  static let softErrors: Set<String> = [
    "PR1802", "PR1114", "PR1314", "PR1514", "PR1115", "PR1315", "PR1515", "PR9003", "PR9004",
  ]

  static func mayBecome(_ severity: Severity?, _ code: Code) -> Bool {
    guard code.severity == .error else { return true }
    return severity == .error || (severity != nil && softErrors.contains(code.id))
  }

  mutating func set(_ code: Code, _ severity: Severity?) { levels[code.id] = .some(severity) }

  /// A finding as grave as the settings say; nil where it is not reported. `isLowered` is set where it became less than it was.
  package func level(of code: String, _ severity: Severity) -> (severity: Severity?, isLowered: Bool) {
    guard let wanted = levels[code] else { return (severity, false) }
    guard let wanted else { return (nil, true) }
    return (wanted, wanted > severity)
  }

  /// Applies them to what was found.
  ///
  /// - Returns: the codes that became less grave, or were left out.
  package func apply(to findings: inout [Finding]) -> [String] {
    guard !isEmpty, !findings.isEmpty else { return [] }
    var lowered: [String] = []
    findings = findings.compactMap { finding in
      let (severity, isLowered) = level(of: finding.code.id, finding.severity)
      if isLowered, !lowered.contains(finding.code.id) { lowered.append(finding.code.id) }
      guard let severity else { return nil }
      var finding = finding
      finding.severity = severity
      return finding
    }
    return lowered
  }

  /// The same for findings that have their lines and columns already.
  package func apply(to diagnostics: inout [Diagnostic]) -> [String] {
    guard !isEmpty, !diagnostics.isEmpty else { return [] }
    var lowered: [String] = []
    diagnostics = diagnostics.compactMap { diagnostic in
      let (severity, isLowered) = level(of: diagnostic.code, diagnostic.severity)
      if isLowered, !lowered.contains(diagnostic.code) { lowered.append(diagnostic.code) }
      guard let severity else { return nil }
      var diagnostic = diagnostic
      diagnostic.severity = severity
      return diagnostic
    }
    return lowered
  }
}
