import Documents
import VehicleSheets

/// Turns open data into a referential: files in, one CSV of the contract out, sorted and without doubles.
package final class ReferentialImport {
  private let mappings: [ImportMapping]
  private let cells = ImportCells()
  private var merge = ImportMerge()

  package var count: Int { merge.vehicles.count }

  package init(mappings: [ImportMapping]) { self.mappings = mappings }

  /// Takes in the rows of a file.
  ///
  /// - Parameters:
  ///   - text: a table as CSV, in any encoding and with any separator.
  ///   - edition: the year that the file is of, where somebody says it; otherwise it is looked for in the file.
  package func add(name: String, text: ByteBuffer, edition: Edition?) throws(ReferentialFile.Failure) -> ImportedFile {
    let text = ReferentialImport.withoutWideCharacters(text)
    let bytes = text.bytes
    guard let found = SpreadsheetTable.header(in: bytes, isLast: true, isKnown: isKnown) else {
      throw ReferentialFile.Failure(line: 1, message: Text(fr: "ce fichier est vide", en: "this file is empty"))
    }
    let splitter = RowCells(separator: found.separator)
    func split(_ piece: Piece) -> [Bytes] {
      let row = bytes.slice(piece.start, piece.end)
      splitter.split(row)
      return splitter.cells.map { row.slice($0.start, $0.end) }
    }
    // Spreadsheets leave unnamed columns at the right; so does ADEME's file of 2014.
    let header = split(found.piece).map { String(decoding: cells.text($0), as: UTF8.self) }
    let (layout, columns) = try self.columns(of: header, line: found.piece.line)
    var file = ImportedFile(name: name, layout: layout.name, remarks: layout.remarks)
    let used = Set(columns.values.joined())
    file.unusedColumns = header.enumerated().filter { !used.contains($0) && !$1.isEmpty }.map(\.element)
    cells.tally = ImportTally()
    let builder = ImportRow(cells: cells, columns: columns, layout: layout, edition: edition)
    var vehicles = Vehicles()
    var highest: Int?
    var cutter = RowCutter(separator: found.separator, line: found.firstLine)
    var at = found.piece.end
    while at < bytes.count {
      let (pieces, consumed) = cutter.cut(bytes, from: at, isLast: true, limit: 1024)
      guard consumed > at else { break }
      at = consumed
      for piece in pieces {
        let row = split(piece)
        cells.line = piece.line
        file.read += 1
        if row.count > header.count, row[header.count...].contains(where: { !Blanks.trimmed($0).isEmpty }) {
          cells.tally.add(.tooManyCells, piece.line)
          continue
        }
        cells.inspect(row)
        if let value = builder.editionValue(row) { highest = max(highest ?? value, value) }
        guard let vehicle = builder.make(row) else { continue }
        if !vehicles.add(vehicle) { file.merged += 1 }
      }
    }
    if edition == nil, let source = layout.edition, source != .years {
      let year = highest.flatMap { source.year(ofHighest: $0) } ?? EditionSource.year(inName: name)
      file.edition = try ReferentialImport.edition(year, found.piece.line)
      vehicles.setYears(file.edition)
    } else {
      file.edition = edition
    }
    let (merged, disputed) = merge.add(vehicles.all)
    file.merged += merged
    if disputed > 0 { cells.tally.add(.differing, found.piece.line, times: disputed) }
    file.tally = cells.tally
    return file
  }

  /// A list of one moment without its year would serve cars of any year.
  private static func edition(_ year: Int?, _ line: Int) throws(ReferentialFile.Failure) -> Edition {
    guard let edition = year.flatMap({ Edition(year: $0) }) else {
      throw ReferentialFile.Failure(
        line: line,
        message: Text(
          fr: "ce fichier ne dit pas de quelle année il est, et une liste d'une année ne vaut pas pour une autre ; "
            + "ajoutez --edition ANNÉE, par exemple --edition 2022",
          en: "this file does not say of which year it is, and a list of one year does not hold for another; "
            + "add --edition YEAR, for example --edition 2022"))
    }
    return edition
  }

  /// The referential as CSV.
  package func write(to output: ByteBuffer) {
    output.append(ReferentialColumn.all.map(\.name).joined(separator: ";") + "\n")
    ImportedVehicle.write(merge.vehicles.map(\.line).sorted { $0.lexicographicallyPrecedes($1) }, to: output)
  }

  /// The vehicles of one file, rows that say the same of one counted once.
  private struct Vehicles {
    private(set) var all: [ImportedVehicle] = []
    private var places: [[UInt8]: Int] = [:]

    /// Whether it is a new one.
    mutating func add(_ vehicle: ImportedVehicle) -> Bool {
      if let place = places[vehicle.key] {
        all[place].addRow(vehicle)
        return false
      }
      places[vehicle.key] = all.count
      all.append(vehicle)
      return true
    }

    mutating func setYears(_ edition: Edition?) {
      guard let edition else { return }
      for i in all.indices where !all[i].hasYears { all[i].setYears(edition) }
    }
  }

  private static func withoutWideCharacters(_ text: ByteBuffer) -> ByteBuffer {
    let encoding = Encoding.ofFirst(text.bytes)
    guard encoding != .utf8 else { return text }
    let plain = ByteBuffer(capacity: text.count)
    encoding.append(text.bytes, to: plain)
    return plain
  }

  // MARK: Columns

  /// Whether a title is one that some layout, the referential or the user names.
  private func isKnown(_ title: String) -> Bool {
    ImportLayout.titles.contains(Fold.string(title)) || mappings.contains { $0.column == title }
  }

  /// Which columns carry each role.
  private func columns(
    of header: [String], line: Int
  ) throws(ReferentialFile.Failure) -> (ImportLayout, [ImportRole: [Int]]) {
    let folded = header.map { Fold.string($0) }
    var columns: [ImportRole: [Int]] = [:]
    let layout = ImportLayout.recognised(header) ?? .free
    for (role, name) in layout.columns {
      if let index = folded.firstIndex(of: Fold.string(name)) { columns[role, default: []].append(index) }
    }
    if layout.columns.isEmpty {
      for (index, name) in header.enumerated() {
        if let number = ReferentialColumn.names.find(name), columns[.column(ReferentialColumn.all[number])] == nil {
          columns[.column(ReferentialColumn.all[number])] = [index]
        }
      }
    }
    for mapping in mappings {
      guard let index = header.firstIndex(of: mapping.column) ?? folded.firstIndex(of: Fold.string(mapping.column))
      else { throw noColumn(mapping.column, header, line) }
      // What the user says wins over what the layout says of the same field.
      columns = columns.filter { $0.key.target != mapping.role.target }
      columns[mapping.role] = [index]
    }
    for needed in [ReferentialColumn.marque, .modele] where columns[.column(needed)] == nil {
      throw ReferentialFile.Failure(
        line: line,
        message: Text(
          fr: "aucune colonne ne donne « \(needed.name) » ; désignez-la : --map COLONNE=\(needed.name). "
            + "Colonnes du fichier : \(list(header))",
          en: "no column gives “\(needed.name)”; name it: --map COLUMN=\(needed.name). "
            + "Columns of the file: \(list(header))"))
    }
    return (layout, columns)
  }

  private func noColumn(_ name: String, _ header: [String], _ line: Int) -> ReferentialFile.Failure {
    let near = NearNames.nearest(to: name, among: header, limit: 1)
    let hint =
      near.first.map { Text(fr: " ; vouliez-vous « \($0) » ?", en: "; did you mean “\($0)”?") }
      ?? Text(fr: ". Colonnes du fichier : \(list(header))", en: ". Columns of the file: \(list(header))")
    return ReferentialFile.Failure(
      line: line,
      message: Text(
        fr: "--map : le fichier n'a pas de colonne « \(name) »", en: "--map: the file has no column “\(name)”")
        + hint)
  }

  private func list(_ header: [String]) -> String {
    let named = header.filter { !$0.isEmpty }
    return named.prefix(30).joined(separator: ", ") + (named.count > 30 ? "…" : "")
  }
}
