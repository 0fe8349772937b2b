import Documents
import Testing

@testable import VehicleSheets

@Suite struct DateReaderTests {
  private let today = CalendarDate(year: 2024, month: 6, day: 1)

  private func read(_ text: String, _ order: DateOrder = .dayFirst) -> String? {
    var text = text
    return text.withUTF8 { DateReader(order: order, today: today).read($0) }?.date.description
  }

  @Test(arguments: [
    "2024-05-14", "14/05/2024", "14.05.2024", "14-05-2024", "14 05 2024", "2024/05/14", "2024.05.14", "20240514",
    "14052024", "14/05/24", "14.5.24", "14-mai-24", "14 mai 2024", "14. Mai 2024", "14 Mai. 2024", "14 de mayo de 2024",
    "14 maja 2024 r.", "14 maggio 2024", "May 14, 2024", "14th May 2024", "14 mei 2024", "14 de maio de 2024",
    "mardi 14 mai 2024", "2024-05-14 00:00:00", "2024-05-14T12:30:00", "14/05/2024 10:30", "5/14/2024 2:30 PM",
    "45426", "45426,0", "Tue, 14 May 2024 08:00:00 GMT",
  ])
  func days(_ written: String) {
    #expect(read(written, written.contains("PM") ? .monthFirst : .dayFirst) == "2024-05-14")
  }

  @Test(arguments: [
    ("2021", "2021"), ("12/2021", "2021-12"), ("09-2016", "2016-09"), ("2019-05", "2019-05"), ("2024/02", "2024-02"),
    ("201905", "2019-05"), ("05/19", "2019-05"), ("Juillet 2019", "2019-07"), ("mai-19", "2019-05"),
    ("Mai 2019", "2019-05"), ("październik 2003", "2003-10"), ("pazdziernika 2003", "2003-10"),
    ("sept. 2015", "2015-09"),
    ("Mär 2015", "2015-03"), ("févr. 2015", "2015-02"), ("dez/2015", "2015-12"), ("Année : 2019", "2019"),
    ("00/05/2019", "2019-05"), ("2019-05-00", "2019-05"), ("2019-00-00", "2019"), ("2019 r.", "2019"),
  ])
  func partialDatesStayPartial(_ written: String, _ date: String) { #expect(read(written) == date) }

  @Test(arguments: [
    "hier", "14/05", "19-mai", "31/02/2024", "5/14/2024", "2019/2020", "1405", "99", "12 500", "10:30", "14 mai",
    "2024-05-14T25:61", "14/05/2024/7", "mai", "", "-", "env. 2019", "ab 05/2019", "2024-05-14Z2", "123456789012345678",
  ])
  func anythingElseIsNoDate(_ written: String) { #expect(read(written) == nil) }

  /// The order is a column's: a single cell does not show it.
  @Test func monthFirstWhereTheColumnSaysSo() {
    #expect(read("5/4/2019", .monthFirst) == "2019-05-04")
    #expect(read("5/4/2019") == "2019-04-05")
    #expect(read("5/14/2019", .monthFirst) == "2019-05-14")
    #expect(read("14/05/2019", .monthFirst) == nil)
    #expect(read("2019-05-04", .monthFirst) == "2019-05-04")
  }

  /// Two figures of a year mean the latest one that is not in the future; those that no car for sale has are asked for.
  @Test(arguments: [
    ("29/02/24", "2024-02-29"), ("14/05/65", "1965-05-14"), ("01/01/98", "1998-01-01"), ("14/05/25", nil),
  ])
  func yearsOfTwoFigures(_ written: String, _ date: String?) { #expect(read(written) == date) }

  /// One hour ahead of UTC, two from the last Sunday of March to the last one of October, each at 01:00 UTC.
  @Test(arguments: [
    ("2024-02-29T00:00:00+00:00", "2024-02-29"), ("2024-02-29T22:00:00.000Z", "2024-02-29"),
    ("2024-02-29T23:00:00.000Z", "2024-03-01"), ("2019-05-13T22:00:00.000Z", "2019-05-14"),
    ("2024-03-30T22:59:00Z", "2024-03-30"), ("2024-03-31T21:59:00Z", "2024-03-31"),
    ("2024-03-31T22:00:00Z", "2024-04-01"),
    ("2024-10-26T22:00:00Z", "2024-10-27"), ("2024-10-27T22:00:00Z", "2024-10-27"),
    ("1995-10-10T22:00:00Z", "1995-10-10"),
    ("1996-10-10T22:00:00Z", "1996-10-11"), ("1970-07-01T22:00:00Z", "1970-07-01"),
    ("2019-05-14T00:00:00+02:00", "2019-05-14"),
    ("2019-05-13T23:30:00-05:00", "2019-05-14"), ("Tue May 14 2019 00:00:00 GMT+0200 (CEST)", "2019-05-14"),
    ("1557784800000", "2019-05-14"), ("1557784800", "2019-05-14"), ("2024-12-31T23:00:00Z", "2025-01-01"),
  ])
  func anInstantIsItsDayInFrance(_ written: String, _ date: String) { #expect(read(written) == date) }

  @Test func daysAndTheirNumbersGoThereAndBack() throws {
    for number in stride(from: 307, through: 3_652_365, by: 397) {
      let day = try #require(CalendarDate(dayNumber: number))
      #expect(day.dayNumber == number)
    }
    #expect(CalendarDate(year: 2024, month: 5, day: 14)?.weekday == 1)
  }

  @Test func theDaysThatADateCanBe() throws {
    let year = try #require(PartialDate(year: 2024))
    #expect((year.first.description, year.last.description) == ("2024-01-01", "2024-12-31"))
    let month = try #require(PartialDate(year: 2024, month: 2))
    #expect((month.first.description, month.last.description) == ("2024-02-01", "2024-02-29"))
    #expect((month.text.fr, year.text.fr) == ("02/2024", "2024"))
    #expect((month.day, PartialDate(month.last).day) == (nil, month.last))
  }
}
