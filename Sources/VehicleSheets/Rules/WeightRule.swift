import Documents

extension Rule {
  /// PR1001: step 10, two weights that cannot both be true.
  static let weights = Rule(.PR1001) { sheet, _ in
    if let conflict = FigureConflict.weights(sheet) { report(conflict, sheet) }
  }
}

extension FigureConflict {
  @inline(__always) static func isHeavierEmpty(_ figures: some VehicleFigures) -> Bool {
    guard let empty = figures.number(.poidsAVide), let gross = figures.number(.poidsTotal) else { return false }
    return empty > gross
  }

  /// PR1001: what a vehicle weighs empty is less than what it may weigh loaded.
  static func weights(_ figures: some VehicleFigures) -> FigureConflict? {
    guard isHeavierEmpty(figures), let empty = figures.number(.poidsAVide), let gross = figures.number(.poidsTotal)
    else { return nil }
    return FigureConflict(
      code: .PR1001, fields: [.poidsAVide, .poidsTotal],
      message: Text(
        fr: "le poids à vide (\(empty) kg) dépasse le poids total (\(gross) kg)",
        en: "the kerb weight (\(empty) kg) is above the gross weight (\(gross) kg)"))
  }
}

// swift-format-ignore: AlwaysUseLowerCamelCase
extension Code {
  package static let PR1001 = Code(
    "PR1001", .warning, Text(fr: "poids à vide au-dessus du poids total", en: "kerb weight above gross weight"),
    help: Text(
      fr: "Les deux poids sont peut-être inversés : poids total F.2, poids à vide G.",
      en: "The two weights may be exchanged: gross weight F.2, kerb weight G."),
    explained: Explanation(
      why: Text(
        fr: "Le poids total comprend le véhicule et sa charge : à vide, il pèse toujours moins.",
        en: "The gross weight is the vehicle and its load: empty, it always weighs less."),
      source: .certificate("F.2, G"),
      ExampleSheet.ligier + "dimensions: {poids_total: 425, poids_a_vide: 700}\n",
      fixed: ExampleSheet.ligier + "dimensions: {poids_total: 700, poids_a_vide: 425}\n"))
}
