extension Problem {
  /// What its own program asks a password for.
  static let encryptedWorkbook = archive(
    Text(fr: "ce classeur est protégé par un mot de passe", en: "this workbook is protected by a password"),
    help: Text(
      fr: "Ouvrez-le dans le tableur, enregistrez-en une copie sans mot de passe, et donnez la copie.",
      en: "Open it in the spreadsheet program, save a copy without a password, and give the copy."))
}
