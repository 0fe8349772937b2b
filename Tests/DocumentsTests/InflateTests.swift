import Testing

@testable import Documents

@Suite("DEFLATE, reading")
struct InflateTests {
  private func inflate(_ packed: [UInt8]) throws(Problem) -> [UInt8] {
    let buffer = ByteBuffer(capacity: packed.count + 1)
    buffer.append(packed)
    let inflate = Inflate(StoredStretches(MemoryBytes(buffer), from: 0, count: packed.count))
    let output = ByteBuffer()
    while let bytes = try inflate.next() { output.append(bytes) }
    return output.array
  }

  private func deflate(_ bytes: [UInt8]) -> [UInt8] {
    let output = ByteBuffer()
    bytes.withUnsafeBufferPointer { Deflater().append($0, isLast: true, to: output) }
    return output.array
  }

  @Test("What zlib writes: stored, with the agreed code, and with codes of its own")
  func blocksOfZlib() throws {
    #expect(try inflate([0x01, 0x03, 0x00, 0xFC, 0xFF, 0x61, 0x62, 0x63]) == Array("abc".utf8))
    #expect(try inflate([0x4B, 0x4C, 0x84, 0x01, 0x00]) == Array("aaaaaaaaaa".utf8))
    #expect(try inflate([0x03, 0x00]) == [])
    // zlib's level 9 of the first sixty squares: a dynamic block.
    let dynamic: [UInt8] = [
      0x15, 0x8E, 0xCB, 0x15, 0x00, 0x31, 0x08, 0x02, 0x5B, 0x8A, 0x9F, 0x35, 0xF1, 0xD1, 0x7F, 0x5F, 0x3B, 0x9C, 0x48,
      0x14, 0x70, 0x8E, 0x42, 0xAD, 0x55, 0x8C, 0xF2, 0x53, 0x8D, 0x7A, 0x35, 0xAD, 0x17, 0x8A, 0x73, 0x14, 0x89, 0x76,
      0xB3, 0xC5, 0xB1, 0x58, 0xF0, 0xE4, 0x87, 0xBE, 0x55, 0x65, 0xE3, 0x27, 0x8D, 0xAF, 0x1B, 0x7D, 0xAD, 0x2F, 0x57,
      0xDF, 0x1D, 0x0D, 0xBE, 0x41, 0x2F, 0xFF, 0xCB, 0xFC, 0xB1, 0x5F, 0x7C, 0x3B, 0xEE, 0x25, 0x18, 0x87, 0x86, 0x08,
      0xAA, 0xC2, 0x9D, 0x91, 0x94, 0x47, 0xF9, 0x4A, 0xFB, 0xDC, 0xE7, 0xBB, 0x63, 0x80, 0x31, 0xC9, 0x85, 0x28, 0x5E,
      0x9B, 0x01, 0xC2, 0x3C, 0xA6, 0x08, 0x13, 0xE7, 0x59, 0x65, 0x9D, 0x56, 0xF6, 0x09, 0xC8, 0x48, 0xE4, 0xF8, 0x75,
      0x3D, 0x7B, 0xDE, 0x2E, 0xBE, 0x72, 0xA2, 0xE8, 0x37, 0x34, 0xE4, 0x45, 0x5F, 0x35, 0xCD, 0x3F,
    ]
    let text = (0..<60).flatMap { "\($0 * $0);".utf8 }
    #expect(try inflate(dynamic) == text)
  }

  @Test("Texts of every length come back, over the bounds of stretches and of the window")
  func roundTrips() throws {
    for count in [0, 1, 2, 7, 8, 255, 258, 259, 4096, 65_535, 65_536, 65_537, 300_000] {
      let text = (0..<count).map { UInt8(truncatingIfNeeded: ($0 / 7) &* ($0 % 13) &+ $0 / 1000) }
      #expect(try inflate(deflate(text)) == text, "\(count) bytes")
      let same = [UInt8](repeating: 0x41, count: count)
      #expect(try inflate(deflate(same)) == same, "\(count) times A")
    }
  }

  @Test("Codes longer than the first table are found in the second")
  func longCodes() throws {
    // Each byte twice as frequent as the one before makes codes of all lengths up to fifteen bits.
    var text: [UInt8] = []
    for byte in 0..<16 { text += repeatElement(UInt8(byte) &* 17, count: 1 << byte) }
    var state: UInt32 = 1
    for i in text.indices.reversed() {
      state = state &* 1_664_525 &+ 1_013_904_223
      text.swapAt(i, Int(state >> 8) % (i + 1))
    }
    #expect(try inflate(deflate(text)) == text)
  }

  @Test("What is cut short, or was never compressed, is refused")
  func damaged() {
    let packed = deflate(Array(String(repeating: "renault;clio;", count: 500).utf8))
    for count in stride(from: 0, to: packed.count, by: 3) {
      #expect(throws: Problem.self) { try inflate(Array(packed[..<count])) }
    }
    // A third kind of block that there is not, a distance before the beginning, a stored length that contradicts itself.
    for bytes: [UInt8] in [[0x07], [0x4B, 0x04, 0x12, 0x00], [0x01, 0x03, 0x00, 0xFC, 0xFE, 0x61, 0x62, 0x63]] {
      #expect(throws: Problem.self) { try inflate(bytes) }
    }
  }

  @Test("Bytes that are changed at random are inflated or refused, and nothing worse")
  func changedBytes() {
    let packed = deflate(Array(String(repeating: "marque;modele;version\n", count: 300).utf8) + (0..<200).map { $0 })
    var state: UInt32 = 7
    for _ in 0..<2000 {
      var changed = packed
      for _ in 0..<3 {
        state = state &* 1_664_525 &+ 1_013_904_223
        changed[Int(state >> 8) % changed.count] = UInt8(truncatingIfNeeded: state >> 24)
      }
      _ = try? inflate(changed)
    }
  }
}
