import Documents
import Reports
import VehicleSheets

/// Reads streams of outcomes back (`merge`): each line becomes the checked sheet that it was. Each thread has its own.
final class OutcomeReader {
  private let outputs: [any SheetOutput]
  private let limits: Limits
  private let tree = Tree()
  private let recordReader: RecordReader

  init(outputs: [any SheetOutput], limits: Limits) {
    self.outputs = outputs
    self.limits = limits
    recordReader = RecordReader(limits: limits)
  }

  func run(_ batch: Batch) -> BatchResult {
    let loaded = LoadedBatch(batch, Correspondences(), limits)
    var result = BatchResult(
      batch: batch, bytes: loaded.bytes, rendered: outputs.map { _ in (ByteBuffer(capacity: 1 << 12), []) },
      failure: loaded.failure)
    let reader = ChunkReader(
      bytes: loaded.bytes.bytes, firstLine: batch.firstLine, pieces: loaded.pieces, format: .ndjson, limits: limits)
    reader.forEach(into: tree) { piece, document, _ in
      guard case .document = document, let checked = self.checkedSheet() else {
        result.failure = Text(
          fr: "la ligne \(piece.line) n'est pas un résultat de « process --out - »",
          en: "line \(piece.line) is no outcome of “process --out -”")
        return
      }
      let sheet = checked.outcome.record.flatMap { self.recordReader.read($0) }
      for i in self.outputs.indices {
        self.outputs[i].render(checked.outcome, sheet, to: result.rendered[i].bytes)
        result.rendered[i].ends.append(result.rendered[i].bytes.count)
      }
      result.sheets.append(checked)
    }
    return result
  }

  private func checkedSheet() -> CheckedSheet? {
    guard let status = tree.string("status", of: 0), let file = tree.string("file", of: 0),
      let document = count("document", of: 0), let line = count("line", of: 0),
      let reference = tree.string("reference", of: 0)
    else { return nil }
    let batch = tree.member("batch", of: 0)
    var outcome = Outcome(
      source: SheetSource(file: file, document: document, line: line), reference: reference,
      isAccepted: status == "accepted",
      diagnostics: tree.elements(of: tree.member("diagnostics", of: 0)).map(diagnostic),
      isUnreadable: batch.map { tree.member("unreadable", of: $0) != nil } ?? false)
    if let record = tree.member("record", of: 0) {
      let node = tree.nodes[record]
      outcome.record = Array(tree.chunk.bytes.slice(Int(node.start), Int(node.end)))
    }
    var identity = Identity()
    if let batch { readBatchData(batch, &outcome, &identity) }
    return CheckedSheet(outcome: outcome, identity: identity, chunk: tree.chunk)
  }

  private func readBatchData(_ batch: Tree.Index, _ outcome: inout Outcome, _ identity: inout Identity) {
    for value in tree.elements(of: tree.member("values", of: batch)) {
      guard let id = field(value), var text = tree.string("value", of: value) else { continue }
      let (start, end) = place(value)
      let key = text.withUTF8 { Identity.Key(of: $0, in: id) }
      let mention = Identity.Mention(
        key: key, place: .told(start: start, end: end, cell: tree.string("cell", of: value)))
      switch id {
      case .reference: identity.unique.0 = mention
      case .numeroChassis: identity.unique.1 = mention
      case .immatriculation: identity.unique.2 = mention
      case .numeroPolice: identity.unique.3 = mention
      default:
        identity.customBrand = mention
        outcome.customBrand = text
      }
    }
    for value in tree.elements(of: tree.member("unresolved", of: batch)) {
      guard let id = field(value), let text = tree.string("value", of: value) else { continue }
      outcome.unresolved.append(
        UnresolvedValue(field: id, value: text, guess: tree.string("guess", of: value)))
    }
  }

  private func field(_ node: Tree.Index) -> FieldID? {
    guard let path = tree.string("field", of: node) else { return nil }
    return Field.table.first { $0.path == path }?.id
  }

  private func place(_ node: Tree.Index) -> (Position, Position) {
    let start = Position(line: count("line", of: node) ?? 1, column: count("column", of: node) ?? 1)
    let end = Position(line: count("endLine", of: node) ?? 1, column: count("endColumn", of: node) ?? 1)
    return (start, max(start, end))
  }

  /// A number that counts from 1. Nobody's file has as many lines as would not fit; reports reckon with it.
  private func count(_ name: StaticString, of node: Tree.Index) -> Int? {
    tree.integer(name, of: node).flatMap { (1...(1 << 40)).contains($0) ? $0 : nil }
  }

  private func diagnostic(_ node: Tree.Index) -> Diagnostic {
    let (start, end) = place(node)
    return Diagnostic(
      code: tree.string("code", of: node) ?? "",
      severity: tree.string("severity", of: node).flatMap { Severity(rawValue: $0) } ?? .error,
      message: Text(same: tree.string("message", of: node) ?? ""), pointer: tree.string("path", of: node) ?? "",
      start: start, end: end, cell: tree.string("cell", of: node), step: count("step", of: node) ?? 0,
      suggestions: tree.elements(of: tree.member("suggestions", of: node)).map { String(tree.scalarText($0)) },
      help: Text(same: tree.string("help", of: node) ?? ""),
      related: tree.elements(of: tree.member("related", of: node)).map { related in
        let (start, end) = place(related)
        return Diagnostic.Related(
          file: tree.string("file", of: related), start: start, end: end,
          message: Text(same: tree.string("message", of: related) ?? ""))
      })
  }
}
