/// Asking a tree by name: for the program's own JSON, whose keys are spelled exactly one way.
extension Tree {
  /// The value of a mapping's key, or nil.
  package func member(_ name: StaticString, of mapping: Index) -> Index? {
    guard nodes.indices.contains(mapping), nodes[mapping].kind == .mapping else { return nil }
    let (first, end) = inside(mapping)
    var key = first
    while key < end {
      let value = Int(nodes[key].next)
      guard value < end else { return nil }
      if scalarText(key).equals(name) { return value }
      key = Int(nodes[value].next)
    }
    return nil
  }

  /// The elements of a list; nothing where it is none.
  package func elements(of list: Index?) -> [Index] {
    guard let list, nodes.indices.contains(list), nodes[list].kind == .list else { return [] }
    let (first, end) = inside(list)
    var elements: [Index] = []
    var element = first
    while element < end {
      elements.append(element)
      element = Int(nodes[element].next)
    }
    return elements
  }

  /// The text of a scalar member; nil where there is none.
  package func string(_ name: StaticString, of mapping: Index) -> String? {
    guard let index = member(name, of: mapping), nodes[index].kind == .scalar else { return nil }
    return String(scalarText(index))
  }

  package func integer(_ name: StaticString, of mapping: Index) -> Int? {
    string(name, of: mapping).flatMap { Int($0) }
  }

  /// A number by a name that is made at run time.
  package func integer(_ name: String, of mapping: Index) -> Int? {
    guard nodes.indices.contains(mapping), nodes[mapping].kind == .mapping else { return nil }
    let (first, end) = inside(mapping)
    var key = first
    while key < end {
      let value = Int(nodes[key].next)
      guard value < end else { return nil }
      if String(scalarText(key)) == name, nodes[value].kind == .scalar { return Int(String(scalarText(value))) }
      key = Int(nodes[value].next)
    }
    return nil
  }
}
