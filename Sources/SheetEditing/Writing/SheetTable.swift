import Documents
import VehicleSheets

/// Sheets on their way to one table. The columns are known when the last sheet is, so sheets are kept aside as plain
/// bytes first: for each cell the number of its column, the number of its bytes, and its text.
package struct SheetTable {
  private var numbers: [FlatSheet.Key: Int] = [:]
  private var keys: [FlatSheet.Key] = []

  package init() {}

  /// Appends a sheet as it is kept aside.
  package mutating func keep(_ sheet: FlatSheet, in output: ByteBuffer) {
    let entries = sheet.entries + sheet.remarks.map { (FlatSheet.Key.other($0.name), $0.text) }
    SheetTable.append(entries.count, to: output)
    for (key, text) in entries {
      let number = numbers[key] ?? keys.count
      if number == keys.count {
        numbers[key] = number
        keys.append(key)
      }
      SheetTable.append(number, to: output)
      SheetTable.append(text.utf8.count, to: output)
      output.append(text)
    }
  }

  private static func append(_ number: Int, to output: ByteBuffer) {
    for shift in stride(from: 0, to: 32, by: 8) { output.append(UInt8(truncatingIfNeeded: number >> shift)) }
  }

  // MARK: Columns

  /// The columns in the order of the screens; what is no field comes last, as it came.
  private var order: [Int] {
    func rank(_ key: FlatSheet.Key) -> (Int, Int, Int) {
      switch key {
      case .field(let id): (Int(id.rawValue), 0, 0)
      case .item(let kind, let number, let field): (Int(kind.field.rawValue), number + 1, Int(field.rawValue))
      case .other: (Int.max, numbers[key] ?? 0, 0)
      }
    }
    return keys.indices.sorted { rank(keys[$0]) < rank(keys[$1]) }
  }

  /// What the column of a key is titled with.
  static func name(_ key: FlatSheet.Key) -> String {
    switch key {
    case .field(let id): return id.field.key
    case .item(let kind, let number, let field): return RecordColumn.item(kind, number, field).key
    case .other(let path):
      // A field in the wrong place must not come back as the field.
      return ColumnNames().meaning(of: path) == nil ? path : "inconnu." + path
    }
  }

  /// The titles of the table, which has one column for each.
  package var titles: [String] { order.map { SheetTable.name(keys[$0]) } }

  // MARK: Rows

  /// What turns the kept sheets into rows.
  package var rows: Rows { Rows(order: order) }

  /// Finds the cells of kept sheets, block by block.
  package struct Rows {
    private let order: [Int]
    private var pending: [UInt8] = []
    private var cells: [Range<Int>?]

    fileprivate init(order: [Int]) {
      self.order = order
      cells = Array(repeating: nil, count: order.count)
    }

    /// Gives the cells of each row that is whole; nil for an empty one.
    package mutating func forEach(in block: Bytes, _ body: (_ cells: [Bytes?]) -> Void) {
      pending += block
      var at = 0
      while let end = row(from: at) {
        pending.withUnsafeBufferPointer { pending in
          body(order.map { number in cells[number].map { pending.slice($0.lowerBound, $0.upperBound) } })
        }
        at = end
      }
      pending.removeFirst(at)
    }

    private func number(_ at: Int) -> Int? {
      guard at + 4 <= pending.count else { return nil }
      return (0..<4).reduce(0) { $0 | Int(pending[at + $1]) << (8 * $1) }
    }

    /// Finds the cells of the sheet kept at `start`; where the next one begins, or nil while it is not whole.
    private mutating func row(from start: Int) -> Int? {
      guard let count = number(start) else { return nil }
      for i in cells.indices { cells[i] = nil }
      var at = start + 4
      for _ in 0..<count {
        guard let column = number(at), let length = number(at + 4), at + 8 + length <= pending.count else { return nil }
        if cells.indices.contains(column) { cells[column] = (at + 8)..<(at + 8 + length) }
        at += 8 + length
      }
      return at
    }
  }
}
