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
  private struct ClosedFile {
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
  private var closed: [String: ClosedFile] = [:]
  /// Paths of `closed` that are still to be read.
  private var unread: [String] = []
  /// Those of them of which something is shown.
  private var shownClosed: Set<String> = []
  /// Where the files of the folders are in truth, by the paths that lead to them.
  private var realPaths: [String: String] = [:]
  /// All documents in the order of a run; nil where that has to be found anew. Most of what is known does not change
  /// while somebody types.
  private var order: [Owner]?
  /// Whether the folders are to be looked through.
  private var isScanDue = false
  /// Whether sheets are to be compared again.
  private var isComparisonDue = false

  /// Files of all folders that are compared with what is open.
  static let mostFiles = 10_000

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
      for (path, format) in run.files(in: folder, most: Workspace.mostFiles - found.count) {
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
    } else if closed[path] != nil || closed.count < Workspace.mostFiles {
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

  // MARK: Comparing

  /// What of a document the comparison depends on.
  private static func identity(of documents: [CheckedDocument]) -> Int {
    var hasher = Hasher()
    for document in documents where !document.outcome.mentions.isEmpty {
      hasher.combine(document.outcome.source.line)
      hasher.combine(document.outcome.reference)
      for mention in document.outcome.mentions {
        hasher.combine(mention.field)
        hasher.combine(mention.value)
        hasher.combine(mention.start.line)
        hasher.combine(mention.start.column)
      }
    }
    return hasher.finalize()
  }

  /// A document and where it lies: open with whatever it holds, or closed with what was found in it.
  private enum Owner {
    case open(OpenDocument)
    case closed(String, [Outcome])
  }

  /// Where a document stands among those of a run: folders as they are named, names by their bytes.
  private func rank(_ location: DocumentLocation) -> (Int, [UInt8]) {
    guard let path = location.path else { return (folders.count + 1, Array(location.name.utf8)) }
    let folder = folders.firstIndex { path.hasPrefix($0 + "/") } ?? folders.count
    return (folder, path.utf8.map { $0 == UInt8(ascii: "/") ? 0 : $0 })
  }

  /// Compares all sheets with one another, as a run over the folders would; the documents that are to be shown anew.
  func compareIfDue() -> (open: [OpenDocument], closed: [(path: String, diagnostics: [Diagnostic])]) {
    // Half of a folder would be compared again and again: it is done once all of it has been read.
    guard isComparisonDue, unread.isEmpty, !isScanDue else { return ([], []) }
    isComparisonDue = false
    let owners = owners()
    var outcomes: [Outcome] = []
    for owner in owners {
      switch owner {
      case .open(let entry): outcomes += entry.isSheet ? (entry.documents ?? []).map(\.outcome) : []
      case .closed(_, let found): outcomes += found
      }
    }
    return take(run.compare(outcomes), outcomes, owners)
  }

  /// All documents, in the order of a run once the folders have been read; while they are, in any order.
  private func owners() -> [Owner] {
    if let order { return order }
    guard unread.isEmpty, !isScanDue else {
      return open.values.map { .open($0) }
        + closed.filter { open[.file(path: $0.key)] == nil }.map { .closed($0.key, $0.value.outcomes) }
    }
    let sorted = sorted()
    order = sorted
    return sorted
  }

  private func sorted() -> [Owner] {
    var places = open.map { (rank: rank($0), owner: Owner.open($1)) }
    for (path, file) in closed where !file.outcomes.isEmpty && open[.file(path: path)] == nil {
      places.append((rank(.file(path: path)), .closed(path, file.outcomes)))
    }
    places.sort { a, b in a.rank.0 == b.rank.0 ? a.rank.1.lexicographicallyPrecedes(b.rank.1) : a.rank.0 < b.rank.0 }
    return places.map(\.owner)
  }

  private func take(
    _ compared: [Outcome], _ outcomes: [Outcome], _ owners: [Owner]
  ) -> (open: [OpenDocument], closed: [(path: String, diagnostics: [Diagnostic])]) {
    var ofOpen: [DocumentLocation: [[Diagnostic]]] = [:]
    for (location, entry) in open { ofOpen[location] = (entry.documents ?? []).map { _ in [] } }
    var ofClosed: [String: [Diagnostic]] = [:]
    var place = 0
    /// What comparing has added to the next sheet.
    func next() -> [Diagnostic] {
      defer { place += 1 }
      guard compared[place].diagnostics.count > outcomes[place].diagnostics.count else { return [] }
      return compared[place].diagnostics.filter { Workspace.isOfComparison($0) }
    }
    for owner in owners {
      switch owner {
      case .open(let entry):
        guard entry.isSheet else { continue }
        ofOpen[entry.document.location] = (entry.documents ?? []).map { _ in next() }
      case .closed(let path, let found):
        let added = found.flatMap { _ in next() }
        if !added.isEmpty { ofClosed[path] = added }
      }
    }
    var changedOpen: [OpenDocument] = []
    for (location, added) in ofOpen {
      guard let entry = open[location] else { continue }
      let isSame =
        entry.compared.count == added.count
        && zip(entry.compared, added).allSatisfy { Workspace.areSame($0, $1) }
      entry.compared = added
      if !isSame { changedOpen.append(entry) }
    }
    var changedClosed: [(String, [Diagnostic])] = []
    let touched = shownClosed.union(ofClosed.keys)
    shownClosed = Set(ofClosed.keys)
    for path in touched {
      let added = ofClosed[path] ?? []
      // A file that is gone has nothing to be shown any more.
      guard closed[path].map({ !Workspace.areSame($0.compared, added) }) ?? true else { continue }
      closed[path]?.compared = added
      changedClosed.append((path, added))
    }
    return (changedOpen, changedClosed)
  }

  /// Whether a finding comes from comparing sheets: PR9001 to PR9004, and PR0102.
  static func isOfComparison(_ diagnostic: Diagnostic) -> Bool {
    diagnostic.step == 90 || diagnostic.code == Code.PR0102.id
  }

  private static func areSame(_ a: [Diagnostic], _ b: [Diagnostic]) -> Bool {
    a.count == b.count
      && zip(a, b).allSatisfy { $0.code == $1.code && $0.start == $1.start && $0.message == $1.message }
  }

  // MARK: Looking up

  /// A value by which a vehicle is looked for, and where it stands.
  struct Place {
    let location: DocumentLocation
    let outcome: Outcome
    let mention: Mention
  }

  /// Those of the values of all known sheets that are wanted, in the order of a run.
  func mentions(where isWanted: (Mention) -> Bool, most: Int) -> [Place] {
    var found: [Place] = []
    for owner in owners() {
      let (location, outcomes): (DocumentLocation, [Outcome]) =
        switch owner {
        case .open(let entry):
          (entry.document.location, entry.isSheet ? (entry.documents ?? []).map(\.outcome) : [])
        case .closed(let path, let outcomes): (.file(path: path), outcomes)
        }
      for outcome in outcomes {
        for mention in outcome.mentions where isWanted(mention) {
          found.append(Place(location: location, outcome: outcome, mention: mention))
          if found.count == most { return found }
        }
      }
    }
    return found
  }
}
