/// Folding: what makes `Boîte de vitesse`, `boite_de_vitesse` and `BOITE-DE-VITESSE` the same name.
///
/// Letters lose case and accents (`ß` is `ss`, `œ` is `oe`); blanks, punctuation and combining marks are dropped;
/// letters of other scripts stay as they are.
public enum Fold {
  /// Names longer than this match nothing: no field, choice, brand or version is as long, and folding stays cheap.
  package static let longestName = 512

  /// ASCII: the folded byte, or 0 where the byte is dropped.
  static let ascii: [UInt8] = (0..<128).map { byte in
    switch UInt8(byte) {
    case UInt8(ascii: "a")...UInt8(ascii: "z"), UInt8(ascii: "0")...UInt8(ascii: "9"): UInt8(byte)
    case UInt8(ascii: "A")...UInt8(ascii: "Z"): UInt8(byte) | 0x20
    default: 0
    }
  }

  private nonisolated(unsafe) static let asciiTable = Immortal.bytes(ascii)

  /// Latin letters from U+00C0 to U+024F, in the order of their code points; a dot is a letter left as it is.
  private static let latin: [Unicode.Scalar: String] = {
    let groups: [(String, String)] = [
      ("a", "ÀÁÂÃÄÅàáâãäåĀāĂăĄąǍǎ"), ("ae", "Ææ"), ("c", "ÇçĆćĈĉĊċČč"), ("d", "ĎďĐđÐð"),
      ("e", "ÈÉÊËèéêëĒēĔĕĖėĘęĚě"), ("g", "ĜĝĞğĠġĢģ"), ("h", "ĤĥĦħ"), ("i", "ÌÍÎÏìíîïĨĩĪīĬĭĮįİı"),
      ("j", "Ĵĵ"), ("k", "Ķķ"), ("l", "ĹĺĻļĽľĿŀŁł"), ("n", "ÑñŃńŅņŇňŉ"), ("o", "ÒÓÔÕÖØòóôõöøŌōŎŏŐő"),
      ("oe", "Œœ"), ("r", "ŔŕŖŗŘř"), ("s", "ŚśŜŝŞşŠšȘș"), ("ss", "ß"), ("t", "ŢţŤťŦŧȚț"),
      ("u", "ÙÚÛÜùúûüŨũŪūŬŭŮůŰűŲų"), ("w", "Ŵŵ"), ("y", "ÝýÿŶŷŸ"), ("z", "ŹźŻżŽž"), ("2", "²"), ("3", "³"),
    ]
    var table: [Unicode.Scalar: String] = [:]
    for (plain, accented) in groups {
      for scalar in accented.unicodeScalars { table[scalar] = plain }
    }
    return table
  }()

  /// What the characters of two bytes fold to: from U+0080 to U+07FF, two letters at most, 0 for none.
  private nonisolated(unsafe) static let pairs = Immortal.values(
    (UInt32(0x80)..<0x800).map { value -> (UInt8, UInt8) in
      guard let scalar = Unicode.Scalar(value) else { return (0, 0) }
      var letters = Array((latin[scalar] ?? (isLetter(scalar) ? String(scalar) : "")).utf8)[...]
      return (letters.popFirst() ?? 0, letters.popFirst() ?? 0)
    })

  /// Appends the folded form of `text` to `output`.
  package static func append(_ text: Bytes, to output: ByteBuffer) {
    output.appendWritten(space: text.count) { space in
      let space = space.bindMemory(to: UInt8.self)
      return space.baseAddress.map { fold(text, to: $0) } ?? 0
    }
  }

  /// Writes the folded form of `text`, which is never longer, to `space`; how many bytes it has.
  @usableFromInline static func fold(_ text: Bytes, to space: UnsafeMutablePointer<UInt8>) -> Int {
    guard let source = text.baseAddress else { return 0 }
    let table = asciiTable
    var written = 0
    var i = 0
    // Without a branch: what comes next in a name cannot be foreseen.
    @inline(__always) func add(_ byte: UInt8) {
      let folded = table[Int(byte)]
      space[written] = folded
      written &+= folded == 0 ? 0 : 1
      i &+= 1
    }
    while i < text.count {
      if i &+ 8 <= text.count,
        UnsafeRawPointer(source + i).loadUnaligned(as: UInt64.self) & 0x8080_8080_8080_8080 == 0
      {
        for _ in 0..<8 { add(source[i]) }
        continue
      }
      let byte = source[i]
      if byte < 0x80 {
        add(byte)
        continue
      }
      let width = byte < 0xE0 ? 2 : byte < 0xF0 ? 3 : 4
      // What is cut off at the end is no letter.
      guard byte >= 0xC2, i &+ width <= text.count else { return written }
      if width == 2 {
        let (first, second) = pairs[Int(byte & 0x1F) << 6 | Int(text[i &+ 1] & 0x3F) &- 0x80]
        space[written] = first
        written &+= first == 0 ? 0 : 1
        if second != 0 {
          space[written] = second
          written &+= 1
        }
      } else if isLetter(text.slice(i, i &+ width)) {
        for k in 0..<width { space[written &+ k] = text[i &+ k] }
        written &+= width
      }
      i &+= width
    }
    return written
  }

  /// Whether a character of three or four bytes is more than a sign.
  private static func isLetter(_ character: Bytes) -> Bool {
    String(character).unicodeScalars.first.map { isLetter($0) } ?? false
  }

  /// The accented letters and signs that fold to `plain`, in the order of their code points.
  static func spellings(of plain: String) -> [Unicode.Scalar] { spellings[plain] ?? [] }

  private static let spellings = Dictionary(grouping: latin.keys.sorted()) { latin[$0] ?? "" }

  private static func isLetter(_ scalar: Unicode.Scalar) -> Bool {
    switch scalar.value {
    case 0x80...0xBF, 0x300...0x36F, 0x2000...0x2BFF, 0x3000...0x303F, 0xFE00...0xFE0F, 0xFEFF, 0xFFFD: false
    default: true
    }
  }

  /// The folded form of `text` as bytes.
  package static func bytes(_ text: String) -> [UInt8] {
    let output = ByteBuffer(capacity: text.utf8.count * 2)
    var text = text
    text.withUTF8 { append($0, to: output) }
    return output.array
  }

  /// The folded form of `text` as a string.
  package static func string(_ text: String) -> String { String(decoding: bytes(text), as: UTF8.self) }

  /// Hands the folded form of `text` to `body`, without allocating.
  @inlinable public static func with<Result>(_ text: Bytes, _ body: (Bytes) throws -> Result) rethrows -> Result {
    try withUnsafeTemporaryAllocation(of: UInt8.self, capacity: text.count + 1) { space in
      guard let start = space.baseAddress else { return try body(Bytes(start: nil, count: 0)) }
      return try body(Bytes(start: start, count: fold(text, to: start)))
    }
  }

  /// The hash of the folded form of `text`.
  package static func hash(_ text: Bytes, seed: UInt64) -> UInt64 { with(text) { Documents.hash($0, seed: seed) } }
}

/// A 64-bit hash of bytes: the same in every run, and fast on the short names that it is used for.
package func hash(_ bytes: Bytes, seed: UInt64 = 0) -> UInt64 {
  var h = seed ^ (UInt64(truncatingIfNeeded: bytes.count) &* 0x9E37_79B9_7F4A_7C15)
  let raw = UnsafeRawBufferPointer(bytes)
  var i = 0
  while i &+ 8 <= raw.count {
    h = mix(h ^ raw.loadUnaligned(fromByteOffset: i, as: UInt64.self))
    i &+= 8
  }
  let rest = raw.count &- i
  if rest > 0 {
    // What is left is loaded in two steps that may overlap, not byte by byte.
    let tail: UInt64
    if rest >= 4 {
      tail =
        UInt64(raw.loadUnaligned(fromByteOffset: i, as: UInt32.self)) << 32
        | UInt64(raw.loadUnaligned(fromByteOffset: raw.count &- 4, as: UInt32.self))
    } else {
      tail = UInt64(raw[i]) << 16 | UInt64(raw[i &+ rest >> 1]) << 8 | UInt64(raw[raw.count &- 1])
    }
    h = mix(h ^ tail)
  }
  return h
}

@inline(__always) private func mix(_ value: UInt64) -> UInt64 {
  let product = value.multipliedFullWidth(by: 0xD6E8_FEB8_6659_FD93)
  return product.high ^ product.low ^ (value >> 29)
}
