import Documents
import VehicleSheets

/// What a column of an imported file gives.
enum ImportRole: Hashable, Sendable {
  /// The column of the referential that it fills as it stands.
  case column(ReferentialColumn)
  /// The power in kW of an engine; the referential wants ch.
  case kilowatts
  /// The power in kW that an electric car can keep up for 30 minutes.
  case nominalKilowatts
  /// The range of models that a model belongs to: `SERIE 3` of `316`, `CLASSE A` of `A 180`.
  case family
  /// Two columns for one figure, of which only one that is the same in both is known of the vehicle.
  case least(FieldID)
  case limit(FieldID)
  /// A part of the type-variant-version, which three columns give.
  case codePart(Int)
  /// How an engine is helped by another: what tells the hybrids of one fuel apart.
  case energyMode
  /// The engine's displacement in cm³.
  case displacement
  /// The state where the vehicle was registered.
  case country
  /// What tells which year's edition a file is.
  case edition

  /// The column of the referential that it ends in.
  var target: ReferentialColumn? {
    switch self {
    case .column(let column): column
    case .kilowatts: .field(.puissance)
    case .nominalKilowatts: .puissanceSysteme
    case .family: .modele
    case .least(let id), .limit(let id): .field(id)
    case .codePart: .tvv
    case .energyMode: .field(.energie)
    case .displacement: .version
    case .country: .catalogue
    case .edition: nil
    }
  }
}

/// A kind of file that the import knows by its header.
struct ImportLayout: Sendable {
  let name: Text
  /// Roles with the headers that carry them; of several headers of one role the first that a row fills counts.
  let columns: [(role: ImportRole, header: String)]
  /// The headers without which a file is none of this kind, and how many of the others a later edition may have dropped.
  let marks: [String]
  let mayMiss: Int
  /// What is true of every vehicle of the source.
  let constants: [(column: ReferentialColumn, value: String)]
  /// The source's own words for a column's choices, folded.
  var words: [FieldID: [String: String]] = [:]
  /// Whether the power of an electric car is the one that it can keep up for 30 minutes.
  var hasNominalPowers = false
  /// Where the year of the edition comes from, where the source is a picture of one moment.
  var edition: EditionSource?
  /// What the source cannot say, and why it stays empty.
  let remarks: [Text]

  static let all = [ademe2014, ademe2022, eea]

  /// The layout whose marks, and all other columns but a few, are in the header.
  static func recognised(_ header: [String]) -> ImportLayout? {
    let names = Set(header.map(Fold.string))
    func isThere(_ header: String) -> Bool { names.contains(Fold.string(header)) }
    return all.first { layout in
      layout.marks.allSatisfy(isThere) && layout.columns.count { !isThere($0.header) } <= layout.mayMiss
    }
  }

  /// Any other file: its columns are named by `--map`, or by the referential's own names.
  static let free = ImportLayout(
    name: Text(fr: "colonnes désignées par --map", en: "columns named by --map"), columns: [], marks: [], mayMiss: 0,
    constants: [], remarks: [])

  /// All titles that the import knows, folded: what the header of a file is found by.
  static let titles = Set(
    (all.flatMap { $0.columns.map(\.header) } + ReferentialColumn.all.map(\.name)).map(Fold.string))

  // MARK: ADEME

  private static let genre = [(column: ReferentialColumn.field(.genre), value: "Véhicule particulier")]

  private static let ademeRemarks = [
    Text(
      fr: "Le fichier ne dit ni les portes ni la finition : la fiche doit les donner.",
      en: "The file knows neither doors nor trim: the sheet must give them."),
    Text(
      fr: "genre est partout « Véhicule particulier » : l'ADEME ne recense que ceux-là.",
      en: "genre is “Véhicule particulier” throughout: ADEME lists no other."),
  ]

  static let ademe2014 = ImportLayout(
    name: Text(fr: "ADEME « Car Labelling », présentation de 2014", en: "ADEME “Car Labelling”, layout of 2014"),
    columns: [
      (.column(.marque), "lib_mrq"), (.family, "lib_mod_doss"), (.column(.modele), "lib_mod"),
      (.column(.version), "dscom"), (.column(.cnit), "cnit"), (.column(.tvv), "tvv"),
      (.column(.field(.energie)), "cod_cbr"),
      (.column(.field(.puissanceFiscale)), "puiss_admin_98"), (.kilowatts, "puiss_max"),
      (.column(.field(.boiteDeVitesse)), "typ_boite_nb_rapp"), (.column(.field(.urbain)), "conso_urb"),
      (.column(.field(.extraUrbain)), "conso_exurb"), (.column(.field(.mixte)), "conso_mixte"),
      (.column(.field(.co2)), "co2"), (.least(.poidsAVide), "masse_ordma_min"),
      (.limit(.poidsAVide), "masse_ordma_max"),
      (.column(.field(.carrosserie)), "Carrosserie"), (.edition, "date_maj"),
    ],
    marks: ["lib_mrq", "dscom"], mayMiss: 5, constants: genre, hasNominalPowers: true, edition: .dates,
    remarks: ademeRemarks)

  static let ademe2022 = ImportLayout(
    name: Text(fr: "ADEME « Car Labelling », présentation de 2022", en: "ADEME “Car Labelling”, layout of 2022"),
    columns: [
      (.column(.marque), "Marque"), (.family, "Libellé modèle"), (.column(.modele), "Modèle"),
      (.column(.version), "Description Commerciale"), (.column(.field(.energie)), "Energie"),
      (.column(.field(.carrosserie)), "Carrosserie"), (.column(.field(.puissanceFiscale)), "Puissance fiscale"),
      (.kilowatts, "Puissance maximale"), (.nominalKilowatts, "Puissance nominale électrique"),
      (.column(.field(.boiteDeVitesse)), "Type de boite"),
      (.least(.mixte), "Conso vitesse mixte Min"), (.limit(.mixte), "Conso vitesse mixte Max"),
      (.least(.co2), "CO2 vitesse mixte Min"), (.limit(.co2), "CO2 vitesse mixte Max"),
      (.least(.poidsAVide), "Masse OM Min"), (.limit(.poidsAVide), "Masse OM Max"),
      (.edition, "Barème Bonus-Malus"),
    ],
    marks: ["Marque", "Description Commerciale"], mayMiss: 4, constants: genre, hasNominalPowers: true,
    edition: .highestMalus, remarks: ademeRemarks)

  // MARK: European Environment Agency

  /// The register of the CO2 of new cars that every member state reports: a row a registration, without trade names of
  /// versions.
  static let eea = ImportLayout(
    name: Text(
      fr: "Agence européenne pour l'environnement, CO2 des voitures neuves",
      en: "European Environment Agency, CO2 of new cars"),
    columns: [
      (.column(.marque), "Mk"), (.column(.modele), "Cn"), (.codePart(0), "T"), (.codePart(1), "Va"),
      (.codePart(2), "Ve"), (.column(.field(.genre)), "Ct"), (.column(.field(.energie)), "Ft"), (.energyMode, "Fm"),
      (.displacement, "ec (cm3)"), (.kilowatts, "ep (KW)"), (.column(.field(.poidsAVide)), "m (kg)"),
      (.column(.field(.co2)), "Ewltp (g/km)"), (.column(.field(.co2)), "Enedc (g/km)"),
      (.column(.field(.mixte)), "Fuel consumption"), (.country, "MS"), (.country, "Country"), (.edition, "year"),
    ],
    marks: ["Mk", "Cn", "Ft", "ep (KW)"], mayMiss: .max, constants: [],
    words: [
      .genre: [
        "m1": "Véhicule particulier", "m1g": "Véhicule particulier", "n1": "Véhicule utilitaire",
        "n1g": "Véhicule utilitaire",
      ],
      // Fuel and mode: M one fuel, B two, F flexible, H hybrid, P plug-in hybrid, E electric.
      .energie: [
        "petrol": "Essence", "petrol m": "Essence", "diesel": "Diesel", "diesel m": "Diesel", "electric": "Électrique",
        "electric e": "Électrique", "electric m": "Électrique", "petrol h": "Hybride essence",
        "petrolelectric h": "Hybride essence",
        "petrolelectric p": "Hybride rechargeable essence", "diesel h": "Hybride diesel",
        "dieselelectric h": "Hybride diesel", "dieselelectric p": "Hybride rechargeable diesel", "lpg": "GPL",
        "lpg m": "GPL", "lpg b": "Essence GPL", "petrol b": "Essence GPL", "ng": "GNV", "ng m": "GNV",
        "ng b": "Essence GNV", "ngbiomethane": "GNV", "ngbiomethane m": "GNV", "ngbiomethane b": "Essence GNV",
        "e85": "Superéthanol", "e85 f": "Superéthanol", "e85 m": "Superéthanol", "hydrogen": "Hydrogène",
        "hydrogen m": "Hydrogène", "hydrogenelectric": "Hydrogène",
      ],
    ],
    edition: .years,
    remarks: [
      Text(
        fr: "Le registre ne dit ni la finition, ni les portes, ni la boîte, ni la puissance fiscale : la fiche doit "
          + "les donner. version y est la cylindrée et la puissance.",
        en: "The register knows neither trim, doors, gearbox nor puissance fiscale: the sheet must give them. version "
          + "is displacement and power there."),
      Text(
        fr: "Ce qui n'est pas immatriculé en France est au catalogue étendu.",
        en: "What is not registered in France is in the extended catalogue."),
    ])
}
