import Documents

/// The figures of one vehicle, whoever gives them: a sheet, or a row of a referential.
protocol VehicleFigures {
  var energie: Energy? { get }

  /// A figure in its field's unit; nil where it is not given.
  func number(_ id: FieldID) -> Decimal?
}

extension Sheet: VehicleFigures {}

/// Figures that cannot all be true of one vehicle (FAQ steps 9 and 10). One list judges sheets and referentials alike.
struct FigureConflict {
  let code: Code
  /// The figures at odds; the first is the likeliest to be wrong.
  let fields: [FieldID]
  let message: Text
  var suggestions: [String] = []

  /// All conflicts among the figures, in the order of the screen.
  static func all(in figures: some VehicleFigures) -> [FigureConflict] {
    // Nearly every vehicle has none, and the rows of a referential are many.
    guard isHeavierEmpty(figures) || burnsNothing(figures) || isMixedOutside(figures) else { return [] }
    return [weights(figures)].compactMap { $0 } + emissions(figures) + [mixed(figures)].compactMap { $0 }
  }
}

extension Rule {
  /// Reports figures at odds that are the sheet's own: what the referential filled in raises no warning.
  static func report(_ conflict: FigureConflict, _ sheet: Sheet) {
    guard let id = conflict.fields.first, conflict.fields.allSatisfy({ isOwn($0, sheet) }) else { return }
    sheet.report(conflict.code, id, conflict.message, suggestions: conflict.suggestions)
  }
}
