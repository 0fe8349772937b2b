import Documents

/// A column of a referential: a field that it can fill in, or one of its own.
package enum ReferentialColumn: Hashable, Sendable {
  case field(FieldID)
  /// What a hybrid's engine and motor give together, in ch: sellers state it, the certificate (P.2) has the engine's.
  case puissanceSysteme
  /// The types-variants-versions (D.2) and the CNIT (D.2.1) of the certificates that the entry serves, blanks between.
  case tvv, cnit
  /// First and last day on sale; `base` or `etendu`.
  case debut, fin, catalogue

  package static let marque = ReferentialColumn.field(.marque)
  package static let modele = ReferentialColumn.field(.modele)
  package static let version = ReferentialColumn.field(.version)

  /// The columns in the contract's order.
  package static let all: [ReferentialColumn] = {
    let names = [FieldID.marque, .modele, .version, .finition]
    let others = Field.inReferential.map(\.id).filter { !names.contains($0) }
    var columns = (names + others).map { ReferentialColumn.field($0) }
    if let power = columns.firstIndex(of: .field(.puissance)) { columns.insert(.puissanceSysteme, at: power + 1) }
    return columns + [.tvv, .cnit, .debut, .fin, .catalogue]
  }()

  package var name: String {
    switch self {
    case .field(let id): id.field.key
    case .puissanceSysteme: "puissance_systeme"
    case .tvv: "tvv"
    case .cnit: "cnit"
    case .debut: "debut"
    case .fin: "fin"
    case .catalogue: "catalogue"
    }
  }

  /// The field as which its cells are read and checked; nil where it is none.
  package var field: FieldID? {
    switch self {
    case .field(let id): id
    case .puissanceSysteme: .puissance
    case .tvv, .cnit, .debut, .fin, .catalogue: nil
    }
  }

  package static let names = NameTable(all.enumerated().map { (name: $1.name, value: $0) })

  /// Where its number stands among those of `indices`.
  var index: Int {
    let fields = FieldID.allCases.count
    return switch self {
    case .field(let id): Int(id.rawValue)
    case .puissanceSysteme: fields
    case .tvv: fields + 1
    case .cnit: fields + 2
    case .debut: fields + 3
    case .fin: fields + 4
    case .catalogue: fields + 5
    }
  }

  static let indices = 0..<FieldID.allCases.count + 6
}

/// Where a row lies in its file, and when it was sold.
struct ReferentialEntry {
  var offset: UInt32
  var length: UInt32
  var line: UInt32
  /// First and last day on sale, packed as in `CalendarDate`.
  var debut: Int32 = 0
  var fin: Int32 = .max
  var file: UInt16 = 0
  var isExtended = false
  /// The figures that the row contradicts itself in: they are not used.
  var unused = FigureSet()
  /// Where its version stands in the row: each is asked for when a vehicle of its model is first looked up. A place that
  /// does not fit is looked for again.
  private(set) var versionStart: UInt16 = .max
  private(set) var versionCount: UInt16 = 0

  init(offset: UInt32, length: UInt32, line: UInt32) { (self.offset, self.length, self.line) = (offset, length, line) }

  /// - Parameters:
  ///   - cell: without its blanks.
  ///   - cells: the row's.
  mutating func rememberVersion(_ cell: Bytes, in cells: borrowing ReferentialCells) {
    guard let place = cells.start(of: cell), place + cell.count < UInt16.max else { return }
    (versionStart, versionCount) = (UInt16(truncatingIfNeeded: place), UInt16(truncatingIfNeeded: cell.count))
  }

  /// Whether it was on sale on a day; where only the month or the year is known, on any day of it.
  func isSold(on date: PartialDate?) -> Bool {
    guard let date else { return true }
    return debut <= date.last.packed && date.first.packed <= fin
  }
}

/// Rows of one brand and one model that follow each other.
struct ReferentialRun {
  var brandKey: UInt64
  var modelKey: UInt64
  /// The first of them among the rows of its file.
  var first: Int32
  var count: Int32
}

/// Some of the figures that a row can contradict itself in.
struct FigureSet {
  private var bits: UInt8 = 0

  var isEmpty: Bool { bits == 0 }

  private static func bit(_ id: FieldID) -> UInt8 {
    switch id {
    case .poidsTotal: 1
    case .poidsAVide: 2
    case .co2: 4
    case .urbain: 8
    case .extraUrbain: 16
    case .mixte: 32
    default: 0
    }
  }

  mutating func insert(_ id: FieldID) { bits |= FigureSet.bit(id) }

  func contains(_ id: FieldID) -> Bool { bits & FigureSet.bit(id) != 0 }

  func contains(_ column: ReferentialColumn) -> Bool {
    if case .field(let id) = column { contains(id) } else { false }
  }
}

/// Something wrong with a referential: a row that is left out, figures that are not used, a column that nobody knows. The
/// run goes on.
public struct ReferentialProblem: Sendable {
  public var line: Int
  /// The column's number from 1, and its name.
  public var column: Int
  public var name: String
  public var message: Text
  /// Whether a row was left out for it.
  public var isSkippedRow = false
}
