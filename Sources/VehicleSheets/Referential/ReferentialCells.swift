import Documents

/// The cells of one row of a referential, refilled for each: a referential has more cells than a batch has fields.
struct ReferentialCells: ~Copyable {
  private let separator: UInt8
  /// How many cells a row should have; of more only the number is kept.
  private let columns: Int
  private let room: UnsafeMutablePointer<Bytes>
  /// How many cells the row has.
  private(set) var count = 0
  /// Where the row ends: the place of its line feed, or the end of the text.
  private(set) var end = 0

  init(separator: UInt8, columns: Int) {
    self.separator = separator
    self.columns = columns
    room = .allocate(capacity: max(columns, 1))
    room.initialize(repeating: Bytes(start: nil, count: 0), count: max(columns, 1))
  }

  deinit { room.deallocate() }

  /// A cell with its blanks; nothing where the row is shorter.
  subscript(number: Int) -> Bytes {
    number < min(count, columns) ? room[number] : Bytes(start: nil, count: 0)
  }

  /// Splits the row that begins at `start`. Separators and the line's end are looked for in eight bytes at a time.
  mutating func split(_ bytes: Bytes, from start: Int) {
    count = 0
    var cell = start
    var at = start
    let raw = UnsafeRawBufferPointer(bytes)
    let ones: UInt64 = 0x0101_0101_0101_0101
    let separators = ones &* UInt64(separator)
    let lineFeeds = ones &* 0x0A
    while at &+ 8 <= raw.count {
      let word = UInt64(littleEndian: raw.loadUnaligned(fromByteOffset: at, as: UInt64.self))
      var hits = ReferentialCells.zeros(word ^ separators) | ReferentialCells.zeros(word ^ lineFeeds)
      while hits != 0 {
        let place = at &+ hits.trailingZeroBitCount >> 3
        add(bytes, cell, place)
        if raw[place] == 0x0A {
          end = place
          return
        }
        cell = place &+ 1
        hits &= hits &- 1
      }
      at &+= 8
    }
    while at < raw.count, raw[at] != 0x0A {
      if raw[at] == separator {
        add(bytes, cell, at)
        cell = at &+ 1
      }
      at &+= 1
    }
    add(bytes, cell, at)
    end = at
  }

  private mutating func add(_ bytes: Bytes, _ from: Int, _ to: Int) {
    if count < columns { room[count] = bytes.slice(from, to) }
    count &+= 1
  }

  /// The highest bit of each byte that is zero.
  @inline(__always) private static func zeros(_ word: UInt64) -> UInt64 {
    let low: UInt64 = 0x7F7F_7F7F_7F7F_7F7F
    return ~(((word & low) &+ low) | word | low)
  }
}
