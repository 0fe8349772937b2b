import Documents
import VehicleSheets

/// A sheet as it was written, whatever its format: each field with its source text, nothing read, nothing judged.
///
/// That is what lets a sheet go from a spreadsheet to YAML and back without `NO` becoming false or `012` a ten.
package struct FlatSheet: Sendable {
  package enum Key: Hashable, Sendable {
    case field(FieldID)
    /// The field of a priced item; items count from 1, the upholstery is 0.
    case item(ItemKind, Int, ItemFieldID)
    /// What no field is called, by its path.
    case other(String)
  }

  package private(set) var entries: [(key: Key, text: String)] = []
  /// Columns of a spreadsheet that are no fields: kept as remarks.
  package var remarks: [(name: String, text: String)] = []
  /// What cannot be told in another format: the same key twice.
  package private(set) var findings: [Finding] = []
  private var places: [Key: Tree.Index] = [:]

  /// The sheet that was read into `tree`.
  package init(_ tree: Tree) {
    guard let root = tree.nodes.first else { return }
    guard root.kind == .mapping else {
      findings.append(
        Finding(
          .PR0006, tree.span(of: 0), "",
          Text(fr: "ce n'est pas une fiche : on attend des champs", en: "this is no sheet: fields are expected")))
      return
    }
    addSection(.racine, 0, tree)
  }

  package func text(of id: FieldID) -> String? {
    entries.first { $0.key == .field(id) }?.text
  }

  package mutating func add(_ key: Key, _ text: String) { entries.append((key, text)) }

  // MARK: Walking the tree

  private mutating func addSection(_ section: Section, _ mapping: Tree.Index, _ tree: Tree) {
    let names = FieldNames.inside(section)
    for (key, value, isMerged) in FlatSheet.members(of: mapping, tree) {
      let name = tree.scalarText(tree.resolved(key))
      switch names.target(name) {
      case .field(let id): addField(id, key, value, tree, isMerged)
      case .section(let inner):
        if tree.nodes[value].kind == .mapping {
          addSection(inner, value, tree)
        } else {
          addOther(inner.rawValue, key, value, tree, isMerged)
        }
      case nil:
        let path = (section == .racine ? "" : section.rawValue + ".") + String(name)
        addOther(path, key, value, tree, isMerged)
      }
    }
  }

  private mutating func addField(
    _ id: FieldID, _ key: Tree.Index, _ value: Tree.Index, _ tree: Tree, _ isMerged: Bool
  ) {
    switch (id.field.type, tree.nodes[value].kind) {
    case (.items(let kind), .list):
      let (first, end) = tree.inside(value)
      var element = first
      var number = 1
      while element < end {
        addItem(kind, number, tree.resolved(element), tree)
        number += 1
        element = Int(tree.nodes[element].next)
      }
    case (.upholstery, .mapping): addItem(.sellerie, 0, value, tree)
    case (_, .scalar): add(.field(id), key, value, tree, isMerged)
    default: addOther(id.field.path, key, value, tree, isMerged)
    }
  }

  private mutating func addItem(_ kind: ItemKind, _ number: Int, _ node: Tree.Index, _ tree: Tree) {
    let path = number == 0 ? kind.field.field.path : "\(kind.field.field.path).\(number)"
    guard tree.nodes[node].kind == .mapping else { return addOther(path, node, node, tree, false) }
    for (key, value, isMerged) in FlatSheet.members(of: node, tree) {
      let name = tree.scalarText(tree.resolved(key))
      if let raw = FieldNames.item.find(name), let id = ItemFieldID(rawValue: UInt8(raw)),
        tree.nodes[value].kind == .scalar
      {
        add(.item(kind, number, id), key, value, tree, isMerged)
      } else {
        addOther(path + "." + String(name), key, value, tree, isMerged)
      }
    }
  }

  private mutating func addOther(
    _ path: String, _ key: Tree.Index, _ value: Tree.Index, _ tree: Tree, _ isMerged: Bool
  ) {
    switch tree.nodes[value].kind {
    case .scalar: add(.other(path), key, value, tree, isMerged)
    case .mapping:
      for (inner, value, isMerged) in FlatSheet.members(of: value, tree) {
        addOther(path + "." + String(tree.scalarText(tree.resolved(inner))), inner, value, tree, isMerged)
      }
    case .list:
      let (first, end) = tree.inside(value)
      var element = first
      var number = 1
      while element < end {
        addOther("\(path).\(number)", element, tree.resolved(element), tree, isMerged)
        number += 1
        element = Int(tree.nodes[element].next)
      }
    case .alias: addOther(path, key, tree.resolved(value), tree, isMerged)
    }
  }

  private mutating func add(
    _ target: Key, _ key: Tree.Index, _ value: Tree.Index, _ tree: Tree, _ isMerged: Bool
  ) {
    if let first = places[target] {
      if tree.chunk.row != nil {
        // Two columns of a table may give one field: the better one comes first, and what the other says is kept aside.
        let name = String(tree.scalarText(tree.resolved(key))) + " (autre colonne)"
        if !tree.isEmpty(value) { remarks.append((name, String(tree.scalarText(value)))) }
        return
      }
      // What `<<` brings counts where the sheet itself says nothing.
      if !isMerged {
        findings.append(
          Finding(
            .PR0004, tree.span(of: key), "",
            Text(fr: "champ donné deux fois", en: "field given twice"),
            related: [(tree.span(of: first), Text(fr: "ici d'abord", en: "here first"))]))
      }
      return
    }
    places[target] = key
    if !tree.isEmpty(value) { entries.append((target, String(tree.scalarText(value)))) }
  }

  /// The members of a mapping, those that `<<` merges in behind its own.
  private static func members(
    of mapping: Tree.Index, _ tree: Tree, depth: Int = 0
  ) -> [(key: Tree.Index, value: Tree.Index, isMerged: Bool)] {
    var own: [(key: Tree.Index, value: Tree.Index, isMerged: Bool)] = []
    var merged: [Tree.Index] = []
    let (first, end) = tree.inside(mapping)
    var key = first
    while key < end {
      let value = Int(tree.nodes[key].next)
      guard value < end else { break }
      let target = tree.resolved(value)
      if tree.hasMergeKeys, tree.nodes[key].kind == .scalar, tree.nodes[key].style == .plain,
        tree.scalarText(key).equals("<<")
      {
        merged += sources(target, tree)
      } else if tree.nodes[tree.resolved(key)].kind == .scalar {
        own.append((key, target, depth > 0))
      }
      key = Int(tree.nodes[value].next)
    }
    guard depth < 16 else { return own }
    return own + merged.flatMap { members(of: $0, tree, depth: depth + 1) }
  }

  private static func sources(_ target: Tree.Index, _ tree: Tree) -> [Tree.Index] {
    switch tree.nodes[target].kind {
    case .mapping: return [target]
    case .list:
      var found: [Tree.Index] = []
      let (first, end) = tree.inside(target)
      var element = first
      while element < end {
        let inner = tree.resolved(element)
        if tree.nodes[inner].kind == .mapping { found.append(inner) }
        element = Int(tree.nodes[element].next)
      }
      return found
    default: return []
    }
  }
}

extension FlatSheet {
  /// The name of a file for this sheet: its reference or another name, made harmless. It never leads out of a folder.
  package static func fileName(for reference: String) -> String {
    var reference = reference
    let isPlain = reference.withUTF8 { ValueReader.isReference($0) }
    return isPlain ? reference : ValueReader.reference(from: reference)
  }
}
