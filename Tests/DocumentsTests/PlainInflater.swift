/// Undoes DEFLATE one bit at a time, as RFC 1951 tells it: what compressed bytes are held against. Nil where they are wrong.
struct PlainInflater {
  private let bytes: [UInt8]
  private var place = 0
  private var output: [UInt8] = []

  static func inflate(_ bytes: [UInt8]) -> [UInt8]? {
    var inflater = PlainInflater(bytes: bytes)
    return inflater.run() ? inflater.output : nil
  }

  private init(bytes: [UInt8]) { self.bytes = bytes }

  private mutating func bits(_ count: Int) -> Int? {
    guard place + count <= bytes.count * 8 else { return nil }
    var value = 0
    for i in 0..<count {
      value |= Int(bytes[place >> 3] >> UInt8(place & 7) & 1) << i
      place += 1
    }
    return value
  }

  /// The symbols of a code by their bits, a one before them, so that leading zeros count.
  private typealias Code = [Int: Int]

  private func code(_ lengths: [Int]) -> Code {
    var result = Code()
    var next = 0
    for length in 1...15 {
      next <<= 1
      for (symbol, _) in lengths.enumerated().filter({ $0.element == length }) {
        result[1 << length | next] = symbol
        next += 1
      }
      if next > 1 << length { return [:] }
    }
    return result
  }

  private mutating func symbol(_ code: Code) -> Int? {
    var word = 1
    while word < 1 << 16 {
      guard let bit = bits(1) else { return nil }
      word = word << 1 | bit
      if let symbol = code[word] { return symbol }
    }
    return nil
  }

  private mutating func run() -> Bool {
    while true {
      guard let isLast = bits(1), let kind = bits(2) else { return false }
      let isGood: Bool
      switch kind {
      case 0: isGood = stored()
      case 1:
        isGood = block(
          code((0..<288).map { $0 < 144 ? 8 : $0 < 256 ? 9 : $0 < 280 ? 7 : 8 }), code(Array(repeating: 5, count: 30)))
      case 2: isGood = dynamic()
      default: isGood = false
      }
      guard isGood else { return false }
      if isLast == 1 { return (place + 7) / 8 == bytes.count }
    }
  }

  private mutating func stored() -> Bool {
    place = (place + 7) & ~7
    guard let count = bits(16), let check = bits(16), count ^ check == 0xFFFF, place / 8 + count <= bytes.count else {
      return false
    }
    output += bytes[place / 8..<place / 8 + count]
    place += count * 8
    return true
  }

  private mutating func dynamic() -> Bool {
    guard let literals = bits(5), let distances = bits(5), let count = bits(4) else { return false }
    var lengths = [Int](repeating: 0, count: 19)
    for symbol in [16, 17, 18, 0, 8, 7, 9, 6, 10, 5, 11, 4, 12, 3, 13, 2, 14, 1, 15].prefix(count + 4) {
      guard let length = bits(3) else { return false }
      lengths[symbol] = length
    }
    let table = code(lengths)
    var all: [Int] = []
    while all.count < literals + distances + 258 {
      guard let word = symbol(table) else { return false }
      switch word {
      case 16:
        guard let last = all.last, let more = bits(2) else { return false }
        all += Array(repeating: last, count: 3 + more)
      case 17, 18:
        guard let more = bits(word == 17 ? 3 : 7) else { return false }
        all += Array(repeating: 0, count: (word == 17 ? 3 : 11) + more)
      default: all.append(word)
      }
    }
    guard all.count == literals + distances + 258, all[256] > 0 else { return false }
    return block(code(Array(all[..<(literals + 257)])), code(Array(all[(literals + 257)...])))
  }

  private mutating func block(_ literals: Code, _ distances: Code) -> Bool {
    while let word = symbol(literals) {
      if word < 256 {
        output.append(UInt8(word))
        continue
      }
      if word == 256 { return true }
      guard word < 286 else { return false }
      var base = 3
      for earlier in 257..<word { base += 1 << PlainInflater.lengthExtra(earlier) }
      guard let rest = bits(PlainInflater.lengthExtra(word)), let far = symbol(distances), far < 30 else {
        return false
      }
      var distance = 1
      for earlier in 0..<far { distance += 1 << PlainInflater.distanceExtra(earlier) }
      guard let further = bits(PlainInflater.distanceExtra(far)), distance + further <= output.count else {
        return false
      }
      for _ in 0..<(word == 285 ? 258 : base + rest) { output.append(output[output.count - distance - further]) }
    }
    return false
  }

  private static func lengthExtra(_ symbol: Int) -> Int { symbol < 265 || symbol == 285 ? 0 : (symbol - 261) / 4 }
  private static func distanceExtra(_ symbol: Int) -> Int { symbol < 4 ? 0 : symbol / 2 - 1 }
}
