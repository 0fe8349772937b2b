import Documents
import Testing

@testable import VehicleSheets

/// The recogniser part by part: words, ranges, facts that rule out, and what is decided.
@Suite struct RecognitionTests {
  static let referential: Referential = {
    let text = ByteBuffer()
    text.append(
      """
      marque;modele;version;finition;genre;carrosserie;nombre_de_portes;boite_de_vitesse;energie;puissance_fiscale;puissance;puissance_systeme;co2;tvv;cnit;debut;fin
      PEUGEOT;308;1.5 BlueHDi 130 S&S BVM6;;VP;Berline;5;Boîte manuelle;Diesel;6;131;;110;LBYHZJ/1;M10PGTVP1234567;2018;2024
      PEUGEOT;308;1.5 BlueHDi 130 S&S EAT8;Allure;VP;Berline;5;Boîte automatique;Diesel;6;131;;115;LBYHZT/1;;2018;2024
      PEUGEOT;308;SW 1.5 BlueHDi 130 S&S EAT8;Allure;VP;Break;5;Boîte automatique;Diesel;6;131;;118;;;2018;2024
      PEUGEOT;308;1.2 PureTech 130 BVM6;GT Line;VP;Berline;5;Boîte manuelle;Essence;7;131;;130;;;2018;2024
      PEUGEOT;308;1.6 HDi 92;Active;VP;Berline;5;Boîte manuelle;Diesel;5;92;;100;;;2010;2014
      PEUGEOT;308;GTi 1.6 THP 270;GTi;VP;Berline;5;Boîte manuelle;Essence;16;272;;139;;;2015;2020
      RENAULT;CLIO IV;1.5 dCi 90;Zen;VP;Citadine;5;Boîte manuelle;Diesel;4;90;;90;;;2012;2019
      RENAULT;CLIO V;1.5 Blue dCi 85;Zen;VP;Citadine;5;Boîte manuelle;Diesel;4;86;;95;;;2019;2023
      RENAULT;CLIO V;E-Tech 140;Intens;VP;Citadine;5;Boîte automatique;Hybride essence;5;94;143;98;;;2020;2023
      BMW;SERIE 3;320d 190;;VP;Berline;4;Boîte automatique;Diesel;10;190;;110;;;2015;2023
      BMW;SERIE 3;318d 150;;VP;Berline;4;Boîte automatique;Diesel;8;150;;108;;;2015;2023
      MERCEDES;CLASSE C;C 220 d BVA9;;VP;Berline;4;Boîte automatique;Diesel;10;194;;120;;;2018;2023
      MERCEDES;CLASSE C;C 220 d 4MATIC BVA9;;VP;Berline;4;Boîte automatique;Diesel;11;194;;130;;;2018;2023
      AUDI;Q3;35 TFSI 150;;VP;SUV;5;Boîte manuelle;Essence;8;150;;140;;;2018;2023
      TESLA;MODEL 3;Grande Autonomie;;VP;Berline;4;Boîte automatique;Électrique;9;185;351;0;;;2019;2024
      PEUGEOT;5008 SUV;1.2 PureTech 130 EAT8;Allure;VP;SUV;5;Boîte automatique;Essence;7;131;;140;;;2018;2024
      DS;DS 7 CROSSBACK;1.5 BlueHDi 130 EAT8;Chic;VP;SUV;5;Boîte automatique;Diesel;7;131;;120;;;2018;2024
      CITROEN;C4 X;C4 X 1.2 PureTech (155ch) BVA8;;VP;Berline;5;Boîte automatique;Essence;7;131;;130;;;2021;2024
      PORSCHE;CAYENNE;CAYENNE GTS;;VP;SUV;5;Boîte automatique;Essence;35;460;;260;;;2018;2024
      PORSCHE;CAYENNE;CAYENNE E-HYBRID;;VP;SUV;5;Boîte automatique;Hybride rechargeable essence;22;340;;80;;;2018;2024
      MERCEDES;CLASSE E;E 350 CDI BVA7;;VP;Berline;4;Boîte automatique;Diesel;14;265;;150;;;2012;2016
      MERCEDES;CLASSE E;E 350 CDI BREAK BVA7;;VP;Break;5;Boîte automatique;Diesel;15;265;;160;;;2012;2016
      BMW;X1;sDrive18d 150;;VP;SUV;5;Boîte automatique;Diesel;8;150;;120;;;2018;2024
      AIXAM;CITY;0.4 D;Pack;VP;Voiture sans permis;3;Boîte automatique;Diesel;1;8.2;;80;;;2010;2024
      """)
    // The table is written here, and read by every test.
    guard let file = try? ReferentialFile(name: "r.csv", text: text) else { fatalError("the test's own referential") }
    return Referential(files: [file])
  }()

  private struct Result {
    let codes: [String]
    let record: String
    let suggestions: [String]
    let message: String
  }

  private func check(_ brand: String, _ model: String, _ version: String?, _ rest: String) throws -> Result {
    let words = version.map { "\"version\": \"\($0)\"," } ?? ""
    let text = """
      {"type": "VO", "marque": "\(brand)", "modele": "\(model)", "synthese": {\(words) "nombre_de_portes": "", "genre": ""},
      \(rest), "couleurs": {"exterieure": "Blanc", "interieure": "Noir", "peinture": "Unie"}}
      """
    let verdict = try #require(VehicleSheet.check(json: text, referential: Self.referential).first)
    let reported = verdict.diagnostics.first { $0.code.hasPrefix("PR08") || $0.code.hasPrefix("PR06") }
    return Result(
      codes: verdict.diagnostics.map(\.code), record: verdict.record ?? "", suggestions: reported?.suggestions ?? [],
      message: reported?.message.fr ?? "")
  }

  private func facts(_ energy: String, _ power: String, _ gearbox: String, _ date: String = "2020-05-14") -> String {
    """
    "moteur": {"energie": "\(energy)", "puissance": "\(power)", "boite_de_vitesse": "\(gearbox)"}, "fiche": {"date_mec": "\(date)"}
    """
  }

  // MARK: Words

  @Test func wordsSayWhatTheyMean() {
    func meanings(_ text: String) -> [VehicleWord.Meaning] { VehicleWords.read(text).map(\.meaning) }
    #expect(meanings("130ch 96 kW")[0] == .power(130))
    #expect(meanings("6cv") == [.fiscalPower(6)])
    #expect(meanings("110 CV") == [.power(110)])
    #expect(meanings("1.5") == [.displacement(1500)])
    #expect(meanings("1598 cm3") == [.displacement(1598)])
    // A van's size is followed by the kilograms that it carries.
    #expect(meanings("L1H1 1000 dCi").contains(.number(1000)) && meanings("2000 TDCi").contains(.displacement(2000)))
    #expect(meanings("EAT8") == meanings("BVA 8"))
    #expect(meanings("BVM6") == [.gearbox(isManual: true, gears: 6)])
    #expect(meanings("S&S") == [.ignored] && meanings("Stop & Start") == [.ignored])
    #expect(meanings("L2H1") == [.length(2), .height(1)])
    #expect(meanings("320d") == [.type(320, .diesels)] && meanings("320 d") == meanings("320d"))
    #expect(meanings("207 CC") == [.number(207), .body(.convertible)])
    #expect(VehicleWords.read("PTECH")[0].key == VehicleWords.read("PureTech")[0].key)
    #expect(VehicleWords.read("Blue HDi")[0].key == VehicleWords.read("BHDI")[0].key)
    #expect(VehicleWords.read("PureTech130").count == 2)
  }

  @Test func aVersionOfTenThousandWordsIsReadInPart() {
    #expect(VehicleWords.read(String(repeating: "mot ", count: 10_000)).count <= 60)
  }

  // MARK: Ranges

  @Test(arguments: [
    ("MEGANE IV ESTATE", "megane"), ("308 BUSINESS", "308"), ("GOLF SW", "golf"), ("C4 PICASSO", "c4picasso"),
    ("CLASSE C", "classec"), ("SERIE 3 TOURING", "serie3"), ("CABRIO", "cabrio"), ("T6 Transporter", "transporter"),
  ])
  func theRangesOwnWords(_ name: String, _ key: String) {
    let range = RangeName(VehicleWords.read(name), brand: ["x"])
    #expect(range.key == key)
  }

  @Test(arguments: [
    ("BMW", "320", "SERIE 3"), ("BMW", "318d", "SERIE 3"), ("BMW", "3er", "SERIE 3"), ("BMW", "3 Series", "SERIE 3"),
    ("MERCEDES", "C 220", "CLASSE C"), ("MERCEDES", "C-Klasse", "CLASSE C"), ("MERCEDES", "Clase C", "CLASSE C"),
    ("PEUGEOT", "308 BUSINESS", "308"), ("PEUGEOT", "308 phase 2", "308"), ("RENAULT", "Clio 5", "CLIO V"),
    ("AUDI", "RSQ3", "Q3"), ("AUDI", "Q3 35 TFSI", "Q3"), ("PEUGEOT", "208/308", nil),
  ])
  func typesLeadToTheirRange(_ brand: String, _ model: String, _ expected: String?) throws {
    let referential = Self.referential
    let index = referential.index(of: try #require(referential.brand(named: brand)))
    let found = index.match(model).map { $0.range.models.map { referential.models[$0].name } }
    #expect(found?.contains { $0 == expected } ?? (expected == nil))
  }

  // MARK: Facts

  private func verdict(_ rule: FactRule, _ change: (inout VehicleFacts, inout VehicleFacts) -> Void) -> FactRule.Verdict
  {
    var (sheet, entry) = (VehicleFacts(), VehicleFacts())
    change(&sheet, &entry)
    return rule.compare(sheet, entry)
  }

  @Test(arguments: [
    (130.0, 131.0, FactRule.Verdict.agrees), (130, 132.6, .contradicts), (8.5, 8.2, .agrees), (8.5, 5.4, .contradicts),
  ])
  func powers(_ own: Double, _ theirs: Double, _ expected: FactRule.Verdict) {
    #expect(
      verdict(.power) {
        $0.power = own
        $1.power = theirs
      } == expected)
  }

  @Test func aHybridHasTwoPowers() {
    #expect(
      verdict(.power) {
        $0.power = 143
        $1.power = 94
        $1.otherPower = 143
      } == .agrees)
    #expect(
      verdict(.power) {
        $0.power = 94
        $1.power = 94
        $1.otherPower = 143
      } == .agrees)
  }

  @Test(arguments: [
    (Energy.essence, Energy.essence, FactRule.Verdict.agrees), (.essence, .diesel, .contradicts),
    (.essence, .hybrideEssence, .silent), (.hybrideEssence, .rechargeableEssence, .silent),
    (.essence, .rechargeableEssence, .contradicts), (.diesel, .hybrideDiesel, .silent), (.essence, .gpl, .silent),
    (.electrique, .hybrideEssence, .contradicts),
  ])
  func energies(_ own: Energy, _ theirs: Energy, _ expected: FactRule.Verdict) {
    #expect(
      verdict(.energy) {
        $0.energies = EnergySet(own)
        $1.energies = EnergySet(theirs)
      } == expected)
  }

  @Test func whatElseRulesOut() {
    #expect(
      verdict(.gearbox) {
        $0.isManual = true
        $1.isManual = false
      } == .contradicts)
    #expect(
      verdict(.gearbox) {
        $0.isManual = true
        $1.isManual = false
        $1.energies = .electric
      } == .silent)
    #expect(
      verdict(.fiscalPower) {
        $0.fiscalPower = 5
        $1.fiscalPower = 6
      } == .silent)
    #expect(
      verdict(.fiscalPower) {
        $0.fiscalPower = 5
        $1.fiscalPower = 7
      } == .contradicts)
    #expect(
      verdict(.body) {
        $0.bodies = .estate
        $1.columnBodies = .hatchback
      } == .contradicts)
    // A body of a column only ranks.
    #expect(
      verdict(.body) {
        $0.columnBodies = .estate
        $1.columnBodies = .hatchback
      } == .silent)
    #expect(
      verdict(.generation) {
        $0.generation = 4
        $1.generation = 3
      } == .contradicts)
    #expect(
      verdict(.displacement) {
        $0.displacement = 1500
        $1.displacement = 1461
      } == .agrees)
    #expect(
      verdict(.years) {
        ($0.firstDay, $0.lastDay, $1.firstDay, $1.lastDay) = (20_130_101, 20_131_231, 20_130_601, 20_160_101)
      } == .agrees)
  }

  // MARK: Decisions

  @Test(arguments: [
    "ALLURE BHDI 130 S&S BVM6", "BlueHDi 130ch S&S BVM6 Allure", "1.5 BlueHDi 130 (130 CV) Allure - 21N",
    "308 1.5 BLUEHDI 130 E6.c ALLURE",
  ])
  func aDealersWordsFindTheCar(_ version: String) throws {
    let found = try check("Peugeot", "308 BUSINESS", version, facts("Diesel", "130", "manuelle"))
    #expect(found.codes == ["PR0805"])
    #expect(found.record.contains(#""version":"1.5 BlueHDi 130 S&S BVM6","finition":"Allure""#))
    #expect(found.record.contains(#""synthese.finition":"deduction""#))
    #expect(found.record.contains(#""rapprochement":{"saisi":{"modele":"308 BUSINESS","version":"\#(version)"}"#))
    #expect(found.record.contains(#""puissance_fiscale":6,"puissance":130"#))
  }

  @Test func neverAnotherCarsData() throws {
    // A power that no entry has; another energy; a year outside.
    #expect(try check("Renault", "Clio", "dCi Zen", facts("Diesel", "110", "manuelle")).codes.first == "PR0806")
    #expect(
      try check("Peugeot", "308", "130 Allure", facts("Électrique", "131", "automatique")).codes.first == "PR0806")
    #expect(
      try check("Renault", "Clio", "Zen", facts("Diesel", "90", "manuelle", "2022-01-01")).codes.first == "PR0806")
    #expect(try check("Renault", "Clio V", "Zen", facts("Diesel", "90", "manuelle")).codes.first == "PR0806")
    // `C 220 d 4MATIC` is not the two-wheel-drive entry, `308 SW` not the saloon.
    let driven = try check("Mercedes", "C 220", "d 4MATIC Sport", facts("Diesel", "194", "automatique"))
    #expect(driven.message.contains("4MATIC"))
    let estate = try check("Peugeot", "308 SW", "BlueHDi 130 EAT8 Allure", facts("Diesel", "130", "automatique"))
    #expect(estate.record.contains(#""carrosserie":"Break""#))
    let saloon = try check("Peugeot", "308", "BlueHDi 130 EAT8 Allure", facts("Diesel", "130", "automatique"))
    #expect(saloon.record.contains(#""carrosserie":"Berline""#))
  }

  @Test func aWordOfAnotherEntryForbids() throws {
    let found = try check("Peugeot", "308", "GTi BlueHDi 130 BVM6 Puretech", facts("Diesel", "130", "manuelle"))
    #expect(found.codes == ["PR0802"])
    #expect(found.message.contains("nomme un autre véhicule"))
    let unknown = try check("Peugeot", "308", "blabla super", facts("Diesel", "130", "manuelle"))
    #expect(unknown.codes == ["PR0802"])
  }

  @Test func columnAndWordsThatExcludeEachOther() throws {
    let found = try check("Peugeot", "308", "BlueHDi 130 BVM6 Allure", facts("Diesel", "130", "automatique"))
    #expect(Set(found.codes) == ["PR0807", "PR0808"])
  }

  @Test func aTypeCodeNamesTheEntry() throws {
    let recherche = #", "recherche": {"tvv": "LBYHZJ/1"}"#
    let found = try check("Peugeot", "308", nil, #""moteur": {"energie": "Diesel"}"# + recherche)
    #expect(found.record.isEmpty)
    #expect(found.codes == ["PR0901"])
    // Energy contradicts the code: it does not count.
    let wrong = try check("Peugeot", "308", nil, #""moteur": {"energie": "Essence"}"# + recherche)
    #expect(wrong.codes == ["PR0807"])
  }

  @Test func microcarsAndElectricCars() throws {
    #expect(try check("Aixam", "City", "0.4 D", facts("Diesel", "5.4", "automatique")).codes.contains("PR0804"))
    let electric = try check("Tesla", "Model 3", "Grande Autonomie Noire", facts("Électrique", "351", ""))
    #expect(electric.codes.contains("PR0805"))
  }

  @Test func suggestionsAreConsistentOrNone() throws {
    let found = try check("Peugeot", "308", "130", #""moteur": {"energie": "Diesel"}"#)
    #expect(found.codes == ["PR0807"])
    #expect(!found.suggestions.isEmpty && found.suggestions.count <= 3)
    #expect(found.suggestions.allSatisfy { $0.contains("BlueHDi 130") })
  }

  // MARK: Custom brands

  @Test func whatIsNotRecognisedBecomesACustomBrandWhereTheSheetGivesAll() throws {
    let whole = """
      "marque_personnalisee": "auto", "moteur": {"energie": "Diesel", "puissance": "110", "boite_de_vitesse": "manuelle"}
      """
    let text = """
      {"type": "VO", "marque": "peugeot", "modele": "308", "synthese": {"version": "HDi 110 Allure", "genre": "VP",
      "carrosserie": "Berline", "nombre_de_portes": 5}, \(whole),
      "couleurs": {"exterieure": "Blanc", "interieure": "Noir", "peinture": "Unie"}}
      """
    let verdict = try #require(VehicleSheet.check(json: text, referential: Self.referential).first)
    #expect(verdict.diagnostics.map(\.code) == ["PR0606"])
    let record = try #require(verdict.record)
    #expect(record.contains(#""marque":"PEUGEOT","origine_marque":"personnalisee","modele":"308""#))
    #expect(record.contains(#""version":"HDi 110 Allure","finition":"Allure""#))
    #expect(record.contains(#""puissance_fiscale":6"#) && record.contains(#""moteur.puissance_fiscale":"calcul""#))
  }

  // MARK: Names that change

  @Test func aBodyThatMostCarsHaveIsNoNameOfARange() throws {
    let result = try check("PEUGEOT", "5008", "ALLURE PURETECH 130 S&S EAT8", facts("Essence", "130 ch", "Automatique"))
    #expect(result.codes.contains("PR0805"))
    #expect(result.record.contains("\"modele\":\"5008 SUV\""))
  }

  @Test func aRangeThatWasGivenAnotherName() throws {
    let result = try check("DS", "DS 7", "BlueHDi 130 EAT8 Chic", facts("Diesel", "130 ch", "Automatique"))
    #expect(result.codes.contains("PR0805"))
  }

  @Test func theLetterOfAnEstate() throws {
    let result = try check("MERCEDES", "E 350 CDI T", nil, facts("Diesel", "265 ch", "Automatique", "2014-03-01"))
    #expect(result.codes.contains("PR0805"))
    #expect(result.message.contains("BREAK"))
  }

  // MARK: Never another car

  @Test func anEntryWhoseWordsContradictItsColumnServesNobody() throws {
    let result = try check(
      "CITROEN", "C4 X", "PureTech 130 EAT8", facts("Essence", "130 ch", "Automatique", "2023-02-01"))
    #expect(result.codes.contains("PR0806"))
  }

  @Test func aFullHybridIsNoPetrolCarOfTheSamePower() throws {
    let hybrid = try check("PORSCHE", "Cayenne", nil, facts("Hybride essence", "462 ch", "Automatique", "2021-02-01"))
    #expect(hybrid.codes.contains("PR0806"))
    let petrol = try check("PORSCHE", "Cayenne", nil, facts("Essence", "460 ch", "Automatique", "2021-02-01"))
    #expect(petrol.codes.contains("PR0805"))
  }

  @Test func theNearestMayBeRuledOutByItsYearsAlone() throws {
    let late = try check("PEUGEOT", "308", "HDi 92", facts("Diesel", "92 ch", "Manuelle", "2019-01-30"))
    #expect(late.message.contains("de 2010 à 2014"))
  }

  @Test func ofFewLettersEachCounts() throws {
    let result = try check("BMW", "iX1", nil, facts("Électrique", "313 ch", "Automatique"))
    #expect(result.codes.contains("PR0801"))
    #expect(result.suggestions.isEmpty)
  }
}
