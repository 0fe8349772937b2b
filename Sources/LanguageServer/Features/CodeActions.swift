import Documents
import SheetEditing
import VehicleSheets

/// What may be done about what is wrong: each suggestion as a change of the text, and the larger ways out that the
/// program's messages name.
enum CodeActions {
  static let quickFix = "quickfix"
  static let fixAll = "source.fixAll.prerentree"
  static let kinds = [quickFix, fixAll]

  struct Action {
    var title: Text
    var kind = CodeActions.quickFix
    var edits: [TextEdit]
    var diagnostics: [PublishedDiagnostic] = []
    var isPreferred = false
  }

  static func answer(_ session: Session, _ params: JSONView?) throws(ResponseError) -> OrderedJSON {
    let entry = try session.document(params)
    guard let range = PositionRange(params?["range"]) else { throw .invalidParams }
    let only = params?["context"]?["only"]?.elements.compactMap(\.string)
    session.settle(entry)
    func isWanted(_ kind: String) -> Bool {
      only.map { $0.contains { kind == $0 || kind.hasPrefix($0 + ".") } } ?? true
    }
    var actions: [Action] = []
    if isWanted(quickFix) {
      let touched = (session.published[entry.document.location] ?? []).filter { $0.range.touches(range) }
      for found in Dictionary(grouping: touched, by: \.sheet).values.sorted(by: { $0[0].sheet < $1[0].sheet }) {
        actions += QuickFixes(session, entry, found).actions
      }
    }
    if isWanted(fixAll) { actions += fixAllActions(entry.document, session) }
    return .list(actions.map { json($0, entry.document, session) })
  }

  private static func json(_ action: Action, _ document: TextDocument, _ session: Session) -> OrderedJSON {
    let edits = action.edits.map { Formatting.json($0, document, session.encoding) }
    var members: [(key: String, value: OrderedJSON)] = [
      ("title", .string(action.title[session.language])), ("kind", .string(action.kind)),
      ("diagnostics", .list(action.diagnostics.map { session.json($0, uri: document.uri) })),
      ("edit", ["changes": .object([(document.uri, .list(edits))])]),
    ]
    if action.isPreferred { members.append(("isPreferred", .bool(true))) }
    return .object(members)
  }

  private static func fixAllActions(_ document: TextDocument, _ session: Session) -> [Action] {
    let edits = Formatting.edits(document, session.run)
    guard !edits.isEmpty else { return [] }
    let count = Text.count(edits.count, fr: "correction", "corrections", en: "fix", "fixes")
    return [
      Action(
        title: Text(
          fr: "Mettre au propre l'écriture (\(count.fr))", en: "Tidy how the sheets are written (\(count.en))"),
        kind: fixAll, edits: edits)
    ]
  }
}

/// The ways out of what is wrong with one sheet.
struct QuickFixes {
  private let session: Session
  private let document: TextDocument
  private let found: [PublishedDiagnostic]
  private let sheet: SheetText?
  /// All that is wrong with the sheet, not only where the cursor is.
  private let all: [PublishedDiagnostic]

  /// - Parameter found: what the cursor touches, all of it about one sheet.
  init(_ session: Session, _ entry: Workspace.OpenDocument, _ found: [PublishedDiagnostic]) {
    self.session = session
    document = entry.document
    self.found = found
    let place = found.first
    all = (session.published[entry.document.location] ?? []).filter { $0.sheet == place?.sheet }
    let document = entry.document
    let cursor = place.map { document.offset(of: $0.range.start, session.encoding) }
    sheet = document.format == .csv ? nil : cursor.map { SheetText(document, at: $0) }
  }

  var actions: [CodeActions.Action] {
    var actions = found.flatMap { suggestions($0) }
    guard let sheet else { return actions }
    let edits = SheetEdits(sheet: sheet)
    for (codes, title, field, value) in QuickFixes.declarations {
      let own = found.filter { codes.contains($0.diagnostic.code) }
      guard !own.isEmpty else { continue }
      actions.append(
        CodeActions.Action(title: title, edits: edits.set([.init(field: field, value: value)]), diagnostics: own))
    }
    actions += splitTrim(edits)
    actions += missingFields(edits)
    return actions
  }

  /// The fields that a message says to set.
  private static let declarations: [(codes: Set<String>, title: Text, field: FieldID, value: String)] = [
    (
      ["PR0603"], Text(fr: "Cocher « Étendre le catalogue »", en: "Tick “Étendre le catalogue”"), .etendreCatalogue,
      "oui"
    ),
    (
      ["PR0602", "PR0603", "PR0801", "PR0802", "PR0806", "PR0807"],
      Text(fr: "Déclarer la marque personnalisée", en: "Declare the brand custom"), .marquePersonnalisee, "oui"
    ),
    (
      ["PR0605"], Text(fr: "Ne plus déclarer la marque personnalisée", en: "Declare the brand custom no longer"),
      .marquePersonnalisee, "non"
    ),
    (
      ["PR0501"], Text(fr: "Choisir la configuration manuelle", en: "Choose the manual configuration"), .mode,
      "manuelle"
    ),
  ]

  // MARK: Suggestions

  private func suggestions(_ shown: PublishedDiagnostic) -> [CodeActions.Action] {
    let suggestions = shown.diagnostic.suggestions
    return suggestions.compactMap { suggestion in
      guard let edits = edits(for: suggestion, shown), !edits.isEmpty else { return nil }
      let quoted = Text.quoted(suggestion)
      return CodeActions.Action(
        title: title(suggestion, quoted, shown), edits: edits, diagnostics: [shown], isPreferred: suggestions.count == 1
      )
    }
  }

  private func title(_ suggestion: String, _ quoted: Text, _ shown: PublishedDiagnostic) -> Text {
    guard shown.diagnostic.code != Code.PR0005.id else {
      return Text(fr: "Remplacer par \(quoted.fr)", en: "Replace by \(quoted.en)")
    }
    guard let field = Field.table.first(where: { $0.pointer == shown.diagnostic.pointer }) else {
      return Text(fr: "Écrire \(quoted.fr)", en: "Write \(quoted.en)")
    }
    return Text(fr: "\(field.label.fr) : \(quoted.fr)", en: "\(field.label.en): \(quoted.en)")
  }

  private func edits(for suggestion: String, _ shown: PublishedDiagnostic) -> [TextEdit]? {
    let diagnostic = shown.diagnostic
    let place = document.bytes(diagnostic.start, diagnostic.end)
    guard let sheet else { return [TextEdit(range: place, text: QuickFixes.cell(suggestion))] }
    let edits = SheetEdits(sheet: sheet)
    if diagnostic.code == Code.PR0005.id { return rename(place, suggestion, sheet: sheet, edits: edits) }
    if let field = Field.table.first(where: { $0.pointer == diagnostic.pointer }) {
      return edits.set([.init(field: field.id, value: suggestion)])
    }
    if let (kind, number, field) = QuickFixes.item(diagnostic.pointer) {
      return edits.set(kind, number, field: field, value: suggestion)
    }
    return nil
  }

  /// A misspelt key is written anew; one in the wrong place goes where it belongs, with its value.
  private func rename(_ place: Range<Int>, _ suggestion: String, sheet: SheetText, edits: SheetEdits) -> [TextEdit]? {
    let start = place.lowerBound - sheet.piece.start
    guard let entry = sheet.sketch.entries.first(where: { $0.key.lowerBound <= start + 1 && start < $0.key.upperBound })
    else { return nil }
    guard
      let home = Field.table.first(where: {
        $0.path == suggestion && $0.section != .racine || $0.key == suggestion && $0.section == .racine
      }),
      entry.scope != .section(home.section), !entry.value.isEmpty, !entry.isFlow
    else { return [TextEdit(range: sheet.absolute(entry.key), text: suggestion)] }
    return [edits.lines(of: entry)] + edits.set([.init(field: home.id, value: sheet.sketch.string(entry.value))])
  }

  /// `/equipements/0/prix_ht`, `/couleurs/sellerie/libelle`.
  private static func item(_ pointer: String) -> (ItemKind, Int, ItemFieldID)? {
    for kind in ItemKind.allCases where pointer.hasPrefix(kind.field.field.pointer + "/") {
      let rest = pointer.dropFirst(kind.field.field.pointer.count + 1).split(separator: "/").map(String.init)
      guard let field = ItemFieldID.allCases.first(where: { $0.key == rest.last }) else { return nil }
      return (kind, kind == .sellerie ? 0 : rest.first.flatMap { Int($0) } ?? 0, field)
    }
    return nil
  }

  /// A value as a table's cell.
  private static func cell(_ text: String) -> String {
    guard text.contains(where: { ";,\"\t|\n".contains($0) }) else { return text }
    return "\"" + text.replacing("\"", with: "\"\"") + "\""
  }

  // MARK: More than one field

  /// `1.2 8v 69 ch Pop`: a trim of this model at the version's end is a field of its own.
  private func splitTrim(_ edits: SheetEdits) -> [CodeActions.Action] {
    guard let sketch = sheet?.sketch, let version = sketch.value(of: .version), sketch.value(of: .finition) == nil,
      let brand = sketch.value(of: .marque), let model = sketch.value(of: .modele)
    else { return [] }
    let own = found.filter { ["/synthese/version", "/synthese/finition"].contains($0.diagnostic.pointer) }
    guard !own.isEmpty else { return [] }
    let trims = Set(session.run.referential.versions(ofBrand: brand, model: model, .init()).map(\.finition))
    let words = version.split(separator: " ")
    for count in 1..<max(1, words.count) {
      let tail = words.suffix(words.count - count).joined(separator: " ")
      guard let trim = trims.first(where: { !$0.isEmpty && Fold.bytes($0) == Fold.bytes(tail) }) else { continue }
      let rest = words.prefix(count).joined(separator: " ")
      let shown = Text.quoted(trim)
      return [
        CodeActions.Action(
          title: Text(
            fr: "Séparer la finition \(shown.fr) de la version", en: "Split the trim \(shown.en) from the version"),
          edits: edits.set([.init(field: .version, value: rest), .init(field: .finition, value: trim)]))
      ]
    }
    return []
  }

  /// A line for every mandatory field that is missing, to be filled in.
  private func missingFields(_ edits: SheetEdits) -> [CodeActions.Action] {
    let codes: Set<String> = ["PR0401", "PR0601", "PR0701", "PR0901"]
    guard found.contains(where: { codes.contains($0.diagnostic.code) }) else { return [] }
    let missing = all.filter { codes.contains($0.diagnostic.code) }
    let blank = BlankSheet(language: session.language, isCustomBrand: true)
    let lines = missing.compactMap { shown -> SheetEdits.Line? in
      guard let field = Field.table.first(where: { $0.pointer == shown.diagnostic.pointer }),
        sheet?.sketch.entry(of: field.id) == nil
      else { return nil }
      return SheetEdits.Line(field: field.id, value: "", comment: blank.note(field))
    }
    guard !lines.isEmpty else { return [] }
    let count = Text.count(
      lines.count, fr: "champ obligatoire qui manque", "champs obligatoires qui manquent",
      en: "missing mandatory field",
      "missing mandatory fields")
    return [
      CodeActions.Action(
        title: Text(fr: "Ajouter \(count.fr)", en: "Add \(count.en)"), edits: edits.set(lines), diagnostics: missing)
    ]
  }
}
