import Documents
import Reports
import VehicleSheets

/// Checks the sheets of one batch after the other. Each thread has its own.
final class Worker {
  private let checker: SheetChecker
  private let correspondences: Correspondences
  private let options: CheckOptions
  private let outputs: [any SheetOutput]
  /// How much was rendered of the last batch for each output: the next will have about as much.
  private var sizes: [Int]
  /// Whether outcomes carry what is compared between sheets, because nobody compares it here.
  private let isStreaming: Bool
  /// Whether nobody sees what is found, only whether something was: then no message is made.
  private let isSilent: Bool
  /// What the sheets of the batch are called that have no reference.
  private var stem = ""
  /// Whether something is wrong with the table as a whole, so that no row of it can be accepted.
  private var isRefused = false

  init(
    referential: Referential, correspondences: Correspondences, options: CheckOptions, outputs: [any SheetOutput],
    isStreaming: Bool, isSilent: Bool = false
  ) {
    self.isStreaming = isStreaming
    self.isSilent = isSilent
    checker = SheetChecker(referential: referential, correspondences: correspondences, options: options)
    self.correspondences = correspondences
    self.options = options
    self.outputs = outputs
    sizes = outputs.map { _ in 0 }
    checker.sheet.isSilent = isSilent
  }

  /// Checks batches of which each is one small file: they are read one after the other first, and then checked.
  func run(_ group: [Batch]) -> [BatchResult] {
    let loaded = group.map { LoadedBatch($0, correspondences, options.limits) }
    return zip(group, loaded).map { run($0, $1) }
  }

  func run(_ batch: Batch) -> BatchResult { run(batch, LoadedBatch(batch, correspondences, options.limits)) }

  private func run(_ batch: Batch, _ loaded: LoadedBatch) -> BatchResult {
    stem = ValueReader.reference(from: batch.input.referenceStem)
    let result = BatchResult(
      batch: batch, bytes: loaded.bytes,
      capacities: sizes.map { max(1 << 12, min($0 + $0 / 8, loaded.bytes.count * 4)) }, failure: loaded.failure,
      columns: loaded.columns)
    result.table = loaded.columns.map {
      let worksheet = batch.input.worksheet
      var table = TableOutcome(
        $0, file: batch.input.path, encoding: worksheet == nil ? loaded.encoding.name : nil,
        maxFindings: options.limits.findings)
      if let worksheet, !$0.table.isUnknown { table.diagnostics += worksheet.hidden(line: table.headerLine) }
      table.lowered = options.levels.apply(to: &table.diagnostics)
      return table
    }
    if let columns = loaded.columns, columns.table.isUnknown || batch.input.isRatherNote(columns) {
      if columns.table.isUnknown || batch.firstLine <= columns.table.firstLine {
        finish(unknownTable(batch.input, columns), nil, result)
      }
      result.table = columns.table.isUnknown ? result.table : nil
      return result
    }
    result.sheets.reserveCapacity(loaded.pieces.count)
    checker.table = loaded.columns?.reading ?? TableReading()
    isRefused = result.table?.refusesRows(isStrict: options.isStrict) ?? false
    let reader = ChunkReader(
      bytes: loaded.bytes.bytes, firstLine: batch.firstLine, pieces: loaded.pieces, format: batch.input.format,
      limits: options.limits, table: loaded.columns?.table, above: batch.above)
    reader.forEach(into: checker.tree) { piece, document, tracker in
      switch document {
      case .nothing: break
      case .leftOut(let kind):
        result.leftOut[kind, default: 0] += 1
        if kind == .remark, result.textRows.count < TableOutcome.maxTextRows, let row = self.checker.tree.chunk.row {
          result.textRows.append(row)
        }
      case .document: self.check(batch.input, piece, tracker: &tracker, result: result)
      case .problem(let problem):
        self.finish(self.unreadable(batch.input, piece, problem: problem, tracker: &tracker), nil, result)
      }
    }
    sizes = result.rendered.map(\.bytes.count)
    return result
  }

  /// A spreadsheet without a known column is refused as a whole.
  private func unknownTable(_ input: InputFile, _ columns: SpreadsheetColumns) -> CheckedSheet {
    let chunk = columns.table.headerChunk
    var tracker = Chunk.PositionTracker(chunk)
    let isSkipped = !input.isNamed && !columns.isTooWide && ForeignFile.problem(chunk.bytes) == nil
    let findings = isSkipped ? [Finding.metNoSheet(columns.table.headerSpan(of: 0))] : columns.findings
    var outcome = Outcome(
      source: SheetSource(file: input.path, document: 1, line: columns.table.headerLine),
      reference: ValueReader.reference(from: input.stem), isAccepted: false,
      diagnostics: Diagnostic.located(
        ForeignFile.problem(chunk.bytes).map { [$0.finding] } ?? findings, in: chunk, &tracker),
      isUnreadable: true)
    outcome.isSkipped = isSkipped
    return CheckedSheet(outcome: outcome, identity: Identity(), chunk: chunk)
  }

  /// - Parameter number: the sheet's number in its document's list, where it is one of a list.
  private func reference(_ input: InputFile, _ piece: Piece, _ number: Int? = nil) -> String {
    let isNumbered = input.format == .ndjson || input.format == .csv || piece.number > 1
    let name = isNumbered ? "\(stem)-\(piece.number)" : stem
    return number.map { "\(name)-\($0)" } ?? name
  }

  private func check(
    _ input: InputFile, _ piece: Piece, tracker: inout Chunk.PositionTracker, result: BatchResult
  ) {
    checker.checkAll(
      reference: { reference(input, piece, $0) },
      { number, isSheet in
        guard isSheet else { return finish(noSheet(input, piece, &tracker), nil, result) }
        finish(checked(input, piece, number: number, tracker: &tracker), checker.sheet, result)
      })
  }

  /// A document that holds no sheet: one that was named was meant, one that was met in a folder was not.
  private func noSheet(_ input: InputFile, _ piece: Piece, _ tracker: inout Chunk.PositionTracker) -> CheckedSheet {
    if input.isNamed, piece.number == 1, let foreign = ForeignFile.problem(checker.tree.chunk.bytes) {
      return unreadable(input, piece, problem: foreign, tracker: &tracker)
    }
    checker.sheet.reportNoSheet(isMeant: input.isNamed)
    var outcome = Outcome(
      source: SheetSource(file: input.path, document: piece.number, line: checker.tree.rootLine),
      reference: reference(input, piece), isAccepted: false, diagnostics: checker.diagnostics(&tracker),
      isUnreadable: true)
    outcome.isSkipped = !input.isNamed
    return CheckedSheet(outcome: outcome, identity: Identity(), chunk: checker.tree.chunk)
  }

  private func checked(
    _ input: InputFile, _ piece: Piece, number: Int?, tracker: inout Chunk.PositionTracker
  ) -> CheckedSheet {
    let sheet = checker.sheet
    // Of a list each sheet has its own line and its own number, as rows do.
    let line = number == nil ? checker.tree.rootLine : tracker.position(of: sheet.start).position.line
    let diagnostics = isSilent ? [] : checker.diagnostics(&tracker)
    let isCustom = sheet.isYes(.marquePersonnalisee)
    var outcome = Outcome(
      source: SheetSource(file: input.path, document: number ?? piece.number, line: line),
      reference: sheet.text(.reference) ?? "", isAccepted: checker.isAccepted && !isRefused,
      diagnostics: diagnostics,
      customBrand: isCustom ? sheet.text(.marque) : nil, unresolved: sheet.unresolved)
    outcome.lowered = sheet.lowered
    if !isSilent { outcome.vehicle = VehicleIdentity(sheet) }
    var identity = Identity()
    if isStreaming {
      let fields = DuplicateCheck.unique.map(\.field) + (isCustom ? [.marque] : [])
      outcome.mentions = fields.compactMap { field in
        var mention = reported(field, sheet, &tracker)
        mention?.isKnown = field == .marque && sheet.isBrandKnown
        return mention
      }
    } else {
      for i in DuplicateCheck.unique.indices { identity[i] = mention(DuplicateCheck.unique[i].field, sheet) }
      // Of a brand that the referential has nobody need ask for it.
      if isCustom, !sheet.isBrandKnown { identity.customBrand = mention(.marque, sheet) }
    }
    return CheckedSheet(outcome: outcome, identity: identity, chunk: checker.tree.chunk)
  }

  private func mention(_ id: FieldID, _ sheet: Sheet) -> Identity.Mention? {
    // A reference that was made for the sheet gives way to those that sheets give.
    if id == .reference, sheet[id].provenance == .defaut { return nil }
    return sheet.bytes(id).map {
      Identity.Mention(key: Identity.Key(of: $0, in: id), place: .span(sheet.place(of: id)))
    }
  }

  private func reported(_ id: FieldID, _ sheet: Sheet, _ tracker: inout Chunk.PositionTracker) -> Mention? {
    guard let value = sheet.text(id), id != .reference || sheet[id].provenance != .defaut else { return nil }
    let span = sheet.place(of: id)
    if sheet.tree.chunk.worksheet != nil {
      let (start, end, line, lineStart) = Diagnostic.place(span, sheet.tree.chunk, &tracker)
      return Mention(
        field: id, value: value, start: start, end: end, cell: sheet.tree.chunk.cell(at: span.start), line: line,
        lineStart: lineStart)
    }
    let (start, lineStart, offset) = tracker.position(of: span.start)
    let end = tracker.position(of: span.end).position
    let (line, before) = sheet.tree.chunk.excerpt(at: lineStart, around: offset)
    return Mention(
      field: id, value: value, start: start, end: end, cell: sheet.tree.chunk.cell(at: span.start), line: String(line),
      lineStart: max(0, start.column - 1 - before))
  }

  private func unreadable(
    _ input: InputFile, _ piece: Piece, problem: Problem, tracker: inout Chunk.PositionTracker
  ) -> CheckedSheet {
    let chunk = checker.tree.chunk
    let outcome = Outcome(
      source: SheetSource(file: input.path, document: piece.number, line: piece.line),
      reference: reference(input, piece), isAccepted: false,
      diagnostics: Diagnostic.located([problem.finding], in: chunk, &tracker), isUnreadable: true)
    return CheckedSheet(outcome: outcome, identity: Identity(), chunk: chunk)
  }

  private func finish(_ checked: consuming CheckedSheet, _ sheet: Sheet?, _ result: BatchResult) {
    for i in outputs.indices {
      outputs[i].render(checked.outcome, sheet, to: result.rendered[i].bytes)
      result.rendered[i].ends.append(result.rendered[i].bytes.count)
    }
    result.sheets.append(checked)
  }
}

extension InputFile {
  /// Whether a text met in a folder has so few columns of a vehicle that it will be a note.
  fileprivate func isRatherNote(_ columns: SpreadsheetColumns) -> Bool {
    !isNamed && path.lowercased().hasSuffix(".txt") && columns.readings.count { $0.field != nil } < 3
  }
}
