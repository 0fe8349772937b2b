import Documents

/// A day of the calendar, from year 1 to 9999.
public struct CalendarDate: Sendable, Hashable, Comparable {
  /// The date as one number, 20240514.
  let packed: Int32

  /// Nil where the calendar has no such day.
  public init?(year: Int, month: Int, day: Int) {
    guard (1...9999).contains(year), (1...12).contains(month), day >= 1,
      day <= CalendarDate.days(of: month, in: year)
    else { return nil }
    packed = Int32(year * 10000 + month * 100 + day)
  }

  /// - Parameter packed: a day that the calendar has.
  init(packed: Int32) { self.packed = packed }

  public var year: Int { Int(packed) / 10000 }
  public var month: Int { Int(packed) / 100 % 100 }
  public var day: Int { Int(packed) % 100 }

  public static func < (a: CalendarDate, b: CalendarDate) -> Bool { a.packed < b.packed }

  static func days(of month: Int, in year: Int) -> Int {
    switch month {
    case 2: year % 4 == 0 && (year % 100 != 0 || year % 400 == 0) ? 29 : 28
    case 4, 6, 9, 11: 30
    default: 31
    }
  }

  /// `2024-05-14`, as nearly every program writes it.
  init?(plain text: Bytes) {
    guard text.count == 10, text[4] == UInt8(ascii: "-"), text[7] == UInt8(ascii: "-") else { return nil }
    var isNumber = true
    func number(_ from: Int, _ to: Int) -> Int {
      var number = 0
      for i in from..<to {
        let digit = text[i] &- UInt8(ascii: "0")
        isNumber = isNumber && digit < 10
        number = number &* 10 &+ Int(digit)
      }
      return number
    }
    let (year, month, day) = (number(0, 4), number(5, 7), number(8, 10))
    guard isNumber else { return nil }
    self.init(year: year, month: month, day: day)
  }

  /// A date as people write it: `2024-05-14`, `14/05/2024`, `14.05.2024`, with a midnight after it that a spreadsheet
  /// may have added.
  package init?(reading text: Bytes) {
    var numbers = (0, 0, 0)
    var widths = (0, 0, 0)
    var separator: UInt8 = 0
    var part = 0
    var i = 0
    while i < text.count {
      let byte = text[i]
      if (UInt8(ascii: "0")...UInt8(ascii: "9")).contains(byte) {
        let digit = Int(byte - UInt8(ascii: "0"))
        switch part {
        case 0: (numbers.0, widths.0) = (numbers.0 * 10 + digit, widths.0 + 1)
        case 1: (numbers.1, widths.1) = (numbers.1 * 10 + digit, widths.1 + 1)
        default: (numbers.2, widths.2) = (numbers.2 * 10 + digit, widths.2 + 1)
        }
        if max(widths.0, widths.1, widths.2) > 4 { return nil }
      } else if part < 2, byte == (part == 0 ? byte : separator),
        byte == UInt8(ascii: "-") || byte == UInt8(ascii: "/") || byte == UInt8(ascii: ".")
      {
        separator = byte
        part += 1
      } else {
        break
      }
      i += 1
    }
    guard part == 2, CalendarDate.isMidnight(text.slice(i, text.count)), (1...2).contains(widths.1) else { return nil }
    if widths.0 == 4, separator != UInt8(ascii: "."), (1...2).contains(widths.2) {
      self.init(year: numbers.0, month: numbers.1, day: numbers.2)
    } else if widths.2 == 4, (1...2).contains(widths.0) {
      self.init(year: numbers.2, month: numbers.1, day: numbers.0)
    } else {
      return nil
    }
  }

  private static func isMidnight(_ rest: Bytes) -> Bool {
    if rest.isEmpty { return true }
    guard rest[0] == UInt8(ascii: "T") || rest[0] == UInt8(ascii: " ") else { return false }
    let clock = rest.slice(1, rest.count)
    return clock.equals("00:00") || clock.equals("00:00:00") || clock.equals("00:00:00Z")
      || clock.equals("00:00:00.000Z") || clock.equals("00:00:00.000")
  }
}

extension CalendarDate {
  /// Days since the beginning of the calendar: what two dates differ by.
  var dayNumber: Int {
    let years = month > 2 ? year : year - 1
    let months = month > 2 ? month - 3 : month + 9
    return 365 * years + years / 4 - years / 100 + years / 400 + (153 * months + 2) / 5 + day
  }

  /// The day of this number; nil before year 1 and after 9999.
  init?(dayNumber: Int) {
    guard dayNumber > 306, dayNumber < 3_660_000 else { return nil }
    // Years begin in March, so that the leap day is their last: 146,097 days are 400 years, 36,524 a century, 1461 four.
    let days = dayNumber - 1
    let (cycles, rest) = days.quotientAndRemainder(dividingBy: 146_097)
    let year = (rest - rest / 1460 + rest / 36_524 - rest / 146_096) / 365
    let ofYear = rest - (365 * year + year / 4 - year / 100)
    let month = (5 * ofYear + 2) / 153
    self.init(
      year: 400 * cycles + year + (month < 10 ? 0 : 1), month: month < 10 ? month + 3 : month - 9,
      day: ofYear - (153 * month + 2) / 5 + 1)
  }

  /// Monday is 0, Sunday 6.
  var weekday: Int { (dayNumber + 1) % 7 }
}

extension CalendarDate: CustomStringConvertible {
  /// ISO 8601: `2024-05-14`.
  public var description: String {
    let buffer = ByteBuffer(capacity: 12)
    buffer.append(date: self)
    return buffer.string
  }

  /// `14/05/2024` in French, `2024-05-14` in English.
  var text: Text {
    func two(_ n: Int) -> String { n < 10 ? "0\(n)" : "\(n)" }
    return Text(fr: "\(two(day))/\(two(month))/\(year)", en: description)
  }
}

extension ByteBuffer {
  func append(date: CalendarDate) {
    var rest = date.packed
    for (weight, follow): (Int32, UInt8) in [
      (10_000_000, 0), (1_000_000, 0), (100_000, 0), (10_000, 45), (1000, 0), (100, 45), (10, 0), (1, 0),
    ] {
      append(UInt8(ascii: "0") + UInt8(rest / weight))
      rest %= weight
      if follow != 0 { append(follow) }
    }
  }
}
