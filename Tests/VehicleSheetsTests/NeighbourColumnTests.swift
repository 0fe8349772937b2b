import Documents
import Testing

@testable import VehicleSheets

/// Columns that only their neighbours explain: units beside figures, rows of units, powers that cannot be one engine's.
@Suite struct NeighbourColumnTests {
  func columns(_ lines: String...) throws -> SpreadsheetColumns {
    let buffer = ByteBuffer()
    buffer.append(lines.joined(separator: "\n") + "\n")
    return try withExtendedLifetime(buffer) {
      let opening = try #require(TableOpening(buffer.bytes, isLast: true, correspondences: Correspondences()))
      var profile = opening.profile
      var cutter = DocumentCutter(opening.table)
      profile.add(cutter.cut(buffer.bytes, isLast: true).pieces, of: buffer.bytes, in: opening.table, limits: Limits())
      return opening.columns(profile)
    }
  }

  func fields(_ columns: SpreadsheetColumns) -> [String] { columns.readings.map { $0.field ?? "-" } }

  // MARK: Units

  @Test(arguments: [
    ("Mileage;Mileage unit", "38000;mi", " miles"), ("Kilométrage;Unité", "38000;miles", " miles"),
    ("Puissance;Unité puissance", "96;kW", " kW"), ("Puissance;Unité", "96;ch", ""), ("Km;Unité", "38000;km", ""),
  ])
  func theUnitStandsInTheColumnBeside(_ titles: String, _ row: String, _ unit: String) throws {
    let found = try columns("Marque;Modèle;\(titles)", "FIAT;PANDA;\(row)", "FIAT;PUNTO;\(row)")
    #expect(found.readings[2].meaning?.unit == unit || found.readings[2].meaning?.unit == " km")
    #expect(found.readings[2].unitColumn == 3)
    #expect(found.readings[3].evidence == .unit)
  }

  @Test func aUnitOfAnotherKindIsNone() throws {
    let found = try columns("Marque;Modèle;Km;Unité", "FIAT;PANDA;38000;Lyon", "FIAT;PUNTO;45000;Paris")
    #expect(found.readings[3].evidence == .unrelated && found.readings[2].unitColumn == nil)
  }

  @Test func aRowOfUnitsBelongsToTheTitles() throws {
    let found = try columns(
      "Marque;Modèle;Puissance;Kilométrage;Prix", ";;(kW);(mi);(€)", "FIAT;PANDA;96;38000;1", "FIAT;PUNTO;60;4500;2")
    #expect(found.readings.map(\.title) == ["Marque", "Modèle", "Puissance (kW)", "Kilométrage (mi)", "Prix (€)"])
    #expect(found.readings[2].meaning?.unit == " kW" && found.readings[3].meaning?.unit == " miles")
    let vehicle = try columns("Marque;Modèle;Puissance", "FIAT;KM;96")
    #expect(vehicle.readings[1].title == "Modèle")
  }

  // MARK: Powers

  @Test func horsepowerBesideItsOtherColumnIsFiscal() throws {
    let found = try columns("brand;model;horsepower;chevaux DIN;prix", "FIAT;PANDA;5;90;1", "FIAT;PUNTO;7;130;2")
    #expect(fields(found)[2] == "moteur.puissance_fiscale" && fields(found)[3] == "moteur.puissance")
  }

  @Test(arguments: ["Puissance;Puissance fiscale", "Puissance (ch);Puissance fiscale", "Cavalli;Cavalli fiscali"])
  func exchangedPowersAreAskedFor(_ titles: String) throws {
    let found = try columns("Make;Model;\(titles);Prix", "FIAT;PANDA;7;131;1", "FIAT;PUNTO;8;150;2")
    #expect(found.readings[2].evidence == .unclear)
    #expect(found.findings.contains { $0.code == .PR0017 })
  }

  @Test func polishKMIsHorsepower() throws {
    let found = try columns(
      "Marka;Model;Paliwo;KM;Przebieg", "FIAT;PANDA;Benzyna;69;51142", "FIAT;PUNTO;Diesel;95;77000")
    #expect(fields(found)[3] == "moteur.puissance" && fields(found)[4] == "fiche.kilometrage")
  }

  @Test func milesOfBritishCarsAreAskedFor() throws {
    let british = try columns("Make;Model;VRM;Mileage", "FIAT;PANDA;BD19 XYZ;38000", "FIAT;PUNTO;YK68 ABC;4000")
    #expect(british.readings[3].choices == ["kilometrage", "kilometrage (miles)"])
    let french = try columns("Make;Model;Plate;Mileage", "FIAT;PANDA;AB-123-CD;38000")
    #expect(fields(french)[3] == "fiche.kilometrage")
  }

  // MARK: Titles of several meanings

  @Test(arguments: [
    ("Statut", "VN", "type"), ("VN/VO", "VN", "type"), ("Neuf/Occasion", "VN", "type"), ("Nature", "VO", "type"),
    ("Statut", "En stock", "-"), ("Gamme", "VO", "type"), ("Range", "395 km", "-"), ("Range", "Clio", "modele"),
    ("Intérieur", "Cuir noir", "couleurs.sellerie"), ("Interior", "Black", "couleurs.interieure"),
    ("Trim", "1.5 BlueHDi 130 EAT8 Allure", "synthese.version"), ("Trim", "Allure", "synthese.finition"),
    ("Napęd", "Na przednie koła", "recherche.roues_motrices"), ("Cylindres", "3", "-"),
  ])
  func valuesDecide(_ title: String, _ value: String, _ field: String) throws {
    #expect(fields(try columns("Marque;\(title);Prix", "FIAT;\(value);1", "FIAT;\(value);2"))[1] == field)
  }

  @Test func aYearBesideADateIsTheModelYear() throws {
    let found = try columns("Marque;Modèle;Année;Date 1ère immat", "FIAT;PANDA;2018;12/04/2019")
    #expect(fields(found)[2] == "-" && fields(found)[3] == "fiche.date_mec")
  }

  @Test func whatCellsShowIsSuggested() throws {
    let found = try columns("Marque;Modèle;Machin;Truc", "FIAT;PANDA;VF3CCHNZTFW000001;AB-123-CD")
    #expect(found.readings[2].guess == .numeroChassis && found.readings[3].guess == .immatriculation)
  }
}

/// Two columns of colour, and a column that says two things.
extension NeighbourColumnTests {
  @Test func theMakersNameOfAPaintIsTheMoreExact() throws {
    let found = try columns("Marke;Modell;Farbe;Farbe (Hersteller)", "FIAT;PANDA;Rot;Rosso Amore")
    #expect(fields(found)[2] == "couleurs.exterieure" && fields(found)[3] == "couleurs.exterieure")
    #expect(found.readings[2].yields && !found.readings[3].yields)
    let same = try columns("Marke;Modell;Farbe;Außenfarbe", "FIAT;PANDA;Rot;Rosso Amore")
    #expect(same.readings.allSatisfy { !$0.yields })
  }

  @Test(arguments: [
    ("Fahrzeugbeschreibung", "1.5 TSI OPF Comfortline", "synthese.version"), ("Nom", "Jean Dupont", "-"),
    ("Désignation", "FIAT PANDA 1.2 8v", "recherche.titre"),
  ])
  func aTextBesideBrandAndModel(_ title: String, _ text: String, _ field: String) throws {
    let found = try columns("Marke;Modell;\(title);Preis", "FIAT;PANDA;\(text);1", "FIAT;TIPO;\(text) x;2")
    #expect(fields(found)[2] == field || (field == "recherche.titre" && fields(found)[2].hasSuffix("titre")))
  }

  @Test(arguments: [
    ("Neuf", "Oui", "Non", "neuf"), ("New", "yes", "no", "neuf"), ("Occasion", "Non", "Oui", "neuf"),
    ("Démo", "x", "non", "démonstration"), ("Neuwagen", "ja", "nein", "neuf"),
  ])
  func aQuestionOfNewOrUsedIsTheType(_ title: String, _ answer: String, _ other: String, _ type: String) throws {
    let found = try columns("Marque;Modèle;\(title);Prix", "FIAT;PANDA;\(answer);1", "FIAT;TIPO;\(other);2")
    #expect(fields(found)[2] == "type")
    var answer = answer
    #expect(
      answer.withUTF8 { found.readings[2].codes?.word(for: $0).map { String(decoding: $0, as: UTF8.self) } } == type)
    let tyres = try columns("Marque;Modèle;\(title);Prix", "FIAT;PANDA;pneus neufs;1")
    #expect(fields(tyres)[2] == "-")
  }

  @Test func aVersionUnderTypIsRead() throws {
    let found = try columns("Marke;Modell;Typ;Preis", "VW;Golf;1.4 TSI Comfortline;1", "VW;Polo;1.0 TSI Trend;2")
    #expect(fields(found)[2] == "synthese.version")
    let codes = try columns("Marke;Modell;Typ;Preis", "VW;Golf;AU;1", "VW;Polo;AW;2")
    #expect(fields(codes)[2] == "-")
  }

  @Test func aTextAloneHoldsBrandAndModel() throws {
    let found = try columns("Titre annonce;Couleurext;Km", "Clio 4 dci 90;gris;1", "Peugeot 208 Active;noir;2")
    #expect(found.readings[0].id == .titre && fields(found)[1] == "couleurs.exterieure")
  }

  @Test func thePlateThatACarCameWithGivesWay() throws {
    let found = try columns("Marque;Modèle;Immat origine;Immat", "FIAT;PANDA;AB-123-CD;AC-123-CD")
    #expect(fields(found)[2] == "fiche.immatriculation" && fields(found)[3] == "fiche.immatriculation")
    #expect(found.readings[2].yields && !found.readings[3].yields)
    let alone = try columns("Marque;Modèle;Immat d'origine", "FIAT;PANDA;AB-123-CD")
    #expect(fields(alone)[2] == "fiche.immatriculation" && !alone.readings[2].yields)
  }

  @Test func aCategoryIsABodyAndAType() throws {
    let found = try columns(
      "Marke;Modell;Kategorie", "FIAT;PANDA;Kleinwagen, Gebrauchtfahrzeug", "FIAT;TIPO;Limousine, Neufahrzeug")
    #expect(fields(found)[2] == "synthese.carrosserie" && found.readings[2].second == .type && found.hasType)
    #expect(found.findings.contains { $0.code == .PR0016 })
    let bodies = try columns("Marke;Modell;Kategorie", "FIAT;PANDA;Kleinwagen", "FIAT;TIPO;Limousine, Neufahrzeug")
    #expect(bodies.readings[2].second == nil)
  }
}
