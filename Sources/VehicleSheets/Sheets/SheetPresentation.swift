import Documents

/// How values are shown to people: `34 000 km`, `8,5 ch`, `14/05/2024`, `oui` in French.
extension Sheet {
  /// Appends a field's value; what is text goes through `text`, which escapes it.
  ///
  /// A whole upholstery or a list of priced items is not shown by this, but by `pricedItems`.
  package func appendShown(
    _ id: FieldID, in language: Language, to output: ByteBuffer, text: (Bytes, ByteBuffer) -> Void
  ) {
    guard let value = self[id].value else { return }
    switch value {
    case .text(let range): text(bytes(range), output)
    case .choice(let index):
      guard var label = id.field.choices?.choices[Int(index)].label else { return }
      label.withUTF8 { text($0, output) }
    case .number(let number):
      output.append(grouped: number, in: language)
      // The label says that these are doors, in the language of the page.
      guard let unit = id.field.unit, id != .nombreDePortes else { return }
      output.append(" " as StaticString)
      output.append(unit)
    case .date(let date):
      if language == .en { output.append(date: date) } else { output.append(dayFirst: date) }
    case .yesNo(let yes):
      let word: StaticString =
        switch (language, yes) {
        case (.fr, true): "oui"
        case (.fr, false): "non"
        case (.en, true): "yes"
        case (.en, false): "no"
        }
      output.append(word)
    case .item(let index):
      if let range = items[index].texts.libelle { text(bytes(range), output) }
    }
  }

  /// The options of step 11 to 14, an upholstery with a price among them, or the service contracts of step 15.
  package func pricedItems(isContract: Bool) -> some Sequence<PricedItem> {
    items.lazy.filter { ($0.kind == .contrat) == isContract }
  }

  /// What options, or service contracts, cost together.
  package func total(isContract: Bool) -> (ht: Money, ttc: Money) {
    let totals = Totals(self)
    return isContract
      ? (totals.contratsHT, totals.contratsTTC) : (totals.optionsHT, totals.optionsTTC)
  }
}

extension PricedItem {
  package var labelText: TextRange? { texts.libelle }
  package var categoryText: TextRange? { texts.categorie }
  package var factoryCodeText: TextRange? { texts.codeUsine }
  package var beforeVAT: (money: Money?, provenance: Provenance) { (prixHT, provenanceHT) }
  package var rate: (percent: Decimal?, provenance: Provenance) { (tva, provenanceTVA) }
  package var includingVAT: (money: Money?, provenance: Provenance) { (prixTTC, provenanceTTC) }
}

extension ByteBuffer {

  /// `14/05/2024`, `05/2024` or `2024`.
  fileprivate func append(dayFirst date: PartialDate) {
    let iso = ByteBuffer(capacity: 12)
    iso.append(date: date.first)
    if date.precision == .day {
      append(iso[8, 2])
      append(UInt8(ascii: "/"))
    }
    if date.precision != .year {
      append(iso[5, 2])
      append(UInt8(ascii: "/"))
    }
    append(iso[0, 4])
  }
}
