import Documents
import VehicleSheets

/// Mends the writing of all sheets in one file's text.
package struct TextFixer {
  private let format: DocumentFormat
  private let limits: Limits
  private let correspondences: Correspondences
  private let keys: ForeignKeys
  private let brands: BrandNames?
  /// Whether a document that is no sheet is left alone, though it has keys that sheets have.
  private let skipsForeign: Bool

  /// - Parameters:
  ///   - correspondences: what means something else than it says is left as it is.
  ///   - brands: those that a misspelt one may be meant for.
  package init(
    _ format: DocumentFormat, limits: Limits, correspondences: Correspondences, brands: BrandNames? = nil,
    skipsForeign: Bool = false
  ) {
    self.format = format
    self.brands = brands
    self.skipsForeign = skipsForeign
    self.correspondences = correspondences
    keys = ForeignKeys(correspondences)
    self.limits = limits
  }

  /// Why a file is left alone: a document in it cannot be read.
  package struct Unreadable: Error {
    package let position: Position
    package let message: Text
    package let help: Text?
  }

  /// What can be fixed in `text`, in its order.
  package func fixes(_ text: Bytes) throws(Unreadable) -> [Fix] {
    var cutter = DocumentCutter(format)
    let (pieces, _, firstLine) = cutter.cut(text, isLast: true)
    let reader = ChunkReader(bytes: text, firstLine: firstLine, pieces: pieces, format: format, limits: limits)
    let tree = Tree()
    var found: [Fix] = []
    var failure: Unreadable?
    // One walk over all documents that share a chunk.
    var offsets = ByteOffsets(tree.chunk)
    reader.forEach(into: tree) { _, result, tracker in
      switch result {
      case .nothing, .leftOut: break
      case .document: found += self.fixes(in: tree, text, &tracker, &offsets)
      case .problem(let problem):
        if failure == nil {
          failure = Unreadable(
            position: tracker.position(of: problem.span.start).position, message: problem.message, help: problem.help)
        }
      }
    }
    if let failure { throw failure }
    return found
  }

  /// The text with the fixes made.
  package static func apply(_ fixes: [Fix], to text: Bytes) -> ByteBuffer {
    let output = ByteBuffer(capacity: text.count + 256)
    var from = 0
    for fix in fixes {
      output.append(text.slice(from, fix.range.lowerBound))
      output.append(fix.replacement)
      from = fix.range.upperBound
    }
    output.append(text.slice(from, text.count))
    return output
  }

  private func fixes(
    in tree: Tree, _ text: Bytes, _ tracker: inout Chunk.PositionTracker, _ offsets: inout ByteOffsets
  ) -> [Fix] {
    if skipsForeign, !SheetRecords(tree, keys).hasSheet { return [] }
    let proposals = SheetFixer(tree, correspondences, keys: keys, brands: brands).proposals.filter {
      $0.value.text != nil
    }.sorted {
      tree.nodes[$0.key].start < tree.nodes[$1.key].start
    }
    guard let here = tree.chunk.bytes.baseAddress, let base = text.baseAddress else { return [] }
    let isJSON = format != .yaml
    let chunk = tree.chunk
    if offsets.chunk.bytes.baseAddress != here { offsets = ByteOffsets(chunk) }
    var fixes = moves(in: tree, shift: here - base, &tracker)
    guard !proposals.isEmpty else { return fixes }
    for (node, proposal) in proposals {
      guard let after = proposal.text else { continue }
      let span = Span(tree.nodes[node].start, tree.nodes[node].end)
      let place = offsets.offset(of: span.start)..<offsets.offset(of: span.end)
      let written = tree.scalarText(node)
      guard let source = SourceScalar(chunk.bytes, place, text: written, isJSON: isJSON) else { continue }
      let shift = here - base
      fixes.append(
        Fix(
          range: (source.range.lowerBound + shift)..<(source.range.upperBound + shift),
          replacement: source.replacement(
            after, isNumber: proposal.isNumber, isInFlow: proposal.isInFlow, isJSON: isJSON),
          position: tracker.position(of: span.start).position, field: proposal.field, isKey: proposal.isKey,
          before: String(written), after: after))
    }
    return fixes.sorted { ($0.range.lowerBound, $0.range.upperBound) < ($1.range.lowerBound, $1.range.upperBound) }
  }

  /// Fields at the top of a sheet, moved to their sections.
  private func moves(in tree: Tree, shift: Int, _ tracker: inout Chunk.PositionTracker) -> [Fix] {
    let records = SheetRecords(tree, keys)
    guard records.hasSheet else { return [] }
    var offsets = ByteOffsets(tree.chunk)
    return records.roots.filter { tree.nodes[$0].kind == .mapping }.flatMap { root -> [Fix] in
      let edits = FlatKeyMover(tree, keys, isJSON: format != .yaml) { offsets.offset(of: $0) }.edits(root)
      return edits.map { edit in
        let range = (edit.range.lowerBound + shift)..<(edit.range.upperBound + shift)
        let key = edit.move?.key
        let start = tracker.position(of: key.map { tree.nodes[$0].start } ?? tree.nodes[root].start).position
        return Fix(
          range: range, replacement: edit.replacement, position: start, field: edit.move?.id.field.path ?? "",
          isKey: true, isMove: true, before: key.map { String(tree.scalarText($0)) } ?? "",
          after: edit.move?.id.field.path ?? "")
      }
    }
  }
}

/// Turns the marks of a chunk into bytes; asks in ascending order cost one walk in all.
private struct ByteOffsets {
  let chunk: Chunk
  private var offset: Int
  private var scalars = 0

  init(_ chunk: Chunk) {
    self.chunk = chunk
    offset = Encoding.hasUTF8Mark(chunk.bytes) ? 3 : 0
  }

  mutating func offset(of mark: Mark) -> Int {
    guard chunk.unit == .scalars else { return Int(mark) }
    if scalars > Int(mark) { self = ByteOffsets(chunk) }
    while scalars < Int(mark), offset < chunk.bytes.count {
      offset += 1
      while offset < chunk.bytes.count, chunk.bytes[offset] & 0xC0 == 0x80 { offset += 1 }
      scalars += 1
    }
    return offset
  }
}
