/// Tells the rows of a table apart. A row that names brand and model is a vehicle without a further look, unless it
/// repeats the titles.
struct RowClassifier: Sendable {
  /// The columns that say which vehicle a row is about.
  let brandColumn: Int?
  let modelColumn: Int?
  /// Version, chassis number, plate, title: a row that fills one of them is a vehicle, however little it says.
  let identityColumns: [Int]
  /// The brands by which a group is known; nil where nobody gave any.
  let brands: NameTable?
  /// Units by which a row that gives each column its unit is known.
  let units: NameTable?
  /// The cells by which the example of a blank table is known; none where the table has no such columns.
  let example: [RowMark]
  /// The titles of the header, folded.
  let titles: [[UInt8]]
  /// The same, to find a cell that is one, with the column that has it.
  private let anyTitle: NameTable
  /// Whether a title begins with a byte, folded: a look that settles it for most rows.
  private let initials: [Bool]
  /// The second line of titles, folded; empty where there is none.
  private let subtitles: [[UInt8]]

  init(
    brandColumn: Int?, modelColumn: Int?, identityColumns: [Int], brands: NameTable?, units: NameTable?,
    example: [RowMark], titles: [String], subtitles: [String] = []
  ) {
    self.brandColumn = brandColumn
    self.modelColumn = modelColumn
    self.identityColumns = identityColumns
    self.brands = brands
    self.units = units
    self.example = example
    self.titles = titles.map { Fold.bytes($0) }
    self.subtitles = subtitles.map { Fold.bytes($0) }
    var initials = [Bool](repeating: false, count: 256)
    for first in self.titles.compactMap(\.first) { initials[Int(first)] = true }
    self.initials = initials
    anyTitle = NameTable(
      titles.enumerated().filter { !$0.element.isEmpty }.map { (name: $0.element, value: $0.offset) })
  }

  /// Whether a row may repeat titles: one of its first cells that say something is one.
  func mayBeTitles(_ bytes: Bytes, separator: UInt8) -> Bool {
    var from = 0
    for _ in 0..<RowClassifier.lookedAt where from < bytes.count {
      if isTitle(at: &from, bytes, separator) { return true }
    }
    return false
  }

  /// The same of a row whose cells are known.
  func mayBeTitles(_ cells: ContiguousArray<CSVCell>, _ bytes: Bytes) -> Bool {
    var looked = 0
    for cell in cells where cell.from < cell.to {
      if mayBegin(bytes[cell.from]), anyTitle.find(RowClassifier.text(cell, bytes)) != nil { return true }
      looked += 1
      if looked == RowClassifier.lookedAt { break }
    }
    return false
  }

  /// Whether a title may begin with a byte; a foreign letter may fold to any.
  private func mayBegin(_ byte: UInt8) -> Bool {
    byte >= 0x80 || initials[Int(byte | 0x20)] || initials[Int(byte)] || CSVSign.isBlank(byte)
  }

  /// A table may have a number or a picture before what it calls a vehicle.
  private static let lookedAt = 3

  /// Whether the cell at a place is a title; the place is moved behind it.
  private func isTitle(at from: inout Int, _ bytes: Bytes, _ separator: UInt8) -> Bool {
    while from < bytes.count,
      bytes[from] == separator || CSVSign.isBlank(bytes[from]) || bytes[from] == UInt8(ascii: "\"")
    {
      from += 1
    }
    let start = from
    while from < bytes.count, bytes[from] != separator, bytes[from] != UInt8(ascii: "\"") { from += 1 }
    guard start < from, mayBegin(bytes[start]) else { return false }
    var to = from
    while to > start, CSVSign.isBlank(bytes[to - 1]) { to -= 1 }
    return anyTitle.find(bytes.slice(start, to)) != nil
  }

  /// Whether a row repeats titles, some of them in other places: another table begins there, and this one's columns do
  /// not hold for it. Nil where it repeats none of those that name a vehicle: a row of units, a line.
  func movesTitles(_ row: RowCells, _ bytes: Bytes) -> Bool? {
    var (own, moved, others) = (0, 0, 0)
    // What a vehicle is called stands in each line of titles.
    var isNamed = brandColumn == nil && modelColumn == nil
    for column in row.cells.indices where !RowCells.isBlank(row.cells[column], of: bytes) {
      if isTitle(column, row.cells, bytes) {
        own += 1
        isNamed = isNamed || column == brandColumn || column == modelColumn
      } else if let title = anyTitle.find(RowClassifier.text(row.cells[column], bytes)) {
        moved += 1
        isNamed = isNamed || title == brandColumn || title == modelColumn
      } else {
        others += 1
      }
    }
    guard isNamed, own + moved >= 3 else { return nil }
    return moved > 0 && own + moved > others
  }

  func kind(of row: RowCells, _ bytes: Bytes) -> RowKind {
    let cells = row.cells
    func isFilled(_ column: Int?) -> Bool {
      guard let column, column < cells.count else { return false }
      return !RowCells.isBlank(cells[column], of: bytes)
    }
    if !example.isEmpty, example.allSatisfy({ isMarked($0, cells, bytes) }) { return .remark }
    if mayBeTitles(cells, bytes), movesTitles(row, bytes) == true { return .header }
    if isFilled(brandColumn), isFilled(modelColumn) {
      if isTitle(brandColumn, cells, bytes), isTitle(modelColumn, cells, bytes) { return .header }
      guard let brandColumn, mayBeNoBrand(cells[brandColumn], bytes) else { return .vehicle }
      if isTotal(cells[brandColumn], bytes) { return .total }
      return isRule(cells, bytes) ? .header : .vehicle
    }
    // In a table of two columns, or one that names neither, there is nothing to tell rows by.
    guard titles.count > 2, brandColumn != nil || modelColumn != nil || !identityColumns.isEmpty else {
      return .vehicle
    }
    let filled = cells.indices.filter { isFilled($0) }
    if isRule(cells, bytes) { return .header }
    if !subtitles.isEmpty, !filled.isEmpty, filled.allSatisfy({ isSubtitle($0, cells, bytes) }) { return .header }
    if filled.count > 1, filled.allSatisfy({ isTitle($0, cells, bytes) }) { return .header }
    if filled.allSatisfy({ isUnit(cells[$0], bytes) }) { return .header }
    // The sums of a big table may stand in any column but that of the model.
    if !isFilled(modelColumn), filled.contains(where: { isTotal(cells[$0], bytes) }) { return .total }
    guard filled.count == 1, let only = filled.first else { return .vehicle }
    // Whatever column it stands in: a section's title begins the line.
    if isHeading(cells[only], bytes) { return .remark }
    guard !identityColumns.contains(only), only != modelColumn else { return .vehicle }
    if only == brandColumn {
      if let brands, brands.find(RowClassifier.groupName(cells[only], bytes)) != nil { return .group }
      return isSentence(cells[only], bytes) && !isSqueezed(cells[only], bytes, row.separator) ? .remark : .vehicle
    }
    return isSqueezed(cells[only], bytes, row.separator) ? .vehicle : .remark
  }

  /// Whether a cell holds what was meant for the whole row: values between other separators, or words that begin with a
  /// brand.
  private func isSqueezed(_ cell: CSVCell, _ bytes: Bytes, _ separator: UInt8) -> Bool {
    let text = RowClassifier.text(cell, bytes)
    if RowClassifier.otherSeparator(in: text, columns: titles.count, besides: separator) != nil { return true }
    let words = text.split(separator: 0x20, omittingEmptySubsequences: true)
    let hasFigure = text.contains { UInt8(ascii: "0")...UInt8(ascii: "9") ~= $0 }
    guard words.count > 2, hasFigure, let brands, let first = words.first, !text.contains(UInt8(ascii: ":")) else {
      return false
    }
    let two = Bytes(rebasing: text[first.startIndex..<words[1].endIndex])
    return brands.find(Bytes(rebasing: first)) != nil || brands.find(two) != nil
  }

  /// The sign that separates the values of a row of so many columns that ended in one cell: nearly as many as there are
  /// columns, or it is an address.
  static func otherSeparator(in text: Bytes, columns: Int, besides own: UInt8) -> UInt8? {
    let signs: [UInt8] = [UInt8(ascii: ","), UInt8(ascii: ";"), 0x09, UInt8(ascii: "|")]
    return signs.first { sign in sign != own && text.count { $0 == sign } >= max(3, columns - 2) }
  }

  /// Whether a cell is what stands above rows besides a brand: `RÉSERVÉS`, `Véhicules électriques`, `Parc Lyon`.
  private func isHeading(_ cell: CSVCell, _ bytes: Bytes) -> Bool {
    let name = RowClassifier.groupName(cell, bytes)
    if RowClassifier.headings.find(name) != nil { return true }
    let words = name.split(separator: 0x20)
    return words.count <= 5 && words.contains { RowClassifier.sections.find(Bytes(rebasing: $0)) != nil }
  }

  private func isMarked(_ mark: RowMark, _ cells: ContiguousArray<CSVCell>, _ bytes: Bytes) -> Bool {
    guard mark.column < cells.count else { return false }
    return RowClassifier.text(cells[mark.column], bytes).elementsEqual(mark.text)
  }

  private func isTitle(_ column: Int?, _ cells: ContiguousArray<CSVCell>, _ bytes: Bytes) -> Bool {
    guard let column, column < titles.count, column < cells.count else { return false }
    let cell = cells[column]
    // The first letter settles it for nearly every cell.
    guard let first = titles[column].first, cell.from < cell.to, cell.to - cell.from <= titles[column].count * 2 + 8,
      bytes[cell.from] >= 0x80 || bytes[cell.from] | 0x20 == first || CSVSign.isBlank(bytes[cell.from])
    else { return false }
    return titles[column].withUnsafeBufferPointer { title in
      Fold.with(bytes.slice(cell.from, cell.to)) { title.equals($0) }
    }
  }

  private func isSubtitle(_ column: Int, _ cells: ContiguousArray<CSVCell>, _ bytes: Bytes) -> Bool {
    guard column < subtitles.count, !subtitles[column].isEmpty else { return false }
    return Fold.with(RowClassifier.text(cells[column], bytes)) { $0.elementsEqual(subtitles[column]) }
  }

  /// A brand above its models without what people put around it: `RENAULT (2)`, `--- RENAULT ---`.
  static func groupName(_ cell: CSVCell, _ bytes: Bytes) -> Bytes {
    var text = text(cell, bytes)
    if text.last == UInt8(ascii: ")"), let open = text.lastIndex(of: UInt8(ascii: "(")),
      text[(open + 1)..<(text.count - 1)].allSatisfy({ (UInt8(ascii: "0")...UInt8(ascii: "9")).contains($0) })
    {
      text = text.slice(0, open)
    }
    let signs = Array(" -*=_:#>.".utf8)
    let start = text.firstIndex { !signs.contains($0) } ?? text.count
    let end = text.lastIndex { !signs.contains($0) }.map { $0 + 1 } ?? start
    return text.slice(start, max(start, end))
  }

  /// What stands above rows besides a brand.
  private static let headings = NameTable(
    [
      "vendus", "vendu", "vendues", "réservés", "réservé", "disponibles", "disponible", "en stock", "arrivages", "sold",
      "reserved", "available", "verkauft", "reserviert", "verfügbar", "venduti", "vendidos", "verkocht", "sprzedane",
    ].map { (name: $0, value: 1) })

  /// Words of such lines that no brand has.
  private static let sections = NameTable(
    [
      "véhicules", "véhicule", "voitures", "utilitaires", "thermiques", "électriques", "hybrides", "occasions", "parc",
      "stock", "lot", "arrivage", "agence", "concession", "dépôt", "site", "fahrzeuge", "bestand", "vehicles", "cars",
      "veicoli", "vehículos", "voertuigen", "pojazdy",
    ].map { (name: $0, value: 1) })

  /// Whether a brand's cell begins as the words of sums do, or with a sign: a look that costs nothing.
  private func mayBeNoBrand(_ cell: CSVCell, _ bytes: Bytes) -> Bool {
    guard cell.to - cell.from >= 2 else { return false }
    let first = bytes[cell.from] | 0x20
    let second = bytes[cell.from + 1] | 0x20
    switch first {
    case UInt8(ascii: "t"), UInt8(ascii: "s"): return second == UInt8(ascii: "o") || second == UInt8(ascii: "u")
    case UInt8(ascii: "g"): return second == UInt8(ascii: "e") || second == UInt8(ascii: "r")
    case UInt8(ascii: "n"): return second == UInt8(ascii: "b") || second == UInt8(ascii: "o")
    case UInt8(ascii: "r"): return second == UInt8(ascii: "a")
    case UInt8(ascii: "-") | 0x20, UInt8(ascii: ":") | 0x20, UInt8(ascii: "=") | 0x20: return true
    default: return false
    }
  }

  /// A line drawn with signs, as below the titles of a Markdown table.
  private func isRule(_ cells: ContiguousArray<CSVCell>, _ bytes: Bytes) -> Bool {
    var isDrawn = false
    for cell in cells {
      let text = RowClassifier.text(cell, bytes)
      if text.isEmpty { continue }
      guard text.count >= 3, text.allSatisfy({ Array("-=:_".utf8).contains($0) }) else { return false }
      isDrawn = true
    }
    return isDrawn
  }

  /// `(kW)`, `km`: what stands below a title, and in no vehicle's row alone.
  private func isUnit(_ cell: CSVCell, _ bytes: Bytes) -> Bool {
    guard let units else { return false }
    var text = RowClassifier.text(cell, bytes)
    guard text.count <= 16, let first = text.first, let last = text.last else { return false }
    if text.count > 2, first == UInt8(ascii: "(") || first == UInt8(ascii: "["),
      last == UInt8(ascii: ")") || last == UInt8(ascii: "]")
    {
      text = text.slice(1, text.count - 1)
    }
    return units.find(text) != nil
  }

  private static func text(_ cell: CSVCell, _ bytes: Bytes) -> Bytes {
    var (from, to) = (cell.from, cell.to)
    while from < to, CSVSign.isBlank(bytes[from]) { from += 1 }
    while to > from, CSVSign.isBlank(bytes[to - 1]) { to -= 1 }
    return bytes.slice(from, to)
  }

  /// Words that sums and counts begin with, folded, in the languages of the titles.
  private static let sums: Set<[UInt8]> = Set(
    [
      "total", "totaux", "soustotal", "grandtotal", "subtotal", "summe", "gesamt", "zwischensumme", "anzahl", "totale",
      "totali", "suma", "sumatotal", "razem", "totaal", "somme", "moyenne", "average", "durchschnitt", "media",
      "nombrede", "nb",
      "kmmoyen", "kilometragemoyen", "prixmoyen", "agemoyen", "prixtotal", "kmtotal", "nbrede", "nbde", "nbvehicules",
      "numberof", "count", "aantal", "liczba", "numerodi", "numerode", "cumul",
    ].map { Array($0.utf8) })

  /// Whether a cell holds the word for a sum or a count, alone or with its figure: `TOTAL`, `Total HT :`, `Nombre de
  /// véhicules : 2`, `2 véhicules`.
  private func isTotal(_ cell: CSVCell, _ bytes: Bytes) -> Bool {
    let text = RowClassifier.text(cell, bytes)
    guard (3...60).contains(text.count) else { return false }
    let first = Fold.with(text) { folded in
      let word = Bytes(rebasing: folded[...].drop { UInt8(ascii: "0")...UInt8(ascii: "9") ~= $0 })
      return word.count < folded.count && RowClassifier.counted.contains { $0.elementsEqual(word) }
    }
    if first { return true }
    // `Totalschaden` is no total: the word, or the first two together, must be the whole of it.
    var words: [UInt8] = []
    for word in text.split(whereSeparator: { RowClassifier.endsWord($0) }).prefix(2) {
      words += Fold.with(Bytes(rebasing: word)) { Array($0) }
      if RowClassifier.sums.contains(words) { return true }
    }
    return false
  }

  private static func endsWord(_ byte: UInt8) -> Bool {
    byte < 0x80 && !(UInt8(ascii: "a")...UInt8(ascii: "z")).contains(byte | 0x20)
      && !(UInt8(ascii: "0")...UInt8(ascii: "9")).contains(byte)
  }

  /// What counts are followed by.
  private static let counted: [[UInt8]] = [
    "vehicules", "vehicule", "voitures", "lignes", "vehicles", "cars", "fahrzeuge", "veicoli", "vehiculos",
    "voertuigen",
    "pojazdow", "veiculos",
  ].map { Array($0.utf8) }

  /// A text of several words with a figure or a colon in it is no brand.
  private func isSentence(_ cell: CSVCell, _ bytes: Bytes) -> Bool {
    let text = RowClassifier.text(cell, bytes)
    let words = text.split(separator: 0x20).count
    let hasSign = text.contains { $0 == UInt8(ascii: ":") || $0 == UInt8(ascii: "/") }
    let hasFigure = text.contains { UInt8(ascii: "0")...UInt8(ascii: "9") ~= $0 }
    return hasSign || words > 3 || (words > 1 && hasFigure)
  }
}
