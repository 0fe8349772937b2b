/// A prefix code of DEFLATE as a table that is asked with the next bits of the stream (RFC 1951, 3.2.2).
///
/// Codes of up to `primaryBits` bits are found in one step; longer ones in a second table after the first.
final class HuffmanTable {
  /// What a run of bits means:
  /// - literal: bit 31, the byte in bits 16–23, the code's length in bits 0–7;
  /// - length or distance: its least value in bits 16–30, the code's length in bits 8–11, and in bits 0–7 that length
  ///   together with the extra bits after it;
  /// - `exceptional`, bit 15: the end of the block, no code at all, or where a second table begins.
  typealias Entry = UInt32

  static let literal: Entry = 1 << 31
  static let exceptional: Entry = 1 << 15
  static let endOfBlock: Entry = 1 << 15 | 1 << 14
  static let secondTable: Entry = 1 << 15 | 1 << 13

  let primaryBits: Int
  let entries: UnsafeMutablePointer<Entry>
  private let capacity: Int
  private let meanings: [Entry]
  /// Symbols in the order of their codes.
  private var order: [Int]

  /// The longest code, in bits (RFC 1951, 3.2.7).
  static let longest = 15

  /// - Parameter meanings: for each symbol its entry without the code's length.
  init(primaryBits: Int, meanings: [Entry]) {
    self.primaryBits = primaryBits
    self.meanings = meanings
    order = Array(repeating: 0, count: meanings.count)
    // A code of n symbols fills at most so many second tables as it has symbols, and together they are smaller than
    // this.
    capacity = 1 << primaryBits + meanings.count << (HuffmanTable.longest - primaryBits)
    entries = .allocate(capacity: capacity)
    entries.initialize(repeating: HuffmanTable.exceptional, count: capacity)
  }

  deinit { entries.deallocate() }

  /// Takes the lengths of the symbols' codes, 0 for a symbol that does not occur.
  ///
  /// - Returns: false where no code has these lengths, or where bits would be left that no code begins with. A code of
  ///   one symbol is the exception (RFC 1951, 3.2.7: "one distance code of zero bits").
  func build(_ lengths: UnsafeBufferPointer<UInt8>) -> Bool {
    var counts = [Int](repeating: 0, count: HuffmanTable.longest + 1)
    for length in lengths { counts[Int(length)] += 1 }
    let used = lengths.count - counts[0]
    counts[0] = 0
    // Where the symbols of each length begin once all are in the order of their codes, and whether there is space.
    var places = [Int](repeating: 0, count: HuffmanTable.longest + 2)
    var left = 1
    for length in 1...HuffmanTable.longest {
      left = left << 1 - counts[length]
      if left < 0 { return false }
      places[length + 1] = places[length] + counts[length]
    }
    guard left == 0 || used <= 1 else { return false }
    for symbol in lengths.indices where lengths[symbol] > 0 {
      order[places[Int(lengths[symbol])]] = symbol
      places[Int(lengths[symbol])] += 1
    }
    entries.update(repeating: HuffmanTable.exceptional, count: 1 << primaryBits)
    return place(order[..<used], lengths, &counts)
  }

  /// - Parameter counts: of each length how many codes there are.
  private func place(_ order: ArraySlice<Int>, _ lengths: UnsafeBufferPointer<UInt8>, _ counts: inout [Int]) -> Bool {
    let size = 1 << primaryBits
    var end = size
    var code = 0
    var length = 1
    for symbol in order {
      while length < lengths[symbol] {
        code <<= 1
        length += 1
      }
      let bits = HuffmanTable.reversed(code, length)
      if length <= primaryBits {
        fill(entries, size, code: bits, length: length, meaning: meanings[symbol])
      } else {
        let first = bits & (size - 1)
        if entries[first] & HuffmanTable.secondTable != HuffmanTable.secondTable {
          let width = secondBits(from: length, counts)
          guard end + 1 << width <= capacity else { return false }
          entries[first] =
            Entry(truncatingIfNeeded: end) << 16 | HuffmanTable.secondTable | Entry(truncatingIfNeeded: width) << 8
            | Entry(truncatingIfNeeded: primaryBits)
          (entries + end).update(repeating: HuffmanTable.exceptional, count: 1 << width)
          end += 1 << width
        }
        let width = Int(entries[first] >> 8 & 0xF)
        guard length - primaryBits <= width else { return false }
        fill(
          entries + Int(entries[first] >> 16), 1 << width, code: bits >> primaryBits, length: length - primaryBits,
          meaning: meanings[symbol])
      }
      counts[length] -= 1
      code += 1
    }
    return true
  }

  /// How many bits a second table takes whose first code has `length` bits: enough for all codes that share it.
  ///
  /// - Parameter counts: of each length how many codes are still to be placed.
  private func secondBits(from length: Int, _ counts: [Int]) -> Int {
    var bits = length - primaryBits
    var left = 1 << bits - counts[length]
    while left > 0, bits + primaryBits < HuffmanTable.longest {
      bits += 1
      left = left << 1 - counts[bits + primaryBits]
    }
    return bits
  }

  /// Every entry whose lowest bits are the code means its symbol.
  private func fill(_ table: UnsafeMutablePointer<Entry>, _ size: Int, code: Int, length: Int, meaning: Entry) {
    let bits = Entry(truncatingIfNeeded: length)
    // Of a literal or the block's end only the low length is read, of lengths and distances both.
    let entry = meaning & HuffmanTable.literal != 0 ? meaning | bits : meaning &+ (bits << 8 | bits)
    var at = code
    while at < size {
      table[at] = entry
      at += 1 << length
    }
  }

  /// Codes stand in the stream with their first bit lowest.
  private static func reversed(_ code: Int, _ length: Int) -> Int {
    Int(UInt16(truncatingIfNeeded: code).bitReversed >> UInt16(16 - length))
  }
}

extension UInt16 {
  fileprivate var bitReversed: UInt16 {
    var bits = self
    bits = bits >> 8 | bits << 8
    bits = (bits & 0xF0F0) >> 4 | (bits & 0x0F0F) << 4
    bits = (bits & 0xCCCC) >> 2 | (bits & 0x3333) << 2
    return (bits & 0xAAAA) >> 1 | (bits & 0x5555) << 1
  }
}
