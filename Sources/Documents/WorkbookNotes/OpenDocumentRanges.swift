/// Ranges of cells, as OpenDocument writes their addresses and where it keeps their filters (OpenDocument 1.3, part 3, 9.4.15).
enum OpenDocumentRanges {
  /// What stands after the ranges with filters (OpenDocument 1.3, part 3, 3.7), and the end of the spreadsheet.
  static let after: [StaticString] = [
    "table:data-pilot-tables", "table:consolidation", "table:dde-links", "office:spreadsheet",
  ]

  /// `'Stock d''été'.A1:'Stock d''été'.E13`, as an attribute.
  static func address(_ range: CellRange, _ name: String) -> String {
    let quoted = "'" + name.replacing("'", with: "''") + "'."
    let corners = range.text.split(separator: ":")
    let buffer = ByteBuffer()
    buffer.append(markup: corners.map { quoted + $0 }.joined(separator: ":"), .xml)
    return buffer.string
  }

  /// The table whose titles a range has at its top.
  static func noted(
    _ target: String, _ plans: [Int: AnnotatedOpenDocument.Plan]
  ) -> (index: Int, plan: AnnotatedOpenDocument.Plan, range: CellRange)? {
    // What stands after the last full stop of each half is the cell.
    let plain = target.replacing("&apos;", with: "'").replacing("&#39;", with: "'").replacing("&amp;", with: "&")
    guard let dot = plain.lastIndex(of: "."), let colon = plain[..<dot].lastIndex(of: ":"),
      let first = plain[..<colon].lastIndex(of: ".")
    else { return nil }
    var text = plain[plain.index(after: first)..<colon] + ":" + plain[plain.index(after: dot)...]
    guard let range = text.withUTF8({ CellRange($0) }) else { return nil }
    var name = String(plain[..<first])
    if name.hasPrefix("$") { name.removeFirst() }
    if name.hasPrefix("'"), name.hasSuffix("'"), name.count > 1 {
      name = String(name.dropFirst().dropLast()).replacing("''", with: "'")
    }
    return plans.sorted { $0.key < $1.key }.first {
      $0.value.name == name && $0.value.table.headerRow == range.rows.lowerBound
        && range.columns.upperBound + 1 >= $0.value.added.lowerBound
    }.map { ($0.key, $0.value, range) }
  }
}
