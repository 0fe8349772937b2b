import Documents
import VehicleSheets

/// Text in which two encodings meet, as in ADEME's edition of 2014: `GT86 Coupé Bo¯te automatique`.
///
/// Most of its accents are Windows-1252. Some letters, though, were once read as code page 850 and written back as
/// Windows-1252, so that `î` (0xEE) became `¯` (0xAF). Byte by byte the reading is taken that makes sense in French
/// where it stands.
enum MixedText {
  /// Appends `bytes` to `output` as UTF-8; how many bytes were not read as Windows-1252.
  static func append(_ bytes: Bytes, to output: ByteBuffer) -> Int {
    guard bytes.contains(where: { $0 >= 0x80 }) else {
      output.append(bytes)
      return 0
    }
    // A field that is UTF-8 from end to end is UTF-8: no French text in another encoding looks like it.
    if Encoding.firstInvalidUTF8(bytes) == nil {
      output.append(bytes)
      return 0
    }
    var fixed = 0
    for (i, byte) in bytes.enumerated() {
      let plain = Encoding.windows1252Scalar(byte)
      let before = i > 0 ? bytes[i - 1] : 0x20
      let after = i + 1 < bytes.count ? bytes[i + 1] : 0x20
      if byte >= 0x80, !isPlausible(plain, before, after),
        let other = [throughCodePage850(byte), inCodePage850(byte)].lazy.compactMap({ $0 })
          .first(where: { isPlausible($0, before, after) })
      {
        output.append(other)
        fixed += 1
      } else {
        output.append(plain)
      }
    }
    return fixed
  }

  /// What the byte was before somebody read it as code page 850.
  static func throughCodePage850(_ byte: UInt8) -> Unicode.Scalar? {
    guard byte >= 0x80, codePage850[Int(byte) - 0x80] != 0 else { return nil }
    return Encoding.windows1252Scalar(codePage850[Int(byte) - 0x80])
  }

  /// What the byte is in code page 850 itself.
  private static func inCodePage850(_ byte: UInt8) -> Unicode.Scalar? {
    guard byte >= 0x80, let index = codePage850.firstIndex(of: byte) else { return nil }
    return Encoding.windows1252Scalar(UInt8(index + 0x80))
  }

  /// Whether French text may have this character between these neighbours.
  private static func isPlausible(_ scalar: Unicode.Scalar, _ before: UInt8, _ after: UInt8) -> Bool {
    let followsSmall = isSmall(before)
    let precedesSmall = isSmall(after)
    switch scalar {
    case "à", "â", "ä", "æ", "ç", "é", "è", "ê", "ë", "î", "ï", "ô", "ö", "œ", "ù", "û", "ü", "ÿ":
      return true
    case "À", "Â", "Ä", "Æ", "Ç", "É", "È", "Ê", "Ë", "Î", "Ï", "Ô", "Ö", "Œ", "Ù", "Û", "Ü":
      // A capital begins a word, or stands among capitals: not `DualogicÖ`.
      return !followsSmall
    case "«": return !isWord(before)
    case "»": return isWord(before) || before == 0x20
    case "\u{A0}": return !precedesSmall
    case "°", "²", "³", "®", "™", "©", "€", "’", "‘", "“", "”", "–", "—", "…", "·", "´", "µ":
      return !(followsSmall && precedesSmall) || scalar == "’"
    default: return false
    }
  }

  private static func isSmall(_ byte: UInt8) -> Bool { (UInt8(ascii: "a")...UInt8(ascii: "z")).contains(byte) }

  private static func isWord(_ byte: UInt8) -> Bool {
    isSmall(byte) || isSmall(byte | 0x20) || (UInt8(ascii: "0")...UInt8(ascii: "9")).contains(byte)
  }

  /// For each upper byte of Windows-1252, the byte that its character has in code page 850; 0 where it has none.
  private static let codePage850: [UInt8] = [
    0, 0, 0, 0x9F, 0, 0, 0, 0, 0, 0, 0, 0, 0, 0, 0, 0,
    0, 0, 0, 0, 0, 0, 0, 0, 0, 0, 0, 0, 0, 0, 0, 0,
    0xFF, 0xAD, 0xBD, 0x9C, 0xCF, 0xBE, 0xDD, 0xF5, 0xF9, 0xB8, 0xA6, 0xAE, 0xAA, 0xF0, 0xA9, 0xEE,
    0xF8, 0xF1, 0xFD, 0xFC, 0xEF, 0xE6, 0xF4, 0xFA, 0xF7, 0xFB, 0xA7, 0xAF, 0xAC, 0xAB, 0xF3, 0xA8,
    0xB7, 0xB5, 0xB6, 0xC7, 0x8E, 0x8F, 0x92, 0x80, 0xD4, 0x90, 0xD2, 0xD3, 0xDE, 0xD6, 0xD7, 0xD8,
    0xD1, 0xA5, 0xE3, 0xE0, 0xE2, 0xE5, 0x99, 0x9E, 0x9D, 0xEB, 0xE9, 0xEA, 0x9A, 0xED, 0xE8, 0xE1,
    0x85, 0xA0, 0x83, 0xC6, 0x84, 0x86, 0x91, 0x87, 0x8A, 0x82, 0x88, 0x89, 0x8D, 0xA1, 0x8C, 0x8B,
    0xD0, 0xA4, 0x95, 0xA2, 0x93, 0xE4, 0x94, 0xF6, 0x9B, 0x97, 0xA3, 0x96, 0x81, 0xEC, 0xE7, 0x98,
  ]
}
