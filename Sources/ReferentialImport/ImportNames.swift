import Documents
import VehicleSheets

/// One spelling for each brand and model, whichever the sources have: the program's own catalogue's where that knows it,
/// otherwise the one that is met first.
struct ImportNames {
  private var spellings: [UInt64: (brand: String, model: [UInt8])] = [:]

  mutating func spelled(brand: String, model: [UInt8]) -> (brand: String, model: [UInt8]) {
    let (owner, key) = ImportNames.key(brand, model)
    if let known = spellings[key] { return known }
    var spelling = (brand: ModelName.brand(owner) ?? brand, model: model)
    if let known = Referential.starter.spelling(ofModelKey: key) { spelling = (known.brand, Array(known.model.utf8)) }
    spellings[key] = spelling
    return spelling
  }

  private static func key(_ brand: String, _ model: [UInt8]) -> (brand: UInt64, model: UInt64) {
    var brand = brand
    return brand.withUTF8 { brand in
      let key = BrandAliases.shared.key(of: brand).key
      return model.withUnsafeBufferPointer { ReferentialKey.model($0, ofBrand: brand, key: key) }
    }
  }

  /// A car by the words of its model and version, however they are spread: MEGANE IV BERLINE `TCe 140` is MEGANE
  /// `MEGANE IV BERLINE TCe 140`.
  static func car(brand: String, model: [UInt8], version: [UInt8]) -> [UInt8] {
    var brand = brand
    return brand.withUTF8 { brand in
      let key = BrandAliases.shared.key(of: brand).key
      return model.withUnsafeBufferPointer { model in
        version.withUnsafeBufferPointer { version in
          ModelName.with(model, ofBrand: brand, key: key) { owner, bare in
            let whole = Fold.with(model) { Array($0) }
            var words = Fold.with(version) { Array($0) }
            for front in [whole, Array(bare)] where words.count > front.count && words.starts(with: front) {
              words.removeFirst(front.count)
              break
            }
            return withUnsafeBytes(of: owner) { Array($0) } + bare + words
          }
        }
      }
    }
  }
}
