import Documents
import Reports
import VehicleSheets

/// Checks the sheets of one text again and again as it changes: what stands as it stood is not checked twice.
final class DocumentCheck {
  /// The bytes of a document, and its number, after which a sheet without a reference is called.
  private struct Key: Hashable {
    let first: UInt64
    let second: UInt64
    let number: Int

    init(_ piece: Piece, in text: Bytes) {
      let bytes = text.slice(piece.start, piece.end)
      first = Documents.hash(bytes, seed: 1)
      second = Documents.hash(bytes, seed: 2)
      number = piece.number
    }
  }

  private struct Entry {
    /// The line that the document began on when it was checked.
    var line: Int
    var documents: [CheckedDocument]
  }

  private var known: [Key: Entry] = [:]
  /// Whether a sheet was found in this text once: it stays one while it is being rewritten and cannot be read.
  private(set) var wasSheet = false

  /// Bytes that are checked before somebody is asked whether the text has changed meanwhile.
  private static let stretch = 1 << 16

  /// To be called where the same text may mean something else: other settings, another referential.
  func forget() { known = [:] }

  /// Everything found in a text, in its order; nil where `isInterrupted` says that it is no longer asked for. What was
  /// done until then is kept.
  func documents(
    of text: ByteBuffer, _ name: DocumentName, _ run: any SheetRun, isInterrupted: () -> Bool
  ) -> [CheckedDocument]? {
    let found =
      name.format == .csv
      ? run.checkTable(text, name) : checkPieces(of: text, name, run, isInterrupted: isInterrupted)
    guard var found else { return nil }
    if found.isEmpty {
      found = [CheckedDocument(outcome: run.emptyOutcome(text, name), isSheet: true)]
    } else if found.contains(where: \.isSheet) {
      wasSheet = true
    }
    return found
  }

  private func checkPieces(
    of text: ByteBuffer, _ name: DocumentName, _ run: any SheetRun, isInterrupted: () -> Bool
  ) -> [CheckedDocument]? {
    var cutter = DocumentCutter(name.format)
    let pieces = cutter.cut(text.bytes, isLast: true).pieces
    let keys = pieces.map { Key($0, in: text.bytes) }
    var first = 0
    while first < pieces.count {
      guard known[keys[first]] == nil else {
        first += 1
        continue
      }
      var last = first + 1
      while last < pieces.count, known[keys[last]] == nil,
        pieces[last].end - pieces[first].start <= DocumentCheck.stretch
      { last += 1 }
      check(pieces[first..<last], keys[first..<last], of: text, name: name, run: run)
      first = last
      if first < pieces.count, isInterrupted() { return nil }
    }
    // What the text no longer holds is forgotten.
    var kept: [Key: Entry] = [:]
    kept.reserveCapacity(keys.count)
    for key in keys { kept[key] = known[key] }
    known = kept
    return zip(pieces, keys).flatMap { piece, key -> [CheckedDocument] in
      guard let entry = known[key] else { return [] }
      let shift = piece.line - entry.line
      return shift == 0
        ? entry.documents
        : entry.documents.map { CheckedDocument(outcome: $0.outcome.moved(by: shift), isSheet: $0.isSheet) }
    }
  }

  private func check(
    _ pieces: ArraySlice<Piece>, _ keys: ArraySlice<Key>, of text: ByteBuffer, name: DocumentName,
    run: any SheetRun
  ) {
    guard let first = pieces.first, let last = pieces.last else { return }
    let stretch = ByteBuffer(capacity: last.end - first.start)
    stretch.append(text[first.start, last.end - first.start])
    let moved = pieces.map { piece -> Piece in
      var piece = piece
      piece.start -= first.start
      piece.end -= first.start
      return piece
    }
    let documents = run.check(moved, firstLine: first.line, of: stretch, name)
    for ((piece, key), sheets) in zip(zip(pieces, keys), moved.groups(of: documents)) {
      known[key] = Entry(line: piece.line, documents: sheets)
    }
  }
}

extension Outcome {
  /// The same for a document that stands some lines farther down.
  func moved(by lines: Int) -> Outcome {
    var outcome = self
    outcome.source.line += lines
    for i in outcome.diagnostics.indices { outcome.diagnostics[i].move(by: lines) }
    for i in outcome.mentions.indices {
      outcome.mentions[i].start.line += lines
      outcome.mentions[i].end.line += lines
    }
    return outcome
  }
}

extension Diagnostic {
  fileprivate mutating func move(by lines: Int) {
    start.line += lines
    end.line += lines
    for i in related.indices where related[i].file == nil {
      related[i].start.line += lines
      related[i].end.line += lines
    }
  }
}
