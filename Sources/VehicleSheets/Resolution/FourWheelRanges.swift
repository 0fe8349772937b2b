/// Ranges that are built with four driven wheels alone, so that neither a register nor a seller need say it.
enum FourWheelRanges {
  private static let brands: Set<String> = ["bentley", "lamborghini", "hummer"]

  /// Folded names of ranges. Those of which a version with two driven wheels was sold stand nowhere here.
  private static let ranges: [String: Set<String>] = [
    "jeep": ["wrangler", "gladiator"],
    "landrover": ["defender", "discovery", "rangerover", "rangeroversport", "rangerovervelar"],
    "subaru": ["forester", "outback", "legacy", "xv", "levorg"],
    "suzuki": ["jimny"],
    "toyota": ["landcruiser", "landcruiser150", "landcruiserv8"],
    "mercedes": [
      "classeg", "g", "classegl", "gl", "classegls", "gls", "classeml", "ml", "classem", "classegle", "gle",
    ],
    "bmw": ["x6", "x7", "xm"],
    "porsche": ["cayenne", "macan"],
    "audi": ["q7", "q8"],
    "volkswagen": ["touareg"],
    "mitsubishi": ["pajero"],
    "nissan": ["patrol"],
    "maserati": ["levante"],
  ]

  /// Whether all of a range's names are such.
  static func contains(_ names: [String], brand: String) -> Bool {
    if brands.contains(brand) { return true }
    guard let own = ranges[brand == "mercedesbenz" ? "mercedes" : brand] else { return false }
    return names.allSatisfy(own.contains)
  }
}
