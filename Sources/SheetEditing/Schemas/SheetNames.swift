import Documents
import VehicleSheets

/// The ways to write the keys of a sheet, as patterns: what lets a schema take the screen's labels as the program does.
enum SheetNames {
  /// A key of a section with the pattern of its other spellings.
  struct Key {
    let key: String
    let otherSpellings: String

    init(_ key: String, _ names: [String]) {
      self.key = key
      otherSpellings = FoldPattern.matching(names, except: [key])
    }
  }

  static func key(of field: Field) -> Key {
    let names = [field.key, field.label.fr] + field.aliases
    return Key(
      field.key,
      names.filter { name in
        // Of two names that fold alike the program takes the first; the pattern must not claim the other's.
        if case .field(let id)? = target(name, in: field.section) { id == field.id } else { false }
      })
  }

  static func key(of section: Section) -> Key {
    Key(
      section.rawValue,
      [section.rawValue, section.label.fr].filter { name in
        if case .section(let found)? = target(name, in: .racine) { found == section } else { false }
      })
  }

  static func key(of field: ItemFieldID) -> Key {
    Key(
      field.key,
      ([field.key, field.label.fr] + field.aliases).filter { FieldNames.item.find($0) == Int(field.rawValue) })
  }

  /// Every way to write yes, those of the built-in correspondences included.
  static var yes: [String] {
    let list = ChoiceList.yesNo
    let own = [list.choices[1].label] + list.choices[1].aliases
    return own
      + Correspondences.rows.filter { $0.field == list.name && $0.meaning == list.choices[1].label }.map(\.value)
  }

  private static func target(_ name: String, in section: Section) -> FieldNames.Target? {
    var name = name
    return name.withUTF8 { FieldNames.inside(section).target($0) }
  }
}
