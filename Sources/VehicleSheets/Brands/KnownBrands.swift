import Documents

/// Brands of cars that have stood in a stock list, whatever the referential at hand: what tells a column of brands, a row
/// that heads a group, and a title that begins with a brand.
package enum KnownBrands {
  /// Whether a text is a brand, as a whole.
  static func isBrand(_ text: String) -> Bool { names.find(text) != nil }

  /// Whether a text begins with a brand and says more: `Audi Q8 55 TFSI`.
  static func leads(_ text: String) -> Bool {
    let words = text.split(whereSeparator: { $0 == " " || $0 == "/" || $0 == "|" || $0 == "," })
    guard words.count > 1 else { return false }
    for count in stride(from: min(3, words.count - 1), through: 1, by: -1)
    where isBrand(words.prefix(count).joined(separator: " ")) {
      return true
    }
    return false
  }

  static let names: NameTable = {
    let makers = MakerTable.brands.flatMap { $0.names.split(separator: ",").map(String.init) }
    let aliases = Correspondences.brandAliases.flatMap { [$0.alias, $0.brand] }
    return NameTable((makers + aliases + others).map { (name: $0, value: 0) })
  }()

  /// Brands without a maker's identifier of their own in our table: new ones from China, microcars, small makers.
  private static let others = [
    "AIWAYS", "ALPINE", "ARO", "BAIC", "BELLIER", "BUGATTI", "CASALINI", "CATERHAM", "CHATENET", "CHERY", "DAF",
    "DALLARA",
    "DFSK", "DONKERVOORT", "DR", "EVO", "FISKER", "FOTON", "FUSO", "GAZ", "GEELY", "GOUPIL", "GWM", "HAVAL", "HONGQI",
    "INEOS", "JAC", "JAECOO", "JDM", "KOENIGSEGG", "KTM", "LEAPMOTOR", "LEVC", "LIGIER", "LUCID", "LYNK & CO", "MAN",
    "MAXUS", "MICROCAR", "MOBILIZE", "MORGAN", "NIO", "NSU", "OMODA", "PAGANI", "PANHARD", "PGO", "RENAULT TRUCKS",
    "RIVIAN", "SCANIA", "SERES", "SILENCE", "SIMCA", "SMART", "SWM", "TRABANT", "UAZ", "VENTURI", "VINFAST", "VOYAH",
    "WARTBURG", "WIESMANN", "XPENG", "ZASTAVA", "ZEEKR", "ZHIDOU",
  ]
}
