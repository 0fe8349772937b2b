import Documents

/// Writes accepted sheets as rows of `records.csv`: one a record, leaf keys as columns, for a French spreadsheet.
///
/// How many equipment and contract columns there are is known at the end only. So each row carries a mark behind each of
/// its two lists, with the number of items; `Padding` turns the marks into empty cells.
package enum RecordTable {
  static let separator = UInt8(ascii: ";")
  /// No text holds it: the reader refuses control characters.
  static let mark: UInt8 = 0x01

  private static let fields: [FieldID] =
    [.reference, .type, .prixAffiches, .marque, .modele]
    + [Section.synthese, .moteur, .dimensions, .consommations, .couleurs, .fiche, .caracteristiques].flatMap {
      (Field.bySection[$0] ?? []).map(\.id)
    }

  /// The fields of an item in a list, and those of an upholstery, whose label is the upholstery itself.
  private static let itemFields = ItemFieldID.allCases
  private static let upholsteryFields: [ItemFieldID] = [.codeUsine, .prixHT, .tva, .prixTTC]

  // MARK: Rows

  /// Appends a row, line end included.
  package static func write(_ sheet: Sheet, to output: ByteBuffer) {
    output.append("Pré-rentrée" as StaticString)
    for id in fields {
      output.append(separator)
      if let value = sheet[id].value { write(value, of: id, sheet, output) }
      if id == .marque {
        output.append(
          sheet.isYes(.marquePersonnalisee) ? ";personnalisee" as StaticString : ";referentiel")
      }
      if id == .sellerie { writeUpholstery(sheet, output) }
    }
    let totals = Totals(sheet)
    for money in [totals.optionsHT, totals.optionsTTC, totals.contratsHT, totals.contratsTTC] {
      output.append(separator)
      output.append(money: money, separator: UInt8(ascii: ","))
    }
    writeItems(.equipement, sheet, output)
    writeItems(.contrat, sheet, output)
    output.append("\r\n" as StaticString)
  }

  private static func write(_ value: Value, of id: FieldID, _ sheet: Sheet, _ output: ByteBuffer) {
    switch value {
    case .text(let range): output.append(harmlessCell: sheet.bytes(range), separator: separator)
    case .choice(let index): output.append(id.field.choices?.choices[Int(index)].recorded ?? "")
    case .number(let number): output.append(decimal: number, separator: UInt8(ascii: ","))
    case .date(let date): output.append(date: date)
    case .yesNo(let yes): output.append(yes ? "oui" as StaticString : "non")
    case .item(let index):
      if let label = sheet.items[index].texts.libelle {
        output.append(harmlessCell: sheet.bytes(label), separator: separator)
      }
    }
  }

  private static func writeUpholstery(_ sheet: Sheet, _ output: ByteBuffer) {
    if case .item(let index)? = sheet[.sellerie].value {
      for field in upholsteryFields { write(field, of: sheet.items[index], sheet, output) }
    } else {
      output.append(";;;;" as StaticString)
    }
  }

  private static func writeItems(_ kind: ItemKind, _ sheet: Sheet, _ output: ByteBuffer) {
    var count = 0
    for item in sheet.items where item.kind == kind {
      count += 1
      for field in itemFields { write(field, of: item, sheet, output) }
    }
    output.append(mark)
    output.append(UInt8(truncatingIfNeeded: count))
    output.append(UInt8(truncatingIfNeeded: count >> 8))
    output.append(UInt8(truncatingIfNeeded: count >> 16))
  }

  private static func write(_ field: ItemFieldID, of item: PricedItem, _ sheet: Sheet, _ output: ByteBuffer) {
    output.append(separator)
    let text: TextRange?
    switch field {
    case .libelle: text = item.texts.libelle
    case .categorie: text = item.texts.categorie
    case .codeUsine: text = item.texts.codeUsine
    case .prixHT, .prixTTC:
      if let money = field == .prixHT ? item.prixHT : item.prixTTC {
        output.append(money: money, separator: UInt8(ascii: ","))
      }
      return
    case .tva:
      if let rate = item.tva { output.append(decimal: rate, separator: UInt8(ascii: ",")) }
      return
    }
    if let text { output.append(harmlessCell: sheet.bytes(text), separator: separator) }
  }

  // MARK: The whole table

  /// The most items that a record has: how wide the table gets.
  package struct Width: Sendable {
    fileprivate var equipements = 0
    fileprivate var contrats = 0
    private var isContrat = false

    package init() {}

    /// Takes rows as `write` made them.
    package mutating func add(_ rows: Bytes) {
      var at = rows.place(of: mark, from: 0)
      while at + 3 < rows.count {
        let count = RecordTable.count(rows, at)
        if isContrat { contrats = max(contrats, count) } else { equipements = max(equipements, count) }
        isContrat.toggle()
        at = rows.place(of: mark, from: at + 4)
      }
    }
  }

  private static func count(_ rows: Bytes, _ mark: Int) -> Int {
    Int(rows[mark + 1]) | Int(rows[mark + 2]) << 8 | Int(rows[mark + 3]) << 16
  }

  /// The byte order mark and the header.
  package static func writeHeader(_ width: Width, to output: ByteBuffer) {
    output.append("\u{FEFF}statut" as StaticString)
    func add(_ name: String) {
      output.append(separator)
      output.append(name)
    }
    for id in fields {
      add(id.field.key)
      if id == .marque { add("origine_marque") }
      if id == .sellerie {
        for field in upholsteryFields { add("sellerie_" + field.key) }
      }
    }
    for name in ["options_ht", "options_ttc", "contrats_ht", "contrats_ttc"] { add(name) }
    for number in 0..<width.equipements {
      for field in itemFields { add("equipement_\(number + 1)_\(field.key)") }
    }
    for number in 0..<width.contrats {
      for field in itemFields { add("contrat_\(number + 1)_\(field.key)") }
    }
    output.append("\r\n" as StaticString)
  }

  /// Turns the marks in the rows into the empty cells that a row is short of. Blocks may end anywhere.
  package struct Padding {
    private let width: Width
    private var isContrat = false
    /// The beginning of a mark that the last block cut off.
    private var carry: [UInt8] = []

    package init(_ width: Width) { self.width = width }

    package mutating func append(_ block: Bytes, to output: ByteBuffer) {
      var at = 0
      if !carry.isEmpty {
        let missing = min(4 - carry.count, block.count)
        carry += block[..<missing]
        guard carry.count == 4 else { return }
        at = missing
        let whole = carry
        carry = []
        whole.withUnsafeBufferPointer { pad(RecordTable.count($0, 0), output) }
      }
      while at < block.count {
        let found = block.place(of: mark, from: at)
        output.append(block.slice(at, found))
        guard found + 3 < block.count else {
          carry = Array(block[found...])
          return
        }
        pad(RecordTable.count(block, found), output)
        at = found + 4
      }
    }

    private mutating func pad(_ count: Int, _ output: ByteBuffer) {
      let most = isContrat ? width.contrats : width.equipements
      for _ in 0..<max(0, most - count) * itemFields.count { output.append(separator) }
      isContrat.toggle()
    }
  }
}
