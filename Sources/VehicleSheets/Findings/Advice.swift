import Documents

/// What to do about a finding. What is to be written stands in it as a value, so that one sentence serves somebody who
/// edits a sheet (« marque_personnalisee: oui ») and somebody who edits a table (« oui » in a column
/// « marque_personnalisee »).
package struct Advice: Sendable {
  private let fr: Words
  private let en: Words
  /// What a table's reader is reported, where that is another thing to do.
  private var inRow: Text?

  package init(fr: Words, en: Words) {
    self.fr = fr
    self.en = en
  }

  /// Advice that is the same wherever the vehicle stands.
  package init(_ text: Text) { self.init(fr: Words(text.fr), en: Words(text.en)) }

  /// One thing to do in a sheet, another in a table.
  package init(inSheet text: Text, inRow: Text) {
    self.init(text)
    self.inRow = inRow
  }

  /// For people: in the words of a sheet, or of a table.
  package func text(inRow isRow: Bool) -> Text {
    if isRow, let inRow { return inRow }
    return Text(fr: fr.string(.fr, isRow: isRow), en: en.string(.en, isRow: isRow))
  }

  package static func + (text: Text, advice: Advice) -> Advice {
    var joined = Advice(fr: Words(text.fr) + advice.fr, en: Words(text.en) + advice.en)
    joined.inRow = advice.inRow.map { text + $0 }
    return joined
  }
}

extension Advice {
  /// A sentence with what is to be written: `"Écrivez \(write: .marque, "FIAT")."`.
  package struct Words: Sendable, ExpressibleByStringInterpolation {
    fileprivate enum Part: Sendable {
      case text(String)
      /// A field with its value.
      case write(FieldID, String)
    }

    private var parts: [Part]

    init(_ text: String) { parts = [.text(text)] }
    package init(stringLiteral text: String) { self.init(text) }
    package init(stringInterpolation: StringInterpolation) { parts = stringInterpolation.parts }

    package static func + (first: Words, second: Words) -> Words {
      var joined = first
      joined.parts += second.parts
      return joined
    }

    package struct StringInterpolation: StringInterpolationProtocol {
      fileprivate var parts: [Part] = []

      package init(literalCapacity: Int, interpolationCount: Int) {}
      package mutating func appendLiteral(_ literal: String) { parts.append(.text(literal)) }
      package mutating func appendInterpolation(_ text: String) { parts.append(.text(text)) }
      package mutating func appendInterpolation(write id: FieldID, _ value: String) { parts.append(.write(id, value)) }
    }

    func string(_ language: Language, isRow: Bool) -> String {
      var string = ""
      for part in parts {
        switch part {
        case .text(let text): string += text
        case .write(let id, let value): string += Words.line(id.field, value, language, isRow: isRow)
        }
      }
      return string
    }

    private static func line(_ field: Field, _ value: String, _ language: Language, isRow: Bool) -> String {
      func quoted(_ text: String) -> String { language == .fr ? "« \(text) »" : "“\(text)”" }
      if isRow {
        // A table that names vehicles has the columns of their names; the others may be new to it.
        let isThere = field.id == .marque || field.id == .modele || field.id == .version
        let column =
          language == .fr ? "dans \(isThere ? "la" : "une") colonne" : "in\(isThere ? "to the" : " a") column"
        return "\(quoted(value)) \(column) \(quoted(field.key))"
      }
      let line = "\(field.key): \(value)"
      return quoted(field.section == .racine ? line : "\(field.section.rawValue): {\(line)}")
    }
  }
}

extension Advice {
  /// A field that is missing: its line, or its column.
  /// - Parameter isThere: whether the line is there and has no value; to add it again would give it twice.
  static func fillIn(_ field: Field, isThere: Bool) -> Advice {
    let examples = field.choices.map { " (\($0.labels.prefix(4).joined(separator: ", "))…)" } ?? ""
    let row = Text(
      fr: "Remplissez la colonne « \(field.key) »\(examples) ; ajoutez-la si elle n'y est pas.",
      en: "Fill in the column “\(field.key)”\(examples); add it where it is not there.")
    if isThere {
      return Advice(
        inSheet: Text(fr: "Complétez la ligne : « \(field.key): … ».", en: "Complete the line: “\(field.key): …”."),
        inRow: row)
    }
    guard field.section != .racine else {
      return Advice(
        inSheet: Text(fr: "Ajoutez la ligne « \(field.key): … ».", en: "Add the line “\(field.key): …”."), inRow: row)
    }
    let unit = field.unit.map { $0.isEmpty ? "" : " " + $0 } ?? ""
    return Advice(
      inSheet: Text(
        fr: "Ajoutez sous « \(field.section.rawValue): » la ligne « \(field.key): …\(unit) »\(examples).",
        en: "Add under “\(field.section.rawValue):” the line “\(field.key): …\(unit)”\(examples)."), inRow: row)
  }

  /// A field whose value is to be one of those suggested.
  static func choose(_ field: Field) -> Advice {
    let place =
      field.section == .racine
      ? Text(same: "") : Text(fr: "sous « \(field.section.rawValue): » ", en: "under “\(field.section.rawValue):” ")
    return Advice(
      inSheet: Text(
        fr: "Ajoutez \(place.fr)la ligne « \(field.key): … » avec l'une de ces valeurs.",
        en: "Add \(place.en)the line “\(field.key): …” with one of these values."),
      inRow: Text(
        fr: "Mettez l'une de ces valeurs dans une colonne « \(field.key) ».",
        en: "Put one of these values into a column “\(field.key)”."))
  }
}
