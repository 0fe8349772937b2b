import Documents

/// A column of the tables that records are written as.
package enum RecordColumn: Hashable, Sendable {
  case statut
  case field(FieldID)
  case origineMarque
  case total(isContrat: Bool, isTTC: Bool)
  /// The field of a priced item; the number from 1, 0 for the upholstery, whose label is the field itself.
  case item(ItemKind, Int, ItemFieldID)

  /// The columns that every record has, in the order of the screens.
  static let fixed: [RecordColumn] = {
    let sections = [Section.synthese, .moteur, .dimensions, .consommations, .couleurs, .fiche, .caracteristiques]
    let fields: [FieldID] =
      [.reference, .type, .prixAffiches, .marque, .modele] + sections.flatMap { (Field.bySection[$0] ?? []).map(\.id) }
    var columns: [RecordColumn] = [.statut]
    for id in fields where !id.isFact {
      columns.append(.field(id))
      if id == .marque { columns.append(.origineMarque) }
      if id == .sellerie { columns += upholstery.map { .item(.sellerie, 0, $0) } }
    }
    for isContrat in [false, true] {
      for isTTC in [false, true] { columns.append(.total(isContrat: isContrat, isTTC: isTTC)) }
    }
    return columns
  }()

  static let upholstery: [ItemFieldID] = [.codeUsine, .prixHT, .tva, .prixTTC]

  /// All columns of a table whose largest records have so many items.
  package static func all(_ width: RecordWidth) -> [RecordColumn] {
    func items(_ kind: ItemKind, _ count: Int) -> [RecordColumn] {
      (0..<count).flatMap { number in ItemFieldID.allCases.map { .item(kind, number + 1, $0) } }
    }
    return fixed + items(.equipement, width.equipements) + items(.contrat, width.contrats)
  }

  /// Its name in `records.csv`: the leaf key.
  package var key: String {
    switch self {
    case .statut: "statut"
    case .field(let id): id.field.key
    case .origineMarque: "origine_marque"
    case .total(let isContrat, let isTTC): (isContrat ? "contrats" : "options") + (isTTC ? "_ttc" : "_ht")
    case .item(.sellerie, _, let field): "sellerie_" + field.key
    case .item(let kind, let number, let field):
      "\(kind == .equipement ? "equipement" : "contrat")_\(number)_\(field.key)"
    }
  }

  /// Its title in a workbook: the label of the screen.
  package var title: Text {
    switch self {
    case .statut: return Text(fr: "Statut", en: "Status")
    case .field(let id): return id.field.label
    case .origineMarque: return Text(fr: "Origine de la marque", en: "Origin of the brand")
    case .total(let isContrat, let isTTC):
      let what = isContrat ? Text(fr: "contrats", en: "contracts") : Text(fr: "options", en: "options")
      return Text(fr: "Total \(what.fr) ", en: "Total \(what.en) ")
        + (isTTC ? Text(fr: "TTC", en: "including VAT") : Text(fr: "HT", en: "before VAT"))
    case .item(let kind, let number, let field):
      return RecordColumn.itemTitle(kind, number, field)
    }
  }

  /// `Équipement 1 libellé`, `Sellerie prix HT`.
  package static func itemTitle(_ kind: ItemKind, _ number: Int, _ field: ItemFieldID) -> Text {
    let owner: Text =
      switch kind {
      case .equipement: Text(fr: "Équipement \(number)", en: "Equipment \(number)")
      case .contrat: Text(fr: "Contrat \(number)", en: "Contract \(number)")
      case .sellerie: FieldID.sellerie.field.label
      }
    func small(_ label: String) -> String {
      // Not the initials of the tax.
      label == "TVA" || label == "VAT" ? label : label.prefix(1).lowercased() + label.dropFirst()
    }
    return Text(fr: "\(owner.fr) \(small(field.label.fr))", en: "\(owner.en) \(small(field.label.en))")
  }

  /// How a workbook shows it.
  package var format: CellFormat {
    switch self {
    case .statut, .origineMarque: .general
    case .field(let id):
      switch id.type {
      case .text(.free): id == .numeroPolice ? .text : .general
      case .text: .text
      case .number(_, _, let isWhole): isWhole ? .whole : .general
      case .date: .date
      case .choice, .yesNo, .upholstery, .items: .general
      }
    case .total, .item(_, _, .prixHT), .item(_, _, .prixTTC): .money
    case .item(_, _, .codeUsine): .text
    case .item: .general
    }
  }

  /// How wide it is in a workbook, in characters.
  package var width: Double {
    let longest = title.fr.split(separator: " ").map(\.count).max() ?? 0
    let usual: Int =
      switch self {
      case .field(.numeroChassis): 21
      case .field(.marque), .field(.modele), .field(.version), .field(.carrosserie), .field(.energie): 20
      case .field(.genre), .field(.boiteDeVitesse), .item(_, _, .libelle): 23
      default: 13
      }
    return Double(max(usual, min(longest + 3, 24)))
  }
}

/// The most items that a record of a table has.
package struct RecordWidth: Sendable {
  package var equipements = 0
  package var contrats = 0

  package init() {}
}

/// What takes the cells of a record, from left to right.
protocol RecordCells {
  mutating func add(text: Bytes)
  /// A word of our own.
  mutating func add(word: Bytes)
  mutating func add(_ number: Decimal)
  mutating func add(_ money: Money)
  mutating func add(_ date: PartialDate)
  /// A cell that stays empty.
  mutating func skip()
  /// After the last item of a kind.
  mutating func endItems(_ kind: ItemKind, count: Int)
}

extension RecordCells {
  fileprivate mutating func add(word: StaticString) {
    add(word: Bytes(start: word.utf8Start, count: word.utf8CodeUnitCount))
  }
}

/// Gives the cells of an accepted sheet to whatever writes a table.
enum RecordRow {
  private nonisolated(unsafe) static let columns = Immortal.values(RecordColumn.fixed)

  static func write(_ sheet: Sheet, to cells: inout some RecordCells) {
    let totals = Totals(sheet)
    for column in columns {
      switch column {
      case .statut: cells.add(word: "Pré-rentrée")
      case .field(let id): write(id, sheet, to: &cells)
      case .origineMarque: cells.add(word: sheet.isYes(.marquePersonnalisee) ? "personnalisee" : "referentiel")
      case .total(false, let isTTC): cells.add(isTTC ? totals.optionsTTC : totals.optionsHT)
      case .total(true, let isTTC): cells.add(isTTC ? totals.contratsTTC : totals.contratsHT)
      case .item(_, _, let field):
        if case .item(let index)? = sheet[.sellerie].value {
          write(field, of: sheet.items[index], sheet, to: &cells)
        } else {
          cells.skip()
        }
      }
    }
    for kind in [ItemKind.equipement, .contrat] {
      var count = 0
      for item in sheet.items where item.kind == kind {
        count += 1
        for field in ItemFieldID.allCases { write(field, of: item, sheet, to: &cells) }
      }
      cells.endItems(kind, count: count)
    }
  }

  private static func write(_ id: FieldID, _ sheet: Sheet, to cells: inout some RecordCells) {
    switch sheet[id].value {
    case nil: cells.skip()
    case .text(let range): cells.add(text: sheet.bytes(range))
    case .choice(let index):
      if case .choice(let list) = id.type { cells.add(word: list.recorded(Int(index))) } else { cells.skip() }
    case .number(let number): cells.add(number)
    case .date(let date): cells.add(date)
    case .yesNo(let yes): cells.add(word: yes ? "oui" : "non")
    case .item(let index): write(.libelle, of: sheet.items[index], sheet, to: &cells)
    }
  }

  private static func write(
    _ field: ItemFieldID, of item: PricedItem, _ sheet: Sheet, to cells: inout some RecordCells
  ) {
    func add(_ text: TextRange?) {
      if let text { cells.add(text: sheet.bytes(text)) } else { cells.skip() }
    }
    func add(_ money: Money?) {
      if let money { cells.add(money) } else { cells.skip() }
    }
    switch field {
    case .libelle: add(item.texts.libelle)
    case .categorie: add(item.texts.categorie)
    case .codeUsine: add(item.texts.codeUsine)
    case .prixHT: add(item.prixHT)
    case .prixTTC: add(item.prixTTC)
    case .tva: if let rate = item.tva { cells.add(rate) } else { cells.skip() }
    }
  }
}
