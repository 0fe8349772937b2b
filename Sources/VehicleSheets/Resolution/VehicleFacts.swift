import Documents

/// What is known of one vehicle, of a sheet's or of an entry's: figures and kinds that can be held against each other.
/// A fact that is nil, or an empty set, is not known.
struct VehicleFacts: Sendable {
  var energies: EnergySet = []
  /// Whether words say that it is charged at a socket: no hybrid without one is meant then.
  var isPlugIn = false
  /// ch.
  var power: Double?
  /// ch, of an entry: of a hybrid the whole system's, of an electric car its highest or 30-minute one.
  var otherPower: Double?
  var isManual: Bool?
  var gears = 0
  var fiscalPower: Int?
  /// From words of model and version.
  var bodies: BodySet = []
  /// From a column.
  var columnBodies: BodySet = []
  /// Whether it carries goods rather than people, as far as kind or body say.
  var isGoods: Bool?
  var doors: Int?
  var columnDoors: Int?
  var seats: Int?
  var length: Int?
  /// How long a van is in words: 1 compact, 2 standard, 3 long, 4 extra long.
  var size: Int?
  var height: Int?
  var isFourWheel: Bool?
  /// cm³.
  var displacement: Int?
  var generation: Int?
  /// The figures of a maker's type: 320 of `320d`.
  var type: Int?
  /// Whether the type has a `+` behind it.
  var hasTypePlus = false
  /// A maker's letter with a number, `B4`: the letter's byte and the number.
  var grade: (letter: UInt8, number: Int)?
  /// kWh.
  var battery: Double?
  /// The first and last day that the date may be, or that an entry was sold; packed as in `CalendarDate`.
  var firstDay: Int32 = 0
  var lastDay: Int32 = .max

  /// Whether such vehicles are told by their length: vans, and what carries people on a van's body.
  var isLengthTold: Bool { isGoods == true || !columnBodies.isDisjoint(with: [.minibus, .mpv, .van]) }

  /// Of an entry: whether it drives by electricity alone at times. Its system has more power than its engine.
  var isFullHybrid: Bool {
    guard let power, let otherPower, energies.isSubset(of: .hybrids), !energies.isEmpty else { return false }
    // A mild hybrid's motor adds a few ch.
    return otherPower > power * 1.13
  }

  var hasDate: Bool { firstDay > 0 || lastDay < .max }

  /// Takes in what words say, where nothing said it before. Bare numbers are left to who knows the vehicle.
  mutating func add(_ words: [VehicleWord]) {
    for word in words { add(word.meaning) }
    // Of two displacements the engine's is the one before its name: `3.3 M H2 2.3 Multijet` is a van of 3.3 t.
    for (word, next) in zip(words, words.dropFirst()) {
      if case .displacement(let value) = word.meaning, case .engine = next.meaning { displacement = value }
    }
  }

  mutating func add(_ meaning: VehicleWord.Meaning) {
    switch meaning {
    case .power(let value): power = power ?? value
    case .fiscalPower(let value): fiscalPower = fiscalPower ?? value
    case .displacement(let value): displacement = displacement ?? value
    case .gearbox(let manual, let count):
      isManual = isManual ?? manual
      if gears == 0 { gears = count }
    case .engine(let fuels), .energy(let fuels):
      narrow(to: fuels)
      if fuels == .plugIns { isPlugIn = true }
    case .type(let number, let fuels):
      type = type ?? number
      narrow(to: fuels)
      if !fuels.isEmpty, fuels.isSubset(of: .plugIns) { isPlugIn = true }
    case .body(let body): if bodies.isEmpty { bodies = body }
    case .axle(let four): isFourWheel = (isFourWheel ?? false) || four
    case .length(let value): length = length ?? value
    case .height(let value): height = height ?? value
    case .generation(let value): generation = generation ?? value
    case .doors(let value): doors = doors ?? value
    case .seats(let value): seats = seats ?? value
    case .typePlus(let number):
      if type == nil { (type, hasTypePlus) = (number, true) }
    case .grade(let letter, let number): grade = grade ?? (letter, number)
    case .battery(let value): battery = battery ?? value
    case .number, .ignored, .name: break
    }
  }

  /// Takes an entry's columns over what its words say.
  mutating func take(_ columns: VehicleFacts) {
    (firstDay, lastDay) = (columns.firstDay, columns.lastDay)
    if !columns.energies.isEmpty { energies = columns.energies }
    power = columns.power ?? power
    otherPower = columns.otherPower
    isManual = columns.isManual ?? isManual
    fiscalPower = columns.fiscalPower
    columnDoors = columns.columnDoors
    columnBodies = columns.columnBodies
    isGoods = columns.isGoods
  }

  /// `dCi` and `Hybrid` together are a diesel hybrid; words that exclude each other leave the first.
  private mutating func narrow(to fuels: EnergySet) {
    guard !energies.isEmpty else {
      energies = fuels
      return
    }
    let both = energies.intersection(fuels)
    if !both.isEmpty { energies = both }
  }
}

/// A kind of fact, in the order in which what rules out is named.
enum Fact: UInt8, CaseIterable, Sendable {
  case energy, power, gearbox, years, fiscalPower, type, grade, battery, body, generation, axle, displacement, seats,
    doors, length,
    height
  case typeCode, trim

  /// The field that holds it, for records and messages.
  var field: FieldID {
    switch self {
    case .energy: .energie
    case .power: .puissance
    case .gearbox: .boiteDeVitesse
    case .years: .dateMEC
    case .fiscalPower: .puissanceFiscale
    case .type, .grade, .battery: .version
    case .body: .carrosserie
    case .generation: .generation
    case .axle: .rouesMotrices
    case .displacement: .cylindree
    case .seats: .places
    case .doors: .nombreDePortes
    case .length: .longueur
    case .height: .hauteur
    case .typeCode: .tvv
    case .trim: .finition
    }
  }
}
