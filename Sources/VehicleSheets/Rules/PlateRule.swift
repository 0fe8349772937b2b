import Documents

extension Rule {
  /// PR1801, step 18. Imported cars keep foreign plates for a while: a strange plate is a warning, never an error.
  static let plate = Rule(.PR1801) { sheet, _ in
    guard let plate = sheet.bytes(.immatriculation) else { return }
    if Plate.isOrdinary(plate), sheet.bytes(.numeroChassis)?.last != plate.last { return }
    let compact = Plate.compact(plate)
    if isTailOfChassisNumber(compact, sheet) { return reportTail(String(plate), sheet) }
    if Plate.isPlain(plate) {
      if Plate.moped(compact) != nil { return }
      if let widths = Plate.siv(compact) { return checkSIV(compact, widths, plate: String(plate), sheet: sheet) }
      if let widths = Plate.fni(compact) { return checkFNI(compact, widths, sheet) }
    }
    reportForeign(String(plate), compact, sheet)
  }

  /// Real stock lists hold the last seven or eight characters of the chassis number where the plate should be.
  private static func isTailOfChassisNumber(_ compact: [UInt8], _ sheet: Sheet) -> Bool {
    guard (6...17).contains(compact.count), let chassis = sheet.bytes(.numeroChassis), chassis.count >= compact.count
    else { return false }
    return chassis.suffix(compact.count).elementsEqual(compact)
  }

  private static func reportTail(_ plate: String, _ sheet: Sheet) {
    sheet.report(
      .PR1801, .immatriculation,
      Text(
        fr: "« \(plate) » est la fin du numéro de châssis, pas une immatriculation",
        en: "“\(plate)” is the end of the chassis number, not a plate"),
      help: Advice(
        fr: "Recopiez la rubrique A de la carte grise, ou laissez le champ vide si le véhicule n'est pas immatriculé.",
        en: "Copy A of the registration certificate, or leave the field empty if the vehicle has no plate yet."))
  }

  // MARK: The current system, since 2009

  private static func checkSIV(_ compact: [UInt8], _ widths: [Int], plate: String, sheet: Sheet) {
    let left = compact.prefix(widths[0])
    let right = compact.suffix(2)
    let number = compact[widths[0]..<widths[0] + 3]
    if widths[0] == 1 || left.elementsEqual("WW".utf8) {
      return reportProvisional(plate, isGarage: widths[0] == 1, sheet)
    }
    if let letter = (left + right).first(where: { Plate.isForbidden($0) }) {
      let shown = String(UnicodeScalar(letter))
      return reportImpossible(
        plate,
        Text(
          fr: "les plaques françaises n'ont jamais la lettre \(shown)",
          en: "French plates never have the letter \(shown)"
        ), sheet)
    }
    if left.elementsEqual("SS".utf8) || right.elementsEqual("SS".utf8) {
      return reportImpossible(
        plate,
        Text(
          fr: "la série SS n'est pas attribuée aux plaques françaises",
          en: "the series SS is not given to French plates"
        ), sheet)
    }
    if right.elementsEqual("WW".utf8) {
      return reportImpossible(
        plate, Text(fr: "WW ne se trouve qu'à gauche du numéro", en: "WW stands only left of the number"), sheet)
    }
    if number.allSatisfy({ $0 == UInt8(ascii: "0") }) {
      reportImpossible(plate, Text(fr: "les numéros vont de 001 à 999", en: "numbers go from 001 to 999"), sheet)
    }
  }

  // MARK: The system before 2009

  private static func checkFNI(_ compact: [UInt8], _ widths: [Int], _ sheet: Sheet) {
    let plate = sheet.text(.immatriculation) ?? ""
    let letters = compact[widths[0]..<widths[0] + widths[1]]
    if letters.elementsEqual("WW".utf8) || letters.elementsEqual("W".utf8) {
      return reportProvisional(plate, isGarage: letters.count == 1, sheet)
    }
    if compact[..<widths[0]].allSatisfy({ $0 == UInt8(ascii: "0") }) {
      return reportImpossible(plate, Text(fr: "le numéro commence à 1", en: "the number begins at 1"), sheet)
    }
    // 12-AB-34 with hyphens is how Portugal and the Netherlands write; no vehicle of 2010 got a French plate like it.
    if widths == [2, 2, 2], let date = sheet.date(.dateMEC), date.year >= 2010,
      let written = sheet.written(.immatriculation),
      written.contains("-")
    {
      reportForeign(written, compact, sheet)
    }
  }

  // MARK: Findings

  private static func reportProvisional(_ plate: String, isGarage: Bool, _ sheet: Sheet) {
    let kind =
      isGarage
      ? Text(fr: "une plaque de garage (W)", en: "a French trade plate (W)")
      : Text(fr: "une plaque provisoire (WW)", en: "a French provisional plate (WW)")
    sheet.report(
      .PR1801, .immatriculation,
      Text(fr: "« \(plate) » est \(kind.fr)", en: "“\(plate)” is \(kind.en)"),
      help: Advice(
        fr: "Elle est gardée ; remplacez-la par l'immatriculation définitive dès que vous l'avez.",
        en: "It is kept; replace it by the definitive plate as soon as you have it."))
  }

  private static func reportImpossible(_ plate: String, _ why: Text, _ sheet: Sheet) {
    sheet.report(
      .PR1801, .immatriculation,
      Text(
        fr: "« \(plate) » n'est pas une immatriculation française : \(why.fr)",
        en: "“\(plate)” is not a French plate: \(why.en)"))
  }

  private static func reportForeign(_ plate: String, _ compact: [UInt8], _ sheet: Sheet) {
    let written = sheet.written(.immatriculation) ?? plate
    let country = written.isLonger(than: 30) ? nil : PlateShape(written).country
    let shown = Text.quoted(plate)
    let like = country.map {
      Text(fr: " ; elle ressemble à une plaque \($0.fr)", en: "; it looks like a \($0.en) one")
    }
    sheet.report(
      .PR1801, .immatriculation,
      Text(fr: "\(shown.fr) n'est pas une immatriculation française", en: "\(shown.en) is not a French plate")
        + (like ?? Text(same: "")),
      suggestions: Plate.nearSIV(compact))
  }
}

extension Plate {
  private static let digitsForLetters: [UInt8: UInt8] = [
    UInt8(ascii: "O"): UInt8(ascii: "0"), UInt8(ascii: "Q"): UInt8(ascii: "0"), UInt8(ascii: "I"): UInt8(ascii: "1"),
    UInt8(ascii: "L"): UInt8(ascii: "1"), UInt8(ascii: "Z"): UInt8(ascii: "2"), UInt8(ascii: "S"): UInt8(ascii: "5"),
    UInt8(ascii: "B"): UInt8(ascii: "8"),
  ]
  private static let lettersForDigits: [UInt8: UInt8] = [
    UInt8(ascii: "2"): UInt8(ascii: "Z"), UInt8(ascii: "5"): UInt8(ascii: "S"), UInt8(ascii: "8"): UInt8(ascii: "B"),
  ]

  /// The plate of the current system that one misread character away is meant: `AB-12O-CD` for `AB-120-CD`.
  static func nearSIV(_ compact: [UInt8]) -> [String] {
    guard compact.count == 7 else { return [] }
    var fixed = compact
    var changes = 0
    for i in compact.indices {
      let isDigitPlace = (2...4).contains(i)
      if isDigitPlace == isDigit(compact[i]) { continue }
      guard let other = isDigitPlace ? digitsForLetters[compact[i]] : lettersForDigits[compact[i]] else { return [] }
      fixed[i] = other
      changes += 1
    }
    guard changes == 1, siv(fixed) != nil, !fixed.contains(where: { isForbidden($0) }) else { return [] }
    let text = String(decoding: fixed, as: UTF8.self)
    return [text.prefix(2) + "-" + text.dropFirst(2).prefix(3) + "-" + text.suffix(2)].map(String.init)
  }
}

// swift-format-ignore: AlwaysUseLowerCamelCase
extension Code {
  package static let PR1801 = Code(
    "PR1801", .warning, Text(fr: "pas une immatriculation française", en: "not a French plate"),
    help: Text(
      fr: "Une plaque étrangère ou provisoire est acceptée ; vérifiez la saisie.",
      en: "A foreign or provisional plate is accepted; check the typing."),
    explained: Explanation(
      why: Text(
        fr:
          "Neuf plaques sur dix sont du type AA-123-AA ; les autres sont étrangères, provisoires, ou autre chose tapé "
          + "dans la mauvaise case. Un véhicule importé garde sa plaque un temps : c'est un avertissement.",
        en:
          "Nine plates in ten are like AA-123-AA; the others are foreign, provisional, or something else in the wrong "
          + "box. An imported car keeps its plate for a while: this is a warning."),
      source: Text(
        fr: "système d'immatriculation de 2009 (sans I, O, U ; ni SS), et celui d'avant avec ses départements",
        en: "the registration system of 2009 (without I, O, U; nor SS), and the former one with its departments"),
      ExampleSheet.fiche("immatriculation: 1234 BCD"), fixed: ExampleSheet.fiche("immatriculation: DR-214-HN")))
}
