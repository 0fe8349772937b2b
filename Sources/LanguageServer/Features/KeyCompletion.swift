import Documents
import SheetEditing
import VehicleSheets

/// The keys that a sheet lacks where the cursor stands, mandatory ones first, in the order of the screens.
struct KeyCompletion {
  private let sheet: SheetText
  private let language: Language
  private let hasSnippets: Bool
  private var scope = SheetSketch.Scope.unknown
  private var typed = 0..<0
  private var indent = 0
  private var isFlow = false
  private var hasColon = false

  init(_ session: Session, _ sheet: SheetText) {
    self.sheet = sheet
    language = session.language
    hasSnippets = session.client.hasSnippets
    if case .key(let scope, let typed, let indent, let isFlow, let hasColon) = sheet.sketch.context {
      self.scope = scope
      self.typed = sheet.absolute(typed)
      (self.indent, self.isFlow, self.hasColon) = (indent, isFlow, hasColon)
    }
  }

  var candidates: [Completion.Candidate] {
    switch scope {
    case .section(.racine): return fields(of: .racine) + blankSheets
    case .section(let section): return fields(of: section)
    case .item(let kind, let number): return itemFields(kind, number)
    case .items(let kind): return [wholeItem(kind)]
    case .unknown: return []
    }
  }

  private var isJSON: Bool { sheet.sketch.isJSON }

  // MARK: Fields and sections

  private func fields(of section: Section) -> [Completion.Candidate] {
    let isCustom = ["oui", "true", "vrai", "yes", "o", "x", "1"].contains(
      Fold.string(sheet.sketch.value(of: .marquePersonnalisee) ?? ""))
    func isMissing(_ id: FieldID) -> Bool { isTyped(sheet.sketch.entry(of: id)) }
    var found: [(rank: Int, candidate: Completion.Candidate)] = []
    for field in Field.bySection[section] ?? [] where isMissing(field.id) {
      found.append((field.mandatory == .no ? 2 : field.mandatory == .always || isCustom ? 0 : 1, candidate(field)))
    }
    if section == .racine {
      for section in Section.allCases where section != .racine && isTyped(sheet.sketch.entry(of: section)) {
        let isMandatory = (Field.bySection[section] ?? []).contains { $0.mandatory != .no }
        found.append((isMandatory ? 1 : 2, candidate(section)))
      }
    }
    return found.enumerated().sorted { ($0.element.rank, $0.offset) < ($1.element.rank, $1.offset) }.map(
      \.element.candidate)
  }

  /// Whether a key is still to be written: it is not there, or it is the one under the cursor.
  private func isTyped(_ entry: SheetSketch.Entry?) -> Bool {
    guard let entry else { return true }
    let key = sheet.absolute(entry.key)
    return key.lowerBound <= typed.upperBound && typed.lowerBound <= key.upperBound
  }

  private func candidate(_ field: Field) -> Completion.Candidate {
    let star = field.mandatory == .no ? "" : "* "
    let value: String
    if case .items = field.type {
      value = isJSON ? "[$0]" : isFlow ? "[$0]" : "\n" + String(repeating: " ", count: indent + 2) + "- "
    } else {
      value = placeholder(field)
    }
    var isWritten = isJSON
    if case .number = field.type { isWritten = false }
    return Completion.Candidate(
      label: field.key, kind: .field, detail: star + field.label[language],
      names: [field.label.fr, field.label.en] + field.aliases,
      text: text(field.key, ""), snippet: snippet(field.key, isWritten ? quoted(value, field) : value), range: typed)
  }

  private func quoted(_ value: String, _ field: Field) -> String {
    if case .items = field.type { return value }
    return "\"" + value + "\""
  }

  /// A choice to make, or an example to write over.
  private func placeholder(_ field: Field) -> String {
    let labels = field.choices?.labels ?? (Completion.isYesNo(field) ? ["oui", "non"] : [])
    guard labels.isEmpty else {
      return "${1|" + labels.map { $0.replacing(",", with: "\\,").replacing("|", with: "\\|") }.joined(separator: ",")
        + "|}"
    }
    return "${1:" + Completion.plainInSnippet(field.example) + "}"
  }

  private func candidate(_ section: Section) -> Completion.Candidate {
    let inner = String(repeating: " ", count: indent + 2)
    let name = section.rawValue
    var candidate = Completion.Candidate(
      label: name, kind: .module, detail: section.label[language], names: [section.label.fr, section.label.en],
      text: text(name, ""), snippet: nil, range: typed)
    guard !hasColon else { return candidate }
    if isJSON {
      candidate.snippet = "\"\(name)\": {$0}"
      candidate.text = "\"\(name)\": {}"
    } else if isFlow {
      candidate.snippet = "\(name): {$0}"
    } else {
      candidate.text = "\(name):\n\(inner)"
      candidate.snippet = "\(name):\n\(inner)$0"
    }
    return candidate
  }

  private func text(_ key: String, _ value: String) -> String {
    let name = isJSON ? "\"\(key)\"" : key
    return hasColon ? name : name + ": " + value
  }

  private func snippet(_ key: String, _ value: String) -> String {
    let name = isJSON ? "\"\(key)\"" : key
    if hasColon { return name }
    return name + (value.hasPrefix("\n") ? ":" : ": ") + value
  }

  // MARK: Priced items

  private func itemFields(_ kind: ItemKind, _ number: Int) -> [Completion.Candidate] {
    let present = sheet.sketch.entries.compactMap { entry -> ItemFieldID? in
      guard case .item(kind, number, let field) = entry.target, !isTyped(entry) else { return nil }
      return field
    }
    let missing = ItemFieldID.allCases.filter { !present.contains($0) }
    let whole = present.isEmpty && !isFlow && !hasColon ? [wholeItem(kind, isBegun: true)] : []
    return whole
      + missing.map { field in
        var value = "${1:" + field.example + "}"
        let isNumber = field == .prixHT || field == .prixTTC || field == .tva
        if isJSON, !isNumber { value = "\"" + value + "\"" }
        return Completion.Candidate(
          label: field.key, kind: .field, detail: field.label[language],
          names: [field.label.fr, field.label.en] + field.aliases,
          text: text(field.key, ""), snippet: snippet(field.key, value), range: typed)
      }
  }

  /// A whole element: label, category and price. An upholstery has no category.
  private func wholeItem(_ kind: ItemKind, isBegun: Bool = false) -> Completion.Candidate {
    let fields: [ItemFieldID] = kind == .sellerie ? [.libelle, .prixTTC] : [.libelle, .categorie, .prixTTC]
    let noun = Text(
      fr: kind == .contrat ? "un contrat" : kind == .sellerie ? "une sellerie" : "un équipement",
      en: kind == .contrat ? "a contract" : kind == .sellerie ? "an upholstery" : "an equipment")
    let dash = isBegun ? "" : "- "
    let gap = "\n" + String(repeating: " ", count: indent + dash.utf8.count)
    func lines(_ value: (Int, ItemFieldID) -> String) -> String {
      if isJSON {
        return "{"
          + fields.enumerated().map { "\"\($1.key)\": " + ($1 == .prixTTC ? value($0, $1) : "\"\(value($0, $1))\"") }
          .joined(separator: ", ") + "}"
      }
      return dash + fields.enumerated().map { "\($1.key): " + value($0, $1) }.joined(separator: gap)
    }
    return Completion.Candidate(
      label: noun[language], kind: .snippet, detail: fields.map(\.key).joined(separator: ", "),
      names: ["libelle"],
      text: lines { _, field in isJSON && field == .prixTTC ? "0" : "" },
      snippet: lines { number, field in "${\(number + 1):\(field.example)}" }, range: typed)
  }

  // MARK: Whole sheets

  /// A blank sheet, where there is nothing yet.
  private var blankSheets: [Completion.Candidate] {
    guard sheet.sketch.entries.isEmpty, indent == 0, !isJSON else { return [] }
    return [false, true].map { isCustom in
      let text = BlankSheet(language: language, isCustomBrand: isCustom).yaml
      let label = Text(
        fr: isCustom ? "fiche vierge, marque personnalisée" : "fiche vierge",
        en: isCustom ? "blank sheet, custom brand" : "blank sheet")
      return Completion.Candidate(
        label: label[language], kind: .snippet,
        detail: Text(fr: "tous les champs, dans l'ordre de l'écran", en: "every field, in the order of the screen")[
          language],
        names: ["fiche", "sheet", "nouveau", "new"], text: text, snippet: nil, range: typed)
    }
  }
}

extension Completion {
  static func isYesNo(_ field: Field) -> Bool { if case .yesNo = field.type { true } else { false } }
}
