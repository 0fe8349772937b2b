import Documents

/// The Crit'Air classes of cars (arrêté du 21 juin 2016): 0 to 5, and 6 for "Non classé".
enum CritAir {
  static let unclassified = 6

  /// The class by energy and the year of first registration, which every date has; nil where the date decides and is not known, or the energy says nothing.
  static func expected(_ energy: Energy, _ date: PartialDate?) -> Int? {
    switch scale(energy) {
    case .electric: return 0
    case .gas: return 1
    case .petrol:
      guard let year = date?.year else { return nil }
      return year >= 2011 ? 1 : year >= 2006 ? 2 : year >= 1997 ? 3 : unclassified
    case .diesel:
      guard let year = date?.year else { return nil }
      return year >= 2011 ? 2 : year >= 2006 ? 3 : year >= 2001 ? 4 : year >= 1997 ? 5 : unclassified
    case nil: return nil
    }
  }

  enum Scale { case electric, gas, petrol, diesel }

  /// Ordinary hybrids count as their fuel, rechargeable ones with gas.
  static func scale(_ energy: Energy) -> Scale? {
    switch energy {
    case .electrique, .hydrogene: .electric
    case .gpl, .essenceGPL, .gnv, .essenceGNV, .rechargeableEssence, .rechargeableDiesel: .gas
    case .essence, .hybrideEssence, .superethanol: .petrol
    case .diesel, .hybrideDiesel: .diesel
    case .autre: nil
    }
  }

  /// Whether a class can be true. Its real criterion is the Euro norm, so the class beside the date's own passes.
  static func isPossible(_ given: Int, _ energy: Energy, _ date: PartialDate?) -> Bool {
    let classes: [Int]
    switch scale(energy) {
    case .electric: classes = [0]
    // A converted car may have kept the sticker of its petrol days.
    case .gas: classes = [1, 2]
    case .petrol: classes = [1, 2, 3, unclassified]
    case .diesel: classes = [2, 3, 4, 5, unclassified]
    case nil: return true
    }
    guard let place = classes.firstIndex(of: given) else { return false }
    guard let expected = expected(energy, date), let right = classes.firstIndex(of: expected) else { return true }
    return abs(place - right) <= 1
  }
}

extension Rule {
  static let sticker = Rule(.PR1806) { sheet, _ in
    guard let given = sheet.choice(.vignette), let energy = sheet.energie else { return }
    // Quadricycles and vehicles above 3.5 t have other tables, which an energy and a date do not tell.
    if let body = sheet.choice(.carrosserie), ChoiceList.carrosserie.choices[body].label == "Voiture sans permis" {
      return
    }
    if let gross = sheet.number(.poidsTotal), gross > Decimal(3500) { return }
    let date = sheet.date(.dateMEC)
    guard !CritAir.isPossible(given, energy, date) else { return }
    let expected = CritAir.expected(energy, date).map { ChoiceList.vignette.choices[$0].label }
    let label = ChoiceList.vignette.choices[given].label
    let since = date.map { Text(fr: " de \($0.year)", en: " of \($0.year)") } ?? Text(same: "")
    let wanted = expected.map { Text(fr: " ; on attend « \($0) »", en: "; “\($0)” is expected") } ?? Text(same: "")
    sheet.report(
      .PR1806, .vignette,
      Text(
        fr: "« \(label) » ne va pas avec un véhicule \(energy.noun)\(since.fr)\(wanted.fr)",
        en: "“\(label)” does not go with an “\(energy.label)” vehicle\(since.en)\(wanted.en)"),
      suggestions: expected.map { [$0] } ?? [])
  }
}

extension Energy {
  /// The label inside a sentence: `essence`, but `GPL`.
  fileprivate var noun: String {
    label.dropFirst().first?.isUppercase == true ? label : label.prefix(1).lowercased() + label.dropFirst()
  }
}

// swift-format-ignore: AlwaysUseLowerCamelCase
extension Code {
  package static let PR1806 = Code(
    "PR1806", .warning, Text(fr: "vignette Crit'Air improbable", en: "unlikely Crit'Air class"),
    help: Text(
      fr: "Vérifiez la vignette, l'énergie et la date MEC.",
      en: "Check the sticker, the energy and the first registration."),
    explained: Explanation(
      why: Text(
        fr:
          "La vignette suit l'énergie et l'âge : une essence de 2015 a la Crit'Air 1. La classe voisine passe, car le "
          + "vrai critère est la norme Euro.",
        en:
          "The sticker follows energy and age: a petrol car of 2015 has Crit'Air 1. The neighbouring class passes, for "
          + "the true criterion is the Euro norm."),
      source: Text(fr: "arrêté du 21 juin 2016, tableau des voitures", en: "decree of 21 June 2016, table of cars"),
      ExampleSheet.fiche("vignette_environnementale: Crit'air - 4", "date_mec: 14/05/2015"),
      fixed: ExampleSheet.fiche("vignette_environnementale: Crit'air - 1", "date_mec: 14/05/2015")))
}
