import Testing

@testable import Documents

@Suite struct PlainTextTests {
  /// Byte by byte, what the words do eight at a time.
  private func slowEnd(_ bytes: Bytes, _ start: Int) -> Int {
    (start..<max(start, bytes.count)).first { place in
      let byte = bytes[place]
      return byte == UInt8(ascii: ":") || byte == UInt8(ascii: "#") || !(0x20...0x7E).contains(byte)
    } ?? bytes.count
  }

  @Test func everyByteAtEveryPlaceEndsTheTextOrDoesNot() {
    for byte in UInt8.min...UInt8.max {
      for place in 0..<20 {
        var text = [UInt8](repeating: UInt8(ascii: "a"), count: 20)
        text[place] = byte
        text.withUnsafeBufferPointer { text in
          for start in 0...20 { #expect(PlainText.end(in: text, from: start) == slowEnd(text, start)) }
        }
      }
    }
  }

  @Test func twoBytesSideBySideDoNotHideEachOther() {
    for first in UInt8.min...UInt8.max {
      for second in [0x00, 0x1F, 0x20, 0x22, 0x23, 0x24, 0x39, 0x3A, 0x3B, 0x7E, 0x7F, 0x80, 0xFF] as [UInt8] {
        for text in [[0x61, first, second, 0x61, 0x61, 0x61, 0x61, 0x61], [first, second]] as [[UInt8]] {
          text.withUnsafeBufferPointer { text in
            #expect(PlainText.end(in: text, from: 0) == slowEnd(text, 0))
          }
        }
      }
    }
  }
}
