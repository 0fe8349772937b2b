import Documents
import VehicleSheets

/// Makes a vehicle of the referential out of a row of the imported file.
struct ImportRow {
  let cells: ImportCells
  /// The columns of each role; of several the first that the row fills counts.
  let columns: [ImportRole: [Int]]
  let layout: ImportLayout
  /// The edition of the whole file, where somebody says it.
  let edition: Edition?

  /// The vehicle; nil where the row is left out, which the tally says.
  func make(_ row: [Bytes]) -> ImportedVehicle? {
    let brand = cells.brand(cell(.column(.marque), row))
    guard !brand.isEmpty else { return leaveOut(.noBrand) }
    let written = model(row)
    guard !written.isEmpty else { return leaveOut(.noModel) }
    let names = cells.spelled(brand: brand, model: written)
    var vehicle = ImportedVehicle()
    for (column, value) in layout.constants { vehicle.cells[column] = Array(value.utf8) }
    vehicle.cells[.marque] = Array(names.brand.utf8)
    vehicle.cells[.modele] = names.model
    let version = version(row)
    guard max(brand.utf8.count, written.count, version.count) <= 500 else { return leaveOut(.tooLong) }
    set(.version, version, &vehicle)
    vehicle.name = ImportNames.car(brand: names.brand, model: names.model, version: version)
    readChoices(row, &vehicle)
    readNumbers(row, &vehicle)
    readCodes(row, &vehicle)
    readYears(row, &vehicle)
    readCatalogue(row, &vehicle)
    return vehicle
  }

  private func leaveOut(_ note: ImportNote) -> ImportedVehicle? {
    cells.tally.add(note, cells.line)
    return nil
  }

  private func cell(_ role: ImportRole, _ row: [Bytes]) -> Bytes {
    var first = Bytes(start: nil, count: 0)
    for index in columns[role] ?? [] where index < row.count {
      if !Blanks.trimmed(row[index]).isEmpty { return row[index] }
      first = row[index]
    }
    return first
  }

  private func set(_ column: ReferentialColumn, _ value: [UInt8], _ vehicle: inout ImportedVehicle) {
    if !value.isEmpty { vehicle.cells[column] = value }
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

  /// The version as the source names it; where it names none, displacement and power as ADEME writes them: `1.0 (69ch)`.
  private func version(_ row: [Bytes]) -> [UInt8] {
    let version = cells.name(cell(.column(.version), row))
    guard version.isEmpty, columns[.displacement] != nil else { return version }
    var words: [String] = []
    if let cubic = ImportCells.plain(cells.text(cell(.displacement, row)))?.value, cubic >= Decimal(50) {
      let litres = Decimal(millionths: cubic.millionths / 1000).rounded(places: 1)
      words.append(litres.whole == nil ? "\(litres)" : "\(litres).0")
    }
    if let power = cells.quietPower(cell(.kilowatts, row)) { words.append("(\(power)ch)") }
    return Array(words.joined(separator: " ").utf8)
  }

  private func readChoices(_ row: [Bytes], _ vehicle: inout ImportedVehicle) {
    for field in Field.inReferential {
      guard let list = field.choices, columns[.column(.field(field.id))] != nil else { continue }
      let cell = cell(.column(.field(field.id)), row)
      var label = ""
      if let words = layout.words[field.id] {
        let mode = field.id == .energie ? cells.text(self.cell(.energyMode, row)) : []
        label = cells.choice(cell, beside: mode, words, field)
      } else {
        label = cells.choice(cell, field)
        cells.noteOddCode(cell, label)
      }
      if !label.isEmpty, list.labels.contains(label) { vehicle.cells[.field(field.id)] = Array(label.utf8) }
    }
    if columns[.column(.field(.finition))] != nil {
      set(.field(.finition), cells.name(cell(.column(.field(.finition)), row)), &vehicle)
    }
    // An electric car has one gear or a continuous one by nature: its gearbox is "automatic" on the screen.
    let isContinuous = vehicle.cells[.field(.boiteDeVitesse)] == Array("Boîte à variation continue".utf8)
    if isContinuous, vehicle.isElectric { vehicle.cells[.field(.boiteDeVitesse)] = Array("Boîte automatique".utf8) }
  }

  /// The type-variant-version, whole or in its parts, and the CNIT; several where blanks stand between.
  private func readCodes(_ row: [Bytes], _ vehicle: inout ImportedVehicle) {
    for column in [ReferentialColumn.tvv, .cnit] {
      for code in cells.code(cell(.column(column), row)).split(separator: 0x20) {
        vehicle.addCode(column, Array(code))
      }
    }
    let parts = (0..<3).map { cells.code(cell(.codePart($0), row)).filter { $0 != 0x20 } }
    if !parts[0].isEmpty, !parts[1].isEmpty { vehicle.addCode(.tvv, Array(parts.joined())) }
  }

  // MARK: Years and catalogue

  private func readYears(_ row: [Bytes], _ vehicle: inout ImportedVehicle) {
    for column in [ReferentialColumn.debut, .fin] where columns[.column(column)] != nil {
      vehicle.hasYears = true
      set(column, cells.day(cell(.column(column), row)), &vehicle)
    }
    guard !vehicle.hasYears else { return }
    if let edition = edition ?? ownEdition(row) { vehicle.setYears(edition) }
  }

  /// The edition that the row itself names.
  private func ownEdition(_ row: [Bytes]) -> Edition? {
    guard layout.edition == .years else { return nil }
    return EditionSource.years.value(cells.text(cell(.edition, row))).flatMap { Edition(year: $0) }
  }

  /// What the row says of its file's edition.
  func editionValue(_ row: [Bytes]) -> Int? { layout.edition?.value(cells.text(cell(.edition, row))) }

  private func readCatalogue(_ row: [Bytes], _ vehicle: inout ImportedVehicle) {
    var isExtended = false
    if columns[.column(.catalogue)] != nil {
      isExtended = Fold.string(String(decoding: cells.text(cell(.column(.catalogue), row)), as: UTF8.self)) == "etendu"
    } else if columns[.country] != nil {
      isExtended = !["fr", "france"].contains(
        Fold.string(String(decoding: cells.text(cell(.country, row)), as: UTF8.self)))
    }
    vehicle.cells[.catalogue] = Array((isExtended ? "etendu" : "base").utf8)
  }

  // MARK: Numbers

  private func readNumbers(_ row: [Bytes], _ vehicle: inout ImportedVehicle) {
    for column in ReferentialColumn.all {
      guard let field = column.field?.field, case .number = field.type else { continue }
      if let value = number(column, field, row: row, vehicle: &vehicle) {
        vehicle.cells[column] = Array(value.description.utf8)
      }
    }
    readPowers(row, &vehicle)
    fixConsumptions(&vehicle)
  }

  private func number(
    _ column: ReferentialColumn, _ field: Field, row: [Bytes], vehicle: inout ImportedVehicle
  ) -> Decimal? {
    if columns[.limit(field.id)] != nil || columns[.least(field.id)] != nil {
      let least = cells.number(cell(.least(field.id), row), field)
      let limit = cells.number(cell(.limit(field.id), row), field)
      guard let least, let limit, least != limit else { return limit ?? least }
      cells.tally.add(.rangeOfValues, cells.line, example: ("\(field.key) \(least.text.fr)–\(limit.text.fr)", ""))
      vehicle.disputed.insert(column)
      return nil
    }
    return cells.number(cell(.column(column), row), field)
  }

  /// The powers in ch, where the source gives kW. Its kW are a combustion engine's alone, and what an electric car can keep
  /// up for 30 minutes; a description that states more ch means the whole of a hybrid, and the peak of an electric car.
  private func readPowers(_ row: [Bytes], _ vehicle: inout ImportedVehicle) {
    guard columns[.kilowatts] != nil else { return }
    let power = cells.number(cell(.kilowatts, row), FieldID.puissance.field, unit: .kilowatt)
    let version = vehicle.cells[.version] ?? []
    let stated = layout.hasNominalPowers ? cells.statedPower(in: version) : nil
    let shown = String(decoding: version, as: UTF8.self)
    if layout.hasNominalPowers, vehicle.isElectric {
      let nominal = power ?? cells.number(cell(.nominalKilowatts, row), FieldID.puissance.field, unit: .kilowatt)
      if let nominal { vehicle.cells[.puissanceSysteme] = Array(nominal.description.utf8) }
      if let stated {
        vehicle.cells[.field(.puissance)] = Array(stated.description.utf8)
        cells.tally.add(.statedPower, cells.line, example: (shown, "\(stated) ch"))
      } else {
        cells.tally.add(.nominalPower, cells.line, example: (shown, ""))
      }
      return
    }
    guard let power else { return }
    vehicle.cells[.field(.puissance)] = Array(power.description.utf8)
    // Rounding and slips of the pen apart.
    if vehicle.isHybrid, let stated, stated.millionths > power.millionths + 5 * Decimal.unit {
      vehicle.cells[.puissanceSysteme] = Array(stated.description.utf8)
      cells.tally.add(.systemPower, cells.line, example: (shown, "\(stated) ch"))
    }
  }

  /// Combined consumption lies between the two others. Where exchanging it with the extra-urban one settles that and the
  /// CO2 agrees, they stood in each other's column; otherwise only the combined one is kept.
  private func fixConsumptions(_ vehicle: inout ImportedVehicle) {
    func value(_ id: FieldID) -> Decimal? { vehicle.cells[.field(id)].flatMap { ImportCells.plain($0)?.value } }
    if let energy = vehicle.energy, energy.isWithoutCombustion {
      for id in [FieldID.co2, .urbain, .extraUrbain, .mixte] {
        guard let litres = value(id), litres > Decimal(0) else { continue }
        vehicle.cells[.field(id)] = nil
        cells.tally.add(.inconsistent, cells.line, example: ("\(energy.label), \(id.field.key) \(litres)", ""))
      }
    }
    for id in [FieldID.urbain, .extraUrbain, .mixte] where value(id) == Decimal(0) {
      vehicle.cells[.field(id)] = nil
      cells.tally.add(.inconsistent, cells.line, example: ("\(id.field.key) 0", ""))
    }
    guard let urban = value(.urbain), let extra = value(.extraUrbain), let mixed = value(.mixte),
      mixed < min(urban, extra) || mixed > max(urban, extra)
    else { return }
    let shown = "\(urban.text.fr) / \(extra.text.fr) / \(mixed.text.fr)"
    if let co2 = value(.co2), extra > mixed, extra <= urban, isNearer(extra, than: mixed, co2, vehicle) {
      (vehicle.cells[.field(.mixte)], vehicle.cells[.field(.extraUrbain)]) =
        (vehicle.cells[.field(.extraUrbain)], vehicle.cells[.field(.mixte)])
      cells.tally.add(
        .exchanged, cells.line, example: (shown, "\(urban.text.fr) / \(mixed.text.fr) / \(extra.text.fr)"))
      return
    }
    vehicle.cells[.field(.urbain)] = nil
    vehicle.cells[.field(.extraUrbain)] = nil
    cells.tally.add(.inconsistent, cells.line, example: (shown, mixed.text.fr))
  }

  /// A litre of petrol makes 2.3 kg of CO2 and one of diesel 2.65, whatever the engine.
  private func isNearer(_ a: Decimal, than b: Decimal, _ co2: Decimal, _ vehicle: ImportedVehicle) -> Bool {
    let isDiesel = vehicle.energy == .diesel
    let litres = co2.double / (isDiesel ? 26.5 : 23.2)
    return (a.double - litres).magnitude < (b.double - litres).magnitude
  }
}

extension ImportedVehicle {
  var energy: Energy? {
    guard let label = cells[.field(.energie)] else { return nil }
    return Energy.allCases.first { $0.label.utf8.elementsEqual(label) }
  }

  var isElectric: Bool { energy == .electrique }

  var isHybrid: Bool {
    switch energy {
    case .hybrideEssence?, .hybrideDiesel?, .rechargeableEssence?, .rechargeableDiesel?: true
    default: false
    }
  }

  mutating func setYears(_ edition: Edition) {
    (cells[.debut], cells[.fin]) = (edition.debut, edition.fin)
    (hasYears, hasEdition) = (true, true)
  }
}
