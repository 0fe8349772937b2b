import Documents

/// Reads a power that is written with both its units, or with words besides: `250 kW (340 CH)`, `110 ch DIN`.
enum PowerReader {
  struct Power {
    var horsepower: Decimal
    var conversion: Conversion?
  }

  /// Horsepower of a power in kilowatts: whole, below 25 with one decimal (microcars are told apart by it).
  static func horsepower(kilowatts: Decimal) -> Decimal? {
    let (millionths, isTooLarge) = kilowatts.millionths.multipliedReportingOverflow(by: 135_962)
    return isTooLarge ? nil : rounded(Decimal(millionths: millionths / 100_000))
  }

  static func rounded(_ horsepower: Decimal) -> Decimal { horsepower.rounded(places: horsepower < Decimal(25) ? 1 : 0) }

  /// Below it `CV` may be a French fiscal power, where it is no small car's horsepower: nobody can tell.
  static let leastCV = Decimal(40)

  /// Whether a power is written in `CV`, the fiscal unit of France and the horsepower of Spain and Italy.
  static func isInCV(_ text: Bytes) -> Bool {
    text.count > 2 && text[text.count - 1] | 0x20 == UInt8(ascii: "v")
      && text[text.count - 2] | 0x20 == UInt8(ascii: "c")
  }

  /// Nil where that is no power, or none that is sure.
  static func read(_ text: Bytes) -> Power? {
    guard text.count <= 60, var figures = figures(text) else { return nil }
    figures.removeAll { $0.unit == .revolutions }
    // `131 ch / 7 CV`: beside another power the small one is fiscal.
    if figures.count > 1, figures.contains(where: { $0.unit != .cv && $0.unit != .none }) {
      figures.removeAll { $0.unit == .cv && $0.number < leastCV }
    }
    guard (1...2).contains(figures.count) else { return nil }
    let kilowatts = figures.first { $0.unit == .kilowatt }?.number
    let horse = figures.first { $0.unit != .kilowatt }
    guard let horse else {
      return figures.count == 1
        ? horsepower(kilowatts: figures[0].number).map { Power(horsepower: $0, conversion: .kilowatts) } : nil
    }
    guard figures.count == 2 else {
      return horse.unit == .cv && horse.number < leastCV ? nil : Power(horsepower: horse.number)
    }
    if let kilowatts { return both(kilowatts, horse) }
    // `110/150`: two bare numbers are kW and ch where they are the same power.
    guard figures.allSatisfy({ $0.unit == .none }) else { return nil }
    let (low, high) = (min(figures[0].number, figures[1].number), max(figures[0].number, figures[1].number))
    return agree(low, high) ? Power(horsepower: high) : nil
  }

  private static func both(_ kilowatts: Decimal, _ horse: Figure) -> Power? {
    if agree(kilowatts, horse.number) { return Power(horsepower: horse.number) }
    // A British horsepower is 0.7457 kW: 110 kW are 148 bhp and 150 ch.
    if horse.unit == .british, abs(kilowatts.double / 0.745_699_87 - horse.number.double) <= 1 {
      return horsepower(kilowatts: kilowatts).map { Power(horsepower: $0, conversion: .kilowatts) }
    }
    return horse.unit == .none ? nil : Power(horsepower: horse.number, conversion: .disagreeingPowers)
  }

  /// Whether kilowatts, often rounded, and horsepower are one power.
  private static func agree(_ kilowatts: Decimal, _ horsepower: Decimal) -> Bool {
    abs(kilowatts.double * 1.35962 - horsepower.double) <= 1.2
  }

  // MARK: Numbers and their units

  private enum FigureUnit { case none, kilowatt, horsepower, british, cv, revolutions }

  private struct Figure {
    var number: Decimal
    var unit = FigureUnit.none
  }

  private static func figures(_ text: Bytes) -> [Figure]? {
    var figures: [Figure] = []
    var i = 0
    while i < text.count {
      let start = i
      if Plate.isDigit(text[i]) {
        i = endOfNumber(text, i)
        guard case .number(let number, nil) = NumberReader.read(text.slice(start, i), units: [], isWhole: false) else {
          return nil
        }
        figures.append(Figure(number: number))
      } else if text[i] >= 0x80 || Plate.isCapital(text[i] & 0xDF) {
        while i < text.count, text[i] >= 0x80 || Plate.isCapital(text[i] & 0xDF) { i += 1 }
        let word = text.slice(start, i)
        if let code = units.find(word), let unit = unit(code) {
          guard let last = figures.indices.last, figures[last].unit == .none else { return nil }
          figures[last].unit = unit
        } else if fillers.find(word) == nil, !Fold.with(word, \.isEmpty) {
          return nil
        }
      } else {
        guard separators.contains(text[i]) else { return nil }
        i += 1
      }
    }
    return figures
  }

  /// The end of `1 600`, `51.00` or `8,5` that begins at `start`.
  private static func endOfNumber(_ text: Bytes, _ start: Int) -> Int {
    var i = start
    while i < text.count {
      if Plate.isDigit(text[i]) {
        i += 1
      } else if text[i] == UInt8(ascii: ".") || text[i] == UInt8(ascii: ","), i + 1 < text.count,
        Plate.isDigit(text[i + 1])
      {
        i += 1
      } else {
        let width = NumberReader.blank(text, i)
        let group = text[min(text.count, i + width)...].prefix(4)
        guard width > 0, group.count >= 3, group.prefix(3).allSatisfy(Plate.isDigit),
          group.count == 3 || !Plate.isDigit(group[group.startIndex + 3])
        else { break }
        i += width
      }
    }
    return i
  }

  private static func unit(_ code: Int) -> FigureUnit? {
    switch code {
    case 0: .kilowatt
    case 1: .horsepower
    case 2: .british
    case 3: .cv
    case 4: .revolutions
    default: nil
    }
  }

  private static let units = NameTable(
    [(name: "kW", value: 0), ("kilowatts", 0), ("kilowatt", 0)]
      + [
        "ch", "PS", "pk", "KM", "chevaux", "cheval", "Pferdestärken", "cavalli", "caballos", "cavalos", "koni", "KS",
        "HK", "hv", "CP", "LE",
      ].map {
        (name: $0, value: 1)
      } + [(name: "hp", value: 2), ("bhp", 2), ("horsepower", 2), ("cv", 3)]
      + ["tr", "trs", "tours", "rpm", "U", "giri", "rev", "obr"].map { (name: $0, value: 4) })

  private static let fillers = NameTable(
    [
      "DIN", "EU", "CE", "ECE", "SAE", "max", "maxi", "env", "environ", "ca", "ou", "or", "oder", "soit", "réels", "à",
      "a",
      "at", "bei", "min", "mn",
    ].map {
      (name: $0, value: 1)
    })
  private static let separators = Array(" \t()[]/|,;.-~=:".utf8)
}
