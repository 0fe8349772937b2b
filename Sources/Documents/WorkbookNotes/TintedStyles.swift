/// The styles of somebody's workbook, with some of its cell formats in other colours after them
/// (ISO/IEC 29500-1, 18.8).
struct TintedStyles {
  /// The part as it is written.
  let part: [UInt8]
  /// Which format is a format in another colour.
  let numbers: [TintedStyle: Int]
  /// The format of our notes, whose lines are broken where the column ends.
  let wrapped: Int

  /// More formats than this no program takes (Excel's specification: 65,490 cell formats).
  private static let maxFormats = 65_000

  /// Nil where the part has no formats to begin with.
  ///
  /// - Parameter formats: what the same part holds.
  init?(_ contents: any ByteStretches, _ formats: CellFormats, _ wanted: Set<TintedStyle>) throws(Problem) {
    let scanner = MarkupScanner(contents)
    let output = ByteBuffer(capacity: 1 << 14)
    // Where the two lists begin in what is written.
    var fillsTag: Range<Int>?
    var formatsTag: Range<Int>?
    let space = max(0, TintedStyles.maxFormats - formats.formats.count)
    let made = wanted.sorted().filter { formats.formats.indices.contains($0.style) }.prefix(space)
    var ownFormat: Int?
    var addsFormat = false
    while let kind = try scanner.next() {
      let start = output.count
      if kind == .end, scanner.isNamed("fills") {
        for tint in CellTint.allCases { output.append(TintedStyles.fill(tint, prefix: scanner.prefix)) }
      } else if kind == .end, scanner.isNamed("cellXfs") {
        for style in made {
          output.append(formats.format(style.style, fill: style.tint.map { formats.fillCount + $0.rawValue } ?? 0))
        }
        let format = Array(TintedStyles.wrappedFormat(prefix: scanner.prefix).utf8)
        // A workbook that comes back has it.
        ownFormat = formats.formats.firstIndex(of: format)
        addsFormat = ownFormat == nil
        if addsFormat { output.append(format) }
      }
      output.append(scanner.token)
      if kind == .start, scanner.isNamed("fills") { fillsTag = start..<output.count }
      if kind == .start, scanner.isNamed("cellXfs") { formatsTag = start..<output.count }
    }
    guard let fillsTag, let formatsTag else { return nil }
    numbers = Dictionary(uniqueKeysWithValues: zip(made, formats.formats.count...))
    wrapped = ownFormat ?? formats.formats.count + made.count
    // The later place first: the earlier one stays where it is.
    var bytes = output.array
    let counts = [
      (fillsTag, formats.fillCount + CellTint.allCases.count),
      (formatsTag, formats.formats.count + made.count + (addsFormat ? 1 : 0)),
    ]
    for (place, count) in counts.sorted(by: { $0.0.lowerBound > $1.0.lowerBound }) {
      let tag = Array(bytes[place])
      bytes.replaceSubrange(place, with: tag.withUnsafeBufferPointer { Tag.setting("count", to: "\(count)", in: $0) })
    }
    part = bytes
  }

  /// Font, fill and border are left to the workbook's own for plain cells.
  private static func wrappedFormat(prefix: String) -> String {
    "<\(prefix)xf numFmtId=\"0\" applyAlignment=\"1\">"
      + "<\(prefix)alignment vertical=\"top\" wrapText=\"1\"/></\(prefix)xf>"
  }

  private static func fill(_ tint: CellTint, prefix: String) -> String {
    "<\(prefix)fill><\(prefix)patternFill patternType=\"solid\"><\(prefix)fgColor rgb=\"FF\(tint.colour)\"/>"
      + "<\(prefix)bgColor indexed=\"64\"/></\(prefix)patternFill></\(prefix)fill>"
  }
}
