import Documents
import VehicleSheets

/// Turns open data into a referential: files in, one CSV of the contract out, sorted and without doubles.
package final class ReferentialImport {
  private let mappings: [ImportMapping]
  private let cells = ImportCells()
  /// The rows by what a sheet can name of them, folded; each as its cells with a separator that sorts first.
  private var rows: [[UInt8]: [UInt8]] = [:]

  package var count: Int { rows.count }

  package init(mappings: [ImportMapping]) { self.mappings = mappings }

  /// Takes in the rows of a file.
  package func add(name: String, text: ByteBuffer) throws(ReferentialFile.Failure) -> ImportedFile {
    let text = ReferentialImport.withoutWideCharacters(text)
    let bytes = text.bytes
    let start = Encoding.hasUTF8Mark(bytes) ? 3 : 0
    var reader = DelimitedRows(bytes, from: start, separator: DelimitedRows.separator(of: bytes, from: start))
    var row: [Bytes] = []
    guard reader.next(into: &row) else {
      throw ReferentialFile.Failure(line: 1, message: Text(fr: "ce fichier est vide", en: "this file is empty"))
    }
    // Spreadsheets leave unnamed columns at the right; so does ADEME's file of 2014.
    let header = row.map { String(decoding: cells.text($0), as: UTF8.self) }
    reader.expected = header.count
    let (layout, columns) = try self.columns(of: header, line: reader.line)
    var file = ImportedFile(name: name, layout: layout.name, remarks: layout.remarks)
    let used = Set(columns.values)
    file.unusedColumns = header.enumerated().filter { !used.contains($0) && !$1.isEmpty }.map(\.element)
    cells.tally = ImportTally()
    let builder = ImportRow(cells: cells, columns: columns, layout: layout)
    while reader.next(into: &row) {
      cells.line = reader.line
      file.read += 1
      if row.count > header.count, row[header.count...].contains(where: { !Blanks.trimmed($0).isEmpty }) {
        cells.tally.add(.tooManyCells, reader.line)
        continue
      }
      cells.inspect(row)
      guard let (key, line) = builder.make(row) else { continue }
      if rows[key] == nil { rows[key] = line } else { file.merged += 1 }
    }
    file.tally = cells.tally
    return file
  }

  /// The referential as CSV.
  package func write(to output: ByteBuffer) {
    output.append(ReferentialColumn.all.map(\.name).joined(separator: ";") + "\n")
    let sorted = rows.values.sorted { $0.lexicographicallyPrecedes($1) }
    for row in sorted {
      output.reserve(row.count + 1)
      for byte in row { output.append(byte == ImportRow.separator ? UInt8(ascii: ";") : byte) }
      output.append(UInt8(ascii: "\n"))
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

  /// Which column carries each role.
  private func columns(
    of header: [String], line: Int
  ) throws(ReferentialFile.Failure) -> (ImportLayout, [ImportRole: Int]) {
    let folded = header.map { Fold.string($0) }
    var columns: [ImportRole: Int] = [:]
    let layout = ImportLayout.recognised(header) ?? .free
    for (role, name) in layout.columns { columns[role] = folded.firstIndex(of: Fold.string(name)) }
    if layout.columns.isEmpty {
      for (index, name) in header.enumerated() {
        if let number = ReferentialColumn.names.find(name), columns[.column(ReferentialColumn.all[number])] == nil {
          columns[.column(ReferentialColumn.all[number])] = index
        }
      }
    }
    for mapping in mappings {
      guard let index = header.firstIndex(of: mapping.column) ?? folded.firstIndex(of: Fold.string(mapping.column))
      else { throw noColumn(mapping.column, header, line) }
      // What the user says wins over what the layout says of the same field.
      columns = columns.filter { $0.key.target != mapping.role.target }
      columns[mapping.role] = index
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
    let near = NearNames.nearest(to: name, among: header, most: 1)
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
