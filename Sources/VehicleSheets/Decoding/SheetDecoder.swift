import Documents

/// Turns a located tree into a sheet: finds the fields, reads each value by its type, and says what cannot be read.
package struct SheetDecoder {
  var reader: ValueReader
  let guesses = SuggestionCache()

  init(correspondences: Correspondences, today: CalendarDate? = nil) {
    reader = ValueReader(correspondences: correspondences, today: today)
  }

  func decode(into sheet: Sheet) {
    sheet.reset()
    let tree = sheet.tree
    guard !tree.nodes.isEmpty else { return }
    guard tree.nodes[0].kind == .mapping else {
      sheet.add(
        Finding(
          .PR0006, tree.span(of: 0), "",
          Text(
            fr: "une fiche est une suite de lignes « champ: valeur », pas \(SheetDecoder.noun(tree, 0).fr)",
            en: "a sheet is a series of lines “field: value”, not \(SheetDecoder.noun(tree, 0).en)"),
          help: Text(
            fr:
              "Pour plusieurs fiches : en YAML, séparez-les par « --- » ; en JSON, une par ligne d'un fichier .ndjson.",
            en: "For several sheets: in YAML separate them with “---”; in JSON, one a line of a .ndjson file.")))
      return
    }
    readSection(.racine, 0, sheet, isMerged: false)
    settleTypeVariantVersion(sheet)
  }

  /// D.2 of a certificate is a maker's code; where somebody wrote the version's words there, they are the version.
  private func settleTypeVariantVersion(_ sheet: Sheet) {
    guard let written = sheet.bytes(.tvv), !sheet.has(.version), !TypeCode.isCode(written) else { return }
    sheet[.version] = sheet[.tvv]
    sheet[.tvv] = Slot()
  }

  // MARK: Sections

  private func readSection(_ section: Section, _ mapping: Tree.Index, _ sheet: Sheet, isMerged: Bool) {
    let tree = sheet.tree
    let names = FieldNames.inside(section)
    forEachEntry(of: mapping, tree) { key, value in
      guard let name = scalarKey(key, section.rawValue.isEmpty ? "" : "/" + section.rawValue, sheet) else { return }
      switch names.target(name) {
      case .field(let id):
        read(id, key, value, sheet, isMerged: isMerged)
      case .section(let inner):
        let index = inner.index
        if sheet.sectionKeys[index] >= 0 {
          if !isMerged { duplicate(key, Int(sheet.sectionKeys[index]), "/" + inner.rawValue, sheet) }
          return
        }
        sheet.sectionKeys[index] = Int32(truncatingIfNeeded: key)
        let target = tree.resolved(value)
        if tree.isEmpty(target) { return }
        guard tree.nodes[target].kind == .mapping else {
          wrongShape(
            target, "/" + inner.rawValue,
            expected: Text(
              fr: "une rubrique : des lignes « champ: valeur » en retrait",
              en: "a section: indented lines “field: value”"), sheet)
          for field in Field.bySection[inner] ?? [] { sheet.mentioned.insert(field.id) }
          return
        }
        readSection(inner, target, sheet, isMerged: isMerged)
      case nil:
        unknown(key, name, section, sheet)
      }
    }
    if tree.hasMergeKeys { readMerged(section, mapping, sheet) }
  }

  /// What `<<` brings in counts where the sheet itself says nothing.
  private func readMerged(_ section: Section, _ mapping: Tree.Index, _ sheet: Sheet) {
    let tree = sheet.tree
    forEachMerge(of: mapping, tree) { target in
      if tree.nodes[target].kind == .mapping {
        readSection(section, target, sheet, isMerged: true)
      } else {
        wrongShape(
          target, section == .racine ? "" : "/" + section.rawValue,
          expected: Text(
            fr: "une rubrique à fusionner", en: "a section to merge"), sheet)
      }
    }
  }

  private func forEachMerge(of mapping: Tree.Index, _ tree: Tree, _ body: (Tree.Index) -> Void) {
    let (first, end) = tree.inside(mapping)
    var key = first
    while key < end {
      let value = Int(tree.nodes[key].next)
      guard value < end else { return }
      if isMergeKey(key, tree) {
        let target = tree.resolved(value)
        if tree.nodes[target].kind == .list {
          let (start, stop) = tree.inside(target)
          var element = start
          while element < stop {
            body(tree.resolved(element))
            element = Int(tree.nodes[element].next)
          }
        } else {
          body(target)
        }
      }
      key = Int(tree.nodes[value].next)
    }
  }

  private func isMergeKey(_ key: Tree.Index, _ tree: Tree) -> Bool {
    tree.hasMergeKeys && tree.nodes[key].kind == .scalar && tree.nodes[key].style == .plain
      && tree.scalarText(key).equals("<<")
  }

  private func forEachEntry(of mapping: Tree.Index, _ tree: Tree, _ body: (_ key: Int, _ value: Int) -> Void) {
    let (first, end) = tree.inside(mapping)
    var key = first
    while key < end {
      let value = Int(tree.nodes[key].next)
      guard value < end else { return }
      if !isMergeKey(key, tree) { body(key, value) }
      key = Int(tree.nodes[value].next)
    }
  }

  /// A key's text; a list or mapping as a key is reported.
  private func scalarKey(_ key: Tree.Index, _ parent: @autoclosure () -> String, _ sheet: Sheet) -> Bytes? {
    let target = sheet.tree.resolved(key)
    guard sheet.tree.nodes[target].kind == .scalar else {
      wrongShape(target, parent(), expected: Text(fr: "le nom d'un champ", en: "a field's name"), sheet)
      return nil
    }
    return sheet.tree.scalarText(target)
  }

  // MARK: Fields

  private func read(_ id: FieldID, _ key: Tree.Index, _ value: Tree.Index, _ sheet: Sheet, isMerged: Bool) {
    let tree = sheet.tree
    if sheet[id].key >= 0 {
      if sheet.isRow, tree.nodes[value].kind == .scalar {
        compareColumns(id, key, value, sheet)
      } else if !isMerged {
        duplicate(key, Int(sheet[id].key), id.field.pointer, sheet)
      }
      return
    }
    let target = tree.resolved(value)
    sheet[id].key = Int32(truncatingIfNeeded: key)
    sheet[id].node = Int32(truncatingIfNeeded: target)
    if tree.isEmpty(target) { return }
    switch (id.type, tree.nodes[target].kind) {
    case (.items(let kind), _):
      readItems(kind, target, sheet)
    case (.upholstery, .mapping):
      let index = sheet.items.count
      readItem(.sellerie, target, position: -1, sheet)
      sheet[id].value = .item(index)
    case (_, .scalar):
      readScalar(id, target, sheet)
    default:
      sheet.mentioned.insert(id)
      wrongShape(target, id.field.pointer, expected: Text(fr: "une seule valeur", en: "one value"), sheet)
    }
  }

  private func readScalar(_ id: FieldID, _ node: Tree.Index, _ sheet: Sheet) {
    let text = Blanks.trimmed(sheet.tree.scalarText(node))
    if text.isEmpty { return }
    if Placeholder.matches(text) {
      return note(leftOut: text, sheet.tree.span(of: node), id.field.pointer, sheet)
    }
    switch reader.read(text, as: id, into: sheet.tree) {
    case .value(let reading):
      sheet[id].value = reading.value
      sheet[id].provenance = reading.provenance
      sheet[id].conversion = reading.conversion
      if sheet.tree.nodes[node].style == .translated { sheet[id].provenance = .correspondance }
      tellReading(of: text, node, id, reading, sheet)
    case .leftOut:
      note(leftOut: text, sheet.tree.span(of: node), id.field.pointer, sheet)
    case .unreadable(let expected, let suggestions):
      sheet.mentioned.insert(id)
      let near = gather(text, id.field, suggestions, sheet)
      unreadable(
        text, node, id.field.pointer, expected, near, sheet, severity: SheetDecoder.severity(of: id))
    case .unknownChoice:
      sheet.mentioned.insert(id)
      unknownChoice(String(text), node, id.field, sheet)
    case .outOfRange(let range):
      let field = id.field
      sheet.mentioned.insert(id)
      let shown = Text.quoted(String(text))
      sheet.add(
        Finding(
          .PR0902, sheet.tree.span(of: node), field.pointer,
          Text(
            fr: "\(field.label.fr) : \(shown.fr) est hors des limites (\(range.fr))",
            en: "\(field.label.en): \(shown.en) is out of range (\(range.en))"),
          severity: SheetDecoder.severity(of: id)))
    }
  }

  /// What only serves to recognise a vehicle refuses no sheet where it cannot be read; nil: as the code has it.
  static func severity(of id: FieldID) -> Severity? { id.isFact ? .note : nil }

  private func note(leftOut text: Bytes, _ span: Span, _ pointer: String, _ sheet: Sheet) {
    let shown = Text.quoted(String(text))
    sheet.add(
      Finding(
        .PR0010, span, pointer,
        Text(fr: "\(shown.fr) est lu comme un champ laissé vide", en: "\(shown.en) is read as a field left out")))
  }

  // MARK: Priced items

  private func readItems(_ kind: ItemKind, _ list: Tree.Index, _ sheet: Sheet) {
    let tree = sheet.tree
    guard tree.nodes[list].kind == .list else {
      return wrongShape(
        list, kind.field.field.pointer,
        expected: Text(
          fr: "une liste : chaque élément commence par « - »", en: "a list: each element begins with “- ”"),
        help: Text(
          fr: "Mettez un tiret et un blanc devant le premier champ de chaque élément : « - libelle: … ».",
          en: "Put a dash and a blank before the first field of each element: “- libelle: …”."), sheet)
    }
    let (first, end) = tree.inside(list)
    var element = first
    var position = 0
    while element < end {
      let target = tree.resolved(element)
      if tree.nodes[target].kind == .mapping {
        readItem(kind, target, position: position, sheet)
      } else if !tree.isEmpty(target) {
        wrongShape(
          target, kind.field.field.pointer + "/\(position)",
          expected: Text(
            fr: "un élément avec « libelle: », « categorie: » et un prix",
            en: "an element with “libelle:”, “categorie:” and a price"), sheet)
      } else {
        // An empty element is an item with everything missing.
        readItem(kind, target, position: position, sheet)
      }
      position += 1
      element = Int(tree.nodes[element].next)
    }
  }

  private func readItem(_ kind: ItemKind, _ node: Tree.Index, position: Int, _ sheet: Sheet) {
    var item = PricedItem(kind: kind, position: position, node: node)
    if sheet.tree.nodes[node].kind == .mapping { readItemFields(&item, node, sheet, isMerged: false) }
    sheet.items.append(item)
  }

  private func readItemFields(_ item: inout PricedItem, _ mapping: Tree.Index, _ sheet: Sheet, isMerged: Bool) {
    let tree = sheet.tree
    let (first, end) = tree.inside(mapping)
    var key = first
    while key < end {
      let value = Int(tree.nodes[key].next)
      guard value < end else { break }
      if !isMergeKey(key, tree), let name = scalarKey(key, item.pointer, sheet) {
        if let raw = FieldNames.item.find(name), let field = ItemFieldID(rawValue: UInt8(raw)) {
          readItemField(field, key, value, &item, sheet, isMerged: isMerged)
        } else {
          unknownItemKey(key, name, item, sheet)
        }
      }
      key = Int(tree.nodes[value].next)
    }
    guard tree.hasMergeKeys else { return }
    var merges: [Tree.Index] = []
    forEachMerge(of: mapping, tree) { merges.append($0) }
    for target in merges where tree.nodes[target].kind == .mapping {
      readItemFields(&item, target, sheet, isMerged: true)
    }
  }

  private func readItemField(
    _ field: ItemFieldID, _ key: Tree.Index, _ value: Tree.Index, _ item: inout PricedItem, _ sheet: Sheet,
    isMerged: Bool
  ) {
    let tree = sheet.tree
    if item.key(of: field) >= 0 {
      if !isMerged { duplicate(key, Int(item.key(of: field)), item.pointer(field), sheet) }
      return
    }
    let target = tree.resolved(value)
    item.set(field, key: key, node: target)
    if tree.isEmpty(target) { return }
    guard tree.nodes[target].kind == .scalar else {
      item.unread |= 1 << field.rawValue
      return wrongShape(target, item.pointer(field), expected: Text(fr: "une seule valeur", en: "one value"), sheet)
    }
    let text = Blanks.trimmed(tree.scalarText(target))
    if text.isEmpty { return }
    if Placeholder.matches(text) { return note(leftOut: text, tree.span(of: target), item.pointer(field), sheet) }
    switch field {
    case .libelle, .categorie, .codeUsine:
      switch reader.read(text, as: field, into: tree) {
      case .value(let reading):
        guard case .text(let range) = reading.value else { return }
        switch field {
        case .libelle: item.texts.libelle = range
        case .categorie: item.texts.categorie = range
        default: item.texts.codeUsine = range
        }
      case .unreadable(let expected, let suggestions):
        item.unread |= 1 << field.rawValue
        unreadable(text, target, item.pointer(field), expected, suggestions, sheet)
      default: break
      }
    case .prixHT, .prixTTC:
      guard let money = readMoney(text, target, item.pointer(field), sheet) else {
        item.unread |= 1 << field.rawValue
        return
      }
      if field == .prixHT { item.prixHT = money } else { item.prixTTC = money }
    case .tva:
      readRate(text, target, &item, sheet)
    }
  }

  package static let percent: UnitList = [Unit(name: "%", aliases: ["pct", "pour cent"])]
  package static let euro: UnitList = [Unit(name: "€", aliases: ["EUR", "euros", "euro", "€ HT", "€ TTC"])]

  private func readMoney(
    _ text: Bytes, _ node: Tree.Index, _ pointer: @autoclosure () -> String, _ sheet: Sheet
  ) -> Money? {
    let most = 10_000_000
    switch NumberReader.read(text, units: SheetDecoder.euro, isWhole: false) {
    case .number(let amount, _) where amount.millionths % 10_000 == 0 && !SheetDecoder.isThousands(text):
      if amount >= Decimal(0), amount <= Decimal(most) { return Money(centimes: amount.millionths / 10_000) }
    case .tooLarge:
      break
    case .number, .tooPrecise, .notANumber:
      unreadable(
        text, node, pointer(),
        Text(
          fr: "un prix en euros, avec deux décimales au plus : 1234,56",
          en: "a price in euros with two decimals at most: 1234.56"), [], sheet)
      return nil
    }
    let shown = Text.quoted(String(text))
    sheet.add(
      Finding(
        .PR0902, sheet.tree.span(of: node), pointer(),
        Text(
          fr: "le prix \(shown.fr) est hors des limites (de 0 à \(Decimal(most).grouped.fr) €)",
          en: "the price \(shown.en) is out of range (0 to €\(Decimal(most).grouped.en))")))
    return nil
  }

  /// `1.234` or `1,234`: thousands or decimals, nobody can tell; a price must not be guessed.
  package static func isThousands(_ text: Bytes) -> Bool {
    guard let mark = text.lastIndex(where: { $0 == UInt8(ascii: ".") || $0 == UInt8(ascii: ",") }) else { return false }
    let digits = text[(mark + 1)...].prefix { Plate.isDigit($0) }.count
    return digits == 3 && text[..<mark].allSatisfy { Plate.isDigit($0) } && !text.starts(with: "0".utf8)
  }

  private func readRate(_ text: Bytes, _ node: Tree.Index, _ item: inout PricedItem, _ sheet: Sheet) {
    switch NumberReader.read(text, units: SheetDecoder.percent, isWhole: false) {
    case .number(let rate, _):
      item.tva = rate
    default:
      item.unread |= 1 << ItemFieldID.tva.rawValue
      unreadable(
        text, node, item.pointer + "/tva",
        Text(fr: "un taux de TVA en pour cent, par exemple 20", en: "a VAT rate in percent, for example 20"), ["20"],
        sheet)
    }
  }
}

extension PricedItem {
  /// JSON Pointer of the item: `/equipements/0`.
  var pointer: String { position < 0 ? kind.field.field.pointer : kind.field.field.pointer + "/\(position)" }

  /// JSON Pointer of one of its fields: `/equipements/0/libelle`.
  func pointer(_ field: ItemFieldID) -> String { pointer + "/" + field.key }
}
