import Documents

/// Columns of figures held against their neighbours: the unit that stands in a column beside, powers that cannot be one
/// engine's, miles of British cars.
extension ColumnReader {
  // MARK: Units in a column beside

  /// `Mileage;Mileage unit`: what the second column says goes with each figure of the first.
  mutating func settleUnitColumns(_ readings: inout [TitleReading]) {
    for i in columns.indices {
      guard case .unit(let about) = readings[i] else { continue }
      guard let j = figures(about, beside: i, readings), let id = figureField(j, readings[j]),
        values.areUnits(i, of: id)
      else {
        set(i, nil, .unrelated)
        continue
      }
      set(i, nil, .unit)
      columns[j].unitColumn = i
      // `CV` is fiscal as often as not: the figures decide, as under a title that says so.
      if id == .puissance, values.onlyText(i).map({ Fold.string($0) == "cv" }) == true {
        readings[j] = .horsepowerOrFiscal
        set(j, nil, .unknown)
        continue
      }
      let meaning = columns[j].meaning ?? ColumnMeaning(target: .field(id), rank: 1)
      set(j, values.onlyText(i).flatMap { ColumnNames.measured(meaning, $0) } ?? meaning, .values)
    }
  }

  /// The column of the figures that a column of units belongs to: the one that it names, else the one left of it.
  private func figures(_ about: FieldID?, beside i: Int, _ readings: [TitleReading]) -> Int? {
    guard let about else { return i > 0 && figureField(i - 1, readings[i - 1]) != nil ? i - 1 : nil }
    let found = columns.indices.filter { $0 != i && figureField($0, readings[$0]) == about }
    return found.min { abs($0 - i) < abs($1 - i) }
  }

  private func figureField(_ i: Int, _ reading: TitleReading) -> FieldID? {
    if let id = columns[i].id {
      guard case .number(let units, _, _) = id.type, units.all.count > 1 || id == .co2 else { return nil }
      return id
    }
    switch open(i, reading) {
    case .power, .horsepowerOrFiscal: return .puissance
    default: return nil
    }
  }

  // MARK: Horsepower

  /// Polish `KM` is horsepower where the figures are.
  mutating func settlePolishHorsepower() {
    for i in columns.indices where columns[i].id == .kilometrage && Fold.string(titles[i]) == "km" {
      guard language == .pl, values.isNumeric(i), values.least(i) >= 20, values.greatest(i) <= 1500 else { continue }
      set(i, ColumnMeaning(target: .field(.puissance), evidence: .values), .values)
    }
  }

  /// Powers that are no car's: fiscal ones under a title that says horsepower, or both columns exchanged.
  mutating func settleFiscalPower() {
    for i in columns.indices where isOpenHorsepower(i) {
      let others = columns.indices.filter { $0 != i && columns[$0].id == .puissance && !values.areSmall($0) }
      if others.contains(where: { !values.isEmpty($0) }) {
        has(.puissanceFiscale, besides: i)
          ? set(i, nil, .unrelated)
          : set(i, ColumnMeaning(target: .field(.puissanceFiscale), evidence: .values), .values)
      } else if !saysUnit(titles[i]), !areMicrocars {
        set(i, nil, .unclear, choices: ColumnReader.fiscalOrHorsepower)
      }
    }
    guard let power = columns.firstIndex(where: { $0.id == .puissance && $0.evidence != .correspondence }),
      let fiscal = columns.firstIndex(where: { $0.id == .puissanceFiscale && $0.evidence != .correspondence })
    else { return }
    // No engine has as many fiscal horsepower as it has real ones.
    let pairs = values.pairs(power, fiscal)
    guard !pairs.isEmpty, pairs.count(where: { $0.0 <= $0.1 }) * 2 >= pairs.count else { return }
    for i in [power, fiscal] { set(i, nil, .unclear, choices: ColumnReader.fiscalOrHorsepower) }
  }

  /// Whether a column that its title makes horsepower holds figures as small as fiscal ones.
  private func isOpenHorsepower(_ i: Int) -> Bool {
    columns[i].id == .puissance && columns[i].meaning?.unit.isEmpty == true && columns[i].unitColumn == nil
      && [.name, .values].contains(columns[i].evidence)
      && (values.isNumeric(i) ? values.areSmall(i) : values.areFiscal(i))
  }

  /// Whether a title names the unit itself: `Puissance (ch)`, `Ch DIN`, `PS`.
  private func saysUnit(_ title: String) -> Bool {
    TitleWords.words(of: title).contains { ["ch", "din", "ps", "pk", "hp", "bhp"].contains($0) }
  }

  // MARK: Miles

  /// British cars show miles: under `Mileage` nothing tells kilometres.
  mutating func settleBritishMileage() {
    guard let plates = columns.firstIndex(where: { $0.id == .immatriculation }), values.areBritish(plates) else {
      return
    }
    for i in columns.indices where columns[i].id == .kilometrage && columns[i].evidence == .name {
      guard columns[i].meaning?.unit.isEmpty == true, columns[i].unitColumn == nil, values.isNumeric(i),
        TitleWords.words(of: titles[i]).contains(where: { ["mileage", "odometer", "odo"].contains($0) }),
        !TitleWords.words(of: titles[i]).contains(where: { ["km", "kilometrage"].contains($0) })
      else { continue }
      set(i, nil, .unclear, choices: ["kilometrage", "kilometrage (miles)"])
    }
  }

  // MARK: What a second column settles

  /// `Année` beside a full date is the model year; CO2 by the old cycle is not the certificate's where the new one is
  /// there too; a trim of four words with figures is a version.
  mutating func settleNeighbours() {
    // A bare `Date` may be any: it counts only where nothing else does.
    for i in columns.indices where columns[i].id == .dateMEC && ColumnReader.dates.contains(Fold.string(titles[i])) {
      if has(.dateMEC, besides: i) { set(i, nil, .unrelated) }
    }
    for i in columns.indices where columns[i].id == .dateMEC && ColumnReader.years.contains(Fold.string(titles[i])) {
      if has(.dateMEC, besides: i), values.isNumeric(i) { set(i, nil, .unrelated) }
    }
    for i in columns.indices where columns[i].id == .co2 && has(.co2, besides: i) {
      if TitleWords.words(of: titles[i]).contains(where: { $0 == "nedc" || $0 == "cedc" }) { set(i, nil, .unrelated) }
    }
    for i in columns.indices where columns[i].id == .finition && columns[i].evidence == .name && values.areVersions(i) {
      let isVersion = !has(.version, besides: i)
      set(
        i, isVersion ? ColumnMeaning(target: .field(.version), evidence: .values) : nil,
        isVersion ? .values : .unrelated)
    }
  }

  /// mobile.de's `Kategorie` gives the body and whether the car is new: `Limousine, Neufahrzeug`.
  mutating func settleTwofold() {
    guard !columns.contains(where: { $0.id == .type }) else { return }
    for i in columns.indices where columns[i].id == .carrosserie && !columns[i].evidence.isOwn {
      if !values.isEmpty(i), values.share(of: .type, in: i) == 1 { columns[i].second = .type }
    }
  }

  /// `Farbe` and `Farbe (Hersteller)`: the maker's name of a paint is the more exact one of the two, and no contradiction.
  mutating func settlePaintNames() {
    for id in [FieldID.couleurExterieure, .couleurInterieure] {
      let all = columns.indices.filter { columns[$0].id == id }
      let names = all.filter { i in TitleWords.words(of: titles[i]).contains(where: ColumnReader.makers.contains) }
      guard !names.isEmpty, names.count < all.count else { continue }
      for i in all where !names.contains(i) {
        columns[i].meaning?.rank += 20
        columns[i].yields = true
      }
    }
  }

  /// `Immat origine` beside `Immat`: the plate that the car came with counts only where it has no other.
  mutating func settleFirstPlates() {
    let plates = columns.indices.filter { columns[$0].id == .immatriculation }
    let first = plates.filter(isFirstPlate)
    guard !first.isEmpty, first.count < plates.count else { return }
    for i in first {
      columns[i].meaning?.rank += 20
      columns[i].yields = true
    }
  }

  func isFirstPlate(_ i: Int) -> Bool {
    columns[i].id == .immatriculation && TitleWords.words(of: titles[i]).contains("origine")
  }

  private static let makers: Set<String> = Set(
    """
    hersteller constructeur fabricant manufacturer maker oem commercial commerciale commercialname marketing fabricante
    original originale originalfarbe produttore fabrikant producenta herstellers
    """.split { $0 == " " || $0 == "\n" }.map { TitleWords.plain(String($0)) })

  private static let dates: Set<String> = ["date", "datum", "data", "fecha"]

  private static let years: Set<String> = [
    "annee", "year", "jahr", "anno", "ano", "jaar", "rok", "bouwjaar", "zulassungsjahr",
  ]
}
