import Documents
import Reports
import VehicleSheets

/// What the features share: the documents, the client's abilities, and what is shown at present.
final class Session {
  let workspace: Workspace
  let writer: MessageWriter
  var client = ClientAbilities()
  var settings = ServerSettings()
  /// What is shown of each open document, as it stands in the editor.
  var published: [DocumentLocation: [PublishedDiagnostic]] = [:]
  /// What was reported once, and is not reported again.
  private var reported: Set<String> = []

  init(run: any SheetRun, writer: MessageWriter) {
    workspace = Workspace(run: run)
    self.writer = writer
  }

  var run: any SheetRun { workspace.run }
  var language: Language { run.language }
  var encoding: PositionEncoding { client.encoding }

  /// Messages that are reported once: more different ones are somebody's game.
  private static let maxReported = 1000

  /// Shows a message, once.
  func tell(_ text: Text, isError: Bool) {
    guard reported.count < Session.maxReported, reported.insert(text[language]).inserted else { return }
    writer.notify(
      "window/showMessage", ["type": .integer(isError ? 1 : 3), "message": .string(text[language])])
  }

  /// What was reported before may be reported again: it has happened again.
  func forget(_ messages: [Text]) { reported.subtract(messages.map { $0[language] }) }

  // MARK: Documents

  func entry(_ uri: String?) -> Workspace.OpenDocument? {
    uri.flatMap { workspace.openDocument($0) }
  }

  /// The open document that a request is about.
  func document(_ params: JSONView?) throws(ResponseError) -> Workspace.OpenDocument {
    guard let uri = params?["textDocument"]?["uri"]?.string else { throw .invalidParams }
    guard let entry = entry(uri) else { throw .unknownDocument(uri) }
    return entry
  }

  /// The place that a request is about.
  func position(_ params: JSONView?) throws(ResponseError) -> TextPosition {
    guard let position = TextPosition(params?["position"]) else { throw .invalidParams }
    return position
  }

  // MARK: Checking

  /// Checks a document that has changed, and shows what was found; false where `isInterrupted` stopped it.
  @discardableResult
  func settle(_ entry: Workspace.OpenDocument, isInterrupted: () -> Bool = { false }) -> Bool {
    guard entry.isDirty else { return true }
    guard workspace.check(entry, isInterrupted: isInterrupted) else { return false }
    compare(besides: entry)
    publish(entry)
    return true
  }

  /// Compares the sheets where that may give something else than before, and shows what has changed by it.
  func compare(besides shown: Workspace.OpenDocument? = nil) {
    let changed = workspace.compareIfDue()
    for entry in changed.open where !entry.isDirty && entry !== shown { publish(entry) }
    for (path, diagnostics) in changed.closed { publishClosed(path, diagnostics) }
  }
}
