import Documents

/// Keys that their section does not have: fields written at the top (`energie: Diesel`), and records of other programs
/// (`make`, `{"mileage": {"raw": 45000, "formatted": "45.000 km"}}`). They are read once the sheet's own keys are, and
/// only where those say nothing.
extension SheetDecoder {
  /// A key whose value is a field's.
  private struct Leaf {
    var member: SheetWalker.Member
    var lead: ForeignKeys.Lead
    var isNested: Bool

    /// Of keys for one field that of the lowest rank is read first; what the values decide, after those that are sure.
    var rank: Int {
      switch lead {
      case .field(let use): use.rank
      case .oneOf: 100
      default: 200
      }
    }

    /// Whether it may give a field's figure.
    func mayBe(_ id: FieldID) -> Bool {
      switch lead {
      case .field(let use): use.id == id && use.unit.isEmpty
      case .power, .horsepowerOrFiscal: id == .puissance
      default: false
      }
    }
  }

  /// What the keys of a record come down to.
  private struct Gathered {
    var leaves: [Leaf] = []
    /// Values in a shape that their field's cannot have.
    var shapeless: [(member: SheetWalker.Member, id: FieldID)] = []
    /// Units of figures that stand under another key.
    var units: [(id: FieldID, member: SheetWalker.Member)] = []
    var unrelated: [SheetWalker.Member] = []
    var unknown: [(member: SheetWalker.Member, section: Section)] = []
  }

  /// Reads a record of a program that is known by its keys; nothing counts but what the program means by them.
  func readLayout(_ sheet: Sheet, _ walker: SheetWalker) {
    walker.forEachMember(of: sheet.root) { sheet.otherKeys.append(($0, .racine)) }
    readOtherKeys(sheet, walker)
  }

  func readOtherKeys(_ sheet: Sheet, _ walker: SheetWalker) {
    var found = Gathered()
    for (member, section) in sheet.otherKeys {
      gather(member, section, prefix: "", walker: walker, found: &found, depth: 0)
    }
    var flat = FieldSet()
    giveUnits(&found, walker)
    let ordered = found.leaves.enumerated().sorted { ($0.element.rank, $0.offset) < ($1.element.rank, $1.offset) }
    for (_, leaf) in ordered { read(leaf, sheet, walker: walker, flat: &flat) }
    // What is left nobody knows; how it is reported depends on whose record this is, which shows now.
    let isForeign = isForeign(sheet)
    tellUnrelated(found.unrelated, sheet, walker)
    for (member, id) in found.shapeless where sheet[id].key < 0 {
      wrongShape(
        member.value, id.field.pointer, expected: Text(fr: "une seule valeur", en: "one value"), sheet,
        severity: isForeign ? .warning : nil)
    }
    for (member, section) in found.unknown {
      guard let name = walker.name(of: member.key), !isForeign || keys?.isNew(name) == true else { continue }
      unknown(member.key, name, section: section, sheet: sheet, severity: isForeign ? .warning : .error)
    }
  }

  /// Whether a sheet is another program's record: one of a list, one in a wrapping, or one that calls its brand otherwise.
  /// Such a record has keys of its own; they are reported once a document, and refuse nobody.
  private func isForeign(_ sheet: Sheet) -> Bool {
    if sheet.isListed || sheet.root > 0 || keys?.layout != nil { return true }
    guard sheet[.marque].key >= 0 else { return false }
    return FieldNames.anywhere.find(sheet.tree.scalarText(sheet.tree.resolved(Int(sheet[.marque].key)))) == nil
  }

  /// Gives each figure the unit that another key of the record names: `"mileage": 38000, "mileageUnit": "mi"`.
  private func giveUnits(_ found: inout Gathered, _ walker: SheetWalker) {
    for (id, member) in found.units {
      guard let unit = walker.scalars(of: member.value).first?.node,
        let place = found.leaves.firstIndex(where: { $0.mayBe(id) })
      else {
        found.unrelated.append(member)
        continue
      }
      var use = ForeignKeys.Use(id)
      if case .field(let own) = found.leaves[place].lead { use = own }
      let written = String(walker.tree.scalarText(unit))
      if !written.isEmpty {
        found.leaves[place].lead = .field(ForeignKeys.Use(id, unit: " " + written, rank: use.rank))
      }
    }
  }

  // MARK: Gathering

  private func gather(
    _ member: SheetWalker.Member, _ section: Section, prefix: String, walker: SheetWalker, found: inout Gathered,
    depth: Int
  ) {
    // JSON-LD's own words (`@type`, `@id`) are about the data, not the vehicle.
    guard let keys, let name = walker.name(of: member.key), name.first != UInt8(ascii: "@") else { return }
    // A blank that YAML takes for a letter: what was meant as a section's line stands at the top.
    if let first = name.first, first >= 0x80, String(name).first.map({ $0.isWhitespace || $0 == "\u{200B}" }) == true {
      return found.unknown.append((member, section))
    }
    let path = prefix + String(name)
    let lead = keys.lead(name, path: path)
    if section != .racine {
      // In a section only its own fields are meant, whatever they are called; elsewhere they are misplaced.
      let own: ForeignKeys.Lead? =
        switch lead {
        case .field(let use) where use.id.field.section == section: lead
        case .oneOf(let fields, let isUsual): .oneOf(fields.filter { $0.field.section == section }, isUsual: isUsual)
        default: nil
        }
      guard let own, !walker.scalars(of: member.value).isEmpty else { return found.unknown.append((member, section)) }
      return found.leaves.append(Leaf(member: member, lead: own, isNested: false))
    }
    switch lead {
    case .unknown, .unrelated: break
    case .unit(let id?): return found.units.append((id, member))
    default:
      if !walker.scalars(of: member.value).isEmpty {
        return found.leaves.append(Leaf(member: member, lead: lead, isNested: depth > 0))
      }
    }
    let pairs = walker.pairs(of: member.value)
    if depth < SheetWalker.deepest, !pairs.isEmpty {
      for pair in pairs { gather(pair, section, prefix: "", walker: walker, found: &found, depth: SheetWalker.deepest) }
      return
    }
    let isMapping = walker.tree.nodes[member.value].kind == .mapping
    if isMapping, depth < SheetWalker.deepest, keys.layout != nil || hasField(member.value, path, walker, depth: depth)
    {
      walker.forEachMember(of: member.value) {
        gather($0, section, prefix: path + ".", walker: walker, found: &found, depth: depth + 1)
      }
    } else if case .field(let use) = lead, use.id != .titre, !walker.tree.isEmpty(member.value) {
      if walker.tree.inside(member.value).0 < walker.tree.inside(member.value).1 {
        found.shapeless.append((member, use.id))
      }
    } else if keys.layout != nil {
      found.unrelated.append(member)
    } else if case .unrelated = lead {
      found.unrelated.append(member)
    } else {
      found.unknown.append((member, section))
    }
  }

  /// Whether a mapping, or one inside it, has a key that is a field's.
  private func hasField(_ mapping: Tree.Index, _ prefix: String, _ walker: SheetWalker, depth: Int) -> Bool {
    var isFound = false
    walker.forEachMember(of: mapping) { member in
      guard !isFound, let keys, let name = walker.name(of: member.key) else { return }
      let path = prefix + "." + String(name)
      switch keys.lead(name, path: path) {
      case .unknown, .unrelated, .unit:
        isFound =
          depth < SheetWalker.deepest && walker.tree.nodes[member.value].kind == .mapping
          && hasField(member.value, path, walker, depth: depth + 1)
      default: isFound = true
      }
    }
    return isFound
  }

  /// Keys that are no part of a pré-rentrée, in one note a document.
  private func tellUnrelated(_ members: [SheetWalker.Member], _ sheet: Sheet, _ walker: SheetWalker) {
    let new = members.filter { member in walker.name(of: member.key).map { keys?.isNew($0) == true } ?? false }
    guard let first = new.first else { return }
    let names = new.compactMap { walker.name(of: $0.key).map { String($0) } }.joined(separator: ", ")
    sheet.add(
      Finding(
        .PR0015, sheet.tree.span(of: first.key), pointer: "",
        message: Text(
          fr: "hors d'une pré-rentrée, non repris : \(names)", en: "no part of a pré-rentrée, not read: \(names)")))
  }

  // MARK: Reading

  private func read(_ leaf: Leaf, _ sheet: Sheet, walker: SheetWalker, flat: inout FieldSet) {
    let scalars = walker.scalars(of: leaf.member.value)
    switch leaf.lead {
    case .field(let use): read(scalars, use, leaf: leaf, sheet: sheet, flat: &flat)
    case .oneOf(let fields, let isUsual):
      let open = fields.filter { sheet[$0].key < 0 }
      let fitting = open.first { id in scalars.contains { isFit($0, id, among: open, sheet) } }
      if let id = fitting ?? (isUsual ? open.first : nil) {
        read(scalars, ForeignKeys.Use(id), leaf: leaf, sheet: sheet, flat: &flat)
      }
    case .power, .horsepowerOrFiscal: readPower(scalars, leaf, sheet: sheet, flat: &flat)
    case .unit, .unrelated, .unknown: break
    }
  }

  /// Whether a value is what a field takes. Any text is a colour, but what seats are covered with; and one in kilometres
  /// is no model.
  private func isFit(_ reading: SheetWalker.Reading, _ id: FieldID, among fields: [FieldID], _ sheet: Sheet) -> Bool {
    guard value(reading, ForeignKeys.Use(id), sheet) != nil else { return false }
    switch id {
    case .couleurInterieure where fields.contains(.sellerie):
      return !Upholstery.matches(String(text(reading, ForeignKeys.Use(id), sheet)))
    case .modele where fields.contains(.type): return value(reading, ForeignKeys.Use(.kilometrage), sheet) == nil
    default: return true
    }
  }

  private func read(
    _ scalars: [SheetWalker.Reading], _ use: ForeignKeys.Use, leaf: Leaf, sheet: Sheet, flat: inout FieldSet
  ) {
    let id = use.id
    if sheet[id].key >= 0 {
      if flat.contains(id), sheet[id].value != nil {
        // A layout knows which of its keys counts.
        return keys?.layout == nil ? compare(scalars[0], use, sheet) : ()
      }
      // The sheet's own word stays; one that is given twice is reported where the sheet is our own.
      if !flat.contains(id) {
        if !isForeign(sheet), let name = SheetWalker(sheet.tree).name(of: leaf.member.key) {
          unknown(leaf.member.key, name, section: .racine, sheet: sheet, severity: .error)
        }
        return
      }
    }
    flat.insert(id)
    if leaf.isNested { sheet.nestedFields.insert(id) }
    sheet[id].key = Int32(truncatingIfNeeded: leaf.member.key)
    read(scalars, use, sheet)
  }

  /// A bare number may be kilowatts, horsepower or fiscal horsepower: what its value does not tell is asked for.
  private func readPower(_ scalars: [SheetWalker.Reading], _ leaf: Leaf, sheet: Sheet, flat: inout FieldSet) {
    guard let scalar = scalars.first else { return }
    let text = text(scalar, ForeignKeys.Use(.puissance), sheet)
    if text.isEmpty || Placeholder.matches(text) || sheet.tree.isEmpty(scalar.node) { return }
    guard case .number(let number, nil) = NumberReader.read(text, units: [], isWhole: false) else {
      return read(scalars, ForeignKeys.Use(.puissance), leaf: leaf, sheet: sheet, flat: &flat)
    }
    // Beside a power it says the same, or it is the fiscal one.
    if let power = sheet.number(.puissance) {
      let kilowatts = PowerReader.horsepower(kilowatts: number)
      if abs(power.double - number.double) <= 1 || kilowatts.map({ abs($0.double - power.double) <= 1 }) == true {
        return
      }
      if case .horsepowerOrFiscal = leaf.lead, number < PowerReader.leastCV {
        return read(scalars, ForeignKeys.Use(.puissanceFiscale), leaf: leaf, sheet: sheet, flat: &flat)
      }
    }
    guard let name = SheetWalker(sheet.tree).name(of: leaf.member.key) else { return }
    let shown = Text.quoted(String(name))
    sheet.mentioned.insert(.puissance)
    if case .horsepowerOrFiscal = leaf.lead { sheet.mentioned.insert(.puissanceFiscale) }
    sheet.add(
      Finding(
        .PR0017, sheet.tree.span(of: scalar.node), pointer: FieldID.puissance.field.pointer,
        message: Text(
          fr: "\(shown.fr) : rien ne dit en quelle unité est \(number.text.fr) (kW, ch ou CV fiscaux)",
          en: "\(shown.en): nothing tells in which unit \(number.text.en) is (kW, ch or fiscal CV)"),
        help: Advice(
          fr:
            "Écrivez l'unité après le nombre, ou ajoutez aux correspondances la ligne « colonne;\(String(name));puissance (kW) ».",
          en: "Write the unit behind the number, or add the line “colonne;\(String(name));puissance (kW)” to the "
            + "correspondences.")))
  }

  /// Reads a value that is a list of one, or a pair as programs write it, in the place of a scalar; false where it is
  /// neither.
  func readPair(_ id: FieldID, _ value: Tree.Index, _ sheet: Sheet) -> Bool {
    let scalars = SheetWalker(sheet.tree).scalars(of: value)
    guard !scalars.isEmpty else { return false }
    read(scalars, ForeignKeys.Use(id), sheet)
    return true
  }

  /// Reads the first of several scalars that can be read; where none can, the first is what is reported.
  private func read(_ scalars: [SheetWalker.Reading], _ use: ForeignKeys.Use, _ sheet: Sheet) {
    guard let first = scalars.first else { return }
    let best = scalars.count == 1 ? first : scalars.first { value($0, use, sheet) != nil } ?? first
    sheet[use.id].node = Int32(truncatingIfNeeded: best.node)
    if sheet.tree.isEmpty(best.node) { return }
    readText(text(best, use, sheet), use.id, node: best.node, sheet: sheet)
  }

  /// A scalar's text: a code's word, or a bare number with the unit that it is in.
  private func text(_ reading: SheetWalker.Reading, _ use: ForeignKeys.Use, _ sheet: Sheet) -> Bytes {
    let text = plainText(of: reading.node, sheet)
    let whole = use.codes?.word(for: text) ?? SheetWalker(sheet.tree).text(text, of: reading, unit: use.unit)
    guard let whole else { return text }
    let start = sheet.tree.text.count
    sheet.tree.text.append(whole)
    return sheet.tree.text[start, whole.count]
  }

  private func value(_ reading: SheetWalker.Reading, _ use: ForeignKeys.Use, _ sheet: Sheet) -> Value? {
    let text = text(reading, use, sheet)
    guard !text.isEmpty, !Placeholder.matches(text),
      case .value(let found) = reader.read(text, as: use.id, into: sheet.tree)
    else { return nil }
    return found.value
  }

  /// Two keys of a record for one field: only what is not the same is reported.
  private func compare(_ scalar: SheetWalker.Reading, _ use: ForeignKeys.Use, _ sheet: Sheet) {
    let id = use.id
    guard let own = sheet[id].value, let other = value(scalar, use, sheet) else { return }
    let isConverted = sheet[id].provenance == .calcul
    guard case .different = Agreement(own, other, of: id, in: sheet, isConverted: isConverted) else { return }
    let (kept, left) = (sheet.shown(id), sheet.show(other, of: id))
    sheet.add(
      Finding(
        .PR0808, sheet.tree.span(of: scalar.node), pointer: id.field.pointer,
        message: Text(
          fr: "\(id.field.label.fr) : « \(kept) » ailleurs, « \(left) » ici ; le premier est gardé",
          en: "\(id.field.label.en): “\(kept)” elsewhere, “\(left)” here; the first is kept"),
        related: [(sheet.place(of: id), Text(fr: "l'autre valeur", en: "the other value"))]))
  }
}
