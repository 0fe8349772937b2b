/// The row that shows in a blank table how one is filled in.
package enum ExampleRow {
  package static let reference = "EXEMPLE"

  /// By what it is known for no vehicle, as long as nobody has written over it.
  static let marks: [(id: FieldID, text: String)] =
    [(.reference, reference)] + [.modele, .numeroChassis].map { ($0, $0.field.example) }
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
