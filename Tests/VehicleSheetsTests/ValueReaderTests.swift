import Documents
import Testing

@testable import VehicleSheets

/// What each field makes of what people and programs write, one value at a time.
@Suite struct ValueReaderTests {
  /// How a value was read: itself, `left out` or why not.
  private func read(_ text: String, _ id: FieldID) -> (value: String, conversion: Conversion?) {
    let sheet = Sheet(tree: Tree())
    let reader = ValueReader(correspondences: Correspondences(), today: CalendarDate(year: 2024, month: 6, day: 1))
    sheet.tree.text.append(text)
    switch reader.read(sheet.tree.text.bytes, as: id, into: sheet.tree) {
    case .value(let reading): return (sheet.show(reading.value, of: id), reading.conversion)
    case .leftOut: return ("left out", nil)
    case .unreadable: return ("unreadable", nil)
    case .unknownChoice: return ("unknown", nil)
    case .outOfRange: return ("out of range", nil)
    }
  }

  @Test(arguments: [
    ("150", "150"), ("250 kW (340 CH)", "340"), ("85 kW (116 Ch DIN)", "116"), ("63 kW (86 PK)", "86"),
    ("110 kW / 150 ch", "150"), ("150 PS (110 kW)", "150"), ("150 hp", "150"), ("110 ch DIN", "110"),
    ("110 bhp", "110"),
    ("97 KM", "97"), ("69 CV", "69"), ("1 600 ch", "1600"), ("8,5", "8.5"), ("51.00 kW", "69"), ("110/150", "150"),
    ("110 kW (148 bhp)", "150"), ("env. 150 ch", "150"), ("- kW (- CH)", "left out"), ("0", "left out"),
    ("7 CV", "unreadable"), ("Electrique", "unreadable"), ("110-150 ch", "unreadable"), ("5000", "out of range"),
  ])
  func power(_ written: String, _ value: String) { #expect(read(written, .puissance).value == value) }

  /// Whole horsepower from kW, one decimal where microcars are told apart by it.
  @Test(arguments: [("66 kW", "90"), ("110kW", "150"), ("4 kW", "5.4"), ("6 kW", "8.2"), ("15 kW", "20.4")])
  func kilowatts(_ written: String, _ value: String) {
    #expect(read(written, .puissance) == (value, .kilowatts))
  }

  @Test func twoPowersThatAreNotTheSame() {
    #expect(read("110 kW (170 ch)", .puissance) == ("170", .disagreeingPowers))
    #expect(read("110 kW (150 ch)", .puissance) == ("150", nil))
  }

  @Test(arguments: [
    ("5", "5"), ("4 portes avec hayon", "5"), ("2 portes avec hayon", "3"), ("5 portes", "5"), ("5P", "5"),
    ("5-türig", "5"), ("4 portes", "4"), ("3 doors", "3"), ("5-deurs", "5"), ("5 puertas", "5"), ("5-drzwiowy", "5"),
    ("0", "left out"), ("x", "left out"), ("drei", "3"), ("4+1", "5"), ("cinq", "5"), ("2/5", "unreadable"),
    ("12", "out of range"),
  ])
  func doors(_ written: String, _ value: String) { #expect(read(written, .nombreDePortes) == (value, nil)) }

  @Test(arguments: [
    ("2/3", "3"), ("4/5", "5"), ("4 ou 5", "5"), ("FOUR_OR_FIVE", "5"), ("TWO_OR_THREE", "3"), ("6-7", "7"),
  ])
  func eitherNumberOfDoors(_ written: String, _ value: String) {
    #expect(read(written, .nombreDePortes) == (value, .eitherNumberOfDoors))
  }

  @Test(arguments: [
    ("45000", "45000"), ("45 tkm", "45000"), ("45000 km garantis", "45000"), ("env. 45000", "45000"),
    ("45.000 km", "45000"), ("34 000 km (certifié)", "34000"), ("34000 mi", "54718"), ("45,000 miles", "72420"),
    ("~ 45000 km", "45000"), ("173 000 km", "173000"), ("0", "0"), ("45.000,-", "45000"), ("Non renseigné", "left out"),
    ("beaucoup", "unreadable"), ("12,5", "unreadable"), ("4,5E+04", "45000"),
  ])
  func mileage(_ written: String, _ value: String) { #expect(read(written, .kilometrage).value == value) }

  @Test(arguments: [
    ("159,60", "160"), ("119 g/km (WLTP)", "119"), ("0", "0"), ("119,4 g/km", "119"), ("133", "133"),
    ("n.a.", "left out"),
  ])
  func emission(_ written: String, _ value: String) { #expect(read(written, .co2).value == value) }

  @Test(arguments: [
    ("7 CV fiscaux", "7"), ("7cv", "7"), ("0", "left out"), ("NC", "left out"), ("7", "7"), ("7 chevaux fiscaux", "7"),
    ("7 ch", "7"),
  ])
  func fiscalPower(_ written: String, _ value: String) { #expect(read(written, .puissanceFiscale).value == value) }

  @Test(arguments: [
    ("Pre-registered", "occasion"), ("Tageszulassung", "occasion"), ("Employee's car", "occasion"),
    ("0 km", "occasion"),
    ("Used", "occasion"), ("Demonstration", "démonstration"), ("używany", "occasion"), ("novo", "neuf"),
  ])
  func types(_ written: String, _ value: String) { #expect(read(written, .type).value == value) }

  @Test(arguments: [
    ("COMMERCIAL_VEHICLE", "Fourgon"), ("SUV / Off-road Vehicle / Pickup Truck", "SUV"),
    ("Cabriolet / Roadster", "Cabriolet"), ("Coupé Sport", "Coupé"), ("Monospace / Ludospace", "Monospace"),
    ("5 DOOR HATCHBACK", "Berline"), ("SmallCar", "Citadine"), ("4X4, SUV & Crossover", "SUV"),
    ("Société, commerciale", "Commerciale"), ("SW", "Break"), ("Limousine", "Berline"), ("Sedan/Limuzyna", "Berline"),
    ("Kombi", "Break"), ("carrinha", "Break"), ("Vaisseau", "unknown"), ("-", "left out"),
  ])
  func bodies(_ written: String, _ value: String) { #expect(read(written, .carrosserie).value == value) }

  @Test(arguments: [
    ("Hybride (essence/électricité)", "Hybride essence"), ("Electrique/Essence", "Hybride essence"),
    ("Elektro/Benzine", "Hybride essence"), ("HYBRID_DIESEL", "Hybride diesel"), ("Superéthanol E85", "Superéthanol"),
    ("Super 95", "Essence"), ("0001 Benzin", "Essence"), ("ESS", "Essence"), ("ELEC", "Électrique"),
    ("EV", "Électrique"),
    ("MHEV diesel", "Hybride diesel"), ("GPL ou GNL", "GPL"), ("-/- (Fuel)", "left out"), ("- Carburant", "left out"),
    ("Fuel", "unknown"), ("olej napędowy", "Diesel"), ("gasóleo", "Diesel"), ("benzyna+LPG", "Essence GPL"),
  ])
  func energies(_ written: String, _ value: String) { #expect(read(written, .energie).value == value) }

  @Test(arguments: [
    ("MANUAL_GEAR", "Boîte manuelle"), ("Manuelle à 6 rapports", "Boîte manuelle"), ("6 vitesses", "Boîte manuelle"),
    ("Tiptronic 8", "Boîte automatique"), ("S tronic 7", "Boîte robotisée"), ("8AT", "Boîte automatique"),
    ("Boîte semi-automatique", "Boîte robotisée"), ("Man.", "Boîte manuelle"), ("Réducteur", "Boîte automatique"),
    ("Boite non disponible", "left out"), ("- Boîte", "left out"), ("Schaltgetriebe", "Boîte manuelle"),
    ("skrzynia manualna", "Boîte manuelle"), ("caixa automática", "Boîte automatique"), ("FWD", "unknown"),
  ])
  func gearboxes(_ written: String, _ value: String) { #expect(read(written, .boiteDeVitesse).value == value) }

  @Test(arguments: [
    ("5,35E+16", FieldID.numeroChassis, "left out"), ("0", .numeroChassis, "left out"),
    ("XXXXXXXXXXXXXXXXX", .numeroChassis, "left out"),
    ("WW", .immatriculation, "left out"), ("1,23E+05", .numeroPolice, "left out"),
    ("WW-123-AA", .immatriculation, "WW-123-AA"),
    ("ZFA31200003000001", .numeroChassis, "ZFA31200003000001"), ("0012", .numeroPolice, "0012"),
  ])
  func identifiers(_ written: String, _ id: FieldID, _ value: String) { #expect(read(written, id).value == value) }

  @Test(arguments: [
    "NC", "N/C", "n.c.", "Non renseigné", "NON RENSEIGNÉ", "Non renseigne", "Inconnu", "A DEFINIR", "à compléter",
    "n.a.",
    "unknown", "k.A.", "EN COURS", "null", "-", "?", "#N/A", "--", "onbekend", "brak danych", "não informado",
  ])
  func placeholders(_ written: String) {
    var written = written
    #expect(written.withUTF8 { Placeholder.matches($0) })
  }

  @Test(arguments: ["Noir", "NCC", "Berline", "en", "Inconnue du grand public", "1", "A", "/8", "..a", "#12", ""])
  func words(_ written: String) {
    var written = written
    #expect(!written.withUTF8 { Placeholder.matches($0) })
  }

  @Test(arguments: [
    ("=\"00123\"", "00123"), ("'00123", "00123"), ("'s-Hertogenbosch", "'s-Hertogenbosch"), ("'Blanc'", "'Blanc'"),
    ("=", "="), ("'", "'"), ("=\"", "=\""),
  ])
  func guards(_ written: String, _ bare: String) {
    var written = written
    #expect(written.withUTF8 { String(TextGuard.bare($0)) } == bare)
  }

  @Test(arguments: [
    ("Citro&euml;n", "Citroën"), ("CEE&#039;D", "CEE'D"), ("Gris &amp; Noir", "Gris & Noir"), ("a&#x27;b", "a'b"),
    ("34&nbsp;000", "34\u{A0}000"),
  ])
  func entities(_ written: String, _ decoded: String) {
    var written = written
    #expect(written.withUTF8 { HTMLEntities.decoded($0).map { String(decoding: $0, as: UTF8.self) } } == decoded)
  }

  @Test(arguments: ["B&B", "AT&T;", "&unknown;", "&;", "&#0;", "&#xD800;", "& amp;"])
  func noEntities(_ written: String) {
    var written = written
    #expect(written.withUTF8 { HTMLEntities.decoded($0) } == nil)
  }

  @Test func aSetHasRoomForEveryField() {
    var set = FieldSet()
    for id in FieldID.allCases {
      #expect(!set.contains(id))
      set.insert(id)
      #expect(set.contains(id))
    }
  }

  // MARK: What people write around figures

  @Test(arguments: [
    ("131 ch / 7 CV", "131"), ("7 CV - 131 ch", "131"), ("131ch à 5500 tr/min", "131"), ("96 kW à 5500 tr/mn", "131"),
    ("96 kW (131 ch) 7 CV", "131"),
  ])
  func aPowerAmongOtherFigures(_ written: String, _ value: String) { #expect(read(written, .puissance).value == value) }

  @Test(arguments: [("7 ch", "7"), ("131 ch", "unreadable")])
  func fiscalPowerInCh(_ written: String, _ value: String) { #expect(read(written, .puissanceFiscale).value == value) }

  @Test(arguments: [
    ("45 k", "45000"), ("45k km", "45000"), ("45 tys. km", "45000"), ("45K miles", "72420"), ("± 45 000 km", "45000"),
    ("61200.4", "61200"), ("38 000 mi (61 155 km)", "61155"), ("61200 km / 38000 mi", "61200"), ("61,2", "unreadable"),
  ])
  func distances(_ written: String, _ value: String) { #expect(read(written, .kilometrage).value == value) }

  @Test(arguments: [
    ("14/05/2019 (FR)", "2019-05-14"), ("env. 2019", "unreadable"), ("fin 2019", "2019"), ("??/05/2019", "2019-05"),
    ("20190514000000", "2019-05-14"), ("14.V.2019", "2019-05-14"), ("TBC", "left out"),
  ])
  func datesAmongWords(_ written: String, _ value: String) { #expect(read(written, .dateMEC).value == value) }

  @Test(arguments: [
    ("19,6 km/l", "5.1"), ("1 op 19", "5.3"), ("15,2 kWh/100 km", "left out"), ("5,1", "5.1"),
  ])
  func consumptions(_ written: String, _ value: String) { #expect(read(written, .mixte).value == value) }

  @Test func aClassBehindTheEmission() { #expect(read("119 (C)", .co2).value == "119") }

  @Test(arguments: [
    ("Vollhybrid Benzin", "Hybride essence"), ("Mild-Hybrid Benzin", "Hybride essence"),
    ("ESSENCE-ELEC", "Hybride essence"),
    ("HYB RECH", "Hybride rechargeable essence"), ("Essence / Électrique rechargeable", "Hybride rechargeable essence"),
    ("Hybrid (Benzin/Elektro), Plug-in", "Hybride rechargeable essence"), ("Essence + GPL d'origine", "Essence GPL"),
    ("DIESEL + FAP", "Diesel"), ("Diesel (EURO 6)", "Diesel"), ("Ethanol (FFV, E85, usw.)", "Superéthanol"),
    ("Mazout", "Diesel"), ("0002", "Diesel"), ("NE", "Autre"), ("charbon", "unknown"), ("Diesel ou charbon", "unknown"),
  ])
  func energiesArePutTogether(_ written: String, _ value: String) { #expect(read(written, .energie).value == value) }

  @Test(arguments: [
    ("Essence/Electricité non rechargeable", "Hybride essence"),
    ("Hybride essence non-rechargeable", "Hybride essence"),
    ("Diesel/Électricité (non rechargeable)", "Hybride diesel"), ("Full hybrid non plug-in", "Hybride essence"),
    ("Ibrida non plug-in", "Hybride essence"), ("Essence, sans GPL", "Essence"), ("Essence sans plomb 95", "Essence"),
    ("Benzin ohne Hybrid", "Essence"), ("Essence non rechargeable", "unknown"), ("Diesel (non)", "unknown"),
    ("Hybride, non hybride", "unknown"),
  ])
  func aDenialTakesBackTheWordBehindIt(_ written: String, _ value: String) {
    #expect(read(written, .energie).value == value)
  }

  @Test(arguments: [
    ("Manuel", "Boîte manuelle"), ("Schaltung 6-Gang", "Boîte manuelle"), ("Automatik (DSG)", "Boîte robotisée"),
    ("Automatico sequenziale", "Boîte automatique"), ("Manualna skrzynia biegów", "Boîte manuelle"),
    ("Handgeschakeld 6 versn.", "Boîte manuelle"), ("Direct drive", "Boîte automatique"),
    ("1-speed", "Boîte automatique"), ("manuelle ou automatique", "unknown"),
  ])
  func gearboxesArePutTogether(_ written: String, _ value: String) {
    #expect(read(written, .boiteDeVitesse).value == value)
  }

  @Test(arguments: [("✓", "oui"), ("✔️", "oui"), ("☐", "non"), ("X", "oui"), ("★", "unreadable")])
  func boxesAreTicked(_ written: String, _ value: String) { #expect(read(written, .kilometrageGaranti).value == value) }

  @Test(arguments: [
    ("AA Berline", "Berline"), ("VP BREAK", "Break"), ("Citadine 5p", "Citadine"), ("BERL", "Berline"),
    ("Sportback", "Berline"),
  ])
  func bodiesBehindCodes(_ written: String, _ value: String) { #expect(read(written, .carrosserie).value == value) }

  @Test(arguments: [
    ("VIN: VF3CCHNZTFW000001", "VF3CCHNZTFW000001"), ("voir CG", "left out"), ("TBD", "left out"),
  ])
  func chassisNumbersAmongWords(_ written: String, _ value: String) {
    #expect(read(written, .numeroChassis).value == value)
  }
}
