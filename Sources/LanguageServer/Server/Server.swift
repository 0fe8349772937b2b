import Documents
import Reports
import VehicleSheets

/// The language server: takes messages in the order in which they come, and checks documents while there are none.
///
/// Everything happens on one thread. What takes long is done a stretch at a time, and between two stretches the client is
/// heard: an edit makes a check that is under way needless, and it starts again where the text has changed.
package final class Server {
  private let session: Session
  private let version: String
  private var framer = MessageFramer()
  /// Requests that came in and wait for their turn: what is cancelled meanwhile is not done.
  private var queue: [IncomingMessage] = []
  private var state = State.new
  private enum State { case new, initialized, shutDown }

  /// Whether the client has said good-bye; nil while the conversation goes on.
  package private(set) var exitStatus: Int32?

  /// - Parameters:
  ///   - run: the rules.
  ///   - version: the program's.
  ///   - deliver: takes what the server says; false where nobody listens any more.
  package init(run: any SheetRun, version: String, deliver: @escaping (Bytes) -> Bool) {
    session = Session(run: run, writer: MessageWriter(deliver: deliver))
    self.version = version
  }

  private var workspace: Workspace { session.workspace }
  private var writer: MessageWriter { session.writer }
  private var run: any SheetRun { session.run }

  /// Whether nobody listens any more.
  package var isDeserted: Bool { writer.isBroken }

  // MARK: The conversation

  /// Takes what the client has sent, and answers all of it that is whole.
  package func receive(_ bytes: Bytes) {
    framer.feed(bytes)
    while let event = framer.next() {
      switch event {
      case .message(let body): enqueue(IncomingMessage(body))
      case .tooLarge(let count):
        writer.answer(.null, .failure(ResponseError(-32600, "a message of \(count) bytes is too large")))
        session.tell(
          Text(
            fr: "un message de \(count) octets est trop grand : il n'est pas lu ; fermez et rouvrez le document",
            en: "a message of \(count) bytes is too large: it is not read; close the document and open it again"),
          isError: true)
      case .malformedHeader:
        writer.answer(.null, .failure(ResponseError(-32700, "no Content-Length header")))
      }
    }
    while !queue.isEmpty, exitStatus == nil { handle(queue.removeFirst()) }
  }

  /// The client is gone without a word.
  package func clientLeft() {
    if exitStatus == nil { exitStatus = state == .shutDown ? 0 : 1 }
  }

  private func enqueue(_ message: IncomingMessage) {
    if case .notification("$/cancelRequest", let params) = message, let id = params?["id"]?.asID {
      let place = queue.firstIndex { if case .request(let other, _, _) = $0 { other.isSame(as: id) } else { false } }
      guard let place else { return }
      queue.remove(at: place)
      return writer.answer(id, .failure(.cancelled))
    }
    queue.append(message)
  }

  private func handle(_ message: IncomingMessage) {
    switch message {
    case .request(let id, let method, let params):
      do throws(ResponseError) {
        writer.answer(id, .success(try answer(method, params)))
      } catch {
        writer.answer(id, .failure(error))
      }
    case .notification(let method, let params): take(method, params)
    case .response: break
    case .invalid(let id, let error): writer.answer(id ?? .null, .failure(error))
    }
  }

  private func answer(_ method: String, _ params: JSONView?) throws(ResponseError) -> OrderedJSON {
    switch (state, method) {
    case (.new, "initialize"):
      state = .initialized
      return initialize(params)
    case (.new, _): throw .notInitialized
    case (.initialized, "shutdown"):
      state = .shutDown
      return .null
    case (.initialized, "initialize"): throw ResponseError(-32600, "initialize comes once")
    case (.initialized, _):
      guard let feature = Features.named[method] else { throw .unknownMethod(method) }
      return try feature(session, params)
    case (.shutDown, _): throw ResponseError(-32600, "the server is shut down")
    }
  }

  private func take(_ method: String, _ params: JSONView?) {
    if method == "exit" {
      exitStatus = state == .shutDown ? 0 : 1
      return
    }
    guard state == .initialized else { return }
    switch method {
    case "initialized": registerWatchers()
    case "textDocument/didOpen": opened(params?["textDocument"])
    case "textDocument/didChange": changed(params)
    case "textDocument/didClose": closed(params?["textDocument"])
    case "textDocument/didSave": saved()
    case "workspace/didChangeConfiguration":
      // Some clients send the same again and again.
      if session.settings.take(params?["settings"]) { configure() }
    case "workspace/didChangeWatchedFiles": filesChanged(params?["changes"])
    case "workspace/didChangeWorkspaceFolders": foldersChanged(params?["event"])
    default: break
    }
  }

  // MARK: Beginning

  private func initialize(_ params: JSONView?) -> OrderedJSON {
    session.client = ClientAbilities(params?["capabilities"])
    var folders = (params?["workspaceFolders"]?.elements ?? []).compactMap { $0["uri"]?.string }
    if folders.isEmpty, let root = params?["rootUri"]?.string { folders = [root] }
    workspace.setFolders(folders.compactMap { DocumentLocation(uri: $0)?.path })
    _ = session.settings.take(params?["initializationOptions"])
    configure()
    return [
      "capabilities": Capabilities.offered(session.encoding),
      "serverInfo": ["name": "prerentree", "version": .string(version)],
    ]
  }

  /// Asks the client to say when sheets and tables change on the disk; it may only be asked once it is ready.
  private func registerWatchers() {
    guard session.client.registersWatchers, !workspace.folders.isEmpty else { return }
    let patterns = ["**/*.{yaml,yml,json,ndjson,jsonl,csv}"]
    writer.ask(
      "client/registerCapability",
      [
        "registrations": [
          [
            "id": "prerentree-files", "method": "workspace/didChangeWatchedFiles",
            "registerOptions": ["watchers": .list(patterns.map { ["globPattern": .string($0)] })],
          ]
        ]
      ])
  }

  /// Takes over settings. Paths stay inside the workspace: a folder that somebody sent must not have other files read.
  private func configure() {
    let (settings, problems) = session.settings.read()
    let unreadable = run.configure(settings, in: workspace.folders.first)
    for problem in problems {
      let advice = problem.help.fr.isEmpty ? Text(same: "") : Text(same: "\n") + problem.help
      session.tell(
        Text(fr: "réglages de l'éditeur : ", en: "settings of the editor: ") + problem.message + advice, isError: true)
    }
    tellAll(unreadable)
    workspace.forgetResults()
  }

  /// What lies on the disk has changed. Other programs' changes are told by clients that watch; else they are seen now.
  private func saved() {
    reloadTables()
    if !session.client.registersWatchers { workspace.rescan() }
  }

  /// To be called now and then while nothing happens: somebody may have written a new referential.
  package func lookAround() { if state == .initialized { reloadTables() } }

  /// Looks whether a referential has changed, and checks everything again where one has.
  private func reloadTables() {
    guard let problems = run.reloadChanged() else { return }
    session.forget(problems)
    tellAll(problems)
    workspace.forgetResults()
  }

  private func tellAll(_ problems: [Text]) { for problem in problems { session.tell(problem, isError: true) } }

  // MARK: Documents

  private func opened(_ item: JSONView?) {
    guard let uri = item?["uri"]?.string, let text = item?["text"]?.bytes else { return }
    let language = item?["languageId"]?.string ?? ""
    guard let location = workspace.location(uri) else { return refuse(uri) }
    if let path = location.path, run.isForbidden(path) { return refuse(uri) }
    guard let format = DocumentFormat(fileName: location.name) ?? DocumentFormat(languageID: language) else { return }
    workspace.add(
      TextDocument(location, uri: uri, format: format, version: item?["version"]?.integer, text: text))
  }

  private func refuse(_ uri: String) {
    let shown = String(uri.beginning(200))
    session.tell(
      Text(
        fr: "« \(shown) » n'est ni un fichier ni un document sans nom : il n'est pas vérifié",
        en: "“\(shown)” is neither a file nor an untitled document: it is not checked"), isError: false)
  }

  private func changed(_ params: JSONView?) {
    guard let entry = session.entry(params?["textDocument"]?["uri"]?.string) else { return }
    for change in params?["contentChanges"]?.elements ?? [] {
      guard let text = change["text"]?.bytes else { continue }
      entry.document.replace(PositionRange(change["range"]), by: text, session.encoding)
    }
    entry.document.finishEdit(version: params?["textDocument"]?["version"]?.integer)
  }

  private func closed(_ item: JSONView?) {
    guard let uri = item?["uri"]?.string, let entry = session.entry(uri) else { return }
    let location = entry.document.location
    workspace.remove(location)
    guard let shown = session.published.removeValue(forKey: location), !shown.isEmpty else { return }
    session.publish([], uri: uri, version: nil)
  }

  private func filesChanged(_ changes: JSONView?) {
    for change in changes?.elements ?? [] {
      if let path = change["uri"]?.string.flatMap({ workspace.location($0)?.path }) { workspace.fileChanged(path) }
    }
    reloadTables()
  }

  private func foldersChanged(_ event: JSONView?) {
    func paths(_ list: JSONView?) -> [String] {
      (list?.elements ?? []).compactMap { $0["uri"]?.string }.compactMap { DocumentLocation(uri: $0)?.path }
    }
    let removed = Set(paths(event?["removed"]))
    workspace.setFolders(workspace.namedFolders.filter { !removed.contains($0) } + paths(event?["added"]))
    // Another first folder has other settings.
    configure()
  }

  // MARK: Work between messages

  package var hasWork: Bool { state == .initialized && workspace.hasWork }

  /// Does some of what is to be done, until `isInterrupted` says that the client has something to say.
  package func work(isInterrupted: () -> Bool) {
    if state == .initialized { reloadTables() }
    while let entry = workspace.dirtyDocument {
      guard session.settle(entry, isInterrupted: isInterrupted), !isInterrupted() else { return }
    }
    workspace.readSome(isInterrupted: isInterrupted)
    if !isInterrupted() { session.compare() }
  }
}

extension OrderedJSON {
  /// Whether two identifiers of requests are the same.
  func isSame(as other: OrderedJSON) -> Bool {
    switch (self, other) {
    case (.string(let a), .string(let b)), (.number(let a), .number(let b)): a == b
    default: false
    }
  }
}

extension DocumentFormat {
  /// The format that an editor's language stands for.
  init?(languageID: String) {
    switch languageID {
    case "yaml", "prerentree": self = .yaml
    case "json": self = .json
    case "ndjson", "jsonl", "jsonlines": self = .ndjson
    case "csv": self = .csv
    default: return nil
    }
  }
}
