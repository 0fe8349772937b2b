import Documents

/// What one column was taken for, and how that is known.
package struct ColumnReading: Sendable {
  /// As it stands in the header.
  package let title: String
  /// What it fills; nil where it is not read.
  var meaning: ColumnMeaning?
  package var evidence: ColumnEvidence
  /// Whether its dates are written month first.
  var isMonthFirst = false
  /// Whether its figures are thousands that lost their zeros.
  var areThousands = false
  /// What its codes stand for.
  var codes: CodeList?
  /// The column that holds the unit of its figures.
  var unitColumn: Int?
  /// What it fills besides: `Kleinwagen, Gebrauchtfahrzeug` is a body and a type.
  var second: FieldID?
  /// Whether it counts only where no other column says anything, and is not compared with it.
  var yields = false
  /// The columns that hold the month and the day of its years.
  var dateParts: DatePartColumns?
  /// Where the unit is unclear: what it may be, as a line of correspondences would say it.
  var choices: [String] = []
  /// What a misspelt title may be meant for.
  var guess: FieldID?

  init(_ title: String, _ meaning: ColumnMeaning?, _ evidence: ColumnEvidence) {
    self.title = title
    self.meaning = meaning
    self.evidence = evidence
  }

  /// What it fills, as reports name it: the field's path, or the part of a priced item; nil where it is not read.
  package var field: String? {
    switch meaning?.target {
    case .field(let id)?: id.field.path
    case .item(let kind, let number, let field)?:
      number == 0 ? "\(kind.field.field.path).\(field.key)" : "\(kind.field.field.path).\(number).\(field.key)"
    case .equipmentLabels?: FieldID.equipements.field.path
    case nil where evidence == .datePart: FieldID.dateMEC.field.path
    case .annotation?, nil: nil
    }
  }

  package var id: FieldID? { meaning?.field }

  /// Whether kilometres or miles are asked for, where the unit is unclear.
  var isMileage: Bool { choices.contains("kilometrage") }
}

/// Takes the columns of a table for what they are: titles propose, values decide.
struct ColumnReader {
  let titles: [String]
  let names: ColumnNames
  let profile: TableProfile?
  let layout: Layout?
  let values: ColumnValues
  var columns: [ColumnReading] = []

  init(
    _ titles: [String], names: ColumnNames, profile: TableProfile?, layout: Layout?, correspondences: Correspondences
  ) {
    self.titles = titles
    self.names = names
    self.profile = profile
    self.layout = layout
    values = ColumnValues(profile, correspondences)
    var readings = titles.map { names.reading(of: $0) }
    // `Statut` is ours only beside the others that a run adds.
    if Annotation.place(in: titles) == nil {
      for i in titles.indices {
        if case .known(let meaning) = readings[i], meaning.target == .annotation {
          readings[i] = ForeignTitles.reading(of: titles[i])
        }
      }
    }
    let isOwn = layout == nil && ColumnReader.areOwn(titles, readings)
    columns = zip(titles, readings).map { first($0, $1, isOwn: isOwn) }
    // Nobody's table has as many; of a million titles the comparison would take minutes.
    for i in columns.indices.prefix(ColumnReader.maxCompared) where columns[i].evidence == .unknown {
      if case .unknown = readings[i] { columns[i].guess = ForeignTitles.nearest(to: titles[i]) }
    }
    if !isOwn {
      settleNewOrUsed()
      settleUnitColumns(&readings)
      settlePolishHorsepower()
      settleAmbiguous(readings)
      settlePower(readings)
      settleCompound(readings)
      settleFiscalPower()
      settleBritishMileage()
      settleNeighbours()
      settleDateParts()
      settleTwofold()
      settlePaintNames()
      settleFirstPlates()
      suggestByValues(readings)
    }
    for i in columns.indices where columns[i].id == .reference && !columns[i].evidence.isOwn {
      // A stock number that could not be a reference, or is there twice, is none.
      if !values.areReferences(i) { leave(i) }
    }
    for i in columns.indices where columns[i].id?.type.isDate ?? false {
      columns[i].isMonthFirst = values.isMonthFirst(i)
    }
    for i in columns.indices where columns[i].id == .kilometrage {
      columns[i].areThousands = values.areThousands(i)
    }
  }

  /// Whether all titles are the sheet's own: then nothing has to be looked at.
  static func areOwn(_ titles: [String], _ readings: [TitleReading]) -> Bool {
    zip(titles, readings).allSatisfy { title, reading in
      switch reading {
      case .known(let meaning): meaning.evidence.isOwn
      case .ignored: true
      default: false
      }
    }
  }

  /// Unknown titles that are compared with the known ones.
  static let maxCompared = 500

  // MARK: What titles say

  private func first(_ title: String, _ reading: TitleReading, isOwn: Bool) -> ColumnReading {
    if case .known(let meaning) = reading, meaning.evidence == .correspondence {
      return ColumnReading(title, meaning, .correspondence)
    }
    if case .ignored = reading { return ColumnReading(title, nil, .ignored) }
    if let column = layout?.column(named: title) {
      var found = ColumnReading(
        title,
        column.field.map {
          ColumnMeaning(target: .field($0), rank: column.rank, unit: column.unit, evidence: .layout)
        }, column.field == nil ? .unrelated : .layout)
      found.codes = column.codes
      return found
    }
    switch reading {
    case .known(let meaning):
      if !isOwn, ColumnReader.isOpen(meaning, title) { return ColumnReading(title, nil, .unknown) }
      return ColumnReading(title, meaning, meaning.evidence)
    case .unrelated: return ColumnReading(title, nil, .unrelated)
    case .unknown:
      return ColumnReading(title, nil, title.isEmpty ? .unrelated : .unknown)
    default: return ColumnReading(title, nil, .unknown)
    }
  }

  /// Whether a label of ours is a word that other tables use for something else: `Type`, `Date`, `Puissance`.
  private static func isOpen(_ meaning: ColumnMeaning, _ title: String) -> Bool {
    guard meaning.evidence == .key || meaning.evidence == .label, meaning.unit.isEmpty, meaning.field != nil else {
      return false
    }
    switch ForeignTitles.reading(of: title) {
    case .ambiguous, .power, .compound: return true
    default: return false
    }
  }

  /// What the words of a title leave open, whether it is a label of ours too or not.
  func open(_ i: Int, _ reading: TitleReading) -> TitleReading? {
    guard columns[i].meaning == nil, columns[i].evidence == .unknown else { return nil }
    if case .known = reading { return ForeignTitles.reading(of: titles[i]) }
    return reading
  }

  func has(_ id: FieldID, besides column: Int) -> Bool {
    columns.indices.contains(where: { $0 != column && columns[$0].id == id })
  }

  private mutating func take(_ i: Int, _ id: FieldID, rank: Int = 4, unit: String = "") {
    columns[i].meaning = ColumnMeaning(
      target: .field(id), rank: isLabel(titles[i], of: id) ? 0 : rank, unit: unit, evidence: .values)
    columns[i].evidence = .values
  }

  /// Whether a title is one of our own names for the field.
  private func isLabel(_ title: String, of id: FieldID) -> Bool {
    FieldNames.anywhere.find(title).map { $0 == Int(id.rawValue) } ?? false
  }

  mutating func set(_ i: Int, _ meaning: ColumnMeaning?, _ evidence: ColumnEvidence, choices: [String] = []) {
    columns[i].meaning = meaning
    columns[i].evidence = evidence
    columns[i].choices = choices
  }

  private mutating func leave(_ i: Int) {
    columns[i].meaning = nil
    columns[i].evidence = .unrelated
  }

  // MARK: What values decide

  private mutating func settleAmbiguous(_ readings: [TitleReading]) {
    for i in columns.indices {
      guard case .ambiguous(let fields, let isUsual)? = open(i, readings[i]) else { continue }
      if let fit = fields.first(where: { isFit($0, i, among: fields) }) {
        take(i, fit)
        if fit == .peinture || fit == .type { columns[i].codes = values.codes(for: fit, in: i) }
      } else if isUsual, let usual = fields.first, !isDoubled(usual, i),
        values.isEmpty(i) || !values.areStrange(i, usual)
      {
        take(i, usual)
      } else {
        leave(i)
      }
    }
  }

  /// Whether what a column holds is what a field takes.
  private func isFit(_ id: FieldID, _ i: Int, among fields: [FieldID]) -> Bool {
    if isDoubled(id, i) { return false }
    switch id {
    // A column of brands whose title says model: only where nothing else gives the brand.
    case .modele:
      return !(fields.contains(.marque) && isFit(.marque, i, among: []))
        // A range of kilometres, or of new and used cars.
        && !(fields.contains(.type) && (values.areDistances(i) || values.share(of: .type, in: i) >= 0.5))
    case .couleurInterieure: return !values.areUpholstery(i)
    case .marque: return !has(.marque, besides: i) && values.share(of: .marque, in: i) >= 0.9
    // A bare date is the first registration only where no other column is.
    case .dateMEC where fields == [.dateMEC] && !isUsualDate(i):
      return !has(.dateMEC, besides: i) && values.share(of: id, in: i) >= 0.5
    // Under `Typ` stands the version, where it is neither a type, nor a body or a kind of vehicle.
    case .version where fields.contains(.type): return !has(.version, besides: i) && values.areEngines(i)
    case .version: return !values.isNumeric(i) && !values.isEmpty(i)
    case .peinture: return values.codes(for: .peinture, in: i) != nil
    default: return values.share(of: id, in: i) >= 0.5
    }
  }

  private func isUsualDate(_ i: Int) -> Bool {
    if case .ambiguous(_, let isUsual) = ForeignTitles.reading(of: titles[i]) { return isUsual }
    return false
  }

  /// Whether another column gives the field for sure, so that a title of two meanings must not double it with words.
  private func isDoubled(_ id: FieldID, _ i: Int) -> Bool {
    guard case .text = id.type, !isLabel(titles[i], of: id) else { return false }
    // The plate that a car came with is no other name for the one that it has.
    return columns.indices.contains { $0 != i && columns[$0].id == id && !isFirstPlate($0) }
  }

  /// A column that nobody knows by its title, and whose cells are plates, chassis numbers or fuels: what it may be.
  private mutating func suggestByValues(_ readings: [TitleReading]) {
    let missing = ColumnReader.tellingFields.filter { id in !columns.contains { $0.id == id } }
    for i in columns.indices.prefix(ColumnReader.maxCompared) where columns[i].guess == nil {
      guard columns[i].evidence == .unknown, case .unknown = readings[i] else { continue }
      columns[i].guess =
        missing.first { values.areSurely($0, i) }
        ?? ForeignTitles.part(of: titles[i]).flatMap { id in
          columns.contains { $0.id == id } || values.isEmpty(i) || values.share(of: id, in: i) < 0.9 ? nil : id
        }
    }
  }

  /// Fields whose values are like no others.
  private static let tellingFields: [FieldID] = [
    .numeroChassis, .immatriculation, .energie, .boiteDeVitesse, .carrosserie,
  ]

  private mutating func settleCompound(_ readings: [TitleReading]) {
    for i in columns.indices {
      guard case .compound? = open(i, readings[i]) else { continue }
      let isAlone = !has(.marque, besides: i) && !has(.modele, besides: i) && !has(.version, besides: i)
      if values.leads(i) || isAlone && values.areWords(i) {
        take(i, .titre)
      } else if !has(.version, besides: i), !has(.modele, besides: i) ? values.areWords(i) : values.areEngines(i) {
        take(i, .version)
      } else {
        leave(i)
      }
    }
  }
}

extension Field.ValueType {
  var isDate: Bool { if case .date = self { true } else { false } }
}
