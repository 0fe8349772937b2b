/// A date and a time as a spreadsheet program stores them: days since an epoch (ECMA-376-1, 18.17.4).
struct SerialDate {
  let year: Int
  let month: Int
  let day: Int
  /// Of the day.
  let milliseconds: Int
  /// Whole days since the epoch.
  private let days: Int

  private static let dayLength = 86_400_000
  /// 31 December 9999, the last day that the programs know.
  private static let last = 2_958_465.999_999_99

  /// - Parameter is1904: whether days count from 1 January 1904.
  /// - Returns: nil where the number is no date.
  init?(_ value: Double, is1904: Bool) {
    guard value >= 0, value <= (is1904 ? SerialDate.last - 1462 : SerialDate.last) else { return nil }
    let total = Int((value * Double(SerialDate.dayLength)).rounded())
    days = total / SerialDate.dayLength
    milliseconds = total % SerialDate.dayLength
    let serial = is1904 ? days + 1462 : days
    // Day 60 is 29 February 1900, which never was; days before it are one later than the rest would have them.
    if serial == 60 {
      (year, month, day) = (1900, 2, 29)
    } else {
      (year, month, day) = SerialDate.civil(serial - (serial < 60 ? 25568 : 25569))
    }
  }

  /// The date of a day counted from 1 January 1970 (H. Hinnant, "chrono-compatible low-level date algorithms").
  private static func civil(_ days: Int) -> (Int, Int, Int) {
    let shifted = days + 719_468
    let era = (shifted >= 0 ? shifted : shifted - 146_096) / 146_097
    let dayOfEra = shifted - era * 146_097
    let yearOfEra = (dayOfEra - dayOfEra / 1460 + dayOfEra / 36524 - dayOfEra / 146_096) / 365
    let dayOfYear = dayOfEra - (365 * yearOfEra + yearOfEra / 4 - yearOfEra / 100)
    let shiftedMonth = (5 * dayOfYear + 2) / 153
    let month = shiftedMonth < 10 ? shiftedMonth + 3 : shiftedMonth - 9
    let year = yearOfEra + era * 400 + (month <= 2 ? 1 : 0)
    return (year, month, dayOfYear - (153 * shiftedMonth + 2) / 5 + 1)
  }

  /// `2024-05-14`, with the time after it where there is one.
  func append(to output: ByteBuffer, _ parts: NumberFormat.DateParts, as reading: CellReading) {
    if days == 0 {
      // Less than a day is a time. Zero is what a date cell holds that nobody filled in.
      return reading == .table && milliseconds == 0
        ? output.append("0000-00-00" as StaticString) : appendTime(to: output)
    }
    output.append(figures: year, width: 4)
    // Who enters « mai-19 » gets 1 May 2019 stored, and sees « mai-19 ».
    let isPartial =
      reading == .table && parts.hasYear && !parts.hasDay && !parts.hasTime && day == 1 && milliseconds == 0
    if isPartial, !parts.hasMonth, month == 1 { return }
    output.append(UInt8(ascii: "-"))
    output.append(figures: month, width: 2)
    if isPartial, parts.hasMonth { return }
    output.append(UInt8(ascii: "-"))
    output.append(figures: day, width: 2)
    guard milliseconds > 0 else { return }
    output.append(UInt8(ascii: "T"))
    appendTime(to: output)
  }

  private func appendTime(to output: ByteBuffer) {
    let seconds = milliseconds / 1000
    output.append(figures: seconds / 3600, width: 2)
    output.append(UInt8(ascii: ":"))
    output.append(figures: seconds / 60 % 60, width: 2)
    output.append(UInt8(ascii: ":"))
    output.append(figures: seconds % 60, width: 2)
    guard milliseconds % 1000 > 0 else { return }
    output.append(UInt8(ascii: "."))
    output.append(figures: milliseconds % 1000, width: 3)
  }

  /// The time as the cell shows it; false where there are days that it would not show.
  func append(to output: ByteBuffer, _ parts: [NumberFormat.TimePart]) -> Bool {
    let isTotal = parts.contains { part in
      switch part {
      case .hours(_, let isTotal), .minutes(_, let isTotal), .seconds(_, let isTotal): isTotal
      default: false
      }
    }
    guard days == 0 || isTotal else { return false }
    let hasFraction = parts.contains { if case .fraction = $0 { true } else { false } }
    let total = days * SerialDate.dayLength + milliseconds
    let seconds = hasFraction ? total / 1000 : (total + 500) / 1000
    let isHalved = parts.contains(.halfOfDay)
    for part in parts {
      switch part {
      case .hours(let width, let isTotal):
        let hours = seconds / 3600
        output.append(figures: isTotal ? hours : isHalved ? (hours + 11) % 12 + 1 : hours % 24, width: width)
      case .minutes(let width, let isTotal):
        output.append(figures: isTotal ? seconds / 60 : seconds / 60 % 60, width: width)
      case .seconds(let width, let isTotal): output.append(figures: isTotal ? seconds : seconds % 60, width: width)
      case .fraction(let width):
        let thousandths = total % 1000
        output.append(
          figures: width == 1 ? thousandths / 100 : width == 2 ? thousandths / 10 : thousandths, width: min(width, 3))
      case .halfOfDay: output.append(seconds / 3600 % 24 < 12 ? "AM" as StaticString : "PM")
      case .literal(let byte): output.append(byte)
      }
    }
    return true
  }
}

extension ByteBuffer {
  /// A whole number with zeros before it up to `width` digits.
  func append(figures value: Int, width: Int) {
    var limit = 10
    for _ in 1..<max(1, min(width, 18)) {
      if value < limit { append(UInt8(ascii: "0")) }
      limit *= 10
    }
    append(integer: Int64(value))
  }
}
