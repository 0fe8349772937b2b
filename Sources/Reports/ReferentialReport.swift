import Documents
import VehicleSheets

/// What `referential check` found in its files.
package struct ReferentialReport: Sendable {
  package let language: Language
  package let isColoured: Bool

  /// How many findings of a file people are shown; programs get all.
  package static let limit = 200

  package init(language: Language, isColoured: Bool) {
    self.language = language
    self.isColoured = isColoured
  }

  package func write(_ check: ReferentialCheck, file: String, to output: ByteBuffer) {
    let report = TextReport(language: language, isColoured: isColoured)
    for diagnostic in check.diagnostics.prefix(ReferentialReport.limit) {
      report.write(diagnostic, file: file, to: output)
    }
    let more = check.diagnostics.count - ReferentialReport.limit
    if more > 0 {
      let rest = Text.count(more, fr: "autre constat", "autres constats", en: "more finding", "more findings")
      output.append(
        rest[language] + Text(fr: " ; --format json les donne tous", en: "; --format json gives all")[language])
      output.append("\n\n")
    }
    output.append("\(Printable.text(file)): \(summary(check)[language])\n")
  }

  private func summary(_ check: ReferentialCheck) -> Text {
    if check.isUnusable { return Text(fr: "ce n'est pas un référentiel", en: "this is no referential") }
    let counts =
      Text.count(check.rows, fr: "ligne", "lignes", en: "row", "rows") + Text(same: ", ")
      + Text.count(check.brands, fr: "marque", "marques", en: "brand", "brands") + Text(same: ", ")
      + Text.count(check.models, fr: "modèle", "modèles", en: "model", "models")
    guard !check.diagnostics.isEmpty else { return counts + Text(fr: " ; rien à signaler", en: "; nothing to report") }
    let (errors, warnings) = (check.count(.error), check.count(.warning))
    let found =
      Text.count(errors, fr: "erreur", "erreurs", en: "error", "errors") + Text(same: ", ")
      + Text.count(warnings, fr: "avertissement", "avertissements", en: "warning", "warnings")
    let skipped = Text.count(
      check.skippedRows, fr: "ligne serait écartée", "lignes seraient écartées", en: "row would be left out",
      "rows would be left out")
    return counts + Text(fr: " ; ", en: "; ") + found + Text(fr: " ; ", en: "; ") + skipped
  }

  package func writeJSON(
    _ checks: [(file: String, check: ReferentialCheck)], failures: [Failure], version: String, to output: ByteBuffer
  ) {
    let report = JSONReport(language: language)
    output.append("{\"schemaVersion\":1,\"tool\":{\"name\":\"prerentree\",\"version\":" as StaticString)
    output.append(json: version)
    output.append("},\"lang\":" as StaticString)
    output.append(json: language.rawValue)
    output.append(",\"files\":[" as StaticString)
    for (i, (file, check)) in checks.enumerated() {
      output.append(i == 0 ? "{\"file\":" as StaticString : ",{\"file\":")
      output.append(json: file)
      for (name, count): (StaticString, Int) in [
        (",\"rows\":", check.rows), (",\"skippedRows\":", check.skippedRows), (",\"brands\":", check.brands),
        (",\"models\":", check.models), (",\"errors\":", check.count(.error)),
        (",\"warnings\":", check.count(.warning)), (",\"notes\":", check.count(.note)),
      ] {
        output.append(name)
        output.append(integer: Int64(count))
      }
      output.append(check.isUnusable ? ",\"usable\":false" as StaticString : ",\"usable\":true")
      output.append(",\"diagnostics\":[" as StaticString)
      for (j, diagnostic) in check.diagnostics.enumerated() {
        if j > 0 { output.append(UInt8(ascii: ",")) }
        report.write(diagnostic, to: output)
      }
      output.append("]}" as StaticString)
    }
    output.append("],\"failures\":[" as StaticString)
    for (i, failure) in failures.enumerated() {
      output.append(i == 0 ? "{\"file\":" as StaticString : ",{\"file\":")
      output.append(json: failure.file)
      output.append(",\"message\":" as StaticString)
      output.append(json: failure.message[language])
      output.append(UInt8(ascii: "}"))
    }
    output.append("]}\n" as StaticString)
  }
}
