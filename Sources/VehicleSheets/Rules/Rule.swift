import Documents

/// One rule: the codes that it may report, and the check. Rules are values in a list; none knows another.
struct Rule: Sendable {
  let codes: [Code]
  let check: @Sendable (Sheet, RuleContext) -> Void

  init(_ codes: Code..., check: @escaping @Sendable (Sheet, RuleContext) -> Void) {
    self.codes = codes
    self.check = check
  }

  /// Every rule on a single sheet, in the order of the FAQ's steps. They see the sheet once the referential has filled
  /// it in.
  static let all: [Rule] =
    startRules + [mandatoryFields, fiscalPower, fiscalAbovePower] + plausibilityRules + [colours] + itemRules
    + plateRules + chassisRules
    + recordRules + [modelYear, genre, newTransport]
}

/// What rules may know besides the sheet.
struct RuleContext: Sendable {
  /// Today, for the rules: nil where the run has not said.
  let today: CalendarDate?
}
