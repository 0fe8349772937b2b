import Documents

extension ReferentialFile {
  /// Quoted cells are rare: a file that has them is rewritten with a separator that no text holds.
  ///
  /// A line break inside a cell becomes a blank; where it stood is kept, so that lines are still counted as in the file.
  static func unquoted(
    _ text: ByteBuffer
  ) throws(Failure) -> (text: ByteBuffer, separator: UInt8, breaks: [Int]) {
    let bytes = text.bytes
    let quote = UInt8(ascii: "\"")
    guard bytes.place(of: quote, from: 0) < bytes.count else { return (text, UInt8(ascii: ";"), []) }
    let output = ByteBuffer(capacity: text.count)
    var breaks: [Int] = []
    var opened = 0
    var isQuoted = false
    var isStart = true
    var i = 0
    while i < bytes.count {
      let byte = bytes[i]
      if isQuoted {
        if byte == quote {
          if i + 1 < bytes.count, bytes[i + 1] == quote {
            output.append(quote)
            i += 1
          } else {
            isQuoted = false
          }
        } else {
          if byte == UInt8(ascii: "\n") { breaks.append(output.count) }
          output.append(byte == UInt8(ascii: "\n") || byte == UInt8(ascii: "\r") ? 0x20 : byte)
        }
      } else if byte == quote, isStart {
        isQuoted = true
        opened = i
      } else {
        output.append(byte == UInt8(ascii: ";") ? 0x1F : byte)
      }
      isStart = !isQuoted && (byte == UInt8(ascii: ";") || byte == UInt8(ascii: "\n"))
      i += 1
    }
    if isQuoted {
      // Everything behind it would be one cell, and its rows lost.
      throw Failure(
        line: 1 + bytes[..<opened].count { $0 == UInt8(ascii: "\n") },
        message: Text(
          fr: "guillemet ouvert et jamais refermé ; un guillemet dans une cellule s'écrit deux fois",
          en: "quote opened and never closed; a quote inside a cell is written twice"))
    }
    return (output, 0x1F, breaks)
  }
}
