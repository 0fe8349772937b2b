import Documents

/// Goes over the mappings of a sheet, for whoever decodes, fixes or flattens it: members one by one, what `<<` merges in
/// after the mapping's own, and where each key leads.
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
      paths += pairs(of: member.value).compactMap { pair in self.name(of: pair.key).map { String($0) } }
      if depth < SheetWalker.deepest, tree.nodes[member.value].kind == .mapping {
        paths += self.paths(of: member.value, prefix: path + ".", depth: depth + 1)
      }
    }
    return paths
  }

  /// The members of a list of keys and values, `[{"key": "fuel", "value": "1", "value_label": "Essence"}]`, as those of a
  /// mapping; none where it is no such list.
  package func pairs(of list: Tree.Index) -> [Member] {
    guard tree.nodes[list].kind == .list else { return [] }
    let elements = tree.elements(of: list).map(tree.resolved)
    guard !elements.isEmpty, elements.count <= 1000 else { return [] }
    var pairs: [Member] = []
    for element in elements {
      guard tree.nodes[element].kind == .mapping,
        let key = SheetWalker.pairKeys.lazy.compactMap({ tree.member($0, of: element) }).first,
        let value = SheetWalker.pairValues.lazy.compactMap({ tree.member($0, of: element) }).first,
        tree.nodes[tree.resolved(key)].kind == .scalar
      else { return [] }
      pairs.append(Member(key: tree.resolved(key), value: tree.resolved(value), isMerged: false))
    }
    return pairs
  }

  private static let pairKeys: [StaticString] = ["key", "code", "name", "attribute", "property"]
  private static let pairValues: [StaticString] = [
    "value_label", "valueLabel", "formatted", "label", "value", "values",
  ]

  /// A scalar, and the unit that a program names beside it.
  package struct Reading {
    package let node: Tree.Index
    package var unit = ""
    /// The text, where several scalars make it: a year and a month.
    package var text: [UInt8]?
  }

  /// The scalars that a value may come down to, the most telling first: itself, the only element of a list, those of a
  /// pair as programs write it (`{raw, formatted}`, `{value, unitCode}`, `{name}`). Empty where it is none of these.
  package func scalars(of value: Tree.Index, depth: Int = 0) -> [Reading] {
    let node = tree.resolved(value)
    switch tree.nodes[node].kind {
    case .scalar: return [Reading(node: node)]
    case .list:
      let elements = tree.elements(of: node)
      if let date = date(elements.map(tree.resolved)) { return [date] }
      return elements.count == 1 && depth < 4 ? scalars(of: elements[0], depth: depth + 1) : []
    case .mapping:
      guard depth < 4 else { return [] }
      if let year = tree.member("year", of: node) {
        let parts = [tree.member("month", of: node), tree.member("day", of: node)].compactMap { $0 }.map(tree.resolved)
        if let date = date([tree.resolved(year)] + parts) { return [date] }
      }
      let unit = unit(of: node)
      return SheetWalker.valueNames.flatMap { name -> [Reading] in
        guard let member = tree.member(name, of: node) else { return [] }
        return scalars(of: member, depth: depth + 1).filter { !tree.isEmpty($0.node) }.map {
          Reading(node: $0.node, unit: $0.unit.isEmpty ? unit : $0.unit, text: $0.text)
        }
      }
    case .alias: return []
    }
  }

  /// `[2018, 3, 12]`, `{"year": 2018, "month": 3}`: the scalars of a date, the year first; nil where they are none.
  private func date(_ scalars: [Tree.Index]) -> Reading? {
    guard (2...3).contains(scalars.count) else { return nil }
    var text: [UInt8] = []
    for (place, scalar) in scalars.enumerated() {
      guard tree.nodes[scalar].kind == .scalar else { return nil }
      let digits = tree.scalarText(scalar)
      guard digits.allSatisfy({ (UInt8(ascii: "0")...UInt8(ascii: "9")).contains($0) }),
        place == 0 ? digits.count == 4 : (1...2).contains(digits.count)
      else { return nil }
      if place > 0 { text.append(UInt8(ascii: "-")) }
      if digits.count == 1 { text.append(UInt8(ascii: "0")) }
      text += digits
    }
    return Reading(node: scalars[0], text: text)
  }

  /// The unit that stands beside a value; one that nobody knows stays as it is written, and makes the value unreadable.
  private func unit(of node: Tree.Index) -> String {
    for name in SheetWalker.unitNames {
      guard let written = tree.string(name, of: node), !written.isEmpty, written.utf8.count <= 30 else { continue }
      return SheetWalker.units[written.uppercased()] ?? " " + written
    }
    return ""
  }

  /// A scalar's text with the unit that its bare number is in, the reading's own before the key's; nil where it has none
  /// to be given.
  package func text(_ text: Bytes, of reading: Reading, unit: String) -> [UInt8]? {
    if let text = reading.text { return text }
    let unit = reading.unit.isEmpty ? unit : reading.unit
    guard !unit.isEmpty, let last = text.last, (UInt8(ascii: "0")...UInt8(ascii: "9")).contains(last) else {
      return nil
    }
    return Array(text) + Array(unit.utf8)
  }

  /// In the order in which they are asked: a formatted value has its unit.
  private static let valueNames: [StaticString] = [
    "formatted", "value", "raw", "@value", "name", "label", "libelle", "text", "displayValue", "localized", "$date",
    "$numberInt", "$numberLong", "$numberDouble", "$numberDecimal", "date", "type",
  ]

  private static let unitNames: [StaticString] = [
    "unitCode", "unitText", "unit", "unite", "unité", "einheit", "uom", "unitOfMeasure",
  ]

  /// Units by their code (UN/CEFACT recommendation 20, as schema.org has it).
  private static let units: [String: String] = [
    "KWT": " kW", "KW": " kW", "BHP": " ch", "N12": " ch", "HP": " ch", "CH": " ch", "PS": " ch", "KMT": " km",
    "KM": " km", "SMI": " mi", "MI": " mi", "KGM": " kg", "TNE": " t", "CMQ": " cm3", "LTR": " l", "C62": "",
    "KILOMETERS": " km", "KILOMETRES": " km", "KILOMETER": " km", "KILOWATT": " kW", "KILOWATTS": " kW", "MILES": " mi",
    "MILE": " mi", "HORSEPOWER": " ch", "METRIC_HORSEPOWER": " ch",
  ]
}
