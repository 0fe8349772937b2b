import Documents

/// Columns of power: kilowatts, horsepower or fiscal horsepower. A figure under the wrong unit is another engine, so what
/// nothing proves is asked for (PR0017).
extension ColumnReader {
  mutating func settlePower(_ readings: [TitleReading]) {
    let language = language
    for i in columns.indices {
      if case .horsepowerOrFiscal? = pending(i, readings[i]) { settleHorsepower(i, language) }
    }
    for i in columns.indices {
      if case .power? = pending(i, readings[i]) { settleBare(i) }
    }
  }

  private func pending(_ i: Int, _ reading: TitleReading) -> TitleReading? {
    guard columns[i].meaning == nil, columns[i].evidence == .unknown else { return nil }
    if case .known = reading { return ForeignTitles.reading(of: titles[i]) }
    return reading
  }

  /// The language of most titles; nil where none leads.
  var language: TitleLanguage? {
    var votes: [TitleLanguage: Int] = [:]
    for (title, column) in zip(titles, columns) {
      let languages = ForeignTitles.languages(of: title)
      let isFrench = column.evidence == .label || (column.evidence == .key && languages.isEmpty)
      // A word of one language alone says more than one of three.
      if isFrench { votes[.fr, default: 0] += 2 }
      for language in languages { votes[language, default: 0] += languages.count == 1 ? 3 : 1 }
    }
    let ranked = TitleLanguage.allCases.map { ($0, votes[$0] ?? 0) }.sorted { $0.1 > $1.1 }
    guard let first = ranked.first, first.1 > 0, ranked[1].1 < first.1 else { return nil }
    return first.0
  }

  /// `CV`: fiscal where the table is French and the figures are such; horsepower in Spanish, Italian and Portuguese.
  private mutating func settleHorsepower(_ i: Int, _ language: TitleLanguage?) {
    guard !values.isEmpty(i) else { return put(i, .puissanceFiscale) }
    guard values.isNumeric(i) else {
      // `7 CV`, `7cv`: the unit beside the figure says no more than the title.
      return values.share(of: .puissanceFiscale, in: i) >= 0.5 ? put(i, .puissanceFiscale) : put(i, .puissance)
    }
    let isSmall = values.areSmall(i)
    let isFiscalSize = values.greatest(i) <= 40
    switch language {
    case .es, .it, .pt:
      isSmall ? ask(i, ColumnReader.fiscalOrHorsepower) : put(i, .puissance)
    case .fr:
      isFiscalSize || isSmall ? put(i, .puissanceFiscale) : ask(i, ColumnReader.fiscalOrHorsepower)
    default:
      if values.least(i) > 40 || (!isSmall && has(.puissanceFiscale, besides: i)) { return put(i, .puissance) }
      isFiscalSize && isSmall ? put(i, .puissanceFiscale) : ask(i, ColumnReader.fiscalOrHorsepower)
    }
  }

  static let fiscalOrHorsepower = ["puissance_fiscale", "puissance (ch)"]
  private static let kilowattsOrHorsepower = ["puissance (kW)", "puissance (ch)"]

  /// `Leistung`, `Puissance`, `power` with bare figures.
  private mutating func settleBare(_ i: Int) {
    let isLabel = FieldNames.anywhere.find(titles[i]).map { $0 == Int(FieldID.puissance.rawValue) } ?? false
    // Figures that carry their unit say it themselves, but for `7 CV`, which is fiscal in France.
    if values.areFiscal(i), isLabel || Fold.string(titles[i]).hasPrefix("puiss") {
      return has(.puissanceFiscale, besides: i) ? ask(i, ColumnReader.fiscalOrHorsepower) : put(i, .puissanceFiscale)
    }
    if values.isEmpty(i) || !values.isNumeric(i) { return put(i, .puissance) }
    // A vehicle has few columns of words; of very many the first say as much.
    let words = columns.indices.filter { [.version, .modele, .titre].contains(columns[$0].id) }.prefix(8)
    let mentions = values.mentions(of: i, in: Array(words))
    if let other = columns.indices.first(where: { $0 != i && columns[$0].id == .puissance }),
      let unit = unit(of: i, beside: other)
    {
      return put(i, .puissance, unit: unit)
    }
    if mentions.same > 0, mentions.same >= 3 * mentions.converted { return put(i, .puissance) }
    if mentions.converted > 0, mentions.converted >= 3 * mentions.same { return put(i, .puissance, unit: " kW") }
    if values.areSmall(i), !has(.puissanceFiscale, besides: i), !areMicrocars {
      return ask(i, ColumnReader.fiscalOrHorsepower)
    }
    // Our own screen shows it in ch, and so do French adverts; papers in other languages have kilowatts as often.
    if isLabel || Fold.string(titles[i]).hasPrefix("puissancemoteur"), mentions.converted == 0 {
      return put(i, .puissance)
    }
    if has(.puissance, besides: i) { return aside(i) }
    ask(i, ColumnReader.kilowattsOrHorsepower)
  }

  /// The unit of a column's figures, held against those of another column whose unit is known; nil where they do not tell.
  private func unit(of i: Int, beside other: Int) -> String? {
    let factor = columns[other].meaning?.unit == " kW" ? 1.35962 : 1
    let ratios = values.pairs(other, i).filter { $0.1 > 20 }.map { $0.0 * factor / $0.1 }
    guard !ratios.isEmpty else { return nil }
    if ratios.count(where: { abs($0 - 1) < 0.02 }) * 10 >= ratios.count * 9 { return "" }
    if ratios.count(where: { abs($0 - 1.35962) < 0.03 }) * 10 >= ratios.count * 9 { return " kW" }
    return nil
  }

  /// Cars without a licence have so few ch that their figures look like fiscal ones.
  var areMicrocars: Bool {
    guard let i = columns.firstIndex(where: { $0.id == .marque }), let profile, i < profile.columns.count else {
      return false
    }
    let makers: Set<String> = ["ligier", "aixam", "microcar", "chatenet", "bellier", "casalini", "jdm", "mega", "due"]
    return profile.columns[i].share { makers.contains(Fold.string($0)) } == 1
  }

  private mutating func put(_ i: Int, _ id: FieldID, unit: String = "") {
    let rank = unit.isEmpty ? 0 : 1
    set(i, ColumnMeaning(target: .field(id), rank: rank, unit: unit, evidence: .values), .values)
  }

  private mutating func aside(_ i: Int) { set(i, nil, .unrelated) }

  private mutating func ask(_ i: Int, _ choices: [String]) { set(i, nil, .unclear, choices: choices) }
}
