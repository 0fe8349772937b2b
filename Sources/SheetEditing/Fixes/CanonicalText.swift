import Documents
import VehicleSheets

/// How a value is written at its best: the same value, in the form that everybody reads alike. Nil where the text is
/// best left as it is, whether it is fine, cannot be read, or means what only a correspondence knows.
struct CanonicalText {
  private let reader: ValueReader

  init(_ correspondences: Correspondences) { reader = ValueReader(correspondences: correspondences) }

  func of(_ node: Tree.Index, as field: Field, in tree: Tree) -> String? {
    guard let (raw, text) = words(node, tree) else { return nil }
    guard case .value(let reading) = reader.read(text, as: field.id, into: tree), reading.provenance == .sheet else {
      return nil
    }
    // The reading may have moved the tree's text; from here on only the copies count.
    let written = raw.withUnsafeBufferPointer { String($0) }
    let canonical: String?
    switch reading.value {
    case .choice(let index): canonical = field.choices?.choices[Int(index)].label
    case .number(let number):
      var isWhole = false
      if case .number(_, _, let whole) = field.type { isWhole = whole }
      let isGood = CanonicalText.isPlain(raw, isWhole: isWhole) || FrenchForm.isNumber(raw)
      canonical = isGood ? nil : number.description
    case .date(let date): canonical = FrenchForm.isDate(raw) ? nil : date.description
    case .text: canonical = self.text(raw, field)
    case .yesNo, .item: canonical = nil
    }
    return canonical == written ? nil : canonical
  }

  func of(_ node: Tree.Index, as field: ItemFieldID, in tree: Tree) -> String? {
    guard let (raw, text) = words(node, tree) else { return nil }
    switch field {
    case .libelle, .categorie, .codeUsine:
      return of(node, as: FieldID.peinture.field, in: tree)
    case .prixHT, .prixTTC:
      guard !CanonicalText.isPlain(raw, isWhole: false), !FrenchForm.isNumber(raw), !SheetDecoder.isThousands(text),
        case .number(let amount, nil) = NumberReader.read(text, units: SheetDecoder.euro, isWhole: false),
        amount.millionths % 10_000 == 0
      else { return nil }
      // Centimes stay where they were written: `100,00` is `100.00`.
      let hasCentimes = raw.contains { $0 == UInt8(ascii: ",") || $0 == UInt8(ascii: ".") }
      let price = Money(centimes: amount.millionths / 10_000).description
      return hasCentimes ? price : amount.description
    case .tva:
      guard !CanonicalText.isPlain(raw, isWhole: false), !FrenchForm.isNumber(raw),
        case .number(let rate, nil) = NumberReader.read(text, units: SheetDecoder.percent, isWhole: false)
      else { return nil }
      return rate.description
    }
  }

  /// A scalar as written and without the blanks around it; nil where it says nothing.
  private func words(_ node: Tree.Index, _ tree: Tree) -> (raw: [UInt8], text: Bytes)? {
    guard tree.nodes[node].kind == .scalar, !tree.isEmpty(node) else { return nil }
    let text = Blanks.trimmed(tree.scalarText(node))
    return text.isEmpty || Placeholder.matches(text) ? nil : (Array(tree.scalarText(node)), text)
  }

  private func text(_ raw: [UInt8], _ field: Field) -> String? {
    raw.withUnsafeBufferPointer { raw in
      let text = Blanks.trimmed(raw)
      switch field.type {
      case .text(.reference): return nil
      case .text(.plate): return String(decoding: Plate.canonical(text), as: UTF8.self)
      case .text(.chassisNumber):
        let number = VIN.canonical(text)
        // Anything stranger is for somebody to read again.
        return number.allSatisfy { Plate.isCapital($0) || Plate.isDigit($0) }
          ? String(decoding: number, as: UTF8.self) : nil
      default:
        let clean = ByteBuffer(capacity: text.count)
        Blanks.appendClean(text, to: clean)
        return clean.string
      }
    }
  }

  /// Digits with at most one point, which nobody can misread: `34.000` in a field without decimals is not that.
  private static func isPlain(_ text: [UInt8], isWhole: Bool) -> Bool {
    let parts = text.split(separator: UInt8(ascii: "."), omittingEmptySubsequences: false)
    guard parts.count <= 2, parts.allSatisfy({ !$0.isEmpty && $0.allSatisfy(Plate.isDigit) }) else { return false }
    return !(isWhole && parts.count == 2 && parts[1].count == 3)
  }
}
