import Documents

/// Where the keys of a sheet lead: by key, screen label or a usual other name.
package struct FieldNames: @unchecked Sendable {
  package enum Target {
    case field(FieldID)
    case section(Section)
  }

  private let table: NameTable
  /// The names to suggest for a misspelt one.
  package var known: [String] { Array(knownNames) }
  private let knownNames: UnsafeBufferPointer<String>

  private init(sections: [Section], fields: [Field]) {
    var table = NameTable()
    for section in sections {
      let code = 256 + section.index
      table.add(section.rawValue, code)
      table.add(section.label.fr, code)
    }
    // Keys before labels: where two fold alike, the key counts.
    for field in fields { table.add(field.key, Int(field.id.rawValue)) }
    for field in fields {
      for name in [field.label.fr] + field.aliases { table.add(name, Int(field.id.rawValue)) }
    }
    self.table = table
    knownNames = Immortal.values(sections.map(\.rawValue) + fields.map(\.key))
  }

  package func target(_ name: Bytes) -> Target? {
    var guess: Int32 = -1
    return target(name, guess: &guess)
  }

  /// - Parameter guess: where in the table the name may be; set to where it was found.
  func target(_ name: Bytes, guess: inout Int32) -> Target? {
    table.find(name, guess: &guess).flatMap { code in
      code >= 256 ? .section(Section.at[code - 256]) : FieldID(rawValue: UInt8(code)).map { .field($0) }
    }
  }

  /// The names that count inside a section.
  package static func inside(_ section: Section) -> FieldNames { bySection[section.index] }

  nonisolated(unsafe) static let bySection = Immortal.values(
    Section.allCases.map { section in
      FieldNames(
        sections: section == .racine ? Section.allCases.filter { $0 != .racine } : [],
        fields: Field.bySection[section] ?? [])
    })

  /// Every field's key, and every field's name on the screen, to find those near to a misspelt one.
  static let keys = FoldedNames(Field.table.map(\.key))
  static let labels = FoldedNames(Field.table.map(\.label.fr))

  /// Every field's names, whatever its section; its full path too.
  package static let anywhere: NameTable = {
    var table = NameTable()
    for field in Field.table {
      table.add(field.key, Int(field.id.rawValue))
      table.add(field.path, Int(field.id.rawValue))
    }
    for field in Field.table {
      for name in [field.label.fr] + field.aliases { table.add(name, Int(field.id.rawValue)) }
    }
    return table
  }()

  /// The names of a priced item's fields.
  package static let item: NameTable = {
    var table = NameTable()
    for field in ItemFieldID.allCases { table.add(field.key, Int(field.rawValue)) }
    for field in ItemFieldID.allCases {
      for name in [field.label.fr] + field.aliases { table.add(name, Int(field.rawValue)) }
    }
    return table
  }()
}
