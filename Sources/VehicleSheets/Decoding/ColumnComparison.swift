import Documents

/// How two columns of a table that give the same field agree, once both are read.
enum Agreement {
  case same
  /// They agree, and the second says more: `Blanc Gelato` and `Blanc`, a day and its year.
  case secondIsMoreExact
  case different

  /// - Parameter isConverted: whether the first was in another unit than the field's own, and the second was not.
  init(_ first: Value, _ second: Value, of id: FieldID, in sheet: Sheet, isConverted: Bool) {
    switch (first, second) {
    case (.number(let a), .number(let b)):
      self = Agreement(a, b, of: id, isConverted: isConverted)
    case (.date(let a), .date(let b)):
      if a.first <= b.first, b.last <= a.last {
        self = a == b ? .same : .secondIsMoreExact
      } else {
        self = b.first <= a.first && a.last <= b.last ? .same : .different
      }
    case (.choice(let a), .choice(let b)):
      guard let list = id.field.choices, list.agree(Int(a), Int(b)) else {
        self = .different
        return
      }
      // A robotised gearbox says more than an automatic one.
      self = a != b && list.isNarrower(Int(b), than: Int(a)) ? .secondIsMoreExact : .same
    case (.text(let a), .text(let b)):
      self = Agreement(sheet.bytes(a), sheet.bytes(b))
    case (.yesNo(let a), .yesNo(let b)): self = a == b ? .same : .different
    default: self = .different
    }
  }

  private init(_ a: Decimal, _ b: Decimal, of id: FieldID, isConverted: Bool) {
    // A conversion gives decimals, and official figures are whole.
    let tolerance = id == .puissance || id == .co2 ? Decimal(1) : Decimal(0)
    let difference = Decimal(millionths: abs(a.millionths - b.millionths))
    guard difference <= tolerance else {
      self = .different
      return
    }
    self = isConverted ? .secondIsMoreExact : .same
  }

  /// Texts agree where one holds the other's letters.
  private init(_ a: Bytes, _ b: Bytes) {
    let (a, b) = (Fold.string(String(a)), Fold.string(String(b)))
    if a == b || a.contains(b) {
      self = .same
    } else {
      self = b.contains(a) ? .secondIsMoreExact : .different
    }
  }
}

extension SheetDecoder {
  /// Holds what a second column says of a field against the first: the more exact one wins, and only a true disagreement
  /// is reported.
  func compareColumns(_ id: FieldID, _ key: Tree.Index, value: Tree.Index, sheet: Sheet) {
    let text = Blanks.trimmed(sheet.tree.scalarText(value))
    if text.isEmpty || Placeholder.matches(text) { return }
    guard case .value(let second) = reader.read(text, as: id, into: sheet.tree) else { return }
    guard let first = sheet[id].value else {
      sheet.withdraw(id)
      return take(second, key, node: value, id: id, sheet: sheet)
    }
    let isConverted = sheet[id].provenance == .calcul && second.provenance != .calcul
    switch Agreement(first, second.value, of: id, in: sheet, isConverted: isConverted) {
    case .same: return
    case .secondIsMoreExact: take(second, key, node: value, id: id, sheet: sheet)
    case .different:
      duplicate(
        key, Int(sheet[id].key), pointer: id.field.pointer, sheet: sheet, severity: SheetDecoder.disagreement(about: id)
      )
    }
  }

  private func take(
    _ reading: ValueReader.Reading, _ key: Tree.Index, node: Tree.Index, id: FieldID, sheet: Sheet
  ) {
    sheet[id].key = Int32(truncatingIfNeeded: key)
    sheet[id].node = Int32(truncatingIfNeeded: node)
    sheet[id].value = reading.value
    sheet[id].provenance = sheet.tree.nodes[node].style == .translated ? .correspondance : reading.provenance
    if sheet.tree.nodes[node].style == .repeated { tellRepeated(id, node, sheet) }
    sheet[id].conversion = reading.conversion
  }

  /// Words are worded in many ways: two that differ are worth a look, and refuse nothing.
  private static func disagreement(about id: FieldID) -> Severity? {
    if id.isFact { return .note }
    if case .text(.free) = id.type, id != .numeroPolice, id != .marque { return .warning }
    return nil
  }
}
