import Documents

extension Layout {
  private static let unregistered = ["Niet geregistreerd": "", "N.v.t.": "", "nvt": ""]

  /// The open data of the Dutch register (RDW), vehicles and fuels joined or apart.
  static let dutchRegister = Layout(
    "RDW",
    source: Text(fr: "données ouvertes du registre néerlandais (RDW)", en: "open data of the Dutch register (RDW)"),
    marks: ["kenteken", "merk", "handelsbenaming", "datum_eerste_toelating"], least: 4,
    columns: [
      Column("kenteken", .immatriculation), Column("merk", .marque), Column("handelsbenaming", .modele),
      Column(
        "voertuigsoort", .genre,
        codes: ["Personenauto": "Véhicule particulier", "Bedrijfsauto": "Véhicule utilitaire"]),
      Column(
        "inrichting", .carrosserie,
        codes: [
          "hatchback": "Berline", "sedan": "Berline", "stationwagen": "Break", "MPV": "Monospace", "coupe": "Coupé",
          "cabriolet": "Cabriolet", "terreinvoertuig": "Tout-terrain", "gesloten opbouw": "Fourgon",
          "kampeerwagen": "Camping-car", "Niet geregistreerd": "",
        ]),
      Column("eerste kleur", .couleurExterieure, codes: unregistered), Column("tweede kleur", nil),
      Column("datum eerste toelating", .dateMEC), Column("aantal deuren", .nombreDePortes, codes: ["0": ""]),
      Column("brandstof omschrijving", .energie),
      Column("nettomaximumvermogen", .puissance, unit: " kW", codes: ["0.00": "", "0": ""]),
      Column("nominaal continu maximumvermogen", nil),
      Column("CO2 uitstoot gecombineerd", .co2), Column("brandstofverbruik gecombineerd", .mixte),
      Column("brandstofverbruik stad", .urbain), Column("brandstofverbruik buiten", .extraUrbain),
      // In running order includes the driver, as field G of the certificate does; the empty mass does not.
      Column("massa rijklaar", .poidsAVide), Column("massa ledig voertuig", nil),
      Column("toegestane maximum massa voertuig", .poidsTotal), Column("cilinderinhoud", .cylindree),
      Column("aantal zitplaatsen", .places), Column("variant", nil), Column("uitvoering", nil),
      Column("typegoedkeuringsnummer", nil), Column("catalogusprijs", nil), Column("vervaldatum APK", nil),
      Column("datum tenaamstelling", nil), Column("datum eerste tenaamstelling in Nederland", nil),
      Column("aantal cilinders", nil),
    ])
}
