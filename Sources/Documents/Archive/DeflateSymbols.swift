/// The symbols of lengths and distances, and the bits that follow them (RFC 1951, 3.2.5).
enum DeflateSymbols {
  static let endOfBlock = 256
  /// Literals, the end and 29 lengths.
  static let literalCount = 286
  static let distanceCount = 30

  /// The symbol of each length, from 3.
  static let ofLength: [UInt16] = (3...258).map { length in
    UInt16(257 + (lengthBases.lastIndex { $0 <= length } ?? 0))
  }

  /// The symbol of each distance less one up to 255, and after them of each 128 distances more.
  static let ofDistance: [UInt8] =
    (0..<256).map { symbol(distance: $0 + 1) } + (0..<256).map { symbol(distance: $0 << 7 + 1) }

  private static func symbol(distance: Int) -> UInt8 { UInt8(distanceBases.lastIndex { $0 <= distance } ?? 0) }

  /// How many bits follow a length's symbol, the first being that of 257.
  static let lengthExtra: [UInt8] = (0..<28).map { $0 < 8 ? 0 : UInt8($0 / 4 - 1) } + [0]
  static let distanceExtra: [UInt8] = (0..<30).map { $0 < 4 ? 0 : UInt8($0 / 2 - 1) }

  /// The shortest length of each symbol; 258 has one of its own.
  static let lengthBases: [Int] = bases(from: 3, lengthExtra.dropLast()) + [258]
  static let distanceBases: [Int] = bases(from: 1, distanceExtra[...])

  private static func bases(from first: Int, _ extra: ArraySlice<UInt8>) -> [Int] {
    var next = first
    return extra.map { bits in
      defer { next += 1 << Int(bits) }
      return next
    }
  }

  /// The order in which the lengths of the code of code lengths are written (RFC 1951, 3.2.7).
  static let orderOfLengths = [16, 17, 18, 0, 8, 7, 9, 6, 10, 5, 11, 4, 12, 3, 13, 2, 14, 1, 15]

  /// The code that needs no table (RFC 1951, 3.2.6).
  static let fixedLiterals = HuffmanCode(
    lengths: (0..<288).map { $0 < 144 ? 8 : $0 < 256 ? 9 : $0 < 280 ? 7 : 8 })
  static let fixedDistances = HuffmanCode(lengths: Array(repeating: 5, count: 30))
}
