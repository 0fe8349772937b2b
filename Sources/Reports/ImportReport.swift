import Documents
import ReferentialImport
import VehicleSheets

/// What an import did, reported at its end: read, written, merged, fixed, left empty, left out.
package struct ImportReport: Sendable {
  package let language: Language
  /// Whether only rows left out are reported.
  package let isBrief: Bool

  package init(language: Language, isBrief: Bool) {
    self.language = language
    self.isBrief = isBrief
  }

  package func text(_ files: [ImportedFile], total: Int) -> String {
    var lines: [String] = []
    for file in files { add(file, to: &lines) }
    if !isBrief, files.count > 1 {
      lines.append(
        Text.count(
          total, fr: "ligne écrite en tout", "lignes écrites en tout", en: "row written in all", "rows written in all")[
            language])
    }
    return lines.isEmpty ? "" : lines.joined(separator: "\n") + "\n"
  }

  private func add(_ file: ImportedFile, to lines: inout [String]) {
    let leftOut = file.tally.list(.leftOut)
    if isBrief, leftOut.isEmpty { return }
    lines.append("\(Printable.text(file.name)): \(file.layout[language])")
    if !isBrief {
      line(file.read, Text.count(file.read, fr: "ligne lue", "lignes lues", en: "row read", "rows read"), &lines)
      line(
        file.written,
        Text.count(file.written, fr: "ligne écrite", "lignes écrites", en: "row written", "rows written"), &lines)
      line(
        file.merged,
        Text.count(
          file.merged, fr: "ligne réunie à une autre dont rien qu'une fiche puisse nommer ne la distingue",
          "lignes réunies à d'autres dont rien qu'une fiche puisse nommer ne les distingue",
          en: "row merged with another from which nothing that a sheet can name tells it apart",
          "rows merged with others from which nothing that a sheet can name tells them apart"), &lines)
      section(Text(fr: "Corrigé", en: "Mended"), file.tally.list(.fixed), file: file, lines: &lines)
      section(Text(fr: "Laissé vide", en: "Left empty"), file.tally.list(.emptied), file: file, lines: &lines)
    }
    section(
      Text(fr: "Lignes écartées", en: "Rows left out"), leftOut, file: file, lines: &lines,
      none: Text(fr: "Aucune ligne écartée.", en: "No row left out."))
    guard !isBrief else { return }
    if let edition = file.edition {
      lines.append(
        "  "
          + Text(
            fr:
              "Édition \(edition.year) : debut \(edition.first), fin \(edition.last) ; --edition ANNÉE dit autre chose.",
            en: "Edition \(edition.year): debut \(edition.first), fin \(edition.last); --edition YEAR says otherwise.")[
            language])
    }
    for remark in file.remarks { lines.append("  " + remark[language]) }
    if !file.unusedColumns.isEmpty {
      let names = file.unusedColumns.map { Printable.text($0) }.joined(separator: ", ")
      lines.append("  " + Text(fr: "Colonnes non reprises : \(names).", en: "Columns not used: \(names).")[language])
    }
    lines.append("")
  }

  /// A count and its noun; the noun's own number is cut off, so that all counts stand in one column.
  private func line(_ count: Int, _ text: Text, _ lines: inout [String]) {
    lines.append("  " + aligned(count) + "  " + text[language].drop { $0.isNumber }.dropFirst())
  }

  private func aligned(_ count: Int) -> String {
    let digits = String(count)
    return String(repeating: " ", count: max(0, 7 - digits.count)) + digits
  }

  private func section(
    _ title: Text, _ notes: [(note: ImportNote, entry: ImportTally.Entry)], file: ImportedFile,
    lines: inout [String], none: Text? = nil
  ) {
    guard !notes.isEmpty else {
      if let none { lines.append("  " + none[language]) }
      return
    }
    lines.append("  " + title[language] + (language == .fr ? " :" : ":"))
    for (note, entry) in notes {
      lines.append(
        "  " + aligned(entry.count) + "  " + note.text[language] + (language == .fr ? " ; " : "; ") + places(entry)
          + example(entry))
      guard note == .unknownChoice else { continue }
      for word in file.tally.unknown {
        let shown = Text.quoted(Printable.text(word.word))
        lines.append(
          "            "
            + Text(
              fr: "\(word.column) \(shown.fr) : \(word.count) fois, d'abord ligne \(word.line)",
              en: "\(word.column) \(shown.en): \(word.count) times, first on line \(word.line)")[language])
      }
    }
  }

  private func places(_ entry: ImportTally.Entry) -> String {
    let numbers = entry.lines.prefix(3).map(String.init).joined(separator: ", ") + (entry.lines.count > 3 ? "…" : "")
    return entry.lines.count > 1
      ? Text(fr: "lignes \(numbers)", en: "lines \(numbers)")[language]
      : Text(fr: "ligne \(numbers)", en: "line \(numbers)")[language]
  }

  private func example(_ entry: ImportTally.Entry) -> String {
    guard !entry.before.isEmpty else { return "" }
    let before = Text.quoted(Printable.text(entry.before))
    guard !entry.after.isEmpty else { return " (\(before[language]))" }
    return " (\(before[language]) → \(Text.quoted(Printable.text(entry.after))[language]))"
  }
}
