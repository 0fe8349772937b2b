/// A language that titles of columns are written in.
enum TitleLanguage: UInt8, CaseIterable, Sendable {
  case fr, de, en, it, es, nl, pl, pt
}

/// What dealers' systems, adverts and registers call their columns, beside the sheet's own keys and labels, in eight
/// languages. One row for each field.
///
/// Only names that can hardly mean anything else: what may be one thing or another stands in `AmbiguousTitles`, and the
/// values decide. Titles are compared by their words (`TitleWords`): abbreviations, articles, numbers and the word for
/// vehicle are no matter, so that one spelling of each name will do.
enum ColumnTitles {
  /// The names of one field; several of a language are separated by `|`.
  struct Row: Sendable {
    let field: FieldID
    let names: [TitleLanguage: String]

    init(
      _ field: FieldID, fr: String = "", de: String = "", en: String = "", it: String = "", es: String = "",
      nl: String = "", pl: String = "", pt: String = ""
    ) {
      self.field = field
      names = [.fr: fr, .de: de, .en: en, .it: it, .es: es, .nl: nl, .pl: pl, .pt: pt]
    }
  }

  static let table: [Row] = [
    Row(
      .reference, fr: "référence annonce|n° stock|n° parc|n° interne|réf interne|id annonce",
      de: "interne Nummer|Bestandsnummer|Fahrzeugnummer|Lagernummer|Bestellnummer intern",
      en: "reference|stock number|stock no|stock id|internal number|unit number", it: "riferimento|numero stock",
      es: "referencia|número de stock", nl: "referentie|voorraadnummer|intern nummer", pl: "numer magazynowy",
      pt: "referência|número de stock"),
    Row(
      .type, fr: "type offre|état neuf occasion|VO VN|neuf ou occasion|type vente",
      de: "Fahrzeugzustand|Zustand neu gebraucht|Angebotstyp", en: "offer type|vehicle type new used|new used",
      it: "tipo offerta|nuovo usato|stato veicolo", es: "tipo oferta|nuevo usado", nl: "nieuw gebruikt",
      pl: "nowy używany|stan pojazdu", pt: "novo usado"),
    Row(
      .marque, fr: "constructeur|fabricant", de: "Marke|Hersteller|Fabrikat", en: "make|brand|manufacturer",
      it: "marca|costruttore|casa", es: "marca|fabricante", nl: "merk|fabrikant", pl: "marka|producent",
      pt: "marca|fabricante"),
    Row(
      .modele, fr: "gamme|dénomination commerciale|modèle commercial|nom commercial",
      de: "Modell|Handelsbezeichnung|Baureihe", en: "model|model range|range", it: "modello|denominazione commerciale",
      es: "modelo|denominación comercial", nl: "model|handelsbenaming", pl: "model|nazwa handlowa", pt: "modelo"),
    Row(
      .version, fr: "libellé version|version commerciale|type commercial|dérivé",
      de: "Ausführung|Modellbeschreibung|Version",
      en: "derivative|version|model version|model version input|model description|configuration",
      it: "versione", es: "versión", nl: "uitvoering|versie", pl: "wersja", pt: "versão"),
    Row(
      .finition, fr: "niveau de finition|niveau équipement|finitions|niveau",
      de: "Ausstattungslinie|Ausstattungsvariante|Linie", en: "trim|trim level|grade", it: "allestimento",
      es: "acabado|nivel de acabado", nl: "uitrustingsniveau|uitrustingslijn",
      pl: "poziom wyposażenia|wyposażenie linia",
      pt: "nível de equipamento|acabamento"),
    Row(
      .genre, fr: "genre national|genre CG|genre VCG", it: "genere", es: "género",
      nl: "voertuigsoort"),
    Row(
      .carrosserie, fr: "type carrosserie|forme carrosserie|carrosserie nationale|silhouette|forme",
      de: "Karosserie|Karosserieform|Karosserietyp|Aufbau|Aufbauart|Aufbauform|Bauform",
      en: "body|body type|body style|body shape|bodywork", it: "carrozzeria|tipo carrozzeria",
      es: "carrocería|tipo carrocería", nl: "carrosserie|inrichting|carrosserievorm", pl: "nadwozie|typ nadwozia",
      pt: "carroçaria|carroceria|tipo de carroçaria"),
    Row(
      .nombreDePortes, fr: "nombre portes|nb portes|portes", de: "Türen|Anzahl Türen|Türanzahl|Türenzahl",
      en: "doors|number of doors|door number|door count", it: "porte|numero porte", es: "puertas|número de puertas",
      nl: "deuren|aantal deuren", pl: "liczba drzwi|drzwi|ilość drzwi", pt: "portas|número de portas"),
    Row(
      .boiteDeVitesse,
      fr: "boîte|boîte à vitesses|boîte vitesse|type boîte|type boîte vitesse|BV|type BV|boîtier|BVA BVM",
      de: "Getriebe|Getriebeart|Schaltung", en: "gear|gearbox|gearbox type|transmission type",
      it: "cambio|tipo cambio", es: "cambio|tipo cambio|caja de cambios", nl: "versnellingsbak|schakeling|versnelling",
      pl: "skrzynia biegów|rodzaj skrzyni biegów", pt: "caixa|tipo caixa|caixa de velocidades|câmbio"),
    Row(
      .energie, fr: "type carburant|énergie carburant|motorisation énergie|type énergie|carburant énergie",
      de: "Kraftstoff|Kraftstoffart|Treibstoff|Brennstoff", en: "fuel|fuel type|energy",
      it: "carburante|alimentazione", es: "combustible|tipo combustible|carburante",
      nl: "brandstof|brandstofsoort|brandstoftype|brandstof omschrijving",
      pl: "paliwo|rodzaj paliwa|typ paliwa", pt: "combustível|tipo combustível"),
    Row(
      .puissanceFiscale,
      fr: "CV fiscaux|puissance fiscale|chevaux fiscaux|ch fiscaux|nb CV fiscaux|puissance administrative|CV fisc",
      de: "Steuer PS|Fiskalleistung", en: "fiscal power|tax horsepower|power tax|fiscal hp",
      it: "cavalli fiscali|potenza fiscale", es: "potencia fiscal|caballos fiscales", nl: "fiscale PK|fiscaal vermogen",
      pl: "moc fiskalna", pt: "potência fiscal"),
    Row(
      .puissance,
      fr:
        "puissance ch|puissance réelle|puissance DIN|chevaux|chevaux DIN|ch DIN|ch|DIN|nb chevaux|puissance moteur ch",
      de: "PS|Leistung PS|Pferdestärken", en: "hp|horsepower|bhp|power hp|power horsepower|power ps",
      it: "cavalli|potenza cv", es: "caballos|potencia cv", nl: "pk|vermogen pk|paardenkracht", pl: "moc KM|konie",
      pt: "cavalos|potência cv"),
    Row(
      .poidsAVide, fr: "masse à vide|poids vide|PV avec conducteur", de: "Leergewicht|Leermasse",
      en: "kerb weight|curb weight", it: "massa a vuoto|tara", es: "tara|masa en orden de marcha",
      nl: "massa rijklaar|rijklaar gewicht",
      pl: "masa własna", pt: "tara"),
    Row(
      .poidsTotal, fr: "masse maximale|poids total autorisé en charge|PTAC",
      de: "zulässiges Gesamtgewicht|Gesamtgewicht|zGG",
      en: "gross weight|gvw|gross vehicle weight|maximum weight", it: "massa complessiva|peso complessivo",
      es: "MMA|masa máxima autorizada",
      nl: "toegestane maximum massa voertuig|maximum massa", pl: "dopuszczalna masa całkowita|DMC", pt: "peso bruto"),
    Row(
      .co2, fr: "CO2|émission CO2|taux CO2|rejet CO2|CO2 g km|CO2 mixte|rejets CO2|émissions CO2 g km",
      de: "CO2 Emission|CO2 Emissionen|CO2 Ausstoß|CO2 kombiniert",
      en: "CO2 emission|CO2 emissions|emissions CO2|CO2 combined", it: "emissioni CO2",
      es: "emisiones CO2", nl: "CO2 uitstoot|CO2 uitstoot gecombineerd", pl: "emisja CO2", pt: "emissões CO2"),
    Row(
      .urbain, fr: "consommation urbaine|conso urbaine|conso ville", de: "innerorts|Verbrauch innerorts",
      en: "urban consumption|consumption urban|fuel consumption urban", it: "consumo urbano", es: "consumo urbano",
      nl: "verbruik stad",
      pl: "zużycie paliwa w mieście|spalanie w mieście", pt: "consumo urbano"),
    Row(
      .extraUrbain, fr: "consommation extra urbaine|conso extra urbaine|conso route",
      de: "außerorts|Verbrauch außerorts",
      en: "extra urban consumption|consumption extra urban", it: "consumo extraurbano", es: "consumo extraurbano",
      nl: "verbruik buitenweg",
      pl: "zużycie paliwa poza miastem|spalanie poza miastem", pt: "consumo extra urbano"),
    Row(
      .mixte, fr: "consommation mixte|conso mixte|consommation", de: "kombiniert|Verbrauch kombiniert|Verbrauch",
      en: "combined consumption|consumption combined|fuel consumption", it: "consumo misto|consumo combinato|consumo",
      es: "consumo mixto|consumo combinado|consumo",
      nl: "verbruik gecombineerd|brandstofverbruik gecombineerd|verbruik",
      pl: "zużycie paliwa|średnie spalanie|spalanie", pt: "consumo misto|consumo combinado|consumo"),
    Row(
      .couleurExterieure,
      fr: "couleur|couleur extérieure|coloris|teinte|extérieur|couleur carrosserie|teinte carrosserie",
      de: "Farbe|Außenfarbe|Lackfarbe|Farbe außen|Hersteller Farbbezeichnung",
      en:
        "colour|color|exterior colour|exterior color|external colour|external color|external commercial color|exterior|paint colour",
      it: "colore|colore esterno|colore carrozzeria", es: "color|color exterior",
      nl: "kleur|eerste kleur|exterieurkleur|buitenkleur|lakkleur",
      pl: "kolor|kolor nadwozia|barwa", pt: "cor|cor exterior"),
    Row(
      .couleurInterieure,
      fr: "couleur intérieure|intérieur|coloris intérieur|teinte intérieure|couleur sellerie|ambiance intérieure",
      de: "Innenfarbe|Innenausstattungsfarbe|Farbe innen|Polsterfarbe",
      en: "interior colour|interior color|internal colour|interior|upholstery colour",
      it: "interni|colore interni|colore interno", es: "color interior|interior|color tapicería",
      nl: "interieurkleur|interieur|binnenkleur|kleur interieur",
      pl: "kolor wnętrza|kolor tapicerki", pt: "cor interior|cor dos interiores"),
    Row(
      .peinture, fr: "type peinture|peinture", de: "Lackierung|Lack|Lackart", en: "paint|paint type|paintwork",
      it: "vernice|tipo vernice", es: "pintura|tipo pintura",
      nl: "laksoort|lak", pl: "lakier|rodzaj lakieru", pt: "pintura"),
    Row(
      .sellerie, fr: "sellerie|type sellerie|garnissage", de: "Innenausstattung|Polster|Polsterung",
      en: "upholstery|trim material",
      it: "rivestimenti|tappezzeria|sellerie", es: "tapicería", nl: "bekleding|stoffering", pl: "tapicerka",
      pt: "estofos|estofamento"),
    Row(
      .immatriculation, fr: "immat|plaque|plaque immatriculation|n° immatriculation|n° plaque",
      de: "Kennzeichen|amtliches Kennzeichen",
      en: "plate|number plate|license plate|licence plate|registration number|registration plate|reg number|reg no|vrm",
      it: "targa", es: "placa", nl: "kenteken|nummerplaat", pl: "numer rejestracyjny|nr rej|tablica rejestracyjna",
      pt: "placa"),
    Row(
      .numeroChassis, fr: "VIN|n° VIN|châssis|n° châssis|n° série|code VIN|numéro identification|n° série VIN",
      de: "FIN|Fahrgestellnummer|Fahrzeug Identifizierungsnummer|Fahrgestellnr|VIN|FIN VIN",
      en: "VIN|VIN number|VIN code|chassis|chassis number|identification number|frame number",
      it: "telaio|numero telaio", es: "bastidor|número bastidor", nl: "chassisnummer|voertuigidentificatienummer",
      pl: "numer VIN|nr nadwozia|numer nadwozia",
      pt: "quadro|número quadro|número chassis|chassi"),
    Row(
      .dateMEC,
      fr:
        "MEC|DMEC|date MEC|mise en circulation|date mise en circulation|première mise en circulation|date première mise en circulation|première immatriculation|date première immatriculation|première MEC|date première MEC|mise en circ|date circulation",
      de: "Erstzulassung|EZ|Tag der Erstzulassung|Datum Erstzulassung|Erstzulassungsdatum",
      en:
        "first registration|first registration date|date first registration|date of first registration|registration date|first registered|date registered|date of registration",
      it: "prima immatricolazione|data immatricolazione|data prima immatricolazione",
      es: "primera matriculación|fecha matriculación|fecha primera matriculación|fecha de matrícula",
      nl: "eerste toelating|datum eerste toelating|eerste inschrijving|datum eerste inschrijving|eerste registratie",
      pl: "data pierwszej rejestracji|pierwsza rejestracja|data rejestracji",
      pt: "primeira matrícula|data matrícula|data primeira matrícula|primeiro registo|data de registo|primeiro registro"
    ),
    Row(
      .kilometrage, fr: "kilométrage compteur|kilomètres|compteur|kms|km|km compteur|km réels|kilométrage réel",
      de: "Kilometerstand|km Stand|Laufleistung|Kilometer|Tachostand",
      en: "mileage|odometer|mileage km|mileage in km|kilometers|kilometres|odometer reading",
      it: "chilometri|chilometraggio|km percorsi",
      es: "kilómetros|kilometraje", nl: "kilometerstand|tellerstand|kilometers", pl: "przebieg|stan licznika",
      pt: "quilómetros|quilometragem|kms"),
    Row(
      .kilometrageGaranti, fr: "km garanti|kilométrage garanti|km certifié", de: "Kilometerstand garantiert",
      en: "mileage guaranteed|mileage warranted"),
    Row(
      .numeroPolice, fr: "n° police|n° livre police|livre police|n° LP|police|n° registre police|LP"),
    Row(
      .vignette, fr: "vignette Crit'Air|vignette|Crit'Air|vignette écologique", de: "Umweltplakette",
      en: "crit air sticker"),
    Row(.destination, fr: "destination|client destination"),
    Row(
      .tvv, fr: "TVV|type variante version|code TVV", de: "Typ Variante Version", en: "type variant version",
      nl: "type variant uitvoering"),
    Row(.cnit, fr: "CNIT|code CNIT|type mine|type mines"),
    Row(
      .cylindree, fr: "cylindrée|cylindrée cm3|cm3", de: "Hubraum|ccm",
      en: "displacement|engine size|cubic capacity|engine capacity|cc",
      it: "cilindrata", es: "cilindrada", nl: "cilinderinhoud", pl: "pojemność skokowa|pojemność silnika",
      pt: "cilindrada"),
    Row(
      .rouesMotrices, fr: "roues motrices|essieu moteur", de: "Antriebsachse",
      en: "driven wheels|driven axle|wheel drive",
      it: "ruote motrici", es: "ruedas motrices", nl: "aangedreven wielen", pl: "rodzaj napędu", pt: "rodas motrizes"),
    Row(
      .places, fr: "places|places assises|nb places|nombre de places", de: "Sitze|Sitzplätze|Anzahl Sitzplätze",
      en: "seats|number of seats|seat count",
      it: "posti|numero posti", es: "plazas|número de plazas|asientos", nl: "zitplaatsen|aantal zitplaatsen",
      pl: "liczba miejsc|miejsca",
      pt: "lugares|número de lugares"),
  ]
}
