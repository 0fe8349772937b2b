import Documents
import VehicleSheets

/// `report.json` (the contract's section 6). Sheets can be written as they come; the head, which has the totals, goes
/// before them at the end.
package struct JSONReport: Sendable {
  package let language: Language

  private let version: String

  package init(_ settings: ReportSettings) {
    language = settings.language
    version = settings.version
  }

  /// For what is no report of a run: one outcome, one finding.
  package init(language: Language) {
    self.language = language
    version = ""
  }

  /// One element of `sheets`, without the comma between elements.
  package func write(_ outcome: Outcome, to output: ByteBuffer) {
    output.append("{" as StaticString)
    writeSource(outcome, to: output)
    output.append(
      outcome.isAccepted
        ? ",\"status\":\"accepted\"" as StaticString
        : outcome.isSkipped
          ? ",\"status\":\"skipped\"" : ",\"status\":\"refused\"")
    writeNovelty(outcome.isNew, to: output)
    output.append(",\"diagnostics\":[" as StaticString)
    for (i, diagnostic) in outcome.diagnostics.enumerated() {
      if i > 0 { output.append(UInt8(ascii: ",")) }
      write(diagnostic, to: output)
    }
    output.append("]}" as StaticString)
  }

  /// `file`, `document`, `line` and `reference`, without braces.
  package func writeSource(_ outcome: Outcome, to output: ByteBuffer) {
    output.append("\"file\":" as StaticString)
    output.append(json: outcome.source.file)
    output.append(",\"document\":" as StaticString)
    output.append(integer: Int64(outcome.source.document))
    output.append(",\"line\":" as StaticString)
    output.append(integer: Int64(outcome.source.line))
    output.append(",\"reference\":" as StaticString)
    output.append(json: outcome.reference)
    guard let vehicle = outcome.vehicle, !vehicle.isEmpty else { return }
    output.append(",\"vehicle\":" as StaticString)
    vehicle.write(to: output)
  }

  /// Whether an earlier report has it; nothing where there is none to compare with.
  private func writeNovelty(_ isNew: Bool?, to output: ByteBuffer) {
    guard let isNew else { return }
    output.append(isNew ? ",\"since\":\"new\"" as StaticString : ",\"since\":\"known\"")
  }

  package func write(_ diagnostic: Diagnostic, to output: ByteBuffer) {
    output.append("{\"code\":" as StaticString)
    output.append(json: diagnostic.code)
    output.append(",\"severity\":" as StaticString)
    output.append(json: diagnostic.severity.rawValue)
    output.append(",\"message\":" as StaticString)
    output.append(json: diagnostic.message[language])
    output.append(",\"path\":" as StaticString)
    output.append(json: diagnostic.pointer)
    writePlace(diagnostic.start, diagnostic.end, to: output)
    if let cell = diagnostic.cell {
      output.append(",\"cell\":" as StaticString)
      output.append(json: cell)
    }
    output.append(",\"step\":" as StaticString)
    output.append(integer: Int64(diagnostic.step))
    output.append(",\"suggestions\":[" as StaticString)
    for (i, suggestion) in diagnostic.suggestions.enumerated() {
      if i > 0 { output.append(UInt8(ascii: ",")) }
      output.append(json: suggestion)
    }
    output.append("],\"help\":" as StaticString)
    output.append(json: diagnostic.help[language])
    if !diagnostic.related.isEmpty { writeRelated(diagnostic.related, to: output) }
    writeNovelty(diagnostic.isNew, to: output)
    output.append(UInt8(ascii: "}"))
  }

  private func writeRelated(_ related: [Diagnostic.Related], to output: ByteBuffer) {
    output.append(",\"related\":[" as StaticString)
    for (i, place) in related.enumerated() {
      if i > 0 { output.append(UInt8(ascii: ",")) }
      output.append("{\"message\":" as StaticString)
      output.append(json: place.message[language])
      if let file = place.file {
        output.append(",\"file\":" as StaticString)
        output.append(json: file)
      }
      writePlace(place.start, place.end, to: output)
      output.append(UInt8(ascii: "}"))
    }
    output.append(UInt8(ascii: "]"))
  }

  package func writePlace(_ start: Position, _ end: Position, to output: ByteBuffer) {
    for (name, number): (StaticString, Int) in [
      (",\"line\":", start.line), (",\"column\":", start.column), (",\"endLine\":", end.line),
      (",\"endColumn\":", end.column),
    ] {
      output.append(name)
      output.append(integer: Int64(number))
    }
  }

  // MARK: Around the sheets

  /// Everything before the first sheet.
  package func writeHead(_ summary: Summary, to output: ByteBuffer) {
    output.append("{\"schemaVersion\":2,\"tool\":{\"name\":\"prerentree\",\"version\":" as StaticString)
    output.append(json: version)
    output.append("},\"lang\":" as StaticString)
    output.append(json: language.rawValue)
    if !summary.origin.stamps.isEmpty { OutputStamp.write(summary.origin.stamps, to: output) }
    if let file = summary.settingsFile { writeSettings(file, summary.lowered, to: output) }
    output.append(",\"summary\":{" as StaticString)
    for (name, count): (StaticString, Int) in [
      ("\"sheets\":", summary.sheets), (",\"accepted\":", summary.accepted), (",\"refused\":", summary.refused),
      (",\"errors\":", summary.errors), (",\"warnings\":", summary.warnings), (",\"notes\":", summary.notes),
      (",\"customBrands\":", summary.customBrands.count),
    ] {
      output.append(name)
      output.append(integer: Int64(count))
    }
    output.append(summary.partialCause == nil ? ",\"partial\":false" as StaticString : ",\"partial\":true")
    if let cause = summary.partialCause {
      output.append(",\"partialCause\":" as StaticString)
      output.append(json: cause[language])
    }
    if summary.withholdsRecords { output.append(",\"recordsWithheld\":true" as StaticString) }
    if summary.skippedRows > 0 {
      output.append(",\"skippedReferentialRows\":" as StaticString)
      output.append(integer: Int64(summary.skippedRows))
    }
    if let comparison = summary.comparison { write(comparison, to: output) }
    output.append("},\"tables\":[" as StaticString)
  }

  /// What is new, known and gone since an earlier report, as members of `summary`.
  private func write(_ comparison: Comparison, to output: ByteBuffer) {
    output.append(",\"since\":" as StaticString)
    output.append(json: comparison.earlier.path)
    for (name, count): (StaticString, Int) in [
      (",\"vehicles\":{\"new\":", comparison.newVehicles), (",\"known\":", comparison.knownVehicles),
      (",\"gone\":", comparison.goneVehicles), ("},\"problems\":{\"new\":", comparison.newProblems),
      (",\"known\":", comparison.knownProblems), (",\"solved\":", comparison.solvedProblems),
    ] {
      output.append(name)
      output.append(integer: Int64(count))
    }
    output.append(UInt8(ascii: "}"))
  }

  /// One element of `tables`, without the comma between elements.
  package func write(_ table: TableOutcome, to output: ByteBuffer) {
    func member(_ name: StaticString, _ value: String?) {
      guard let value else { return }
      output.append(name)
      output.append(json: value)
    }
    member("{\"file\":", table.file)
    member(",\"sheet\":", table.worksheet)
    member(",\"encoding\":", table.encoding)
    member(",\"separator\":", table.separator)
    output.append(",\"headerLine\":" as StaticString)
    output.append(integer: Int64(table.headerLine))
    member(",\"layout\":", table.layout)
    output.append(",\"columns\":[" as StaticString)
    for (i, column) in table.columns.enumerated() {
      output.append(i == 0 ? "{\"title\":" as StaticString : ",{\"title\":")
      output.append(json: column.title)
      member(",\"field\":", column.field)
      member(",\"how\":", column.evidence.rawValue)
      output.append(UInt8(ascii: "}"))
    }
    output.append("],\"leftOut\":{" as StaticString)
    for (i, kind) in RowKind.allCases.filter({ table.leftOut[$0] != nil }).enumerated() {
      output.append(i == 0 ? "\"" as StaticString : ",\"")
      output.append("\(kind.rawValue)\":\(table.leftOut[kind] ?? 0)")
    }
    output.append("},\"diagnostics\":[" as StaticString)
    for (i, diagnostic) in table.diagnostics.enumerated() {
      if i > 0 { output.append(UInt8(ascii: ",")) }
      write(diagnostic, to: output)
    }
    output.append("]}" as StaticString)
  }

  /// The settings that counted, and which codes were less grave by them.
  private func writeSettings(_ file: String, _ lowered: [String: Int], to output: ByteBuffer) {
    output.append(",\"settings\":{\"file\":" as StaticString)
    output.append(json: file)
    output.append(",\"lowered\":[" as StaticString)
    for (i, (code, count)) in lowered.sorted(by: { $0.key < $1.key }).enumerated() {
      output.append(i == 0 ? "{\"code\":" as StaticString : ",{\"code\":")
      output.append(json: code)
      output.append(",\"count\":" as StaticString)
      output.append(integer: Int64(count))
      output.append(UInt8(ascii: "}"))
    }
    output.append("]}" as StaticString)
  }

  /// Everything after the last sheet.
  package func writeTail(_ summary: Summary, _ parts: ReportParts, to output: ByteBuffer) {
    if !parts.isEmpty { output.append(UInt8(ascii: "\n")) }
    output.append("],\"customBrands\":[" as StaticString)
    for (i, brand) in summary.customBrands.enumerated() {
      output.append(i == 0 ? "{\"brand\":" as StaticString : ",{\"brand\":")
      output.append(json: brand.brand)
      output.append(",\"sheets\":[" as StaticString)
      for (j, sheet) in brand.sheets.enumerated() {
        if j > 0 { output.append(UInt8(ascii: ",")) }
        output.append(json: sheet)
      }
      output.append("]}" as StaticString)
    }
    if let comparison = summary.comparison {
      output.append("],\"goneVehicles\":[" as StaticString)
      comparison.writeGone(to: output)
    }
    output.append("],\"unresolvedValues\":[" as StaticString)
    for (i, value) in summary.unresolved.enumerated() {
      output.append(i == 0 ? "{\"field\":" as StaticString : ",{\"field\":")
      output.append(json: value.field.field.path)
      output.append(",\"value\":" as StaticString)
      output.append(json: value.value)
      output.append(",\"count\":" as StaticString)
      output.append(integer: Int64(value.count))
      output.append(UInt8(ascii: "}"))
    }
    output.append("],\"failures\":[" as StaticString)
    for (i, failure) in summary.failures.enumerated() {
      output.append(i == 0 ? "{\"file\":" as StaticString : ",{\"file\":")
      output.append(json: failure.file)
      output.append(",\"message\":" as StaticString)
      output.append(json: failure.message[language])
      output.append(UInt8(ascii: "}"))
    }
    output.append("]}\n" as StaticString)
  }
}

extension JSONReport: Report {
  package var order: PartOrder { .afterTotals }
  package var tablePlace: TablePlace { .apart }
  package var isList: Bool { true }

  package func write(_ outcome: Outcome, _ sheet: Sheet?, to output: ByteBuffer) {
    output.append(",\n" as StaticString)
    write(outcome, to: output)
  }

  package func end(_ table: TableOutcome, to output: ByteBuffer) {
    output.append(",\n" as StaticString)
    write(table, to: output)
  }

  package func writeMiddle(_ summary: Summary, _ parts: ReportParts, to output: ByteBuffer) {
    if parts.hasTables { output.append(UInt8(ascii: "\n")) }
    output.append("],\"sheets\":[" as StaticString)
  }
}
