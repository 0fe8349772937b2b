import Documents

extension Field {
  /// The rows of steps 17 and 18: the vehicle at hand.
  static let recordRows: [Field] = [
    Field(
      .destination, .fiche, "destination", "Destination", "Destination", .choice(.destination), step: 17,
      example: "Particulier",
      titles: ColumnTitles(
        fr: "destination|client destination")),
    Field(
      .vignette, .fiche, "vignette_environnementale", "Vignette environnementale", "Environmental sticker",
      .choice(.vignette), step: 18, aliases: ["Crit'Air"],
      example: "Crit'air - 2",
      titles: ColumnTitles(
        fr: "vignette Crit'Air|vignette|Crit'Air|vignette écologique", de: "Umweltplakette",
        en: "crit air sticker")),
    Field(
      .numeroPolice, .fiche, "numero_police", "Numéro de police", "Police number", .text(.free), step: 18,
      example: "2024-0117",
      titles: ColumnTitles(
        fr: "n° police|n° livre police|livre police|n° LP|police|n° registre police|LP")),
    Field(
      .immatriculation, .fiche, "immatriculation", "Immatriculation", "Plate", .text(.plate), step: 18, codes: ["A"],
      aliases: ["Plaque", "Numéro d'immatriculation"],
      example: "DR-214-HN",
      titles: ColumnTitles(
        fr: "immat|plaque|plaque immatriculation|n° immatriculation|n° plaque",
        de: "Kennzeichen|amtliches Kennzeichen",
        en:
          "plate|number plate|license plate|licence plate|registration number|registration plate|reg number|reg no|vrm",
        it: "targa", es: "placa", nl: "kenteken|nummerplaat", pl: "numer rejestracyjny|nr rej|tablica rejestracyjna",
        pt: "placa")),
    Field(
      .numeroChassis, .fiche, "numero_chassis", "Numéro de châssis", "Chassis number", .text(.chassisNumber),
      step: 18, codes: ["E"], aliases: ["VIN", "Châssis", "Numéro de série"],
      example: "CFR12563278623369",
      titles: ColumnTitles(
        fr: "VIN|n° VIN|châssis|n° châssis|n° série|code VIN|numéro identification|n° série VIN",
        de: "FIN|Fahrgestellnummer|Fahrzeug Identifizierungsnummer|Fahrgestellnr|VIN|FIN VIN",
        en: "VIN|VIN number|VIN code|chassis|chassis number|identification number|frame number",
        it: "telaio|numero telaio", es: "bastidor|número bastidor", nl: "chassisnummer|voertuigidentificatienummer",
        pl: "numer VIN|nr nadwozia|numer nadwozia",
        pt: "quadro|número quadro|número chassis|chassi")),
    Field(
      .dateMEC, .fiche, "date_mec", "Date MEC", "First registration", .date, step: 18, codes: ["B"],
      aliases: ["Date de mise en circulation", "Mise en circulation", "Date de 1ère mise en circulation"],
      example: "2024-05-14",
      titles: ColumnTitles(
        fr:
          "MEC|DMEC|date MEC|mise en circulation|date mise en circulation|première mise en circulation|date première mise en circulation|première immatriculation|date première immatriculation|première MEC|date première MEC|mise en circ|date circulation",
        de: "Erstzulassung|EZ|Tag der Erstzulassung|Datum Erstzulassung|Erstzulassungsdatum",
        en:
          "first registration|first registration date|date first registration|date of first registration|registration date|first registered|date registered|date of registration",
        it: "prima immatricolazione|data immatricolazione|data prima immatricolazione",
        es: "primera matriculación|fecha matriculación|fecha primera matriculación|fecha de matrícula",
        nl: "eerste toelating|datum eerste toelating|eerste inschrijving|datum eerste inschrijving|eerste registratie",
        pl: "data pierwszej rejestracji|pierwsza rejestracja|data rejestracji",
        pt:
          "primeira matrícula|data matrícula|data primeira matrícula|primeiro registo|data de registo|primeiro registro"
      )),
    Field(
      .kilometrage, .fiche, "kilometrage", "Kilométrage", "Mileage",
      .number(
        units: [
          Unit(
            name: "km",
            aliases: [
              "kms", "kilomètres", "kilomètre", "kilometers", "kilometer", "Kilometer", "chilometri", "kilómetros",
              "quilómetros", "kilometrów",
            ]), Unit(name: "tkm", factor: Decimal(1000), conversion: .thousandKilometres), .mile,
        ], range: 0...2_000_000, isWhole: true), step: 18,
      aliases: ["KM"],
      example: "34000",
      titles: ColumnTitles(
        fr: "kilométrage compteur|kilomètres|compteur|kms|km|km compteur|km réels|kilométrage réel",
        de: "Kilometerstand|km Stand|Laufleistung|Kilometer|Tachostand",
        en: "mileage|odometer|mileage km|mileage in km|kilometers|kilometres|odometer reading",
        it: "chilometri|chilometraggio|km percorsi",
        es: "kilómetros|kilometraje", nl: "kilometerstand|tellerstand|kilometers", pl: "przebieg|stan licznika",
        pt: "quilómetros|quilometragem|kms")),
    Field(
      .kilometrageGaranti, .fiche, "kilometrage_garanti", "Kilométrage garanti", "Mileage guaranteed", .yesNo, step: 18,
      example: "non",
      titles: ColumnTitles(
        fr: "km garanti|kilométrage garanti|km certifié", de: "Kilometerstand garantiert",
        en: "mileage guaranteed|mileage warranted")),
  ]

  /// The rows of step 19: the WLTP figures.
  static let technicalRows: [Field] = [
    Field(
      .classeCO2Min, .caracteristiques, "classe_co2_wltp_min", "Classe d'émission CO2 WLTP minimum",
      "Minimum WLTP CO2 class", .choice(.classeCO2), step: 19,
      example: "A"),
    Field(
      .classeCO2Max, .caracteristiques, "classe_co2_wltp_max", "Classe d'émission CO2 WLTP maximum",
      "Maximum WLTP CO2 class", .choice(.classeCO2), step: 19,
      example: "B"),
    Field(
      .urbainWLTPMin, .caracteristiques, "urbain_wltp_min", "Urbain WLTP minimum", "Urban WLTP minimum", litres,
      step: 19,
      example: "3.4"),
    Field(
      .urbainWLTPMax, .caracteristiques, "urbain_wltp_max", "Urbain WLTP maximum", "Urban WLTP maximum", litres,
      step: 19,
      example: "3.9"),
    Field(
      .extraUrbainWLTPMin, .caracteristiques, "extra_urbain_wltp_min", "Extra-urbain WLTP minimum",
      "Extra-urban WLTP minimum", litres, step: 19,
      example: "2.6"),
    Field(
      .extraUrbainWLTPMax, .caracteristiques, "extra_urbain_wltp_max", "Extra-urbain WLTP maximum",
      "Extra-urban WLTP maximum", litres, step: 19,
      example: "2.9"),
    Field(
      .mixteWLTPMin, .caracteristiques, "mixte_wltp_min", "Mixte WLTP minimum", "Combined WLTP minimum", litres,
      step: 19,
      example: "3.0"),
    Field(
      .mixteWLTPMax, .caracteristiques, "mixte_wltp_max", "Mixte WLTP maximum", "Combined WLTP maximum", litres,
      step: 19,
      example: "3.3"),
  ]
}
