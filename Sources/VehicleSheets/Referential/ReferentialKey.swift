import Documents

/// What names are found by: a brand, a model under its brand, a version under its model. Names that fold alike have one
/// key; so have the spellings of one model that sources differ in: `CLASSE CLA` and `CLA`, `MAZDA 2` and `2`, CITROEN
/// `DS5` and DS `DS 5`.
package enum ReferentialKey {
  package static func name(_ name: Bytes, under parent: UInt64 = 0) -> UInt64 {
    guard name.count <= Fold.longestName else { return hash(name, seed: parent &+ 1) }
    return Fold.hash(name, seed: parent &+ 1)
  }

  /// A model, and the brand that it belongs to, which may be another one than is written.
  ///
  /// - Parameters:
  ///   - brand: the brand as it is written.
  ///   - key: the brand's key.
  package static func model(_ model: Bytes, ofBrand brand: Bytes, key: UInt64) -> (brand: UInt64, model: UInt64) {
    guard model.count <= Fold.longestName else { return (key, hash(model, seed: key &+ 1)) }
    return ModelName.with(model, ofBrand: brand, key: key) { brand, name in (brand, hash(name, seed: brand &+ 1)) }
  }
}

/// The part of a model's name that all sources agree on.
package enum ModelName {
  /// Hands the brand's key and the folded name without what only some sources add to `body`.
  package static func with<Result>(
    _ model: Bytes, ofBrand brand: Bytes, key: UInt64, _ body: (UInt64, Bytes) -> Result
  ) -> Result {
    // A plus is part of a name: a PRIUS+ is no PRIUS, a 206+ no 206.
    if model.contains(UInt8(ascii: "+")) {
      let spelled = model.flatMap { $0 == UInt8(ascii: "+") ? Array("plus".utf8) : [$0] }
      return spelled.withUnsafeBufferPointer { bare($0, brand, key: key, body: body) }
    }
    return bare(model, brand, key: key, body: body)
  }

  private static func bare<Result>(
    _ model: Bytes, _ brand: Bytes, key: UInt64, body: (UInt64, Bytes) -> Result
  ) -> Result {
    Fold.with(model) { folded in
      var name = withoutBrand(folded, brand, key)
      var key = key
      if key == mercedes {
        name = without(name, front: ["classe", "klasse", "class"], back: ["klasse", "classe", "class"])
        if name.equals("ml") { name = name.slice(0, 1) }
      } else if key == bmw {
        name = without(name, front: ["serie"], back: ["erreihe", "reihe", "series", "serie", "er"])
      } else if key == citroen, name.starts(with: ds.name), name.count >= 3, Plate.isDigit(name[2]),
        name.count == 3 || !Plate.isDigit(name[3])
      {
        // CITROEN sold them until DS became a brand of its own, in 2015; its DS 19 to DS 23 are older.
        name = name.slice(2, name.count)
        key = ds.key
      }
      return body(key, name)
    }
  }

  /// The brand that a model belongs to where it is not the one that is written: DS.
  package static func brand(_ key: UInt64) -> String? { key == ds.key ? "DS" : nil }

  private static func withoutBrand(_ name: Bytes, _ brand: Bytes, _ key: UInt64) -> Bytes {
    for spelling in BrandAliases.shared.spellings(of: key) where name.count > spelling.count {
      if name.starts(with: spelling) { return name.slice(spelling.count, name.count) }
    }
    return Fold.with(brand) { brand in
      name.count > brand.count && !brand.isEmpty && name.starts(with: brand)
        ? name.slice(brand.count, name.count) : name
    }
  }

  /// Takes one of the words off the front or the back, where something is left.
  private static func without(_ name: Bytes, front: [StaticString], back: [StaticString]) -> Bytes {
    for word in front where name.count > word.utf8CodeUnitCount {
      if name.slice(0, word.utf8CodeUnitCount).equals(word) { return name.slice(word.utf8CodeUnitCount, name.count) }
    }
    for word in back where name.count > word.utf8CodeUnitCount {
      let end = name.count - word.utf8CodeUnitCount
      if name.slice(end, name.count).equals(word) { return name.slice(0, end) }
    }
    return name
  }

  private static let mercedes = key("MERCEDES-BENZ")
  private static let bmw = key("BMW")
  private static let citroen = key("CITROEN")
  private static let ds = (name: Array("ds".utf8), key: key("DS"))

  private static func key(_ brand: StaticString) -> UInt64 {
    ReferentialKey.name(Bytes(start: brand.utf8Start, count: brand.utf8CodeUnitCount))
  }
}

/// The usual other spellings of brands, each leading to one key: `VW` and `VOLKSWAGEN` are the same brand, whichever of
/// them the sheet has and whichever the referential.
package struct BrandAliases: Sendable {
  private let table: NameTable
  private let keys: [UInt64]
  /// For each brand that has other spellings all of them, folded, the longest first.
  private let spellings: [UInt64: [[UInt8]]]

  package static let shared = BrandAliases(Correspondences.brandAliases)

  init(_ pairs: [(alias: String, brand: String)]) {
    var table = NameTable()
    var keys: [UInt64] = []
    var spellings: [UInt64: [[UInt8]]] = [:]
    for (alias, brand) in pairs where table.insert(Fold.bytes(alias), keys.count) {
      let folded = Fold.bytes(brand)
      let key = folded.withUnsafeBufferPointer { hash($0, seed: 1) }
      keys.append(key)
      spellings[key, default: [folded]].append(Fold.bytes(alias))
    }
    self.table = table
    self.keys = keys
    self.spellings = spellings.mapValues { $0.sorted { $0.count > $1.count } }
  }

  package func key(of name: Bytes) -> (key: UInt64, isAlias: Bool) {
    guard name.count <= Fold.longestName else { return (hash(name, seed: 1), false) }
    return Fold.with(name) { folded in
      if let index = table.probe(folded) { return (keys[index], true) }
      return (hash(folded, seed: 1), false)
    }
  }

  func spellings(of key: UInt64) -> [[UInt8]] { spellings[key] ?? [] }
}
