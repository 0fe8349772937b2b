import Documents
import Reports
import VehicleSheets

extension Outcome {
  static let noSheet = Text(fr: "ce fichier ne contient aucune fiche", en: "this file holds no sheet")

  /// What is said of an input without any sheet: as of a refused one.
  init(withoutSheet input: InputFile, _ bytes: Bytes) {
    let place = Position(line: 1, column: 1)
    let chunk = Chunk(bytes: bytes, firstLine: 1, unit: .bytes)
    var tracker = Chunk.PositionTracker(chunk)
    let foreign = ForeignFile.problem(bytes).map { Diagnostic.located([$0.finding], in: chunk, &tracker) }
    let diagnostic = Diagnostic(
      code: Code.PR0008.id, severity: .error, message: Outcome.noSheet, pointer: "", start: place, end: place,
      cell: nil,
      step: 0, suggestions: [], help: Code.PR0008.help, sourceLine: nil)
    self.init(
      source: SheetSource(file: input.path, document: 1, line: 1), reference: ValueReader.reference(from: input.stem),
      isAccepted: false, diagnostics: foreign ?? [diagnostic], isUnreadable: true)
  }
}
