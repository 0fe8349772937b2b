import Documents

/// Where a sheet comes from: for the record's `source` and for the report.
package struct SheetSource: Sendable {
  package var file: String
  /// Which document of the file, from 1.
  package var document: Int
  /// The line of the sheet's first key, from 1.
  package var line: Int

  package init(file: String, document: Int, line: Int) {
    self.file = file
    self.document = document
    self.line = line
  }
}

/// Writes an accepted sheet as the record of the contract's section 5, one line of JSON without a line end.
package struct RecordWriter {
  /// `"nombre_de_portes":` for each field, so that no key is put together twice.
  private nonisolated(unsafe) static let keys = Immortal.values(Field.table.map { Immortal.bytes("\"\($0.key)\":") })

  /// A section of the record: its opening bytes and its fields.
  private struct Layout {
    let opening: Bytes
    let fields: UnsafeBufferPointer<FieldID>

    init(_ section: Section, _ fields: [FieldID]? = nil) {
      opening = Immortal.bytes(",\"\(section.rawValue)\":{")
      self.fields = Immortal.values(fields ?? (Field.bySection[section] ?? []).map(\.id))
    }
  }

  private nonisolated(unsafe) static let heading = Layout(.synthese, [.version, .finition])

  private nonisolated(unsafe) static let sections = Immortal.values(
    [Section.synthese, .moteur, .dimensions, .consommations, .couleurs].map { Layout($0) })

  private nonisolated(unsafe) static let tabs = Immortal.values([Section.fiche, .caracteristiques].map { Layout($0) })

  package static func write(_ sheet: Sheet, source: SheetSource, to output: ByteBuffer) {
    output.append("{\"schemaVersion\":2,\"statut\":\"Pré-rentrée\"" as StaticString)
    for id in [FieldID.reference, .type, .prixAffiches, .marque] { member(id, sheet, output) }
    output.append(
      sheet.isYes(.marquePersonnalisee)
        ? ",\"origine_marque\":\"personnalisee\"" as StaticString : ",\"origine_marque\":\"referentiel\"")
    member(.modele, sheet, output)
    for section in sections { write(section, sheet, output) }
    writeItems(.equipement, sheet, output)
    writeItems(.contrat, sheet, output)
    for section in tabs { write(section, sheet, output) }
    writeTotals(sheet, output)
    writeProvenance(sheet, output)
    if let note = sheet.recognised { write(note, output) }
    output.append(",\"source\":{\"file\":" as StaticString)
    output.append(json: source.file)
    output.append(",\"document\":" as StaticString)
    output.append(integer: Int64(source.document))
    output.append(",\"line\":" as StaticString)
    output.append(integer: Int64(source.line))
    output.append("}}" as StaticString)
  }

  /// What a report calls a vehicle, in the shape of a record: brand, model, version and trim, for a sheet that has none.
  package static func writeHeading(_ sheet: Sheet, to output: ByteBuffer) {
    output.append(
      sheet.isYes(.marquePersonnalisee)
        ? "{\"origine_marque\":\"personnalisee\"" as StaticString : "{\"origine_marque\":\"referentiel\"")
    member(.marque, sheet, output)
    member(.modele, sheet, output)
    write(heading, sheet, output)
    writeProvenance(sheet, output)
    output.append(UInt8(ascii: "}"))
  }

  private static func member(_ id: FieldID, _ sheet: Sheet, _ output: ByteBuffer) {
    guard let value = sheet[id].value else { return }
    output.append(UInt8(ascii: ","))
    output.append(keys[Int(id.rawValue)])
    write(value, of: id, sheet, output)
  }

  /// A section; nothing at all where none of its fields is known.
  private static func write(_ section: Layout, _ sheet: Sheet, _ output: ByteBuffer) {
    var isOpen = false
    for id in section.fields {
      guard let value = sheet[id].value else { continue }
      if isOpen { output.append(UInt8(ascii: ",")) } else { output.append(section.opening) }
      isOpen = true
      output.append(keys[Int(id.rawValue)])
      write(value, of: id, sheet, output)
    }
    if isOpen { output.append(UInt8(ascii: "}")) }
  }

  private static func write(_ value: Value, of id: FieldID, _ sheet: Sheet, _ output: ByteBuffer) {
    switch value {
    case .text(let range): output.append(json: sheet.bytes(range))
    case .choice(let index):
      if case .choice(let list) = id.type { output.append(list.json(Int(index))) }
    case .number(let number): output.append(decimal: number)
    case .date(let date):
      output.append(UInt8(ascii: "\""))
      output.append(date: date)
      output.append(UInt8(ascii: "\""))
    case .yesNo(let yes): output.append(yes ? "true" as StaticString : "false")
    case .item(let index): write(sheet.items[index], sheet, output)
    }
  }

  private static func writeItems(_ kind: ItemKind, _ sheet: Sheet, _ output: ByteBuffer) {
    output.append(kind == .equipement ? ",\"equipements\":[" as StaticString : ",\"contrats\":[")
    var isFirst = true
    for item in sheet.items where item.kind == kind {
      if !isFirst { output.append(UInt8(ascii: ",")) }
      isFirst = false
      write(item, sheet, output)
    }
    output.append(UInt8(ascii: "]"))
  }

  private static func write(_ item: PricedItem, _ sheet: Sheet, _ output: ByteBuffer) {
    output.append(UInt8(ascii: "{"))
    var isFirst = true
    func key(_ name: StaticString) {
      if !isFirst { output.append(UInt8(ascii: ",")) }
      isFirst = false
      output.append(name)
    }
    func text(_ name: StaticString, _ range: TextRange?) {
      guard let range else { return }
      key(name)
      output.append(json: sheet.bytes(range))
    }
    text("\"libelle\":", item.texts.libelle)
    text("\"categorie\":", item.texts.categorie)
    text("\"code_usine\":", item.texts.codeUsine)
    if let ht = item.prixHT {
      key("\"prix_ht\":")
      output.append(money: ht)
    }
    if let rate = item.tva {
      key("\"tva\":")
      output.append(decimal: rate)
    }
    if let ttc = item.prixTTC {
      key("\"prix_ttc\":")
      output.append(money: ttc)
    }
    output.append(UInt8(ascii: "}"))
  }

  private static func writeTotals(_ sheet: Sheet, _ output: ByteBuffer) {
    let totals = Totals(sheet)
    output.append(",\"totaux\":{\"options_ht\":" as StaticString)
    output.append(money: totals.optionsHT)
    output.append(",\"options_ttc\":" as StaticString)
    output.append(money: totals.optionsTTC)
    output.append(",\"contrats_ht\":" as StaticString)
    output.append(money: totals.contratsHT)
    output.append(",\"contrats_ttc\":" as StaticString)
    output.append(money: totals.contratsTTC)
    output.append(UInt8(ascii: "}"))
  }

  /// What the sheet had written otherwise, and the facts that agreed.
  private static func write(_ note: RecognitionNote, _ output: ByteBuffer) {
    output.append(",\"rapprochement\":{\"saisi\":{" as StaticString)
    for (i, written) in note.written.enumerated() {
      if i > 0 { output.append(UInt8(ascii: ",")) }
      output.append(keys[Int(written.field.rawValue)])
      output.append(json: written.text)
    }
    output.append("},\"faits\":[" as StaticString)
    for (i, field) in note.facts.enumerated() {
      if i > 0 { output.append(UInt8(ascii: ",")) }
      output.append(json: field.field.key)
    }
    output.append("]}" as StaticString)
  }

  // MARK: Provenance

  private nonisolated(unsafe) static let paths = Immortal.values(
    Field.table.map { $0.section == .recherche ? Immortal.bytes("") : Immortal.bytes("\"\($0.path)\":\"") })

  private static func writeProvenance(_ sheet: Sheet, _ output: ByteBuffer) {
    output.append(",\"provenance\":{" as StaticString)
    let start = output.count
    for field in FieldID.allCases {
      let slot = sheet[field]
      // What only steers the search is not in the record.
      guard slot.provenance != .sheet, slot.value != nil, !paths[Int(field.rawValue)].isEmpty,
        field != .marquePersonnalisee
      else { continue }
      if output.count > start { output.append(UInt8(ascii: ",")) }
      output.append(paths[Int(field.rawValue)])
      output.append(slot.provenance.name)
      output.append(UInt8(ascii: "\""))
    }
    for item in sheet.items where !item.isAsWritten {
      for (field, provenance) in [
        (ItemFieldID.prixHT, item.provenanceHT), (.tva, item.provenanceTVA), (.prixTTC, item.provenanceTTC),
      ] where provenance != .sheet {
        if output.count > start { output.append(UInt8(ascii: ",")) }
        output.append(UInt8(ascii: "\""))
        output.append(item.kind.field.field.path)
        if item.position >= 0 {
          output.append(UInt8(ascii: "."))
          output.append(integer: Int64(item.position))
        }
        output.append(UInt8(ascii: "."))
        output.append(field.key)
        output.append("\":\"" as StaticString)
        output.append(provenance.name)
        output.append(UInt8(ascii: "\""))
      }
    }
    output.append(UInt8(ascii: "}"))
  }
}
