import Documents
import VehicleSheets

/// Turns one cell of an imported file into what the referential writes, and counts what it corrected.
final class ImportCells {
  var tally = ImportTally()
  var line = 0
  private let reader = ValueReader(correspondences: Correspondences())
  private let scratch = Tree()
  /// Words already looked up: a file has few of them, many thousands of times.
  private var choices: [FieldID: [[UInt8]: String]] = [:]
  private var brands: [[UInt8]: String] = [:]
  private var names = ImportNames()

  // MARK: Texts

  /// A cell as plain text: one encoding, no quotes around it, single blanks.
  func text(_ cell: Bytes) -> [UInt8] {
    guard !cell.isEmpty else { return [] }
    if cell.allSatisfy({ $0 > 0x20 && $0 < 0x7F && $0 != UInt8(ascii: "\"") }) { return Array(cell) }
    let (raw, _) = QuotedCell.unquoted(cell)
    let decoded = ByteBuffer(capacity: raw.count * 2)
    _ = raw.withUnsafeBufferPointer { MixedText.append($0, to: decoded) }
    let clean = ByteBuffer(capacity: decoded.count)
    let trimmed = Blanks.trimmed(decoded.bytes)
    Blanks.appendClean(trimmed, to: clean)
    if clean.count != decoded.count {
      tally.add(.blanks, line, example: (decoded.string, clean.string))
    }
    return clean.array.filter { $0 >= 0x20 && $0 != 0x7F }
  }

  /// A text that needs no quotes in the referential: inch signs as two apostrophes, no semicolon.
  func name(_ cell: Bytes) -> [UInt8] {
    let text = text(cell)
    guard text.contains(where: { $0 == UInt8(ascii: "\"") || $0 == UInt8(ascii: ";") }) else {
      return isPlaceholder(text) ? [] : text
    }
    var name: [UInt8] = []
    for byte in text {
      switch byte {
      case UInt8(ascii: "\""): name += [0x27, 0x27]
      case UInt8(ascii: ";"): name.append(UInt8(ascii: ","))
      default: name.append(byte)
      }
    }
    tally.add(.inches, line, example: (String(decoding: text, as: UTF8.self), String(decoding: name, as: UTF8.self)))
    return name
  }

  /// Tells what was wrong with the text of a whole row, whichever of its cells are used.
  func inspect(_ cells: [Bytes]) {
    for cell in cells {
      if cell.first == UInt8(ascii: "\""), cell.count > 2, cell[1] == UInt8(ascii: "\"") {
        let (text, isDoubled) = QuotedCell.unquoted(cell)
        if isDoubled {
          tally.add(.doubledQuotes, line, example: (String(cell), String(decoding: text, as: UTF8.self)))
        }
      }
      guard cell.contains(where: { $0 >= 0x80 }) else { continue }
      let output = ByteBuffer(capacity: cell.count * 2)
      let fixed = MixedText.append(cell, to: output)
      guard fixed > 0 else { continue }
      let asRead = ByteBuffer(capacity: cell.count * 2)
      Encoding.windows1252.append(cell, to: asRead)
      tally.add(.codePage, line, times: fixed, example: (asRead.string, output.string))
    }
  }

  /// A brand in the spelling of the program's own referential, where that knows it; otherwise without its dots.
  func brand(_ cell: Bytes) -> String {
    let written = name(cell)
    if let known = brands[written] {
      if !known.utf8.elementsEqual(written) { tally.add(.brandSpelling, line) }
      return known
    }
    let starter = Referential.starter
    let brand: String = written.withUnsafeBufferPointer { bytes in
      if let index = starter.brand(starter.brandKey(bytes).key) { return starter.brands[index].name }
      let text = String(bytes)
      return isInitials(text) ? text.filter { $0 != "." } : text
    }
    brands[written] = brand
    if !brand.utf8.elementsEqual(written) {
      tally.add(.brandSpelling, line, example: (String(decoding: written, as: UTF8.self), brand))
    }
    return brand
  }

  /// Brand and model in one spelling for all files.
  func spelled(brand: String, model: [UInt8]) -> (brand: String, model: [UInt8]) {
    let spelling = names.spelled(brand: brand, model: model)
    if spelling.model != model || spelling.brand != brand {
      tally.add(
        .modelSpelling, line,
        example: (
          brand + " " + String(decoding: model, as: UTF8.self),
          spelling.brand + " " + String(decoding: spelling.model, as: UTF8.self)
        ))
    }
    return spelling
  }

  /// `B.M.W.`: letters with a dot after each.
  private func isInitials(_ text: String) -> Bool {
    let characters = Array(text)
    return characters.count >= 4 && characters.count.isMultiple(of: 2)
      && characters.enumerated().allSatisfy { $0.isMultiple(of: 2) ? $1.isLetter : $1 == "." }
  }

  // MARK: Choices

  /// A cell as one of the field's choices, by its label.
  func choice(_ cell: Bytes, _ field: Field) -> String {
    let written = text(cell)
    guard !written.isEmpty else { return "" }
    if let known = choices[field.id]?[written] {
      if known.isEmpty { tally.addUnknown(field.key, String(decoding: written, as: UTF8.self), line) }
      return known
    }
    guard !isPlaceholder(written) else { return "" }
    guard let list = field.choices else { return "" }
    var index = written.withUnsafeBufferPointer { reader.choice($0, list)?.index }
    if index == nil, field.id == .boiteDeVitesse, let letter = written.first, isGearbox(written) {
      // `V .` and `D 5`: what counts is the letter.
      let meant: StaticString =
        switch letter {
        case UInt8(ascii: "M"): "manuelle"
        case UInt8(ascii: "A"), UInt8(ascii: "N"): "automatique"
        case UInt8(ascii: "V"): "variation continue"
        default: "robotisée"
        }
      index = reader.choice(Bytes(start: meant.utf8Start, count: meant.utf8CodeUnitCount), list)?.index
    }
    let label = index.map { list.labels[$0] } ?? ""
    choices[field.id, default: [:]][written] = label
    if label.isEmpty { tally.addUnknown(field.key, String(decoding: written, as: UTF8.self), line) }
    return label
  }

  /// A cell as one of the field's choices, in the words of its source: `petrol/electric` beside `P` is a plug-in hybrid.
  func choice(_ cell: Bytes, beside mode: [UInt8], _ words: [String: String], _ field: Field) -> String {
    let written = text(cell)
    guard !written.isEmpty, !isPlaceholder(written) else { return "" }
    let shown = String(decoding: written, as: UTF8.self)
    let plain = Fold.string(shown)
    let key = mode.isEmpty ? plain : plain + " " + Fold.string(String(decoding: mode, as: UTF8.self))
    if let label = words[key] { return label }
    tally.addUnknown(field.key, mode.isEmpty ? shown : shown + " " + String(decoding: mode, as: UTF8.self), line)
    return ""
  }

  /// A code of a certificate: capitals and figures, with marks.
  func code(_ cell: Bytes) -> [UInt8] {
    let code = text(cell).map { $0 == UInt8(ascii: ";") ? UInt8(ascii: ",") : $0 }
    return isPlaceholder(code) ? [] : code
  }

  /// ADEME's code: a letter, a blank, the number of gears.
  private func isGearbox(_ text: [UInt8]) -> Bool {
    text.count <= 4 && Array("MADSVN".utf8).contains(text[0]) && !(text.count > 1 && isLetter(text[1]))
  }

  /// `COMBISPCACE`, `V .`: codes that stand beside the usual one.
  private static let odd: Set<[UInt8]> = Set(["COMBISPCACE", "V .", "A 0", "V 0", "N 0", "N 1"].map { Array($0.utf8) })

  func noteOddCode(_ cell: Bytes, _ label: String) {
    guard cell.count <= 12, !label.isEmpty, ImportCells.odd.contains(Array(cell)) else { return }
    tally.add(.oddCode, line, example: (String(cell), label))
  }

  // MARK: Numbers

  /// A cell as a number in its field's unit, rounded to what the field is reported in; nil where there is none.
  func number(_ cell: Bytes, _ field: Field, unit: Unit? = nil) -> Decimal? {
    let written = text(cell)
    guard !written.isEmpty, !isPlaceholder(written), case .number(let units, let range, let isWhole) = field.type else {
      return nil
    }
    var value: Decimal
    if let (plain, isNoisy) = ImportCells.plain(written) {
      value = plain
      if isNoisy {
        tally.add(.floatNoise, line, example: (String(decoding: written, as: UTF8.self), plain.text.fr))
      }
    } else if case .number(let read, _) = written.withUnsafeBufferPointer({
      NumberReader.read($0, units: unit.map { [$0] } ?? units, isWhole: false)
    }) {
      value = read
    } else {
      tally.add(.unreadable, line, example: (field.key + " : " + String(decoding: written, as: UTF8.self), ""))
      return nil
    }
    if let unit, unit.factor.millionths != Decimal.unit {
      let kilowatts = value
      guard value < Decimal(1_000_000) else {
        tally.add(.outOfRange, line, example: (field.key + " : " + String(decoding: written, as: UTF8.self), ""))
        return nil
      }
      value = ImportCells.horsepower(value)
      tally.add(.kilowatts, line, example: ("\(kilowatts.text.fr) kW", "\(value.text.fr) ch"))
    }
    value = value.rounded(places: isWhole ? 0 : 1)
    guard value >= Decimal(range.lowerBound), value <= Decimal(range.upperBound) else {
      tally.add(.outOfRange, line, example: (field.key + " : " + String(decoding: written, as: UTF8.self), ""))
      return nil
    }
    return value
  }

  /// kW in ch, whole but for the smallest engines, of which a tenth matters.
  private static func horsepower(_ kilowatts: Decimal) -> Decimal {
    let exact = Decimal(millionths: kilowatts.millionths * Unit.kilowatt.factor.millionths / Decimal.unit)
    return exact.rounded(places: exact < Decimal(25) ? 1 : 0)
  }

  /// A power in kW as ch, where it can be read, without telling.
  func quietPower(_ cell: Bytes) -> Decimal? {
    guard let (value, _) = ImportCells.plain(text(cell)), value > Decimal(0), value < Decimal(5000) else { return nil }
    return ImportCells.horsepower(value)
  }

  /// Digits with a comma or a point. A binary fraction written out (`11,30000019`) is rounded to what was meant.
  static func plain(_ text: [UInt8]) -> (value: Decimal, isNoisy: Bool)? {
    guard text.count <= 18 else { return nil }
    var millionths: Int64 = 0
    var decimals = -1
    for byte in text {
      if byte == UInt8(ascii: ",") || byte == UInt8(ascii: ".") {
        guard decimals < 0 else { return nil }
        decimals = 0
      } else if Plate.isDigit(byte) {
        if decimals >= 0 { decimals += 1 }
        guard decimals <= 6 else { continue }
        guard millionths < 1_000_000_000_000 else { return nil }
        millionths = millionths * 10 + Int64(byte - UInt8(ascii: "0"))
      } else {
        return nil
      }
    }
    for _ in max(0, min(decimals, 6))..<6 { millionths *= 10 }
    let value = Decimal(millionths: millionths)
    guard decimals >= 5 else { return (value, false) }
    return (value.rounded(places: 3), true)
  }

  /// `(82ch)` in a description; the highest where several engines are named.
  func statedPower(in description: [UInt8]) -> Decimal? {
    var digits: [UInt8] = []
    var highest: Int?
    for (i, byte) in description.enumerated() {
      if Plate.isDigit(byte) {
        digits.append(byte)
        continue
      }
      // `(141 ch)` and `(141ch)`.
      let unit = byte == 0x20 ? i + 1 : i
      if (2...4).contains(digits.count), unit + 1 < description.count, description[unit] | 0x20 == UInt8(ascii: "c"),
        description[unit + 1] | 0x20 == UInt8(ascii: "h"),
        !(unit + 2 < description.count && isLetter(description[unit + 2])),
        let power = Int(String(decoding: digits, as: UTF8.self)), (5...3000).contains(power)
      {
        highest = max(highest ?? power, power)
      }
      digits.removeAll(keepingCapacity: true)
    }
    return highest.map { Decimal($0) }
  }

  private func isLetter(_ byte: UInt8) -> Bool { (UInt8(ascii: "a")...UInt8(ascii: "z")).contains(byte | 0x20) }

  private func isPlaceholder(_ text: [UInt8]) -> Bool {
    guard text.count <= 4, text.withUnsafeBufferPointer({ Placeholder.matches($0) }) else { return false }
    tally.add(.placeholder, line, example: (String(decoding: text, as: UTF8.self), ""))
    return true
  }

  /// A date or a year as the referential takes it.
  func day(_ cell: Bytes) -> [UInt8] {
    let written = text(cell)
    guard !written.isEmpty, !isPlaceholder(written) else { return [] }
    if written.withUnsafeBufferPointer({ ReferentialDate.day($0, isEnd: false) }) != nil { return written }
    tally.add(.unreadable, line, example: (String(decoding: written, as: UTF8.self), ""))
    return []
  }
}
