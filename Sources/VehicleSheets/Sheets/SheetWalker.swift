import Documents

/// Goes over the mappings of a sheet, for whoever decodes, mends or flattens it: members one by one, what `<<` merges in
/// behind the mapping's own, and where each key leads.
package struct SheetWalker {
  package let tree: Tree

  package init(_ tree: Tree) { self.tree = tree }

  /// A key of a mapping with its value, the alias of a value followed.
  package struct Member {
    package let key: Tree.Index
    package let value: Tree.Index
    /// Whether `<<` brought it in: it counts where the sheet itself says nothing.
    package let isMerged: Bool
  }

  /// Hands each member to `body`, the mapping's own first.
  ///
  /// - Parameter wrongMerge: is handed what `<<` names and is no mapping.
  @inline(__always) package func forEachMember(
    of mapping: Tree.Index, isMerged: Bool = false, wrongMerge: (Tree.Index) -> Void = { _ in },
    _ body: (Member) -> Void
  ) {
    let (first, end) = tree.inside(mapping)
    var key = first
    while key < end {
      let value = Int(tree.nodes[key].next)
      guard value < end else { break }
      if !isMergeKey(key) { body(Member(key: key, value: tree.resolved(value), isMerged: isMerged)) }
      key = Int(tree.nodes[value].next)
    }
    if tree.hasMergeKeys { forEachMergedMember(of: mapping, depth: 0, wrongMerge, body) }
  }

  private func forEachMergedMember(
    of mapping: Tree.Index, depth: Int, _ wrongMerge: (Tree.Index) -> Void, _ body: (Member) -> Void
  ) {
    guard depth < 16 else { return }
    for source in mergeSources(of: mapping) {
      guard tree.nodes[source].kind == .mapping else {
        wrongMerge(source)
        continue
      }
      let (first, end) = tree.inside(source)
      var key = first
      while key < end {
        let value = Int(tree.nodes[key].next)
        guard value < end else { break }
        if !isMergeKey(key) { body(Member(key: key, value: tree.resolved(value), isMerged: true)) }
        key = Int(tree.nodes[value].next)
      }
      forEachMergedMember(of: source, depth: depth + 1, wrongMerge, body)
    }
  }

  /// What the `<<` of a mapping name, one after the other.
  private func mergeSources(of mapping: Tree.Index) -> [Tree.Index] {
    var sources: [Tree.Index] = []
    let (first, end) = tree.inside(mapping)
    var key = first
    while key < end {
      let value = Int(tree.nodes[key].next)
      guard value < end else { break }
      if isMergeKey(key) {
        let target = tree.resolved(value)
        sources += tree.nodes[target].kind == .list ? tree.elements(of: target).map(tree.resolved) : [target]
      }
      key = Int(tree.nodes[value].next)
    }
    return sources
  }

  package func isMergeKey(_ key: Tree.Index) -> Bool {
    tree.hasMergeKeys && tree.nodes[key].kind == .scalar && tree.nodes[key].style == .plain
      && tree.scalarText(key).equals("<<")
  }

  /// A key's text; nil where a list or a mapping stands for one.
  @inline(__always) package func name(of key: Tree.Index) -> Bytes? {
    let target = tree.resolved(key)
    return tree.nodes[target].kind == .scalar ? tree.scalarText(target) : nil
  }

  /// Mappings inside one another that are looked into for fields.
  package static let deepest = 4

  /// The paths of a record's keys: `make`, `vehicle.make`.
  package func paths(of mapping: Tree.Index, prefix: String = "", depth: Int = 0) -> [String] {
    var paths: [String] = []
    forEachMember(of: mapping) { member in
      guard let name = name(of: member.key), paths.count < 1000 else { return }
      let path = prefix + String(name)
      paths.append(path)
      if depth < SheetWalker.deepest, tree.nodes[member.value].kind == .mapping {
        paths += self.paths(of: member.value, prefix: path + ".", depth: depth + 1)
      }
    }
    return paths
  }

  /// A scalar, and the unit that a program names beside it.
  package struct Reading {
    package let node: Tree.Index
    package var unit: StaticString = ""
  }

  /// The scalars that a value may come down to, the most telling first: itself, the only element of a list, those of a
  /// pair as programs write it (`{raw, formatted}`, `{value, unitCode}`, `{name}`). Empty where it is none of these.
  package func scalars(of value: Tree.Index, depth: Int = 0) -> [Reading] {
    let node = tree.resolved(value)
    switch tree.nodes[node].kind {
    case .scalar: return [Reading(node: node)]
    case .list:
      let elements = tree.elements(of: node)
      return elements.count == 1 && depth < 4 ? scalars(of: elements[0], depth: depth + 1) : []
    case .mapping:
      guard depth < 4 else { return [] }
      let code = tree.string("unitCode", of: node) ?? tree.string("unitText", of: node)
      let unit = code.flatMap { SheetWalker.units[$0.uppercased()] } ?? ""
      return SheetWalker.valueNames.flatMap { name -> [Reading] in
        guard let member = tree.member(name, of: node) else { return [] }
        return scalars(of: member, depth: depth + 1).filter { !tree.isEmpty($0.node) }.map {
          Reading(node: $0.node, unit: $0.unit.utf8CodeUnitCount == 0 ? unit : $0.unit)
        }
      }
    case .alias: return []
    }
  }

  /// A scalar's text with the unit that its bare number is in, the reading's own before the key's; nil where it has none
  /// to be given.
  package func text(_ text: Bytes, of reading: Reading, unit: String) -> [UInt8]? {
    let unit = reading.unit.utf8CodeUnitCount > 0 ? String(describing: reading.unit) : unit
    guard !unit.isEmpty, let last = text.last, (UInt8(ascii: "0")...UInt8(ascii: "9")).contains(last) else {
      return nil
    }
    return Array(text) + Array(unit.utf8)
  }

  /// In the order in which they are asked: a formatted value has its unit.
  private static let valueNames: [StaticString] = [
    "formatted", "value", "raw", "@value", "name", "label", "libelle", "text", "displayValue", "localized",
  ]

  /// Units by their code (UN/CEFACT recommendation 20, as schema.org has it).
  private static let units: [String: StaticString] = [
    "KWT": " kW", "KW": " kW", "BHP": " ch", "N12": " ch", "HP": " ch", "CH": " ch", "PS": " ch", "KMT": " km",
    "KM": " km", "SMI": " mi", "MI": " mi", "KGM": " kg", "TNE": " t",
  ]
}
