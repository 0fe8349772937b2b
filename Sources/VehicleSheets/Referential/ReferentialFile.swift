import Documents

/// One referential file, in memory, with its rows found and checked.
package final class ReferentialFile: @unchecked Sendable {
  // Written while loading only, each part by one thread.
  package let name: String
  private let text: ByteBuffer
  private let separator: UInt8
  private var columns: [ReferentialColumn: Int] = [:]
  /// For each column of the file what it is.
  private var meanings: [ReferentialColumn?] = []
  /// Until the referential takes them.
  private var entries: [ReferentialEntry] = []
  package private(set) var problems: [ReferentialProblem] = []

  /// Why a file is no referential at all.
  package struct Failure: Error {
    package let line: Int
    package let message: Text

    package init(line: Int, message: Text) {
      self.line = line
      self.message = message
    }
  }

  /// - Parameters:
  ///   - text: the file's bytes; they are kept.
  ///   - parts: into how many parts the rows are split for `forEachPart`, which may run them side by side.
  package init(
    name: String, text: ByteBuffer, parts: Int = 1,
    forEachPart: (Int, (Int) -> Void) -> Void = { n, body in
      for i in 0..<n { body(i) }
    }
  ) throws(Failure) {
    self.name = name
    // Rows are remembered by four bytes each for where they begin.
    guard text.count <= UInt32.max else {
      throw Failure(
        line: 1,
        message: Text(
          fr: "le référentiel dépasse 4 Go ; partagez-le en plusieurs fichiers (plusieurs --referential)",
          en: "the referential is larger than 4 GB; divide it into several files (several --referential)"))
    }
    let plain = try ReferentialFile.unquoted(text)
    self.text = plain.text
    separator = plain.separator
    let bytes = self.text.bytes
    var start = Encoding.hasUTF8Mark(bytes) ? 3 : 0
    try readHeader(bytes, &start)
    try readRows(bytes, from: start, parts: max(1, parts), forEachPart)
    countLineBreaks(inCells: plain.breaks)
  }

  /// Gives the rows found away: there are many, and nobody needs them twice.
  func takeEntries() -> [ReferentialEntry] {
    defer { entries = [] }
    return entries
  }

  // MARK: Loading

  private func readHeader(_ bytes: Bytes, _ start: inout Int) throws(Failure) {
    let end = ReferentialFile.lineEnd(bytes, start)
    let header = Blanks.trimmed(bytes.slice(start, end))
    start = min(end + 1, bytes.count)
    for (number, cell) in split(header).enumerated() {
      let meaning = ReferentialColumn.names.find(Blanks.trimmed(cell)).map { ReferentialColumn.all[$0] }
      meanings.append(meaning)
      if let meaning {
        if columns[meaning] != nil {
          throw Failure(
            line: 1,
            message: Text(fr: "deux colonnes « \(meaning.name) »", en: "two columns “\(meaning.name)”"))
        }
        columns[meaning] = number
      } else {
        let written = String(Blanks.trimmed(cell))
        let near = NearNames.nearest(to: written, among: ReferentialColumn.all.map(\.name), most: 1)
        let hint = near.first.map { Text(fr: " (« \($0) » ?)", en: " (“\($0)”?)") } ?? Text(same: "")
        problems.append(
          ReferentialProblem(
            line: 1, column: number + 1, name: written,
            message: Text(fr: "colonne inconnue « \(written) »", en: "unknown column “\(written)”") + hint))
      }
    }
    for needed in [ReferentialColumn.marque, .modele] where columns[needed] == nil {
      throw Failure(
        line: 1,
        message: Text(
          fr:
            "le référentiel n'a pas de colonne « \(needed.name) » ; la première ligne nomme les colonnes, séparées par « ; »",
          en: "the referential has no column “\(needed.name)”; the first line names the columns, separated by “;”"))
    }
  }

  private func readRows(
    _ bytes: Bytes, from start: Int, parts: Int, _ forEachPart: (Int, (Int) -> Void) -> Void
  ) throws(Failure) {
    var bounds = [0]
    for part in 1..<max(parts, 2) where part < parts {
      let wanted = start + (bytes.count - start) / parts * part
      bounds.append(max(bounds[bounds.count - 1], min(ReferentialFile.lineEnd(bytes, wanted) + 1, bytes.count)))
    }
    bounds.append(bytes.count)
    var results = [PartResult](repeating: PartResult(), count: parts)
    results.withUnsafeMutableBufferPointer { room in
      nonisolated(unsafe) let room = room
      forEachPart(parts) { part in
        let text = bytes.slice(bounds[part], bounds[part + 1])
        room[part].wrongByte = Encoding.firstInvalidUTF8(text).map { bounds[part] + $0 }
        let isOpen = !text.isEmpty && text.last != UInt8(ascii: "\n")
        room[part].lines = text.count(of: UInt8(ascii: "\n")) + (isOpen ? 1 : 0)
      }
      // The header is read already.
      if start > 3 { room[0].lines -= 1 }
      var line = 2
      for part in room.indices {
        room[part].firstLine = line
        line += room[part].lines
      }
    }
    if let wrong = results.compactMap(\.wrongByte).first { throw ReferentialFile.notUTF8(bytes, wrong) }
    // Each part fills in its own stretch of one array, which is then closed up: rows are rarely left out.
    let lines = results.reduce(0) { $0 + $1.lines }
    entries = Array(unsafeUninitializedCapacity: lines) { room, count in
      results.withUnsafeMutableBufferPointer { results in
        nonisolated(unsafe) let results = results
        nonisolated(unsafe) let room = room
        forEachPart(parts) { part in
          let first = results[part].firstLine - 2
          let stretch = UnsafeMutableBufferPointer(rebasing: room[first..<first + results[part].lines])
          self.readPart(bytes, max(start, bounds[part]), bounds[part + 1], stretch, &results[part])
        }
        for result in results {
          let from = result.firstLine - 2
          if from > count {
            for i in 0..<result.found { room.initializeElement(at: count + i, to: room[from + i]) }
          }
          count += result.found
        }
      }
    }
    problems += results.flatMap(\.problems)
  }

  private static func notUTF8(_ bytes: Bytes, _ wrong: Int) -> Failure {
    Failure(
      line: 1 + bytes[..<wrong].count { $0 == UInt8(ascii: "\n") },
      message: Text(
        fr: "le référentiel n'est pas en UTF-8 (octet \(wrong + 1)) ; enregistrez-le en UTF-8",
        en: "the referential is not UTF-8 (byte \(wrong + 1)); save it as UTF-8"))
  }

  /// What a part of the file holds.
  private struct PartResult {
    /// The first byte that is no text.
    var wrongByte: Int?
    var firstLine = 0
    var lines = 0
    /// How many rows are good.
    var found = 0
    var problems: [ReferentialProblem] = []
  }

  private func readPart(
    _ bytes: Bytes, _ from: Int, _ to: Int, _ room: UnsafeMutableBufferPointer<ReferentialEntry>,
    _ result: inout PartResult
  ) {
    let bytes = bytes.slice(0, to)
    let check = ReferentialRowCheck(meanings: meanings)
    var cells = ReferentialCells(separator: separator, columns: meanings.count)
    var line = result.firstLine
    var start = from
    while start < to {
      cells.split(bytes, from: start)
      let end = cells.end > start && bytes[cells.end - 1] == UInt8(ascii: "\r") ? cells.end - 1 : cells.end
      if end > start {
        var entry = ReferentialEntry(
          offset: UInt32(truncatingIfNeeded: start), length: UInt32(truncatingIfNeeded: end - start),
          line: UInt32(truncatingIfNeeded: line))
        if check.read(cells, into: &entry, problems: &result.problems) {
          room.initializeElement(at: result.found, to: entry)
          result.found += 1
        }
      }
      line += 1
      start = cells.end + 1
    }
  }

  private static func lineEnd(_ bytes: Bytes, _ start: Int) -> Int {
    start < bytes.count ? bytes.place(of: UInt8(ascii: "\n"), from: start) : start
  }

  /// Moves the lines of what stands behind line breaks inside cells.
  private func countLineBreaks(inCells breaks: [Int]) {
    guard !breaks.isEmpty else { return }
    // Of each row its line as counted so far, against the offset where it begins.
    var added: [Int: Int] = [:]
    let bytes = text.bytes
    var line = 1
    var next = 0
    var start = 0
    while start < bytes.count {
      added[line] = next
      let end = ReferentialFile.lineEnd(bytes, start)
      while next < breaks.count, breaks[next] < end { next += 1 }
      line += 1
      start = end + 1
    }
    for i in entries.indices {
      entries[i].line += UInt32(truncatingIfNeeded: added[Int(entries[i].line)] ?? 0)
    }
    for i in problems.indices { problems[i].line += added[problems[i].line] ?? 0 }
  }

  // MARK: Cells

  private func split(_ row: Bytes) -> [Bytes] {
    var cells: [Bytes] = []
    var start = 0
    for i in 0..<row.count where row[i] == separator {
      cells.append(row.slice(start, i))
      start = i &+ 1
    }
    cells.append(row.slice(start, row.count))
    return cells
  }

  /// One cell of a row, without stray blanks.
  func cell(_ column: ReferentialColumn, of entry: ReferentialEntry) -> Bytes {
    guard let number = columns[column], entry.unused.isEmpty || !entry.unused.contains(column) else {
      return Bytes(start: nil, count: 0)
    }
    let row = text[Int(entry.offset), Int(entry.length)]
    var start = 0
    var cell = 0
    for i in 0..<row.count where row[i] == separator {
      if cell == number { return Blanks.trimmed(row.slice(start, i)) }
      cell += 1
      start = i &+ 1
    }
    return cell == number ? Blanks.trimmed(row.slice(start, row.count)) : Bytes(start: nil, count: 0)
  }

  /// All cells of a row by field, without stray blanks.
  func forEachField(of entry: ReferentialEntry, _ body: (FieldID, Bytes) -> Void) {
    let row = text[Int(entry.offset), Int(entry.length)]
    var start = 0
    var number = 0
    func visit(_ end: Int) {
      if number < meanings.count, case .field(let id)? = meanings[number], !entry.unused.contains(id) {
        body(id, Blanks.trimmed(row.slice(start, end)))
      }
    }
    for i in 0..<row.count where row[i] == separator {
      visit(i)
      number += 1
      start = i &+ 1
    }
    visit(row.count)
  }

  func text(_ column: ReferentialColumn, of entry: ReferentialEntry) -> String { String(cell(column, of: entry)) }
}
