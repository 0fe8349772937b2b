import Documents

/// Names of files are bytes, and not always text: an old disk, or an archive from another country, has names that are no
/// UTF-8. They are kept as text all the same, each byte that is none as a character that no name has, and are turned
/// back where the system is asked.
extension String {
  /// U+10FF80 to U+10FFFF: the last of the characters for private use, one for each byte from 0x80 on.
  private static let strayBytes: ClosedRange<UInt32> = 0x10FF80...0x10FFFF

  /// A name as the system gives it.
  init(onDisk name: UnsafePointer<CChar>) {
    if let text = String(validatingCString: name), !text.holdsStrayBytes {
      self = text
      return
    }
    var text = ""
    var count = 0
    while name[count] != 0 { count += 1 }
    name.withMemoryRebound(to: UInt8.self, capacity: count) { start in
      var rest = Bytes(start: start, count: count)
      while let stray = Documents.Encoding.firstInvalidUTF8(rest) {
        text += String(Bytes(rebasing: rest[..<stray])).escapingStrayBytes
        text.unicodeScalars.append(String.stray(rest[stray]))
        rest = Bytes(rebasing: rest[(stray + 1)...])
      }
      text += String(rest).escapingStrayBytes
    }
    self = text
  }

  private static func stray(_ byte: UInt8) -> Unicode.Scalar { Unicode.Scalar(0x10FF00 + UInt32(byte)) ?? "\u{FFFD}" }

  /// Whether it has the byte that such characters begin with. Ten thousand names are asked several times each.
  private var mayHoldStrayBytes: Bool {
    var text = self
    return text.withUTF8 { $0.place(of: 0xF4, from: 0) < $0.count }
  }

  private var holdsStrayBytes: Bool {
    mayHoldStrayBytes && unicodeScalars.contains { String.strayBytes.contains($0.value) }
  }

  /// A name on disk may have these very characters: then each byte of them is kept as if it were no text, so that the
  /// name that is asked for is the one that was found.
  private var escapingStrayBytes: String {
    guard holdsStrayBytes else { return self }
    var text = ""
    for scalar in unicodeScalars {
      if String.strayBytes.contains(scalar.value) {
        for byte in String(scalar).utf8 { text.unicodeScalars.append(String.stray(byte)) }
      } else {
        text.unicodeScalars.append(scalar)
      }
    }
    return text
  }

  /// The same for a call, without a copy where the name is text.
  func withOnDisk<Result>(_ body: (UnsafePointer<CChar>) -> Result) -> Result {
    mayHoldStrayBytes ? body(onDisk) : withCString(body)
  }

  /// The bytes of a name that the system knows, with the zero at their end.
  var onDisk: [CChar] {
    guard mayHoldStrayBytes else { return utf8CString.withUnsafeBufferPointer { Array($0) } }
    var bytes: [CChar] = []
    bytes.reserveCapacity(utf8.count + 1)
    for scalar in unicodeScalars {
      if String.strayBytes.contains(scalar.value) {
        bytes.append(CChar(truncatingIfNeeded: scalar.value))
      } else {
        for byte in Unicode.UTF8.encode(scalar) ?? Unicode.UTF8.encodedReplacementCharacter {
          bytes.append(CChar(bitPattern: byte))
        }
      }
    }
    bytes.append(0)
    return bytes
  }

  /// A name to be shown: `�` in place of what is no text.
  var asShown: String {
    guard mayHoldStrayBytes else { return self }
    var text = ""
    for scalar in unicodeScalars {
      text.unicodeScalars.append(String.strayBytes.contains(scalar.value) ? "\u{FFFD}" : scalar)
    }
    return text
  }
}
