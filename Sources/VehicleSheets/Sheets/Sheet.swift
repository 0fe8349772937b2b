import Documents

/// A run of bytes in the tree's text.
package struct TextRange: Sendable, Equatable {
  var offset: UInt32
  var count: UInt32

  init(_ offset: Int, _ count: Int) {
    self.offset = UInt32(truncatingIfNeeded: offset)
    self.count = UInt32(truncatingIfNeeded: count)
  }
}

/// Words that no list knows, and that a correspondence could settle.
package struct UnresolvedValue: Sendable {
  package var field: FieldID
  package var value: String
  /// What may have been meant.
  package var guess: String?

  package init(field: FieldID, value: String, guess: String?) {
    self.field = field
    self.value = value
    self.guess = guess
  }

  /// Whether the field draws on a list, of choices or of the referential's names: a number that cannot be read is for a
  /// correspondence, but no list could know it.
  package var isOfList: Bool {
    switch field.field.type {
    case .choice, .yesNo, .text: true
    default: false
    }
  }
}

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

/// What was made of a value that stands otherwise in the sheet. In a table it is told once a column, else by each value.
package enum Conversion: UInt8, Sendable {
  /// Kilowatts, miles, thousands of kilometres or tonnes, in the field's own unit now.
  case kilowatts, miles, thousandKilometres, tonnes
  /// Decimals taken off, as official figures have none.
  case rounded
  /// An instant, now the day that it was in France, or a spreadsheet's number, now its day.
  case instant, spreadsheetDay
  /// `4/5` doors: with the tailgate or without, so that the lower number is meant as well.
  case eitherNumberOfDoors
}

/// Where a value comes from.
package enum Provenance: UInt8, Sendable {
  /// The sheet's own words.
  case sheet
  case referentiel, calcul, defaut, correspondance
  /// Taken for what it most likely means.
  case deduction
  /// From the entry of the referential that the vehicle was recognised as, though it was named otherwise.
  case rapprochement
  /// From the settings.
  case reglage

  package var name: StaticString {
    switch self {
    case .sheet: "fiche"
    case .referentiel: "referentiel"
    case .calcul: "calcul"
    case .defaut: "defaut"
    case .correspondance: "correspondance"
    case .deduction: "deduction"
    case .rapprochement: "rapprochement"
    case .reglage: "reglage"
    }
  }
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

/// An equipment, a service contract or a custom upholstery.
package struct PricedItem: Sendable {
  var kind: ItemKind
  var texts: (libelle: TextRange?, categorie: TextRange?, codeUsine: TextRange?) = (nil, nil, nil)
  var prixHT: Money?
  var prixTTC: Money?
  /// Percent.
  var tva: Decimal?
  var provenanceHT = Provenance.sheet
  var provenanceTTC = Provenance.sheet
  var provenanceTVA = Provenance.sheet
  /// Its place in its list, from 0; -1 for the upholstery.
  var position: Int
  /// The mapping's node.
  var node: Int
  /// The nodes of the fields' keys and values, by `ItemFieldID`; -1 where the sheet has none.
  var keys: (Int32, Int32, Int32, Int32, Int32, Int32) = (-1, -1, -1, -1, -1, -1)
  var nodes: (Int32, Int32, Int32, Int32, Int32, Int32) = (-1, -1, -1, -1, -1, -1)
  /// Whether a value was written that could not be read: it is no missing one then.
  var unread: UInt8 = 0

  func node(of field: ItemFieldID) -> Int32 {
    withUnsafeBytes(of: nodes) { $0.load(fromByteOffset: Int(field.rawValue) * 4, as: Int32.self) }
  }

  mutating func set(_ field: ItemFieldID, key: Int, node: Int) {
    withUnsafeMutableBytes(of: &keys) {
      $0.storeBytes(of: Int32(truncatingIfNeeded: key), toByteOffset: Int(field.rawValue) * 4, as: Int32.self)
    }
    withUnsafeMutableBytes(of: &nodes) {
      $0.storeBytes(of: Int32(truncatingIfNeeded: node), toByteOffset: Int(field.rawValue) * 4, as: Int32.self)
    }
  }

  func key(of field: ItemFieldID) -> Int32 {
    withUnsafeBytes(of: keys) { $0.load(fromByteOffset: Int(field.rawValue) * 4, as: Int32.self) }
  }

  func isUnread(_ field: ItemFieldID) -> Bool { unread & (1 << field.rawValue) != 0 }
}

/// A vehicle sheet, decoded: each field's value, where it stands, and what is wrong so far.
///
/// It is made to be refilled, like the tree that its texts lie in.
package final class Sheet {
  package let tree: Tree
  @exclusivity(unchecked) package private(set) var slots: [Slot]
  @exclusivity(unchecked) package var items: [PricedItem] = []
  @exclusivity(unchecked) package var findings: [Finding] = []
  /// How many findings are told; behind them comes one that says so.
  var mostFindings = Limits().findings
  /// Fields that the sheet speaks of, though not readably: misspelt, misplaced, unreadable. None of them is "missing".
  @exclusivity(unchecked) var mentioned = FieldSet()
  /// Nodes of the sections' keys, by `Section`.
  @exclusivity(unchecked) var sectionKeys: [Int32]
  /// Values that no list knows: the field and the words.
  @exclusivity(unchecked) package var unresolved: [UnresolvedValue] = []
  @exclusivity(unchecked) var isResolvedByReferential = false
  /// Whether `marque` or `modele` could not be found, so that nothing more can be said of what is missing.
  @exclusivity(unchecked) var isUnresolved = false

  package init(tree: Tree) {
    self.tree = tree
    slots = Array(repeating: Slot(), count: FieldID.allCases.count)
    sectionKeys = Array(repeating: -1, count: Section.allCases.count)
  }

  func reset() {
    for i in slots.indices { slots[i] = Slot() }
    for i in sectionKeys.indices { sectionKeys[i] = -1 }
    items.removeAll(keepingCapacity: true)
    if !findings.isEmpty { findings.removeAll() }
    if !unresolved.isEmpty { unresolved.removeAll() }
    mentioned = FieldSet()
    isResolvedByReferential = false
    isUnresolved = false
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
    if case .yesNo(let yes)? = self[id].value { yes } else { false }
  }

  var energie: Energy? { choice(.energie).flatMap { Energy(rawValue: UInt8($0)) } }

  /// A value as people would write it.
  func shown(_ id: FieldID) -> String {
    guard let value = self[id].value else { return "" }
    return show(value, of: id)
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

  /// The sheet's first key, or the sheet itself where it has none.
  var firstKey: Span {
    guard let root = tree.nodes.first else { return Span(0, 0) }
    // A row's keys are its cells, and its first is the leftmost one whatever it is about.
    if let second = tree.chunk.cells.dropFirst().first { return Span(0, second - 1) }
    let inside = tree.inside(0)
    return root.kind == .mapping && inside.first < inside.end ? tree.span(of: inside.first) : tree.span(of: 0)
  }

  func add(_ finding: Finding) {
    guard findings.count >= mostFindings else { return findings.append(finding) }
    guard findings.count == mostFindings else { return }
    findings.append(
      Problem.limit(
        finding.span, Text(fr: "problèmes dans une fiche", en: "problems in one sheet"), mostFindings,
        option: "--max-findings",
        help: Text(
          fr: "Les suivants ne sont pas montrés : corrigez ceux-ci d'abord, ou relevez la limite avec --max-findings.",
          en: "Those behind it are not shown: mend these first, or raise the limit with --max-findings.")
      ).finding)
  }

  /// Whether another finding would not be told any more.
  var isFull: Bool { findings.count > mostFindings }

  /// Adds a finding about a field, placed where the field stands.
  func report(
    _ code: Code, _ id: FieldID, _ message: Text, suggestions: [String] = [], help: Text? = nil,
    related: [(span: Span, message: Text)] = [], severity: Severity? = nil
  ) {
    add(
      Finding(
        code, place(of: id), id.field.pointer, message, suggestions: suggestions, help: help, related: related,
        severity: severity))
  }

  func contains(_ code: Code) -> Bool { findings.contains { $0.code == code } }
}
