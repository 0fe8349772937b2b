import Testing

@testable import Documents

@Suite("DEFLATE, compressing")
struct DeflaterTests {
  /// The same bytes in every run.
  private struct Dice {
    var state: UInt64
    mutating func next() -> Int {
      state = state &* 6_364_136_223_846_793_005 &+ 1_442_695_040_888_963_407
      return Int(state >> 33)
    }
  }

  private func compress(_ bytes: [UInt8], piece: Int) -> [UInt8] {
    let output = ByteBuffer()
    let deflater = Deflater()
    bytes.withUnsafeBufferPointer { bytes in
      var at = 0
      repeat {
        let end = min(at + piece, bytes.count)
        deflater.append(bytes.slice(at, end), isLast: end == bytes.count, to: output)
        at = end
      } while at < bytes.count
    }
    return output.array
  }

  private static let rows = (0..<1200).map { number in
    "<row r=\"\(number)\"><c t=\"str\"><v>PEUGEOT \(number % 7)08</v></c><c><v>\(number * 7919 % 100_000)</v></c></row>"
  }

  private static let samples: [(name: String, bytes: [UInt8])] = [
    ("nothing", []), ("a byte", [7]), ("seven bytes", Array("abcabca".utf8)), ("nine bytes", Array("abcabcabc".utf8)),
    ("a run", Array(repeating: 0, count: 100_000)),
    ("rows", Array(rows.joined().utf8)),
    ("every byte", (0..<70_000).map { UInt8(truncatingIfNeeded: $0) }),
  ]

  @Test("Whatever goes in comes out again, in one piece or in several", arguments: samples.map(\.name))
  func samplesComeBack(_ name: String) throws {
    let bytes = try #require(DeflaterTests.samples.first { $0.name == name }).bytes
    for piece in [1 << 20, 40_000, 1000, 258] {
      #expect(PlainInflater.inflate(compress(bytes, piece: piece)) == bytes, "pieces of \(piece)")
    }
  }

  @Test("Random bytes of few and of many values, and repetitions at any distance", arguments: 0..<24)
  func randomBytesComeBack(_ seed: Int) {
    var dice = Dice(state: UInt64(seed))
    var bytes: [UInt8] = []
    let values = 1 << (seed % 9)
    let size = seed % 3 == 0 ? dice.next() % 40 : 1000 + dice.next() % 90_000
    while bytes.count < size {
      if bytes.count > 300, seed % 2 == 1, dice.next() % 40 == 0 {
        let start = dice.next() % (bytes.count - 300)
        bytes += bytes[start..<start + dice.next() % 300]
      } else {
        bytes.append(UInt8(dice.next() % values))
      }
    }
    let packed = compress(bytes, piece: 1 << 20)
    #expect(PlainInflater.inflate(packed) == bytes)
    // What cannot be made smaller is stored: five bytes a 64 KiB.
    #expect(packed.count <= bytes.count + 5 * (bytes.count / 32_768 + 2))
  }

  @Test("Markup becomes a fraction; the same bytes give the same bytes")
  func size() {
    let bytes = Array(DeflaterTests.rows.joined().utf8)
    let packed = compress(bytes, piece: 1 << 20)
    #expect(packed.count * 8 < bytes.count, "\(packed.count) of \(bytes.count)")
    #expect(compress(bytes, piece: 1 << 20) == packed)
  }

  @Test("No code is longer than its limit, and none is left over", arguments: [7, 15])
  func limitedCodes(_ longest: Int) {
    // Fibonacci's numbers make the deepest of all trees.
    var frequencies: [UInt32] = [1, 1]
    while frequencies.count < 40 {
      frequencies.append(frequencies[frequencies.count - 1] + frequencies[frequencies.count - 2])
    }
    for count in [1, 2, 3, 19, 40] {
      let lengths = HuffmanCode(frequencies: Array(frequencies.prefix(count)), longest: longest).lengths
      #expect(lengths.allSatisfy { $0 > 0 && $0 <= longest })
      let sum = lengths.reduce(0) { $0 + 1 << (longest - Int($1)) }
      #expect(sum == (count == 1 ? 1 << (longest - 1) : 1 << longest), "\(count) symbols")
    }
  }
}
