/// Reads the documents of a stretch of an input one after the other, whatever their format, and goes on after one that
/// cannot be read.
package struct ChunkReader {
  private let bytes: Bytes
  private let firstLine: Int
  private let pieces: [Piece]
  private let format: DocumentFormat
  private let limits: Limits
  private let table: SpreadsheetTable?
  /// What stands above the first rows of a table.
  private let above: RowsAbove

  package init(
    bytes: Bytes, firstLine: Int, pieces: [Piece], format: DocumentFormat, limits: Limits,
    table: SpreadsheetTable? = nil, above: RowsAbove = RowsAbove()
  ) {
    self.table = table
    self.above = above
    self.bytes = bytes
    self.firstLine = firstLine
    self.pieces = pieces
    self.format = format
    self.limits = limits
  }

  /// One document: read into the tree, or what is wrong with it.
  package enum Result {
    case document
    /// Only comments between two marks: no sheet, and no error.
    case nothing
    case problem(Problem)
    /// A row that is no vehicle.
    case leftOut(RowKind)
  }

  /// Hands each document to `body`, which finds it in `tree`.
  package func forEach(into tree: Tree, _ body: (Piece, Result, inout Chunk.PositionTracker) -> Void) {
    switch format {
    case .yaml: readYAML(tree, body)
    case .json, .ndjson: readLines(tree, body)
    case .csv: readRows(tree, body)
    }
  }

  private func readRows(_ tree: Tree, _ body: (Piece, Result, inout Chunk.PositionTracker) -> Void) {
    guard let table else { return }
    let reader = SpreadsheetReader(table, limits: limits)
    reader.begin(bytes, pieces, below: above)
    for (i, piece) in pieces.enumerated() {
      let result: Result
      let next = i + 1 < pieces.count ? bytes.slice(pieces[i + 1].start, pieces[i + 1].end) : nil
      do throws(Problem) {
        switch try reader.read(bytes.slice(piece.start, piece.end), piece, at: i, next: next, into: tree) {
        case .vehicle: result = .document
        case .blank: result = .nothing
        case let kind: result = .leftOut(kind)
        }
      } catch {
        result = .problem(error)
      }
      var tracker = Chunk.PositionTracker(tree.chunk)
      body(piece, result, &tracker)
    }
  }

  private func readLines(_ tree: Tree, _ body: (Piece, Result, inout Chunk.PositionTracker) -> Void) {
    for piece in pieces {
      // The line's end is not part of an NDJSON sheet: an error at its end must not point into the next one.
      var end = piece.end
      while format == .ndjson, end > piece.start, bytes[end - 1] == 0x0A || bytes[end - 1] == 0x0D { end -= 1 }
      let chunk = Chunk(bytes: bytes.slice(piece.start, end), firstLine: piece.line, unit: .bytes)
      var tracker = Chunk.PositionTracker(chunk)
      let result: Result
      do throws(Problem) {
        try checkSize(piece, tree, chunk)
        result = try JSONReader.read(chunk, into: tree, limits: limits) ? .document : .nothing
      } catch {
        result = .problem(ChunkReader.foreign(piece, chunk) ?? error)
      }
      body(piece, result, &tracker)
    }
  }

  private func checkSize(_ piece: Piece, _ tree: Tree, _ chunk: Chunk) throws(Problem) {
    guard piece.end - piece.start > limits.bytes else { return }
    tree.removeAll()
    tree.chunk = chunk
    throw .limit(Span(0, 1), Text(fr: "octets", en: "bytes"), limits.bytes, option: "--max-bytes")
  }

  /// Plain documents by the plain reader; from the first on that is not, all through one parser of libyaml; and from
  /// the first error on, each through its own.
  private func readYAML(_ tree: Tree, _ body: (Piece, Result, inout Chunk.PositionTracker) -> Void) {
    var done = 0
    let isSmall = pieces.allSatisfy { $0.end - $0.start <= limits.bytes && !hasManyDirectives($0) }
    while isSmall, done < pieces.count {
      let piece = pieces[done]
      let chunk = Chunk(bytes: bytes.slice(piece.start, piece.end), firstLine: piece.line, unit: .bytes)
      guard PlainYAMLReader.read(chunk, into: tree, limits: limits, isContinued: piece.number > 1) else { break }
      var tracker = Chunk.PositionTracker(chunk)
      body(piece, .document, &tracker)
      done += 1
    }
    if isSmall, done < pieces.count {
      let first = done == 0 ? 0 : pieces[done].start
      let chunk = Chunk(
        bytes: bytes.slice(first, bytes.count), firstLine: done == 0 ? firstLine : pieces[done].line, unit: .scalars)
      var tracker = Chunk.PositionTracker(chunk)
      let parser = YAMLReader(chunk, limits: limits, isContinued: pieces[done].number > 1)
      do throws(Problem) {
        while done < pieces.count, try parser.next(into: tree) {
          // Within one piece there is one document; a piece that turns out to hold none would shift the numbers.
          guard isInside(pieces[done], tree, chunk) else { break }
          body(pieces[done], isBlank(tree) ? .nothing : .document, &tracker)
          done += 1
        }
      } catch {}
    }
    for piece in pieces[done...] { readAlone(piece, tree, body) }
  }

  private func hasManyDirectives(_ piece: Piece) -> Bool {
    Directives.areMany(bytes.slice(piece.start, piece.end))
  }

  private func isBlank(_ tree: Tree) -> Bool { tree.nodes.isEmpty || (tree.nodes.count == 1 && tree.isEmpty(0)) }

  /// libyaml's own line of the document's first node must lie within the piece.
  private func isInside(_ piece: Piece, _ tree: Tree, _ chunk: Chunk) -> Bool {
    tree.rootLine >= piece.line
      && (piece.number - pieces[0].number + 1 >= pieces.count
        || tree.rootLine <= pieces[piece.number - pieces[0].number + 1].line)
  }

  private func readAlone(_ piece: Piece, _ tree: Tree, _ body: (Piece, Result, inout Chunk.PositionTracker) -> Void) {
    let chunk = Chunk(bytes: bytes.slice(piece.start, piece.end), firstLine: piece.line, unit: .scalars)
    var tracker = Chunk.PositionTracker(chunk)
    do throws(Problem) {
      try checkSize(piece, tree, chunk)
      if hasManyDirectives(piece) { throw YAMLMistake.tooManyDirectives(Directives.limit) }
      let parser = YAMLReader(chunk, limits: limits, isContinued: piece.number > 1)
      while try parser.next(into: tree) { body(piece, isBlank(tree) ? .nothing : .document, &tracker) }
    } catch {
      body(piece, .problem(ChunkReader.foreign(piece, chunk) ?? error), &tracker)
    }
  }

  /// What a file is that could not be read from its beginning: often another kind than its name says.
  private static func foreign(_ piece: Piece, _ chunk: Chunk) -> Problem? {
    piece.start == 0 ? ForeignFile.problem(chunk.bytes) : nil
  }
}
