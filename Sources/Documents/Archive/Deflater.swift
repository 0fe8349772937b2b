/// Compresses bytes (DEFLATE, RFC 1951).
///
/// What it is given at a time is compressed for itself: matches reach back 32 KiB, but never beyond the beginning of the
/// piece. So pieces can be done on several cores and put after each other, and for pieces of hundreds of kilobytes
/// that costs next to nothing. Not to be shared between threads.
package final class Deflater {
  private static let hashBits: UInt32 = 15
  private static let window = 1 << 15
  /// A match of three bytes seldom saves anything over three literals in markup.
  private static let shortestMatch = 4
  private static let longestMatch = 258
  /// How many earlier places are looked at, and the match that is good enough to stop.
  private static let depth = 12
  private static let niceMatch = 96
  /// Within longer matches only the end is remembered: what follows a repetition is likely to be looked for from there.
  private static let longestRemembered = 64

  /// The latest place of each hash, from 1 (0: none), and for each place the one before it with the same hash.
  private let heads = UnsafeMutablePointer<Int32>.allocate(capacity: 1 << Int(hashBits))
  private let earlier = UnsafeMutablePointer<Int32>.allocate(capacity: window)
  private var block = DeflateBlock()
  private var pending = BitOutput.Pending()

  package init() {}

  deinit {
    heads.deallocate()
    earlier.deallocate()
    block.deallocate()
  }

  /// Compresses a piece. The bytes end at a byte's end: another piece's may follow.
  ///
  /// - Parameter isLast: whether the compressed stream ends here.
  package func append(_ piece: Bytes, isLast: Bool, to output: ByteBuffer) {
    heads.update(repeating: 0, count: 1 << Int(Deflater.hashBits))
    pending = BitOutput.Pending()
    var start = 0
    var at = 0
    if let base = piece.baseAddress {
      let source = UnsafeRawPointer(base)
      while at < piece.count {
        at = findMatches(source, from: at, count: piece.count)
        block.write(piece.slice(start, at), isLast: isLast && at == piece.count, to: output, pending: &pending)
        start = at
      }
    }
    if isLast {
      if piece.isEmpty { block.write(piece, isLast: true, to: output, pending: &pending) }
      var bits = BitOutput(output, space: 8, pending: pending)
      bits.align()
      pending = bits.end()
    } else {
      // An empty stored block ends at a byte's end.
      DeflateBlock.store(Bytes(start: nil, count: 0), isLast: false, to: output, pending: &pending)
    }
  }

  /// Fills the block, and returns the place where it ends.
  private func findMatches(_ source: UnsafeRawPointer, from start: Int, count: Int) -> Int {
    var at = start
    // Eight bytes are read at a time.
    let lastStart = count - 8
    while at <= lastStart, !block.isFull {
      let (length, distance) = remember(source, at, count)
      if length >= Deflater.shortestMatch {
        block.add(length: length, distance: distance)
        let end = at &+ length
        var next = length > Deflater.longestRemembered ? end &- 4 : at &+ 1
        while next < end, next <= lastStart {
          insert(source, next)
          next &+= 1
        }
        at = end
      } else {
        block.add(literal: source.load(fromByteOffset: at, as: UInt8.self))
        at &+= 1
      }
    }
    while at < count, at > lastStart, !block.isFull {
      block.add(literal: source.load(fromByteOffset: at, as: UInt8.self))
      at += 1
    }
    return at
  }

  @inline(__always) private func hash(_ source: UnsafeRawPointer, _ at: Int) -> Int {
    let word = UInt32(littleEndian: source.loadUnaligned(fromByteOffset: at, as: UInt32.self))
    return Int(truncatingIfNeeded: (word &* 0x9E37_79B1) &>> (32 &- Deflater.hashBits))
  }

  @inline(__always) private func insert(_ source: UnsafeRawPointer, _ at: Int) {
    let slot = hash(source, at)
    earlier[at & (Deflater.window &- 1)] = heads[slot]
    heads[slot] = Int32(truncatingIfNeeded: at &+ 1)
  }

  /// The longest match for the bytes at a place, which is remembered.
  @inline(__always) private func remember(
    _ source: UnsafeRawPointer, _ at: Int, _ count: Int
  ) -> (length: Int, distance: Int) {
    let slot = hash(source, at)
    var candidate = Int(heads[slot]) &- 1
    earlier[at & (Deflater.window &- 1)] = heads[slot]
    heads[slot] = Int32(truncatingIfNeeded: at &+ 1)
    let oldest = max(0, at &- Deflater.window)
    let limit = min(Deflater.longestMatch, count &- at)
    var best = 3
    var distance = 0
    var tries = Deflater.depth
    let first = source.loadUnaligned(fromByteOffset: at, as: UInt32.self)
    while candidate >= oldest {
      // What cannot be longer than the best so far is not compared.
      if source.load(fromByteOffset: candidate &+ best, as: UInt8.self)
        == source.load(fromByteOffset: at &+ best, as: UInt8.self),
        source.loadUnaligned(fromByteOffset: candidate, as: UInt32.self) == first
      {
        let length = commonLength(source, candidate, b: at, limit: limit)
        if length > best {
          best = length
          distance = at &- candidate
          if length >= Deflater.niceMatch || length == limit { break }
        }
      }
      tries &-= 1
      if tries == 0 { break }
      let next = Int(earlier[candidate & (Deflater.window &- 1)]) &- 1
      // A slot that was written over leads forward again.
      if next >= candidate { break }
      candidate = next
    }
    return (distance == 0 ? 0 : best, distance)
  }

  @inline(__always) private func commonLength(_ source: UnsafeRawPointer, _ a: Int, b: Int, limit: Int) -> Int {
    var length = 4
    while length &+ 8 <= limit {
      let x = UInt64(littleEndian: source.loadUnaligned(fromByteOffset: a &+ length, as: UInt64.self))
      let y = UInt64(littleEndian: source.loadUnaligned(fromByteOffset: b &+ length, as: UInt64.self))
      if x != y { return length &+ (x ^ y).trailingZeroBitCount &>> 3 }
      length &+= 8
    }
    while length < limit,
      source.load(fromByteOffset: a &+ length, as: UInt8.self)
        == source.load(fromByteOffset: b &+ length, as: UInt8.self)
    { length &+= 1 }
    return length
  }
}
