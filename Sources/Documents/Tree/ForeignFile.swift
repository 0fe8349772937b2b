/// Files that are no sheet and no table, whatever they are called: known by how they begin.
package enum ForeignFile {
  private struct Kind: Sendable {
    let beginning: [UInt8]
    let what: Text
    let help: Text

    init(_ beginning: [UInt8], _ what: Text, _ help: Text) {
      (self.beginning, self.what, self.help) = (beginning, what, help)
    }

    init(_ beginning: String, _ what: Text, _ help: Text) { self.init(Array(beginning.utf8), what, help) }
  }

  /// What a file is that is not what its name says; nil where it may be.
  package static func problem(_ bytes: Bytes) -> Problem? {
    var at = Encoding.hasUTF8Mark(bytes) ? 3 : 0
    while at < bytes.count, [0x20, 0x09, 0x0A, 0x0D].contains(bytes[at]) { at += 1 }
    guard at < bytes.count else { return nil }
    let rest = bytes.slice(at, bytes.count)
    guard let kind = kinds.first(where: { rest.starts(with: $0.beginning) }) else { return markup(rest, at: at) }
    return problem(kind.what, kind.help, at: at)
  }

  private static func problem(_ what: Text, _ help: Text, at place: Int) -> Problem {
    Problem(
      .syntax, Span(Mark(truncatingIfNeeded: place), Mark(truncatingIfNeeded: place + 1)),
      Text(
        fr: "ce fichier est \(what.fr), pas un tableau ni une fiche",
        en: "this file is \(what.en), neither a table nor a sheet"),
      help: help)
  }

  private static let kinds: [Kind] = [
    Kind(
      "PK\u{3}\u{4}",
      Text(
        fr: "un classeur Excel, un document Word ou une archive ZIP",
        en: "a workbook, a Word document or a ZIP archive"),
      Text(
        fr:
          "Un classeur : redonnez-lui son nom en .xlsx (ou .ods). Une archive : ouvrez-la, et donnez le fichier qui est dedans.",
        en: "A workbook: give it back its name in .xlsx (or .ods). An archive: open it, and give the file inside.")),
    Kind(
      "%PDF", Text(fr: "un PDF", en: "a PDF"),
      Text(
        fr:
          "Demandez le tableau d'origine (Excel ou CSV). À défaut, dans Excel : Données › Obtenir des données › À partir d'un PDF, puis enregistrez en .xlsx.",
        en:
          "Ask for the table that it was made from (Excel or CSV). Otherwise, in Excel: Data › Get data › From PDF, then save as .xlsx."
      )),
    Kind(
      "{\\rtf", Text(fr: "un document de traitement de texte (RTF)", en: "a word processor's document (RTF)"), copied),
    Kind(
      [0xD0, 0xCF, 0x11, 0xE0, 0xA1, 0xB1, 0x1A, 0xE1],
      Text(
        fr: "un ancien classeur Excel (.xls) ou document Word (.doc)",
        en: "an old Excel workbook (.xls) or Word document"),
      resaved),
    Kind([0x1F, 0x8B], Text(fr: "un fichier compressé (gzip)", en: "a compressed file (gzip)"), unpacked),
    Kind("Rar!", Text(fr: "une archive RAR", en: "a RAR archive"), unpacked),
    Kind([0x37, 0x7A, 0xBC, 0xAF], Text(fr: "une archive 7-Zip", en: "a 7-Zip archive"), unpacked),
    Kind([0x89, 0x50, 0x4E, 0x47], Text(fr: "une image", en: "a picture"), typed),
    Kind([0xFF, 0xD8, 0xFF], Text(fr: "une photo", en: "a photo"), typed),
    Kind("GIF8", Text(fr: "une image", en: "a picture"), typed),
    Kind("SQLite format 3", Text(fr: "une base de données SQLite", en: "an SQLite database"), exported),
    Kind("<?php", Text(fr: "un programme PHP", en: "a PHP program"), exported),
    Kind(
      "MIME-Version:",
      Text(fr: "un message ou une page web archivée (.eml, .mht)", en: "a message or an archived page"),
      resaved),
    Kind("ID;P", Text(fr: "un tableau SYLK (.slk)", en: "a SYLK table (.slk)"), resaved),
    Kind("PAR1", Text(fr: "un fichier Parquet", en: "a Parquet file"), exported),
  ]

  private static let resaved = Text(
    fr: "Ouvrez-le dans le tableur, enregistrez-le comme classeur Excel (.xlsx), et donnez celui-ci.",
    en: "Open it in the spreadsheet program, save it as an Excel workbook (.xlsx), and give that.")
  private static let renamed = Text(
    fr: "Renommez-le avec la fin « .html » : ses tableaux seront lus ; ou enregistrez-le comme classeur Excel (.xlsx).",
    en: "Give it a name with the ending “.html”: its tables will be read; or save it as an Excel workbook (.xlsx).")
  private static let copied = Text(
    fr: "Ouvrez-le, copiez le tableau, collez-le dans une feuille de calcul vide, et enregistrez celle-ci en .xlsx.",
    en: "Open it, copy the table, paste it into an empty spreadsheet, and save that as .xlsx.")
  private static let unpacked = Text(
    fr: "Décompressez-le, et donnez le fichier qui est dedans.", en: "Unpack it, and give the file inside.")
  private static let typed = Text(
    fr: "Une image ne se lit pas : tapez le tableau (« prerentree new --to xlsx » en donne un vierge).",
    en: "A picture cannot be read: type the table (“prerentree new --to xlsx” gives a blank one).")
  private static let exported = Text(
    fr: "Exportez-en les véhicules en CSV ou en JSON, et donnez cet export.",
    en: "Export the vehicles from it as CSV or JSON, and give that.")

  /// A page or a document of XML under the name of a table: what many sites call « Excel ».
  private static func markup(_ bytes: Bytes, at place: Int) -> Problem? {
    guard bytes.first == UInt8(ascii: "<") else { return nil }
    let begin = Fold.with(bytes.slice(0, min(bytes.count, 16))) { String($0) }
    let isPage = ["html", "doctypehtml", "table", "meta", "head", "body", "div", "style"].contains {
      begin.hasPrefix($0)
    }
    guard isPage || begin.hasPrefix("xml") || isElement(bytes) else { return nil }
    return isPage
      ? problem(Text(fr: "une page HTML", en: "an HTML page"), renamed, at: place)
      : problem(
        Text(fr: "un document XML", en: "an XML document"),
        Text(
          fr:
            "Exportez les véhicules en CSV, JSON ou Excel ; ou ouvrez-le dans Excel (« Ouvrir en tant que tableau XML ») et enregistrez-le en .xlsx.",
          en:
            "Export the vehicles as CSV, JSON or Excel; or open it in Excel (“As an XML table”) and save it as .xlsx."),
        at: place)
  }

  /// `<stock>` or `<stock id="…">`: a tag that begins the text.
  private static func isElement(_ bytes: Bytes) -> Bool {
    let name = bytes[1...].prefix { byte in
      byte == UInt8(ascii: "_") || byte == UInt8(ascii: ":") || byte == UInt8(ascii: "-")
        || (UInt8(ascii: "a")...UInt8(ascii: "z")).contains(byte | 0x20)
    }
    guard !name.isEmpty, name.count < 64, name.endIndex < bytes.count else { return false }
    return [0x20, 0x0A, 0x0D, UInt8(ascii: ">"), UInt8(ascii: "/")].contains(bytes[name.endIndex])
  }
}
