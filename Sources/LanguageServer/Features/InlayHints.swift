import Documents
import Reports
import VehicleSheets

/// What the record will hold besides the sheet's own words: what the referential, a computation, a default or a
/// correspondence brings in, shown at the end of the line that it belongs to.
enum InlayHints {
  /// Sheets of one answer; of a stream the editor asks for what it shows.
  private static let maxSheets = 200
  /// Characters of a hint that gathers several fields.
  private static let longest = 160

  static func answer(_ session: Session, _ params: JSONView?) throws(ResponseError) -> OrderedJSON {
    let entry = try session.document(params)
    guard let range = PositionRange(params?["range"]) else { throw .invalidParams }
    session.settle(entry)
    guard entry.isSheet, entry.document.format != .csv else { return .list([]) }
    let document = entry.document
    let bytes = document.offset(of: range.start, session.encoding)...document.offset(of: range.end, session.encoding)
    let name = session.workspace.name(of: document.location, document.format)
    var hints: [Hint] = []
    let pieces = SheetText.pieces(document).filter { $0.start <= bytes.upperBound && bytes.lowerBound <= $0.end }
    for piece in pieces.prefix(maxSheets) {
      session.run.open(number: piece.number, of: document.text, name) { sheet, _, _ in
        hints += InlayHints.hints(sheet, document, session.language)
      }
    }
    return .list(
      hints.map { hint in
        let position = document.lines.position(of: hint.offset, in: document.text.bytes, session.encoding)
        return [
          "position": position.json, "label": .string(hint.label), "tooltip": .string(hint.tooltip),
          "paddingLeft": .bool(true),
        ]
      })
  }

  struct Hint {
    var offset: Int
    var label: String
    var tooltip: String
  }

  static func hints(_ sheet: Sheet, _ document: TextDocument, _ language: Language) -> [Hint] {
    let facts = SheetFacts(sheet, language)
    var alone: [Hint] = []
    var gathered: [Int: [SheetFacts.Fact]] = [:]
    for fact in facts.all where fact.provenance != .sheet {
      guard let end = facts.anchor(of: fact.field) else { continue }
      let offset = document.lines.offset(of: end.position, in: document.text.bytes)
      if end.isOwn {
        let arrow = fact.written == nil ? "" : "→ "
        alone.append(Hint(offset: offset, label: arrow + fact.shown, tooltip: fact.source[language]))
      } else {
        gathered[offset, default: []].append(fact)
      }
    }
    let together = gathered.map { offset, facts -> Hint in
      let parts = facts.map { "\($0.field.field.key): \($0.shown)" }
      var label = ""
      for part in parts {
        guard label.count + part.count < longest else {
          label += " · …"
          break
        }
        label += (label.isEmpty ? "" : " · ") + part
      }
      let lines = zip(parts, facts).map { "\($0) (\($1.source[language]))" }
      return Hint(offset: offset, label: label, tooltip: lines.joined(separator: "\n"))
    }
    return (alone + together).sorted { $0.offset < $1.offset }
  }
}

/// What the fields of a checked sheet hold, and where that comes from.
struct SheetFacts {
  struct Fact {
    var field: FieldID
    var shown: String
    var provenance: Provenance
    /// The sheet's own words, where it has any.
    var written: String?

    var source: Text {
      switch "\(provenance.name)" {
      case "referentiel", "rapprochement": Text(fr: "le référentiel", en: "the referential")
      case "calcul": Text(fr: "un calcul", en: "a computation")
      case "defaut": Text(fr: "la valeur par défaut", en: "the default")
      case "correspondance": Text(fr: "une correspondance", en: "a correspondence")
      case "deduction": Text(fr: "une déduction", en: "a deduction")
      case "reglage": Text(fr: "les réglages", en: "the settings")
      default: Text(fr: "la fiche", en: "the sheet")
      }
    }
  }

  let all: [Fact]
  private let sheet: Sheet

  init(_ sheet: Sheet, _ language: Language) {
    self.sheet = sheet
    all = FieldID.allCases.compactMap { id in
      guard sheet.has(id) else { return nil }
      let output = ByteBuffer(capacity: 64)
      sheet.appendShown(id, in: language, to: output) { text, output in output.append(text) }
      guard output.count > 0 else { return nil }
      return Fact(field: id, shown: output.string, provenance: sheet[id].provenance, written: sheet.writtenText(id))
    }
  }

  func fact(_ id: FieldID) -> Fact? { all.first { $0.field == id } }

  /// Behind what a field's value is to be shown: after itself, or after its section's key, or after the model.
  func anchor(of id: FieldID) -> (position: Position, isOwn: Bool)? {
    let own = sheet.valueSpan(of: id) ?? sheet.keySpan(of: id)
    let shared = sheet.sectionSpan(id.field.section) ?? sheet.valueSpan(of: .modele) ?? sheet.keySpan(of: .marque)
    guard let span = own ?? shared else { return nil }
    var tracker = Chunk.PositionTracker(sheet.tree.chunk)
    var position = tracker.position(of: span.end).position
    // Behind the colon of a key.
    if own != nil, sheet.valueSpan(of: id) == nil { position.column += 1 }
    if own == nil, sheet.sectionSpan(id.field.section) != nil { position.column += 1 }
    return (position, own != nil)
  }
}
