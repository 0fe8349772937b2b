import Documents
import ReferentialImport
import Testing

@testable import VehicleSheets

/// Several files become one referential: their names meet, and a car that two of them have is one.
@Suite struct ReferentialMergeTests {
  private struct Source {
    var name = "source.csv"
    var text: String
    var year: Int?
  }

  private typealias Row = [String: String]

  private func merged(_ sources: [Source]) throws -> [Row] {
    let catalogue = ReferentialImport(mappings: [])
    for source in sources {
      let text = ByteBuffer()
      text.append(source.text)
      _ = try catalogue.add(name: source.name, text: text, edition: source.year.flatMap { Edition(year: $0) })
    }
    let output = ByteBuffer()
    catalogue.write(to: output)
    let lines = output.string.split(separator: "\n").map {
      $0.split(separator: ";", omittingEmptySubsequences: false).map(String.init)
    }
    return lines.dropFirst().map { Row(uniqueKeysWithValues: zip(lines[0], $0)) }
  }

  private func merged(_ texts: String...) throws -> [Row] { try merged(texts.map { Source(text: $0) }) }

  // MARK: Editions

  private static let ademe =
    "lib_mrq;lib_mod_doss;lib_mod;dscom;cnit;tvv;cod_cbr;puiss_admin_98;puiss_max;typ_boite_nb_rapp;conso_urb;conso_exurb;"
    + "conso_mixte;co2;masse_ordma_min;masse_ordma_max;Carrosserie;date_maj\n"

  private func ademe(tvv: String, co2: String = "118", of date: String, version: String = "NAGE 1.4 (75ch)") -> String {
    ReferentialMergeTests.ademe
      + "PLOUF;NAGE;NAGE;\(version);M10\(tvv);\(tvv);ES;4;55;M 5;7;4;5;\(co2);1000;1000;BERLINE;\(date)\n"
  }

  @Test func aCarOfTwoEditionsIsOneFromTheFirstToTheLast() throws {
    let rows = try merged(ademe(tvv: "ABC2", of: "mars-14"), ademe(tvv: "ABC1", of: "juin-17"))
    #expect(rows.count == 1)
    #expect(
      ["debut", "fin", "tvv", "cnit", "co2"].map { rows[0][$0] } == [
        "2013", "2019", "ABC1 ABC2", "M10ABC1 M10ABC2", "118",
      ])
  }

  @Test func figuresThatEditionsGiveDifferentlyStayEmpty() throws {
    let rows = try merged(ademe(tvv: "ABC", of: "mars-14"), ademe(tvv: "ABC", co2: "131", of: "juin-17"))
    #expect(rows.count == 1)
    #expect(["co2", "mixte", "puissance"].map { rows[0][$0] } == ["", "5", "75"])
    // A third source settles nothing.
    let more = try merged(
      ademe(tvv: "ABC", of: "mars-14"), ademe(tvv: "ABC", co2: "131", of: "juin-17"), ademe(tvv: "ABC", of: "juin-18"))
    #expect(more.map { $0["co2"] } == [""])
  }

  @Test func variantsOfOneEditionStayApart() throws {
    let two =
      ademe(tvv: "A", of: "mars-14") + ademe(tvv: "B", co2: "120", of: "mars-14").split(separator: "\n")[1] + "\n"
    #expect(try merged(two).map { $0["co2"] } == ["118", "120"])
    // Neither is the one that the other file means.
    #expect(try merged(two, ademe(tvv: "C", co2: "130", of: "juin-17")).count == 3)
    // The same figures are.
    #expect(try merged(two, ademe(tvv: "C", co2: "120", of: "juin-17")).map { $0["fin"] } == ["2016", "2019"])
  }

  @Test(arguments: [
    ("mars-14", nil, "s.csv", 2014), ("mars-14", 2016, "s.csv", 2016), ("", nil, "edition-2015.csv", 2015),
    ("2013-06-01;", 2012, "s.csv", 2012),
  ])
  func theEdition(_ date: String, _ given: Int?, _ name: String, _ year: Int) throws {
    let rows = try merged([Source(name: name, text: ademe(tvv: "A", of: date), year: given)])
    #expect(["debut", "fin"].map { rows.first?[$0] } == ["\(year - 1)", "\(year + 2)"])
  }

  @Test func theHighestMalusTellsTheYear() throws {
    let text = """
      Marque;Libellé modèle;Modèle;Description Commerciale;Energie;Carrosserie;Puissance fiscale;Puissance maximale;Puissance nominale électrique;Type de boite;Conso vitesse mixte Min;Conso vitesse mixte Max;CO2 vitesse mixte Min;CO2 vitesse mixte Max;Masse OM Min;Masse OM Max;Barème Bonus-Malus
      PLOUF;NAGE;NAGE;NAGE 1.0;ESSENCE;BERLINE;4;55,000;;MECANIQUE;5;5;118;118;1000;1000;-6000
      PLOUF;NAGE;NAGE;NAGE 9.0;ESSENCE;BERLINE;94;555,000;;MECANIQUE;25;25;558;558;1000;1000;50000

      """
    #expect(try merged(text).map { $0["debut"] } == ["2022", "2022"])
  }

  @Test func aFileWithYearsKeepsThem() throws {
    let own = "marque;modele;version;debut;fin\nPLOUF;NAGE;1.4;2009;\n"
    #expect(try merged([Source(text: own, year: 2020)]).map { "\($0["debut"] ?? "")-\($0["fin"] ?? "")" } == ["2009-"])
    let none = "marque;modele;version\nPLOUF;NAGE;1.4\n"
    #expect(
      try merged([Source(text: none, year: 2020)]).map { "\($0["debut"] ?? "")-\($0["fin"] ?? "")" } == ["2019-2022"])
    // A list without years says nothing of them; one whose last year is open does.
    #expect(
      try merged(none, "marque;modele;version;debut;fin\nPlouf;Nage;1.4;2012;2014\n").map { $0["fin"] } == ["2014"])
    #expect(try merged(own, "marque;modele;version;debut;fin\nPlouf;Nage;1.4;2012;2014\n").map { $0["fin"] } == [""])
  }

  // MARK: Names

  @Test(arguments: [
    ("MERCEDES;CLASSE CLA", "Mercedes-Benz;CLA", "MERCEDES-BENZ;CLA"),
    ("MERCEDES;A-Klasse", "MB;Classe A", "MERCEDES-BENZ;CLASSE A"),
    ("MERCEDES;CLASSE M", "MERCEDES;ML", "MERCEDES-BENZ;ML"),
    ("CITROEN;DS5", "DS;DS 5", "DS;DS 5"), ("DS;7 CROSSBACK", "DS AUTOMOBILES;DS7 Crossback", "DS;DS 7 CROSSBACK"),
    ("MAZDA;MAZDA 2", "Mazda;2", "MAZDA;2"), ("BMW;3er", "B.M.W.;SERIE 3", "BMW;SERIE 3"),
    ("BMW;3 Series", "BMW;Serie 3", "BMW;SERIE 3"), ("HYUNDAI;I 10", "Hyundai;i10", "HYUNDAI;I10"),
    ("M.G.;MG5", "MG;5", "MG;MG5"), ("VW;VW Golf", "VOLKSWAGEN;GOLF", "VOLKSWAGEN;GOLF"),
    ("TOYOTA;PRIUS PLUS", "Toyota;Prius+", "TOYOTA;PRIUS+"), ("PLOUF;Nage X", "Plouf;NAGE-X", "PLOUF;Nage X"),
  ])
  func spellingsMeet(_ first: String, _ second: String, _ written: String) throws {
    let rows = try merged("marque;modele;version\n\(first);1.0\n", "marque;modele;version\n\(second);1.0\n")
    #expect(rows.map { "\($0["marque"] ?? "");\($0["modele"] ?? "")" } == [written])
  }

  /// What one source puts into the model, the other has in the version.
  @Test func wordsMayStandInModelOrVersion() throws {
    let rows = try merged(
      "marque;modele;version;energie;puissance\nRENAULT;MEGANE IV BERLINE;TCe 140 EDC;Essence;140\n",
      "marque;modele;version;energie;puissance_fiscale\nRENAULT;MEGANE;MEGANE IV BERLINE TCe 140 EDC;Essence;7\n")
    #expect(rows.count == 1)
    #expect(
      ["modele", "version", "puissance", "puissance_fiscale"].map { rows.first?[$0] } == [
        "MEGANE IV BERLINE", "TCe 140 EDC", "140", "7",
      ])
    let other = try merged(
      "marque;modele;version\nRENAULT;MEGANE IV BERLINE;TCe 140\n", "marque;modele;version\nRENAULT;MEGANE;TCe 140\n")
    #expect(other.count == 2)
  }

  @Test(arguments: [
    ("PRIUS", "PRIUS+"), ("206", "206+"), ("KA", "KA+"), ("500", "500C"), ("RAM", "RAMPAGE"),
    ("CLASSE C", "CLASSE CLA"),
    ("SERIE 1", "SERIE 2"), ("DS 4", "DS 4 CROSSBACK"),
  ])
  func othersStayApart(_ one: String, _ other: String) throws {
    for brand in ["TOYOTA", "MERCEDES-BENZ", "BMW", "DS", "CITROEN", "RAM"] {
      #expect(try merged("marque;modele\n\(brand);\(one)\n\(brand);\(other)\n").count == 2, "\(brand) \(one) \(other)")
    }
  }

  @Test func theStartersModelsHaveKeysOfTheirOwn() {
    let starter = Referential.starter
    let names = (0..<starter.count).map { entry in
      String(starter.cell(.marque, of: entry)) + ";" + String(starter.cell(.modele, of: entry))
    }
    #expect(starter.models.count == Set(names).count)
  }

  /// A car that one source divides by trim and the other does not is left as each has it; nothing is made up.
  @Test func trimsAreNotInvented() throws {
    let rows = try merged(
      "marque;modele;version;finition\nPLOUF;NAGE;1.0;Zen\nPLOUF;NAGE;1.0;Intens\n",
      "marque;modele;version;puissance\nPLOUF;NAGE;1.0;75\n")
    #expect(rows.map { "\($0["finition"] ?? "") \($0["puissance"] ?? "")" } == [" 75", "Intens ", "Zen "])
  }

  // MARK: At run time

  @Test func severalFilesOfOneRunMeet() throws {
    func file(_ rows: String) throws -> ReferentialFile {
      let text = ByteBuffer()
      text.append("marque;modele;version\n" + rows)
      return try ReferentialFile(name: "r.csv", text: text)
    }
    let referential = Referential(files: [
      try file("DS;DS 5;1.6 THP\nMERCEDES-BENZ;CLA;200\n"),
      try file("CITROEN;DS5;2.0 HDi\nCITROEN;C3;1.0\nMERCEDES;CLASSE CLA;220\n"),
    ])
    #expect(referential.brandNames == ["DS", "MERCEDES-BENZ", "CITROEN"])
    #expect(referential.models.map(\.name) == ["DS 5", "CLA", "C3"])
    func versions(_ brand: String, _ model: String) -> [String] {
      var (brand, model) = (brand, model)
      let key = brand.withUTF8 { referential.brandKey($0).key }
      guard let found = model.withUTF8({ referential.model(key, $0) }) else { return [] }
      return referential.entries(ofModel: found).map { String(referential.cell(.version, of: $0)) }
    }
    #expect(versions("Citroën", "DS5") == ["1.6 THP", "2.0 HDi"])
    #expect(versions("DS", "5") == ["1.6 THP", "2.0 HDi"])
    #expect(versions("Mercedes", "Mercedes CLA") == ["200", "220"])
    #expect(versions("Citroën", "DS 19") == [])
  }

  // MARK: The European register

  private static let register = "ID,MS,T,Va,Ve,Mk,Cn,Ct,m (kg),Enedc (g/km),Ewltp (g/km),Ft,Fm,ec (cm3),ep (KW),year\n"

  @Test(arguments: [
    ("petrol", "M", "Essence"), ("diesel", "M", "Diesel"), ("petrol/electric", "P", "Hybride rechargeable essence"),
    ("PETROL/ELECTRIC", "H", "Hybride essence"), ("diesel/electric", "P", "Hybride rechargeable diesel"),
    ("lpg", "B", "Essence GPL"), ("electric", "E", "Électrique"), ("petrol/electric", "", ""),
  ])
  func fuelsOfTheRegister(_ fuel: String, _ mode: String, _ label: String) throws {
    let rows = try merged(
      ReferentialMergeTests.register + "1,FR,312,PXY1A,11M,FIAT,500,M1,980,,105,\(fuel),\(mode),999,51,2021\n")
    #expect(rows.map { $0["energie"] } == [label])
  }

  @Test func theRegistersCars() throws {
    let rows = try merged(
      ReferentialMergeTests.register + "1,FR,312,PXY1A,11M,FIAT,500,M1,980,,105,petrol,H,999,51,2021\n"
        + "2,FR,312,PXY1A,11N,FIAT,500,M1,980,,105,petrol,H,999,51,2023\n"
        + "3,DE,9,X,Y,ABARTH,695,M1,1100,155,,petrol,M,1368,132,2019\n")
    #expect(
      rows.map { row in
        ["marque", "version", "puissance", "co2", "tvv", "debut", "fin", "catalogue"].map { row[$0] ?? "" }
      } == [
        ["ABARTH", "1.4 (179ch)", "179", "155", "9XY", "2018", "2021", "etendu"],
        ["FIAT", "1.0 (69ch)", "69", "105", "312PXY1A11M 312PXY1A11N", "2020", "2025", "base"],
      ])
  }
}
