import Documents

extension Layout {
  /// What French plate services answer for a plate, as a table or as JSON: the keys of the first generation.
  static let plateService = Layout(
    "plaque SIV",
    source: Text(
      fr: "réponses des services de recherche par plaque (première génération)",
      en: "answers of plate look-up services (first generation)"),
    marks: ["immat", "date1erCir_fr", "energieNGC", "puisFisc", "puisFiscReelKW", "sra_commercial", "genreVCGNGC"],
    least: 4,
    columns: [
      Column("immat", .immatriculation), Column("marque", .marque), Column("modele", .modele),
      Column("sra_commercial", .version), Column("date1erCir_us", .dateMEC), Column("date1erCir_fr", .dateMEC, rank: 1),
      Column("co2", .co2, codes: ["0": ""]), Column("energieNGC", .energie),
      // The word beside the code says the same, and needs no list.
      Column("energie", nil), Column("genreVCGNGC", .genre), Column("genreVCG", nil),
      Column("puisFisc", .puissanceFiscale), Column("puisFiscReelCH", .puissance),
      Column("puisFiscReelKW", .puissance, unit: " kW", rank: 1), Column("carrosserieCG", .carrosserie),
      Column("vin", .numeroChassis),
      Column(
        "boite_vitesse", .boiteDeVitesse,
        codes: [
          "M": "Boîte manuelle", "A": "Boîte automatique", "S": "Boîte robotisée", "V": "Boîte à variation continue",
          "X": "",
        ]),
      Column("nb_portes", .nombreDePortes, codes: ["0": ""]), Column("couleur", .couleurExterieure),
      Column("nr_passagers", .places), Column("ccm", .cylindree),
      Column("cnit", .cnit), Column("type_mine", .cnit, rank: 1),
      // `poids` is the kerb weight in one answer and the gross weight in the next.
      Column("poids", nil), Column("ptac", .poidsTotal), Column("variante", nil), Column("numero_serie", nil),
      Column("code_boite_vitesse", nil), Column("collection", nil), Column("date30", nil), Column("erreur", nil),
      Column("pays", nil), Column("cylindres", nil), Column("k_type", nil), Column("code_moteur", nil),
      Column("sra_id", nil), Column("sra_group", nil),
    ])

  /// The same services' second generation, whose keys begin with `AWN_`.
  static let plateServiceAWN = Layout(
    "plaque SIV (AWN)",
    source: Text(
      fr: "réponses des services de recherche par plaque (deuxième génération)",
      en: "answers of plate look-up services (second generation)"),
    marks: ["AWN_immat", "AWN_marque", "AWN_modele", "AWN_nbr_portes", "AWN_energie"], least: 3,
    columns: [
      Column("AWN_immat", .immatriculation), Column("AWN_marque", .marque), Column("AWN_modele", .modele),
      Column("AWN_version", .version), Column("AWN_finition", .finition), Column("AWN_VIN", .numeroChassis),
      Column("AWN_date_mise_en_circulation_us", .dateMEC), Column("AWN_date_mise_en_circulation", .dateMEC, rank: 1),
      Column("AWN_emission_co_2", .co2, codes: ["0": ""]), Column("AWN_energie", .energie),
      Column("AWN_energie_code", nil),
      Column("AWN_genre_carte_grise", .genre), Column("AWN_genre", .genre, rank: 1), Column("AWN_genre_code", nil),
      Column("AWN_puissance_fiscale", .puissanceFiscale), Column("AWN_puissance_chevaux", .puissance),
      Column("AWN_puissance_KW", .puissance, unit: " kW", rank: 1), Column("AWN_carrosserie", .carrosserie),
      Column("AWN_style_carrosserie", nil), Column("AWN_carrosserie_carte_grise", .carrosserie, rank: 1),
      Column("AWN_type_boite_vites", .boiteDeVitesse, codes: ["Mecanique": "Boîte manuelle"]),
      Column("AWN_nbr_portes", .nombreDePortes, codes: ["0": ""]),
      Column("AWN_couleur", .couleurExterieure, codes: ["INC": "", "INCONNU": ""]),
      Column("AWN_nbr_de_places|AWN_nbr_places", .places),
      Column("AWN_nbr_cylindre_energie|AWN_cylindre_capacite", .cylindree),
      Column("AWN_type_mine", .cnit), Column("AWN_type_variante_version", .tvv),
      Column("AWN_propulsion", .rouesMotrices),
      Column("AWN_consommation_urbaine", .urbain, codes: ["0.0": "", "0": ""]),
      Column("AWN_consommation_ex_urbaine", .extraUrbain, codes: ["0.0": "", "0": ""]),
      Column("AWN_consommation_mixte", .mixte, codes: ["0.0": "", "0": ""]),
      // Kerb and gross weight stand under each other's names in some answers.
      Column("AWN_poids_vide", nil), Column("AWN_poids_total_roulant", nil), Column("AWN_PTAC", .poidsTotal),
    ])
}
