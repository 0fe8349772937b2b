/// The check digit of a VIN, and the numbers that a misread one may stand for.
///
/// The check digit binds in North America only: right on 99.8 % of North American VINs, on 57 % of French stock.
extension VIN {
  /// What each character counts for (49 CFR 565); -1 for I, O and Q.
  private static let values: [Int] = (0..<128).map { code in
    switch UInt8(code) {
    case UInt8(ascii: "0")...UInt8(ascii: "9"): code - 48
    case UInt8(ascii: "A")...UInt8(ascii: "H"): code - 64
    case UInt8(ascii: "J")...UInt8(ascii: "N"): code - 73
    case UInt8(ascii: "P"): 7
    case UInt8(ascii: "R"): 9
    case UInt8(ascii: "S")...UInt8(ascii: "Z"): code - 81
    default: -1
    }
  }

  private static let weights = [8, 7, 6, 5, 4, 3, 2, 10, 0, 9, 8, 7, 6, 5, 4, 3, 2]

  /// The ninth character that the others call for; nil where that is no VIN.
  static func checkDigit(_ vin: some RandomAccessCollection<UInt8>) -> UInt8? {
    guard vin.count == 17 else { return nil }
    var sum = 0
    for (byte, weight) in zip(vin, weights) {
      guard byte < 128, values[Int(byte)] >= 0 else { return nil }
      sum += values[Int(byte)] * weight
    }
    let rest = sum % 11
    return rest == 10 ? UInt8(ascii: "X") : UInt8(ascii: "0") + UInt8(rest)
  }

  static func isCheckDigitRight(_ vin: [UInt8]) -> Bool { vin.count == 17 && checkDigit(vin) == vin[8] }

  /// Whether the check digit binds: North American world manufacturer identifiers begin with 1 to 5.
  static func isNorthAmerican(_ vin: some RandomAccessCollection<UInt8>) -> Bool {
    vin.first.map { (UInt8(ascii: "1")...UInt8(ascii: "5")).contains($0) } ?? false
  }

  /// Characters that are easily taken for one another, both ways.
  private static let lookalikes: [(UInt8, UInt8)] = [
    ("8", "B"), ("5", "S"), ("2", "Z"), ("6", "G"), ("U", "V"), ("0", "D"), ("1", "7"), ("1", "L"),
  ].map { (a: Unicode.Scalar, b: Unicode.Scalar) in (UInt8(ascii: a), UInt8(ascii: b)) }

  /// The VINs with a right check digit that two neighbours exchanged, or one character misread, turn into this one:
  /// exchanged ones first.
  static func fixed(_ vin: [UInt8]) -> [String] {
    var found: [[UInt8]] = []
    func consider(_ candidate: [UInt8]) {
      // The last four are digits on every North American vehicle, and a ninth character is a digit or X.
      let isPlausible =
        candidate.suffix(4).allSatisfy { Plate.isDigit($0) } || !vin.suffix(4).allSatisfy { Plate.isDigit($0) }
      if isPlausible, isNorthAmerican(candidate), isCheckDigitRight(candidate), !found.contains(candidate) {
        found.append(candidate)
      }
    }
    for i in 0..<16 where vin[i] != vin[i + 1] {
      var other = vin
      other.swapAt(i, i + 1)
      consider(other)
    }
    for i in vin.indices {
      for (a, b) in lookalikes where vin[i] == a || vin[i] == b {
        var other = vin
        other[i] = vin[i] == a ? b : a
        // The serial number at the end is of digits: none of them was meant to be a letter.
        if i >= 12, Plate.isDigit(vin[i]), !Plate.isDigit(other[i]) { continue }
        consider(other)
      }
    }
    return found.prefix(4).map { String(decoding: $0, as: UTF8.self) }
  }

  /// Letters that no chassis number has, and what they were misread for; Cyrillic ones look the same on a screen.
  private static let misread: [Character: Character] = [
    "I": "1", "O": "0", "Q": "0", "А": "A", "В": "B", "Е": "E", "К": "K", "М": "M", "Н": "H", "О": "0", "Р": "P",
    "С": "C", "Т": "T", "У": "Y", "Х": "X",
  ]

  /// The chassis number with misread letters put right and signs that do not belong there dropped; nil where that does
  /// not make a valid one either.
  static func cleaned(_ text: String) -> String? {
    guard !text.isLonger(than: 40) else { return nil }
    var result = ""
    for character in text.uppercased() where character.isLetter || character.isNumber {
      result.append(misread[character] ?? character)
    }
    let bytes = Array(result.utf8)
    return bytes.count == 17 && bytes.allSatisfy(isAllowed) ? result : nil
  }
}
