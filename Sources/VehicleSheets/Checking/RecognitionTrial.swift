import Documents

/// What the rows of a stock list are recognised as: how a referential is judged before anybody relies on it, and how the
/// recognition is measured.
package final class RecognitionTrial {
  /// What became of one row.
  package struct Row: Sendable {
    package enum Status: String, Sendable {
      case recognised = "reconnu"
      /// Several entries fit, and nothing tells them apart.
      case several = "plusieurs"
      case none = "aucun"
    }

    package var line: Int
    package var status: Status
    /// The code that says why: PR0805 where it was recognised, empty where it was named word for word.
    package var code: String
    /// Brand, model, version and trim as the sheet had them, and as the referential does.
    package var written: String
    package var vehicle: String
    package var message: Text
    package var suggestions: [String]
    /// What was held out, and what was filled in for it.
    package var heldOut: String
    package var filled: String
    package var isAgreed: Bool?
    package var isAccepted: Bool
  }

  /// What all rows come to.
  package struct Summary: Sendable {
    package var rows = 0
    package var recognised = 0
    package var several = 0
    package var none = 0
    /// How many would be accepted as they are.
    package var accepted = 0
    /// By code, how many were not recognised for it.
    package var byCause: [String: Int] = [:]
    /// Of the values held out: those that were filled in, and of them those that agree.
    package var filled = 0
    package var agreed = 0
  }

  private let checker: SheetChecker
  private let heldOut: FieldID?
  package private(set) var summary = Summary()

  /// - Parameter heldOut: a field to take away from each row, and to compare with what is filled in for it.
  package init(
    referential: Referential, correspondences: Correspondences, options: CheckOptions, heldOut: FieldID? = nil
  ) {
    var options = options
    options.recognition.heldOut = heldOut
    self.heldOut = heldOut
    checker = SheetChecker(referential: referential, correspondences: correspondences, options: options)
  }

  /// The tree that the next row is read into.
  package var tree: Tree { checker.tree }

  /// What was decided for the columns of the table that the rows are of.
  package var table: TableReading {
    get { checker.table }
    set { checker.table = newValue }
  }

  /// The fields that can be held out: those that tell vehicles apart, and that entries fill in.
  package static let fields: [FieldID] = [
    .puissanceFiscale, .puissance, .energie, .boiteDeVitesse, .carrosserie, .nombreDePortes, .dateMEC,
  ]

  private static let codes: Set<String> = [
    "PR0601", "PR0602", "PR0603", "PR0701", "PR0801", "PR0802", "PR0803", "PR0805", "PR0806", "PR0807",
  ]

  /// Takes the sheet that was read into `tree`.
  package func next(line: Int) -> Row {
    checker.checkAll(reference: { _ in "ligne-\(line)" }, { _, _ in })
    let sheet = checker.sheet
    let finding = sheet.findings.first { RecognitionTrial.codes.contains($0.code.id) }
    var row = Row(
      line: line, status: .none, code: finding?.code.id ?? "", written: written(sheet), vehicle: "",
      message: finding?.message ?? Text(same: ""), suggestions: finding?.suggestions ?? [], heldOut: "", filled: "",
      isAgreed: nil, isAccepted: checker.isAccepted)
    // A field that entries leave open is asked for besides, once the vehicle is recognised.
    let isRecognised = !sheet.isUnresolved && !sheet.isYes(.marquePersonnalisee)
    row.status = isRecognised ? .recognised : row.code == "PR0803" ? .several : .none
    if isRecognised {
      row.vehicle = [FieldID.marque, .modele, .version, .finition].compactMap { sheet.text($0) }.joined(
        separator: " · ")
      if row.code != "PR0805", let reported = sheet.findings.first(where: { $0.code == .PR0805 }) {
        row.code = reported.code.id
        row.message = reported.message
      }
    }
    compareHeldOut(&row, sheet)
    count(row)
    return row
  }

  private func written(_ sheet: Sheet) -> String {
    let known = sheet.recognised?.written ?? []
    var parts: [String] = []
    for id in [FieldID.marque, .modele, .version, .titre] {
      // What was taken out of a title, or out of an entry, nobody wrote.
      let isWritten = known.contains { $0.field == id } || sheet[id].key >= 0
      guard isWritten, let text = known.first(where: { $0.field == id })?.text ?? sheet.written(id) ?? sheet.text(id),
        !parts.contains(text)
      else { continue }
      parts.append(text)
    }
    return parts.joined(separator: " · ")
  }

  private func compareHeldOut(_ row: inout Row, _ sheet: Sheet) {
    guard let heldOut, let own = checker.heldOutValue else { return }
    row.heldOut = sheet.show(own, of: heldOut)
    guard row.status == .recognised, let filled = sheet[heldOut].value else { return }
    row.filled = sheet.show(filled, of: heldOut)
    switch (own, filled) {
    // A CV is a figure that sellers round and two formulas give; a power is one that they convert.
    case (.number(let a), .number(let b)):
      row.isAgreed = abs(a.double - b.double) <= (heldOut == .puissance ? 2.5 : heldOut == .puissanceFiscale ? 1 : 0)
    case (.choice(let a), .choice(let b)):
      row.isAgreed = heldOut == .boiteDeVitesse ? (a == 0) == (b == 0) : a == b
    default: row.isAgreed = own == filled
    }
  }

  private func count(_ row: Row) {
    summary.rows += 1
    if row.isAccepted { summary.accepted += 1 }
    switch row.status {
    case .recognised: summary.recognised += 1
    case .several: summary.several += 1
    case .none: summary.none += 1
    }
    if row.status != .recognised { summary.byCause[row.code, default: 0] += 1 }
    if let isAgreed = row.isAgreed {
      summary.filled += 1
      if isAgreed { summary.agreed += 1 }
    }
  }
}
