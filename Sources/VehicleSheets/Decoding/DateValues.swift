import Documents

/// Dates, and what may have been meant by one that the calendar does not have.
extension ValueReader {
  func date(_ text: Bytes, _ id: FieldID) -> Result {
    let isMonthFirst = table.monthFirst.contains(id)
    if let reading = DateReader(order: isMonthFirst ? .monthFirst : .dayFirst, today: today).read(text) {
      if DateReader.isFirstOfCalendar(reading.date) { return .leftOut() }
      guard let conversion = reading.conversion else { return .value(Reading(.date(reading.date))) }
      return .value(Reading(.date(reading.date), .calcul, conversion))
    }
    if DateReader.isZero(text) || Placeholder.matchesUnreadable(text) { return .leftOut() }
    return .unreadable(
      expected: Text(
        fr: "une date du calendrier, 2024-05-14 ou 14/05/2024 (ou 05/2024, ou 2024)",
        en: "a date of the calendar, 2024-05-14 or 14/05/2024 (or 05/2024, or 2024)"),
      suggestions: nearDates(text))
  }

  /// For `5/14/2019` and `31/02/2024`: what may have been meant.
  private func nearDates(_ text: Bytes) -> [String] {
    guard text.count <= 40 else { return [] }
    let parts = String(text).split(whereSeparator: { "/-. ".contains($0) })
    guard parts.count == 3, let a = Int(parts[0]), let b = Int(parts[1]), let c = Int(parts[2]) else { return [] }
    guard c >= 100 else {
      // `19/12/31`, the year first: a year of now, and a day that is none of a car for sale.
      let isYear = a > 12 && today.map { a <= $0.year % 100 && c > $0.year % 100 + 1 } ?? true
      guard isYear else { return [] }
      guard let date = CalendarDate(year: a < 100 ? 2000 + a : a, month: b, day: c), today.map({ date <= $0 }) ?? true
      else { return [] }
      return [date.text.fr]
    }
    return [CalendarDate(year: c, month: b, day: a), CalendarDate(year: c, month: a, day: b)]
      .compactMap { $0 }.filter { date in today.map { date <= $0 } ?? true }.prefix(1).map { $0.text.fr }
  }
}
