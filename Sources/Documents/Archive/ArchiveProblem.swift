/// What is wrong with an archive, in words for somebody who only knows the workbook that it is.
extension Problem {
  static func archive(_ message: Text, help: Text) -> Problem { Problem(.syntax, Span(0, 1), message, help: help) }

  static let truncatedArchive = archive(
    Text(fr: "ce fichier est coupé : sa fin manque", en: "this file is cut short: its end is missing"),
    help: Text(
      fr: "Copiez-le ou téléchargez-le encore une fois.", en: "Copy or download it once more."))

  static func damagedArchive(_ what: Text) -> Problem {
    archive(
      Text(fr: "ce fichier est abîmé : ", en: "this file is damaged: ") + what,
      help: Text(
        fr: "Prenez une autre copie, ou ouvrez-le dans le tableur et enregistrez-le de nouveau.",
        en: "Take another copy, or open it in the spreadsheet program and save it again."))
  }

  /// A file that was made to cost more than it is worth, or looks like it.
  static func hostileArchive(_ what: Text) -> Problem {
    Problem(
      .limit, Span(0, 1), Text(fr: "ce fichier n'est pas lu : ", en: "this file is not read: ") + what,
      help: Text(
        fr: "S'il vient d'une source sûre, ouvrez-le dans le tableur et enregistrez-le de nouveau.",
        en: "If it comes from a safe source, open it in the spreadsheet program and save it again."))
  }

  static let damagedDeflate = damagedArchive(
    Text(fr: "ses données compressées ne se lisent pas", en: "its compressed data cannot be read"))
}
