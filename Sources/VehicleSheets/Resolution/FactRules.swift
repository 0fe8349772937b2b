import Documents

/// How one kind of fact of a sheet is held against an entry's.
struct FactRule: Sendable {
  enum Verdict: Sendable {
    case agrees, contradicts
    /// One of the two says nothing, or they are near: neither agrees nor rules out.
    case silent
  }

  let fact: Fact
  /// Why it rules out, for `explain` and for people.
  let reason: Text
  let compare: @Sendable (_ sheet: VehicleFacts, _ entry: VehicleFacts) -> Verdict

  init(_ fact: Fact, _ reason: Text, _ compare: @escaping @Sendable (VehicleFacts, VehicleFacts) -> Verdict) {
    self.fact = fact
    self.reason = reason
    self.compare = compare
  }

  /// The facts that rule an entry out, those that rule out most first.
  static let vetoes: [FactRule] = [
    power, energy, gearbox, years, fiscalPower, type, grade, battery, body, generation, axle, displacement, seats,
    doors, length,
    height,
  ]

  /// The same, asked by number: each vehicle is held against hundreds of entries, and a rule taken out of a list is
  /// retained with its texts.
  private nonisolated(unsafe) static let ruling = Immortal.values(vetoes)

  /// The facts of which comparing says this.
  private static func facts(_ verdict: Verdict, _ sheet: VehicleFacts, _ entry: VehicleFacts) -> [Fact] {
    ruling.indices.compactMap { ruling[$0].compare(sheet, entry) == verdict ? ruling[$0].fact : nil }
  }

  /// What rules an entry out; nil where nothing does.
  static func veto(_ sheet: VehicleFacts, _ entry: VehicleFacts) -> Fact? {
    let rules = ruling
    for i in rules.indices where rules[i].compare(sheet, entry) == .contradicts { return rules[i].fact }
    return nil
  }

  /// How many facts rule an entry out; counting ends at `limit`.
  static func contradictionCount(_ sheet: VehicleFacts, _ entry: VehicleFacts, below limit: Int) -> Int {
    let rules = ruling
    var count = 0
    for i in rules.indices where rules[i].compare(sheet, entry) == .contradicts {
      count += 1
      if count >= limit { break }
    }
    return count
  }

  /// All that rules an entry out: the entry with the fewest is the nearest.
  static func contradictions(_ sheet: VehicleFacts, _ entry: VehicleFacts) -> [Fact] {
    facts(.contradicts, sheet, entry)
  }

  /// The facts on which both agree.
  static func agreements(_ sheet: VehicleFacts, _ entry: VehicleFacts) -> [Fact] { facts(.agrees, sheet, entry) }

  /// ch that two powers may differ by and still be one engine's: sellers round, registers carry kW. Of a microcar's 8 ch
  /// so much would be another car.
  static func tolerance(of power: Double) -> Double { power < 25 ? power * 0.1 : 2.5 }

  static let power = FactRule(
    .power,
    Text(
      fr: "une autre puissance (plus de 2,5 ch d'écart ; 10 % sous 25 ch)",
      en: "another power (more than 2.5 ch apart; 10 % below 25 ch)")
  ) { sheet, entry in
    guard let own = sheet.power, let theirs = entry.power ?? entry.otherPower else { return .silent }
    // A conversion from kW may fall on the very bound.
    let tolerance = FactRule.tolerance(of: own) + 0.005
    if abs(own - theirs) <= tolerance { return .agrees }
    if let other = entry.otherPower, abs(own - other) <= tolerance { return .agrees }
    // Of an electric car that has its 30-minute power alone a seller's highest one is no other, where battery or type say so.
    if entry.power == nil, entry.energies == .electric, own > theirs, own <= theirs * 6,
      [battery, type, grade].contains(where: { $0.compare(sheet, entry) == .agrees })
    {
      return .silent
    }
    return .contradicts
  }

  static let energy = FactRule(.energy, Text(fr: "une autre énergie", en: "another energy")) { sheet, entry in
    guard !sheet.energies.isEmpty, !entry.energies.isEmpty else { return .silent }
    if sheet.isPlugIn, entry.energies.isDisjoint(with: .plugIns) { return .contradicts }
    // A fuel is near to its mild hybrid, and to the full one only by the whole system's power: its engine alone may have
    // that of the car without a motor.
    if entry.isFullHybrid, sheet.energies.isDisjoint(with: .hybrids), let own = sheet.power,
      let theirs = entry.otherPower,
      abs(own - theirs) > FactRule.tolerance(of: own)
    {
      return .contradicts
    }
    if sheet.energies.isDisjoint(with: entry.energies) {
      return sheet.energies.withNear.isDisjoint(with: entry.energies) ? .contradicts : .silent
    }
    return sheet.energies.only == nil ? .silent : .agrees
  }

  static let gearbox = FactRule(
    .gearbox, Text(fr: "boîte manuelle contre automatique", en: "manual against automatic gearbox")
  ) { sheet, entry in
    guard let own = sheet.isManual, let theirs = entry.isManual, entry.energies != .electric else { return .silent }
    return own == theirs ? .agrees : .contradicts
  }

  static let years = FactRule(
    .years,
    Text(fr: "des années de vente qui ne contiennent pas la date", en: "years of sale that do not hold the date")
  ) { sheet, entry in
    guard sheet.hasDate, entry.hasDate else { return .silent }
    return sheet.firstDay <= entry.lastDay && entry.firstDay <= sheet.lastDay ? .agrees : .contradicts
  }

  static let fiscalPower = FactRule(
    .fiscalPower,
    Text(fr: "une puissance fiscale à plus d'un CV", en: "a puissance fiscale more than one CV apart")
  ) { sheet, entry in
    guard let own = sheet.fiscalPower, let theirs = entry.fiscalPower else { return .silent }
    if own == theirs { return .agrees }
    // The formulas of 1998 and 2020 give electric and plug-in cars quite different figures.
    let isExempt = !entry.energies.isDisjoint(with: [.plugIns, .electric])
    return abs(own - theirs) > 1 && !isExempt ? .contradicts : .silent
  }

  /// `320` is no `318`, whatever its engine was tuned to.
  static let type = FactRule(.type, Text(fr: "un autre type (320, 318)", en: "another type (320, 318)")) {
    sheet, entry in
    let verdict = same(sheet.type, entry.type)
    return verdict == .agrees && sheet.hasTypePlus != entry.hasTypePlus ? .contradicts : verdict
  }

  /// `B4` is no `B3`, and `R135` no `R110`: makers rank engines by them.
  static let grade = FactRule(
    .grade, Text(fr: "un autre moteur de la même lettre (B4, B3)", en: "another engine of the same letter (B4, B3)")
  ) { sheet, entry in
    guard let own = sheet.grade, let theirs = entry.grade, own.letter == theirs.letter else { return .silent }
    return own.number == theirs.number ? .agrees : .contradicts
  }

  /// kWh of one battery by which lists differ that give what it holds and what of it is used: 50 and 46, 82 and 77.
  static let battery = FactRule(
    .battery, Text(fr: "une autre batterie (plus de 14 % d'écart)", en: "another battery (more than 14 % apart)")
  ) { sheet, entry in
    guard let own = sheet.battery, let theirs = entry.battery else { return .silent }
    return abs(own - theirs) <= max(own, theirs) * 0.14 ? .agrees : .contradicts
  }

  static let body = FactRule(
    .body,
    Text(
      fr: "une autre carrosserie, nommée dans le modèle ou la version", en: "another body, named in model or version")
  ) { sheet, entry in
    let theirs = entry.bodies.isEmpty ? entry.columnBodies : entry.bodies
    guard !sheet.bodies.isEmpty, !theirs.isEmpty else { return .silent }
    if !sheet.bodies.isDisjoint(with: theirs) { return .agrees }
    return sheet.bodies.ruledOut.isDisjoint(with: theirs) ? .silent : .contradicts
  }

  static let generation = FactRule(.generation, Text(fr: "une autre génération", en: "another generation")) {
    same($0.generation, $1.generation)
  }

  /// Of two entries of a range one of which says `4x4` the other has two driven wheels; `EntryReader` sees to that.
  static let axle = FactRule(.axle, Text(fr: "d'autres roues motrices", en: "other driven wheels")) { sheet, entry in
    guard let own = sheet.isFourWheel, let theirs = entry.isFourWheel else { return .silent }
    return own == theirs ? .agrees : .contradicts
  }

  static let displacement = FactRule(.displacement, Text(fr: "une autre cylindrée", en: "another displacement")) {
    sheet, entry in
    guard let own = sheet.displacement, let theirs = entry.displacement else { return .silent }
    // A litre and a half may be 1461 or 1499 cm³.
    return abs(own - theirs) < 75 ? .agrees : .contradicts
  }

  static let seats = FactRule(.seats, Text(fr: "un autre nombre de places", en: "another number of seats")) {
    same($0.seats, $1.seats)
  }

  /// `3P` in the words of the entry, `HATCH 5 PORTES`; of the sheet a column will do.
  static let doors = FactRule(.doors, Text(fr: "un autre nombre de portes", en: "another number of doors")) {
    sheet, entry in
    guard let own = sheet.doors ?? sheet.columnDoors, let theirs = entry.doors else { return .silent }
    // A tailgate counts as a door for some.
    return (own + 1) / 2 == (theirs + 1) / 2 ? .agrees : .contradicts
  }

  static let length = FactRule(.length, Text(fr: "une autre longueur", en: "another length")) { sheet, entry in
    guard let own = sheet.size else {
      // Which of a range's lengths `L2` is, its entries have to say: see `VehicleRange`.
      if sheet.length != nil, entry.length == nil, entry.size != nil { return .contradicts }
      return same(sheet.length, entry.length)
    }
    guard let theirs = entry.size else {
      // `Long` is no `L1`, nor `Compact` an `L2`.
      guard let length = entry.length else { return .silent }
      let isOther =
        own >= 3 && length == 1 || own == 1 && length >= 2 || own == 2 && length >= 3 || own == 4 && length == 2
      return isOther ? .contradicts : .silent
    }
    return own == theirs ? .agrees : .contradicts
  }
  static let height = FactRule(.height, Text(fr: "une autre hauteur", en: "another height")) {
    same($0.height, $1.height)
  }

  private static func same(_ own: Int?, _ theirs: Int?) -> Verdict {
    guard let own, let theirs else { return .silent }
    return own == theirs ? .agrees : .contradicts
  }
}
