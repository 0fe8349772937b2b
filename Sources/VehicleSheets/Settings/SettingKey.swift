import Documents

/// What `prerentree.yaml` may say, in the order in which a new one shows it: one row a setting, from which the reader, the
/// schema and the blank file are made.
public enum SettingKey: String, CaseIterable, Sendable {
  case referentiels, correspondances, langue
  case marquePersonnalisee = "marque_personnalisee"
  case puissanceFiscale = "puissance_fiscale"
  case valeurs, colonnes, codes, sorties

  /// What its value is.
  public enum Shape: Sendable {
    case paths
    case word([String])
    case words([String])
    /// Field keys and the values that they get where a sheet has none.
    case fieldValues
    /// Titles of columns and the fields that they are.
    case columns
    case levels
  }

  /// - Parameter outputs: the names that `--outputs` knows, which are the command's.
  public func shape(outputs: [String] = []) -> Shape {
    switch self {
    case .referentiels, .correspondances: .paths
    case .langue: .word(Language.allCases.map(\.rawValue))
    case .marquePersonnalisee: .word(["auto", "never"])
    case .puissanceFiscale: .word(["formule"])
    case .valeurs: .fieldValues
    case .colonnes: .columns
    case .codes: .levels
    case .sorties: .words(outputs)
    }
  }

  public var help: Text {
    switch self {
    case .referentiels:
      Text(
        fr: "les référentiels à employer, au lieu de celui du programme ; les chemins partent de ce dossier",
        en: "the referentials to use instead of the built-in one; paths count from this folder")
    case .correspondances:
      Text(
        fr: "vos tables champ;valeur;correspondance", en: "your tables champ;valeur;correspondance")
    case .langue: Text(fr: "la langue des messages", en: "the language of the messages")
    case .marquePersonnalisee:
      Text(
        fr:
          "auto : un véhicule qui n'est pas reconnu devient une marque personnalisée, si ses neuf champs sont remplis ; "
          + "never : il est refusé",
        en: "auto: a vehicle that is not recognised becomes a custom brand where its nine fields are there; "
          + "never: it is refused")
    case .puissanceFiscale:
      Text(
        fr: "formule : la puissance fiscale qui manque est calculée d'après la puissance du moteur",
        en: "formule: a missing puissance fiscale is computed from the engine's power")
    case .valeurs:
      Text(
        fr: "ce que vaut un champ que la fiche laisse vide ; rien n'est reconnu d'après cela",
        en: "what a field is that the sheet leaves empty; nothing is recognised by it")
    case .colonnes:
      Text(
        fr: "ce que sont vos colonnes : un champ, ou « ignorer »", en: "what your columns are: a field, or “ignorer”")
    case .codes:
      Text(
        fr: "la gravité d'un code : erreur, avertissement, remarque, ignorer",
        en: "how grave a code is: erreur, avertissement, remarque, ignorer")
    case .sorties:
      Text(fr: "les fichiers que « process » écrit", en: "the files that “process” writes")
    }
  }

  /// Lines that a new file shows after a comment sign.
  public var example: [String] {
    switch self {
    case .referentiels: ["referentiels: [referentiel.csv]"]
    case .correspondances: ["correspondances: [mots.csv]"]
    case .langue: ["langue: fr"]
    case .marquePersonnalisee: ["marque_personnalisee: auto"]
    case .puissanceFiscale: ["puissance_fiscale: formule"]
    case .valeurs: ["valeurs:", "  destination: Particulier", "  interieure: Noir"]
    case .colonnes: ["colonnes:", "  Prix de vente: ignorer", "  Teinte: exterieure"]
    case .codes: ["codes:", "  PR1101: remarque"]
    case .sorties: ["sorties: [records.csv, report.html]"]
    }
  }
}
