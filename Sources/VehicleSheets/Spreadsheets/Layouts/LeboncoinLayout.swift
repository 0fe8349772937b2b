import Documents

extension Layout {
  /// Adverts of Leboncoin, as its pages carry them or a table of their attributes. Its `horsepower` is the fiscal one.
  static let leboncoin = Layout(
    "Leboncoin",
    source: Text(fr: "annonces de Leboncoin (JSON des pages)", en: "Leboncoin's adverts (the pages' JSON)"),
    marks: ["horse_power_din", "u_car_brand", "vehicule_color"], least: 1,
    columns: [
      Column("list_id", .reference), Column("subject", .titre),
      Column("brand|u_car_brand", .marque), Column("model|u_car_model", .modele),
      Column("u_car_version|version", .version), Column("u_car_finition|finition", .finition),
      Column("horse_power_din", .puissance), Column("horsepower", .puissanceFiscale, rank: 1),
      Column("issuance_date", .dateMEC), Column("regdate", .dateMEC, rank: 1), Column("mileage", .kilometrage),
      Column("fuel", .energie), Column("gearbox", .boiteDeVitesse), Column("doors", .nombreDePortes),
      Column("seats", .places), Column("vehicle_type", .carrosserie),
      Column("vehicule_color|vehicle_color", .couleurExterieure), Column("critair", .vignette),
      Column("price|price_cents|first_publication_date|index_date|status|category_id|category_name", nil),
    ])
}
