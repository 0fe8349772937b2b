import Documents
import Reports
import VehicleSheets

/// Compares the sheets of a batch with one another, in input order: what no two vehicles share (PR9001 to PR9004), and
/// one-shot brands that serve several sheets (PR0102).
struct DuplicateCheck {
  /// How grave the settings want the codes to be.
  var levels = CodeLevels()

  private struct First {
    let file: String
    let line: Int
    let reference: String

    init(_ outcome: Outcome) {
      file = outcome.source.file
      line = outcome.source.line
      reference = outcome.reference
    }
  }

  private typealias Found = (finding: Finding, first: First, place: Identity.Place)

  private var seen = [FirstIndex(), FirstIndex(), FirstIndex(), FirstIndex()]
  private var firsts: [First] = []
  private var brands: [Identity.Key: (first: First, isReported: Bool)] = [:]

  /// The identities that must be unique, in the order of `Identity.unique`.
  static let unique: [(code: Code, field: FieldID)] = [
    (.PR9001, .reference), (.PR9002, .numeroChassis), (.PR9003, .immatriculation), (.PR9004, .numeroPolice),
  ]

  /// Where the last place was looked up, so that the next in the same stretch of text is not walked to from its start.
  private var tracker: (start: UnsafePointer<UInt8>?, tracker: Chunk.PositionTracker)?

  /// To be called before the sheets of another batch: its bytes may lie where the last ones did.
  mutating func beginBatch() { tracker = nil }

  private mutating func tracker(for chunk: Chunk) -> Chunk.PositionTracker {
    if let tracker, tracker.start == chunk.bytes.baseAddress { return tracker.tracker }
    return Chunk.PositionTracker(chunk)
  }

  /// By the key of a made reference that was taken: the number that the last one of it got.
  private var numbers: [Identity.Key: Int] = [:]

  /// Gives a sheet that does not say what it is called, and whose made reference an earlier sheet has, one of its own:
  /// `stock-1-2`. What it was called before; nil where it keeps its name.
  mutating func rename(_ checked: inout CheckedSheet) -> String? {
    let made = checked.outcome.reference
    guard checked.identity[0] == nil, !made.isEmpty, !checked.outcome.isSkipped else { return nil }
    let here = Int32(truncatingIfNeeded: firsts.count)
    let key = DuplicateCheck.key(made)
    guard seen[0].insert(key, here) != nil else { return nil }
    var number = numbers[key] ?? 1
    repeat {
      number += 1
      checked.outcome.reference = "\(made)-\(number)"
    } while seen[0].insert(DuplicateCheck.key(checked.outcome.reference), here) != nil
    numbers[key] = number
    return made
  }

  private static func key(_ reference: String) -> Identity.Key {
    var reference = reference
    return reference.withUTF8 { Identity.Key(of: $0, in: .reference) }
  }

  /// Adds what comparing tells to a sheet's outcome; whether there was anything.
  mutating func compare(_ checked: inout CheckedSheet) -> Bool {
    var findings: [Found] = []
    let here = Int32(truncatingIfNeeded: firsts.count)
    firsts.append(First(checked.outcome))
    for i in DuplicateCheck.unique.indices {
      guard let mention = checked.identity[i], let known = seen[i].insert(mention.key, here) else { continue }
      let (code, field) = DuplicateCheck.unique[i]
      let first = firsts[Int(known)]
      findings.append((DuplicateCheck.duplicate(code, field, first), first, mention.place))
    }
    if let brand = checked.identity.customBrand {
      if let known = brands[brand.key] {
        if !known.isReported {
          brands[brand.key]?.isReported = true
          let written = checked.outcome.customBrand ?? ""
          findings.append((DuplicateCheck.sharedBrand(known.first, written), known.first, brand.place))
        }
      } else {
        brands[brand.key] = (First(checked.outcome), false)
      }
    }
    guard !findings.isEmpty else { return false }
    add(findings, to: &checked)
    return true
  }

  private mutating func add(_ findings: [Found], to checked: inout CheckedSheet) {
    var tracker = tracker(for: checked.chunk)
    for (finding, first, foundAt) in findings {
      var finding = finding
      if case .span(let span) = foundAt { finding.span = span }
      let (severity, isLowered) = levels.level(of: finding.code.id, finding.severity)
      if isLowered { checked.outcome.lowered.append(finding.code.id) }
      guard let severity else { continue }
      finding.severity = severity
      var diagnostic = Diagnostic.located([finding], in: checked.chunk, &tracker)[0]
      if case .reported(let index) = foundAt, checked.outcome.mentions.indices.contains(index) {
        let mention = checked.outcome.mentions[index]
        (diagnostic.start, diagnostic.end, diagnostic.cell) = (mention.start, mention.end, mention.cell)
        (diagnostic.sourceLine, diagnostic.sourceLineStart) = (mention.line, mention.lineStart)
      }
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
    self.tracker = (checked.chunk.bytes.baseAddress, tracker)
    let ordered = checked.outcome.diagnostics.enumerated().sorted { a, b in
      (a.element.start, a.offset) < (b.element.start, b.offset)
    }
    checked.outcome.diagnostics = ordered.map(\.element)
  }

  private static func duplicate(_ code: Code, _ field: FieldID, _ first: First) -> Finding {
    let label = field.field.label
    let place = "\(first.file):\(first.line)"
    return Finding(
      code, Span(0, 0), pointer: field.field.pointer,
      message: Text(
        fr: "\(label.fr) : déjà dans la fiche « \(first.reference) » (\(place))",
        en: "\(label.en): already in the sheet “\(first.reference)” (\(place))"))
  }

  private static func sharedBrand(_ first: First, _ brand: String) -> Finding {
    Finding(
      .PR0102, Span(0, 0), pointer: FieldID.marque.field.pointer,
      message: Text(
        fr:
          "la marque personnalisée « \(brand) » sert à plusieurs fiches de ce lot, d'abord « \(first.reference) » (\(first.file):\(first.line))",
        en:
          "the custom brand “\(brand)” serves several sheets of this batch, first “\(first.reference)” (\(first.file):\(first.line))"
      ))
  }
}

/// Which sheet first had a key: an open hash table, since every sheet of a batch asks four times.
private final class FirstIndex {
  private struct Slot {
    var key = Identity.Key.none
    var sheet: Int32 = -1
  }

  private var slots = UnsafeMutableBufferPointer<Slot>.allocate(capacity: 256)
  private var used = 0

  init() { slots.initialize(repeating: Slot()) }

  deinit { slots.deallocate() }

  /// The sheet that had `key` before, or nil and from now on it is `sheet`.
  func insert(_ key: Identity.Key, _ sheet: Int32) -> Int32? {
    // Four of them are the largest thing in memory: four fifths full, a key that is not there takes ten steps.
    if used * 5 >= slots.count * 4 { grow() }
    let i = position(of: key)
    if slots[i].sheet >= 0 { return slots[i].sheet }
    slots[i] = Slot(key: key, sheet: sheet)
    used += 1
    return nil
  }

  private func position(of key: Identity.Key) -> Int {
    var i = Int(truncatingIfNeeded: key.first) & (slots.count - 1)
    while slots[i].sheet >= 0, slots[i].key != key { i = (i + 1) & (slots.count - 1) }
    return i
  }

  private func grow() {
    let old = slots
    slots = .allocate(capacity: old.count * 2)
    slots.initialize(repeating: Slot())
    for slot in old where slot.sheet >= 0 { slots[position(of: slot.key)] = slot }
    old.deallocate()
  }
}
