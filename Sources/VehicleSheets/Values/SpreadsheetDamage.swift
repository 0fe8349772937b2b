import Documents

/// Names of models and versions of which a spreadsheet program has made a date or a number: a Saab `9-3` that became
/// `9. Mrz` or `03/09/2026`, a Mercedes `5E2` that became `5.00E+02`.
enum SpreadsheetDamage {
  /// What the text may have been; nil where nothing shows that it was something else.
  static func origins(of text: Bytes) -> [String]? {
    guard let first = text.first, text.count <= 24, Plate.isDigit(first) || Plate.isCapital(first & 0xDF) else {
      return nil
    }
    guard text.contains(where: { marks.contains($0) }) || text.count == 5 else { return nil }
    if TextGuard.isScientific(text) { return number(text) }
    return date(text)
  }

  private static let marks = Array("-/.+:".utf8)

  static let expected = Text(
    fr:
      "un nom, et le tableur en a fait une date ou un nombre. Mettez la colonne au format « Texte » et retapez le nom (ou avec une apostrophe devant : '9-3)",
    en:
      "a name, of which the spreadsheet program made a date or a number. Give the column the format “Text” and type the name again (or with an apostrophe before it: '9-3)"
  )

  /// `5.00E+02` was `5E2`.
  private static func number(_ text: Bytes) -> [String] {
    let parts = String(text).uppercased().split(separator: "E")
    guard parts.count == 2, let exponent = Int(parts[1]) else { return [] }
    var mantissa = String(parts[0].map { $0 == "," ? "." : $0 })
    if mantissa.contains(".") {
      while mantissa.hasSuffix("0") { mantissa.removeLast() }
      if mantissa.hasSuffix(".") { mantissa.removeLast() }
    }
    return ["\(mantissa)E\(exponent)"]
  }

  private static func date(_ text: Bytes) -> [String]? {
    guard let date = whole(text) ?? shortened(text) else { return nil }
    return date.day == date.month
      ? ["\(date.day)-\(date.month)"] : ["\(date.day)-\(date.month)", "\(date.month)-\(date.day)"]
  }

  /// A day with its year, or a spreadsheet's number for one.
  private static func whole(_ text: Bytes) -> (day: Int, month: Int)? {
    guard Plate.isDigit(text[0]), isWrittenAsOne(text), let reading = DateReader().read(text),
      let day = reading.date.day,
      reading.conversion == nil || (text.count == 5 && day.year >= 2010)
    else { return nil }
    return (day.day, day.month)
  }

  /// Whether figures stand as a program writes a day: with two equal signs between them, a time after them, or in one.
  /// `1.2 69` is a displacement and a power.
  private static func isWrittenAsOne(_ text: Bytes) -> Bool {
    if text.allSatisfy(Plate.isDigit) { return true }
    let time = UInt8(ascii: "T")
    // A month's name leaves no doubt.
    if text.contains(where: { Plate.isCapital($0 & 0xDF) && $0 != time && $0 != UInt8(ascii: "Z") }) { return true }
    let signs = text.prefix { $0 != 0x20 && $0 != time }.filter { !Plate.isDigit($0) }
    return signs.count == 2 && signs[0] == signs[1]
  }

  /// `9. Mrz`, `9-mars`: the form in which dates of this year are shown.
  private static func shortened(_ text: Bytes) -> (day: Int, month: Int)? {
    let digits = text.prefix { Plate.isDigit($0) }
    guard (1...2).contains(digits.count), let day = Int(String(Bytes(rebasing: digits))), (1...31).contains(day) else {
      return nil
    }
    let rest = text.slice(digits.count, text.count)
    let signs = rest.prefix { $0 == UInt8(ascii: ".") || $0 == UInt8(ascii: "-") || $0 == UInt8(ascii: "/") }
    guard !signs.isEmpty else { return nil }
    let name = Blanks.trimmed(rest.slice(signs.count, rest.count))
    guard name.count > 2, let month = MonthNames.month(name) else { return nil }
    return (day, month)
  }
}
