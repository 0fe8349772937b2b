/// What the symbols of DEFLATE stand for, as entries of a `HuffmanTable`.
enum InflateEntries {
  static let literalsAndLengths: [HuffmanTable.Entry] = {
    let literals = (0..<256).map { HuffmanTable.literal | HuffmanTable.Entry($0) << 16 }
    let lengths = entries(DeflateSymbols.lengthBases, DeflateSymbols.lengthExtra)
    // The agreed code has two symbols more, which never occur.
    return literals + [HuffmanTable.endOfBlock] + lengths + [HuffmanTable.exceptional, HuffmanTable.exceptional]
  }()

  static let distances =
    entries(DeflateSymbols.distanceBases, DeflateSymbols.distanceExtra)
    + [HuffmanTable.exceptional, HuffmanTable.exceptional]

  private static func entries(_ bases: [Int], _ extra: [UInt8]) -> [HuffmanTable.Entry] {
    zip(bases, extra).map { HuffmanTable.Entry($0) << 16 | HuffmanTable.Entry($1) }
  }

  /// The symbols of the code of code lengths, as if they were literals.
  static let lengthsOfCodes = (0..<19).map { HuffmanTable.literal | HuffmanTable.Entry($0) << 16 }

  /// The agreed code (RFC 1951, 3.2.6).
  static let fixedLengths: [UInt8] =
    Array(repeating: 8, count: 144) + Array(repeating: 9, count: 112) + Array(repeating: 7, count: 24)
    + Array(repeating: 8, count: 8)

  static let fixedDistanceLengths = [UInt8](repeating: 5, count: 32)
}
