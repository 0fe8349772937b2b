import Documents

/// Where the sheets of one document lie: the document itself, the elements of its list, or what a program wrapped around
/// them (`{"vehicules": […]}`, `{"data": {…}}`).
package struct SheetRecords {
  /// The roots of the sheets, in the order of the text.
  package private(set) var roots: [Tree.Index] = []
  /// Whether they are elements of a list, as rows of a table are.
  package private(set) var isList = false
  /// Whether any of them is a sheet at all.
  package private(set) var hasSheet = true

  private let walker: SheetWalker
  private let keys: ForeignKeys

  package init(_ tree: Tree, _ keys: ForeignKeys) {
    walker = SheetWalker(tree)
    self.keys = keys
    guard !tree.nodes.isEmpty else { return }
    switch tree.nodes[0].kind {
    case .mapping:
      roots = [0]
      if isSheet(0) { return }
      if let wrapped = wrapped(in: 0, depth: 0) { (roots, isList) = wrapped } else { hasSheet = false }
    case .list:
      let elements = tree.elements(of: 0).map(tree.resolved)
      guard elements.contains(where: { tree.nodes[$0].kind == .mapping }) else {
        roots = [0]
        return
      }
      roots = elements
      isList = true
      hasSheet = elements.contains { tree.nodes[$0].kind == .mapping && isSheet($0, isElement: true) }
    case .scalar, .alias:
      roots = [0]
    }
  }

  /// Whether a mapping has what makes it a sheet: a brand or a model, two sections, or a type of vehicle.
  ///
  /// - Parameter isElement: whether it is an element of a list, which nobody wraps around a sheet.
  private func isSheet(_ mapping: Tree.Index, depth: Int = 0, isElement: Bool = false) -> Bool {
    let tree = walker.tree
    guard tree.nodes[mapping].kind == .mapping else { return false }
    var sections = 0
    var isFound = false
    // What is kept of the vehicle in a mapping makes a sheet of the one around it only where that has fields of its own.
    var (hasField, hasInner) = (false, false)
    walker.forEachMember(of: mapping) { member in
      guard !isFound, let name = walker.name(of: member.key) else { return }
      switch FieldNames.inside(.racine).target(name) {
      case .field(.marque), .field(.modele): isFound = true
      case .field(.type):
        isFound =
          tree.nodes[member.value].kind == .scalar
          && ChoiceList.type.names.find(Blanks.trimmed(tree.scalarText(member.value))) != nil
      case .section:
        sections += 1
        isFound = sections == 2
      case .field: hasField = true
      case nil:
        let isMapping = tree.nodes[member.value].kind == .mapping
        if isMapping { hasInner = hasInner || depth < 2 && isSheet(member.value, depth: depth + 1) }
        if let (id, _) = keys.field(name) {
          isFound = id == .marque || id == .modele
          hasField = hasField || !walker.scalars(of: member.value).isEmpty
        } else if tree.nodes[member.value].kind == .list {
          isFound = walker.pairs(of: member.value).contains { pair in
            walker.name(of: pair.key).flatMap { keys.field($0) }.map { $0.id == .marque || $0.id == .modele } ?? false
          }
        } else if !isMapping {
          isFound = isMisspelt(name)
        }
      }
    }
    if isFound || hasInner && (hasField || isElement) { return true }
    return keys.hasLayout(walker.paths(of: mapping))
  }

  /// A brand or a model a typing error away: what is wrong with it is reported of a sheet.
  private func isMisspelt(_ name: Bytes) -> Bool {
    let folded = Fold.with(name) { Array($0) }
    return ["marque", "modele"].contains { NearNames.distance(folded, Array($0.utf8), atMost: 1) != nil }
  }

  /// The sheets inside of what is none: the list, or the single mapping, that has them.
  private func wrapped(in mapping: Tree.Index, depth: Int) -> (roots: [Tree.Index], isList: Bool)? {
    guard depth < 4 else { return nil }
    var lists: [[Tree.Index]] = []
    var inner: [Tree.Index] = []
    walker.forEachMember(of: mapping) { member in
      switch walker.tree.nodes[member.value].kind {
      case .list:
        let elements = walker.tree.elements(of: member.value).map(walker.tree.resolved)
        if elements.contains(where: { isSheet($0, isElement: true) }) { lists.append(elements) }
      case .mapping: inner.append(member.value)
      case .scalar, .alias: break
      }
    }
    if let longest = lists.max(by: { $0.count < $1.count }) { return (longest, true) }
    // Records by their number: `{"123": {"marque": …}, "124": {…}}`.
    let sheets = inner.filter { isSheet($0) }
    if sheets.count > 1 { return (sheets, true) }
    if let sheet = sheets.first { return ([sheet], false) }
    return inner.lazy.compactMap { wrapped(in: $0, depth: depth + 1) }.first
  }
}
