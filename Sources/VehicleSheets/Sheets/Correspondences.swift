import Documents

/// What foreign and abbreviated values mean: the user's own table, which wins, and the one built in.
public struct Correspondences: Sendable {
  /// By field key: names to the index of a choice.
  private var choices: [String: NameTable] = [:]
  /// By field key: names to the index of a text.
  private var texts: [String: NameTable] = [:]
  private var corrected: [[UInt8]] = []

  /// Only what is built in.
  public init() {}

  /// The user's own choice for a value, or nil.
  func own(_ text: Bytes, _ list: ChoiceList) -> Int? {
    choices.isEmpty ? nil : choices[list.name]?.find(text)
  }

  /// The user's own text for a value, or nil.
  func text(_ text: Bytes, _ field: FieldID) -> [UInt8]? {
    texts.isEmpty ? nil : texts[field.field.key]?.find(text).map { corrected[$0] }
  }

  /// The built-in choice for a value, or nil.
  static func builtIn(_ text: Bytes, _ list: ChoiceList) -> Int? { builtInChoices[list.name]?.find(text) }

  /// The usual other spellings of brands: `VW` is VOLKSWAGEN.
  static let brandAliases: [(alias: String, brand: String)] = rows.filter { $0.field == "marque" }.map {
    ($0.value, $0.meaning)
  }

  private static let rows: [(field: String, value: String, meaning: String)] =
    BuiltInCorrespondences.table.description.split(separator: "\n").dropFirst().compactMap { line in
      let cells = line.split(separator: ";", omittingEmptySubsequences: false)
      return cells.count == 3 ? (String(cells[0]), String(cells[1]), String(cells[2])) : nil
    }

  private static let builtInChoices: [String: NameTable] = {
    var tables: [String: NameTable] = [:]
    for row in rows {
      guard let list = ChoiceList.all.first(where: { $0.name == row.field }), let index = list.names.find(row.meaning)
      else { continue }
      tables[row.field, default: NameTable()].add(row.value, index)
    }
    return tables
  }()
}
