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
  static let all: [Rule] = [
    missingType, usedVehicle, plateSearch, missingBrand, missingModel, mandatoryFields, fiscalPower, fiscalAbovePower,
    weights, emissions, colours, itemLabel, itemCategory, itemPrice, itemRate, itemSum, plate, chassisNumber,
    checkDigit,
    maker, firstRegistration, sticker, mileage, wltpOrder, modelYear, genre, newTransport,
  ]

  /// All of them once more, where none is retained to be called: every sheet calls each.
  private nonisolated(unsafe) static let immortal = Immortal.values(all)

  /// Checks a sheet by every rule.
  static func checkAll(_ sheet: Sheet, _ context: RuleContext) {
    // By number: a rule taken out of the list would be retained whole.
    for i in immortal.indices { immortal[i].check(sheet, context) }
  }
}

/// What rules may know besides the sheet.
struct RuleContext: Sendable {
  /// Today, for the rules: nil where the run has not said.
  let today: CalendarDate?
}

/// What rules ask of a sheet.
extension Rule {
  /// Whether nothing fills a field and nothing has been reported of it.
  static func isMissing(_ id: FieldID, _ sheet: Sheet) -> Bool { !sheet.has(id) && !sheet.mentioned.contains(id) }

  /// Whether a value is the sheet's: what the referential says is not the writer's to correct.
  static func isOwn(_ id: FieldID, _ sheet: Sheet) -> Bool {
    let slot = sheet[id]
    return slot.value != nil && slot.provenance != .referentiel && slot.provenance != .rapprochement
  }

  /// The advice to fill a field in.
  static func fillIn(_ id: FieldID, _ sheet: Sheet) -> Advice {
    Advice.fillIn(id.field, isThere: sheet[id].key >= 0)
  }
}
