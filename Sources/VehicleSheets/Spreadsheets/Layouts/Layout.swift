import Documents

/// The table or the document of a known program or register: how it is known by its shape, and what its columns mean.
///
/// A layout knows more than titles tell: in which unit a figure is, what a code stands for, which of two columns is the
/// certificate's. Adding one is one file, and its line in `Layout.all`.
package struct Layout: Sendable {
  /// What it is called in reports.
  package let name: String
  /// Where these facts are from.
  package let source: Text
  /// Titles, or keys of a document, by which it is known; of them `least` must be there.
  let marks: [String]
  let least: Int
  let columns: [Column]
  /// Whether its tables come without a line of titles, and how such a table's first row is known.
  let isHeaderless: (@Sendable (_ cells: [String]) -> Bool)?

  /// One column, or one key of a document.
  package struct Column: Sendable {
    /// Its titles, separated by `|`; the key of a key as `vehicle.make`.
    let titles: String
    /// What it fills; nil: no part of a sheet, or not to be relied on.
    package let field: FieldID?
    /// What a bare number is followed by: ` kW`.
    package let unit: String
    /// What its codes stand for; an empty word leaves the field out.
    package let codes: CodeList?
    /// Of several columns for one field the one with the lowest rank counts.
    package let rank: Int

    init(_ titles: String, _ field: FieldID?, unit: String = "", codes: [String: String] = [:], rank: Int = 0) {
      self.titles = titles
      self.field = field
      self.unit = unit
      self.codes = codes.isEmpty ? nil : CodeList(codes)
      self.rank = rank
    }
  }

  private let index: [[UInt8]: Int]

  init(
    _ name: String, source: Text, marks: [String], least: Int? = nil, columns: [Column],
    isHeaderless: (@Sendable (_ cells: [String]) -> Bool)? = nil
  ) {
    self.name = name
    self.source = source
    self.marks = marks
    self.least = least ?? marks.count
    self.columns = columns
    self.isHeaderless = isHeaderless
    var index: [[UInt8]: Int] = [:]
    for (place, column) in columns.enumerated() {
      for title in column.titles.split(separator: "|") where index[Fold.bytes(String(title))] == nil {
        index[Fold.bytes(String(title))] = place
      }
    }
    self.index = index
  }

  /// What a title or a key means; nil where the layout does not have it.
  package func column(named title: String) -> Column? { index[Fold.bytes(title)].map { columns[$0] } }

  /// The titles of a table without a header, in their order.
  var titles: [String] { columns.map { String($0.titles.prefix { $0 != "|" }) } }

  /// The layouts, in the order in which they are tried.
  package static let all: [Layout] = [
    .plateService, .plateServiceAWN, .mobileDeTable, .mobileDeAdvert, .autoScoutAdvert, .schemaOrg, .dutchRegister,
    .leboncoin,
  ]

  /// The layout that titles, or the keys of a document, belong to.
  package static func known(by titles: some Sequence<String>) -> Layout? {
    let written = Set(titles.map { Fold.bytes($0) })
    return all.first { layout in
      layout.marks.count { written.contains(Fold.bytes($0)) } >= layout.least
    }
  }

  /// The layout of a table without titles, known by its first row.
  static func headerless(_ cells: [String]) -> Layout? { all.first { $0.isHeaderless?(cells) ?? false } }
}

extension FieldID {
  /// The field of a key; nil where there is none yet.
  static func named(_ key: String) -> FieldID? { Field.table.first { $0.key == key }?.id }
}
