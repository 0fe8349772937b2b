import Documents

/// Finds out why a brand, a model or a version was not found: a typing error, two fields in one, or the right words in
/// the wrong field. Only asked when something is wrong, so it may look at everything.
struct NotFound {
  let referential: Referential

  /// The words of a name; none of a text that is no name, where trying them all would take as long as its square.
  private static func words(_ name: String, isBetween: (Character) -> Bool) -> [String] {
    isName(name) ? name.split(whereSeparator: isBetween).map(String.init) : []
  }

  /// Whether somebody may have meant this for a name.
  static func isName(_ text: String) -> Bool { !text.isLonger(than: 300) }

  // MARK: Brands

  /// The brands that a name begins with, and what follows: `RENAULT CLIO`.
  func brandWithin(_ name: String) -> (brand: Int, rest: String)? {
    let words = NotFound.words(name) { $0 == " " || $0 == "\u{A0}" || $0 == "/" || $0 == "," }
    guard words.count > 1 else { return nil }
    // The longest first: `LAND ROVER DISCOVERY` is no `LAND`.
    for count in stride(from: words.count - 1, through: 1, by: -1) {
      let front = words[..<count].joined(separator: " ")
      if let brand = brand(front) {
        return (brand, words[count...].drop { $0 == "-" }.joined(separator: " "))
      }
    }
    return nil
  }

  func brand(_ name: String) -> Int? { referential.brand(named: name) }

  /// Whether a name is a brand's but for typing errors: `Mercedes Bens`.
  func isNearlyABrand(_ name: String) -> Bool {
    let folded = Fold.bytes(String(name.beginning(60)))
    let tolerance = NearNames.tolerance(folded.count)
    return referential.brands.contains { NearNames.distance(folded, $0.folded, atMost: tolerance) != nil }
  }

  /// The brands that have a model of this name, at most three.
  func brandsOfModel(_ name: String) -> [(brand: Int, model: Int)] {
    let wanted = Fold.bytes(name)
    guard wanted.count >= 2 else { return [] }
    return (referential.names.models[wanted] ?? []).map { (Int(referential.models[$0].brand), $0) }
  }

  /// The brands nearest by spelling, by their own names or by the usual others.
  ///
  /// A brand of few letters is near to too many: OMODA is no SKODA, UAZ no GAZ. Up to eight letters one may be wrong,
  /// or two neighbours exchanged, of four letters or fewer only the latter.
  func nearBrands(_ name: String) -> [String] {
    let written = Fold.bytes(String(name.beginning(60)))
    guard written.count >= 3 else { return [] }
    let names = referential.names
    var near: [String] = []
    for place in names.brands.places(near: name, limit: 6) {
      let known = Fold.bytes(names.brands.names[place])
      guard NotFound.isNear(written, known) else { continue }
      let brand = referential.brands[names.owners[place]].name
      if !near.contains(brand) { near.append(brand) }
    }
    return Array(near.prefix(3))
  }

  private static func isNear(_ written: [UInt8], _ known: [UInt8]) -> Bool {
    let limit = written.count < 9 ? 1 : 2
    guard let distance = NearNames.distance(written, known, atMost: limit) else { return false }
    guard written.count <= 4 || known.count <= 4 else { return true }
    // One letter more or less than a name of four, or two neighbours exchanged.
    let isLonger = min(written.count, known.count) == 4 && written.count != known.count && written[0] == known[0]
    return distance == 1 && (isLonger || written.sorted() == known.sorted())
  }

  /// Whether one letter alone tells a name from a known brand's of five letters or more.
  func isOneLetterAway(_ name: String) -> Bool {
    let written = Fold.bytes(String(name.beginning(60)))
    return referential.brands.contains {
      $0.folded.count >= 5 && NearNames.distance(written, $0.folded, atMost: 1) == 1
    }
  }

  // MARK: Models

  func model(_ name: String, brand: Int) -> Int? {
    var own = referential.brands[brand].name
    var name = name
    let key = own.withUTF8 { referential.brandKey($0).key }
    return name.withUTF8 { referential.model(key, $0) }
  }
}
