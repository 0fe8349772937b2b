import Documents

/// One line of a drop-down menu.
public struct Choice: Sendable {
  /// As the screen shows it, and as the record carries it unless `recorded` says otherwise.
  public let label: String
  /// What the record carries.
  public let recorded: String
  package let aliases: [String]
  /// The wider choice that this one is a kind of: a robotised gearbox is an automatic one, so that a sheet which says
  /// "automatic" does not contradict a referential which knows better.
  let kindOf: String?

  init(_ label: String, recorded: String? = nil, aliases: [String] = [], kindOf: String? = nil) {
    self.label = label
    self.recorded = recorded ?? label
    self.aliases = aliases
    self.kindOf = kindOf
  }
}

/// A drop-down menu: the labels that a field can have, and the other ways to write them.
///
/// A plain pointer to a table that lives as long as the program, since every value of every sheet passes here.
public struct ChoiceList: @unchecked Sendable {
  private struct Storage {
    let name: String
    let choices: [Choice]
    let names: NameTable
    /// For each choice the index of the wider one, or its own.
    let wider: UnsafeBufferPointer<Int>
    /// What the record carries, and the same as JSON, quotes included.
    let recorded: UnsafeBufferPointer<Bytes>
    let json: UnsafeBufferPointer<Bytes>
  }

  private let storage: UnsafePointer<Storage>

  init(_ name: String, _ choices: [Choice]) {
    let names = NameTable(
      choices.enumerated().flatMap { index, choice in
        ([choice.label, choice.recorded] + choice.aliases).map { (name: $0, value: index) }
      })
    let wider = choices.enumerated().map { index, choice in choices.firstIndex { $0.label == choice.kindOf } ?? index }
    let json = choices.map { choice in
      let buffer = ByteBuffer()
      buffer.append(json: choice.recorded)
      return Immortal.bytes(buffer.array)
    }
    let space = UnsafeMutablePointer<Storage>.allocate(capacity: 1)
    space.initialize(
      to: Storage(
        name: name, choices: choices, names: names, wider: Immortal.values(wider),
        recorded: Immortal.values(choices.map { Immortal.bytes($0.recorded) }), json: Immortal.values(json)))
    storage = UnsafePointer(space)
  }

  init(_ name: String, _ labels: [String]) { self.init(name, labels.map { Choice($0) }) }

  /// The name that correspondences use for it: the field's leaf key.
  public var name: String { storage.pointee.name }
  public var choices: [Choice] { storage.pointee.choices }
  public var labels: [String] { choices.map(\.label) }
  var names: NameTable { storage.pointee.names }

  /// What the record carries for a choice.
  func recorded(_ index: Int) -> Bytes { storage.pointee.recorded[index] }

  /// The same as JSON, quotes included.
  func json(_ index: Int) -> Bytes { storage.pointee.json[index] }

  /// Whether one choice is a kind of the other.
  func isNarrower(_ a: Int, than b: Int) -> Bool { a != b && storage.pointee.wider[a] == b }

  /// Whether two choices can be said of the same vehicle.
  package func agree(_ a: Int, _ b: Int) -> Bool { a == b || isWider(a, than: b) || isWider(b, than: a) }

  /// Whether a choice is one that says less than another of the same vehicle.
  package func isWider(_ a: Int, than b: Int) -> Bool { a != b && storage.pointee.wider[b] == a }
}

extension ChoiceList {
  package static let type = ChoiceList(
    "type",
    [
      Choice("occasion", recorded: "VO", aliases: ["d'occasion", "véhicule d'occasion"]),
      Choice("neuf", recorded: "VN", aliases: ["véhicule neuf"]),
      Choice("démonstration", recorded: "VD", aliases: ["de démonstration", "véhicule de démonstration"]),
    ])

  static let prixAffiches = ChoiceList("prix_affiches", ["TTC", "HT"])

  static let mode = ChoiceList("mode", ["manuelle", "immatriculation"])

  static let genre = ChoiceList(
    "genre", ["Véhicule particulier", "Véhicule tout-terrain", "Véhicule utilitaire"])

  static let carrosserie = ChoiceList(
    "carrosserie",
    [
      Choice("Berline"), Choice("Citadine", kindOf: "Berline"), Choice("Break"), Choice("SUV"),
      Choice("Tout-terrain", kindOf: "SUV"), Choice("Coupé"), Choice("Cabriolet"), Choice("Monospace"),
      Choice("Ludospace", kindOf: "Monospace"), Choice("Pick-up"), Choice("Fourgon"),
      Choice("Fourgonnette", kindOf: "Fourgon"), Choice("Minibus", kindOf: "Monospace"), Choice("Châssis-cabine"),
      Choice("Plateau"), Choice("Benne"), Choice("Camping-car"),
      Choice("Commerciale"), Choice("Voiture sans permis"), Choice("Autre"),
    ])

  static let boiteDeVitesse = ChoiceList(
    "boite_de_vitesse",
    [
      Choice("Boîte manuelle", aliases: ["manuelle"]), Choice("Boîte automatique", aliases: ["automatique"]),
      Choice("Boîte robotisée", aliases: ["robotisée"], kindOf: "Boîte automatique"),
      Choice("Boîte à variation continue", aliases: ["variation continue"], kindOf: "Boîte automatique"),
    ])

  static let energie = ChoiceList("energie", Energy.allCases.map { Choice($0.label, aliases: $0.aliases) })

  /// Which wheels drive, as adverts and makers name it.
  static let rouesMotrices = ChoiceList(
    "roues_motrices",
    [
      Choice("2 roues motrices", aliases: ["2WD", "4x2", "deux roues motrices"]),
      Choice(
        "Traction",
        aliases: ["Traction avant", "avant", "FWD", "front", "front wheel drive", "Frontantrieb", "anteriore"],
        kindOf: "2 roues motrices"),
      Choice(
        "Propulsion",
        aliases: ["Propulsion arrière", "arrière", "RWD", "rear", "rear wheel drive", "Heckantrieb", "posteriore"],
        kindOf: "2 roues motrices"),
      Choice(
        "4 roues motrices",
        aliases: [
          "4x4", "4WD", "AWD", "Intégrale", "Transmission intégrale", "quatre roues motrices", "four wheel drive",
          "all wheel drive", "Allrad", "Allradantrieb", "integrale", "quattro", "4Motion", "4MATIC", "xDrive",
        ]),
    ])

  static let destination = ChoiceList("destination", ["Particulier", "Professionnel", "Casse"])

  static let vignette = ChoiceList(
    "vignette_environnementale",
    (0...5).map { Choice("Crit'air - \($0)", aliases: ["\($0)", "Crit'Air \($0)", "Vignette \($0)"]) } + [
      Choice("Non classé", aliases: ["Non classée", "NC", "Sans vignette"])
    ])

  static let classeCO2 = ChoiceList("classe_co2", ["A", "B", "C", "D", "E", "F", "G"])

  /// Yes and no, as French and English people write them; other languages come through the correspondences.
  package static let yesNo = ChoiceList(
    "oui_non", [Choice("non", aliases: ["false", "faux", "no"]), Choice("oui", aliases: ["true", "vrai", "yes"])])

  /// Whether a brand is custom (FAQ step 6): `auto` where the vehicle is not recognised.
  static let marquePersonnalisee = ChoiceList(
    "marque_personnalisee",
    [
      Choice("non", aliases: ["false", "faux", "no"]), Choice("oui", aliases: ["true", "vrai", "yes"]),
      Choice("auto", aliases: ["automatique", "automatic"]),
    ])

  /// Every list that a correspondence may name.
  static let all = [
    type, prixAffiches, mode, genre, carrosserie, boiteDeVitesse, energie, rouesMotrices, destination, vignette,
    classeCO2, yesNo,
  ]
}

/// What drives the vehicle, in the order of the screen's menu.
package enum Energy: UInt8, CaseIterable, Sendable {
  case essence, diesel, electrique, hybrideEssence, hybrideDiesel, rechargeableEssence, rechargeableDiesel
  case gpl, essenceGPL, gnv, essenceGNV, superethanol, hydrogene, autre

  package var label: String {
    switch self {
    case .essence: "Essence"
    case .diesel: "Diesel"
    case .electrique: "Électrique"
    case .hybrideEssence: "Hybride essence"
    case .hybrideDiesel: "Hybride diesel"
    case .rechargeableEssence: "Hybride rechargeable essence"
    case .rechargeableDiesel: "Hybride rechargeable diesel"
    case .gpl: "GPL"
    case .essenceGPL: "Essence GPL"
    case .gnv: "GNV"
    case .essenceGNV: "Essence GNV"
    case .superethanol: "Superéthanol"
    case .hydrogene: "Hydrogène"
    case .autre: "Autre"
    }
  }

  var aliases: [String] {
    switch self {
    case .rechargeableEssence: ["Hybride essence rechargeable"]
    case .rechargeableDiesel: ["Hybride diesel rechargeable"]
    default: []
    }
  }

  /// Whether no fuel burns on board: no CO2 and no litres.
  package var isWithoutCombustion: Bool { self == .electrique || self == .hydrogene }

  /// Whether a fuel and a battery drive it, whatever charges the battery.
  var isHybrid: Bool { self == .hybrideEssence || self == .hybrideDiesel || isRechargeable }

  var isRechargeable: Bool { self == .rechargeableEssence || self == .rechargeableDiesel }
}
