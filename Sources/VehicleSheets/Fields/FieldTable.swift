import Documents

/// The one table of fields. A new field is one case of `FieldID` and one row here.
///
/// Bounds refuse nonsense and let real odd cars pass: a 1,600 ch Bugatti of 213 CV, a 44 t lorry, a taxi of a million
/// kilometres.
extension Field {
  public static let table: [Field] = [
    Field(.reference, .racine, "reference", "Référence", "Reference", .text(.reference), step: 0),
    Field(
      .type, .racine, "type", "Configurer un véhicule", "Configure a vehicle", .choice(.type), step: 4,
      mandatory: .always, aliases: ["Type de véhicule"]),
    Field(
      .prixAffiches, .racine, "prix_affiches", "Prix affichés", "Prices shown", .choice(.prixAffiches), step: 4,
      aliases: ["avec des prix affichés"], standard: "TTC"),

    Field(.mode, .recherche, "mode", "Recherche par", "Search by", .choice(.mode), step: 5, standard: "manuelle"),
    Field(
      .dateRecherche, .recherche, "date", "Date", "Date", .date, step: 6, aliases: ["Date de recherche"]),
    Field(
      .etendreCatalogue, .recherche, "etendre_catalogue", "Étendre le catalogue", "Extend the catalogue", .yesNo,
      step: 6, standard: "non"),

    Field(
      .marque, .racine, "marque", "Marque", "Brand", .text(.free), step: 6, mandatory: .always, codes: ["D.1"],
      aliases: ["Sélectionner une marque"]),
    Field(
      .marquePersonnalisee, .racine, "marque_personnalisee", "Ajouter la marque", "Add the brand",
      .choice(.marquePersonnalisee), step: 6,
      aliases: ["Ajouter une marque personnalisée", "Marque personnalisée"], standard: "non"),
    Field(
      .modele, .racine, "modele", "Nom du modèle", "Model", .text(.free), step: 7, mandatory: .always, codes: ["D.3"],
      aliases: ["Modèle"]),

    Field(
      .genre, .synthese, "genre", "Genre", "Kind", .choice(.genre), step: 9, mandatory: .specification,
      codes: ["J.1"], inReferential: true),
    Field(
      .version, .synthese, "version", "Version", "Version", .text(.free), step: 9, mandatory: .specification,
      inReferential: true),
    Field(
      .finition, .synthese, "finition", "Finition", "Trim", .text(.free), step: 9, mandatory: .specification,
      inReferential: true),
    Field(
      .carrosserie, .synthese, "carrosserie", "Carrosserie", "Body", .choice(.carrosserie), step: 9,
      mandatory: .specification, codes: ["J.2", "J.3"], inReferential: true),
    Field(
      .nombreDePortes, .synthese, "nombre_de_portes", "Nombre de portes", "Doors",
      .number(units: [Unit(name: "", aliases: doors)], range: 1...7, isWhole: true), step: 9,
      mandatory: .specification, aliases: ["Portes", "Nb portes"], inReferential: true),

    Field(
      .boiteDeVitesse, .moteur, "boite_de_vitesse", "Boîte de vitesse", "Gearbox", .choice(.boiteDeVitesse), step: 9,
      mandatory: .specification, aliases: ["Boîte de vitesses", "Boîte"], inReferential: true),
    Field(
      .energie, .moteur, "energie", "Énergie", "Energy", .choice(.energie), step: 9, mandatory: .specification,
      codes: ["P.3"], aliases: ["Carburant"], inReferential: true),
    Field(
      .puissanceFiscale, .moteur, "puissance_fiscale", "Puissance fiscale", "Fiscal power",
      .number(
        units: [Unit(name: "CV", aliases: ["CVF", "chevaux", "ch fiscaux", "ch fisc"])], range: 1...400, isWhole: true),
      step: 9, mandatory: .specification,
      codes: ["P.6"], aliases: ["Chevaux fiscaux", "Puissance administrative"], inReferential: true),
    Field(
      .puissance, .moteur, "puissance", "Puissance", "Power",
      .number(
        units: [
          Unit(name: "ch", aliases: ["cv", "PS", "pk", "hp", "bhp", "KM", "chevaux", "ch DIN", "cv DIN"]), .kilowatt,
        ], range: 1...3000, isWhole: false),
      step: 9, mandatory: .specification, codes: ["P.2"], aliases: ["Puissance DIN"], inReferential: true),

    Field(
      .poidsTotal, .dimensions, "poids_total", "Poids total", "Gross weight", kilograms, step: 10, codes: ["F.2"],
      aliases: ["PTAC"], inReferential: true),
    Field(
      .poidsAVide, .dimensions, "poids_a_vide", "Poids à vide avec conducteur", "Kerb weight with driver", kilograms,
      step: 10, codes: ["G"], aliases: ["Poids à vide"], inReferential: true),

    Field(
      .co2, .consommations, "co2", "Émission de CO2", "CO2 emission",
      .number(units: [Unit(name: "g/km", aliases: ["g", "gr/km", "g CO2/km"])], range: 0...1000, isWhole: true),
      step: 10, codes: ["V.7"], aliases: ["Émissions de CO2"], inReferential: true),
    Field(.urbain, .consommations, "urbain", "Urbain", "Urban", litres, step: 10, inReferential: true),
    Field(
      .extraUrbain, .consommations, "extra_urbain", "Extra-urbain", "Extra-urban", litres, step: 10, inReferential: true
    ),
    Field(.mixte, .consommations, "mixte", "Mixte", "Combined", litres, step: 10, inReferential: true),

    Field(
      .couleurExterieure, .couleurs, "exterieure", "Couleurs extérieures", "Exterior colour", .text(.free), step: 11,
      aliases: ["Couleur extérieure", "Couleur", "Coloris", "Teinte", "Coloris extérieur", "Teinte extérieure"]),
    Field(
      .couleurInterieure, .couleurs, "interieure", "Couleurs intérieures", "Interior colour", .text(.free), step: 11,
      aliases: ["Couleur intérieure", "Coloris intérieur", "Teinte intérieure"]),
    Field(.peinture, .couleurs, "peinture", "Peinture", "Paint", .text(.free), step: 11),
    Field(
      .sellerie, .couleurs, "sellerie", "Sellerie", "Upholstery", .upholstery, step: 11,
      aliases: ["Sellerie et banquettes", "Ajouter une sellerie"], standard: "Sellerie de série"),

    Field(
      .equipements, .racine, "equipements", "Équipement personnalisé", "Custom equipment", .items(.equipement),
      step: 12, aliases: ["Équipements", "Équipements personnalisés", "Ajouter un équipement"]),
    Field(
      .contrats, .racine, "contrats", "Contrat de service", "Service contract", .items(.contrat), step: 15,
      aliases: ["Contrats", "Contrats de service", "Ajouter un contrat de service"]),

    Field(.destination, .fiche, "destination", "Destination", "Destination", .choice(.destination), step: 17),
    Field(
      .vignette, .fiche, "vignette_environnementale", "Vignette environnementale", "Environmental sticker",
      .choice(.vignette), step: 18, aliases: ["Crit'Air"]),
    Field(.numeroPolice, .fiche, "numero_police", "Numéro de police", "Police number", .text(.free), step: 18),
    Field(
      .immatriculation, .fiche, "immatriculation", "Immatriculation", "Plate", .text(.plate), step: 18, codes: ["A"],
      aliases: ["Plaque", "Numéro d'immatriculation"]),
    Field(
      .numeroChassis, .fiche, "numero_chassis", "Numéro de châssis", "Chassis number", .text(.chassisNumber),
      step: 18, codes: ["E"], aliases: ["VIN", "Châssis", "Numéro de série"]),
    Field(
      .dateMEC, .fiche, "date_mec", "Date MEC", "First registration", .date, step: 18, codes: ["B"],
      aliases: ["Date de mise en circulation", "Mise en circulation", "Date de 1ère mise en circulation"]),
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
      aliases: ["KM"]),
    Field(
      .kilometrageGaranti, .fiche, "kilometrage_garanti", "Kilométrage garanti", "Mileage guaranteed", .yesNo, step: 18),

    Field(
      .classeCO2Min, .caracteristiques, "classe_co2_wltp_min", "Classe d'émission CO2 WLTP minimum",
      "Minimum WLTP CO2 class", .choice(.classeCO2), step: 19),
    Field(
      .classeCO2Max, .caracteristiques, "classe_co2_wltp_max", "Classe d'émission CO2 WLTP maximum",
      "Maximum WLTP CO2 class", .choice(.classeCO2), step: 19),
    Field(
      .urbainWLTPMin, .caracteristiques, "urbain_wltp_min", "Urbain WLTP minimum", "Urban WLTP minimum", litres,
      step: 19),
    Field(
      .urbainWLTPMax, .caracteristiques, "urbain_wltp_max", "Urbain WLTP maximum", "Urban WLTP maximum", litres,
      step: 19),
    Field(
      .extraUrbainWLTPMin, .caracteristiques, "extra_urbain_wltp_min", "Extra-urbain WLTP minimum",
      "Extra-urban WLTP minimum", litres, step: 19),
    Field(
      .extraUrbainWLTPMax, .caracteristiques, "extra_urbain_wltp_max", "Extra-urbain WLTP maximum",
      "Extra-urban WLTP maximum", litres, step: 19),
    Field(
      .mixteWLTPMin, .caracteristiques, "mixte_wltp_min", "Mixte WLTP minimum", "Combined WLTP minimum", litres,
      step: 19),
    Field(
      .mixteWLTPMax, .caracteristiques, "mixte_wltp_max", "Mixte WLTP maximum", "Combined WLTP maximum", litres,
      step: 19),

    Field(
      .titre, .recherche, "titre", "Intitulé", "Title", .text(.free), step: 6,
      aliases: ["Nom du véhicule", "Intitulé de l'annonce"]),
    Field(
      .tvv, .recherche, "tvv", "Type variante version", "Type, variant, version", .text(.free), step: 6,
      codes: ["D.2"], aliases: ["TVV"]),
    Field(
      .cnit, .recherche, "cnit", "CNIT", "National type code", .text(.free), step: 6, codes: ["D.2.1"],
      aliases: ["Code national d'identification du type", "Type mines"]),
    Field(
      .cylindree, .recherche, "cylindree", "Cylindrée", "Displacement",
      .number(
        units: [
          Unit(name: "cm³", aliases: ["cc", "ccm", "cm3"]), Unit(name: "l", factor: Decimal(1000), aliases: ["L"]),
        ],
        range: 0...30_000, isWhole: false),
      step: 6, codes: ["P.1"]),
    Field(
      .rouesMotrices, .recherche, "roues_motrices", "Roues motrices", "Driven wheels", .choice(.rouesMotrices), step: 6),
    Field(
      .places, .recherche, "places", "Places assises", "Seats",
      .number(units: [Unit(name: "", aliases: ["places", "pl", "seats"])], range: 1...99, isWhole: true), step: 6,
      codes: ["S.1"], aliases: ["Places", "Nombre de places", "Nb places"]),
    Field(.longueur, .recherche, "longueur", "Longueur", "Length", .text(.free), step: 6),
    Field(.hauteur, .recherche, "hauteur", "Hauteur", "Height", .text(.free), step: 6),
    Field(.generation, .recherche, "generation", "Génération", "Generation", .text(.free), step: 6, aliases: ["Phase"]),
  ]

  /// Doors have no unit, but people write the word.
  private static let doors = [
    "porte", "portes", "p", "door", "doors", "Tür", "Türen", "Türer", "porta", "porte", "puerta", "puertas", "deur",
    "deuren",
  ]

  private static let kilograms = ValueType.number(
    units: [Unit(name: "kg", aliases: ["kgs"]), Unit(name: "t", factor: Decimal(1000), conversion: .tonnes)],
    range: 50...44_000,
    isWhole: true)

  private static let litres = ValueType.number(
    units: [Unit(name: "l/100km", aliases: ["l", "l/100", "litres"])], range: 0...100, isWhole: false)

  /// The nine fields that must be known before a vehicle can be entered (FAQ step 9).
  public static let specification: [Field] = table.filter { $0.mandatory == .specification }

  /// The fields of the screens, without those that only serve to recognise a vehicle.
  package static let onScreen: [Field] = table.filter { !$0.id.isFact }

  /// The fields that the referential can fill in.
  package static let inReferential: [Field] = table.filter(\.isInReferential)

  /// The fields of each section, in order.
  package static let bySection: [Section: [Field]] = Dictionary(grouping: table, by: \.section)
}
