import CBytes
import Documents

/// One referential file, in memory, with its rows found and checked.
package final class ReferentialFile: @unchecked Sendable {
  // Written while loading only, each part by one thread.
  package let name: String
  private let text: ByteBuffer
  private let separator: UInt8
  /// The number of each column in the file, by `ReferentialColumn.index`; -1 where the file does not have it.
  @exclusivity(unchecked) private var columns = [Int](repeating: -1, count: ReferentialColumn.indices.count)
  /// For each column of the file what it is.
  @exclusivity(unchecked) private var meanings: [ReferentialColumn?] = []
  /// The rows that are of use; the referential takes them.
  private var entries = UnsafeMutableBufferPointer<ReferentialEntry>(start: nil, count: 0)
  private var runs: [ReferentialRun] = []
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
    var plain = (text: text, separator: UInt8(ascii: ";"), breaks: [Int]())
    var parts = ReferentialFile.parts(of: text.bytes, max(1, parts), forEachPart)
    if parts.contains(where: \.hasQuote) {
      plain = try ReferentialFile.unquoted(text)
      parts = ReferentialFile.parts(of: plain.text.bytes, parts.count, forEachPart)
    }
    self.text = plain.text
    separator = plain.separator
    let bytes = self.text.bytes
    var start = Encoding.hasUTF8Mark(bytes) ? 3 : 0
    try readHeader(bytes, &start)
    if let wrong = parts.compactMap(\.wrongByte).first { throw ReferentialFile.notUTF8(bytes, wrong) }
    readRows(bytes, from: start, &parts, forEachPart)
    countLineBreaks(inCells: plain.breaks)
  }

  deinit { entries.deallocate() }

  /// Gives the rows found away: there are many, and nobody needs them twice.
  func takeRows() -> (entries: UnsafeMutableBufferPointer<ReferentialEntry>, runs: [ReferentialRun]) {
    defer { (entries, runs) = (UnsafeMutableBufferPointer(start: nil, count: 0), []) }
    return (entries, runs)
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
        if columns[meaning.index] >= 0 {
          throw Failure(
            line: 1,
            message: Text(fr: "deux colonnes « \(meaning.name) »", en: "two columns “\(meaning.name)”"))
        }
        columns[meaning.index] = number
      } else {
        let written = String(Blanks.trimmed(cell))
        let near = NearNames.nearest(to: written, among: ReferentialColumn.all.map(\.name), limit: 1)
        let hint = near.first.map { Text(fr: " (« \($0) » ?)", en: " (“\($0)”?)") } ?? Text(same: "")
        problems.append(
          ReferentialProblem(
            line: 1, column: number + 1, name: written,
            message: Text(fr: "colonne inconnue « \(written) »", en: "unknown column “\(written)”") + hint))
      }
    }
    for needed in [ReferentialColumn.marque, .modele] where columns[needed.index] < 0 {
      throw Failure(
        line: 1,
        message: Text(
          fr:
            "le référentiel n'a pas de colonne « \(needed.name) » ; la première ligne nomme les colonnes, séparées par « ; »",
          en: "the referential has no column “\(needed.name)”; the first line names the columns, separated by “;”"))
    }
  }

  private static func notUTF8(_ bytes: Bytes, _ wrong: Int) -> Failure {
    Failure(
      line: 1 + bytes[..<wrong].count { $0 == UInt8(ascii: "\n") },
      message: Text(
        fr: "le référentiel n'est pas en UTF-8 (octet \(wrong + 1)) ; enregistrez-le en UTF-8",
        en: "the referential is not UTF-8 (byte \(wrong + 1)); save it as UTF-8"))
  }

  /// A part of the file: whole lines, and what was found in them.
  private struct Part {
    var bounds: Range<Int>
    /// The first byte that is no text.
    var wrongByte: Int?
    var hasQuote = false
    var lines = 0
    var firstLine = 1
    /// How many rows are before it at most: the header is none.
    var firstRow: Int { max(0, firstLine - 2) }
    /// How many rows are of use.
    var found = 0
    var runs: [ReferentialRun] = []
    var problems: [ReferentialProblem] = []
  }

  /// Divides the text into parts, each looked through for what would spoil it.
  private static func parts(of bytes: Bytes, _ count: Int, _ forEachPart: (Int, (Int) -> Void) -> Void) -> [Part] {
    var bounds = [0]
    for part in 1..<max(count, 2) where part < count {
      bounds.append(max(bounds[part - 1], min(lineEnd(bytes, bytes.count / count * part) + 1, bytes.count)))
    }
    bounds.append(bytes.count)
    var parts = (0..<count).map { Part(bounds: bounds[$0]..<bounds[$0 + 1]) }
    parts.withUnsafeMutableBufferPointer { parts in
      nonisolated(unsafe) let parts = parts
      forEachPart(count) { part in
        let text = bytes.slice(parts[part].bounds.lowerBound, parts[part].bounds.upperBound)
        parts[part].wrongByte = Encoding.firstInvalidUTF8(text).map { bounds[part] + $0 }
        parts[part].hasQuote = text.place(of: UInt8(ascii: "\""), from: 0) < text.count
        let isOpen = !text.isEmpty && text.last != UInt8(ascii: "\n")
        parts[part].lines = text.count(of: UInt8(ascii: "\n")) + (isOpen ? 1 : 0)
      }
    }
    return parts
  }

  private func readRows(
    _ bytes: Bytes, from start: Int, _ parts: inout [Part], _ forEachPart: (Int, (Int) -> Void) -> Void
  ) {
    var line = 1
    for part in parts.indices {
      parts[part].firstLine = line
      line += parts[part].lines
    }
    // Each part fills in its own stretch of one array, which is then closed up: rows are rarely left out.
    let space = UnsafeMutableBufferPointer<ReferentialEntry>.allocate(capacity: line)
    if let start = space.baseAddress, line * MemoryLayout<ReferentialEntry>.stride >= 1 << 21 {
      memoryInLargePages(start, line * MemoryLayout<ReferentialEntry>.stride)
    }
    parts.withUnsafeMutableBufferPointer { parts in
      nonisolated(unsafe) let parts = parts
      nonisolated(unsafe) let space = space
      forEachPart(parts.count) { part in
        let stretch = UnsafeMutableBufferPointer(rebasing: space[parts[part].firstRow...])
        self.readPart(bytes, from: start, stretch, &parts[part])
      }
    }
    var count = 0
    for part in parts {
      if part.firstRow > count {
        for i in 0..<part.found { space.initializeElement(at: count + i, to: space[part.firstRow + i]) }
      }
      runs += part.runs.map { run in
        var run = run
        run.first += Int32(truncatingIfNeeded: count)
        return run
      }
      count += part.found
      problems += part.problems
    }
    entries = UnsafeMutableBufferPointer(rebasing: space[..<count])
  }

  private func readPart(
    _ bytes: Bytes, from start: Int, _ space: UnsafeMutableBufferPointer<ReferentialEntry>, _ part: inout Part
  ) {
    let to = part.bounds.upperBound
    let bytes = bytes.slice(0, to)
    let check = ReferentialRowCheck(meanings: meanings)
    var cells = ReferentialCells(separator: separator, columns: meanings.count)
    // The header's line is read already.
    var line = part.bounds.lowerBound < start ? 2 : part.firstLine
    var at = max(start, part.bounds.lowerBound)
    while at < to {
      cells.split(bytes, from: at)
      let end = cells.end > at && bytes[cells.end - 1] == UInt8(ascii: "\r") ? cells.end - 1 : cells.end
      if end > at {
        var entry = ReferentialEntry(
          offset: UInt32(truncatingIfNeeded: at), length: UInt32(truncatingIfNeeded: end - at),
          line: UInt32(truncatingIfNeeded: line))
        if check.read(cells, into: &entry, problems: &part.problems) {
          space.initializeElement(at: part.found, to: entry)
          if check.isNewPlace || part.runs.isEmpty {
            part.runs.append(
              ReferentialRun(
                brandKey: check.place.brand, modelKey: check.place.model,
                first: Int32(truncatingIfNeeded: part.found), count: 0))
          }
          part.runs[part.runs.count - 1].count += 1
          part.found += 1
        }
      }
      line += 1
      at = cells.end + 1
    }
  }

  private static func lineEnd(_ bytes: Bytes, _ start: Int) -> Int {
    start < bytes.count ? bytes.place(of: UInt8(ascii: "\n"), from: start) : start
  }

  /// Moves the lines of what stands after line breaks inside cells.
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
    let number = columns[column.index]
    guard number >= 0, entry.unused.isEmpty || !entry.unused.contains(column) else {
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

  /// A row's version, without stray blanks.
  func version(of entry: ReferentialEntry) -> Bytes {
    guard entry.versionStart != .max else { return cell(.version, of: entry) }
    return text[Int(entry.offset) + Int(entry.versionStart), Int(entry.versionCount)]
  }

  /// All cells of a row by field, without stray blanks.
  func forEachField(of entry: ReferentialEntry, _ body: (FieldID, Bytes) -> Void) {
    let row = text[Int(entry.offset), Int(entry.length)]
    var start = 0
    for meaning in meanings {
      let end = row.place(of: separator, from: start)
      if case .field(let id)? = meaning, !entry.unused.contains(id) { body(id, Blanks.trimmed(row.slice(start, end))) }
      guard end < row.count else { return }
      start = end + 1
    }
  }

  func text(_ column: ReferentialColumn, of entry: ReferentialEntry) -> String { String(cell(column, of: entry)) }
}
