import Documents
import VehicleSheets

/// What must be there, and what the schema's parts share.
extension SheetSchema {
  /// That one of these keys stands there with a value, in whichever spelling.
  ///
  /// The plain form comes first, because an editor shows what the first branch misses.
  func filled(_ keys: [SheetNames.Key]) -> OrderedJSON {
    let value = SchemaWords.reference("$defs/rempli")
    let plain = keys.map { key -> OrderedJSON in
      ["required": [.string(key.key)], "properties": .object([(key.key, value)])]
    }
    let others = keys.map { key -> OrderedJSON in
      present(key, value)
    }
    return ["anyOf": .list(plain + others)]
  }

  /// That some other spelling of a key is there with such a value: not every such key has another.
  private func present(_ key: SheetNames.Key, _ value: OrderedJSON) -> OrderedJSON {
    let none: OrderedJSON = .object([("patternProperties", .object([(key.otherSpellings, .object([("not", value)]))]))])
    return .object([("not", none)])
  }

  /// Steps 8 and 9: with a custom brand the sheet itself must give all nine fields.
  var customBrand: OrderedJSON {
    let key = SheetNames.key(of: FieldID.marquePersonnalisee.field)
    let yes = SchemaWords.reference("$defs/oui")
    let sections = Section.allCases.filter { section in Field.specification.contains { $0.section == section } }
    func complete(_ section: Section) -> OrderedJSON { SchemaWords.reference("$defs/\(section.rawValue)_complet") }
    return [
      "if": [
        "anyOf": [
          ["required": [.string(key.key)], "properties": .object([(key.key, yes)])],
          present(key, yes),
        ],
        "not": SheetSchema.hasTitle,
      ],
      "then": [
        "allOf": .list(sections.map { filled([SheetNames.key(of: $0)]) }),
        "properties": .object(sections.map { ($0.rawValue, complete($0)) }),
        "patternProperties": .object(sections.map { (SheetNames.key(of: $0).otherSpellings, complete($0)) }),
      ],
    ]
  }

  var definitions: [(key: String, value: OrderedJSON)] {
    let sections = Section.allCases.filter { section in Field.specification.contains { $0.section == section } }
    return [
      ("equipement", item(.equipement)), ("contrat", item(.contrat)),
      (
        "rempli",
        [
          "$comment": .string(
            word(
              "Ni vide, ni un signe pour « inconnu » : N/C, N/A, null, -, ?.",
              "Neither empty nor a sign for “unknown”: N/C, N/A, null, -, ?.")),
          "not": ["type": "null"],
          "pattern": .string("^(?!\(SheetSchema.blank)*(?:\(SheetSchema.placeholder))?\(SheetSchema.blank)*$)"),
        ]
      ),
      (
        "oui",
        [
          "anyOf": [
            ["enum": .list([true] + SheetNames.yes.compactMap { Int($0).map { .integer($0) } })],
            ["type": "string", "pattern": .string(FoldPattern.matching(SheetNames.yes))],
          ]
        ]
      ),
    ]
      + sections.map { section in
        (
          section.rawValue + "_complet",
          [
            "allOf": .list(
              Field.specification.filter { $0.section == section }.map { filled([SheetNames.key(of: $0)]) })
          ]
        )
      }
  }

  /// That a title is there, which says brand, model and version at once: `recherche: {titre: …}`, or D.2.
  static let hasTitle: OrderedJSON = [
    "required": ["recherche"],
    "properties": [
      "recherche": [
        "type": "object", "required": ["titre"], "properties": ["titre": SchemaWords.reference("$defs/rempli")],
      ]
    ],
  ]

  /// That one of two things holds. The first is what an editor tells of.
  static func or(_ first: OrderedJSON, _ second: OrderedJSON) -> OrderedJSON {
    guard case .list(let branches)? = first["anyOf"] else { return ["anyOf": [first, second]] }
    return ["anyOf": .list(branches + [second])]
  }

  /// A value that says nothing, in a pattern.
  static let leftOut = "^\(blank)*(?:\(placeholder))?\(blank)*$"
  /// ISO and French dates, and those with the name of a month; what only a year or a month is known of too.
  static let date =
    #"^\s*(?:[0-9]{4}(?:-[0-9]{1,2}){0,2}(?:[T ].*)?|[0-9]{1,2}[/.-][0-9]{1,2}[/.-][0-9]{2,4}(?: .*)?"#
    + #"|[0-9]{1,2}[/.-][0-9]{4}|[0-9]{4}[/.][0-9]{1,2}(?:[/.][0-9]{1,2})?|[0-9]{6,8}|.*[A-Za-zÀ-ÿ].*[0-9].*)\s*$"#
  /// As `Blanks` and `Placeholder` read them.
  private static let blank = #"[\t\n\r \u00A0\u2000-\u200A\u202F]"#
  private static let placeholder = #"-{1,4}|\?{1,4}|[Nn]/[AaCc]|[Nn]\.[AaCc]\.|[Nn][Uu][Ll][Ll]|[–—]"#
}
