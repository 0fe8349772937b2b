import Documents
import Reports
import VehicleSheets

/// The sheets of a document by brand, model and reference, with their sections.
enum DocumentSymbols {
  /// Numbers of the protocol: what icon the editor shows.
  private enum Kind: Int {
    case section = 3
    case sheet = 19
  }

  static func answer(_ session: Session, _ params: JSONView?) throws(ResponseError) -> OrderedJSON {
    let entry = try session.document(params)
    session.settle(entry)
    guard entry.isSheet else { return .list([]) }
    let document = entry.document
    if document.format == .csv { return .list(rows(entry, session)) }
    let pieces = SheetText.pieces(document)
    let symbols = zip(pieces, pieces.groups(of: entry.documents ?? [])).flatMap { piece, sheets in
      sheets.map { checked -> OrderedJSON in
        // Of a list of sheets the one that begins there.
        let place = Position(line: checked.outcome.source.line, column: .max)
        let cursor = sheets.count > 1 ? document.bytes(place, place).lowerBound : nil
        return symbol(SheetText(document, piece, cursor: cursor), checked.outcome, session)
      }
    }
    return .list(symbols)
  }

  private static func rows(_ entry: Workspace.OpenDocument, _ session: Session) -> [OrderedJSON] {
    (entry.documents ?? []).map { document in
      let line = Position(line: document.outcome.source.line, column: 1)
      let end = Position(line: line.line, column: .max)
      return json(
        document.outcome.reference, "", kind: .sheet, range: entry.document.range(line, end, session.encoding),
        children: [], session: session,
        uri: entry.document.uri)
    }
  }

  private static func symbol(_ sheet: SheetText, _ outcome: Outcome, _ session: Session) -> OrderedJSON {
    let sketch = sheet.sketch
    let vehicle = [FieldID.marque, .modele].compactMap { sketch.value(of: $0) }.joined(separator: " ")
    let name = vehicle.isEmpty ? outcome.reference : vehicle
    let start = sketch.entries.first?.key.lowerBound ?? 0
    let end = max(start, sketch.entries.map(\.end).max() ?? sketch.text.count)
    let children = sketch.entries.filter { $0.scope == .section(.racine) }.compactMap { entry -> OrderedJSON? in
      let (label, kind): (String, Kind)
      switch entry.target {
      case .section(let section): (label, kind) = (section.label[session.language], .section)
      case .field(.equipements), .field(.contrats): (label, kind) = (sketch.string(entry.key), .section)
      default: return nil
      }
      let range = sheet.absolute(entry.key.lowerBound..<max(entry.end, entry.key.upperBound))
      return json(
        label, "", kind: kind, range: sheet.document.range(range, session.encoding), children: [], session: session,
        uri: sheet.document.uri)
    }
    return json(
      name.isEmpty ? "?" : name, outcome.reference, kind: .sheet,
      range: sheet.document.range(sheet.absolute(start..<end), session.encoding), children: children, session: session,
      uri: sheet.document.uri)
  }

  private static func json(
    _ name: String, _ detail: String, kind: Kind, range: PositionRange, children: [OrderedJSON],
    session: Session,
    uri: String
  ) -> OrderedJSON {
    let name = name.isEmpty ? "?" : name
    guard session.client.hasHierarchicalSymbols else {
      return [
        "name": .string(detail.isEmpty ? name : "\(name) (\(detail))"), "kind": .integer(kind.rawValue),
        "location": ["uri": .string(uri), "range": range.json],
      ]
    }
    return [
      "name": .string(name), "detail": .string(detail), "kind": .integer(kind.rawValue), "range": range.json,
      "selectionRange": range.json, "children": .list(children),
    ]
  }
}

/// Vehicles of the whole workspace by reference, plate, chassis number or police number.
enum WorkspaceSymbols {
  private static let limit = 200
  private static let key = 20

  static func answer(_ session: Session, _ params: JSONView?) throws(ResponseError) -> OrderedJSON {
    let wanted = Fold.bytes(params?["query"]?.string ?? "")
    let found = session.workspace.mentions(
      where: { Completion.contains(Fold.bytes($0.value), wanted) }, limit: limit)
    return .list(found.map { json($0.mention, $0.outcome, location: $0.location, session: session) })
  }

  private static func json(
    _ mention: Mention, _ outcome: Outcome, location: DocumentLocation, session: Session
  ) -> OrderedJSON {
    let open = session.workspace.open[location]
    let range =
      open?.document.range(mention.start, mention.end, session.encoding)
      ?? PositionRange(
        TextPosition(line: mention.start.line - 1, character: mention.start.column - 1),
        TextPosition(line: mention.end.line - 1, character: mention.end.column - 1))
    return [
      "name": .string(mention.value), "kind": .integer(key),
      "containerName": .string("\(mention.field.field.label[session.language]), \(outcome.reference)"),
      "location": ["uri": .string(session.workspace.uri(of: location)), "range": range.json],
    ]
  }
}
