import Documents
import VehicleSheets

/// Writes sheets as one spreadsheet. The columns are known when the last sheet is, so sheets are kept aside as plain
/// bytes first: for each cell the number of its column, the number of its bytes, and its text.
package struct CSVWriter {
  private var numbers: [FlatSheet.Key: Int] = [:]
  private var keys: [FlatSheet.Key] = []

  package init() {}

  /// Appends a sheet as it is kept aside.
  package mutating func keep(_ sheet: FlatSheet, in output: ByteBuffer) {
    let entries = sheet.entries + sheet.remarks.map { (FlatSheet.Key.other($0.name), $0.text) }
    CSVWriter.append(entries.count, to: output)
    for (key, text) in entries {
      let number = numbers[key] ?? keys.count
      if number == keys.count {
        numbers[key] = number
        keys.append(key)
      }
      CSVWriter.append(number, to: output)
      CSVWriter.append(text.utf8.count, to: output)
      output.append(text)
    }
  }

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

  private static func name(_ key: FlatSheet.Key) -> String {
    switch key {
    case .field(let id): return id.field.key
    case .item(.sellerie, _, let field): return "sellerie_\(field.key)"
    case .item(let kind, let number, let field):
      return "\(kind == .equipement ? "equipement" : "contrat")_\(number)_\(field.key)"
    case .other(let path):
      // A field in the wrong place must not come back as the field.
      return ColumnNames().meaning(of: path) == nil ? path : "inconnu." + path
    }
  }

  /// The byte order mark and the header, and what turns the kept sheets into rows.
  package func table(header output: ByteBuffer) -> Rows {
    let order = order
    output.append("\u{FEFF}" as StaticString)
    for (place, number) in order.enumerated() {
      if place > 0 { output.append(UInt8(ascii: ";")) }
      output.append(cell: CSVWriter.name(keys[number]), separator: UInt8(ascii: ";"))
    }
    output.append("\r\n" as StaticString)
    return Rows(order: order)
  }

  private static func append(_ number: Int, to output: ByteBuffer) {
    for shift in stride(from: 0, to: 32, by: 8) { output.append(UInt8(truncatingIfNeeded: number >> shift)) }
  }

  /// Turns kept sheets into rows, block by block.
  package struct Rows {
    let order: [Int]
    private var pending: [UInt8] = []
    private var cells: [Range<Int>?]

    init(order: [Int]) {
      self.order = order
      cells = Array(repeating: nil, count: order.count)
    }

    package mutating func append(_ block: Bytes, to output: ByteBuffer) {
      pending += block
      var at = 0
      while let end = row(from: at) {
        for (place, number) in order.enumerated() {
          if place > 0 { output.append(UInt8(ascii: ";")) }
          guard let range = cells[number] else { continue }
          pending.withUnsafeBufferPointer {
            output.append(cell: Bytes(rebasing: $0[range]), separator: UInt8(ascii: ";"))
          }
        }
        output.append("\r\n" as StaticString)
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
