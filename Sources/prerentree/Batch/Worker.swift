import Documents
import Reports
import VehicleSheets

/// What the batch compares between sheets: keys of what no two vehicles share, and where each stands.
struct Identity {
  struct Key: Hashable {
    let first: UInt64
    let second: UInt64

    static let none = Key(first: 0, second: 0)

    /// The key of a field's value: police numbers and brands are the same however they are spelled.
    init(of bytes: Bytes, in field: FieldID) {
      self = field == .numeroPolice || field == .marque ? Fold.with(bytes) { Key($0) } : Key(bytes)
    }

    private init(first: UInt64, second: UInt64) {
      self.first = first
      self.second = second
    }

    /// Two hashes of 64 bits: that different values share both is out of the question at any batch's size.
    init(_ bytes: Bytes) {
      first = Documents.hash(bytes, seed: 1)
      second = Documents.hash(bytes, seed: 2)
    }
  }

  struct Mention {
    let key: Key
    let place: Place
  }

  /// Where a value stands: a span of the sheet's chunk, or, in a stream of outcomes, what the line says.
  enum Place {
    case span(Span)
    case told(start: Position, end: Position, cell: String?)
  }

  /// In the order of `Ledger.unique`.
  var unique: (Mention?, Mention?, Mention?, Mention?) = (nil, nil, nil, nil)
  var customBrand: Mention?
}

/// One sheet done: its outcome, and what the ledger needs in order to compare it with others.
struct CheckedSheet {
  var outcome: Outcome
  var identity: Identity
  var chunk: Chunk
}

/// A batch done.
struct BatchResult {
  let batch: Batch
  /// The bytes that the sheets' chunks point into.
  let bytes: ByteBuffer
  var sheets: [CheckedSheet] = []
  /// What each output has for the sheets, and where each sheet's part ends.
  var rendered: [(bytes: ByteBuffer, ends: [Int])]
  var failure: Text?
}

/// Checks the sheets of one batch after the other. Each thread has its own.
final class Worker {
  private let checker: SheetChecker
  private let options: CheckOptions
  private let outputs: [any SheetOutput]
  /// Whether outcomes carry what is compared between sheets, because nobody compares it here.
  private let isStreaming: Bool

  init(
    referential: Referential, correspondences: Correspondences, options: CheckOptions, outputs: [any SheetOutput],
    isStreaming: Bool
  ) {
    self.isStreaming = isStreaming
    checker = SheetChecker(referential: referential, correspondences: correspondences, options: options)
    self.options = options
    self.outputs = outputs
  }

  func run(_ batch: Batch) -> BatchResult {
    let (bytes, pieces, failure) = Worker.contents(of: batch)
    var result = BatchResult(
      batch: batch, bytes: bytes, rendered: outputs.map { _ in (ByteBuffer(capacity: 1 << 12), []) }, failure: failure)
    let reader = ChunkReader(
      bytes: bytes.bytes, firstLine: batch.firstLine, pieces: pieces, format: batch.input.format, limits: options.limits
    )
    reader.forEach(into: checker.tree) { piece, document, walker in
      switch document {
      case .nothing: break
      case .document: self.finish(self.checked(batch.input, piece, &walker), self.checker.sheet, &result)
      case .problem(let problem): self.finish(self.unreadable(batch.input, piece, problem, &walker), nil, &result)
      }
    }
    return result
  }

  /// A batch's bytes and documents, read now where that was left to the worker; or why they could not be read.
  static func contents(of batch: Batch) -> (ByteBuffer, [Piece], Text?) {
    if let bytes = batch.bytes { return (bytes, batch.pieces, batch.failure) }
    var bytes = ByteBuffer(capacity: max(0, batch.input.size) + 1)
    do throws(SystemError) {
      try InputDescriptor(path: batch.input.path).readAll(into: bytes)
    } catch {
      return (bytes, [], error.message)
    }
    bytes = asUTF8(bytes)
    var cutter = DocumentCutter(batch.input.format)
    return (bytes, cutter.cut(bytes.bytes, isLast: true).pieces, nil)
  }

  /// Text that says by its first bytes that it is UTF-16 or UTF-32 is turned into UTF-8.
  static func asUTF8(_ bytes: ByteBuffer) -> ByteBuffer {
    let encoding = Encoding.ofFirst(bytes.bytes)
    guard encoding != .utf8 else { return bytes }
    let output = ByteBuffer(capacity: bytes.count)
    encoding.append(bytes.bytes, to: output)
    return output
  }

  private func reference(_ input: InputFile, _ piece: Piece) -> String {
    let stem = ValueReader.reference(from: input.stem)
    let isNumbered = input.format == .ndjson || input.format == .csv || piece.number > 1
    return isNumbered ? "\(stem)-\(piece.number)" : stem
  }

  private func checked(_ input: InputFile, _ piece: Piece, _ walker: inout Chunk.Walker) -> CheckedSheet {
    checker.check(reference: self.reference(input, piece))
    let sheet = checker.sheet
    let diagnostics = checker.diagnostics(&walker)
    let isCustom = sheet.isYes(.marquePersonnalisee)
    let outcome = Outcome(
      source: SheetSource(file: input.path, document: piece.number, line: checker.tree.rootLine),
      reference: sheet.text(.reference) ?? "", isAccepted: checker.isAccepted, diagnostics: diagnostics,
      customBrand: isCustom ? sheet.text(.marque) : nil, unresolved: sheet.unresolved)
    var checked = CheckedSheet(outcome: outcome, identity: Identity(), chunk: checker.tree.chunk)
    if isStreaming {
      let fields = Ledger.unique.map(\.field) + (isCustom ? [.marque] : [])
      checked.outcome.mentions = fields.compactMap { told($0, sheet, &walker) }
    } else {
      checked.identity.unique = (
        mention(.reference, sheet), mention(.numeroChassis, sheet), mention(.immatriculation, sheet),
        mention(.numeroPolice, sheet)
      )
      if isCustom { checked.identity.customBrand = mention(.marque, sheet) }
    }
    return checked
  }

  private func mention(_ id: FieldID, _ sheet: Sheet) -> Identity.Mention? {
    sheet.bytes(id).map { Identity.Mention(key: Identity.Key(of: $0, in: id), place: .span(sheet.place(of: id))) }
  }

  private func told(_ id: FieldID, _ sheet: Sheet, _ walker: inout Chunk.Walker) -> Mention? {
    guard let value = sheet.text(id) else { return nil }
    let span = sheet.place(of: id)
    let start = walker.position(of: span.start).position
    let end = walker.position(of: span.end).position
    return Mention(field: id, value: value, start: start, end: end, cell: sheet.tree.chunk.cell(at: span.start))
  }

  private func unreadable(
    _ input: InputFile, _ piece: Piece, _ problem: Problem, _ walker: inout Chunk.Walker
  ) -> CheckedSheet {
    let code: Code =
      switch problem.kind {
      case .syntax: .PR0001
      case .encoding: .PR0002
      case .limit: .PR0003
      }
    let finding = Finding(
      code, problem.span, "", problem.message, help: problem.help, related: problem.related.map { [$0] } ?? [])
    let chunk = checker.tree.chunk
    let outcome = Outcome(
      source: SheetSource(file: input.path, document: piece.number, line: piece.line),
      reference: reference(input, piece), isAccepted: false,
      diagnostics: Diagnostic.located([finding], in: chunk, &walker), isUnreadable: true)
    return CheckedSheet(outcome: outcome, identity: Identity(), chunk: chunk)
  }

  private func finish(_ checked: CheckedSheet, _ sheet: Sheet?, _ result: inout BatchResult) {
    for i in outputs.indices {
      outputs[i].render(checked.outcome, sheet, to: result.rendered[i].bytes)
      result.rendered[i].ends.append(result.rendered[i].bytes.count)
    }
    result.sheets.append(checked)
  }
}
