/// Folding: what makes `Boîte de vitesse`, `boite_de_vitesse` and `BOITE-DE-VITESSE` the same name.
///
/// Letters lose case and accents (`ß` is `ss`, `œ` is `oe`); blanks, punctuation and combining marks are dropped;
/// letters of other scripts stay as they are.
package enum Fold {
  /// Names longer than this match nothing: no field, choice, brand or version is as long, and folding stays cheap.
  package static let longestName = 512

  /// ASCII: the folded byte, or 0 where the byte is dropped.
  @usableFromInline static let ascii: [UInt8] = (0..<128).map { byte in
    switch UInt8(byte) {
    case UInt8(ascii: "a")...UInt8(ascii: "z"), UInt8(ascii: "0")...UInt8(ascii: "9"): UInt8(byte)
    case UInt8(ascii: "A")...UInt8(ascii: "Z"): UInt8(byte) | 0x20
    default: 0
    }
  }

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

  /// Appends the folded form of `text` to `output`.
  package static func append(_ text: Bytes, to output: ByteBuffer) {
    output.reserve(text.count * 2)
    var scalars = String(text).unicodeScalars.makeIterator()
    if text.allSatisfy({ $0 < 128 }) {
      ascii.withUnsafeBufferPointer { table in
        for byte in text where table[Int(byte)] != 0 { output.append(table[Int(byte)]) }
      }
      return
    }
    while let scalar = scalars.next() {
      if scalar.isASCII {
        if ascii[Int(scalar.value)] != 0 { output.append(ascii[Int(scalar.value)]) }
      } else if let plain = latin[scalar] {
        output.append(plain)
      } else if isLetter(scalar) {
        output.append(String(scalar))
      }
    }
  }

  /// The accented letters and signs that fold to `plain`, in the order of their code points.
  static func spellings(of plain: String) -> [Unicode.Scalar] {
    latin.filter { $0.value == plain }.map(\.key).sorted()
  }

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

  /// Hands the folded form of `text` to `body`, without allocating where `text` is ASCII, as most names are.
  package static func with<Result>(_ text: Bytes, _ body: (Bytes) throws -> Result) rethrows -> Result {
    if text.count <= longestName, text.allSatisfy({ $0 < 128 }) {
      return try withUnsafeTemporaryAllocation(of: UInt8.self, capacity: text.count + 1) { room in
        var count = 0
        ascii.withUnsafeBufferPointer { table in
          for byte in text where table[Int(byte)] != 0 {
            room[count] = table[Int(byte)]
            count += 1
          }
        }
        return try body(Bytes(start: room.baseAddress, count: count))
      }
    }
    let output = ByteBuffer(capacity: text.count * 2)
    append(text, to: output)
    return try body(output.bytes)
  }
}

/// A 64-bit hash of bytes: the same in every run, and fast on the short names that it is used for.
@inlinable package func hash(_ bytes: Bytes, seed: UInt64 = 0) -> UInt64 {
  var h = seed ^ (UInt64(truncatingIfNeeded: bytes.count) &* 0x9E37_79B9_7F4A_7C15)
  let raw = UnsafeRawBufferPointer(bytes)
  var i = 0
  while i &+ 8 <= raw.count {
    h = mix(h ^ raw.loadUnaligned(fromByteOffset: i, as: UInt64.self))
    i &+= 8
  }
  if i < raw.count {
    var tail: UInt64 = 0
    while i < raw.count {
      tail = tail << 8 | UInt64(raw[i])
      i &+= 1
    }
    h = mix(h ^ tail)
  }
  return h
}

@inlinable package func mix(_ value: UInt64) -> UInt64 {
  let product = value.multipliedFullWidth(by: 0xD6E8_FEB8_6659_FD93)
  return product.high ^ product.low ^ (value >> 29)
}
