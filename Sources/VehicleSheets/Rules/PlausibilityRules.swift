import Documents

extension Rule {
  /// Steps 9 and 10: figures that cannot all be true of one vehicle.
  static let plausibilityRules: [Rule] = [
    Rule(.PR1001) { sheet, _ in
      if let conflict = FigureConflict.weights(sheet) { report(conflict, sheet) }
    },
    Rule(.PR1002) { sheet, _ in
      // Whoever wrote the energy may have meant another.
      for conflict in FigureConflict.emissions(sheet) { report(conflict, sheet, orOwn: .energie) }
    },
    Rule(.PR1002) { sheet, _ in
      if let conflict = FigureConflict.mixed(sheet) { report(conflict, sheet) }
    },
  ]

  /// Tells of figures at odds where one of them, or `other`, is the sheet's own.
  private static func report(_ conflict: FigureConflict, _ sheet: Sheet, orOwn other: FieldID? = nil) {
    let own = conflict.fields.first { isOwn($0, sheet) }
    guard let id = own ?? other.flatMap({ isOwn($0, sheet) ? conflict.fields[0] : nil }) else { return }
    sheet.report(conflict.code, id, conflict.message, suggestions: conflict.suggestions)
  }

  /// Whether a value is the sheet's: what the referential says is not the writer's to mend.
  static func isOwn(_ id: FieldID, _ sheet: Sheet) -> Bool {
    let slot = sheet[id]
    return slot.value != nil && slot.provenance != .referentiel
  }
}
