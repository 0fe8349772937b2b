import Documents

/// A column of a referential: a field that it can fill in, or one of its own.
package enum ReferentialColumn: Hashable, Sendable {
  case field(FieldID)
  case debut, fin, catalogue

  package static let marque = ReferentialColumn.field(.marque)
  package static let modele = ReferentialColumn.field(.modele)
  package static let version = ReferentialColumn.field(.version)

  /// The columns in the contract's order.
  package static let all: [ReferentialColumn] =
    ([FieldID.marque, .modele, .version, .finition]
    + Field.inReferential.map(\.id).filter { $0 != .version && $0 != .finition })
    .map { .field($0) } + [.debut, .fin, .catalogue]

  package var name: String {
    switch self {
    case .field(let id): id.field.key
    case .debut: "debut"
    case .fin: "fin"
    case .catalogue: "catalogue"
    }
  }

  package static let names = NameTable(all.enumerated().map { (name: $1.name, value: $0) })
}

/// Where a row lies in its file, what it is found by, and when it was sold.
struct ReferentialEntry {
  var offset: UInt32
  var length: UInt32
  var line: UInt32
  var file: UInt16 = 0
  var isExtended = false
  var isReplaced = false
  var brandKey: UInt64 = 0
  var modelKey: UInt64 = 0
  var versionKey: UInt64 = 0
  /// First and last day on sale, packed as in `CalendarDate`.
  var debut: Int32 = 0
  var fin: Int32 = .max
  var nextOfModel: Int32 = -1
  var nextOfVersion: Int32 = -1
  var lastOfVersion: Int32 = -1

  func isSold(on date: CalendarDate?) -> Bool {
    guard let date else { return true }
    return debut <= date.packed && date.packed <= fin
  }
}

/// Something wrong with a row of a referential. The row is left out, and the run goes on.
public struct ReferentialProblem: Sendable {
  public var line: Int
  /// The column's number from 1, and its name.
  public var column: Int
  public var name: String
  public var message: Text
  /// Whether a row was left out for it; a column that nobody knows costs no row.
  public var isSkippedRow: Bool { line > 1 }
}
