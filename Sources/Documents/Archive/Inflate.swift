/// Undoes DEFLATE (RFC 1951), one stretch of output after the other.
///
/// Bits are kept in a word of 64: refilled once, it holds all that one length and its distance can take (48 bits), so
/// the inner loop asks for more bytes in one place only.
package final class Inflate: ByteStretches {
  private enum Phase {
    case blockHeader
    case stored(Int)
    case codes, finished
  }

  private let source: StoredStretches
  private var phase = Phase.blockHeader
  private var isLastBlock = false

  /// Compressed bytes with zeros after them, so that eight can be loaded at once anywhere.
  private let input: UnsafeMutablePointer<UInt8>
  private var inputCount = 0
  private var at = 0
  private var isInputComplete = false
  /// The lowest `bitCount` bits are those that come next.
  private var bits: UInt64 = 0
  private var bitCount = 0

  /// The last 32 KiB, which distances reach back into, and what is new.
  private let output: UnsafeMutablePointer<UInt8>
  private var written = 0

  private static let codeBits: UInt64 = 11
  private static let distanceBits: UInt64 = 8
  private let codes = HuffmanTable(primaryBits: 11, meanings: InflateEntries.literalsAndLengths)
  private let distances = HuffmanTable(primaryBits: 8, meanings: InflateEntries.distances)

  private static let inputSize = 1 << 16
  private static let padding = 32
  /// How far distances reach (RFC 1951, 2).
  private static let window = 1 << 15
  private static let stretch = 1 << 16
  /// The longest match, and what copying eight bytes at a time may write too many.
  private static let slack = 258 + 16

  package init(_ source: StoredStretches) {
    self.source = source
    input = .allocate(capacity: Inflate.inputSize + Inflate.padding)
    input.initialize(repeating: 0, count: Inflate.inputSize + Inflate.padding)
    output = .allocate(capacity: Inflate.window + Inflate.stretch + Inflate.slack)
  }

  deinit {
    input.deallocate()
    output.deallocate()
  }

  package func next() throws(Problem) -> Bytes? {
    if written > Inflate.window {
      output.update(from: output + (written - Inflate.window), count: Inflate.window)
      written = Inflate.window
    }
    let start = written
    let limit = start + Inflate.stretch
    while written < limit {
      switch phase {
      case .blockHeader: try readBlockHeader()
      case .stored(let count): try copyStored(count, limit)
      case .codes: try decode(limit)
      case .finished:
        return written > start ? Bytes(start: output + start, count: written - start) : nil
      }
    }
    return Bytes(start: output + start, count: written - start)
  }

  // MARK: Input

  /// Moves what is left to the front and reads on; false at the end. Past the end zeros are read, a few bytes only.
  private func readMore() throws(Problem) {
    guard !isInputComplete else {
      if at - bitCount >> 3 > inputCount { throw .damagedDeflate }
      return
    }
    input.update(from: input + at, count: inputCount - at)
    inputCount -= at
    at = 0
    while inputCount < Inflate.inputSize, !isInputComplete {
      let space = UnsafeMutableRawBufferPointer(start: input + inputCount, count: Inflate.inputSize - inputCount)
      let count = try source.read(into: space)
      inputCount += count
      isInputComplete = count == 0
    }
    (input + inputCount).update(repeating: 0, count: Inflate.padding)
  }

  /// From here on fewer bytes are left than one step may look at.
  private var safeEnd: Int { isInputComplete ? inputCount : inputCount - Inflate.padding / 2 }

  private func take(_ count: Int) throws(Problem) -> Int {
    while bitCount < count {
      if at > safeEnd { try readMore() }
      bits |= UInt64(input[at]) << UInt64(bitCount)
      at += 1
      bitCount += 8
    }
    let value = Int(truncatingIfNeeded: bits & (1 << UInt64(count) - 1))
    bits >>= UInt64(count)
    bitCount -= count
    return value
  }

  // MARK: Blocks

  /// RFC 1951, 3.2.3: the last block's mark, and the kind of the block.
  private func readBlockHeader() throws(Problem) {
    if isLastBlock {
      if at - bitCount >> 3 > inputCount { throw .damagedDeflate }
      phase = .finished
      return
    }
    isLastBlock = try take(1) == 1
    switch try take(2) {
    case 0:
      // 3.2.4: the rest of the byte is skipped, then come the count and its complement.
      _ = try take(bitCount & 7)
      let count = try take(16)
      guard try take(16) == count ^ 0xFFFF else { throw .damagedDeflate }
      phase = .stored(count)
    case 1:
      // 3.2.6: the code that is agreed upon.
      guard InflateEntries.fixedLengths.withUnsafeBufferPointer(codes.build),
        InflateEntries.fixedDistanceLengths.withUnsafeBufferPointer(distances.build)
      else { throw .damagedDeflate }
      phase = .codes
    case 2:
      try readCodes()
      phase = .codes
    default: throw .damagedDeflate
    }
  }

  private func copyStored(_ count: Int, _ limit: Int) throws(Problem) {
    var left = count
    while left > 0, written < limit {
      if bitCount > 0 {
        output[written] = UInt8(try take(8))
        written += 1
        left -= 1
        continue
      }
      if at >= inputCount {
        try readMore()
        if at >= inputCount { throw .damagedDeflate }
      }
      let part = min(left, limit - written, inputCount - at)
      (output + written).update(from: input + at, count: part)
      at += part
      written += part
      left -= part
    }
    phase = left > 0 ? .stored(left) : .blockHeader
  }

  /// RFC 1951, 3.2.7: the lengths of the two codes, themselves written in a third.
  private func readCodes() throws(Problem) {
    let literalCount = try take(5) + 257
    let distanceCount = try take(5) + 1
    let lengthCount = try take(4) + 4
    guard literalCount <= 286 else { throw .damagedDeflate }
    var ofLengths = [UInt8](repeating: 0, count: 19)
    for i in 0..<lengthCount { ofLengths[DeflateSymbols.orderOfLengths[i]] = UInt8(try take(3)) }
    let table = HuffmanTable(primaryBits: 7, meanings: InflateEntries.lengthsOfCodes)
    guard ofLengths.withUnsafeBufferPointer(table.build) else { throw .damagedDeflate }
    var lengths: [UInt8] = []
    lengths.reserveCapacity(literalCount + distanceCount + 138)
    while lengths.count < literalCount + distanceCount {
      let symbol = try takeSymbol(table)
      switch symbol {
      case 0...15: lengths.append(UInt8(symbol))
      case 16:
        guard let last = lengths.last else { throw .damagedDeflate }
        lengths.append(contentsOf: repeatElement(last, count: try take(2) + 3))
      case 17: lengths.append(contentsOf: repeatElement(0, count: try take(3) + 3))
      default: lengths.append(contentsOf: repeatElement(0, count: try take(7) + 11))
      }
    }
    // A block without an end could not be left.
    guard lengths.count == literalCount + distanceCount, lengths[256] > 0 else { throw .damagedDeflate }
    let isGood = lengths.withUnsafeBufferPointer {
      codes.build(UnsafeBufferPointer(rebasing: $0[..<literalCount]))
        && distances.build(UnsafeBufferPointer(rebasing: $0[literalCount...]))
    }
    guard isGood else { throw .damagedDeflate }
  }

  /// A symbol of the code of code lengths, whose codes have seven bits at most.
  private func takeSymbol(_ table: HuffmanTable) throws(Problem) -> Int {
    while bitCount < 7 {
      if at > safeEnd { try readMore() }
      bits |= UInt64(input[at]) << UInt64(bitCount)
      at += 1
      bitCount += 8
    }
    let entry = table.entries[Int(truncatingIfNeeded: bits & 0x7F)]
    guard entry & HuffmanTable.literal != 0 else { throw .damagedDeflate }
    bits >>= UInt64(entry & 0xFF)
    bitCount -= Int(entry & 0xFF)
    return Int(entry >> 16 & 0xFF)
  }

  // MARK: Symbols

  /// RFC 1951, 3.2.3: literals and matches, up to the block's end or to `limit`.
  private func decode(_ limit: Int) throws(Problem) {
    var next = UpcomingBits(bits: bits, count: UInt64(truncatingIfNeeded: bitCount), at: at, input: input)
    var to = written
    var safeEnd = self.safeEnd
    let output = self.output
    let (codes, distances) = (self.codes.entries, self.distances.entries)
    while to < limit {
      if next.at > safeEnd {
        keep(next, to)
        try readMore()
        next.at = at
        safeEnd = self.safeEnd
      }
      next.refill()
      var entry = codes[next.low(Inflate.codeBits)]
      if entry & HuffmanTable.literal != 0 {
        // Once refilled, three literals in a row are there, or two and a length.
        next.take(entry, to: output, &to)
        entry = codes[next.low(Inflate.codeBits)]
        if entry & HuffmanTable.literal != 0 {
          next.take(entry, to: output, &to)
          entry = codes[next.low(Inflate.codeBits)]
          if entry & HuffmanTable.literal != 0 {
            next.take(entry, to: output, &to)
            continue
          }
        }
        next.refill()
      }
      if entry & HuffmanTable.exceptional != 0 {
        if entry & HuffmanTable.secondTable == HuffmanTable.secondTable { entry = next.second(entry, of: codes) }
        if entry & HuffmanTable.literal != 0 {
          next.take(entry, to: output, &to)
          continue
        }
        if entry & HuffmanTable.exceptional != 0 {
          guard entry & HuffmanTable.endOfBlock == HuffmanTable.endOfBlock else { throw .damagedDeflate }
          next.drop(entry)
          phase = .blockHeader
          break
        }
      }
      let length = next.value(entry)
      entry = distances[next.low(Inflate.distanceBits)]
      if entry & HuffmanTable.exceptional != 0 {
        guard entry & HuffmanTable.secondTable == HuffmanTable.secondTable else { throw .damagedDeflate }
        entry = next.second(entry, of: distances)
        guard entry & HuffmanTable.exceptional == 0 else { throw .damagedDeflate }
      }
      let distance = next.value(entry)
      guard distance <= to else { throw .damagedDeflate }
      Inflate.copy(output + to, distance: distance, count: length)
      to &+= length
    }
    keep(next, to)
  }

  private func keep(_ next: UpcomingBits, _ to: Int) {
    bits = next.bits & (1 << next.count - 1)
    bitCount = Int(truncatingIfNeeded: next.count)
    at = next.at
    written = to
  }

  /// Repeats what lies `distance` bytes before `to`; up to 15 bytes after the end are written too.
  @inline(__always) private static func copy(_ to: UnsafeMutablePointer<UInt8>, distance: Int, count: Int) {
    if distance >= 8 {
      let target = UnsafeMutableRawPointer(to)
      let source = UnsafeRawPointer(to - distance)
      var done = 0
      repeat {
        target.storeBytes(
          of: source.loadUnaligned(fromByteOffset: done, as: UInt64.self), toByteOffset: done, as: UInt64.self)
        done &+= 8
      } while done < count
    } else {
      for i in 0..<count { to[i] = to[i &- distance] }
    }
  }
}

/// The bits that come next, as the loop over symbols holds them: in registers.
private struct UpcomingBits {
  var bits: UInt64
  var count: UInt64
  var at: Int
  let input: UnsafeRawPointer

  @inline(__always) init(bits: UInt64, count: UInt64, at: Int, input: UnsafePointer<UInt8>) {
    (self.bits, self.count, self.at, self.input) = (bits, count, at, UnsafeRawPointer(input))
  }

  /// From here on there are 56 bits at least.
  @inline(__always) mutating func refill() {
    bits |= UInt64(littleEndian: input.loadUnaligned(fromByteOffset: at, as: UInt64.self)) &<< count
    at &+= Int(truncatingIfNeeded: (63 &- count) &>> 3)
    count |= 56
  }

  @inline(__always) func low(_ width: UInt64) -> Int { Int(truncatingIfNeeded: bits & (1 &<< width &- 1)) }

  @inline(__always) mutating func drop(_ entry: HuffmanTable.Entry) {
    bits = bits &>> UInt64(entry & 0xFF)
    count = count &- UInt64(entry & 0xFF)
  }

  @inline(__always)
  mutating func take(_ literal: HuffmanTable.Entry, to output: UnsafeMutablePointer<UInt8>, _ place: inout Int) {
    output[place] = UInt8(truncatingIfNeeded: literal &>> 16)
    place &+= 1
    drop(literal)
  }

  /// What an entry that leads to a second table leads to there.
  @inline(__always)
  mutating func second(_ entry: HuffmanTable.Entry, of table: UnsafeMutablePointer<HuffmanTable.Entry>)
    -> HuffmanTable.Entry
  {
    drop(entry)
    return table[Int(entry &>> 16) & 0x7FFF &+ low(UInt64(entry &>> 8 & 0xF))]
  }

  /// A length or a distance with its extra bits.
  @inline(__always) mutating func value(_ entry: HuffmanTable.Entry) -> Int {
    let extra = low(UInt64(entry & 0xFF)) &>> Int(entry &>> 8 & 0xF)
    drop(entry)
    return Int(entry &>> 16) &+ extra
  }
}
