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
        parts += FieldHover(session, entry, number: table.number(in: entry)) { table.says($0) }.parts(.field(field.id))
        range = document.range(table.cell, session.encoding)
      }
    } else {
      let sheet = SheetText(document, at: offset)
      if let found = sheet.sketch.entry(at: offset - sheet.piece.start) {
        let isOnKey = offset - sheet.piece.start <= found.key.upperBound
        range = document.range(
          sheet.absolute(isOnKey || found.value.isEmpty ? found.key : found.value), session.encoding)
        let hover = FieldHover(session, entry, number: sheet.piece.number) { sheet.sketch.value(of: $0) }
        parts += hover.parts(found.target)
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
  /// Which document, line or row of the text; nil where there is none to be checked.
  private let number: Int?
  /// What the sheet says of a field, as it is written there.
  private let written: (FieldID) -> String?

  init(_ session: Session, _ entry: Workspace.OpenDocument, number: Int?, written: @escaping (FieldID) -> String?) {
    self.session = session
    self.entry = entry
    self.number = number
    self.written = written
  }

  func parts(_ target: SheetSketch.Target) -> [String] {
    switch target {
    case .field(let id):
      return [FieldHover.text(id.field, session.language)] + [value(id), known(id)].compactMap { $0 }
    case .section(let section):
      let fields = (Field.bySection[section] ?? []).map { "\($0.key) : \($0.label[session.language])" }
      return [([section.label[session.language]] + fields).joined(separator: "\n"), filled(section)].compactMap { $0 }
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

  /// What the record will hold of a section though the sheet does not say it.
  private func filled(_ section: Section) -> String? {
    let language = session.language
    var lines: [String] = []
    open { sheet in
      lines = SheetFacts(sheet, language).all.filter { $0.field.field.section == section && $0.written == nil }.map {
        "\($0.field.field.label[language]) : \($0.shown) (\($0.source[language]))"
      }
    }
    guard !lines.isEmpty else { return nil }
    return ([Text(fr: "Rempli :", en: "Filled in:")[language]] + lines).joined(separator: "\n")
  }

  // MARK: The referential

  /// Names that are listed; the rest is counted.
  private static let limit = 8

  /// Of brand, model and version: what the referential knows, and what the vehicle was recognised as.
  private func known(_ id: FieldID) -> String? {
    let language = session.language
    let brand = written(.marque) ?? ""
    var lines: [String]
    switch id {
    case .marque:
      let names = session.run.referential.modelNames(ofBrand: brand)
      lines = list(names, Text.count(names.count, fr: "modèle", "modèles", en: "model", "models"))
    case .modele, .version, .finition:
      let versions = session.run.referential.versions(ofBrand: brand, model: written(.modele) ?? "", .init())
      let names = versions.map { version in
        [version.version, version.finition, version.facts].filter { !$0.isEmpty }.joined(separator: " · ")
      }
      lines = list(names, Text.count(names.count, fr: "version", "versions", en: "version", "versions"))
    default: return nil
    }
    open { sheet in lines += FieldHover.recognised(sheet, language) }
    return lines.joined(separator: "\n")
  }

  private func list(_ names: [String], _ count: Text) -> [String] {
    let head = Text(fr: "Référentiel : ", en: "Referential: ") + count
    return [head[session.language]] + names.prefix(FieldHover.limit).map { "– " + $0 }
      + (names.count > FieldHover.limit ? ["– …"] : [])
  }

  /// What the vehicle was taken for where it is not named word for word, and the facts that agree.
  static func recognised(_ sheet: Sheet, _ language: Language) -> [String] {
    guard let note = sheet.recognised else { return [] }
    let name = [FieldID.marque, .modele, .version].compactMap { sheet.text($0) }.joined(separator: " ")
    var lines = [Text(fr: "Reconnu comme : \(name)", en: "Recognised as: \(name)")[language]]
    let words = note.written.map { "\($0.field.field.label[language]) \(Text.quoted($0.text)[language])" }
    if !words.isEmpty {
      let all = words.joined(separator: ", ")
      lines.append(Text(fr: "Saisi : \(all)", en: "Written: \(all)")[language])
    }
    let facts = note.facts.map { $0.field.label[language] }.joined(separator: ", ")
    if !facts.isEmpty { lines.append(Text(fr: "Concordent : \(facts)", en: "Agreeing: \(facts)")[language]) }
    return lines
  }

  private func open(_ body: @escaping (Sheet) -> Void) {
    guard let number else { return }
    let document = entry.document
    let name = session.workspace.name(of: document.location, document.format)
    session.run.open(number: number, of: document.text, name) { sheet, _, _ in body(sheet) }
  }
}
