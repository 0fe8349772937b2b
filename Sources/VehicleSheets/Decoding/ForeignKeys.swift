import Documents

/// Where keys lead that a section does not have: fields of another section written at the top, the names that columns of a
/// table may have (`make`, `mileage`, `puissance_kw`), and the keys of a known program's records. The same keys come on
/// record after record.
package final class ForeignKeys {
  /// What a key gives, and how its bare values are to be read.
  package struct Use {
    package var id: FieldID
    /// What a bare number is followed by: ` kW`.
    package var unit = ""
    /// What its codes stand for.
    package var codes: CodeList?
    /// Of several keys for one field the lowest counts first.
    package var rank = 0

    package init(_ id: FieldID, unit: String = "", codes: CodeList? = nil, rank: Int = 0) {
      (self.id, self.unit, self.codes, self.rank) = (id, unit, codes, rank)
    }
  }

  package enum Lead {
    case field(Use)
    /// The first of these that its value can be read as; where none fits, the first one if it is the usual meaning.
    case oneOf([FieldID], isUsual: Bool)
    /// A power whose bare number may be in kilowatts.
    case power
    /// `CV`: fiscal in France, horsepower in Spain and Italy.
    case horsepowerOrFiscal
    /// The unit of a field's figure: `mileageUnit`.
    case unit(FieldID?)
    /// No part of a pré-rentrée: prices, dates of a deal.
    case unrelated
    case unknown
  }

  /// A known program's records: where a key leads, by its path (`vehicle.make`); nil for one that they do not have.
  package typealias Layout = (_ path: String) -> Lead?

  /// Finds the layout of a record by the paths of its keys.
  private let findLayout: ([String]) -> Layout?
  private let names: ColumnNames
  private var known: [String: Lead] = [:]
  /// Keys that were reported in this document: of a list's records the first one tells for all.
  private var reported: Set<String> = []
  /// The layout of the document's records, once one of them was looked at.
  package private(set) var layout: Layout?
  private var isLayoutKnown = false
  /// Enough for every key that a program's records have.
  private static let limit = 10_000

  /// - Parameter findLayout: the layout that records with these keys have, or nil.
  package init(_ correspondences: Correspondences, findLayout: @escaping ([String]) -> Layout? = { _ in nil }) {
    names = correspondences.columnNames
    self.findLayout = findLayout
  }

  /// Where a key leads.
  ///
  /// - Parameter path: the key after those of the mappings around it.
  package func lead(_ key: Bytes, path: String) -> Lead {
    guard !key.isEmpty, key.count <= 100 else { return .unknown }
    if let layout, let lead = layout(path) { return lead }
    let name = String(key)
    if let known = known[name] { return known }
    let found = lead(name)
    if known.count < ForeignKeys.limit { known[name] = found }
    return found
  }

  private func lead(_ name: String) -> Lead {
    // `"neuf": true`; `vn` and `vo` may be anything.
    if name.utf8.count > 2, let question = NewOrUsed.question(name), !names.isOwn(name) {
      return .field(Use(.type, codes: question.codes, rank: question.rank))
    }
    switch names.reading(of: name) {
    case .known(let meaning):
      guard case .field(let id) = meaning.target else { return .unknown }
      if case .items = id.type { return .unknown }
      return .field(Use(id, unit: meaning.unit, rank: meaning.rank))
    case .ambiguous(let fields, let isUsual): return .oneOf(fields, isUsual: isUsual)
    case .compound: return .field(Use(.titre))
    case .power: return .power
    case .horsepowerOrFiscal: return .horsepowerOrFiscal
    case .unit(let id): return .unit(id)
    case .ignored, .unrelated: return .unrelated
    case .unknown: return .unknown
    }
  }

  /// The field of a key that stands at the top of a sheet; nil where that is not sure.
  package func field(_ key: Bytes) -> (id: FieldID, unit: String)? {
    if case .field(let use) = lead(key, path: String(key)) { (use.id, use.unit) } else { nil }
  }

  // MARK: Documents

  package func beginDocument() {
    reported.removeAll()
    layout = nil
    isLayoutKnown = false
  }

  /// Takes note of the layout that a record has; the records of one document all have the same.
  package func learnLayout(_ paths: @autoclosure () -> [String]) {
    guard !isLayoutKnown else { return }
    isLayoutKnown = true
    layout = findLayout(paths())
  }

  /// Whether a record with these keys is a known program's.
  func hasLayout(_ paths: [String]) -> Bool { findLayout(paths) != nil }

  /// Whether an unknown key has not been reported in this document yet.
  func isNew(_ key: Bytes) -> Bool { reported.count < ForeignKeys.limit && reported.insert(String(key)).inserted }
}
