import Documents
import VehicleSheets

/// A vehicle on its way into the referential: its cells, and what other rows and files say of it.
struct ImportedVehicle {
  /// The cells of its row but for the codes; what is absent is empty.
  var cells: [ReferentialColumn: [UInt8]] = [:]
  /// The type-variant-versions and the CNIT that it serves.
  var codes: [ReferentialColumn: Set<[UInt8]>] = [:]
  /// Figures that the sources give differently: which one a vehicle has is not known, so they stay empty.
  var disputed: Set<ReferentialColumn> = []
  /// Whether its source says when it was sold; empty is then open, and not unknown.
  var hasYears = false
  /// Whether its years are those of its edition; rows of other editions then widen them.
  var hasEdition = false
  /// What it is called, in whichever way its words are spread over model and version.
  var name: [UInt8] = []

  /// Stands between the cells while rows are sorted: below every character of a text.
  private static let separator: UInt8 = 0x01

  /// What tells it apart from the other vehicles of its file: all that a sheet can name.
  var key: [UInt8] {
    var key: [UInt8] = []
    for column in ReferentialColumn.all {
      let isOfEdition = hasEdition && (column == .debut || column == .fin)
      let value = isOfEdition ? [] : cells[column] ?? []
      // Brand and model have one spelling by then; and a PRIUS+ is no PRIUS.
      if column == .version || column == .field(.finition) {
        value.withUnsafeBufferPointer { Fold.with($0) { key.append(contentsOf: $0) } }
      } else {
        key += value
      }
      key.append(ImportedVehicle.separator)
    }
    return key
  }

  /// Its row, with a separator that sorts before every text.
  var line: [UInt8] {
    var line: [UInt8] = []
    for (number, column) in ReferentialColumn.all.enumerated() {
      if number > 0 { line.append(ImportedVehicle.separator) }
      if let codes = codes[column] {
        line += codes.sorted { $0.lexicographicallyPrecedes($1) }.joined(separator: [0x20])
      } else {
        line += cells[column] ?? []
      }
    }
    return line
  }

  /// Appends rows made by `line` as CSV, in their order.
  static func write(_ rows: [[UInt8]], to output: ByteBuffer) {
    for row in rows {
      output.reserve(row.count + 1)
      for byte in row { output.append(byte == separator ? UInt8(ascii: ";") : byte) }
      output.append(UInt8(ascii: "\n"))
    }
  }

  mutating func addCode(_ column: ReferentialColumn, _ code: [UInt8]) {
    if !code.isEmpty { codes[column, default: []].insert(code) }
  }

  /// Takes the codes and the years of a row that says the same.
  mutating func addRow(_ other: ImportedVehicle) {
    for (column, more) in other.codes { codes[column, default: []].formUnion(more) }
    mergeYears(other)
  }
}

// MARK: One vehicle in two sources

extension ImportedVehicle {
  /// What makes it one vehicle and not another. CO2 and consumptions do not: the old cycle's and the new one's differ, nor
  /// do weights, which some sources round.
  private static let identity: [ReferentialColumn] = [
    .field(.finition), .field(.genre), .field(.carrosserie), .field(.nombreDePortes), .field(.boiteDeVitesse),
    .field(.energie), .field(.puissanceFiscale), .field(.puissance), .puissanceSysteme,
  ]

  private static let figureColumns: [ReferentialColumn] = [
    .field(.poidsTotal), .field(.poidsAVide), .field(.co2), .field(.urbain), .field(.extraUrbain), .field(.mixte),
  ]

  /// Whether both say all the same, their years and catalogues apart.
  func saysTheSame(as other: ImportedVehicle) -> Bool {
    (ImportedVehicle.identity + ImportedVehicle.figureColumns).allSatisfy { cells[$0] == other.cells[$0] }
  }

  /// Whether both give figures, and the same.
  func hasSameFigures(as other: ImportedVehicle) -> Bool {
    let own = ImportedVehicle.figureColumns.map { cells[$0] }
    return own.contains { $0 != nil } && own == ImportedVehicle.figureColumns.map { other.cells[$0] }
  }

  /// Whether both may be one vehicle: nothing that both say tells them apart.
  func isCompatible(with other: ImportedVehicle) -> Bool {
    ImportedVehicle.identity.allSatisfy { column in
      guard let own = cells[column], let theirs = other.cells[column], own != theirs else { return true }
      switch column.field?.field.type {
      case .choice(let list)?:
        guard let a = index(own, list), let b = index(theirs, list) else { return false }
        return list.agree(a, b)
      case .number?:
        // A ch more or less comes from rounding kW.
        guard column.field == .puissance, let a = ImportCells.plain(own), let b = ImportCells.plain(theirs) else {
          return false
        }
        return (a.value.millionths - b.value.millionths).magnitude <= UInt64(Decimal(1).millionths)
      default:
        return own.withUnsafeBufferPointer { a in
          theirs.withUnsafeBufferPointer { b in Fold.with(a) { a in Fold.with(b) { a.equals($0) } } }
        }
      }
    }
  }

  private func index(_ label: [UInt8], _ list: ChoiceList) -> Int? {
    list.labels.firstIndex(of: String(decoding: label, as: UTF8.self))
  }

  /// Takes what another source says of the same vehicle; how many figures the sources give differently.
  mutating func merge(_ other: ImportedVehicle) -> Int {
    addRow(other)
    var differing = 0
    disputed.formUnion(other.disputed)
    for column in ImportedVehicle.figureColumns {
      if let own = cells[column], let theirs = other.cells[column], own != theirs {
        disputed.insert(column)
        differing += 1
      }
    }
    for (column, value) in other.cells where cells[column] == nil && column != .debut && column != .fin {
      cells[column] = value
    }
    for column in disputed { cells[column] = nil }
    // « Boîte automatique » of one source is the « Boîte robotisée » of another, which says more.
    for column in ImportedVehicle.identity where other.cells[column] != cells[column] {
      guard case .choice(let list)? = column.field?.field.type, let own = cells[column],
        let theirs = other.cells[column],
        let a = index(own, list), let b = index(theirs, list), list.isWider(a, than: b)
      else { continue }
      cells[column] = theirs
    }
    // In reach without a tick where one of the sources has it so.
    if other.cells[.catalogue] == Array("base".utf8) { cells[.catalogue] = Array("base".utf8) }
    return differing
  }

  /// From the first day of either to the last.
  private mutating func mergeYears(_ other: ImportedVehicle) {
    guard other.hasYears else { return }
    guard hasYears else {
      (cells[.debut], cells[.fin]) = (other.cells[.debut], other.cells[.fin])
      hasYears = true
      return
    }
    if other.day(.debut) < day(.debut) { cells[.debut] = other.cells[.debut] }
    if other.day(.fin) > day(.fin) { cells[.fin] = other.cells[.fin] }
  }

  private func day(_ column: ReferentialColumn) -> Int32 {
    let isEnd = column == .fin
    return (cells[column] ?? []).withUnsafeBufferPointer { ReferentialDate.day($0, isEnd: isEnd) } ?? (isEnd ? .max : 0)
  }
}
