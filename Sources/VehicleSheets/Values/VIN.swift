import Documents

/// Vehicle identification numbers (ISO 3779): 17 characters of A–Z and 0–9 without I, O and Q.
package enum VIN {
  /// Appends the number in capitals, without blanks and hyphens.
  static func append(_ text: Bytes, to buffer: ByteBuffer) -> TextRange {
    let isCanonical = text.allSatisfy { Plate.isCapital($0) || Plate.isDigit($0) }
    if isCanonical, let start = text.baseAddress, let base = buffer.bytes.baseAddress {
      return TextRange(start - base, text.count)
    }
    let written = canonical(text)
    let offset = buffer.count
    buffer.append(written)
    return TextRange(offset, written.count)
  }

  package static func canonical(_ text: Bytes) -> [UInt8] {
    let letters = String(text).unicodeScalars.filter { $0 != " " && $0 != "-" && $0 != "\u{A0}" }
    return Array(String(String.UnicodeScalarView(letters)).uppercased().utf8)
  }

  /// A letter or digit that a chassis number may hold.
  static func isAllowed(_ byte: UInt8) -> Bool {
    switch byte {
    case UInt8(ascii: "I"), UInt8(ascii: "O"), UInt8(ascii: "Q"): false
    default: Plate.isCapital(byte) || Plate.isDigit(byte)
    }
  }
}
