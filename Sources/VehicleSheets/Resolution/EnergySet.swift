/// Several energies: what a word of a version allows. `dCi` is a diesel, a mild hybrid of one, or a plug-in.
struct EnergySet: OptionSet, Hashable, Sendable {
  let rawValue: UInt16

  init(rawValue: UInt16) { self.rawValue = rawValue }
  init(_ energy: Energy) { rawValue = 1 << UInt16(energy.rawValue) }

  static let essence = EnergySet(.essence)
  static let gpl = EnergySet(.gpl)
  static let essenceGPL = EnergySet(.essenceGPL)
  static let gnv = EnergySet(.gnv)
  static let essenceGNV = EnergySet(.essenceGNV)
  static let superethanol = EnergySet(.superethanol)
  static let electric = EnergySet(.electrique)
  static let hydrogen = EnergySet(.hydrogene)
  static let diesels: EnergySet = [EnergySet(.diesel), EnergySet(.hybrideDiesel), EnergySet(.rechargeableDiesel)]
  static let petrols: EnergySet = [.essence, EnergySet(.hybrideEssence), EnergySet(.rechargeableEssence)]
  static let dieselEngines = diesels
  static let petrolEngines: EnergySet = [petrols, .superethanol, .gpl, .essenceGPL, .gnv, .essenceGNV]
  static let hybrids: EnergySet = [
    EnergySet(.hybrideEssence), EnergySet(.hybrideDiesel), EnergySet(.rechargeableEssence),
    EnergySet(.rechargeableDiesel),
  ]
  static let gases: EnergySet = [.gpl, .essenceGPL, .gnv, .essenceGNV]
  static let plugIns: EnergySet = [EnergySet(.rechargeableEssence), EnergySet(.rechargeableDiesel)]

  /// The one energy, where there is but one.
  var only: Energy? {
    rawValue.nonzeroBitCount == 1 ? Energy(rawValue: UInt8(rawValue.trailingZeroBitCount)) : nil
  }

  /// The energies in it and those near to them, which neither agree nor rule out.
  var withNear: EnergySet {
    var set = self
    for energy in Energy.allCases where contains(EnergySet(energy)) {
      set.formUnion(EnergySet.near[Int(energy.rawValue)])
    }
    return set
  }

  /// For each energy those near to it: a fuel and its mild hybrid, a hybrid and the plug-in of the same fuel, petrol and
  /// what a petrol engine burns besides. `Autre` says nothing, and so is near to all.
  private static let near: [EnergySet] = Energy.allCases.map { energy in
    switch energy {
    case .essence: [EnergySet(.hybrideEssence), .superethanol, .gpl, .essenceGPL, .gnv, .essenceGNV]
    case .diesel: EnergySet(.hybrideDiesel)
    case .hybrideEssence: [.essence, EnergySet(.rechargeableEssence)]
    case .hybrideDiesel: [EnergySet(.diesel), EnergySet(.rechargeableDiesel)]
    case .rechargeableEssence: EnergySet(.hybrideEssence)
    case .rechargeableDiesel: EnergySet(.hybrideDiesel)
    case .gpl, .essenceGPL: [.essence, .gpl, .essenceGPL]
    case .gnv, .essenceGNV: [.essence, .gnv, .essenceGNV]
    case .superethanol: .essence
    case .electrique, .hydrogene: []
    case .autre: EnergySet(rawValue: .max)
    }
  }
}

/// Bodies, as far as they tell vehicles of one range apart.
struct BodySet: OptionSet, Hashable, Sendable {
  let rawValue: UInt16

  static let hatchback = BodySet(rawValue: 1)
  static let estate = BodySet(rawValue: 2)
  static let coupe = BodySet(rawValue: 4)
  static let convertible = BodySet(rawValue: 8)
  static let suv = BodySet(rawValue: 16)
  static let mpv = BodySet(rawValue: 32)
  static let van = BodySet(rawValue: 64)
  static let pickup = BodySet(rawValue: 128)
  static let chassis = BodySet(rawValue: 256)
  static let minibus = BodySet(rawValue: 512)
  static let other = BodySet(rawValue: 1024)
  static let goods: BodySet = [.van, .chassis]
  static let passenger: BodySet = [.hatchback, .estate, .coupe, .convertible, .suv, .mpv, .minibus]

  /// What the choice of a body means here.
  init(choice index: Int) {
    switch ChoiceList.carrosserie.choices[index].label {
    case "Berline", "Citadine": self = .hatchback
    case "Break": self = .estate
    case "SUV", "Tout-terrain": self = .suv
    case "Coupé": self = .coupe
    case "Cabriolet": self = .convertible
    case "Monospace", "Ludospace": self = .mpv
    case "Minibus": self = .minibus
    case "Pick-up": self = .pickup
    case "Fourgon", "Fourgonnette", "Commerciale": self = .van
    case "Châssis-cabine", "Plateau", "Benne": self = .chassis
    default: self = .other
    }
  }

  init(rawValue: UInt16) { self.rawValue = rawValue }

  /// The bodies of an entry that a word for this body rules out. An SUV and a people carrier are called so by registers
  /// and by no seller's model name; a coupé or Sportback of an SUV says so in its own name, in registers too.
  var ruledOut: BodySet {
    switch self {
    case .hatchback: [.estate, .coupe, .convertible, .suv, .van, .pickup, .chassis, .minibus]
    case .estate: [.hatchback, .coupe, .convertible, .van, .pickup, .chassis]
    case .coupe: [.hatchback, .estate, .convertible, .suv, .van, .mpv, .pickup, .chassis, .minibus]
    case .convertible: [.hatchback, .estate, .coupe, .suv, .mpv, .van, .pickup, .chassis, .minibus]
    case .van: [.hatchback, .estate, .coupe, .convertible, .suv, .mpv, .minibus]
    case .pickup: [.hatchback, .estate, .coupe, .convertible, .mpv, .van, .minibus]
    case .chassis: [.hatchback, .estate, .coupe, .convertible, .suv, .mpv, .van, .minibus]
    case .minibus: [.hatchback, .coupe, .convertible, .van, .chassis, .pickup]
    default: []
    }
  }
}
