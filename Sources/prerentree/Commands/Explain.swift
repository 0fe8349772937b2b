import Documents
import VehicleSheets

/// What `explain` prints of one code.
enum Explain {
  static func text(_ code: Code, _ language: Language) -> String {
    let severity =
      switch code.severity {
      case .error: Text(fr: "erreur", en: "error")
      case .warning: Text(fr: "avertissement", en: "warning")
      case .note: Text(fr: "remarque", en: "note")
      }
    var lines = ["\(code.id)  \(severity[language])  \(code.title[language])", ""]
    let indent = "    "
    func add(_ heading: Text, _ body: String) {
      lines.append(heading[language])
      // The blank lines of an example stay blank, so that it can be copied as it stands.
      for line in body.split(separator: "\n", omittingEmptySubsequences: false) {
        lines.append(line.isEmpty ? "" : indent + line)
      }
      if lines.last?.isEmpty == false { lines.append("") }
    }
    let explanation = code.explanation
    add(Text(fr: "Pourquoi :", en: "Why:"), explanation.why[language])
    add(Text(fr: "Source :", en: "Source:"), explanation.source[language])
    let format = explanation.format == .yaml ? "" : " (\(explanation.format.rawValue.uppercased()))"
    let wrong =
      code.severity == .error ? Text(fr: "Exemple refusé", en: "Refused") : Text(fr: "Exemple signalé", en: "Flagged")
    add(Text(fr: "\(wrong.fr)\(format) :", en: "\(wrong.en)\(format):"), explanation.example)
    add(Text(fr: "Le même, corrigé :", en: "The same, mended:"), explanation.mended)
    add(Text(fr: "À faire :", en: "To do:"), code.help[language])
    if lines.last?.isEmpty == true { lines.removeLast() }
    return lines.joined(separator: "\n") + "\n"
  }
}
