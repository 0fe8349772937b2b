import Documents
import Reports
import SheetEditing
import VehicleSheets

extension SchemaName {
  /// - Parameters:
  ///   - language: of titles and descriptions, where a schema has them in both.
  ///   - rows: what a garage's own words mean.
  func schema(in language: Language, correspondences rows: [CorrespondenceRow] = []) -> OrderedJSON {
    switch self {
    case .sheet: SheetSchema(language: language, correspondences: rows).schema
    case .record: RecordSchema.schema
    case .report: ReportSchema.report
    case .outcome: ReportSchema.outcome
    case .settings: SettingsSchema.schema(outputs: OutputName.allCases.map(\.rawValue), language: language)
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

extension Command {
  /// `schema`: with a garage's own words, where they are given.
  func printSchema(_ invocation: Invocation) throws(UsageError) -> Int32 {
    let name = try SchemaName.asked(invocation)
    var rows: [CorrespondenceRow] = []
    for path in invocation.correspondences {
      let text: ByteBuffer
      do throws(SystemError) { text = try FileSystem.readTable(path, known: TableTitles.ofCorrespondences) } catch {
        return complain(path, error.message, invocation.language)
      }
      do throws(CorrespondenceFile.Failure) { rows += try CorrespondenceFile(name: path, text: text).rows } catch {
        return complain("\(path):\(error.line)", error.message, invocation.language)
      }
    }
    return print(name.schema(in: invocation.language, correspondences: rows).pretty, invocation)
  }

  private func complain(_ place: String, _ message: Text, _ language: Language) -> Int32 {
    try? errors.write(Printable.text("\(place): \(message[language])") + "\n")
    return ExitStatus.failure
  }
}
