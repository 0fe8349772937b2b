import Documents

/// Reads the time of day that programs put after a date: `00:00:00.000Z`, `22:00+01:00`, `2:30 PM`.
enum ClockReader {
  enum Minute: Equatable {
    /// No time zone is named: the day is the one that was written.
    case local
    /// The minute of the written day in UTC; below 0 or above 1439 it belongs to the day beside it.
    case utc(Int)
  }

  /// Nil where that is no time of day.
  static func minute(_ text: Bytes) -> Minute? {
    var i = 0
    guard let hour = number(text, &i), hour < 25, i < text.count, text[i] == UInt8(ascii: ":") else { return nil }
    i += 1
    guard let minute = number(text, &i), minute < 60 else { return nil }
    if i < text.count, text[i] == UInt8(ascii: ":") {
      i += 1
      guard let second = number(text, &i), second < 61 else { return nil }
      if i < text.count, text[i] == UInt8(ascii: ".") || text[i] == UInt8(ascii: ",") {
        i += 1
        while i < text.count, Plate.isDigit(text[i]) { i += 1 }
      }
    }
    return zone(Blanks.trimmed(text.slice(i, text.count)), hour, minute)
  }

  private static func zone(_ zone: Bytes, _ hour: Int, _ minute: Int) -> Minute? {
    if zone.isEmpty { return .local }
    if let isAfternoon = half(zone) { return hour <= 12 ? (isAfternoon == nil ? nil : .local) : nil }
    var rest = zone
    for name in ["UTC", "GMT", "Z", "z"] where rest.starts(with: name.utf8) {
      rest = rest.slice(name.utf8.count, rest.count)
      break
    }
    // `GMT+0200 (CEST)`: what is in brackets says it again.
    if let bracket = rest.firstIndex(of: UInt8(ascii: "(")) { rest = Blanks.trimmed(rest.slice(0, bracket)) }
    if rest.isEmpty { return rest.count == zone.count ? nil : .utc(hour * 60 + minute) }
    guard let offset = offset(rest) else { return nil }
    return .utc(hour * 60 + minute - offset)
  }

  /// `AM` and `PM`, which leave the day as it is.
  private static func half(_ text: Bytes) -> Bool?? {
    Fold.with(text) { $0.equals("am") ? false : $0.equals("pm") ? true : Bool??.none }
  }

  /// `+01:00`, `+0100`, `-05`, in minutes.
  private static func offset(_ text: Bytes) -> Int? {
    guard let sign = text.first, sign == UInt8(ascii: "+") || sign == UInt8(ascii: "-") else { return nil }
    let digits = text.dropFirst().filter { $0 != UInt8(ascii: ":") }
    guard digits.count == 2 || digits.count == 4, digits.allSatisfy(Plate.isDigit) else { return nil }
    let value = digits.reduce(0) { $0 * 10 + Int($1 - UInt8(ascii: "0")) }
    let minutes = digits.count == 2 ? value * 60 : value / 100 * 60 + value % 100
    guard minutes <= 14 * 60 else { return nil }
    return sign == UInt8(ascii: "-") ? -minutes : minutes
  }

  /// One or two figures.
  private static func number(_ text: Bytes, _ i: inout Int) -> Int? {
    let start = i
    var value = 0
    while i < text.count, i - start < 2, Plate.isDigit(text[i]) {
      value = value * 10 + Int(text[i] - UInt8(ascii: "0"))
      i += 1
    }
    return i > start ? value : nil
  }
}
