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
    let reach = NearNames.tolerance(folded.count)
    return referential.brands.contains { NearNames.distance(folded, $0.folded, atMost: reach) != nil }
  }

  /// The brands that have a model of this name, at most three.
  func brandsOfModel(_ name: String) -> [(brand: Int, model: Int)] {
    let wanted = Fold.bytes(name)
    guard wanted.count >= 2 else { return [] }
    return (referential.names.models[wanted] ?? []).map { (Int(referential.models[$0].brand), $0) }
  }

  /// The brands nearest by spelling, by their own names or by the usual others.
  func nearBrands(_ name: String) -> [String] {
    let names = referential.names
    var near: [String] = []
    for place in names.brands.places(near: name, most: 6) {
      let brand = referential.brands[names.owners[place]].name
      if !near.contains(brand) { near.append(brand) }
    }
    return Array(near.prefix(3))
  }

  // MARK: Models

  /// The model of a brand that a longer name begins with: `CLIO` of `CLIO 1.5 dCi 90`.
  func modelWithin(_ name: String, brand: Int) -> (model: Int, rest: String)? {
    let words = NotFound.words(name) { $0 == " " }
    guard words.count > 1 else { return nil }
    for count in stride(from: words.count - 1, through: 1, by: -1) {
      if let model = model(words[..<count].joined(separator: " "), brand: brand) {
        return (model, words[count...].joined(separator: " "))
      }
    }
    return nil
  }

  /// The generations of a model, those whose versions answer most of the words first: `CLIO IV` before `CLIO` for
  /// `1.5 dCi 90`.
  func generations(of model: Int, answering words: String, brand: Int) -> [String] {
    let wanted = NameWords(words).words
    let base = NameWords(referential.models[model].name).words
    let family = referential.brands[brand].models.map { Int($0) }.filter {
      NameWords(referential.models[$0].name).words.starts(with: base)
    }
    let ranked = family.map { index -> (answers: Int, length: Int, name: String) in
      let answers =
        referential.entries(ofModel: index).map { entry -> Int in
          let others = NameWords(referential.cell(.version, of: entry)).words
          return wanted.count { word in others.contains { NameWords.likeness(word, $0) >= 0.9 } }
        }.max() ?? 0
      let name = referential.models[index].name
      return (answers, name.utf8.count, name)
    }
    let most = ranked.map(\.answers).max() ?? 0
    return ranked.filter { $0.answers == most }.sorted { ($0.length, $0.name) < ($1.length, $1.name) }.map(\.name)
  }

  func model(_ name: String, brand: Int) -> Int? {
    var own = referential.brands[brand].name
    var name = name
    let key = own.withUTF8 { referential.brandKey($0).key }
    return name.withUTF8 { referential.model(key, $0) }
  }

  /// The models that have a version beginning with these words: `CLASSE A` for `A 180`, `SERIE 3` for `320d`.
  func modelsOfVersion(_ name: String, brand: Int) -> [Int] {
    let wanted = Fold.bytes(name)
    guard wanted.count >= 2 else { return [] }
    return referential.brands[brand].models.map { Int($0) }.filter { model in
      referential.entries(ofModel: model).contains { entry in
        Fold.with(referential.cell(.version, of: entry)) { $0.starts(with: wanted) }
      }
    }
  }

  // MARK: Versions

  /// Other models that have exactly this version; those of the same brand first, at most three.
  func modelsWithVersion(_ version: String, brand: Int) -> [Int] {
    guard NotFound.isName(version) else { return [] }
    let others = referential.brands.indices.filter { $0 != brand }
    var found: [Int] = []
    for candidate in [brand] + others {
      for model in referential.brands[candidate].models where has(version, Int(model)) {
        found.append(Int(model))
        if found.count == 3 { return found }
      }
      if candidate == brand, !found.isEmpty { return found }
    }
    return found
  }

  private func has(_ version: String, _ model: Int) -> Bool {
    var brand = referential.brands[Int(referential.models[model].brand)].name
    var name = referential.models[model].name
    var version = version
    let brandKey = brand.withUTF8 { referential.brandKey($0).key }
    let modelKey = name.withUTF8 { referential.modelKey(named: $0, ofBrand: brandKey) }
    return !version.withUTF8 { referential.entries(version: $0, under: modelKey) }.isEmpty
  }

  /// The trim that a version ends with, where one of the entries has it: `Intens` of `0.9 TCe 90 Intens`.
  func finition(within version: String, _ entries: [Int]) -> (finition: String, rest: String)? {
    guard NotFound.isName(version) else { return nil }
    let wanted = Fold.bytes(version)
    var seen: Set<String> = []
    let trims = entries.map { String(referential.cell(.field(.finition), of: $0)) }.filter {
      !$0.isEmpty && seen.insert($0).inserted
    }
    // The longest first: `GT Line` before `Line`.
    for trim in trims.sorted(by: { $0.utf8.count > $1.utf8.count }) {
      let folded = Fold.bytes(trim)
      guard !folded.isEmpty, wanted.count >= folded.count, wanted.suffix(folded.count) == folded[...] else { continue }
      let words = version.split(separator: " ").map(String.init)
      let count = trim.split(separator: " ").count
      guard words.count >= count, Fold.bytes(words.suffix(count).joined()) == folded else { continue }
      let rest = words.dropLast(count).joined(separator: " ")
      return (trim, rest.hasSuffix(" -") ? String(rest.dropLast(2)) : rest)
    }
    return nil
  }
}
