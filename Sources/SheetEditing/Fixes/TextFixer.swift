import Documents
import VehicleSheets

/// Mends the writing of all sheets in one file's text.
package struct TextFixer {
  private let format: DocumentFormat
  private let limits: Limits
  private let correspondences: Correspondences

  /// - Parameter correspondences: what means something else than it says is left as it is.
  package init(_ format: DocumentFormat, limits: Limits, correspondences: Correspondences) {
    self.format = format
    self.correspondences = correspondences
    self.limits = limits
  }

  /// Why a file is left alone: a document in it cannot be read.
  package struct Unreadable: Error {
    package let position: Position
    package let message: Text
    package let help: Text?
  }

  /// What can be mended in `text`, in its order.
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
    let proposals = SheetFixer(tree, correspondences).proposals.filter { $0.value.text != nil }.sorted {
      tree.nodes[$0.key].start < tree.nodes[$1.key].start
    }
    guard !proposals.isEmpty, let here = tree.chunk.bytes.baseAddress, let base = text.baseAddress else { return [] }
    let isJSON = format != .yaml
    let chunk = tree.chunk
    if offsets.chunk.bytes.baseAddress != here { offsets = ByteOffsets(chunk) }
    var fixes: [Fix] = []
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
    return fixes
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
