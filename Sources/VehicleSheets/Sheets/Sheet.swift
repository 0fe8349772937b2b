import Documents

/// A field's value, read by its type.
package enum Value: Sendable, Equatable {
  case text(TextRange)
  /// The index in the field's list of choices.
  case choice(UInt8)
  case number(Decimal)
  case date(PartialDate)
  case yesNo(Bool)
  /// The upholstery as a priced item: `Sheet.items[index]`.
  case item(Int)
}

/// What a sheet holds for one field.
package struct Slot: Sendable {
  package var value: Value?
  package var provenance = Provenance.sheet
  package var conversion: Conversion?
  /// The nodes of the key and the value, -1 where the sheet has none.
  var key: Int32 = -1
  var node: Int32 = -1
}

/// A vehicle sheet, decoded: each field's value, where it stands, and what is wrong so far.
///
/// It is made to be refilled, like the tree that its texts lie in.
package final class Sheet {
  package let tree: Tree
  /// Where its mapping lies in the tree, which may hold a list of sheets.
  @exclusivity(unchecked) package var root = 0
  /// Whether it is an element of a list, as a row of a table is.
  @exclusivity(unchecked) var isListed = false
  /// Whether it is a row of a table.
  @exclusivity(unchecked) private(set) var isRow = false
  // An array would be checked for other owners on every value that is written.
  private let slots: UnsafeMutableBufferPointer<Slot>
  @exclusivity(unchecked) package var items: [PricedItem] = []
  @exclusivity(unchecked) package var findings: [Finding] = []
  /// Codes that the settings made less grave here, or left out.
  @exclusivity(unchecked) package internal(set) var lowered: [String] = []
  /// How many findings are reported; after them comes one that says so.
  var maxFindings = Limits().findings
  /// Whether nobody reads what is found, so that messages that cost need not be made.
  @exclusivity(unchecked) package var isSilent = false
  /// Fields that the sheet speaks of, though not readably: misspelt, misplaced, unreadable. None of them is "missing".
  @exclusivity(unchecked) var mentioned = FieldSet()
  /// Of a row, the fields that its table has columns for; nil where the sheet can say everything.
  @exclusivity(unchecked) var columns: FieldSet?
  /// Nodes of the sections' keys, by `Section`.
  @exclusivity(unchecked) var sectionKeys: [Int32]
  /// Keys that their section does not have, with the section: read once the sheet's own are.
  @exclusivity(unchecked) var otherKeys: [(member: SheetWalker.Member, section: Section)] = []
  /// Fields that were found in mappings which are no sections.
  @exclusivity(unchecked) var nestedFields = FieldSet()
  /// Whether an ampersand stands in it, with which HTML entities begin.
  @exclusivity(unchecked) var mayHaveEntities = false
  /// Values that no list knows: the field and the words.
  @exclusivity(unchecked) package var unresolved: [UnresolvedValue] = []
  /// Fields whose cells repeat the row above, and the first of these.
  @exclusivity(unchecked) var repeated: [FieldID] = []
  @exclusivity(unchecked) var firstRepeated: Tree.Index = 0
  /// Whether its custom brand is the double of one that the referential knows (FAQ step 8).
  @exclusivity(unchecked) package var isBrandKnown = false
  /// How the vehicle was recognised, where it was not word for word.
  @exclusivity(unchecked) package var recognised: RecognitionNote?
  /// Whether `marque` or `modele` could not be found, so that nothing more can be said of what is missing.
  @exclusivity(unchecked) var isUnresolved = false

  package init(tree: Tree) {
    self.tree = tree
    slots = .allocate(capacity: FieldID.allCases.count)
    slots.initialize(repeating: Slot())
    sectionKeys = Array(repeating: -1, count: Section.allCases.count)
  }

  deinit { slots.deallocate() }

  func reset() {
    slots.update(repeating: Slot())
    for i in sectionKeys.indices { sectionKeys[i] = -1 }
    items.removeAll(keepingCapacity: true)
    if !findings.isEmpty { findings.removeAll() }
    if !lowered.isEmpty { lowered.removeAll() }
    if !unresolved.isEmpty { unresolved.removeAll() }
    if !otherKeys.isEmpty { otherKeys.removeAll() }
    if !repeated.isEmpty { repeated.removeAll() }
    mentioned = FieldSet()
    recognised = nil
    isBrandKnown = false
    nestedFields = FieldSet()
    isUnresolved = false
    isRow = tree.chunk.row != nil
  }

  @inline(__always) package subscript(_ id: FieldID) -> Slot {
    get { slots[Int(id.rawValue)] }
    set { slots[Int(id.rawValue)] = newValue }
  }

  // MARK: Values by type

  package func has(_ id: FieldID) -> Bool { self[id].value != nil }

  /// The bytes of a text, for as long as nothing is added to the tree.
  package func bytes(_ id: FieldID) -> Bytes? {
    guard case .text(let range)? = self[id].value else { return nil }
    return bytes(range)
  }

  package func bytes(_ range: TextRange) -> Bytes { tree.text[Int(range.offset), Int(range.count)] }

  package func text(_ id: FieldID) -> String? { bytes(id).map { String($0) } }

  func number(_ id: FieldID) -> Decimal? {
    if case .number(let number)? = self[id].value { number } else { nil }
  }

  func date(_ id: FieldID) -> PartialDate? {
    if case .date(let date)? = self[id].value { date } else { nil }
  }

  func choice(_ id: FieldID) -> Int? {
    if case .choice(let index)? = self[id].value { Int(index) } else { nil }
  }

  package func isYes(_ id: FieldID) -> Bool {
    switch self[id].value {
    case .yesNo(let yes)?: yes
    // `marque_personnalisee` has a third choice, `auto`.
    case .choice(let index)?: id == .marquePersonnalisee && index == 1
    default: false
    }
  }

  var energie: Energy? { choice(.energie).flatMap { Energy(rawValue: UInt8($0)) } }

  /// A value as people would write it.
  func shown(_ id: FieldID) -> String {
    guard let value = self[id].value else { return "" }
    return show(value, of: id)
  }

  /// A value as people would write it in a sentence: `90 ch`, `14/05/2024`.
  func shown(_ id: FieldID, withUnit: Bool) -> Text {
    if let date = date(id) { return date.text }
    guard let number = number(id) else { return Text(same: shown(id)) }
    let unit = withUnit ? id.field.unit.map { " " + $0 } ?? "" : ""
    return Text(fr: number.grouped.fr + unit, en: number.grouped.en + unit)
  }

  func show(_ value: Value, of id: FieldID) -> String {
    switch value {
    case .text(let range): String(bytes(range))
    case .choice(let index): id.field.choices?.choices[Int(index)].label ?? ""
    case .number(let number): number.description
    case .date(let date): date.description
    case .yesNo(let yes): yes ? "oui" : "non"
    case .item(let index): items[index].texts.libelle.map { String(bytes($0)) } ?? ""
    }
  }

  /// A field's value as the writer wrote it, before anything was made of it; nil where the sheet does not have it.
  func written(_ id: FieldID) -> String? {
    let node = Int(self[id].node)
    return node >= 0 && tree.nodes[node].kind == .scalar ? String(tree.scalarText(node)) : nil
  }

  /// Whether it has what makes it a sheet: a brand or a model, two sections, or a type of vehicle.
  var isSheet: Bool {
    self[.marque].key >= 0 || self[.modele].key >= 0 || self[.type].value != nil
      || sectionKeys.count(where: { $0 >= 0 }) > 1
  }

  /// Whether everything that was read of it stands in a mapping that a program wrapped around it: `{"data": {…}}`.
  var isWrapped: Bool {
    guard nestedFields.contains(.marque) || nestedFields.contains(.modele) else { return false }
    return FieldID.allCases.allSatisfy { self[$0].key < 0 || nestedFields.contains($0) }
  }

  // MARK: Places

  /// Where a field's value stands; where it came from elsewhere or is missing, what a reader should look at: its key,
  /// its section's key, or the sheet's first key.
  package func place(of id: FieldID) -> Span {
    let slot = self[id]
    if slot.node >= 0, !tree.isEmpty(Int(slot.node)) { return tree.span(of: Int(slot.node)) }
    if slot.key >= 0 { return tree.span(of: Int(slot.key)) }
    let section = sectionKeys[id.field.section.index]
    if id.field.section != .racine, section >= 0 { return tree.span(of: Int(section)) }
    return firstKey
  }

  /// Where its mapping begins.
  package var start: Mark { tree.nodes.indices.contains(root) ? tree.nodes[root].start : 0 }

  /// Puts in the place of all that was found that this is no sheet.
  ///
  /// - Parameter isMeant: whether the user named it, rather than a folder that it lies in.
  package func reportNoSheet(isMeant: Bool = true) {
    guard isMeant else {
      findings = [Finding.metNoSheet(firstKey)]
      return
    }
    let keys = keysShown
    guard !keys.isEmpty else {
      findings = [Finding(.PR0008, firstKey, pointer: "", message: Finding.noSheet)]
      return
    }
    findings = [
      Finding(
        .PR0008, firstKey, pointer: "",
        message: Finding.noSheet + Text(fr: " ; clés vues : \(keys)", en: "; keys seen: \(keys)"),
        help: Advice(
          fr:
            "Si l'une de ces clés donne la marque ou le modèle, ajoutez aux correspondances « colonne;CLÉ;marque » ou « colonne;CLÉ;modele » ; sinon écrivez une fiche : « prerentree new » en donne une vierge.",
          en:
            "If one of these keys gives brand or model, add “colonne;KEY;marque” or “colonne;KEY;modele” to the correspondences; otherwise write a sheet: “prerentree new” gives a blank one."
        ))
    ]
  }

  /// The first keys of a document, as far as a line takes them; of a list those of its first element.
  private var keysShown: String {
    let walker = SheetWalker(tree)
    var mapping = root
    guard tree.nodes.indices.contains(mapping) else { return "" }
    if tree.nodes[mapping].kind == .list, let first = tree.elements(of: mapping).first {
      mapping = tree.resolved(first)
    }
    guard tree.nodes[mapping].kind == .mapping else { return "" }
    var names: [String] = []
    var isCut = false
    walker.forEachMember(of: mapping) { member in
      guard let name = walker.name(of: member.key) else { return }
      if names.count < 8 { names.append(String(String(name).prefix(40))) } else { isCut = true }
    }
    return names.joined(separator: ", ") + (isCut ? "…" : "")
  }

  /// The sheet's first key, or the sheet itself where it has none.
  var firstKey: Span {
    guard tree.nodes.indices.contains(root) else { return Span(0, 0) }
    // A row's keys are its cells, and its first is the leftmost one whatever it is about.
    if let second = tree.chunk.cells.dropFirst().first { return Span(0, second - 1) }
    let inside = tree.inside(root)
    return tree.nodes[root].kind == .mapping && inside.first < inside.end
      ? tree.span(of: inside.first) : tree.span(of: root)
  }

  func add(_ finding: Finding) {
    guard findings.count >= maxFindings else { return findings.append(finding) }
    guard findings.count == maxFindings else { return }
    findings.append(
      .tooMany(
        Text(fr: "problèmes dans une fiche", en: "problems in one sheet"), at: finding.span, limit: maxFindings))
  }

  /// Takes back what was said of a field that could not be read, where another column says it readably.
  func withdraw(_ id: FieldID) {
    let pointer = id.field.pointer
    findings.removeAll { $0.pointer == pointer && ($0.code == .PR0007 || $0.code == .PR0009 || $0.code == .PR0902) }
    unresolved.removeAll { $0.field == id }
    mentioned.remove(id)
  }

  /// Whether another finding would not be reported any more.
  var isFull: Bool { findings.count > maxFindings }

  /// Adds a finding about a field, placed where the field stands.
  func report(
    _ code: Code, _ id: FieldID, _ message: Text, suggestions: [String] = [], help: Advice? = nil,
    related: [(span: Span, message: Text)] = [], severity: Severity? = nil
  ) {
    add(
      Finding(
        code, place(of: id), pointer: id.field.pointer, message: message, suggestions: suggestions, help: help,
        related: related,
        severity: severity))
  }

  func contains(_ code: Code) -> Bool { findings.contains { $0.code == code } }
}
