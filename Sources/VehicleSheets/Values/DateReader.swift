import Documents

/// Whether the day or the month stands first where a date has both in figures and the year at its end.
package enum DateOrder: Sendable { case dayFirst, monthFirst }

/// Reads dates as people and programs write them: `14/05/2024`, `14. Mai 2019`, `mai-19`, `2021`, `20240229`,
/// `2024-02-29T22:00:00Z`, `45351`. What is known of a month or a year only stays that.
package struct DateReader: Sendable {
  /// Decided for a whole column, since no single cell can tell 5/4/2019 from 4/5/2019. French people put the day first.
  package var order = DateOrder.dayFirst
  /// Today: two figures of a year mean the latest one that is not in the future. Without it up to 49 is of this century.
  package var today: CalendarDate?

  package init(order: DateOrder = .dayFirst, today: CalendarDate? = nil) {
    self.order = order
    self.today = today
  }

  package struct Reading: Equatable, Sendable {
    package var date: PartialDate
    /// An instant, or a spreadsheet's day number, where it was one.
    package var conversion: Conversion?
  }

  /// - Parameter text: without blanks at its ends.
  package func read(_ text: Bytes) -> Reading? {
    if order == .dayFirst, let day = CalendarDate(reading: text) { return Reading(date: PartialDate(day)) }
    guard text.count <= 64 else { return nil }
    let text = DateReader.withoutRemark(text)
    let (date, clock) = DateReader.parted(text)
    let parts = DateParts(date)
    guard let reading = read(parts) else { return nil }
    guard let clock else { return reading }
    guard let day = reading.date.day, reading.conversion == nil, let minute = ClockReader.minute(clock) else {
      return nil
    }
    switch minute {
    case .local: return reading
    case .utc(let minute):
      return FrenchTime.day(ofUTC: day.dayNumber, minute: minute).map {
        Reading(date: PartialDate($0), conversion: $0 == day ? nil : .instant)
      }
    }
  }

  /// Whether a text is what databases write where there is no date: figures that are all zero.
  package static func isZero(_ text: Bytes) -> Bool {
    guard text.count <= 30, text.first == UInt8(ascii: "0") else { return false }
    return parted(text).date.allSatisfy { !Plate.isDigit($0) || $0 == UInt8(ascii: "0") }
  }

  /// Whether a date is the first one that databases and spreadsheets have, which they put where there is none.
  package static func isFirstOfCalendar(_ date: PartialDate) -> Bool {
    switch date.packed {
    case 1_01_01, 1899_12_30, 1899_12_31, 1900_01_00, 1900_01_01: true
    default: false
    }
  }

  /// Cuts the time of day off: what follows a `T`, or a blank and figures with a colon.
  private static func parted(_ text: Bytes) -> (date: Bytes, clock: Bytes?) {
    guard let colon = text.firstIndex(of: UInt8(ascii: ":")) else { return (text, nil) }
    var start = colon
    while start > 0, Plate.isDigit(text[start - 1]) { start -= 1 }
    guard start > 0, start < colon else { return (text, nil) }
    var end = start - 1
    guard text[end] == UInt8(ascii: " ") || text[end] | 0x20 == UInt8(ascii: "t") else { return (text, nil) }
    // `14/05/2024 à 10:30`, `14/05/2024, 10:30`
    while end > 0, !Plate.isDigit(text[end - 1]) { end -= 1 }
    return (text.slice(0, end), text.slice(start, text.count))
  }

  /// `14/05/2019 (FR)`: words in brackets at the end are no part of the date.
  private static func withoutRemark(_ text: Bytes) -> Bytes {
    guard text.last == UInt8(ascii: ")"), let open = text.lastIndex(of: UInt8(ascii: "(")), open >= 4,
      !text[open...].contains(where: { Plate.isDigit($0) })
    else {
      // A stamp of the clock in one run of figures: its first eight are the day.
      return text.count == 14 && text.allSatisfy({ Plate.isDigit($0) }) ? text.slice(0, 8) : text
    }
    return Blanks.trimmed(text.slice(0, open))
  }

  // MARK: The day

  private func read(_ parts: DateParts) -> Reading? {
    guard parts.isWhole else { return nil }
    switch (parts.count, parts.month) {
    case (1, nil): return single(parts[0])
    case (1, let month?):
      if parts.isMonthBehindNumber, parts[0].width != 4 { return nil }
      return year(parts[0]).flatMap { partial($0, month) }
    case (2, nil): return monthAndYear(parts[0], parts[1], parts.separator)
    case (2, let month?):
      // `2019 mai 14`, else the day stands first: `14 mai 2019`, `May 14, 2019`.
      let (day, year) = parts[0].width == 4 ? (parts[1], parts[0]) : (parts[0], parts[1])
      return day.width <= 2 ? self.day(year, month, day.value) : nil
    case (3, nil): return inFigures(parts[0], parts[1], parts[2], parts.separator)
    default: return nil
    }
  }

  private func inFigures(
    _ a: DateParts.Number, _ b: DateParts.Number, _ c: DateParts.Number, _ separator: UInt8
  ) -> Reading? {
    guard b.width <= 2 else { return nil }
    if a.width == 4, c.width <= 2 { return day(a, b.value, c.value) }
    guard a.width <= 2, c.width == 4 || c.width == 2 else { return nil }
    // With points the day comes first wherever people write so.
    let isDayFirst = order == .dayFirst || separator == UInt8(ascii: ".")
    return isDayFirst ? day(c, b.value, a.value) : day(c, a.value, b.value)
  }

  /// A day; where the day or the month is given as 0, as programs do, what is left of it.
  private func day(_ year: DateParts.Number, _ month: Int, _ day: Int) -> Reading? {
    guard let year = self.year(year) else { return nil }
    if day == 0 { return partial(year, month == 0 ? nil : month) }
    return CalendarDate(year: year, month: month, day: day).map { Reading(date: PartialDate($0)) }
  }

  private func partial(_ year: Int, _ month: Int?) -> Reading? {
    // A number of four figures is a year only where cars have been registered in it.
    guard (1850...2199).contains(year) else { return nil }
    return PartialDate(year: year, month: month).map { Reading(date: $0) }
  }

  private func monthAndYear(_ a: DateParts.Number, _ b: DateParts.Number, _ separator: UInt8) -> Reading? {
    if a.width == 5, b.value == 0 || separator == UInt8(ascii: ".") || separator == UInt8(ascii: ",") {
      return dayNumber(a.value)
    }
    if a.width == 4, b.width <= 2 { return partial(a.value, b.value == 0 ? nil : b.value) }
    guard a.width <= 2, b.width == 4 || b.width == 2, let year = year(b) else { return nil }
    return partial(year, a.value == 0 ? nil : a.value)
  }

  private func year(_ number: DateParts.Number) -> Int? {
    switch number.width {
    case 4: return number.value
    case 2:
      let last = today.map { $0.year % 100 } ?? 49
      let century = today.map { $0.year / 100 * 100 } ?? 2000
      if number.value <= last { return century + number.value }
      // `19/12/31`: hardly a car of 1931, rather the year first. Whoever means it writes four figures.
      let year = century - 100 + number.value
      return year < DateReader.firstShortYear ? nil : year
    default: return nil
    }
  }

  /// Before it two figures are no year of a car for sale.
  private static let firstShortYear = 1950

  // MARK: One number alone

  private func single(_ number: DateParts.Number) -> Reading? {
    let value = number.value
    switch number.width {
    case 4: return partial(value, nil)
    case 5: return dayNumber(value)
    case 6: return partial(value / 100, value % 100)
    case 8:
      if (1850...2199).contains(value / 10000) {
        return CalendarDate(year: value / 10000, month: value / 100 % 100, day: value % 100)
          .map { Reading(date: PartialDate($0)) }
      }
      let (first, second) = (value / 1_000_000, value / 10000 % 100)
      let (day, month) = order == .dayFirst ? (first, second) : (second, first)
      return CalendarDate(year: value % 10000, month: month, day: day).map { Reading(date: PartialDate($0)) }
    case 10: return instant(seconds: value)
    case 13: return instant(seconds: value / 1000)
    default: return nil
    }
  }

  /// A spreadsheet's number for a day, 1 being 31 December 1899; cars are between 1954 and 2064.
  private func dayNumber(_ number: Int) -> Reading? {
    guard (20_000...60_000).contains(number) else { return nil }
    return CalendarDate(dayNumber: DateReader.spreadsheetEpoch + number).map {
      Reading(date: PartialDate($0), conversion: .spreadsheetDay)
    }
  }

  /// 30 December 1899 and 1 January 1970, by `CalendarDate.dayNumber`.
  private static let spreadsheetEpoch = 693_900
  private static let unixEpoch = 719_469

  /// Seconds since 1970, as programs write instants.
  private func instant(seconds: Int) -> Reading? {
    FrenchTime.day(ofUTC: DateReader.unixEpoch, minute: seconds / 60).map {
      Reading(date: PartialDate($0), conversion: .instant)
    }
  }
}
