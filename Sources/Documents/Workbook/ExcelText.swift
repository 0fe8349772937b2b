/// Texts of SpreadsheetML: shared, inline and formatted in parts.
struct ExcelText {
  private let text = XMLName(.sheet, "t")
  private let phonetic = XMLName(.sheet, "rPh")

  /// Appends the text of the element that began (`si` or `is`, ECMA-376-1 18.4.8 and 18.3.1.53): all of its `t`, but for
  /// those of phonetic runs, which say how the same is pronounced (18.4.6).
  func append(_ reader: XMLReader, to output: ByteBuffer) throws(Problem) {
    let outside = reader.depth - 1
    let start = output.count
    while reader.depth > outside {
      switch try reader.next() {
      case .finished: return
      case .start where reader.name == phonetic: try reader.skip()
      case .start where reader.name == text:
        let depth = reader.depth
        while reader.depth >= depth {
          if case .text = try reader.next() { try reader.appendText(to: output) }
        }
      default: break
      }
    }
    ExcelText.unescape(output, from: start)
  }

  /// Replaces `_x000D_` and the like, which stand for characters that XML cannot hold (18.4.2 and 22.9.2.19, ST_Xstring).
  static func unescape(_ buffer: ByteBuffer, from start: Int) {
    let text = buffer[start, buffer.count - start]
    guard text.count >= 7, hasEscape(text) else { return }
    let escaped = Array(text)
    buffer.truncate(to: start)
    escaped.withUnsafeBufferPointer { text in
      var at = 0
      while at < text.count {
        if let scalar = escape(text, at) {
          buffer.append(scalar)
          at += 7
        } else {
          buffer.append(text[at])
          at += 1
        }
      }
    }
  }

  private static func hasEscape(_ text: Bytes) -> Bool {
    var at = text.place(of: UInt8(ascii: "_"), from: 0)
    while at < text.count {
      if escape(text, at) != nil { return true }
      at = text.place(of: UInt8(ascii: "_"), from: at + 1)
    }
    return false
  }

  /// The character that `_xHHHH_` at `at` stands for.
  private static func escape(_ text: Bytes, _ at: Int) -> Unicode.Scalar? {
    guard at + 7 <= text.count, text[at] == UInt8(ascii: "_"), text[at + 1] == UInt8(ascii: "x"),
      text[at + 6] == UInt8(ascii: "_")
    else { return nil }
    var value: UInt32 = 0
    for byte in text.slice(at + 2, at + 6) {
      switch byte {
      case 48...57: value = value << 4 | UInt32(byte - 48)
      case 65...70: value = value << 4 | UInt32(byte - 55)
      case 97...102: value = value << 4 | UInt32(byte - 87)
      default: return nil
      }
    }
    // A character that no cell can show is left as it is written.
    return value == 0 ? nil : Unicode.Scalar(value)
  }
}

/// The texts that the cells of a workbook share (ECMA-376-1, 18.4.9).
struct SharedStrings {
  private let text = ByteBuffer(capacity: 1 << 12)
  /// Where each text ends.
  private var ends: ContiguousArray<UInt32> = []

  init(_ reader: XMLReader?) throws(Problem) {
    guard let reader else { return }
    let item = XMLName(.sheet, "si")
    let texts = ExcelText()
    while true {
      switch try reader.next() {
      case .finished: return
      case .start where reader.name == item:
        try texts.append(reader, to: text)
        guard text.count <= Int(UInt32.max) else {
          throw .hostileArchive(Text(fr: "ses textes sont démesurés", en: "its texts are out of all proportion"))
        }
        ends.append(UInt32(truncatingIfNeeded: text.count))
      default: break
      }
    }
  }

  /// nil where there is no such text.
  @inline(__always) func text(_ number: Int) -> Bytes? {
    guard ends.indices.contains(number) else { return nil }
    let start = number == 0 ? 0 : Int(ends[number &- 1])
    return text[start, Int(ends[number]) &- start]
  }
}
