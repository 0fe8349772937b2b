import Documents
import Reports
import VehicleSheets

/// `prerentree/record`: the record that a sheet becomes, for editors that show it beside the sheet.
///
/// Parameters: `textDocument`, and `position` where the text holds several sheets. Answer: `status`, `accepted` or
/// `refused`; `reference`; `record`, null for a refused sheet; null as a whole where there is no sheet.
enum RecordView {
  static func answer(_ session: Session, _ params: JSONView?) throws(ResponseError) -> OrderedJSON {
    let entry = try session.document(params)
    session.settle(entry)
    let position = TextPosition(params?["position"]) ?? TextPosition(line: 0, character: 0)
    let documents = entry.documents ?? []
    let line = position.line + 1
    // The last sheet that begins at the cursor or above it; above the first one, the first.
    let index = documents.lastIndex { $0.outcome.source.line <= line } ?? 0
    guard documents.indices.contains(index), entry.isSheet else { return .null }
    let outcome = documents[index].outcome
    let isAccepted = outcome.isAccepted && !entry.compared[index].contains { $0.severity == .error }
    var record = OrderedJSON.null
    let name = session.workspace.name(of: entry.document.location, entry.document.format)
    session.run.open(number: number(of: outcome, entry.document), of: entry.document.text, name) { _, own, text in
      // A document may hold a list of sheets.
      guard (own.source.document, own.source.line) == (outcome.source.document, outcome.source.line) else { return }
      // It is JSON already, and goes out as it is.
      if isAccepted, let text { record = .number(text) }
    }
    return [
      "status": isAccepted ? "accepted" : "refused", "reference": .string(outcome.reference), "record": record,
    ]
  }

  /// Which document, line or row of the text a sheet is in.
  private static func number(of outcome: Outcome, _ document: TextDocument) -> Int {
    guard document.format != .csv else { return outcome.source.document }
    return SheetText.pieces(document).last(upToLine: outcome.source.line)?.number ?? outcome.source.document
  }
}
