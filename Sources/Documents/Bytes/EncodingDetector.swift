/// Counts what tells encodings apart: whole characters of UTF-8, bytes that are none, and which those are.
///
/// The first foreign letter may stand after a hundred kilobytes of ASCII, so a look at the beginning proves nothing.
package struct EncodingDetector: Sendable {
  package private(set) var characters = 0
  package private(set) var strays = 0
  /// How many of the characters are halves of others, as in `Ã©`.
  private var halves = 0
  /// How often each byte from 0x80 on is a stray.
  private var strayBytes: [Int] = []
  /// The end of the last block, where it may be the beginning of a character.
  private var carry: [UInt8] = []

  package init() {}

  /// The verdict on what was counted; nil while everything is ASCII.
  ///
  /// In a text of Windows-1252 a pair like `Ã©` is as good as never meant. A file of UTF-8 with a few broken rows in it
  /// stays UTF-8, so that they alone are refused.
  package var encoding: Encoding? {
    if characters == 0, strays == 0 { return nil }
    if strays > characters { return likeliestPage }
    // Each pair has two characters, of which the first is counted as half.
    return halves > 0 && halves * 5 >= characters * 2 ? .garbledUTF8 : .utf8
  }

  /// Windows-1252, unless that makes signs of most letters and another code page makes letters of them.
  private var likeliestPage: Encoding {
    guard !strayBytes.isEmpty else { return .windows1252 }
    func likeness(_ encoding: Encoding) -> Int {
      strayBytes.enumerated().reduce(0) { sum, entry in
        entry.element == 0
          ? sum : sum + entry.element * LetterWeight.of(encoding.scalar(of: UInt8(entry.offset + 0x80)))
      }
    }
    let usual = likeness(.windows1252)
    if let polish { return polish }
    if isLatin9 { return .iso8859Part15 }
    guard usual <= 0 else { return .windows1252 }
    var other = Encoding.ibm850
    for page in [Encoding.macRoman, .ibm852] where likeness(page) > likeness(other) { other = page }
    return likeness(other) > max(0, usual) ? other : .windows1252
  }

  private func count(_ bytes: ClosedRange<Int>) -> Int { bytes.reduce(0) { $0 + strayBytes[$1 - 0x80] } }
  private func count(_ bytes: [Int]) -> Int { bytes.reduce(0) { $0 + strayBytes[$1 - 0x80] } }

  /// The page of a Polish text, whose letters are signs in Windows-1252, which hardly stand in a table otherwise: `ą`, `ś`
  /// and `ź` differ between the two, `ł`, `ż`, `Ł` and `Ż` do not. Nil where the text is not Polish.
  private var polish: Encoding? {
    let both = count([0xBF, 0xA3, 0xAF])
    let windows = count([0xB9, 0x9C, 0x9F, 0xA5, 0x8C, 0x8F])
    let standard = count(0x80...0x9F) > 0 ? 0 : count([0xB1, 0xB6, 0xBC, 0xA1, 0xA6, 0xAC])
    guard strayBytes[0xB3 - 0x80] > 0, (both + max(count([0xB9, 0x9F]), standard)) * 12 >= strays else { return nil }
    return standard > windows ? .iso8859Part2 : .windows1250
  }

  /// `Š`, `š`, `Ž`, `ž`, `Œ`, `œ`, `Ÿ` and `€` are other signs in Windows-1252, which has them where ISO-8859-15 has
  /// nothing.
  private var isLatin9: Bool { count(0x80...0x9F) == 0 && count([0xA4, 0xA6, 0xA8, 0xB8, 0xBC, 0xBD, 0xBE]) > 0 }

  /// Whether the text is in a code page of one byte a character: which one, only its words can tell for sure.
  package var isOfCodePage: Bool { strays > characters }

  /// Whether reading on would hardly change the verdict.
  package var isSettled: Bool { strays > characters + 64 }

  package mutating func count(_ block: Bytes) {
    guard !carry.isEmpty else { return scan(block, isLast: false) }
    var joined = carry
    joined += block.prefix(4)
    carry = []
    let taken = min(4, block.count)
    joined.withUnsafeBufferPointer { scan($0, isLast: false) }
    // What hangs over from the joint belongs to the block again.
    let over = carry.count
    carry = []
    if over <= taken {
      scan(block.slice(taken - over, block.count), isLast: false)
    } else {
      carry = Array(joined.suffix(over))
    }
  }

  package mutating func finish() {
    if !carry.isEmpty, strayBytes.isEmpty { strayBytes = Array(repeating: 0, count: 128) }
    for byte in carry { strayBytes[Int(byte) - 0x80] += 1 }
    strays += carry.count
    carry = []
  }

  private mutating func scan(_ bytes: Bytes, isLast: Bool) {
    let raw = UnsafeRawBufferPointer(bytes)
    var i = 0
    while i < bytes.count {
      if i &+ 8 <= bytes.count, raw.loadUnaligned(fromByteOffset: i, as: UInt64.self) & 0x8080_8080_8080_8080 == 0 {
        i &+= 8
      } else if bytes[i] < 0x80 {
        i &+= 1
      } else {
        let width = Encoding.width(of: bytes, at: i)
        if width > 0 {
          characters += 1
          if width == 2, GarbledText.isHalf(bytes, at: i) { halves += 1 }
          i += width
        } else if width < 0 {
          carry = Array(bytes[i...])
          return
        } else {
          strays += 1
          if strayBytes.isEmpty { strayBytes = Array(repeating: 0, count: 128) }
          strayBytes[Int(bytes[i]) - 0x80] += 1
          i += 1
        }
      }
    }
  }
}

extension Encoding {
  /// How many bytes the character of several bytes at `i` takes; 0 where there is none, -1 where the bytes end within
  /// what may be one.
  static func width(of bytes: Bytes, at i: Int) -> Int {
    let limit = min(4, bytes.count - i)
    let expected: Int
    switch bytes[i] {
    case 0xC2...0xDF: expected = 2
    case 0xE0...0xEF: expected = 3
    case 0xF0...0xF4: expected = 4
    default: return 0
    }
    for k in 1..<max(limit, 1) where k < expected && bytes[i + k] & 0xC0 != 0x80 { return 0 }
    guard expected <= limit else { return -1 }
    return firstInvalidUTF8(bytes.slice(i, i + expected)) == nil ? expected : 0
  }
}

/// How much a character speaks for an encoding that makes it out of a byte: letters of French and its neighbours do,
/// signs that no table has speak against it.
private enum LetterWeight {
  private static let frequent = Set("éèêàçîôû".unicodeScalars)
  private static let usual = Set("üöäßëïâùñáíóúãõìòœæåøąćęłńśźżčřšžě€°".unicodeScalars)
  private static let capital = Set("ÉÈÊÀÇÎÔÛÜÖÄËÏÂÑÁÍÓÚŁŚŻºª’‘“”–—«»…²³®™½\u{A0}".unicodeScalars)

  static func of(_ scalar: Unicode.Scalar) -> Int {
    if frequent.contains(scalar) { return 3 }
    if usual.contains(scalar) { return 2 }
    if capital.contains(scalar) { return 1 }
    return scalar.properties.isAlphabetic ? -1 : -3
  }
}

/// Turns the blocks of a text into UTF-8 as they come, whatever its encoding.
package struct TextDecoder: Sendable {
  /// Nil while everything was ASCII, where nobody knows yet and nothing hangs on it.
  package private(set) var encoding: Encoding?
  private var isFirst = true
  private var carry: [UInt8] = []

  /// - Parameter encoding: what is known of the whole text beforehand.
  package init(encoding: Encoding? = nil) { self.encoding = encoding }

  /// Appends a block to `output` as UTF-8.
  package mutating func decode(_ block: Bytes, isLast: Bool, to output: ByteBuffer) {
    if carry.isEmpty, encoding == .utf8 {
      // The usual case. A character cut between two blocks comes together again after us.
      return output.append(block)
    }
    let joined = carry + block
    carry = []
    joined.withUnsafeBufferPointer { bytes in
      if isFirst, encoding == nil, Encoding.ofFirst(bytes) != .utf8 { encoding = Encoding.ofFirst(bytes) }
      if bytes.count > 0 { isFirst = false }
      var end = bytes.count
      switch encoding {
      case .utf16LittleEndian, .utf16BigEndian, .utf32LittleEndian, .utf32BigEndian:
        if !isLast { end = wholeUnits(bytes) }
      case .garbledUTF8:
        // A run of foreign letters is turned back as a whole.
        if !isLast { while end > 0, bytes[end - 1] >= 0x80 { end -= 1 } }
      case nil:
        var census = EncodingDetector()
        census.count(bytes)
        if isLast { census.finish() }
        encoding = census.encoding
        // A byte at the end that may be the beginning of a character waits for the next block.
        if encoding == nil, !isLast { end = bytes.place(ofForeignFrom: 0) }
      case .windows1252?, .iso8859Part15?:
        // A letter of UTF-8 among them comes together with its beginning.
        let tail = max(0, end - 2)
        if !isLast, let lead = bytes[tail..<end].lastIndex(where: { Encoding.isPastedLead($0) }),
          Encoding.width(of: bytes, at: lead) < 0
        {
          end = lead
        }
      default:
        break
      }
      (encoding ?? .utf8).append(bytes.slice(0, end), to: output)
      carry = Array(bytes[end...])
    }
  }

  /// How many bytes make whole characters of UTF-16 or UTF-32.
  private func wholeUnits(_ bytes: Bytes) -> Int {
    switch encoding {
    case .utf32LittleEndian, .utf32BigEndian: return bytes.count & ~3
    default:
      let end = bytes.count & ~1
      guard end >= 2 else { return 0 }
      let high = bytes[encoding == .utf16LittleEndian ? end - 1 : end - 2]
      return (0xD8...0xDB).contains(high) ? end - 2 : end
    }
  }
}

extension Bytes {
  /// The place of the first byte that is not ASCII, or the number of bytes.
  fileprivate func place(ofForeignFrom start: Int) -> Int { self[start...].firstIndex { $0 >= 0x80 } ?? count }
}
