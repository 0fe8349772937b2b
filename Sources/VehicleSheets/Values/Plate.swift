import Documents

/// French registration plates, and what is known of foreign ones.
package enum Plate {
  /// Whether nothing but letters, digits and signs that part them is in a plate; an en dash parts as a hyphen does.
  static func isPlain(_ text: Bytes) -> Bool {
    var i = 0
    while i < text.count {
      // U+2010 to U+2015, the dashes.
      if i + 2 < text.count, text[i] == 0xE2, text[i + 1] == 0x80, (0x90...0x95).contains(text[i + 2]) {
        i += 3
        continue
      }
      if text[i] >= 0x80 { return false }
      i += 1
    }
    return true
  }

  /// A plate's letters and digits, in capitals, without anything between them.
  static func compact(_ text: Bytes) -> [UInt8] {
    text.compactMap { byte in
      switch byte {
      case UInt8(ascii: "a")...UInt8(ascii: "z"): byte & 0xDF
      case UInt8(ascii: "A")...UInt8(ascii: "Z"), UInt8(ascii: "0")...UInt8(ascii: "9"): byte
      default: nil
      }
    }
  }

  /// Appends the plate as it is written officially: `dr214hn` is `DR-214-HN`, `1234ab75` is `1234 AB 75`; any other
  /// plate in capitals, as the sheet has it.
  static func append(_ text: Bytes, to buffer: ByteBuffer) -> TextRange {
    if isCanonicalSIV(text), let start = text.baseAddress, let base = buffer.bytes.baseAddress {
      return TextRange(start - base, text.count)
    }
    let written = canonical(text)
    let offset = buffer.count
    buffer.append(written)
    return TextRange(offset, written.count)
  }

  package static func canonical(_ text: Bytes) -> [UInt8] {
    let compact = compact(text)
    let letters = isPlain(text)
    if letters, let parts = siv(compact) { return join(compact, parts, UInt8(ascii: "-")) }
    if letters, let parts = moped(compact) { return join(compact, parts, UInt8(ascii: "-")) }
    if letters, let parts = fni(compact) { return join(compact, parts, UInt8(ascii: " ")) }
    let clean = ByteBuffer(capacity: text.count)
    Blanks.appendClean(text, to: clean)
    return Array(clean.string.uppercased().utf8)
  }

  private static func isCanonicalSIV(_ t: Bytes) -> Bool {
    guard t.count == 9, t[2] == UInt8(ascii: "-"), t[6] == UInt8(ascii: "-") else { return false }
    return isCapital(t[0]) && isCapital(t[1]) && isDigit(t[3]) && isDigit(t[4]) && isDigit(t[5]) && isCapital(t[7])
      && isCapital(t[8])
  }

  /// Whether a plate of the current system is written officially and has nothing that needs a second look.
  static func isOrdinary(_ t: Bytes) -> Bool {
    guard isCanonicalSIV(t), t[3] != UInt8(ascii: "0") || t[4] != UInt8(ascii: "0") || t[5] != UInt8(ascii: "0") else {
      return false
    }
    func isSeries(_ at: Int) -> Bool {
      let isDoubled = t[at] == t[at + 1] && (t[at] == UInt8(ascii: "W") || t[at] == UInt8(ascii: "S"))
      return !isDoubled && !isForbidden(t[at]) && !isForbidden(t[at + 1])
    }
    return isSeries(0) && isSeries(7)
  }

  private static func join(_ text: [UInt8], _ widths: [Int], _ separator: UInt8) -> [UInt8] {
    var result: [UInt8] = []
    var at = 0
    for width in widths {
      if at > 0 { result.append(separator) }
      result += text[at..<at + width]
      at += width
    }
    return result
  }

  package static func isCapital(_ byte: UInt8) -> Bool { (UInt8(ascii: "A")...UInt8(ascii: "Z")).contains(byte) }
  package static func isDigit(_ byte: UInt8) -> Bool { (UInt8(ascii: "0")...UInt8(ascii: "9")).contains(byte) }

  /// The widths of the three groups of a plate shaped like one of the current system: `AA 123 AA`, `W 123 AA`.
  static func siv(_ text: [UInt8]) -> [Int]? {
    let left = text.prefix { isCapital($0) }.count
    guard left == 2 || (left == 1 && text.first == UInt8(ascii: "W")), text.count == left + 5 else { return nil }
    guard text[left..<left + 3].allSatisfy(isDigit), text[(left + 3)...].allSatisfy(isCapital) else { return nil }
    return [left, 3, 2]
  }

  /// The widths of the three groups of a moped's plate, `A-123-BB`; a W in front is a garage's.
  static func moped(_ text: [UInt8]) -> [Int]? {
    guard text.count == 6, isCapital(text[0]), text[0] != UInt8(ascii: "W"), text[1...3].allSatisfy(isDigit),
      text[4...].allSatisfy(isCapital)
    else { return nil }
    return [1, 3, 2]
  }

  /// The widths of the three groups of a plate of the system before 2009: `123 AB 45`, with a department that exists.
  static func fni(_ text: [UInt8]) -> [Int]? {
    let digits = text.prefix { isDigit($0) }.count
    guard (1...4).contains(digits) else { return nil }
    let letters = text[digits...].prefix { isCapital($0) }.count
    guard (1...3).contains(letters) else { return nil }
    let department = String(decoding: text[(digits + letters)...], as: UTF8.self)
    guard isDepartment(department) else { return nil }
    return [digits, letters, department.utf8.count]
  }

  static func isDepartment(_ code: String) -> Bool {
    if code == "2A" || code == "2B" { return true }
    guard let number = Int(code), code.utf8.allSatisfy(isDigit) else { return false }
    return code.utf8.count == 2 ? (1...95).contains(number) : code.utf8.count == 3 && (971...976).contains(number)
  }

  /// I, O and U are left out of the current system: they are read as 1, 0 and V.
  static func isForbidden(_ letter: UInt8) -> Bool {
    letter == UInt8(ascii: "I") || letter == UInt8(ascii: "O") || letter == UInt8(ascii: "U")
  }
}
