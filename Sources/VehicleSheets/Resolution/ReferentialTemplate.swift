import Documents

/// What a referential knows of a vehicle that somebody names in a few words, for a sheet to start from.
package struct ReferentialTemplate: Sendable {
  /// The fields on which the entries that fit agree.
  package private(set) var values: [FieldID: String] = [:]
  /// The fields on which they differ, with what they say.
  package private(set) var alternatives: [FieldID: [String]] = [:]

  /// Why nothing fits, with the nearest names.
  package struct Unknown: Error {
    package let message: Text
  }

  /// - Parameter words: brand, model, and as much of the version as is known: `FIAT PANDA 1.2`.
  ///   What is not found so is looked for as `referential search` does.
  package init(_ words: String, in referential: Referential) throws(Unknown) {
    do throws(Unknown) { self = try ReferentialTemplate(named: words, in: referential) } catch {
      let search = ReferentialSearch(words, in: referential)
      let hits = search.hits()
      guard search.isSure(of: hits) else { throw error }
      self.init(entries: hits.map(\.entry), in: referential)
    }
  }

  /// What these entries agree on, and what they differ in.
  private init(entries: [Int], in referential: Referential) {
    let base = entries.filter { !referential.entries[$0].isExtended }
    if base.isEmpty { values[.etendreCatalogue] = "oui" }
    let used = base.isEmpty ? entries : base
    for field in [FieldID.marque, .modele] + Field.inReferential.map(\.id) { fill(field, used, referential) }
  }

  private init(named words: String, in referential: Referential) throws(Unknown) {
    let words = words.split(whereSeparator: \.isWhitespace).map(String.init)
    guard let (brand, key, afterBrand) = ReferentialTemplate.brand(words, referential) else {
      throw Unknown(
        message: Text(fr: "marque inconnue du référentiel", en: "brand unknown to the referential")
          + ReferentialTemplate.hint(NearNames.nearest(to: words.first ?? "", among: referential.brandNames)))
    }
    let models = referential.brands[brand].models.map { referential.models[Int($0)].name }
    guard let (model, afterModel) = ReferentialTemplate.model(afterBrand, key, referential) else {
      let wanted = afterBrand.joined(separator: " ")
      let near = wanted.isEmpty ? Array(models.prefix(5)) : NearNames.byWords(wanted, among: models)
      let name = referential.brands[brand].name
      throw Unknown(
        message: Text(fr: "modèle de \(name) inconnu ou absent", en: "model of \(name) unknown or left out")
          + ReferentialTemplate.hint(near))
    }
    var entries = referential.entries(ofModel: model)
    let named = entries.filter { entry in
      let text = [ReferentialColumn.version, .field(.finition)].map { String(referential.cell($0, of: entry)) }
      let folded = text.map { Fold.string($0) }
      return afterModel.allSatisfy { word in folded.contains { $0.contains(Fold.string(word)) } }
    }
    guard !named.isEmpty else {
      let versions = entries.map { String(referential.cell(.version, of: $0)) }
      throw Unknown(
        message: Text(fr: "version inconnue du référentiel", en: "version unknown to the referential")
          + ReferentialTemplate.hint(NearNames.byWords(afterModel.joined(separator: " "), among: versions)))
    }
    entries = named
    let base = entries.filter { !referential.entries[$0].isExtended }
    if base.isEmpty { values[.etendreCatalogue] = "oui" } else { entries = base }
    values[.marque] = referential.brands[brand].name
    values[.modele] = referential.models[model].name
    for field in Field.inReferential { fill(field.id, entries, referential) }
  }

  private mutating func fill(_ id: FieldID, _ entries: [Int], _ referential: Referential) {
    var seen: [String] = []
    for entry in entries {
      let cell = String(referential.cell(.field(id), of: entry))
      if !cell.isEmpty, !seen.contains(cell) { seen.append(cell) }
    }
    if seen.count == 1 { values[id] = seen[0] } else if seen.count > 1 { alternatives[id] = seen }
  }

  /// The brand that the most words at the front name, and the words after it.
  private static func brand(_ words: [String], _ referential: Referential) -> (Int, UInt64, [String])? {
    for count in stride(from: words.count, to: 0, by: -1) {
      var name = words.prefix(count).joined(separator: " ")
      let key = name.withUTF8 { referential.brandKey($0).key }
      if let brand = referential.brand(key) { return (brand, key, Array(words.dropFirst(count))) }
    }
    return nil
  }

  private static func model(_ words: [String], _ brand: UInt64, _ referential: Referential) -> (Int, [String])? {
    for count in stride(from: words.count, to: 0, by: -1) {
      var name = words.prefix(count).joined(separator: " ")
      if let model = name.withUTF8({ referential.model(brand, $0) }) { return (model, Array(words.dropFirst(count))) }
    }
    return nil
  }

  private static func hint(_ names: [String]) -> Text {
    guard !names.isEmpty else { return Text(same: "") }
    let shown = Text.alternatives(names)
    return Text(fr: " ; essayez \(shown.fr)", en: "; try \(shown.en)")
  }
}
