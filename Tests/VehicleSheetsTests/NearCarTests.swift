import Documents
import Testing

@testable import VehicleSheets

/// Cars that share a range, a power or a word with an entry, and are another one: each row here was once taken for it.
/// Beside each stands a neighbour that is recognised.
@Suite struct NearCarTests {
  static let referential: Referential = {
    let text = ByteBuffer()
    text.append(
      """
      marque;modele;version;finition;genre;carrosserie;boite_de_vitesse;energie;puissance_fiscale;puissance;puissance_systeme;debut;fin
      FORD;MONDEO;2.0 HEV 187;;VP;Berline;Boîte automatique;Hybride essence;7;140;187;2018;2022
      FORD;FOCUS;1.5 EcoBlue 120;;VP;Berline;Boîte manuelle;Diesel;6;120;;2018;2024
      FORD;FOCUS SW;SW 1.5 EcoBlue 120;;VP;Break;Boîte manuelle;Diesel;6;120;;2018;2024
      FORD;KUGA;2.5 Duratec I-AWD Hybrid (190ch);;VP;SUV;Boîte automatique;Hybride essence;8;152;190;2018;2024
      FORD;KUGA;1.5 EcoBoost 150;;VP;SUV;Boîte manuelle;Essence;8;150;;2018;2024
      NISSAN;QASHQAI;1.5 dCi 106;;VP;SUV;Boîte manuelle;Diesel;5;106;;2008;2024
      NISSAN;QASHQAI;QASHQAI+2 1.6 dCi (130ch);;VP;SUV;Boîte manuelle;Diesel;7;130;;2008;2024
      NISSAN;QASHQAI;1.6 dCi (130ch);;VP;SUV;Boîte manuelle;Diesel;7;130;;2008;2024
      MERCEDES-BENZ;CLASSE EQB;EQB 350 4MATIC;;VP;SUV;Boîte automatique;Électrique;10;292;190;2020;2024
      MERCEDES-BENZ;CLASSE EQB;EQB 250+;;VP;SUV;Boîte automatique;Électrique;7;190;;2020;2024
      MERCEDES-BENZ;CLASSE V;220 d 163 Long;;VP;Minibus;Boîte automatique;Diesel;9;163;;2014;2024
      MERCEDES-BENZ;CLASSE C;C 220d 4MATIC All-Terrain;;VP;Break;Boîte automatique;Diesel;11;200;;2020;2024
      MERCEDES-BENZ;CLASSE C;C 200d Break;;VP;Break;Boîte automatique;Diesel;9;163;;2020;2024
      AUDI;A3;35 TFSI Mild Hybrid 150;;VP;Berline;Boîte automatique;Hybride essence;8;150;;2020;2024
      AUDI;A3;40 TFSI e 204;;VP;Berline;Boîte automatique;Hybride rechargeable essence;8;150;204;2020;2024
      VOLVO;XC40;B4 FWD (160ch);;VP;SUV;Boîte automatique;Essence;9;160;;2020;2024
      MG;ZS;EV 177 ch 70 kWh;;VP;SUV;Boîte automatique;Électrique;4;177;;2020;2024
      RENAULT;ZOE;R135;;VP;Citadine;Boîte automatique;Électrique;4;136;;2018;2024
      RENAULT;SCENIC;Grand SCENIC (140ch);;VP;Monospace;Boîte manuelle;Essence;7;140;;2018;2024
      RENAULT;SCENIC;SCENIC (160ch);;VP;Monospace;Boîte manuelle;Essence;8;160;;2018;2024
      SEAT;LEON;LEON 5P TSI (150ch) DSG7;;VP;Berline;Boîte automatique;Essence;8;150;;2020;2024
      SKODA;SUPERB;Superb 2.0 TDI (150ch) DSG7 L&K;;VP;Berline;Boîte automatique;Diesel;8;150;;2020;2024
      SKODA;SUPERB;Superb 2.0 TDI (150ch) DSG7 Style;;VP;Berline;Boîte automatique;Diesel;8;150;;2020;2024
      VOLKSWAGEN;TIGUAN;TIGUAN ALLSPACE R-Line 2.0 TDI (150ch) DSG7;;VP;SUV;Boîte automatique;Diesel;8;150;;2020;2024
      VOLKSWAGEN;TIGUAN;TIGUAN R-Line 1.5 TSI (150ch) DSG7;;VP;SUV;Boîte automatique;Essence;8;150;;2020;2024
      KIA;SPORTAGE;SPORTAGE 1.6T-GDi (180ch) / Electrique (60ch) BVA6;;VP;SUV;Boîte automatique;Hybride essence;10;180;230;2020;2024
      KIA;SPORTAGE;SPORTAGE 1.6 T-GDi (150ch) BVM6;;VP;SUV;Boîte manuelle;Essence;8;150;;2020;2024
      BMW;SERIE 2 ACTIVE TOURER;218d (150ch);;VP;Monospace;Boîte manuelle;Diesel;7;150;;2014;2024
      BMW;SERIE 2;218d 150;;VP;Coupé;Boîte manuelle;Diesel;7;150;;2014;2024
      BMW;SERIE 1;M135i xDrive;;VP;Berline;Boîte automatique;Essence;19;306;;2020;2024
      BMW;SERIE 3;320d 190;;VP;Berline;Boîte automatique;Diesel;10;190;;2015;2024
      FIAT;DUCATO;3.3 M H2 2.3 Multijet 130 ch;;VU;Fourgon;Boîte manuelle;Diesel;8;130;;2014;2024
      FIAT;DUCATO;3.5 L H2 2.3 Multijet 140 ch;;VU;Fourgon;Boîte manuelle;Diesel;9;140;;2014;2024
      LAND ROVER;DEFENDER;110 3.0 D250 249 BVA8;;VP;SUV;Boîte automatique;Diesel;15;249;;2020;2024
      MERCEDES-BENZ;EQA;250 190 ch;;VP;SUV;Boîte automatique;Électrique;6;190;;2020;2024
      RENAULT;MEGANE E-TECH;EV60 130 ch;;VP;Berline;Boîte automatique;Électrique;4;131;;2020;2024
      MERCEDES-BENZ;EQE;EQE 350+;;VP;Berline;Boîte automatique;Électrique;9;;150;2020;2024
      HYUNDAI;KONA;KONA Electric 64 kWh;;VP;SUV;Boîte automatique;Électrique;4;;38;2020;2024
      SMART;FORTWO;1.0 71;;VP;Citadine;Boîte automatique;Essence;4;71;;2014;2024
      TESLA;MODEL S;100D 423 ch;;VP;Berline;Boîte automatique;Électrique;9;423;;2016;2024
      RENAULT;KANGOO;1.5 dCi 90 Energy Maxi;;VU;Fourgon;Boîte manuelle;Diesel;5;90;;2014;2024
      PEUGEOT;PARTNER;1.5 BlueHDi 100 Standard;;VU;Fourgon;Boîte manuelle;Diesel;5;100;;2018;2024
      PEUGEOT;PARTNER;1.5 BlueHDi 100 Long;;VU;Fourgon;Boîte manuelle;Diesel;5;102;;2018;2024
      PEUGEOT;RIFTER;1.5 BlueHDi 130 Long EAT8;;VP;Ludospace;Boîte automatique;Diesel;7;130;;2018;2024
      VOLKSWAGEN;GOLF;2.0 TDI 150 R17;;VP;Berline;Boîte manuelle;Diesel;8;150;;2018;2024
      VOLVO;V60 CROSS COUNTRY;D4 190;;VP;Break;Boîte manuelle;Diesel;8;190;;2018;2024
      VOLVO;V60 CROSS COUNTRY;Cross Country D5 235;;VP;Break;Boîte automatique;Diesel;10;235;;2018;2024
      PEUGEOT;308;1.2 PureTech 130 Grand Confort;;VP;Berline;Boîte manuelle;Essence;7;130;;2018;2024
      PEUGEOT;308;1.5 BlueHDi 130;;VP;Berline;Boîte manuelle;Diesel;6;131;;2018;2024
      BMW;SERIE 1;118d 150 Pack M;;VP;Berline;Boîte manuelle;Diesel;8;150;;2015;2024
      BMW;SERIE 1;116d 116;;VP;Berline;Boîte manuelle;Diesel;6;116;;2015;2024
      CITROEN;C4;1.2 e-DCS6 136;;VP;Berline;Boîte automatique;Hybride essence;7;136;145;2020;2024
      FIAT;500;1.3 MultiJet 95;;VP;Citadine;Boîte manuelle;Diesel;4;95;;2008;2024
      FIAT;500L;1.6 MultiJet 120;;VP;Monospace;Boîte manuelle;Diesel;6;120;;2014;2016
      TOYOTA;PROACE;1.5 D-4D 120;;VU;Fourgon;Boîte manuelle;Diesel;6;120;;2016;2024
      TOYOTA;PROACE CITY;1.5 D-4D 100;;VU;Fourgonnette;Boîte manuelle;Diesel;5;100;;2022;2024
      FORD;TRANSIT;TRANSIT CUSTOM 300 2.0 (130ch);;VU;Fourgon;Boîte manuelle;Diesel;8;130;;2016;2024
      FORD;TRANSIT;350 2.0 (170ch);;VU;Fourgon;Boîte manuelle;Diesel;9;170;;2016;2024
      FORD;TRANSIT CUSTOM;320 2.0 TDCi 130;;VU;Fourgon;Boîte manuelle;Diesel;8;130;;2012;2015
      TOYOTA;PRIUS;122h;;VP;Berline;Boîte automatique;Hybride essence;4;98;122;2016;2024
      """)
    // The table is written here, and read by every test.
    guard let file = try? ReferentialFile(name: "r.csv", text: text) else { fatalError("the test's own referential") }
    return Referential(files: [file])
  }()

  /// - Parameter row: brand, model, version, energy, gearbox, ch, body.
  private func check(_ row: String) throws -> (version: String?, message: String) {
    let cells = row.split(separator: ";", omittingEmptySubsequences: false).map(String.init)
    let text = """
      {"type": "VO", "marque": "\(cells[0])", "modele": "\(cells[1])", "fiche": {"date_mec": "2021-05-14"},
      "synthese": {"version": "\(cells[2])", "finition": "X", "carrosserie": "\(cells[6])", "genre": "", "nombre_de_portes": 5},
      "moteur": {"energie": "\(cells[3])", "boite_de_vitesse": "\(cells[4])", "puissance": "\(cells[5])"},
      "couleurs": {"exterieure": "Blanc", "interieure": "Noir", "peinture": "Unie"}}
      """
    let verdict = try #require(VehicleSheet.check(json: text, referential: Self.referential).first)
    let reported = verdict.diagnostics.first { $0.code.hasPrefix("PR08") || $0.code.hasPrefix("PR06") }
    let version = try verdict.record.flatMap { record in
      try #require(record.firstMatch(of: /"version":"([^"]*)"/)).1
    }
    return (version.map(String.init), reported?.message.fr ?? "")
  }

  @Test(arguments: [
    // A full hybrid's engine alone has the power of the petrol car; the system's is the hybrid's.
    ("FORD;MONDEO;2.0 Ti-VCT;Essence;Automatique;140;Berline", nil),
    ("FORD;MONDEO;2.0 HEV;Hybride;Automatique;187;Berline", "2.0 HEV 187"),
    // The longer car has a name of its own.
    ("NISSAN;QASHQAI+2;1.5 dCi 106;Diesel;Manuelle;106;SUV", nil),
    ("NISSAN;QASHQAI;+2 1.5 dCi 106;Diesel;Manuelle;106;SUV", nil),
    ("NISSAN;QASHQAI;1.5 dCi 106;Diesel;Manuelle;106;SUV", "1.5 dCi 106"),
    ("NISSAN;QASHQAI +2;1.6 dCi 130;Diesel;Manuelle;130;SUV", "QASHQAI+2 1.6 dCi (130ch)"),
    ("NISSAN;QASHQAI;1.6 dCi 130;Diesel;Manuelle;130;SUV", "1.6 dCi (130ch)"),
    // Types of figures, classes of power, and a letter's numbers.
    ("MERCEDES;EQB;250+ AMG Line;Électrique;Automatique;190;SUV", "EQB 250+"),
    ("MERCEDES;EQB;300 4MATIC;Électrique;Automatique;190;SUV", nil),
    ("AUDI;A3;40 TFSI;Essence;Automatique;150;Berline", nil),
    ("AUDI;A3;35 TFSI S tronic;Essence;Automatique;150;Berline", "35 TFSI Mild Hybrid 150"),
    ("AUDI;A3;40 TFSI e S tronic;Hybride;Automatique;150;Berline", "40 TFSI e 204"),
    ("VOLVO;XC40;B3 163;Essence;Automatique;162;SUV", nil),
    ("VOLVO;XC40;B4;Essence;Automatique;160;SUV", "B4 FWD (160ch)"),
    ("RENAULT;ZOE;R110;Électrique;Automatique;136;Citadine", nil),
    ("RENAULT;ZOE;R135;Électrique;Automatique;136;Citadine", "R135"),
    ("LAND ROVER;DEFENDER;90 3.0 D250 SE;Diesel;Automatique;249;SUV", nil),
    ("LAND ROVER;DEFENDER;110 3.0 D250 SE;Diesel;Automatique;249;SUV", "110 3.0 D250 249 BVA8"),
    ("MERCEDES;EQA;250+ AMG Line;Électrique;Automatique;190;SUV", nil),
    ("MERCEDES;EQA;250 AMG Line;Électrique;Automatique;190;SUV", "250 190 ch"),
    ("RENAULT;MEGANE E-TECH;EV40 130CH;Électrique;Automatique;130;Berline", nil),
    ("TESLA;MODEL S;100D;Électrique;Automatique;423;Berline", "100D 423 ch"),
    // The highest power beside one of 30 minutes: where type or battery say the same.
    ("MERCEDES;EQE;350+ AMG Line;Électrique;Automatique;292;Berline", "EQE 350+"),
    ("MERCEDES;EQE;300 AMG Line;Électrique;Automatique;245;Berline", nil),
    ("HYUNDAI;KONA;Electric 64 kWh 204;Électrique;Automatique;204;SUV", "KONA Electric 64 kWh"),
    ("HYUNDAI;KONA;Electric 39 kWh;Électrique;Automatique;130;SUV", nil),
    ("HYUNDAI;KONA;Electric;Électrique;Automatique;130;SUV", nil),
    ("SMART;FORTWO COUPE;1.0 71;Essence;Automatique;71;Citadine", "1.0 71"),
    // And what only looks like them: wheels, keys, a motor of a few ch.
    ("VOLKSWAGEN;GOLF;2.0 TDI 150 jantes R18;Diesel;Manuelle;150;Berline", "2.0 TDI 150 R17"),
    ("NISSAN;QASHQAI;1.6 dCi 130 Acenta +2 clés;Diesel;Manuelle;130;SUV", "1.6 dCi (130ch)"),
    ("CITROEN;C4;1.2 e-DCS6 136;Essence;Automatique;136;Berline", "1.2 e-DCS6 136"),
    // Batteries, as sellers round them.
    ("MG;ZS;EV 156 ch 50 kWh;Électrique;Automatique;177;SUV", nil),
    ("MG;ZS;EV 72,6 kWh;Électrique;Automatique;177;SUV", "EV 177 ch 70 kWh"),
    // How long a van is.
    ("MERCEDES;V 220;d kompakt;Diesel;Automatique;163;Minibus", nil),
    ("MERCEDES;V 220;d lang;Diesel;Automatique;163;Minibus", "220 d 163 Long"),
    ("FIAT;DUCATO;33 MH2 2.3 MJT 130CV;Diesel;Manuelle;130;Fourgon", "3.3 M H2 2.3 Multijet 130 ch"),
    ("FIAT;DUCATO;35 LH2 2.3 MJT;Diesel;Manuelle;140;Fourgon", "3.5 L H2 2.3 Multijet 140 ch"),
    ("FIAT;DUCATO;35 MH2 2.3 MJT;Diesel;Manuelle;140;Fourgon", nil),
    ("RENAULT;KANGOO;EXPRESS L1 1.5 DCI 90;Diesel;Manuelle;90;Fourgon", nil),
    ("RENAULT;KANGOO;1.5 DCI 90;Diesel;Manuelle;90;Fourgon", nil),
    ("RENAULT;KANGOO;MAXI 1.5 DCI 90;Diesel;Manuelle;90;Fourgon", "1.5 dCi 90 Energy Maxi"),
    ("PEUGEOT;PARTNER;L2 1.5 BLUEHDI 100;Diesel;Manuelle;100;Fourgon", "1.5 BlueHDi 100 Long"),
    ("PEUGEOT;PARTNER;L1 1.5 BLUEHDI 100;Diesel;Manuelle;100;Fourgon", "1.5 BlueHDi 100 Standard"),
    ("PEUGEOT;RIFTER;1.5 BLUEHDI 130 EAT8;Diesel;Automatique;130;Ludospace", nil),
    // Of cars nobody says it: the same words mean other things.
    ("BMW;SERIE 1;116d 116 contrat long;Diesel;Manuelle;116;Berline", "116d 116"),
    // Words that make an entry another vehicle.
    ("MERCEDES;Classe C;C 220 d Estate 4MATIC;Diesel;Automatique;200;Break", nil),
    ("MERCEDES;Classe C;C 220 d All-Terrain 4MATIC;Diesel;Automatique;200;Break", "C 220d 4MATIC All-Terrain"),
    ("VOLKSWAGEN;TIGUAN;2.0 TDI 150 DSG7 R-Line;Diesel;Automatique;150;SUV", nil),
    (
      "VOLKSWAGEN;TIGUAN;Allspace 2.0 TDI 150 DSG7;Diesel;Automatique;150;SUV",
      "TIGUAN ALLSPACE R-Line 2.0 TDI (150ch) DSG7"
    ),
    ("VOLVO;V60 CROSS COUNTRY;D5 235;Diesel;Automatique;235;Break", "Cross Country D5 235"),
    ("PEUGEOT;308;1.2 PureTech 130;Essence;Manuelle;130;Berline", "1.2 PureTech 130 Grand Confort"),
    ("RENAULT;SCENIC;TCe 140;Essence;Manuelle;140;Monospace", nil),
    ("RENAULT;GRAND SCENIC;TCe 140;Essence;Manuelle;140;Monospace", "Grand SCENIC (140ch)"),
    ("RENAULT;GRAND SCENIC;TCe 160;Essence;Manuelle;160;Monospace", nil),
    // Four driven wheels that nobody mentions.
    ("FORD;KUGA;2.5 Duratec FHEV 190;Hybride;Automatique;190;SUV", nil),
    ("FORD;KUGA;2.5 Duratec FHEV 190 AWD;Hybride;Automatique;190;SUV", "2.5 Duratec I-AWD Hybrid (190ch)"),
    // Estates: by a word, or by the column where an entry says it.
    ("SEAT;LEON;SP TSI 150 DSG7;Essence;Automatique;150;", nil),
    ("SEAT;LEON;TSI 150 DSG7;Essence;Automatique;150;Berline", "LEON 5P TSI (150ch) DSG7"),
    ("FORD;FOCUS;1.5 EcoBlue;Diesel;Manuelle;120;Break", "SW 1.5 EcoBlue 120"),
    ("FORD;FOCUS;1.5 EcoBlue;Diesel;Manuelle;120;Berline", "1.5 EcoBlue 120"),
    ("FORD;FOCUS;1.5 EcoBlue 120;Diesel;Manuelle;120;Break", "SW 1.5 EcoBlue 120"),
    // A trim that the entry has in its version alone.
    ("SKODA;SUPERB;2.0 TDI 150 DSG7 Style;Diesel;Automatique;150;Berline", "Superb 2.0 TDI (150ch) DSG7 Style"),
    // What drives the car, said with another word, is no other vehicle.
    (
      "KIA;SPORTAGE;1.6 T-GDi HEV 230;Hybride;Automatique;230;SUV", "SPORTAGE 1.6T-GDi (180ch) / Electrique (60ch) BVA6"
    ),
    // What is not there under its longer name is no shorter one, unless an entry says the whole.
    ("FIAT;500;L 1.3 MultiJet 95;Diesel;Manuelle;95;", nil),
    ("FIAT;500L;1.3 MultiJet 95;Diesel;Manuelle;95;", nil),
    ("TOYOTA;PROACE;City 1.5 D-4D 120;Diesel;Manuelle;120;", nil),
    ("TOYOTA;PROACE CITY;1.5 D-4D 120;Diesel;Manuelle;120;", nil),
    ("TOYOTA;PROACE;1.5 D-4D 120;Diesel;Manuelle;120;", "1.5 D-4D 120"),
    ("FORD;TRANSIT CUSTOM;300 2.0 TDCi 130;Diesel;Manuelle;130;Fourgon", "TRANSIT CUSTOM 300 2.0 (130ch)"),
    ("FORD;TRANSIT;Custom 300 2.0 TDCi 130;Diesel;Manuelle;130;Fourgon", "TRANSIT CUSTOM 300 2.0 (130ch)"),
    ("FORD;TRANSIT CUSTOM;350 2.0 TDCi 170;Diesel;Manuelle;170;Fourgon", nil),
    // Names that go on in the version, and types cut before their letter.
    ("BMW;218d;Active Tourer Luxury;Diesel;Manuelle;150;Monospace", "218d (150ch)"),
    ("BMW;SERIE 2;218d Active Tourer;Diesel;Manuelle;150;Monospace", "218d (150ch)"),
    ("BMW;SERIE 2;218d;Diesel;Manuelle;150;Coupé", "218d 150"),
    ("BMW;M135;i xDrive;Essence;Automatique;306;Berline", "M135i xDrive"),
    ("BMW;3-serie;320d;Diesel;Automatique;190;Berline", "320d 190"),
  ])
  func theRightCarOrNone(_ row: String, _ version: String?) throws {
    let found = try check(row)
    #expect(found.version == version, "\(found.message)")
  }

  @Test func messagesSayWordsAsTheyWereWritten() throws {
    #expect(
      try check("NISSAN;QASHQAI+2;1.5 dCi 106;Diesel;Manuelle;106;SUV").message.contains("QASHQAI+2"))
    let unknown = try check("BMW;SERIE 3;320d 190 M Sport;Diesel;Automatique;190;Berline")
    #expect(unknown.message.contains("mots que le référentiel n'a pas : M Sport"))
    let rechargeable = try check("TOYOTA;PRIUS;1.8 Plug-in Hybrid;Hybride;Automatique;122;Berline")
    #expect(rechargeable.message.contains("Énergie (ici rechargeable, là Hybride essence)"))
    let variant = try check("VOLKSWAGEN;TIGUAN;2.0 TDI 150 DSG7 R-Line;Diesel;Automatique;150;SUV")
    #expect(variant.message.contains("Version (ici 2.0 TDI 150 DSG7 R-Line, là TIGUAN ALLSPACE"))
  }
}
