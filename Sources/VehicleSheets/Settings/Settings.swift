import Documents

/// What a garage would else type each time, as `prerentree.yaml` says it. Paths are as they stand there: who has read the
/// file knows where they count from.
public struct Settings: Sendable {
  /// A path and where it stands, for what may turn out to be wrong with it.
  package struct Path: Sendable {
    package let text: String
    package let position: Position
  }

  package var referentials: [Path] = []
  package var correspondences: [Path] = []
  package var language: Language?
  /// `auto` or `never`.
  package var customBrand: String?
  package var computesFiscalPower = false
  package var values = PresetValues()
  package var columns: [CorrespondenceRow] = []
  package var levels = CodeLevels()
  package var outputs: [String] = []

  package init() {}
}

/// Values for fields that a sheet leaves empty. They fill in last, so that nothing is recognised by them.
public struct PresetValues: Sendable {
  /// Fields that tell vehicles apart, or say how old and how far: no two vehicles have them from a file of settings.
  static let excluded: Set<FieldID> = [
    .reference, .immatriculation, .numeroChassis, .numeroPolice, .dateMEC, .kilometrage, .marque, .modele, .version,
    .type,
    .marquePersonnalisee, .equipements, .contrats,
  ]

  private var texts: [(id: FieldID, text: [UInt8])] = []

  public init() {}

  public var isEmpty: Bool { texts.isEmpty }

  mutating func set(_ id: FieldID, _ text: [UInt8]) { texts.append((id, text)) }

  /// Fills in what `sheet` leaves out; what it says unreadably is no missing value.
  package func fill(_ sheet: Sheet, _ reader: ValueReader) {
    for (id, text) in texts where !sheet.has(id) && !sheet.mentioned.contains(id) && sheet[id].key < 0 {
      // A text is a place in the tree: what the settings say has to stand there first.
      let offset = sheet.tree.text.count
      sheet.tree.text.append(text)
      guard case .value(let reading) = reader.read(sheet.tree.text[offset, text.count], as: id, into: sheet.tree)
      else { continue }
      sheet[id].value = reading.value
      sheet[id].provenance = .reglage
    }
  }
}
