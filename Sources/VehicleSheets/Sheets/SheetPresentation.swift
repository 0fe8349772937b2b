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

extension Decimal {
  /// `34 000` in French, `34,000` in English.
  var grouped: Text {
    func text(_ language: Language) -> String {
      let buffer = ByteBuffer(capacity: 24)
      buffer.append(grouped: self, in: language)
      return buffer.string
    }
    return Text(fr: text(.fr), en: text(.en))
  }
}

extension ByteBuffer {
  /// `34 000` and `8,5` in French, `34,000` and `8.5` in English.
  package func append(grouped value: Decimal, in language: Language) {
    let whole = value.millionths / Decimal.unit
    guard whole.magnitude >= 10_000 else {
      return append(decimal: value, separator: UInt8(ascii: language == .fr ? "," : "."))
    }
    append(groupedInteger: whole, in: language)
    let rest = Decimal(millionths: value.millionths - whole * Decimal.unit)
    guard rest.millionths != 0 else { return }
    let fraction = ByteBuffer(capacity: 16)
    fraction.append(
      decimal: Decimal(millionths: Int64(rest.millionths.magnitude)),
      separator: UInt8(ascii: language == .fr ? "," : "."))
    append(fraction[1, fraction.count - 1])
  }

  /// `1 234,50 €` in French, `€1,234.50` in English.
  package func append(money: Money, in language: Language) {
    if language == .en { append("€" as StaticString) }
    let (euros, centimes) = money.centimes.quotientAndRemainder(dividingBy: 100)
    if money.centimes < 0, euros == 0 { append(UInt8(ascii: "-")) }
    append(groupedInteger: euros, in: language)
    append(UInt8(ascii: language == .fr ? "," : "."))
    append(UInt8(ascii: "0") + UInt8(centimes.magnitude / 10))
    append(UInt8(ascii: "0") + UInt8(centimes.magnitude % 10))
    if language == .fr { append("\u{A0}€" as StaticString) }
  }

  fileprivate func append(groupedInteger value: Int64, in language: Language) {
    guard value.magnitude >= 1000 else { return append(integer: value) }
    append(groupedInteger: value / 1000, in: language)
    append(language == .fr ? "\u{202F}" as StaticString : ",")
    let rest = value.magnitude % 1000
    append(UInt8(ascii: "0") + UInt8(rest / 100))
    append(UInt8(ascii: "0") + UInt8(rest / 10 % 10))
    append(UInt8(ascii: "0") + UInt8(rest % 10))
  }

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
