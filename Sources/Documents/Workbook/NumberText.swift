/// Numbers as a workbook stores them, made into what a person would write: no noise of binary fractions, no exponent
/// where there need be none.
///
/// Spreadsheet programs compute with 15 significant digits; what a file has beyond them is not what anybody entered:
/// `0.30000000000000004` is 0.3.
struct NumberText {
  /// The digits as a whole number.
  private(set) var digits: UInt64 = 0
  /// The power of ten that they are multiplied by.
  private(set) var exponent = 0
  private(set) var isNegative = false

  /// What a spreadsheet program keeps of a number.
  private static let significant = 15

  /// Reads a number (XML Schema Part 2, 3.2.5); nil where it is none.
  init?(_ literal: Bytes) {
    var at = 0
    let end = literal.count
    guard end > 0 else { return nil }
    if literal[0] == UInt8(ascii: "-") || literal[0] == UInt8(ascii: "+") {
      isNegative = literal[0] == UInt8(ascii: "-")
      at = 1
    }
    var hasDigit = false
    var isAfterPoint = false
    while at < end {
      let byte = literal[at]
      if byte == UInt8(ascii: "."), !isAfterPoint {
        isAfterPoint = true
      } else if (48...57).contains(byte) {
        hasDigit = true
        if digits < 1_000_000_000_000_000_000 {
          digits = digits &* 10 &+ UInt64(byte &- 48)
          if isAfterPoint { exponent &-= 1 }
        } else if !isAfterPoint {
          exponent &+= 1
        }
      } else {
        break
      }
      at &+= 1
    }
    guard hasDigit else { return nil }
    guard at < end else { return }
    guard literal[at] == UInt8(ascii: "E") || literal[at] == UInt8(ascii: "e") else { return nil }
    guard let power = NumberText.power(literal.slice(at + 1, end)) else { return nil }
    exponent += power
  }

  private static func power(_ text: Bytes) -> Int? {
    let isSigned = text.first == UInt8(ascii: "-") || text.first == UInt8(ascii: "+")
    let figures = text.slice(isSigned ? 1 : 0, text.count)
    guard (1...5).contains(figures.count), figures.allSatisfy({ (48...57).contains($0) }) else { return nil }
    let power = figures.reduce(0) { $0 * 10 + Int($1 - 48) }
    return text.first == UInt8(ascii: "-") ? -power : power
  }

  /// Divides or multiplies by powers of ten.
  mutating func shift(by places: Int) { exponent += places }

  /// The number, as far as a `Double` holds it; for dates, which have few digits.
  var value: Double {
    var value = Double(digits)
    var left = exponent
    while left > 0, value < 1e300, value > 0 {
      value *= left >= 10 ? 1e10 : 10
      left -= left >= 10 ? 10 : 1
    }
    // One division by a power that is exact keeps the last digit right.
    if (-22...(-1)).contains(left) {
      value /= NumberText.powers[-left]
    } else {
      while left < 0, value > 0 {
        value /= 10
        left += 1
      }
    }
    return isNegative ? -value : value
  }

  private static let powers: [Double] = (0...22).map { (0..<$0).reduce(1.0) { power, _ in power * 10 } }

  /// Keeps what a spreadsheet program would, and drops zeros at the end.
  mutating func round() {
    guard digits > 0 else {
      exponent = 0
      isNegative = false
      return
    }
    var count = NumberText.count(digits)
    if count > NumberText.significant {
      var unit: UInt64 = 1
      for _ in 0..<(count - NumberText.significant) { unit *= 10 }
      digits = (digits + unit / 2) / unit
      exponent += count - NumberText.significant
      count = NumberText.significant
    }
    while digits % 10 == 0 {
      digits /= 10
      exponent += 1
    }
  }

  private static func count(_ digits: UInt64) -> Int {
    var count = 1
    var rest = digits / 10
    while rest > 0 {
      count += 1
      rest /= 10
    }
    return count
  }

  /// Appends the number in decimal, with an exponent only where it is out of all everyday proportion.
  func append(to output: ByteBuffer) {
    if isNegative { output.append(UInt8(ascii: "-")) }
    let figures = ByteBuffer(capacity: 24)
    figures.append(integer: Int64(clamping: digits))
    let point = figures.count + exponent
    switch point {
    case 1...21 where exponent >= 0:
      output.append(figures.bytes)
      for _ in 0..<exponent { output.append(UInt8(ascii: "0")) }
    case 1...21:
      output.append(figures[0, point])
      output.append(UInt8(ascii: "."))
      output.append(figures[point, figures.count - point])
    case -9...0:
      output.append("0." as StaticString)
      for _ in 0..<(-point) { output.append(UInt8(ascii: "0")) }
      output.append(figures.bytes)
    default:
      output.append(figures.bytes[0])
      if figures.count > 1 {
        output.append(UInt8(ascii: "."))
        output.append(figures[1, figures.count - 1])
      }
      output.append("E" as StaticString)
      output.append(point > 0 ? "+" as StaticString : "-")
      output.append(integer: Int64(abs(point - 1)))
    }
  }

  /// Appends a number as it is stored, without noise; false where it is none.
  static func append(_ literal: Bytes, to output: ByteBuffer) -> Bool {
    // The usual case, and the one in which digits beyond the fifteenth were written on purpose: an identity number.
    if let first = literal.first, (49...57).contains(first), literal.allSatisfy({ (48...57).contains($0) }) {
      output.append(literal)
      return true
    }
    guard var number = NumberText(literal) else { return false }
    number.round()
    number.append(to: output)
    return true
  }
}
