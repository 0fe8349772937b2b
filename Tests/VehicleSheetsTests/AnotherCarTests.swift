import Documents
import Testing

@testable import VehicleSheets

/// Vehicles that are nearly one of the referential's, and another one: each pair stands for its kind.
@Suite struct AnotherCarTests {
  static let referential: Referential = {
    let text = ByteBuffer()
    text.append(
      """
      marque;modele;version;finition;genre;carrosserie;nombre_de_portes;boite_de_vitesse;energie;puissance_fiscale;puissance;puissance_systeme;co2;debut;fin
      SUZUKI;VITARA;1.6 DDiS 120;;VP;SUV;5;Boîte manuelle;Diesel;6;120;;106;2015;2018
      SUZUKI;JIMNY;1.3 VVT 85;;VP;Tout-terrain;3;Boîte manuelle;Essence;6;85;;162;2010;2018
      CITROEN;C3;1.2 PureTech 110 BVM6;Feel;VP;Berline;5;Boîte manuelle;Essence;5;110;;115;2017;2023
      CITROEN;C3 AIRCROSS;1.2 PureTech 110 BVM6;Feel;VP;SUV;5;Boîte manuelle;Essence;6;110;;125;2017;2023
      CITROEN;BERLINGO;M 1.5 BlueHDi 100 BVM5;Club;VU;Fourgonnette;4;Boîte manuelle;Diesel;6;102;;120;2018;2023
      CITROEN;BERLINGO;VTi 95 BVM;;VP;Monospace;5;Boîte manuelle;Essence;6;95;;150;2010;2018
      AUDI;Q3;35 TDI 150 S tronic;;VP;SUV;5;Boîte robotisée;Diesel;8;150;;130;2018;2024
      AUDI;Q3;Sportback 45 TFSI e S tronic;;VP;SUV;5;Boîte robotisée;Hybride rechargeable essence;9;150;245;40;2020;2024
      SEAT;ATECA;1.5 TSI 150 DSG7;;VP;SUV;5;Boîte robotisée;Essence;8;150;;140;2018;2024
      SEAT;IBIZA;1.0 TSI 95;;VP;Berline;5;Boîte manuelle;Essence;5;95;;110;2017;2024
      HYUNDAI;IONIQ;1.6 GDi Hybrid 141;;VP;Berline;5;Boîte robotisée;Hybride essence;5;105;141;79;2016;2022
      TOYOTA;COROLLA;122h;;VP;Berline;5;Boîte automatique;Hybride essence;4;98;122;76;2019;2023
      TOYOTA;COROLLA;Touring Sports 122h;;VP;Break;5;Boîte automatique;Hybride essence;4;98;122;80;2019;2023
      BMW;SERIE 1;118i 136;;VP;Berline;5;Boîte manuelle;Essence;7;136;;130;2019;2024
      RENAULT;KANGOO EXPRESS;1.5 dCi 90 Maxi;;VU;Fourgonnette;4;Boîte manuelle;Diesel;5;90;;120;2013;2021
      MINI;HATCH 5 PORTES;Cooper 136;Cooper;VP;Berline;5;Boîte manuelle;Essence;7;136;;120;2014;2023
      MERCEDES;CLA;200 CDI 136 7G-DCT;;VP;Berline;4;Boîte robotisée;Diesel;7;136;;115;2013;2019
      VOLKSWAGEN;GOLF;GTE 1.4 TSI 204;GTE;VP;Berline;5;Boîte robotisée;Hybride rechargeable essence;6;150;204;40;2014;2020
      PEUGEOT;208;1.2 PureTech 82 BVM5;Active;VP;Berline;5;Boîte manuelle;Essence;4;82;;109;2012;2019
      PEUGEOT;208;1.2 PureTech 110 BVM6;Allure;VP;Berline;5;Boîte manuelle;Essence;5;110;;103;2015;2019
      NISSAN;QASHQAI;1.6 dCi 130;Tekna;VP;SUV;5;Boîte manuelle;Diesel;7;130;;120;2014;2018
      """)
    // The table is written here, and read by every test.
    guard let file = try? ReferentialFile(name: "r.csv", text: text) else { fatalError("the test's own referential") }
    return Referential(files: [file])
  }()

  private struct Row {
    var model: String
    var version: String
    var energy = "Diesel"
    var gearbox = "Boîte manuelle"
    var power: String
    var year = 2017
    var more = ""
    var synthese = ""
  }

  /// The code of what was recognised, or of why nothing was, with the record or the message.
  private func check(_ brand: String, _ row: Row) throws -> (code: String, text: String, help: String) {
    let text = """
      {"type": "VO", "marque": "\(brand)", "modele": "\(row.model)",
      "synthese": {"version": "\(row.version)", "finition": "Feel"\(row.synthese)},
      "moteur": {"energie": "\(row.energy)", "puissance": "\(row.power)", "boite_de_vitesse": "\(row.gearbox)"\(row.more)},
      "fiche": {"date_mec": "\(row.year)-05-14"},
      "couleurs": {"exterieure": "Blanc", "interieure": "Noir", "peinture": "Unie"}}
      """
    let verdict = try #require(VehicleSheet.check(json: text, referential: Self.referential).first)
    let reported = verdict.diagnostics.first { $0.code.hasPrefix("PR08") && $0.code != "PR0804" }
    return (reported?.code ?? "", (verdict.record ?? "") + (reported?.message.fr ?? ""), reported?.help.fr ?? "")
  }

  @Test func fourDrivenWheelsInWordsRuleOutAnEntryThatHasNone() throws {
    #expect(try check("SUZUKI", Row(model: "VITARA", version: "1.6 DDiS 120 AllGrip", power: "120")).code == "PR0806")
    #expect(try check("SUZUKI", Row(model: "VITARA", version: "1.6 DDiS 120 4x4", power: "120")).code == "PR0806")
    #expect(try check("SUZUKI", Row(model: "VITARA", version: "1.6 DDiS 120 Pack", power: "120")).code == "PR0805")
    // Nothing else is built.
    let jimny = Row(model: "JIMNY", version: "1.3 VVT 85 4x4", energy: "Essence", power: "85")
    #expect(try check("SUZUKI", jimny).code == "PR0805")
  }

  /// The number behind an engine's name is one engine's power and the column another's: neither is believed.
  @Test func aPowerInWordsThatIsAnotherEnginesIsNotTheColumns() throws {
    let words = { (version: String, power: String) in
      try check("PEUGEOT", Row(model: "208", version: version, energy: "Essence", power: power)).code
    }
    #expect(try words("1.2 PureTech 82", "110") == "PR0807")
    #expect(try words("1.2 PureTech 110", "82") == "PR0807")
    #expect(try words("1.2 PureTech 82", "82") == "PR0805")
    #expect(try words("1.2 PureTech 110", "110") == "PR0805")
    // Kilowatts, and a number that is no engine's of the range.
    #expect(try words("1.2 PureTech 81", "110") == "PR0805")
    #expect(try words("1.2 PureTech 60", "82") == "PR0805")
  }

  @Test func modelAndVersionTogetherNameARange() throws {
    let aircross = try check(
      "CITROEN", Row(model: "C3", version: "AIRCROSS 1.2 PureTech 110", energy: "Essence", power: "110", year: 2019))
    #expect(aircross.code == "PR0805" && aircross.text.contains("C3 AIRCROSS"))
    // A range that the referential lacks is not the one that it is called after.
    let picasso = Row(model: "C3", version: "PICASSO 1.2 PureTech 110", energy: "Essence", power: "110", year: 2019)
    #expect(try check("CITROEN", picasso).code == "PR0801")
  }

  @Test func coupesAndSportbacksOfAnSUVAreNoSUV() throws {
    var row = Row(model: "Q3 SPORTBACK", version: "35 TDI 150", gearbox: "Boîte robotisée", power: "150", year: 2020)
    #expect(try check("AUDI", row).code == "PR0806")
    row.model = "Q3"
    #expect(try check("AUDI", row).code == "PR0805")
    row = Row(
      model: "Q3 SPORTBACK", version: "45 TFSI e", energy: "Hybride rechargeable essence", gearbox: "Boîte robotisée",
      power: "245", year: 2021)
    #expect(try check("AUDI", row).code == "PR0805")
  }

  @Test func restingCylindersAreNoGearbox() throws {
    let row = Row(
      model: "ATECA", version: "1.5 TSI 150 ACT BVM6", energy: "Essence", gearbox: "", power: "150", year: 2019)
    #expect(try check("SEAT", row).code == "PR0806")
  }

  @Test func aNameOfPeopleCarriersAndVansNeedsItsBody() throws {
    var row = Row(model: "BERLINGO", version: "1.5 BlueHDi 100", power: "102", year: 2020)
    let asked = try check("CITROEN", row)
    #expect(asked.code == "PR0807" && asked.text.contains("Carrosserie"))
    row.synthese = #", "carrosserie": "Ludospace""#
    #expect(try check("CITROEN", row).code == "PR0806")
    row.synthese = #", "carrosserie": "Fourgonnette""#
    #expect(try check("CITROEN", row).code == "PR0805")
  }

  @Test func theLengthOfAVanInWordsCounts() throws {
    var row = Row(model: "BERLINGO", version: "Fourgon XL 1.5 BlueHDi 100", power: "102", year: 2020)
    let long = try check("CITROEN", row)
    #expect(long.code == "PR0806" && long.text.contains("ici long, là standard"))
    let express = Row(model: "KANGOO", version: "Express 1.5 dCi 90", power: "90")
    let asked = try check("RENAULT", express)
    #expect(asked.code == "PR0807" && asked.text.contains("Longueur"))
    row.version = "Fourgon M 1.5 BlueHDi 100"
    #expect(try check("CITROEN", row).code == "PR0805")
  }

  @Test func aPlugInIsNotTheHybridWithoutASocket() throws {
    var row = Row(
      model: "IONIQ", version: "1.6 GDi PLUG-IN 141", energy: "Hybride essence", gearbox: "Boîte robotisée",
      power: "141",
      year: 2019)
    #expect(try check("HYUNDAI", row).code == "PR0806")
    // By the column alone they are near: what differs between them is left open.
    row.version = "1.6 GDi 141"
    row.energy = "Hybride rechargeable essence"
    let near = try check("HYUNDAI", row)
    #expect(near.code == "PR0805" && !near.text.contains("puissance_fiscale") && !near.text.contains("co2"))
  }

  @Test func doorsInTheNameOfAModelCount() throws {
    var row = Row(model: "MINI", version: "Cooper 136", energy: "Essence", power: "136")
    row.synthese = #", "nombre_de_portes": 3"#
    #expect(try check("MINI", row).code == "PR0806")
    row.synthese = #", "nombre_de_portes": 5"#
    #expect(try check("MINI", row).code == "PR0805")
  }

  @Test(arguments: [
    ("BMW", "118", "118i 136"), ("BMW", "SERIE 1 (F40)", "118i 136"), ("BMW", "SERIE 1 F40", "118i 136"),
    ("BMW", "SERIE 1 (3E GENERATION)", "118i 136"),
  ])
  func typesSaidTwiceAndChassisCodesAreNoOtherModel(_ brand: String, _ model: String, _ version: String) throws {
    let row = Row(model: model, version: version, energy: "Essence", power: "136", year: 2020)
    #expect(try check(brand, row).code == "PR0805")
  }

  @Test func aSaloonThatItsMakerCallsACoupe() throws {
    let row = Row(model: "CLA COUPE", version: "200 CDI", gearbox: "Boîte robotisée", power: "136")
    #expect(try check("MERCEDES", row).code == "PR0805")
  }

  @Test func whatRulesOutShowsBothSides() throws {
    let row = Row(model: "IBIZA", version: "ST 1.0 TSI 95", energy: "Essence", power: "95", year: 2019)
    let estate = try check("SEAT", row)
    #expect(estate.code == "PR0806" && estate.text.contains("ici break, là berline"))
  }

  @Test func anAdviceToDeclareTheBrandSaysWhatElseIsNeeded() throws {
    let row = Row(model: "QASHQAI", version: "1.6 dCi 163", power: "163")
    let refused = try check("NISSAN", row)
    #expect(
      refused.code == "PR0806" && refused.help.contains("Il faudra alors aussi") && refused.help.contains("genre"))
  }

  @Test func aTrimThatReadsLikeAnEngineIsFoundInTheWords() {
    let trims = TrimWords(["Allure"])
    #expect(trims.taken(from: VehicleWords.read("Cooper Finition Essential")).trim == "Essential")
    #expect(trims.taken(from: VehicleWords.read("Finition Allure")).trim == "Allure")
  }

  @Test func estatesByTheirColumnTakeNoFigureOfTheSaloon() throws {
    var row = Row(
      model: "IBIZA", version: "1.0 TSI 95 Style", energy: "Essence", power: "95", year: 2019,
      synthese: #", "carrosserie": "Break""#)
    let estate = try check("SEAT", row)
    #expect(estate.code == "PR0805" && !estate.text.contains("co2"))
    row.synthese = #", "carrosserie": "Citadine""#
    #expect(try check("SEAT", row).text.contains("co2"))
  }
}
