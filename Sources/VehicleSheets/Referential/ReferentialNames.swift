import Documents

/// What a name that was not found is compared with, folded once and only when the first is missing.
struct ReferentialNames: Sendable {
  /// The brands' own names, then the usual others.
  let brands: FoldedNames
  /// The brand that each of `brands` is a name of.
  let owners: [Int]
  /// The models of a folded name, at most three.
  let models: [[UInt8]: [Int]]

  init(_ referential: Referential) {
    var owner: [String: Int] = [:]
    var names = referential.brandNames
    for (index, name) in names.enumerated() { owner[name] = index }
    for (alias, brand) in Correspondences.brandAliases where alias.utf8.count >= 4 && owner[alias] == nil {
      guard let index = referential.brand(named: brand) else { continue }
      names.append(alias)
      owner[alias] = index
    }
    brands = FoldedNames(names)
    owners = brands.names.map { owner[$0] ?? 0 }
    var models: [[UInt8]: [Int]] = [:]
    for (index, model) in referential.models.enumerated() {
      models[Fold.bytes(model.name), default: []].append(index)
    }
    self.models = models.mapValues { Array($0.prefix(3)) }
  }
}

extension Referential {
  /// What a name that was not found is compared with.
  var names: ReferentialNames { derived.value { ReferentialNames(self) } }
}
