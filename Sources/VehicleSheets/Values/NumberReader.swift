import Documents

/// Reads numbers as people in France (and their suppliers abroad) write them: `8,5`, `34 000 km`, `1.234,56 €`.
package enum NumberReader {
  package enum Result {
    /// With its conversion where the number carried another unit than the field's own.
    case number(Decimal, Conversion?)
    case notANumber
    case tooLarge
    /// More than six decimals: what is left of the number without the noise after its third.
    case tooPrecise(Decimal)
  }

  /// - Parameters:
  ///   - units: the field's own unit first.
  ///   - isWhole: whether the field has no decimals, which settles what `34.000` means.
  package static func read(_ text: Bytes, units: UnitList, isWhole: Bool) -> Result {
    if let plain = plain(text) { return .number(plain, nil) }
    var scanner = Scanner(text: text)
    guard scanner.scan(isWhole: isWhole) else { return .notANumber }
    if scanner.isTooLarge { return .tooLarge }
    let rest = text.slice(scanner.at, text.count)
    guard let unit = unit(named: rest, among: units.all) else { return .notANumber }
    if scanner.isTooPrecise { return .tooPrecise(Decimal(millionths: scanner.millionths).rounded(places: 3)) }
    guard unit.factor.millionths != Decimal.unit else {
      return .number(Decimal(millionths: scanner.millionths), nil)
    }
    let product = scanner.millionths.multipliedFullWidth(by: unit.factor.millionths)
    guard product.high == 0 || product.high == -1, product.high.magnitude < 400_000 else { return .tooLarge }
    let millionths = Decimal.unit.dividingFullWidth(product).quotient
    // Two decimals tell 8.16 ch from 8; more would be noise of the conversion.
    return .number(Decimal(millionths: millionths).rounded(places: isWhole ? 0 : 2), unit.conversion)
  }

  /// Digits with at most one point or comma: what nearly every sheet holds. Nil sends the rest to the scanner.
  ///
  /// All digits are looked at and added up in one step, as bytes of a word: a referential has millions of numbers.
  @inline(__always) static func plain(_ text: Bytes) -> Decimal? {
    guard let base = text.baseAddress, UInt(bitPattern: text.count &- 1) < 7 else { return longer(text) }
    let (raw, count) = (UnsafeRawPointer(base), text.count)
    // The last byte is the word's highest, and zeros stand before the first.
    var word = 0x3030_3030_3030_3030 &>> UInt64(truncatingIfNeeded: count &* 8)
    if count >= 4 {
      let last = UInt64(UInt32(littleEndian: raw.loadUnaligned(fromByteOffset: count &- 4, as: UInt32.self)))
      let first = UInt64(UInt32(littleEndian: raw.loadUnaligned(as: UInt32.self)))
      word |= last &<< 32 | first &<< UInt64(truncatingIfNeeded: (8 &- count) &* 8)
    } else {
      word |= UInt64(base[count &- 1]) &<< 56
      if count > 1 { word |= UInt64(base[0]) &<< UInt64(truncatingIfNeeded: (8 &- count) &* 8) }
      if count > 2 { word |= UInt64(base[1]) &<< 48 }
    }
    return number(word, count)
  }

  /// The same of a text before which seven bytes stand at least: all of it comes in one step.
  @inline(__always) static func plain(inside text: Bytes) -> Decimal? {
    guard let base = text.baseAddress, UInt(bitPattern: text.count &- 1) < 7 else { return longer(text) }
    let word = UInt64(littleEndian: UnsafeRawPointer(base + text.count - 8).loadUnaligned(as: UInt64.self))
    let before = UInt64(truncatingIfNeeded: (8 &- text.count) &* 8)
    return number(
      (word &>> before) &<< before | 0x3030_3030_3030_3030 &>> UInt64(truncatingIfNeeded: text.count &* 8), text.count)
  }

  /// - Parameters:
  ///   - word: the bytes of the text, the last one highest, with zeros before the first.
  ///   - count: how many the text has.
  @inline(__always) private static func number(_ word: UInt64, _ count: Int) -> Decimal? {
    var word = word
    var unit: Int64 = 1_000_000
    // A comma and a point differ in one bit. Three decimals may be thousands: the scanner knows.
    if word &>> 48 & 0xFD == 0x2C, count > 2 {
      word = word & 0xFF00_0000_0000_0000 | (word & 0xFFFF_FFFF_FFFF) &<< 8 | 0x30
      unit = 100_000
    } else if word &>> 40 & 0xFD == 0x2C, count > 3 {
      word = word & 0xFFFF_0000_0000_0000 | (word & 0xFF_FFFF_FFFF) &<< 8 | 0x30
      unit = 10_000
    }
    // Each byte is a digit: its high half is a 3, and stays one with 6 added.
    let highs: UInt64 = 0xF0F0_F0F0_F0F0_F0F0
    guard word & highs | (((word &+ 0x0606_0606_0606_0606) & highs) &>> 4) == 0x3333_3333_3333_3333 else { return nil }
    // Neighbours become pairs, pairs fours, and these the number.
    word = ((word & 0x0F0F_0F0F_0F0F_0F0F) &* 2561) &>> 8
    word = ((word & 0x00FF_00FF_00FF_00FF) &* 6_553_601) &>> 16
    word = ((word & 0x0000_FFFF_0000_FFFF) &* 42_949_672_960_001) &>> 32
    return Decimal(millionths: Int64(truncatingIfNeeded: word) &* unit)
  }

  /// The same of what does not fit into one word, up to nine bytes.
  private static func longer(_ text: Bytes) -> Decimal? {
    guard text.count <= 9 else { return nil }
    var value: Int64 = 0
    var at = 0
    func digits() {
      while at < text.count, text[at] &- UInt8(ascii: "0") < 10 {
        value = value &* 10 &+ Int64(text[at] &- UInt8(ascii: "0"))
        at &+= 1
      }
    }
    digits()
    guard at > 0 else { return nil }
    if at == text.count { return Decimal(millionths: value &* 1_000_000) }
    let decimals = text.count &- at &- 1
    guard text[at] & 0xFD == UInt8(ascii: ","), decimals == 1 || decimals == 2 else { return nil }
    at &+= 1
    digits()
    guard at == text.count else { return nil }
    return Decimal(millionths: value &* (decimals == 1 ? 100_000 : 10_000))
  }

  private static func unit(named rest: Bytes, among units: [Unit]) -> Unit? {
    let text = String(rest).filter { !$0.isWhitespace }
    guard let own = units.first else { return text.isEmpty ? Unit(name: "") : nil }
    if text.isEmpty { return own }
    func same(_ name: String) -> Bool {
      name == text || (!Fold.bytes(name).isEmpty && Fold.bytes(name) == Fold.bytes(text))
    }
    return units.first { same($0.name) || $0.aliases.contains(where: same) }
  }

  /// How many bytes the blank at `i` takes: an ordinary, no-break, thin or narrow one; 0 where there is none.
  static func blank(_ text: Bytes, _ i: Int) -> Int {
    guard i < text.count else { return 0 }
    switch text[i] {
    case 0x20, 0x09: return 1
    case 0xC2: return i + 1 < text.count && text[i + 1] == 0xA0 ? 2 : 0
    case 0xE2:
      guard i + 2 < text.count, text[i + 1] == 0x80 else { return 0 }
      return (0x80...0x8A).contains(text[i + 2]) || text[i + 2] == 0xAF ? 3 : 0
    default: return 0
    }
  }

  private struct Scanner {
    let text: Bytes
    var at = 0
    var millionths: Int64 = 0
    var isTooLarge = false
    var isTooPrecise = false

    init(text: Bytes) { self.text = text }

    private func isDigit(_ i: Int) -> Bool {
      i < text.count && (UInt8(ascii: "0")...UInt8(ascii: "9")).contains(text[i])
    }

    /// Where the digits after a group separator at `i` begin: a blank, an apostrophe, a point or a comma.
    private func separator(_ i: Int) -> (sign: UInt8, next: Int)? {
      guard i < text.count else { return nil }
      let width = NumberReader.blank(text, i)
      if width > 0 { return isDigit(i + width) ? (UInt8(ascii: " "), i + width) : nil }
      if text[i] == UInt8(ascii: ".") || text[i] == UInt8(ascii: ",") || text[i] == UInt8(ascii: "'") {
        return isDigit(i + 1) ? (text[i], i + 1) : nil
      }
      if text[i] == 0xE2, i + 3 < text.count, text[i + 1] == 0x80, text[i + 2] == 0x99, isDigit(i + 3) {
        return (UInt8(ascii: "'"), i + 3)
      }
      return nil
    }

    /// Reads sign, digits in groups, decimals and an exponent; false where that is no number.
    mutating func scan(isWhole: Bool) -> Bool {
      var isNegative = false
      if at < text.count, text[at] == UInt8(ascii: "-") || text[at] == UInt8(ascii: "+") {
        isNegative = text[at] == UInt8(ascii: "-")
        at += 1
      }
      guard isDigit(at) else { return false }
      var groups: [(sign: UInt8, from: Int, to: Int)] = []
      var sign: UInt8 = 0
      while true {
        let from = at
        while isDigit(at) { at += 1 }
        groups.append((sign, from, at))
        guard groups.count < 8, let next = separator(at) else { break }
        sign = next.sign
        at = next.next
      }
      guard let fraction = fraction(of: groups, isWhole: isWhole) else { return false }
      let whole = fraction < 0 ? groups[...] : groups[..<fraction]
      for group in whole.dropFirst() where group.to - group.from != 3 { return false }
      if whole.count > 1, whole[0].to - whole[0].from > 3 { return false }
      var exponent = 0
      if at + 1 < text.count, text[at] | 0x20 == UInt8(ascii: "e") { exponent = readExponent() }
      gather(
        whole: whole.map { ($0.from, $0.to) },
        decimals: fraction < 0 ? nil : (groups[fraction].from, groups[fraction].to), exponent)
      if isNegative { millionths = -millionths }
      return true
    }

    /// The group that holds the decimals, -1 for none, nil where the separators make no sense.
    private func fraction(of groups: [(sign: UInt8, from: Int, to: Int)], isWhole: Bool) -> Int? {
      let point = UInt8(ascii: ".")
      let comma = UInt8(ascii: ",")
      guard let last = groups.last, groups.count > 1 else { return -1 }
      guard last.sign == point || last.sign == comma else { return -1 }
      let same = groups.filter { $0.sign == last.sign }.count
      if same > 1 { return groups.dropFirst().allSatisfy { $0.sign == last.sign } ? -1 : nil }
      // One mark alone with three digits after it: thousands where decimals have no place, else decimals.
      if isWhole, groups.count == 2, last.to - last.from == 3, (1...3).contains(groups[0].to - groups[0].from) {
        return -1
      }
      return groups.count - 1
    }

    private mutating func readExponent() -> Int {
      var i = at + 1
      var isNegative = false
      if text[i] == UInt8(ascii: "-") || text[i] == UInt8(ascii: "+") {
        isNegative = text[i] == UInt8(ascii: "-")
        i += 1
      }
      guard isDigit(i) else { return 0 }
      var exponent = 0
      while isDigit(i) {
        exponent = min(exponent * 10 + Int(text[i] - UInt8(ascii: "0")), 10_000)
        i += 1
      }
      at = i
      return isNegative ? -exponent : exponent
    }

    /// Adds up the digits, each at its own place: 10⁰ is the last one before the decimals.
    private mutating func gather(whole: [(Int, Int)], decimals: (Int, Int)?, _ exponent: Int) {
      var place = whole.reduce(0) { $0 + $1.1 - $1.0 } - 1 + exponent
      for (from, to) in whole + (decimals.map { [$0] } ?? []) {
        for i in from..<to {
          let digit = Int64(text[i] - UInt8(ascii: "0"))
          if digit != 0 {
            if place > 11 {
              isTooLarge = true
            } else if place < -6 {
              isTooPrecise = true
            } else {
              millionths += digit * NumberReader.powers[place + 6]
            }
          }
          place -= 1
        }
      }
    }
  }

  /// 10⁰ to 10¹⁷: what a digit at place -6 to 11 is worth in millionths.
  private static let powers: [Int64] = (0..<18).map { (0..<$0).reduce(1) { product, _ in product * 10 } }
}
