/// What the examples of codes are made of: a car that the built-in referential completes by itself, the FAQ's own, and a
/// few others.
enum ExampleSheet {
  static let panda = """
    type: occasion
    marque: FIAT
    modele: PANDA
    synthese: {version: 1.2 8v 69 ch, finition: Pop}
    couleurs: {exterieure: Blanc, interieure: Gris, peinture: Vernie}

    """

  static let ligier = """
    type: occasion
    marque: LIGIER
    marque_personnalisee: oui
    modele: JS50
    synthese:
      genre: Véhicule particulier
      version: JS50
      finition: SELECT
      carrosserie: Voiture sans permis
      nombre_de_portes: 3
    moteur:
      boite_de_vitesse: Boîte automatique
      energie: Diesel
      puissance_fiscale: 1
      puissance: 8.5
    couleurs: {exterieure: Blanc, interieure: Beige, peinture: Vernie}

    """

  /// The Panda with one line written differently or, without `new`, left out.
  static func panda(_ old: String, _ new: String) -> String { replace(old, new, in: panda) }

  static func ligier(_ old: String, _ new: String) -> String { replace(old, new, in: ligier) }

  static func replace(_ old: String, _ new: String, in text: String) -> String {
    text.split(separator: "\n", omittingEmptySubsequences: false).compactMap { line in
      guard line.contains(old) else { return String(line) }
      let changed = join(line, old, new)
      return changed.allSatisfy { $0 == " " } ? nil : changed
    }.joined(separator: "\n")
  }

  private static func join(_ line: Substring, _ old: String, _ new: String) -> String {
    guard let range = range(of: old, in: line) else { return String(line) }
    return line[..<range.lowerBound] + new + line[range.upperBound...]
  }

  private static func range(of old: String, in line: Substring) -> Range<Substring.Index>? {
    var start = line.startIndex
    while start < line.endIndex {
      if line[start...].hasPrefix(old) { return start..<line.index(start, offsetBy: old.count) }
      start = line.index(after: start)
    }
    return nil
  }

  /// The titles of a table of cars.
  static let csvHeader = "type;marque;modele;version;finition;exterieure;interieure;peinture\n"

  /// As many brackets in a row.
  static func brackets(_ bracket: Character, _ count: Int) -> String {
    String(repeating: bracket, count: count)
  }

  /// The Panda as JSON, with its colour.
  static func jsonPanda(color: String) -> String {
    """
    {"type": "occasion", "marque": "FIAT", "modele": "PANDA",
     "synthese": {"version": "1.2 8v 69 ch", "finition": "Pop"},
     "couleurs": {"exterieure": "\(color)", "interieure": "Gris", "peinture": "Vernie"}}

    """
  }

  /// A Peugeot that the referential knows in several versions.
  static func peugeot(_ version: String, _ power: String = "130") -> String {
    """
    type: occasion
    marque: PEUGEOT
    modele: 3008
    synthese: {version: \(version)}
    moteur: {energie: Essence, boite_de_vitesse: manuelle, puissance: \(power)}
    fiche: {date_mec: 2020-05-14}
    couleurs: {exterieure: Blanc, interieure: Gris, peinture: Vernie}

    """
  }

  /// A Volkswagen of a custom brand, with lines of its `fiche`.
  static func volkswagen(_ lines: String...) -> String {
    replace("marque: LIGIER", "marque: VOLKSWAGEN", in: ligier) + "fiche:\n"
      + lines.map { "  \($0)\n" }.joined()
  }

  /// The Panda with lines of its `fiche`, and the date that it is searched by.
  static func fiche(_ lines: String..., search: String? = nil) -> String {
    panda + (search.map { "recherche: {date: \($0)}\n" } ?? "") + "fiche:\n"
      + lines.map { "  \($0)\n" }.joined()
  }

  /// A saloon of a custom brand, with its puissance fiscale.
  static func berline(cv: String) -> String {
    """
    type: occasion
    marque: VOLGA
    marque_personnalisee: oui
    modele: SIBER
    synthese: {genre: Véhicule particulier, version: 2.0, finition: LUXE, carrosserie: Berline, nombre_de_portes: 4}
    moteur: {boite_de_vitesse: Boîte manuelle, energie: Essence, puissance_fiscale: \(cv), puissance: 110}
    consommations: {co2: 160}
    couleurs: {exterieure: Noir, interieure: Gris, peinture: Vernie}

    """
  }

  /// A car whose brand the referential does not know.
  static let integra = """
    type: occasion
    marque: ACURA
    modele: INTEGRA
    synthese: {version: 1.5 203, finition: A-Spec}
    couleurs: {exterieure: Blanc, interieure: Gris, peinture: Vernie}

    """

  /// A Panda declared custom though the referential knows it.
  static let customPanda = """
    type: occasion
    marque: FIAT
    marque_personnalisee: oui
    modele: PANDA
    synthese:
      genre: Véhicule particulier
      version: 1.2 8v 69 ch
      finition: Pop
      carrosserie: Citadine
      nombre_de_portes: 5
    moteur: {boite_de_vitesse: Boîte manuelle, energie: Essence, puissance_fiscale: 4, puissance: 69}
    couleurs: {exterieure: Blanc, interieure: Gris, peinture: Vernie}

    """

  /// A table of two Pandas.
  static let pandas =
    "marque;modele;version;finition;exterieure;interieure;peinture;kilometrage\n"
    + "FIAT;PANDA;1.2 8v 69 ch;Pop;Blanc;Gris;Vernie;12 490\n"
    + "FIAT;PANDA;1.2 8v 69 ch;Lounge;Bleu;Gris;Vernie;12 490\n"
}
