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
  /// What cannot be reported in another format: the same key twice.
  package private(set) var findings: [Finding] = []
  private var places: [Key: Tree.Index] = [:]

  package init() {}

  /// The sheet that was read into `tree`.
  ///
  /// - Parameters:
  ///   - root: where its mapping lies.
  ///   - keys: what keys mean that a section does not have.
  package init(_ tree: Tree, root: Tree.Index = 0, keys: ForeignKeys? = nil) {
    guard tree.nodes.indices.contains(root) else { return }
    guard tree.nodes[root].kind == .mapping else {
      findings.append(
        Finding(
          .PR0006, tree.span(of: root), pointer: "",
          message: Text(
            fr: "ce n'est pas une fiche : on attend des champs", en: "this is no sheet: fields are expected")))
      return
    }
    let walker = SheetWalker(tree)
    keys?.learnLayout(walker.paths(of: root))
    if let keys, keys.layout != nil {
      addRecord(root, walker, keys)
      return
    }
    var others: [(member: SheetWalker.Member, section: Section)] = []
    addSection(.racine, root, walker: SheetWalker(tree), others: &others)
    for other in others { addOtherKey(other.member, other.section, walker: SheetWalker(tree), keys: keys) }
  }

  package func text(of id: FieldID) -> String? {
    entries.first { $0.key == .field(id) }?.text
  }

  package mutating func add(_ key: Key, _ text: String) { entries.append((key, text)) }

  // MARK: Walking the tree

  private mutating func addSection(
    _ section: Section, _ mapping: Tree.Index, walker: SheetWalker,
    others: inout [(member: SheetWalker.Member, section: Section)]
  ) {
    let tree = walker.tree
    let names = FieldNames.inside(section)
    for member in FlatSheet.members(of: mapping, walker) {
      guard let name = walker.name(of: member.key) else { continue }
      switch names.target(name) {
      case .field(let id): addField(id, member.key, value: member.value, tree: tree, isMerged: member.isMerged)
      case .section(let inner):
        if tree.nodes[member.value].kind == .mapping {
          addSection(inner, member.value, walker: walker, others: &others)
        } else {
          addOther(inner.rawValue, member.key, value: member.value, tree: tree, isMerged: member.isMerged)
        }
      case nil: others.append((member, section))
      }
    }
  }

  /// A key that its section does not have: a field's that stands elsewhere or is called as columns are, where the sheet
  /// does not have the field; else it is kept by its path.
  private mutating func addOtherKey(
    _ member: SheetWalker.Member, _ section: Section, walker: SheetWalker, keys: ForeignKeys?
  ) {
    let tree = walker.tree
    guard let name = walker.name(of: member.key) else { return }
    if let (id, unit) = keys?.field(name), places[.field(id)] == nil,
      let reading = walker.scalars(of: member.value).first
    {
      places[.field(id)] = member.key
      if tree.isEmpty(reading.node) { return }
      let text = tree.scalarText(reading.node)
      let whole = walker.text(text, of: reading, unit: unit).map { String(decoding: $0, as: UTF8.self) }
      return entries.append((.field(id), whole ?? String(text)))
    }
    let path = (section == .racine ? "" : section.rawValue + ".") + String(name)
    addOther(path, member.key, value: member.value, tree: tree, isMerged: member.isMerged)
  }

  /// A known program's record: what that program's keys mean, the codes by their words.
  private mutating func addRecord(_ root: Tree.Index, _ walker: SheetWalker, _ keys: ForeignKeys) {
    var found: [(use: ForeignKeys.Use, member: SheetWalker.Member)] = []
    gather(root, "", walker: walker, keys: keys, found: &found, depth: 0)
    for (_, (use, member)) in found.enumerated().sorted(by: { ($0.1.use.rank, $0.0) < ($1.1.use.rank, $1.0) }) {
      guard places[.field(use.id)] == nil, let reading = walker.scalars(of: member.value).first else { continue }
      let text = walker.tree.scalarText(reading.node)
      let whole = use.codes?.word(for: text) ?? walker.text(text, of: reading, unit: use.unit) ?? Array(text)
      if whole.isEmpty || walker.tree.isEmpty(reading.node) { continue }
      places[.field(use.id)] = member.key
      entries.append((.field(use.id), String(decoding: whole, as: UTF8.self)))
    }
  }

  private func gather(
    _ mapping: Tree.Index, _ prefix: String, walker: SheetWalker, keys: ForeignKeys,
    found: inout [(use: ForeignKeys.Use, member: SheetWalker.Member)], depth: Int
  ) {
    walker.forEachMember(of: mapping) { member in
      guard let name = walker.name(of: member.key) else { return }
      let path = prefix + String(name)
      if case .field(let use) = keys.lead(name, path: path), !walker.scalars(of: member.value).isEmpty {
        found.append((use, member))
      } else if depth < SheetWalker.deepest, walker.tree.nodes[member.value].kind == .mapping {
        gather(member.value, path + ".", walker: walker, keys: keys, found: &found, depth: depth + 1)
      }
    }
  }

  private mutating func addField(
    _ id: FieldID, _ key: Tree.Index, value: Tree.Index, tree: Tree, isMerged: Bool
  ) {
    switch (id.field.type, tree.nodes[value].kind) {
    case (.items(let kind), .list):
      let (first, end) = tree.inside(value)
      var element = first
      var number = 1
      while element < end {
        addItem(kind, number, node: tree.resolved(element), tree: tree)
        number += 1
        element = Int(tree.nodes[element].next)
      }
    case (.upholstery, .mapping): addItem(.sellerie, 0, node: value, tree: tree)
    case (_, .scalar): add(.field(id), key, value: value, tree: tree, isMerged: isMerged)
    default: addOther(id.field.path, key, value: value, tree: tree, isMerged: isMerged)
    }
  }

  private mutating func addItem(_ kind: ItemKind, _ number: Int, node: Tree.Index, tree: Tree) {
    let path = number == 0 ? kind.field.field.path : "\(kind.field.field.path).\(number)"
    guard tree.nodes[node].kind == .mapping else {
      return addOther(path, node, value: node, tree: tree, isMerged: false)
    }
    let walker = SheetWalker(tree)
    for member in FlatSheet.members(of: node, walker) {
      guard let name = walker.name(of: member.key) else { continue }
      if let raw = FieldNames.item.find(name), let id = ItemFieldID(rawValue: UInt8(raw)),
        tree.nodes[member.value].kind == .scalar
      {
        add(.item(kind, number, id), member.key, value: member.value, tree: tree, isMerged: member.isMerged)
      } else {
        addOther(path + "." + String(name), member.key, value: member.value, tree: tree, isMerged: member.isMerged)
      }
    }
  }

  private mutating func addOther(
    _ path: String, _ key: Tree.Index, value: Tree.Index, tree: Tree, isMerged: Bool
  ) {
    switch tree.nodes[value].kind {
    case .scalar: add(.other(path), key, value: value, tree: tree, isMerged: isMerged)
    case .mapping:
      let walker = SheetWalker(tree)
      for member in FlatSheet.members(of: value, walker) {
        guard let name = walker.name(of: member.key) else { continue }
        addOther(path + "." + String(name), member.key, value: member.value, tree: tree, isMerged: member.isMerged)
      }
    case .list:
      let (first, end) = tree.inside(value)
      var element = first
      var number = 1
      while element < end {
        addOther("\(path).\(number)", element, value: tree.resolved(element), tree: tree, isMerged: isMerged)
        number += 1
        element = Int(tree.nodes[element].next)
      }
    case .alias: addOther(path, key, value: tree.resolved(value), tree: tree, isMerged: isMerged)
    }
  }

  private mutating func add(
    _ target: Key, _ key: Tree.Index, value: Tree.Index, tree: Tree, isMerged: Bool
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
            .PR0004, tree.span(of: key), pointer: "",
            message: Text(fr: "champ donné deux fois", en: "field given twice"),
            related: [(tree.span(of: first), Text(fr: "ici d'abord", en: "here first"))]))
      }
      return
    }
    places[target] = key
    if !tree.isEmpty(value) { entries.append((target, String(tree.scalarText(value)))) }
  }

  private static func members(of mapping: Tree.Index, _ walker: SheetWalker) -> [SheetWalker.Member] {
    var members: [SheetWalker.Member] = []
    walker.forEachMember(of: mapping) { members.append($0) }
    return members
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
