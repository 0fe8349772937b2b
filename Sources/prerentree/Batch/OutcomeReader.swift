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
    let result = BatchResult(
      batch: batch, bytes: loaded.bytes, capacities: outputs.map { _ in 1 << 12 }, failure: loaded.failure)
    let reader = ChunkReader(
      bytes: loaded.bytes.bytes, firstLine: batch.firstLine, pieces: loaded.pieces, format: .ndjson, limits: limits)
    var stream = StreamPart()
    reader.forEach(into: tree) { piece, document, _ in
      let checked: CheckedSheet
      do throws(StreamPart.Misread) {
        try self.check(document)
        if let end = try self.closing() { return stream.close(end) }
        if let table = self.table() {
          result.tables.append((result.sheets.count, table))
          return
        }
        checked = try self.checkedSheet()
        if !checked.outcome.isSkipped { stream.outcomes += 1 }
      } catch {
        return stream.reject(line: piece.line, error.reason)
      }
      let sheet = (checked.outcome.record ?? self.heading()).flatMap { self.recordReader.read($0) }
      for i in self.outputs.indices {
        self.outputs[i].render(checked.outcome, sheet, to: result.rendered[i].bytes)
        result.rendered[i].ends.append(result.rendered[i].bytes.count)
      }
      result.sheets.append(checked)
    }
    result.stream = stream
    return result
  }

  /// Of a refused sheet: what a page calls the vehicle.
  private func heading() -> [UInt8]? {
    tree.member("batch", of: 0).flatMap { tree.member("sheet", of: $0) }.map(source)
  }

  /// The bytes of a node of the line.
  private func source(_ index: Tree.Index) -> [UInt8] {
    let node = tree.nodes[index]
    return Array(tree.chunk.bytes.slice(Int(node.start), Int(node.end)))
  }

  /// A line about a table; nil where it is about a sheet.
  private func table() -> TableOutcome? {
    guard tree.string("status", of: 0) == "table", let table = tree.member("table", of: 0),
      let file = tree.string("file", of: table)
    else { return nil }
    var outcome = TableOutcome(
      file: file, worksheet: tree.string("sheet", of: table), encoding: tree.string("encoding", of: table),
      separator: tree.string("separator", of: table), headerLine: count("headerLine", of: table) ?? 0,
      layout: tree.string("layout", of: table),
      columns: tree.elements(of: tree.member("columns", of: table)).map { column in
        TableOutcome.Column(
          title: tree.string("title", of: column) ?? "", field: tree.string("field", of: column),
          evidence: tree.string("how", of: column).flatMap { ColumnEvidence(rawValue: $0) } ?? .unknown)
      }, diagnostics: tree.elements(of: tree.member("diagnostics", of: table)).map(diagnostic))
    if let leftOut = tree.member("leftOut", of: table) {
      for kind in RowKind.allCases {
        if let number = tree.integer(kind.rawValue, of: leftOut), number > 0 { outcome.leftOut[kind] = number }
      }
    }
    if let batch = tree.member("batch", of: 0) {
      readLines(batch, &outcome.diagnostics)
      if let rows = count("rows", of: batch) {
        let fills = tree.elements(of: tree.member("fill", of: batch)).map { node in
          ColumnFill(
            filled: min(rows, count("filled", of: node) ?? 0), values: count("values", of: node) ?? 0,
            hasMore: tree.string("more", of: node) == "true")
        }
        outcome.takeOver(rows: rows, fills: fills)
      }
    }
    return outcome
  }

  private func check(_ document: ChunkReader.Result) throws(StreamPart.Misread) {
    switch document {
    case .document where tree.nodes.first?.kind == .mapping: return
    case .problem(let problem): throw StreamPart.Misread(reason: problem.message)
    default: throw StreamPart.Misread(reason: nil)
    }
  }

  /// What the closing line says; nil of any other line.
  private func closing() throws(StreamPart.Misread) -> StreamPart.Closing? {
    guard tree.string("status", of: 0) == "end" else { return nil }
    guard let outcomes = tree.integer("outcomes", of: 0), outcomes >= 0, let failures = tree.member("failures", of: 0)
    else { throw StreamPart.Misread(reason: nil) }
    return StreamPart.Closing(
      outcomes: outcomes,
      failures: tree.elements(of: failures).map {
        Failure(file: tree.string("file", of: $0) ?? "-", message: Text(same: tree.string("message", of: $0) ?? "-"))
      },
      inputs: texts("inputs"), referentials: texts("referentials"))
  }

  private func texts(_ name: StaticString) -> [String] {
    tree.elements(of: tree.member(name, of: 0)).filter { tree.nodes[$0].kind == .scalar }
      .map { String(tree.scalarText($0)) }
  }

  /// The bytes of the record of an accepted sheet: it names the vehicle that the outcome does.
  private func record(isAccepted: Bool, reference: String) throws(StreamPart.Misread) -> [UInt8]? {
    let record = tree.member("record", of: 0)
    guard isAccepted else {
      if record == nil { return nil }
      throw StreamPart.Misread(
        reason: Text(fr: "une fiche refusée n'a pas de pré-rentrée", en: "a refused sheet has no record"))
    }
    let isWhole =
      record.map { record in
        let texts: [StaticString] = ["type", "marque", "modele"]
        return tree.string("reference", of: record) == reference && tree.member("schemaVersion", of: record) != nil
          && texts.allSatisfy { tree.string($0, of: record)?.isEmpty == false }
      } ?? false
    guard let record, isWhole else {
      throw StreamPart.Misread(
        reason: Text(
          fr: "la fiche est dite acceptée, et sa pré-rentrée manque ou n'en est pas une",
          en: "the sheet is said to be accepted, and its record is missing or is none"))
    }
    return source(record)
  }

  private func checkedSheet() throws(StreamPart.Misread) -> CheckedSheet {
    guard let status = tree.string("status", of: 0), ["accepted", "refused", "skipped"].contains(status),
      let file = tree.string("file", of: 0), let document = count("document", of: 0), let line = count("line", of: 0),
      let reference = tree.string("reference", of: 0), let list = tree.member("diagnostics", of: 0),
      tree.nodes[list].kind == .list
    else { throw StreamPart.Misread(reason: nil) }
    let batch = tree.member("batch", of: 0)
    var outcome = Outcome(
      source: SheetSource(file: file, document: document, line: line), reference: reference,
      isAccepted: status == "accepted",
      diagnostics: tree.elements(of: list).map(diagnostic),
      isUnreadable: batch.map { tree.member("unreadable", of: $0) != nil } ?? false)
    outcome.isSkipped = status == "skipped"
    outcome.vehicle = tree.member("vehicle", of: 0).map { VehicleIdentity($0, of: tree) }
    if outcome.isAccepted, outcome.diagnostics.contains(where: { $0.severity == .error }) {
      throw StreamPart.Misread(
        reason: Text(
          fr: "la fiche est dite acceptée, et elle a des erreurs",
          en: "the sheet is said to be accepted, and has errors"))
    }
    outcome.record = try record(isAccepted: outcome.isAccepted, reference: reference)
    var identity = Identity()
    if let batch { readBatchData(batch, &outcome, &identity) }
    return CheckedSheet(outcome: outcome, identity: identity, chunk: tree.chunk)
  }

  private func readBatchData(_ batch: Tree.Index, _ outcome: inout Outcome, _ identity: inout Identity) {
    for value in tree.elements(of: tree.member("values", of: batch)) {
      guard let id = field(value), var text = tree.string("value", of: value) else { continue }
      let (start, end) = place(value)
      let key = text.withUTF8 { Identity.Key(of: $0, in: id) }
      let mention = Identity.Mention(key: key, place: .reported(outcome.mentions.count))
      outcome.mentions.append(
        Mention(
          field: id, value: text, start: start, end: end, cell: tree.string("cell", of: value),
          line: tree.string("text", of: value) ?? "", lineStart: count("start", of: value) ?? 0))
      if let index = DuplicateCheck.unique.firstIndex(where: { $0.field == id }) {
        identity[index] = mention
      } else {
        if tree.member("known", of: value) == nil { identity.customBrand = mention }
        outcome.customBrand = text
      }
    }
    readLines(batch, &outcome.diagnostics)
    outcome.lowered = tree.elements(of: tree.member("lowered", of: batch)).map { String(tree.scalarText($0)) }
    for value in tree.elements(of: tree.member("unresolved", of: batch)) {
      guard let id = field(value), let text = tree.string("value", of: value) else { continue }
      outcome.unresolved.append(
        UnresolvedValue(
          field: id, value: text, guess: tree.string("guess", of: value),
          candidates: tree.elements(of: tree.member("candidates", of: value)).map { String(tree.scalarText($0)) }))
    }
  }

  /// The lines that a page shows, in the order in which they were written.
  private func readLines(_ batch: Tree.Index, _ diagnostics: inout [Diagnostic]) {
    var lines = tree.elements(of: tree.member("lines", of: batch))[...]
    func next() -> (text: String?, start: Int) {
      guard let node = lines.popFirst() else { return (nil, 0) }
      return (tree.string("text", of: node), count("start", of: node) ?? 0)
    }
    for i in diagnostics.indices {
      (diagnostics[i].sourceLine, diagnostics[i].sourceLineStart) = next()
      for j in diagnostics[i].related.indices {
        let (text, start) = next()
        diagnostics[i].related[j].sourceLine = text
        diagnostics[i].related[j].sourceLineStart = start
      }
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
