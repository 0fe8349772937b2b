import CYAML

/// Reads YAML documents through libyaml, one after the other, into a tree.
package final class YAMLReader {
  @exclusivity(unchecked) private var parser = yaml_parser_t()
  @exclusivity(unchecked) private var event = yaml_event_t()
  private let chunk: Chunk
  private let limits: Limits
  @exclusivity(unchecked) private var open: [Tree.Index] = []
  private var anchors: [String: Tree.Index] = [:]
  /// Whether `event` was read beyond the last document and is still to be taken.
  @exclusivity(unchecked) private var isAhead = false
  /// What is good YAML and no sheet. An error of syntax further on is reported before it.
  @exclusivity(unchecked) private var misuse: Problem?
  /// Whether libyaml's lines are not those that editors show.
  private let hasSpecialLines: Bool
  private var tracker: Chunk.PositionTracker

  /// Whether documents stand before the first: then it needs a line `---`, as it does in the whole stream.
  @exclusivity(unchecked) private var isContinued: Bool

  /// The documents of `chunk`, whose marks count scalars. Its bytes stay where they are as long as the reader lives.
  ///
  /// - Parameter isContinued: whether other documents of the same input stand before these.
  package init(_ chunk: Chunk, limits: Limits, isContinued: Bool = false) {
    self.chunk = chunk
    self.limits = limits
    self.isContinued = isContinued
    tracker = Chunk.PositionTracker(chunk)
    hasSpecialLines = LineBreaks.hasSpecial(chunk.bytes)
    yaml_parser_initialize(&parser)
    yaml_parser_set_encoding(&parser, YAML_UTF8_ENCODING)
    var input = chunk.bytes
    // libyaml does not look for the mark once it is told the encoding.
    if Encoding.hasUTF8Mark(input) { input = input.slice(3, input.count) }
    let empty: StaticString = ""
    yaml_parser_set_input_string(&parser, input.baseAddress ?? empty.utf8Start, input.count)
  }

  deinit {
    yaml_event_delete(&event)
    yaml_parser_delete(&parser)
  }

  private func advance() throws(Problem) {
    yaml_event_delete(&event)
    guard yaml_parser_parse(&parser, &event) == 1 else { throw YAMLProblem.explain(parser, chunk) }
  }

  /// Reads the next document into `tree`; false when there is none.
  ///
  /// - Throws: what is wrong with the document. Nothing after it can be read then.
  package func next(into tree: Tree) throws(Problem) -> Bool {
    tree.removeAll()
    tree.chunk = chunk
    anchors.removeAll(keepingCapacity: true)
    open.removeAll(keepingCapacity: true)
    misuse = nil
    if isContinued, Encoding.hasUTF8Mark(chunk.bytes) { throw YAMLMistake.byteOrderMark }
    if !isAhead { try advance() }
    isAhead = false
    while true {
      let start = Mark(truncatingIfNeeded: event.start_mark.index)
      let end = Mark(truncatingIfNeeded: event.end_mark.index)
      if tree.nodes.isEmpty { tree.rootLine = line(of: event.start_mark) }
      switch event.type {
      case YAML_DOCUMENT_START_EVENT:
        if isContinued, event.data.document_start.implicit != 0 {
          throw YAMLMistake.missingMark(YAMLSource(chunk), start)
        }
        isContinued = false
      case YAML_SCALAR_EVENT:
        addScalar(to: tree, start, end)
      case YAML_MAPPING_START_EVENT:
        let block = event.data.mapping_start.style == YAML_BLOCK_MAPPING_STYLE
        try enter(tree, .mapping, start: start, block: block, anchor: event.data.mapping_start.anchor)
      case YAML_SEQUENCE_START_EVENT:
        let block = event.data.sequence_start.style == YAML_BLOCK_SEQUENCE_STYLE
        try enter(tree, .list, start: start, block: block, anchor: event.data.sequence_start.anchor)
      case YAML_MAPPING_END_EVENT, YAML_SEQUENCE_END_EVENT:
        if let index = open.popLast() { tree.close(index, end: end) }
      case YAML_ALIAS_EVENT:
        try addAlias(to: tree, start, end)
      case YAML_DOCUMENT_END_EVENT:
        if !anchors.isEmpty, tree.expandedCount(limit: limits.expandedNodes) > limits.expandedNodes {
          throw .limit(
            tree.nodes.isEmpty ? Span(start, end) : tree.span(of: 0),
            Text(fr: "alias qui se multiplient", en: "aliases that multiply"), limits.expandedNodes,
            option: "--max-expansion")
        }
        noteLoneText(tree)
        // What is left over after a document is its own mistake, and libyaml finds it one step later.
        try advance()
        isAhead = true
        if let misuse { throw misuse }
        return true
      case YAML_STREAM_END_EVENT:
        isAhead = true
        return false
      default:
        break
      }
      if tree.nodes.count > limits.nodes {
        throw .limit(Span(start, end), Text(fr: "nœuds", en: "nodes"), limits.nodes, option: "--max-nodes")
      }
      try advance()
    }
  }

  private func line(of mark: yaml_mark_t) -> Int {
    guard hasSpecialLines else { return chunk.firstLine + Int(mark.line) }
    return tracker.position(of: Mark(truncatingIfNeeded: mark.index)).position.line
  }

  private func addScalar(to tree: Tree, _ start: Mark, _ end: Mark) {
    let scalar = event.data.scalar
    let style: Tree.Node.Style
    switch scalar.style {
    case YAML_PLAIN_SCALAR_STYLE: style = .plain
    case YAML_LITERAL_SCALAR_STYLE, YAML_FOLDED_SCALAR_STYLE: style = .block
    default: style = .quoted
    }
    let text = Bytes(start: scalar.value, count: scalar.length)
    if scalar.tag != nil || (scalar.anchor != nil && text.isEmpty) { noteSign(start) }
    if style == .plain, text.equals("<<") { tree.hasMergeKeys = true }
    remember(scalar.anchor, tree.nodes.count)
    var start = start
    if scalar.anchor != nil || scalar.tag != nil, event.start_mark.line == event.end_mark.line, style != .block {
      // libyaml counts the anchor in; people look for the value. Escapes aside, it is as long as it is written.
      let length = text.reduce(style == .quoted ? 2 : 0) { $0 + ($1 & 0xC0 == 0x80 ? 0 : 1) }
      start = max(start, end - min(end, Mark(truncatingIfNeeded: length)))
    }
    tree.addScalar(text, style: style, start: start, end: end)
  }

  /// A document that is one text is a sheet whose lines lack their colons; which sign stands there instead is reported.
  private func noteLoneText(_ tree: Tree) {
    guard tree.nodes.count == 1, tree.nodes[0].kind == .scalar, tree.nodes[0].style == .plain, !tree.isEmpty(0) else {
      return
    }
    // Thousands of such documents may stand one after the other: the text before each is not to be read again.
    let place = tracker.position(of: tree.nodes[0].start)
    let line = YAMLSource.Line(
      start: tree.nodes[0].start - Mark(place.position.column - 1),
      text: Substring(String(chunk.line(at: place.lineStart, around: place.lineStart))))
    misuse = misuse ?? YAMLMistake.malformedField(line)?.asKind(.shape)
  }

  /// A sheet has no use for tags of its own making or for anchors on nothing: a text that begins with `!` or `&` was
  /// meant, and would be lost.
  private func noteSign(_ start: Mark) {
    guard misuse == nil else { return }
    let scalar = event.data.scalar
    let isTag = scalar.tag.map { $0.pointee == UInt8(ascii: "!") } ?? false
    guard isTag || (scalar.anchor != nil && scalar.length == 0) else { return }
    misuse = YAMLMistake.reservedSign(YAMLSource(chunk), isTag ? "!" : "&", start).asKind(.value)
  }

  private func enter(
    _ tree: Tree, _ kind: Tree.Node.Kind, start: Mark, block: Bool, anchor: UnsafeMutablePointer<UInt8>?
  ) throws(Problem) {
    guard open.count < limits.depth else {
      throw .limit(
        Span(start, start + 1), Text(fr: "listes et rubriques imbriquées", en: "lists and sections inside one another"),
        limits.depth, option: "--max-depth")
    }
    remember(anchor, tree.nodes.count)
    open.append(tree.open(kind, start: start, style: block ? .block : .plain))
  }

  private func remember(_ anchor: UnsafeMutablePointer<UInt8>?, _ index: Tree.Index) {
    if let anchor { anchors[String(cString: anchor)] = index }
  }

  private func addAlias(to tree: Tree, _ start: Mark, _ end: Mark) throws(Problem) {
    let name = event.data.alias.anchor.map { String(cString: $0) } ?? ""
    guard let target = anchors[name] else {
      throw Problem(
        .syntax, Span(start, end),
        Text(
          fr: "l'alias *\(name) ne renvoie à rien : aucune ancre &\(name) plus haut dans cette fiche",
          en: "the alias *\(name) refers to nothing: there is no anchor &\(name) above it in this sheet"),
        help: Text(
          fr: "Si l'astérisque fait partie du texte, mettez la valeur entre guillemets : \"*\(name)\".",
          en: "If the asterisk is part of the text, put the value between quotes: \"*\(name)\"."))
    }
    guard !open.contains(target) else {
      throw Problem(
        .syntax, Span(start, end),
        Text(fr: "l'alias *\(name) se contient lui-même", en: "the alias *\(name) contains itself"),
        help: Text(fr: "Écrivez la valeur en toutes lettres.", en: "Write the value out in full."))
    }
    tree.addAlias(to: target, start: start, end: end)
  }
}
