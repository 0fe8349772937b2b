/// What the prefixes stand for at the element at hand (Namespaces in XML 1.0, 6).
struct XMLBindings {
  /// Prefixes by the hash of their bytes; that of the empty one is the namespace of elements without a prefix.
  private var bindings: ContiguousArray<(prefix: UInt64, namespace: XMLNamespace, depth: Int)> = []
  private var unprefixed = XMLNamespace.none
  private let xml = "xml".utf8.reduce(XMLName.start) { XMLName.hash($0, $1) }

  /// - Parameter depth: how many elements are open around the one that declares it.
  mutating func add(_ prefix: UInt64, _ namespace: XMLNamespace, depth: Int) {
    bindings.append((prefix, namespace, depth))
    if prefix == XMLName.start { unprefixed = namespace }
  }

  /// Forgets what an element declared that ended.
  mutating func leave(_ depth: Int) {
    guard let last = bindings.last, last.depth >= depth else { return }
    while let last = bindings.last, last.depth >= depth { bindings.removeLast() }
    unprefixed = bindings.last { $0.prefix == XMLName.start }?.namespace ?? .none
  }

  @inline(__always) func namespace(of prefix: UInt64) -> XMLNamespace {
    prefix == XMLName.start ? unprefixed : bound(prefix)
  }

  private func bound(_ prefix: UInt64) -> XMLNamespace {
    if prefix == xml { return .xml }
    return bindings.last { $0.prefix == prefix }?.namespace ?? .other
  }
}
