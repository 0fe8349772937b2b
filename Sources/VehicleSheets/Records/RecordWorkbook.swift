import Documents

/// Writes accepted sheets as rows of `records.xlsx`.
///
/// A row's number and the place of its contracts are known at the end only. So rows are kept aside first: the number of
/// their bytes, how many items of each kind there are, and for each filled cell its column, its kind and its text.
package enum RecordWorkbook {
  /// What a kept cell holds.
  private enum Kind: UInt8 { case text, number, money, day }

  /// Bytes before the first cell of a kept row: three numbers of four bytes.
  private static let headSize = 12
  /// Behind the columns that every record has come those of the equipments, and from here on those of the contracts.
  private static let firstOfContrats = 1 << 23

  // MARK: Keeping

  /// Appends a row as it is kept aside.
  package static func keep(_ sheet: Sheet, in output: ByteBuffer) {
    let start = output.count
    for _ in 0..<headSize { output.append(0 as UInt8) }
    var cells = Cells(output: output)
    RecordRow.write(sheet, to: &cells)
    for (place, number) in [output.count - start - headSize, cells.counts.equipements, cells.counts.contrats]
      .enumerated()
    {
      output.set(little: number, at: start + 4 * place)
    }
  }

  /// Appends a kept row with another reference, which is the second of its cells.
  package static func rename(_ kept: Bytes, to reference: String, in output: ByteBuffer) {
    let start = output.count
    let head = min(headSize, kept.count)
    var at = head
    // Before it stands the status, a short word of ours; the reference itself is short too.
    if at + 5 <= kept.count { at += 5 + Int(kept[at + 4]) }
    guard at + 5 <= kept.count, kept[at] == 1, kept[at + 1] == 0, kept[at + 2] == 0, kept[at + 4] < 255 else {
      return output.append(kept)
    }
    let end = min(at + 5 + Int(kept[at + 4]), kept.count)
    output.append(kept.slice(0, at + 4))
    output.append(UInt8(min(reference.utf8.count, 254)))
    output.append(String(decoding: reference.utf8.prefix(254), as: UTF8.self))
    output.append(kept.slice(end, kept.count))
    output.set(little: output.count - start - head, at: start)
  }

  private struct Cells: RecordCells {
    let output: ByteBuffer
    var counts = RecordWidth()
    private var column = 0

    init(output: ByteBuffer) { self.output = output }

    private mutating func begin(_ kind: Kind) {
      for shift in [0, 8, 16] { output.append(UInt8(truncatingIfNeeded: column >> shift)) }
      output.append(kind.rawValue)
      column += 1
    }

    /// The text of a cell whose length is seen when it is there: our own are short.
    private mutating func add(_ kind: Kind, _ write: (ByteBuffer) -> Void) {
      begin(kind)
      let place = output.count
      output.append(0 as UInt8)
      write(output)
      output.overwrite(UInt8(truncatingIfNeeded: output.count - place - 1), at: place)
    }

    mutating func skip() { column += 1 }

    mutating func add(text: Bytes) {
      guard !text.isEmpty else { return skip() }
      begin(.text)
      output.append(UInt8(min(text.count, 255)))
      if text.count >= 255 {
        for shift in [0, 8, 16, 24] { output.append(UInt8(truncatingIfNeeded: text.count >> shift)) }
      }
      output.append(text)
    }

    mutating func add(word: Bytes) { add(text: word) }

    mutating func add(_ number: Decimal) { add(.number) { $0.append(decimal: number) } }
    mutating func add(_ money: Money) { add(.money) { $0.append(money: money) } }

    mutating func add(_ date: PartialDate) {
      // A month or a year alone is no day of the calendar; nor has the format days before 1900.
      if let day = date.day?.spreadsheetDay {
        add(.day) { $0.append(integer: Int64(day)) }
      } else {
        add(.text) { $0.append(date: date) }
      }
    }

    mutating func endItems(_ kind: ItemKind, count: Int) {
      if kind == .equipement { counts.equipements = count } else { counts.contrats = count }
      column = firstOfContrats
    }
  }

  /// Finds the rows among what is kept: where each begins and ends, and how many items it has.
  package static func forEachRow<Failure>(
    in kept: Bytes, _ body: (_ start: Int, _ end: Int, _ items: RecordWidth) throws(Failure) -> Void
  ) throws(Failure) {
    var at = 0
    while at + headSize <= kept.count {
      let end = min(at + headSize + kept.little(at), kept.count)
      var items = RecordWidth()
      items.equipements = kept.little(at + 4)
      items.contrats = kept.little(at + 8)
      try body(at, end, items)
      at = end
    }
  }

  // MARK: Rows

  /// The worksheet, all but its rows.
  package static func worksheet(
    _ columns: [RecordColumn], number: Int, rows: Int
  ) -> WorksheetLayout {
    WorksheetLayout(
      name: number == 1 ? "Pré-rentrées" : "Pré-rentrées \(number)",
      columns: columns.map { WorksheetLayout.Column(width: $0.width) }, filteredRows: rows + 1)
  }

  /// The screen's labels, which are French.
  package static func writeTitles(_ columns: [RecordColumn], to output: ByteBuffer) {
    output.beginRow(1)
    for column in columns { output.cell(text: column.title.fr, .title) }
    output.endRow()
  }

  /// What had to be left out, as the format has no space for it.
  package struct Losses: Sendable {
    /// Texts that were cut.
    package var texts = 0

    package init() {}
  }

  /// Turns kept rows into rows of a worksheet.
  package struct Rows: Sendable {
    private let columns: Int
    private let firstContrat: Int
    private let formats: [CellFormat]

    package init(_ columns: [RecordColumn], _ width: RecordWidth) {
      self.columns = columns.count
      firstContrat = RecordColumn.fixed.count + width.equipements * ItemFieldID.allCases.count
      formats = columns.map(\.format)
    }

    /// - Parameter row: the number of the first row.
    package func append(_ kept: Bytes, from row: Int, losses: inout Losses, to output: ByteBuffer) {
      var number = row
      RecordWorkbook.forEachRow(in: kept) { start, end, _ in
        output.beginRow(number)
        appendCells(kept.slice(start + headSize, end), &losses, to: output)
        output.endRow()
        number += 1
      }
    }

    private func appendCells(_ kept: Bytes, _ losses: inout Losses, to output: ByteBuffer) {
      var at = 0
      var next = 0
      while at + 5 <= kept.count {
        var column = Int(kept[at]) | Int(kept[at + 1]) << 8 | Int(kept[at + 2]) << 16
        if column >= firstOfContrats { column += firstContrat - firstOfContrats }
        let kind = Kind(rawValue: kept[at + 3]) ?? .text
        var length = Int(kept[at + 4])
        at += 5
        if kind == .text, length == 255, at + 4 <= kept.count {
          length = kept.little(at)
          at += 4
        }
        let text = kept.slice(at, min(at + length, kept.count))
        at += text.count
        guard column < columns else { continue }
        output.emptyCells(column - next)
        next = column + 1
        switch kind {
        // A partial date among dates is a text, and shown as one.
        case .text:
          let format = formats[column]
          if !output.cell(text: text, format == .text ? .text : .general) { losses.texts += 1 }
        case .number, .money: output.cell(number: text, formats[column])
        case .day: output.cell(number: text, .date)
        }
      }
    }
  }
}

extension CalendarDate {
  /// The day as spreadsheets count, 1 being 1 January 1900; they have none before, and take 1900 for a leap year.
  package var spreadsheetDay: Int? {
    guard year >= 1900 else { return nil }
    // Years begin in March, so that the leap day is the last (the days before each month are (153 m + 2) / 5).
    let (y, m) = month > 2 ? (year, month - 3) : (year - 1, month + 9)
    let days = y * 365 + y / 4 - y / 100 + y / 400 + (153 * m + 2) / 5 + day
    // 30 December 1899; before 1 March 1900 the day that never was is missing.
    let number = days - 693_900
    return number > 60 ? number : number - 1
  }
}

extension ByteBuffer {
  fileprivate func set(little value: Int, at place: Int) {
    for byte in 0..<4 { overwrite(UInt8(truncatingIfNeeded: value >> (8 * byte)), at: place + byte) }
  }
}

extension Bytes {
  /// A number of four bytes, the lowest first.
  fileprivate func little(_ at: Int) -> Int {
    (0..<4).reduce(0) { $0 | Int(self[at + $1]) << (8 * $1) }
  }
}
