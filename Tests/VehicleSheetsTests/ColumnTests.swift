import Documents
import Testing

@testable import VehicleSheets

/// What columns are taken for: titles propose, values decide.
@Suite struct ColumnTests {
  /// The columns of a table given as text, and what is said of it.
  private func columns(_ lines: String..., words: [(String, String)] = []) throws -> SpreadsheetColumns {
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

  private func fields(_ columns: SpreadsheetColumns) -> [String] { columns.readings.map { $0.field ?? "-" } }

  private func codes(_ columns: SpreadsheetColumns) -> [String] { columns.findings.map(\.code.id) }

  @Test(arguments: [
    ("N° stock", "reference"), ("Mise en circ.", "fiche.date_mec"), ("DMEC", "fiche.date_mec"),
    ("Coul. ext.", "couleurs.exterieure"), ("Nbre portes", "synthese.nombre_de_portes"),
    ("Puiss. DIN", "moteur.puissance"),
    ("Puiss. fisc.", "moteur.puissance_fiscale"), ("CO2 g/km", "consommations.co2"),
    ("N° immat", "fiche.immatriculation"),
    ("Boite vitesse", "moteur.boite_de_vitesse"), ("chevaux", "moteur.puissance"),
    ("door-number", "synthese.nombre_de_portes"),
    ("power-horsepower", "moteur.puissance"), ("power-tax", "moteur.puissance_fiscale"),
    ("identification-number", "fiche.numero_chassis"), ("date-first-registration", "fiche.date_mec"),
    ("external-commercial-color", "couleurs.exterieure"), ("mileageInKm", "fiche.kilometrage"),
    ("Kilómetros", "fiche.kilometrage"), ("Fecha matriculación", "fiche.date_mec"), ("Chilometri", "fiche.kilometrage"),
    ("Handelsbenaming", "modele"), ("Tellerstand", "fiche.kilometrage"), ("Aussenfarbe", "couleurs.exterieure"),
    ("Tueren", "synthese.nombre_de_portes"), ("Türen", "synthese.nombre_de_portes"),
    ("Skrzynia biegów", "moteur.boite_de_vitesse"),
    ("Quilómetros", "fiche.kilometrage"), ("Kenteken", "fiche.immatriculation"),
  ])
  func aTitleIsKnownInAnySpelling(_ title: String, _ field: String) throws {
    #expect(fields(try columns("Marque;\(title)")).last == field)
  }

  @Test(arguments: ["Prix", "Prix de vente", "Cor de fundo", "Garantie", "Remarques", "Options", "PTRA"])
  func whatIsNoFieldIsTakenForNone(_ title: String) throws {
    let found = try columns("Marque;Modèle;\(title)", "FIAT;PANDA;x")
    #expect(fields(found).last == "-")
    #expect(codes(found).contains("PR0015"))
    #expect(found.findings.flatMap(\.suggestions).isEmpty)
  }

  @Test func aMisspeltTitleIsAWarningWithWhatItMayMean() throws {
    let found = try columns("Marque;Modèle;Kilometrag", "FIAT;PANDA;12")
    let finding = try #require(found.findings.first { $0.code == .PR0005 })
    #expect(finding.severity == .warning && finding.suggestions == ["kilometrage"])
  }

  // MARK: Values decide

  @Test(arguments: [
    ("transmission", "FWD", "recherche.roues_motrices"), ("transmission", "Manuelle", "moteur.boite_de_vitesse"),
    ("type", "Break", "synthese.carrosserie"), ("type", "occasion", "type"),
    ("Immatricolazione", "12/06/2015", "fiche.date_mec"), ("Immatricolazione", "AB123CD", "fiche.immatriculation"),
    ("Date", "juillet 2019", "fiche.date_mec"), ("Modèle", "Audi", "marque"),
  ])
  func aTitleOfTwoMeanings(_ title: String, _ value: String, _ field: String) throws {
    #expect(fields(try columns("\(title);Km;Prix", "\(value);1000;2", "\(value);2000;3")).first == field)
  }

  @Test func aBareDateIsLeftAsideBesideTheFirstRegistration() throws {
    #expect(fields(try columns("Brand;DMEC;Date", "FIAT;12/06/2015;01/02/2024"))[2] == "-")
  }

  @Test func oneOrderOfDayAndMonthForTheColumn() throws {
    let american = try columns("Brand;DMEC", "FIAT;5/4/2019", "FIAT;5/14/2019")
    #expect(american.reading.monthFirst.contains(.dateMEC))
    let french = try columns("Brand;DMEC", "FIAT;5/4/2019", "FIAT;14/5/2019", "FIAT;5/14/2019")
    #expect(!french.reading.monthFirst.contains(.dateMEC))
    let own = try columns("Marque;Date MEC", "FIAT;5/4/2019", "FIAT;5/14/2019")
    #expect(own.reading.monthFirst.contains(.dateMEC))
  }

  // MARK: Units

  @Test func aUnitThatNothingProvesIsAskedFor() throws {
    let found = try columns("Marke;Modell;Leistung", "AUDI;A3;80", "AUDI;A4;110")
    #expect(codes(found).contains("PR0017"))
    #expect(found.readings[2].evidence == .unclear)
    #expect(found.reading.unsettled.contains(.puissance))
  }

  @Test(arguments: [
    ("Leistung", "51", "Panda 1.2 69 PS", " kW"), ("Leistung", "69", "Panda 1.2 69 PS", ""),
    ("power", "69", "1.2 8V 69 ch", ""), ("Leistung (kW)", "51", "x", " kW"), ("Moc (KM)", "69", "x", ""),
    ("power-kw", "51", "x", " kW"), ("PS", "69", "x", ""),
  ])
  func theVersionsWordsProveTheUnit(_ title: String, _ value: String, _ version: String, _ unit: String) throws {
    let found = try columns("Make;Version;\(title)", "FIAT;\(version);\(value)")
    #expect(found.readings[2].id == .puissance)
    #expect(found.readings[2].meaning?.unit == unit)
  }

  @Test func figuresOfFiscalSizeAreNoHorsepower() throws {
    let found = try columns("Version;Prix;Puissance", "Tiguan 2.0 TDI 150;1;8", "Laguna 1.9 DTI;2;6")
    #expect(found.readings[2].evidence == .unclear)
    #expect(found.readings[2].choices == ["puissance_fiscale", "puissance (ch)"])
  }

  @Test func spanishHorsepowerIsNotFiscal() throws {
    let spanish = try columns("Marca;Modelo;Combustible;CV;Kilómetros", "FIAT;PANDA;Gasolina;69;51142")
    #expect(spanish.readings[3].id == .puissance)
    let french = try columns("Marque;Modèle;Carburant;CV;Prix", "FIAT;PANDA;Essence;4;7990")
    #expect(french.readings[3].id == .puissanceFiscale)
    let absurd = try columns("Marque;Modèle;Carburant;CV;Prix", "FIAT;PANDA;Essence;110;7990")
    #expect(absurd.readings[3].evidence == .unclear)
  }

  @Test(arguments: [
    ("Puissance (CV)", "4", FieldID.puissanceFiscale), ("Puissance", "7 CV", .puissanceFiscale),
    ("Potencia (CV)", "69", .puissance), ("Puissance fiscale (CV)", "4", .puissanceFiscale),
  ])
  func fiscalPowerIsNeverReadAsHorsepower(_ title: String, _ value: String, _ field: FieldID) throws {
    #expect(try columns("Marque;Modèle;Prix;\(title)", "FIAT;PANDA;1;\(value)").readings[3].id == field)
  }

  @Test func twoColumnsOfPowerTellEachOthersUnit() throws {
    let found = try columns("Make;Leistung;PS", "FIAT;51;69", "AUDI;80;109", "AUDI;110;150")
    #expect(found.readings[1].meaning?.unit == " kW")
  }

  // MARK: Shapes and layouts

  @Test func aTableOnItsSideIsNamed() throws {
    let found = try columns("Marque;FIAT;FIAT", "Modèle;PANDA;PANDA", "Version;a;b", "Finition;c;d")
    #expect(codes(found) == ["PR0006"] && found.table.isUnknown)
  }

  @Test func aSeparatorThatIsNamedIsObeyed() throws {
    let found = try columns("sep=~", "Marque~Modèle", "FIAT~PANDA")
    #expect(fields(found) == ["marque", "modele"])
    #expect(found.table.headerRow == 1 && found.table.headerLine == 2)
  }

  @Test func everyLayoutIsKnownByItsMarks() {
    for layout in Layout.all {
      #expect(Layout.known(by: layout.marks)?.name == layout.name)
      for mark in layout.marks { #expect(layout.column(named: mark) != nil, "\(layout.name): \(mark)") }
    }
  }

  @Test func ordinaryTitlesAreNoLayout() {
    #expect(Layout.known(by: ["marque", "modele", "vin", "couleur", "energie", "co2"]) == nil)
    #expect(Layout.known(by: ["Marke", "Modell", "Leistung", "EZ", "Farbe"]) == nil)
  }

  @Test func aRegistersPowerIsInKilowatts() throws {
    let found = try columns(
      "Kenteken,Merk,Handelsbenaming,Datum eerste toelating,Nettomaximumvermogen", "12ABC3,FIAT,PANDA,20150612,51.00")
    #expect(found.layout == "RDW")
    #expect(found.readings[4].meaning?.unit == " kW")
  }
}
