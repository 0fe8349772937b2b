import Documents
import VehicleSheets

/// A sheet to fill in: every field in the order of the screens, with what to write beside it.
package struct BlankSheet {
  package var language: Language
  package var isCustomBrand: Bool
  /// What is filled in already, and where the choice is left to the writer, what it is between.
  package var known: ReferentialTemplate?

  package init(language: Language, isCustomBrand: Bool, known: ReferentialTemplate? = nil) {
    self.language = language
    self.isCustomBrand = isCustomBrand
    self.known = known
  }

  private static let commentColumn = 28
  private static let width = 110

  package var yaml: String {
    let output = ByteBuffer(capacity: 8192)
    output.append("# yaml-language-server: $schema=sheet.schema.json\n" as StaticString)
    for line in head[language].split(separator: "\n") { output.append("# \(line)\n") }
    var section: Section?
    for field in Field.onScreen {
      if field.section != section {
        output.append(UInt8(ascii: "\n"))
        if field.section != .racine {
          writeLine(field.section.rawValue + ":", field.section.label.fr, to: output)
        }
        section = field.section
      }
      let indent = field.section == .racine ? "" : "  "
      if case .items(let kind) = field.type {
        writeItems(field, kind, to: output)
      } else {
        let value = value(of: field)
        writeLine("\(indent)\(field.key):" + (value.isEmpty ? "" : " " + value), note(field), to: output)
      }
    }
    return output.string
  }

  /// The same as JSON, which has no space for what to write beside a field.
  package var json: String {
    var sheet = FlatSheet()
    for field in Field.table where !field.id.isFact {
      // An empty equipment would be one without a label.
      if case .items = field.type { continue }
      sheet.add(.field(field.id), value(of: field, asWritten: true))
    }
    let output = ByteBuffer(capacity: 4096)
    JSONWriter.write(sheet, isIndented: true, to: output)
    output.append(UInt8(ascii: "\n"))
    return output.string
  }

  private var head: Text {
    let star =
      isCustomBrand
      ? Text(fr: "* = obligatoire.", en: "* = mandatory.")
      : Text(
        fr: "* = obligatoire ; (*) = obligatoire si le référentiel ne le donne pas.",
        en: "* = mandatory; (*) = mandatory unless the referential gives it.")
    return star
      + Text(
        fr: " Ce qui reste vide est laissé de côté.\nVérifier : prerentree validate FICHIER"
          + "\nAide à la saisie dans l'éditeur : prerentree schema sheet > sheet.schema.json",
        en: " What stays empty is left out.\nTo check: prerentree validate FILE"
          + "\nFor help in the editor: prerentree schema sheet > sheet.schema.json")
  }

  /// - Parameter asWritten: without the quotes that YAML may need.
  private func value(of field: Field, asWritten: Bool = false) -> String {
    if let value = known?.values[field.id] { return asWritten ? value : BlankSheet.scalar(value) }
    switch field.id {
    case .type: return ChoiceList.type.choices[0].label
    case .marquePersonnalisee: return isCustomBrand ? "oui" : ""
    default: return ""
    }
  }

  // MARK: Comments

  /// What is said beside a field: whether it is mandatory, its label, and what it may hold.
  package func note(_ field: Field) -> String {
    var note: String
    switch field.mandatory {
    case .always: note = "* "
    case .specification: note = isCustomBrand ? "* " : "(*) "
    case .no: note = ""
    }
    note += field.label[language]
    let what = kind(of: field)
    if !what.isEmpty { note += (language == .fr ? " : " : ": ") + what }
    if let standard = field.standard {
      note += " (" + Text(fr: "sans indication : \(standard)", en: "by default: \(standard)")[language] + ")"
    }
    return note
  }

  private func kind(of field: Field) -> String {
    if let between = known?.alternatives[field.id], !between.isEmpty {
      return Text(fr: "au choix ", en: "one of ")[language] + between.joined(separator: " | ")
    }
    switch field.type {
    case .choice(let list): return list.labels.joined(separator: ", ")
    case .yesNo: return Text(fr: "oui, non", en: "oui, non (yes, no)")[language]
    case .number(_, let range, _):
      return "\(range.lowerBound)–\(range.upperBound)" + (field.unit.map { " \($0)" } ?? "")
    case .date: return Text(fr: "date, 2024-05-14 ou 14/05/2024", en: "date, 2024-05-14 or 14/05/2024")[language]
    case .text(.reference):
      return Text(
        fr: "sans elle, le nom du fichier", en: "without it, the file's name")[language]
    case .text, .upholstery, .items: return ""
    }
  }

  /// One line with its comment beside it, and the comment's rest on lines of its own.
  private func writeLine(_ text: String, _ note: String, to output: ByteBuffer) {
    let column = max(BlankSheet.commentColumn, text.count + 2)
    var line = text + String(repeating: " ", count: column - text.count) + "#"
    var isFresh = true
    for word in note.split(separator: " ") {
      if !isFresh, line.count + 1 + word.count > BlankSheet.width {
        output.append(line + "\n")
        line = String(repeating: " ", count: column) + "#  "
        isFresh = true
      }
      line += " " + word
      isFresh = false
    }
    output.append(line + "\n")
  }

  // MARK: Priced items

  /// An empty list, with an element to uncomment.
  private func writeItems(_ field: Field, _ kind: ItemKind, to output: ByteBuffer) {
    let how = Text(
      fr: "retirez les « # » pour en ajouter, un bloc « - » chacun",
      en: "remove the “#” signs to add some, one “-” block each")
    writeLine("\(field.key):", "\(field.label[language]) – \(how[language])", to: output)
    for item in ItemFieldID.allCases {
      let note: Text =
        switch item {
        case .libelle, .categorie: Text(same: "* ") + item.label
        case .prixHT, .prixTTC:
          Text(same: "* ") + item.label
            + Text(
              fr: " en euros : l'un des deux, l'autre est calculé", en: " in euros: one of them, the other is computed")
        case .tva: item.label + Text(fr: " en pour cent (sans indication : 20)", en: " in percent (by default: 20)")
        case .codeUsine: item.label
        }
      writeLine((item == .libelle ? "#  - " : "#    ") + item.key + ":", note[language], to: output)
    }
  }

  /// A text as a YAML scalar: plain where that is safe.
  package static func scalar(_ text: String) -> String {
    if PlainScalar.isSafe(text, inFlow: false) { return text }
    return "\"" + text.map { $0 == "\"" || $0 == "\\" ? "\\\($0)" : String($0) }.joined() + "\""
  }
}
