import Documents
import Reports
import VehicleSheets

/// A finding as it stands in the editor.
struct PublishedDiagnostic {
  let diagnostic: Diagnostic
  let range: PositionRange
  /// Which sheet of the text it is about, from 0.
  let sheet: Int
}

extension Session {
  /// Shows what was found in a document; nothing of one that is no sheet.
  func publish(_ entry: Workspace.OpenDocument) {
    let location = entry.document.location
    let shown = entry.isSheet ? Session.findings(of: entry, encoding) : []
    // Of a text that is no sheet nothing is ever said.
    let isSilent = shown.isEmpty && (published[location]?.isEmpty ?? !entry.isSheet)
    published[location] = shown
    if isSilent, !entry.isSheet { return }
    publish(shown, uri: entry.document.uri, version: entry.document.version)
  }

  static func findings(of entry: Workspace.OpenDocument, _ encoding: PositionEncoding) -> [PublishedDiagnostic] {
    zip(entry.documents ?? [], entry.compared).enumerated().flatMap { number, checked -> [PublishedDiagnostic] in
      let (document, added) = checked
      var all = document.outcome.diagnostics + added
      if !added.isEmpty {
        all = all.enumerated().sorted { ($0.element.start, $0.offset) < ($1.element.start, $1.offset) }.map(\.element)
      }
      return all.map {
        PublishedDiagnostic(
          diagnostic: $0, range: entry.document.range($0.start, $0.end, encoding),
          sheet: number)
      }
    }
  }

  /// Shows what comparing has found in a file that is not open.
  func publishClosed(_ path: String, _ diagnostics: [Diagnostic]) {
    let location = DocumentLocation.file(path: path)
    guard workspace.open[location] == nil else { return }
    guard let text = diagnostics.isEmpty ? ByteBuffer() : run.read(path) else { return }
    let lines = LineTable(text.bytes)
    let shown = diagnostics.map { diagnostic in
      PublishedDiagnostic(
        diagnostic: diagnostic,
        range: PositionRange(
          lines.position(of: diagnostic.start, in: text.bytes, encoding),
          lines.position(of: diagnostic.end, in: text.bytes, encoding)), sheet: 0)
    }
    publish(shown, uri: workspace.uri(of: location), version: nil)
  }

  func publish(_ diagnostics: [PublishedDiagnostic], uri: String, version: Int?) {
    var params: [(key: String, value: OrderedJSON)] = [("uri", .string(uri))]
    if let version { params.append(("version", .integer(version))) }
    params.append(("diagnostics", .list(diagnostics.map { json($0, uri: uri) })))
    writer.notify("textDocument/publishDiagnostics", .object(params))
  }

  func json(_ shown: PublishedDiagnostic, uri: String) -> OrderedJSON {
    let diagnostic = shown.diagnostic
    let severity =
      switch diagnostic.severity {
      case .error: 1
      case .warning: 2
      case .note: 3
      }
    var members: [(key: String, value: OrderedJSON)] = [
      ("range", shown.range.json), ("severity", .integer(severity)), ("code", .string(diagnostic.code)),
      ("source", "prerentree"), ("message", .string(diagnostic.message[language])),
    ]
    if !diagnostic.related.isEmpty {
      members.append(("relatedInformation", .list(diagnostic.related.compactMap { json($0, uri: uri) })))
    }
    let data: OrderedJSON = [
      "path": .string(diagnostic.pointer), "step": .integer(diagnostic.step),
      "suggestions": .strings(diagnostic.suggestions), "help": .string(diagnostic.help[language]),
    ]
    members.append(("data", data))
    return .object(members)
  }

  private func json(_ related: Diagnostic.Related, uri: String) -> OrderedJSON? {
    var place = uri
    var range: PositionRange
    if let file = related.file {
      guard let location = workspace.location(named: file) else { return nil }
      place = workspace.uri(of: location)
      // The sheet's first line: columns do not matter there.
      let line = TextPosition(line: max(0, related.start.line - 1), character: 0)
      range = PositionRange(line, line)
    } else {
      guard let document = entry(uri)?.document else { return nil }
      range = document.range(related.start, related.end, encoding)
    }
    return [
      "location": ["uri": .string(place), "range": range.json], "message": .string(related.message[language]),
    ]
  }
}
