import Documents

extension Field {
  /// The rows of steps 17 and 18: the vehicle at hand.
  static let recordRows: [Field] = [
    Field(
      .destination, .fiche, key: "destination", fr: "Destination", en: "Destination", type: .choice(.destination),
      step: 17,
      example: "Particulier",
      titles: ColumnTitles(
        fr: "destination|client destination")),
    Field(
      .vignette, .fiche, key: "vignette_environnementale", fr: "Vignette environnementale", en: "Environmental sticker",
      type: .choice(.vignette), step: 18, aliases: ["Crit'Air"],
      example: "Crit'air - 2",
      titles: ColumnTitles(
        fr:
          "vignette Crit'Air|vignette|Crit'Air|vignette écologique|CQA|certificat qualité air|certificat de qualité de l'air",
        de: "Umweltplakette",
        en: "crit air sticker")),
    Field(
      .numeroPolice, .fiche, key: "numero_police", fr: "Numéro de police", en: "Police number", type: .text(.free),
      step: 18,
      example: "2024-0117",
      titles: ColumnTitles(
        fr: "n° police|n° livre police|livre police|n° LP|police|n° registre police|n° registre|LP|LDP|n° LDP")),
    Field(
      .immatriculation, .fiche, key: "immatriculation", fr: "Immatriculation", en: "Plate", type: .text(.plate),
      step: 18, codes: ["A"],
      aliases: ["Plaque", "Numéro d'immatriculation"],
      example: "DR-214-HN",
      titles: ColumnTitles(
        fr:
          "immat|immatriculation actuelle|immatriculation définitive|plaque|plaque immatriculation|n° immatriculation|n° plaque|immat origine|immatriculation d'origine|plaque d'origine",
        de: "Kennzeichen|amtliches Kennzeichen|amtl Kennzeichen|polizeiliches Kennzeichen|Nummernschild",
        en:
          "plate|number plate|license plate|licence plate|registration number|registration plate|reg plate|registration mark|vrn|reg number|reg no|vrm",
        it: "targa", es: "placa|matrícula actual", nl: "kenteken|nummerplaat",
        pl: "numer rejestracyjny|nr rej|tablica rejestracyjna",
        pt: "placa")),
    Field(
      .numeroChassis, .fiche, key: "numero_chassis", fr: "Numéro de châssis", en: "Chassis number",
      type: .text(.chassisNumber),
      step: 18, codes: ["E"], aliases: ["VIN", "Châssis", "Numéro de série"],
      example: "CFR12563278623369",
      titles: ColumnTitles(
        fr:
          "VIN|n° VIN|châssis|n° châssis|n° de châssis|n° série|VIN complet|code VIN|numéro identification|n° série VIN",
        de:
          "FIN|Fahrgestellnummer|Fahrzeug Identifizierungsnummer|Fahrgestell|Ident Nummer|Fahrzeug Ident Nummer|Fahrgestell Nummer FIN|VIN|FIN VIN",
        en: "VIN|VIN number|VIN no|VIN code|chassis|chassis number|identification number|frame number",
        it: "telaio|numero telaio|codice telaio|matricola telaio",
        es: "bastidor|número bastidor|VIN bastidor|chasis|número chasis",
        nl: "chassis|chassisnummer|framenummer|meldcode VIN|voertuigidentificatienummer",
        pl: "numer VIN|nr nadwozia|nr podwozia|numer podwozia|numer nadwozia",
        pt: "quadro|número quadro|número chassis|chassi")),
    Field(
      .dateMEC, .fiche, key: "date_mec", fr: "Date MEC", en: "First registration", type: .date, step: 18, codes: ["B"],
      aliases: ["Date de mise en circulation", "Mise en circulation", "Date de 1ère mise en circulation"],
      example: "2024-05-14",
      titles: ColumnTitles(
        fr:
          "MEC|DMEC|date MEC|mise en circulation|date mise en circulation|première mise en circulation|date première mise en circulation|première immatriculation|date première immatriculation|première MEC|date première MEC|mise en circ|date mise en circ|date circulation|première circulation|date première circulation|première circ|date première circ|date MC|DPMC|date PMC|date première immat",
        de:
          "Erstzulassung|EZ|Tag der Erstzulassung|Datum Erstzulassung|Erstzulassungsdatum|EZ Datum|Zulassungsdatum|Datum der Zulassung|erste Zulassung|Datum der ersten Zulassung|Erstzulassung am",
        en:
          "first registration|first registration date|date first registration|date of first registration|registration date|first registered|date registered|date of registration|reg date|first reg|first reg date|date first registered|date first reg",
        it:
          "prima immatricolazione|data immatricolazione|data prima immatricolazione|data immatr|prima immatr|data prima immatr",
        es:
          "primera matriculación|fecha matriculación|fecha primera matriculación|fecha de matrícula|fecha matric|fecha primera matric|primera matrícula",
        nl:
          "eerste toelating|datum eerste toelating|eerste inschrijving|datum eerste inschrijving|eerste registratie|DET|datum DET|eerste tenaamstelling",
        pl:
          "data pierwszej rejestracji|pierwsza rejestracja|data rejestracji|data I rejestracji|data pierwszej rejestracji w historii pojazdu",
        pt:
          "primeira matrícula|data matrícula|data primeira matrícula|primeiro registo|data de registo|primeiro registro"
      )),
    Field(
      .kilometrage, .fiche, key: "kilometrage", fr: "Kilométrage", en: "Mileage",
      type: .number(
        units: [
          Unit(
            name: "km",
            aliases: [
              "kms", "kilomètres", "kilomètre", "kilometers", "kilometer", "Kilometer", "chilometri", "kilómetros",
              "quilómetros", "kilometrów",
            ]),
          Unit(
            name: "tkm", factor: Decimal(1000),
            aliases: ["k", "k km", "tys km", "tys", "Tsd km", "Tsd", "milliers km", "milliers de km", "mille km"],
            conversion: .thousandKilometres), .mile, .thousandMiles,
        ], range: 0...2_000_000, isWhole: true), step: 18,
      aliases: ["KM"],
      example: "34000",
      titles: ColumnTitles(
        fr:
          "kilométrage compteur|kilomètres|compteur|kms|km|km compteur|km réels|kilométrage réel|kilométrage non garanti",
        de: "Kilometerstand|km Stand|Laufleistung|Fahrleistung|Kilometerleistung|km Leistung|Kilometer|Tachostand",
        en: "mileage|odo|odometer|mileage km|mileage in km|kilometers|kilometres|odometer reading",
        it: "chilometri|kilometri|chilometraggio|contachilometri|km percorsi|percorrenza",
        es: "kilómetros|kilometraje", nl: "kilometerstand|tellerstand|kilometers",
        pl: "przebieg|kilometry|stan licznika|przebieg km",
        pt: "quilómetros|quilometragem|kms")),
    Field(
      .kilometrageGaranti, .fiche, key: "kilometrage_garanti", fr: "Kilométrage garanti", en: "Mileage guaranteed",
      type: .yesNo, step: 18,
      example: "non",
      titles: ColumnTitles(
        fr: "km garanti|kilométrage garanti|km certifié", de: "Kilometerstand garantiert",
        en: "mileage guaranteed|mileage warranted")),
  ]

  /// The rows of step 19: the WLTP figures.
  static let technicalRows: [Field] = [
    Field(
      .classeCO2Min, .caracteristiques, key: "classe_co2_wltp_min", fr: "Classe d'émission CO2 WLTP minimum",
      en: "Minimum WLTP CO2 class", type: .choice(.classeCO2), step: 19,
      example: "A"),
    Field(
      .classeCO2Max, .caracteristiques, key: "classe_co2_wltp_max", fr: "Classe d'émission CO2 WLTP maximum",
      en: "Maximum WLTP CO2 class", type: .choice(.classeCO2), step: 19,
      example: "B"),
    Field(
      .urbainWLTPMin, .caracteristiques, key: "urbain_wltp_min", fr: "Urbain WLTP minimum", en: "Urban WLTP minimum",
      type: litres,
      step: 19,
      example: "3.4"),
    Field(
      .urbainWLTPMax, .caracteristiques, key: "urbain_wltp_max", fr: "Urbain WLTP maximum", en: "Urban WLTP maximum",
      type: litres,
      step: 19,
      example: "3.9"),
    Field(
      .extraUrbainWLTPMin, .caracteristiques, key: "extra_urbain_wltp_min", fr: "Extra-urbain WLTP minimum",
      en: "Extra-urban WLTP minimum", type: litres, step: 19,
      example: "2.6"),
    Field(
      .extraUrbainWLTPMax, .caracteristiques, key: "extra_urbain_wltp_max", fr: "Extra-urbain WLTP maximum",
      en: "Extra-urban WLTP maximum", type: litres, step: 19,
      example: "2.9"),
    Field(
      .mixteWLTPMin, .caracteristiques, key: "mixte_wltp_min", fr: "Mixte WLTP minimum", en: "Combined WLTP minimum",
      type: litres,
      step: 19,
      example: "3.0"),
    Field(
      .mixteWLTPMax, .caracteristiques, key: "mixte_wltp_max", fr: "Mixte WLTP maximum", en: "Combined WLTP maximum",
      type: litres,
      step: 19,
      example: "3.3"),
  ]
}
