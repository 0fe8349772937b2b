import Documents

/// What foreign and abbreviated values mean: the user's own table, which wins, and the one built in.
public struct Correspondences: Sendable {
  /// By field key: names to the index of a choice.
  private var choices: [String: NameTable] = [:]
  /// By field key: names to the index of a text.
  private var texts: [String: NameTable] = [:]
  private var corrected: [[UInt8]] = []
  /// By list: the user's own names for choices, for "did you mean".
  private var ownNames: [String: [(name: String, choice: Int)]] = [:]
  /// The user's own names of columns.
  private var columns: [(name: String, key: String)] = []

  /// Only what is built in.
  public init() {}

  /// What is built in, and the user's own tables; of two that disagree the later one counts.
  init(tables: [[CorrespondenceRow]]) {
    for rows in tables.reversed() { add(rows) }
  }

  private mutating func add(_ rows: [CorrespondenceRow]) {
    for row in rows {
      if row.field == CorrespondenceRow.column {
        columns.insert((row.value, row.meaning), at: 0)
      } else if let list = ChoiceList.all.first(where: { $0.name == row.field }),
        let choice = list.names.find(row.meaning)
      {
        choices[row.field, default: NameTable()].add(row.value, choice)
        ownNames[row.field, default: []].append((row.value, choice))
      } else {
        texts[row.field, default: NameTable()].add(row.value, corrected.count)
        corrected.append(Array(row.meaning.utf8))
      }
    }
  }

  /// The names that columns of a spreadsheet go by.
  var columnNames: ColumnNames { ColumnNames(own: columns) }

  /// The choices nearest to a value that no list knows, best first: `Bezin` is near `Benzin`, which is Essence.
  ///
  /// The guess is the one that a table of correspondences may be filled in with: a typing error away, or known words with
  /// more after them. `Fuel` alone is near to `Fuel cell`, but says nothing of hydrogen.
  func nearChoices(to value: String, in list: ChoiceList) -> (labels: [String], guess: String?) {
    var names = list.labels.enumerated().map { (name: $1, choice: $0) } + (ownNames[list.name] ?? [])
    names += Correspondences.builtInNames[list.name] ?? []
    let written = Fold.bytes(value)
    var choices: [Int] = []
    var guess: Int?
    for name in NearNames.nearest(to: value, among: names.map(\.name), limit: 6) {
      guard let choice = names.first(where: { $0.name == name })?.choice else { continue }
      if !choices.contains(choice) { choices.append(choice) }
      let folded = Fold.bytes(name)
      let isSafe =
        written.starts(with: folded)
        || NearNames.distance(written, folded, atMost: NearNames.tolerance(written.count)) != nil
      if isSafe, guess == nil { guess = choice }
    }
    return (choices.prefix(3).map { list.labels[$0] }, guess.map { list.labels[$0] })
  }

  private static let builtInNames: [String: [(name: String, choice: Int)]] = {
    var names: [String: [(name: String, choice: Int)]] = [:]
    for row in rows {
      guard let list = ChoiceList.all.first(where: { $0.name == row.field }), let choice = list.names.find(row.meaning)
      else { continue }
      names[row.field, default: []].append((row.value, choice))
    }
    return names
  }()

  /// Whether the user has no table of values.
  var isEmpty: Bool { choices.isEmpty && texts.isEmpty }

  /// The user's own choice for a value, or nil.
  func own(_ text: Bytes, _ list: ChoiceList) -> Int? {
    choices.isEmpty ? nil : choices[list.name]?.find(text)
  }

  /// The user's own text for a value, or nil.
  func text(_ text: Bytes, _ field: FieldID) -> [UInt8]? {
    texts.isEmpty ? nil : texts[field.field.key]?.find(text).map { corrected[$0] }
  }

  /// The user's own text for a value of a priced item, or nil.
  func text(_ text: Bytes, _ field: ItemFieldID) -> [UInt8]? {
    texts.isEmpty ? nil : texts[field.key]?.find(text).map { corrected[$0] }
  }

  /// The built-in choice for a value, or nil.
  static func builtIn(_ text: Bytes, _ list: ChoiceList) -> Int? { builtInChoices[list.name]?.find(text) }

  /// The usual other spellings of brands: `VW` is VOLKSWAGEN.
  static let brandAliases: [(alias: String, brand: String)] = rows.filter { $0.field == "marque" }.map {
    ($0.value, $0.meaning)
  }

  /// Split by bytes: it is done at every start, and characters would take several thousandths of a second.
  package static let rows: [(field: String, value: String, meaning: String)] =
    BuiltInCorrespondences.table.withUTF8Buffer { table in
      table.split(separator: UInt8(ascii: "\n")).dropFirst().compactMap { line in
        let cells = line.split(separator: UInt8(ascii: ";"), omittingEmptySubsequences: false)
        guard cells.count == 3 else { return nil }
        return (
          String(decoding: cells[0], as: UTF8.self), String(decoding: cells[1], as: UTF8.self),
          String(decoding: cells[2], as: UTF8.self)
        )
      }
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
