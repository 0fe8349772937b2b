import Documents
import Testing

@testable import VehicleSheets

/// What titles mean by their words alone, in eight languages and in the spellings of people who are short of room.
@Suite struct TitleTests {
  private func meaning(_ title: String) -> String {
    switch ColumnNames().reading(of: title) {
    case .known(let meaning): (meaning.field?.field.key ?? "-") + meaning.unit
    case .ambiguous: "ambiguous"
    case .power: "power"
    case .horsepowerOrFiscal: "horsepower or fiscal"
    case .compound: "compound"
    case .unit: "unit"
    case .unrelated: "unrelated"
    case .ignored: "ignored"
    case .unknown: "unknown"
    }
  }

  /// A point cuts a word short; `N°` needs no blank after it.
  @Test(arguments: [
    ("N°chassis", "numero_chassis"), ("N°immatriculation", "immatriculation"), ("Nº bastidor", "numero_chassis"),
    ("Carbu.", "energie"), ("Teinte ext.", "exterieure"), ("Coloris ext", "exterieure"), ("Col. int.", "interieure"),
    ("B.V.", "boite_de_vitesse"), ("P. fisc.", "puissance_fiscale"), ("Niv. finition", "finition"),
    ("Date mise en circu.", "date_mec"), ("Fecha matric.", "date_mec"), ("Prima immatr.", "date_mec"),
    ("Allest.", "finition"), ("Fahrgestell-Nr.", "numero_chassis"), ("Chassisnr.", "numero_chassis"),
  ])
  func wordsAreCutShort(_ title: String, _ field: String) { #expect(meaning(title) == field) }

  @Test(arguments: [
    ("Immat actuelle", "immatriculation"), ("Couleur principale", "exterieure"), ("Marque du véhicule", "marque"),
    ("Type de transmission", "ambiguous"), ("Tipo di alimentazione", "energie"), ("Model name", "ambiguous"),
    ("Nazwa modelu", "modele"), ("Fahrzeugmarke", "marque"), ("Automerk", "marque"), ("Targa auto", "immatriculation"),
    ("CO2 WLTP", "co2"), ("Max power (PS)", "puissance"), ("Puissance max. nette", "power"),
  ])
  func wordsThatSayMoreOfTheSame(_ title: String, _ field: String) { #expect(meaning(title) == field) }

  /// What is dropped from one name would make another thing of the next.
  @Test(arguments: [
    ("N° moteur", "unrelated"), ("Numero motore", "unrelated"), ("Cylindres", "unrelated"),
    ("Poids max", "poids_total"),
    ("Nom du client", "unknown"), ("Prix actuel", "unrelated"), ("km/h", "unknown"), ("Batterie kWh", "unknown"),
    ("Engine (kg)", "unknown"), ("Mixte (mpg)", "unknown"), ("Kilométrage garanti", "kilometrage_garanti"),
  ])
  func otherThingsStayOtherThings(_ title: String, _ field: String) { #expect(meaning(title) == field) }

  @Test(arguments: [
    ("Uitstoot CO2", "co2"), ("Interieur kleur", "interieure"), ("Kleur buiten", "exterieure"),
    ("Bodystyle", "carrosserie"),
    ("Data 1ª matrícula", "date_mec"), ("Datum 1e toelating", "date_mec"), ("1ère circulation", "date_mec"),
  ])
  func theOrderOfWordsIsNoMatter(_ title: String, _ field: String) { #expect(meaning(title) == field) }

  @Test(arguments: [
    ("Nennleistung in kW", "puissance kW"), ("KW-Leistung", "puissance kW"), ("Engine kW", "puissance kW"),
    ("Kw (P2)", "puissance kW"), ("Puissance (P.2)", "puissance kW"), ("Engine BHP", "puissance"),
    ("Brake horsepower", "puissance"), ("Aantal pk", "puissance"), ("Cv réels", "puissance"), ("CV DIN", "puissance"),
    ("Nb CV", "horsepower or fiscal"), ("Puissance (kW/ch)", "power"), ("Leistung kW/PS", "power"),
    ("kW (CV)", "power"),
    ("Relevé km", "kilometrage"), ("gefahrene km", "kilometrage"), ("Miles", "kilometrage miles"),
    ("Km (milliers)", "kilometrage tkm"), ("tkm", "kilometrage tkm"), ("CO2-Wert", "co2"), ("gCO2/km", "co2"),
  ])
  func measuresAreKnownByTheirUnits(_ title: String, _ field: String) { #expect(meaning(title) == field) }

  @Test(arguments: [
    ("Poids (G)", "unrelated"), ("PTAC F2", "poids_total"), ("Aandrijving (brandstof)", "energie"),
    ("Farbe (Hersteller)", "exterieure"),
  ])
  func bracketsAndCodesSettleWhatIsMeant(_ title: String, _ field: String) { #expect(meaning(title) == field) }

  @Test(arguments: ["Mileage unit", "Unité", "Unité puissance", "mileageUnit", "puissance_unite", "Einheit"])
  func titlesOfUnits(_ title: String) { #expect(meaning(title) == "unit") }
}
