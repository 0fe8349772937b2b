/// A document as a located tree, whatever its format was: scalars as their source text, lists and mappings, each with
/// the place where the user wrote it.
///
/// Nodes lie in one array in the order of the text; a mapping's children are key, value, key, value. The tree is made to
/// be refilled: a worker reads thousands of documents into the same one without allocating.
public final class Tree {
  public typealias Index = Int

  @frozen public struct Node {
    // Written out, because what the compiler makes of `==` is no part of a module's interface: each comparison
    // elsewhere would go through a table.
    @frozen public enum Kind {
      case scalar, list, mapping, alias

      @inlinable public static func == (a: Kind, b: Kind) -> Bool {
        switch (a, b) {
        case (.scalar, .scalar), (.list, .list), (.mapping, .mapping), (.alias, .alias): true
        default: false
        }
      }
    }

    /// How a scalar was written: only a plain one can be null. A `translated` one stands for a code of its column, a
    /// `repeated` one for the cell above it.
    @frozen public enum Style {
      case plain, quoted, block, translated, repeated

      /// Whether the text is the scalar's own, and stands for nothing else.
      @inlinable public var isAsWritten: Bool {
        switch self {
        case .plain, .quoted, .block: true
        case .translated, .repeated: false
        }
      }

      @inlinable public static func == (a: Style, b: Style) -> Bool {
        switch (a, b) {
        case (.plain, .plain), (.quoted, .quoted), (.block, .block), (.translated, .translated), (.repeated, .repeated):
          true
        default: false
        }
      }
    }

    public var kind: Kind
    public var style: Style
    public var start: Mark
    public var end: Mark
    /// A scalar's text lies at `offset` of the tree's text; an alias stands for the node at `offset`.
    public var offset: UInt32
    public var count: UInt32
    /// The node after this one and all that is in it.
    public var next: UInt32

    @inlinable init(
      kind: Kind, style: Style, start: Mark, end: Mark, offset: UInt32, count: UInt32, next: UInt32
    ) {
      self.kind = kind
      self.style = style
      self.start = start
      self.end = end
      self.offset = offset
      self.count = count
      self.next = next
    }
  }

  // An array would be checked for other owners on every node that is added, and retained on every one that is read.
  @exclusivity(unchecked) @usableFromInline var base: UnsafeMutablePointer<Node>
  @exclusivity(unchecked) @usableFromInline var capacity = 512
  @exclusivity(unchecked) @usableFromInline var count = 0

  /// All nodes, for as long as none is added.
  @inlinable @inline(__always) public var nodes: UnsafeBufferPointer<Node> {
    UnsafeBufferPointer(start: base, count: count)
  }

  public let text = ByteBuffer(capacity: 4096)
  /// What the marks refer to.
  @exclusivity(unchecked) package var chunk = Chunk(bytes: Bytes(start: nil, count: 0), firstLine: 1, unit: .bytes)
  /// Whether `<<` merges mappings, as it does in YAML.
  @inlinable public var hasMergeKeys: Bool {
    get { mergesKeys }
    set { mergesKeys = newValue }
  }

  // Of what is not its module's own the compiler checks each access, whatever the declaration says.
  @exclusivity(unchecked) @usableFromInline var mergesKeys = false
  /// The line of the document's first node.
  @exclusivity(unchecked) package var rootLine = 0
  private var expanded: [UInt32] = []

  public init() { base = .allocate(capacity: capacity) }

  deinit { base.deallocate() }

  package func removeAll() {
    count = 0
    text.removeAll()
    hasMergeKeys = false
  }

  // MARK: Building

  package func addScalar(_ bytes: Bytes, style: Node.Style, start: Mark, end: Mark) {
    let offset = text.count
    text.append(bytes)
    addScalar(textAt: offset, count: bytes.count, style: style, start: start, end: end)
  }

  @inlinable func add(_ node: Node) {
    if count == capacity { grow() }
    (base + count).initialize(to: node)
    count += 1
  }

  @usableFromInline func grow() {
    let larger = UnsafeMutablePointer<Node>.allocate(capacity: capacity * 2)
    larger.moveInitialize(from: base, count: count)
    base.deallocate()
    base = larger
    capacity *= 2
  }

  /// Adds a scalar whose text was appended to `text` from `offset` on.
  package func addScalar(textFrom offset: Int, style: Node.Style, start: Mark, end: Mark) {
    addScalar(textAt: offset, count: text.count - offset, style: style, start: start, end: end)
  }

  /// Adds a scalar that stands in `text` already.
  package func addScalar(textAt offset: Int, count: Int, style: Node.Style, start: Mark, end: Mark) {
    add(
      Node(
        kind: .scalar, style: style, start: start, end: end, offset: UInt32(truncatingIfNeeded: offset),
        count: UInt32(truncatingIfNeeded: count), next: UInt32(truncatingIfNeeded: self.count + 1)))
  }

  package func addAlias(to target: Index, start: Mark, end: Mark) {
    add(
      Node(
        kind: .alias, style: .plain, start: start, end: end, offset: UInt32(truncatingIfNeeded: target), count: 0,
        next: UInt32(truncatingIfNeeded: self.count + 1)))
  }

  package func open(_ kind: Node.Kind, start: Mark, style: Node.Style = .plain) -> Index {
    add(Node(kind: kind, style: style, start: start, end: start, offset: 0, count: 0, next: 0))
    return count - 1
  }

  package func close(_ index: Index, end: Mark) {
    precondition(nodes.indices.contains(index))
    base[index].end = end
    base[index].next = UInt32(truncatingIfNeeded: count)
  }

  // MARK: Reading

  /// The node that `index` stands for: itself, or what its alias names.
  @inlinable @inline(__always) public func resolved(_ index: Index) -> Index {
    nodes[index].kind == .alias ? Int(nodes[index].offset) : index
  }

  @inlinable @inline(__always) public func scalarText(_ index: Index) -> Bytes {
    text[Int(nodes[index].offset), Int(nodes[index].count)]
  }

  /// Whether a scalar says nothing: nothing written, or a plain `null` or `~`.
  @inlinable public func isEmpty(_ index: Index) -> Bool {
    let node = nodes[index]
    guard node.kind == .scalar, node.count == 0 || (node.count <= 4 && node.style == .plain) else { return false }
    return node.count == 0 || isNull(scalarText(index))
  }

  @inlinable @inline(__always) func isNull(_ text: Bytes) -> Bool {
    // Nothing else that begins so is as short and frequent.
    text[0] | 0x20 == UInt8(ascii: "n") || text[0] == UInt8(ascii: "~") ? isSpelledNull(text) : false
  }

  @usableFromInline func isSpelledNull(_ text: Bytes) -> Bool {
    text.equals("~") || text.equals("null") || text.equals("Null") || text.equals("NULL")
  }

  /// The first node inside a list or mapping; the next one is at `nodes[i].next`, up to the collection's own `next`.
  @inlinable public func inside(_ index: Index) -> (first: Index, end: Index) {
    (index + 1, Int(nodes[index].next))
  }

  /// Where to point at a node: the whole scalar; of a list or mapping written in block style its first line only,
  /// because it has no end that people would see.
  package func span(of index: Index) -> Span {
    var node = nodes[index]
    // A list in block style begins with its first dash.
    if node.kind == .list, node.style == .block { return Span(node.start, node.start + 1) }
    if node.kind == .list || node.kind == .mapping, node.style == .block, Int(node.next) > index + 1 {
      let inner = nodes[index + 1]
      if inner.kind == .scalar || inner.kind == .alias { node.end = inner.end } else { return span(of: index + 1) }
    }
    return Span(node.start, node.end)
  }

  /// How many nodes the tree holds once each alias is replaced by what it stands for, `limit + 1` at most.
  package func expandedCount(limit: Int) -> Int {
    guard nodes.contains(where: { $0.kind == .alias }) else { return nodes.count }
    let cap = UInt32(clamping: limit + 1)
    expanded = Array(repeating: 1, count: nodes.count)
    // Children stand after their parent and an alias after its target, but a target may hold later nodes: sum from
    // the back, where an alias's target is either complete or, being in front, still to come; so go over the nodes in
    // the order in which their subtrees end.
    var open: [Index] = []
    func settle(upTo index: Index) {
      while let top = open.last, Int(nodes[top].next) <= index {
        open.removeLast()
        if let parent = open.last { expanded[parent] = min(cap, expanded[parent] &+ expanded[top]) }
      }
    }
    for index in nodes.indices {
      settle(upTo: index)
      if nodes[index].kind == .alias { expanded[index] = min(cap, expanded[Int(nodes[index].offset)] &+ 1) }
      open.append(index)
    }
    settle(upTo: nodes.count)
    return Int(expanded.first ?? 0)
  }
}
