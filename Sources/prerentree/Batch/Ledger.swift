import Documents
import Reports
import VehicleSheets

/// Compares the sheets of a batch with one another, in input order: what no two vehicles share (PR9001 to PR9004), and
/// one-shot brands that serve several sheets (PR0102).
struct Ledger {
  private struct First {
    let file: String
    let line: Int
    let reference: String
  }

  private var seen: [[Identity.Key: First]] = [[:], [:], [:], [:]]
  private var brands: [Identity.Key: (first: First, isTold: Bool)] = [:]

  /// The identities that must be unique, in the order of `Identity.unique`.
  private static let unique: [(code: Code, field: FieldID)] = [
    (.PR9001, .reference), (.PR9002, .numeroChassis), (.PR9003, .immatriculation), (.PR9004, .numeroPolice),
  ]

  /// Adds what comparing tells to a sheet's outcome; whether there was anything.
  mutating func compare(_ checked: inout CheckedSheet) -> Bool {
    let outcome = checked.outcome
    let here = First(file: outcome.source.file, line: outcome.source.line, reference: outcome.reference)
    var findings: [(finding: Finding, first: First)] = []
    let mentions = checked.identity.unique
    for (i, mention) in [mentions.0, mentions.1, mentions.2, mentions.3].enumerated() {
      guard let mention else { continue }
      if let first = seen[i][mention.key] {
        findings.append((Ledger.duplicate(Ledger.unique[i].code, Ledger.unique[i].field, mention.span, first), first))
      } else {
        seen[i][mention.key] = here
      }
    }
    if let brand = checked.identity.customBrand {
      if let known = brands[brand.key] {
        if !known.isTold {
          brands[brand.key]?.isTold = true
          findings.append((Ledger.sharedBrand(brand.span, known.first, outcome.customBrand ?? ""), known.first))
        }
      } else {
        brands[brand.key] = (here, false)
      }
    }
    guard !findings.isEmpty else { return false }
    add(findings, to: &checked)
    return true
  }

  private func add(_ findings: [(finding: Finding, first: First)], to checked: inout CheckedSheet) {
    var walker = Chunk.Walker(checked.chunk)
    for (finding, first) in findings {
      var diagnostic = Diagnostic.located([finding], in: checked.chunk, &walker)[0]
      let place = Position(line: first.line, column: 1)
      diagnostic.related = [
        .init(
          file: first.file, start: place, end: place,
          message: Text(
            fr: "d'abord ici, dans la fiche « \(first.reference) »", en: "first here, in the sheet “\(first.reference)”"
          ))
      ]
      checked.outcome.diagnostics.append(diagnostic)
      if diagnostic.severity == .error { checked.outcome.isAccepted = false }
    }
    let ordered = checked.outcome.diagnostics.enumerated().sorted { a, b in
      (a.element.start, a.offset) < (b.element.start, b.offset)
    }
    checked.outcome.diagnostics = ordered.map(\.element)
  }

  private static func duplicate(_ code: Code, _ field: FieldID, _ span: Span, _ first: First) -> Finding {
    let label = field.field.label
    let place = "\(first.file):\(first.line)"
    return Finding(
      code, span, field.field.pointer,
      Text(
        fr: "\(label.fr) : déjà dans la fiche « \(first.reference) » (\(place))",
        en: "\(label.en): already in the sheet “\(first.reference)” (\(place))"))
  }

  private static func sharedBrand(_ span: Span, _ first: First, _ brand: String) -> Finding {
    Finding(
      .PR0102, span, FieldID.marque.field.pointer,
      Text(
        fr:
          "la marque personnalisée « \(brand) » sert à plusieurs fiches de ce lot, d'abord « \(first.reference) » (\(first.file):\(first.line))",
        en:
          "the custom brand “\(brand)” serves several sheets of this batch, first “\(first.reference)” (\(first.file):\(first.line))"
      ))
  }
}
