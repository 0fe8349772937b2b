/// Files that are no text at all, whatever they are called.
package enum BinaryFile {
  /// A workbook or a document under the name of a sheet.
  package static func problem(_ bytes: Bytes) -> Problem? {
    let kinds: [(StaticString, Text)] = [
      (
        "PK\u{3}\u{4}",
        Text(fr: "un classeur Excel, un document Word ou une archive", en: "a workbook, a document or an archive")
      ),
      ("%PDF", Text(fr: "un PDF", en: "a PDF")),
    ]
    guard let kind = kinds.first(where: { $0.0.utf8CodeUnitCount <= bytes.count && bytes.slice(0, 4).equals($0.0) })
    else { return nil }
    return Problem(
      .syntax, Span(0, 1),
      Text(fr: "ce fichier est \(kind.1.fr), pas du texte", en: "this file is \(kind.1.en), not text"),
      help: Text(
        fr: "Enregistrez le tableau en CSV (« Enregistrer sous », CSV UTF-8), ou la fiche en texte brut.",
        en: "Save the table as CSV (“Save as”, CSV UTF-8), or the sheet as plain text."))
  }
}
