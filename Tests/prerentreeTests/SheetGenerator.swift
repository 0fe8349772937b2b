import Foundation

@testable import VehicleSheets

/// Sheets of all kinds, right and wrong, the same ones for the same seed.
struct SheetGenerator: RandomNumberGenerator {
  private var state: UInt64

  init(seed: UInt64) { state = seed }

  /// SplitMix64.
  mutating func next() -> UInt64 {
    state &+= 0x9E37_79B9_7F4A_7C15
    var z = state
    z = (z ^ (z >> 30)) &* 0xBF58_476D_1CE4_E5B9
    z = (z ^ (z >> 27)) &* 0x94D0_49BB_1331_11EB
    return z ^ (z >> 31)
  }

  private mutating func chance(_ percent: Int) -> Bool { Int.random(in: 0..<100, using: &self) < percent }

  private mutating func pick<Element>(_ list: [Element]) -> Element {
    list[Int.random(in: 0..<list.count, using: &self)]
  }

  /// A sheet as JSON has it.
  mutating func sheet() -> [String: Any] {
    var sheet: [String: Any] = [:]
    for section in Section.allCases {
      var members: [String: Any] = [:]
      for field in Field.onScreen where field.section == section && keeps(field) {
        members[key(field.key, [field.label.fr] + field.aliases)] = value(field)
      }
      if chance(3) {
        members[pick(["couleur_des_sieges", "genr", "Puissanse", "x", "modele", "synthese2", "co2"])] = "x"
      }
      if section == .racine {
        sheet.merge(members) { own, _ in own }
      } else if !members.isEmpty || chance(30) {
        sheet[key(section.rawValue, [section.label.fr])] =
          chance(3) ? pick([NSNull(), "", [members], "oui", 3]) : members
      }
    }
    return sheet
  }

  private mutating func keeps(_ field: Field) -> Bool {
    switch field.mandatory {
    case .always: chance(95)
    case .specification: chance(92)
    case .no: field.id == .marquePersonnalisee ? chance(90) : chance(35)
    }
  }

  /// A key as people write it, now and then by its label.
  private mutating func key(_ key: String, _ names: [String]) -> String {
    if chance(80) { return key }
    let name = pick(names + [key])
    switch Int.random(in: 0..<5, using: &self) {
    case 0: return name.uppercased()
    case 1: return name.replacingOccurrences(of: "_", with: " ")
    case 2: return name.replacingOccurrences(of: " ", with: "-") + " *"
    case 3: return name.decomposedStringWithCanonicalMapping
    default: return name
    }
  }

  private mutating func value(_ field: Field) -> Any {
    if chance(4) { return pick([NSNull(), "", "  ", "N/C", "?", "-", "null"]) }
    if chance(2) { return pick([[], ["a"], ["a": 1], [[:]]]) as Any }
    switch field.type {
    case .items: return (0..<Int.random(in: 0...3, using: &self)).map { _ in item() }
    case .upholstery: return chance(50) ? item() : field.example
    case .yesNo:
      return field.id == .marquePersonnalisee && chance(90)
        ? pick([true, "oui", "Oui", "OUI", "yes", "vrai", "ja", "x", 1, "true"])
        : pick([false, "non", "no", 0, "peut-être"])
    case .number:
      return chance(50) ? field.example : chance(5) ? pick([99_999_999, -1, 1.5]) : Double(field.example) ?? 1
    case .text, .choice, .date:
      return chance(90) ? field.example : pick([3008, 12.5, true, "Bezin", "14/05/2024", field.example.uppercased()])
    }
  }

  private mutating func item() -> Any {
    if chance(4) { return pick([NSNull(), "", "Attelage", ["a"], 3]) }
    var item: [String: Any] = [:]
    for field in ItemFieldID.allCases where chance(field == .libelle || field == .categorie ? 92 : 50) {
      let content: Any = chance(5) ? pick([NSNull(), "", "N/C", ["a"], [:]]) : field.example
      item[key(field.key, [field.label.fr])] = content
    }
    if chance(5) { item[pick(["prix", "libele", "Catgorie"])] = "1" }
    return item
  }

  // MARK: Right, but messy

  /// A sheet that is right however untidily it is written: the FAQ's LIGIER, typed in a hurry.
  mutating func messySheet(_ number: Int) -> [String: Any] {
    var sheet: [String: Any] = [:]
    for section in Section.allCases {
      var members: [String: Any] = [:]
      for field in Field.onScreen where field.section == section && (field.mandatory != .no || chance(60)) {
        members[field.key] = messyValue(field, number)
      }
      if section == .racine {
        sheet.merge(members) { own, _ in own }
      } else if !members.isEmpty {
        sheet[section.rawValue] = members
      }
    }
    sheet["marque_personnalisee"] = pick([true, "oui", "OUI ", "yes"])
    return sheet
  }

  private mutating func messyValue(_ field: Field, _ number: Int) -> Any {
    let plain = field.example
    switch field.id {
    case .reference: return "M-\(number)"
    case .numeroPolice: return pick(["P  \(number)", "P \(number) "])
    case .immatriculation: return pick(["ab\(number % 899 + 100)c\(letter(number / 899))", "\(number) xx 75"])
    case .numeroChassis:
      let digits = String(number + 10_000_000)
      return pick(["cfr1256 \(digits) 00", "CFR-1256\(digits)00", "CFR1256\(digits)00"])
    default: break
    }
    switch field.type {
    case .choice: return pick([plain, plain.uppercased(), plain.lowercased() + " ", plain.replacing(" ", with: "  ")])
    case .number:
      let unit = field.unit ?? ""
      return pick([plain, plain.replacing(".", with: ","), plain + " " + unit, plain + unit, Double(plain) ?? 1])
    case .date: return pick([plain, "14/05/2024", "14.05.2024"])
    case .yesNo: return pick(["non", "NON", false])
    case .items:
      return [
        [
          "libelle": pick(["Attelage", "Kit  attelage "]), "categorie": "Confort",
          "prix_ht": pick(["1 234,50 €", "100"]),
        ]
      ]
    case .text, .upholstery: return pick([plain, plain + " ", plain.replacing(" ", with: "   "), plain + "  S"])
    }
  }

  private func letter(_ number: Int) -> String { String(UnicodeScalar(UInt8(97 + number % 8))) }
}
