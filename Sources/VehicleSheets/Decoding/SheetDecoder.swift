import Documents

/// Turns a located tree into a sheet: finds the fields, reads each value by its type, and says what cannot be read.
package final class SheetDecoder {
  let reader: ValueReader
  let guesses = SuggestionCache()
  private let keyGuesses = KeyGuesses()
  private let (names, itemNames) = (FieldNames.bySection, FieldNames.item)
  /// A number that no section's table has.
  private static let itemTable = 15
  /// What keys mean that a section does not have; nil where only the sheet's own keys count.
  let keys: ForeignKeys?

  /// - Parameter keys: what flat keys and other programs' keys mean; without it only the sheet's own keys count.
  init(correspondences: Correspondences, today: CalendarDate? = nil, keys: ForeignKeys? = nil) {
    reader = ValueReader(correspondences: correspondences, today: today)
    self.keys = keys
  }

  /// - Parameter root: where the sheet's mapping lies in its tree.
  func decode(into sheet: Sheet, root: Tree.Index = 0, isListed: Bool = false) {
    sheet.reset()
    keyGuesses.begin()
    sheet.root = root
    sheet.isListed = isListed
    let tree = sheet.tree
    guard tree.nodes.indices.contains(root) else { return }
    if !isListed { sheet.mayHaveEntities = SheetDecoder.hasAmpersand(tree) }
    guard tree.nodes[root].kind == .mapping else {
      sheet.add(
        Finding(
          .PR0006, tree.span(of: root), pointer: "",
          message: Text(
            fr: "une fiche est une suite de lignes « champ: valeur », pas \(SheetDecoder.noun(tree, root).fr)",
            en: "a sheet is a series of lines “field: value”, not \(SheetDecoder.noun(tree, root).en)"),
          help: Advice(
            fr:
              "Pour plusieurs fiches : en YAML, séparez-les par « --- » ; en JSON, mettez-les dans une liste « [ … ] ».",
            en: "For several sheets: in YAML separate them with “---”; in JSON put them into a list “[ … ]”.")))
      return
    }
    let walker = SheetWalker(tree)
    if keys?.layout != nil, !sheet.isRow {
      readLayout(sheet, walker)
      return settleTypeVariantVersion(sheet)
    }
    readSection(.racine, root, sheet: sheet, walker: walker, isMerged: false)
    if !sheet.otherKeys.isEmpty {
      keys?.learnLayout(walker.paths(of: root))
      // A known program's record is read anew, by what that program means.
      if keys?.layout != nil { return decode(into: sheet, root: root, isListed: true) }
      readOtherKeys(sheet, walker)
    }
    settleTypeVariantVersion(sheet)
  }

  /// D.2 of a certificate is a maker's code; where somebody wrote the version's words there, they are the version.
  private func settleTypeVariantVersion(_ sheet: Sheet) {
    guard let written = sheet.bytes(.tvv), !sheet.has(.version), !TypeCode.isCode(written) else { return }
    sheet[.version] = sheet[.tvv]
    sheet[.tvv] = Slot()
  }

  static func hasAmpersand(_ tree: Tree) -> Bool {
    tree.text.bytes.place(of: UInt8(ascii: "&"), from: 0) < tree.text.count
  }

  // MARK: Sections

  private func readSection(
    _ section: Section, _ mapping: Tree.Index, sheet: Sheet, walker: SheetWalker, isMerged: Bool
  ) {
    let names = names[section.index]
    walker.forEachMember(
      of: mapping, isMerged: isMerged,
      wrongMerge: { source in
        wrongShape(
          source, section == .racine ? "" : "/" + section.rawValue,
          expected: Text(fr: "une rubrique à fusionner", en: "a section to merge"), sheet)
      },
      { member in
        guard let name = walker.name(of: member.key) else {
          return reportKey(member.key, section == .racine ? "" : "/" + section.rawValue, sheet)
        }
        // JSON-LD's own words (`@type`, `@id`) are about the data, not the vehicle.
        if name.first == UInt8(ascii: "@") { return }
        switch keyGuesses.with(table: section.index, { names.target(name, guess: &$0) }) {
        case .field(let id): read(id, member.key, target: member.value, sheet: sheet, isMerged: member.isMerged)
        case .section(let inner): readSection(named: member, inner, sheet, walker)
        case nil: sheet.otherKeys.append((member, section))
        }
      })
  }

  private func readSection(
    named member: SheetWalker.Member, _ section: Section, _ sheet: Sheet, _ walker: SheetWalker
  ) {
    let (tree, index) = (sheet.tree, section.index)
    if sheet.sectionKeys[index] >= 0 {
      if !member.isMerged {
        duplicate(member.key, Int(sheet.sectionKeys[index]), pointer: "/" + section.rawValue, sheet: sheet)
      }
      return
    }
    sheet.sectionKeys[index] = Int32(truncatingIfNeeded: member.key)
    if tree.isEmpty(member.value) { return }
    guard tree.nodes[member.value].kind == .mapping else {
      wrongShape(
        member.value, "/" + section.rawValue,
        expected: Text(
          fr: "une rubrique : des lignes « champ: valeur » en retrait",
          en: "a section: indented lines “field: value”"), sheet)
      for field in Field.bySection[section] ?? [] { sheet.mentioned.insert(field.id) }
      return
    }
    readSection(section, member.value, sheet: sheet, walker: walker, isMerged: member.isMerged)
  }

  /// A list or mapping as a key is reported.
  private func reportKey(_ key: Tree.Index, _ parent: String, _ sheet: Sheet) {
    wrongShape(
      sheet.tree.resolved(key), parent, expected: Text(fr: "le nom d'un champ", en: "a field's name"), sheet)
  }

  // MARK: Fields

  func read(_ id: FieldID, _ key: Tree.Index, target: Tree.Index, sheet: Sheet, isMerged: Bool) {
    let tree = sheet.tree
    if sheet[id].key >= 0 {
      if sheet.isRow, tree.nodes[target].kind == .scalar {
        compareColumns(id, key, value: target, sheet: sheet)
      } else if !isMerged {
        duplicate(key, Int(sheet[id].key), pointer: id.field.pointer, sheet: sheet)
      }
      return
    }
    sheet[id].key = Int32(truncatingIfNeeded: key)
    sheet[id].node = Int32(truncatingIfNeeded: target)
    if tree.isEmpty(target) { return }
    if tree.nodes[target].kind == .scalar, !(id == .equipements || id == .contrats) {
      return readScalar(id, target, sheet)
    }
    switch (id.type, tree.nodes[target].kind) {
    case (.items(let kind), _):
      readItems(kind, target, sheet)
    case (.upholstery, .mapping):
      let index = sheet.items.count
      readItem(.sellerie, target, position: -1, sheet)
      sheet[id].value = .item(index)
    default:
      // What a program writes for a value; in a sheet of our own it is a mistake.
      if sheet.isListed || sheet.root > 0, readPair(id, target, sheet) { return }
      sheet.mentioned.insert(id)
      if isTemplate(target, sheet) { return unfilled(target, id, sheet) }
      wrongShape(target, id.field.pointer, expected: Text(fr: "une seule valeur", en: "one value"), sheet)
    }
  }

  private func readScalar(_ id: FieldID, _ node: Tree.Index, _ sheet: Sheet) {
    readText(plainText(of: node, sheet), id, node: node, sheet: sheet)
  }

  /// - Parameter node: where the text stands in the sheet.
  func readText(_ text: Bytes, _ id: FieldID, node: Tree.Index, sheet: Sheet) {
    if text.isEmpty { return }
    if TextGuard.isTemplate(text) {
      sheet.mentioned.insert(id)
      return unfilled(node, id, sheet)
    }
    if reader.isPlaceholder(text) || CellError.isTooNarrow(text), !isChoice(text, id) {
      return note(leftOut: text, sheet.tree.span(of: node), id.field.pointer, sheet)
    }
    let isAsWritten = sheet.tree.nodes[node].style.isAsWritten
    if isAsWritten, let value = reader.plain(text, as: id, in: sheet.tree) {
      sheet[id].value = value
      return
    }
    switch reader.read(text, as: id, into: sheet.tree) {
    case .value(let reading):
      sheet[id].value = reading.value
      sheet[id].provenance = reading.provenance
      sheet[id].conversion = reading.conversion
      switch sheet.tree.nodes[node].style {
      case .translated: sheet[id].provenance = .correspondance
      case .repeated: tellRepeated(id, node, sheet)
      case .plain, .quoted, .block: break
      }
      tellReading(of: text, node, id, reading: reading, sheet: sheet)
    case .leftOut(let reason):
      note(leftOut: text, because: reason, sheet.tree.span(of: node), id.field.pointer, sheet)
    case .unreadable(let expected, let suggestions):
      sheet.mentioned.insert(id)
      let near = gather(text, id.field, suggestions: suggestions, sheet: sheet)
      unreadable(
        text, node, pointer: id.field.pointer, expected: expected, suggestions: near, sheet: sheet,
        severity: SheetDecoder.severity(of: id))
    case .unknownChoice:
      sheet.mentioned.insert(id)
      unknownChoice(String(text), node, field: id.field, sheet: sheet)
    case .outOfRange(let range):
      let field = id.field
      sheet.mentioned.insert(id)
      let shown = Text.quoted(String(text))
      sheet.add(
        Finding(
          .PR0902, sheet.tree.span(of: node), pointer: field.pointer,
          message: Text(
            fr: "\(field.label.fr) : \(shown.fr) est hors des limites (\(range.fr))",
            en: "\(field.label.en): \(shown.en) is out of range (\(range.en))"),
          severity: SheetDecoder.severity(of: id)))
    }
  }

  /// What only serves to recognise a vehicle refuses no sheet where it cannot be read; nil: as the code has it.
  static func severity(of id: FieldID) -> Severity? { id.isFact ? .note : nil }

  /// A scalar's text without what spreadsheets and web pages put around it.
  @inline(__always) func plainText(of node: Tree.Index, _ sheet: Sheet) -> Bytes {
    let text = TextGuard.bare(Blanks.trimmed(sheet.tree.scalarText(node)))
    return sheet.mayHaveEntities ? withoutEntities(text, sheet) : text
  }

  private func withoutEntities(_ text: Bytes, _ sheet: Sheet) -> Bytes {
    guard let decoded = HTMLEntities.decoded(text) else { return text }
    let start = sheet.tree.text.count
    sheet.tree.text.append(decoded)
    return Blanks.trimmed(sheet.tree.text[start, decoded.count])
  }

  /// Whether a word that mostly says nothing is a choice of this field: `NC` on a list of stickers is « Non classé ».
  private func isChoice(_ text: Bytes, _ id: FieldID) -> Bool {
    if case .choice(let list) = id.type { list.names.find(text) != nil } else { false }
  }

  private func note(leftOut text: Bytes, because reason: Text? = nil, _ span: Span, _ pointer: String, _ sheet: Sheet) {
    let shown = Text.quoted(String(text))
    if CellError.matches(text) { return note(error: text, span, pointer, sheet) }
    let why = reason.map { Text(fr: " : " + $0.fr, en: ": " + $0.en) } ?? Text(same: "")
    sheet.add(
      Finding(
        .PR0010, span, pointer: pointer,
        message: Text(
          fr: "\(shown.fr) est lu comme un champ laissé vide\(why.fr)",
          en: "\(shown.en) is read as a field left out\(why.en)")))
  }

  /// A cell in which a spreadsheet program has put why there is no value.
  private func note(error text: Bytes, _ span: Span, _ pointer: String, _ sheet: Sheet) {
    let shown = Text.quoted(String(text))
    let message =
      CellError.isUncomputed(text)
      ? Text(
        fr: "la formule n'a pas été calculée : le champ est laissé vide",
        en: "the formula was never worked out: the field is left out")
      : CellError.isTooNarrow(text)
        ? Text(
          fr: "la colonne était trop étroite et le tableur n'a écrit que des dièses : le champ est laissé vide",
          en: "the column was too narrow and the spreadsheet program wrote nothing but hashes: the field is left out")
        : Text(
          fr: "la cellule contient l'erreur \(shown.fr) : le champ est laissé vide",
          en: "the cell holds the error \(shown.en): the field is left out")
    sheet.add(Finding(.PR0020, span, pointer: pointer, message: message))
  }

  // MARK: Priced items

  private func readItems(_ kind: ItemKind, _ list: Tree.Index, _ sheet: Sheet) {
    let tree = sheet.tree
    guard tree.nodes[list].kind == .list else {
      return wrongShape(
        list, kind.field.field.pointer,
        expected: Text(
          fr: "une liste : chaque élément commence par « - »", en: "a list: each element begins with “- ”"),
        help: Advice(
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
    if sheet.tree.nodes[node].kind == .mapping { readItemFields(&item, node, sheet) }
    sheet.items.append(item)
  }

  private func readItemFields(_ item: inout PricedItem, _ mapping: Tree.Index, _ sheet: Sheet) {
    let walker = SheetWalker(sheet.tree)
    walker.forEachMember(of: mapping) { member in
      guard let name = walker.name(of: member.key) else { return reportKey(member.key, item.pointer, sheet) }
      if let raw = keyGuesses.with(table: SheetDecoder.itemTable, { itemNames.find(name, guess: &$0) }),
        let field = ItemFieldID(rawValue: UInt8(raw))
      {
        readItemField(field, member.key, target: member.value, item: &item, sheet: sheet, isMerged: member.isMerged)
      } else {
        unknownItemKey(member.key, name, item: item, sheet: sheet)
      }
    }
  }

  private func readItemField(
    _ field: ItemFieldID, _ key: Tree.Index, target: Tree.Index, item: inout PricedItem, sheet: Sheet,
    isMerged: Bool
  ) {
    let tree = sheet.tree
    if item.key(of: field) >= 0 {
      if !isMerged { duplicate(key, Int(item.key(of: field)), pointer: item.pointer(field), sheet: sheet) }
      return
    }
    item.set(field, key: key, node: target)
    if tree.isEmpty(target) { return }
    guard tree.nodes[target].kind == .scalar else {
      item.unread |= 1 << field.rawValue
      return wrongShape(target, item.pointer(field), expected: Text(fr: "une seule valeur", en: "one value"), sheet)
    }
    let text = plainText(of: target, sheet)
    if text.isEmpty { return }
    if reader.isPlaceholder(text) { return note(leftOut: text, tree.span(of: target), item.pointer(field), sheet) }
    switch field {
    case .libelle, .categorie, .codeUsine:
      if let range = reader.plainText(text, in: tree) { return item.setText(field, range) }
      switch reader.read(text, as: field, into: tree) {
      case .value(let reading):
        guard case .text(let range) = reading.value else { return }
        item.setText(field, range)
      case .unreadable(let expected, let suggestions):
        item.unread |= 1 << field.rawValue
        unreadable(
          text, target, pointer: item.pointer(field), expected: expected, suggestions: suggestions, sheet: sheet)
      default: break
      }
    case .prixHT, .prixTTC:
      guard let money = readMoney(text, target, pointer: item.pointer(field), sheet: sheet) else {
        item.unread |= 1 << field.rawValue
        return
      }
      if field == .prixHT { item.prixHT = money } else { item.prixTTC = money }
    case .tva:
      readRate(text, target, item: &item, sheet: sheet)
    }
  }

  package static let percent: UnitList = [Unit(name: "%", aliases: ["pct", "pour cent"])]
  package static let euro: UnitList = [Unit(name: "€", aliases: ["EUR", "euros", "euro", "€ HT", "€ TTC"])]

  private func readMoney(
    _ text: Bytes, _ node: Tree.Index, pointer: @autoclosure () -> String, sheet: Sheet
  ) -> Money? {
    let limit = 10_000_000
    // Digits with two decimals at most, as nearly every price is.
    if let plain = NumberReader.plain(text), plain <= Decimal(limit) {
      return Money(centimes: plain.millionths / 10_000)
    }
    switch NumberReader.read(text, units: SheetDecoder.euro, isWhole: false) {
    case .number(let amount, _) where amount.millionths % 10_000 == 0 && !SheetDecoder.isThousands(text):
      if amount >= Decimal(0), amount <= Decimal(limit) { return Money(centimes: amount.millionths / 10_000) }
    case .tooLarge:
      break
    case .number, .tooPrecise, .notANumber:
      unreadable(
        text, node, pointer: pointer(),
        expected: Text(
          fr: "un prix en euros, avec deux décimales au plus : 1234,56",
          en: "a price in euros with two decimals at most: 1234.56"), suggestions: [], sheet: sheet)
      return nil
    }
    let shown = Text.quoted(String(text))
    sheet.add(
      Finding(
        .PR0902, sheet.tree.span(of: node), pointer: pointer(),
        message: Text(
          fr: "le prix \(shown.fr) est hors des limites (de 0 à \(Decimal(limit).grouped.fr) €)",
          en: "the price \(shown.en) is out of range (0 to €\(Decimal(limit).grouped.en))")))
    return nil
  }

  /// `1.234` or `1,234`: thousands or decimals, nobody can tell; a price must not be guessed.
  package static func isThousands(_ text: Bytes) -> Bool {
    guard let mark = text.lastIndex(where: { $0 == UInt8(ascii: ".") || $0 == UInt8(ascii: ",") }) else { return false }
    let digits = text[(mark + 1)...].prefix { Plate.isDigit($0) }.count
    return digits == 3 && text[..<mark].allSatisfy { Plate.isDigit($0) } && !text.starts(with: "0".utf8)
  }

  private func readRate(_ text: Bytes, _ node: Tree.Index, item: inout PricedItem, sheet: Sheet) {
    switch NumberReader.read(text, units: SheetDecoder.percent, isWhole: false) {
    case .number(let rate, _):
      item.tva = rate
    default:
      item.unread |= 1 << ItemFieldID.tva.rawValue
      unreadable(
        text, node, pointer: item.pointer + "/tva",
        expected: Text(fr: "un taux de TVA en pour cent, par exemple 20", en: "a VAT rate in percent, for example 20"),
        suggestions: ["20"],
        sheet: sheet)
    }
  }
}

extension PricedItem {
  /// JSON Pointer of the item: `/equipements/0`.
  var pointer: String { position < 0 ? kind.field.field.pointer : kind.field.field.pointer + "/\(position)" }

  /// JSON Pointer of one of its fields: `/equipements/0/libelle`.
  func pointer(_ field: ItemFieldID) -> String { pointer + "/" + field.key }
}
