import Testing

@testable import Documents

@Suite("ZIP, writing")
struct ZipWriterTests {
  private func little(_ bytes: [UInt8], _ at: Int, _ count: Int) -> UInt64 {
    (0..<count).reduce(0) { $0 | UInt64(bytes[at + $1]) << UInt64(8 * $1) }
  }

  @Test("Parts stand where the directory says, with their sizes and sums")
  func partsAreFound() throws {
    let output = ByteBuffer()
    var writer = ZipWriter()
    let texts = [("a.xml", String(repeating: "<row/>", count: 500)), ("dossier/été.txt", "x"), ("empty", "")]
    for (name, text) in texts { Array(text.utf8).withUnsafeBufferPointer { writer.append(name, $0, to: output) } }
    writer.end(to: output)
    let bytes = output.array
    let end = bytes.count - 22
    #expect(little(bytes, end, 4) == 0x0605_4B50)
    #expect(little(bytes, end + 10, 2) == 3)
    var at = Int(little(bytes, end + 16, 4))
    for (name, text) in texts {
      #expect(little(bytes, at, 4) == 0x0201_4B50)
      // 1 January 1980, and UTF-8 where it matters.
      #expect(little(bytes, at + 12, 4) == 0x0021_0000)
      #expect(little(bytes, at + 8, 2) == (name.contains("é") ? 0x800 : 0))
      let packed = Int(little(bytes, at + 20, 4))
      let length = Int(little(bytes, at + 28, 2))
      #expect(String(decoding: bytes[(at + 46)..<(at + 46 + length)], as: UTF8.self) == name)
      let local = Int(little(bytes, at + 42, 4))
      #expect(little(bytes, local, 4) == 0x0403_4B50)
      // From the version on, both headers say the same.
      #expect(bytes[(local + 4)..<(local + 26)] == bytes[(at + 6)..<(at + 28)])
      let contents = Array(bytes[(local + 30 + length)..<(local + 30 + length + packed)])
      let method = little(bytes, at + 10, 2)
      let inflated = method == 8 ? try #require(PlainInflater.inflate(contents)) : contents
      #expect(inflated == Array(text.utf8))
      #expect(little(bytes, at + 24, 4) == UInt64(inflated.count))
      #expect(little(bytes, at + 16, 4) == UInt64(inflated.withUnsafeBufferPointer { CRC32.of($0) }))
      at += 46 + length
    }
    #expect(at == end)
  }

  @Test("What four bytes do not hold is said in eight")
  func wideFields() {
    let output = ByteBuffer()
    var writer = ZipWriter()
    writer.begin(ZipPart(name: "large", size: 5_000_000_000, packedSize: 4_300_000_000), to: output)
    let local = output.array
    #expect(little(local, 18, 4) == 0xFFFF_FFFF)
    #expect(little(local, 22, 4) == 0xFFFF_FFFF)
    #expect(little(local, 30 + 5, 4) == 0x0010_0001)
    #expect(little(local, 30 + 9, 8) == 5_000_000_000)
    #expect(little(local, 30 + 17, 8) == 4_300_000_000)
    output.removeAll()
    writer.begin(ZipPart(name: "far", size: 3, packedSize: 3), to: output)
    output.removeAll()
    writer.end(to: output)
    let bytes = output.array
    // The small part stands after 4 GiB: its offset alone is wide.
    let second = 46 + 5 + 20
    #expect(little(bytes, second, 4) == 0x0201_4B50)
    #expect(little(bytes, second + 24, 4) == 3)
    #expect(little(bytes, second + 42, 4) == 0xFFFF_FFFF)
    let offset = 4_300_000_000 + UInt64(local.count)
    #expect(little(bytes, second + 46 + 3 + 4, 8) == offset)
    // The wide end of the directory, and where it is.
    let wide = bytes.count - 22 - 20 - 56
    #expect(little(bytes, wide, 4) == 0x0606_4B50)
    #expect(little(bytes, wide + 32, 8) == 2)
    #expect(little(bytes, wide + 48, 8) == offset + 3 + 33)
    #expect(little(bytes, bytes.count - 42, 4) == 0x0706_4B50)
    #expect(little(bytes, bytes.count - 6, 4) == 0xFFFF_FFFF)
  }

  @Test("Sums of pieces make the sum of the whole")
  func sumsAreJoined() {
    let bytes = (0..<5000).map { UInt8(truncatingIfNeeded: $0 &* $0 &+ $0 >> 3) }
    bytes.withUnsafeBufferPointer { bytes in
      for cut in [0, 1, 2, 999, 4096, 5000] {
        let (first, second) = (bytes.slice(0, cut), bytes.slice(cut, bytes.count))
        #expect(CRC32.joining(CRC32.of(first), CRC32.of(second), ofBytes: second.count) == CRC32.of(bytes))
      }
    }
  }
}
