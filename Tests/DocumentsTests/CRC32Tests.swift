import Testing

@testable import Documents

@Suite("CRC-32")
struct CRC32Tests {
  private func sum(_ text: String) -> UInt32 { Array(text.utf8).withUnsafeBufferPointer { CRC32.of($0) } }

  @Test("The check value that catalogues of checksums give, and those of short and long texts")
  func knownSums() {
    #expect(sum("123456789") == 0xCBF4_3926)
    #expect(sum("") == 0)
    #expect(sum("a") == 0xE8B7_BE43)
    #expect(sum("The quick brown fox jumps over the lazy dog") == 0x414F_A339)
  }

  @Test("Bytes may come in any parts")
  func parts() {
    let bytes = (0..<1000).map { UInt8(truncatingIfNeeded: $0 &* 31) }
    bytes.withUnsafeBufferPointer { bytes in
      for cut in [0, 1, 7, 8, 9, 500, 999, 1000] {
        var sum = CRC32()
        sum.add(bytes.slice(0, cut))
        sum.add(bytes.slice(cut, bytes.count))
        #expect(sum.value == CRC32.of(bytes))
      }
    }
  }

  @Test("The processor's own way and the table agree, at every length around its steps of 16 and 64 bytes")
  func bothWays() {
    let bytes = (0..<300).map { UInt8(truncatingIfNeeded: $0 &* 167 &+ 13) }
    bytes.withUnsafeBufferPointer { bytes in
      for length in 0...200 {
        for start in [0, 1, 7, 99] {
          var sum = CRC32()
          sum.addByTable(bytes.slice(start, start + length))
          #expect(sum.value == CRC32.of(bytes.slice(start, start + length)))
        }
      }
    }
  }
}
