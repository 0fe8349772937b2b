import Documents

extension Field {
  /// The rows of step 9: what a vehicle is.
  static let specificationRows: [Field] = [
    Field(
      .genre, .synthese, key: "genre", fr: "Genre", en: "Kind", type: .choice(.genre), step: 9,
      mandatory: .specification,
      codes: ["J.1"], inReferential: true,
      example: "Véhicule particulier",
      titles: ColumnTitles(
        fr: "genre national|genre CG|genre VCG", it: "genere", es: "género",
        nl: "voertuigsoort")),
    Field(
      .version, .synthese, key: "version", fr: "Version", en: "Version", type: .text(.free), step: 9,
      mandatory: .specification,
      inReferential: true,
      example: "JS50",
      titles: ColumnTitles(
        fr: "libellé version|version commerciale|type commercial|dérivé|déclinaison|version motorisation",
        de: "Ausführung|Modellbeschreibung|Modellvariante|Version",
        en:
          "derivative|version|model version|model version input|model description|configuration|submodel|derivative name|variant name|engine version",
        it: "versione", es: "versión", nl: "uitvoering|versie", pl: "wersja", pt: "versão")),
    Field(
      .finition, .synthese, key: "finition", fr: "Finition", en: "Trim", type: .text(.free), step: 9,
      mandatory: .specification,
      inReferential: true,
      example: "SELECT",
      titles: ColumnTitles(
        fr: "niveau de finition|niv finition|niveau équipement|finitions|niveau|finition commerciale|gamme finition",
        de: "Ausstattungslinie|Ausst Linie|Ausstattungsniveau|Ausstattungsvariante|Linie",
        en: "trim|trim level|trim line|grade|spec level|equipment level|equipment line",
        it: "allestimento|livello allestimento|versione allestimento",
        es: "acabado|nivel de acabado|terminación", nl: "uitrustingsniveau|uitrustingslijn|afwerking",
        pl: "poziom wyposażenia|wyposażenie linia|wersja wyposażenia",
        pt: "nível de equipamento|acabamento")),
    Field(
      .carrosserie, .synthese, key: "carrosserie", fr: "Carrosserie", en: "Body", type: .choice(.carrosserie), step: 9,
      mandatory: .specification, codes: ["J.2", "J.3"], inReferential: true,
      example: "Voiture sans permis",
      titles: ColumnTitles(
        fr: "type carrosserie|forme carrosserie|carrosserie nationale|silhouette|forme|type caisse|caisse",
        de: "Karosserie|Karosse|Karosserieform|Karosserietyp|Aufbau|Aufbauart|Aufbauform|Bauform",
        en: "body|body type|body style|bodystyle|body shape|bodywork",
        it: "carrozzeria|tipo carrozzeria|forma carrozzeria",
        es: "carrocería|tipo carrocería", nl: "carrosserie|inrichting|carrosserievorm|carrosserietype|koetswerk",
        pl: "nadwozie|nadwozia|typ nadwozia|wersja nadwozia",
        pt: "carroçaria|carroceria|tipo de carroçaria")),
    Field(
      .nombreDePortes, .synthese, key: "nombre_de_portes", fr: "Nombre de portes", en: "Doors",
      type: .number(units: [Unit(name: "", aliases: doors)], range: 1...7, isWhole: true), step: 9,
      mandatory: .specification, aliases: ["Portes", "Nb portes"], inReferential: true,
      example: "3",
      titles: ColumnTitles(
        fr: "nombre portes|nb portes|portes|portières",
        de: "Türen|Anzahl Türen|Türanzahl|Türenanzahl|Türenzahl|Türzahl",
        en: "doors|number of doors|door number|door count", it: "porte|numero porte", es: "puertas|número de puertas",
        nl: "deuren|aantal deuren|aantal deur", pl: "liczba drzwi|drzwi|ilość drzwi", pt: "portas|número de portas")),
    Field(
      .boiteDeVitesse, .moteur, key: "boite_de_vitesse", fr: "Boîte de vitesse", en: "Gearbox",
      type: .choice(.boiteDeVitesse), step: 9,
      mandatory: .specification, aliases: ["Boîte de vitesses", "Boîte"], inReferential: true,
      example: "Boîte automatique",
      titles: ColumnTitles(
        fr: "boîte|boîte à vitesses|boîte vitesse|type boîte|type boîte vitesse|BV|type BV|boîtier|BVA BVM|BdV|BoV",
        de: "Getriebe|Getriebeart|Getriebetyp|Schaltung|Schaltungsart|Gangschaltung",
        en: "gear|gearbox|gearbox type|shift",
        it: "cambio|tipo cambio|cambio velocità", es: "cambio|tipo cambio|caja de cambios|caja",
        nl: "versnellingsbak|schakeling|versnelling|versnellingen",
        pl: "skrzynia biegów|rodzaj skrzyni biegów|skrzynia|skrzyni biegów|rodzaj skrzyni|przekładnia",
        pt: "cx velocidades|caixa|tipo caixa|caixa de velocidades|câmbio")),
    Field(
      .energie, .moteur, key: "energie", fr: "Énergie", en: "Energy", type: .choice(.energie), step: 9,
      mandatory: .specification,
      codes: ["P.3"], aliases: ["Carburant"], inReferential: true,
      example: "Diesel",
      titles: ColumnTitles(
        fr:
          "type carburant|énergie carburant|motorisation énergie|type énergie|carburant énergie|source énergie|carbu|ener|nrj|énergie CG",
        de: "Kraftstoff|Kraftstoffart|Treibstoff|Treibstoffart|Brennstoff|Energieträger|Energiequelle",
        en: "fuel|fuel type|fuel system|fuel category|energy|energy source|powertrain|propulsion",
        it: "carburante|alimentazione|combustibile", es: "propulsión|combustible|tipo combustible|carburante",
        nl: "brandstof|brandst|brandstofsoort|brandstoftype|brandstof omschrijving",
        pl: "paliwo|paliwa|rodzaj paliwa|typ paliwa", pt: "combustível|tipo combustível")),
    Field(
      .puissanceFiscale, .moteur, key: "puissance_fiscale", fr: "Puissance fiscale", en: "Fiscal power",
      type: .number(
        units: [Unit(name: "CV", aliases: ["CVF", "chevaux", "ch fiscaux", "ch fisc"])], range: 1...400, isWhole: true),
      step: 9, mandatory: .specification,
      codes: ["P.6"], aliases: ["Chevaux fiscaux", "Puissance administrative"], inReferential: true,
      example: "1",
      titles: ColumnTitles(
        fr:
          "CV fiscaux|puissance fiscale|chevaux fiscaux|ch fiscaux|nb CV fiscaux|puissance administrative|puissance administrative nationale|puissance admin|CV fisc|fiscaux",
        de: "Steuer PS|Fiskalleistung", en: "fiscal power|tax horsepower|power tax|fiscal hp",
        it: "cavalli fiscali|CV fiscali|potenza fiscale", es: "CVF|pot fiscal|potencia fiscal|caballos fiscales",
        nl: "fiscale PK|fiscaal vermogen",
        pl: "moc fiskalna", pt: "potência fiscal")),
    Field(
      .puissance, .moteur, key: "puissance", fr: "Puissance", en: "Power",
      type: .number(
        units: [
          Unit(name: "ch", aliases: ["cv", "PS", "pk", "hp", "bhp", "KM", "chevaux", "ch DIN", "cv DIN"]), .kilowatt,
        ], range: 1...3000, isWhole: false),
      step: 9, mandatory: .specification, codes: ["P.2"], aliases: ["Puissance DIN"], inReferential: true,
      example: "8.5",
      titles: ColumnTitles(
        fr:
          "puissance ch|CV DIN|puissance réelle|puissance DIN|P DIN|chevaux|chevaux DIN|ch DIN|ch|DIN|nb chevaux|puissance moteur ch",
        de: "PS|Leistung PS|Pferdestärken", en: "hp|horsepower|bhp|power hp|power horsepower|power ps|horse power din",
        it: "cavalli|potenza cv", es: "caballos|potencia cv", nl: "pk|vermogen pk|paardenkracht", pl: "moc KM|konie",
        pt: "cavalos|potência cv")),
  ]
}
