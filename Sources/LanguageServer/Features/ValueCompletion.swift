import Documents
import SheetEditing
import VehicleSheets

/// What the field under the cursor may say.
struct ValueCompletion {
  private let session: Session
  private let sheet: SheetText
  private var target = SheetSketch.Target.unknown
  private var typed = 0..<0
  private var isFlow = false
  private var isSpaced = true

  init(_ session: Session, _ sheet: SheetText) {
    self.session = session
    self.sheet = sheet
    if case .value(let target, let typed, let isFlow, let isSpaced) = sheet.sketch.context {
      self.target = target
      self.typed = sheet.absolute(typed)
      (self.isFlow, self.isSpaced) = (isFlow, isSpaced)
    }
  }

  var candidates: [Completion.Candidate] {
    switch target {
    case .field(let id):
      return KnownValues(session.run, sheet.sketch, session.language).values(of: id, typed: typedText).map {
        candidate($0, isText: ValueCompletion.isText(id))
      }
    case .item(let kind, _, let field):
      return KnownValues(session.run, sheet.sketch, session.language).values(of: field, kind).map {
        candidate($0, isText: field == .libelle || field == .categorie || field == .codeUsine)
      }
    case .section, .unknown: return []
    }
  }

  private var typedText: String { sheet.document.string(typed) }

  private static func isText(_ id: FieldID) -> Bool { if case .number = id.type { false } else { true } }

  private func candidate(_ value: KnownValues.Value, isText: Bool) -> Completion.Candidate {
    let written = ScalarText.written(value.text, isJSON: sheet.sketch.isJSON, isFlow: isFlow, isText: isText)
    return Completion.Candidate(
      label: value.text, kind: value.isChoice ? .choice : .value, detail: value.detail, names: value.names,
      text: (isSpaced ? "" : " ") + written, range: typed)
  }
}

/// How a value is written so that it is read as it is meant.
enum ScalarText {
  static func written(_ text: String, isJSON: Bool, isFlow: Bool, isText: Bool) -> String {
    if isJSON {
      let isNumber = !isText && !text.isEmpty && text.utf8.allSatisfy { (0x30...0x39).contains($0) || $0 == 0x2E }
      if isNumber { return text }
    } else if PlainScalar.isSafe(text, inFlow: isFlow) {
      return text
    }
    let buffer = ByteBuffer(capacity: text.utf8.count + 2)
    buffer.append(json: text)
    return buffer.string
  }
}
