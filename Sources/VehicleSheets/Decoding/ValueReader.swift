import Documents

/// Reads scalars by the type that their field expects, from the text that the user wrote.
package struct ValueReader {
  let correspondences: Correspondences

  package init(correspondences: Correspondences) { self.correspondences = correspondences }

  package enum Result {
    case value(Value, Provenance)
    case unreadable(expected: Text, suggestions: [String])
    case unknownChoice
    case outOfRange(Text)
  }

  /// - Parameter text: without stray blanks at its ends.
  package func read(_ text: Bytes, as id: FieldID, into tree: Tree) -> Result {
    if let corrected = correspondences.text(text, id) { return read(corrected: corrected, id, into: tree) }
    return readPlain(text, as: id, into: tree)
  }

  /// Reads what the user's correspondences say instead of what the sheet does.
  private func read(corrected: [UInt8], _ id: FieldID, into tree: Tree) -> Result {
    switch id.type {
    case .text(.free), .text(.reference), .upholstery:
      let offset = tree.text.count
      tree.text.append(corrected)
      return .value(.text(TextRange(offset, corrected.count)), .correspondance)
    default:
      let result = corrected.withUnsafeBufferPointer { readPlain($0, as: id, into: tree) }
      if case .value(let value, _) = result { return .value(value, .correspondance) }
      return result
    }
  }

  /// A text of a priced item.
  func read(_ text: Bytes, as field: ItemFieldID, into tree: Tree) -> Result {
    if let corrected = correspondences.text(text, field) { return read(corrected: corrected, .peinture, into: tree) }
    return readPlain(text, as: .peinture, into: tree)
  }

  private func readPlain(_ text: Bytes, as id: FieldID, into tree: Tree) -> Result {
    switch id.type {
    case .text(let form):
      return read(text, form, id, into: tree)
    case .upholstery:
      return read(text, .free, id, into: tree)
    case .choice(let list):
      guard let (index, provenance) = choice(text, list) else { return .unknownChoice }
      return .value(.choice(UInt8(index)), provenance)
    case .yesNo:
      guard let (index, provenance) = choice(text, .yesNo) else {
        return .unreadable(expected: Text(fr: "oui ou non", en: "oui or non (yes or no)"), suggestions: ["oui", "non"])
      }
      return .value(.yesNo(index == 1), provenance)
    case .date:
      guard let date = CalendarDate(reading: text) else {
        return .unreadable(
          expected: Text(
            fr: "une date du calendrier, 2024-05-14 ou 14/05/2024",
            en: "a date of the calendar, 2024-05-14 or 14/05/2024"), suggestions: nearDates(text))
      }
      return .value(.date(date), .sheet)
    case .number(let units, let range, let isWhole):
      return number(text, units, range, isWhole)
    case .items:
      return .unreadable(expected: Text(fr: "une liste", en: "a list"), suggestions: [])
    }
  }

  package func choice(_ text: Bytes, _ list: ChoiceList) -> (index: Int, Provenance)? {
    if let index = list.names.probe(text) {
      if let own = correspondences.own(text, list), own != index { return (own, .correspondance) }
      return (index, .sheet)
    }
    if let index = correspondences.own(text, list) { return (index, .correspondance) }
    if let index = list.names.find(text) { return (index, .sheet) }
    if let index = Correspondences.builtIn(text, list) { return (index, .correspondance) }
    return nil
  }

  private func read(_ text: Bytes, _ form: Field.TextForm, _ id: FieldID, into tree: Tree) -> Result {
    let isPlain = Blanks.isPlain(text)
    if !isPlain, ValueReader.hasControlCharacter(text) {
      return .unreadable(
        expected: Text(fr: "un texte sans caractère de contrôle", en: "a text without control characters"),
        suggestions: [])
    }
    switch form {
    case .reference:
      guard ValueReader.isReference(text) else {
        return .unreadable(
          expected: Text(
            fr: "1 à 64 lettres sans accent, chiffres, points, tirets ou soulignés, sans point ni tiret au début",
            en: "1 to 64 plain letters, digits, points, hyphens or underscores, not starting with a point or hyphen"),
          suggestions: [ValueReader.reference(from: String(text))])
      }
      return .value(.text(store(text, isPlain, in: tree)), .sheet)
    case .plate, .chassisNumber, .free:
      if form == .plate { return .value(.text(Plate.append(text, to: tree.text)), .sheet) }
      if form == .chassisNumber { return .value(.text(VIN.append(text, to: tree.text)), .sheet) }
      return .value(.text(store(text, isPlain, in: tree)), .sheet)
    }
  }

  /// Whether a text holds a control character other than a tab or a line end, as bytes of a wrong encoding become.
  private static func hasControlCharacter(_ text: Bytes) -> Bool {
    var last: UInt8 = 0
    for byte in text {
      if byte < 0x20 && byte != 0x0A && byte != 0x0D && byte != 0x09 || byte == 0x7F { return true }
      if last == 0xC2, byte < 0xA0, byte != 0x85 { return true }
      last = byte
    }
    return false
  }

  /// The range of `text` in the tree, cleaned of doubled blanks where it has any.
  private func store(_ text: Bytes, _ isPlain: Bool, in tree: Tree) -> TextRange {
    if isPlain || Blanks.isClean(text), let start = text.baseAddress, let base = tree.text.bytes.baseAddress {
      return TextRange(start - base, text.count)
    }
    let offset = tree.text.count
    let copy = Array(text)
    copy.withUnsafeBufferPointer { Blanks.appendClean($0, to: tree.text) }
    return TextRange(offset, tree.text.count - offset)
  }

  private func number(_ text: Bytes, _ units: Field.UnitList, _ range: ClosedRange<Int>, _ isWhole: Bool) -> Result {
    var unit: String { units.first?.name ?? "" }
    var inUnit: Text { unit.isEmpty ? Text(same: "") : Text(fr: " en \(unit)", en: " in \(unit)") }
    var result = NumberReader.read(text, units: units, isWhole: isWhole)
    // 7,800000191 is what a spreadsheet makes of 7,8: no figure of a vehicle has as many decimals.
    if case .tooPrecise(let rounded) = result, !isWhole { result = .number(rounded, converted: false) }
    switch result {
    case .notANumber, .tooPrecise:
      let example = isWhole ? "\(max(range.lowerBound, 5))" : "8,5"
      return .unreadable(
        expected: Text(
          fr: "un nombre\(isWhole ? " entier" : "")\(inUnit.fr), par exemple \(example)",
          en: "a \(isWhole ? "whole " : "")number\(inUnit.en), for example \(example)"), suggestions: [])
    case .number(let number, _) where isWhole && number.whole == nil:
      return .unreadable(
        expected: Text(
          fr: "un nombre entier\(inUnit.fr), sans décimales", en: "a whole number\(inUnit.en), without decimals"),
        suggestions: [number.rounded(places: 0).description])
    case .number(let number, let converted)
    where number >= Decimal(range.lowerBound) && number <= Decimal(range.upperBound):
      return .value(.number(number), converted ? .calcul : .sheet)
    case .number, .tooLarge:
      let most = Decimal(range.upperBound).grouped
      return .outOfRange(
        Text(
          fr: "de \(range.lowerBound) à \(most.fr)\(unit.isEmpty ? "" : " " + unit)",
          en: "\(range.lowerBound) to \(most.en)\(unit.isEmpty ? "" : " " + unit)"))
    }
  }

  /// `11,30000019` with three decimals: what a program made of 11,3.
  private static func shortened(_ text: Bytes) -> String? {
    guard let mark = text.firstIndex(where: { $0 == UInt8(ascii: ",") || $0 == UInt8(ascii: ".") }) else { return nil }
    let kept = text.slice(0, min(text.count, mark + 7))
    guard case .number(let number, _) = NumberReader.read(kept, units: [], isWhole: false) else { return nil }
    return number.rounded(places: 3).text.fr
  }

  /// For `14/05/24` and `31/02/2024`: what may have been meant.
  private func nearDates(_ text: Bytes) -> [String] {
    guard text.count <= 40 else { return [] }
    let parts = String(text).split(whereSeparator: { "/-. ".contains($0) })
    // Adverts abroad give the month only, `05/2011`; the first of it is what dealers put.
    if parts.count == 2, parts[1].count == 4, let month = Int(parts[0]), let year = Int(parts[1]) {
      return [CalendarDate(year: year, month: month, day: 1)].compactMap { $0?.text.fr }
    }
    guard parts.count == 3, let a = Int(parts[0]), let b = Int(parts[1]), let c = Int(parts[2]) else { return [] }
    let years = c < 100 && parts[2].count == 2 ? [c < 50 ? 2000 + c : 1900 + c] : [c]
    return years.flatMap { year in
      [CalendarDate(year: year, month: b, day: a), CalendarDate(year: year, month: a, day: b)]
    }.compactMap { $0?.text.fr }.prefix(1).map { $0 }
  }

  // MARK: References

  package static func isReference(_ text: Bytes) -> Bool {
    guard (1...64).contains(text.count), text[0] != UInt8(ascii: "."), text[0] != UInt8(ascii: "-") else {
      return false
    }
    return text.allSatisfy { byte in
      switch byte {
      case UInt8(ascii: "A")...UInt8(ascii: "Z"), UInt8(ascii: "a")...UInt8(ascii: "z"),
        UInt8(ascii: "0")...UInt8(ascii: "9"), UInt8(ascii: "."), UInt8(ascii: "_"), UInt8(ascii: "-"):
        true
      default: false
      }
    }
  }

  /// A reference made out of any name: accents dropped, what is not allowed as a hyphen.
  package static func reference(from name: String) -> String {
    var result = ""
    // No more than it takes: what somebody wrote here may be a whole file.
    for character in name.beginning(200) {
      let plain = Fold.string(String(character))
      if let scalar = character.unicodeScalars.first, character.isASCII,
        isReference(in: String(scalar))
      {
        result.unicodeScalars.append(scalar)
      } else if !plain.isEmpty, plain.allSatisfy({ $0.isASCII }) {
        result += plain
      } else if result.last != "-" {
        result += "-"
      }
    }
    var cut = result.drop { $0 == "." || $0 == "-" }
    while cut.last == "-" { cut.removeLast() }
    return cut.isEmpty ? "fiche" : String(cut.prefix(48))
  }

  private static func isReference(in character: String) -> Bool {
    var text = "a" + character
    return text.withUTF8 { isReference($0) }
  }
}
