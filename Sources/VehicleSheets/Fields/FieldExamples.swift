/// The row that shows in a blank table how one is filled in.
package enum ExampleRow {
  package static let reference = "EXEMPLE"

  /// By what it is known for no vehicle, as long as nobody has written over it.
  static let marks: [(id: FieldID, text: String)] =
    [(.reference, reference)] + [.modele, .numeroChassis].map { ($0, $0.field.example) }
}

extension Field {
  /// A value that the field may well have: for the most part the FAQ's own vehicle, the LIGIER JS50.
  package var example: String {
    switch id {
    case .reference: "LIG-1"
    case .type: "occasion"
    case .prixAffiches: "TTC"
    case .mode: "manuelle"
    case .dateRecherche, .dateMEC: "2024-05-14"
    case .etendreCatalogue, .kilometrageGaranti: "non"
    case .marque: "LIGIER"
    case .marquePersonnalisee: "oui"
    case .modele, .version: "JS50"
    case .genre: "Véhicule particulier"
    case .finition: "SELECT"
    case .carrosserie: "Voiture sans permis"
    case .nombreDePortes: "3"
    case .boiteDeVitesse: "Boîte automatique"
    case .energie: "Diesel"
    case .puissanceFiscale: "1"
    case .puissance: "8.5"
    case .poidsTotal: "725"
    case .poidsAVide: "425"
    case .co2: "80"
    case .urbain, .urbainWLTPMin: "3.4"
    case .extraUrbain, .extraUrbainWLTPMin: "2.6"
    case .mixte, .mixteWLTPMin: "3.0"
    case .urbainWLTPMax: "3.9"
    case .extraUrbainWLTPMax: "2.9"
    case .mixteWLTPMax: "3.3"
    case .couleurExterieure: "Blanc"
    case .couleurInterieure: "Beige"
    case .peinture: "Blanc nacré"
    case .sellerie: "Sellerie de série"
    case .equipements, .contrats: ""
    case .destination: "Particulier"
    case .vignette: "Crit'air - 2"
    case .numeroPolice: "2024-0117"
    case .immatriculation: "DR-214-HN"
    case .numeroChassis: "CFR12563278623369"
    case .kilometrage: "34000"
    case .classeCO2Min: "A"
    case .classeCO2Max: "B"
    case .titre: "LIGIER JS50 SELECT"
    case .tvv: "JS50L"
    case .cnit: "M10LGRVP000A123"
    case .cylindree: "480"
    case .rouesMotrices: "Traction"
    case .places: "2"
    case .longueur: "L1"
    case .hauteur: "H1"
    case .generation: "II"
    }
  }
}

extension ItemFieldID {
  /// A value that the field may well have.
  package var example: String {
    switch self {
    case .libelle: "Attelage"
    case .categorie: "Confort"
    case .codeUsine: "007"
    case .prixHT: "100"
    case .tva: "20"
    case .prixTTC: "120"
    }
  }
}
