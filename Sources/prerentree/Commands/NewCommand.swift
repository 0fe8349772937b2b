import Documents
import Reports
import SheetEditing
import VehicleSheets

#if canImport(Glibc)
  import Glibc
#elseif canImport(Darwin)
  import Darwin
#endif

/// `new`: a blank sheet or a blank table, or one that the referential has begun to fill in.
struct NewCommand {
  let invocation: Invocation
  let output: any ByteStream
  let errors: any ByteStream

  func run() throws(UsageError) -> Int32 {
    let format = try format()
    try checkUsage(format)
    var known: ReferentialTemplate?
    if let vehicle = invocation.fromReferential {
      let referential: Referential
      do throws(ReferentialLoader.Failure) {
        referential = try ReferentialLoader(invocation: invocation, errors: errors).load().referential
      } catch {
        complain(error.file, error.message)
        return ExitStatus.failure
      }
      do throws(ReferentialTemplate.Unknown) {
        known = try ReferentialTemplate(vehicle, in: referential)
      } catch {
        let shown = Text.quoted(vehicle)
        throw UsageError(
          message: Text(fr: "--from-referential \(shown.fr) : ", en: "--from-referential \(shown.en): ") + error.message
        )
      }
    }
    do throws(SystemError) {
      let publication = try AtomicPublication()
      try write(
        format, known, to: invocation.out.map { path throws(SystemError) in try publication.file(at: path) } ?? output)
      do throws(AtomicPublication.Failure) { try publication.publish() } catch {
        complain(invocation.out ?? "-", error.message)
        return ExitStatus.failure
      }
    } catch {
      if error.code == EPIPE { return ExitStatus.accepted }
      complain(invocation.out ?? "-", error.message)
      return ExitStatus.failure
    }
    return ExitStatus.accepted
  }

  /// What `--to` asks for, else what the file's name says.
  private func format() throws(UsageError) -> TargetFormat {
    let named = invocation.out.flatMap { path in
      path.split(separator: ".").last.flatMap { TargetFormat(rawValue: $0.lowercased()) }
    }
    let format = invocation.target ?? named ?? .yaml
    guard format.isForBlanks else {
      throw UsageError(
        message: Text(
          fr: "« new » écrit une fiche (yaml, json) ou un tableau (csv, xlsx)",
          en: "“new” writes a sheet (yaml, json) or a table (csv, xlsx)"))
    }
    return format
  }

  private func checkUsage(_ format: TargetFormat) throws(UsageError) {
    guard invocation.operands.isEmpty else {
      throw UsageError(
        message: Text(
          fr: "« new » écrit sur la sortie standard, ou dans le fichier de --out : prerentree new --out fiche.yaml",
          en: "“new” writes to standard output, or to the file of --out: prerentree new --out sheet.yaml"))
    }
    if let out = invocation.out, let status = try? FileSystem.status(out), status.kind != .other {
      throw UsageError(
        message: Text(
          fr: "« \(out) » existe déjà : donnez un autre nom, pour ne rien perdre de ce qu'il contient",
          en: "“\(out)” is there already: give another name, so that nothing it holds is lost"))
    }
    if format == .xlsx, invocation.out == nil, output.isTerminal { throw .workbookOnTerminal }
  }

  private func write(
    _ format: TargetFormat, _ known: ReferentialTemplate?, to stream: any ByteStream
  ) throws(SystemError) {
    if invocation.wantsSettings { return try stream.write(BlankSettings(language: invocation.language).yaml) }
    let sheet = BlankSheet(language: invocation.language, isCustomBrand: invocation.isCustomBrand, known: known)
    switch format {
    case .yaml, .ndjson, .schemaOrg: try stream.write(sheet.yaml)
    case .json: try stream.write(sheet.json)
    case .csv:
      let table = CSVOutput(stream)
      try table.begin(BlankTable.titles)
      try table.end()
    case .xlsx: try writeWorkbook(known, to: stream)
    }
  }

  private func writeWorkbook(_ known: ReferentialTemplate?, to stream: any ByteStream) throws(SystemError) {
    let table = BlankTable(language: invocation.language, isCustomBrand: invocation.isCustomBrand, known: known)
    let workbook = WorkbookStream(stream, spool: try .temporary())
    let rows = ByteBuffer(capacity: 1 << 14)
    table.writeRows(to: rows)
    try workbook.begin(table.layout)
    try workbook.write(rows.bytes)
    try workbook.end()
    rows.removeAll()
    table.writeInstructions(to: rows)
    try workbook.begin(table.instructionsLayout)
    try workbook.write(rows.bytes)
    try workbook.end()
    try workbook.finish()
  }

  private func complain(_ file: String, _ message: Text) {
    try? errors.write("\(Printable.text(file)): " + message[invocation.language] + "\n")
  }
}

extension UsageError {
  static let workbookOnTerminal = UsageError(
    message: Text(
      fr: "un classeur ne s'affiche pas dans le terminal : écrivez-le dans un fichier, --out fiches.xlsx",
      en: "a workbook cannot be shown in the terminal: write it to a file, --out sheets.xlsx"))
}
