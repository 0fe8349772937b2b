import Documents

/// Which day it is in France at an instant, without a table of time zones.
///
/// One hour ahead of UTC, two in summer: since 1996 from the last Sunday of March to the last Sunday of October, at 01:00
/// UTC in the whole EU (directive 2000/84/EC); from 1981 to 1995 France went back on the last Sunday of September. Limits:
/// in the years from 1976 to 1980, when the days were others, an instant near a change may be taken for the day beside
/// it; before 1976 no summer is reckoned with, nor what was in force in the wars.
enum FrenchTime {
  /// - Parameters:
  ///   - day: the day in UTC, by `CalendarDate.dayNumber`.
  ///   - minute: the minute of that day in UTC; below 0 or above 1439 it is of another day.
  static func day(ofUTC day: Int, minute: Int) -> CalendarDate? {
    let minutes = day * minutesADay + minute
    guard let date = CalendarDate(dayNumber: minutes / minutesADay) else { return nil }
    return CalendarDate(dayNumber: (minutes + (isSummer(minutes, date.year) ? 120 : 60)) / minutesADay)
  }

  private static let minutesADay = 1440

  private static func isSummer(_ minutes: Int, _ year: Int) -> Bool {
    guard year >= 1976, let start = lastSunday(of: 3, year), let end = lastSunday(of: year >= 1996 ? 10 : 9, year)
    else { return false }
    return start * minutesADay + 60 <= minutes && minutes < end * minutesADay + 60
  }

  private static func lastSunday(of month: Int, _ year: Int) -> Int? {
    CalendarDate(year: year, month: month, day: CalendarDate.days(of: month, in: year)).map {
      $0.dayNumber - ($0.weekday + 1) % 7
    }
  }
}
