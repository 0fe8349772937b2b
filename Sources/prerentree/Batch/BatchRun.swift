import Documents
import Reports
import VehicleSheets

/// One run over all inputs: reads, checks on all cores, compares in input order, and hands to the outputs.
final class BatchRun {
  private let invocation: Invocation
  private let inputs: Inputs
  private let input: Int32
  private let outputs: [any SheetOutput]
  private let makeWorker: () -> ([Batch]) -> [BatchResult]
  private let annotated: AnnotatedTables?
  /// The table whose rows are under way.
  private var table: TableOutcome?
  private let correspondences: Correspondences
  private var duplicates = DuplicateCheck()
  /// A stream has no memory of its sheets: comparing them is left to `merge`.
  private let comparesSheets: Bool
  private var sheetsOfInput = 0
  /// Whether a document of the input was reported to be no sheet.
  private var isReportedEmpty = false
  /// Of `merge`: what the stream under way says of itself so far.
  private var stream = StreamPart()
  /// Who is told how far the run is.
  var progress: ProgressLine?
  /// Why an output could not be written; the run stops there.
  private(set) var failure: SystemError?

  /// - Parameter makeWorker: makes the function that does a group of batches; each thread has its own.
  init(
    invocation: Invocation, inputs: Inputs, input: Int32, correspondences: Correspondences, outputs: [any SheetOutput],
    annotated: AnnotatedTables?, makeWorker: @escaping () -> ([Batch]) -> [BatchResult]
  ) {
    self.annotated = annotated
    self.invocation = invocation
    self.inputs = inputs
    self.input = input
    self.outputs = outputs
    self.makeWorker = makeWorker
    self.correspondences = correspondences
    comparesSheets = invocation.out != "-"
    duplicates.levels = invocation.check.levels
  }

  func go(_ summary: inout Summary) {
    for failure in inputs.failures { summary.failures.append(Failure(file: failure.path, message: failure.message)) }
    progress?.begin(inputs.files)
    let source = BatchSource(
      inputs.files, standardInput: input, limits: invocation.check.limits, correspondences: correspondences,
      encoding: invocation.encoding, worksheet: invocation.worksheet)
    var total = summary
    total.keepsNames = comparesSheets
    Pipeline(jobs: invocation.jobs ?? FileSystem.processorCount).run(
      next: { source.nextGroup() },
      makeWorker: makeWorker, take: { results in results.allSatisfy { self.take($0, &total) } })
    do throws(SystemError) {
      if failure == nil { try annotated?.close() }
    } catch {
      failure = error
    }
    summary = total
  }

  /// Takes a batch that is done, in input order; false where nothing more can be written.
  private func take(_ result: BatchResult, _ summary: inout Summary) -> Bool {
    do throws(SystemError) {
      try append(result, &summary)
      if result.batch.isLast { try endTable(&summary) }
      if let failure = result.failure {
        summary.stoppedInputs += 1
        summary.failures.append(Failure(file: result.batch.input.path, message: failure))
      } else if result.batch.isLast, sheetsOfInput == 0, invocation.command != .merge {
        // An engine gives some of its workers nothing to do: that is no outcome, and no sheet for `merge` to count.
        if comparesSheets, !isReportedEmpty { try append(emptyInput(result.batch.input, result.bytes.bytes), &summary) }
        summary.failures.append(
          Failure(
            file: result.batch.input.path, message: Outcome.noSheet, isEmptyInput: comparesSheets,
            isIdleWorker: !comparesSheets && result.batch.input.isStandardInput))
      }
      if let part = result.stream { stream.add(part) }
      if invocation.command == .merge, result.batch.isLast { endStream(result.batch.input, &summary) }
    } catch {
      failure = error
      return false
    }
    progress?.advance(
      sheets: result.sheets.count, bytes: result.batch.bytes?.count ?? max(0, result.batch.input.size))
    if result.batch.isLast {
      sheetsOfInput = 0
      isReportedEmpty = false
    }
    return true
  }

  private func append(_ result: BatchResult, _ summary: inout Summary) throws(SystemError) {
    // Through a pointer, as below: an outcome taken out of the array would be copied.
    let empty = result.sheets.withUnsafeBufferPointer { sheets in
      sheets.indices.count { sheets[$0].outcome.isEmptyInput }
    }
    sheetsOfInput += result.sheets.count - empty
    isReportedEmpty = isReportedEmpty || empty > 0
    duplicates.beginBatch()
    if table == nil, let begun = result.table {
      if let columns = result.columns { summary.add(unknownColumns: columns.unknown) }
      try begin(begun)
    }
    for (kind, count) in result.leftOut { table?.leftOut[kind, default: 0] += count }
    table?.textRows += result.textRows
    var tables = result.tables[...]
    // Where each output stands: stretches without a change are handed over whole.
    var from = Array(repeating: 0, count: outputs.count)
    for number in result.sheets.indices {
      try take(&tables, before: number, from: &from, result, &summary)
      let oldName = comparesSheets ? duplicates.rename(&result.sheets[number]) : nil
      var isChanged = comparesSheets && duplicates.compare(&result.sheets[number]) || oldName != nil
      if summary.comparison != nil {
        summary.comparison?.take(
          &result.sheets[number].outcome, isRow: table != nil, isStrict: invocation.check.isStrict)
        isChanged = true
      }
      result.sheets.withUnsafeBufferPointer { summary.add($0[number].outcome) }
      if table != nil { table?.add(row: result.sheets[number].chunk) }
      try annotated?.append(result.sheets[number], result, table)
      guard isChanged else { continue }
      let checked = result.sheets[number]
      for i in outputs.indices {
        let rendered = result.rendered[i]
        let start = number == 0 ? 0 : rendered.ends[number - 1]
        try outputs[i].append(rendered.bytes.bytes.slice(from[i], start))
        from[i] = rendered.ends[number]
        if outputs[i].isOfRecords, isLeftOut(checked.outcome) { continue }
        if checked.outcome.isAccepted, outputs[i].isOfRecords {
          let own = rendered.bytes.bytes.slice(start, rendered.ends[number])
          let renamed = oldName.map { outputs[i].rename(own, from: $0, to: checked.outcome.reference) }
          if let renamed { try outputs[i].append(renamed.bytes) } else { try outputs[i].append(own) }
        } else {
          let buffer = ByteBuffer()
          outputs[i].render(
            checked.outcome, replacing: rendered.bytes.bytes.slice(start, rendered.ends[number]), to: buffer)
          try outputs[i].append(buffer.bytes)
        }
      }
    }
    try take(&tables, before: result.sheets.count, from: &from, result, &summary)
    try annotated?.finish(result)
    for i in outputs.indices {
      try outputs[i].append(result.rendered[i].bytes.bytes.slice(from[i], result.rendered[i].bytes.count))
    }
  }

  /// Whether its record was written when the earlier report was, and is not wanted again.
  private func isLeftOut(_ outcome: Outcome) -> Bool { invocation.wantsOnlyNew && outcome.wasAccepted }

  // MARK: Tables

  /// Takes the lines about tables that stand before a sheet in a stream of outcomes.
  private func take(
    _ tables: inout ArraySlice<(before: Int, table: TableOutcome)>, before number: Int, from: inout [Int],
    _ result: BatchResult, _ summary: inout Summary
  ) throws(SystemError) {
    while let next = tables.first, next.before == number {
      tables.removeFirst()
      // What was rendered of the sheets before it goes first.
      for i in outputs.indices {
        let end = number == 0 ? 0 : result.rendered[i].ends[number - 1]
        try outputs[i].append(result.rendered[i].bytes.bytes.slice(from[i], end))
        from[i] = end
      }
      // The last line of a table says the same as its first, and how many rows are no vehicles.
      if let open = table, open.file == next.table.file, open.worksheet == next.table.worksheet {
        table = next.table
      } else {
        try endTable(&summary)
        try begin(next.table)
      }
    }
  }

  private func begin(_ begun: TableOutcome) throws(SystemError) {
    table = begun
    for output in outputs { try output.begin(begun) }
  }

  private func endTable(_ summary: inout Summary) throws(SystemError) {
    guard var ended = table else { return }
    table = nil
    if invocation.command != .merge { ended.close() }
    summary.comparison?.take(&ended, isStrict: invocation.check.isStrict)
    summary.add(ended)
    for output in outputs { try output.end(ended) }
  }

  /// Holds a stream of outcomes against what its closing line says.
  private func endStream(_ input: InputFile, _ summary: inout Summary) {
    let complaints = stream.complaints(of: input.path)
    if complaints.count > stream.failures.count { summary.stoppedInputs += 1 }
    summary.failures += complaints
    summary.origin.inputs += stream.inputs.isEmpty ? [input.path] : stream.inputs
    for referential in stream.referentials where !summary.origin.referentials.contains(referential) {
      summary.origin.referentials.append(referential)
    }
    stream = StreamPart()
  }

  /// An input without any sheet is reported like a refused sheet, and makes the exit status 3.
  private func emptyInput(_ input: InputFile, _ bytes: Bytes) -> BatchResult {
    let outcome = Outcome(withoutSheet: input, bytes)
    let empty = ByteBuffer()
    let result = BatchResult(
      batch: Batch(input: input, bytes: empty, pieces: [], firstLine: 1, isLast: true), bytes: empty,
      capacities: outputs.map { _ in 1 << 12 })
    for i in outputs.indices {
      outputs[i].render(outcome, nil, to: result.rendered[i].bytes)
      result.rendered[i].ends.append(result.rendered[i].bytes.count)
    }
    let nothing = Chunk(bytes: Bytes(start: nil, count: 0), firstLine: 1, unit: .bytes)
    result.sheets.append(CheckedSheet(outcome: outcome, identity: Identity(), chunk: nothing))
    return result
  }
}
