import Documents

/// Writes accepted sheets as rows of `records.csv`: one a record, leaf keys as columns, for a French spreadsheet.
///
/// How many equipment and contract columns there are is known at the end only. So each row carries a mark after each of
/// its two lists, with the number of items; `Padding` turns the marks into empty cells.
package enum RecordTable {
  static let separator = UInt8(ascii: ";")
  /// No text holds it: the reader refuses control characters.
  static let mark: UInt8 = 0x01

  // MARK: Rows

  /// Appends a row, line end included.
  package static func write(_ sheet: Sheet, to output: ByteBuffer) {
    var cells = Cells(output: output)
    RecordRow.write(sheet, to: &cells)
    output.append("\r\n" as StaticString)
  }

  private struct Cells: RecordCells {
    let output: ByteBuffer
    private var isFirst = true

    init(output: ByteBuffer) { self.output = output }

    mutating func skip() {
      if !isFirst { output.append(separator) }
      isFirst = false
    }

    mutating func add(text: Bytes) {
      skip()
      output.append(harmlessCell: text, separator: separator)
    }

    mutating func add(word: Bytes) {
      skip()
      output.append(word)
    }

    mutating func add(_ number: Decimal) {
      skip()
      output.append(decimal: number, separator: UInt8(ascii: ","))
    }

    mutating func add(_ money: Money) {
      skip()
      output.append(money: money, separator: UInt8(ascii: ","))
    }

    mutating func add(_ date: PartialDate) {
      skip()
      output.append(date: date)
    }

    mutating func endItems(_ kind: ItemKind, count: Int) {
      output.append(mark)
      for shift in [0, 8, 16] { output.append(UInt8(truncatingIfNeeded: count >> shift)) }
    }
  }

  // MARK: The whole table

  /// Finds out how wide the table gets.
  package struct Measure: Sendable {
    package private(set) var width = RecordWidth()
    private var isContrat = false

    package init() {}

    /// Takes rows as `write` made them.
    package mutating func add(_ rows: Bytes) {
      var at = rows.place(of: mark, from: 0)
      while at + 3 < rows.count {
        let count = RecordTable.count(rows, at)
        if isContrat {
          width.contrats = max(width.contrats, count)
        } else {
          width.equipements = max(width.equipements, count)
        }
        isContrat.toggle()
        at = rows.place(of: mark, from: at + 4)
      }
    }
  }

  private static func count(_ rows: Bytes, _ mark: Int) -> Int {
    Int(rows[mark + 1]) | Int(rows[mark + 2]) << 8 | Int(rows[mark + 3]) << 16
  }

  /// The byte order mark and the header.
  package static func writeHeader(_ width: RecordWidth, to output: ByteBuffer) {
    output.append("\u{FEFF}" as StaticString)
    for (place, column) in RecordColumn.all(width).enumerated() {
      if place > 0 { output.append(separator) }
      output.append(column.key)
    }
    output.append("\r\n" as StaticString)
  }

  /// Turns the marks in the rows into the empty cells that a row is short of. Blocks may end anywhere.
  package struct Padding {
    private let width: RecordWidth
    private var isContrat = false
    /// The beginning of a mark that the last block cut off.
    private var carry: [UInt8] = []

    package init(_ width: RecordWidth) { self.width = width }

    package mutating func append(_ block: Bytes, to output: ByteBuffer) {
      var at = 0
      if !carry.isEmpty {
        let missing = min(4 - carry.count, block.count)
        carry += block[..<missing]
        guard carry.count == 4 else { return }
        at = missing
        let whole = carry
        carry = []
        whole.withUnsafeBufferPointer { pad(RecordTable.count($0, 0), output) }
      }
      while at < block.count {
        let found = block.place(of: mark, from: at)
        output.append(block.slice(at, found))
        guard found + 3 < block.count else {
          carry = Array(block[found...])
          return
        }
        pad(RecordTable.count(block, found), output)
        at = found + 4
      }
    }

    private mutating func pad(_ count: Int, _ output: ByteBuffer) {
      let limit = isContrat ? width.contrats : width.equipements
      for _ in 0..<max(0, limit - count) * ItemFieldID.allCases.count { output.append(separator) }
      isContrat.toggle()
    }
  }
}
