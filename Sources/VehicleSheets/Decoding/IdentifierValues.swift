import Documents

/// Plates, chassis and police numbers that are none: what is put there for want of one, and what a spreadsheet destroyed.
extension ValueReader {
  /// Why a text is no number of its kind; nil where it may be one.
  func noNumber(_ text: Bytes, _ form: Field.TextForm) -> Result? {
    if TextGuard.isScientific(text) {
      return .leftOut(
        Text(
          fr: "un tableur a fait de ce numéro un nombre arrondi, ses derniers chiffres sont perdus",
          en: "a spreadsheet made a rounded number of this one, its last digits are lost"))
    }
    guard text.count <= 40, let first = text.first else { return nil }
    if text.allSatisfy({ $0 == first }), first == UInt8(ascii: "0") || first | 0x20 == UInt8(ascii: "x") {
      return .leftOut()
    }
    // None of the words has two figures.
    if text.count(where: { Plate.isDigit($0) }) > 1 { return nil }
    if form == .chassisNumber, Placeholder.matchesUnreadable(text) || ValueReader.elsewhere.find(text) != nil {
      return .leftOut()
    }
    return form == .plate && (ValueReader.waitingForPlate.find(text) ?? ValueReader.elsewhere.find(text)) != nil
      ? .leftOut() : nil
  }

  /// Where a number may be found that is not given: `voir CG`.
  private static let elsewhere = NameTable(
    [
      "voir CG", "voir carte grise", "voir papiers", "voir dossier", "cf CG", "cf carte grise", "siehe Brief",
      "siehe Schein", "see V5", "see logbook", "TBD", "TBC", "TBA",
    ].map { (name: $0, value: 1) })

  /// What stands in the place of a plate that has not been given yet.
  private static let waitingForPlate = NameTable(
    [
      "WW", "W", "WW en cours", "provisoire", "plaque provisoire", "en cours d'immatriculation",
      "immatriculation en cours",
      "immat en cours", "en cours immat", "à immatriculer", "non immatriculé", "non immatriculée", "pas immatriculé",
      "sans", "sans plaque", "sans immatriculation", "aucune", "neuf", "VN", "VO", "CPI", "TT", "export", "import",
      "ohne", "nicht zugelassen", "abgemeldet", "not registered", "unregistered", "senza targa", "sin matrícula",
      "zonder kenteken", "brak rejestracji", "sem matrícula",
    ].map { (name: $0, value: 1) })
}

/// What people write around a plate or a chassis number: `VIN: VF7…`, `WW-123-AB (provisoire)`.
enum IdentifierText {
  static func bare(_ text: Bytes) -> Bytes {
    var text = text
    if let colon = text.firstIndex(of: UInt8(ascii: ":")), colon <= 12,
      labels.find(Blanks.trimmed(text.slice(0, colon))) != nil
    {
      text = Blanks.trimmed(text.slice(colon + 1, text.count))
    }
    guard text.last == UInt8(ascii: ")"), let open = text.lastIndex(of: UInt8(ascii: "(")), open > 3,
      !text[open...].contains(where: { Plate.isDigit($0) })
    else { return text }
    return Blanks.trimmed(text.slice(0, open))
  }

  private static let labels = NameTable(
    ["VIN", "N° VIN", "N°", "châssis", "FIN", "immat", "plaque", "Kennzeichen", "telaio", "bastidor"].map {
      (name: $0, value: 1)
    })
}
