import Documents
import Reports
import VehicleSheets

/// Every document that the server knows: those open in the editor, and the sheets in the workspace's folders.
final class Workspace {
  /// A document that is open, and what was found in it.
  final class OpenDocument {
    let document: TextDocument
    let check = DocumentCheck()
    /// What is in it, as far as it was checked; nil before.
    var documents: [CheckedDocument]?
    /// The edit that `documents` belongs to.
    var checkedRevision = -1
    /// What comparing adds to each of `documents`.
    var compared: [[Diagnostic]] = []
    var identity = 0

    init(_ document: TextDocument) { self.document = document }

    var isDirty: Bool { checkedRevision != document.revision }

    /// Whether anything is shown of it: a text that is no sheet is left alone.
    var isSheet: Bool { check.wasSheet || (documents ?? []).contains(where: \.isSheet) }
  }

  /// A sheet file of a folder that is not open.
  struct ClosedFile {
    let format: DocumentFormat
    var stamp: FileStamp?
    var outcomes: [Outcome] = []
    var compared: [Diagnostic] = []
    var isRead = false
  }

  let run: any SheetRun
  private(set) var folders: [String] = []
  /// The folders as the editor calls them, by the paths that they have.
  private var folderNames: [String: String] = [:]
  private(set) var open: [DocumentLocation: OpenDocument] = [:]
  /// Where the open documents lie, by the words of the editor.
  private var locations: [String: DocumentLocation] = [:]
  var closed: [String: ClosedFile] = [:]
  /// Paths of `closed` that are still to be read.
  var unread: [String] = []
  /// Those of them of which something is shown.
  var shownClosed: Set<String> = []
  /// Where the files of the folders are in truth, by the paths that lead to them.
  private var realPaths: [String: String] = [:]
  /// All documents in the order of a run; nil where that has to be found anew. Most of what is known does not change
  /// while somebody types.
  var order: [Owner]?
  /// Whether the folders are to be looked through.
  var isScanDue = false
  /// Whether sheets are to be compared again.
  var isComparisonDue = false

  /// Files of all folders that are compared with what is open.
  static let maxFiles = 10_000

  init(run: any SheetRun) { self.run = run }

  // MARK: What is there

  /// - Parameter paths: the folders that the editor has open; a whole disk is none.
  func setFolders(_ paths: [String]) {
    folders = []
    folderNames = [:]
    for path in paths {
      let real = run.realPath(path)
      guard real != "/", folderNames.updateValue(path, forKey: real) == nil else { continue }
      folders.append(real)
    }
    rescan()
  }

  /// The folders as the editor calls them.
  var namedFolders: [String] { folders.map { folderNames[$0] ?? $0 } }

  /// Sheets may have come to the folders, or gone.
  func rescan() { isScanDue = !folders.isEmpty || !closed.isEmpty }

  /// Where a document lies; a file that links lead to has one place, however the editor came to it.
  func location(_ uri: String) -> DocumentLocation? {
    if let known = locations[uri] { return known }
    guard let location = DocumentLocation(uri: uri) else { return nil }
    return location.path.map { .file(path: run.realPath($0)) } ?? location
  }

  func openDocument(_ uri: String) -> OpenDocument? { location(uri).flatMap { open[$0] } }

  /// What the editor calls a document.
  func uri(of location: DocumentLocation) -> String {
    if let entry = open[location] { return entry.document.uri }
    guard let path = location.path, let folder = folders.first(where: { path.hasPrefix($0 + "/") }),
      let name = folderNames[folder]
    else { return location.uri }
    return DocumentLocation.file(path: name + path.dropFirst(folder.count)).uri
  }

  /// Looks which sheets the folders hold.
  private func scan() {
    isScanDue = false
    var found: [String: ClosedFile] = [:]
    let known = realPaths
    realPaths = [:]
    for folder in folders {
      for (path, format) in run.files(in: folder, limit: Workspace.maxFiles - found.count) {
        let real = known[path] ?? run.realPath(path)
        realPaths[path] = real
        let path = real
        var file = closed[path] ?? ClosedFile(format: format)
        if file.isRead, file.stamp != run.stamp(path) { file.isRead = false }
        found[path] = file
      }
    }
    closed = found
    unread = closed.filter { !$0.value.isRead }.map(\.key).sorted { $0 > $1 }
    order = nil
    isComparisonDue = true
  }

  /// A file changed on the disk, came or went.
  func fileChanged(_ path: String) {
    guard folders.contains(where: { path.hasPrefix($0 + "/") }), let format = DocumentFormat(fileName: path) else {
      return
    }
    order = nil
    if run.stamp(path) == nil {
      closed[path] = nil
      isComparisonDue = true
    } else if closed[path] != nil || closed.count < Workspace.maxFiles {
      closed[path] = closed[path] ?? ClosedFile(format: format)
      closed[path]?.isRead = false
      unread.append(path)
    }
  }

  func add(_ document: TextDocument) {
    order = nil
    locations[document.uri] = document.location
    open[document.location] = OpenDocument(document)
  }

  func remove(_ location: DocumentLocation) {
    order = nil
    if let entry = open.removeValue(forKey: location) { locations[entry.document.uri] = nil }
    isComparisonDue = true
    if let path = location.path { fileChanged(path) }
  }

  /// Everything is to be checked anew: the rules have changed.
  func forgetResults() {
    for document in open.values {
      document.check.forget()
      document.checkedRevision = -1
    }
    for path in closed.keys { closed[path]?.isRead = false }
    unread = closed.keys.sorted { $0 > $1 }
  }

  /// How a run calls a document: from the folder that it lies in.
  func name(of location: DocumentLocation, _ format: DocumentFormat) -> DocumentName {
    guard let path = location.path else { return DocumentName(path: location.name, format: format) }
    return name(ofFile: path, format)
  }

  private func name(ofFile path: String, _ format: DocumentFormat) -> DocumentName {
    let folder = folders.filter { path.hasPrefix($0 + "/") }.max { $0.utf8.count < $1.utf8.count }
    return DocumentName(path: folder.map { String(path.dropFirst($0.count + 1)) } ?? path, format: format)
  }

  /// The document that a report's path names.
  func location(named path: String) -> DocumentLocation? {
    if path.hasPrefix("/") { return .file(path: path) }
    for folder in folders {
      let whole = DocumentLocation.standard(folder + "/" + path)
      if open[.file(path: whole)] != nil || closed[whole] != nil { return .file(path: whole) }
    }
    return open.keys.first { $0 == .untitled(name: path) }
  }

  // MARK: Checking

  var hasWork: Bool { isScanDue || isComparisonDue || !unread.isEmpty || open.values.contains(where: \.isDirty) }

  /// Brings one document up to date; false where `isInterrupted` stopped it.
  @discardableResult
  func check(_ entry: OpenDocument, isInterrupted: () -> Bool) -> Bool {
    guard entry.isDirty else { return true }
    let revision = entry.document.revision
    let name = name(of: entry.document.location, entry.document.format)
    let found = entry.check.documents(of: entry.document.text, name, run, isInterrupted: isInterrupted)
    guard let found else { return false }
    entry.documents = found
    entry.checkedRevision = revision
    let identity = Workspace.identity(of: entry.isSheet ? found : [])
    if identity != entry.identity || entry.compared.count != found.count {
      entry.identity = identity
      entry.compared = found.map { _ in [] }
      isComparisonDue = true
    }
    return true
  }

  /// The next open document that has changed since it was checked.
  var dirtyDocument: OpenDocument? {
    open.values.filter(\.isDirty).min { $0.document.uri < $1.document.uri }
  }

  /// Reads some of the folders' sheets.
  func readSome(isInterrupted: () -> Bool) {
    if isScanDue { scan() }
    while let path = unread.popLast() {
      read(path)
      if isInterrupted() { return }
    }
  }

  private func read(_ path: String) {
    guard var file = closed[path], !file.isRead else { return }
    file.isRead = true
    file.stamp = run.stamp(path)
    file.outcomes = []
    isComparisonDue = true
    if let text = run.read(path) {
      let check = DocumentCheck()
      let found = check.documents(of: text, name(ofFile: path, file.format), run) { false } ?? []
      // Nothing but what is compared is kept of a file that nobody looks at.
      if check.wasSheet {
        file.outcomes = found.map { document in
          var outcome = document.outcome
          outcome.diagnostics = []
          outcome.unresolved = []
          return outcome
        }
      }
    }
    closed[path] = file
    order = nil
  }
}
