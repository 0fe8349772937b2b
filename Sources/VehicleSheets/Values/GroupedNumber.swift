import Documents

extension Decimal {
  /// `34 000` in French, `34,000` in English.
  package var grouped: Text {
    func text(_ language: Language) -> String {
      let buffer = ByteBuffer(capacity: 24)
      buffer.append(grouped: self, in: language)
      return buffer.string
    }
    return Text(fr: text(.fr), en: text(.en))
  }
}

extension ByteBuffer {
  /// `34 000` and `8,5` in French, `34,000` and `8.5` in English.
  package func append(grouped value: Decimal, in language: Language) {
    let whole = value.millionths / Decimal.unit
    guard whole.magnitude >= 10_000 else {
      return append(decimal: value, separator: UInt8(ascii: language == .fr ? "," : "."))
    }
    append(groupedInteger: whole, in: language)
    let rest = Decimal(millionths: value.millionths - whole * Decimal.unit)
    guard rest.millionths != 0 else { return }
    let fraction = ByteBuffer(capacity: 16)
    fraction.append(
      decimal: Decimal(millionths: Int64(rest.millionths.magnitude)),
      separator: UInt8(ascii: language == .fr ? "," : "."))
    append(fraction[1, fraction.count - 1])
  }

  /// `1 234,50 €` in French, `€1,234.50` in English.
  package func append(money: Money, in language: Language) {
    if language == .en { append("€" as StaticString) }
    let (euros, centimes) = money.centimes.quotientAndRemainder(dividingBy: 100)
    if money.centimes < 0, euros == 0 { append(UInt8(ascii: "-")) }
    append(groupedInteger: euros, in: language)
    append(UInt8(ascii: language == .fr ? "," : "."))
    append(UInt8(ascii: "0") + UInt8(centimes.magnitude / 10))
    append(UInt8(ascii: "0") + UInt8(centimes.magnitude % 10))
    if language == .fr { append("\u{A0}€" as StaticString) }
  }

  private func append(groupedInteger value: Int64, in language: Language) {
    guard value.magnitude >= 1000 else { return append(integer: value) }
    append(groupedInteger: value / 1000, in: language)
    append(language == .fr ? "\u{202F}" as StaticString : ",")
    let rest = value.magnitude % 1000
    append(UInt8(ascii: "0") + UInt8(rest / 100))
    append(UInt8(ascii: "0") + UInt8(rest / 10 % 10))
    append(UInt8(ascii: "0") + UInt8(rest % 10))
  }
}
