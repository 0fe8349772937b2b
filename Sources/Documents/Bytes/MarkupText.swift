import CBytes

/// What HTML and XML do with a character from outside that is no text.
package enum Markup {
  case html, xml
}

extension ByteBuffer {
  /// Text from outside as HTML or XML: no tag, no entity, no end of an attribute, no control character, and nothing
  /// that changes the reading direction.
  package func append(markup text: Bytes, _ kind: Markup = .html) {
    // As it is, as nearly every text.
    guard bytes_hold_markup(text.baseAddress, text.count) else { return append(text) }
    let raw = UnsafeRawBufferPointer(text)
    var run = 0
    var i = 0
    while i < text.count {
      if i &+ 8 <= text.count, !ByteBuffer.needsMarkup(raw.loadUnaligned(fromByteOffset: i, as: UInt64.self)) {
        i &+= 8
        continue
      }
      let width = special(text, i)
      guard width > 0 else {
        i &+= 1
        continue
      }
      append(text.slice(run, i))
      replace(text.slice(i, i + width), kind)
      i += width
      run = i
    }
    append(text.slice(run, text.count))
  }

  package func append(markup text: String, _ kind: Markup = .html) {
    var text = text
    text.withUTF8 { append(markup: $0, kind) }
  }

  /// How many bytes at `i` cannot stand as they are; 0 where they can.
  private func special(_ text: Bytes, _ i: Int) -> Int {
    let second = i + 1 < text.count ? text[i + 1] : 0
    let third = i + 2 < text.count ? text[i + 2] : 0
    switch text[i] {
    case 0x09: return 0
    case 0..<0x20, 0x7F, UInt8(ascii: "&"), UInt8(ascii: "<"), UInt8(ascii: ">"), UInt8(ascii: "\""),
      UInt8(ascii: "'"):
      return 1
    // U+0080 to U+009F, U+061C.
    case 0xC2 where second < 0xA0: return 2
    case 0xD8 where second == 0x9C: return 2
    // U+200B to U+200F, U+2028 to U+202E, U+2060 to U+206F.
    case 0xE2 where second == 0x80 && ((0x8B...0x8F).contains(third) || (0xA8...0xAE).contains(third)): return 3
    case 0xE2 where second == 0x81 && (0xA0...0xAF).contains(third): return 3
    // U+FEFF, U+FFF9 to U+FFFB, U+FFFE, U+FFFF.
    case 0xEF where second == 0xBB && third == 0xBF: return 3
    case 0xEF where second == 0xBF && ((0xB9...0xBB).contains(third) || third >= 0xBE): return 3
    default: return 0
    }
  }

  private func replace(_ character: Bytes, _ kind: Markup) {
    switch character[0] {
    case UInt8(ascii: "&"): append("&amp;" as StaticString)
    case UInt8(ascii: "<"): append("&lt;" as StaticString)
    case UInt8(ascii: ">"): append("&gt;" as StaticString)
    case UInt8(ascii: "\""): append("&#34;" as StaticString)
    case UInt8(ascii: "'"): append("&#39;" as StaticString)
    case 0x0A where kind == .xml: append("&#10;" as StaticString)
    case 0x0A: append(UInt8(ascii: "\n"))
    case 0..<0x20 where kind == .html: append(Unicode.Scalar(0x2400 + UInt32(character[0])) ?? "\u{FFFD}")
    case 0x7F where kind == .html: append("␡" as StaticString)
    default:
      // XML has no way to write most of these; HTML would obey them.
      guard kind == .html, let scalar = String(character).unicodeScalars.first else {
        return append("\u{FFFD}" as StaticString)
      }
      append("&lt;U+" as StaticString)
      append(String(scalar.value, radix: 16, uppercase: true))
      append("&gt;" as StaticString)
    }
  }

  /// Whether one of eight bytes is below a blank, is markup, or may begin a character that is dealt with.
  @inline(__always) private static func needsMarkup(_ word: UInt64) -> Bool {
    let ones: UInt64 = 0x0101_0101_0101_0101
    func zeros(_ x: UInt64) -> UInt64 { (x &- ones) & ~x }
    // 0x26 and 0x27, 0x3C and 0x3E each differ in one bit.
    let found =
      zeros((word & ~ones) ^ (ones &* 0x26)) | zeros((word & ~(ones &* 2)) ^ (ones &* 0x3C))
      | zeros(word ^ (ones &* 0x22)) | zeros(word ^ (ones &* 0x7F)) | ((word &- ones &* 0x20) & ~word)
      | zeros(word ^ (ones &* 0xE2)) | zeros(word ^ (ones &* 0xC2)) | zeros(word ^ (ones &* 0xEF))
      | zeros(word ^ (ones &* 0xD8))
    return found & 0x8080_8080_8080_8080 != 0
  }
}
