/// A car that the starter referential completes by itself, with lines added.
func panda(_ lines: String = "") -> String {
  """
  type: occasion
  marque: FIAT
  modele: PANDA
  synthese: {version: 1.2 8v 69 ch, finition: Pop}
  couleurs: {exterieure: Blanc, interieure: Gris, peinture: Vernie}
  \(lines)
  """
}

/// A custom car that gives all nine mandatory fields, with some of them as asked and lines added.
func custom(
  _ lines: String = "", brand: String = "VOLGA", energy: String = "Essence", cv: String = "7", power: String = "110",
  body: String = "Berline", doors: String = "4"
) -> String {
  """
  type: occasion
  marque: \(brand)
  marque_personnalisee: oui
  modele: SIBER
  synthese: {genre: Véhicule particulier, version: V1, finition: F1, carrosserie: \(body), nombre_de_portes: \(doors)}
  moteur: {boite_de_vitesse: Boîte manuelle, energie: \(energy), puissance_fiscale: \(cv), puissance: \(power)}
  couleurs: {exterieure: Blanc, interieure: Beige, peinture: Vernie}
  \(lines)
  """
}

/// The FAQ's own vehicle, as its screens show it.
let faqLigier = """
  type: occasion
  recherche: {date: 14/05/2024}
  marque: LIGIER
  marque_personnalisee: oui
  modele: JS50
  synthese: {genre: Véhicule particulier, version: JS50, finition: SELECT, carrosserie: Voiture sans permis, nombre_de_portes: 3}
  moteur: {boite_de_vitesse: Boîte automatique, energie: Diesel, puissance_fiscale: 1, puissance: 8.5}
  couleurs: {exterieure: Blanc, interieure: Beige, peinture: Vernie}
  fiche:
    destination: Particulier
    vignette_environnementale: Crit'air - 2
    immatriculation: DR-214-HN
    numero_chassis: CFR12563278623369
    date_mec: 14/05/2024

  """
