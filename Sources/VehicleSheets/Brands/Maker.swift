import Documents

/// Who builds what: world manufacturer identifiers, the first three characters of a VIN, and the brands that may carry
/// them.
///
/// The table holds what is sure, and brands accept each maker that has built for them: a Toyota GT86 has Subaru's code,
/// a Dacia may have Renault's. What is not here says nothing.
struct Maker: Sendable {
  let name: String
  let family: Family

  /// Makers that build for one another's brands.
  enum Family: Int, Sendable {
    case vag, bmw, mercedes, smart, psa, opel, fiat, chrysler, renault, nissan, ford, gm, saab, toyota, subaru
    case suzuki, mazda, mitsubishi, honda, hyundai, daihatsu, isuzu, volvo, geely, jlr, rover, tesla, lada, ssangyong
    case porsche, rolls, aston, lotus, mclaren, aixam, iveco, piaggio, lamborghini, byd, greatWall, tata, mahindra
    case supra
  }

  struct Families: OptionSet, Sendable {
    let rawValue: UInt64
    init(rawValue: UInt64) { self.rawValue = rawValue }
    init(_ families: [Family]) { rawValue = families.reduce(0) { $0 | 1 << UInt64($1.rawValue) } }
    func contains(_ family: Family) -> Bool { rawValue & 1 << UInt64(family.rawValue) != 0 }
  }

  /// The maker of a VIN; nil where its identifier is not known for sure.
  static func of(_ vin: Bytes) -> Maker? {
    guard vin.count >= 3 else { return nil }
    if let index = index[key(vin[0], vin[1], vin[2])] ?? index[key(vin[0], vin[1], 0)] { return makers[index] }
    return nil
  }

  /// The makers that build for a brand, however it is spelled; nil for a brand that the table does not know.
  static func families(ofBrand brand: Bytes) -> Families? { brandNames.find(brand).map { brands[$0].families } }

  private static func key(_ a: UInt8, _ b: UInt8, _ c: UInt8) -> UInt32 {
    UInt32(a) << 16 | UInt32(b) << 8 | UInt32(c)
  }

  private static let makers: [Maker] = MakerTable.makers.map { Maker(name: $0.name, family: $0.family) }

  /// Two-character identifiers stand for all that no three-character one names.
  private static let index: [UInt32: Int] = {
    var index: [UInt32: Int] = [:]
    for (number, row) in MakerTable.makers.enumerated() {
      for code in row.identifiers.split(separator: " ") {
        let bytes = Array(code.utf8) + [0]
        index[key(bytes[0], bytes[1], bytes[2])] = number
      }
    }
    return index
  }()

  private static let brands: [(name: String, families: Families)] = MakerTable.brands.flatMap { row in
    row.names.split(separator: ",").map { (String($0), Families(row.families)) }
  }

  private static let brandNames: NameTable = {
    var table = NameTable(brands.enumerated().map { ($1.name, $0) })
    for (alias, brand) in Correspondences.brandAliases {
      if let index = brands.firstIndex(where: { Fold.bytes($0.name) == Fold.bytes(brand) }) { table.add(alias, index) }
    }
    return table
  }()
}
