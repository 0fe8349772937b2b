/// What a column of a spreadsheet is about.
enum ColumnTarget: Hashable, Sendable {
  case field(FieldID)
  /// The field of a priced item; the number as in the header, 0 for the upholstery.
  case item(ItemKind, Int, ItemFieldID)
  /// Labels of equipment, several in one cell.
  case equipmentLabels
  /// One of the columns that `process` adds to a dealer's own, come back with it.
  case annotation
}

/// How it is known what a column is about.
package enum ColumnEvidence: String, Sendable, CaseIterable {
  /// The sheet's own key or path, the screen's label, the code of the registration certificate.
  case key, label, certificate
  /// A name that is usual in one of eight languages.
  case name
  /// The user's own line `colonne;…;…`.
  case correspondence
  /// The layout of a known program or register.
  case layout
  /// The title may mean several things, and what the column holds decided.
  case values
  /// The unit of another column's figures.
  case unit
  /// The month or the day of another column's year.
  case datePart
  /// The user's own line `colonne;…;ignorer`.
  case ignored
  /// No part of a pré-rentrée.
  case unrelated
  /// It cannot be reported in which unit the figures are, or what they mean.
  case unclear
  case unknown

  /// Whether a column is known without a look at what it holds.
  var isOwn: Bool {
    switch self {
    case .key, .label, .certificate, .correspondence, .ignored: true
    default: false
    }
  }
}

/// What a header says of its column.
package struct ColumnMeaning: Sendable {
  var target: ColumnTarget
  /// Of several columns for one field the lowest counts first: names before the codes of a certificate, the field's own
  /// unit before another one.
  var rank = 0
  /// What a bare number is followed by: ` kW`.
  var unit = ""
  var evidence = ColumnEvidence.name

  /// The field that it fills, where it fills one as a whole.
  package var field: FieldID? {
    if case .field(let id) = target { id } else { nil }
  }
}

/// What a title may stand for.
enum TitleReading: Sendable {
  case known(ColumnMeaning)
  /// The values decide among these; the first is taken where they do not, if it is the usual one.
  case ambiguous([FieldID], isUsual: Bool)
  /// Power in a unit that the title does not tell.
  case power
  /// `CV`: fiscal in France, horsepower in Spain and Italy.
  case horsepowerOrFiscal
  /// Brand, model and version together.
  case compound
  /// The unit of another column's figures: of this field, or of the column beside it.
  case unit(FieldID?)
  case ignored
  case unrelated
  case unknown
}
