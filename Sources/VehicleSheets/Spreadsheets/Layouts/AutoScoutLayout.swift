import Documents

extension Layout {
  /// An advert of AutoScout24, as its pages carry it.
  static let autoScoutAdvert = Layout(
    "AutoScout24",
    source: Text(fr: "annonces d'AutoScout24 (JSON des pages)", en: "AutoScout24's adverts (the pages' JSON)"),
    marks: [
      "vehicle.make", "vehicle.model", "vehicle.rawPowerInKw", "vehicle.rawPowerInHp", "vehicle.modelVersionInput",
    ],
    least: 3,
    columns: [
      Column("vehicle.make", .marque), Column("vehicle.model|vehicle.modelOrModelLineId", .modele),
      Column("vehicle.modelVersionInput|vehicle.variant", .version), Column("vehicle.bodyType", .carrosserie),
      Column("vehicle.rawPowerInHp", .puissance), Column("vehicle.rawPowerInKw", .puissance, unit: " kW", rank: 1),
      Column("vehicle.powerInKw", .puissance, rank: 2), Column("vehicle.powerInHp", nil),
      Column("vehicle.fuelCategory|vehicle.fuelCategory.formatted|vehicle.fuel", .energie),
      Column("vehicle.transmissionType|vehicle.transmission", .boiteDeVitesse),
      Column("vehicle.mileageInKmRaw", .kilometrage), Column("vehicle.mileageInKm", .kilometrage, rank: 1),
      Column("vehicle.firstRegistrationDateRaw", .dateMEC),
      Column("vehicle.firstRegistrationDate|vehicle.firstRegistration", .dateMEC, rank: 1),
      Column("vehicle.numberOfDoors", .nombreDePortes), Column("vehicle.numberOfSeats", .places),
      Column("vehicle.bodyColorOriginal", .couleurExterieure), Column("vehicle.bodyColor", .couleurExterieure, rank: 1),
      Column("vehicle.upholsteryColor", .couleurInterieure), Column("vehicle.paintType", .peinture),
      Column("vehicle.upholstery", .sellerie), Column("vehicle.driveTrain", .rouesMotrices),
      Column("vehicle.rawDisplacementInCCM", .cylindree), Column("vehicle.weight", nil),
      Column("vehicle.co2emissionInGramPerKmWithFallback|vehicle.co2emissionInGramPerKm", .co2),
      Column("vehicle.identifier.vin|vehicle.vin", .numeroChassis), Column("vehicle.legalCategories", nil),
      Column("vehicle.offerType|offerType", .type), Column("identifier.id|id", nil),
    ])
}
