import CBytes

extension ByteBuffer {
  /// A JSON string, quotes included. U+0085, U+2028 and U+2029 are escaped too, since some readers take them for line
  /// ends.
  package func append(json text: Bytes) {
    guard ByteBuffer.isPlain(text) else { return append(escaping: text) }
    reserve(text.count &+ 2)
    append(UInt8(ascii: "\""))
    append(text)
    append(UInt8(ascii: "\""))
  }

  /// Whether a text stands between quotes as it is.
  private static func isPlain(_ text: Bytes) -> Bool {
    !bytes_hold_control_or(
      text.baseAddress, text.count, UInt8(ascii: "\""), UInt8(ascii: "\\"), 0x7F, 0xC2, 0xE2, 0xE2, 0xE2, 0xE2)
  }

  private func append(escaping text: Bytes) {
    append(UInt8(ascii: "\""))
    var run = 0
    var i = 0
    while i < text.count {
      let byte = text[i]
      if byte >= 0x20, byte != UInt8(ascii: "\""), byte != UInt8(ascii: "\\"), byte != 0x7F, byte != 0xE2, byte != 0xC2
      {
        i &+= 1
        continue
      }
      if byte == 0xE2 {
        let isSeparator = i + 2 < text.count && text[i + 1] == 0x80 && (text[i + 2] == 0xA8 || text[i + 2] == 0xA9)
        guard isSeparator else {
          i &+= 1
          continue
        }
        append(text.slice(run, i))
        append(text[i + 2] == 0xA8 ? "\\u2028" : "\\u2029")
        i += 3
        run = i
        continue
      }
      if byte == 0xC2 {
        guard i + 1 < text.count, text[i + 1] == 0x85 else {
          i &+= 1
          continue
        }
        append(text.slice(run, i))
        append("\\u0085" as StaticString)
        i += 2
        run = i
        continue
      }
      append(text.slice(run, i))
      escape(byte)
      i += 1
      run = i
    }
    append(text.slice(run, text.count))
    append(UInt8(ascii: "\""))
  }

  package func append(json text: String) {
    var text = text
    text.withUTF8 { append(json: $0) }
  }

  private func escape(_ byte: UInt8) {
    switch byte {
    case UInt8(ascii: "\""): append("\\\"" as StaticString)
    case UInt8(ascii: "\\"): append("\\\\" as StaticString)
    case 0x0A: append("\\n" as StaticString)
    case 0x0D: append("\\r" as StaticString)
    case 0x09: append("\\t" as StaticString)
    default:
      let digits = Array("0123456789abcdef".utf8)
      append("\\u00" as StaticString)
      append(digits[Int(byte >> 4)])
      append(digits[Int(byte & 15)])
    }
  }
}
