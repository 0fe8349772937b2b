import Documents
import Reports
import VehicleSheets

/// All sheets of the workspace beside one another, as a run over its folders has them.
extension Workspace {
  /// What of a document the comparison depends on.
  static func identity(of documents: [CheckedDocument]) -> Int {
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
  enum Owner {
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

  /// A value by which a vehicle is looked for, and where it stands.
  struct Place {
    let location: DocumentLocation
    let outcome: Outcome
    let mention: Mention
  }

  /// Those of the values of all known sheets that are wanted, in the order of a run.
  func mentions(where isWanted: (Mention) -> Bool, limit: Int) -> [Place] {
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
          if found.count == limit { return found }
        }
      }
    }
    return found
  }
}
