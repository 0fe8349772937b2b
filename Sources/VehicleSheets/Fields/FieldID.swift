import Documents

/// Every field of a vehicle sheet, in the order of the screens. `Field.table` says what each one is.
public enum FieldID: UInt8, CaseIterable, Sendable {
  case reference, type, prixAffiches
  case mode, dateRecherche, etendreCatalogue
  case marque, marquePersonnalisee, modele
  case genre, version, finition, carrosserie, nombreDePortes
  case boiteDeVitesse, energie, puissanceFiscale, puissance
  case poidsTotal, poidsAVide
  case co2, urbain, extraUrbain, mixte
  case couleurExterieure, couleurInterieure, peinture, sellerie
  case equipements, contrats
  case destination, vignette, numeroPolice, immatriculation, numeroChassis, dateMEC, kilometrage, kilometrageGaranti
  case classeCO2Min, classeCO2Max, urbainWLTPMin, urbainWLTPMax, extraUrbainWLTPMin, extraUrbainWLTPMax
  case mixteWLTPMin, mixteWLTPMax
  /// What a sheet may say of its vehicle besides, for the referential to recognise it by: never in a record.
  case titre, tvv, cnit, cylindree, rouesMotrices, places, longueur, hauteur, generation

  public var field: Field { Field.table[Int(rawValue)] }

  /// What its value is read as; the same as `field.type`, without touching the field.
  public var type: Field.ValueType { FieldID.types[Int(rawValue)] }

  /// Whether it only serves to recognise the vehicle. What cannot be read of it is reported, and refuses no sheet.
  public var isFact: Bool { rawValue >= FieldID.titre.rawValue }

  nonisolated(unsafe) static let types = Immortal.values(Field.table.map(\.type))
}

/// The sections of a sheet, in the order of the screens.
public enum Section: String, CaseIterable, Sendable {
  case racine = ""
  case recherche, synthese, moteur, dimensions, consommations, couleurs, fiche, caracteristiques

  /// Its place among all sections.
  var index: Int {
    switch self {
    case .racine: 0
    case .recherche: 1
    case .synthese: 2
    case .moteur: 3
    case .dimensions: 4
    case .consommations: 5
    case .couleurs: 6
    case .fiche: 7
    case .caracteristiques: 8
    }
  }

  nonisolated(unsafe) static let at = Immortal.values(allCases)

  /// The section's heading on the screen.
  public var label: Text {
    switch self {
    case .racine: Text(fr: "Configurer un véhicule", en: "Configure a vehicle")
    case .recherche: Text(fr: "Recherche", en: "Search")
    case .synthese: Text(fr: "Synthèse", en: "Summary")
    case .moteur: Text(fr: "Moteur", en: "Engine")
    case .dimensions: Text(fr: "Dimensions", en: "Dimensions")
    case .consommations: Text(fr: "Consommations", en: "Consumption")
    case .couleurs: Text(fr: "Couleurs", en: "Colours")
    case .fiche: Text(fr: "Fiche du véhicule", en: "Vehicle record")
    case .caracteristiques: Text(fr: "Caractéristiques techniques", en: "Technical data")
    }
  }
}

/// A set of fields.
package struct FieldSet: Sendable, Equatable {
  private var bits: UInt128 = 0

  package init() {}

  package mutating func insert(_ id: FieldID) {
    precondition(Int(id.rawValue) < UInt128.bitWidth, "a set of fields has room for 128")
    bits |= 1 << UInt128(id.rawValue)
  }

  package mutating func remove(_ id: FieldID) { bits &= ~(1 << UInt128(id.rawValue)) }

  package mutating func formUnion(_ other: FieldSet) { bits |= other.bits }

  package func contains(_ id: FieldID) -> Bool { bits & (1 << UInt128(id.rawValue)) != 0 }
}
