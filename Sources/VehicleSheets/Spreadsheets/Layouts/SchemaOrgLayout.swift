import Documents

extension Layout {
  /// A car in the vocabulary of schema.org, as pages carry it for search engines (JSON-LD).
  static let schemaOrg = Layout(
    "schema.org/Car",
    source: Text(fr: "vocabulaire schema.org, type Car", en: "the schema.org vocabulary, type Car"),
    marks: [
      "@type", "@context", "vehicleIdentificationNumber", "vehicleTransmission", "mileageFromOdometer.value",
      "dateVehicleFirstRegistered", "vehicleConfiguration", "vehicleEngine.enginePower.value", "fuelType", "bodyType",
    ], least: 4,
    columns: SchemaOrg.properties.map { Column($0.paths, $0.field, codes: $0.codes, rank: $0.rank) } + [
      Column("@type", nil), Column("@context", nil), Column("@id", nil), Column("url", nil), Column("image", nil),
      Column("description", nil), Column("vehicleModelDate", nil), Column("productionDate", nil),
    ])
}

/// Which property of schema.org's `Car` says what a field of a sheet does: what is read and what `convert` writes.
package enum SchemaOrg {
  package struct Property: Sendable {
    /// Its path, and other paths that are read, separated by `|`.
    package let paths: String
    package let field: FieldID
    package var codes: [String: String] = [:]
    package var rank = 0
    /// The UN/CEFACT code of the unit, where the property is a quantity: the figure then stands under `value`.
    package var unitCode: String?

    /// The path that is written.
    package var path: String { String(paths.prefix { $0 != "|" }) }
  }

  package static let properties: [Property] = [
    Property(paths: "sku|identifier", field: .reference),
    Property(paths: "brand.name|brand|manufacturer.name|manufacturer", field: .marque),
    Property(paths: "model|model.name", field: .modele),
    Property(paths: "vehicleConfiguration", field: .version), Property(paths: "bodyType", field: .carrosserie),
    Property(paths: "numberOfDoors|numberOfDoors.value", field: .nombreDePortes),
    Property(paths: "vehicleTransmission", field: .boiteDeVitesse),
    Property(paths: "fuelType|vehicleEngine.fuelType", field: .energie),
    Property(paths: "vehicleEngine.enginePower.value", field: .puissance, unitCode: "N12"),
    Property(paths: "weightTotal.value", field: .poidsTotal, unitCode: "KGM"),
    Property(paths: "emissionsCO2", field: .co2), Property(paths: "color", field: .couleurExterieure),
    Property(paths: "vehicleInteriorColor", field: .couleurInterieure),
    Property(paths: "vehicleInteriorType", field: .sellerie),
    Property(paths: "vehicleIdentificationNumber", field: .numeroChassis),
    Property(paths: "dateVehicleFirstRegistered", field: .dateMEC),
    Property(paths: "mileageFromOdometer.value", field: .kilometrage, unitCode: "KMT"),
    Property(
      paths: "itemCondition", field: .type,
      codes: [
        "https://schema.org/UsedCondition": "occasion", "UsedCondition": "occasion",
        "http://schema.org/UsedCondition": "occasion", "https://schema.org/NewCondition": "neuf",
        "NewCondition": "neuf", "http://schema.org/NewCondition": "neuf",
      ]),
  ]

  /// Units of quantities (`unitCode`) that a bare figure stands for: what is put after it.
  package static let units: [String: String] = [
    "KWT": " kW", "N12": " ch", "BHP": " ch", "KMT": " km", "SMI": " miles", "KGM": " kg", "LTR": " l",
  ]
}
