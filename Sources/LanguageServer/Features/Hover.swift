import Documents
import Reports
import VehicleSheets

/// What is known of the place under the cursor: the field, what is wrong with it, where its value comes from, and what
/// the referential knows. Plain text only: nothing that a sheet or a referential says becomes a link or a picture.
enum Hover {
  static func answer(_ session: Session, _ params: JSONView?) throws(ResponseError) -> OrderedJSON {
    let entry = try session.document(params)
    let position = try session.position(params)
    session.settle(entry)
    guard entry.isSheet else { return .null }
    let document = entry.document
    let offset = document.offset(of: position, session.encoding)
    var parts: [String] = []
    var range: PositionRange?
    if document.format == .csv {
      if let table = TableCompletion(session, document, offset), let field = table.field {
        parts.append(FieldHover.text(field, session.language))
        range = document.range(table.cell, session.encoding)
      }
    } else {
      let sheet = SheetText(document, at: offset)
      if let found = sheet.sketch.entry(at: offset - sheet.piece.start) {
        let isOnKey = offset - sheet.piece.start <= found.key.upperBound
        range = document.range(
          sheet.absolute(isOnKey || found.value.isEmpty ? found.key : found.value), session.encoding)
        parts += FieldHover(session, entry, sheet).parts(found.target)
      }
    }
    let touched = (session.published[document.location] ?? []).filter { $0.range.contains(position) }
    parts += touched.map { explanation($0.diagnostic, session.language) }
    guard !parts.isEmpty else { return .null }
    let text = parts.joined(separator: "\n\n")
    var members: [(key: String, value: OrderedJSON)] = [("contents", ["kind": "plaintext", "value": .string(text)])]
    if let range = range ?? touched.first?.range { members.append(("range", range.json)) }
    return .object(members)
  }

  /// What a code says, what to do, and why the rule is there.
  private static func explanation(_ diagnostic: Diagnostic, _ language: Language) -> String {
    var lines = ["\(diagnostic.code) · \(diagnostic.message[language])", diagnostic.help[language]]
    if let explanation = Code.named(diagnostic.code)?.explanation {
      lines.append(explanation.why[language])
      lines.append(Text(fr: "Source : ", en: "Source: ")[language] + explanation.source[language])
    }
    return lines.filter { !$0.isEmpty }.joined(separator: "\n")
  }
}

/// What is said of one field of a sheet.
struct FieldHover {
  private let session: Session
  private let entry: Workspace.OpenDocument
  private let sheet: SheetText

  init(_ session: Session, _ entry: Workspace.OpenDocument, _ sheet: SheetText) {
    self.session = session
    self.entry = entry
    self.sheet = sheet
  }

  func parts(_ target: SheetSketch.Target) -> [String] {
    switch target {
    case .field(let id):
      return [FieldHover.text(id.field, session.language)] + [value(id), known(id)].compactMap { $0 }
    case .section(let section):
      let fields = (Field.bySection[section] ?? []).map { "\($0.key) : \($0.label[session.language])" }
      return [([section.label[session.language]] + fields).joined(separator: "\n")]
    case .item(_, _, let field):
      return ["\(field.label[session.language]) (\(field.key))\n" + FieldHover.example(field.example, session.language)]
    case .unknown: return []
    }
  }

  /// Label, step, unit, bounds and an example.
  static func text(_ field: Field, _ language: Language) -> String {
    var lines = ["\(field.label[language]) (\(field.path))"]
    var when = field.step > 0 ? Text(fr: "étape \(field.step)", en: "step \(field.step)")[language] : ""
    switch field.mandatory {
    case .always: when += Text(fr: ", obligatoire", en: ", mandatory")[language]
    case .specification:
      when +=
        Text(
          fr: ", obligatoire si le référentiel ne le donne pas", en: ", mandatory unless the referential gives it")[
          language]
    case .no: break
    }
    if !when.isEmpty { lines.append(when) }
    switch field.type {
    case .choice(let list): lines.append(list.labels.joined(separator: ", "))
    case .number(_, let range, _):
      lines.append("\(range.lowerBound)–\(range.upperBound)" + (field.unit.map { " " + $0 } ?? ""))
    case .yesNo: lines.append("oui, non")
    case .date: lines.append(Text(fr: "une date", en: "a date")[language])
    case .text, .upholstery, .items: break
    }
    if !field.example.isEmpty { lines.append(example(field.example, language)) }
    return lines.joined(separator: "\n")
  }

  static func example(_ value: String, _ language: Language) -> String {
    Text(fr: "par exemple : \(value)", en: "for example: \(value)")[language]
  }

  /// What the record will hold, and where that comes from.
  private func value(_ id: FieldID) -> String? {
    var line: String?
    open { sheet in
      guard let fact = SheetFacts(sheet, session.language).fact(id), fact.provenance != .sheet else { return }
      let from = fact.source
      line =
        Text(fr: "Repris : \(fact.shown), d'après \(from.fr)", en: "Recorded: \(fact.shown), from \(from.en)")[
          session.language]
    }
    return line
  }

  /// Of brand, model and version: what the referential knows, and what it fills in.
  private func known(_ id: FieldID) -> String? {
    let language = session.language
    let brand = sheet.sketch.value(of: .marque) ?? ""
    let models = session.run.referential.modelNames(ofBrand: brand)
    switch id {
    case .marque:
      let count = Text.count(models.count, fr: "modèle", "modèles", en: "model", "models")
      return Text(fr: "Référentiel : \(count.fr)", en: "Referential: \(count.en)")[language]
    case .modele, .version:
      let versions = session.run.referential.versions(
        ofBrand: brand, model: sheet.sketch.value(of: .modele) ?? "", .init())
      let count = Text.count(versions.count, fr: "version", "versions", en: "version", "versions")
      var lines = [Text(fr: "Référentiel : \(count.fr)", en: "Referential: \(count.en)")[language]]
      open { sheet in
        let filled = SheetFacts(sheet, language).all.filter { $0.provenance == .referentiel && $0.written == nil }
        lines += filled.map { "\($0.field.field.label[language]) : \($0.shown)" }
      }
      return lines.joined(separator: "\n")
    default: return nil
    }
  }

  private func open(_ body: @escaping (Sheet) -> Void) {
    let document = entry.document
    let name = session.workspace.name(of: document.location, document.format)
    session.run.open(number: sheet.piece.number, of: document.text, name) { sheet, _, _ in body(sheet) }
  }
}
