/// A date whose first two numbers may be day and month or month and day: `5/14/2019`, `05-04-19`.
///
/// With points it is always the day that comes first, and a year of four digits in front settles everything.
package struct SlashedDate {
  package let first: Int
  package let second: Int

  package init?(_ text: Bytes) {
    var at = 0
    while at < text.count, CSVSign.isBlank(text[at]) { at += 1 }
    func number(_ limit: Int) -> (value: Int, place: Range<Int>)? {
      let start = at
      var value = 0
      while at < text.count, at - start < limit, (UInt8(ascii: "0")...UInt8(ascii: "9")).contains(text[at]) {
        value = value * 10 + Int(text[at] - UInt8(ascii: "0"))
        at += 1
      }
      return at > start ? (value, start..<at) : nil
    }
    guard let first = number(2), at < text.count, text[at] == UInt8(ascii: "/") || text[at] == UInt8(ascii: "-") else {
      return nil
    }
    let separator = text[at]
    at += 1
    guard let second = number(2), at < text.count, text[at] == separator else { return nil }
    at += 1
    guard let year = number(4), year.place.count == 2 || year.place.count == 4 else { return nil }
    guard at == text.count || CSVSign.isBlank(text[at]) || text[at] == UInt8(ascii: "T") else { return nil }
    (self.first, self.second) = (first.value, second.value)
  }

  /// Whether the first number can only be a day.
  package var isDayFirst: Bool { (13...31).contains(first) && (1...12).contains(second) }
  /// Whether the second number can only be a day.
  package var isMonthFirst: Bool { (13...31).contains(second) && (1...12).contains(first) }
}
