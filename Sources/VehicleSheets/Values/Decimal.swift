import Documents

/// An exact decimal number with up to six decimals, between about ±9 × 10¹².
///
/// Binary fractions would turn 8.1 l/100km into 8.0999…; nothing on a vehicle sheet needs more than this.
public struct Decimal: Sendable, Hashable, Comparable {
  /// The number in millionths.
  public var millionths: Int64

  public init(millionths: Int64) { self.millionths = millionths }

  public init(_ whole: Int) { millionths = Int64(whole) * Decimal.unit }

  package static let unit: Int64 = 1_000_000

  /// The whole number that this is, or nil where there are decimals.
  public var whole: Int64? { millionths % Decimal.unit == 0 ? millionths / Decimal.unit : nil }

  public var double: Double { Double(millionths) / 1_000_000 }

  public static func < (a: Decimal, b: Decimal) -> Bool { a.millionths < b.millionths }

  /// The nearest number with `places` decimals (0 to 6); halves go up, away from zero.
  package func rounded(places: Int) -> Decimal {
    var step: Int64 = 1
    for _ in places..<6 { step *= 10 }
    let (quotient, rest) = millionths.quotientAndRemainder(dividingBy: step)
    let up: Int64 = rest.magnitude * 2 >= UInt64(step) ? (millionths < 0 ? -1 : 1) : 0
    return Decimal(millionths: (quotient + up) * step)
  }
}

extension Decimal: CustomStringConvertible {
  /// Plain, with a point and without trailing zeros: `8.5`, `34000`.
  public var description: String {
    let buffer = ByteBuffer(capacity: 24)
    buffer.append(decimal: self)
    return buffer.string
  }

  /// As people write it: a comma in French, a point in English.
  public var text: Text {
    let plain = description
    return Text(fr: plain.replacing(".", with: ","), en: plain)
  }
}

extension ByteBuffer {
  func append(decimal value: Decimal, separator: UInt8 = UInt8(ascii: ".")) {
    let (whole, rest) = value.millionths.quotientAndRemainder(dividingBy: Decimal.unit)
    if value.millionths < 0 && whole == 0 { append(UInt8(ascii: "-")) }
    append(integer: whole)
    guard rest != 0 else { return }
    append(separator)
    var fraction = rest.magnitude
    var weight: UInt64 = 100_000
    while fraction > 0 {
      append(UInt8(ascii: "0") + UInt8(fraction / weight))
      fraction %= weight
      weight /= 10
    }
  }
}
