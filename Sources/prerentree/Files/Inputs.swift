import Documents

/// One file to read, or standard input. An object: ten thousand of them are handed from step to step.
final class InputFile: Sendable {
  /// Where it is: as given on the command line, or below the folder that was.
  let location: String
  /// The same for people to read.
  let path: String
  let format: DocumentFormat
  let isStandardInput: Bool
  /// Whether it is a table of a workbook that came by standard input.
  private let isFromStandardInput: Bool
  /// Bytes; -1 where the system does not know before they are read.
  let size: Int
  /// Whether the user named it; one that was met in a folder, or that a hook gives, may be something else.
  let isNamed: Bool
  /// Whether it is a workbook, to be taken apart into its tables first.
  let isWorkbook: Bool
  /// Of a workbook's table: its text.
  let worksheet: WorkbookText?

  static func standardInput(_ format: DocumentFormat) -> InputFile {
    InputFile("-", format, isStandardInput: true, size: -1)
  }

  init(
    _ location: String, _ format: DocumentFormat, isStandardInput: Bool = false, size: Int, isNamed: Bool = true
  ) {
    self.location = location
    path = location.asShown
    self.format = format
    self.isStandardInput = isStandardInput
    self.size = size
    self.isNamed = isNamed
    isWorkbook = !isStandardInput && WorkbookFile.isNamedWorkbook(location)
    worksheet = nil
    isFromStandardInput = false
  }

  /// A table of a workbook.
  init(_ workbook: InputFile, _ worksheet: WorkbookText) {
    location = workbook.location
    path = workbook.path
    format = .csv
    isStandardInput = false
    isFromStandardInput = workbook.isStandardInput
    size = worksheet.size
    isNamed = workbook.isNamed
    isWorkbook = false
    self.worksheet = worksheet
  }

  /// Opens it at its beginning.
  func open() throws(SystemError) -> InputDescriptor {
    if let worksheet { return try worksheet.open() }
    return try size < 0 ? InputDescriptor(path: location) : InputDescriptor(path: location, ofSize: size)
  }

  /// What a sheet is called that has no reference: the file's name without its ending.
  var stem: String {
    if isStandardInput || isFromStandardInput { return "stdin" }
    let bytes = path.utf8
    let start = bytes.lastIndex(of: UInt8(ascii: "/")).map { bytes.index(after: $0) } ?? bytes.startIndex
    let name = path[start...]
    guard let dot = name.utf8.lastIndex(of: UInt8(ascii: ".")), dot > name.startIndex else { return String(name) }
    return String(name[..<dot])
  }

  /// The same of our own table that comes back fixed: it is annotated anew, not twice.
  var plainStem: String {
    let sign = AnnotatedFiles.sign
    return format == .csv && stem.hasSuffix(sign) ? String(stem.dropLast(sign.count)) : stem
  }

  /// What rows are named by: those of a table that comes back fixed keep the names that they had.
  var referenceStem: String {
    guard let number = worksheet?.number, number > 1 else { return plainStem }
    return "\(plainStem)-S\(number)"
  }

  /// Of a table the workbook that it is in, which may be read no more.
  var workbook: InputFile {
    InputFile(location, format, isStandardInput: isStandardInput || isFromStandardInput, size: size)
  }
}

/// The inputs that the command line names, with folders walked.
struct Inputs {
  private(set) var files: [InputFile] = []
  private(set) var failures: [(path: String, message: Text)] = []
  /// What each file and folder is itself, whatever it is called: one named twice is read once, and nothing that is read
  /// is written over.
  private(set) var seen: Set<FileSystem.Identity> = []

  /// Whether a file is one of those that are read.
  func isRead(_ path: String) -> Bool {
    guard let identity = try? FileSystem.statusIfThere(path)?.identity else { return false }
    return files.contains { (try? FileSystem.statusIfThere($0.location)?.identity) == identity }
  }

  private let format: DocumentFormat?
  /// Whether what is no sheet is passed over though it is named, as in a hook that gives every file of a change.
  private let skipsForeign: Bool
  /// The last workbook that was passed over in a folder.
  private var unreadWorkbook: String?
  /// How many files are looked for; the rest of the folders is left alone.
  private let limit: Int

  /// - Parameters:
  ///   - format: the format of inputs whose names do not tell it.
  ///   - leavingOut: files and folders that are no inputs though they lie among them: the referential, the output.
  ///   - skipsForeign: whether what is no sheet is passed over though it is named.
  init(
    _ paths: [String], format: DocumentFormat?, leavingOut: [String], skipsForeign: Bool = false, limit: Int = .max
  ) {
    self.format = format
    self.skipsForeign = skipsForeign
    self.limit = limit
    for path in leavingOut {
      do throws(SystemError) {
        if let status = try FileSystem.statusIfThere(path) { seen.insert(status.identity) }
      } catch {
        fail(path, error.message)
      }
    }
    for path in paths { add(path) }
  }

  private mutating func add(_ path: String) {
    if path == "-" {
      files.append(.standardInput(format ?? .yaml))
      return
    }
    do throws(SystemError) {
      let status = try FileSystem.status(path)
      switch status.kind {
      case .folder:
        unreadWorkbook = nil
        let before = (files.count, failures.count)
        walk(path, status, depth: 0)
        if (files.count, failures.count) == before {
          // A workbook beside its CSV is no matter; alone it was meant.
          if let unreadWorkbook { return fail(unreadWorkbook, Inputs.unreadWorkbooks) }
          fail(path, Text(fr: "aucune fiche dans ce dossier", en: "no sheet in this folder"))
        }
      case .file, .pipe, .other:
        // What a workbook of another kind is, and what to do, its contents tell best.
        guard let format = DocumentFormat(fileName: path) ?? (WorkbookFile.isOther(path) ? .csv : format) else {
          return fail(path, Inputs.foreign(path) ?? Inputs.unknownFormat)
        }
        if seen.insert(status.identity).inserted {
          let size = status.kind == .file ? status.size : -1
          files.append(InputFile(path, format, size: size, isNamed: !skipsForeign))
        }
      }
    } catch {
      fail(path, error.message)
    }
  }

  /// What a file of no known ending is, by its first bytes; nil where they do not tell.
  private static func foreign(_ path: String) -> Text? {
    guard let descriptor = try? InputDescriptor(path: path) else { return nil }
    return withExtendedLifetime(descriptor) {
      guard let first = try? descriptor.peek(1 << 10), let problem = ForeignFile.problem(first) else { return nil }
      return SystemError(problem).message
    }
  }

  private static let endings = ".yaml .yml .json .ndjson .jsonl .csv .tsv .txt .xlsx .xlsm .ods"
  private static let unknownFormat = Text(
    fr: "format inconnu ; les fiches sont des fichiers \(endings), ou indiquez --input-format",
    en: "unknown format; sheets are \(endings) files, or give --input-format")

  /// Whether a file is called `.xls`, and no other of its name is there that it may have been saved as.
  private static func isAlone(_ name: String, among names: Set<String>) -> Bool {
    guard name.lowercased().hasSuffix(".xls"), name.utf8.count > 4 else { return false }
    return !["xlsx", "xlsm", "ods", "csv"].contains { names.contains(name.dropLast(3) + $0) }
  }

  private static let unreadWorkbooks = Text(
    fr: "ce classeur n'est pas lu : dans le tableur, « Enregistrer sous », type « Classeur Excel (.xlsx) »",
    en: "this workbook is not read: in the spreadsheet program “Save as”, type “Excel workbook (.xlsx)”")

  private mutating func fail(_ path: String, _ message: Text) { failures.append((path.asShown, message)) }

  /// The files by which a folder shows that a run wrote into it.
  private static let report = [OutputName.records.rawValue, OutputName.report.rawValue]

  /// Folders inside folders that are followed.
  private static let deepest = 200

  private mutating func walk(_ folder: String, _ status: FileSystem.Status, depth: Int) {
    // A folder reached twice, by a link that leads back, is walked once.
    guard files.count < limit, seen.count / 2 < limit, seen.insert(status.identity).inserted else { return }
    if depth > Inputs.deepest {
      let limit = Inputs.deepest
      return fail(
        folder,
        Text(
          fr: "plus de \(limit) dossiers les uns dans les autres : celui-ci n'est pas lu ; nommez-le lui-même",
          en: "more than \(limit) folders one in the other: this one is not read; name it itself"))
    }
    var names: [String]
    do throws(SystemError) {
      let listing = try FileSystem.list(folder)
      names = listing.names
      if let failure = listing.failure {
        fail(
          folder,
          Text(fr: "ce dossier n'a pu être lu jusqu'au bout : ", en: "this folder could not be read to its end: ")
            + failure.message)
      }
    } catch {
      return fail(folder, error.message)
    }
    // What a run wrote is no sheet of the next one, though it lies in a folder of the folder that is named.
    let isOfRun = Inputs.report.allSatisfy { names.contains($0) }
    if isOfRun { names.removeAll { OutputName(rawValue: $0) != nil } }
    let present = Set(names)
    let start = folder.hasSuffix("/") ? folder : folder + "/"
    let paths = names.map { start + $0 }
    for ((name, path), status) in zip(zip(names, paths), FileSystem.statuses(paths)) {
      // What a run made of a table, and what a spreadsheet program keeps beside one that is open, are no inputs.
      let isLeft =
        AnnotatedFiles.isMade(name, among: present) || name.hasPrefix("~$") || name.hasSuffix(".schema.json")
      let format =
        isLeft ? nil : DocumentFormat(fileName: name) ?? (Inputs.isAlone(name, among: present) ? .csv : nil)
      do throws(SystemError) {
        let status = try status.get()
        if status.kind == .folder {
          walk(path, status, depth: depth + 1)
        } else if format == nil, WorkbookFile.isOther(name), !Inputs.isAlone(name, among: present) {
          unreadWorkbook = path
        } else if let format, files.count < limit, seen.insert(status.identity).inserted {
          if status.kind == .file {
            files.append(InputFile(path, format, size: status.size, isNamed: false))
          } else {
            fail(path, SystemError.notAFile.message)
          }
        }
      } catch {
        // What may not even be looked at may be a folder of sheets.
        if format != nil || error.isDenial { fail(path, error.message) }
      }
    }
  }
}
