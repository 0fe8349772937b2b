import Documents
import VehicleSheets

/// Makes a row of the referential out of a row of the imported file.
struct ImportRow {
  let cells: ImportCells
  let columns: [ImportRole: Int]
  let layout: ImportLayout

  /// Stands between the cells while rows are sorted: below every character of a text.
  static let separator: UInt8 = 0x01

  /// The row, and what it is told apart by; nil where it is left out, which the tally says.
  func make(_ row: [Bytes]) -> (key: [UInt8], line: [UInt8])? {
    let brand = cells.brand(cell(.column(.marque), row))
    guard !brand.isEmpty else { return leaveOut(.noBrand) }
    let model = model(row)
    guard !model.isEmpty else { return leaveOut(.noModel) }
    let version = cells.name(cell(.column(.version), row))
    guard max(brand.utf8.count, model.count, version.count) <= 500 else { return leaveOut(.tooLong) }

    var values: [ReferentialColumn: [UInt8]] = [:]
    for (column, value) in layout.constants { values[column] = Array(value.utf8) }
    values[.marque] = Array(brand.utf8)
    values[.modele] = model
    values[.version] = version
    readChoices(row, &values)
    readNumbers(row, &values)
    mendConsumptions(&values)
    for column in [ReferentialColumn.debut, .fin] { set(column, cells.day(cell(.column(column), row)), &values) }
    if columns[.column(.catalogue)] != nil {
      let written = Fold.string(String(decoding: cells.text(cell(.column(.catalogue), row)), as: UTF8.self))
      values[.catalogue] = Array((written == "etendu" ? "etendu" : "base").utf8)
    } else {
      values[.catalogue] = Array("base".utf8)
    }
    return encode(values)
  }

  private func leaveOut(_ note: ImportNote) -> (key: [UInt8], line: [UInt8])? {
    cells.tally.add(note, cells.line)
    return nil
  }

  private func cell(_ role: ImportRole, _ row: [Bytes]) -> Bytes {
    guard let index = columns[role], index < row.count else { return Bytes(start: nil, count: 0) }
    return row[index]
  }

  private func set(_ column: ReferentialColumn, _ value: [UInt8], _ values: inout [ReferentialColumn: [UInt8]]) {
    if !value.isEmpty { values[column] = value }
  }

  // MARK: Names and choices

  /// The commercial model; but the range where that is what a seller calls the car: `SERIE 3` and not `316`,
  /// `CLASSE A` and not `A 180`.
  private func model(_ row: [Bytes]) -> [UInt8] {
    let model = cells.name(cell(.column(.modele), row))
    guard columns[.family] != nil else { return model }
    let family = cells.name(cell(.family, row))
    if family.starts(with: Array("CLASSE ".utf8)) { return family }
    if family.count == 7, family.starts(with: Array("SERIE ".utf8)), Plate.isDigit(family[6]) { return family }
    return model.isEmpty ? family : model
  }

  private func readChoices(_ row: [Bytes], _ values: inout [ReferentialColumn: [UInt8]]) {
    for field in Field.inReferential {
      guard let list = field.choices, columns[.column(.field(field.id))] != nil else { continue }
      let cell = cell(.column(.field(field.id)), row)
      let label = cells.choice(cell, field)
      cells.noteOddCode(cell, label)
      if !label.isEmpty, list.labels.contains(label) { values[.field(field.id)] = Array(label.utf8) }
    }
    if columns[.column(.field(.finition))] != nil {
      set(.field(.finition), cells.name(cell(.column(.field(.finition)), row)), &values)
    }
    // An electric car has one gear or a continuous one by nature: its gearbox is "automatic" on the screen.
    let isContinuous = values[.field(.boiteDeVitesse)] == Array("Boîte à variation continue".utf8)
    if isContinuous, isElectric(values) { values[.field(.boiteDeVitesse)] = Array("Boîte automatique".utf8) }
  }

  private func isElectric(_ values: [ReferentialColumn: [UInt8]]) -> Bool {
    values[.field(.energie)] == Array(Energy.electrique.label.utf8)
  }

  // MARK: Numbers

  private func readNumbers(_ row: [Bytes], _ values: inout [ReferentialColumn: [UInt8]]) {
    for field in Field.inReferential {
      guard case .number = field.type else { continue }
      if let value = number(field, row, values) { values[.field(field.id)] = Array(value.description.utf8) }
    }
  }

  private func number(_ field: Field, _ row: [Bytes], _ values: [ReferentialColumn: [UInt8]]) -> Decimal? {
    if field.id == .puissance, columns[.kilowatts] != nil { return power(row, values) }
    if columns[.most(field.id)] != nil || columns[.least(field.id)] != nil {
      let least = cells.number(cell(.least(field.id), row), field)
      let most = cells.number(cell(.most(field.id), row), field)
      guard let least, let most, least != most else { return most ?? least }
      cells.tally.add(.rangeOfValues, cells.line, example: ("\(field.key) \(least.text.fr)–\(most.text.fr)", ""))
      return nil
    }
    return cells.number(cell(.column(.field(field.id)), row), field)
  }

  /// The power in ch. What the sources give of an electric car is the power it can keep up for 30 minutes; the peak is
  /// known where the description states it in ch, as makers do.
  private func power(_ row: [Bytes], _ values: [ReferentialColumn: [UInt8]]) -> Decimal? {
    let cell = cell(.kilowatts, row)
    guard layout.hasNominalPowers, isElectric(values) else {
      return cells.number(cell, FieldID.puissance.field, unit: .kilowatt)
    }
    let version = values[.version] ?? []
    if let stated = cells.statedPower(in: version) {
      cells.tally.add(
        .statedPower, cells.line, example: (String(decoding: version, as: UTF8.self), "\(stated) ch"))
      return stated
    }
    cells.tally.add(.nominalPower, cells.line, example: (String(decoding: version, as: UTF8.self), ""))
    return nil
  }

  /// Combined consumption lies between the two others. Where exchanging it with the extra-urban one settles that and the
  /// CO2 agrees, they stood in each other's column; otherwise only the combined one is kept.
  private func mendConsumptions(_ values: inout [ReferentialColumn: [UInt8]]) {
    func value(_ id: FieldID) -> Decimal? { values[.field(id)].flatMap { ImportCells.plain($0)?.value } }
    if isElectric(values) {
      for id in [FieldID.co2, .urbain, .extraUrbain, .mixte] {
        guard let litres = value(id), litres > Decimal(0) else { continue }
        values[.field(id)] = nil
        cells.tally.add(
          .inconsistent, cells.line, example: ("\(Energy.electrique.label), \(id.field.key) \(litres)", ""))
      }
    }
    for id in [FieldID.urbain, .extraUrbain, .mixte] where value(id) == Decimal(0) {
      values[.field(id)] = nil
      cells.tally.add(.inconsistent, cells.line, example: ("\(id.field.key) 0", ""))
    }
    guard let urban = value(.urbain), let extra = value(.extraUrbain), let mixed = value(.mixte),
      mixed < min(urban, extra) || mixed > max(urban, extra)
    else { return }
    let shown = "\(urban.text.fr) / \(extra.text.fr) / \(mixed.text.fr)"
    if let co2 = value(.co2), extra > mixed, extra <= urban, isNearer(extra, than: mixed, co2, values) {
      (values[.field(.mixte)], values[.field(.extraUrbain)]) = (values[.field(.extraUrbain)], values[.field(.mixte)])
      cells.tally.add(
        .exchanged, cells.line, example: (shown, "\(urban.text.fr) / \(mixed.text.fr) / \(extra.text.fr)"))
      return
    }
    values[.field(.urbain)] = nil
    values[.field(.extraUrbain)] = nil
    cells.tally.add(.inconsistent, cells.line, example: (shown, mixed.text.fr))
  }

  /// A litre of petrol makes 2.3 kg of CO2 and one of diesel 2.65, whatever the engine.
  private func isNearer(
    _ a: Decimal, than b: Decimal, _ co2: Decimal, _ values: [ReferentialColumn: [UInt8]]
  ) -> Bool {
    let isDiesel = values[.field(.energie)]?.starts(with: Array("Diesel".utf8)) ?? false
    let litres = co2.double / (isDiesel ? 26.5 : 23.2)
    return (a.double - litres).magnitude < (b.double - litres).magnitude
  }

  // MARK: The row

  private func encode(_ values: [ReferentialColumn: [UInt8]]) -> (key: [UInt8], line: [UInt8]) {
    var key: [UInt8] = []
    var line: [UInt8] = []
    for (number, column) in ReferentialColumn.all.enumerated() {
      if number > 0 {
        key.append(ImportRow.separator)
        line.append(ImportRow.separator)
      }
      let value = values[column] ?? []
      line += value
      if case .field(let id) = column, case .text = id.field.type {
        value.withUnsafeBufferPointer { Fold.with($0) { key.append(contentsOf: $0) } }
      } else {
        key += value
      }
    }
    return (key, line)
  }
}
