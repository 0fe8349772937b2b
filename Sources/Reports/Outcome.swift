import Documents
import VehicleSheets

/// What became of one sheet, as reports show it: its verdict, everything found, where it stood, and what the batch must know
/// of it. See `Verdict`.
package struct Outcome: Sendable {
  package var source: SheetSource
  package var reference: String
  package var isAccepted: Bool
  package var diagnostics: [Diagnostic]
  /// The record's bytes, where the outcome was read back from a stream.
  package var record: [UInt8]?
  /// What no two vehicles share, and a one-shot brand, with their places: only in streams, for `merge` to compare.
  package var mentions: [Mention] = []
  /// What tells the vehicle from others, where the sheet could be read.
  package var vehicle: VehicleIdentity?
  /// Where the run is held against an earlier report: whether that does not have the vehicle, and whether it was accepted
  /// then.
  package var isNew: Bool?
  package var wasAccepted = false
  /// The one-shot brand that the sheet declares.
  package var customBrand: String?
  /// Codes that the settings made less grave here, or left out.
  package var lowered: [String] = []
  /// Values that no list knows.
  package var unresolved: [UnresolvedValue]
  /// Whether this is a document that could not even be read, or a file without a sheet.
  package var isUnreadable: Bool
  /// Whether this was met in a folder, or by a hook, and is no sheet (PR0018): it is reported, and counts for nothing.
  package var isSkipped = false

  package init(
    source: SheetSource, reference: String, isAccepted: Bool, diagnostics: [Diagnostic], customBrand: String? = nil,
    unresolved: [UnresolvedValue] = [], isUnreadable: Bool = false
  ) {
    self.source = source
    self.reference = reference
    self.isAccepted = isAccepted
    self.diagnostics = diagnostics
    self.customBrand = customBrand
    self.unresolved = unresolved
    self.isUnreadable = isUnreadable
  }
}

/// A value that is compared between sheets, and where it stands.
package struct Mention: Sendable {
  package var field: FieldID
  package var value: String
  package var start: Position
  package var end: Position
  package var cell: String?
  /// What a report shows of its line, and how many characters of the line are missing before that.
  package var line: String
  package var lineStart: Int
  /// Of a custom brand: whether the referential has it, so that nobody need ask for it.
  package var isKnown = false

  package init(
    field: FieldID, value: String, start: Position, end: Position, cell: String?, line: String, lineStart: Int
  ) {
    self.field = field
    self.value = value
    self.start = start
    self.end = end
    self.cell = cell
    self.line = line
    self.lineStart = lineStart
  }
}

/// Something that could not be read or written, or an input without a sheet. It makes the exit status 3.
package struct Failure: Sendable {
  package var file: String
  package var message: Text
  /// Whether this is an input without a sheet, which a finding (PR0008) tells too.
  package var isEmptyInput: Bool
  /// Whether it only says that standard input was empty: an engine gives some of its workers nothing to do.
  package var isIdleWorker: Bool

  package init(file: String, message: Text, isEmptyInput: Bool = false, isIdleWorker: Bool = false) {
    self.file = file
    self.message = message
    self.isEmptyInput = isEmptyInput
    self.isIdleWorker = isIdleWorker
  }
}
