import Documents

extension Layout {
  /// The stock that dealers upload to mobile.de: 129 columns by letter, mostly without a line of titles.
  static let mobileDeTable = Layout(
    "mobile.de CSV",
    source: Text(fr: "format d'import CSV de mobile.de", en: "mobile.de's CSV upload format"),
    marks: [
      "satz_nummer", "interne_nummer", "kategorie", "marke", "modell", "leistung", "ez", "kilometer", "tueren",
      "metallic",
      "D_marke", "E_modell", "F_leistung", "I_ez", "J_kilometer", "AQ_tueren",
    ], least: 6, columns: mobileDeColumns,
    isHeaderless: { cells in
      guard cells.count >= 111 else { return false }
      let month = cells[8].split(separator: ".")
      let isMonth = cells[8].isEmpty || (month.count == 2 && month[0].count <= 2 && month[1].count == 4)
      let areNumbers = [5, 9, 42].allSatisfy { place in
        !cells[place].isEmpty && cells[place].utf8.allSatisfy { UInt8(ascii: "0")...UInt8(ascii: "9") ~= $0 }
      }
      return isMonth && areNumbers && KnownBrands.isBrand(cells[3])
    })

  /// The names of the columns in their order, the letter first, as the specification calls them.
  private static let mobileDeColumns: [Column] = mobileDeNames.split(separator: ";").enumerated().map { place, name in
    let letters = Chunk.columnName(place)
    let titles = "\(name)|\(letters)_\(name)"
    guard let use = mobileDeFields[String(name)] else { return Column(titles, nil) }
    return Column(titles, use.field, unit: use.unit, codes: use.codes, rank: use.rank)
  }

  private struct Use {
    var field: FieldID?
    var unit = ""
    var codes: [String: String] = [:]
    var rank = 0
  }

  private static let none = ["0": ""]

  private static let mobileDeFields: [String: Use] = [
    "interne_nummer": Use(field: .reference), "marke": Use(field: .marque), "modell": Use(field: .modele),
    "kategorie": Use(
      field: .carrosserie,
      codes: [
        "Limousine": "Berline", "Kombi": "Break", "Kleinwagen": "Citadine", "Sportwagen/Coupe": "Coupé",
        "Sportwagen / Coupé": "Coupé", "Cabrio/Roadster": "Cabriolet", "Cabrio": "Cabriolet",
        "Geländewagen/Pickup": "SUV", "Geländewagen": "SUV", "SUV/Geländewagen": "SUV", "Van/Kleinbus": "Monospace",
        "Van": "Monospace", "Andere": "", "Sonstige": "", "Sonstiges": "",
      ]),
    // The specification gives the power in kilowatts.
    "leistung": Use(field: .puissance, unit: " kW"),
    "ez": Use(field: .dateMEC), "kilometer": Use(field: .kilometrage), "vin": Use(field: .numeroChassis),
    "farbe": Use(field: .couleurExterieure), "tueren": Use(field: .nombreDePortes, codes: none),
    "metallic": Use(field: .peinture, codes: ["1": "Métallisée", "0": ""]),
    "neufahrzeug": Use(field: .type, codes: ["1": "neuf", "0": ""]),
    "vorfuehrfahrzeug": Use(field: .type, codes: ["1": "démonstration", "0": ""], rank: 1),
    "gesamtgewicht": Use(field: .poidsTotal, codes: none), "emission": Use(field: .co2, codes: none),
    "ccm": Use(field: .cylindree, codes: none), "sitze": Use(field: .places, codes: none),
    "allradantrieb": Use(field: .rouesMotrices, codes: ["1": "4 roues motrices", "0": ""]),
    "verbrauch_innerorts": Use(field: .urbain, codes: none),
    "verbrauch_ausserorts": Use(field: .extraUrbain, codes: none),
    "verbrauch_kombiniert": Use(field: .mixte, codes: none),
    "kraftstoffart": Use(
      field: .energie,
      codes: [
        "1": "Benzin", "2": "Diesel", "3": "Autogas", "4": "Erdgas", "6": "Elektro", "7": "Hybrid", "8": "Wasserstoff",
        "9": "Ethanol", "10": "Hybrid (Diesel/Elektro)", "0": "", "5": "",
      ]),
    "getriebeart": Use(
      field: .boiteDeVitesse,
      codes: ["1": "Boîte manuelle", "2": "Boîte robotisée", "3": "Boîte automatique", "0": ""]),
  ]

  /// The columns A to DG and on, by the specification's own words.
  private static let mobileDeNames =
    "satz_nummer;interne_nummer;kategorie;marke;modell;leistung;hu;au;ez;kilometer;preis;mwst;leer_m;oldtimer;vin;"
    + "beschaedigt;farbe;klima;taxi;behindertengerecht;jahreswagen;neufahrzeug;empfehlung;haendlerpreis;leer_y;bemerkung;"
    + "bild_id;metallic;waehrung;mwstsatz;garantie;leichtmetallfelgen;esp;abs;anhaengerkupplung;lederausstattung;"
    + "wegfahrsperre;navigationssystem;schiebedach;zentralverriegelung;fensterheber;allradantrieb;tueren;umweltplakette;"
    + "servolenkung;biodiesel;scheckheftgepflegt;katalysator;kickstarter;estarter;vorfuehrfahrzeug;antrieb;ccm;tragkraft;"
    + "nutzlast;gesamtgewicht;hubhoehe;bauhoehe;baujahr;betriebsstunden;sitze;schadstoff;kabinenart;achsen;tempomat;"
    + "standheizung;kabine;schutzdach;vollverkleidung;kommunal;kran;retarder_intarder;schlafplatz;tv;wc;ladebordwand;"
    + "hydraulikanlage;schiebetuer;radformel;trennwand;ebs;vermietbar;kompressor;luftfederung;scheibenbremse;"
    + "fronthydraulik;bss;schnellwechsel;zsa;kueche;kuehlbox;schlafsitze;frontheber;sichtbar_nur_fuer_haendler;reserviert;"
    + "envkv;verbrauch_innerorts;verbrauch_ausserorts;verbrauch_kombiniert;emission;xenonscheinwerfer;sitzheizung;"
    + "partikelfilter;einparkhilfe;schwackecode;lieferdatum;lieferfrist;ueberfuehrungskosten;hu_au_neu;kraftstoffart;"
    + "getriebeart;exportfahrzeug;tageszulassung;blickfaenger;hsn;tsn;seite_1_inserat;leer_dn;e10;qualitaetssiegel;"
    + "pflanzenoel;scr;koffer;sturzbuegel;scheibe;standklima;s_s_bereifung;strassenzulassung;etagenbett"

  /// One advert of mobile.de's Seller API.
  static let mobileDeAdvert = Layout(
    "mobile.de Seller API",
    source: Text(fr: "Seller API de mobile.de", en: "mobile.de's Seller API"),
    marks: ["vehicleClass", "make", "modelDescription", "mobileAdId"], least: 3,
    columns: [
      Column("mobileAdId|internalNumber", .reference), Column("make", .marque), Column("model", .modele),
      Column("modelDescription", .version),
      Column("category", .carrosserie, codes: ["OtherCar": "", "Other": ""]), Column("vehicleClass", nil),
      Column("condition", .type, codes: ["USED": "occasion", "NEW": "neuf"]), Column("firstRegistration", .dateMEC),
      Column("mileage", .kilometrage), Column("vin", .numeroChassis),
      Column("cubicCapacity", .cylindree), Column("power", .puissance, unit: " kW"),
      Column("gearbox", .boiteDeVitesse), Column("fuel", .energie),
      Column("exteriorColor", .couleurExterieure, rank: 1),
      Column("manufacturerColorName", .couleurExterieure), Column("interiorColor", .couleurInterieure),
      Column("doors", .nombreDePortes), Column("seats", .places),
      Column("driveType", .rouesMotrices), Column("trimLine", .finition),
      Column("emissionClass", nil), Column("numberOfPreviousOwners", nil), Column("damageUnrepaired", nil),
      Column("metallic", .peinture, codes: ["true": "Métallisée", "false": ""]),
    ])
}
