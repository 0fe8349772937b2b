/// What a vehicle's options and service contracts cost together. A priced upholstery is an option.
struct Totals {
  private(set) var optionsHT = Money.zero
  private(set) var optionsTTC = Money.zero
  private(set) var contratsHT = Money.zero
  private(set) var contratsTTC = Money.zero

  init(_ sheet: Sheet) {
    for item in sheet.items {
      let (ht, ttc) = (item.prixHT ?? .zero, item.prixTTC ?? .zero)
      if item.kind == .contrat {
        contratsHT = contratsHT + ht
        contratsTTC = contratsTTC + ttc
      } else {
        optionsHT = optionsHT + ht
        optionsTTC = optionsTTC + ttc
      }
    }
  }
}
