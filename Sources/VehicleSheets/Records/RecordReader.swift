import Documents

/// Reads a record back into the sheet that it was made from, so that tables and pages can be made of it again.
package final class RecordReader {
  private let tree = Tree()
  private let sheet: Sheet
  private let decoder = SheetDecoder(correspondences: Correspondences())
  private let limits: Limits

  package init(limits: Limits) {
    sheet = Sheet(tree: tree)
    self.limits = limits
  }

  /// The sheet of a record, until the next one is read; nil where the bytes are no record.
  package func read(_ record: [UInt8]) -> Sheet? {
    record.withUnsafeBufferPointer { bytes in
      let chunk = Chunk(bytes: bytes, firstLine: 1, unit: .bytes)
      guard let isThere = try? JSONReader.read(chunk, into: tree, limits: limits), isThere else { return nil }
      decoder.decode(into: sheet)
      // A record has more keys than a sheet; what the decoder says of them is of no interest.
      sheet.findings.removeAll()
      for i in sheet.items.indices { sheet.items[i].complete() }
      sheet[.marquePersonnalisee].value = .yesNo(tree.string("origine_marque", of: 0) == "personnalisee")
      readProvenance()
      // The bytes are gone when this returns; the sheet's texts are in the tree.
      tree.chunk = Chunk(bytes: Bytes(start: nil, count: 0), firstLine: 1, unit: .bytes)
      return sheet
    }
  }

  private func readProvenance() {
    guard let provenance = tree.member("provenance", of: 0), tree.nodes[provenance].kind == .mapping else { return }
    let (first, end) = tree.inside(provenance)
    var key = first
    while key < end {
      let value = Int(tree.nodes[key].next)
      guard value < end else { return }
      read(Provenance(named: String(tree.scalarText(value))), of: String(tree.scalarText(key)))
      key = Int(tree.nodes[value].next)
    }
  }

  /// - Parameter path: `moteur.puissance` of a field, `equipements.0.prix_ttc` of a priced item's.
  private func read(_ provenance: Provenance, of path: String) {
    if let field = Field.table.first(where: { $0.path == path }) {
      sheet[field.id].provenance = provenance
      return
    }
    for i in sheet.items.indices {
      let item = sheet.items[i]
      let owner = item.kind.field.field.path + (item.position < 0 ? "." : ".\(item.position).")
      switch path {
      case owner + ItemFieldID.prixHT.key: sheet.items[i].provenanceHT = provenance
      case owner + ItemFieldID.prixTTC.key: sheet.items[i].provenanceTTC = provenance
      case owner + ItemFieldID.tva.key: sheet.items[i].provenanceTVA = provenance
      default: continue
      }
      return
    }
  }
}

extension Provenance {
  fileprivate init(named name: String) {
    switch name {
    case "referentiel": self = .referentiel
    case "calcul": self = .calcul
    case "defaut": self = .defaut
    case "correspondance": self = .correspondance
    case "deduction": self = .deduction
    case "rapprochement": self = .rapprochement
    case "reglage": self = .reglage
    default: self = .sheet
    }
  }
}
