/// What adverts and dealers' systems abroad call their columns, beside the sheet's own keys and labels.
///
/// Only names that cannot mean anything else: a column that is read as the wrong field is worse than one that is not
/// read and named in a warning.
enum ColumnAliases {
  static let table: [(name: String, field: FieldID)] = names.flatMap { field, names in
    names.map { (name: $0, field: field) }
  }

  private static let names: [(FieldID, [String])] = [
    (.reference, ["ref", "réf", "id véhicule", "référence annonce", "stock id"]),
    (.type, ["offer type", "type offre", "Fahrzeugzustand", "vehicle type new used", "condition"]),
    (.marque, ["make", "brand", "Marke", "Hersteller", "merk", "marca", "constructeur", "manufacturer"]),
    (.modele, ["model", "Modell", "Handelsbezeichnung", "modello", "modelo", "dénomination commerciale"]),
    (
      .version,
      ["Variante", "variant", "versione", "versión", "uitvoering", "libellé version"]
    ),
    (.finition, ["trim", "trim level", "Ausstattungslinie", "Ausstattungsvariante", "allestimento", "acabado"]),
    (
      .carrosserie,
      [
        "body", "body type", "body style", "bodytype", "Karosserie", "Karosserieform", "Aufbauart", "carrozzeria",
        "carrocería", "type de carrosserie",
      ]
    ),
    (
      .nombreDePortes,
      [
        "doors", "number of doors", "Türen", "Anzahl Türen", "Türanzahl", "deuren", "aantal deuren", "porte",
        "numero porte", "puertas", "nbre de portes", "nombre portes",
      ]
    ),
    (
      .boiteDeVitesse,
      [
        "gear", "gearbox", "transmission", "Getriebe", "Getriebeart", "transmissie", "versnellingsbak", "cambio",
        "tipo di cambio", "boîte à vitesses", "type de boîte", "type boîte", "BV", "type BV", "boîte",
      ]
    ),
    (
      .energie,
      [
        "fuel", "fuel type", "fueltype", "Kraftstoff", "Kraftstoffart", "Treibstoff", "brandstof", "brandstoftype",
        "carburante", "alimentazione", "combustible", "type de carburant", "type carburant", "énergie carburant",
        "motorisation énergie",
      ]
    ),
    (
      .puissanceFiscale,
      ["CV fiscaux", "puissance fisc", "fiscal power", "chevaux fisc", "chevaux fiscaux", "ch fiscaux", "CV"]
    ),
    (
      .puissance,
      [
        "hp", "power", "horsepower", "PS", "Leistung", "vermogen", "pk", "potenza", "potencia", "puissance ch",
        "puissance réelle", "chevaux DIN", "ch DIN", "DIN", "ch",
      ]
    ),
    (.poidsAVide, ["Leergewicht", "kerb weight", "leeggewicht", "masse à vide", "poids vide"]),
    (.poidsTotal, ["zulässiges Gesamtgewicht", "gross weight", "GVW", "masse maximale"]),
    (
      .co2,
      ["CO2 emission", "CO2 emissions", "CO2-Emission", "CO2-Emissionen", "CO2-uitstoot", "taux de CO2", "rejet CO2"]
    ),
    (.urbain, ["consommation urbaine", "conso urbaine", "innerorts"]),
    (.extraUrbain, ["consommation extra-urbaine", "conso extra-urbaine", "außerorts"]),
    (.mixte, ["consommation mixte", "conso mixte", "kombiniert"]),
    (
      .couleurExterieure,
      [
        "colour", "color", "exterior colour", "exterior color", "Farbe", "Außenfarbe", "kleur", "colore", "couleur ext",
        "extérieur", "teinte", "couleur carrosserie",
      ]
    ),
    (
      .couleurInterieure,
      ["interior colour", "interior color", "Innenfarbe", "Innenausstattungsfarbe", "couleur int", "intérieur"]
    ),
    (
      .immatriculation,
      [
        "plate", "number plate", "license plate", "registration number", "Kennzeichen", "Amtliches Kennzeichen",
        "kenteken", "targa", "matrícula", "immat", "n° immatriculation",
      ]
    ),
    (
      .numeroChassis,
      [
        "FIN", "Fahrgestellnummer", "Fahrzeug-Identifizierungsnummer", "chassis", "chassis number", "chassisnummer",
        "telaio", "numero telaio", "bastidor", "n° châssis", "n° de châssis", "n° VIN", "numéro VIN", "n° de série",
      ]
    ),
    (
      .dateMEC,
      [
        "Erstzulassung", "EZ", "Tag der Erstzulassung", "first registration", "first registration date",
        "eerste inschrijving", "prima immatricolazione", "date 1ère immatriculation", "date 1ère MEC", "1ère MEC",
        "MEC", "1ère mise en circ", "1ère immat", "1ère immatriculation", "mise en circulation",
        "date de première mise en circulation", "date de première immatriculation", "date de 1ère immatriculation",
        "première mise en circulation", "1ère mise en circulation", "date mise en circulation",
      ]
    ),
    (
      .kilometrage,
      [
        "mileage", "odometer", "Kilometerstand", "km-Stand", "Laufleistung", "kilometerstand", "chilometraggio",
        "kilometraje", "kilomètres", "compteur", "kms",
      ]
    ),
    (.numeroPolice, ["n° de police", "n° police", "numéro livre de police", "n° livre de police", "num police"]),
    (.vignette, ["vignette Crit'Air", "vignette"]),
    (.titre, ["Nom de la voiture", "title"]),
    (.tvv, ["type variante version", "Typ Variante Version", "type variant version"]),
    (.cnit, ["code CNIT", "national type"]),
    (.cylindree, ["ccm", "Hubraum", "displacement", "engine size", "cilinderinhoud", "cilindrata", "cilindrada"]),
    (.rouesMotrices, ["drive", "drivetrain", "Antrieb", "aandrijving", "trazione", "tracción", "roues motrices"]),
    (.places, ["seats", "Sitze", "Sitzplätze", "aantal zitplaatsen", "posti", "plazas"]),
  ]
}
