import Documents
import VehicleSheets

/// Moves fields that stand at the top of a sheet (`energie: Diesel`) into the sections that they belong to, and keeps
/// every other byte. A field stays where it is if it cannot be moved as a line of its own.
struct FlatKeyMover {
  private let walker: SheetWalker
  private let keys: ForeignKeys
  private let source: Bytes
  private let isJSON: Bool
  private let offset: (Mark) -> Int

  /// A stretch of the source with what stands there afterwards.
  struct Edit {
    var range: Range<Int>
    var replacement: [UInt8]
    /// The field that moves, and the key's node; nil for the place that others move to.
    var move: (id: FieldID, key: Tree.Index)?
  }

  private struct Member {
    let id: FieldID
    let key: Tree.Index
    let value: Tree.Index
    /// What moves: the line without its indent, or `"key": value`.
    let text: Range<Int>
    /// What goes with it: the whole line.
    let whole: Range<Int>
  }

  init(_ tree: Tree, _ keys: ForeignKeys, isJSON: Bool, offset: @escaping (Mark) -> Int) {
    walker = SheetWalker(tree)
    self.keys = keys
    source = tree.chunk.bytes
    self.isJSON = isJSON
    self.offset = offset
  }

  /// The edits for the sheet whose mapping is `root`, in the order of the text.
  func edits(_ root: Tree.Index) -> [Edit] {
    let tree = walker.tree
    guard isJSON || tree.nodes[root].style == .block else { return [] }
    var all: [SheetWalker.Member] = []
    var sections: [Section: SheetWalker.Member] = [:]
    var present = FieldSet()
    walker.forEachMember(of: root) { member in
      guard !member.isMerged, let name = walker.name(of: member.key) else { return }
      all.append(member)
      switch FieldNames.inside(.racine).target(name) {
      case .section(let section):
        sections[section] = member
        addFields(of: section, in: member.value, to: &present)
      case .field(let id): present.insert(id)
      case nil: break
      }
    }
    var moving: [Section: [Member]] = [:]
    for member in all {
      guard let flat = flat(member), !present.contains(flat.id) else { continue }
      present.insert(flat.id)
      moving[flat.id.field.section, default: []].append(flat)
    }
    var edits: [Edit] = []
    var leaving: [Member] = []
    for (section, members) in moving {
      guard
        let moved = isJSON
          ? jsonEdit(members, section, sections[section]) : yamlEdit(members, section, sections[section])
      else { continue }
      edits.append(moved)
      // Without a section the first field's place becomes that of the section.
      leaving += moved.move == nil ? members[...] : members.dropFirst()
    }
    edits +=
      isJSON ? removals(leaving, all) : leaving.map { Edit(range: $0.whole, replacement: [], move: ($0.id, $0.key)) }
    return edits.sorted { ($0.range.lowerBound, $0.range.upperBound) < ($1.range.lowerBound, $1.range.upperBound) }
  }

  private func addFields(of section: Section, in mapping: Tree.Index, to present: inout FieldSet) {
    guard walker.tree.nodes[mapping].kind == .mapping else { return }
    var found = present
    walker.forEachMember(of: mapping) { member in
      if let name = walker.name(of: member.key), case .field(let id)? = FieldNames.inside(section).target(name) {
        found.insert(id)
      }
    }
    present = found
  }

  // MARK: What can move

  private func flat(_ member: SheetWalker.Member) -> Member? {
    let tree = walker.tree
    guard let name = walker.name(of: member.key), FieldNames.inside(.racine).target(name) == nil,
      let (id, _) = keys.field(name), id.field.section != .racine, tree.nodes[member.value].kind == .scalar,
      Int(tree.nodes[member.key].next) == member.value
    else { return nil }
    let start = offset(tree.nodes[member.key].start)
    let end = offset(tree.nodes[member.value].end)
    guard start < end, end <= source.count, !source[start..<end].contains(where: { $0 == 0x0A || $0 == 0x0D }) else {
      return nil
    }
    if isJSON { return Member(id: id, key: member.key, value: member.value, text: start..<end, whole: start..<end) }
    // In YAML a line of its own, which may end with a comment.
    var lineStart = start
    while lineStart > 0, source[lineStart - 1] == 0x20 { lineStart -= 1 }
    guard lineStart == 0 || source[lineStart - 1] == 0x0A, source[start] != UInt8(ascii: "&"),
      source[start] != UInt8(ascii: "*"), source[start] != UInt8(ascii: "?")
    else { return nil }
    var lineEnd = end
    while lineEnd < source.count, source[lineEnd] != 0x0A { lineEnd += 1 }
    let rest = source.slice(end, lineEnd).first { $0 != 0x20 && $0 != 0x09 && $0 != 0x0D }
    guard rest == nil || rest == UInt8(ascii: "#") else { return nil }
    return Member(
      id: id, key: member.key, value: member.value, text: start..<lineEnd,
      whole: lineStart..<min(lineEnd + 1, source.count))
  }

  // MARK: Where it goes

  /// The section's place with the lines that come to it; nil where its form has no space for lines.
  private func yamlEdit(_ members: [Member], _ section: Section, _ place: SheetWalker.Member?) -> Edit? {
    func lines(_ indent: [UInt8]) -> [UInt8] { members.flatMap { indent + Array(source[$0.text]) + [0x0A] } }
    guard let place else {
      let first = members[0]
      let indent = Array(source[first.whole.lowerBound..<first.text.lowerBound])
      let heading = indent + Array("\(section.rawValue):\n".utf8)
      return Edit(range: first.whole, replacement: heading + lines(indent + [0x20, 0x20]), move: (first.id, first.key))
    }
    let tree = walker.tree
    let node = tree.nodes[place.value]
    guard node.kind == .mapping, node.style == .block, place.value + 1 < Int(node.next) else { return nil }
    let child = offset(tree.nodes[place.value + 1].start)
    var start = child
    while start > 0, source[start - 1] == 0x20 { start -= 1 }
    guard start > 0, source[start - 1] == 0x0A else { return nil }
    return Edit(range: start..<start, replacement: lines(Array(source[start..<child])))
  }

  private func jsonEdit(_ members: [Member], _ section: Section, _ place: SheetWalker.Member?) -> Edit? {
    let tree = walker.tree
    let joined = Array(members.map { Array(source[$0.text]) }.joined(separator: Array(", ".utf8)))
    guard let place else {
      let opening = Array("\"\(section.rawValue)\": {".utf8)
      return Edit(
        range: members[0].whole, replacement: opening + joined + [UInt8(ascii: "}")],
        move: (members[0].id, members[0].key))
    }
    let node = tree.nodes[place.value]
    guard node.kind == .mapping else { return nil }
    let inside = offset(node.start) + 1
    let isEmpty = place.value + 1 == Int(node.next)
    return Edit(range: inside..<inside, replacement: joined + (isEmpty ? [] : Array(", ".utf8)))
  }

  /// Takes members out of a JSON object with their commas: each goes with the comma after it, those at the end with the
  /// one before them.
  private func removals(_ leaving: [Member], _ all: [SheetWalker.Member]) -> [Edit] {
    let tree = walker.tree
    let byKey = Dictionary(uniqueKeysWithValues: leaving.map { ($0.key, $0) })
    let lastKept = all.lastIndex { byKey[$0.key] == nil } ?? -1
    return all.enumerated().compactMap { index, member in
      guard let leaving = byKey[member.key] else { return nil }
      let range: Range<Int>
      if index < lastKept {
        range = leaving.whole.lowerBound..<offset(tree.nodes[all[index + 1].key].start)
      } else {
        let start = index > 0 ? offset(tree.nodes[all[index - 1].value].end) : leaving.whole.lowerBound
        range = start..<leaving.whole.upperBound
      }
      return Edit(range: range, replacement: [], move: (leaving.id, leaving.key))
    }
  }
}
