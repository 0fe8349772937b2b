import Documents
import VehicleSheets

/// One change to a document's text that leaves what it says as it is.
package struct Fix: Sendable {
  /// Where the text to replace lies, in bytes.
  package var range: Range<Int>
  package var replacement: [UInt8]
  /// Line and column of its beginning.
  package var position: Position
  /// The field: `fiche.kilometrage`, or the key itself where the key changes.
  package var field: String
  package var isKey: Bool
  /// Whether a field moves to its section; without `before` this is the place that it moves to.
  package var isMove = false
  package var before: String
  package var after: String
}

/// Finds what can be written better in one document, without judging what it says: choices by their label, dates,
/// numbers, plates, chassis numbers, doubled blanks, and keys misspelt with a single near name.
final class SheetFixer {
  private let tree: Tree
  private let walker: SheetWalker
  private let canonical: CanonicalText
  /// What becomes of each scalar. One that an alias repeats is changed once, and only where every use agrees.
  private(set) var proposals: [Tree.Index: Proposal] = [:]
  private var visited: Set<Visit> = []

  struct Proposal: Equatable {
    /// Nil: leave it.
    var text: String?
    var field: String
    var isKey = false
    var isNumber = false
    var isInFlow: Bool
  }

  /// A mapping in a role: an alias may repeat it under another.
  private struct Visit: Hashable {
    let node: Tree.Index
    let role: String
  }

  private let brands: BrandNames?

  init(_ tree: Tree, _ correspondences: Correspondences, keys: ForeignKeys, brands: BrandNames?) {
    self.tree = tree
    self.brands = brands
    canonical = CanonicalText(correspondences)
    walker = SheetWalker(tree)
    for root in SheetRecords(tree, keys).roots where tree.nodes[root].kind == .mapping {
      walk(.racine, root, isInFlow: false)
    }
  }

  // MARK: Sections

  private func walk(_ section: Section, _ mapping: Tree.Index, isInFlow: Bool) {
    guard visited.insert(Visit(node: mapping, role: section.rawValue)).inserted else { return }
    let isInFlow = isInFlow || tree.nodes[mapping].style != .block
    let names = FieldNames.inside(section)
    var present: Set<String> = []
    forEachEntry(of: mapping) { key, _ in
      if let name = keyText(key), let target = names.target(name) { present.insert(SheetFixer.name(target)) }
    }
    forEachEntry(of: mapping) { key, value in
      if isMergeKey(key) {
        return forEachMerged(value) { self.walk(section, $0, isInFlow: isInFlow) }
      }
      guard let name = keyText(key) else { return }
      let target = names.target(name) ?? fixed(key, name, names: names, present: &present, isInFlow: isInFlow)
      switch target {
      case .field(.marque) where !present.contains(FieldID.marquePersonnalisee.field.key):
        visitBrand(value, isInFlow)
      case .field(let id): visit(id.field, value, isInFlow)
      case .section(let inner):
        let content = tree.resolved(value)
        if tree.nodes[content].kind == .mapping { walk(inner, content, isInFlow: isInFlow) }
      case nil: break
      }
    }
  }

  private static func name(_ target: FieldNames.Target) -> String {
    switch target {
    case .field(let id): id.field.key
    case .section(let section): section.rawValue
    }
  }

  /// Where a misspelt key leads, if there is no doubt; the key is then to be changed.
  private func fixed(
    _ key: Tree.Index, _ name: Bytes, names: FieldNames, present: inout Set<String>, isInFlow: Bool
  ) -> FieldNames.Target? {
    guard FieldNames.anywhere.find(name) == nil, var near = onlyNear(String(name), names.known),
      let target = near.withUTF8({ names.target($0) }), present.insert(near).inserted
    else { return nil }
    propose(key, Proposal(text: near, field: near, isKey: true, isInFlow: isInFlow))
    return target
  }

  /// The single name that a misspelt one is near to, by one or two typing errors and not by being its beginning:
  /// `version_longue` is no misspelt `version`.
  private func onlyNear(_ written: String, _ known: [String]) -> String? {
    let folded = Fold.bytes(String(written.prefix(64)))
    let tolerance = NearNames.tolerance(folded.count)
    let near = known.filter { NearNames.distance(folded, Fold.bytes($0), atMost: tolerance) != nil }
    guard near.count == 1, NearNames.distance(folded, Fold.bytes(near[0]), atMost: min(2, tolerance)) != nil else {
      return nil
    }
    return near[0]
  }

  // MARK: Values

  private func visit(_ field: Field, _ value: Tree.Index, _ isInFlow: Bool) {
    let node = tree.resolved(value)
    switch (field.type, tree.nodes[node].kind) {
    case (.items(let kind), .list):
      guard visited.insert(Visit(node: node, role: field.path)).inserted else { return }
      let isInFlow = isInFlow || tree.nodes[node].style != .block
      let (first, end) = tree.inside(node)
      var element = first
      while element < end {
        walkItem(kind, tree.resolved(element), isInFlow)
        element = Int(tree.nodes[element].next)
      }
    case (.upholstery, .mapping):
      walkItem(.sellerie, node, isInFlow)
    case (.items, _): break
    case (_, .scalar):
      var isNumber = false
      if case .number = field.type { isNumber = true }
      propose(
        node,
        Proposal(
          text: canonical.of(node, as: field, in: tree), field: field.path, isNumber: isNumber, isInFlow: isInFlow))
    default: break
    }
  }

  /// A brand that the referential does not know, and that is near to a single one of its own. Where the sheet speaks of a
  /// custom brand it may well be meant as it is.
  private func visitBrand(_ value: Tree.Index, _ isInFlow: Bool) {
    let node = tree.resolved(value)
    guard tree.nodes[node].kind == .scalar, let brands, !brands.isKnown(tree.scalarText(node)),
      let near = onlyNear(String(tree.scalarText(node)), brands.names)
    else { return visit(FieldID.marque.field, value, isInFlow) }
    propose(node, Proposal(text: near, field: FieldID.marque.field.path, isInFlow: isInFlow))
  }

  private func walkItem(_ kind: ItemKind, _ mapping: Tree.Index, _ isInFlow: Bool) {
    guard tree.nodes[mapping].kind == .mapping,
      visited.insert(Visit(node: mapping, role: kind.field.field.path)).inserted
    else { return }
    let isInFlow = isInFlow || tree.nodes[mapping].style != .block
    var present: Set<String> = []
    forEachEntry(of: mapping) { key, _ in
      if let field = keyText(key).flatMap(itemField) { present.insert(field.key) }
    }
    forEachEntry(of: mapping) { key, value in
      if isMergeKey(key) { return forEachMerged(value) { self.walkItem(kind, $0, isInFlow) } }
      guard let name = keyText(key) else { return }
      var field = itemField(name)
      if field == nil, let near = onlyNear(String(name), ItemFieldID.allCases.map(\.key)),
        present.insert(near).inserted
      {
        propose(key, Proposal(text: near, field: near, isKey: true, isInFlow: isInFlow))
        field = ItemFieldID.allCases.first { $0.key == near }
      }
      let node = tree.resolved(value)
      guard let field, tree.nodes[node].kind == .scalar else { return }
      let isNumber = field == .prixHT || field == .prixTTC || field == .tva
      propose(
        node,
        Proposal(
          text: canonical.of(node, as: field, in: tree), field: kind.field.field.path + "." + field.key,
          isNumber: isNumber, isInFlow: isInFlow))
    }
  }

  private func itemField(_ name: Bytes) -> ItemFieldID? {
    FieldNames.item.find(name).flatMap { ItemFieldID(rawValue: UInt8($0)) }
  }

  private func propose(_ node: Tree.Index, _ proposal: Proposal) {
    if let other = proposals[node], other.text != proposal.text {
      proposals[node]?.text = nil
    } else if proposals[node] == nil {
      proposals[node] = proposal
    }
  }

  // MARK: The tree

  private func keyText(_ key: Tree.Index) -> Bytes? {
    tree.nodes[key].kind == .scalar ? tree.scalarText(key) : nil
  }

  private func isMergeKey(_ key: Tree.Index) -> Bool {
    tree.hasMergeKeys && tree.nodes[key].kind == .scalar && tree.nodes[key].style == .plain
      && tree.scalarText(key).equals("<<")
  }

  private func forEachEntry(of mapping: Tree.Index, _ body: (_ key: Tree.Index, _ value: Tree.Index) -> Void) {
    let (first, end) = tree.inside(mapping)
    var key = first
    while key < end {
      let value = Int(tree.nodes[key].next)
      guard value < end else { return }
      body(key, value)
      key = Int(tree.nodes[value].next)
    }
  }

  private func forEachMerged(_ value: Tree.Index, _ body: (Tree.Index) -> Void) {
    let target = tree.resolved(value)
    guard tree.nodes[target].kind == .list else {
      if tree.nodes[target].kind == .mapping { body(target) }
      return
    }
    let (first, end) = tree.inside(target)
    var element = first
    while element < end {
      let node = tree.resolved(element)
      if tree.nodes[node].kind == .mapping { body(node) }
      element = Int(tree.nodes[element].next)
    }
  }
}
