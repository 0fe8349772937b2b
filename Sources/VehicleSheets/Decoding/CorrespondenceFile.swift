import Documents

/// A table of correspondences that the user gives: `champ;valeur;correspondance`.
package struct CorrespondenceFile: Sendable {
  package typealias Row = CorrespondenceRow

  /// A row that was left out, and why.
  package struct Problem: Sendable {
    package var line: Int
    package var message: Text
  }

  /// Why a file is no table of correspondences at all.
  package struct Failure: Error {
    package let line: Int
    package let message: Text
  }

  package static let columns = ["champ", "valeur", "correspondance"]
  /// What may be meant where that is not certain: shown beside the three, and never read.
  package static let candidates = "candidats"

  package let name: String
  package private(set) var rows: [Row] = []
  package private(set) var problems: [Problem] = []

  /// Rows that another file holds: settings.
  package init(name: String, rows: [Row]) {
    self.name = name
    self.rows = rows
  }

  /// - Parameter text: the file's bytes, in any encoding that a spreadsheet writes.
  package init(name: String, text: ByteBuffer) throws(Failure) {
    self.name = name
    let decoded = CorrespondenceFile.decoded(text)
    let bytes = decoded.bytes
    let columns = CorrespondenceFile.columns
    guard let header = SpreadsheetTable.header(in: bytes, isLast: true, isKnown: { columns.contains(Fold.string($0)) }),
      header.known == 3
    else {
      throw Failure(
        line: 1,
        message: Text(
          fr: "une table de correspondances commence par la ligne « champ;valeur;correspondance »",
          en: "a table of correspondences begins with the line “champ;valeur;correspondance”"))
    }
    let places = columns.map { column in header.names.firstIndex { Fold.string($0) == column } ?? 0 }
    var cutter = RowCutter(separator: header.separator, line: header.firstLine)
    let cells = RowCells(separator: header.separator)
    for piece in cutter.cut(bytes, from: header.piece.end, isLast: true).pieces {
      let row = bytes.slice(piece.start, piece.end)
      cells.split(row)
      let values = places.map { place -> String in
        guard cells.cells.indices.contains(place) else { return "" }
        return CorrespondenceFile.plain(RowCells.text(cells.cells[place], of: row))
      }
      add(Row(field: values[0], value: values[1], meaning: values[2], line: piece.line))
    }
  }

  private static func decoded(_ text: ByteBuffer) -> ByteBuffer {
    var census = EncodingDetector()
    census.count(text.bytes)
    census.finish()
    let first = Encoding.ofFirst(text.bytes)
    var decoder = TextDecoder(encoding: first == .utf8 ? census.encoding : first)
    let output = ByteBuffer(capacity: text.count + text.count / 8)
    decoder.decode(text.bytes, isLast: true, to: output)
    return output
  }

  /// Without stray blanks, and without the apostrophe that keeps a spreadsheet from running a text as a formula.
  private static func plain(_ text: String) -> String {
    var text = text
    let trimmed = text.withUTF8 { String(Blanks.trimmed($0)) }
    guard trimmed.hasPrefix("'"), let second = trimmed.dropFirst().first, "=+-@".contains(second) else {
      return trimmed
    }
    return String(trimmed.dropFirst())
  }

  private mutating func add(_ row: Row) {
    if row.field.isEmpty, row.value.isEmpty, row.meaning.isEmpty { return }
    func leaveOut(_ message: Text) { problems.append(Problem(line: row.line, message: message)) }
    if row.value.isEmpty {
      return leaveOut(Text(fr: "la colonne « valeur » est vide", en: "the column “valeur” is empty"))
    }
    // A row not filled in yet says nothing, and that is no mistake.
    if row.meaning.isEmpty { return }
    if Fold.string(row.field) == CorrespondenceRow.column {
      guard CorrespondenceFile.isColumnMeaning(row.meaning) else {
        return leaveOut(
          CorrespondenceFile.unknown(
            Text(fr: "la colonne « \(row.value) »", en: "the column “\(row.value)”"), row.meaning, ColumnNames.known))
      }
      return rows.append(Row(field: CorrespondenceRow.column, value: row.value, meaning: row.meaning, line: row.line))
    }
    guard let key = CorrespondenceFile.key(row.field) else {
      let near = Text.near(row.field, among: ColumnNames.known)
      return leaveOut(
        Text(
          fr: "champ inconnu « \(row.field) »\(near.fr)", en: "unknown field “\(row.field)”\(near.en)"))
    }
    if let problem = CorrespondenceFile.check(row.meaning, as: key) { return leaveOut(problem) }
    rows.append(Row(field: key.name, value: row.value, meaning: row.meaning, line: row.line))
  }

  /// Whether a column can be what `meaning` says: a field, or nothing that is asked for.
  package static func isColumnMeaning(_ meaning: String) -> Bool {
    ColumnNames.target(named: meaning) != nil || Fold.string(meaning) == ColumnNames.ignored
  }

  // MARK: Fields

  enum Key {
    case field(Field)
    case list(ChoiceList)
    case item(ItemFieldID)

    /// What correspondences are kept under.
    var name: String {
      switch self {
      case .field(let field):
        if case .yesNo = field.type { ChoiceList.yesNo.name } else { field.choices?.name ?? field.key }
      case .list(let list): list.name
      case .item(let item): item.key
      }
    }

    var list: ChoiceList? {
      switch self {
      case .field(let field): if case .yesNo = field.type { .yesNo } else { field.choices }
      case .list(let list): list
      case .item: nil
      }
    }
  }

  /// What a table calls a field: its key, or its path where several fields share the key.
  package static func name(of id: FieldID) -> String { id.field.key }

  /// A field by its key, label or path, a list by its name, or the field of a priced item.
  static func key(_ written: String) -> Key? {
    if let list = ChoiceList.all.first(where: { Fold.string($0.name) == Fold.string(written) }) { return .list(list) }
    if let raw = FieldNames.anywhere.find(written), let id = FieldID(rawValue: UInt8(raw)) {
      if case .items = id.field.type { return nil }
      return .field(id.field)
    }
    if let raw = FieldNames.item.find(written) { return ItemFieldID(rawValue: UInt8(raw)).map { .item($0) } }
    return nil
  }

  /// Whether a field can have the value that a correspondence gives it; what is wrong, or nil.
  private static func check(_ meaning: String, as key: Key) -> Text? {
    if let list = key.list {
      if list.names.find(meaning) != nil { return nil }
      return unknown(Text(fr: "« \(list.name) »", en: "“\(list.name)”"), meaning, list.labels)
    }
    guard case .field(let field) = key else { return nil }
    let tree = Tree()
    tree.text.append(meaning)
    switch ValueReader(correspondences: Correspondences()).read(tree.text.bytes, as: field.id, into: tree) {
    case .value: return nil
    case .leftOut:
      return Text(fr: "\(field.key) : « \(meaning) » ne dit rien", en: "\(field.key): “\(meaning)” says nothing")
    case .unreadable(let expected, _):
      return Text(
        fr: "\(field.key) : « \(meaning) » ne se lit pas, on attend \(expected.fr)",
        en: "\(field.key): “\(meaning)” cannot be read, \(expected.en) is expected")
    case .outOfRange(let range):
      return Text(
        fr: "\(field.key) : « \(meaning) » est hors des limites (\(range.fr))",
        en: "\(field.key): “\(meaning)” is out of range (\(range.en))")
    case .unknownChoice:
      return unknown(Text(fr: "« \(field.key) »", en: "“\(field.key)”"), meaning, field.choices?.labels ?? [])
    }
  }

  private static func unknown(_ what: Text, _ meaning: String, _ names: [String]) -> Text {
    let near = Text.near(meaning, among: names)
    return Text(
      fr: "\(what.fr) ne peut pas devenir « \(meaning) » : ce choix n'existe pas\(near.fr)",
      en: "\(what.en) cannot become “\(meaning)”: there is no such choice\(near.en)")
  }
}

extension Text {
  /// ` ; vouliez-vous « … » ?`, where a name is near.
  fileprivate static func near(_ written: String, among names: [String]) -> Text {
    guard let near = NearNames.nearest(to: written, among: names, limit: 1).first else { return Text(same: "") }
    return Text(fr: " ; vouliez-vous « \(near) » ?", en: "; did you mean “\(near)”?")
  }
}

extension Correspondences {
  /// What is built in, and the user's own tables; of two that disagree the later one counts.
  package init(files: [CorrespondenceFile]) { self.init(tables: files.map(\.rows)) }
}
