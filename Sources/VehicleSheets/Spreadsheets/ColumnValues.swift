import Documents

/// Asks what the columns of a table hold.
struct ColumnValues {
  let profile: TableProfile?
  private let reader: ValueReader
  private let scratch = Tree()

  init(_ profile: TableProfile?, _ correspondences: Correspondences) {
    self.profile = profile
    reader = ValueReader(correspondences: correspondences)
  }

  private func column(_ i: Int) -> ColumnProfile? {
    guard let profile, i < profile.columns.count else { return nil }
    return profile.columns[i]
  }

  func isEmpty(_ i: Int) -> Bool { column(i).map { $0.filled == 0 } ?? true }
  func isNumeric(_ i: Int) -> Bool { column(i)?.isNumeric ?? false }
  func least(_ i: Int) -> Double { column(i)?.least.double ?? 0 }
  func greatest(_ i: Int) -> Double { column(i)?.greatest.double ?? 0 }

  /// Whether nearly all numbers are such as puissances fiscales are.
  func areSmall(_ i: Int) -> Bool {
    guard let column = column(i), column.numbers > 0 else { return false }
    return column.small * 10 >= column.numbers * 9
  }

  /// Whether most cells are such as `7 CV`: a small figure, and the unit of fiscal power.
  func areFiscal(_ i: Int) -> Bool {
    guard let column = column(i), column.filled > 0 else { return false }
    return column.share { text in
      let digits = text.prefix { $0.isASCII && $0.isNumber }
      let unit = Fold.string(String(text.dropFirst(digits.count)))
      return (Int(digits).map { $0 <= 40 } ?? false) && (unit == "cv" || unit.hasPrefix("cvfisc"))
    } >= 0.5
  }

  func isMonthFirst(_ i: Int) -> Bool {
    guard let column = column(i) else { return false }
    return column.monthFirst > 0 && column.dayFirst == 0
  }

  /// A date of the column that can only have the month first.
  func monthFirstExample(_ i: Int) -> String? {
    column(i)?.samples.first { sample in
      var text = sample.text
      return text.withUTF8 { SlashedDate($0)?.isMonthFirst ?? false }
    }?.text
  }

  /// How much of a column reads as the field's values.
  func share(of id: FieldID, in i: Int) -> Double {
    guard let column = column(i) else { return 0 }
    return column.share { isRead($0, as: id) }
  }

  /// Whether hardly anything in a column is what the field takes, so that its title must mean something else.
  ///
  /// Words that no list knows are worth a question; figures in a column of words are something else.
  func areStrange(_ i: Int, _ id: FieldID) -> Bool {
    switch id.type {
    case .choice: isNumeric(i)
    case .text(.free): false
    default: share(of: id, in: i) < 0.1
    }
  }

  private func isRead(_ text: String, as id: FieldID) -> Bool {
    switch id {
    case .marque: return KnownBrands.isBrand(text)
    case .immatriculation: return ColumnValues.isPlate(text) && !isRead(text, as: .dateMEC)
    case .longueur, .hauteur:
      return text.utf8.count <= 3 && text.utf8.first.map { "LHlh".utf8.contains($0) } ?? false
        && text.utf8.dropFirst().allSatisfy { UInt8(ascii: "0")...UInt8(ascii: "9") ~= $0 }
    case .cnit: return !text.contains(" ") && text.utf8.count >= 8
    default: break
    }
    scratch.removeAll()
    scratch.text.append(text)
    let offset = 0
    let count = scratch.text.count
    if case .value = reader.read(scratch.text[offset, count], as: id, into: scratch) { return true }
    return false
  }

  /// Whether the figures of a column are thousands whose zeros a spreadsheet took for decimals: 45.12 for 45.120, beside 21.
  func areThousands(_ i: Int) -> Bool {
    guard let column = column(i), column.numbers > 0 else { return false }
    // Beside the delivery mileages of new cars a single 12.5 proves nothing.
    return column.fractions > 0 && column.fractions * 2 >= column.numbers && column.greatest < Decimal(1000)
  }

  /// How much of a column of dates gives the month or the year only.
  func partialDates(in i: Int) -> Double {
    guard let column = column(i) else { return 0 }
    return column.share { text in
      scratch.removeAll()
      scratch.text.append(text)
      guard case .value(let reading) = reader.read(scratch.text.bytes, as: .dateMEC, into: scratch),
        case .date(let date) = reading.value
      else { return false }
      return date.precision != .day
    }
  }

  /// Letters and figures, as every country's plates have them.
  private static func isPlate(_ text: String) -> Bool {
    let text = text.utf8
    guard (4...12).contains(text.count) else { return false }
    let hasDigit = text.contains { UInt8(ascii: "0")...UInt8(ascii: "9") ~= $0 }
    let hasLetter = text.contains { (UInt8(ascii: "A")...UInt8(ascii: "Z")).contains($0 & 0xDF) }
    return hasDigit && (hasLetter || text.count >= 6) && !text.contains(UInt8(ascii: "/"))
  }

  /// Whether most texts are units of a field's figures.
  func areUnits(_ i: Int, of id: FieldID) -> Bool {
    guard let column = column(i), column.filled > 0, !column.hasMore else { return false }
    return column.share { text in !text.contains(where: \.isNumber) && isRead("50 " + text, as: id) } >= 0.5
  }

  /// What all cells that say something say; nil where they differ.
  func onlyText(_ i: Int) -> String? {
    guard let column = column(i), column.samples.count == 1 else { return nil }
    return column.samples.first?.text
  }

  /// Whether nearly all texts are such as only one field has: chassis numbers, French plates, words of a list.
  func areSurely(_ id: FieldID, _ i: Int) -> Bool {
    guard let column = column(i), column.filled > 0, !column.isNumeric else { return false }
    return column.share { text in
      switch id {
      case .numeroChassis:
        text.utf8.count == 17 && text.contains(where: \.isNumber) && text.uppercased().utf8.allSatisfy(VIN.isAllowed)
      case .immatriculation: Plate.siv(Array(text.uppercased().utf8.filter { $0 != 0x2D && $0 != 0x20 })) != nil
      default: text.utf8.count > 2 && isRead(text, as: id)
      }
    } >= 0.9
  }

  /// Whether most texts are kilometres or miles: an electric range.
  func areDistances(_ i: Int) -> Bool {
    (column(i)?.share { text in
      let unit = Fold.string(String(text.drop { $0.isNumber || $0.isWhitespace || $0 == "." || $0 == "," }))
      return ["km", "mi", "miles", "kilometres"].contains(unit)
    } ?? 0) >= 0.5
  }

  /// Whether most texts are what seats are covered with.
  func areUpholstery(_ i: Int) -> Bool { (column(i)?.share { Upholstery.matches($0) } ?? 0) >= 0.5 }

  /// Whether most texts are of as many words as versions have, an engine's figures among them.
  func areVersions(_ i: Int) -> Bool {
    (column(i)?.share { text in
      text.split(separator: " ").count >= 4 && text.contains(where: \.isNumber)
    } ?? 0) >= 0.5
  }

  /// Whether most texts are plates of the United Kingdom.
  func areBritish(_ i: Int) -> Bool {
    (column(i)?.share { PlateShape($0).country?.en == "British" } ?? 0) >= 0.5
  }

  /// Whether all texts could be references, each of another vehicle.
  func areReferences(_ i: Int) -> Bool {
    guard let column = column(i), column.filled > 0 else { return true }
    return column.isDistinct && share(of: .reference, in: i) == 1
  }

  /// Whether most texts begin with a brand and go on.
  func leads(_ i: Int) -> Bool { (column(i)?.share { KnownBrands.leads($0) } ?? 0) >= 0.5 }

  /// Whether a column holds different texts of several words.
  func areWords(_ i: Int) -> Bool {
    guard let column = column(i), column.samples.count > 1 || column.filled == 1 else { return false }
    return column.share { $0.contains(" ") && $0.utf8.count <= 100 } >= 0.5
  }

  /// Whether most are texts of several words with figures, as versions are: beside brand and model no names of people.
  func areEngines(_ i: Int) -> Bool {
    areWords(i)
      && (column(i)?.share { text in text.contains(where: \.isNumber) && text.contains(where: \.isLetter) } ?? 0) >= 0.5
  }

  /// Words for the yes and no of a column: metallic paint, used or new; nil where it holds something else.
  func codes(for id: FieldID, in i: Int) -> CodeList? {
    id == .peinture ? codes(yes: "Métallisée", no: "", in: i) : codes(yes: "occasion", no: "neuf", in: i)
  }

  /// What the yes and no of a column stand for; nil where it holds something else.
  func codes(yes: String, no: String, in i: Int) -> CodeList? {
    guard let column = column(i), column.filled > 0, column.share(YesNo.isEither) == 1 else { return nil }
    return YesNo.codes(yes: yes, no: no)
  }

  // MARK: Parts of dates

  /// Whether nearly all texts are years in which cars were registered, with four figures or two.
  func areYears(_ i: Int) -> Bool {
    areMostly(i) { text in Int(text).map { (1900...2199).contains($0) || text.utf8.count == 2 } ?? false }
  }

  /// Whether nearly all texts are months: 1 to 12, or their names.
  func areMonths(_ i: Int) -> Bool {
    areMostly(i) { text in
      if let number = Int(text) { return (0...12).contains(number) }
      var name = text
      return name.withUTF8 { MonthNames.month(Blanks.trimmed($0)) } != nil
    }
  }

  /// Whether nearly all texts are days of a month.
  func areDays(_ i: Int) -> Bool { areMostly(i) { text in Int(text).map { (0...31).contains($0) } ?? false } }

  private func areMostly(_ i: Int, _ isFit: (String) -> Bool) -> Bool {
    guard let column = column(i), column.filled > 0 else { return false }
    return column.share(isFit) >= 0.9
  }

  // MARK: Columns side by side

  /// The numbers of two columns in the rows where both have one.
  func pairs(_ a: Int, _ b: Int) -> [(Double, Double)] {
    (profile?.rows ?? []).compactMap { row in
      guard a < row.count, b < row.count, let first = ColumnValues.number(row[a]),
        let second = ColumnValues.number(row[b])
      else { return nil }
      return (first, second)
    }
  }

  static func number(_ text: String) -> Double? {
    var text = text
    guard case .number(let number, _) = text.withUTF8({ NumberReader.read($0, units: [], isWhole: false) }) else {
      return nil
    }
    return number.double
  }

  /// How often the words of other columns have a number of this one, as it is and as horsepower made of kilowatts: the
  /// `69` of `1.2 8V 69 ch`.
  func mentions(of i: Int, in others: [Int]) -> (same: Int, converted: Int) {
    var (same, converted) = (0, 0)
    for row in profile?.rows ?? [] where i < row.count {
      guard let figure = ColumnValues.number(row[i]), figure > 20 else { continue }
      let numbers = others.flatMap { $0 < row.count ? ColumnValues.numbers(row[$0]) : [] }
      let horsepower = (figure * 1.35962).rounded()
      if numbers.contains(figure) { same += 1 }
      if numbers.contains(where: { abs($0 - horsepower) <= 1 }) { converted += 1 }
    }
    return (same, converted)
  }

  /// The whole numbers that stand in a text as words, or with a unit of power after them.
  private static func numbers(_ text: String) -> [Double] {
    text.split(whereSeparator: { !($0.isLetter || $0.isNumber || $0 == ".") }).compactMap { word in
      let digits = word.prefix { $0.isASCII && $0.isNumber }
      guard (2...4).contains(digits.count) else { return nil }
      let unit = word.dropFirst(digits.count).lowercased()
      return unit.isEmpty || ["ch", "cv", "ps", "pk", "km", "hp", "hk"].contains(unit) ? Double(digits) : nil
    }
  }
}
