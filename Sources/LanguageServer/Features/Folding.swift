import Documents
import VehicleSheets

/// Sheets of a stream and sections of a sheet, to be folded away.
enum Folding {
  static func answer(_ session: Session, _ params: JSONView?) throws(ResponseError) -> OrderedJSON {
    let entry = try session.document(params)
    let document = entry.document
    guard document.format == .yaml || document.format == .json else { return .list([]) }
    session.settle(entry)
    guard entry.isSheet else { return .list([]) }
    let pieces = SheetText.pieces(document)
    var folds: [OrderedJSON] = []
    func add(_ range: Range<Int>) {
      let first = document.lines.line(of: range.lowerBound)
      let last = document.lines.line(of: range.upperBound)
      if last > first { folds.append(["startLine": .integer(first), "endLine": .integer(last)]) }
    }
    for piece in pieces {
      let sheet = SheetText(document, piece)
      let entries = sheet.sketch.entries
      if pieces.count > 1, let first = entries.first {
        add(sheet.absolute(first.key.lowerBound..<max(first.end, entries.map(\.end).max() ?? 0)))
      }
      for entry in entries { add(sheet.absolute(entry.key.lowerBound..<max(entry.end, entry.key.upperBound))) }
    }
    return .list(folds)
  }
}

/// Links that lead from one sheet to another, where both have what only one may have, and to the schema that a sheet
/// names at its top. What a sheet says otherwise never becomes a link.
enum DocumentLinks {
  static func answer(_ session: Session, _ params: JSONView?) throws(ResponseError) -> OrderedJSON {
    let entry = try session.document(params)
    session.settle(entry)
    guard entry.isSheet else { return .list([]) }
    let duplicates = (session.published[entry.document.location] ?? []).compactMap { shown -> OrderedJSON? in
      guard let first = shown.diagnostic.related.first, let file = first.file,
        let location = session.workspace.location(named: file)
      else { return nil }
      return link(
        shown.range, "\(session.workspace.uri(of: location))#L\(first.start.line)", first.message[session.language])
    }
    return .list(schema(entry.document, session) + duplicates)
  }

  private static func link(_ range: PositionRange, _ target: String, _ tooltip: String) -> OrderedJSON {
    ["range": range.json, "target": .string(target), "tooltip": .string(tooltip)]
  }

  /// `# yaml-language-server: $schema=sheet.schema.json`: a file of the workspace, and nothing else.
  private static func schema(_ document: TextDocument, _ session: Session) -> [OrderedJSON] {
    guard document.format == .yaml, let path = document.location.path else { return [] }
    let mark = "$schema="
    let lines = (0..<min(5, document.lines.count)).map { document.lines.range(of: $0, in: document.text.bytes) }
    for line in lines {
      let text = document.string(line)
      guard text.hasPrefix("# yaml-language-server:"), let place = text.utf8.firstRange(of: mark.utf8) else {
        continue
      }
      let name = String(text[place.upperBound...])
      guard !name.contains("://"), !name.contains(" "), !name.isEmpty else { return [] }
      let folder = path.split(separator: "/").dropLast().joined(separator: "/")
      let whole = DocumentLocation.standard(name.hasPrefix("/") ? name : "/\(folder)/\(name)")
      guard session.workspace.folders.contains(where: { whole.hasPrefix($0 + "/") }), session.run.stamp(whole) != nil
      else {
        return []
      }
      let start = line.upperBound - name.utf8.count
      return [
        link(
          document.range(start..<line.upperBound, session.encoding),
          session.workspace.uri(of: .file(path: whole)), name)
      ]
    }
    return []
  }
}
