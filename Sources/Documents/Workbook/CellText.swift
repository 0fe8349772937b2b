/// What the cells of a workbook say, as text.
enum CellText {
  /// Appends a number as its format shows it, where the format changes what it says.
  static func append(
    _ literal: Bytes, _ format: NumberFormat, is1904: Bool, as reading: CellReading, to output: ByteBuffer
  ) -> WorksheetCell.Kind {
    switch format {
    case .general: break
    case .date(let parts):
      if let date = date(literal, is1904) {
        date.append(to: output, parts, as: reading)
        return .date
      }
    case .time(let parts):
      if let date = date(literal, is1904) {
        if !date.append(to: output, parts) {
          date.append(to: output, NumberFormat.DateParts(hasYear: true, hasDay: true, hasTime: true), as: reading)
        }
        return .date
      }
    case .zeros(let places):
      if append(literal, places, to: output) { return .number }
    case .suffixed(let word):
      if reading == .table {
        if !NumberText.append(literal, to: output) { output.append(literal) }
        if word.first != 0x20 { output.append(0x20) }
        output.append(word)
        return .number
      }
    case .percentage:
      if reading == .table, append(percentage: literal, to: output) { return .number }
    }
    if !NumberText.append(literal, to: output) { output.append(literal) }
    return .number
  }

  private static func date(_ literal: Bytes, _ is1904: Bool) -> SerialDate? {
    NumberText(literal).flatMap { SerialDate($0.value, is1904: is1904) }
  }

  /// 0.2 as `20%`.
  static func append(percentage literal: Bytes, to output: ByteBuffer) -> Bool {
    guard var number = NumberText(literal) else { return false }
    number.shift(by: 2)
    number.round()
    number.append(to: output)
    output.append(UInt8(ascii: "%"))
    return true
  }

  /// A whole number with its digits in the places of the format, the first place taking all that are left.
  private static func append(_ literal: Bytes, _ places: [UInt8?], to output: ByteBuffer) -> Bool {
    guard var number = NumberText(literal), !number.isNegative else { return false }
    number.round()
    let digits = ByteBuffer(capacity: 24)
    number.append(to: digits)
    guard digits.bytes.allSatisfy({ (48...57).contains($0) }) else { return false }
    var left = places.count { $0 == nil }
    var next = 0
    for place in places {
      if let sign = place {
        output.append(sign)
        continue
      }
      // The digits that the places to the right do not take.
      if digits.count < left {
        output.append(UInt8(ascii: "0"))
      } else {
        let end = digits.count - (left - 1)
        output.append(digits[next, max(0, end - next)])
        next = max(next, end)
      }
      left -= 1
    }
    return true
  }

  /// `2021-05-14T00:00:00` says no more than `2021-05-14`.
  static func append(isoDate text: Bytes, to output: ByteBuffer) {
    let midnight = "T00:00:00"
    let start = output.count
    output.append(text)
    let place = text.place(of: UInt8(ascii: "T"), from: 0)
    guard place == 10, text.count >= place + midnight.utf8.count else { return }
    let rest = text.slice(place, text.count)
    let isMidnight =
      rest.prefix(midnight.utf8.count).elementsEqual(midnight.utf8)
      && rest.dropFirst(midnight.utf8.count).allSatisfy { $0 == UInt8(ascii: ".") || $0 == UInt8(ascii: "0") }
    if isMidnight { output.truncate(to: start + place) }
  }
}
