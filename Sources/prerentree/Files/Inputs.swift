import Documents

/// One file to read, or standard input.
struct InputFile: Sendable {
  /// As given on the command line, or below the folder that was.
  let path: String
  let format: DocumentFormat
  let isStandardInput: Bool
  let size: Int

  /// What a sheet is called that has no reference: the file's name without its ending.
  var stem: String {
    if isStandardInput { return "stdin" }
    let name = path.split(separator: "/").last.map(String.init) ?? path
    guard let dot = name.lastIndex(of: "."), dot > name.startIndex else { return name }
    return String(name[..<dot])
  }
}

/// The inputs that the command line names, with folders walked.
struct Inputs {
  private(set) var files: [InputFile] = []
  private(set) var failures: [(path: String, message: Text)] = []
  /// What each file and folder is itself, whatever it is called: one named twice is read once, and nothing that is read
  /// is written over.
  private(set) var seen: Set<String> = []
  private let format: DocumentFormat?

  /// - Parameters:
  ///   - format: the format of inputs whose names do not tell it.
  ///   - leavingOut: files and folders that are no inputs though they lie among them: the referential, the output.
  init(_ paths: [String], format: DocumentFormat?, leavingOut: [String]) {
    self.format = format
    for path in leavingOut {
      if let status = try? FileSystem.status(path) { seen.insert(status.identity) }
    }
    for path in paths { add(path) }
  }

  private mutating func add(_ path: String) {
    if path == "-" {
      files.append(InputFile(path: "-", format: format ?? .yaml, isStandardInput: true, size: -1))
      return
    }
    do throws(SystemError) {
      let status = try FileSystem.status(path)
      switch status.kind {
      case .folder:
        let before = (files.count, failures.count)
        try walk(path, status, depth: 0)
        if (files.count, failures.count) == before {
          failures.append((path, Text(fr: "aucune fiche dans ce dossier", en: "no sheet in this folder")))
        }
      case .file, .other:
        guard let format = DocumentFormat(fileName: path) ?? format else {
          let endings = ".yaml .yml .json .ndjson .jsonl .csv"
          failures.append(
            (
              path,
              Text(
                fr: "format inconnu ; les fiches sont des fichiers \(endings), ou indiquez --input-format",
                en: "unknown format; sheets are \(endings) files, or give --input-format")
            ))
          return
        }
        if seen.insert(status.identity).inserted {
          let size = status.kind == .file ? status.size : -1
          files.append(InputFile(path: path, format: format, isStandardInput: false, size: size))
        }
      }
    } catch {
      failures.append((path, error.message))
    }
  }

  private mutating func walk(_ folder: String, _ status: FileSystem.Status, depth: Int) throws(SystemError) {
    // A folder reached twice, by a link that leads back, is walked once.
    guard depth < 64, seen.insert(status.identity).inserted else { return }
    for name in try FileSystem.names(in: folder) {
      let path = folder.hasSuffix("/") ? folder + name : folder + "/" + name
      do throws(SystemError) {
        let status = try FileSystem.status(path)
        if status.kind == .folder {
          try walk(path, status, depth: depth + 1)
        } else if status.kind == .file, let format = DocumentFormat(fileName: name), !name.hasSuffix(".annotated.csv"),
          seen.insert(status.identity).inserted
        {
          files.append(InputFile(path: path, format: format, isStandardInput: false, size: status.size))
        }
      } catch {
        if DocumentFormat(fileName: name) != nil { failures.append((path, error.message)) }
      }
    }
  }
}
