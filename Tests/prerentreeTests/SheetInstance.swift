import Documents
import Foundation

/// A sheet as an editor's schema checker sees it: YAML's scalars by type, aliases and merges resolved.
enum SheetInstance {
  /// The documents of a text as JSON; nil where one cannot be read.
  static func all(in text: String, _ format: DocumentFormat) -> [String?] {
    let buffer = ByteBuffer()
    buffer.append(text)
    var cutter = DocumentCutter(format)
    let (pieces, _, firstLine) = cutter.cut(buffer.bytes, isLast: true)
    let tree = Tree()
    var found: [String?] = []
    ChunkReader(bytes: buffer.bytes, firstLine: firstLine, pieces: pieces, format: format, limits: Limits())
      .forEach(into: tree) { _, result, _ in
        switch result {
        case .nothing, .leftOut: break
        case .problem: found.append(nil)
        case .document:
          let data = try? JSONSerialization.data(
            withJSONObject: value(0, tree, isYAML: format == .yaml), options: [.fragmentsAllowed, .sortedKeys])
          found.append(data.map { String(decoding: $0, as: UTF8.self) })
        }
      }
    return found
  }

  private static func value(_ node: Tree.Index, _ tree: Tree, isYAML: Bool) -> Any {
    let node = tree.resolved(node)
    switch tree.nodes[node].kind {
    case .list: return children(node, tree).map { value($0, tree, isYAML: isYAML) }
    case .mapping:
      var members: [String: Any] = [:]
      let nodes = children(node, tree)
      var merged: [Tree.Index] = []
      for (key, content) in zip(nodes.enumerated().filter { $0.offset % 2 == 0 }.map(\.element), odd(nodes)) {
        let name = String(tree.scalarText(tree.resolved(key)))
        if name == "<<", tree.hasMergeKeys {
          let target = tree.resolved(content)
          merged += tree.nodes[target].kind == .list ? children(target, tree) : [target]
        } else if members[name] == nil {
          members[name] = value(content, tree, isYAML: isYAML)
        }
      }
      for target in merged {
        guard let more = value(target, tree, isYAML: isYAML) as? [String: Any] else { continue }
        members.merge(more) { own, _ in own }
      }
      return members
    default:
      let text = String(tree.scalarText(node))
      guard tree.nodes[node].style == .plain else { return text }
      if tree.isEmpty(node) { return NSNull() }
      if ["true", "True", "TRUE"].contains(text) { return true }
      if ["false", "False", "FALSE"].contains(text) { return false }
      if text.wholeMatch(of: /[-+]?[0-9]+/) != nil, let number = Int(text) { return number }
      if text.wholeMatch(of: /[-+]?(\.[0-9]+|[0-9]+(\.[0-9]*)?)([eE][-+]?[0-9]+)?/) != nil, let number = Double(text) {
        return number
      }
      return text
    }
  }

  private static func odd(_ nodes: [Tree.Index]) -> [Tree.Index] {
    nodes.enumerated().filter { $0.offset % 2 == 1 }.map(\.element)
  }

  private static func children(_ node: Tree.Index, _ tree: Tree) -> [Tree.Index] {
    let (first, end) = tree.inside(node)
    var found: [Tree.Index] = []
    var child = first
    while child < end {
      found.append(child)
      child = Int(tree.nodes[child].next)
    }
    return found
  }
}
