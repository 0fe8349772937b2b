import Documents
import VehicleSheets

/// What differs between two texts of sheets, reported as cells of a table: for somebody who works in a spreadsheet.
package struct CellChanges {
  package struct Change: Equatable, Sendable {
    /// The key that a column is titled with, and the screen's label where that is another word.
    package let column: String
    package let label: Text?
    /// Nil: the cell is empty.
    package let before: String?
    package let after: String?
  }

  package private(set) var changes: [Change] = []

  /// - Parameter format: of both texts.
  package init(from before: String, to after: String, _ format: DocumentFormat) {
    let (first, second) = (CellChanges.sheets(before, format), CellChanges.sheets(after, format))
    for i in 0..<max(first.count, second.count) {
      add(i < first.count ? first[i] : FlatSheet(), i < second.count ? second[i] : FlatSheet())
    }
  }

  private mutating func add(_ first: FlatSheet, _ second: FlatSheet) {
    func text(_ key: FlatSheet.Key, in sheet: FlatSheet) -> String? {
      sheet.entries.first { $0.key == key }.map(\.text).flatMap { $0.isEmpty ? nil : $0 }
    }
    var seen: Set<FlatSheet.Key> = []
    for (key, _) in first.entries + second.entries where seen.insert(key).inserted {
      let (before, after) = (text(key, in: first), text(key, in: second))
      guard before != after else { continue }
      var label: Text?
      if case .field(let id) = key { label = id.field.label }
      changes.append(Change(column: SheetTable.name(key), label: label, before: before, after: after))
    }
  }

  private static func sheets(_ text: String, _ format: DocumentFormat) -> [FlatSheet] {
    var text = text
    return text.withUTF8 { bytes in
      var cutter = DocumentCutter(format)
      let pieces = cutter.cut(bytes, isLast: true).pieces
      let tree = Tree()
      var sheets: [FlatSheet] = []
      ChunkReader(bytes: bytes, firstLine: 1, pieces: pieces, format: format, limits: Limits())
        .forEach(into: tree) { _, result, _ in
          if case .document = result { sheets.append(FlatSheet(tree)) }
        }
      return sheets
    }
  }
}
