import Documents
import Reports
import SheetEditing
import VehicleSheets

extension SchemaName {
  var schema: OrderedJSON {
    switch self {
    case .sheet: SheetSchema.schema
    case .record: RecordSchema.schema
    case .report: ReportSchema.report
    case .outcome: ReportSchema.outcome
    case .settings: SettingsSchema.schema(outputs: OutputName.allCases.map(\.rawValue), language: .fr)
    }
  }

  static func asked(_ invocation: Invocation) throws(UsageError) -> SchemaName {
    try invocation.onlyOperand(Text(fr: "indiquez un schéma", en: "name a schema"))
  }
}

extension Invocation {
  /// The one word that a command takes, out of a list of them.
  func onlyOperand<Word: RawRepresentable & CaseIterable>(_ request: Text) throws(UsageError) -> Word
  where Word.RawValue == String {
    if operands.count == 1, let word = Word(rawValue: operands[0]) { return word }
    let known = Text.alternatives(Word.allCases.map(\.rawValue))
    throw UsageError(message: request + Text(fr: " : \(known.fr)", en: ": \(known.en)"))
  }
}
