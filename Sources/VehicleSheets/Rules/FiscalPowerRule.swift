import Documents

/// The puissance administrative of a car, in CV, by the two formulas in force since 1 July 1998.
enum FiscalPower {
  /// CO2/45 + (kW/40)^1.6: all 54,480 petrol and diesel rows of a year's type approvals agree.
  static func byEmission(co2: Double, kilowatts: Double) -> Int { rounded(co2 / 45 + power8over5(kilowatts / 40)) }

  /// 1.34 + 1.8 (kW/100)² + 3.87 (kW/100), for vehicles type-approved or imported since 2020.
  static func byPower(kilowatts: Double) -> Int {
    let p = kilowatts / 100
    return rounded(1.34 + 1.8 * p * p + 3.87 * p)
  }

  private static func rounded(_ value: Double) -> Int { Int((value + 0.5).rounded(.down)) }

  /// x^1.6, the fifth root of x⁸, by Newton's method: the core does without a mathematics library.
  static func power8over5(_ x: Double) -> Double {
    guard x > 0 else { return 0 }
    let wanted = x * x * x * x * x * x * x * x
    // Close for every engine there is, so a dozen steps are plenty.
    var root = x * x.squareRoot()
    for _ in 0..<40 {
      let fourth = root * root * root * root
      let next = (4 * root + wanted / fourth) / 5
      if abs(next - root) <= 1e-12 * next { return next }
      root = next
    }
    return root
  }
}

extension FiscalPower {
  /// PR0903: the puissance fiscale against power and CO2. The formulas know the combustion engine alone, while a hybrid's
  /// power may be quoted with its motor; so a hybrid's CV can only be too high, and a rechargeable or electric one says
  /// nothing.
  ///
  /// - Parameter isBeforeReform: whether the vehicle may be older than July 1998; the figure came from cylinders and gears
  ///   then.
  /// - Parameter isAfterNewFormula: whether the vehicle was surely first registered from 2021 on.
  static func conflict(
    _ figures: some VehicleFigures, isBeforeReform: Bool, isAfterNewFormula: Bool = false
  ) -> FigureConflict? {
    guard !isBeforeReform, let own = figures.number(.puissanceFiscale)?.whole, let power = figures.number(.puissance),
      let energy = figures.energie
    else { return nil }
    let co2 = figures.number(.co2).flatMap { $0 > Decimal(0) ? $0 : nil }
    // Without CO2 only the formula of 2020 is left, which counts for cars that are as young.
    guard co2 != nil || isAfterNewFormula else { return nil }
    let isHybrid = energy == .hybrideEssence || energy == .hybrideDiesel
    guard isHybrid || energy == .essence || energy == .diesel || energy == .superethanol else { return nil }
    let kilowatts = power.double / Unit.kilowatt.factor.double
    let values =
      (co2.map { [byEmission(co2: $0.double, kilowatts: kilowatts)] } ?? []) + [byPower(kilowatts: kilowatts)]
    guard !values.contains(where: { abs(Int64($0) - own) <= 1 }), !isHybrid || own > Int64(values.max() ?? 0) else {
      return nil
    }
    guard let co2 else {
      return FigureConflict(
        code: .PR0903, fields: [.puissanceFiscale],
        message: Text(
          fr: "\(own) CV ne va pas avec \(power.text.fr) ch : la formule de 2020 donne \(values[0]) CV",
          en: "\(own) CV does not go with \(power) ch: the formula of 2020 gives \(values[0]) CV"),
        suggestions: ["\(values[0])"])
    }
    return FigureConflict(
      code: .PR0903, fields: [.puissanceFiscale],
      message: Text(
        fr: "\(own) CV ne va pas avec \(power.text.fr) ch et \(co2) g/km : le calcul donne \(values[0]) CV "
          + "(\(values[1]) CV par la formule de 2020)",
        en: "\(own) CV does not go with \(power) ch and \(co2) g/km: the formula gives \(values[0]) CV "
          + "(\(values[1]) CV by the one of 2020)"),
      suggestions: values[0] == values[1] ? ["\(values[0])"] : values.map { "\($0)" })
  }

  /// The day since which CO2 and power make the puissance fiscale.
  static let reform = CalendarDate(year: 1998, month: 7, day: 1)
}

extension FiscalPower {
  /// The formula of 2020 for a sheet's engine; nil where its power is not known: a hybrid's and an electric car's are
  /// quoted with their motors.
  static func formula(of sheet: Sheet) -> Int? {
    // Quadricycles have 1 CV by their kind.
    guard let power = sheet.number(.puissance), power >= Decimal(25), let energy = sheet.energie else { return nil }
    switch energy {
    case .essence, .diesel, .gpl, .essenceGPL, .gnv, .essenceGNV, .superethanol:
      return byPower(kilowatts: power.double / Unit.kilowatt.factor.double)
    default: return nil
    }
  }
}

extension Rule {
  /// Step 9: no engine has as many fiscal horsepower as it has real ones: the two were exchanged, or one is in another unit.
  static let fiscalAbovePower = Rule(.PR0902) { sheet, _ in
    guard isOwn(.puissanceFiscale, sheet), isOwn(.puissance, sheet), let fiscal = sheet.number(.puissanceFiscale),
      let power = sheet.number(.puissance), power <= fiscal
    else { return }
    sheet.report(
      .PR0902, .puissanceFiscale,
      Text(
        fr: "\(fiscal.text.fr) CV fiscaux pour \(power.text.fr) ch : aucun moteur n'a autant de CV que de ch",
        en: "\(fiscal.text.en) fiscal CV with \(power.text.en) ch: no engine has as many CV as ch"),
      help: Advice(
        fr: "Les deux valeurs sont sans doute échangées : les CV fiscaux sont la rubrique P.6 de la carte grise.",
        en: "The two are probably exchanged: the fiscal CV are P.6 of the registration certificate."))
  }

  /// Step 9: the sheet's own puissance fiscale.
  static let fiscalPower = Rule(.PR0903) { sheet, _ in
    // What the referential filled in beside it is not the writer's to fix.
    guard isOwn(.puissanceFiscale, sheet), isOwn(.puissance, sheet), isOwn(.co2, sheet) else { return }
    // Where the month is not known and it may have been before, nothing is said.
    let isBefore = sheet.date(.dateMEC).flatMap { date in FiscalPower.reform.map { date.first < $0 } } ?? false
    let isAfter = sheet.date(.dateMEC).map { $0.first.year >= 2021 } ?? false
    guard let conflict = FiscalPower.conflict(sheet, isBeforeReform: isBefore, isAfterNewFormula: isAfter) else {
      return
    }
    sheet.report(.PR0903, .puissanceFiscale, conflict.message, suggestions: conflict.suggestions)
  }
}

// swift-format-ignore: AlwaysUseLowerCamelCase
extension Code {
  package static let PR0903 = Code(
    "PR0903", .warning, Text(fr: "puissance fiscale improbable", en: "unlikely fiscal power"),
    help: Text(
      fr: "Vérifiez la rubrique P.6 de la carte grise, la puissance et le CO2.",
      en: "Check P.6 of the registration certificate, the power and the CO2."),
    explained: Explanation(
      why: Text(
        fr:
          "La puissance fiscale se calcule : CO2/45 + (kW/40)^1,6 depuis juillet 1998, ou depuis 2020 par la puissance "
          + "seule. Une valeur à plus d'un cheval des deux est presque toujours une erreur de saisie.",
        en: "The fiscal power is computed: CO2/45 + (kW/40)^1.6 since July 1998, or since 2020 from the power alone. A "
          + "value more than one away from both is nearly always a typing error."),
      source: Text(
        fr: "vérifié sur 54 480 véhicules essence et diesel de l'ADEME (2014), sans une exception",
        en: "verified on ADEME's 54,480 petrol and diesel vehicles of 2014, without one exception"),
      ExampleSheet.berline(cv: "17"), fixed: ExampleSheet.berline(cv: "7")))
}
