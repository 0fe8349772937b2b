import Documents
import LanguageServer
import Reports
import VehicleSheets

#if canImport(Glibc)
  import Glibc
#elseif canImport(Darwin)
  import Darwin
#endif

/// A run for the language server: the worker, the comparison and the walk over folders that `validate` has, asked for a
/// document at a time.
final class EditorRun: SheetRun {
  private(set) var referential: Referential
  private(set) var correspondences: Correspondences
  private let capture = SheetCapture()
  private var worker: Worker
  /// The words of the command line, to be read again over other settings.
  private let arguments: [String]
  /// What counts: the client's settings over the command line over `prerentree.yaml`.
  private var invocation: Invocation
  /// The same without the client's.
  private var settled: Invocation
  private var options: CheckOptions
  private var clientSettings = Settings()
  /// The workspace's first folder.
  private var folder: String?
  /// The files of settings, referential and correspondences as they were read.
  private var stamps: [String: FileStamp?] = [:]
  private struct LoadedFile: Equatable {
    let path: String
    let stamp: FileStamp?
  }
  /// What the referential was read from; nothing where the starter serves.
  private var loaded: [LoadedFile] = []

  /// - Parameter invocation: what the command line gave, over the settings of the folder where the program was started.
  init(_ arguments: [String], _ invocation: Invocation) {
    self.arguments = arguments
    self.invocation = invocation
    settled = invocation
    options = invocation.check
    referential = .starter
    correspondences = Correspondences()
    worker = EditorRun.worker(.starter, Correspondences(), options: invocation.check, capture: capture)
  }

  var today: CalendarDate? { options.today ?? .today }

  private static func worker(
    _ referential: Referential, _ correspondences: Correspondences, options: CheckOptions, capture: SheetCapture
  ) -> Worker {
    // As in a stream, outcomes carry what is compared: the text that they come from is not kept.
    Worker(
      referential: referential, correspondences: correspondences, options: options, outputs: [capture],
      isStreaming: true)
  }

  // MARK: Settings

  var language: Language { invocation.language }

  func configure(_ settings: Settings, in folder: String?) -> [Text] {
    clientSettings = settings
    self.folder = folder
    return load()
  }

  /// Reads `prerentree.yaml` again; where it cannot be read, what it said last goes on counting.
  private func settle() -> [Text] {
    let start = folder ?? FileSystem.currentFolder
    guard let given = try? Option.parse(arguments) else { return [] }
    if given.usesSettings, given.config == nil {
      let place = start + "/" + SettingsFile.name
      stamps[place] = .some(stamp(place))
    }
    do throws(SettingsFile.Failure) {
      let file = try SettingsFile.wanted(by: given, in: start)
      if let file { stamps[file.path] = .some(stamp(file.path)) }
      if let file, var both = try? Option.parse(arguments, onto: try file.invocation()) {
        both.takePresets()
        settled = both
      } else {
        settled = given
      }
      return []
    } catch {
      stamps[error.path] = .some(stamp(error.path))
      let problems = error.problems.map { problem in
        Text(same: "\(error.path):\(problem.start.line):\(problem.start.column) : ") + problem.message
      }
      return problems + [error.message].compactMap { $0 }.map { Text(same: "\(error.path) : ") + $0 }
    }
  }

  /// The paths of the client's settings, from the workspace's folder; those that lead out of it are reported, and not read.
  private func inside(_ paths: [Settings.Path], _ problems: inout [Text]) -> [String] {
    paths.compactMap { path in
      let whole = path.text.hasPrefix("/") ? path.text : (folder ?? "") + "/" + path.text
      if let folder, SettingsFile.isInside(whole, folder) { return whole }
      problems.append(
        Text(
          fr: "« \(path.text) » est hors du dossier ouvert : ce fichier n'est pas lu",
          en: "“\(path.text)” is outside the open folder: this file is not read"))
      return nil
    }
  }

  /// The paths without pipes and devices: a server must not wait for whoever fills them, and could not read them again.
  private func files(_ paths: [String], _ problems: inout [Text]) -> [String] {
    paths.filter { path in
      guard isForbidden(path) else { return true }
      problems.append(
        Text(
          fr: "« \(path) » n'est pas un fichier : il n'est pas lu", en: "“\(path)” is no file: it is not read"))
      return false
    }
  }

  func reloadChanged() -> [Text]? {
    let isChanged = stamps.contains { path, known in stamp(path) != known }
    return isChanged ? load() : nil
  }

  /// Reads the tables; where one cannot be read, the last good one goes on serving.
  private func load() -> [Text] {
    stamps = [:]
    var problems = settle()
    invocation = settled
    invocation.take(clientSettings)
    let referentials = inside(clientSettings.referentials, &problems)
    if !referentials.isEmpty { invocation.referentials = referentials }
    let words = inside(clientSettings.correspondences, &problems)
    if !words.isEmpty { invocation.correspondences = words }
    invocation.referentials = files(invocation.referentials, &problems)
    invocation.correspondences = files(invocation.correspondences, &problems)
    options = invocation.check
    options.today = options.today ?? .today
    for path in invocation.referentials + invocation.correspondences { stamps[path] = .some(stamp(path)) }
    problems += loadReferential()
    var tables: [CorrespondenceFile] = []
    if !invocation.columns.isEmpty {
      tables.append(CorrespondenceFile(name: invocation.settingsPath ?? "", rows: invocation.columns))
    }
    for path in invocation.correspondences {
      do throws(SystemError) {
        let text = try FileSystem.read(path)
        do throws(CorrespondenceFile.Failure) {
          tables.append(try CorrespondenceFile(name: path, text: text))
        } catch {
          problems.append(Text(same: "\(path):\(error.line) : ") + error.message)
        }
      } catch {
        problems.append(Text(same: "\(path) : ") + error.message)
      }
    }
    correspondences = Correspondences(files: tables)
    worker = EditorRun.worker(referential, correspondences, options: options, capture: capture)
    return problems
  }

  /// Reads the referential, unless it is the one that serves already: it may have a hundred thousand rows.
  private func loadReferential() -> [Text] {
    let wanted = invocation.referentials.map { LoadedFile(path: $0, stamp: stamp($0)) }
    guard wanted != loaded else { return [] }
    var problems: [Text] = []
    let reported = MemoryStream()
    do throws(ReferentialLoader.Failure) {
      referential = try ReferentialLoader(invocation: invocation, errors: reported).load().referential
      loaded = wanted
    } catch {
      problems.append(Text(same: "\(error.file) : ") + error.message)
    }
    if reported.contents.count > 0 { problems.append(Text(same: reported.contents.string)) }
    return problems
  }

  // MARK: Checking

  /// The rules know what day it is, in a server that runs for weeks too.
  private func renewToday() {
    guard invocation.check.today == nil, let today = CalendarDate.today, today != options.today else { return }
    options.today = today
    worker = EditorRun.worker(referential, correspondences, options: options, capture: capture)
  }

  private func input(_ name: DocumentName) -> InputFile { InputFile(name.path, name.format, size: -1) }

  func check(_ pieces: [Piece], firstLine: Int, of text: ByteBuffer, _ name: DocumentName) -> [CheckedDocument] {
    renewToday()
    capture.begin(nil)
    let batch = Batch(input: input(name), bytes: text, pieces: pieces, firstLine: firstLine, isLast: true)
    let sheets = worker.run(batch).sheets
    return documents(sheets.map(\.outcome), of: text, pieces, name)
  }

  /// Of what could be read the sheet itself tells whether it is one; of what could not, its words do.
  private func documents(
    _ outcomes: [Outcome], of text: ByteBuffer, _ pieces: [Piece], _ name: DocumentName
  ) -> [CheckedDocument] {
    zip(outcomes, capture.areSheets).map { outcome, isSheet in
      let piece = pieces.last(upToLine: outcome.source.line)
      let words = piece.map { text.bytes.slice($0.start, $0.end) } ?? text.bytes
      return CheckedDocument(
        outcome: outcome, isSheet: isSheet ?? SheetSketch(words, format: name.format).isLikeSheet)
    }
  }

  func checkTable(_ text: ByteBuffer, _ name: DocumentName) -> [CheckedDocument] {
    renewToday()
    capture.begin(nil)
    let result = worker.run(batch(ofTable: text, name))
    guard let columns = result.columns, !columns.table.isUnknown, var table = result.table else {
      return result.sheets.map { CheckedDocument(outcome: $0.outcome, isSheet: false) }
    }
    table.leftOut = result.leftOut
    table.textRows = result.textRows
    table.close()
    // A brand or a model makes a vehicle, and two known columns do; one alone, a date, may be anybody's.
    let isNamed = columns.readings.contains { [.marque, .modele, .titre].contains($0.id) }
    let isTable = isNamed || columns.table.isUsed.count { $0 } >= 2
    var rows = result.sheets.map { CheckedDocument(outcome: $0.outcome, isSheet: isTable) }
    if rows.isEmpty { rows = [CheckedDocument(outcome: emptyOutcome(text, name), isSheet: isTable)] }
    guard !table.diagnostics.isEmpty else { return rows }
    return [CheckedDocument(outcome: table.asOutcome, isSheet: isTable)] + rows
  }

  private func batch(ofTable text: ByteBuffer, _ name: DocumentName) -> Batch {
    let opening = TableOpening(text.bytes, isLast: true, correspondences: correspondences)
    let columns = opening.map { TableScan.columns(of: text.bytes, $0, limits: options.limits) }
    var pieces: [Piece] = []
    if let table = columns?.table, !table.isUnknown {
      var cutter = DocumentCutter(table)
      pieces = cutter.cut(text.bytes, isLast: true).pieces
    }
    return Batch(
      input: input(name), bytes: text, pieces: pieces, firstLine: 1, isLast: true, columns: columns)
  }

  func emptyOutcome(_ text: ByteBuffer, _ name: DocumentName) -> Outcome {
    Outcome(withoutSheet: input(name), text.bytes)
  }

  func compare(_ outcomes: [Outcome]) -> [Outcome] {
    var duplicates = DuplicateCheck()
    duplicates.levels = options.levels
    duplicates.beginBatch()
    let nothing = Chunk(bytes: Bytes(start: nil, count: 0), firstLine: 1, unit: .bytes)
    return outcomes.map { outcome in
      guard !outcome.mentions.isEmpty else { return outcome }
      var checked = CheckedSheet(outcome: outcome, identity: Identity(of: outcome.mentions), chunk: nothing)
      // As in a run: a reference that was made for a sheet gives way to one that is taken.
      _ = duplicates.rename(&checked)
      _ = duplicates.compare(&checked)
      return checked.outcome
    }
  }

  func open(
    number: Int, of text: ByteBuffer, _ name: DocumentName, _ body: @escaping (Sheet, Outcome, String?) -> Void
  ) {
    renewToday()
    let batch: Batch
    if name.format == .csv {
      let whole = self.batch(ofTable: text, name)
      batch = Batch(
        input: whole.input, bytes: text, pieces: whole.pieces.filter { $0.number == number }, firstLine: 1,
        isLast: true, columns: whole.columns)
    } else {
      var cutter = DocumentCutter(name.format)
      let piece = cutter.cut(text.bytes, isLast: true).pieces.first { $0.number == number }
      guard var piece else { return }
      let alone = ByteBuffer(capacity: piece.end - piece.start)
      alone.append(text[piece.start, piece.end - piece.start])
      (piece.start, piece.end) = (0, alone.count)
      batch = Batch(input: input(name), bytes: alone, pieces: [piece], firstLine: piece.line, isLast: true)
    }
    capture.begin(body)
    _ = worker.run(batch)
    capture.begin(nil)
  }

  // MARK: Files

  func files(in folder: String, limit: Int) -> [(path: String, format: DocumentFormat)] {
    Inputs([folder], format: nil, leavingOut: invocation.referentials + invocation.correspondences, limit: limit).files
      .map { ($0.location, $0.format) }
  }

  func read(_ path: String) -> ByteBuffer? {
    guard let status = try? FileSystem.status(path), status.kind == .file, status.size <= options.limits.bytes * 4
    else {
      return nil
    }
    return try? LoadedBatch.asUTF8(FileSystem.read(path))
  }

  func stamp(_ path: String) -> FileStamp? {
    var info = stat()
    guard stat(path.onDisk, &info) == 0, FileSystem.kind(info) == .file else { return nil }
    let changed = Int(info.st_mtim.tv_sec) * 1_000_000_000 + Int(info.st_mtim.tv_nsec)
    return FileStamp(size: Int(info.st_size), changed: changed, number: UInt64(info.st_ino))
  }

  func realPath(_ path: String) -> String {
    if let real = FileSystem.resolved(path) { return real }
    // A file that is still to be written lies where its folder lies.
    guard let slash = path.lastIndex(of: "/"), slash > path.startIndex,
      let folder = FileSystem.resolved(String(path[..<slash]))
    else { return DocumentLocation.standard(path) }
    return folder + path[slash...]
  }

  func isForbidden(_ path: String) -> Bool {
    guard let status = try? FileSystem.status(path) else { return false }
    return status.kind == .pipe || status.kind == .other
  }
}
