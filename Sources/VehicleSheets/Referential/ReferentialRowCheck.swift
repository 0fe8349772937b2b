import Documents

/// Checks the cells of a row and works out which brand and model it belongs to.
final class ReferentialRowCheck {
  /// What is asked of a column's cells: plain data, since millions of cells are asked.
  private struct Check {
    enum Kind { case brand, model, version, debut, fin, catalogue, number, choice, anything }

    var kind: Kind
    var field = FieldID.marque
    /// Whether it is one of the figures that may contradict each other, or the energy.
    var isFigure = false
    /// Of a number: in millionths.
    var range: ClosedRange<Int64> = 0...0
    var names: NameTable?
    /// Words and dates that were good before: a column has few of them, thousands of times.
    var known = KnownCells()
  }

  private let meanings: [ReferentialColumn?]
  private let checks: UnsafeMutableBufferPointer<Check>
  /// The columns that are looked at first, by what their cells hold.
  private let (numbers, words): ([Int], [Int])
  private let brandColumn: Int
  private let modelColumn: Int
  private let versionColumn: Int?
  private let reader = ValueReader(correspondences: Correspondences())
  private let scratch = Tree()
  private let figures = RowFigures()
  /// The names of the row before, to save folding them again.
  @exclusivity(unchecked) private var last = (
    brand: Bytes(start: nil, count: 0), key: UInt64(0), model: Bytes(start: nil, count: 0)
  )
  /// The keys of the brand and the model that the row belongs to, and whether the row before had others.
  @exclusivity(unchecked) private(set) var place = (brand: UInt64(0), model: UInt64(0))
  @exclusivity(unchecked) private(set) var isNewPlace = false

  init(meanings: [ReferentialColumn?]) {
    self.meanings = meanings
    checks = .allocate(capacity: meanings.count)
    _ = checks.initialize(from: meanings.map { ReferentialRowCheck.check(of: $0) })
    numbers = checks.indices.filter { [checks] in checks[$0].kind == .number }
    words = checks.indices.filter { [checks] in [.debut, .fin, .catalogue, .choice].contains(checks[$0].kind) }
    brandColumn = meanings.firstIndex(of: .marque) ?? 0
    modelColumn = meanings.firstIndex(of: .modele) ?? 0
    versionColumn = meanings.firstIndex(of: .version)
  }

  deinit {
    for check in checks { check.known.free() }
    checks.deallocate()
  }

  /// Any text will do in a column without a rule, or without a known name.
  private static func check(of meaning: ReferentialColumn?) -> Check {
    switch meaning {
    case .marque?: return Check(kind: .brand)
    case .modele?: return Check(kind: .model)
    case .version?: return Check(kind: .version)
    case .debut?: return Check(kind: .debut, known: KnownCells.empty())
    case .fin?: return Check(kind: .fin, known: KnownCells.empty())
    case .catalogue?: return Check(kind: .catalogue, known: KnownCells.empty())
    case .field?, .puissanceSysteme?, .tvv?, .cnit?, nil:
      guard let id = meaning?.field else { return Check(kind: .anything) }
      switch id.type {
      case .number(_, let range, _):
        let range = Int64(range.lowerBound) * Decimal.unit...Int64(range.upperBound) * Decimal.unit
        return Check(
          kind: .number, field: id, isFigure: meaning == .field(id) && RowFigures.fields.contains(id), range: range)
      case .choice(let list):
        return Check(
          kind: .choice, field: id, isFigure: id == .energie, names: list.names, known: KnownCells.empty())
      default: return Check(kind: .anything)
      }
    }
  }

  /// Fills in the entry's dates, and adds what is wrong with the row; whether the row is of use.
  func read(
    _ cells: borrowing ReferentialCells, into entry: inout ReferentialEntry, problems: inout [ReferentialProblem]
  ) -> Bool {
    if !isPlain(cells, &entry), var problem = check(cells, into: &entry) {
      problem.line = Int(entry.line)
      problems.append(problem)
      return false
    }
    findConflicts(&entry, &problems)
    return true
  }

  /// Figures that cannot all be true: the row serves without them. A 0 for what burns fuel means unknown.
  private func findConflicts(_ entry: inout ReferentialEntry, _ problems: inout [ReferentialProblem]) {
    for conflict in figures.isEmpty ? [] : FigureConflict.all(in: figures) {
      for id in conflict.fields { entry.unused.insert(id) }
      let column = meanings.firstIndex(of: .field(conflict.fields[0])) ?? 0
      let names = conflict.fields.map(\.field.key).joined(separator: ", ")
      problems.append(
        ReferentialProblem(
          line: Int(entry.line), column: column + 1, name: conflict.fields[0].field.key,
          message: conflict.message
            + Text(fr: " ; la ligne sert sans \(names)", en: "; the row is used without \(names)")))
    }
    if figures.hasZero, figures.energie.map({ !$0.isWithoutCombustion }) ?? false {
      for id in [FieldID.co2, .urbain, .extraUrbain, .mixte] where figures.number(id) == Decimal(0) {
        entry.unused.insert(id)
      }
    }
  }

  /// Whether a row holds nothing but what nearly every row does: plain figures in range, and words that were good before.
  /// It costs half of looking at each column for all that it may hold, which is done where this one says no.
  private func isPlain(_ cells: borrowing ReferentialCells, _ entry: inout ReferentialEntry) -> Bool {
    figures.removeAll()
    let (brand, model) = (Blanks.trimmed(cells[brandColumn]), Blanks.trimmed(cells[modelColumn]))
    guard cells.count <= meanings.count, !brand.isEmpty, !model.isEmpty else { return false }
    // What has blanks at its ends is no plain number, and no word that was good before.
    for number in numbers {
      let cell = cells[number]
      if cell.isEmpty { continue }
      // The titles of the columns stand before the rows, and so more than seven bytes before any cell.
      guard let plain = NumberReader.plain(inside: cell), checks[number].range.contains(plain.millionths) else {
        return false
      }
      if checks[number].isFigure { figures.set(checks[number].field, plain) }
    }
    for number in words {
      let cell = cells[number]
      if cell.isEmpty { continue }
      guard let meaning = checks[number].known.meaning(of: cell) else { return false }
      switch checks[number].kind {
      case .debut: entry.debut = meaning
      case .fin: entry.fin = meaning
      case .catalogue: entry.isExtended = meaning != 0
      default: if checks[number].isFigure { figures.energie = Energy(rawValue: UInt8(truncatingIfNeeded: meaning)) }
      }
    }
    if let versionColumn { entry.rememberVersion(Blanks.trimmed(cells[versionColumn]), in: cells) }
    findPlace(brand, model)
    return true
  }

  private func check(_ cells: borrowing ReferentialCells, into entry: inout ReferentialEntry) -> ReferentialProblem? {
    figures.removeAll()
    var brand = Bytes(start: nil, count: 0)
    var model = brand
    for number in checks.indices {
      let cell = Blanks.trimmed(cells[number])
      switch checks[number].kind {
      case .anything: break
      case .brand: brand = cell
      case .model: model = cell
      case .version:
        entry.rememberVersion(cell, in: cells)
      case .debut:
        guard let date = day(cell, checks[number].known, isEnd: false) else {
          return bad(number, cell, ReferentialRowCheck.dateOrYear)
        }
        entry.debut = date
      case .fin:
        guard let date = day(cell, checks[number].known, isEnd: true) else {
          return bad(number, cell, ReferentialRowCheck.dateOrYear)
        }
        entry.fin = date
      case .catalogue:
        if cell.isEmpty { continue }
        entry.isExtended = Fold.with(cell) { $0.equals("etendu") }
        guard entry.isExtended || Fold.with(cell, { $0.equals("base") }) else {
          return bad(number, cell, Text(fr: "« base » ou « etendu »", en: "“base” or “etendu”"))
        }
        checks[number].known.remember(cell, entry.isExtended ? 1 : 0)
      case .number:
        // Plain digits in range are what nearly every cell holds.
        if cell.isEmpty { continue }
        if let plain = NumberReader.plain(cell), checks[number].range.contains(plain.millionths) {
          if checks[number].isFigure { figures.set(checks[number].field, plain) }
          continue
        }
        if let problem = check(cell, as: checks[number].field, number) { return problem }
      case .choice:
        if cell.isEmpty { continue }
        if let index = checks[number].known.meaning(of: cell) ?? probe(cell, checks[number]) {
          if checks[number].isFigure { figures.energie = Energy(rawValue: UInt8(truncatingIfNeeded: index)) }
          continue
        }
        if let problem = check(cell, as: checks[number].field, number) { return problem }
      }
    }
    if cells.count > meanings.count {
      return ReferentialProblem(
        line: 0, column: meanings.count + 1, name: "",
        message: Text(
          fr: "\(cells.count) cellules pour \(meanings.count) colonnes",
          en: "\(cells.count) cells for \(meanings.count) columns"), isSkippedRow: true)
    }
    if brand.isEmpty { return missing(.marque) }
    if model.isEmpty { return missing(.modele) }
    findPlace(brand, model)
    return nil
  }

  /// Rows of one brand and one model mostly follow each other.
  private func findPlace(_ brand: Bytes, _ model: Bytes) {
    isNewPlace = false
    if !brand.equals(last.brand) {
      last = (brand, BrandAliases.shared.key(of: brand).key, Bytes(start: nil, count: 0))
    }
    guard !model.equals(last.model) else { return }
    last.model = model
    let found = ReferentialKey.model(model, ofBrand: brand, key: last.key)
    isNewPlace = found != place
    place = found
  }

  private func probe(_ cell: Bytes, _ check: Check) -> Int32? {
    guard let index = check.names?.probe(cell) else { return nil }
    check.known.remember(cell, Int32(truncatingIfNeeded: index))
    return Int32(truncatingIfNeeded: index)
  }

  private func day(_ cell: Bytes, _ known: KnownCells, isEnd: Bool) -> Int32? {
    if cell.isEmpty { return isEnd ? .max : 0 }
    if let date = known.meaning(of: cell) { return date }
    guard let date = ReferentialDate.day(cell, isEnd: isEnd) else { return nil }
    known.remember(cell, date)
    return date
  }

  private func check(_ cell: Bytes, as field: FieldID, _ number: Int) -> ReferentialProblem? {
    switch reader.read(cell, as: field, into: scratch) {
    case .value(let reading):
      if checks[number].isFigure { figures.set(field, reading.value) }
      return nil
    case .leftOut: return nil
    case .unreadable(let expected, _): return bad(number, cell, expected)
    case .outOfRange(let range): return bad(number, cell, range)
    case .unknownChoice: return bad(number, cell, Text(fr: "un choix de la liste", en: "one of the choices"))
    }
  }

  private func missing(_ column: ReferentialColumn) -> ReferentialProblem {
    ReferentialProblem(
      line: 0, column: (meanings.firstIndex(of: column) ?? 0) + 1, name: column.name,
      message: Text(fr: "« \(column.name) » est vide", en: "“\(column.name)” is empty"), isSkippedRow: true)
  }

  private static let dateOrYear = Text(fr: "une date ou une année", en: "a date or a year")

  private func bad(_ number: Int, _ cell: Bytes, _ expected: Text) -> ReferentialProblem {
    let name = meanings[number]?.name ?? ""
    let shown = Text.quoted(String(cell))
    return ReferentialProblem(
      line: 0, column: number + 1, name: name,
      message: Text(
        fr: "\(name) : \(shown.fr) ne se lit pas, on attend \(expected.fr)",
        en: "\(name): \(shown.en) cannot be read, \(expected.en) is expected"), isSkippedRow: true)
  }
}

/// The figures of one row that may contradict each other; made to be refilled.
private final class RowFigures: VehicleFigures {
  static let fields: [FieldID] = [.poidsTotal, .poidsAVide, .co2, .urbain, .extraUrbain, .mixte]

  @exclusivity(unchecked) var energie: Energy?
  /// Whether one of them is 0.
  @exclusivity(unchecked) private(set) var hasZero = false
  @exclusivity(unchecked) private(set) var isEmpty = true
  private let space = UnsafeMutablePointer<Int64>.allocate(capacity: FieldID.allCases.count)

  init() { space.initialize(repeating: -1, count: FieldID.allCases.count) }

  deinit { space.deallocate() }

  func removeAll() {
    energie = nil
    guard !isEmpty else { return }
    for id in RowFigures.fields { space[Int(id.rawValue)] = -1 }
    (isEmpty, hasZero) = (true, false)
  }

  func set(_ id: FieldID, _ value: Decimal) {
    space[Int(id.rawValue)] = value.millionths
    isEmpty = false
    if value.millionths == 0 { hasZero = true }
  }

  func set(_ id: FieldID, _ value: Value) {
    switch value {
    case .number(let number): set(id, number)
    case .choice(let index): energie = Energy(rawValue: index)
    default: break
    }
  }

  func number(_ id: FieldID) -> Decimal? {
    let millionths = space[Int(id.rawValue)]
    return millionths < 0 ? nil : Decimal(millionths: millionths)
  }
}

/// The dates of `debut` and `fin`.
package enum ReferentialDate {
  /// A date or a year, packed; the whole of time where the cell is empty.
  package static func day(_ cell: Bytes, isEnd: Bool) -> Int32? {
    if cell.isEmpty { return isEnd ? .max : 0 }
    if cell.count == 4, cell.allSatisfy({ Plate.isDigit($0) }) {
      let year = cell.reduce(Int32(0)) { $0 * 10 + Int32($1 - UInt8(ascii: "0")) }
      return year * 10000 + (isEnd ? 1231 : 101)
    }
    return CalendarDate(reading: cell)?.packed
  }
}
