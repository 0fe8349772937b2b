import Documents

extension Rule {
  /// PR1002: step 10, consumption and emissions that cannot all be true.
  static let emissions = Rule(.PR1002) { sheet, _ in
    for conflict in FigureConflict.emissions(sheet) { report(conflict, sheet) }
    if let conflict = FigureConflict.mixed(sheet) { report(conflict, sheet) }
  }
}

extension FigureConflict {
  @inline(__always) static func burnsNothing(_ figures: some VehicleFigures) -> Bool {
    figures.energie?.isWithoutCombustion ?? false
  }

  /// Whether the combined consumption is none of those between the two that it combines.
  @inline(__always) static func isMixedOutside(_ figures: some VehicleFigures) -> Bool {
    guard let mixed = figures.number(.mixte), let urban = figures.number(.urbain),
      let extra = figures.number(.extraUrbain), mixed > Decimal(0), urban > Decimal(0), extra > Decimal(0)
    else { return false }
    return mixed < min(urban, extra) || mixed > max(urban, extra)
  }

  /// PR1002: what burns no fuel has neither CO2 nor litres.
  static func emissions(_ figures: some VehicleFigures) -> [FigureConflict] {
    guard burnsNothing(figures), let energy = figures.energie else { return [] }
    let vehicle =
      energy == .electrique
      ? Text(fr: "un véhicule électrique", en: "an electric vehicle")
      : Text(fr: "un véhicule à hydrogène", en: "a hydrogen vehicle")
    return [FieldID.co2, .urbain, .extraUrbain, .mixte].compactMap { id in
      guard let value = figures.number(id), value > Decimal(0) else { return nil }
      let unit = id.field.unit ?? ""
      return FigureConflict(
        code: .PR1002, fields: [id],
        message: Text(
          fr: "\(vehicle.fr) n'a pas de valeur « \(id.field.label.fr) » (\(value.text.fr) \(unit))",
          en: "\(vehicle.en) has no “\(id.field.label.fr)” value (\(value) \(unit))"),
        suggestions: id == .co2 ? ["0"] : [])
    }
  }

  /// What a hybrid's combined consumption may lie outside the two that it combines: they are measured with different
  /// charges of the battery, and official figures do so.
  private static let hybridTolerance = Decimal(millionths: 200_000)

  /// PR1002: combined consumption lies between the two that it combines. 0 means unknown, as for CO2.
  static func mixed(_ figures: some VehicleFigures) -> FigureConflict? {
    guard isMixedOutside(figures), let mixed = figures.number(.mixte), let urban = figures.number(.urbain),
      let extra = figures.number(.extraUrbain)
    else { return nil }
    let distance = max(min(urban, extra).millionths - mixed.millionths, mixed.millionths - max(urban, extra).millionths)
    if figures.energie?.isHybrid == true, distance <= hybridTolerance.millionths { return nil }
    return FigureConflict(
      code: .PR1002, fields: [.mixte, .urbain, .extraUrbain],
      message: Text(
        fr:
          "la consommation mixte (\(mixed.text.fr)) n'est pas entre l'extra-urbaine (\(extra.text.fr)) et l'urbaine (\(urban.text.fr))",
        en: "the combined consumption (\(mixed)) is not between extra-urban (\(extra)) and urban (\(urban))"))
  }
}

// swift-format-ignore: AlwaysUseLowerCamelCase
extension Code {
  package static let PR1002 = Code(
    "PR1002", .warning, Text(fr: "consommation ou CO2 impossible", en: "consumption or CO2 that cannot be"),
    help: Text(
      fr: "Vérifiez l'énergie, le CO2 et les consommations.", en: "Check the energy, the CO2 and the consumptions."),
    explained: Explanation(
      why: Text(
        fr:
          "La consommation mixte est une moyenne de l'urbaine et de l'extra-urbaine, et un véhicule électrique n'émet "
          + "pas de CO2 en roulant.",
        en:
          "The combined consumption is a mean of urban and extra-urban, and an electric vehicle emits no CO2 when driven."
      ),
      source: .step("10"),
      ExampleSheet.ligier + "consommations: {urbain: 3.4, extra_urbain: 2.8, mixte: 31}\n",
      fixed: ExampleSheet.ligier + "consommations: {urbain: 3.4, extra_urbain: 2.8, mixte: 3.1}\n"))
}
