/// What has to be known of an OpenDocument spreadsheet before notes are written into it (OpenDocument 1.3, part 3).
struct OpenDocumentInspection {
  /// Of one table.
  struct Table {
    /// The last column with a content from the header down, and the last row with any.
    var lastColumn = 0
    var lastRow = 0
    /// What cells of a column look like that do not say so themselves.
    var columnStyles: [(columns: ClosedRange<Int>, style: String)] = []
    var columns = 0
    var isProtected = false
  }

  /// By their place in the part.
  private(set) var tables: [Table] = []
  /// The automatic styles of cells, as they are written.
  private(set) var styles: [String: [UInt8]] = [:]
  /// The ranges that have filters, as they are written.
  private(set) var ranges: [String] = []
  /// Whether elements have the prefixes that every program gives them.
  private(set) var hasUsualPrefixes = false

  init(_ contents: any ByteStretches, firstRows: [Int: Int]) throws(Problem) {
    let scanner = MarkupScanner(contents)
    var row = 0
    var nextRow = 1
    var nextColumn = 1
    var depth = 0
    var style: (name: String, depth: Int)?
    while let kind = try scanner.next() {
      if let style { styles[style.name, default: []] += Array(scanner.token) }
      guard kind != .other else { continue }
      if kind == .end {
        depth -= 1
        if let open = style, open.depth == depth { style = nil }
        continue
      }
      let token = scanner.token
      if depth == 0 { hasUsualPrefixes = OpenDocumentInspection.hasUsualPrefixes(token) }
      let name = scanner.qualifiedName
      if name.equals("style:style"), style == nil,
        scanner.attribute("style:family").map({ $0.equals("table-cell") }) ?? false,
        let id = scanner.attribute("style:name")
      {
        styles[String(id)] = Array(token)
        if kind == .start { style = (String(id), depth) }
      } else if name.equals("table:table") {
        var table = Table()
        table.isProtected = scanner.isTrue("table:protected")
        tables.append(table)
        (nextRow, nextColumn) = (1, 1)
      } else if name.equals("table:database-range"), let range = scanner.attribute("table:target-range-address") {
        ranges.append(String(range))
      } else if let last = tables.indices.last {
        if name.equals("table:table-column") {
          let count = scanner.repeated("table:number-columns-repeated")
          let first = tables[last].columns + 1
          tables[last].columns += count
          if let id = scanner.attribute("table:default-cell-style-name") {
            tables[last].columnStyles.append((first...(first + count - 1), String(id)))
          }
        } else if name.equals("table:table-row") {
          row = nextRow
          nextRow += scanner.repeated("table:number-rows-repeated")
          nextColumn = 1
        } else if name.equals("table:table-cell") || name.equals("table:covered-table-cell") {
          nextColumn += scanner.repeated("table:number-columns-repeated")
        } else if name.equals("text:p"), row >= firstRows[last] ?? .max {
          tables[last].lastColumn = max(tables[last].lastColumn, nextColumn - 1)
          tables[last].lastRow = max(tables[last].lastRow, nextRow - 1)
        }
      }
      if kind == .start { depth += 1 }
    }
  }

  private static func hasUsualPrefixes(_ root: Bytes) -> Bool {
    let names = "urn:oasis:names:tc:opendocument:xmlns:"
    func isDeclared(_ prefix: StaticString, _ name: String) -> Bool {
      guard let place = Tag.attribute(prefix, of: root)?.value else { return false }
      return String(root.slice(place.lowerBound, place.upperBound)).hasPrefix(names + name)
    }
    return isDeclared("xmlns:table", "table") && isDeclared("xmlns:text", "text") && isDeclared("xmlns:style", "style")
      && isDeclared("xmlns:office", "office") && isDeclared("xmlns:fo", "xsl-fo")
  }
}

extension MarkupScanner {
  /// The name of the tag's element with its prefix.
  var qualifiedName: Bytes {
    let (prefix, local) = Tag.name(token)
    let start = token.count > 1 && token[1] == UInt8(ascii: "/") ? 2 : 1
    return token.slice(start, start + prefix.count + local.count)
  }

  /// How often rows or cells stand there: once where nothing is said.
  func repeated(_ name: StaticString) -> Int { min(max(1, number(name) ?? 1), 1 << 24) }
}
