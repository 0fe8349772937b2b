/// What a number format (ECMA-376-1, 18.8.30 and 18.8.31) makes of the number in a cell, as far as it changes what the
/// cell says: a date, a time, a number with leading zeros, a percentage. Colours, currencies and separators do not.
package enum NumberFormat: Sendable {
  case general
  case percentage
  case date(DateParts)
  /// A time of day or a duration, as it is shown.
  case time([TimePart])
  /// A number whose places are all shown, `00000` or `00-00`: its places from left to right, nil for a digit.
  case zeros([UInt8?])
  /// A number with a word after it: the ` mi` of `#,##0" mi"`.
  case suffixed([UInt8])

  /// What of a date is shown.
  package struct DateParts: Sendable {
    var hasYear = false
    var hasMonth = false
    var hasDay = false
    var hasTime = false
  }

  package enum TimePart: Sendable, Equatable {
    /// With so many digits at least; `isTotal` counts on over a day or an hour.
    case hours(Int, isTotal: Bool)
    case minutes(Int, isTotal: Bool)
    case seconds(Int, isTotal: Bool)
    case fraction(Int)
    case halfOfDay
    case literal(UInt8)
  }

  /// The formats that every program knows by number (ECMA-376-1, 18.8.30), those of East Asia by their kind.
  package static func builtIn(_ number: Int) -> NumberFormat {
    switch number {
    case 9, 10: .percentage
    case 14, 15, 27...31, 36, 50...54, 57, 58: .date(DateParts(hasYear: true, hasMonth: true, hasDay: true))
    case 16: .date(DateParts(hasMonth: true, hasDay: true))
    case 17: .date(DateParts(hasYear: true, hasMonth: true))
    case 18: NumberFormat("h:mm AM/PM")
    case 19: NumberFormat("h:mm:ss AM/PM")
    case 20, 32, 34, 55: NumberFormat("h:mm")
    case 21, 33, 35, 56: NumberFormat("h:mm:ss")
    case 22: .date(DateParts(hasYear: true, hasMonth: true, hasDay: true, hasTime: true))
    case 45: NumberFormat("mm:ss")
    case 46: NumberFormat("[h]:mm:ss")
    case 47: NumberFormat("mm:ss.0")
    default: .general
    }
  }

  package init(_ code: String) {
    var parser = NumberFormatParser(code)
    self = parser.parse()
  }
}

/// Reads the first section of a format, which is that of positive numbers.
private struct NumberFormatParser {
  private let code: [UInt8]
  private var at = 0
  private var parts: [NumberFormat.TimePart] = []
  private var date = NumberFormat.DateParts()
  private var places: [UInt8?] = []
  private var isPercentage = false
  /// What stands in quotes after the places of the number.
  private var suffix: [UInt8] = []
  private var hasPlaces: Bool { places.contains { $0 == nil || $0 == UInt8(ascii: "#") } }
  /// Whether there is a sign that a format of zeros does not have.
  private var isOther = false

  init(_ code: String) { self.code = Array(code.utf8) }

  mutating func parse() -> NumberFormat {
    while at < code.count, code[at] != UInt8(ascii: ";") { readSign() }
    settleMinutes()
    let hasClock = parts.contains { if case .literal = $0 { false } else { true } }
    date.hasTime = hasClock
    if date.hasDay || date.hasMonth || date.hasYear { return .date(date) }
    if hasClock { return .time(parts) }
    if isPercentage { return .percentage }
    if !isOther, places.count(where: { $0 == nil }) > 1 { return .zeros(places) }
    let isWord = suffix.contains { (UInt8(ascii: "a")...UInt8(ascii: "z")).contains($0 | 0x20) }
    return isWord && !isScaled ? .suffixed(suffix) : .general
  }

  private mutating func readSign() {
    let sign = code[at]
    switch sign | 0x20 {
    case UInt8(ascii: "y"),
      UInt8(ascii: "e") where !isExponent:
      _ = run(of: sign)
      date.hasYear = true
      isOther = true
    case UInt8(ascii: "d"):
      _ = run(of: sign)
      date.hasDay = true
      isOther = true
    case UInt8(ascii: "m"): parts.append(.minutes(run(of: sign), isTotal: false))
    case UInt8(ascii: "h"): parts.append(.hours(run(of: sign), isTotal: false))
    case UInt8(ascii: "s"): readSeconds(sign)
    case UInt8(ascii: "a"): readHalfOfDay()
    case UInt8(ascii: "g"): skipGeneral()
    default: readOther(sign)
    }
  }

  private mutating func readOther(_ sign: UInt8) {
    switch sign {
    case UInt8(ascii: "\""):
      at += 1
      while at < code.count, code[at] != UInt8(ascii: "\"") { quoted(code[at]) }
      at += 1
    case UInt8(ascii: "\\"):
      at += 1
      if at < code.count { quoted(code[at]) }
    case UInt8(ascii: "_"), UInt8(ascii: "*"): at += 2
    case UInt8(ascii: "["): readBracket()
    case UInt8(ascii: "0"):
      places.append(nil)
      at += 1
    case UInt8(ascii: "%"):
      isPercentage = true
      at += 1
    case UInt8(ascii: "#"), UInt8(ascii: "?"), UInt8(ascii: "."), UInt8(ascii: ","), UInt8(ascii: "/"),
      UInt8(ascii: "@"), UInt8(ascii: "E"), UInt8(ascii: "e"), UInt8(ascii: "+"):
      isOther = true
      literal(sign)
    default: literal(sign)
    }
  }

  private mutating func literal(_ byte: UInt8) {
    parts.append(.literal(byte))
    places.append(byte)
    at += 1
  }

  private mutating func quoted(_ byte: UInt8) {
    if hasPlaces { suffix.append(byte) }
    literal(byte)
  }

  /// `#,##0, "k"` shows thousands: its figure is not the one that is stored.
  private var isScaled: Bool {
    let shown = places.prefix {
      $0 == nil || [UInt8(ascii: "#"), UInt8(ascii: ","), UInt8(ascii: ".")].contains($0 ?? 0)
    }
    return shown.last == UInt8(ascii: ",")
  }

  private mutating func run(of sign: UInt8) -> Int {
    let start = at
    while at < code.count, code[at] | 0x20 == sign | 0x20 { at += 1 }
    return at - start
  }

  /// `0.00E+00` has an exponent, no year of an era.
  private var isExponent: Bool {
    at + 1 < code.count && (code[at + 1] == UInt8(ascii: "+") || code[at + 1] == UInt8(ascii: "-"))
  }

  private mutating func skipGeneral() {
    isOther = true
    let word = "general".utf8
    if code[at...].prefix(word.count).map({ $0 | 0x20 }).elementsEqual(word) { at += word.count } else { at += 1 }
  }

  /// `ss.00`: seconds with their fraction.
  private mutating func readSeconds(_ sign: UInt8) {
    parts.append(.seconds(run(of: sign), isTotal: false))
    guard at + 1 < code.count, code[at] == UInt8(ascii: ".") || code[at] == UInt8(ascii: ","),
      code[at + 1] == UInt8(ascii: "0")
    else { return }
    literal(code[at])
    let start = at
    while at < code.count, code[at] == UInt8(ascii: "0") { at += 1 }
    parts.append(.fraction(at - start))
  }

  /// `AM/PM` or `A/P`.
  private mutating func readHalfOfDay() {
    for word in ["am/pm", "a/p"] where code[at...].prefix(word.utf8.count).map({ $0 | 0x20 }).elementsEqual(word.utf8) {
      parts.append(.halfOfDay)
      at += word.utf8.count
      return
    }
    literal(code[at])
  }

  /// `[h]` counts on; `[Red]`, `[<100]` and `[$-40C]` say nothing here.
  private mutating func readBracket() {
    let end = code[at...].firstIndex(of: UInt8(ascii: "]")) ?? code.count
    let inside = code[min(at + 1, end)..<end].map { $0 | 0x20 }
    at = min(end + 1, code.count)
    guard let first = inside.first, inside.allSatisfy({ $0 == first }) else { return }
    switch first {
    case UInt8(ascii: "h"): parts.append(.hours(inside.count, isTotal: true))
    case UInt8(ascii: "m"): parts.append(.minutes(inside.count, isTotal: true))
    case UInt8(ascii: "s"): parts.append(.seconds(inside.count, isTotal: true))
    default: break
    }
  }

  /// An `m` is a minute after hours or before seconds, else a month (18.8.31, "Minutes").
  private mutating func settleMinutes() {
    let clock = parts.indices.filter { i in
      if case .literal = parts[i] { false } else if case .halfOfDay = parts[i] { false } else { true }
    }
    var months: Set<Int> = []
    for (order, i) in clock.enumerated() {
      guard case .minutes(_, isTotal: false) = parts[i] else { continue }
      var isMinute = false
      if order > 0, case .hours = parts[clock[order - 1]] { isMinute = true }
      if order + 1 < clock.count, case .seconds = parts[clock[order + 1]] { isMinute = true }
      if !isMinute { months.insert(i) }
    }
    if !months.isEmpty { date.hasMonth = true }
    parts = parts.indices.filter { !months.contains($0) }.map { parts[$0] }
  }
}
