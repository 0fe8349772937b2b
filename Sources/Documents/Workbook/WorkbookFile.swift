/// Tells what a file is by its first bytes and its parts, and opens it where it is a workbook that can be read.
package enum WorkbookFile {
  /// The endings of the names of workbooks that are read.
  package static let endings = ["xlsx", "xlsm", "ods", "xltx", "xltm", "ots"]
  /// Those of workbooks that cannot be read: what is said of them then says more than "unknown format".
  package static let otherEndings = ["xls", "xlsb", "numbers"]
  /// Those of texts in which tables stand as in a workbook; other programs call them `.xls`.
  private static let markupEndings = ["html", "htm", "xml"]

  /// Whether a file is called like a workbook.
  package static func isNamedWorkbook(_ path: String) -> Bool {
    let ending = FileEnding.of(path)
    return endings.contains(ending) || isOther(ending)
  }

  /// Whether a file is called like a workbook that cannot be read, or like a text whose tables are.
  package static func isOther(_ path: String) -> Bool {
    let ending = FileEnding.of(path)
    return otherEndings.contains(ending) || markupEndings.contains(ending)
  }

  /// Whether notes can be written into a workbook: into an archive, and not into a text of markup.
  package static func takesNotes(_ bytes: any RandomBytes) -> Bool {
    ((try? bytes.bytes(at: 0, count: min(2, bytes.count))) ?? []).starts(with: [0x50, 0x4B])
  }

  /// The ending for another workbook of a file's kind: its own where it has one.
  package static func ending(of path: String, _ archive: ZipArchive) -> String {
    let ending = FileEnding.of(path)
    if endings.contains(ending) { return ending }
    return archive.isOpenDocument ? "ods" : "xlsx"
  }

  /// Whether a file is an archive, as workbooks are, or a workbook of the old kind.
  package static func isWorkbook(_ first: Bytes) -> Bool {
    first.starts(with: zip) || first.starts(with: emptyZip) || first.starts(with: compoundFile)
  }

  private static let zip: [UInt8] = [0x50, 0x4B, 0x03, 0x04]
  private static let emptyZip: [UInt8] = [0x50, 0x4B, 0x05, 0x06]
  /// The container of `.xls`, and of every workbook that is protected by a password ([MS-CFB] 2.2).
  private static let compoundFile: [UInt8] = [0xD0, 0xCF, 0x11, 0xE0, 0xA1, 0xB1, 0x1A, 0xE1]

  package static func open(_ bytes: any RandomBytes) throws(Problem) -> any Workbook {
    let first = try bytes.bytes(at: 0, count: min(8, bytes.count))
    if first.starts(with: compoundFile) { throw try oldWorkbook(bytes) }
    if bytes.count > 0, !first.starts(with: [0x50, 0x4B]) {
      guard let workbook = try MarkupWorkbook(bytes) else { throw try text(bytes) }
      return workbook
    }
    let archive = try ZipArchive(bytes)
    if let entry = archive.entry(named: "mimetype"), entry.size < 200 {
      let kind = try ZipEntryReader.all(of: entry, in: archive, maxBytes: 200).string
      if kind.hasPrefix("application/vnd.oasis.opendocument.") {
        guard kind.contains("spreadsheet") else {
          throw other(Text(fr: "un texte OpenDocument", en: "an OpenDocument text"))
        }
        return try OpenDocumentWorkbook(archive)
      }
    }
    if archive.isOpenDocument {
      return try OpenDocumentWorkbook(archive)
    }
    if let kind = kinds.first(where: { archive.entry(named: $0.part) != nil }) { throw kind.problem }
    return try ExcelWorkbook(archive)
  }

  // MARK: What is no workbook that can be read

  private static let kinds: [(part: String, problem: Problem)] = [
    (
      "xl/workbook.bin",
      unreadable(Text(fr: "un classeur Excel binaire (.xlsb)", en: "a binary Excel workbook (.xlsb)"))
    ),
    ("Index/Document.iwa", unreadable(Text(fr: "un classeur Numbers", en: "a Numbers workbook"))),
    ("Index.zip", unreadable(Text(fr: "un classeur Numbers", en: "a Numbers workbook"))),
    ("word/document.xml", other(Text(fr: "un document Word", en: "a Word document"))),
    ("ppt/presentation.xml", other(Text(fr: "une présentation PowerPoint", en: "a PowerPoint presentation"))),
  ]

  private static func unreadable(_ what: Text) -> Problem {
    .archive(
      Text(fr: "c'est ", en: "this is ") + what + Text(fr: ", qui n'est pas lu", en: ", which is not read"),
      help: Text(
        fr: "Ouvrez-le et enregistrez-le comme classeur Excel (.xlsx), ou exportez-le sous ce format.",
        en: "Open it and save it as an Excel workbook (.xlsx), or export it in that format."))
  }

  /// A page or a table of text under the name of a workbook: what many sites call « Excel ».
  private static func text(_ bytes: any RandomBytes) throws(Problem) -> Problem {
    let beginning = try bytes.bytes(at: 0, count: min(bytes.count, 1 << 10))
    if let known = beginning.withUnsafeBufferPointer({ ForeignFile.problem($0) }) { return known }
    return .archive(
      Text(
        fr: "ce fichier porte le nom d'un classeur, et n'en est pas un",
        en: "this file has the name of a workbook, and is none"),
      help: Text(
        fr:
          "Si c'est un tableau de texte, renommez-le en .csv ; sinon enregistrez-le comme classeur (.xlsx).",
        en: "If it is a table of text, rename it to .csv; else save it as a workbook (.xlsx)."))
  }

  private static func other(_ what: Text) -> Problem {
    .archive(
      Text(fr: "c'est ", en: "this is ") + what + Text(fr: ", pas un classeur", en: ", not a workbook"),
      help: Text(
        fr: "Donnez le tableau comme classeur (.xlsx, .ods) ou comme CSV.",
        en: "Give the table as a workbook (.xlsx, .ods) or as CSV."))
  }

  /// A protected workbook is a stream named `EncryptedPackage` ([MS-OFFCRYPTO] 2.3.4.4) in a container of the old kind.
  private static func oldWorkbook(_ bytes: any RandomBytes) throws(Problem) -> Problem {
    let wanted: [UInt8] = "EncryptedPackage".utf8.flatMap { [$0, 0] as [UInt8] }
    let block = 1 << 20
    var at = 0
    // Its directory may stand anywhere; where it is beyond these bytes, the message about the old format helps as well.
    while at < min(bytes.count, 64 << 20) {
      let part = try bytes.bytes(at: at, count: min(block + wanted.count, bytes.count - at))
      if part.contains(wanted) { return .encryptedWorkbook }
      at += block
    }
    return unreadable(Text(fr: "un ancien classeur Excel (.xls)", en: "an old Excel workbook (.xls)"))
  }
}

extension ZipArchive {
  /// Whether its parts are those of an OpenDocument file.
  var isOpenDocument: Bool { entry(named: "content.xml") != nil && entry(named: "[Content_Types].xml") == nil }
}

extension [UInt8] {
  /// Whether `part` occurs.
  fileprivate func contains(_ part: [UInt8]) -> Bool {
    guard let first = part.first, count >= part.count else { return false }
    return withUnsafeBufferPointer { bytes in
      var at = 0
      while true {
        at = bytes.place(of: first, from: at)
        guard at + part.count <= bytes.count else { return false }
        if bytes.slice(at, at + part.count).elementsEqual(part) { return true }
        at += 1
      }
    }
  }
}
