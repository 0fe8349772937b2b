/// A block of literals and matches under way, written in the shortest of the three ways (RFC 1951, 3.2.3).
struct DeflateBlock {
  /// As many as keep the codes close to what is coded, and their tables small beside it.
  static let capacity = 1 << 15

  /// Each a literal `byte << 16`, or a match `(length - 3) << 16 | distance`.
  private let tokens = UnsafeMutablePointer<UInt32>.allocate(capacity: capacity)
  private var count = 0
  private var literals = [UInt32](repeating: 0, count: DeflateSymbols.literalCount)
  private var distances = [UInt32](repeating: 0, count: DeflateSymbols.distanceCount)

  func deallocate() { tokens.deallocate() }

  var isFull: Bool { count == DeflateBlock.capacity }

  @inline(__always) mutating func add(literal: UInt8) {
    tokens[count] = UInt32(literal) << 16
    count &+= 1
  }

  /// - Parameters:
  ///   - length: 3 to 258.
  ///   - distance: 1 to 32,768.
  @inline(__always) mutating func add(length: Int, distance: Int) {
    tokens[count] = UInt32(truncatingIfNeeded: (length &- 3) &<< 16 | distance)
    count &+= 1
  }

  /// Writes what was added, and is empty again.
  ///
  /// - Parameters:
  ///   - source: the bytes that the block stands for.
  ///   - isLast: whether the stream ends with this block.
  mutating func write(
    _ source: Bytes, isLast: Bool, to output: ByteBuffer, pending: inout BitOutput.Pending
  ) {
    countSymbols()
    let literalCode = HuffmanCode(frequencies: literals, longest: 15)
    let distanceCode = HuffmanCode(frequencies: distances, longest: 15)
    let table = CodeTable(literals: literalCode.lengths, distances: distanceCode.lengths)
    let dynamic = table.bits + bits(literalCode, distanceCode)
    let fixed = bits(DeflateSymbols.fixedLiterals, DeflateSymbols.fixedDistances)
    let stored = DeflateBlock.storedBits(source.count)
    if stored < min(dynamic, fixed) {
      DeflateBlock.store(source, isLast: isLast, to: output, pending: &pending)
    } else {
      var bits = BitOutput(output, space: min(dynamic, fixed) + 3, pending: pending)
      bits.put(isLast ? 1 : 0, width: 1)
      if dynamic < fixed {
        bits.put(2, width: 2)
        table.write(to: &bits)
        writeTokens(literalCode, distanceCode, &bits)
      } else {
        bits.put(1, width: 2)
        writeTokens(DeflateSymbols.fixedLiterals, DeflateSymbols.fixedDistances, &bits)
      }
      pending = bits.end()
    }
    count = 0
    for symbol in literals.indices { literals[symbol] = 0 }
    for symbol in distances.indices { distances[symbol] = 0 }
  }

  private mutating func countSymbols() {
    let tokens = UnsafeBufferPointer(start: tokens, count: count)
    literals.withUnsafeMutableBufferPointer { literals in
      distances.withUnsafeMutableBufferPointer { distances in
        DeflateSymbols.ofLength.withUnsafeBufferPointer { ofLength in
          DeflateSymbols.ofDistance.withUnsafeBufferPointer { ofDistance in
            for token in tokens {
              let distance = Int(token & 0xFFFF)
              let value = Int(token &>> 16)
              if distance == 0 {
                literals[value] &+= 1
              } else {
                literals[Int(ofLength[value])] &+= 1
                distances[Int(ofDistance[DeflateBlock.place(distance)])] &+= 1
              }
            }
            literals[DeflateSymbols.endOfBlock] = 1
          }
        }
      }
    }
  }

  /// Where a distance stands in `DeflateSymbols.ofDistance`.
  @inline(__always) private static func place(_ distance: Int) -> Int {
    distance <= 256 ? distance &- 1 : 256 &+ (distance &- 1) &>> 7
  }

  /// How long the tokens are in a code.
  private func bits(_ literalCode: HuffmanCode, _ distanceCode: HuffmanCode) -> Int {
    var sum = 0
    for (symbol, frequency) in literals.enumerated() {
      let extra = symbol > 256 ? DeflateSymbols.lengthExtra[symbol - 257] : 0
      sum += Int(frequency) * Int(literalCode.lengths[symbol] + extra)
    }
    for (symbol, frequency) in distances.enumerated() {
      sum += Int(frequency) * Int(distanceCode.lengths[symbol] + DeflateSymbols.distanceExtra[symbol])
    }
    return sum
  }

  // MARK: Writing

  private func writeTokens(_ literalCode: HuffmanCode, _ distanceCode: HuffmanCode, _ bits: inout BitOutput) {
    /// What is written for each length, and for each distance's symbol: `code | width << 32`, and the first of its range.
    let lengths = (0..<256).map { index -> UInt64 in
      let symbol = Int(DeflateSymbols.ofLength[index])
      let width = literalCode.lengths[symbol]
      let rest = index + 3 - DeflateSymbols.lengthBases[symbol - 257]
      let extra = DeflateSymbols.lengthExtra[symbol - 257]
      return UInt64(literalCode.codes[symbol]) | UInt64(rest) << UInt64(width) | UInt64(width + extra) << 32
    }
    let literals = (0..<257).map { UInt64(literalCode.codes[$0]) | UInt64(literalCode.lengths[$0]) << 32 }
    let distances = (0..<DeflateSymbols.distanceCount).map { symbol -> UInt64 in
      UInt64(distanceCode.codes[symbol]) | UInt64(DeflateSymbols.distanceBases[symbol]) << 16
        | UInt64(distanceCode.lengths[symbol]) << 32 | UInt64(DeflateSymbols.distanceExtra[symbol]) << 40
    }
    let tokens = UnsafeBufferPointer(start: tokens, count: count)
    lengths.withUnsafeBufferPointer { lengths in
      literals.withUnsafeBufferPointer { literals in
        distances.withUnsafeBufferPointer { distances in
          DeflateSymbols.ofDistance.withUnsafeBufferPointer { ofDistance in
            for token in tokens {
              let distance = Int(token & 0xFFFF)
              let value = Int(token &>> 16)
              if distance == 0 {
                bits.add(literals[value] & 0xFFFF, width: literals[value] &>> 32)
              } else {
                bits.add(lengths[value] & 0xFFFF_FFFF, width: lengths[value] &>> 32)
                let symbol = distances[Int(ofDistance[DeflateBlock.place(distance)])]
                let width = symbol &>> 32 & 0xFF
                let rest = UInt64(distance) &- symbol &>> 16 & 0xFFFF
                bits.add(symbol & 0xFFFF | rest &<< width, width: width &+ symbol &>> 40)
              }
              bits.store()
            }
            bits.put(literals[256] & 0xFFFF, width: literals[256] &>> 32)
          }
        }
      }
    }
  }

  // MARK: Stored

  /// No stored block holds more (RFC 1951, 3.2.4).
  private static let longestStored = 0xFFFF

  private static func storedBits(_ count: Int) -> Int {
    count * 8 + (count / longestStored + 1) * 5 * 8
  }

  static func store(_ source: Bytes, isLast: Bool, to output: ByteBuffer, pending: inout BitOutput.Pending) {
    var at = 0
    repeat {
      let end = min(at + longestStored, source.count)
      var bits = BitOutput(output, space: 64, pending: pending)
      bits.put(isLast && end == source.count ? 1 : 0, width: 3)
      bits.align()
      let count = UInt64(end - at)
      bits.put(count | (count ^ 0xFFFF) << 16, width: 32)
      pending = bits.end()
      output.append(source.slice(at, end))
      at = end
    } while at < source.count
  }
}

/// The two codes of a block, as the block says them (RFC 1951, 3.2.7).
private struct CodeTable {
  /// Code lengths 0 to 15, 16 = the last one again, 17 and 18 = zeros; each with the value of the bits after it.
  private var symbols: [(symbol: UInt8, rest: UInt8)] = []
  private let code: HuffmanCode
  private let literalCount: Int
  private let distanceCount: Int
  /// How many lengths of `code` are written.
  private let lengthCount: Int

  init(literals: [UInt8], distances: [UInt8]) {
    literalCount = max(257, (literals.lastIndex { $0 > 0 } ?? 0) + 1)
    distanceCount = max(1, (distances.lastIndex { $0 > 0 } ?? 0) + 1)
    symbols = CodeTable.runs(literals[..<literalCount] + distances[..<distanceCount])
    var frequencies = [UInt32](repeating: 0, count: 19)
    for (symbol, _) in symbols { frequencies[Int(symbol)] += 1 }
    code = HuffmanCode(frequencies: frequencies, longest: 7)
    let lengths = code.lengths
    lengthCount = max(4, (DeflateSymbols.orderOfLengths.lastIndex { lengths[$0] > 0 } ?? 0) + 1)
  }

  private static func runs(_ lengths: ArraySlice<UInt8>) -> [(symbol: UInt8, rest: UInt8)] {
    var symbols: [(symbol: UInt8, rest: UInt8)] = []
    var at = lengths.startIndex
    while at < lengths.endIndex {
      let length = lengths[at]
      var end = at
      while end < lengths.endIndex, lengths[end] == length { end += 1 }
      if length > 0 {
        symbols.append((length, 0))
        at += 1
      }
      let (longest, shortest) = (length > 0 ? 6 : 138, 3)
      while end - at >= shortest {
        let count = min(end - at, longest)
        if length > 0 {
          symbols.append((16, UInt8(count - 3)))
        } else {
          symbols.append(count < 11 ? (17, UInt8(count - 3)) : (18, UInt8(count - 11)))
        }
        at += count
      }
      while at < end {
        symbols.append((length, 0))
        at += 1
      }
    }
    return symbols
  }

  private static func extra(_ symbol: UInt8) -> UInt64 {
    switch symbol {
    case 16: 2
    case 17: 3
    case 18: 7
    default: 0
    }
  }

  var bits: Int {
    symbols.reduce(14 + lengthCount * 3) { $0 + Int(code.lengths[Int($1.symbol)]) + Int(CodeTable.extra($1.symbol)) }
  }

  func write(to bits: inout BitOutput) {
    bits.put(UInt64(literalCount - 257), width: 5)
    bits.put(UInt64(distanceCount - 1), width: 5)
    bits.put(UInt64(lengthCount - 4), width: 4)
    for symbol in DeflateSymbols.orderOfLengths[..<lengthCount] { bits.put(UInt64(code.lengths[symbol]), width: 3) }
    for (symbol, rest) in symbols {
      bits.put(UInt64(code.codes[Int(symbol)]), width: UInt64(code.lengths[Int(symbol)]))
      bits.put(UInt64(rest), width: CodeTable.extra(symbol))
    }
  }
}
