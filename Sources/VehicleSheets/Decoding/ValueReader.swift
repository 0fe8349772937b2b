import Documents

/// Reads scalars by the type that their field expects, from the text that the user wrote.
///
/// A class, because it is handed on for each value, and as a struct it would be copied each time. Not to be shared between
/// threads.
package final class ValueReader {
  let correspondences: Correspondences
  /// Today, for years of two figures; nil where the run has not said.
  let today: CalendarDate?
  /// What was decided for the table that the values stand in.
  @exclusivity(unchecked) package var table = TableReading()
  // At hand, because asking for what is made once costs a call for each value.
  private let types = FieldID.types
  private let (placeholders, dittoMarks) = (Placeholder.shapes, DittoMark.shapes)

  package init(correspondences: Correspondences, today: CalendarDate? = nil) {
    self.correspondences = correspondences
    self.today = today
  }

  package enum Result {
    case value(Reading)
    /// Words or figures that mean that nothing is known, or that nothing is left of what was; then with the reason.
    case leftOut(Text? = nil)
    case unreadable(expected: Text, suggestions: [String])
    case unknownChoice
    case outOfRange(Text)
  }

  /// A value as it was understood.
  package struct Reading: Sendable {
    package var value: Value
    package var provenance = Provenance.sheet
    package var conversion: Conversion?

    init(_ value: Value, _ provenance: Provenance = .sheet, _ conversion: Conversion? = nil) {
      self.value = value
      self.provenance = provenance
      self.conversion = conversion
    }
  }

  /// - Parameter text: without stray blanks at its ends.
  package func read(_ text: Bytes, as id: FieldID, into tree: Tree) -> Result {
    if let corrected = correspondences.text(text, id) { return read(corrected: corrected, id, into: tree) }
    if isDittoMark(text) { return ValueReader.nothingAbove }
    return readPlain(text, as: id, into: tree)
  }

  /// Whether a text says that nothing is known.
  @inline(__always) func isPlaceholder(_ text: Bytes) -> Bool {
    placeholders.mayHold(text) && Placeholder.matches(text)
  }

  @inline(__always) private func isDittoMark(_ text: Bytes) -> Bool {
    dittoMarks.mayHold(text) && DittoMark.matches(text)
  }

  /// What nearly every value of a sheet is: a plain text, or what `plainFact` reads. Nil leaves the others to `read`,
  /// which reads these alike.
  func plain(_ text: Bytes, as id: FieldID, in tree: Tree) -> Value? {
    switch types[Int(id.rawValue)] {
    case .text(.free) where id != .numeroPolice, .upholstery:
      // Of a table's names some are what a spreadsheet program made of others.
      if table.columns != nil, id == .modele || id == .version || id == .finition { return nil }
      return plainText(text, in: tree).map { .text($0) }
    default: return plainFact(text, as: id)
    }
  }

  /// Plain digits, a choice as it is spelled, a date as programs write it.
  func plainFact(_ text: Bytes, as id: FieldID) -> Value? {
    guard correspondences.isEmpty else { return nil }
    switch types[Int(id.rawValue)] {
    case .number(_, let range, let isWhole):
      guard let number = NumberReader.plain(text), number.millionths > 0,
        number.millionths <= Int64(range.upperBound) &* Decimal.unit,
        number.millionths >= Int64(range.lowerBound) &* Decimal.unit, !isWhole || number.whole != nil,
        !(id == .kilometrage && table.thousands.contains(id))
      else { return nil }
      return .number(number)
    case .choice(let list):
      return list.names.probe(text).map { .choice(UInt8(truncatingIfNeeded: $0)) }
    case .date:
      guard let day = CalendarDate(plain: text), !DateReader.isFirstOfCalendar(PartialDate(day)),
        !table.monthFirst.contains(id)
      else { return nil }
      return .date(PartialDate(day))
    default: return nil
    }
  }

  /// The range in the tree of a text that is taken as it stands there; nil where it has to be looked at.
  func plainText(_ text: Bytes, in tree: Tree) -> TextRange? {
    guard correspondences.isEmpty, Blanks.isPlain(text), !isDittoMark(text), let start = text.baseAddress,
      let base = tree.text.bytes.baseAddress
    else { return nil }
    return TextRange(start - base, text.count)
  }

  /// Reads what the user's correspondences say instead of what the sheet does.
  private func read(corrected: [UInt8], _ id: FieldID, into tree: Tree) -> Result {
    switch id.type {
    case .text(.free), .text(.reference), .upholstery:
      let offset = tree.text.count
      tree.text.append(corrected)
      return .value(Reading(.text(TextRange(offset, corrected.count)), .correspondance))
    default:
      let result = corrected.withUnsafeBufferPointer { readPlain($0, as: id, into: tree) }
      if case .value(let reading) = result { return .value(Reading(reading.value, .correspondance)) }
      return result
    }
  }

  /// A text of a priced item.
  func read(_ text: Bytes, as field: ItemFieldID, into tree: Tree) -> Result {
    if let corrected = correspondences.text(text, field) { return read(corrected: corrected, .peinture, into: tree) }
    if isDittoMark(text) { return ValueReader.nothingAbove }
    return readPlain(text, as: .peinture, into: tree)
  }

  /// `idem`, where no row above says what.
  private static let nothingAbove = Result.unreadable(
    expected: Text(
      fr: "la valeur elle-même (ce signe renvoie à une autre ligne)",
      en: "the value itself (this sign means another row)"), suggestions: [])

  private func readPlain(_ text: Bytes, as id: FieldID, into tree: Tree) -> Result {
    switch types[Int(id.rawValue)] {
    case .text(let form):
      return read(text, form, id, into: tree)
    case .upholstery:
      return read(text, .free, id, into: tree)
    case .choice(let list):
      guard let (index, provenance) = choice(text, list) else {
        if list.name == ChoiceList.carrosserie.name, isPassengerCar(text) {
          return .leftOut(
            Text(fr: "c'est un genre de véhicule, pas une carrosserie", en: "this is a kind of vehicle, not a body"))
        }
        return Placeholder.matchesUnreadable(text) ? .leftOut() : .unknownChoice
      }
      return .value(Reading(.choice(UInt8(index)), provenance))
    case .yesNo:
      guard let (index, provenance) = choice(text, .yesNo) else {
        return .unreadable(expected: Text(fr: "oui ou non", en: "oui or non (yes or no)"), suggestions: ["oui", "non"])
      }
      return .value(Reading(.yesNo(index == 1), provenance))
    case .date:
      return date(text, id)
    case .number(let units, let range, let isWhole):
      return number(text, id, units: units, range: range, isWhole: isWhole)
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
    // Yes and no in other languages; its third choice is ours.
    if list.name == ChoiceList.marquePersonnalisee.name { return choice(text, .yesNo) }
    // `Manuelle à 6 rapports`, `5 DOOR HATCHBACK`, `0001 Benzin`: known words, with figures and what these count.
    let known = ChoiceWords.withoutCounts(text).flatMap { words in
      words.withUnsafeBufferPointer { words in
        correspondences.own(words, list) ?? list.names.find(words) ?? Correspondences.builtIn(words, list)
      }
    }
    return (known ?? composed(text, list)).map { ($0, .correspondance) }
  }

  /// Whether a text is a word for passenger cars, which says nothing of a body. One for commercial vehicles does: it is
  /// asked for, as no saloon may come of it.
  private func isPassengerCar(_ text: Bytes) -> Bool { choice(text, .genre)?.index == 0 }

  /// Whether a text is a word for a kind of vehicle.
  func isGenre(_ text: String) -> Bool {
    var text = text
    return text.withUTF8 { choice($0, .genre) != nil }
  }

  /// A word by itself.
  private func known(_ text: Bytes, _ list: ChoiceList) -> Int? {
    correspondences.own(text, list) ?? list.names.find(text) ?? Correspondences.builtIn(text, list)
  }

  /// What words together mean that no list has together.
  private func composed(_ text: Bytes, _ list: ChoiceList) -> Int? {
    switch list.name {
    case ChoiceList.yesNo.name: YesNo.tick(text).map { $0 ? 1 : 0 }
    case ChoiceList.energie.name: EnergyWords.energy(of: text).map { Int($0.rawValue) }
    case ChoiceList.boiteDeVitesse.name: GearboxWords.gearbox(of: text)
    case ChoiceList.carrosserie.name:
      ChoiceWords.withoutCode(text).flatMap { known($0, list) } ?? ChoiceWords.part(of: text, list, known)
        ?? ChoiceWords.bracketed(text) { known($0, list) }
    case ChoiceList.type.name, ChoiceList.genre.name:
      ChoiceWords.part(of: text, list, known) ?? ChoiceWords.bracketed(text) { known($0, list) }
    default: nil
    }
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
      return .value(Reading(.text(store(text, isPlain, in: tree))))
    case .plate, .chassisNumber, .free:
      if form != .free || id == .numeroPolice, let nothing = noNumber(text, form) { return nothing }
      if form == .free, let damaged = damaged(text, id) { return damaged }
      let text = form == .free ? text : IdentifierText.bare(text)
      if form == .plate { return .value(Reading(.text(Plate.append(text, to: tree.text)))) }
      if form == .chassisNumber { return .value(Reading(.text(VIN.append(text, to: tree.text)))) }
      return .value(Reading(.text(store(text, isPlain, in: tree))))
    }
  }

  /// What a program on the way has spoilt: letters that it could not write, and names that it took for dates.
  private func damaged(_ text: Bytes, _ id: FieldID) -> Result? {
    if LostLetters.matches(text) {
      let near =
        id == .marque
        ? LostLetters.candidates(for: String(text)).map { $0.uppercased() }.filter(KnownBrands.isBrand) : []
      return .unreadable(expected: LostLetters.expected, suggestions: near)
    }
    // Only a spreadsheet program does that.
    guard table.columns != nil, id == .modele || id == .version || id == .finition,
      let origins = SpreadsheetDamage.origins(of: text)
    else { return nil }
    return .unreadable(expected: SpreadsheetDamage.expected, suggestions: origins)
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
}
