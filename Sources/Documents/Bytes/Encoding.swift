import CBytes

/// Text encodings: finding out which one a file has, and turning it into UTF-8.
package enum Encoding: String, Sendable, CaseIterable {
  case utf8, windows1252, utf16LittleEndian, utf16BigEndian, utf32LittleEndian, utf32BigEndian
  case ibm850, macRoman, windows1250, ibm852, iso8859Part2, iso8859Part15
  /// UTF-8 that a program took for Windows-1252 and wrote as UTF-8 again: `Ã©` for `é`.
  case garbledUTF8

  /// What reports and `--encoding` call it.
  package var name: String {
    switch self {
    case .utf8: "UTF-8"
    case .windows1252: "Windows-1252"
    case .utf16LittleEndian: "UTF-16LE"
    case .utf16BigEndian: "UTF-16BE"
    case .utf32LittleEndian: "UTF-32LE"
    case .utf32BigEndian: "UTF-32BE"
    case .ibm850: "IBM850"
    case .macRoman: "macintosh"
    case .windows1250: "Windows-1250"
    case .ibm852: "IBM852"
    case .iso8859Part2: "ISO-8859-2"
    case .iso8859Part15: "ISO-8859-15"
    case .garbledUTF8: "UTF-8-twice"
    }
  }

  package static func hasUTF8Mark(_ bytes: Bytes) -> Bool {
    bytes.count >= 3 && bytes[0] == 0xEF && bytes[1] == 0xBB && bytes[2] == 0xBF
  }

  /// The encoding that the first bytes of a file tell: by its byte order mark, or by the zeros of UTF-16 and UTF-32.
  package static func ofFirst(_ bytes: Bytes) -> Encoding {
    let b = (0..<4).map { $0 < bytes.count ? Int(bytes[$0]) : -1 }
    switch (b[0], b[1], b[2], b[3]) {
    case (0xFF, 0xFE, 0, 0), (1..., 0, 0, 0): return .utf32LittleEndian
    case (0, 0, 0xFE, 0xFF), (0, 0, 0, 1...): return .utf32BigEndian
    case (0xFF, 0xFE, _, _), (1..., 0, 1..., 0), (1..., 0, -1, -1): return .utf16LittleEndian
    case (0xFE, 0xFF, _, _), (0, 1..., 0, 1...), (0, 1..., -1, -1): return .utf16BigEndian
    default: return .utf8
    }
  }

  /// Where the first byte stands that is not UTF-8 (overlong forms, surrogates and cut sequences included).
  package static func firstInvalidUTF8(_ bytes: Bytes) -> Int? {
    var i = 0
    let n = bytes.count
    let raw = UnsafeRawBufferPointer(bytes)
    while i < n {
      if n >= 16, let base = raw.baseAddress {
        // The last sixteen are looked at from where they begin, and those before `i` passed over.
        let start = min(i, n &- 16)
        let marks = bytes_beyond_ascii(base + start) &>> UInt32(truncatingIfNeeded: i &- start)
        guard marks != 0 else {
          i = start &+ 16
          continue
        }
        i &+= marks.trailingZeroBitCount
      }
      let byte = bytes[i]
      if byte < 0x80 {
        i += 1
        continue
      }
      // Accented letters.
      if byte >= 0xC2, byte < 0xE0, i &+ 1 < n, bytes[i &+ 1] & 0xC0 == 0x80 {
        i &+= 2
        continue
      }
      let more: Int
      let least: UInt8
      let limit: UInt8
      switch byte {
      case 0xC2...0xDF: (more, least, limit) = (1, 0x80, 0xBF)
      case 0xE0: (more, least, limit) = (2, 0xA0, 0xBF)
      case 0xED: (more, least, limit) = (2, 0x80, 0x9F)
      case 0xE1...0xEF: (more, least, limit) = (2, 0x80, 0xBF)
      case 0xF0: (more, least, limit) = (3, 0x90, 0xBF)
      case 0xF1...0xF3: (more, least, limit) = (3, 0x80, 0xBF)
      case 0xF4: (more, least, limit) = (3, 0x80, 0x8F)
      default: return i
      }
      guard i + more < n, (least...limit).contains(bytes[i + 1]) else { return i }
      for k in 2..<(more + 1) where bytes[i + k] & 0xC0 != 0x80 { return i }
      i += more + 1
    }
    return nil
  }

  /// The characters of Windows-1252 from 0x80 to 0x9F; the five bytes that it leaves open stand for themselves.
  private static let windows1252High: [UInt32] = [
    0x20AC, 0x81, 0x201A, 0x0192, 0x201E, 0x2026, 0x2020, 0x2021, 0x02C6, 0x2030, 0x0160, 0x2039, 0x0152, 0x8D, 0x017D,
    0x8F, 0x90, 0x2018, 0x2019, 0x201C, 0x201D, 0x2022, 0x2013, 0x2014, 0x02DC, 0x2122, 0x0161, 0x203A, 0x0153, 0x9D,
    0x017E, 0x0178,
  ]

  /// One byte of Windows-1252 as a Unicode scalar.
  package static func windows1252Scalar(_ byte: UInt8) -> Unicode.Scalar {
    let value = (0x80...0x9F).contains(byte) ? windows1252High[Int(byte) - 0x80] : UInt32(byte)
    return Unicode.Scalar(value) ?? "\u{FFFD}"
  }

  /// Whether a letter of UTF-8 stands at `i`, as in a file that two programs wrote: what it would be read as, `Ã©`, is as
  /// good as never meant. It is kept as it is; `i` is moved to its last byte.
  private func isPasted(_ bytes: Bytes, _ i: inout Int) -> Bool {
    guard self == .windows1252 || self == .iso8859Part15, Encoding.isPastedLead(bytes[i]) else {
      return false
    }
    let width = Encoding.width(of: bytes, at: i)
    guard width > 0 else { return false }
    i += width - 1
    return true
  }

  /// The first bytes of the accented letters of the west, and of quotation marks, dashes and the euro. `Ä` and `Å` are letters
  /// before a closing quotation mark.
  static func isPastedLead(_ byte: UInt8) -> Bool { byte == 0xC2 || byte == 0xC3 || byte == 0xE2 }

  /// One byte of a code page of one byte a character.
  func scalar(of byte: UInt8) -> Unicode.Scalar {
    guard byte >= 0x80 else { return Unicode.Scalar(byte) }
    let place = Int(byte) - 0x80
    switch self {
    case .ibm850: return Unicode.Scalar(CodePage.ibm850[place]) ?? "\u{FFFD}"
    case .macRoman: return Unicode.Scalar(CodePage.macRoman[place]) ?? "\u{FFFD}"
    case .windows1250: return Unicode.Scalar(CodePage.windows1250[place]) ?? "\u{FFFD}"
    case .ibm852: return Unicode.Scalar(CodePage.ibm852[place]) ?? "\u{FFFD}"
    case .iso8859Part2: return Unicode.Scalar(CodePage.iso8859Part2[place]) ?? "\u{FFFD}"
    case .iso8859Part15: return Unicode.Scalar(CodePage.iso8859Part15[place]) ?? "\u{FFFD}"
    default: return Encoding.windows1252Scalar(byte)
    }
  }

  /// The byte that a character has in Windows-1252; nil where it has none.
  static func windows1252Byte(_ scalar: Unicode.Scalar) -> UInt8? {
    if let byte = UInt8(exactly: scalar.value), !(0x80...0x9F).contains(byte) || !windows1252High.contains(scalar.value)
    {
      return byte
    }
    return windows1252High.firstIndex(of: scalar.value).map { UInt8($0 + 0x80) }
  }

  /// Appends `bytes`, written in this encoding, to `output` as UTF-8, without a byte order mark.
  ///
  /// What is no character becomes what is no UTF-8, and is refused where it stands.
  package func append(_ bytes: Bytes, to output: ByteBuffer) {
    output.reserve(bytes.count + 16)
    func put(_ scalar: Unicode.Scalar) { output.append(scalar) }
    func unit(_ i: Int, _ width: Int, _ littleEndian: Bool) -> UInt32 {
      (0..<width).reduce(0) { $0 | UInt32(bytes[i + $1]) << UInt32(8 * (littleEndian ? $1 : width - 1 - $1)) }
    }
    switch self {
    case .utf8:
      output.append(Encoding.hasUTF8Mark(bytes) ? bytes.slice(3, bytes.count) : bytes)
    case .windows1252, .ibm850, .macRoman, .windows1250, .ibm852, .iso8859Part2, .iso8859Part15:
      var run = 0
      var i = 0
      while i < bytes.count {
        guard bytes[i] >= 0x80, !isPasted(bytes, &i) else {
          i += 1
          continue
        }
        output.append(bytes.slice(run, i))
        put(scalar(of: bytes[i]))
        i += 1
        run = i
      }
      output.append(bytes.slice(run, bytes.count))
    case .garbledUTF8:
      GarbledText.append(bytes, to: output)
    case .utf16LittleEndian, .utf16BigEndian:
      var i = 0
      while i + 1 < bytes.count {
        let value = unit(i, 2, self == .utf16LittleEndian)
        i += 2
        if value == 0xFEFF, i == 2 { continue }
        if (0xD800...0xDBFF).contains(value), i + 1 < bytes.count {
          let low = unit(i, 2, self == .utf16LittleEndian)
          if (0xDC00...0xDFFF).contains(low), let pair = Unicode.Scalar(0x10000 + (value - 0xD800) << 10 + low - 0xDC00)
          {
            put(pair)
            i += 2
            continue
          }
        }
        if let scalar = Unicode.Scalar(value) { put(scalar) } else { Encoding.putNothing(to: output) }
      }
      if bytes.count % 2 == 1 { Encoding.putNothing(to: output) }
    case .utf32LittleEndian, .utf32BigEndian:
      for i in stride(from: 0, to: bytes.count - 3, by: 4) {
        let value = unit(i, 4, self == .utf32LittleEndian)
        if i == 0, value == 0xFEFF { continue }
        if let scalar = Unicode.Scalar(value) { put(scalar) } else { Encoding.putNothing(to: output) }
      }
      if bytes.count % 4 != 0 { Encoding.putNothing(to: output) }
    }
  }

  /// What stands for half a character: a byte that no UTF-8 has, so that the document is refused there.
  private static func putNothing(to output: ByteBuffer) { output.append(0xFF) }
}
