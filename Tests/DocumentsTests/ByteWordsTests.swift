import Testing

@testable import Documents

/// What goes over eight or sixteen bytes at a time, held against the same said byte by byte.
@Suite struct ByteWordsTests {
  /// Texts of 0 to 40 bytes, many of them with bytes that mean something.
  private func forEachText(_ body: (Bytes) -> Void) {
    var numbers = LinearGenerator(seed: 25)
    let odd: [UInt8] = [0x00, 0x09, 0x0A, 0x1F, 0x20, 0x22, 0x2B, 0x2D, 0x3B, 0x3D, 0x40, 0x5C, 0x7F, 0xC2, 0xE2, 0xEF]
    for round in 0..<4000 {
      let text = (0..<round % 41).map { _ in
        UInt8.random(in: 0..<8, using: &numbers) == 0
          ? odd.randomElement(using: &numbers) ?? 0 : UInt8.random(in: 0x61...0x7A, using: &numbers)
      }
      text.withUnsafeBufferPointer(body)
    }
  }

  @Test func aByteIsCounted() {
    forEachText { text in #expect(text.count(of: 0x3B) == text.count { $0 == 0x3B }) }
    let long = [UInt8](repeating: 0x3B, count: 10_007)
    #expect(long.withUnsafeBufferPointer { $0.count(of: 0x3B) } == 10_007)
  }

  @Test func textsOfAnyLengthAreAppendedWhole() {
    forEachText { text in
      let buffer = ByteBuffer(capacity: 1)
      buffer.append("(" as StaticString)
      buffer.append(text)
      buffer.append(")" as StaticString)
      #expect(buffer.array == [0x28] + Array(text) + [0x29])
    }
  }

  @Test func numbersHaveTheirDigits() {
    var numbers: [Int64] = [0, .max, .min]
    for power in 0..<19 {
      let value = (0..<power).reduce(Int64(1)) { value, _ in value * 10 }
      numbers += [value, value - 1, -value, 1 - value]
    }
    for number in numbers {
      let buffer = ByteBuffer(capacity: 1)
      buffer.append(integer: number)
      #expect(buffer.string == String(number))
    }
  }

  @Test func textsStandInJSONAsTheyAreWhereNothingIsEscaped() {
    forEachText { text in
      let buffer = ByteBuffer()
      buffer.append(json: text)
      let needsCare = text.contains { $0 < 0x20 || $0 == 0x22 || $0 == 0x5C || $0 == 0x7F }
      #expect((buffer.count == text.count + 2) == !needsCare, "\(Array(text))")
    }
  }

  @Test func cellsStandInATableAsTheyAreWhereNothingIsOdd() {
    forEachText { text in
      let (buffer, slow) = (ByteBuffer(), ByteBuffer())
      buffer.append(harmlessCell: text, separator: 0x3B)
      if FormulaSign.isIn(text) { return }
      slow.append(cell: text, separator: 0x3B)
      #expect(buffer.array == slow.array, "\(Array(text))")
    }
  }

  @Test func markupIsFoundWhereverItStands() {
    for (byte, shown) in [(0x26, "&amp;"), (0x3C, "&lt;"), (0x22, "&#34;"), (0x7F, "␡"), (0x61, "a")]
      as [(UInt8, String)]
    {
      for length in 1...40 {
        for place in 0..<length {
          var text = [UInt8](repeating: 0x62, count: length)
          text[place] = byte
          let buffer = ByteBuffer()
          text.withUnsafeBufferPointer { buffer.append(markup: $0) }
          let around = (String(repeating: "b", count: place), String(repeating: "b", count: length - place - 1))
          #expect(buffer.string == around.0 + shown + around.1)
        }
      }
    }
  }

  @Test func theFirstWrongByteIsFoundWhereverItIs() {
    let characters = ["a", "é", "€", "😀"]
    var numbers = LinearGenerator(seed: 8)
    for round in 0..<2000 {
      let good = (0..<round % 23).map { _ in characters.randomElement(using: &numbers) ?? "" }.joined()
      let bytes = Array(good.utf8)
      #expect(bytes.withUnsafeBufferPointer { Encoding.firstInvalidUTF8($0) } == nil)
      let wrong = bytes + [0xFF] + bytes
      #expect(wrong.withUnsafeBufferPointer { Encoding.firstInvalidUTF8($0) } == bytes.count)
    }
  }
}
