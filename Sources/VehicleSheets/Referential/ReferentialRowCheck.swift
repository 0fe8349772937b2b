import Documents

/// Checks the cells of a row and works out which brand and model it belongs to.
final class ReferentialRowCheck {
  /// What is asked of a column's cells: plain data, since millions of cells are asked.
  private struct Check {
    enum Kind { case brand, model, debut, fin, catalogue, number, choice, anything }

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

  /// Cells whose meaning was found before, at the place that their length and two of their letters point to.
  private struct KnownCells {
    private let room: UnsafeMutablePointer<(cell: Bytes, meaning: Int32)>?

    init() { room = nil }

    init(count: Int) {
      let room = UnsafeMutablePointer<(cell: Bytes, meaning: Int32)>.allocate(capacity: count)
      room.initialize(repeating: (Bytes(start: nil, count: 0), 0), count: count)
      self.room = room
    }

    func free() { room?.deallocate() }

    private static func place(_ cell: Bytes) -> Int {
      (cell.count &* 7 &+ Int(cell[cell.count &- 1]) &+ Int(cell[cell.count >> 1]) &* 3) & 15
    }

    /// - Parameter cell: not empty.
    @inline(__always) func meaning(of cell: Bytes) -> Int32? {
      guard let room else { return nil }
      let slot = room + KnownCells.place(cell)
      return slot.pointee.cell.count == cell.count && slot.pointee.cell.equals(cell) ? slot.pointee.meaning : nil
    }

    /// - Parameter cell: stays where it is as long as rows are checked.
    @inline(__always) func remember(_ cell: Bytes, _ meaning: Int32) {
      if let room { (room + KnownCells.place(cell)).pointee = (cell, meaning) }
    }
  }

  let meanings: [ReferentialColumn?]
  private let checks: UnsafeMutableBufferPointer<Check>
  private let reader = ValueReader(correspondences: Correspondences())
  private let scratch = Tree()
  private let figures = RowFigures()
  /// The names of the row before, to save folding them again.
  private var last = (brand: Bytes(start: nil, count: 0), key: UInt64(0), model: Bytes(start: nil, count: 0))
  /// The keys of the brand and the model that the row belongs to, and whether the row before had others.
  private(set) var place = (brand: UInt64(0), model: UInt64(0))
  private(set) var isNewPlace = false

  init(meanings: [ReferentialColumn?]) {
    self.meanings = meanings
    checks = .allocate(capacity: meanings.count)
    _ = checks.initialize(from: meanings.map { ReferentialRowCheck.check(of: $0) })
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
    case .debut?: return Check(kind: .debut, known: KnownCells(count: 16))
    case .fin?: return Check(kind: .fin, known: KnownCells(count: 16))
    case .catalogue?: return Check(kind: .catalogue)
    case .field?, .puissanceSysteme?, .tvv?, .cnit?, nil:
      guard let id = meaning?.field else { return Check(kind: .anything) }
      switch id.type {
      case .number(_, let range, _):
        let range = Int64(range.lowerBound) * Decimal.unit...Int64(range.upperBound) * Decimal.unit
        return Check(
          kind: .number, field: id, isFigure: meaning == .field(id) && RowFigures.fields.contains(id), range: range)
      case .choice(let list):
        return Check(
          kind: .choice, field: id, isFigure: id == .energie, names: list.names, known: KnownCells(count: 16))
      default: return Check(kind: .anything)
      }
    }
  }

  /// Fills in the entry's dates, and adds what is wrong with the row; whether the row is of use.
  func read(
    _ cells: borrowing ReferentialCells, into entry: inout ReferentialEntry, problems: inout [ReferentialProblem]
  ) -> Bool {
    if var problem = check(cells, into: &entry) {
      problem.line = Int(entry.line)
      problems.append(problem)
      return false
    }
    findConflicts(&entry, &problems)
    return true
  }

  /// Figures that cannot all be true: the row serves without them. A 0 for what burns fuel means unknown.
  private func findConflicts(_ entry: inout ReferentialEntry, _ problems: inout [ReferentialProblem]) {
    for conflict in FigureConflict.all(in: figures) {
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
        if cell.isEmpty || cell.equals("base") { continue }
        entry.isExtended = Fold.with(cell) { $0.equals("etendu") }
        guard entry.isExtended || Fold.with(cell, { $0.equals("base") }) else {
          return bad(number, cell, Text(fr: "« base » ou « etendu »", en: "“base” or “etendu”"))
        }
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
    for (name, column) in [(brand, "marque"), (model, "modele")] where name.isEmpty {
      return ReferentialProblem(
        line: 0, column: (meanings.firstIndex { $0?.name == column } ?? 0) + 1, name: column,
        message: Text(fr: "« \(column) » est vide", en: "“\(column)” is empty"), isSkippedRow: true)
    }
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

  var energie: Energy?
  /// Whether one of them is 0.
  private(set) var hasZero = false
  private var isEmpty = true
  private let room = UnsafeMutablePointer<Int64>.allocate(capacity: FieldID.allCases.count)

  init() { room.initialize(repeating: -1, count: FieldID.allCases.count) }

  deinit { room.deallocate() }

  func removeAll() {
    energie = nil
    guard !isEmpty else { return }
    for id in RowFigures.fields { room[Int(id.rawValue)] = -1 }
    (isEmpty, hasZero) = (true, false)
  }

  func set(_ id: FieldID, _ value: Decimal) {
    room[Int(id.rawValue)] = value.millionths
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
    let millionths = room[Int(id.rawValue)]
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
