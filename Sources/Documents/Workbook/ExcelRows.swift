/// Reads the rows of a worksheet in SpreadsheetML (ECMA-376-1, 18.3.1.73) one after the other.
final class ExcelRows: WorksheetRows {
  private let reader: XMLReader
  private let strings: SharedStrings
  private let formats: [NumberFormat]
  private let is1904: Bool
  private let reading: CellReading
  private let texts = ExcelText()
  private let value = ByteBuffer(capacity: 256)
  private var isInside = false
  private var lastRow = 0

  private let sheetData = XMLName(.sheet, "sheetData")
  private let row = XMLName(.sheet, "row")
  private let cell = XMLName(.sheet, "c")
  private let formula = XMLName(.sheet, "f")
  private let stored = XMLName(.sheet, "v")
  private let inline = XMLName(.sheet, "is")
  private let reference = XMLName(.none, "r")
  private let style = XMLName(.none, "s")
  private let type = XMLName(.none, "t")

  init(
    _ reader: XMLReader, strings: SharedStrings, formats: [NumberFormat], is1904: Bool, _ reading: CellReading
  ) {
    self.reader = reader
    self.strings = strings
    self.formats = formats
    self.is1904 = is1904
    self.reading = reading
  }

  func next(into output: WorksheetRow) throws(Problem) -> Bool {
    while true {
      switch try reader.next() {
      case .finished: return false
      case .start where reader.name == sheetData: isInside = true
      case .end where reader.name == sheetData: isInside = false
      case .start where reader.name == row && isInside:
        try readRow(output)
        if !output.cells.isEmpty { return true }
      default: break
      }
    }
  }

  private func readRow(_ output: WorksheetRow) throws(Problem) {
    var number = lastRow + 1
    if let written = reader.rawAttribute(reference) {
      guard let row = ExcelRows.integer(written), (number...WorkbookLimits.rows).contains(row) else {
        throw .damagedArchive(
          Text(
            fr: "ses lignes ne sont pas dans l'ordre, après la ligne \(lastRow)",
            en: "its rows are out of order, after row \(lastRow)"))
      }
      number = row
    }
    lastRow = number
    output.begin(number)
    let depth = reader.depth
    var column = 0
    while reader.depth >= depth {
      guard case .start = try reader.next(), reader.name == cell else { continue }
      if let written = reader.rawAttribute(reference) {
        guard let place = CellReference.cell(written) else { throw ExcelRows.unplaced(number) }
        column = place.column
      }
      guard column < WorkbookLimits.columns else { throw ExcelRows.unplaced(number) }
      try readCell(output, column)
      try output.checkSize()
      column &+= 1
    }
    output.sortCells()
  }

  private static func unplaced(_ row: Int) -> Problem {
    .damagedArchive(
      Text(
        fr: "une cellule de la ligne \(row) est dans une colonne qu'il n'y a pas",
        en: "a cell of row \(row) is in a column that there is not"))
  }

  /// 18.3.1.4: the type of the cell, its style, and its value.
  private func readCell(_ output: WorksheetRow, _ column: Int) throws(Problem) {
    let type = reader.rawAttribute(type).map(CellType.init) ?? .number
    let style = reader.rawAttribute(style).flatMap(ExcelRows.integer) ?? 0
    let start = output.text.count
    let depth = reader.depth
    var hasFormula = false
    var hasInline = false
    value.removeAll()
    while reader.depth >= depth {
      guard case .start = try reader.next() else { continue }
      if reader.name == stored {
        let depth = reader.depth
        while reader.depth >= depth {
          if case .text = try reader.next() { try reader.appendText(to: value) }
        }
      } else if reader.name == inline {
        try texts.append(reader, to: output.text)
        hasInline = true
      } else {
        if reader.name == formula { hasFormula = true }
        try reader.skip()
      }
    }
    if hasInline { return output.add(.text, column: column, from: start) }
    if value.count == 0, type != .text {
      if hasFormula { output.add(.uncomputed, column: column, from: start) }
      return
    }
    output.add(append(type, style, to: output.text), column: column, from: start)
  }

  /// 18.18.11.
  private enum CellType {
    case number, shared, text, boolean, error, date

    init(_ name: Bytes) {
      switch name.first {
      case UInt8(ascii: "s"): self = name.count == 1 ? .shared : .text
      case UInt8(ascii: "i"): self = .text
      case UInt8(ascii: "b"): self = .boolean
      case UInt8(ascii: "e"): self = .error
      case UInt8(ascii: "d"): self = .date
      default: self = .number
      }
    }
  }

  private func append(_ type: CellType, _ style: Int, to output: ByteBuffer) -> WorksheetCell.Kind {
    let start = output.count
    let value = self.value.bytes
    switch type {
    case .shared:
      guard let number = ExcelRows.integer(value), let text = strings.text(number) else {
        output.append("#REF!" as StaticString)
        return .error
      }
      output.append(text)
      return .text
    case .text:
      output.append(value)
      ExcelText.unescape(output, from: start)
      return .text
    case .boolean:
      output.append(ExcelPackage.isTrue(value) ? "TRUE" as StaticString : "FALSE")
      return .boolean
    case .error:
      output.append(value)
      return .error
    case .date:
      CellText.append(isoDate: value, to: output)
      return .date
    case .number:
      let format = formats.indices.contains(style) ? formats[style] : .general
      return CellText.append(Blank.trimmed(value), format, is1904: is1904, as: reading, to: output)
    }
  }

  /// A number of digits alone, as rows, styles and texts are counted with.
  @inline(__always) static func integer(_ text: Bytes) -> Int? {
    guard (1...10).contains(text.count) else { return nil }
    var value = 0
    for byte in text {
      guard (48...57).contains(byte) else { return nil }
      value = value &* 10 &+ Int(byte &- 48)
    }
    return value
  }
}

enum Blank {
  /// Without the blanks around it that exporters put between tags.
  static func trimmed(_ text: Bytes) -> Bytes {
    var (start, end) = (0, text.count)
    while start < end, XMLReader.isBlank(text[start]) { start &+= 1 }
    while end > start, XMLReader.isBlank(text[end &- 1]) { end &-= 1 }
    return text.slice(start, end)
  }
}
