/// Texts of OpenDocument cells (ODF 1.3 part 3, 6.1).
struct OpenDocumentText {
  private let paragraph = XMLName(.text, "p")
  private let heading = XMLName(.text, "h")
  private let spaces = XMLName(.text, "s")
  private let spaceCount = XMLName(.text, "c")
  private let tab = XMLName(.text, "tab")
  private let lineBreak = XMLName(.text, "line-break")
  private let note = XMLName(.text, "note")
  private let annotation = XMLName(.office, "annotation")
  private let pronunciation = XMLName(.text, "ruby-text")

  private static let maxSpaces = 1000

  /// Appends the paragraphs of the cell that began, one a line; remarks, pictures and tables in it are left out.
  func append(_ reader: XMLReader, to output: ByteBuffer) throws(Problem) {
    let outside = reader.depth - 1
    var isFirst = true
    while reader.depth > outside {
      guard case .start = try reader.next() else { continue }
      guard reader.name == paragraph || reader.name == heading else {
        try reader.skip()
        continue
      }
      if !isFirst { output.append(UInt8(ascii: "\n")) }
      isFirst = false
      try appendParagraph(reader, to: output)
    }
  }

  private func appendParagraph(_ reader: XMLReader, to output: ByteBuffer) throws(Problem) {
    let outside = reader.depth - 1
    while reader.depth > outside {
      switch try reader.next() {
      case .text: try reader.appendText(to: output)
      case .start where reader.name == spaces:
        let count = reader.rawAttribute(spaceCount).flatMap(ExcelRows.integer) ?? 1
        for _ in 0..<min(count, OpenDocumentText.maxSpaces) { output.append(UInt8(ascii: " ")) }
      case .start where reader.name == tab: output.append(UInt8(ascii: "\t"))
      case .start where reader.name == lineBreak: output.append(UInt8(ascii: "\n"))
      case .start where reader.name == note || reader.name == annotation || reader.name == pronunciation:
        try reader.skip()
      default: break
      }
    }
  }

  /// Whether a number is shown with zeros before it, or with signs between its places that are no part of it: `00123`.
  static func showsZeros(_ shown: Bytes) -> Bool {
    shown.count > 1 && shown[0] == UInt8(ascii: "0") && shown.allSatisfy { (48...57).contains($0) || $0 == 0x20 }
  }

  /// Whether a date is shown as a month and a year, or as a year: two groups of letters or digits, or one.
  static func showsNoDay(_ shown: Bytes) -> Bool {
    var groups = 0
    var isInside = false
    for byte in shown {
      let isLetterOrDigit = (48...57).contains(byte) || (65...90).contains(byte & 0xDF) || byte >= 0x80
      if isLetterOrDigit, !isInside { groups += 1 }
      isInside = isLetterOrDigit
    }
    guard groups == 2 || groups == 1 else { return false }
    // « 1 mai » has two groups as well; the day is a number of one or two digits before letters.
    let first = shown.prefix { (48...57).contains($0) }
    let isDayFirst = (1...2).contains(first.count) && shown.dropFirst(first.count).contains { $0 >= 65 }
    return !isDayFirst && (groups == 2 || first.count == 4)
  }

  /// A duration as the cell shows it; as hours, minutes and seconds where it shows nothing, or less than a day of several.
  static func append(duration: Bytes, shown: Bytes, to output: ByteBuffer) {
    let (hours, minutes, seconds) = clock(duration)
    let isNegative = duration.first == UInt8(ascii: "-")
    let first = shown.drop { $0 == UInt8(ascii: "-") }.prefix { (48...57).contains($0) }
    let isWhole = hours < 24 || first.elementsEqual(String(hours).utf8)
    if !shown.isEmpty, isWhole { return output.append(shown) }
    if isNegative { output.append(UInt8(ascii: "-")) }
    output.append(figures: hours, width: 2)
    output.append(UInt8(ascii: ":"))
    output.append(figures: minutes, width: 2)
    output.append(UInt8(ascii: ":"))
    output.append(figures: seconds, width: 2)
  }

  /// The numbers of `PT36H30M00S` (XML Schema Part 2, 3.2.6), days as hours.
  private static func clock(_ duration: Bytes) -> (hours: Int, minutes: Int, seconds: Int) {
    var parts: [UInt8: Int] = [:]
    var number = 0
    for byte in duration {
      switch byte {
      case 48...57: number = min(number &* 10 &+ Int(byte &- 48), 1 << 32)
      case UInt8(ascii: "P"), UInt8(ascii: "T"): number = 0
      default:
        if parts[byte] == nil { parts[byte] = number }
        number = 0
      }
    }
    // Seconds with a fraction end at its point.
    let seconds = parts[UInt8(ascii: ".")] ?? parts[UInt8(ascii: "S")] ?? 0
    return (
      (parts[UInt8(ascii: "D")] ?? 0) * 24 + (parts[UInt8(ascii: "H")] ?? 0), parts[UInt8(ascii: "M")] ?? 0, seconds
    )
  }
}
