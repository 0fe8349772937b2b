import Documents
import VehicleSheets

/// What a search found: a table for people, all of it as JSON for programs.
package struct SearchReport: Sendable {
  package let language: Language
  package let isColoured: Bool

  /// How many vehicles the table shows.
  package static let limit = 20
  /// The widest that a cell gets, in terminal columns: a long version of ADEME's tells its difference at the end.
  private static let widest = 64

  package init(language: Language, isColoured: Bool) {
    self.language = language
    self.isColoured = isColoured
  }

  // MARK: Table

  /// One line of the table: a version, with what its entries differ in side by side.
  private struct Line {
    var cells: [[String]]

    mutating func add(_ others: [String]) {
      for i in cells.indices where !others[i].isEmpty && !cells[i].contains(others[i]) { cells[i].append(others[i]) }
    }
  }

  private static let columns: [(title: Text, isNumber: Bool)] = [
    (Text(fr: "MARQUE", en: "BRAND"), false), (Text(fr: "MODÈLE", en: "MODEL"), false),
    (Text(same: "VERSION"), false), (Text(fr: "FINITION", en: "TRIM"), false),
    (Text(fr: "ÉNERGIE", en: "ENERGY"), false),
    (Text(fr: "BOÎTE", en: "GEARBOX"), false), (Text(same: "CV"), true), (Text(same: "ch"), true),
    (Text(fr: "ANNÉES", en: "YEARS"), false), (Text(fr: "CATALOGUE", en: "CATALOGUE"), false),
  ]

  /// - Parameters:
  ///   - taken: what words of the query were taken for.
  ///   - limit: how many versions are shown.
  package func table(
    _ hits: [SearchHit], words: Int, taken: [ReferentialSearch.Taken] = [], limit: Int = SearchReport.limit
  ) -> String {
    var lines: [Line] = []
    var index: [[String]: Int] = [:]
    for hit in hits {
      let cells = cells(hit)
      let key = Array(cells.prefix(3))
      if let line = index[key] {
        lines[line].add(cells)
      } else {
        index[key] = lines.count
        lines.append(Line(cells: cells.map { $0.isEmpty ? [] : [$0] }))
      }
    }
    var rows = lines.prefix(limit).map { $0.cells.map { SearchReport.cut($0.joined(separator: ", ")) } }
    rows.insert(SearchReport.columns.map { $0.title[language] }, at: 0)
    var output: [String] = []
    if let matched = hits.first?.matched, matched < words {
      output.append(
        Text(
          fr: "Aucun véhicule ne répond aux \(words) mots ; voici ceux qui répondent à \(matched).",
          en: "No vehicle answers all \(words) words; here are those that answer \(matched).")[language])
    }
    // A column that nothing fills is not shown.
    let shown = SearchReport.columns.indices.filter { column in
      column < 3 || rows.dropFirst().contains { !$0[column].isEmpty }
    }
    let widths = SearchReport.columns.indices.map { column in rows.map { Printable.width($0[column]) }.max() ?? 0 }
    for (number, row) in rows.enumerated() {
      var line = shown.map { column in
        let blanks = String(repeating: " ", count: widths[column] - Printable.width(row[column]))
        return SearchReport.columns[column].isNumber ? blanks + row[column] : row[column] + blanks
      }.joined(separator: "  ")
      while line.hasSuffix(" ") { line.removeLast() }
      output.append(number == 0 && isColoured ? "\u{1B}[1m\(line)\u{1B}[0m" : line)
    }
    let more = lines.count - limit
    if more > 0 {
      output.append(
        Text.count(
          more, fr: "autre version ; ajoutez un mot pour préciser.", "autres versions ; ajoutez un mot pour préciser.",
          en: "more version; add a word to narrow the search.", "more versions; add a word to narrow the search.")[
            language])
    }
    if !taken.isEmpty {
      let list = taken.map { Text.quoted(Printable.text($0.word)) + Text(same: " → \(Printable.text($0.name))") }
      output.append(
        Text(fr: "lu : ", en: "read: ")[language] + list.map { $0[language] }.joined(separator: ", "))
    }
    return output.joined(separator: "\n") + "\n"
  }

  private func cells(_ hit: SearchHit) -> [String] {
    let from = String(hit.value("debut").prefix(4))
    let to = String(hit.value("fin").prefix(4))
    let years = from.isEmpty && to.isEmpty ? "" : "\(from)–\(to)"
    let extended = Fold.string(hit.value("catalogue")) == "etendu" ? Text(fr: "étendu", en: "extended")[language] : ""
    let plain = ["marque", "modele", "version", "finition", "energie", "boite_de_vitesse"].map { hit.value($0) }
    return (plain + [hit.value("puissance_fiscale"), hit.value("puissance"), years, extended]).map {
      Printable.text($0)
    }
  }

  private static func cut(_ text: String) -> String {
    guard Printable.width(text) > widest else { return text }
    return String(text.prefix(widest - 1)) + "…"
  }

  // MARK: JSON

  package func writeJSON(
    _ hits: [SearchHit], query: String, words: Int, taken: [ReferentialSearch.Taken] = [], limit: Int = .max,
    to output: ByteBuffer
  ) {
    output.append("{\"schemaVersion\":1,\"query\":" as StaticString)
    output.append(json: query)
    output.append(",\"words\":" as StaticString)
    output.append(integer: Int64(words))
    output.append(",\"matchedWords\":" as StaticString)
    output.append(integer: Int64(hits.first?.matched ?? 0))
    output.append(",\"count\":" as StaticString)
    output.append(integer: Int64(hits.count))
    output.append(",\"taken\":[" as StaticString)
    for (i, word) in taken.enumerated() {
      output.append(i == 0 ? "{\"word\":" as StaticString : ",{\"word\":")
      output.append(json: word.word)
      output.append(",\"name\":" as StaticString)
      output.append(json: word.name)
      output.append(UInt8(ascii: "}"))
    }
    output.append("],\"results\":[" as StaticString)
    for (i, hit) in hits.prefix(limit).enumerated() {
      output.append(i == 0 ? "{" as StaticString : ",{")
      for (column, value) in hit.values {
        output.append(json: column)
        output.append(UInt8(ascii: ":"))
        output.append(json: value)
        output.append(UInt8(ascii: ","))
      }
      if !hit.file.isEmpty {
        output.append("\"file\":" as StaticString)
        output.append(json: hit.file)
        output.append(UInt8(ascii: ","))
      }
      output.append("\"line\":" as StaticString)
      output.append(integer: Int64(hit.line))
      output.append(UInt8(ascii: "}"))
    }
    output.append("]}\n" as StaticString)
  }
}
