/// Tells from a text's first two letters and its length that it is none of some words, as nearly every text is, without
/// looking it up.
public struct WordShapes: Sendable {
  /// The letters of the alphabet, and one place for all that is none.
  @usableFromInline static let letters = 27

  /// By first byte and second letter: a bit for each length that a word beginning so can have.
  @usableFromInline nonisolated(unsafe) let lengths: UnsafeBufferPointer<UInt32>
  /// By last letter: a bit for each length that a word ending so can have.
  @usableFromInline nonisolated(unsafe) let lengthsByEnd: UnsafeBufferPointer<UInt32>

  /// - Parameters:
  ///   - words: as they are spelled; capitals and a point at the end count for nothing.
  ///   - signs: first bytes of which any text of less than 32 bytes may be one.
  package init(_ words: [String], signs: [UInt8]) {
    var lengths = [UInt32](repeating: 0, count: 256 * WordShapes.letters)
    for sign in signs {
      for second in 0..<WordShapes.letters { lengths[Int(sign) * WordShapes.letters + second] = .max }
    }
    var lengthsByEnd = [UInt32](repeating: 0, count: WordShapes.letters)
    // What is no letter may stand after any.
    lengthsByEnd[WordShapes.letters - 1] = .max
    for word in words {
      let folded = Fold.bytes(word)
      // What is no letter is dropped before words are compared, so that it may stand before any.
      let second = folded.withUnsafeBufferPointer { WordShapes.secondLetter($0) }
      let last = folded.last.map { WordShapes.letter($0) } ?? WordShapes.letters - 1
      for spelling in [word, word.uppercased(), word.lowercased()] {
        guard let first = spelling.utf8.first else { continue }
        lengthsByEnd[last] |= 3 << UInt32(spelling.utf8.count)
        let places = WordShapes.isLetter(first) ? [second, WordShapes.letters - 1] : Array(0..<WordShapes.letters)
        for place in places {
          // One more for a point at its end. Nothing less: `k.A.` says nothing, and `Ka` is a Ford.
          lengths[Int(first) * WordShapes.letters + place] |= 3 << UInt32(spelling.utf8.count)
        }
      }
    }
    self.lengths = Immortal.values(lengths)
    self.lengthsByEnd = Immortal.values(lengthsByEnd)
  }

  /// Whether a text may be one of the words.
  @inlinable @inline(__always) public func mayHold(_ text: Bytes) -> Bool {
    guard let first = text.first, text.count < 32 else { return false }
    let place = Int(first) &* WordShapes.letters &+ WordShapes.secondLetter(text)
    let length: UInt32 = 1 << UInt32(truncatingIfNeeded: text.count)
    guard lengths[place] & length != 0 else { return false }
    return !WordShapes.isLetter(first) || lengthsByEnd[WordShapes.letter(text[text.count &- 1])] & length != 0
  }

  /// The second byte's letter, from 0.
  @inlinable @inline(__always) static func secondLetter(_ text: Bytes) -> Int {
    text.count > 1 ? letter(text[1]) : letters &- 1
  }

  /// A letter's place in the alphabet; what is none has one place.
  @inlinable static func letter(_ byte: UInt8) -> Int {
    isLetter(byte) ? Int((byte | 0x20) &- UInt8(ascii: "a")) : letters &- 1
  }

  @inlinable static func isLetter(_ byte: UInt8) -> Bool { (byte | 0x20) &- UInt8(ascii: "a") < 26 }
}
