import Documents

/// The figures of one vehicle, whoever gives them: a sheet, or a row of a referential.
protocol VehicleFigures {
  var energie: Energy? { get }

  /// A figure in its field's unit; nil where it is not given.
  func number(_ id: FieldID) -> Decimal?
}

extension Sheet: VehicleFigures {}

/// Figures that cannot all be true of one vehicle (FAQ steps 9 and 10). One list judges sheets and referentials alike.
struct FigureConflict {
  let code: Code
  /// The figures at odds; the first is the likeliest to be wrong.
  let fields: [FieldID]
  let message: Text
  var suggestions: [String] = []

  /// All conflicts among the figures, in the order of the screen.
  static func all(in figures: some VehicleFigures) -> [FigureConflict] {
    var found: [FigureConflict] = []
    if let weights = weights(figures) { found.append(weights) }
    found += emissions(figures)
    if let mixed = mixed(figures) { found.append(mixed) }
    return found
  }

  /// PR1001: what a vehicle weighs empty is less than what it may weigh loaded.
  static func weights(_ figures: some VehicleFigures) -> FigureConflict? {
    guard let empty = figures.number(.poidsAVide), let gross = figures.number(.poidsTotal), empty > gross else {
      return nil
    }
    return FigureConflict(
      code: .PR1001, fields: [.poidsAVide, .poidsTotal],
      message: Text(
        fr: "le poids à vide (\(empty) kg) dépasse le poids total (\(gross) kg)",
        en: "the kerb weight (\(empty) kg) is above the gross weight (\(gross) kg)"))
  }

  /// PR1002: what burns no fuel has neither CO2 nor litres.
  static func emissions(_ figures: some VehicleFigures) -> [FigureConflict] {
    guard let energy = figures.energie, energy.isWithoutCombustion else { return [] }
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
    guard let mixed = figures.number(.mixte), let urban = figures.number(.urbain),
      let extra = figures.number(.extraUrbain), mixed > Decimal(0), urban > Decimal(0), extra > Decimal(0),
      mixed < min(urban, extra) || mixed > max(urban, extra)
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
