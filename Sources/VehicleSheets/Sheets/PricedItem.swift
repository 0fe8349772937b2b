import Documents

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

  /// Sets one of the three texts.
  mutating func setText(_ field: ItemFieldID, _ range: TextRange) {
    switch field {
    case .libelle: texts.libelle = range
    case .categorie: texts.categorie = range
    case .codeUsine: texts.codeUsine = range
    case .prixHT, .prixTTC, .tva: break
    }
  }

  func key(of field: ItemFieldID) -> Int32 {
    withUnsafeBytes(of: keys) { $0.load(fromByteOffset: Int(field.rawValue) * 4, as: Int32.self) }
  }

  /// Whether none of its figures was computed.
  var isAsWritten: Bool { provenanceHT == .sheet && provenanceTVA == .sheet && provenanceTTC == .sheet }

  func isUnread(_ field: ItemFieldID) -> Bool { unread & (1 << field.rawValue) != 0 }
}

extension PricedItem {
  /// The VAT rates of mainland France, Corsica and the overseas departments, in millionths of a percent; 0 is the margin
  /// scheme, Guyane and Mayotte.
  package static let vatRates: [Int64] = [20_000_000, 10_000_000, 8_500_000, 5_500_000, 2_100_000, 0]

  /// The rate that prices are computed with: what the sheet says if France has such a rate, else 20 %.
  var validRate: Decimal? {
    if isUnread(.tva) { return nil }
    guard let tva else { return Decimal(20) }
    return PricedItem.vatRates.contains(tva.millionths) ? tva : nil
  }

  /// Fills in what the other values give (step 13: the screen computes one price from the other).
  mutating func complete() {
    guard let rate = validRate else { return }
    if tva == nil {
      tva = rate
      provenanceTVA = .defaut
    }
    if prixTTC == nil, !isUnread(.prixTTC), let ht = prixHT {
      prixTTC = ht.addingVAT(rate)
      provenanceTTC = .calcul
    } else if prixHT == nil, !isUnread(.prixHT), let ttc = prixTTC {
      prixHT = ttc.removingVAT(rate)
      provenanceHT = .calcul
    }
  }
}
