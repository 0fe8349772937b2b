import Documents
import Reports
import SheetEditing
import VehicleSheets

/// `convert`: a spreadsheet into sheets, and sheets into a spreadsheet, word for word.
final class ConvertCommand {
  private let invocation: Invocation
  private let input: Int32
  private let output: any ByteStream
  private let errors: any ByteStream
  private var failures = 0
  private var refused = 0

  init(invocation: Invocation, input: Int32, output: any ByteStream, errors: any ByteStream) {
    self.invocation = invocation
    self.input = input
    self.output = output
    self.errors = errors
  }

  func run() throws(UsageError) -> Int32 {
    try checkUsage()
    if invocation.isRaw { return printCells() }
    let inputs = Inputs(
      invocation.operands, format: invocation.inputFormat,
      leavingOut: invocation.correspondences + (invocation.out.map { [$0] } ?? []))
    for failure in inputs.failures { fail(failure.path, failure.message) }
    do throws(SystemError) {
      let isFile = outputFile(for: format(for: inputs.files)) != nil
      let publication = try AtomicPublication(out: isFile ? nil : invocation.out, inputs: try read(inputs))
      // What is read is refused with its own words when it is to be written.
      if let place = try editedFile(inputs.files), !inputs.isRead(place) {
        tellKept([place])
        return ExitStatus.refused
      }
      let target = try makeTarget(inputs.files, publication)
      try convert(inputs.files, to: target)
      try target.finish()
      if let kept = (target as? SheetFiles)?.kept, !kept.isEmpty { tellKept(kept) }
      do throws(AtomicPublication.Failure) { try publication.publish() } catch {
        fail(invocation.out ?? "-", error.message)
      }
      if failures == 0 { takeNote(of: inputs.files) }
    } catch {
      if error.code == SystemError.brokenPipe { return ExitStatus.accepted }
      fail(invocation.out ?? "-", error.message)
    }
    if failures > 0 { return ExitStatus.failure }
    return refused > 0 ? ExitStatus.refused : ExitStatus.accepted
  }

  private func checkUsage() throws(UsageError) {
    if invocation.operands.isEmpty {
      throw UsageError(
        message: Text(
          fr: "indiquez ce qu'il faut convertir : un tableau .csv, des fiches, un dossier ou -",
          en: "name what to convert: a .csv table, sheets, a folder or -"))
    }
    if invocation.target == .xlsx, invocation.out == nil, output.isTerminal { throw .workbookOnTerminal }
    if invocation.isRaw, invocation.operands.count != 1 {
      throw UsageError(
        message: Text(
          fr: "--raw imprime un seul fichier : nommez-en un", en: "--raw prints one file only: name one"))
    }
    if invocation.operands.contains("-"), invocation.inputFormat == nil, !invocation.isRaw {
      throw UsageError(
        message: Text(
          fr: "pour l'entrée standard indiquez --input-format yaml, json, ndjson ou csv",
          en: "for standard input give --input-format yaml, json, ndjson or csv"))
    }
  }

  // MARK: Where it goes

  /// A table becomes sheets, and sheets become a table, where nothing else is asked for.
  private func format(for files: [InputFile]) -> TargetFormat {
    if let format = invocation.target { return format }
    return files.first?.format == .csv ? .yaml : .csv
  }

  /// The file that `--out` names, where all sheets go into one and the name says so.
  private func outputFile(for format: TargetFormat) -> String? {
    guard format.isOneFile, let out = invocation.out, out.hasSuffix("." + format.fileExtension),
      (try? FileSystem.status(out))?.kind != .folder
    else { return nil }
    return out
  }

  private func makeTarget(_ files: [InputFile], _ publication: AtomicPublication) throws(SystemError)
    -> any ConversionTarget
  {
    let format = format(for: files)
    let name = oneFileName(files)
    func stream() throws(SystemError) -> any ByteStream {
      if let place = outputFile(for: format) { return try publication.file(at: place) }
      return invocation.out == nil ? output : try publication.file(named: "\(name).\(format.fileExtension)")
    }
    switch format {
    case .yaml, .json:
      if let out = invocation.out {
        return try SheetFiles(publication, format, folder: out, overwrites: invocation.overwrites)
      }
      return format == .yaml ? YAMLStream(output) : SingleJSON(output)
    case .ndjson: return NDJSONStream(try stream())
    case .schemaOrg: return SchemaOrgList(try stream())
    case .csv: return TableTarget(CSVOutput(try stream()), spool: try .temporary())
    case .xlsx:
      let workbook = WorkbookOutput(
        try stream(), spool: try .temporary(), name: invocation.language == .fr ? "Fiches" : "Sheets")
      return TableTarget(workbook, spool: try .temporary())
    }
  }

  // MARK: What was edited since

  /// What the run reads, and may not write over: the file that `--out` names is read only where it is an input too.
  private func read(_ inputs: Inputs) throws(SystemError) -> Set<FileSystem.Identity> {
    guard let out = invocation.out, let status = try FileSystem.statusIfThere(out) else { return inputs.seen }
    let isInput = invocation.operands.contains { (try? FileSystem.status($0).identity) == status.identity }
    return isInput ? inputs.seen : inputs.seen.subtracting([status.identity])
  }

  /// Where all sheets go into one file: its folder and its name.
  private func singleFile(_ files: [InputFile]) -> (folder: String, name: String)? {
    let format = format(for: files)
    guard let out = invocation.out, format != .yaml && format != .json else { return nil }
    if let place = outputFile(for: format) {
      let folder = FileSystem.folder(of: place)
      let name = String(place.dropFirst(folder.count))
      return (folder.isEmpty ? "." : folder.utf8.count > 1 ? String(folder.dropLast()) : folder, name)
    }
    return (out, "\(oneFileName(files)).\(format.fileExtension)")
  }

  private func oneFileName(_ files: [InputFile]) -> String {
    files.count == 1 ? FlatSheet.fileName(for: files[0].stem) : "fiches"
  }

  /// The one file that would be written, where it was edited since the program wrote it.
  private func editedFile(_ files: [InputFile]) throws(SystemError) -> String? {
    guard !invocation.overwrites, let (folder, name) = singleFile(files) else { return nil }
    return try WrittenFiles(folder: folder).isEdited(name) ? "\(folder)/\(name)" : nil
  }

  /// Keeps in mind what the one file was when it was written; the file itself has its place already.
  private func takeNote(of files: [InputFile]) {
    guard let (folder, name) = singleFile(files) else { return }
    var failure: SystemError?
    do throws(SystemError) {
      var written = try WrittenFiles(folder: folder)
      written.add(name, try WrittenFiles.Stamp(fileAt: "\(folder)/\(name)"))
      let publication = try AtomicPublication()
      try publication.file(at: "\(folder)/\(WrittenFiles.name)").write(written.text)
      do throws(AtomicPublication.Failure) { try publication.publish() } catch { failure = error.error }
    } catch {
      failure = error
    }
    guard let failure else { return }
    fail(
      folder,
      failure.message
        + Text(
          fr: " ; \(name) est en place, mais la prochaine conversion le croira modifié : --force le remplacera",
          en: "; \(name) is in place, but the next conversion will take it for edited: --force will overwrite it"))
  }

  /// What was edited is somebody's work: it stays, and the exit status says that not everything was written.
  private func tellKept(_ names: [String]) {
    refused += names.count
    let shown = names.prefix(5).joined(separator: ", ") + (names.count > 5 ? " …" : "")
    let message =
      Text.count(
        names.count, fr: "fichier modifié depuis est gardé tel quel : ",
        "fichiers modifiés depuis sont gardés tels quels : ", en: "file edited since is kept as it is: ",
        "files edited since are kept as they are: ") + Text(same: shown)
      + Text(fr: " ; --force les remplace", en: "; --force overwrites them")
    try? errors.write(Printable.text(message[invocation.language]) + "\n")
  }

  // MARK: Cell by cell

  private func printCells() -> Int32 {
    let path = invocation.operands[0]
    do throws(SystemError) {
      let publication = try AtomicPublication(out: invocation.out, inputs: [])
      let stem = FlatSheet.fileName(for: path == "-" ? "stdin" : InputFile(path, .csv, size: 0).stem)
      let stream: any ByteStream =
        invocation.out == nil ? output : try publication.file(named: "\(stem).csv")
      let cells = TableCells(worksheet: invocation.worksheet, encoding: invocation.encoding)
      try cells.write(path, standardInput: input, to: stream)
      try stream.flush()
      do throws(AtomicPublication.Failure) { try publication.publish() } catch {
        fail(invocation.out ?? "-", error.message)
        return ExitStatus.failure
      }
      return ExitStatus.accepted
    } catch {
      if error.code == SystemError.brokenPipe { return ExitStatus.accepted }
      fail(path, error.message)
      return ExitStatus.failure
    }
  }

  // MARK: Reading

  private func convert(_ files: [InputFile], to target: any ConversionTarget) throws(SystemError) {
    let correspondences = Correspondences()
    let source = BatchSource(
      files, standardInput: input, limits: invocation.check.limits, correspondences: correspondences,
      encoding: invocation.encoding, worksheet: invocation.worksheet)
    let tree = Tree()
    let keys = ForeignKeys(knowingLayouts: correspondences)
    var count = 0
    while let batch = source.next() {
      let loaded = LoadedBatch(batch, correspondences, invocation.check.limits)
      if let failure = loaded.failure { fail(batch.input.path, failure) }
      if let columns = loaded.columns, columns.table.isUnknown {
        refuse(columns, batch.input)
        count += 1
      }
      var failure: SystemError?
      let reader = ChunkReader(
        bytes: loaded.bytes.bytes, firstLine: batch.firstLine, pieces: loaded.pieces, format: batch.input.format,
        limits: invocation.check.limits, table: loaded.columns?.table, above: batch.above)
      reader.forEach(into: tree) { piece, result, tracker in
        if case .nothing = result { return }
        if case .leftOut = result { return }
        if case .problem(let problem) = result {
          count += 1
          return refuse([problem.finding], in: tree.chunk, &tracker, batch.input)
        }
        let isNumbered = batch.input.format == .ndjson || batch.input.format == .csv || piece.number > 1
        let name = batch.input.referenceStem + (isNumbered ? "-\(piece.number)" : "")
        let isRow = loaded.columns != nil
        keys.beginDocument()
        let records = isRow ? nil : SheetRecords(tree, keys)
        for (index, root) in (records?.roots ?? [0]).enumerated() {
          count += 1
          var sheet = FlatSheet(tree, root: root, keys: isRow ? nil : keys)
          guard sheet.findings.isEmpty else {
            refuse(sheet.findings, in: tree.chunk, &tracker, batch.input)
            continue
          }
          if let columns = loaded.columns { complete(&sheet, columns, tree.chunk) }
          let isListed = records?.isList == true
          if isListed, sheet.text(of: .type) == nil { sheet.add(.field(.type), "occasion") }
          do throws(SystemError) {
            if failure == nil {
              try target.add(
                sheet, name: sheet.text(of: .reference) ?? (isListed ? "\(name)-\(index + 1)" : name))
            }
          } catch let error {
            failure = error
          }
        }
      }
      if let failure { throw failure }
      if batch.isLast {
        if count == 0, loaded.failure == nil {
          fail(batch.input.path, Text(fr: "ce fichier ne contient aucune fiche", en: "this file holds no sheet"))
        }
        count = 0
        tellColumns(loaded.columns, batch.input, target)
      }
    }
  }

  /// Adds what a row means without saying so, and keeps what is no field.
  private func complete(_ sheet: inout FlatSheet, _ columns: SpreadsheetColumns, _ chunk: Chunk) {
    if !columns.hasType { sheet.add(.field(.type), "occasion") }
    sheet.remarks += columns.remarks(of: chunk)
  }

  private func tellColumns(_ columns: SpreadsheetColumns?, _ input: InputFile, _ target: any ConversionTarget) {
    guard let columns, !columns.table.isUnknown, !invocation.isQuiet else { return }
    let foreign = zip(columns.readings, columns.isForeign).filter { $0.1 && !$0.0.title.isEmpty }
    guard !foreign.isEmpty else { return }
    let names = foreign.map { "« \($0.0.title) »" }.joined(separator: ", ")
    let fate =
      target.keepsRemarks
      ? Text(fr: "gardées à part", en: "kept aside") : Text(fr: "non reprises", en: "not taken over")
    let message = Text(fr: "colonnes inconnues, \(fate.fr) : \(names)", en: "unknown columns, \(fate.en): \(names)")
    try? errors.write(Printable.text("\(input.path): \(message[invocation.language])") + "\n")
  }

  // MARK: What went wrong

  private var report: TextReport { TextReport(language: invocation.language, isColoured: false) }

  private func fail(_ path: String, _ message: Text) {
    failures += 1
    let buffer = ByteBuffer()
    report.write(Failure(file: path, message: message), to: buffer)
    try? errors.write(buffer.bytes)
  }

  /// A table of which no column is known.
  private func refuse(_ columns: SpreadsheetColumns, _ input: InputFile) {
    let chunk = columns.table.headerChunk
    var tracker = Chunk.PositionTracker(chunk)
    refuse(columns.findings, in: chunk, &tracker, input)
  }

  private func refuse(
    _ findings: [Finding], in chunk: Chunk, _ tracker: inout Chunk.PositionTracker, _ input: InputFile
  ) {
    refused += 1
    let buffer = ByteBuffer()
    for diagnostic in Diagnostic.located(findings, in: chunk, &tracker) {
      report.write(diagnostic, file: input.path, to: buffer)
    }
    try? errors.write(buffer.bytes)
  }
}
