import Documents

extension Rule {
  /// Steps 9 and 10: figures that cannot all be true of one vehicle.
  static let plausibilityRules: [Rule] = [
    Rule(.PR1001) { sheet, _ in
      if let conflict = FigureConflict.weights(sheet) { report(conflict, sheet) }
    },
    Rule(.PR1002) { sheet, _ in
      for conflict in FigureConflict.emissions(sheet) { report(conflict, sheet) }
    },
    Rule(.PR1002) { sheet, _ in
      if let conflict = FigureConflict.mixed(sheet) { report(conflict, sheet) }
    },
  ]

  /// Tells of figures at odds that are the sheet's own: what the referential filled in raises no warning.
  private static func report(_ conflict: FigureConflict, _ sheet: Sheet) {
    guard let id = conflict.fields.first, conflict.fields.allSatisfy({ isOwn($0, sheet) }) else { return }
    sheet.report(conflict.code, id, conflict.message, suggestions: conflict.suggestions)
  }

  /// Whether a value is the sheet's: what the referential says is not the writer's to mend.
  static func isOwn(_ id: FieldID, _ sheet: Sheet) -> Bool {
    let slot = sheet[id]
    return slot.value != nil && slot.provenance != .referentiel && slot.provenance != .rapprochement
  }
}
