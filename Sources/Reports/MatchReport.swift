import Documents
import VehicleSheets

/// How a question to the referential is answered: text for people, JSON for programs, a table for a spreadsheet.
package enum AnswerFormat: String, CaseIterable, Sendable { case text, json, csv }

/// What the rows of a stock list were recognised as: a table for people, CSV for a spreadsheet, JSON for programs.
package struct MatchReport: Sendable {
  private let format: AnswerFormat
  private let language: Language
  private let holdsOut: Bool
  private var isFirst = true

  /// - Parameter holdsOut: whether a field was taken away from each row, and is compared.
  package init(_ format: AnswerFormat, language: Language, holdsOut: Bool) {
    self.format = format
    self.language = language
    self.holdsOut = holdsOut
  }

  package func begin(to output: ByteBuffer) {
    switch format {
    case .text: break
    case .json: output.append("{\"rows\":[" as StaticString)
    case .csv:
      var columns = ["ligne", "statut", "code", "saisi", "vehicule", "explication", "propositions", "acceptee"]
      if holdsOut { columns += ["retire", "rempli", "accord"] }
      output.append("\u{FEFF}" + columns.joined(separator: ";") + "\r\n")
    }
  }

  package mutating func add(_ row: RecognitionTrial.Row, to output: ByteBuffer) {
    switch format {
    case .text: addText(row, output)
    case .csv: addCells(row, output)
    case .json:
      output.append(isFirst ? "\n" as StaticString : ",\n")
      addObject(row, output)
    }
    isFirst = false
  }

  private func addText(_ row: RecognitionTrial.Row, _ output: ByteBuffer) {
    var line = "\(row.line)  \(row.status.rawValue)  \(row.written)"
    if row.status == .recognised {
      line += " → \(row.vehicle)"
      if holdsOut { line += "  [\(row.heldOut) / \(row.filled)]" }
    } else {
      line += "  \(row.code) \(row.message[language])"
    }
    output.append(Printable.text(line) + "\n")
  }

  private func addCells(_ row: RecognitionTrial.Row, _ output: ByteBuffer) {
    var cells = [
      "\(row.line)", row.status.rawValue, row.code, row.written, row.vehicle, row.message[language],
      row.suggestions.joined(separator: " | "), row.isAccepted ? "oui" : "non",
    ]
    if holdsOut { cells += [row.heldOut, row.filled, row.isAgreed.map { $0 ? "oui" : "non" } ?? ""] }
    for (i, cell) in cells.enumerated() {
      if i > 0 { output.append(UInt8(ascii: ";")) }
      output.append(harmlessCell: cell, separator: UInt8(ascii: ";"))
    }
    output.append("\r\n" as StaticString)
  }

  private func addObject(_ row: RecognitionTrial.Row, _ output: ByteBuffer) {
    var members: [(key: String, value: OrderedJSON)] = [
      ("line", .integer(row.line)), ("status", .string(row.status.rawValue)), ("code", .string(row.code)),
      ("written", .string(row.written)), ("vehicle", .string(row.vehicle)),
      ("message", .string(row.message[language])), ("suggestions", .strings(row.suggestions)),
      ("accepted", .bool(row.isAccepted)),
    ]
    if holdsOut {
      members += [("heldOut", .string(row.heldOut)), ("filled", .string(row.filled))]
      if let isAgreed = row.isAgreed { members.append(("agrees", .bool(isAgreed))) }
    }
    OrderedJSON.object(members).writeCompact(to: output)
  }

  package func end(_ summary: RecognitionTrial.Summary, to output: ByteBuffer) {
    switch format {
    case .csv: break
    case .text: output.append(text(of: summary) + "\n")
    case .json:
      output.append("],\n\"summary\":" as StaticString)
      var members: [(key: String, value: OrderedJSON)] = [
        ("rows", .integer(summary.rows)), ("recognised", .integer(summary.recognised)),
        ("several", .integer(summary.several)), ("none", .integer(summary.none)),
        ("accepted", .integer(summary.accepted)),
        ("byCause", .object(causes(summary).map { ($0.code, .integer($0.count)) })),
      ]
      if holdsOut { members += [("filled", .integer(summary.filled)), ("agreed", .integer(summary.agreed))] }
      OrderedJSON.object(members).writeCompact(to: output)
      output.append("}\n" as StaticString)
    }
  }

  private func causes(_ summary: RecognitionTrial.Summary) -> [(code: String, count: Int)] {
    summary.byCause.map { (code: $0.key, count: $0.value) }.sorted { (-$0.count, $0.code) < (-$1.count, $1.code) }
  }

  /// The summary in one paragraph.
  package func text(of summary: RecognitionTrial.Summary) -> String {
    let causes = causes(summary).map { "\($0.code) \($0.count)" }.joined(separator: ", ")
    var text = Text(
      fr:
        "\(summary.rows) lignes : \(summary.recognised) reconnues, \(summary.several) à plusieurs, \(summary.none) sans "
        + "véhicule ; \(summary.accepted) seraient acceptées telles quelles",
      en:
        "\(summary.rows) rows: \(summary.recognised) recognised, \(summary.several) with several, \(summary.none) with none; "
        + "\(summary.accepted) would be accepted as they are")
    if !causes.isEmpty { text = text + Text(fr: " ; causes : \(causes)", en: "; causes: \(causes)") }
    if holdsOut {
      text =
        text
        + Text(
          fr: " ; champ retiré : \(summary.filled) remplis, \(summary.agreed) s'accordent",
          en: "; field held out: \(summary.filled) filled in, \(summary.agreed) agree")
    }
    return text[language]
  }
}
