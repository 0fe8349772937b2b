/// The styles of somebody's workbook, with some of its cell formats in other colours behind them
/// (ISO/IEC 29500-1, 18.8).
struct TintedStyles {
  /// The part as it is written.
  let part: [UInt8]
  /// Which format is a format in another colour.
  private(set) var numbers: [TintedStyle: Int] = [:]

  /// More formats than this no program takes (Excel's specification: 65,490 cell formats).
  private static let mostFormats = 65_000

  /// Nil where the part has no formats to begin with, or no room for more.
  init?(_ contents: any ByteStretches, _ wanted: Set<TintedStyle>) throws(Problem) {
    let scanner = MarkupScanner(contents)
    let output = ByteBuffer(capacity: 1 << 14)
    var formats: [[UInt8]] = []
    var fills = 0
    // Where the two lists begin and end in what is written.
    var fillsTag: Range<Int>?
    var formatsTag: Range<Int>?
    var depth: [String] = []
    var isInFormat = false
    var fillsPrefix = ""
    var numbers: [TintedStyle: Int] = [:]
    while let kind = try scanner.next() {
      let start = output.count
      if kind == .other {
        output.append(scanner.token)
        if isInFormat { formats[formats.count - 1] += Array(scanner.token) }
        continue
      }
      let name = String(scanner.name)
      if kind == .end {
        depth.removeLast(depth.isEmpty ? 0 : 1)
        if name == "fills", fillsTag != nil {
          fillsPrefix = scanner.prefix
          for tint in CellTint.allCases { output.append(TintedStyles.fill(tint, prefix: fillsPrefix)) }
        } else if name == "cellXfs", formatsTag != nil, fillsTag != nil {
          for style in wanted.sorted() where formats.indices.contains(style.style) || style.style == 0 {
            guard formats.indices.contains(style.style), formats.count + numbers.count < TintedStyles.mostFormats else {
              continue
            }
            numbers[style] = formats.count + numbers.count
            output.append(TintedStyles.tinted(formats[style.style], fill: fills + style.tint.rawValue))
          }
        } else if isInFormat {
          formats[formats.count - 1] += Array(scanner.token)
          if depth.last == "cellXfs" { isInFormat = false }
        }
        output.append(scanner.token)
        continue
      }
      output.append(scanner.token)
      let parent = depth.last
      if name == "fills", kind == .start, fillsTag == nil { fillsTag = start..<output.count }
      if name == "cellXfs", kind == .start, formatsTag == nil { formatsTag = start..<output.count }
      if name == "fill", parent == "fills" { fills += 1 }
      if isInFormat {
        formats[formats.count - 1] += Array(scanner.token)
      } else if name == "xf", parent == "cellXfs" {
        formats.append(Array(scanner.token))
        isInFormat = kind == .start
      }
      if kind == .start { depth.append(name) }
    }
    guard let fillsTag, let formatsTag else { return nil }
    self.numbers = numbers
    // The later place first: the earlier one stays where it is.
    var bytes = output.array
    let counts = [(fillsTag, fills + CellTint.allCases.count), (formatsTag, formats.count + numbers.count)]
    for (place, count) in counts.sorted(by: { $0.0.lowerBound > $1.0.lowerBound }) {
      let tag = Array(bytes[place])
      bytes.replaceSubrange(place, with: tag.withUnsafeBufferPointer { Tag.setting("count", to: "\(count)", in: $0) })
    }
    part = bytes
  }

  private static func fill(_ tint: CellTint, prefix: String) -> String {
    "<\(prefix)fill><\(prefix)patternFill patternType=\"solid\"><\(prefix)fgColor rgb=\"FF\(tint.colour)\"/>"
      + "<\(prefix)bgColor indexed=\"64\"/></\(prefix)patternFill></\(prefix)fill>"
  }

  private static func tinted(_ format: [UInt8], fill: Int) -> [UInt8] {
    let end = format.withUnsafeBufferPointer { $0.place(of: UInt8(ascii: ">"), from: 0) } + 1
    let tag = Array(format[..<min(end, format.count)])
    let filled = tag.withUnsafeBufferPointer { Tag.setting("fillId", to: "\(fill)", in: $0) }
    let applied = filled.withUnsafeBufferPointer { Tag.setting("applyFill", to: "1", in: $0) }
    return applied + format[min(end, format.count)...]
  }
}
