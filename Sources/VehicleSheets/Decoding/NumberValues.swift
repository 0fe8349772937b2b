import Documents

/// Numbers in their field's unit, as people and adverts write them.
extension ValueReader {
  func number(
    _ text: Bytes, _ id: FieldID, units: UnitList, range: ClosedRange<Int>, isWhole: Bool
  ) -> Result {
    var result = NumberReader.read(text, units: units, isWhole: isWhole)
    switch result {
    case .tooPrecise(let rounded) where !isWhole:
      // 7,800000191 is what a spreadsheet makes of 7,8: no figure of a vehicle has as many decimals.
      result = .number(rounded, nil)
    case .notANumber:
      if let special = special(text, id, range) { return special }
      if let bare = NumberWords.without(text) {
        result = bare.withUnsafeBufferPointer { NumberReader.read($0, units: units, isWhole: isWhole) }
      }
      if case .notANumber = result, Placeholder.matchesUnreadable(text) { return .leftOut() }
    default: break
    }
    if id == .puissance, PowerReader.isInCV(text), case .number(let number, _) = result, number < PowerReader.leastCV {
      return .unreadable(
        expected: Text(
          fr: "une puissance en ch ou en kW : des CV peuvent être des chevaux fiscaux (puissance_fiscale)",
          en: "a power in ch or kW: CV may be French fiscal power (puissance_fiscale)"), suggestions: [])
    }
    return checked(result, id, units: units, range: range, isWhole: isWhole)
  }

  /// What only one field's numbers are written like.
  private func special(_ text: Bytes, _ id: FieldID, _ range: ClosedRange<Int>) -> Result? {
    switch id {
    case .puissance:
      guard let power = PowerReader.read(text), power.horsepower >= Decimal(range.lowerBound),
        power.horsepower <= Decimal(range.upperBound)
      else { return nil }
      return .value(
        Reading(.number(power.horsepower), power.conversion == .kilowatts ? .calcul : .sheet, power.conversion))
    case .nombreDePortes:
      guard let (doors, isEither) = DoorReader.read(text), range.contains(doors) else { return nil }
      let number = Value.number(Decimal(doors))
      return .value(isEither ? Reading(number, .deduction, .eitherNumberOfDoors) : Reading(number))
    case .puissanceFiscale:
      // `7 ch` in a fiscal column; `131 ch` is the engine's.
      let folded = Fold.string(String(text))
      guard text.count <= 12, folded.hasSuffix("ch"), let number = Int(folded.dropLast(2)), (1...40).contains(number)
      else { return nil }
      return .value(Reading(.number(Decimal(number))))
    case .kilometrage:
      return id.units.flatMap { FigureReader.kilometres(text, $0) }.map { .value(Reading(.number($0))) }
    case .urbain, .extraUrbain, .mixte:
      if FigureReader.isElectric(text) {
        return .leftOut(
          Text(fr: "c'est une consommation d'électricité, pas de litres", en: "it is electricity, not litres"))
      }
      return FigureReader.litres(text).map { .value(Reading(.number($0), .calcul, .kilometresPerLitre)) }
    case .co2:
      // `119 (C)`: the class after the figure.
      guard let cut = text.lastIndex(of: UInt8(ascii: "(")), cut > 0, text.count - cut == 3,
        let letter = text.dropFirst(cut + 1).first, (UInt8(ascii: "A")...UInt8(ascii: "G")).contains(letter & 0xDF),
        case .number(let number, nil) = NumberReader.read(Blanks.trimmed(text.slice(0, cut)), units: [], isWhole: true)
      else { return nil }
      return checked(.number(number, nil), id, units: [], range: range, isWhole: true)
    default: return nil
    }
  }

  private func checked(
    _ result: NumberReader.Result, _ id: FieldID, units: UnitList, range: ClosedRange<Int>, isWhole: Bool
  ) -> Result {
    var unit: String { units.first?.name ?? "" }
    var inUnit: Text { unit.isEmpty ? Text(same: "") : Text(fr: " en \(unit)", en: " in \(unit)") }
    switch result {
    case .notANumber, .tooPrecise:
      let example = id.field.example
      return .unreadable(
        expected: Text(
          fr: "un nombre\(isWhole ? " entier" : "")\(inUnit.fr), par exemple \(example.replacing(".", with: ","))",
          en: "a \(isWhole ? "whole " : "")number\(inUnit.en), for example \(example)"), suggestions: [])
    case .number(let number, _) where isWhole && number.whole == nil && id == .co2:
      // Official figures are whole; a reader of certificates gives 159,60.
      return checked(.number(number.rounded(places: 0), .rounded), id, units: units, range: range, isWhole: isWhole)
    case .number(let number, let conversion) where number.whole == nil && id == .kilometrage && number >= Decimal(1000):
      // `61200.4` is what a program counts; nobody drives by decimals.
      return checked(
        .number(number.rounded(places: 0), conversion ?? .rounded), id, units: units, range: range, isWhole: isWhole)
    case .number(let number, nil) where isWhole && number.whole == nil && id == .kilometrage:
      // `61,2` may be thousands.
      return .unreadable(
        expected: Text(fr: "un nombre entier de kilomètres", en: "a whole number of kilometres"),
        suggestions: [Decimal(millionths: number.millionths * 1000).description])
    case .number(let number, nil) where table.thousands.contains(id) && number.millionths > 0 && number < Decimal(1000):
      return .unreadable(
        expected: Text(
          fr: "un nombre entier de kilomètres ; ailleurs dans la colonne, des zéros sont perdus",
          en: "a whole number of kilometres; elsewhere in the column zeros are lost"),
        suggestions: [Decimal(millionths: number.millionths * 1000).description])
    case .number(let number, _) where isWhole && number.whole == nil:
      return .unreadable(
        expected: Text(
          fr: "un nombre entier\(inUnit.fr), sans décimales", en: "a whole number\(inUnit.en), without decimals"),
        suggestions: [number.rounded(places: 0).description])
    case .number(let number, _) where number == Decimal(0) && range.lowerBound > 0:
      // A program's 0 where nobody knew: no car has no doors, and no engine no power.
      return .leftOut()
    case .number(let number, let conversion)
    where number >= Decimal(range.lowerBound) && number <= Decimal(range.upperBound):
      guard let conversion else { return .value(Reading(.number(number))) }
      return .value(
        Reading(.number(conversion == .kilowatts ? PowerReader.rounded(number) : number), .calcul, conversion))
    case .number, .tooLarge:
      let limit = Decimal(range.upperBound).grouped
      return .outOfRange(
        Text(
          fr: "de \(range.lowerBound) à \(limit.fr)\(unit.isEmpty ? "" : " " + unit)",
          en: "\(range.lowerBound) to \(limit.en)\(unit.isEmpty ? "" : " " + unit)"))
    }
  }
}

extension FieldID {
  fileprivate var units: UnitList? { if case .number(let units, _, _) = type { units } else { nil } }
}
