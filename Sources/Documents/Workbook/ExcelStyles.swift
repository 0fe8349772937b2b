/// The number formats of the cells' styles (ECMA-376-1, 18.8.39).
enum ExcelStyles {
  /// For each style of a cell (`cellXfs`) its number format.
  static func formats(_ reader: XMLReader?) throws(Problem) -> [NumberFormat] {
    guard let reader else { return [] }
    let (format, styles, style) = (XMLName(.sheet, "numFmt"), XMLName(.sheet, "cellXfs"), XMLName(.sheet, "xf"))
    let differences = XMLName(.sheet, "dxfs")
    let (number, code) = (XMLName(.none, "numFmtId"), XMLName(.none, "formatCode"))
    var own: [Int: NumberFormat] = [:]
    var formats: [NumberFormat] = []
    var isInStyles = false
    while true {
      switch try reader.next() {
      case .finished: return formats
      // Formats of conditional styles have numbers of their own.
      case .start where reader.name == differences: try reader.skip()
      case .start where reader.name == format:
        guard own.count < WorkbookLimits.formats, let id = try reader.attribute(number).flatMap({ Int($0) }),
          let code = try reader.attribute(code)
        else { continue }
        own[id] = NumberFormat(code)
      case .start where reader.name == styles: isInStyles = true
      case .end where reader.name == styles: isInStyles = false
      case .start where reader.name == style && isInStyles:
        guard formats.count < WorkbookLimits.formats else { return formats }
        let id = try reader.attribute(number).flatMap { Int($0) } ?? 0
        formats.append(own[id] ?? NumberFormat.builtIn(id))
      default: break
      }
    }
  }
}
