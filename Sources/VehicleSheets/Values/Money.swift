import Documents

/// An amount in euros, exact to the centime.
public struct Money: Sendable, Hashable, Comparable {
  public var centimes: Int64

  public init(centimes: Int64) { self.centimes = centimes }

  public static let zero = Money(centimes: 0)

  public static func < (a: Money, b: Money) -> Bool { a.centimes < b.centimes }
  static func + (a: Money, b: Money) -> Money { Money(centimes: a.centimes &+ b.centimes) }

  /// This price before VAT, with VAT added; half a centime goes up, as on an invoice.
  func addingVAT(_ rate: Decimal) -> Money {
    Money(centimes: Money.ratio(centimes, 100 * Decimal.unit + rate.millionths, 100 * Decimal.unit))
  }

  /// This price including VAT, with VAT taken out.
  func removingVAT(_ rate: Decimal) -> Money {
    Money(centimes: Money.ratio(centimes, 100 * Decimal.unit, 100 * Decimal.unit + rate.millionths))
  }

  /// `amount × times ÷ over`, rounded half up, for amounts that are not negative.
  private static func ratio(_ amount: Int64, _ times: Int64, _ over: Int64) -> Int64 {
    let product = amount.multipliedFullWidth(by: times)
    let half = UInt64(over / 2)
    let (low, carry) = product.low.addingReportingOverflow(half)
    return over.dividingFullWidth((product.high + (carry ? 1 : 0), low)).quotient
  }
}

extension ByteBuffer {
  /// Always two decimals: `100.00`.
  func append(money: Money, separator: UInt8 = UInt8(ascii: ".")) {
    let (euros, centimes) = money.centimes.quotientAndRemainder(dividingBy: 100)
    if money.centimes < 0 && euros == 0 { append(UInt8(ascii: "-")) }
    append(integer: euros)
    append(separator)
    append(UInt8(ascii: "0") + UInt8(centimes.magnitude / 10))
    append(UInt8(ascii: "0") + UInt8(centimes.magnitude % 10))
  }
}

extension Money: CustomStringConvertible {
  public var description: String {
    let buffer = ByteBuffer(capacity: 24)
    buffer.append(money: self)
    return buffer.string
  }

  /// `1234,56 €` in French, `€1234.56` in English.
  var text: Text { Text(fr: description.replacing(".", with: ",") + " €", en: "€" + description) }
}
