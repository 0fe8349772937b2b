import Documents

/// What became of one sheet, for programs of your own: the first step of three. Reports tell an `Outcome`, which adds where the
/// sheet stood and what else the batch must know; a run keeps a `CheckedSheet`, which adds what compares it with others.
public struct Verdict: Sendable {
  /// Whether the sheet gets a record.
  public let isAccepted: Bool
  /// What the sheet calls itself; where it does not, the name it was checked under.
  public let reference: String
  /// The record as one line of JSON (`prerentree schema record` describes it); nil for a refused sheet.
  public let record: String?
  /// Everything found, in the order of the text, with lines, columns and what to do.
  public let diagnostics: [Diagnostic]
}

/// Validates vehicle sheets and makes records of them, for programs of your own.
///
/// ```swift
/// for verdict in VehicleSheet.check(yaml: text, today: CalendarDate(year: 2024, month: 6, day: 1)) {
///   print(verdict.reference, verdict.isAccepted ? "accepted" : "refused")
///   if let record = verdict.record { print(record) }
///   for finding in verdict.diagnostics { print(finding.start.line, finding.code, finding.message.en) }
/// }
/// ```
///
/// Each sheet is checked by itself: what no two vehicles may share is for you to compare, or for `prerentree` to.
public enum VehicleSheet {
  /// Checks the sheets of a YAML text, one for each document.
  ///
  /// - Parameters:
  ///   - text: the sheets.
  ///   - name: what the text is called: the record's `source`, and what a sheet without a reference is named after.
  ///   - referential: the catalogue of known vehicles; the one built in where you have none.
  ///   - correspondences: what foreign and abbreviated values mean; the table built in, unless you have your own.
  ///   - today: today's date for the rules that need it; without it they are silent.
  ///   - isStrict: whether warnings refuse a sheet.
  public static func check(
    yaml text: String, name: String = "fiche", referential: Referential = .starter,
    correspondences: Correspondences = Correspondences(), today: CalendarDate? = nil, isStrict: Bool = false
  ) -> [Verdict] {
    check(
      text, .yaml, name: name, referential: referential, correspondences: correspondences, today: today,
      isStrict: isStrict)
  }

  /// Checks the one sheet of a JSON text.
  public static func check(
    json text: String, name: String = "fiche", referential: Referential = .starter,
    correspondences: Correspondences = Correspondences(), today: CalendarDate? = nil, isStrict: Bool = false
  ) -> [Verdict] {
    check(
      text, .json, name: name, referential: referential, correspondences: correspondences, today: today,
      isStrict: isStrict)
  }

  /// Checks the sheets of an NDJSON text, one on each line.
  public static func check(
    ndjson text: String, name: String = "fiche", referential: Referential = .starter,
    correspondences: Correspondences = Correspondences(), today: CalendarDate? = nil, isStrict: Bool = false
  ) -> [Verdict] {
    check(
      text, .ndjson, name: name, referential: referential, correspondences: correspondences, today: today,
      isStrict: isStrict)
  }

  private static func check(
    _ text: String, _ format: DocumentFormat, name: String, referential: Referential,
    correspondences: Correspondences, today: CalendarDate?, isStrict: Bool
  ) -> [Verdict] {
    var options = CheckOptions()
    options.today = today
    options.isStrict = isStrict
    let checker = SheetChecker(referential: referential, correspondences: correspondences, options: options)
    let buffer = ByteBuffer(capacity: text.utf8.count)
    buffer.append(text)
    return withExtendedLifetime(buffer) {
      var cutter = DocumentCutter(format)
      let (pieces, _, firstLine) = cutter.cut(buffer.bytes, isLast: true)
      let reader = ChunkReader(
        bytes: buffer.bytes, firstLine: firstLine, pieces: pieces, format: format, limits: options.limits)
      var verdicts: [Verdict] = []
      reader.forEach(into: checker.tree) { piece, result, tracker in
        let reference = self.reference(name, piece, format)
        switch result {
        case .nothing, .leftOut: break
        case .document:
          var walked = tracker
          checker.checkAll(reference: { $0.map { "\(reference)-\($0)" } ?? reference }) { number, isSheet in
            let line = number == nil ? checker.tree.rootLine : walked.position(of: checker.sheet.start).position.line
            let source = SheetSource(file: name, document: number ?? piece.number, line: line)
            if !isSheet { checker.sheet.reportNoSheet() }
            verdicts.append(self.verdict(of: checker, source, &walked))
          }
          tracker = walked
        case .problem(let problem):
          let found = Diagnostic.located([problem.finding], in: checker.tree.chunk, &tracker)
          verdicts.append(Verdict(isAccepted: false, reference: reference, record: nil, diagnostics: found))
        }
      }
      return verdicts
    }
  }

  private static func verdict(
    of checker: SheetChecker, _ source: SheetSource, _ tracker: inout Chunk.PositionTracker
  ) -> Verdict {
    let diagnostics = checker.diagnostics(&tracker)
    var record: String?
    if checker.isAccepted {
      let output = ByteBuffer(capacity: 2048)
      RecordWriter.write(checker.sheet, source: source, to: output)
      record = output.string
    }
    return Verdict(
      isAccepted: checker.isAccepted, reference: checker.sheet.text(.reference) ?? "", record: record,
      diagnostics: diagnostics)
  }

  private static func reference(_ name: String, _ piece: Piece, _ format: DocumentFormat) -> String {
    let stem = ValueReader.reference(from: name)
    return format == .ndjson || piece.number > 1 ? "\(stem)-\(piece.number)" : stem
  }
}
