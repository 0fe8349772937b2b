import Documents

/// The notes of a worksheet, kept aside in a stretch of a file until its last row is checked.
///
/// Each is kept as the number of its bytes, its row, its problems and its texts.
final class KeptNotes: RowNotes {
  private let spool: SpoolStream
  private let start: Int
  /// Where the stretch ends.
  private(set) var end: Int
  /// Where the next note is read, and what was read ahead.
  private var place: Int
  private let ahead = ByteBuffer(capacity: 1 << 16)
  private var used = 0
  /// Why reading ended early.
  private(set) var failure: SystemError?

  init(in spool: SpoolStream, from start: Int) {
    self.spool = spool
    self.start = start
    end = start
    place = start
  }

  func add(_ note: RowNote) throws(SystemError) {
    let buffer = ByteBuffer(capacity: 512)
    func append(_ number: Int) {
      for shift in [0, 8, 16, 24] { buffer.append(UInt8(truncatingIfNeeded: number >> shift)) }
    }
    append(note.row)
    append(note.problems.count)
    for problem in note.problems { append(problem.column << 1 | (problem.tint == .error ? 1 : 0)) }
    append(note.texts.count)
    for text in note.texts {
      append(text.utf8.count)
      buffer.append(text)
    }
    let count = buffer.count
    let head = ByteBuffer(capacity: 4)
    for shift in [0, 8, 16, 24] { head.append(UInt8(truncatingIfNeeded: count >> shift)) }
    try spool.write(head.bytes)
    try spool.write(buffer.bytes)
    self.end += 4 + count
  }

  func rewind() {
    place = start
    used = 0
    ahead.removeAll()
  }

  func next() -> RowNote? {
    guard let head = take(4), let body = take(KeptNotes.number(head, 0)) else { return nil }
    var at = 0
    func number() -> Int {
      defer { at += 4 }
      return at + 4 <= body.count ? KeptNotes.number(body, at) : 0
    }
    var note = RowNote(row: number(), texts: [])
    for _ in 0..<number() {
      let problem = number()
      note.problems.append(RowNote.Problem(column: problem >> 1, tint: problem & 1 == 1 ? .error : .warning))
    }
    for _ in 0..<number() {
      let end = min(body.count, at + 4 + KeptNotes.number(body, at))
      note.texts.append(String(body.slice(at + 4, end)))
      at = end
    }
    return note
  }

  private static func number(_ bytes: Bytes, _ at: Int) -> Int {
    (0..<4).reduce(0) { $0 | Int(bytes[at + $1]) << (8 * $1) }
  }

  /// The next bytes, until they are asked for again.
  private func take(_ count: Int) -> Bytes? {
    if ahead.count - used < count {
      ahead.dropFirst(used)
      used = 0
      let end = min(self.end, place + max(count - ahead.count, 1 << 16))
      do throws(SystemError) { try spool.read(from: place, upTo: end, into: ahead) } catch {
        failure = error
        return nil
      }
      place = end
      guard ahead.count >= count else { return nil }
    }
    used += count
    return ahead[used - count, count]
  }
}
