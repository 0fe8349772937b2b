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
    else { return markup(bytes) }
    return Problem(
      .syntax, Span(0, 1),
      Text(fr: "ce fichier est \(kind.1.fr), pas du texte", en: "this file is \(kind.1.en), not text"),
      help: Text(
        fr: "Enregistrez le tableau en CSV (« Enregistrer sous », CSV UTF-8), ou la fiche en texte brut.",
        en: "Save the table as CSV (“Save as”, CSV UTF-8), or the sheet as plain text."))
  }

  /// A page or a document of XML under the name of a table: what many sites call « Excel ».
  private static func markup(_ bytes: Bytes) -> Problem? {
    var at = Encoding.hasUTF8Mark(bytes) ? 3 : 0
    while at < bytes.count, [0x20, 0x09, 0x0A, 0x0D].contains(bytes[at]) { at += 1 }
    guard at < bytes.count, bytes[at] == UInt8(ascii: "<") else { return nil }
    let begin = Fold.with(bytes.slice(at, min(bytes.count, at + 16))) { String($0) }
    let isPage = ["html", "doctypehtml", "table", "meta", "head", "body", "div"].contains { begin.hasPrefix($0) }
    guard isPage || begin.hasPrefix("xml") else { return nil }
    let kind =
      isPage ? Text(fr: "une page HTML", en: "an HTML page") : Text(fr: "un document XML", en: "an XML document")
    return Problem(
      .syntax, Span(Mark(truncatingIfNeeded: at), Mark(truncatingIfNeeded: at + 1)),
      Text(
        fr: "ce fichier est \(kind.fr), pas un tableau ni une fiche",
        en: "this file is \(kind.en), neither a table nor a sheet"),
      help: Text(
        fr: "Ouvrez-le dans le tableur et enregistrez-le en « CSV UTF-8 », puis donnez le .csv.",
        en: "Open it in the spreadsheet program, save it as “CSV UTF-8”, and give the .csv."))
  }
}
