/// The cell formats of a workbook as they are written, and which of them are in the colours of our notes
/// (ISO/IEC 29500-1, 18.8.10 `cellXfs`, 18.8.21 `fills`).
///
/// A workbook that comes back has such formats, under other numbers when a spreadsheet program has saved it. What a cell
/// looked like before is the format that differs in its fill only.
struct CellFormats {
  /// By their numbers.
  private(set) var formats: [[UInt8]] = []
  private(set) var fillCount = 0
  /// The formats in our colours.
  private(set) var tinted: Set<Int> = []
  private var fills: [Int] = []
  /// Formats without our colours, by all but their fills.
  private var plain: [[UInt8]: [Int]] = [:]

  init() {}

  /// - Parameter contents: the part of the styles.
  init(_ contents: any ByteStretches) throws(Problem) {
    let scanner = MarkupScanner(contents)
    var ours: Set<Int> = []
    var depth: [String] = []
    var isInFormat = false
    while let kind = try scanner.next() {
      if isInFormat { formats[formats.count - 1] += Array(scanner.token) }
      guard kind != .other else { continue }
      if kind == .end {
        if !depth.isEmpty { depth.removeLast() }
        if depth.last == "cellXfs" { isInFormat = false }
        continue
      }
      let name = String(scanner.name)
      if name == "fill", depth.last == "fills" {
        fillCount += 1
      } else if name == "fgColor", depth.contains("fills"), isOurs(scanner.attribute("rgb")) {
        ours.insert(fillCount - 1)
      } else if name == "xf", depth.last == "cellXfs" {
        formats.append(Array(scanner.token))
        fills.append(scanner.number("fillId") ?? 0)
        isInFormat = kind == .start
      }
      if kind == .start { depth.append(name) }
    }
    for number in formats.indices {
      if ours.contains(fills[number]) {
        tinted.insert(number)
      } else {
        plain[shape(number), default: []].append(number)
      }
    }
  }

  private func isOurs(_ colour: Bytes?) -> Bool {
    guard let colour, colour.count == 8 else { return false }
    return CellTint.allCases.contains { String(colour.slice(2, 8)).uppercased() == $0.colour }
  }

  /// A format but for its fill.
  private func shape(_ number: Int) -> [UInt8] {
    let tag = formats[number].withUnsafeBufferPointer { Tag.removing("fillId", from: $0) }
    return tag.withUnsafeBufferPointer { Tag.removing("applyFill", from: $0) }
  }

  /// What a cell looks like without our colour: itself where nothing is known that differs in that only.
  ///
  /// - Parameter other: the format of a cell beside it, whose fill is likely its own.
  func plain(_ number: Int, beside other: Int?) -> Int {
    guard tinted.contains(number) else { return number }
    let found = plain[shape(number)] ?? []
    let fill = other.flatMap { fills.indices.contains($0) ? fills[$0] : nil }
    return found.first { fills[$0] == fill } ?? found.first ?? number
  }

  /// The format of a cell with another fill.
  func format(_ number: Int, fill: Int) -> [UInt8] {
    let format = formats[number]
    let end = format.withUnsafeBufferPointer { $0.place(of: UInt8(ascii: ">"), from: 0) } + 1
    let tag = Array(format[..<min(end, format.count)])
    let filled = tag.withUnsafeBufferPointer { Tag.setting("fillId", to: "\(fill)", in: $0) }
    let applied = filled.withUnsafeBufferPointer { Tag.setting("applyFill", to: "1", in: $0) }
    return applied + format[min(end, format.count)...]
  }
}

/// A format in one of our colours, or without any fill.
struct TintedStyle: Hashable, Comparable {
  let style: Int
  let tint: CellTint?

  static func < (a: TintedStyle, b: TintedStyle) -> Bool {
    (a.style, a.tint?.rawValue ?? -1) < (b.style, b.tint?.rawValue ?? -1)
  }
}
