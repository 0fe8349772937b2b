/// Where a value comes from.
package enum Provenance: UInt8, Sendable {
  /// The sheet's own words.
  case sheet
  case referentiel, calcul, defaut, correspondance
  /// Taken for what it most likely means.
  case deduction
  /// From the entry of the referential that the vehicle was recognised as, though it was named otherwise.
  case rapprochement
  /// From the settings.
  case reglage

  package var name: StaticString {
    switch self {
    case .sheet: "fiche"
    case .referentiel: "referentiel"
    case .calcul: "calcul"
    case .defaut: "defaut"
    case .correspondance: "correspondance"
    case .deduction: "deduction"
    case .rapprochement: "rapprochement"
    case .reglage: "reglage"
    }
  }
}
